//! The answers of the triage as the form of the authority takes them.

use domain::ap_form::{Affected, ApForm, Breach, Choices, Count, Known};
use domain::facts::{Answer, Facts};
use domain::report::PeopleRange;
use domain::rulebook::{Counted, Rulebook};
use domain::text::papers::origin;
use domain::text::{Lang, Text};
use std::collections::BTreeMap;

/// Data that may hold more than their name says, so that no special category can be excluded.
const MAY_HOLD_MORE: &[&str] = &[
    "maybe_more",
    "case_file",
    "communication",
    "photo",
    "behaviour",
    "other",
];

/// What the triage knows: answers that were given, and answers that the rulebook presumes from them.
pub(super) struct TriageFacts<'a> {
    form: &'a ApForm,
    book: &'a Rulebook,
    counted: BTreeMap<String, Counted>,
    lang: Lang,
}

impl<'a> TriageFacts<'a> {
    /// The answers that count; those that no longer apply are left out.
    pub(super) fn new(form: &'a ApForm, book: &'a Rulebook, facts: &Facts, lang: Lang) -> Self {
        Self {
            form,
            book,
            counted: book.counted(facts),
            lang,
        }
    }

    /// The language of everything that is worked out here.
    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    /// The answers as facts, presumed ones too.
    pub(super) fn facts(&self) -> Facts {
        self.counted.iter().fold(Facts::default(), |facts, (id, counted)| {
            facts.with(id, counted.answer.clone())
        })
    }

    /// The code that was chosen for a question.
    pub(super) fn one(&self, question: &str) -> Option<&str> {
        match &self.counted.get(question)?.answer {
            Answer::One(code) => Some(code),
            _ => None,
        }
    }

    /// Whether a code is among those chosen for a question.
    pub(super) fn has(&self, question: &str, code: &str) -> bool {
        self.codes(question).contains(&code)
    }

