//! Closed contents: bytes as a program in another language computes them, and whoever changes or carries off any of them.

use crate::samples::{LOG, chance, change, keys, ring, told};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use domain::change::NewPart;
use domain::entry::PartName;
use domain::ids::PartId;
use proptest::prelude::*;
use register::*;
use uuid::Uuid;

const TEXT: &str = "Mail naar de verkeerde José";
const CONTENT: &str = "pS3CCR0tlElr5fP2nEt4fdnFQRsCAJNiKB2rM7BVsMQCAgICAgICAgICAgICAgICAgICAgICAgLsSKx1qFcFwEPrgvYtrs6NjO6wSHLsApixW1u7FBu1SIdJJg5L6LltUejJ+w==";
const WRAP: &str = "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDKCsyw7+YFDzTe0NKmioTTzYrxDV+1IgsUZITB8vLF+csTFrPNfYuv4aYtjWwDcrU";
const COMMITMENT: &str = "17a1f77083e763860b3ffad578d3151945fc00f157573fd02df9a545ee6f9fc0";
const CHECK_VALUE: &str = "a115993f8f62c4ec3a5966bbed2158d21d23243925bce7b771a58d6412739e01";

fn sample(text: &str) -> NewPart {
    told(2, 3, text).parts.remove(0)
}

/// What the journal keeps of a text that was closed under the first epoch.
fn closed(text: &str) -> (Vec<u8>, WrappedKey) {
    let Closed { content, key } = ring().close(LOG, &sample(text), &mut chance(9)).unwrap();
    (content, key.unwrap())
}

fn part(content: Vec<u8>, key: WrappedKey) -> Part {
    Part::Kept {
        id: sample("").id,
        salt: sample("").salt,
        content,
        key: Some(key),
    }
}

fn open(part: &Part) -> Result<String, OpenPart> {
    let text = ring().open(LOG, part, PartName::Narrative)?;
    Ok(String::from_utf8(text.to_vec()).unwrap())
}

#[test]
fn a_closed_content_has_the_bytes_of_the_documentation() {
    let key = EpochKey::new(Epoch::FIRST, [3; 32]);
    assert_eq!(key.check_value(), CHECK_VALUE);
    let ring = KeyRing::new(key);
    let mut drawn = 0;
    let mut chance = || {
        drawn += 1;
        [drawn; 32]
    };
    let mut closer = Under {
        ring: &ring,
        chance: &mut chance,
    };
    let told = change(Some(5), vec![told(2, 3, TEXT)]);
    let leaf = seal(&told, LOG, &Tip::default(), &mut closer).unwrap().remove(0);
    let [
        Part::Kept {
            content,
            key: Some(key),
            ..
        },
    ] = leaf.parts.as_slice()
    else {
        panic!("one closed part")
    };
    assert_eq!(BASE64_STANDARD.encode(content), CONTENT);
    assert_eq!(
        (key.epoch(), BASE64_STANDARD.encode(key.bytes())),
        (Epoch(1), WRAP.to_owned())
    );
    assert_eq!(leaf.entry.sealed[0].c, COMMITMENT);
    let text = ring.open(LOG, &leaf.parts[0], PartName::Narrative).unwrap();
    assert_eq!(text.as_slice(), TEXT.as_bytes());
}

#[test]
fn the_same_text_is_never_closed_alike() {
    let mut chance = chance(1);
    let part = sample(TEXT);
    let [one, other] = std::array::from_fn(|_| ring().close(LOG, &part, &mut chance).unwrap());
    let shared = |one: &[u8], other: &[u8]| {
        one.windows(8)
            .any(|bytes| other.windows(8).any(|others| others == bytes))
    };
    assert!(!shared(&one.content, &other.content));
    assert!(!shared(one.key.unwrap().bytes(), other.key.unwrap().bytes()));
}

#[test]
fn a_content_opens_in_its_own_place_only() {
    let (content, key) = closed(TEXT);
    let whole = part(content.clone(), key.clone());
    assert_eq!(open(&whole).unwrap(), TEXT);
    let elsewhere = [("ander", PartName::Narrative), (LOG, PartName::Addition)];
    for (log, name) in elsewhere {
        assert_eq!(ring().open(log, &whole, name), Err(OpenPart::Broken));
    }
    let carried = Part::Kept {
        id: PartId::new(Uuid::from_u128(4)),
        salt: [7; 32],
        content: content.clone(),
        key: Some(key.clone()),
    };
    assert_eq!(open(&carried), Err(OpenPart::Broken));
    let renumbered = part(content.clone(), WrappedKey::new(Epoch(2), *key.bytes()));
    assert_eq!(open(&renumbered), Err(OpenPart::NoKey(Epoch(2))));
    assert_eq!(
        keys(2).ring().open(LOG, &renumbered, PartName::Narrative),
        Err(OpenPart::Broken)
    );
    assert_eq!(open(&Part::Erased(whole.id())), Err(OpenPart::Erased));
    let (_, other) = closed("een andere tekst");
    assert_eq!(
        open(&part(content, other)).unwrap(),
        TEXT,
        "the same chance gives the same key"
    );
}

#[test]
fn keys_are_not_shown() {
    let shown = format!(
        "{:?} {:?}",
        EpochKey::new(Epoch(1), [3; 32]),
        KeyRing::new(EpochKey::new(Epoch(1), [3; 32]))
    );
    assert!(!shown.contains("3, 3"), "{shown}");
    let keys = format!("{:?}", keys(2));
    assert!(!keys.contains("PRIVATE") && keys.contains("Epoch(2)"), "{keys}");
}

proptest! {
    #[test]
    fn every_text_comes_back(text in ".{0,300}") {
        let (content, key) = closed(&text);
        prop_assert_eq!(open(&part(content, key)).unwrap(), text);
    }

    #[test]
    fn no_changed_content_opens(place in any::<prop::sample::Index>(), flip in 1_u8..) {
        let (mut content, key) = closed(TEXT);
        *place.get_mut(&mut content) ^= flip;
        prop_assert_eq!(open(&part(content, key)), Err(OpenPart::Broken));
    }

    #[test]
    fn no_changed_key_opens(place in any::<prop::sample::Index>(), flip in 1_u8..) {
        let (content, key) = closed(TEXT);
        let mut bytes = *key.bytes();
        *place.get_mut(&mut bytes) ^= flip;
        prop_assert_eq!(open(&part(content, WrappedKey::new(key.epoch(), bytes))), Err(OpenPart::Broken));
    }

    #[test]
    fn no_cut_content_opens(end in any::<prop::sample::Index>()) {
        let (mut content, key) = closed(TEXT);
        content.truncate(end.index(content.len()));
        prop_assert_eq!(open(&part(content, key)), Err(OpenPart::Broken));
    }
}
