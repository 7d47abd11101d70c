//! Use cases and the ports they need.
//!
//! A use case takes a capability token from [`actor`], reads through a port of [`ports`], asks the domain for the next
//! step, and appends it to the register. To add one: write the transition in `domain::incident`, the use case here as a
//! method on [`Services`], and a server function of three lines in the `app` crate.

pub mod accounts;
pub mod actor;
mod code_key;
pub mod context;
pub mod deciding;
pub mod departures;
pub mod desk;
pub mod error;
pub mod law;
pub mod outsider;
pub mod papers;
pub mod ports;
pub mod register;
pub mod report;
pub mod rulebooks;
pub mod seed;
pub mod services;
pub mod setup;
pub mod similar;
pub mod trends;
pub mod triage;
pub mod view;

pub use actor::{Admin, Denied, Management, Officer, Reader, Visitor};
pub use context::Context;
pub use error::ServiceError;
pub use services::Services;
