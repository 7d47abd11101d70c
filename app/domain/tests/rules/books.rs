//! A broken or contradictory rulebook is refused with its line and the reason.

use crate::cases::shelf;
use domain::assess::{Breach, assess};
use domain::rulebook::{Fault, File, RuleKind, Rulebook};

const AVG: &str = include_str!("../../rulebooks/avg.toml");
const NL: &str = include_str!("../../rulebooks/nl-avg.toml");

/// The Dutch book with one piece of text of one of its files replaced by another, and what is said about it.
#[track_caller]
fn refused(from: &str, to: &str) -> (usize, Fault) {
    assert!(AVG.contains(from) || NL.contains(from), "{from} is not in the book");
    let in_core = AVG.contains(from);
    let changed = |text: &str, here: bool| {
        if here {
            text.replacen(from, to, 1)
        } else {
            text.to_owned()
        }
    };
    let (avg, nl) = (changed(AVG, in_core), changed(NL, !in_core));
    let files = [("avg.toml", avg.as_str()), ("nl-avg.toml", nl.as_str())];
    let error = Rulebook::from_files(&files.map(|(name, text)| File { name, text })).expect_err("a refusal");
    // What is missing from the whole is told at its last file.
    let whole = matches!(error.fault, Fault::MissingKind(_));
    assert_eq!(
        error.file.as_deref(),
        Some(files[usize::from(whole || !in_core)].0),
        "{error}"
    );
    (error.line, error.fault)
}

/// The line of the first place where this stands in the core.
fn line(text: &str) -> usize {
    let before = &AVG[..AVG.find(text).expect("text")];
    before.matches('\n').count() + 1
}

#[test]
fn every_book_on_the_shelf_is_whole() {
    for book in shelf().books() {
        assert_eq!(book.sha256().len(), 64);
        assert!(book.rules().iter().any(|rule| rule.kind == RuleKind::Ground));
        assert!(book.rules().iter().all(|rule| !rule.cites.is_empty()));
    }
    assert_eq!(shelf().get("nl-avg").map(Rulebook::id), Some("nl-avg"));
    assert!(shelf().get("no-such-book").is_none());
}

#[test]
fn what_is_not_toml_is_refused_with_its_line() {
    let (found, fault) = refused(
        "kind = \"choice\"\ngroup = \"facts\"\nnl = \"Wat voor",
        "kind = choice\ngroup = \"facts\"\nnl = \"Wat voor",
    );
    assert_eq!(found, line("kind = \"choice\"\ngroup = \"facts\"\nnl = \"Wat voor"));
    assert!(matches!(fault, Fault::Form(_)), "{fault}");
    assert!(matches!(
        refused("en = \"What kind of incident is it?\"\n", "").1,
        Fault::Form(_)
    ));
    assert!(matches!(
        refused("status = \"valid\"", "status = \"maybe\"").1,
        Fault::Form(_)
    ));
    assert!(matches!(
        refused("country = \"nl\"", "country = \"nl\"\nsurprise = 1").1,
        Fault::Form(_)
    ));
}

#[test]
fn a_condition_that_can_not_be_read_is_refused_with_its_line() {
    let theft = "when = \"incident_type in [device_stolen, paper_stolen]\"";
    let at = line(theft);
    let cases = [
        (
            "when = \"incident_typ is other\"",
            Fault::UnknownName("incident_typ".into()),
        ),
        (
            "when = \"incident_type is aliens\"",
            Fault::UnknownOption("incident_type".into(), "aliens".into()),
        ),
        (
            "when = \"incident_type has other\"",
            Fault::WrongTest("incident_type".into(), "has".into()),
        ),
        (
            "when = \"kind is disclosure\"",
            Fault::WrongTest("kind".into(), "is".into()),
        ),
        (
            "when = \"persons_number is 12\"",
            Fault::WrongTest("persons_number".into(), "is".into()),
        ),
        (
            "when = \"incident_type\"",
            Fault::WrongTest("incident_type".into(), "nothing".into()),
        ),
        (
            "when = \"(incident_type is other\"",
            Fault::Syntax {
                expected: "`)`".into(),
                found: "the end".into(),
            },
        ),
        (
            "when = \"incident_type is other other\"",
            Fault::Syntax {
                expected: "`and`, `or` or the end".into(),
                found: "`other`".into(),
            },
        ),
        (
            "when = \"persons_number at least many\"",
            Fault::Syntax {
                expected: "a number".into(),
                found: "`many`".into(),
            },
        ),
    ];
    for (broken, expected) in cases {
        assert_eq!(refused(theft, broken), (at, expected), "{broken}");
    }
}

#[test]
fn a_fault_inside_a_long_condition_names_the_line_within() {
    let (found, fault) = refused("  or (data has birth_date and", "  or (data has birthdate and");
    assert_eq!(
        (found, fault),
        (
            line("  or (data has birth_date and"),
            Fault::UnknownOption("data".into(), "birthdate".into())
        )
    );
}

