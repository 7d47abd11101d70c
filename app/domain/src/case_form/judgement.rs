//! The form for a second judgement.

use super::decision::LIMIT;
use super::read::option;
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::form::{Problem, ProblemCode, RawForm, required_text};
use crate::incident::JudgementInput;

/// The judgement. Fields: `authority`, `persons`, `reason`.
///
/// # Errors
/// Everything that must be put right.
pub fn judgement(raw: &RawForm) -> Result<JudgementInput, Vec<Problem>> {
    let authority = option(raw, "authority", AuthorityDecision::from_code);
    let persons = option(raw, "persons", PersonsDecision::from_code);
    let reason = required_text(raw, "reason", LIMIT, ProblemCode::GiveReason);
    match (authority, persons, reason) {
        (Ok(authority), Ok(persons), Ok(reason)) => Ok(JudgementInput {
            authority,
            persons,
            reason,
        }),
        (authority, persons, reason) => Err([authority.err(), persons.err(), reason.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> RawForm {
        RawForm::default()
            .with("authority", "do_not_notify")
            .with("persons", "do_not_inform")
            .with("reason", "De post kwam dicht terug.")
    }

    #[test]
    fn a_whole_form_is_a_judgement() {
        let judged = judgement(&whole()).unwrap();
        assert_eq!(judged.authority, AuthorityDecision::DoNotNotify);
        assert_eq!(judged.persons, PersonsDecision::DoNotInform);
        assert_eq!(judged.reason, "De post kwam dicht terug.");
    }

    #[test]
    fn everything_is_needed() {
        let found = judgement(&RawForm::default()).unwrap_err();
        let fields: Vec<_> = found.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["authority", "persons", "reason"]);
    }

    #[test]
    fn what_the_form_does_not_offer_is_no_answer() {
        let mut raw = whole();
        raw.set("authority", vec!["perhaps".to_owned()]);
        raw.set("reason", vec!["x".repeat(LIMIT + 1)]);
        let problems = [
            Problem::new("authority", ProblemCode::UnknownOption),
            Problem::new("reason", ProblemCode::TooLong),
        ];
        assert_eq!(judgement(&raw).unwrap_err(), problems);
    }
}
