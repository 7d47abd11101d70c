//! The rulebooks and the advice, tried on published cases, near misses, properties and broken books.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod books;
mod branches;
mod cases;
mod clocks;
mod compacts;
mod differences;
mod edpb;
mod evidence;
mod factors;
mod flips;
mod json;
mod layers;
mod made_up;
mod nations;
mod near_misses;
mod path;
mod previews;
mod properties;
mod replays;
mod score;
mod shelves;
