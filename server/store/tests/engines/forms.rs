//! Forms that are being filled in.

use crate::samples::{actor, at, case, opening, report};
use crate::world::World;
use domain::form::RawForm;
use domain::ids::DraftId;
use service::ports::{Also, Append, AppendError, FormKey, Forms, Receipt, Register, StoredForm};
use uuid::Uuid;

fn draft(number: u128) -> DraftId {
    DraftId::new(Uuid::from_u128(number))
}

fn sending(number: u128) -> Append {
    let id = case();
    let receipt = Receipt {
        incident: id,
        reference: None,
        code: "KAT-4711".to_owned(),
    };
    let mut append = report(id, actor(5), 1, "verstuurd");
    append.also.push(Also::Sent {
        draft: draft(number),
        receipt,
    });
    append
}

pub async fn a_form_is_kept_and_dropped(World { store, .. }: World) {
    let key = FormKey::account(actor(1), "triage/incident_type", Some(case()));
    assert_eq!(store.form(&key).await.unwrap(), None);
    let raw = RawForm::default()
        .with("wat", " \"tekst\" \n`$x` ")
        .with("wat", "twee")
        .with("leeg", "");
    store.keep_form(&key, &raw, at(0)).await.unwrap();
    assert_eq!(store.form(&key).await.unwrap(), Some(StoredForm { raw, receipt: None }));

    let raw = RawForm::default().with("wat", "anders");
    store.keep_form(&key, &raw, at(1)).await.unwrap();
    assert_eq!(store.form(&key).await.unwrap().unwrap().raw, raw);
    store.drop_form(&key).await.unwrap();
    assert_eq!(store.form(&key).await.unwrap(), None);

    store.keep_form(&key, &raw, at(2)).await.unwrap();
    let accepted = Append {
        also: vec![Also::DropForm(key.clone())],
        ..opening()
    };
    let opened = Append {
        also: [opening().also, accepted.also].concat(),
        ..accepted
    };
    store.append(opened).await.unwrap();
    assert_eq!(store.form(&key).await.unwrap(), None);
}

pub async fn a_sent_form_stays_as_it_is(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let key = FormKey::report(draft(1));
    let raw = RawForm::default().with("wat", "mijn verhaal");
    store.keep_form(&key, &raw, at(0)).await.unwrap();
    let case = store.append(sending(1)).await.unwrap().incident.unwrap();

    store
        .keep_form(&key, &RawForm::default().with("wat", "te laat"), at(9))
        .await
        .unwrap();
    let form = store.form(&key).await.unwrap().unwrap();
    assert_eq!(form.raw, raw);
    let receipt = form.receipt.unwrap();
    assert_eq!((receipt.incident, receipt.reference), (case.id, Some(case.reference)));
    assert_eq!(receipt.code, "KAT-4711");
}

pub async fn a_report_is_sent_once(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    store.append(sending(1)).await.unwrap();
    assert!(matches!(store.append(sending(1)).await, Err(AppendError::Duplicate)));
    assert!(matches!(
        store.append_all(vec![sending(2), sending(2)]).await,
        Err(AppendError::Duplicate)
    ));
    store.append(sending(2)).await.unwrap();
    assert_eq!(store.head().await.unwrap().seq, 3);
}

pub async fn old_forms_are_swept(World { store, .. }: World) {
    for number in 0..5_u128 {
        let minutes = i64::try_from(number).unwrap();
        store
            .keep_form(&FormKey::report(draft(number)), &RawForm::default(), at(minutes))
            .await
            .unwrap();
    }
    assert_eq!(store.sweep_forms(at(3)).await.unwrap(), 3);
    assert_eq!(store.sweep_forms(at(3)).await.unwrap(), 0);
    assert_eq!(store.form(&FormKey::report(draft(2))).await.unwrap(), None);
    assert!(store.form(&FormKey::report(draft(3))).await.unwrap().is_some());
}
