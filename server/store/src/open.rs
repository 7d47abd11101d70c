//! Opening the database: as its owner to bring it up to date, then as the two users that the program runs as.

#[cfg(test)]
mod taken_over;
#[cfg(test)]
mod trespass;

use crate::address::Address;
use crate::db::{Db, Fault, Vars};
use crate::journal::{JournalAt, JournalWriter, reconcile};
use crate::projection::{self, FORMAT, Rebuilt};
use crate::schema;
use crate::vault::Vault;
use crate::walk::Walk;
use register::Tip;
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::time::Duration;
use surrealdb::Surreal;
use surrealdb::engine::any::{Any, connect};
use surrealdb::opt::Config;
use surrealdb::opt::auth::{Record, Root};
use surrealdb::opt::capabilities::Capabilities;
use surrealdb::types::{Object, SurrealValue};
use thiserror::Error;

/// Namespace and database. One installation is one register is one database.
const NAME: &str = "lekwijzer";
/// How long a folder may still be locked by a program that is just ending.
const PATIENCE: Duration = Duration::from_secs(3);
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

/// Who may define tables: the owner of the database, not a user of the service.
#[derive(Clone)]
pub struct Owner {
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
}

impl std::fmt::Debug for Owner {
    /// Shows the name only.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Owner")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

impl Owner {
    /// The owner of a database inside this program. Its password keeps nobody out who can read the folder; it exists so
    /// that the rest of the program is bound by permissions.
    fn embedded() -> Self {
        Self {
            user: "owner".to_owned(),
            password: derived("embedded", ""),
        }
    }

    fn credentials(&self) -> Root {
        Root {
            username: self.user.clone(),
            password: self.password.clone(),
        }
    }
}

/// Why the database can't be used. Each says what to do.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The address is of no known kind.
    #[error("`{0}` is no database address; use surrealkv://FOLDER?sync=every, ws://HOST:PORT or mem://")]
    Address(String),
    /// A folder without the promise that every change reaches the disk first.
    #[error("a register must not lose what it confirmed: write the address as surrealkv://{0}?sync=every")]
    NotSynced(String),
    /// A server needs credentials.
    #[error("a database server needs the name and password of its owner")]
    NoOwner,
    /// Another program has the folder.
    #[error("another program is using {0}; stop it first, or give it another data folder")]
    Locked(String),
    /// There is no database there, or it does not let us in.
    #[error("the database can't be opened: {0}")]
    Unreachable(String),
    /// The database was made by a newer version of this program.
    #[error("the database was made by a newer version (change {0}); use that version or restore a backup")]
    Newer(String),
    /// A file that was carried out is not what it was.
    #[error("change {0} of the database was carried out with other contents than this program has")]
    MigrationChanged(String),
    /// An entry can't stand where it stands.
    #[error("the register is broken at entry {seq}, which {why}; keep this folder as it is, and go on with a backup")]
    Broken {
        /// Its number.
        seq: u64,
        /// What is wrong with it.
        why: String,
    },
    /// The journal can't be opened.
    #[error("the journal can't be opened: {0}; look at it with `lekwijzer verify`")]
    Journal(register::OpenError),
    /// Something of the journal can't be read.
    #[error("the journal can't be read: {0}; look at it with `lekwijzer verify`")]
    Unreadable(#[from] register::ReadError),
    /// There was a journal beside this database, and it is gone.
    #[error("the journal that belongs to this register is not in {0}; put it back from a backup")]
    JournalGone(PathBuf),
    /// The key of the journal is gone.
    #[error("the key that signs the journal is not in {0}; put it back from where it is kept")]
    NoKey(PathBuf),
    /// Another key than the one that this register was begun with.
    #[error("the key in {0} is not the one that this register was signed with; put that back from where it is kept")]
    OtherKey(PathBuf),
    /// The keys can't be used.
    #[error("the keys in {0}: {1}")]
    Keys(PathBuf, register::KeyFolderError),
    /// Database and journal belong to different registers.
    #[error("the database and the journal belong to different registers")]
    OtherRegister,
    /// Database and journal tell different histories.
    #[error(
        "the database and the journal differ from entry {0} on; change neither, and find out with `lekwijzer verify` and an \
         older checkpoint which of them was changed"
    )]
    Contradiction(u64),
    /// Two programs rebuild the same database.
    #[error("another program is making the lists of this database anew; start again when it is done")]
    Rebuilding,
    /// Something of the database is not as its files define it.
    #[error("the database is not as it was set up; somebody changed: {0}")]
    Definitions(String),
}

