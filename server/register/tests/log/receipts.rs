//! Receipts, and whoever mixes what belongs to different checkpoints.

use crate::dice::Dice;
use crate::independent::root;
use crate::journals::*;
use crate::ram::Ram;
use register::*;

#[test]
fn every_entry_has_a_receipt_that_stands_alone() {
    let disk = journal(23);
    let journal = reopen(&disk);
    for seq in 1..=23 {
        let receipt = journal.receipt(seq).unwrap();
        let text = receipt.to_string();
        assert!(text.starts_with("c2sp.org/tlog-proof@v1\nextra "));
        let read = Receipt::parse(&text).unwrap();
        assert_eq!(read, receipt);
        assert_eq!(read.verify(&public()).unwrap().seq, seq);
        assert!(matches!(read.verify(&[]), Err(ReceiptError::Signature(_))));
    }
    assert!(matches!(journal.receipt(24), Err(ReadError::NoEntry(24))));
    assert!(matches!(journal.receipt(0), Err(ReadError::NoEntry(0))));
}

#[test]
fn a_receipt_stays_good_and_holds_the_register_to_its_word() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 9);
    let receipt = journal.receipt(4).unwrap();
    for id in 10..30 {
        add(&mut journal, vec![sample(id)]);
    }
    assert!(receipt.verify(&public()).is_ok());
    assert_eq!(look(&disk, &[receipt.note().clone()]).outcome.code(), 0);
    let proof = journal.growth(receipt.note().checkpoint()).unwrap();
    assert!(proof.shows_growth(receipt.note().checkpoint(), journal.checkpoint().checkpoint()));
}

/// The parts of a receipt, to put together in other ways.
fn pieces(receipt: &Receipt) -> [String; 4] {
    let text = receipt.to_string();
    let (proof, note) = text.split_once("\n\n").unwrap();
    let mut lines = proof.splitn(4, '\n').skip(1).map(str::to_owned);
    let mut next = || lines.next().unwrap_or_default();
    [next(), next(), next(), note.to_owned()]
}

fn join([extra, index, hashes, note]: [&String; 4]) -> String {
    let hashes = if hashes.is_empty() {
        String::new()
    } else {
        format!("{hashes}\n")
    };
    format!("c2sp.org/tlog-proof@v1\n{extra}\n{index}\n{hashes}\n{note}")
}

#[test]
fn old_and_new_proofs_do_not_mix() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 6);
    let old = [2, 5].map(|seq| pieces(&journal.receipt(seq).unwrap()));
    add(&mut journal, (7..=12).map(sample).collect());
    let new = [2, 5].map(|seq| pieces(&journal.receipt(seq).unwrap()));
    let all = [&old[0], &old[1], &new[0], &new[1]];
    let mut good = 0;
    for mixed in 0..256_usize {
        let pick = |piece: usize| &all[mixed >> (2 * piece) & 3][piece];
        let text = join([pick(0), pick(1), pick(2), pick(3)]);
        let consistent = all.iter().any(|whole| (0..4).all(|piece| *pick(piece) == whole[piece]));
        let right = Receipt::parse(&text).is_ok_and(|receipt| receipt.verify(&public()).is_ok());
        assert_eq!(right, consistent, "{text}");
        good += usize::from(right);
    }
    assert!(good >= 4);
}

#[test]
fn no_changed_receipt_proves_anything() {
    let receipt = reopen(&journal(23)).receipt(11).unwrap().to_string().into_bytes();
    let mut dice = Dice(11);
    for _ in 0..2000 {
        let mut changed = receipt.clone();
        let place = dice.below(changed.len());
        changed[place] ^= 1 << dice.below(8);
        let Ok(text) = String::from_utf8(changed) else { continue };
        let proves = Receipt::parse(&text).is_ok_and(|receipt| receipt.verify(&public()).is_ok());
        assert!(!proves, "byte {place}");
    }
}

#[test]
fn growth_is_shown_from_true_checkpoints_only() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 1);
    let empty = Checkpoint {
        size: 0,
        root: Hash::empty(),
        ..journal.checkpoint().checkpoint().clone()
    };
    let mut older = vec![empty];
    for id in 2..40 {
        older.push(journal.checkpoint().checkpoint().clone());
        add(&mut journal, vec![sample(id)]);
    }
    let latest = journal.checkpoint().checkpoint();
    let bytes: Vec<Vec<u8>> = journal
        .records(1)
        .unwrap()
        .map(|record| record.unwrap().bytes)
        .collect();
    assert_eq!(latest.root, root(&bytes));
    for checkpoint in &older {
        let proof = journal.growth(checkpoint).unwrap();
        assert!(proof.shows_growth(checkpoint, latest));
        let lie = Checkpoint {
            root: Hash::leaf(b"lie"),
            ..checkpoint.clone()
        };
        assert!(!proof.shows_growth(&lie, latest));
        let newer = Checkpoint {
            size: latest.size,
            ..lie.clone()
        };
        // From nothing, everything grows.
        assert_eq!(proof.shows_growth(checkpoint, &newer), checkpoint.size == 0);
        assert!(matches!(journal.growth(&lie), Err(ReadError::Hashes)));
    }
    let ahead = Checkpoint {
        size: 99,
        ..latest.clone()
    };
    assert!(journal.growth(&ahead).is_err());
}

#[test]
fn damaged_hashes_give_no_receipt() {
    let disk = journal(23);
    let journal = reopen(&disk);
    disk.put("hashes", vec![1; disk.get("hashes").len()]);
    assert!(matches!(journal.receipt(3), Err(ReadError::Hashes)));
    disk.put("hashes", Vec::new());
    assert!(matches!(journal.receipt(3), Err(ReadError::Proof(_))));
}
