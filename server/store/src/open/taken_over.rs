//! What is kept beside the entries is made anew while another process goes on adding.

use super::*;
use crate::samples::{LOG, append, everywhere, opening};
use crate::writer::{Desk, Writer};
use domain::act::Act;
use domain::ids::IncidentId;
use domain::report::{Channel, Ongoing};
use service::ports::{Append, AppendError};
use std::collections::BTreeSet;
use surrealdb::types::{ToSql, Value};
use uuid::Uuid;

/// A register as its owner sees it, and somebody who adds to it.
struct House {
    owner: Db,
    writer: Writer,
}

impl House {
    async fn open(url: &str) -> Self {
        let (base, owner) = reach(url, None).await.unwrap();
        let service = base.clone();
        let db = prepare(base, &owner).await.unwrap();
        latest(&db).await.unwrap();
        sign_in(&service, &owner, "service").await.unwrap();
        let writer = Writer::start(Desk::without_journal(Db::new(service)));
        writer.add(vec![opening()]).await.unwrap();
        Self { owner: db, writer }
    }

    /// Everything that is made from the entries.
    async fn made(&self) -> BTreeSet<String> {
        let text = "SELECT * FROM incident; SELECT * FROM line; SELECT * FROM tally; SELECT * FROM projection";
        let mut answer = self.owner.run(text, Vars::default()).await.unwrap();
        let found = (0..4).flat_map(|statement| answer.rows::<Value>(statement).unwrap());
        found.map(|record| record.to_sql()).collect()
    }
}

fn report(id: u128) -> Append {
    let act = Act::Reported {
        channel: Channel::Account,
        discovered: None,
        ongoing: Ongoing::No,
        data: None,
        people: None,
    };
    append(id, act, Some(IncidentId::new(Uuid::from_u128(id))))
}

/// Adds reports one after the other, again where one was refused.
async fn keep_adding(writer: Writer, ids: std::ops::Range<u128>) {
    for id in ids {
        while let Err(error) = writer.add(vec![report(id)]).await {
            assert!(matches!(error, AppendError::Unavailable(_)), "{error}");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

async fn nothing_is_lost_between(url: String) {
    let house = House::open(&url).await;
    keep_adding(house.writer.clone(), 1..60).await;
    let adding = tokio::spawn(keep_adding(house.writer.clone(), 100..160));
    for _ in 0..3 {
        projection::rebuild(&house.owner, LOG).await.unwrap();
    }
    adding.await.unwrap();
    let made = house.made().await;
    let (rebuilt, _) = projection::rebuild(&house.owner, LOG).await.unwrap();
    assert_eq!((rebuilt.entries, rebuilt.cases), (120, 119));
    assert_eq!(house.made().await, made);
}

async fn an_older_program_adds_nothing(url: String) {
    let house = House::open(&url).await;
    let other = "UPDATE projection:own SET format += 1";
    house.owner.run(other, Vars::default()).await.unwrap();
    let refused = house.writer.add(vec![report(1)]).await;
    assert!(
        matches!(&refused, Err(AppendError::Unavailable(why)) if why.0.contains("another version")),
        "{refused:?}"
    );
    projection::rebuild(&house.owner, LOG).await.unwrap();
    house.writer.add(vec![report(1)]).await.unwrap();
}

async fn of_two_that_rebuild_the_later_goes_on(url: String) {
    let house = House::open(&url).await;
    keep_adding(house.writer.clone(), 1..120).await;
    let made = house.made().await;
    let rebuild = || {
        let owner = house.owner.clone();
        tokio::spawn(async move { projection::rebuild(&owner, LOG).await })
    };
    let (one, other) = tokio::join!(rebuild(), rebuild());
    let outcomes = [one.unwrap(), other.unwrap()];
    assert!(outcomes.iter().any(Result::is_ok), "{outcomes:?}");
    let excused = |outcome: &Result<_, OpenError>| matches!(outcome, Ok(_) | Err(OpenError::Rebuilding));
    assert!(outcomes.iter().all(excused), "{outcomes:?}");
    assert_eq!(house.made().await, made);
}

#[test]
fn a_rebuild_and_a_writer_do_not_disturb_each_other() {
    everywhere(nothing_is_lost_between);
}

#[test]
fn another_form_is_left_alone() {
    everywhere(an_older_program_adds_nothing);
}

#[test]
fn two_rebuilds_do_not_mix() {
    everywhere(of_two_that_rebuild_the_later_goes_on);
}