impl From<Fault> for OpenError {
    fn from(fault: Fault) -> Self {
        Self::Unreachable(fault.to_string())
    }
}

impl From<surrealdb::Error> for OpenError {
    fn from(error: surrealdb::Error) -> Self {
        Self::Unreachable(error.to_string())
    }
}

/// The two handles that the program works with.
pub(crate) struct Handles {
    /// For the register and what is made from it.
    pub(crate) service: Surreal<Any>,
    /// For browser sessions.
    pub(crate) visits: Surreal<Any>,
    /// How far the register has come; none before set-up.
    pub(crate) latest: Option<Latest>,
    /// The keys to contents.
    pub(crate) vault: Vault,
    /// The journal beside it.
    pub(crate) journal: Option<JournalWriter>,
}

/// The name of a register and its latest entry.
pub(crate) type Latest = (String, Tip);

/// Opens the database, brings it up to date, and checks it.
pub(crate) async fn open(url: &str, owner: Option<Owner>, at: Option<JournalAt>) -> Result<Handles, OpenError> {
    let own_database = Address::read(url)?.is_embedded();
    let (base, owner) = reach(url, owner).await?;
    // Handles are made from the one that nobody signed in on: a clone takes over who was signed in.
    let (service, visits) = (base.clone(), base.clone());
    let vault = opened(at.as_ref())?;
    let db = prepare(base, &owner).await?.with(vault.clone());
    let mut latest = latest(&db).await?;
    let mut journal = None;
    if let Some(at) = at {
        let (writer, restored) = reconcile(&db, at, latest.as_ref(), own_database).await?;
        if restored {
            latest = self::latest(&db).await?;
        }
        journal = Some(writer);
    }
    sign_in(&service, &owner, "service").await?;
    sign_in(&visits, &owner, "visits").await?;
    Ok(Handles {
        service,
        visits,
        latest,
        vault,
        journal,
    })
}

/// Makes everything anew that is made from the entries, whether or not that seems to be needed.
pub(crate) async fn rebuild(url: &str, owner: Option<Owner>, at: Option<JournalAt>) -> Result<Rebuilt, OpenError> {
    let (base, owner) = reach(url, owner).await?;
    let vault = opened(at.as_ref())?;
    let db = prepare(base, &owner).await?.with(vault);
    match kept(&db).await? {
        (Some(log), _) => Ok(projection::rebuild(&db, &log).await?.0),
        (None, _) => Ok(Rebuilt::default()),
    }
}

/// The keys that are there, open.
fn opened(at: Option<&JournalAt>) -> Result<Vault, OpenError> {
    let vault = at.map(Vault::at).unwrap_or_default();
    if let Some(log) = vault.register()? {
        vault.begin(&log)?;
    }
    Ok(vault)
}

/// How far the register has come. Looks whether its latest entries are in order, and makes what is made from the entries
/// anew where another version of the program kept it in another form.
async fn latest(db: &Db) -> Result<Option<Latest>, OpenError> {
    let (log, format) = kept(db).await?;
    let current = format == Some(FORMAT);
    Ok(match log {
        Some(log) if current => {
            let tip = Walk::near_end(db, &log).await?.finish(db).await?;
            Some((log, tip))
        }
        Some(log) => {
            let (_, tip) = projection::rebuild(db, &log).await?;
            Some((log, tip))
        }
        None => {
            if !current {
                projection::begin_with(db).await?;
            }
            None
        }
    })
}

