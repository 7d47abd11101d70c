//! One case and the people around it, with a register of their own.

use domain::act::{Act, Attempt};
use domain::assess::{Advice, assess};
use domain::change::Step;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::{Entry, FORMAT, PartName, Sealed};
use domain::facts::{Answer, Facts};
use domain::four_eyes::Circumstances;
use domain::ids::{ActorId, EntryId, IncidentId, PartId};
use domain::incident::{Closing, DecisionInput, Incident, Judge, JudgementInput, Refusal, Setting};
use domain::report::{Channel, Ongoing};
use domain::rulebook::{Rulebook, Shelf};
use domain::time::Timestamp;
use std::sync::LazyLock;
use uuid::Uuid;

static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf::load().unwrap_or_else(|error| panic!("{error}")));

/// What the rules say on each of the answers that the people here give.
static ADVICE: LazyLock<Vec<Advice>> = LazyLock::new(|| {
    let with = |response| {
        assess(
            book(),
            &facts().with("recipient_response", Answer::one(response)),
            start(),
        )
    };
    RESPONSES.iter().map(|response| with(response)).collect()
});

/// The answers to one question that make all the difference: not notifying is advised, notifying is.
pub const RESPONSES: [&str; 2] = ["confirmed_in_writing", "kept"];

/// The Dutch rulebook.
pub fn book() -> &'static Rulebook {
    SHELF.get("nl-avg").expect("the Dutch book")
}

/// A Monday morning.
pub fn start() -> Timestamp {
    Timestamp::parse("2026-11-23T09:00:00+01:00").expect("a moment")
}

fn facts() -> Facts {
    Facts::default()
        .with("incident_type", Answer::one("email_wrong_recipient"))
        .with("role", Answer::one("controller"))
        .with("recipient", Answer::one("trusted"))
        .with("data", Answer::many(["name", "address", "insurance"]))
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Anna,
    Bo,
}

impl Who {
    pub fn id(self) -> ActorId {
        ActorId::new(Uuid::from_u128(match self {
            Self::Anna => 1,
            Self::Bo => 2,
        }))
    }
}

/// The pair that a person chooses.
pub type Choice = (AuthorityDecision, PersonsDecision);

/// Notify, and inform.
pub const NOTIFY: Choice = (AuthorityDecision::Notify, PersonsDecision::Inform);
/// Neither.
pub const NEITHER: Choice = (AuthorityDecision::DoNotNotify, PersonsDecision::DoNotInform);

/// What somebody does.
#[derive(Clone, Copy, Debug)]
pub enum Deed {
    Decide(Who, Choice),
    DecideAlone(Who, Choice),
    Judge(Who, Choice),
    JudgeFromOutside(Choice),
    /// Gives one of [`RESPONSES`].
    Answer(usize),
    Close,
    Reopen,
    /// Lets so many minutes pass.
    Wait(i64),
    /// Whether the one who decides has a colleague from now on.
    Colleague(bool),
    /// Whether so much is at stake that nobody confirms their own decision.
    OutsideEyes(bool),
}

/// A case with its entries.
#[derive(Clone, Debug)]
pub struct World {
    pub case: Incident,
    pub entries: Vec<Entry>,
    pub now: Timestamp,
    pub colleague: bool,
    pub outside_eyes: bool,
}

impl World {
    /// A case that was reported and looked into; not notifying is advised.
    pub fn new() -> Self {
        let report = Act::Reported {
            channel: Channel::Account,
            discovered: None,
            ongoing: Ongoing::No,
            data: None,
            people: None,
        };
        let report = entry(1, start(), Who::Anna.id(), Step::new(report), None);
        let mut world = Self {
            case: Incident::apply(None, &report).expect("a report"),
            entries: vec![report],
            now: start(),
            colleague: true,
            outside_eyes: false,
        };
        for (question, answer) in facts().iter() {
            world.answer(question, answer.clone());
        }
        world.answer("recipient_response", Answer::one(RESPONSES[0]));
        world
    }

    fn answer(&mut self, question: &str, answer: Answer) {
        let step = self.case.answer(book(), question, answer, "").expect("an answer");
        self.add(Who::Bo.id(), vec![(self.next_id(0), step)]);
    }

