//! One module per page.

pub mod recognise;
