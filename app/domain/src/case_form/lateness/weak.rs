//! Reasons for being late that the authority does not accept, found by the words in which people give them.

use super::grounds::{GROUNDS, Sign};
use crate::codes::codes;
use std::ops::Range;

codes! {
    /// A ground that does not excuse a late notification.
    ///
    /// The AP names the first five itself (law.md C-7; for what staff knew also C-4); for the sixth see EDPB guidelines
    /// 01/2021, paragraph 9 (law.md C-3).
    WeakGround {
        /// It was a weekend.
        Weekend = "weekend", "Het was weekend, of buiten kantooruren", "It was a weekend, or outside office hours";
        /// It was a holiday, or somebody was away.
        Holiday = "holiday", "Iemand was vrij, of het was een feestdag", "Somebody was on leave, or it was a public holiday";
        /// Somebody was ill.
        Illness = "illness", "Iemand was ziek", "Somebody was ill";
        /// There was no time.
        Busy = "busy", "Het was druk", "People were busy";
        /// Who should act heard of it too late.
        HeardLate = "heard_late", "De FG of de privacyfunctionaris hoorde het te laat", "The DPO or the privacy officer heard of it too late";
        /// The inquiry was not finished.
        Waiting = "waiting", "Het onderzoek was nog niet klaar", "The inquiry was not finished";
    }
}

/// A ground that was found, with the words that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weak {
    /// Which.
    pub ground: WeakGround,
    /// Where the words stand in the text, in bytes.
    pub at: Range<usize>,
}

/// A word as it stands in the text, and in lower case to compare.
struct Word {
    at: Range<usize>,
    lower: String,
}

/// What in a reason the authority will not accept, in the order of the text; words are found once for each ground.
#[must_use]
pub fn weak(text: &str) -> Vec<Weak> {
    let mut found: Vec<Weak> = sentences(text)
        .iter()
        .flat_map(|sentence| {
            let in_sentence = |(ground, signs): &(WeakGround, &'static [Sign])| {
                let ground = *ground;
                let places = signs.iter().flat_map(|sign| places(sign, sentence)).collect::<Vec<_>>();
                places.into_iter().map(move |at| Weak { ground, at })
            };
            GROUNDS.iter().flat_map(in_sentence).collect::<Vec<_>>()
        })
        .collect();
    found.sort_by_key(|weak| (weak.at.start, weak.at.end, weak.ground));
    found.dedup();
    found
}

/// The words of each sentence.
fn sentences(text: &str) -> Vec<Vec<Word>> {
    let mut sentences = vec![Vec::new()];
    let mut start = None;
    for (place, letter) in text.char_indices().chain([(text.len(), '.')]) {
        if letter.is_alphanumeric() {
            start.get_or_insert(place);
            continue;
        }
        if let (Some(from), Some(sentence)) = (start.take(), sentences.last_mut()) {
            sentence.push(Word {
                at: from..place,
                lower: text.get(from..place).unwrap_or_default().to_lowercase(),
            });
        }
        if matches!(letter, '.' | '!' | '?' | ';' | '\n') {
            sentences.push(Vec::new());
        }
    }
    sentences
}

/// Where a sign shows in a sentence.
fn places(sign: &Sign, sentence: &[Word]) -> Vec<Range<usize>> {
    match sign {
        Sign::Word(pattern) => sentence
            .iter()
            .filter(|word| fits(pattern, word))
            .map(|word| word.at.clone())
            .collect(),
        Sign::Phrase(patterns) => sentence
            .windows(patterns.len())
            .filter(|words| patterns.iter().zip(*words).all(|(pattern, word)| fits(pattern, word)))
            .filter_map(|words| Some(words.first()?.at.start..words.last()?.at.end))
            .collect(),
        Sign::Both(one_of, other_of) => {
            let first_of = |patterns: &[&str]| {
                let fits_any = |word: &&Word| patterns.iter().any(|pattern| fits(pattern, word));
                sentence.iter().find(fits_any).map(|word| word.at.clone())
            };
            match (first_of(one_of), first_of(other_of)) {
                (Some(one), Some(other)) => vec![one, other],
                _ => Vec::new(),
            }
        }
    }
}

fn fits(pattern: &str, word: &Word) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => word.lower.starts_with(start),
        None => word.lower == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(WeakGround, &str)> {
        weak(text)
            .into_iter()
            .map(|weak| (weak.ground, text.get(weak.at).unwrap()))
            .collect()
    }

    fn grounds(text: &str) -> Vec<WeakGround> {
        let mut grounds: Vec<WeakGround> = weak(text).into_iter().map(|weak| weak.ground).collect();
        grounds.dedup();
        grounds
    }

    #[test]
    fn every_ground_is_found_in_both_languages() {
        use WeakGround::{Busy, HeardLate, Holiday, Illness, Waiting, Weekend};
        let rows = [
            ("Het was weekend", Weekend),
            ("It was Saturday night", Weekend),
            ("De melding kwam buiten kantooruren binnen", Weekend),
            ("Onze jurist was op vakantie", Holiday),
            ("Het viel op tweede kerstdag", Holiday),
            ("Our lawyer was on leave", Holiday),
            ("Onze privacyfunctionaris was ziek", Illness),
            ("She was ill for two days", Illness),
            ("We hadden het erg druk", Busy),
            ("Er was geen tijd voor", Busy),
            ("We are short-staffed", Busy),
            ("De FG hoorde het te laat", HeardLate),
            ("Pas op dag vier wist de privacyfunctionaris ervan", HeardLate),
            ("The DPO was told on Tuesday", HeardLate),
            ("De mail is intern blijven liggen", HeardLate),
            ("De afdeling heeft het niet doorgegeven", HeardLate),
            ("Wij hebben gewacht op het forensisch onderzoek", Waiting),
            ("We waited for the final report", Waiting),
        ];
        for (text, ground) in rows {
            assert_eq!(grounds(text), [ground], "{text}");
        }
    }

    #[test]
    fn it_points_at_the_words() {
        assert_eq!(
            found("Op ZATERDAG was het Druk; één dag later was de FG pas terug."),
            [
                (WeakGround::Weekend, "ZATERDAG"),
                (WeakGround::Busy, "Druk"),
                (WeakGround::HeardLate, "later"),
                (WeakGround::HeardLate, "FG"),
            ]
        );
    }

    #[test]
    fn words_that_only_look_alike_are_left_alone() {
        for text in [
            "Het ziekenhuis gaf de logbestanden pas op dag vijf vrij.",
            "Een drukker kreeg de verkeerde bestanden; het drukwerk was al verstuurd.",
            "De officier van justitie vroeg ons te zwijgen tot de aanhouding.",
            "Door de aanval lagen telefoon, e-mail en internet vier dagen stil.",
            "The attack took down every system, the telephone included.",
            "De FG adviseerde ons. De mail kwam later terug.",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
