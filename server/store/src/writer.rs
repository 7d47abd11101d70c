//! The one writer of a process. Whoever has something to add puts it in the queue; all that waits is written together,
//! so that many share one flush of the disk.
//!
//! Other processes on the same database are kept out by the number of the entry: it can be created once. Whoever loses
//! that race reads again and tries again.

#[cfg(test)]
mod rivals;

use crate::db::{Db, Fault, Vars};
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

/// The way into the queue. When the last one is gone the writer stops.
#[derive(Clone, Debug)]
pub(crate) struct Writer(mpsc::Sender<Job>);

impl Writer {
    /// Starts the writer on the runtime of the caller.
    pub(crate) fn start(db: Db, seen: Seen) -> Self {
        let (sender, jobs) = mpsc::channel(QUEUE);
        tokio::spawn(work(db, seen, jobs));
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

async fn work(db: Db, seen: Seen, mut jobs: mpsc::Receiver<Job>) {
    let mut waiting = Vec::new();
    while jobs.recv_many(&mut waiting, GROUP).await > 0 {
        let group = std::mem::take(&mut waiting);
        let appends: Vec<&[Append]> = group.iter().map(|job| job.appends.as_slice()).collect();
        let outcomes = write(&db, &seen, &appends).await;
        for (job, outcome) in group.into_iter().zip(outcomes) {
            // Who no longer waits does not get the answer; the entries stand all the same.
            let _ = job.answer.send(outcome);
        }
    }
}

/// Writes jobs together. A job that breaks the transaction must not take the others with it, so then each goes alone.
async fn write(db: &Db, seen: &Seen, jobs: &[&[Append]]) -> Vec<Outcome> {
    match try_together(db, seen, jobs).await {
        Ok(outcomes) => outcomes,
        Err(fault) if jobs.len() == 1 => vec![Err(unavailable(&fault))],
        Err(_) => {
            let mut outcomes = Vec::with_capacity(jobs.len());
            for job in jobs {
                let alone = try_together(db, seen, &[job]).await;
                outcomes.extend(alone.unwrap_or_else(|fault| vec![Err(unavailable(&fault))]));
            }
            outcomes
        }
    }
}

async fn try_together(db: &Db, seen: &Seen, jobs: &[&[Append]]) -> Result<Vec<Outcome>, Fault> {
    let appends: Vec<&Append> = jobs.iter().copied().flatten().collect();
    for attempt in 0..ATTEMPTS {
        let mut plan = Plan::new(Known::read(db, seen, &appends).await?);
        let outcomes = jobs.iter().map(|job| add_all(&mut plan, job)).collect();
        if plan.is_empty() {
            return Ok(outcomes);
        }
        match db.run(plan::write(), plan.vars()?).await {
            Ok(_) => return Ok(outcomes),
            Err(Fault::Conflict | Fault::Exists(_)) => tokio::time::sleep(pause(attempt)).await,
            Err(fault @ Fault::Thrown(_)) => return Err(fault),
            Err(fault) => {
                // It may have been written although the answer was lost: only the register itself can tell.
                tracing::warn!(%fault, "looking up whether a change was written");
                return if stands(db, &plan).await? {
                    Ok(outcomes)
                } else {
                    Err(fault)
                };
            }
        }
    }
    Err(Fault::Conflict)
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
    let Some(last) = plan.leaves().last() else {
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
