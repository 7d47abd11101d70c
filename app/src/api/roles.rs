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
    ("/api/report/restart", Who::Reporting),
    ("/api/account/sign-in", Who::Anyone),
    ("/api/account/sign-out", Who::Anyone),
    ("/api/account/password", Who::Member),
    ("/api/preferences", Who::Anyone),
    ("/api/demo/enter", Who::Anyone),
    ("/api/setup", Who::Anyone),
    ("/api/manage/new-account", Who::Only(Role::Admin)),
    ("/api/manage/account", Who::Only(Role::Admin)),
    ("/api/manage/roles", Who::Only(Role::Admin)),
    ("/api/manage/password", Who::Only(Role::Admin)),
    ("/api/manage/organisation", Who::Only(Role::Admin)),
    ("/api/triage/title", Who::Only(Role::Officer)),
    ("/api/triage/awareness", Who::Only(Role::Officer)),
    ("/api/triage/answer", Who::Only(Role::Officer)),
    ("/api/triage/decide-check", Who::Only(Role::Officer)),
    ("/api/triage/decide", Who::Only(Role::Officer)),
    ("/api/triage/reassess", Who::Only(Role::Officer)),
    ("/api/triage/judge", Who::Only(Role::Officer)),
    ("/api/outsider/open", Who::Anyone),
    ("/api/outsider/judge", Who::Anyone),
    ("/api/case/invite", Who::Only(Role::Officer)),
    ("/api/case/form-details", Who::Only(Role::Officer)),
    ("/api/case/letter", Who::Only(Role::Officer)),
    ("/api/case/notice", Who::Only(Role::Officer)),
    ("/api/case/processor", Who::Only(Role::Officer)),
    ("/api/case/lateness", Who::Only(Role::Officer)),
    ("/api/case/informed", Who::Only(Role::Officer)),
    ("/api/case/measure", Who::Only(Role::Officer)),
    ("/api/case/measure-done", Who::Only(Role::Officer)),
    ("/api/case/evaluation", Who::Only(Role::Officer)),
    ("/api/case/close", Who::Only(Role::Officer)),
    ("/api/case/reopen", Who::Only(Role::Officer)),
];
