//! The whole application over HTTP, without a browser and without a network.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod access;
mod accounts;
mod client;
mod clocks;
mod command;
mod cross_site;
mod departures;
mod durability;
mod forms;
mod four_eyes;
mod headers;
mod outsider;
mod rebuild;
mod replay;
mod report;
mod rulebook;
mod triage;
