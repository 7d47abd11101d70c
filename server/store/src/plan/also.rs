//! The rows that change in the same breath as the register.

use super::refused;
use crate::beside::Beside;
use crate::case::Case;
use crate::db::Fault;
use crate::known::Known;
use crate::{json, keys};
use domain::form::RawForm;
use domain::time::Timestamp;
use service::ports::{Also, Append, AppendError, FormKey, Receipt, Unavailable};
use surrealdb::types::{Object, RecordId};

/// What rows beside the register will hold, the last word on a row last; nothing for those that go.
pub(crate) type Rows = Vec<(RecordId, Option<Object>)>;

/// Whether the rows can change; if so, the name of the register.
pub(super) fn check(known: &Known, append: &Append) -> Result<String, AppendError> {
    let mut log = known.log.clone();
    for also in &append.also {
        match also {
            Also::Account(account) => {
                if known
                    .mails
                    .get(&account.mail)
                    .is_some_and(|owner| *owner != account.actor)
                {
                    return Err(AppendError::MailInUse);
                }
            }
            Also::Organisation(organisation) => {
                let name = log.get_or_insert_with(|| organisation.log.clone());
                if *name != organisation.log {
                    return Err(refused("a register keeps its name"));
                }
            }
            Also::Sent { draft, .. } => {
                let form = known.forms.get(&FormKey::report(*draft));
                if form.is_some_and(|form| !form.receipt.is_empty()) {
                    return Err(AppendError::Duplicate);
                }
            }
            Also::CaseKey(_) if append.change.incident.is_none() => {
                return Err(refused("a code opens a case"));
            }
            Also::CaseKey(_) | Also::DropForm(_) => {}
        }
    }
    log.ok_or_else(|| refused("the register is not open yet"))
}

/// Writes the rows.
pub(super) fn apply(
    known: &mut Known,
    rows: &mut Rows,
    append: &Append,
    case: Option<&Case>,
) -> Result<(), AppendError> {
    // Made beside the plan, so that a row that can't be written leaves no half of the append behind.
    let mut made = Rows::new();
    for also in &append.also {
        let (row, content) = match (also, Beside::of(also, append)) {
            (_, Some(beside)) => {
                let (record, content) = beside.row().map_err(unwritable)?;
                (record, Some(content))
            }
            (Also::Sent { draft, receipt }, None) => {
                let key = FormKey::report(*draft);
                let content = send(known, &key, receipt, case, append.change.at)?;
                (keys::form(&key), Some(content))
            }
            (Also::DropForm(key), None) => (keys::form(key), None),
            (Also::Account(_) | Also::Organisation(_) | Also::CaseKey(_), None) => {
                return Err(refused("a code opens a case"));
            }
        };
        made.push((row, content));
    }
    for also in &append.also {
        if let Also::Account(account) = also {
            known.mails.retain(|_, owner| *owner != account.actor);
            known.mails.insert(account.mail.clone(), account.actor);
        }
    }
    rows.extend(made);
    Ok(())
}

fn send(
    known: &mut Known,
    key: &FormKey,
    receipt: &Receipt,
    case: Option<&Case>,
    now: Timestamp,
) -> Result<Object, AppendError> {
    let reference = case.map(|case| case.incident.reference).or(receipt.reference);
    let receipt = json::write(&Receipt {
        reference,
        ..receipt.clone()
    })
    .map_err(unwritable)?;
    let form = known.forms.entry(key.clone()).or_default();
    if form.raw.is_empty() {
        form.raw = json::write(&RawForm::default()).map_err(unwritable)?;
    }
    form.receipt.clone_from(&receipt);
    let mut content = Object::new();
    content.insert("raw", form.raw.as_str());
    content.insert("receipt", receipt);
    content.insert("kept", now.millis());
    Ok(content)
}

fn unwritable(fault: Fault) -> AppendError {
    AppendError::Unavailable(Unavailable::from(fault))
}
