//! Changes to add, made the way the use cases make them. Everyone and everything in them is made up.

use domain::act::{Act, AdviceReceipt, Country};
use domain::assess::{AuthorityAdvice, Breach, ControllersAdvice, Document, Ground, Outcome, PersonsAdvice, Risk};
use domain::change::{Change, NewEntry, NewPart, Version};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::PartName;
use domain::facts::{Answer, Facts};
use domain::four_eyes::Safeguard;
use domain::ids::{ActorId, EntryId, IncidentId, PartId};
use domain::incident::{Closing, Incident};
use domain::organisation::Organisation;
use domain::report::{Channel, Ongoing};
use domain::role::Role;
use domain::rulebook::RulebookRef;
use domain::text::Lang;
use domain::time::Timestamp;
use service::ports::{Account, Also, Append, Register};
use std::sync::atomic::{AtomicU64, Ordering};
use store::SurrealStore;
use uuid::Uuid;

/// The name of the register.
pub const LOG: &str = "voorbeeld";

/// A number that was not given before in this run.
fn fresh() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    // Multiplied by an odd number, so that the order of the identities is not that of the moments.
    Uuid::from_u128(u128::from(NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15)) << 32 | 1)
}

pub fn actor(number: u128) -> ActorId {
    ActorId::new(Uuid::from_u128(number))
}

pub fn case() -> IncidentId {
    IncidentId::new(fresh())
}

/// This many minutes after noon on a day in 2026.
pub fn at(minutes: i64) -> Timestamp {
    Timestamp::parse("2026-03-02T12:00:00Z").unwrap().plus_minutes(minutes)
}

pub fn entry(act: Act) -> NewEntry {
    NewEntry {
        id: EntryId::new(fresh()),
        act,
        parts: Vec::new(),
    }
}

pub fn told(act: Act, texts: &[(PartName, &str)]) -> NewEntry {
    let parts = texts.iter().map(|(name, text)| NewPart {
        id: PartId::new(fresh()),
        name: *name,
        salt: [3; 32],
        text: (*text).to_owned(),
    });
    NewEntry {
        parts: parts.collect(),
        ..entry(act)
    }
}

pub fn append(incident: Option<(IncidentId, Version)>, minutes: i64, entries: Vec<NewEntry>) -> Append {
    let change = Change {
        incident,
        at: at(minutes),
        actor: actor(1),
        role: Some(Role::Officer),
        entries,
    };
    Append {
        change,
        also: Vec::new(),
    }
}

pub fn organisation() -> Organisation {
    Organisation {
        name: "Voorbeeldgemeente".to_owned(),
        address: "Dorpsstraat 1".to_owned(),
        trade_register: String::new(),
        sector: String::new(),
        contact_name: String::new(),
        contact_phone: String::new(),
        contact_mail: String::new(),
        dpo_name: String::new(),
        dpo_number: String::new(),
        country: Country::Nl,
        report_link: None,
        log: LOG.to_owned(),
    }
}

pub fn account(number: u128, name: &str, mail: &str) -> Account {
    Account {
        actor: actor(number),
        name: name.to_owned(),
        mail: mail.to_owned(),
        department: String::new(),
        password: "geen".to_owned(),
        roles: [Role::Officer].into(),
        lang: Lang::Nl,
        opened: at(0),
        sessions_from: at(0),
    }
}

/// The first change of a register.
pub fn opening() -> Append {
    let mut first = append(None, 0, vec![entry(Act::RegisterOpened { country: Country::Nl })]);
    first.also.push(Also::Organisation(Box::new(organisation())));
    first
}

/// A change that gives an account to somebody.
pub fn opens(account: Account) -> Append {
    let act = Act::AccountOpened {
        account: account.actor,
        roles: account.roles.clone(),
    };
    Append {
        also: vec![Also::Account(Box::new(account))],
        ..append(None, 0, vec![entry(act)])
    }
}

/// A report by this person.
pub fn report(id: IncidentId, by: ActorId, minutes: i64, story: &str) -> Append {
    let act = Act::Reported {
        channel: Channel::Account,
        discovered: None,
        ongoing: Ongoing::No,
        data: None,
        people: None,
    };
    let mut append = append(
        Some((id, Version(0))),
        minutes,
        vec![told(act, &[(PartName::Narrative, story)])],
    );
    append.change.actor = by;
    append.change.role = Some(Role::Reporter);
    append
}

