//! Words of home.
