//! The rules as JSON in and JSON out: what a browser computes, so that it can be held against what the server does.

use domain::assess::{assess_until, outcome};
use domain::facts::Facts;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;
use leptos::serde_json;
#[cfg(feature = "hydrate")]
use wasm_bindgen::prelude::wasm_bindgen;

/// The rules of a compact rulebook.
#[cfg_attr(feature = "hydrate", wasm_bindgen)]
#[derive(Debug)]
pub struct Rules(Rulebook);

#[cfg_attr(feature = "hydrate", wasm_bindgen)]
impl Rules {
    /// Reads what [`Rulebook::compact`] made; `None` when the bytes are something else.
    #[must_use]
    pub fn read(compact: &[u8]) -> Option<Self> {
        Rulebook::from_compact(compact).ok().map(Self)
    }

    /// The advice on facts at a moment, to the byte as the server gives it; `None` when they can't be read. Moments are as
    /// in RFC 3339; the end of the term, if there is one, comes from the server: its calendar is too heavy for a browser.
    #[must_use]
    pub fn assess(&self, facts: &str, deadline: &str, now: &str) -> Option<String> {
        let facts: Facts = serde_json::from_str(facts).ok()?;
        let advice = assess_until(&self.0, &facts, Timestamp::parse(deadline), Timestamp::parse(now)?);
        serde_json::to_string(&advice).ok()
    }

    /// Only what the advice comes down to, as the preview of an answer needs it; `None` when the facts can't be read.
    #[must_use]
    pub fn outcome(&self, facts: &str) -> Option<String> {
        let facts: Facts = serde_json::from_str(facts).ok()?;
        serde_json::to_string(&outcome(&self.0, &facts)).ok()
    }
}
