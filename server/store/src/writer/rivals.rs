//! Two writers that know nothing of each other on one database, as two processes would be.

use super::*;
use crate::open;
use domain::act::{Act, Country};
use domain::change::{Change, NewEntry};
use domain::ids::{ActorId, EntryId};
use domain::organisation::Organisation;
use domain::time::Timestamp;
use register::{Checker, Tip};
use service::ports::Also;
use surrealdb::types::Bytes;
use uuid::Uuid;

const EACH: u128 = 40;

fn append(id: u128) -> Append {
    let act = Act::OrganisationChanged {
        country: Country::Nl,
        report_link: false,
    };
    let entry = NewEntry {
        id: EntryId::new(Uuid::from_u128(id)),
        act,
        parts: Vec::new(),
    };
    let change = Change {
        incident: None,
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

fn opening() -> Append {
    let organisation: Organisation = serde_json::from_value(serde_json::json!({
        "name": "Voorbeeld", "address": "", "trade_register": "", "sector": "", "contact_name": "", "contact_phone": "",
        "contact_mail": "", "dpo_name": "", "dpo_number": "", "country": "nl", "report_link": null, "log": "voorbeeld",
    }))
    .unwrap();
    Append {
        also: vec![Also::Organisation(Box::new(organisation))],
        ..append(0)
    }
}

async fn two_processes(url: String) {
    let db = Db::new(open::open(&url, None).await.unwrap().service);
    let writers = [(); 2].map(|()| Writer::start(db.clone(), Seen::default()));
    let [first, _] = &writers;
    first.add(vec![opening()]).await.unwrap();
    let rivals = (1_u128..).step_by(1000).zip(writers).map(|(from, writer)| {
        tokio::spawn(async move {
            for id in from..from + EACH {
                writer.add(vec![append(id)]).await.unwrap();
            }
        })
    });
    for rival in rivals.collect::<Vec<_>>() {
        rival.await.unwrap();
    }
    let mut answer = db.run("SELECT VALUE body FROM entry", Vars::default()).await.unwrap();
    let bodies: Vec<Bytes> = answer.rows(0).unwrap();
    assert_eq!(u128::try_from(bodies.len()).unwrap(), 1 + 2 * EACH);
    let mut checker = Checker::new("voorbeeld", Tip::default());
    for body in bodies {
        checker.take(&body).unwrap();
    }
}

#[test]
fn two_processes_make_one_chain() {
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
            tokio::spawn(two_processes(url)).await.unwrap();
        }
    });
}
