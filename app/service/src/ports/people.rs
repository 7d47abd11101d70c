//! Accounts. The only place that links a pseudonym of the register to a person.

use crate::ports::Unavailable;
use async_trait::async_trait;
use domain::ids::ActorId;
use domain::organisation::Organisation;
use domain::role::Role;
use domain::text::Lang;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A person who can sign in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Pseudonym in the register.
    pub actor: ActorId,
    /// Name.
    pub name: String,
    /// E-mail, in lower case; the name to sign in with.
    pub mail: String,
    /// Department or team; empty when not told.
    pub department: String,
    /// What the password is checked against.
    pub password: String,
    /// Roles; none means suspended.
    pub roles: BTreeSet<Role>,
    /// Language of the interface.
    pub lang: Lang,
    /// When it was opened.
    pub opened: Timestamp,
    /// Sessions that began before this moment are over.
    pub sessions_from: Timestamp,
}

impl std::fmt::Debug for Account {
    /// Shows the pseudonym only: accounts end up in logs through error chains.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("actor", &self.actor)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

/// How to find an account.
#[derive(Clone, Copy)]
pub enum AccountKey<'a> {
    /// By pseudonym.
    Actor(ActorId),
    /// By e-mail, in lower case.
    Mail(&'a str),
}

/// Reading accounts and the organisation; they are written together with their entry, by `Register::append`.
#[async_trait]
pub trait People: Send + Sync {
    /// One account.
    async fn account(&self, key: AccountKey<'_>) -> Result<Option<Account>, Unavailable>;
    /// All accounts, by name.
    async fn accounts(&self) -> Result<Vec<Account>, Unavailable>;
    /// The organisation; `None` before set-up.
    async fn organisation(&self) -> Result<Option<Organisation>, Unavailable>;
}