    /// The advice on the facts as they are.
    pub fn advice(&self) -> &'static Advice {
        let given = self.case.facts.get("recipient_response");
        let index = RESPONSES
            .iter()
            .position(|response| given == Some(&Answer::one(response)))
            .expect("one of the answers");
        ADVICE.get(index).expect("an advice")
    }

    /// Does it. What the rules refuse becomes an entry that changes nothing.
    pub fn act(&mut self, deed: Deed) -> Result<(), Refusal> {
        match deed {
            Deed::Decide(who, choice) => self.decide(who, choice, ""),
            Deed::DecideAlone(who, choice) => self.decide(who, choice, "Niemand te bereiken."),
            Deed::Judge(who, choice) => {
                let step = self.case.judge(&Judge::Officer(who.id()), &judged(choice), self.now);
                self.settle(who.id(), Attempt::Judge, step)
            }
            Deed::JudgeFromOutside(choice) => {
                let outsider = Judge::Outsider("{}".to_owned());
                let step = self.case.judge(&outsider, &judged(choice), self.now);
                self.settle(ActorId::new(Uuid::from_u128(99)), Attempt::Judge, step)
            }
            Deed::Answer(index) => {
                let answer = Answer::one(RESPONSES.get(index).expect("an answer"));
                let step = self.case.answer(book(), "recipient_response", answer, "");
                self.settle(Who::Bo.id(), Attempt::Answer, step)
            }
            Deed::Close => {
                let step = self.case.close(Closing::Handled, "Klaar.");
                self.settle(Who::Anna.id(), Attempt::Close, step)
            }
            Deed::Reopen => {
                let step = self.case.reopen("Toch niet.");
                self.settle(Who::Bo.id(), Attempt::Reopen, step)
            }
            Deed::Wait(minutes) => {
                self.now = self.now.plus_minutes(minutes);
                Ok(())
            }
            Deed::Colleague(colleague) => {
                self.colleague = colleague;
                Ok(())
            }
            Deed::OutsideEyes(needed) => {
                self.outside_eyes = needed;
                Ok(())
            }
        }
    }

    fn decide(&mut self, who: Who, (authority, persons): Choice, emergency: &str) -> Result<(), Refusal> {
        let input = DecisionInput {
            authority,
            persons,
            reason: format!("Reden van {who:?}."),
            emergency: emergency.to_owned(),
        };
        let (first, second) = (self.next_id(0), self.next_id(1));
        let setting = Setting {
            book: book(),
            advice: self.advice(),
            advice_entry: first,
            circumstances: Circumstances {
                colleague: self.colleague,
                outside_eyes: self.outside_eyes,
                now: self.now,
                deadline: self.case.clock_start().plus_hours(72),
            },
        };
        match self.case.decide(setting, &input) {
            Ok([advised, decided]) => {
                self.add(who.id(), vec![(first, advised), (second, decided)]);
                Ok(())
            }
            Err(refusal) => self.refuse(who.id(), Attempt::Decide, refusal),
        }
    }

    fn settle(&mut self, actor: ActorId, attempt: Attempt, step: Result<Step, Refusal>) -> Result<(), Refusal> {
        match step {
            Ok(step) => {
                self.add(actor, vec![(self.next_id(0), step)]);
                Ok(())
            }
            Err(refusal) => self.refuse(actor, attempt, refusal),
        }
    }

    fn refuse(&mut self, actor: ActorId, attempt: Attempt, refusal: Refusal) -> Result<(), Refusal> {
        let before = self.case.clone();
        let step = Step::new(Act::Refused { attempt, refusal });
        self.add(actor, vec![(self.next_id(0), step)]);
        assert_eq!(self.case, before, "what was refused changes nothing");
        Err(refusal)
    }

    fn next_id(&self, ahead: usize) -> EntryId {
        let number = u128::try_from(self.entries.len() + ahead + 1).expect("a number");
        EntryId::new(Uuid::from_u128(1_000 + number))
    }

    fn add(&mut self, actor: ActorId, steps: Vec<(EntryId, Step)>) {
        for (id, step) in steps {
            let seq = u64::try_from(self.entries.len() + 1).expect("a number");
            let entry = Entry {
                id,
                ..entry(seq, self.now, actor, step, Some(self.case.id))
            };
            self.case = Incident::apply(Some(self.case.clone()), &entry).expect("an entry that fits");
            self.entries.push(entry);
        }
    }
}

fn judged((authority, persons): Choice) -> JudgementInput {
    JudgementInput {
        authority,
        persons,
        reason: "Zo kijk ik ernaar.".to_owned(),
    }
}

fn entry(seq: u64, at: Timestamp, actor: ActorId, step: Step, incident: Option<IncidentId>) -> Entry {
    let sealed = |(place, (name, _)): (u128, (PartName, String))| Sealed {
        part: PartId::new(Uuid::from_u128(u128::from(seq) * 10 + place)),
        name,
        c: String::new(),
    };
    Entry {
        v: FORMAT,
        seq,
        id: EntryId::new(Uuid::from_u128(1_000 + u128::from(seq))),
        at,
        log: "test".to_owned(),
        incident: incident.or(Some(IncidentId::new(Uuid::from_u128(7)))),
        actor,
        role: None,
        act: step.act,
        sealed: (0..).zip(step.texts).map(sealed).collect(),
        prev: String::new(),
    }
}
