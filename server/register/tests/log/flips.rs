//! Bits that turned over, files that were cut, emptied and swapped: never a panic, and never called whole with other content.

use crate::dice::Dice;
use crate::journals::*;
use crate::ram::Ram;
use register::Journal;

const FLIPS: usize = 1000;

fn erased_journal() -> Ram {
    let disk = Ram::default();
    let mut journal = filled(&disk, 22);
    journal.erase(&[(8, part(8))]).unwrap();
    add(&mut journal, vec![erasure(8)]);
    disk
}

/// The files of each kind.
fn kinds(disk: &Ram) -> Vec<Vec<String>> {
    let names: Vec<String> = disk.files().into_keys().collect();
    let of = |start: &str| -> Vec<String> {
        let own = names
            .iter()
            .filter(|name| name.starts_with(start) && !disk.get(name).is_empty());
        own.cloned().collect()
    };
    ["entries/", "sealed/", "hashes", "checkpoint-", "format"]
        .map(of)
        .to_vec()
}

/// Opening must not panic, and gives nothing but what was acknowledged.
fn open(disk: &Ram, whole: &[Vec<u8>]) {
    let Ok((journal, _)) = Journal::open(Box::new(disk.clone()), vec![key()], &[]) else {
        return;
    };
    let records = journal.records(1).unwrap().flatten();
    for (record, whole) in records.zip(whole) {
        assert_eq!(record.bytes.len(), whole.len());
    }
}

#[test]
fn every_flipped_bit_is_found() {
    let disk = erased_journal();
    assert_eq!(look(&disk, &[]).outcome.code(), 0);
    let whole: Vec<Vec<u8>> = reopen(&disk)
        .records(1)
        .unwrap()
        .map(|record| record.unwrap().bytes)
        .collect();
    let mut dice = Dice(2026);
    for kind in kinds(&disk) {
        assert!(!kind.is_empty());
        for _ in 0..FLIPS {
            let harmed = disk.copy();
            let name = &kind[dice.below(kind.len())];
            let mut content = disk.get(name);
            let place = dice.below(content.len());
            let bit = dice.below(8);
            content[place] ^= 1 << bit;
            harmed.put(name, content);
            let report = look(&harmed, &[]);
            assert_ne!(report.outcome.code(), 0, "{name}, byte {place}, bit {bit}: {report}");
            open(&harmed, &whole);
        }
    }
}

#[test]
fn no_cut_empty_or_swapped_file_is_called_whole() {
    let disk = erased_journal();
    let mut dice = Dice(7);
    let kinds = kinds(&disk);
    for kind in &kinds {
        for name in kind {
            let content = disk.get(name);
            for _ in 0..100 {
                let harmed = disk.copy();
                let (from, length) = (dice.below(content.len()), 1 + dice.below(64));
                let changed: Vec<u8> = match dice.below(3) {
                    0 => content[..from].to_vec(),
                    1 => {
                        let end = (from + length).min(content.len());
                        [&content[..from], &vec![0; end - from], &content[end..]].concat()
                    }
                    _ => disk.get(&kind[dice.below(kind.len())]),
                };
                let same = changed == content;
                harmed.put(name, changed);
                let code = look(&harmed, &[]).outcome.code();
                // Short hashes are made again; a journal may also end with files of nothing.
                let allowed = same || name == "hashes";
                assert!(code != 0 || allowed, "{name} from {from}");
                // An older checkpoint in both places is an older register; the others take nothing away.
                let cut = Journal::open(Box::new(harmed.clone()), vec![key()], &[]).map(|(_, cut)| cut);
                assert!(
                    cut.is_err() || cut.is_ok_and(|cut| cut.entries == 0) || name.starts_with("checkpoint"),
                    "{name}"
                );
            }
        }
    }
}
