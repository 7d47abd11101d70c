//! Terms of a case in words.
