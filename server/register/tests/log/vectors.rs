//! Bytes and hashes as a program of forty lines in another language computes them from the documentation.

use crate::samples::{LOG, change, entry, opening, told};
use domain::act::{Act, Means};
use domain::ids::EntryId;
use register::{NO_HASH, Plain, SealError, Tip, commitment, leaf_hash, opens, seal};
use uuid::Uuid;

const FIRST: &str = r#"{"act":{"facts":{"country":"nl"},"kind":"register_opened"},"actor":"00000000-0000-0000-0000-000000000009","at":"2026-03-01T08:00:00.000Z","id":"00000000-0000-0000-0000-000000000001","incident":null,"log":"gemeente-voorbeeld","prev":"0000000000000000000000000000000000000000000000000000000000000000","role":"admin","sealed":[],"seq":1,"v":1}"#;
const FIRST_HASH: &str = "75eddb3447a3fc1092bce765558110b4a54a8fea252c998b90517f9b56aa1b83";
const SECOND: &str = r#"{"act":{"facts":{},"kind":"report_extended"},"actor":"00000000-0000-0000-0000-000000000009","at":"2026-03-01T08:00:00.000Z","id":"00000000-0000-0000-0000-000000000002","incident":"00000000-0000-0000-0000-000000000005","log":"gemeente-voorbeeld","prev":"75eddb3447a3fc1092bce765558110b4a54a8fea252c998b90517f9b56aa1b83","role":"admin","sealed":[{"c":"347290920b46c06e978aebd17fbe948295391898e3b650ce372f2aaf5d6c4bd4","name":"narrative","part":"00000000-0000-0000-0000-000000000003"}],"seq":2,"v":1}"#;
const SECOND_HASH: &str = "01bb5d3521614cc6a0e9618609ec95f65bcfd2cebf00d767ea4ad301866f68fc";
const TEXT: &str = "Mail naar de verkeerde José";

#[test]
fn the_empty_leaf_is_that_of_rfc_6962() {
    assert_eq!(
        leaf_hash(b""),
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    );
}

#[test]
fn two_linked_entries_have_the_bytes_and_hashes_of_the_documentation() {
    let first = seal(&opening(), LOG, &Tip::default(), &mut Plain).unwrap().remove(0);
    assert_eq!(String::from_utf8(first.bytes).unwrap(), FIRST);
    assert_eq!(first.hash, FIRST_HASH);
    assert_eq!(first.entry.prev, NO_HASH);

    let tip = Tip {
        seq: 1,
        hash: first.hash,
    };
    let second = seal(&change(Some(5), vec![told(2, 3, TEXT)]), LOG, &tip, &mut Plain)
        .unwrap()
        .remove(0);
    assert_eq!(String::from_utf8(second.bytes).unwrap(), SECOND);
    assert_eq!(second.hash, SECOND_HASH);
}

#[test]
fn entries_of_one_change_follow_each_other() {
    let leaves = seal(
        &change(Some(5), vec![told(2, 3, TEXT), told(4, 5, TEXT)]),
        LOG,
        &Tip::default(),
        &mut Plain,
    )
    .unwrap();
    let [first, second] = leaves.as_slice() else {
        panic!("two entries")
    };
    assert_eq!((first.entry.seq, second.entry.seq), (1, 2));
    assert_eq!(second.entry.prev, first.hash);
}

#[test]
fn a_commitment_opens_with_its_own_text_and_salt_only() {
    let entry = EntryId::new(Uuid::from_u128(2));
    let leaf = seal(
        &change(Some(5), vec![told(2, 3, TEXT)]),
        LOG,
        &Tip::default(),
        &mut Plain,
    )
    .unwrap()
    .remove(0);
    let sealed = leaf.entry.sealed.first().unwrap();
    assert_eq!(sealed.c, commitment(entry, sealed.name, &[7; 32], TEXT));
    assert!(opens(sealed, entry, &[7; 32], TEXT));
    assert!(!opens(sealed, entry, &[8; 32], TEXT));
    assert!(!opens(sealed, entry, &[7; 32], "Mail naar de verkeerde Jose"));
    assert!(!opens(sealed, EntryId::new(Uuid::from_u128(1)), &[7; 32], TEXT));
}

#[test]
fn what_can_not_be_written_exactly_is_refused() {
    let at = opening().at;
    let informed = |count| Act::PersonsInformed {
        at,
        count,
        means: [Means::Letter].into(),
    };
    let sealed = |act| seal(&change(Some(5), vec![entry(1, act)]), LOG, &Tip::default(), &mut Plain);
    assert!(sealed(informed((1 << 53) - 1)).is_ok());
    assert!(matches!(sealed(informed((1 << 53) + 1)), Err(SealError::Unwritable(_))));

    let many = (0..200).map(|part| told(1, part, TEXT).parts.remove(0)).collect();
    let large = domain::change::NewEntry {
        parts: many,
        ..told(1, 1, TEXT)
    };
    assert!(matches!(
        seal(&change(Some(5), vec![large]), LOG, &Tip::default(), &mut Plain),
        Err(SealError::TooLarge(_))
    ));
    assert_eq!(
        seal(&change(Some(5), Vec::new()), LOG, &Tip::default(), &mut Plain),
        Err(SealError::Empty)
    );
}

#[test]
fn numbers_are_read_as_numbers() {
    // With `arbitrary_precision`, which any crate of the workspace could switch on, this would be read and written as text.
    assert!(serde_json::from_str::<serde_json::Value>("1e999").is_err());
}
