//! The one writer of a process. Whoever has something to add puts it in the queue; all that waits is written together,
//! so that many share one flush of the disk.
//!
//! What the database took goes into the journal as well before anybody hears of it. A journal that can't be written stops
//! the writing: the next batch is not even tried before it has caught up.
//!
//! Other processes on the same database are kept out by the number of the entry: it can be created once. Whoever loses
//! that race reads again and tries again.

#[cfg(test)]
mod rivals;

use crate::db::{Db, Fault, Vars};
use crate::journal::{JournalFault, JournalWriter};
use crate::known::{Known, Seen};
use crate::plan::{self, Plan};
use service::ports::{Append, AppendError, Appended, Unavailable};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How many may wait before others have to wait to wait.
const QUEUE: usize = 256;
/// How many jobs go into one transaction at most.
const GROUP: usize = 64;
/// How often a lost race is run again.
const ATTEMPTS: u32 = 10;

type Outcome = Result<Vec<Appended>, AppendError>;

/// Appends that go together or not at all.
struct Job {
    appends: Vec<Append>,
    answer: oneshot::Sender<Outcome>,
}

/// What the writer works with.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) db: Db,
    pub(crate) seen: Seen,
    /// None for a store that keeps no second copy.
    pub(crate) journal: Option<JournalWriter>,
}

#[cfg(test)]
impl Desk {
    /// With the database only.
    pub(crate) fn without_journal(db: Db) -> Self {
        Self {
            db,
            seen: Seen::default(),
            journal: None,
        }
    }
}

/// The way into the queue. When the last one is gone the writer stops.
#[derive(Clone, Debug)]
pub(crate) struct Writer(mpsc::Sender<Job>);

impl Writer {
    /// Starts the writer on the runtime of the caller.
    pub(crate) fn start(desk: Desk) -> Self {
        let (sender, jobs) = mpsc::channel(QUEUE);
        tokio::spawn(work(desk, jobs));
        Self(sender)
    }

    /// Adds appends, all or none, and waits until they are on disk. Whoever stops waiting does not stop the writing.
    pub(crate) async fn add(&self, appends: Vec<Append>) -> Outcome {
        let (answer, answered) = oneshot::channel();
        self.0.send(Job { appends, answer }).await.map_err(|_| stopped())?;
        answered.await.map_err(|_| stopped())?
    }
}

fn stopped() -> AppendError {
    AppendError::Unavailable(Unavailable("the writer has stopped".to_owned()))
}

async fn work(desk: Desk, mut jobs: mpsc::Receiver<Job>) {
    let mut waiting = Vec::new();
    while jobs.recv_many(&mut waiting, GROUP).await > 0 {
        let group = std::mem::take(&mut waiting);
        let appends: Vec<&[Append]> = group.iter().map(|job| job.appends.as_slice()).collect();
        let outcomes = write(&desk, &appends).await;
        for (job, outcome) in group.into_iter().zip(outcomes) {
            // Who no longer waits does not get the answer; the entries stand all the same.
            let _ = job.answer.send(outcome);
        }
    }
}

/// Writes jobs together. A job that breaks the transaction must not take the others with it, so then each goes alone.
async fn write(desk: &Desk, jobs: &[&[Append]]) -> Vec<Outcome> {
    match try_together(desk, jobs).await {
        Ok(outcomes) => outcomes,
        Err(fault) if jobs.len() == 1 => vec![Err(unavailable(&fault))],
        Err(_) => {
            let mut outcomes = Vec::with_capacity(jobs.len());
            for job in jobs {
                let alone = try_together(desk, &[job]).await;
                outcomes.extend(alone.unwrap_or_else(|fault| vec![Err(unavailable(&fault))]));
            }
            outcomes
        }
    }
}

async fn try_together(desk: &Desk, jobs: &[&[Append]]) -> Result<Vec<Outcome>, Fault> {
    let appends: Vec<&Append> = jobs.iter().copied().flatten().collect();
    for attempt in 0..ATTEMPTS {
        let known = Known::read(&desk.db, &desk.seen, &appends).await?;
        if let (Some(journal), Some(log)) = (&desk.journal, &known.log) {
            journal
                .catch_up(&desk.db, log, &known.tip)
                .await
                .map_err(|fault| not_kept(&fault))?;
        }
        let mut plan = Plan::new(known, desk.db.vault().clone());
        let outcomes = jobs.iter().map(|job| add_all(&mut plan, job)).collect();
        if plan.is_empty() {
            return Ok(outcomes);
        }
        match desk.db.run(plan::write(), plan.vars()?).await {
            Ok(_) => return Ok(acknowledged(desk, plan, outcomes).await),
            Err(Fault::Conflict | Fault::Exists(_)) => tokio::time::sleep(pause(attempt)).await,
            Err(fault @ Fault::Thrown(_)) => return Err(fault),
            Err(fault) => {
                // It may have been written although the answer was lost: only the register itself can tell.
                tracing::warn!(%fault, "looking up whether a change was written");
                return if stands(&desk.db, &plan).await? {
                    Ok(acknowledged(desk, plan, outcomes).await)
                } else {
                    Err(fault)
                };
            }
        }
    }
    Err(Fault::Conflict)
}

/// The outcomes of a plan that the database took, once it is in the journal too.
async fn acknowledged(desk: &Desk, plan: Plan, outcomes: Vec<Outcome>) -> Vec<Outcome> {
    let Some(journal) = &desk.journal else {
        return outcomes;
    };
    match journal.follow(&desk.db, plan).await {
        Ok(()) => outcomes,
        Err(fault) => {
            let fault = not_kept(&fault);
            // What was refused for itself stays refused; of the rest nobody may say that it is in the register.
            let unsure = |outcome: Outcome| outcome.and_then(|_| Err(unavailable(&fault)));
            outcomes.into_iter().map(unsure).collect()
        }
    }
}

fn not_kept(fault: &JournalFault) -> Fault {
    tracing::error!(%fault, "an entry is not in the journal");
    Fault::Other(fault.to_string())
}

/// Adds the appends of a job to the plan, all or none.
fn add_all(plan: &mut Plan, appends: &[Append]) -> Outcome {
    if let [append] = appends {
        return plan.add(append).map(|appended| vec![appended]);
    }
    let mut with = plan.clone();
    let outcome = appends.iter().map(|append| with.add(append)).collect::<Outcome>()?;
    *plan = with;
    Ok(outcome)
}

/// Whether the last entry of the plan stands in the register with the hash that the plan gave it.
async fn stands(db: &Db, plan: &Plan) -> Result<bool, Fault> {
    let Some(last) = plan.entries().last() else {
        return Ok(true);
    };
    let vars = Vars::default().with("event", last.entry.id.to_string());
    let mut answer = db
        .run("SELECT VALUE hash FROM entry WHERE event = $event", vars)
        .await?;
    Ok(answer.row::<String>(0)?.as_ref() == Some(&last.hash))
}

/// Longer after each lost race, and not the same in every process.
fn pause(attempt: u32) -> Duration {
    let own = u64::from(std::process::id() % 7);
    Duration::from_millis((1_u64 << attempt.min(7)).saturating_add(own))
}

fn unavailable(fault: &Fault) -> AppendError {
    AppendError::Unavailable(Unavailable(fault.to_string()))
}
