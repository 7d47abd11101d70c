//! `lekwijzer rebuild`: everything that is made from the register, made from it again.

use crate::cli::DatabaseArguments;
use crate::serve::{StartError, log_to_stderr};
use crate::settings;
use store::{Rebuilt, SurrealStore};

/// Walks the whole register and makes cases, lists and counts anew; says what was done.
///
/// # Errors
/// A sentence that says what is wrong. At an entry that can't stand where it stands nothing was touched.
pub async fn rebuild(arguments: DatabaseArguments) -> Result<(), StartError> {
    log_to_stderr();
    let journal = settings::journal(&arguments);
    let (database, owner) = settings::existing(arguments)?;
    let Rebuilt { entries, cases } = SurrealStore::rebuild(&database, owner, Some(journal)).await?;
    println!("Regels van het register nagelopen en in orde: {entries}");
    println!("Incidenten opnieuw gemaakt, met hun lijsten en tellingen: {cases}");
    Ok(())
}
