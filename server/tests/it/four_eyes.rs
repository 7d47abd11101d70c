//! Decisions that hold, with two officers in two browsers.

mod alone;
mod at_once;
mod flow;
mod hidden;
mod preview;
mod scene;
