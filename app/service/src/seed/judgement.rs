//! What the officer decides on the advice: mostly what it says, now and then something else.

use super::random::Random;
use super::words::reasons::{AGREED, FREED, Why};
use domain::assess::{AuthorityAdvice, Outcome, Risk};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::facts::{Answer, Facts};
use domain::four_eyes::needs_second;
use domain::incident::{DecisionInput, JudgementInput};

/// A decision on this outcome; `departures` says whether the officer may depart from it.
pub(super) fn decide(outcome: Outcome, facts: &Facts, departures: bool, random: &mut Random) -> DecisionInput {
    let why = departs(outcome, facts, random)
        .filter(|_| departures)
        .unwrap_or_else(|| follows(outcome));
    let authority = match why {
        Why::NotifiesMore => AuthorityDecision::Notify,
        Why::NotifiesLess => AuthorityDecision::DoNotNotify,
        _ => AuthorityDecision::following(outcome.authority),
    };
    let persons = match why {
        Why::InformsMore => PersonsDecision::Inform,
        Why::InformsLess => PersonsDecision::DoNotInform,
        _ => PersonsDecision::following(outcome.persons),
    };
    DecisionInput {
        authority,
        persons,
        reason: reason(why, facts, random).to_owned(),
        emergency: String::new(),
    }
}

/// The second judgement, where this decision needs one: the same, in other words.
pub(super) fn second(outcome: Outcome, decision: &DecisionInput, random: &mut Random) -> Option<JudgementInput> {
    needs_second(&outcome, decision.authority, decision.persons).then(|| JudgementInput {
        authority: decision.authority,
        persons: decision.persons,
        reason: random.words(AGREED).to_owned(),
    })
}

fn follows(outcome: Outcome) -> Why {
    let persons = PersonsDecision::following(outcome.persons);
    match outcome.authority {
        AuthorityAdvice::NotApplicable
            if outcome.risk == Risk::NotApplicable && persons == PersonsDecision::NotApplicable =>
        {
            if outcome.controllers == domain::assess::ControllersAdvice::Inform {
                Why::Processor
            } else {
                Why::NoBreach
            }
        }
        AuthorityAdvice::NotApplicable | AuthorityAdvice::DoNotNotify => Why::Neither,
        _ if persons.informs() => Why::Both,
        AuthorityAdvice::NotifyProvisionally => Why::Provisionally,
        AuthorityAdvice::Notify => Why::Notify,
    }
}

/// A way to depart that makes sense on this outcome, in a few of a hundred cases.
fn departs(outcome: Outcome, facts: &Facts, random: &mut Random) -> Option<Why> {
    let dice = random.between(0, 99);
    let informs = PersonsDecision::following(outcome.persons).informs();
    let single = facts.get("persons_number") == Some(&Answer::Number(1));
    match outcome.authority {
        AuthorityAdvice::DoNotNotify if dice < 3 => Some(Why::NotifiesMore),
        AuthorityAdvice::Notify if !informs && dice < 5 => Some(Why::InformsMore),
        AuthorityAdvice::Notify if !informs && single && dice < 8 => Some(Why::NotifiesLess),
        AuthorityAdvice::Notify if informs && single && dice < 4 => Some(Why::InformsLess),
        _ => None,
    }
}

fn reason(why: Why, facts: &Facts, random: &mut Random) -> &'static str {
    let freed = || {
        FREED
            .iter()
            .find(|(question, code, _)| facts.get(question) == Some(&Answer::one(code)))
    };
    match why {
        Why::Neither => random.words(freed().map_or(why.reasons(), |(_, _, reasons)| reasons)),
        _ => random.words(why.reasons()),
    }
}
