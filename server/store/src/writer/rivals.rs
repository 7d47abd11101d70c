//! Two writers that know nothing of each other on one database, as two processes would be.

use super::*;
use crate::open;
use crate::samples::{LOG, append, everywhere, opening};
use domain::act::{Act, Country};
use register::{Checker, Tip};
use surrealdb::types::Bytes;

const EACH: u128 = 40;

fn change(id: u128) -> Append {
    let act = Act::OrganisationChanged {
        country: Country::Nl,
        report_link: false,
    };
    append(id, act, None)
}

async fn two_processes(url: String) {
    let db = Db::new(open::open(&url, None, None).await.unwrap().service);
    let writers = [(); 2].map(|()| Writer::start(Desk::without_journal(db.clone())));
    let [first, _] = &writers;
    first.add(vec![opening()]).await.unwrap();
    let rivals = (1_u128..).step_by(1000).zip(writers).map(|(from, writer)| {
        tokio::spawn(async move {
            for id in from..from + EACH {
                writer.add(vec![change(id)]).await.unwrap();
            }
        })
    });
    for rival in rivals.collect::<Vec<_>>() {
        rival.await.unwrap();
    }
    let mut answer = db.run("SELECT VALUE body FROM entry", Vars::default()).await.unwrap();
    let bodies: Vec<Bytes> = answer.rows(0).unwrap();
    assert_eq!(u128::try_from(bodies.len()).unwrap(), 1 + 2 * EACH);
    let mut checker = Checker::new(LOG, Tip::default());
    for body in bodies {
        checker.take(&body).unwrap();
    }
}

#[test]
fn two_processes_make_one_chain() {
    everywhere(two_processes);
}
