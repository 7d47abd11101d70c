//! The data fits the rulebook, the law's figures and itself.

mod figures;
mod planning;
mod tables;

use super::organisation::Cast;
use super::plan::Plan;
use super::scribe::Scribe;
use crate::ports::Ids;
use domain::change::{Change, NewEntry};
use domain::entry::{Entry, FORMAT, Sealed};
use domain::ids::{ActorId, DraftId, EntryId, IncidentId, MeasureId, PartId};
use domain::incident::Incident;
use domain::rulebook::{Rulebook, Shelf};
use domain::time::Timestamp;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T21:00:00+01:00").unwrap()
}

fn book() -> Rulebook {
    Shelf::load().unwrap().get("nl-avg").unwrap().clone()
}

/// Identifiers that count up.
#[derive(Default)]
struct Counting(AtomicU64);

impl Counting {
    fn next(&self) -> uuid::Uuid {
        uuid::Uuid::from_u64_pair(0, self.0.fetch_add(1, Ordering::Relaxed))
    }
}

impl Ids for Counting {
    fn entry(&self) -> EntryId {
        EntryId::new(self.next())
    }
    fn incident(&self) -> IncidentId {
        IncidentId::new(self.next())
    }
    fn actor(&self) -> ActorId {
        ActorId::new(self.next())
    }
    fn part(&self) -> PartId {
        PartId::new(self.next())
    }
    fn measure(&self) -> MeasureId {
        MeasureId::new(self.next())
    }
    fn draft(&self) -> DraftId {
        DraftId::new(self.next())
    }
    fn salt(&self) -> [u8; 32] {
        [0; 32]
    }
}

/// The cases after the whole plan was carried out.
fn carry_out(book: &Rulebook, plan: Plan) -> Vec<Incident> {
    let ids = Counting::default();
    let people = Cast {
        reporter: ids.actor(),
        officer: ids.actor(),
        second_officer: ids.actor(),
    };
    let scribe = Scribe {
        book,
        ids: &ids,
        cast: people,
    };
    let mut cases: BTreeMap<usize, Incident> = BTreeMap::new();
    let mut seq = 0;
    for event in plan.events {
        let (number, told) = (event.case, format!("{event:?}"));
        let mut case = cases.remove(&number);
        let mut change = scribe
            .change(case.as_ref(), event)
            .unwrap_or_else(|refusal| panic!("{refusal}: {told}"));
        for new in std::mem::take(&mut change.entries) {
            seq += 1;
            case = Some(Incident::apply(case, &placed(new, &change, seq)).unwrap());
        }
        cases.extend(case.map(|case| (number, case)));
    }
    cases.into_values().collect()
}

/// The entry in its place; hashes do not matter here.
fn placed(new: NewEntry, change: &Change, seq: u64) -> Entry {
    let sealed = new.parts.iter().map(|part| Sealed {
        part: part.id,
        name: part.name,
        c: String::new(),
    });
    Entry {
        v: FORMAT,
        seq,
        id: new.id,
        at: change.at,
        log: String::new(),
        incident: change.incident.map(|(id, _)| id),
        actor: change.actor,
        role: change.role,
        sealed: sealed.collect(),
        act: new.act,
        prev: String::new(),
    }
}
