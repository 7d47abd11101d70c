//! Text broken into lines by the widths of its letters, ragged on the right.

use crate::font::Font;

/// The lines of a text in a column. A word that is wider than the column is broken; an empty text has no lines.
pub(crate) fn lines(text: &str, font: &Font, size: f32, width: f32) -> Vec<String> {
    text.split('\n')
        .flat_map(|paragraph| wrap(paragraph.trim_end(), font, size, width))
        .collect()
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

fn wrap(paragraph: &str, font: &Font, size: f32, width: f32) -> Vec<String> {
    let mut column = Column {
        font,
        size,
        width,
        done: Vec::new(),
        line: String::new(),
        used: 0.0,
    };
    for piece in pieces(paragraph) {
        column.add(piece);
    }
    column.finish()
}

/// A column being filled.
struct Column<'a> {
    font: &'a Font,
    size: f32,
    width: f32,
    done: Vec<String>,
    line: String,
    used: f32,
}

impl Column<'_> {
    /// Adds a piece with the spaces after it, on a new line if it does not fit.
    fn add(&mut self, piece: &str) {
        let solid = self.font.width(piece.trim_end_matches(' '), self.size);
        if self.used + solid > self.width && !self.line.is_empty() {
            self.turn();
        }
        if solid > self.width {
            self.squeeze(piece);
        } else {
            self.line.push_str(piece);
            self.used += self.font.width(piece, self.size);
        }
    }

    /// Breaks a piece that is wider than the column between any two letters.
    fn squeeze(&mut self, piece: &str) {
        for character in piece.chars() {
            let advance = self.font.advance(character) * self.size;
            if self.used + advance > self.width && !self.line.is_empty() && character != ' ' {
                self.turn();
            }
            self.line.push(character);
            self.used += advance;
        }
    }

    fn turn(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.done.push(line.trim_end_matches(' ').to_owned());
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

    fn broken(text: &str, width: f32) -> Vec<String> {
        lines(text, fonts().unwrap().get(Face::Regular), 10.0, width)
    }

    #[test]
    fn words_move_to_the_next_line_whole() {
        assert_eq!(broken("een twee drie", 45.0), ["een twee", "drie"]);
        assert_eq!(broken("een\n\ntwee", 45.0), ["een", "twee"]);
        assert_eq!(broken("", 45.0), Vec::<String>::new());
    }

    #[test]
    fn a_word_wider_than_the_column_is_broken() {
        let long = "a".repeat(40);
        let lines = broken(&long, 45.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.concat(), long);
    }

    #[test]
    fn a_long_word_turns_after_its_hyphen_and_a_short_one_stays() {
        assert_eq!(broken("privacy-functionaris", 80.0), ["privacy-", "functionaris"]);
        assert_eq!(broken("mijn e-mailadres", 60.0), ["mijn", "e-mailadres"]);
    }

    #[test]
    fn no_line_is_wider_than_the_column() {
        let font = fonts().unwrap().get(Face::Regular);
        let text = "Autorisatie(s) van medewerker(s) verkeerd ingesteld ".repeat(30);
        for line in lines(&text, font, 10.0, 133.0) {
            assert!(font.width(&line, 10.0) <= 133.0, "{line}");
        }
    }

    #[test]
    fn a_title_too_long_ends_in_an_ellipsis() {
        let font = fonts().unwrap().get(Face::Regular);
        let cut = fitted("Stichting met een heel erg lange naam", font, 10.0, 80.0);
        assert!(cut.ends_with('…') && font.width(&cut, 10.0) <= 80.0, "{cut}");
    }
}
