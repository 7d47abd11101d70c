//! Books that build on a core or on each other: what a later file says takes the place of what an earlier one said.

use crate::cases::now;
use domain::assess::{AuthorityAdvice, PersonsAdvice, Risk, assess};
use domain::facts::{Answer, Facts};
use domain::rulebook::{Fault, File, NotifyFrom, Rulebook, RulebookError, Status};
use domain::text::Lang;

const CORE: &str = include_str!("layers/core.toml");

const HEAD: &str = r#"
id = "here"
extends = "small"
version = "2026-11-22"
status = "valid"
country = "nl"
valid_from = "2018-05-25"
title = { nl = "Hier", en = "Here" }

[words]
authority = { nl = "de AP", en = "the AP" }
"#;

fn layered(texts: &[(&str, &str)]) -> Result<Rulebook, RulebookError> {
    let files: Vec<_> = texts.iter().map(|(name, text)| File { name, text }).collect();
    Rulebook::from_files(&files)
}

fn on_core(more: &str) -> Result<Rulebook, RulebookError> {
    layered(&[("core.toml", CORE), ("here.toml", &format!("{HEAD}{more}"))])
}

#[track_caller]
fn refused(more: &str, at: &str) -> Fault {
    refused_with(HEAD, more, at)
}

/// Refused at the line of the second file that holds `at`.
#[track_caller]
fn refused_with(head: &str, more: &str, at: &str) -> Fault {
    let text = format!("{head}{more}");
    let error = layered(&[("core.toml", CORE), ("here.toml", &text)]).expect_err("a refusal");
    let line = text.lines().position(|line| line.contains(at)).expect("the line") + 1;
    assert_eq!(
        (error.file.as_deref(), error.line),
        (Some("here.toml"), line),
        "{error}"
    );
    error.fault
}

fn rules(book: &Rulebook) -> Vec<&str> {
    book.rules().iter().map(|rule| rule.id.as_str()).collect()
}

#[test]
fn a_book_takes_over_its_core_and_fills_its_words() {
    let book = on_core("").expect("a book");
    assert_eq!(
        (book.id(), book.version(), book.status()),
        ("here", "2026-11-22", Status::Valid)
    );
    let rule = book.rule("D-1").expect("a rule");
    assert_eq!(rule.text.get(Lang::Nl), "Meld bij de AP.");
    assert_eq!(rule.text.get(Lang::En), "Notify the AP.");
    assert_eq!(
        rules(&book),
        ["B-1", "B-2", "D-1", "N-1", "H-1", "S-1", "P-1", "U-1", "L-1", "K-0"]
    );
}

#[test]
fn the_hash_is_that_of_the_bytes_in_order() {
    use sha2::{Digest, Sha256};
    let book = on_core("").expect("a book");
    let whole = Sha256::digest(format!("{CORE}{HEAD}"));
    assert_eq!(book.sha256(), format!("{whole:x}"));
}

#[test]
fn the_same_id_replaces_the_whole_item_in_its_place() {
    let book = on_core(
        r#"
[[rule]]
id = "H-1"
kind = "high"
when = "harm is much"
nl = "Anders."
en = "Otherwise."
cites = ["law"]
"#,
    )
    .expect("a book");
    assert_eq!(
        rules(&book),
        ["B-1", "B-2", "D-1", "N-1", "H-1", "S-1", "P-1", "U-1", "L-1", "K-0"]
    );
    assert_eq!(book.rule("H-1").map(|rule| rule.text.get(Lang::En)), Some("Otherwise."));
}