/// Another answer in the triage of a case.
pub fn answer(case: &Incident, question: &str, code: &str) -> Append {
    let act = Act::Answered {
        question: question.to_owned(),
        answer: Answer::one(code),
    };
    append(Some((case.id, case.version)), 1, vec![entry(act)])
}

/// A decision that one person takes alone, as the rules advise.
pub fn decide(case: &Incident, authority: AuthorityDecision) -> Append {
    decide_so(
        case,
        &Deciding {
            authority,
            ..Deciding::default()
        },
    )
}

/// How a decision is taken.
pub struct Deciding<'a> {
    pub authority: AuthorityDecision,
    pub follows: bool,
    pub safeguard: Option<Safeguard>,
    pub emergency: bool,
    pub rulebook: RulebookRef,
    /// The rules that decided the advice.
    pub rules: &'a [&'a str],
}

impl Default for Deciding<'_> {
    fn default() -> Self {
        Self {
            authority: AuthorityDecision::Notify,
            follows: true,
            safeguard: None,
            emergency: false,
            rulebook: book("2026-11-22"),
            rules: &[],
        }
    }
}

/// A version of the Dutch rulebook. It stands in for the hash as well.
pub fn book(version: &str) -> RulebookRef {
    RulebookRef {
        id: "nl-avg".to_owned(),
        version: version.to_owned(),
        sha256: version.to_owned(),
    }
}

/// A decision on a case.
pub fn decide_so(case: &Incident, deciding: &Deciding<'_>) -> Append {
    append(
        Some((case.id, case.version)),
        2,
        decision(&case.facts, deciding).to_vec(),
    )
}

/// An advice on these facts, and the decision that rests on it.
pub fn decision(facts: &Facts, deciding: &Deciding<'_>) -> [NewEntry; 2] {
    let advised = advised(facts, deciding);
    let act = Act::Decided {
        advice: advised.id,
        follows: deciding.follows,
        authority: deciding.authority,
        persons: PersonsDecision::DoNotInform,
        safeguard: deciding.safeguard,
        emergency: deciding.emergency,
    };
    let decided = told(act, &[(PartName::DecisionReason, "zo besloten")]);
    [advised, decided]
}

fn advised(facts: &Facts, deciding: &Deciding<'_>) -> NewEntry {
    entry(Act::Advised {
        rulebook: deciding.rulebook.clone(),
        facts: facts.clone(),
        outcome: Outcome {
            breach: Breach::Yes,
            document: Document::Yes,
            risk: Risk::Risk,
            authority: AuthorityAdvice::Notify,
            provisional: false,
            persons: PersonsAdvice::DoNotInform,
            ground: Ground::None,
            controllers: ControllersAdvice::NotApplicable,
        },
        receipt: Some(Box::new(AdviceReceipt {
            engine: 1,
            awareness: at(0),
            now: at(2),
            digest: "0".repeat(64),
            rules: deciding.rules.iter().copied().map(str::to_owned).collect(),
        })),
    })
}

/// A second judgement on the decision that waits.
pub fn judge(case: &Incident, authority: AuthorityDecision) -> Append {
    let act = Act::Judged {
        decision: case.waiting().unwrap().entry,
        authority,
        persons: PersonsDecision::DoNotInform,
    };
    append(
        Some((case.id, case.version)),
        3,
        vec![told(act, &[(PartName::JudgementReason, "zo beoordeeld")])],
    )
}

/// The end of a case.
pub fn close(case: &Incident) -> Append {
    let act = Act::Closed {
        closing: Closing::Handled,
    };
    append(
        Some((case.id, case.version)),
        3,
        vec![told(act, &[(PartName::ClosingReason, "klaar")])],
    )
}

/// Opens the register and reports one incident.
pub async fn one_case(store: &SurrealStore) -> Incident {
    store.append(opening()).await.unwrap();
    add(store, report(case(), actor(5), 10, "Mail naar de verkeerde ontvanger.")).await
}

/// Adds a change of a case and gives the case.
pub async fn add(store: &SurrealStore, append: Append) -> Incident {
    store.append(append).await.unwrap().incident.unwrap()
}
