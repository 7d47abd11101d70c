//! The whole application over HTTP, without a browser and without a network.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test that writes to the store makes its own ids"
)]
#![expect(clippy::too_many_lines, reason = "a scene with two people reads best in one piece")]

mod access;
mod accounts;
mod authority;
mod client;
mod clocks;
mod command;
mod copies;
mod cross_site;
mod departures;
mod durability;
mod forms;
mod four_eyes;
mod headers;
mod outsider;
mod preview;
mod rebuild;
mod replay;
mod report;
mod rulebook;
mod triage;
