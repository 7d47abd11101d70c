//! Accounts and the organisation.