    fn codes(&self, question: &str) -> Vec<&str> {
        match self.counted.get(question).map(|counted| &counted.answer) {
            Some(Answer::One(code)) => vec![code],
            Some(Answer::Many(codes)) => codes.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// A value that a person must check, with what it was worked out from.
    pub(super) fn derived<T>(&self, value: T, from: Text) -> Known<T> {
        Known::Derived {
            value,
            from: from.get(self.lang).to_owned(),
        }
    }

    /// A value that somebody answered, unless the rulebook only presumes it.
    fn answered<T>(&self, question: &str, value: T) -> Known<T> {
        let presumed = self.counted.get(question).is_some_and(|counted| counted.presumed);
        if presumed {
            self.derived(value, origin::TRIAGE)
        } else {
            Known::Recorded(value)
        }
    }

    /// Questions 5.1 and 5.2.
    pub(super) fn breach(&self) -> Breach {
        let kind = self.translated("incident_type", "incident_types");
        let code = kind.codes.into_iter().next();
        Breach {
            natures: self.natures(),
            incident_type: code.map_or(Known::Unknown, |code| self.answered("incident_type", code)),
            // The words that the rulebook lends to "other" are a start, not the officer's own.
            incident_type_other: match kind.words.into_values().next() {
                Some(words) => self.derived(words, origin::TRIAGE),
                None => Known::Unknown,
            },
            ..Breach::default()
        }
    }

    /// What is gone in one place can still be there in another: with a full copy nothing is lost for good.
    fn natures(&self) -> Known<Choices> {
        let mut natures = self.translated("kind", "breach_natures");
        let copied = self.one("copy") == Some("full") && self.one("restore") != Some("never");
        let found = natures.codes.len();
        natures.codes.retain(|code| !copied || code != "lost_for_good");
        match (natures.codes.len(), found) {
            (0, _) => Known::Unknown,
            (left, found) if left < found => self.derived(natures, origin::TRIAGE),
            _ => self.answered("kind", natures),
        }
    }

    /// Questions 6.1, 6.2, 7.1 and 8.1.
    pub(super) fn affected(&self) -> Affected {
        let chosen = |question, list| match self.translated(question, list) {
            choices if choices.codes.is_empty() => Known::Unknown,
            choices => self.answered(question, choices),
        };
        Affected {
            data: chosen("data", "data_categories"),
            special: match chosen("data", "special_categories") {
                Known::Unknown => self.no_special(),
                special => special,
            },
            groups: chosen("persons_groups", "groups"),
            protection: match self.one("unreadable") {
                Some("no") => self.answered("unreadable", Choices::default()),
                _ => Known::Unknown,
            },
            ..Affected::default()
        }
    }

    /// That there are no special categories is only said when nothing can hide them, and then to be checked.
    fn no_special(&self) -> Known<Choices> {
        let data = self.codes("data");
        let hidden = data.iter().any(|code| MAY_HOLD_MORE.contains(code));
        if hidden || data.is_empty() {
            Known::Unknown
        } else {
            self.derived(Choices::default(), origin::TRIAGE)
        }
    }

    /// Question 7.3, where nobody counted exactly: the triage asks for an estimate on the high side.
    pub(super) fn persons(&self, told: Option<PeopleRange>) -> Known<Count> {
        if let Some(Counted {
            answer: Answer::Number(number),
            ..
        }) = self.counted.get("persons_number")
        {
            return self.derived(Count::Exact(*number), origin::TRIAGE);
        }
        let between = |min, max| Count::Between { min, max };
        let count = match told {
            Some(PeopleRange::One) => Count::Exact(1),
            Some(PeopleRange::ToTen) => between(2, 10),
            Some(PeopleRange::ToHundred) => between(11, 100),
            Some(PeopleRange::ToThousand) => between(101, 1_000),
            Some(PeopleRange::More) | None => return Known::Unknown,
        };
        self.derived(count, origin::REPORT)
    }

    /// Question 2.1.1.
    pub(super) fn cross_border(&self) -> Known<bool> {
        match self.one("cross_border") {
            Some("no") => self.answered("cross_border", false),
            Some("lead_here" | "lead_elsewhere" | "lead_unclear" | "outside_eea") => {
                self.answered("cross_border", true)
            }
            _ => Known::Unknown,
        }
    }

    /// Question 1.2.
    pub(super) fn legal_basis(&self) -> Known<String> {
        match ["wpg", "telecom"]
            .into_iter()
            .find(|regime| self.has("regimes", regime))
        {
            Some(regime) => self.derived(regime.to_owned(), origin::TRIAGE),
            None => self.derived("gdpr".to_owned(), origin::LAW),
        }
    }

    /// The options of one list of the form; where it only has "other", the rulebook's words go along.
    fn translated(&self, question: &str, list: &str) -> Choices {
        let mut choices = Choices::default();
        let mut words: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for code in self.codes(question) {
            let target = self.form.translate(question, code).filter(|target| target.list == list);
            let Some(target) = target else { continue };
            if !choices.codes.iter().any(|chosen| chosen == target.code) {
                choices.codes.push(target.code.to_owned());
            }
            if target.needs_words && target.code != code {
                words.entry(target.code).or_default().extend(self.label(question, code));
            }
        }
        choices.words = words
            .into_iter()
            .map(|(code, words)| (code.to_owned(), words.join("; ")))
            .collect();
        choices
    }

    fn label(&self, question: &str, code: &str) -> Option<String> {
        let option = self.book.question(question)?.option(code)?;
        Some(option.text.get(self.lang).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::rulebook::Shelf;

    fn check(facts: &Facts, test: impl Fn(&TriageFacts<'_>)) {
        let (shelf, form) = (Shelf::load().unwrap(), ApForm::load().unwrap());
        test(&TriageFacts::new(&form, shelf.get("nl-avg").unwrap(), facts, Lang::Nl));
    }

    fn codes(known: &Known<Choices>) -> Vec<&str> {
        known
            .value()
            .map(|choices| choices.codes.iter().map(String::as_str).collect())
            .unwrap_or_default()
    }

    fn one(question: &str, code: &str) -> Facts {
        Facts::default().with(question, Answer::one(code))
    }

    #[test]
    fn without_answers_everything_is_unknown() {
        check(&Facts::default(), |facts| {
            assert_eq!(facts.breach(), Breach::default());
            assert_eq!(facts.affected(), Affected::default());
            assert_eq!(facts.persons(None), Known::Unknown);
            assert_eq!(facts.cross_border(), Known::Unknown);
        });
    }

    #[test]
    fn unknown_is_not_no() {
        let unknown = one("incident_type", "device_lost")
            .with("unreadable", Answer::Unknown)
            .with("data", Answer::Unknown);
        check(&unknown, |facts| assert_eq!(facts.affected(), Affected::default()));
    }

    #[test]
    fn a_presumed_answer_must_be_checked() {
        check(&one("incident_type", "email_wrong_recipient"), |facts| {
            let breach = facts.breach();
            assert_eq!(
                breach.incident_type,
                Known::Recorded("email_wrong_recipient".to_owned())
            );
            assert!(matches!(&breach.natures, Known::Derived { .. }));
            assert_eq!(codes(&breach.natures), ["confidentiality"]);
        });
    }

    #[test]
    fn what_the_form_lacks_stands_under_other_in_words() {
        let data = Answer::many(["name", "photo", "payslip", "health"]);
        check(&one("incident_type", "spoken").with("data", data), |facts| {
            assert_eq!(facts.breach().incident_type.value().map(String::as_str), Some("other"));
            assert!(facts.breach().incident_type_other.value().is_some());
            let affected = facts.affected();
            assert_eq!(codes(&affected.special), ["health"]);
            let words = affected
                .data
                .value()
                .map(|choices| choices.words.clone())
                .unwrap_or_default();
            assert_eq!(words.keys().collect::<Vec<_>>(), ["financial_other", "other"]);
        });
    }

    #[test]
    fn no_special_data_is_only_said_when_nothing_can_hide_them() {
        let with = |data| one("incident_type", "email_wrong_recipient").with("data", Answer::many(data));
        check(&with(["name", "email"]), |facts| {
            assert!(matches!(facts.affected().special, Known::Derived { value, .. } if value.codes.is_empty()));
        });
        check(&with(["name", "case_file"]), |facts| {
            assert_eq!(facts.affected().special, Known::Unknown);
        });
    }

    #[test]
    fn with_a_full_copy_nothing_is_lost_for_good() {
        let lost = one("incident_type", "device_lost").with("kind", Answer::many(["disclosure", "loss"]));
        check(&lost, |facts| {
            assert_eq!(codes(&facts.breach().natures), ["confidentiality", "lost_for_good"]);
        });
        check(&lost.with("copy", Answer::one("full")), |facts| {
            assert_eq!(codes(&facts.breach().natures), ["confidentiality"]);
        });
    }

    #[test]
    fn numbers_are_estimates() {
        check(
            &one("incident_type", "hacking").with("persons_number", Answer::Number(40)),
            |facts| {
                assert!(matches!(
                    facts.persons(None),
                    Known::Derived {
                        value: Count::Exact(40),
                        ..
                    }
                ));
            },
        );
        check(&Facts::default(), |facts| {
            let told = facts.persons(Some(PeopleRange::ToTen));
            assert!(matches!(
                told,
                Known::Derived {
                    value: Count::Between { min: 2, max: 10 },
                    ..
                }
            ));
        });
    }
}
