//! Text as it can be printed: nothing that steers the reader, nothing that has no picture.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use crate::font::{Face, Fonts};

/// Stands in for a character that can't be printed.
const REPLACEMENT: char = '\u{FFFD}';

/// What to do with a character.
enum Fate {
    Keep,
    Drop,
    Put(char),
    Spell(&'static str),
}

/// The text without steering characters and with a visible stand-in for what has no picture. Line breaks stay; an accent
/// typed apart from its letter joins it.
pub(crate) fn printable(text: &str, fonts: &Fonts) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut after_return = false;
    for character in text.nfc() {
        let line_feed_of_pair = after_return && character == '\n';
        after_return = character == '\r';
        if line_feed_of_pair {
            continue;
        }
        match fate(character) {
            Fate::Drop => {}
            Fate::Put(other) => cleaned.push(other),
            Fate::Spell(letters) => cleaned.push_str(letters),
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
        .flat_map(UnicodeNormalization::nfc)
        .filter(missing)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Bidirectional overrides can make a text read as something else, so they show; marks that only help other scripts go.
/// Joined letters, as copied from print, come apart.
fn fate(character: char) -> Fate {
    match character {
        '\n' => Fate::Keep,
        '\r' | '\u{0085}' | '\u{2028}' | '\u{2029}' => Fate::Put('\n'),
        '\t' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Fate::Put(' '),
        '\u{202F}' => Fate::Put('\u{00A0}'),
        '\u{00AD}'
        | '\u{034F}'
        | '\u{061C}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => Fate::Drop,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' => Fate::Put(REPLACEMENT),
        '\u{FB00}' => Fate::Spell("ff"),
        '\u{FB01}' => Fate::Spell("fi"),
        '\u{FB02}' => Fate::Spell("fl"),
        '\u{FB03}' => Fate::Spell("ffi"),
        '\u{FB04}' => Fate::Spell("ffl"),
        '\u{FB05}' | '\u{FB06}' => Fate::Spell("st"),
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
            "Şükrü Çağlayan İnönü ığ",
            "Ægir Þórsson Ðuro ŉ ŋ",
            "Ɗanladi Ɓala ɗ ɓ ƙ Ɛ ɛ Ɔ ɔ",
            "Ναυσικά Ὀδυσσεύς",
            "Святослав Їжак Ґалаґан Ђорђе Әсел Ұлан",
            "Nguyễn Thị Hằng",
            "‘€ 5’ – … ½ ⅓ H₂O",
        ] {
            assert_eq!(printable(name, fonts), name);
        }
        assert_eq!(printable("李 ok", fonts), "\u{FFFD} ok");
        assert_eq!(unprintable(["李 ok", "李\u{202E}"].into_iter(), fonts), ['李']);
    }

    #[test]
    fn an_accent_typed_apart_joins_its_letter() {
        let fonts = fonts().unwrap();
        let apart = ["Rene\u{301}", "I\u{307}brahim", "Nguye\u{302}\u{303}n", "И\u{306}"];
        assert_eq!(
            apart.map(|name| printable(name, fonts)),
            ["René", "İbrahim", "Nguyễn", "Й"]
        );
        // No single character exists for this one: letter and accent both print.
        assert_eq!(printable("n\u{308}", fonts), "n\u{308}");
        assert_eq!(unprintable(["и\u{306} n\u{308}"].into_iter(), fonts), []);
    }

    #[test]
    fn joined_letters_come_apart() {
        let fonts = fonts().unwrap();
        assert_eq!(printable("o\u{FB03}cieel \u{FB01}liaal", fonts), "officieel filiaal");
    }
}
