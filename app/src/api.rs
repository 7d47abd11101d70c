//! The server functions: every way to change something, as plain POST forms.
//!
//! Each takes the raw form, asks for a token, calls one use case and redirects. To add one: write it in the module of its
//! page, with an explicit `endpoint`, and give it a line in [`ROLES`]; a test compares that table with what is registered.

#![expect(
    missing_docs,
    reason = "#[server] makes a type with a field that can not carry a sentence"
)]

pub mod account;
pub mod case;
pub mod clock;
pub mod decide;
pub mod manage;
pub mod on_case;
pub mod outsider;
pub mod report;
pub mod respond;
pub mod setup;
pub mod told;
pub mod triage;

mod roles;

pub use roles::{ROLES, Who};
