//! What somebody who has just reported a leak can do at once, found in their own words.
//!
//! A [`Clue`] is a set of word lists: when the report has a word of each list, the clue fits. The clue with most words in
//! the report comes first. To add one: write its words in `first_measures/words.rs` and its line in [`CLUES`].

mod words;

use crate::report::EverydayData;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use words as w;

/// One thing to do at once. Its words are [`crate::text::first_measures::words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FirstMeasure {
    /// Take a hacked computer off the network, but leave it on.
    Disconnect,
    /// Change the password on another device and tell the help desk.
    ChangePassword,
    /// Have a lost device blocked or wiped.
    BlockDevice,
    /// Report a theft to the police.
    ReportTheft,
    /// Take what is online away.
    TakeOffline,
    /// Delete a message for everyone.
    DeleteMessage,
    /// Recall a mail.
    RecallMail,
    /// Ask the wrong recipient to delete and to confirm.
    AskRecipient,
    /// Do not write to everybody again.
    DoNotMailAll,
    /// Get a letter back.
    FetchLetter,
    /// Get paper back and lock it away.
    LockPapers,
    /// Do not read on.
    StopLooking,
    /// End the conversation and note who could hear it.
    EndTalk,
    /// Take a picture away.
    RemovePhoto,
    /// Do not try to restore what is gone.
    LeaveBroken,
    /// Stop the leak where that is quick and safe.
    StopIfSafe,
    /// Keep what there is.
    KeepEvidence,
    /// Leave informing the people concerned to the privacy officer.
    LetUsTell,
}

use FirstMeasure as M;

