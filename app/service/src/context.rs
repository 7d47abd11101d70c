//! Everything a use case or page may know of one request.

use crate::actor::Visitor;
use crate::ports::{FormKey, Session};
use crate::services::Services;
use domain::act::Country;
use domain::ids::IncidentId;
use domain::organisation::Organisation;
use domain::text::{Authority, Lang};
use domain::time::Timestamp;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// One request.
#[derive(Clone)]
pub struct Context {
    /// The use cases.
    pub services: Arc<Services>,
    /// Who asks.
    pub visitor: Visitor,
    /// What the server remembers of the browser.
    pub session: Arc<dyn Session>,
    /// The moment of the request.
    pub now: Timestamp,
    /// The language of the interface.
    pub lang: Lang,
    /// The chosen colours; `None` follows the device.
    pub theme: Option<Theme>,
    /// The organisation; `None` before set-up.
    pub organisation: Option<Arc<Organisation>>,
    /// Whether this is the throw-away demo.
    pub demo: bool,
    /// The secret of the one-time set-up link; `None` when there is nothing to set up.
    pub setup_token: Option<Arc<str>>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    Light,
    /// The other way round.
    Dark,
}

impl Context {
    /// The country of the organisation; the Netherlands before there is one.
    #[must_use]
    pub fn country(&self) -> Country {
        self.organisation
            .as_ref()
            .map_or(Country::Nl, |organisation| organisation.country)
    }

    /// The supervisory authority that sentences name.
    #[must_use]
    pub fn authority(&self) -> Authority {
        Authority::of(self.country())
    }

    /// The key of a form of whoever is signed in; `None` without an account.
    #[must_use]
    pub fn form_key(&self, form: &str, incident: Option<IncidentId>) -> Option<FormKey> {
        self.visitor
            .account
            .as_ref()
            .map(|account| FormKey::account(account.actor, form, incident))
    }

    /// Whether this is the secret of the one-time set-up link. How long the answer takes says nothing about how much of
    /// the secret was right, because digests are compared.
    #[must_use]
    pub fn may_set_up(&self, token: &str) -> bool {
        let may = self
            .setup_token
            .as_ref()
            .is_some_and(|known| Sha256::digest(known.as_bytes()) == Sha256::digest(token));
        may && self.organisation.is_none()
    }
}
