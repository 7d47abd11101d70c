//! What must be known of the register before something can be added to it.

mod seen;

pub(crate) use seen::Seen;

use crate::case::Case;
use crate::db::{Answer, Db, Fault};
use crate::{json, keys};
use domain::ids::{ActorId, EntryId, IncidentId};
use register::Tip;
use service::ports::{Account, Also, Append, FormKey};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;
use surrealdb::types::{RecordId, RecordIdKey, SurrealValue};

/// A form as stored.
#[derive(Clone, Debug, Default, SurrealValue)]
#[surreal(crate = "surrealdb::types")]
pub(crate) struct Form {
    /// The raw answers, as JSON.
    pub(crate) raw: String,
    /// Its receipt, as JSON; empty until it was sent.
    pub(crate) receipt: String,
}

/// The register as one moment shows it, as far as some appends touch it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// The name of the register; none before set-up.
    pub(crate) log: Option<String>,
    /// Its latest entry.
    pub(crate) tip: Tip,
    /// Those of the appends' entries that are in it already.
    pub(crate) entries: BTreeSet<EntryId>,
    /// The cases that the appends belong to.
    pub(crate) cases: BTreeMap<IncidentId, Case>,
    /// Who has the mail addresses that the appends give out.
    pub(crate) mails: BTreeMap<String, ActorId>,
    /// The forms that the appends send.
    pub(crate) forms: BTreeMap<FormKey, Form>,
}

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct TipRow {
    seq: i64,
    hash: String,
}

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct CaseState {
    state: String,
    seqs: Vec<i64>,
    title: String,
    words: String,
}

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct FormRow {
    id: RecordId,
    raw: String,
    receipt: String,
}

const TOUCHED: &str = "SELECT VALUE event FROM entry WHERE event IN $entries;
    SELECT state, seqs, title, words FROM $cases;
    SELECT VALUE state FROM account WHERE mail IN $mails;
    SELECT id, raw, receipt FROM $forms;";

impl Known {
    /// How far the register has come.
    pub(crate) async fn latest(db: &Db, seen: &Seen) -> Result<Self, Fault> {
        let look = seen.look();
        let known = Self::read_latest(&mut db.run(look.query, look.vars).await?)?;
        seen.keep(known, look.from)
    }

    fn read_latest(answer: &mut Answer) -> Result<Self, Fault> {
        let log = answer.row(0)?;
        let tip = answer.rows::<TipRow>(1)?.pop();
        let tip = tip
            .map(|row| {
                Ok(Tip {
                    seq: seq(row.seq)?,
                    hash: row.hash,
                })
            })
            .transpose()?;
        Ok(Self {
            log,
            tip: tip.unwrap_or_default(),
            ..Self::default()
        })
    }

    /// Everything that these appends touch.
    pub(crate) async fn read(db: &Db, seen: &Seen, appends: &[&Append]) -> Result<Self, Fault> {
        let also = || appends.iter().flat_map(|append| &append.also);
        let entries = appends
            .iter()
            .flat_map(|append| &append.change.entries)
            .map(|entry| entry.id.to_string());
        let cases: BTreeSet<_> = appends
            .iter()
            .filter_map(|append| append.change.incident)
            .map(|(id, _)| id)
            .collect();
        let mails = also().filter_map(|also| match also {
            Also::Account(account) => Some(account.mail.clone()),
            _ => None,
        });
        let forms = also().filter_map(|also| match also {
            Also::Sent { draft, .. } => Some(FormKey::report(*draft)),
            _ => None,
        });
        let look = seen.look();
        let vars = look
            .vars
            .with("entries", entries.collect::<Vec<_>>())
            .with("cases", cases.into_iter().map(keys::incident).collect::<Vec<_>>())
            .with("mails", mails.collect::<Vec<_>>())
            .with(
                "forms",
                forms
                    .collect::<BTreeSet<_>>()
                    .iter()
                    .map(keys::form)
                    .collect::<Vec<_>>(),
            );
        let mut answer = db.run(format!("{}{TOUCHED}", look.query), vars).await?;
        let latest = seen.keep(Self::read_latest(&mut answer)?, look.from)?;
        latest.read_touched(&mut answer)
    }

    fn read_touched(mut self, answer: &mut Answer) -> Result<Self, Fault> {
        self.entries = answer
            .rows::<String>(2)?
            .iter()
            .map(|id| entry_id(id))
            .collect::<Result<_, _>>()?;
        for row in answer.rows::<CaseState>(3)? {
            let case = row.read()?;
            self.cases.insert(case.incident.id, case);
        }
        for account in json::read_all::<Account>(&answer.rows(4)?)? {
            self.mails.insert(account.mail, account.actor);
        }
        for row in answer.rows::<FormRow>(5)? {
            self.forms.insert(
                form_key(row.id)?,
                Form {
                    raw: row.raw,
                    receipt: row.receipt,
                },
            );
        }
        Ok(self)
    }
}

impl CaseState {
    fn read(self) -> Result<Case, Fault> {
        let seqs = self.seqs.into_iter().map(seq).collect::<Result<_, _>>()?;
        Ok(Case {
            incident: json::read(&self.state)?,
            seqs,
            title: self.title,
            words: self.words,
        })
    }
}

fn seq(number: i64) -> Result<u64, Fault> {
    u64::try_from(number).map_err(|_| Fault::Other("an entry has a number below zero".to_owned()))
}

fn form_key(record: RecordId) -> Result<FormKey, Fault> {
    match record.key {
        RecordIdKey::String(key) => json::from_code(key),
        _ => Err(Fault::Other("a form has no key".to_owned())),
    }
}

fn entry_id(text: &str) -> Result<EntryId, Fault> {
    EntryId::from_str(text).map_err(|error| Fault::Other(format!("an entry has no identity: {error}")))
}
