//! Decisions that hold: who must judge what, in every order in which people can act on a case.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod machine;
mod promises;
mod rows;
mod safeguards;
mod story;
mod unseen;
mod world;
