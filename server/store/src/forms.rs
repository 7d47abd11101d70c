//! Keeping forms that are being filled in.

use crate::db::{Fault, Vars};
use crate::known::Form;
use crate::{json, keys, store::SurrealStore};
use async_trait::async_trait;
use domain::form::RawForm;
use domain::time::Timestamp;
use service::ports::{FormKey, Forms, StoredForm, Unavailable};

/// Keeps the answers, unless the form was sent. Both happen on the same record, so a form that is sent at this very moment
/// makes this transaction fail.
const KEEP: &str = "BEGIN;
    LET $receipt = (SELECT VALUE receipt FROM ONLY $form) ?? '';
    IF $receipt = '' {
        LET $written = (UPSERT $form CONTENT { raw: $raw, receipt: '', kept: $now } RETURN VALUE id);
        IF array::len($written) != 1 { THROW 'a form is denied' };
    };
    COMMIT;";

#[async_trait]
impl Forms for SurrealStore {
    async fn form(&self, key: &FormKey) -> Result<Option<StoredForm>, Unavailable> {
        let vars = Vars::default().with("form", keys::form(key));
        let form: Option<Form> = self.db.run("SELECT raw, receipt FROM $form", vars).await?.row(0)?;
        Ok(form.as_ref().map(read).transpose()?)
    }

    async fn keep_form(&self, key: &FormKey, raw: &RawForm, now: Timestamp) -> Result<(), Unavailable> {
        let vars = Vars::default()
            .with("form", keys::form(key))
            .with("raw", json::write(raw)?)
            .with("now", now.millis());
        self.db.insist(KEEP, vars).await?;
        Ok(())
    }

    async fn drop_form(&self, key: &FormKey) -> Result<(), Unavailable> {
        let vars = Vars::default().with("form", keys::form(key));
        self.db.insist("DELETE $form RETURN NONE", vars).await?;
        Ok(())
    }

    async fn sweep_forms(&self, before: Timestamp) -> Result<usize, Unavailable> {
        let vars = Vars::default().with("before", before.millis());
        let mut answer = self
            .db
            .run("DELETE form WHERE kept < $before RETURN BEFORE", vars)
            .await?;
        Ok(answer.rows::<Form>(0)?.len())
    }
}

fn read(form: &Form) -> Result<StoredForm, Fault> {
    let receipt = if form.receipt.is_empty() {
        None
    } else {
        Some(json::read(&form.receipt)?)
    };
    Ok(StoredForm {
        raw: json::read(&form.raw)?,
        receipt,
    })
}
