//! The live store: SurrealDB behind the ports of the service crate.
//!
//! [`SurrealStore`] reads and writes; everything that changes goes through one writer (`writer`), which plans
//! (`plan`) what some appends add to the register as it is (`known`), and writes that in one transaction. Lists are read
//! from rows that are kept in the order in which they are shown (`line`) and counted by tallies (`tally`); all that is
//! made from entries (`projection`) can be made anew. The schema and who may do what stand in `schema/*.surql`.
//!
//! Runtimes that use this crate need threads with large stacks, see [`THREAD_STACK`].

mod address;
mod beside;
mod case;
mod cases;
mod db;
mod entry;
mod forms;
mod journal;
mod json;
mod keys;
mod known;
mod ledger;
mod line;
mod list;
mod open;
mod people;
mod plan;
mod projection;
#[cfg(test)]
mod samples;
mod schema;
mod sealed;
mod store;
mod tally;
mod vault;
mod walk;
mod writer;

pub use journal::JournalAt;
pub use open::{OpenError, Owner};
pub use projection::Rebuilt;
pub use store::{SESSION_TABLE, SurrealStore, THREAD_STACK};
