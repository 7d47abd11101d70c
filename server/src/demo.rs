//! A throw-away organisation with made-up incidents. Its register is in memory, its journal in a folder that goes with it.

use crate::cli::DemoArguments;
use crate::serve::{StartError, log_to_stderr, open, run};
use crate::settings::{Settings, SettingsError};
use crate::state::State;

/// The same incidents at every start, so that a screen looks the same tomorrow.
const SEED: u64 = 2016;

/// Fills a store in memory and serves it until asked to stop.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn demo(arguments: DemoArguments) -> Result<(), StartError> {
    log_to_stderr();
    let folder = tempfile::tempdir().map_err(|cause| SettingsError::NoData(std::env::temp_dir(), cause))?;
    let settings = Settings::demo(arguments.listen, arguments.site, folder.path())?;
    let store = open(&settings).await?;
    let state = State::new(settings, store.clone()).await?;
    let now = state.services.now();
    service::seed::seed(&state.services, arguments.incidents, SEED, now).await?;
    run(state, store).await
}
