//! Text as it can be printed: nothing that steers the reader, nothing that has no picture.

use std::collections::BTreeSet;

use crate::font::{Face, Fonts};

/// Stands in for a character that can't be printed.
const REPLACEMENT: char = '\u{FFFD}';

/// What to do with a character.
enum Fate {
    Keep,
    Drop,
    Put(char),
}

/// The text without steering characters and with a visible stand-in for what has no picture. Line breaks stay.
pub(crate) fn printable(text: &str, fonts: &Fonts) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut after_return = false;
    for character in text.chars() {
        let line_feed_of_pair = after_return && character == '\n';
        after_return = character == '\r';
        if line_feed_of_pair {
            continue;
        }
        match fate(character) {
            Fate::Drop => {}
            Fate::Put(other) => cleaned.push(other),
            Fate::Keep if has_picture(character, fonts) => cleaned.push(character),
            Fate::Keep => cleaned.push(REPLACEMENT),
        }
    }
    cleaned
}

/// The characters without a picture, each once.
pub(crate) fn unprintable<'a>(texts: impl Iterator<Item = &'a str>, fonts: &Fonts) -> Vec<char> {
    let missing = |character: &char| matches!(fate(*character), Fate::Keep) && !has_picture(*character, fonts);
    texts
        .flat_map(str::chars)
        .filter(missing)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Bidirectional overrides can make a text read as something else, so they show; marks that only help other scripts go.
fn fate(character: char) -> Fate {
    match character {
        '\n' => Fate::Keep,
        '\r' | '\u{0085}' | '\u{2028}' | '\u{2029}' => Fate::Put('\n'),
        '\t' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Fate::Put(' '),
        '\u{202F}' => Fate::Put('\u{00A0}'),
        '\u{00AD}'
        | '\u{061C}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => Fate::Drop,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' => Fate::Put(REPLACEMENT),
        control if control.is_control() => Fate::Put(REPLACEMENT),
        _ => Fate::Keep,
    }
}

fn has_picture(character: char, fonts: &Fonts) -> bool {
    character == '\n' || Face::ALL.iter().all(|face| fonts.get(*face).has(character))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::fonts;

    #[test]
    fn steering_characters_show_or_go() {
        let fonts = fonts().unwrap();
        assert_eq!(
            printable("a\u{202E}b\u{0007}c\u{200B}d\te\r\nf\rg", fonts),
            "a\u{FFFD}b\u{FFFD}cd e\nf\ng"
        );
    }

    #[test]
    fn names_in_our_alphabets_are_printed_and_others_show() {
        let fonts = fonts().unwrap();
        for name in [
            "Łukasz Žižka",
            "Ναυσικά",
            "Святослав Їжак",
            "Nguyễn Thị Hằng",
            "‘€ 5’ – …",
        ] {
            assert_eq!(printable(name, fonts), name);
        }
        assert_eq!(printable("李 ok", fonts), "\u{FFFD} ok");
        assert_eq!(unprintable(["李 ok", "李\u{202E}"].into_iter(), fonts), ['李']);
    }
}
