//! Finding out the facts and deciding.
