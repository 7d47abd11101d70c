//! How long an invitation to somebody from outside can be used, and what ends it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use domain::act::Act;
use domain::assess::outcome;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::{Entry, FORMAT};
use domain::facts::Answer;
use domain::four_eyes::Safeguard;
use domain::ids::{ActorId, EntryId, IncidentId};
use domain::incident::{Closing, Incident, Judge, JudgementInput, Refusal};
use domain::invitation::{DAYS, Invitation, Validity, latest_until};
use domain::report::{Channel, Ongoing};
use domain::role::Role;
use domain::rulebook::Shelf;
use domain::time::Timestamp;
use std::sync::LazyLock;
use uuid::Uuid;

static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf::load().unwrap());

/// A case that grows an entry at a time, an hour apart.
struct Case {
    entries: Vec<Entry>,
    case: Option<Incident>,
}

fn at(hours: i64) -> Timestamp {
    Timestamp::parse("2026-11-18T10:00:00+01:00").unwrap().plus_hours(hours)
}

fn answered(answer: &str) -> Act {
    Act::Answered {
        question: "personal_data".to_owned(),
        answer: Answer::one(answer),
    }
}

impl Case {
    fn new() -> Self {
        let mut case = Self {
            entries: Vec::new(),
            case: None,
        };
        case.add(Act::Reported {
            channel: Channel::Account,
            discovered: None,
            ongoing: Ongoing::No,
            data: None,
            people: None,
        });
        case.add(answered("yes"));
        case
    }

    fn add(&mut self, act: Act) -> EntryId {
        let seq = u64::try_from(self.entries.len()).unwrap() + 1;
        let entry = Entry {
            v: FORMAT,
            seq,
            id: EntryId::new(Uuid::from_u128(seq.into())),
            at: at(i64::try_from(seq).unwrap()),
            log: "voorbeeld".to_owned(),
            incident: Some(IncidentId::new(Uuid::from_u128(99))),
            actor: ActorId::new(Uuid::from_u128(7)),
            role: Some(Role::Officer),
            act,
            sealed: Vec::new(),
            prev: String::new(),
        };
        self.case = Some(Incident::apply(self.case.take(), &entry).unwrap());
        self.entries.push(entry);
        self.entries.last().unwrap().id
    }

    fn now(&self) -> &Incident {
        self.case.as_ref().unwrap()
    }

    fn decide(&mut self, safeguard: Safeguard) -> EntryId {
        let book = SHELF.get("nl-avg").unwrap();
        let facts = self.now().facts.clone();
        let advice = self.add(Act::Advised {
            rulebook: book.reference(),
            outcome: outcome(book, &facts),
            facts,
            receipt: None,
        });
        self.add(Act::Decided {
            advice,
            follows: false,
            authority: AuthorityDecision::DoNotNotify,
            persons: PersonsDecision::DoNotInform,
            safeguard: Some(safeguard),
            emergency: false,
        })
    }

    /// Invites, as the transition says.
    fn invite(&mut self) -> Invitation {
        let act = self.now().invite().unwrap().act;
        self.add(act);
        Invitation::latest_first(&self.entries).next().unwrap()
    }

    fn validity(&self, invitation: Invitation) -> Validity {
        invitation.validity(self.now(), &self.entries, invitation.at.plus_hours(1))
    }
}

fn invited() -> (Case, Invitation) {
    let mut case = Case::new();
    case.decide(Safeguard::Outsider);
    let invitation = case.invite();
    (case, invitation)
}

#[test]
fn it_can_be_used_for_seven_days() {
    let (case, invitation) = invited();
    let week = invitation.at.plus_hours(24 * DAYS);
    let validity = |now| invitation.validity(case.now(), &case.entries, now);
    assert_eq!(validity(week), Validity::Open);
    assert_eq!(validity(week.plus_minutes(1)), Validity::Expired);
    assert_eq!(latest_until(case.now()), Some(week));
}

#[test]
fn a_newer_one_takes_its_place() {
    let (mut case, first) = invited();
    let second = case.invite();
    assert_eq!(case.validity(first), Validity::Replaced);
    assert_eq!(case.validity(second), Validity::Open);
}

#[test]
fn a_changed_fact_ends_it_until_the_answer_is_as_it_was() {
    let (mut case, invitation) = invited();
    case.add(answered("unknown"));
    assert_eq!(case.validity(invitation), Validity::Stale);
    case.add(answered("yes"));
    assert_eq!(case.validity(invitation), Validity::Open);
}

#[test]
fn a_judgement_ends_it() {
    let (mut case, invitation) = invited();
    case.add(Act::Judged {
        decision: invitation.decision,
        authority: AuthorityDecision::Notify,
        persons: PersonsDecision::DoNotInform,
    });
    assert_eq!(case.validity(invitation), Validity::Judged);
    assert_eq!(latest_until(case.now()), None);
    case.decide(Safeguard::Outsider);
    assert_eq!(case.validity(invitation), Validity::Judged, "also after a new decision");
}

#[test]
fn a_new_decision_or_closing_ends_it() {
    let (mut case, invitation) = invited();
    case.decide(Safeguard::Outsider);
    assert_eq!(case.validity(invitation), Validity::Withdrawn);
    assert_eq!(latest_until(case.now()), None);
    let (mut case, invitation) = invited();
    case.add(Act::Closed {
        closing: Closing::Duplicate,
    });
    assert_eq!(case.validity(invitation), Validity::Withdrawn);
}

#[test]
fn nobody_from_outside_takes_the_place_of_a_colleague() {
    let mut case = Case::new();
    assert_eq!(case.now().invite(), Err(Refusal::NothingToJudge));
    case.decide(Safeguard::Colleague);
    assert_eq!(case.now().invite(), Err(Refusal::ColleagueJudges));
    let input = JudgementInput {
        authority: AuthorityDecision::DoNotNotify,
        persons: PersonsDecision::DoNotInform,
        reason: "Zo is het.".to_owned(),
    };
    let outsider = Judge::Outsider("{}".to_owned());
    assert_eq!(
        case.now().judge(&outsider, &input, at(100)),
        Err(Refusal::ColleagueJudges)
    );
}
