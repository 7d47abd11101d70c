//! Decided cases that are like a case, so that like cases are decided alike, or apart with a reason.
//!
//! Only facts are compared, never who decided or what: a precedent that was found by its outcome would prove itself.

mod closest;
mod profile;

pub use closest::{MOST, Shared, Similar, closest};
pub use profile::{Decided, Profile, Traits};
