//! Who asks, and what they may do. A use case takes a token of this module; without the role there is no token.

use crate::ports::Account;
use domain::ids::{ActorId, IncidentId};
use domain::role::Role;
use thiserror::Error;

/// Who made a request.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The account, when signed in and not suspended.
    pub account: Option<Account>,
    /// Whether the browser came through the report link, and the organisation allows that.
    pub via_link: bool,
    /// The case whose code this browser entered.
    pub following: Option<IncidentId>,
}

/// Why there is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Denied {
    /// Signing in may help.
    #[error("not signed in")]
    SignIn,
    /// This person lacks the role.
    #[error("not in this role")]
    Forbidden,
}

macro_rules! token {
    ($(#[$doc:meta])* $name:ident, $function:ident, $($role:ident)|+) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            actor: ActorId,
            role: Role,
        }

        impl $name {
            /// The pseudonym that goes into the register.
            #[must_use]
            pub const fn actor(&self) -> ActorId {
                self.actor
            }

            /// The role that goes into the register.
            #[must_use]
            pub const fn role(&self) -> Role {
                self.role
            }
        }

        impl Visitor {
            /// The token of this capability.
            ///
            /// # Errors
            /// When nobody is signed in, or the account lacks the role.
            pub fn $function(&self) -> Result<$name, Denied> {
                let account = self.account.as_ref().ok_or(Denied::SignIn)?;
                let role = [$(Role::$role),+].into_iter().find(|role| account.roles.contains(role));
                role.map(|role| $name { actor: account.actor, role }).ok_or(Denied::Forbidden)
            }
        }
    };
}

token!(
    /// May triage, decide and record.
    Officer, officer, Officer
);
token!(
    /// May read cases.
    Reader, reader, Officer | Dpo
);
token!(
    /// May see trends.
    Management, management, Management | Officer | Dpo
);
token!(
    /// May manage accounts and the organisation.
    Admin, admin, Admin
);
token!(
    /// Is signed in, in whatever role.
    Member, member, Reporter | Officer | Dpo | Management | Admin
);

/// May report a suspected leak: every account, and whoever came through the report link where that is allowed.
#[derive(Clone, Debug)]
pub struct Reporter {
    member: Option<Member>,
}

impl Reporter {
    /// The account, if there is one.
    #[must_use]
    pub const fn member(&self) -> Option<&Member> {
        self.member.as_ref()
    }
}

impl Visitor {
    /// The token of reporting.
    ///
    /// # Errors
    /// When nobody is signed in and the browser did not come through the report link.
    pub fn reporter(&self) -> Result<Reporter, Denied> {
        match self.member() {
            Ok(member) => Ok(Reporter { member: Some(member) }),
            Err(_) if self.via_link => Ok(Reporter { member: None }),
            Err(denied) => Err(denied),
        }
    }

    /// Whether this account holds the role.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.account
            .as_ref()
            .is_some_and(|account| account.roles.contains(&role))
    }
}
