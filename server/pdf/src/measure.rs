//! Text broken into lines by the widths of its letters, ragged on the right.

use domain::text::Lang;

use crate::{
    font::Font,
    hyphen::{self, SOFT},
};

/// A line filled less than this lets a long word in part, as a share of the column.
const BARE: f32 = 0.36;

/// A column that text is set in.
#[derive(Clone, Copy)]
pub(crate) struct Column<'a> {
    pub(crate) font: &'a Font,
    /// The size of the letters in points.
    pub(crate) size: f32,
    /// In points.
    pub(crate) width: f32,
    /// The language that words are broken by.
    pub(crate) lang: Lang,
}

impl Column<'_> {
    /// The lines of a text; none for an empty one. Put end to end they are the text again: a line ends in a space unless it
    /// stops inside a word, and then in a soft hyphen if that is where a syllable ends.
    pub(crate) fn lines(&self, text: &str) -> Vec<String> {
        let paragraphs = text.split('\n').flat_map(|paragraph| {
            let mut lines = self.wrap(paragraph.trim_end());
            if let Some(last) = lines.last_mut() {
                last.push(' ');
            }
            lines
        });
        let mut lines: Vec<String> = paragraphs.collect();
        if let Some(last) = lines.last_mut() {
            last.truncate(last.trim_end_matches(' ').len());
        }
        lines
    }

    fn wrap(&self, paragraph: &str) -> Vec<String> {
        let mut lines = Lines {
            column: *self,
            done: Vec::new(),
            line: String::new(),
            used: 0.0,
        };
        for piece in pieces(paragraph) {
            lines.add(piece);
        }
        lines.finish()
    }

    fn measure(&self, text: &str) -> f32 {
        self.font.width(text, self.size)
    }
}

/// The start of a text that fits in a width, with an ellipsis if something is cut off.
pub(crate) fn fitted(text: &str, font: &Font, size: f32, width: f32) -> String {
    if font.width(text, size) <= width {
        return text.to_owned();
    }
    let mut room = width - font.width("…", size);
    let fits = |character: &char| {
        room -= font.advance(*character) * size;
        room >= 0.0
    };
    let start: String = text.chars().take_while(fits).collect();
    format!("{}…", start.trim_end())
}

/// A column being filled.
struct Lines<'a> {
    column: Column<'a>,
    done: Vec<String>,
    line: String,
    used: f32,
}

impl Lines<'_> {
    /// Adds a piece with the spaces after it: on this line, else in part if the line would stay bare, else on a new line.
    fn add(&mut self, piece: &str) {
        let mut rest = piece;
        loop {
            let solid = self.column.measure(rest.trim_end_matches(' '));
            if self.used + solid <= self.column.width {
                self.line.push_str(rest);
                self.used += self.column.measure(rest);
                return;
            }
            let bare = self.used < self.column.width * BARE && !self.line.ends_with(['-', '/']);
            if bare && let Some((start, after)) = self.broken(rest) {
                self.line.push_str(start);
                self.line.push(SOFT);
                self.turn();
                rest = after;
            } else if self.line.is_empty() {
                return self.squeeze(rest);
            } else {
                self.turn();
            }
        }
    }

    /// The longest start of a word that fits on this line with a hyphen, and the rest.
    fn broken<'a>(&self, piece: &'a str) -> Option<(&'a str, &'a str)> {
        let room = self.column.width - self.used - self.column.measure("\u{00AD}");
        let breaks = hyphen::breaks(piece, self.column.lang);
        let mut parts = breaks.into_iter().rev().filter_map(|at| piece.split_at_checked(at));
        parts.find(|(start, _)| self.column.measure(start) <= room)
    }

    /// Breaks what is wider than the column and no word between any two letters.
    fn squeeze(&mut self, piece: &str) {
        for character in piece.chars() {
            let advance = self.column.font.advance(character) * self.column.size;
            if self.used + advance > self.column.width && !self.line.is_empty() && character != ' ' {
                self.turn();
            }
            self.line.push(character);
            self.used += advance;
        }
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.line));
        self.used = 0.0;
    }

    fn finish(mut self) -> Vec<String> {
        if !self.line.trim().is_empty() {
            self.turn();
        }
        self.done
    }
}

/// A paragraph cut where a line may turn: after spaces, and after a hyphen or slash inside a long word.
fn pieces(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut rest = paragraph;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = rest.split_at(turn(rest));
        rest = after;
        Some(piece)
    })
}

/// Where the first piece ends.
fn turn(text: &str) -> usize {
    let mut before = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let end = at + character.len_utf8();
        let next = characters.peek().map(|(_, next)| *next);
        let after_space = character == ' ' && next != Some(' ');
        let in_word = matches!(character, '-' | '/') && before >= 3 && next.is_some_and(char::is_alphanumeric);
        if after_space || in_word {
            return end;
        }
        before += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::{Face, fonts};
    use proptest::prelude::*;

    fn column(width: f32) -> Column<'static> {
        Column {
            font: fonts().unwrap().get(Face::Regular),
            size: 10.0,
            width,
            lang: Lang::Nl,
        }
    }

    fn broken(text: &str, width: f32) -> Vec<String> {
        column(width).lines(text)
    }

    #[test]
    fn words_move_to_the_next_line_whole() {
        assert_eq!(broken("een twee drie", 45.0), ["een twee ", "drie"]);
        assert_eq!(broken("een\n\ntwee", 45.0), ["een ", "twee"]);
        assert_eq!(broken("", 45.0), Vec::<String>::new());
    }

    #[test]
    fn what_is_wider_than_the_column_and_no_word_is_broken() {
        let long = "a1".repeat(20);
        let lines = broken(&long, 45.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.concat(), long);
    }

    #[test]
    fn a_word_wider_than_the_column_is_broken_by_syllables() {
        assert_eq!(
            broken("aansprakelijkheidsverzekering", 80.0),
            ["aansprakelijk\u{AD}", "heidsverzeke\u{AD}", "ring"]
        );
    }

    #[test]
    fn a_long_word_fills_a_line_that_would_stay_bare_and_no_other() {
        assert_eq!(
            broken("uw toestemmingsformulier", 100.0),
            ["uw toestemmings\u{AD}", "formulier"]
        );
        assert_eq!(broken("uw geldige toestemming", 90.0), ["uw geldige ", "toestemming"]);
    }

    #[test]
    fn a_long_word_turns_after_its_hyphen_and_a_short_one_stays() {
        assert_eq!(broken("privacy-functionaris", 80.0), ["privacy-", "functionaris"]);
        assert_eq!(broken("mijn e-mailadres", 60.0), ["mijn ", "e-mailadres"]);
    }

    #[test]
    fn a_title_too_long_ends_in_an_ellipsis() {
        let font = fonts().unwrap().get(Face::Regular);
        let cut = fitted("Stichting met een heel erg lange naam", font, 10.0, 80.0);
        assert!(cut.ends_with('…') && font.width(&cut, 10.0) <= 80.0, "{cut}");
    }

    proptest! {
        #[test]
        fn lines_fit_and_end_to_end_they_are_the_text_again(text in "[a-zëA-Z0-9 ./-]{0,200}", width in 20.0f32..400.0) {
            let column = column(width);
            let lines = column.lines(&text);
            for line in &lines {
                prop_assert!(column.measure(line.trim_end()) <= width + 0.01, "{line}");
            }
            let whole = lines.concat().replace(SOFT, "");
            prop_assert_eq!(whole, if text.trim().is_empty() { "" } else { text.trim_end() });
        }
    }
}
