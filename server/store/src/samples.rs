//! What tests of this crate share: changes that are made up, and both engines.

use domain::act::{Act, Country};
use domain::change::{Change, NewEntry, Version};
use domain::ids::{ActorId, EntryId, IncidentId};
use domain::organisation::Organisation;
use domain::time::Timestamp;
use service::ports::{Also, Append};
use std::future::Future;
use uuid::Uuid;

/// The name of the register that [`opening`] opens.
pub(crate) const LOG: &str = "voorbeeld";

/// A change of one entry: of a case that is new, or of none.
pub(crate) fn append(id: u128, act: Act, incident: Option<IncidentId>) -> Append {
    let entry = NewEntry {
        id: EntryId::new(Uuid::from_u128(id)),
        act,
        parts: Vec::new(),
    };
    let change = Change {
        incident: incident.map(|id| (id, Version(0))),
        at: Timestamp::from_millis(0).unwrap(),
        actor: ActorId::new(Uuid::nil()),
        role: None,
        entries: vec![entry],
    };
    Append {
        change,
        also: Vec::new(),
    }
}

/// The first change of a register.
pub(crate) fn opening() -> Append {
    let organisation: Organisation = serde_json::from_value(serde_json::json!({
        "name": "Voorbeeld", "address": "", "trade_register": "", "sector": "", "contact_name": "", "contact_phone": "",
        "contact_mail": "", "dpo_name": "", "dpo_number": "", "country": "nl", "report_link": null, "log": LOG,
    }))
    .unwrap();
    Append {
        also: vec![Also::Organisation(Box::new(organisation))],
        ..append(0, Act::RegisterOpened { country: Country::Nl }, None)
    }
}

/// Runs a test on an address in memory and on one in a folder.
pub(crate) fn everywhere<F: Future<Output = ()> + Send + 'static>(test: impl Fn(String) -> F) {
    let folder = tempfile::TempDir::new().unwrap();
    let url = format!("surrealkv://{}?sync=every", folder.path().join("register").display());
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime
        .thread_stack_size(crate::THREAD_STACK)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        for url in ["mem://".to_owned(), url] {
            tokio::spawn(test(url)).await.unwrap();
        }
    });
}
