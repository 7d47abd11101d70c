//! Whatever is done to stored entries, the walk stops at the first that is not what it was.

use crate::samples::{LOG, register};
use proptest::prelude::*;
use register::{Bad, Checker, Fault, Tip, check};

const COUNT: u128 = 12;

fn stored() -> (Vec<Vec<u8>>, Tip) {
    let (leaves, tip) = register(COUNT);
    (leaves.into_iter().map(|leaf| leaf.bytes).collect(), tip)
}

#[test]
fn an_untouched_register_passes() {
    let (bytes, tip) = stored();
    assert_eq!(check(LOG, &bytes, &tip), Ok(12));
}

#[test]
fn a_walk_can_begin_anywhere() {
    let (leaves, tip) = register(COUNT);
    let (before, after) = leaves.split_at(5);
    let from = Tip {
        seq: 5,
        hash: before.last().unwrap().hash.clone(),
    };
    let mut checker = Checker::new(LOG, from);
    for leaf in after {
        let read = checker.take(&leaf.bytes).unwrap();
        assert_eq!((&read.entry, &read.hash), (&leaf.entry, &leaf.hash));
    }
    assert_eq!(checker.tip(), &tip);
}

#[test]
fn another_register_is_named() {
    let (bytes, tip) = stored();
    assert_eq!(
        check("ander", &bytes, &tip),
        Err(Bad {
            seq: 1,
            fault: Fault::Log(LOG.to_owned())
        })
    );
}

#[test]
fn a_missing_tail_is_found() {
    let (mut bytes, tip) = stored();
    bytes.pop();
    assert_eq!(
        check(LOG, &bytes, &tip),
        Err(Bad {
            seq: 12,
            fault: Fault::Tip
        })
    );
}

#[test]
fn other_white_space_is_not_canonical() {
    let (mut bytes, tip) = stored();
    bytes.get_mut(3).unwrap().push(b' ');
    assert_eq!(
        check(LOG, &bytes, &tip),
        Err(Bad {
            seq: 4,
            fault: Fault::NotCanonical
        })
    );
}

proptest! {
    #[test]
    fn every_changed_byte_is_found(entry in 0_usize..12, place in any::<prop::sample::Index>(), flip in 1_u8..) {
        let (mut bytes, tip) = stored();
        let line = bytes.get_mut(entry).unwrap();
        let place = place.index(line.len());
        *line.get_mut(place).unwrap() ^= flip;
        let bad = check(LOG, &bytes, &tip).unwrap_err().seq;
        // A byte that leaves an entry well formed shows in the entry after it, which repeats the hash.
        let changed = u64::try_from(entry).unwrap() + 1;
        prop_assert!(bad == changed || bad == changed + 1, "entry {changed} changed, {bad} named");
    }

    #[test]
    fn every_swap_and_every_gap_is_found(one in 0_usize..12, other in 0_usize..12) {
        let (mut bytes, tip) = stored();
        if one == other {
            bytes.remove(one);
        } else {
            bytes.swap(one, other);
        }
        let first = u64::try_from(one.min(other)).unwrap() + 1;
        prop_assert_eq!(check(LOG, &bytes, &tip).unwrap_err().seq, first);
    }
}