/// The name of the register, and the form of what is made from its entries.
async fn kept(db: &Db) -> Result<(Option<String>, Option<i64>), Fault> {
    let text = "SELECT VALUE log FROM organisation:own; SELECT VALUE format FROM projection:own";
    let mut answer = db.run(text, Vars::default()).await?;
    Ok((answer.row(0)?, answer.row(1)?))
}

/// A handle on which nobody signed in, and the owner.
async fn reach(url: &str, owner: Option<Owner>) -> Result<(Surreal<Any>, Owner), OpenError> {
    let address = Address::read(url)?;
    let owner = match owner {
        None if address.is_embedded() => Owner::embedded(),
        None => return Err(OpenError::NoOwner),
        Some(owner) => owner,
    };
    Ok((connected(&address, &owner).await?, owner))
}

async fn connected(address: &Address, owner: &Owner) -> Result<Surreal<Any>, OpenError> {
    let mut waited = Duration::ZERO;
    loop {
        // Live queries are not used; without them the engine keeps no channel for them.
        let capabilities = Capabilities::new().with_live_query_notifications(false);
        let mut config = Config::new().capabilities(capabilities);
        if address.is_embedded() {
            config = config.user(owner.credentials());
        }
        match connect((address.url(), config)).await {
            Ok(handle) => return Ok(handle),
            Err(error) if error.message().contains("locked") => {
                if waited >= PATIENCE {
                    return Err(OpenError::Locked(address.folder().to_owned()));
                }
                tokio::time::sleep(BETWEEN_TRIES).await;
                waited = waited.saturating_add(BETWEEN_TRIES);
            }
            Err(error) => return Err(error.into()),
        }
    }
}

/// Brings the definitions up to date. Gives the handle of the owner, to be dropped before anybody is served.
async fn prepare(handle: Surreal<Any>, owner: &Owner) -> Result<Db, OpenError> {
    handle.signin(owner.credentials()).await?;
    // A clone is a session of its own that begins as its original is at that moment.
    let db = Db::new(handle.clone());
    db.run(format!("DEFINE NAMESPACE IF NOT EXISTS {NAME}"), Vars::default())
        .await?;
    handle.use_ns(NAME).await?;
    let db = Db::new(handle.clone());
    db.run(format!("DEFINE DATABASE IF NOT EXISTS {NAME}"), Vars::default())
        .await?;
    handle.use_db(NAME).await?;
    let db = Db::new(handle);
    schema::bring_up_to_date(&db).await?;
    schema::check(&db, &reference().await?).await?;
    for user in ["service", "visits"] {
        let vars = Vars::default()
            .with("user", user)
            .with("secret", derived(user, &owner.password));
        db.run(CREDENTIAL, vars).await?;
    }
    Ok(db)
}

/// Written only when it differs: several processes may open one database at once.
const CREDENTIAL: &str = "LET $id = type::record('credential', $user);
    LET $digest = crypto::sha256($secret);
    IF $id.digest != $digest { UPSERT $id SET digest = $digest RETURN NONE };";

/// An empty database that was made by the same files.
async fn reference() -> Result<Db, OpenError> {
    let handle = connect(("mem://", Config::new())).await?;
    handle.use_ns(NAME).use_db(NAME).await?;
    let db = Db::new(handle);
    schema::bring_up_to_date(&db).await?;
    Ok(db)
}

async fn sign_in(handle: &Surreal<Any>, owner: &Owner, user: &str) -> Result<(), OpenError> {
    handle.use_ns(NAME).use_db(NAME).await?;
    let mut params = Object::new();
    params.insert("secret", derived(user, &owner.password));
    let record = Record {
        namespace: NAME.to_owned(),
        database: NAME.to_owned(),
        access: user.to_owned(),
        params: params.into_value(),
    };
    handle.signin(record).await?;
    Ok(())
}

/// A secret for one purpose. The same in every process of one owner, so that none locks out another.
fn derived(purpose: &str, secret: &str) -> String {
    format!(
        "{:x}",
        Sha256::new()
            .chain_update(format!("lekwijzer/{purpose}/v1\0{secret}"))
            .finalize()
    )
}
