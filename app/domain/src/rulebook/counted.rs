//! The answers that count in a case, given or presumed, for those who fill in something else from them.

use super::{Given, Reading, Rulebook};
use crate::facts::{Answer, Facts};
use std::collections::BTreeMap;

/// An answer that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The answer; never *unknown*.
    pub answer: Answer,
    /// Whether nobody gave it: the rulebook presumes it from another answer.
    pub presumed: bool,
}

impl Rulebook {
    /// The known answers to the questions that apply or may still apply, by question.
    #[must_use]
    pub fn counted(&self, facts: &Facts) -> BTreeMap<String, Counted> {
        let reading = Reading::of(self, facts);
        let known = self.questions.iter().enumerate().filter_map(|(place, question)| {
            let standing = reading.standing(place);
            let says_something = !matches!(standing.counts, Given::Nothing | Given::Unknown);
            (says_something && standing.applies.may_hold()).then(|| {
                (
                    question.id.clone(),
                    Counted {
                        answer: reading.answer(place),
                        presumed: standing.presumed,
                    },
                )
            })
        });
        known.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Shelf;

    #[test]
    fn presumed_answers_count_and_say_so() {
        let shelf = Shelf::load().unwrap();
        let facts = Facts::default().with("incident_type", Answer::one("email_wrong_recipient"));
        let counted = shelf.get("nl-avg").unwrap().counted(&facts);
        assert_eq!(
            counted.get("incident_type").map(|counted| counted.presumed),
            Some(false)
        );
        assert_eq!(
            counted.get("kind"),
            Some(&Counted {
                answer: Answer::many(["disclosure"]),
                presumed: true
            })
        );
        assert_eq!(counted.get("data"), None);
    }
}
