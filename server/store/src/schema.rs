//! The definitions of the database: numbered files, each carried out once.

use crate::db::{Db, Fault, Vars};
use crate::open::OpenError;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use surrealdb::types::{RecordId, SurrealValue, ToSql, Value};

/// Every file, in order. To change the database add one; those that are here stay as they are.
const FILES: &[(&str, &str)] = &[
    ("0001_access", include_str!("../schema/0001_access.surql")),
    ("0002_ledger", include_str!("../schema/0002_ledger.surql")),
    ("0003_cases", include_str!("../schema/0003_cases.surql")),
    ("0004_people", include_str!("../schema/0004_people.surql")),
    ("0005_sessions", include_str!("../schema/0005_sessions.surql")),
    ("0006_projections", include_str!("../schema/0006_projections.surql")),
    ("0007_journal", include_str!("../schema/0007_journal.surql")),
    ("0008_keys", include_str!("../schema/0008_keys.surql")),
];

/// The list of the files that were carried out.
const LIST: &str = include_str!("../schema/migration.surql");

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct Done {
    name: String,
    sha256: String,
}

/// Carries out the files that were not yet, each with its line in the list or not at all.
pub(crate) async fn bring_up_to_date(db: &Db) -> Result<(), OpenError> {
    db.run(LIST, Vars::default()).await?;
    for (name, text) in FILES {
        if done(db).await?.contains_key(*name) {
            continue;
        }
        let vars = Vars::default()
            .with("id", RecordId::new("migration", *name))
            .with("name", *name)
            .with("sha256", digest(text));
        let query = format!("BEGIN;\n{text}\nCREATE ONLY $id SET name = $name, sha256 = $sha256; COMMIT;");
        match db.run(query, vars).await {
            // Another process that starts at the same moment was first; what it did is looked at below.
            Ok(_) | Err(Fault::Conflict | Fault::Exists(_)) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
    check_list(&done(db).await?)
}

async fn done(db: &Db) -> Result<BTreeMap<String, String>, Fault> {
    let mut answer = db.run("SELECT name, sha256 FROM migration", Vars::default()).await?;
    Ok(answer
        .rows::<Done>(0)?
        .into_iter()
        .map(|row| (row.name, row.sha256))
        .collect())
}

fn check_list(done: &BTreeMap<String, String>) -> Result<(), OpenError> {
    for (name, sha256) in done {
        match FILES.iter().find(|(known, _)| known == name) {
            None => return Err(OpenError::Newer(name.clone())),
            Some((_, text)) if digest(text) != *sha256 => return Err(OpenError::MigrationChanged(name.clone())),
            Some(_) => {}
        }
    }
    match FILES.iter().find(|(name, _)| !done.contains_key(*name)) {
        Some((name, _)) => Err(OpenError::Unreachable(format!("change {name} was not carried out"))),
        None => Ok(()),
    }
}

/// Compares every table, field, index, event and permission with those of a database that was made just now. A missing
/// event is a sign that somebody wanted to change an entry.
pub(crate) async fn check(db: &Db, fresh: &Db) -> Result<(), OpenError> {
    let (held, wanted) = (definitions(db).await?, definitions(fresh).await?);
    let differs = held
        .symmetric_difference(&wanted)
        .map(|(name, _)| name.as_str())
        .collect::<BTreeSet<_>>();
    if differs.is_empty() {
        return Ok(());
    }
    Err(OpenError::Definitions(
        differs.into_iter().collect::<Vec<_>>().join(", "),
    ))
}

/// Every definition as name and text.
async fn definitions(db: &Db) -> Result<BTreeSet<(String, String)>, Fault> {
    let mut found = BTreeSet::new();
    let mut tables = Vec::new();
    for (section, name, text) in info(db, "INFO FOR DB").await? {
        if section == "tables" {
            tables.push(name.clone());
        }
        found.insert((name, text));
    }
    for table in tables {
        for (_, name, text) in info(db, &format!("INFO FOR TABLE {table}")).await? {
            found.insert((format!("{table}.{name}"), text));
        }
    }
    Ok(found)
}

/// What an INFO statement tells, as section, name and text.
async fn info(db: &Db, statement: &str) -> Result<Vec<(String, String, String)>, Fault> {
    let mut answer = db.run(statement.to_owned(), Vars::default()).await?;
    let Some(Value::Object(sections)) = answer.value(0)? else {
        return Ok(Vec::new());
    };
    let mut told = Vec::new();
    for (section, entries) in sections.into_inner() {
        let Value::Object(entries) = entries else { continue };
        told.extend(
            entries
                .into_inner()
                .into_iter()
                .map(|(name, text)| (section.clone(), name, text.to_sql())),
        );
    }
    Ok(told)
}

fn digest(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}
