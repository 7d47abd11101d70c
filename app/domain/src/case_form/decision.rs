//! The form for a decision.

use crate::assess::Outcome;
use crate::decision::{AuthorityDecision, PersonsDecision, follows};
use crate::form::{Problem, ProblemCode, RawForm, required_text};
use crate::incident::DecisionInput;

/// The most characters of the reason.
pub const LIMIT: usize = 2_000;

/// The decision. A reason is always needed; where the decision departs from the advice, the problem says so.
///
/// Fields: `authority`, `persons`, `reason`; `alone` (`yes` to decide without waiting for a second person), then
/// `emergency` with the reason.
///
/// # Errors
/// Everything that must be put right.
pub fn decision(raw: &RawForm, outcome: &Outcome) -> Result<DecisionInput, Vec<Problem>> {
    let authority = AuthorityDecision::from_code(raw.one("authority")).ok_or(choose("authority"));
    let persons = PersonsDecision::from_code(raw.one("persons")).ok_or(choose("persons"));
    let departs =
        matches!((&authority, &persons), (Ok(authority), Ok(persons)) if !follows(outcome, *authority, *persons));
    let missing = if departs {
        ProblemCode::DepartsFromAdvice
    } else {
        ProblemCode::GiveReason
    };
    let reason = required_text(raw, "reason", LIMIT, missing);
    let emergency = if raw.has("alone", "yes") {
        required_text(raw, "emergency", LIMIT, ProblemCode::GiveReason)
    } else {
        Ok(String::new())
    };
    match (authority, persons, reason, emergency) {
        (Ok(authority), Ok(persons), Ok(reason), Ok(emergency)) => Ok(DecisionInput {
            authority,
            persons,
            reason,
            emergency,
        }),
        (authority, persons, reason, emergency) => Err([authority.err(), persons.err(), reason.err(), emergency.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

const fn choose(field: &'static str) -> Problem {
    Problem::new(field, ProblemCode::ChooseOne)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{AuthorityAdvice, Breach, ControllersAdvice, Document, Ground, PersonsAdvice, Risk};

    fn notify() -> Outcome {
        Outcome {
            breach: Breach::Yes,
            document: Document::Yes,
            risk: Risk::High,
            authority: AuthorityAdvice::Notify,
            provisional: false,
            persons: PersonsAdvice::Inform,
            ground: Ground::None,
            controllers: ControllersAdvice::NotApplicable,
        }
    }

    fn raw(authority: &str, persons: &str, reason: &str) -> RawForm {
        RawForm::default()
            .with("authority", authority)
            .with("persons", persons)
            .with("reason", reason)
    }

    #[test]
    fn both_choices_and_a_reason_are_needed() {
        let found = decision(&RawForm::default(), &notify()).unwrap_err();
        let fields: Vec<_> = found.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["authority", "persons", "reason"]);
    }

    #[test]
    fn departing_without_a_reason_says_so() {
        let departing = decision(&raw("do_not_notify", "do_not_inform", ""), &notify()).unwrap_err();
        assert_eq!(departing, [Problem::new("reason", ProblemCode::DepartsFromAdvice)]);
        let following = decision(&raw("notify", "inform", ""), &notify()).unwrap_err();
        assert_eq!(following, [Problem::new("reason", ProblemCode::GiveReason)]);
    }

    #[test]
    fn a_whole_form_is_a_decision() {
        let decided = decision(&raw("notify", "inform", "Hoog risico."), &notify()).unwrap();
        assert_eq!(decided.persons, PersonsDecision::Inform);
    }
}
