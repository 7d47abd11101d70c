//! The session cookie, and the session as the use cases know it.

mod patient;

use crate::settings::Settings;
use async_trait::async_trait;
use patient::Patient;
use service::ports::{Session, SessionData, Unavailable};
use std::sync::Arc;
use store::{SESSION_TABLE, SurrealStore};
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::Duration;
use tower_sessions::{ExpiredDeletion, Expiry, SessionManagerLayer, SessionStore};
use tower_sessions_surrealdb_store::SurrealSessionStore;

/// Minutes without a request after which a session ends (OWASP: 15 to 30 for data like these).
pub const IDLE_MINUTES: i64 = 30;
/// Hours after signing in at which a session ends in any case.
pub const LONGEST_HOURS: i64 = 10;

const KEY: &str = "data";

/// Where sessions are kept: in the same database, out of reach of the register.
#[must_use]
pub fn store(store: &SurrealStore) -> impl ExpiredDeletion + Clone + use<> {
    Patient(SurrealSessionStore::new(
        store.sessions_handle(),
        SESSION_TABLE.to_owned(),
    ))
}

/// The layer that reads and sets the cookie. The `__Host-` name and `Secure` need TLS, which the demo on this machine
/// itself does not have.
pub fn layer<S: SessionStore + Clone>(store: S, settings: &Settings) -> SessionManagerLayer<S> {
    let name = if settings.encrypted() {
        "__Host-lekwijzer"
    } else {
        "lekwijzer"
    };
    SessionManagerLayer::new(store)
        .with_name(name)
        .with_secure(settings.encrypted())
        .with_http_only(true)
        // Lax, so that a link in a mail opens the page one is signed in for; forms of other sites are refused apart.
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(Duration::minutes(IDLE_MINUTES)))
}

/// The session of one request.
pub struct BrowserSession(tower_sessions::Session);

impl BrowserSession {
    /// Wraps what the layer found.
    #[must_use]
    pub fn shared(session: tower_sessions::Session) -> Arc<dyn Session> {
        Arc::new(Self(session))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn unavailable(cause: tower_sessions::session::Error) -> Unavailable {
    Unavailable(cause.to_string())
}

#[async_trait]
impl Session for BrowserSession {
    async fn data(&self) -> Result<SessionData, Unavailable> {
        Ok(self.0.get(KEY).await.map_err(unavailable)?.unwrap_or_default())
    }

    async fn keep(&self, data: SessionData) -> Result<(), Unavailable> {
        self.0.insert(KEY, data).await.map_err(unavailable)
    }

    async fn renew(&self) -> Result<(), Unavailable> {
        self.0.cycle_id().await.map_err(unavailable)
    }

    async fn end(&self) -> Result<(), Unavailable> {
        self.0.flush().await.map_err(unavailable)
    }
}
