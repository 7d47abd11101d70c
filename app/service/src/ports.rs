//! What the use cases need from the outside. The only traits of the house.

mod clock;
mod people;
mod register;
mod session;
mod store;

pub use clock::{Clock, Ids, Passwords, Throttle};
pub use people::{Account, AccountKey, People};
pub use register::{Also, Append, AppendError, Appended, Head, JournalCheck, Register};
pub use session::{Judging, Session, SessionData};
pub use store::{CasePage, CaseQuery, Cases, FormKey, Forms, PageFrom, PartText, Receipt, Sort, Store, StoredForm};

use thiserror::Error;

/// The store can't be reached or gave an answer that can't be read. The cause is for the log, never for the browser.
#[derive(Debug, Error)]
#[error("the store is unavailable: {0}")]
pub struct Unavailable(pub String);
