//! Sentences that a letter may start from, by the codes of the rulebook's options. A person always rewrites them.
//!
//! To add one: put it in the table with the codes it fits. A test looks that no kind of data or incident goes without.

mod advice;
mod consequences;
mod data;
mod happened;

pub use advice::ADVICE;
pub use consequences::CONSEQUENCES;
pub use data::DATA;
pub use happened::WHAT_HAPPENED;

use super::Text;

/// Codes with the sentence that fits them.
pub type Table = &'static [(&'static [&'static str], Text)];
