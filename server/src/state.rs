//! Wiring: the only place where adapters are named.

use crate::auth::{Argon, Attempts};
use crate::clock::{RandomIds, SystemClock};
use crate::serve::StartError;
use crate::settings::Settings;
use axum::extract::FromRef;
use domain::ap_form::ApForm;
use domain::rulebook::Shelf;
use leptos::config::LeptosOptions;
use service::Services;
use service::law::Law;
use service::ports::Store;
use std::sync::Arc;

/// What handlers share.
#[derive(Clone)]
pub struct State {
    /// The use cases.
    pub services: Arc<Services>,
    /// How the server was asked to run.
    pub settings: Arc<Settings>,
    /// The secret of the one-time set-up link, while the organisation is not set up.
    pub setup_token: Option<Arc<str>>,
    /// What Leptos wants to know.
    pub leptos: LeptosOptions,
}

impl FromRef<State> for LeptosOptions {
    fn from_ref(state: &State) -> Self {
        state.leptos.clone()
    }
}

impl State {
    /// Puts everything together around a store.
    ///
    /// # Errors
    /// When a rulebook or form is broken, or passwords can't be kept here.
    pub async fn new(settings: Settings, store: Arc<dyn Store>) -> Result<Self, StartError> {
        let services = Services::new(
            store,
            Arc::new(SystemClock),
            Arc::new(RandomIds),
            Arc::new(Argon::new().await?),
            Arc::new(Attempts::default()),
            Law::of(Arc::new(Shelf::load()?), crate::clock::now())?,
            Arc::new(ApForm::load()?),
        );
        let leptos = LeptosOptions::builder()
            .output_name("lekwijzer")
            .site_root(settings.site.display().to_string())
            .site_pkg_dir("pkg")
            .site_addr(settings.listen)
            .build();
        let setup_token = setup_token(&services, &settings).await?;
        Ok(Self {
            services: Arc::new(services),
            settings: Arc::new(settings),
            setup_token,
            leptos,
        })
    }
}

async fn setup_token(services: &Services, settings: &Settings) -> Result<Option<Arc<str>>, StartError> {
    let needed = !settings.demo && services.needs_setup().await?;
    Ok(needed.then(|| domain::secret::normalise(&domain::secret::code(&crate::clock::random_bytes())).into()))
}
