//! Starting and stopping the web application.

use crate::settings::{Settings, SettingsError};
use crate::state::State;
use crate::{router, web};
use domain::ap_form::ApFormError;
use domain::rulebook::{NoRulebook, RulebookError};
use service::ports::Unavailable;
use std::sync::Arc;
use store::SurrealStore;
use thiserror::Error;
use tokio::net::TcpListener;

/// Why the server does not start, or stopped.
#[derive(Debug, Error)]
pub enum StartError {
    /// The settings can't be used.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// A rulebook is broken.
    #[error("een regelboek klopt niet: {0}")]
    Rulebook(#[from] RulebookError),
    /// No rulebook holds today.
    #[error("er is geen geldig regelboek: {0}")]
    NoRulebook(#[from] NoRulebook),
    /// The form of the authority is broken.
    #[error("het formulier van de AP klopt niet: {0}")]
    ApForm(#[from] ApFormError),
    /// The store does not open.
    #[error("de opslag gaat niet open: {0}")]
    Open(#[from] store::OpenError),
    /// What must be in the store can't be read or written.
    #[error("{0}")]
    Service(#[from] service::ServiceError),
    /// Something it needs is not there.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// The journal can't be copied.
    #[error(transparent)]
    Copy(#[from] crate::backup_command::CopyError),
    /// The address is taken, or the network failed.
    #[error("het adres {0} is niet vrij: {1}")]
    Listen(std::net::SocketAddr, std::io::Error),
    /// Serving failed.
    #[error("{0}")]
    Serve(std::io::Error),
}

/// Opens the store and serves until asked to stop.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn serve(settings: Settings) -> Result<(), StartError> {
    log_to_stderr();
    let store = open(&settings).await?;
    let state = State::new(settings, store.clone()).await?;
    run(state, store).await
}

/// Opens the store that the settings name.
///
/// # Errors
/// When it can't be used; the sentence says what to do.
pub async fn open(settings: &Settings) -> Result<Arc<SurrealStore>, StartError> {
    let (url, owner) = (&settings.database, settings.owner.clone());
    Ok(Arc::new(match settings.journal.clone() {
        Some(journal) => SurrealStore::open_with(url, owner, journal).await?,
        None => SurrealStore::open(url, owner).await?,
    }))
}

/// Serves a state until asked to stop.
///
/// # Errors
/// When the address is taken or serving fails.
pub async fn run(state: State, store: Arc<SurrealStore>) -> Result<(), StartError> {
    let listen = state.settings.listen;
    let failed = |cause| StartError::Listen(listen, cause);
    let listener = TcpListener::bind(listen).await.map_err(failed)?;
    let address = state.settings.address(listener.local_addr().map_err(failed)?);
    let setup = state.setup_token.clone();
    let services = state.services.clone();
    let router = router::router(&state, &store);
    println!("Lekwijzer luistert op {address}/");
    if let Some(token) = setup {
        println!("Stel je organisatie in op {address}{}/{token}", app::paths::SETUP);
    }
    tokio::spawn(web::sweep::hourly(services, store, state.settings.clone()));
    axum::serve(listener, router)
        .with_graceful_shutdown(asked_to_stop())
        .await
        .map_err(StartError::Serve)
}

/// Logs to the error stream; `RUST_LOG` chooses how much.
pub fn log_to_stderr() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,lekwijzer=info,store=info"));
    // A second call, as in tests, keeps the first logger.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}

async fn asked_to_stop() {
    let interrupt = async {
        if let Err(cause) = tokio::signal::ctrl_c().await {
            tracing::error!(%cause, "can not listen for Ctrl-C");
            std::future::pending::<()>().await;
        }
    };
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(cause) => {
                tracing::error!(%cause, "can not listen for SIGTERM");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
