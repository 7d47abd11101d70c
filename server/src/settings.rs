//! How the server was asked to run, refused at start when that would be unsafe.

use crate::cli::{DatabaseArguments, ServeArguments};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use store::{JournalAt, Owner};
use thiserror::Error;

/// Where in the data folder the database is.
const FOLDER: &str = "database";
/// Where in the data folder the journal is.
const JOURNAL: &str = "journal";
/// Where in the data folder the keys are, unless they are kept apart.
const KEYS: &str = "keys";

/// Settings that were checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Address of the database, as SurrealDB writes it.
    pub database: String,
    /// Where every night a copy of the journal goes.
    pub backup: Option<PathBuf>,
    /// Who owns that database; only for a server of its own.
    pub owner: Option<Owner>,
    /// Where the journal and its keys are; none only where nothing is to be kept.
    pub journal: Option<JournalAt>,
    /// Where people open the application, when that is not this machine itself.
    pub public_url: Option<String>,
    /// The folder with wasm, style and pictures.
    pub site: PathBuf,
    /// Whether this is the demo.
    pub demo: bool,
}

/// Why the settings can't be used, and what to do.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// People would reach it without encryption.
    #[error(
        "{0} is van buiten bereikbaar. Geef --public-url https://… op en zet er een webserver met TLS voor, of luister op 127.0.0.1"
    )]
    OpenWithoutTls(SocketAddr),
    /// The public address is not encrypted.
    #[error("--public-url moet met https:// beginnen: {0}")]
    PublicNotHttps(String),
    /// There is no built site.
    #[error("geen gebouwde site gevonden in {0}. Bouw hem met: cargo xtask site")]
    NoSite(PathBuf),
    /// The data folder can't be made.
    #[error("de map {0} kan niet worden gemaakt: {1}")]
    NoData(PathBuf, std::io::Error),
    /// There is no register in the data folder.
    #[error("in {0} staat geen register. Geef met --data de map op waarin Lekwijzer zijn gegevens bewaart")]
    NoRegister(PathBuf),
    /// The database address loses data at a power cut.
    #[error("het databaseadres {0} zegt niet sync=every; daarmee kan bij stroomuitval een melding verloren gaan")]
    NotDurable(String),
}

impl Settings {
    /// Checks what `serve` was asked.
    ///
    /// # Errors
    /// A sentence that says what to do.
    pub fn serve(arguments: ServeArguments) -> Result<Self, SettingsError> {
        check_public(arguments.listen, arguments.public_url.as_deref())?;
        let data = &arguments.database.data;
        std::fs::create_dir_all(data).map_err(|cause| SettingsError::NoData(data.clone(), cause))?;
        let journal = Some(journal(&arguments.database));
        let (database, owner) = database(arguments.database)?;
        Ok(Self {
            listen: arguments.listen,
            database,
            owner,
            journal,
            backup: arguments.backup,
            public_url: arguments.public_url.map(|url| url.trim_end_matches('/').to_owned()),
            site: site(arguments.site)?,
            demo: false,
        })
    }

    /// The settings of the demo: the database in memory, the journal in this folder, on this machine only.
    ///
    /// # Errors
    /// A sentence that says what to do.
    pub fn demo(listen: SocketAddr, folder: Option<PathBuf>, data: &Path) -> Result<Self, SettingsError> {
        check_public(listen, None)?;
        let database = "mem://".to_owned();
        Ok(Self {
            listen,
            database,
            owner: None,
            journal: Some(journal_in(data, None)),
            backup: None,
            public_url: None,
            site: site(folder)?,
            demo: true,
        })
    }

    /// Whether browsers reach it over TLS.
    #[must_use]
    pub const fn encrypted(&self) -> bool {
        self.public_url.is_some()
    }

    /// The address to show, given the port that was really taken.
    #[must_use]
    pub fn address(&self, bound: SocketAddr) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{bound}"))
    }
}

fn check_public(listen: SocketAddr, public_url: Option<&str>) -> Result<(), SettingsError> {
    match public_url {
        Some(url) if !url.starts_with("https://") => Err(SettingsError::PublicNotHttps(url.to_owned())),
        None if !listen.ip().is_loopback() => Err(SettingsError::OpenWithoutTls(listen)),
        _ => Ok(()),
    }
}

fn durable(url: String) -> Result<String, SettingsError> {
    let on_disk = url.starts_with("surrealkv:");
    if on_disk && !url.contains("sync=every") {
        Err(SettingsError::NotDurable(url))
    } else {
        Ok(url)
    }
}

/// The address of a database that is there already, and its owner.
///
/// # Errors
/// When there is none in the data folder, or the address is not safe.
pub fn existing(arguments: DatabaseArguments) -> Result<(String, Option<Owner>), SettingsError> {
    if arguments.db.is_none() && !database_folder(&arguments.data).is_dir() {
        return Err(SettingsError::NoRegister(arguments.data));
    }
    database(arguments)
}

fn database(arguments: DatabaseArguments) -> Result<(String, Option<Owner>), SettingsError> {
    let url = match arguments.db {
        Some(url) => durable(url)?,
        None => embedded(&arguments.data),
    };
    let owner = arguments.db_user.zip(arguments.db_password);
    Ok((url, owner.map(|(user, password)| Owner { user, password })))
}

/// Where in a data folder the database is.
#[must_use]
pub fn database_folder(data: &Path) -> PathBuf {
    data.join(FOLDER)
}

/// Where the journal is and its keys are.
#[must_use]
pub fn journal(arguments: &DatabaseArguments) -> JournalAt {
    journal_in(&arguments.data, arguments.keys.clone())
}

fn journal_in(data: &Path, keys: Option<PathBuf>) -> JournalAt {
    JournalAt {
        journal: data.join(JOURNAL),
        keys: keys.unwrap_or_else(|| data.join(KEYS)),
        random: crate::clock::random_bytes,
    }
}

fn embedded(data: &Path) -> String {
    let folder = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    format!("surrealkv://{}?sync=every", database_folder(&folder).display())
}

/// The built site: as told, or beside the program, or where `cargo xtask` puts it.
fn site(told: Option<PathBuf>) -> Result<PathBuf, SettingsError> {
    if let Some(told) = told {
        return if told.is_dir() {
            Ok(told)
        } else {
            Err(SettingsError::NoSite(told))
        };
    }
    let program = std::env::current_exe().unwrap_or_default();
    let beside = program.parent().unwrap_or(Path::new("."));
    let places = [beside.join("site"), beside.join("../site")];
    let found = places.iter().find(|place| place.is_dir()).cloned();
    found.ok_or_else(|| SettingsError::NoSite(beside.join("site")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listen(text: &str) -> SocketAddr {
        text.parse().unwrap()
    }

    #[test]
    fn the_open_network_needs_tls() {
        assert!(check_public(listen("127.0.0.1:3000"), None).is_ok());
        assert!(check_public(listen("[::1]:3000"), None).is_ok());
        assert!(check_public(listen("0.0.0.0:3000"), None).is_err());
        assert!(check_public(listen("0.0.0.0:3000"), Some("http://lek.example")).is_err());
        assert!(check_public(listen("0.0.0.0:3000"), Some("https://lek.example")).is_ok());
    }

    #[test]
    fn a_database_on_disk_must_be_durable() {
        assert!(durable("surrealkv:///data".to_owned()).is_err());
        assert!(durable("surrealkv:///data?sync=every".to_owned()).is_ok());
        assert!(durable("ws://127.0.0.1:8000".to_owned()).is_ok());
    }
}
