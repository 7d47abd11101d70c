//! What the facts of the triage already answer on the AP form.

use super::{Affected, ApCase, ApForm, Breach, Choices, Controller, Count, Filing, Known, Timeline, When};
use crate::{
    facts::{Answer, Facts},
    rulebook::Rulebook,
    text::{Lang, ap_sheet as words},
};

/// Data that may hold more than their name says, so that no special category can be excluded.
const MAY_HOLD_MORE: &[&str] = &[
    "maybe_more",
    "case_file",
    "communication",
    "photo",
    "behaviour",
    "other",
];

/// A case with everything that the facts tell; the rest stays unknown.
///
/// What the form asks in the same words is recorded, what only follows from an answer is derived. Nothing turns into "no"
/// unless somebody answered so.
#[must_use]
pub fn prefill(form: &ApForm, book: &Rulebook, facts: &Facts, lang: Lang) -> ApCase {
    let reader = Reader {
        form,
        book,
        facts,
        lang,
    };
    ApCase {
        filing: reader.filing(),
        controller: reader.controller(),
        timeline: reader.timeline(),
        breach: reader.breach(),
        affected: reader.affected(),
        ..ApCase::default()
    }
}

/// The answers with what is needed to put them in the words of the form.
struct Reader<'a> {
    form: &'a ApForm,
    book: &'a Rulebook,
    facts: &'a Facts,
    lang: Lang,
}

impl Reader<'_> {
    fn filing(&self) -> Filing {
        let regimes = self.codes("regimes");
        let basis = ["wpg", "telecom"]
            .into_iter()
            .find(|regime| regimes.contains(regime))
            .unwrap_or("gdpr");
        let from = words::FROM_RULEBOOK.fill(self.lang, &[self.book.id()]);
        let cross_border = match self.codes("cross_border").as_slice() {
            ["no"] => Known::Recorded(false),
            ["lead_here" | "lead_elsewhere" | "lead_unclear" | "outside_eea"] => Known::Recorded(true),
            _ => Known::Unknown,
        };
        let legal_basis = Known::Derived {
            value: basis.to_owned(),
            from,
        };
        Filing {
            legal_basis,
            cross_border,
            ..Filing::default()
        }
    }

    fn controller(&self) -> Controller {
        let joint = self.codes("role").contains(&"joint");
        let from = words::FROM_ROLE.get(self.lang).to_owned();
        let others_involved = if joint {
            Known::Derived { value: true, from }
        } else {
            Known::Unknown
        };
        Controller {
            others_involved,
            ..Controller::default()
        }
    }

    fn timeline(&self) -> Timeline {
        let Some(Answer::Moment(at)) = self.facts.get("awareness") else {
            return Timeline::default();
        };
        let value = When {
            at: *at,
            day_only: false,
            estimated: false,
        };
        let from = words::FROM_AWARENESS.get(self.lang).to_owned();
        Timeline {
            discovered: Known::Derived { value, from },
            ..Timeline::default()
        }
    }

    fn breach(&self) -> Breach {
        let incident = self.choices("incident_type", "incident_types");
        Breach {
            natures: self.chosen("kind", "breach_natures"),
            incident_type: incident.codes.into_iter().next().into(),
            incident_type_other: incident.words.into_values().next().into(),
            ..Breach::default()
        }
    }

    fn affected(&self) -> Affected {
        let persons = match self.facts.get("persons_number") {
            Some(Answer::Number(number)) => Known::Recorded(Count::Exact(*number)),
            _ => Known::Unknown,
        };
        let protection = match self.codes("unreadable").as_slice() {
            ["no"] => Known::Recorded(Choices::default()),
            _ => Known::Unknown,
        };
        Affected {
            data: self.chosen("data", "data_categories"),
            special: self.special(),
            groups: self.chosen("persons_groups", "groups"),
            persons,
            protection,
            ..Affected::default()
        }
    }

    /// That there are no special categories is only said when nothing can hide them, and then to be checked.
    fn special(&self) -> Known<Choices> {
        let data = self.codes("data");
        let hidden = data.is_empty() || MAY_HOLD_MORE.iter().any(|code| data.contains(code));
        match self.chosen("data", "special_categories") {
            Known::Unknown if !hidden => Known::Derived {
                value: Choices::default(),
                from: words::FROM_DATA.get(self.lang).to_owned(),
            },
            chosen => chosen,
        }
    }

    fn chosen(&self, question: &str, list: &str) -> Known<Choices> {
        let choices = self.choices(question, list);
        Some(choices).filter(|choices| !choices.codes.is_empty()).into()
    }

    /// The options of one list of the form; where it only has "other", the rulebook's words go along.
    fn choices(&self, question: &str, list: &str) -> Choices {
        let mut choices = Choices::default();
        for code in self.codes(question) {
            let target = self.form.translate(question, code);
            let Some(target) = target.filter(|target| target.list == list) else {
                continue;
            };
            if !choices.codes.iter().any(|chosen| chosen == target.code) {
                choices.codes.push(target.code.to_owned());
            }
            if target.needs_words && target.code != code {
                let words = choices.words.entry(target.code.to_owned()).or_default();
                let between = if words.is_empty() { "" } else { ", " };
                words.push_str(between);
                words.push_str(self.label(question, code));
            }
        }
        choices
    }

    fn label<'a>(&'a self, question: &str, code: &'a str) -> &'a str {
        let option = self.book.question(question).and_then(|question| question.option(code));
        option.map_or(code, |option| option.text.get(self.lang))
    }

    fn codes(&self, question: &str) -> Vec<&str> {
        match self.facts.get(question) {
            Some(Answer::One(code)) => vec![code],
            Some(Answer::Many(codes)) => codes.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }
}
