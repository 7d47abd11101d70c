//! A condition of a rulebook in words, so that a lawyer can read it without knowing how it is written.

use super::super::{Lang, Text};
use crate::rulebook::{Question, Rulebook};

/// A piece of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A question, by its id and in its words.
    Question(String, String),
    /// A notion, by its name.
    Notion(String),
    /// What stands between names.
    Words(String),
}

/// A condition, taken apart as far as a reader wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// One statement.
    One(Vec<Piece>),
    /// Several, of which all or one must hold.
    Parts {
        /// Whether all must hold; otherwise one is enough.
        all: bool,
        /// Each statement.
        parts: Vec<Vec<Piece>>,
    },
}

/// Above the parts of a condition.
#[must_use]
pub const fn all_of(all: bool) -> Text {
    if all {
        Text::new("alles hiervan klopt:", "all of this is true:")
    } else {
        Text::new("één hiervan klopt:", "one of these is true:")
    }
}

/// A condition in words. It says what is written, no more and no less: every word of it becomes words, in the same order.
#[must_use]
pub fn in_words(book: &Rulebook, written: &str, lang: Lang) -> Sheet {
    let tokens = tokens(written);
    let by_or = split(&tokens, "or");
    let (all, parts) = if by_or.len() > 1 {
        (false, by_or)
    } else {
        (true, split(&tokens, "and"))
    };
    let mut parts: Vec<_> = parts.into_iter().map(|part| statement(book, part, lang)).collect();
    match parts.len() {
        1 => Sheet::One(parts.pop().unwrap_or_default()),
        _ => Sheet::Parts { all, parts },
    }
}

/// Words, and signs each for itself.
fn tokens(written: &str) -> Vec<&str> {
    let is_word = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    let mut tokens = Vec::new();
    for chunk in written.split_whitespace() {
        let mut rest = chunk;
        while let Some(first) = rest.chars().next() {
            let end = if is_word(first) {
                rest.find(|sign| !is_word(sign)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let (token, after) = rest.split_at(end);
            tokens.push(token);
            rest = after;
        }
    }
    tokens
}

/// The parts between a word that stands outside all brackets.
fn split<'a, 'b>(tokens: &'b [&'a str], word: &str) -> Vec<&'b [&'a str]> {
    let mut depth = 0_usize;
    let between = |token: &&str| {
        match *token {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && *token == word
    };
    tokens.split(between).collect()
}

/// A statement, with blanks between its words.
fn statement(book: &Rulebook, tokens: &[&str], lang: Lang) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut about: Option<&Question> = None;
    let mut words = String::new();
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).copied().unwrap_or_default();
        let name = match book.question(token) {
            // Behind a test stands an option, also where it is called like a question.
            Some(question) if about.is_none() => {
                about = Some(question);
                Some(Piece::Question(question.id.clone(), question.text.get(lang).to_owned()))
            }
            None if about.is_none() && book.terms().any(|term| term == *token) => {
                Some(Piece::Notion((*token).to_owned()))
            }
            _ => None,
        };
        if !words.is_empty() && !words.ends_with(['(', ' ']) && !matches!(*token, ")" | "]" | ",") {
            words.push(' ');
        }
        if let Some(name) = name {
            if !words.is_empty() {
                pieces.push(Piece::Words(std::mem::take(&mut words)));
            }
            pieces.push(name);
            if !next.is_empty() && next != ")" {
                words.push(' ');
            }
            continue;
        }
        if matches!(*token, "and" | "or" | ")" | "answered") {
            about = None;
        }
        words.push_str(&in_word(about, token, next, lang));
    }
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
    pieces
}

