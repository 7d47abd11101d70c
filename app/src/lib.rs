//! Screens of Lekwijzer: pages and components on the server, a few islands in the browser.
//!
//! - [`shell`] draws what surrounds every page: head, header, footer.
//! - [`components`] is the kit that pages are built from.
//! - [`pages`] holds one module per page.
//! - [`islands`] is all that runs in the browser. Pages work without it; it only helps.
//! - [`rules`] lets a journey hold the rules in the browser against those on the server.
//!
//! Pages are compiled for the server alone, so no page hydrates and nothing typed can be lost to hydration.

// Views are types that nest as deep as the page.
#![recursion_limit = "512"]
#![cfg_attr(
    feature = "ssr",
    expect(
        clippy::must_use_candidate,
        reason = "components are used by views, never called by hand"
    )
)]

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod error;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod paths;
#[cfg(feature = "ssr")]
pub mod problem;
pub mod rules;
#[cfg(feature = "ssr")]
pub mod serve;
#[cfg(feature = "ssr")]
pub mod shell;

/// Wakes the islands of the page; the page's own script calls it once the wasm is there.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
