//! The machine room behind the binary `lekwijzer`: wiring, router, sign-in, downloads, command line.
//!
//! [`state`] is the only place where adapters are named, [`router`] the only place where layers are ordered.

pub mod assess_command;
pub mod auth;
pub mod backup_command;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod downloads;
pub mod rebuild_command;
pub mod replay_command;
pub mod router;
pub mod serve;
pub mod settings;
pub mod state;
pub mod verify_command;
pub mod web;