/// One word of a condition in the language of the reader; an option in its own words.
fn in_word(about: Option<&Question>, token: &str, next: &str, lang: Lang) -> String {
    let text = match (token, next) {
        ("and", _) => Text::new("en", "and"),
        ("or", _) => Text::new("of", "or"),
        ("not", _) => Text::new("niet:", "not:"),
        ("possibly", _) => Text::new("misschien:", "perhaps:"),
        ("always", _) => Text::new("altijd", "always"),
        ("is", _) => Text::new("is", "is"),
        ("in", _) => Text::new("is een van", "is one of"),
        ("has", "any") => Text::new("bevat minstens een van", "holds at least one of"),
        ("has", "only") => Text::new("bevat niets anders dan", "holds nothing other than"),
        ("has", _) => Text::new("bevat", "holds"),
        ("at", "least") => Text::new("is minstens", "is at least"),
        ("answered", _) => Text::new("is bekend", "is known"),
        ("any" | "only" | "least" | "[" | "]", _) => return String::new(),
        (option, _) => {
            let option = about
                .and_then(|question| question.option(option))
                .map(|one| one.text.get(lang));
            return option.map_or_else(|| token.to_owned(), |option| format!("“{option}”"));
        }
    };
    text.get(lang).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Shelf;

    fn plain(written: &str) -> String {
        let shelf = Shelf::load().unwrap();
        let draw = |pieces: Vec<Piece>| {
            let words = pieces.into_iter().map(|piece| match piece {
                Piece::Question(_, words) => format!("<{words}>"),
                Piece::Notion(name) => format!("[{name}]"),
                Piece::Words(words) => words,
            });
            words.collect::<String>()
        };
        match in_words(shelf.get("nl-avg").unwrap(), written, Lang::Nl) {
            Sheet::One(pieces) => draw(pieces),
            Sheet::Parts { all, parts } => {
                let parts: Vec<_> = parts.into_iter().map(draw).collect();
                parts.join(if all { " & " } else { " | " })
            }
        }
    }

    #[test]
    fn a_condition_reads_as_a_list_of_statements() {
        assert_eq!(
            plain("personal_data is yes and not kind has any [loss, none]\n  and persons_number at least 5"),
            "<Gaat het om gegevens van mensen?> is “Ja” & niet: <Wat is er met de gegevens gebeurd?> bevat minstens een \
             van “Ze zijn weg of vernietigd”, “Niets van dit alles” & <Van hoeveel mensen zijn de gegevens?> is minstens 5"
        );
    }

    #[test]
    fn what_stands_in_brackets_stays_together() {
        assert_eq!(
            plain("attack or (copy answered and not (n1 or theft))"),
            "[attack] | (<Heb je de gegevens zelf nog?> is bekend en niet: ([n1] of [theft]))"
        );
        assert_eq!(plain("always"), "altijd");
        assert_eq!(plain("possibly (n1)"), "misschien: ([n1])");
    }

    #[test]
    fn every_condition_of_every_book_loses_nothing() {
        let shelf = Shelf::load().unwrap();
        for book in shelf.books() {
            let asked = book.questions().iter().filter_map(|question| question.asked.as_deref());
            let conditions = book.rules().iter().map(|rule| rule.condition.as_str()).chain(asked);
            for written in conditions {
                let words = plain_of(book, written);
                for token in tokens(written) {
                    let kept = book
                        .question(token)
                        .is_none_or(|question| words.contains(question.text.get(Lang::Nl)));
                    assert!(kept, "{token} of {written} is gone in {words}");
                }
                let without_notions = book.terms().fold(words.clone(), |words, term| words.replace(term, ""));
                assert!(!without_notions.contains('_'), "an option without its words: {words}");
                assert!(!words.contains("  "), "{words:?}");
            }
        }
    }

    fn plain_of(book: &Rulebook, written: &str) -> String {
        let parts = match in_words(book, written, Lang::Nl) {
            Sheet::One(pieces) => vec![pieces],
            Sheet::Parts { parts, .. } => parts,
        };
        let words = |piece| match piece {
            Piece::Question(_, words) | Piece::Notion(words) | Piece::Words(words) => words,
        };
        let parts: Vec<String> = parts
            .into_iter()
            .map(|part| part.into_iter().map(words).collect())
            .collect();
        parts.join(" / ")
    }
}
