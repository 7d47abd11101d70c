//! Components as HTML.
#![cfg(feature = "ssr")]
