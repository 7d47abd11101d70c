//! Words of setup.
