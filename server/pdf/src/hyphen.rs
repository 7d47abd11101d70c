//! Where a long word may break, by the patterns of its language.

use domain::text::Lang;

/// What stands at the end of a line inside a word: drawn as a hyphen, read as nothing (ISO 32000-1, 14.8.2.2.3).
pub(crate) const SOFT: char = '\u{00AD}';

/// What must stay on either line, in letters.
const LEAST: usize = 3;
/// Longer than any word that is one: such a string is not split by syllables.
const MOST: usize = 60;

/// The places in a piece of text where it may break, in bytes; none unless it is one plain word.
pub(crate) fn breaks(piece: &str, lang: Lang) -> Vec<usize> {
    let word = piece.trim_matches(|character: char| !character.is_alphabetic());
    if word.chars().count() > MOST || !word.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let start = piece.find(word).unwrap_or(0);
    let syllables = hypher::hyphenate_bounded(word, patterns(lang), LEAST, LEAST);
    let ends = syllables.scan(start, |end, syllable| {
        *end += syllable.len();
        Some(*end)
    });
    ends.filter(|end| *end < start + word.len()).collect()
}

const fn patterns(lang: Lang) -> hypher::Lang {
    match lang {
        Lang::Nl => hypher::Lang::Dutch,
        Lang::En => hypher::Lang::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_breaks_between_its_syllables() {
        assert_eq!(breaks("(toestemming), ", Lang::Nl), [4, 8]);
        assert_eq!(breaks("university", Lang::En), [3, 6]);
    }

    #[test]
    fn what_is_not_one_word_does_not_break() {
        for piece in ["", "  ", "jan@voorbeeld.nl", "3fa9c0d1e2b3", "kat", "e\u{301}e\u{301}n"] {
            assert!(breaks(piece, Lang::Nl).is_empty(), "{piece}");
        }
        assert!(breaks(&"aansprakelijk".repeat(5), Lang::Nl).is_empty());
    }
}
