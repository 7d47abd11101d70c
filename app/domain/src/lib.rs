//! The law and the register in words: no async, no clock, no randomness, no input or output.
//!
//! Time, ids and random bytes always come in as arguments. How the pieces fit:
//!
//! - [`facts`] are typed answers, [`rulebook`] is dated data read from `rulebooks/*.toml`,
//!   [`assess`] turns the two into an advice that explains itself; [`preview`] says what one more answer would make of it.
//! - [`report`] is what a member of staff tells; [`incident`] is one case, rebuilt from its entries.
//! - [`act`] is everything that can happen, [`entry`] is an act with its place in the register,
//!   [`change`] is what one use case wants to add.
//! - [`draft`] is a notification as blocks of text; [`ap_form`] and [`letter`] fill it.
//! - [`similar`] finds decided cases that are like a case.
//! - [`trends`] counts without showing people.
//! - [`text`] holds every sentence a person reads, Dutch and English side by side.

pub mod act;
pub mod ap_form;
pub mod assess;
pub mod case_form;
pub mod case_row;
pub mod change;
mod codes;
pub mod deadline;
pub mod decision;
pub mod draft;
pub mod entry;
pub mod facts;
pub mod first_measures;
pub mod form;
pub mod four_eyes;
pub mod ids;
pub mod incident;
pub mod invitation;
pub mod letter;
pub mod moments;
pub mod organisation;
pub mod preview;
pub mod reference;
pub mod report;
pub mod role;
pub mod rulebook;
pub mod secret;
pub mod signal;
pub mod similar;
pub mod text;
pub mod time;
pub mod trends;
