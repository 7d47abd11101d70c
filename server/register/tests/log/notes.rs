//! Checkpoints as text, against the example of the specification and in all shapes that paper gives them.

use crate::journals::*;
use crate::samples::LOG;
use proptest::prelude::*;
use register::*;

#[test]
fn a_checkpoint_is_a_note_that_fits_a_footer() {
    let key = SigningKey::from_seed("lekwijzer/0199d3c2-7c1e-7c55-9b0e-2f8a6b1c4d5e", [1; 32]).unwrap();
    let said = Checkpoint {
        origin: key.verifying().name().to_owned(),
        size: 1_000_000,
        root: Hash::leaf(b"root"),
    };
    let note = SignedCheckpoint::sign(said.clone(), std::slice::from_ref(&key)).unwrap();
    assert!(note.text().len() < 270, "{} bytes", note.text().len());
    assert_eq!(SignedCheckpoint::parse(note.text()).unwrap(), note);
    assert_eq!(Checkpoint::parse(&said.text()).unwrap(), said);
    assert!(note.signatures(&[key.verifying().clone()]).are_of(&said.origin));
}

/// The coded part of a key can hold any character of base64, those that separate the parts of a key too.
#[test]
fn every_key_is_read_back_as_it_was_written() {
    for seed in 0..=255 {
        let key = SigningKey::from_seed("lekwijzer/een-register", [seed; 32]).expect("a key");
        let read = SigningKey::parse(&key.secret_text()).expect("the same key");
        assert_eq!(read.verifying().to_string(), key.verifying().to_string());
        assert_eq!(
            VerifyingKey::parse(&key.verifying().to_string())
                .expect("its public half")
                .id(),
            key.verifying().id()
        );
    }
}

#[test]
fn keys_have_the_text_of_the_specification() {
    let text = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    let public = VerifyingKey::parse(text).unwrap();
    assert_eq!(
        (public.name(), public.id().as_str()),
        ("example.com/foo", "example.com/foo+530d903a")
    );
    for wrong in [
        text.replace("53", "54"),
        text.replace("AekyeRrm", "AekyeRrn"),
        "a+b".to_owned(),
        String::new(),
    ] {
        assert!(VerifyingKey::parse(&wrong).is_err());
    }
    let secret = key();
    assert_eq!(
        SigningKey::parse(&secret.secret_text())
            .unwrap()
            .verifying()
            .to_string(),
        secret.verifying().to_string()
    );
    assert!(SigningKey::parse(&secret.secret_text().to_lowercase()).is_err());
    assert!(!format!("{secret:?}").contains(secret.secret_text().rsplit('+').next().unwrap()));
    for name in ["", "with space", "with+plus", "with\nline", "with\u{7f}"] {
        assert_eq!(SigningKey::from_seed(name, [1; 32]).unwrap_err(), KeyError::Name);
    }
}

#[test]
fn nothing_else_is_a_checkpoint() {
    let note = reopen(&journal(12)).checkpoint().text().to_owned();
    let changed = [
        note.replace("12\n", "012\n"),
        note.replace("12\n", "+12\n"),
        note.replace("\n\n", "\nextension\n\n"),
        note.replace('\n', "\r\n"),
        note.trim_end().to_owned(),
        format!("{note}\n"),
        note.replace("\n\n", "\n"),
        note.split("\n\n").next().unwrap().to_owned(),
        note.replace('—', "-"),
    ];
    for text in changed {
        assert_eq!(SignedCheckpoint::parse(&text).unwrap_err(), NoteError::Form, "{text}");
    }
    assert_eq!(
        SignedCheckpoint::sign(
            Checkpoint::parse(&format!("{LOG}\n0\n{}\n", Hash::empty())).unwrap(),
            &[]
        ),
        Err(NoteError::NoKey)
    );
}

#[test]
fn too_many_signatures_are_refused_before_anything_is_written() {
    let disk = journal(2);
    let keys: Vec<SigningKey> = (1..60)
        .map(|seed| SigningKey::from_seed(LOG, [seed; 32]).unwrap())
        .collect();
    let (mut journal, _) = Journal::open(Box::new(disk.clone()), keys, &[]).unwrap();
    assert!(matches!(
        try_add(&mut journal, vec![sample(3)]),
        Err(WriteError::Note(NoteError::NoRoom))
    ));
    assert!(!journal.is_stopped());
    assert!(matches!(
        Journal::create(Box::new(disk), Vec::new()),
        Err(OpenError::Keys)
    ));
}

#[test]
fn a_checkpoint_from_paper_needs_no_signature() {
    let note = reopen(&journal(12)).checkpoint().clone();
    let unsigned = note.text().split("\n\n").next().unwrap();
    let anchor = Anchor::read(unsigned).unwrap();
    assert_eq!((anchor.checkpoint(), anchor.note()), (note.checkpoint(), None));
    let other = unsigned.replace("\n12\n", "\n11\n");
    for (text, code) in [(unsigned, 0), (other.as_str(), 3)] {
        let expected = Expected {
            keys: &public(),
            older: &[Anchor::read(text).unwrap()],
            ..Expected::default()
        };
        assert_eq!(verify(&journal(12), &expected).outcome.code(), code);
    }
    for text in ["", "x", "gemeente 12", "gemeente twaalf AAAA", "12 12 12", "— — —"] {
        assert_eq!(Anchor::read(text), Err(NoAnchor));
    }
}

proptest! {
    #[test]
    fn a_checkpoint_survives_any_line_breaks(breaks in prop::collection::vec(any::<prop::sample::Index>(), 0..6), dash in 0..4_usize) {
        let witness = SigningKey::from_seed("getuige.example", [9; 32]).unwrap();
        let note = SignedCheckpoint::sign(reopen(&journal(3)).checkpoint().checkpoint().clone(), &[key(), witness]).unwrap();
        // Root and signatures may be broken anywhere; between words there is white space of some kind.
        let mut text: Vec<char> = note.text().replace('—', ["—", "–", "-", "--"][dash]).chars().collect();
        for place in breaks {
            let place = place.index(text.len());
            let around: String = text[place.saturating_sub(90)..(place + 90).min(text.len())].iter().collect();
            if !around.contains("gemeente") && !around.contains("getuige") {
                text.insert(place, '\n');
            }
        }
        let text: String = text.into_iter().collect::<String>().replace("\n\n", "  \t\r\n \u{a0}");
        prop_assert_eq!(Anchor::read(&text).unwrap(), Anchor::from(note));
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "\\PC*", lines in prop::collection::vec("[—a-zA-Z0-9+/= ]{0,60}", 0..8)) {
        let lines = lines.join("\n");
        for text in [&text, &lines] {
            let _ = (Anchor::read(text), SignedCheckpoint::parse(text), Checkpoint::parse(text));
            let _ = (Receipt::parse(text), VerifyingKey::parse(text), SigningKey::parse(text));
        }
    }
}