#[test]
fn new_items_stand_where_they_are_put() {
    let note = |id: &str, spot: &str| {
        format!(
            "\n[[rule]]\nid = \"{id}\"\n{spot}\nkind = \"note\"\nwhen = \"leak is yes\"\nnl = \"Let op.\"\nen = \"Note.\"\ncites = [\"law\"]\n"
        )
    };
    let all = [
        note("K-1", ""),
        note("K-2", "after = \"B-2\""),
        note("K-3", "before = \"B-1\""),
        note("K-4", "after = \"K-2\""),
    ];
    let book = on_core(&all.concat()).expect("a book");
    let expected = [
        "K-3", "B-1", "B-2", "K-2", "K-4", "D-1", "N-1", "H-1", "S-1", "P-1", "U-1", "L-1", "K-0", "K-1",
    ];
    assert_eq!(rules(&book), expected);
    let moved = on_core(
        "\n[[term]]\nname = \"grave\"\nbefore = \"harmless\"\nwhen = \"harm is much\"\n\n[[term]]\nname = \"harmless\"\nafter = \"grave\"\nwhen = \"harm is little\"\n",
    );
    assert_eq!(
        moved.expect("a book").terms().take(2).collect::<Vec<_>>(),
        ["grave", "harmless"]
    );
}

#[test]
fn what_is_dropped_is_gone() {
    let book = layered(&[
        ("core.toml", CORE),
        ("here.toml", &HEAD.replace("status", "drop = [\"K-0\"]\nstatus")),
    ]);
    assert!(book.expect("a book").rule("K-0").is_none());
}

#[test]
fn a_proposal_builds_on_a_book_and_can_move_the_threshold() {
    let proposal = r#"
id = "there"
extends = "here"
version = "2026-11-22"
status = "proposal"
country = "eu"
valid_from = "2027-01-01"
title = { nl = "Daar", en = "There" }
notify_from = "high"

[words]
authority = { nl = "de toezichthouder", en = "the authority" }
"#;
    let book = layered(&[("core.toml", CORE), ("here.toml", HEAD), ("there.toml", proposal)]).expect("a book");
    assert_eq!(
        book.rule("D-1").map(|rule| rule.text.get(Lang::En)),
        Some("Notify the authority.")
    );
    let (here, leaked) = (
        on_core("").expect("a book"),
        Facts::default().with("leak", Answer::one("yes")),
    );
    let facts = |harm: &str| {
        leaked
            .clone()
            .with("harm", Answer::one(harm))
            .with("seen", Answer::one("yes"))
    };
    let advised = |book: &Rulebook, harm: &str| {
        let advice = assess(book, &facts(harm), now());
        (advice.risk, advice.authority.advice, advice.persons.advice)
    };
    let some = (Risk::Risk, PersonsAdvice::DoNotInform);
    assert_eq!(advised(&here, "some"), (some.0, AuthorityAdvice::Notify, some.1));
    assert_eq!(advised(&book, "some"), (some.0, AuthorityAdvice::DoNotNotify, some.1));
    for book in [&here, &book] {
        let high = (Risk::High, AuthorityAdvice::Notify, PersonsAdvice::Inform);
        assert_eq!(advised(book, "much"), high);
    }
    let reasons = assess(&book, &facts("some"), now()).reasons;
    assert!(reasons.iter().all(|reason| reason.rule != "D-1"), "{reasons:?}");
    assert_eq!(
        (book.notify_from(), here.notify_from()),
        (NotifyFrom::High, NotifyFrom::Risk)
    );
}

#[test]
fn a_word_without_a_place_and_a_place_without_a_word_are_refused() {
    let unused = refused("ghost = { nl = \"spook\", en = \"ghost\" }\n", "ghost");
    assert!(matches!(unused, Fault::Value(..)), "{unused}");
    let one_language = refused_with(&HEAD.replace("en = \"the AP\"", "en = \"\""), "", "authority");
    assert!(matches!(one_language, Fault::Language(_)), "{one_language}");
    let nested = HEAD.replace("\"de AP\"", "\"de {authority}\"");
    assert!(layered(&[("core.toml", CORE), ("here.toml", &nested)]).is_err());
    let error = layered(&[
        ("core.toml", CORE),
        ("here.toml", &HEAD[..HEAD.find("[words]").expect("words")]),
    ])
    .expect_err("a refusal");
    let line = CORE.lines().position(|line| line == "id = \"D-1\"").expect("the rule") + 1;
    assert_eq!(
        (error.file.as_deref(), error.line),
        (Some("core.toml"), line),
        "{error}"
    );
    assert!(matches!(error.fault, Fault::Word(..)), "{}", error.fault);
}