/// Words that together point at something that happened, and what to do about it.
struct Clue {
    groups: &'static [&'static [&'static str]],
    measures: &'static [FirstMeasure],
}

const fn clue(groups: &'static [&'static [&'static str]], measures: &'static [FirstMeasure]) -> Clue {
    Clue { groups, measures }
}

/// Every clue, most urgent first; that order decides between clues that fit equally well.
const CLUES: [Clue; 18] = [
    clue(&[w::HACK], &[M::Disconnect, M::ChangePassword]),
    clue(&[w::PHISHING], &[M::ChangePassword]),
    clue(&[w::PASSWORD], &[M::ChangePassword]),
    clue(&[w::DEVICE, w::LOSS], &[M::BlockDevice]),
    clue(&[w::DEVICE, w::THEFT, w::PLACE], &[M::BlockDevice, M::ReportTheft]),
    clue(&[w::DEVICE, w::THEFT], &[M::BlockDevice, M::ReportTheft]),
    clue(&[w::THEFT, w::PLACE], &[M::ReportTheft]),
    clue(&[w::THEFT, w::PAPER], &[M::ReportTheft]),
    clue(&[w::ONLINE], &[M::TakeOffline]),
    clue(&[w::MESSAGE, w::SENT], &[M::DeleteMessage, M::AskRecipient]),
    clue(&[w::COPIES], &[M::DoNotMailAll, M::RecallMail]),
    clue(&[w::MAIL, w::SENT], &[M::RecallMail, M::AskRecipient]),
    clue(&[w::POST], &[M::FetchLetter]),
    clue(&[w::PAPER], &[M::LockPapers]),
    clue(&[w::RIGHTS], &[M::StopLooking]),
    clue(&[w::SPOKEN], &[M::EndTalk]),
    clue(&[w::PHOTO], &[M::RemovePhoto]),
    clue(&[w::GONE], &[M::LeaveBroken]),
];

/// What to do when only the thing was named and not what happened to it.
const BARE: [Clue; 3] = [
    clue(&[w::DEVICE], &[M::BlockDevice]),
    clue(&[w::MESSAGE], &[M::DeleteMessage, M::AskRecipient]),
    clue(&[w::MAIL], &[M::RecallMail, M::AskRecipient]),
];

/// A worried person can take in only so much.
const MOST: usize = 4;

/// What to do at once, most fitting first. Nothing recognised still gives something sensible.
#[must_use]
pub fn first_measures(narrative: &str, data: Option<&BTreeSet<EverydayData>>) -> Vec<FirstMeasure> {
    let words = words_of(narrative);
    let mut found = fitting(&CLUES, &words);
    if found.is_empty() {
        found = fitting(&BARE, &words);
    }
    if data.is_some_and(|data| data.contains(&EverydayData::Password)) {
        found.push(M::ChangePassword);
    }
    if found.is_empty() {
        found.push(M::StopIfSafe);
    }
    let mut measures = Vec::new();
    for measure in found {
        if !measures.contains(&measure) && measures.len() < MOST {
            measures.push(measure);
        }
    }
    measures.extend([M::KeepEvidence, M::LetUsTell]);
    measures
}

fn fitting(clues: &[Clue], words: &BTreeSet<String>) -> Vec<FirstMeasure> {
    let mut scored: Vec<(usize, &Clue)> = clues
        .iter()
        .filter_map(|clue| Some((score(clue, words)?, clue)))
        .collect();
    scored.sort_by_key(|(score, _)| Reverse(*score));
    scored
        .into_iter()
        .flat_map(|(_, clue)| clue.measures)
        .copied()
        .collect()
}

/// How many different words of the report belong to the clue; `None` when one of its lists has no word in it.
fn score(clue: &Clue, words: &BTreeSet<String>) -> Option<usize> {
    let has = |group: &[&str], word: &str| group.iter().any(|pattern| fits(pattern, word));
    let complete = clue
        .groups
        .iter()
        .all(|group| words.iter().any(|word| has(group, word)));
    complete.then(|| {
        words
            .iter()
            .filter(|word| clue.groups.iter().any(|group| has(group, word)))
            .count()
    })
}

/// A pattern is a whole word, or with `*` the beginning of one.
fn fits(pattern: &str, word: &str) -> bool {
    pattern
        .strip_suffix('*')
        .map_or(pattern == word, |start| word.starts_with(start))
}

fn words_of(narrative: &str) -> BTreeSet<String> {
    let words = narrative
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(narrative: &str) -> FirstMeasure {
        first_measures(narrative, None).into_iter().next().unwrap()
    }

    #[test]
    fn what_happened_decides_what_comes_first() {
        for (narrative, expected) in [
            (
                "Ik heb de deelnemerslijst naar het verkeerde e-mailadres gestuurd.",
                M::RecallMail,
            ),
            (
                "I sent the list of participants to the wrong e-mail address.",
                M::RecallMail,
            ),
            ("Nieuwsbrief verstuurd met alle adressen in de cc.", M::DoNotMailAll),
            (
                "Ik heb een appje met een dossier in de verkeerde groep op WhatsApp gezet.",
                M::DeleteMessage,
            ),
            ("De brief is bij de buren bezorgd.", M::FetchLetter),
            (
                "Mijn telefoon is kwijt, waarschijnlijk laten liggen in de trein.",
                M::BlockDevice,
            ),
            ("I left my laptop on the train and lost it.", M::BlockDevice),
            ("Usb-stick verloren", M::BlockDevice),
            ("Vannacht is ingebroken op kantoor.", M::ReportTheft),
            (
                "Ik klikte op een link in een nepmail en vulde mijn wachtwoord in.",
                M::ChangePassword,
            ),
            ("Our files are encrypted, I think it is ransomware.", M::Disconnect),
            ("De lijst staat op de website, iedereen kan hem zien.", M::TakeOffline),
            ("De kast met papieren stond open.", M::LockPapers),
            (
                "Ik zie in de map gegevens waar ik geen rechten voor hoor te hebben.",
                M::StopLooking,
            ),
            ("Ik heb hardop over een cliënt verteld in de lift.", M::EndTalk),
            ("Er staat een bewoner op een foto in de hal.", M::RemovePhoto),
            ("Alle afspraken zijn per ongeluk gewist.", M::LeaveBroken),
            ("Er is iets misgegaan.", M::StopIfSafe),
        ] {
            assert_eq!(first(narrative), expected, "{narrative}");
        }
    }

    #[test]
    fn a_stolen_device_is_blocked_and_reported_to_the_police() {
        let measures = first_measures("Mijn tas met laptop is gestolen uit de auto.", None);
        assert_eq!(measures.get(..2), Some([M::BlockDevice, M::ReportTheft].as_slice()));
    }

    #[test]
    fn a_leaked_password_is_changed_even_when_the_words_do_not_say_so() {
        let data = BTreeSet::from([EverydayData::Password]);
        assert!(first_measures("Er is iets misgegaan.", Some(&data)).contains(&M::ChangePassword));
    }

    #[test]
    fn a_telephone_number_is_no_telephone() {
        assert!(!first_measures("De lijst met telefoonnummers is kwijt.", None).contains(&M::BlockDevice));
    }

    #[test]
    fn a_thing_without_a_verb_is_enough() {
        assert_eq!(first("E-mail"), M::RecallMail);
    }

    #[test]
    fn there_are_never_more_than_a_person_can_take_in() {
        let everything = "gehackt phishing wachtwoord telefoon gestolen auto website whatsapp cc mail verstuurd brief papier map verteld foto gewist";
        let measures = first_measures(everything, None);
        assert_eq!(measures.len(), MOST + 2);
        let distinct: BTreeSet<_> = measures.iter().collect();
        assert_eq!(distinct.len(), measures.len());
    }
}