#[test]
fn names_are_unique_and_sources_known() {
    let (found, fault) = refused("id = \"N-2\"\nkind", "id = \"N-1\"\nkind");
    assert_eq!(
        (found, fault),
        (line("id = \"N-2\"\nkind"), Fault::Duplicate("N-1".into()))
    );
    assert!(matches!(
        refused("name = \"theft\"", "name = \"attack\"").1,
        Fault::Duplicate(_)
    ));
    assert!(matches!(
        refused("name = \"theft\"", "name = \"data\"").1,
        Fault::Duplicate(_) | Fault::UnknownName(_)
    ));
    assert!(matches!(
        refused("code = \"post_lost\"", "code = \"post_wrong_recipient\"").1,
        Fault::Duplicate(_) | Fault::UnknownOption(..)
    ));
    assert!(matches!(
        refused("cites = [\"avg-33-4\", \"edpb-01-2021-intro\"]", "cites = []").1,
        Fault::NoCitation(_)
    ));
    assert!(matches!(
        refused("cites = [\"avg-33-4\", \"edpb-01-2021-intro\"]", "cites = [\"gut\"]").1,
        Fault::UnknownCitation(..)
    ));
    assert!(matches!(
        refused("en = \"Planned maintenance is not a data breach.\"", "en = \" \"").1,
        Fault::Language(_)
    ));
}

#[test]
fn contradictions_are_refused() {
    let (found, fault) = refused(
        "when = \"account_takeover is yes\"",
        "when = \"account_takeover is yes and role is processor\"",
    );
    assert_eq!((found, fault), (line("id = \"H-3\""), Fault::Never("H-3".into())));
    let never = refused("asked_when = \"post\"\norder", "asked_when = \"post and theft\"\norder");
    assert!(matches!(never.1, Fault::Unreachable(..)), "{}", never.1);
    let later = refused(
        "asked_when = \"possibly (disclosed)\"\noptional_when",
        "asked_when = \"possibly (disclosed and data has name)\"\noptional_when",
    );
    assert!(matches!(later.1, Fault::AskedLater(..)), "{}", later.1);
    let circle = refused(
        "when = \"effect in [minor, serious, vital]\"",
        "when = \"effect is minor or n1\"",
    );
    assert!(matches!(circle.1, Fault::Circle(_)), "{}", circle.1);
    assert!(matches!(
        refused("kind = \"doubt\"", "kind = \"note\"").1,
        Fault::MissingKind("doubt")
    ));
    assert!(matches!(refused("gives = \"uavg_42\"\n", "").1, Fault::Value(..)));
    assert!(matches!(refused("adjust = 3", "adjust = 4").1, Fault::Value(..)));
    assert!(matches!(
        refused("anchor = \"awareness\"", "anchor = \"role\"").1,
        Fault::Value(..)
    ));
    assert!(matches!(
        refused("answer = \"yes\"", "answer = \"perhaps\"").1,
        Fault::Value(..)
    ));
}

#[test]
fn a_book_can_be_read_whole() {
    for book in shelf().books() {
        assert!(book.named_conditions().count() > 20);
        assert!(
            book.named_conditions()
                .all(|(name, when)| !name.is_empty() && !when.is_empty())
        );
        assert!(book.clocks().iter().all(|clock| !clock.condition.is_empty()));
        assert!(book.questions().iter().any(|question| question.optional.is_some()));
        assert!(
            book.questions()
                .iter()
                .any(|question| !question.presumptions.is_empty())
        );
        assert!(book.hours().is_some());
    }
}

#[test]
fn the_rules_that_decided_leave_out_notes_and_doubts() {
    let book = shelf().get("nl-avg").expect("the Dutch book");
    for case in crate::cases::cases() {
        let advice = assess(book, &case.facts(book), crate::cases::now());
        let deciding = book.deciding_rules(&advice);
        assert!(!deciding.is_empty() || advice.breach == Breach::No, "{}", case.id);
        for rule in deciding {
            let kind = book.rule(rule).expect("a rule").kind;
            assert!(
                !matches!(
                    kind,
                    RuleKind::Note | RuleKind::Doubt | RuleKind::Late | RuleKind::Breach
                ),
                "{rule}"
            );
        }
    }
}

#[test]
fn an_option_that_is_never_offered_is_refused() {
    let offered = "code = \"undelivered\", offered_when = \"sent_by_mail\"";
    let (found, never) = refused(offered, &offered.replace("sent_by_mail", "sent_by_mail and post"));
    assert_eq!(found, line(offered));
    assert!(matches!(never, Fault::Unreachable(..)), "{never}");
    let later = refused(offered, &offered.replace("sent_by_mail", "data has name"));
    assert!(matches!(later.1, Fault::AskedLater(..)), "{}", later.1);
}