#[test]
fn a_file_says_exactly_on_what_it_builds() {
    for wrong in ["extends = \"big\"\n", ""] {
        let text = HEAD.replace("extends = \"small\"\n", wrong);
        let error = layered(&[("core.toml", CORE), ("here.toml", &text)]).expect_err("a refusal");
        assert!(matches!(error.fault, Fault::Value(..)), "{error}");
    }
    assert!(matches!(
        Rulebook::parse(HEAD).expect_err("alone").fault,
        Fault::Value(..)
    ));
    let core_alone = Rulebook::parse(CORE).expect_err("a core is no book");
    assert!(matches!(core_alone.fault, Fault::Form(_)), "{core_alone}");
    let core_with_head = CORE.replacen("core = \"small\"", "core = \"small\"\nstatus = \"valid\"", 1);
    assert!(layered(&[("core.toml", &core_with_head), ("here.toml", HEAD)]).is_err());
}

#[test]
fn what_does_not_exist_can_not_be_dropped_or_stood_next_to() {
    let dropped = refused_with(&HEAD.replace("status", "drop = [\"H-9\"]\nstatus"), "", "drop");
    assert!(matches!(dropped, Fault::Value(..)), "{dropped}");
    let term = |spot: &str| format!("\n[[term]]\nname = \"mild\"\n{spot}\nwhen = \"harm is some\"\n");
    let beside = refused(&term("after = \"nowhere\""), "nowhere");
    assert!(matches!(beside, Fault::Value(..)), "{beside}");
    let both = refused(&term("after = \"harmless\"\nbefore = \"harmless\""), "after = ");
    assert!(matches!(both, Fault::Value(..)), "{both}");
    let twice = on_core(&format!("{}{}", term(""), term(""))).expect_err("a refusal");
    assert_eq!(twice.fault, Fault::Duplicate("mild".into()));
}

#[test]
fn a_fault_names_the_file_in_which_it_stands() {
    let broken = refused(
        "\n[[term]]\nname = \"mild\"\nwhen = \"\"\"\nharm is some\n  or harm is nothing\"\"\"\n",
        "harm is nothing",
    );
    assert_eq!(broken, Fault::UnknownOption("harm".into(), "nothing".into()));
    let text = HEAD.replace("status", "drop = [\"harm\"]\nstatus");
    let error = layered(&[("core.toml", CORE), ("here.toml", &text)]).expect_err("a dangling condition");
    assert_eq!(error.file.as_deref(), Some("core.toml"));
    assert_eq!(error.fault, Fault::UnknownName("harm".into()));
}

#[test]
fn one_person_needs_other_eyes_when_the_book_says_so_or_it_is_not_known() {
    let book = layered(&[
        ("core.toml", CORE),
        (
            "here.toml",
            &HEAD.replace("status", "outside_eyes_when = \"harm is much\"\nstatus"),
        ),
    ])
    .expect("a book");
    let needs = |answer: Option<Answer>| {
        let facts = Facts::default().with("leak", Answer::one("yes"));
        book.needs_outside_eyes(
            &answer
                .into_iter()
                .fold(facts, |facts, answer| facts.with("harm", answer)),
        )
    };
    assert!(needs(Some(Answer::one("much"))) && needs(Some(Answer::Unknown)) && needs(None));
    assert!(!needs(Some(Answer::one("some"))));
    assert!(!book.needs_outside_eyes(&Facts::default().with("leak", Answer::one("no"))));
    assert!(!on_core("").expect("a book").needs_outside_eyes(&Facts::default()));
    let never = HEAD.replace(
        "status",
        "outside_eyes_when = \"harm is much and harm is some\"\nstatus",
    );
    assert!(layered(&[("core.toml", CORE), ("here.toml", &never)]).is_err());
}
