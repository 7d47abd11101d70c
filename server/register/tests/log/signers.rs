//! Who signed a checkpoint, and who only seems to have.

use crate::adversary::{entries, put_note, sign};
use crate::independent::root;
use crate::journals::*;
use crate::samples::LOG;
use register::*;

#[test]
fn a_foreign_register_is_not_this_one() {
    let disk = journal(4);
    let foreign = SigningKey::from_seed("ander", [1; 32]).unwrap();
    let expected = Expected {
        keys: &[foreign.verifying().clone()],
        ..Expected::default()
    };
    let report = verify(&disk, &expected);
    assert!(
        report.problems.contains(&Problem::Foreign { origin: LOG.to_owned() }),
        "{report}"
    );
    assert_eq!(report.outcome.code(), 1);
    assert!(matches!(
        Journal::open(Box::new(disk.clone()), vec![foreign.clone()], &[]),
        Err(OpenError::Foreign(origin)) if origin == LOG
    ));

    // The same root under another name, signed by the key of that name, and by that of the register.
    let whole = entries(&disk);
    let said = Checkpoint {
        origin: "ander".to_owned(),
        size: 4,
        root: root(&whole),
    };
    let both = [foreign, key()];
    let note = SignedCheckpoint::sign(said, &both).unwrap();
    put_note(&disk, note.text(), &both);
    assert_eq!(look(&disk, &[]).outcome.code(), 1);
    let kept = look(&journal(4), &[note]);
    assert!(
        matches!(kept.problems.as_slice(), [Problem::OlderForeign { .. }]),
        "{kept}"
    );
    assert_eq!(kept.outcome.code(), 2);
}

#[test]
fn a_foreign_signer_is_told_apart_from_a_broken_one() {
    let disk = journal(4);
    let whole = entries(&disk);
    let witness = SigningKey::from_seed("getuige.example", [9; 32]).unwrap();
    let double = SigningKey::from_seed(LOG, [3; 32]).unwrap();

    sign(&disk, &whole, &[key(), witness.clone(), double.clone()]);
    let report = look(&disk, &[]);
    assert_eq!(report.outcome.code(), 0, "{report}");
    assert_eq!(
        report.signatures.unknown,
        [witness.verifying().id(), double.verifying().id()]
    );
    assert!(report.signatures.broken.is_empty());

    // Only others signed, one of them under the name of the register.
    sign(&disk, &whole, &[witness.clone(), double]);
    let report = look(&disk, &[]);
    let [Problem::Signature { signatures, .. }, ..] = report.problems.as_slice() else {
        panic!("{report}")
    };
    assert_eq!((signatures.unknown.len(), signatures.broken.len()), (2, 0));
    assert_eq!(report.outcome.code(), 1);

    // The signature of the register, under a text that it never signed.
    let right = sign(&disk, &whole, &[key()]);
    let other = sign(&disk, &whole[..3], &[key()]);
    let line = |note: &SignedCheckpoint| note.text().lines().last().unwrap().to_owned();
    put_note(&disk, &right.text().replace(&line(&right), &line(&other)), &[key()]);
    let report = look(&disk, &[]);
    let [Problem::Signature { signatures, .. }] = report.problems.as_slice() else {
        panic!("{report}")
    };
    assert_eq!(
        (signatures.unknown.len(), signatures.broken.as_slice()),
        (0, [key().verifying().id()].as_slice())
    );
    assert_eq!(report.outcome.code(), 1);

    // A witness that is known and signed wrongly spoils the whole.
    let signed = sign(&disk, &whole, &[key(), witness.clone()]);
    let elsewhere = sign(&disk, &whole[..2], &[key(), witness.clone()]);
    let spoilt = signed.text().replace(&line(&signed), &line(&elsewhere));
    put_note(&disk, &spoilt, &[key(), witness.clone()]);
    let expected = Expected {
        keys: &[key().verifying().clone(), witness.verifying().clone()],
        ..Expected::default()
    };
    assert_eq!(verify(&disk, &expected).outcome.code(), 1);
}

#[test]
fn a_kept_checkpoint_with_a_wrong_signature_can_not_be_used() {
    let disk = journal(4);
    let note = reopen(&disk).checkpoint().clone();
    let other = reopen(&journal(3)).checkpoint().clone();
    let line = |note: &SignedCheckpoint| note.text().lines().last().unwrap().to_owned();
    let forged = note.text().replace(&line(&note), &line(&other));
    let report = look(&disk, &[SignedCheckpoint::parse(&forged).unwrap()]);
    assert_eq!(report.problems, [Problem::OlderForged { size: 4 }]);
    assert_eq!(report.outcome.code(), 2);
    assert!(report.limits.contains(&Limit::NoOlder));
}

#[test]
fn without_a_key_the_report_says_that_anyone_can_have_written_it() {
    let disk = journal(4);
    let stranger = SigningKey::from_seed(LOG, [8; 32]).unwrap();
    let whole = entries(&disk);
    sign(&disk, &whole, &[stranger]);
    let report = verify(&disk, &Expected::default());
    assert_eq!(report.limits, [Limit::NoOlder, Limit::NoKey]);
    assert_eq!(report.outcome.code(), 0);
    assert_eq!(look(&disk, &[]).outcome.code(), 1);
}
