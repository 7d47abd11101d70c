//! Signing in, one's own account, language and colours.
