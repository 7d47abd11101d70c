//! Which server function is for whom. A test compares this table with the functions that are really there.

use domain::role::Role;

/// Who may call a server function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody, signed in or not.
    Anyone,
    /// Every account, and who came through the report link.
    Reporting,
    /// Every account.
    Member,
    /// Accounts with this role.
    Only(Role),
}

/// Every server function with who may call it.
pub const ROLES: &[(&str, Who)] = &[
    ("/api/report/answer", Who::Reporting),
    ("/api/report/send", Who::Reporting),
    ("/api/report/open", Who::Anyone),
    ("/api/report/follow", Who::Member),
    ("/api/report/extend", Who::Anyone),
];
