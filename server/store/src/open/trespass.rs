//! What each user of the database can do to the ledger, tried out.

use super::*;
use crate::samples;
use std::future::Future;
use surrealdb::types::Value;

const ENTRY: &str = "CREATE entry:['a', 1] SET log = 'a', seq = 1, event = 'e', kind = 'k', at = time::now(),
    incident = '', body = <bytes>'b', hash = 'h', prev = 'p'";
const PART: &str = "CREATE sealed:['', 1, 0] SET part = 'p', name = 'title', salt = <bytes>'s', body = <bytes>'b'";

/// A database with one entry, as its two users see it.
struct House {
    owner: Db,
    service: Db,
}

impl House {
    async fn open(url: &str) -> Self {
        let (base, owner) = reach(url, None).await.unwrap();
        let service = base.clone();
        let db = prepare(base, &owner).await.unwrap();
        sign_in(&service, &owner, "service").await.unwrap();
        let house = Self {
            owner: db,
            service: Db::new(service),
        };
        for create in [ENTRY, PART] {
            house.service.run(create, Vars::default()).await.unwrap();
        }
        house
    }

    /// Everything in the ledger, as text.
    async fn ledger(&self) -> String {
        let mut answer = self
            .owner
            .run("SELECT * FROM entry; SELECT * FROM sealed", Vars::default())
            .await
            .unwrap();
        let entries: Vec<Value> = answer.rows(0).unwrap();
        let parts: Vec<Value> = answer.rows(1).unwrap();
        assert_eq!((entries.len(), parts.len()), (1, 1));
        format!("{entries:?}{parts:?}")
    }
}

/// Runs a test in memory and in a folder.
fn everywhere<F: Future<Output = ()> + Send + 'static>(test: fn(House) -> F) {
    samples::everywhere(move |url| async move { test(House::open(&url).await).await });
}

#[test]
fn the_service_can_not_change_the_ledger() {
    everywhere(|house| async move {
        let before = house.ledger().await;
        let trespasses = [
            "UPDATE entry SET kind = 'x'",
            "UPDATE ONLY entry:['a', 1] MERGE { body: <bytes>'x' }",
            "UPDATE entry:['a', 1] CONTENT { kind: 'x' }",
            "UPSERT entry:['a', 1] SET kind = 'x'",
            "DELETE entry",
            "DELETE entry:['a', 1]",
            "CREATE entry:['a', 1] SET log = 'a', seq = 1, event = 'f', kind = 'x', at = time::now(), incident = '',
                body = <bytes>'x', hash = 'x', prev = 'x'",
            "INSERT INTO entry { id: ['a', 1], log: 'a', seq: 1, event: 'f', kind: 'x', at: time::now(), incident: '',
                body: <bytes>'x', hash: 'x', prev: 'x' } ON DUPLICATE KEY UPDATE kind = 'x'",
            "INSERT IGNORE INTO entry { id: ['a', 1], log: 'a', seq: 1, event: 'f', kind: 'x', at: time::now(),
                incident: '', body: <bytes>'x', hash: 'x', prev: 'x' }",
            "UPDATE sealed SET body = <bytes>'x'",
            "DELETE sealed",
            "OPTION IMPORT; UPDATE entry SET kind = 'x'",
            "REMOVE TABLE entry",
            "REMOVE EVENT entry_append_only ON entry",
            "REMOVE INDEX entry_event ON entry",
            "DEFINE TABLE OVERWRITE entry SCHEMALESS PERMISSIONS FULL",
            "DEFINE FIELD OVERWRITE kind ON entry TYPE string",
            "REMOVE DATABASE lekwijzer",
            "UPDATE credential SET digest = 'x'",
            "UPDATE migration SET sha256 = 'x'",
        ];
        for trespass in trespasses {
            // An error or nothing at all: a write that permissions deny is no error in this database.
            let _ = house.service.run(trespass, Vars::default()).await;
            assert_eq!(house.ledger().await, before, "{trespass}");
        }
        schema::check(&house.owner, &reference().await.unwrap()).await.unwrap();
    });
}

#[test]
fn the_owner_trips_over_the_event() {
    everywhere(|house| async move {
        let before = house.ledger().await;
        for slip in [
            "UPDATE entry SET kind = 'x'",
            "UPDATE entry SET hash = 'x'",
            "DELETE entry",
            "UPDATE sealed SET body = <bytes>'x'",
        ] {
            let outcome = house.owner.run(slip, Vars::default()).await;
            assert!(outcome.is_err(), "{slip}");
            assert_eq!(house.ledger().await, before, "{slip}");
        }
    });
}

#[test]
fn a_tampered_definition_is_named() {
    everywhere(|house| async move {
        let fresh = reference().await.unwrap();
        let tampered = [
            ("REMOVE EVENT entry_append_only ON entry", "entry.entry_append_only"),
            (
                "DEFINE TABLE OVERWRITE sealed TYPE NORMAL SCHEMAFULL PERMISSIONS FULL",
                "sealed",
            ),
            ("DEFINE TABLE extra", "extra"),
        ];
        for (tamper, named) in tampered {
            house.owner.run(tamper, Vars::default()).await.unwrap();
            let found = schema::check(&house.owner, &fresh).await;
            assert!(
                matches!(found, Err(OpenError::Definitions(names)) if names.split(", ").any(|name| name == named)),
                "{tamper}"
            );
        }
    });
}

#[test]
fn a_changed_or_newer_change_is_refused() {
    everywhere(|house| async move {
        let owner = &house.owner;
        schema::bring_up_to_date(owner).await.unwrap();
        let newer = "CREATE migration:later SET name = '9999_later', sha256 = 'x'";
        owner.run(newer, Vars::default()).await.unwrap();
        assert!(matches!(schema::bring_up_to_date(owner).await, Err(OpenError::Newer(name)) if name == "9999_later"));
        let changed = "DELETE migration:later; DELETE migration:`0002_ledger`;
            CREATE migration:`0002_ledger` SET name = '0002_ledger', sha256 = 'x'";
        owner.run(changed, Vars::default()).await.unwrap();
        let outcome = schema::bring_up_to_date(owner).await;
        assert!(matches!(outcome, Err(OpenError::MigrationChanged(name)) if name == "0002_ledger"));
    });
}
