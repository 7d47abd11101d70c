//! The rows beside the register that nothing can be made anew from: accounts, the organisation, and codes that open a case.
//!
//! Each is also a sealed part of the entry it was written with, so that the journal alone can bring it back.

use crate::db::Fault;
use crate::{json, keys};
use domain::ids::IncidentId;
use domain::organisation::Organisation;
use serde::{Deserialize, Serialize};
use service::ports::{Account, Also, Append};
use surrealdb::types::{Object, RecordId};

/// Such a row.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Beside {
    /// An account.
    Account(Box<Account>),
    /// The organisation.
    Organisation(Box<Organisation>),
    /// The SHA-256 of a code, in hexadecimal, and the case that it opens.
    CaseKey(String, IncidentId),
}

impl Beside {
    /// The row that goes with an append, if it is one of these.
    pub(crate) fn of(also: &Also, append: &Append) -> Option<Self> {
        match also {
            Also::Account(account) => Some(Self::Account(account.clone())),
            Also::Organisation(organisation) => Some(Self::Organisation(organisation.clone())),
            Also::CaseKey(sha256) => append.change.incident.map(|(id, _)| Self::CaseKey(sha256.clone(), id)),
            Also::Sent { .. } | Also::DropForm(_) => None,
        }
    }

    /// Where it is stored, and as what.
    pub(crate) fn row(&self) -> Result<(RecordId, Object), Fault> {
        let mut content = Object::new();
        let record = match self {
            Self::Account(account) => {
                content.insert("mail", account.mail.as_str());
                content.insert("state", json::write(account)?);
                keys::account(account.actor)
            }
            Self::Organisation(organisation) => {
                content.insert("log", organisation.log.as_str());
                content.insert("state", json::write(organisation)?);
                keys::organisation()
            }
            Self::CaseKey(sha256, incident) => {
                content.insert("incident", keys::text(Some(*incident)));
                keys::case_key(sha256)
            }
        };
        Ok((record, content))
    }
}

/// What is sealed of the rows of an append.
pub(crate) fn texts(append: &Append) -> Result<Vec<String>, Fault> {
    let rows = append.also.iter().filter_map(|also| Beside::of(also, append));
    rows.map(|row| json::write(&row)).collect()
}

/// The row that such a sealed part holds.
pub(crate) fn read(text: &str) -> Result<(RecordId, Object), Fault> {
    json::read::<Beside>(text)?.row()
}
