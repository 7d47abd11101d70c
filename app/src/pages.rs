//! One module per page.

#![expect(
    clippy::must_use_candidate,
    reason = "a page is only ever called by the table of routes"
)]

pub mod account;
pub mod case;
pub mod departures;
pub mod home;
pub mod manage;
mod number_code;
pub mod outsider;
pub mod recognise;
pub mod register_check;
pub mod register_list;
pub mod report;
mod retry;
pub mod rulebook;
pub mod setup;
pub mod sign_in;
pub mod trends;
pub mod work;
