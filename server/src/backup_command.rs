//! `lekwijzer backup` and `lekwijzer restore`: a copy of the journal in another place, and a register from such a copy.

use crate::cli::DatabaseArguments;
use crate::serve::StartError;
use crate::settings::{self, SettingsError};
use register::{BackupError, Folder, KeyFolder, KeyFolderError, VerifyingKey, backup};
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why nothing was copied.
#[derive(Debug, Error)]
pub enum CopyError {
    /// The keys can't be used.
    #[error("de sleutels in {0}: {1}")]
    Keys(PathBuf, KeyFolderError),
    /// There are none.
    #[error("in {0} staan geen sleutels. Geef met --keys de map op waar ze wel staan")]
    NoKeys(PathBuf),
    /// There is a register already where one should be made.
    #[error("in {0} staat al een register. Kies met --data een lege map")]
    NotEmpty(PathBuf),
    /// The copy was not made.
    #[error("er is geen nieuwe kopie gemaakt: {0}")]
    Copy(#[from] BackupError),
    /// The folder can't be made.
    #[error("de map {0} kan niet worden gemaakt: {1}")]
    Folder(PathBuf, io::Error),
}

/// Brings the copy of the journal in this folder up to date. The server may be running.
///
/// # Errors
/// A sentence that says what is wrong. An earlier copy stays as it was.
pub fn backup_command(arguments: &DatabaseArguments, to: &Path) -> Result<(), StartError> {
    let at = settings::journal(arguments);
    if !at.journal.is_dir() {
        return Err(SettingsError::NoRegister(arguments.data.clone()).into());
    }
    let made = copy(&at.journal, to, &public(&at.keys)?)?;
    println!("Kopie gemaakt en nagelopen in {}: {made}", to.display());
    println!(
        "De sleutels zitten er niet bij. Bewaar de map {} op een andere plek.",
        at.keys.display()
    );
    Ok(())
}

/// Makes a register from a copy of its journal. Starting the server then makes the database from it.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn restore_command(arguments: &DatabaseArguments, from: &Path) -> Result<(), StartError> {
    let at = settings::journal(arguments);
    if at.journal.exists() || settings::database_folder(&arguments.data).exists() {
        return Err(CopyError::NotEmpty(arguments.data.clone()).into());
    }
    let key = public(&at.keys)?;
    let folder = |cause| CopyError::Folder(arguments.data.clone(), cause);
    std::fs::create_dir_all(&arguments.data).map_err(folder)?;
    let made = copy(from, &at.journal, &key)?;
    println!(
        "Register teruggezet en nagelopen in {}: {made}",
        arguments.data.display()
    );
    println!("Start nu de webapplicatie: die maakt de database uit het journaal.");
    Ok(())
}

/// Copies a journal; says how far it goes.
///
/// # Errors
/// When there is no new copy.
pub fn copy(from: &Path, to: &Path, key: &VerifyingKey) -> Result<String, CopyError> {
    let made = backup(&Folder::new(from), &Folder::new(to), std::slice::from_ref(key))?;
    let checkpoint = made.checkpoint.checkpoint();
    Ok(format!("{} regels, controlegetal {}", checkpoint.size, checkpoint.root))
}

/// The key that checks what the register signs.
///
/// # Errors
/// When there is none.
pub fn public(keys: &Path) -> Result<VerifyingKey, CopyError> {
    let found = KeyFolder::public(&Folder::new(keys)).map_err(|why| CopyError::Keys(keys.to_owned(), why))?;
    found.ok_or_else(|| CopyError::NoKeys(keys.to_owned()))
}
