//! The form for the browser: small, without texts, and it advises the same.

use crate::cases::{cases, nl, now, shelf};
use crate::made_up::facts;
use domain::assess::{Advice, assess, assess_until, explain};
use domain::rulebook::Rulebook;

#[test]
fn a_compact_book_advises_the_same() {
    for book in shelf().books() {
        let compact = Rulebook::from_compact(&book.compact()).expect("a compact book");
        assert_eq!(compact.reference(), book.reference());
        for seed in 0..1_000 {
            let facts = facts(book, seed);
            let advice = assess(book, &facts, now());
            let deadline = advice.authority.deadline;
            let there = assess_until(&compact, &facts, deadline, now());
            assert_eq!(there, advice, "{} {seed}", book.id());
            assert_eq!(assess(&compact, &facts, now()), advice, "{} {seed}", book.id());
            let flipless = Advice {
                flips: Vec::new(),
                ..advice
            };
            assert_eq!(explain(book, &facts, now()), flipless, "{} {seed}", book.id());
            assert_eq!(compact.needs_outside_eyes(&facts), book.needs_outside_eyes(&facts));
        }
    }
}

#[test]
fn it_asks_the_same_questions() {
    let compact = Rulebook::from_compact(&nl().compact()).expect("a compact book");
    for case in cases() {
        let facts = case.facts(nl());
        let asked = |book: &Rulebook| {
            let path = book.path(&facts);
            path.asked
                .iter()
                .map(|question| question.id.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(asked(&compact), asked(nl()), "{}", case.id);
    }
}

#[test]
fn it_holds_no_sentence_and_is_read_strictly() {
    let bytes = nl().compact();
    let text = String::from_utf8(bytes.clone()).expect("text");
    let sentences = nl().rules().iter().map(|rule| rule.text.get(domain::text::Lang::Nl));
    assert!(sentences.into_iter().all(|sentence| !text.contains(sentence)));
    assert!(Rulebook::from_compact(&bytes[1..]).is_err());
    assert!(Rulebook::from_compact(b"{}").is_err());
}
