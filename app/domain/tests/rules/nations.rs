//! What each country adds to the common core, and what a proposal may not do.

use crate::cases::{case, cases, now, shelf};
use crate::evidence::known;
use domain::act::Country;
use domain::assess::{Advice, AuthorityAdvice, PersonsAdvice, assess, outcome};
use domain::deadline::terms;
use domain::facts::{Answer, Facts};
use domain::rulebook::{Phrase, Rulebook};
use domain::text::{Authority, Lang};
use domain::time::Timestamp;

fn book(id: &str) -> &'static Rulebook {
    shelf().get(id).expect("the book")
}

fn phrases(book: &Rulebook) -> Vec<&Phrase> {
    let options = book.questions().iter().flat_map(|question| &question.options);
    let options = options.flat_map(|option| [&option.text].into_iter().chain(&option.help).chain(&option.retired));
    let questions = book.questions().iter();
    let questions = questions.flat_map(|question| [&question.text, &question.why].into_iter().chain(&question.help));
    let rules = book.rules().iter().map(|rule| &rule.text);
    let clocks = book.clocks().iter().map(|clock| &clock.text);
    let sources = book
        .citations()
        .iter()
        .flat_map(|source| [&source.label].into_iter().chain(&source.note));
    questions
        .chain(options)
        .chain(rules)
        .chain(clocks)
        .chain(sources)
        .collect()
}

fn says(book: &Rulebook, word: &str) -> bool {
    let in_lang = |phrase: &&Phrase, lang| {
        let mut words = phrase.get(lang).split(|sign: char| !sign.is_alphanumeric());
        words.any(|said| said == word)
    };
    phrases(book)
        .iter()
        .any(|phrase| in_lang(phrase, Lang::Nl) || in_lang(phrase, Lang::En))
}

#[test]
fn each_country_speaks_of_its_own_authority_and_law() {
    for word in [
        "AP",
        "BSN",
        "UAVG",
        "Nederland",
        "Netherlands",
        "AFM",
        "DNB",
        "Wft",
        "IGJ",
        "Cyberbeveiligingswet",
    ] {
        assert!(says(book("nl-avg"), word), "{word}");
        assert!(!says(book("be-gba"), word), "{word}");
    }
    for word in [
        "GBA",
        "Rijksregisternummer",
        "rijksregisternummer",
        "België",
        "Belgium",
        "COC",
        "CCB",
        "FSMA",
        "BIPT",
    ] {
        assert!(says(book("be-gba"), word), "{word}");
        assert!(!says(book("nl-avg"), word), "{word}");
    }
}

#[test]
fn sentences_and_books_give_the_authority_the_same_name() {
    for country in Country::ALL {
        let authority = Authority::of(*country).short();
        let mut books = shelf()
            .books()
            .filter(|book| book.country() == country.code())
            .peekable();
        assert!(books.peek().is_some(), "{authority}");
        for book in books {
            assert!(says(book, authority), "{} and {authority}", book.id());
        }
    }
}

#[test]
fn every_text_has_no_place_left_open() {
    for book in shelf().books() {
        for phrase in phrases(book) {
            for lang in [Lang::Nl, Lang::En] {
                let text = phrase.get(lang);
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{}: {text}", book.id());
            }
        }
    }
}

#[test]
fn every_question_says_why_it_is_asked_and_helps() {
    for book in shelf().books() {
        for question in book.questions() {
            assert!(question.why.get(Lang::Nl).ends_with('.'), "{}", question.id);
            assert!(!question.cites.is_empty(), "{}", question.id);
            assert!(
                question.help.is_some() || question.options.len() <= 4,
                "{}",
                question.id
            );
        }
    }
}

#[test]
fn belgium_has_no_equal_of_the_dutch_exceptions() {
    let belgian = book("be-gba").question("not_informing").expect("the question");
    let codes: Vec<_> = belgian.options.iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["none", "measures_after", "police", "disproportionate"]);
    let dutch = book("nl-avg").question("not_informing").expect("the question");
    assert!(codes.iter().all(|code| dutch.option(code).is_some()));
}

/// Where neither the Dutch exceptions nor the threshold of the proposal play, all books say the same.
#[test]
fn the_common_core_decides_the_same_everywhere() {
    for case in cases().into_iter().filter(|case| case.id != "ANXB-05") {
        let of = |id: &str| {
            let outcome = outcome(book(id), &case.facts(book("nl-avg")));
            (outcome.authority, outcome.persons)
        };
        assert_eq!(of("nl-avg"), of("be-gba"), "{}", case.id);
    }
}

fn rules(advice: &Advice) -> Vec<&str> {
    advice.reasons.iter().map(|reason| reason.rule.as_str()).collect()
}

#[test]
fn other_regimes_are_pointed_at_with_their_own_clock() {
    let aware = Timestamp::parse("2026-01-29T09:00:00Z").expect("a moment");
    let facts = |regime: &str| {
        let facts = case("EDPB01-18").facts(book("nl-avg"));
        facts
            .with("awareness", Answer::Moment(aware))
            .with("regimes", Answer::many([regime]))
    };
    let hours = |book: &Rulebook, facts: &Facts| -> Vec<(String, u32, u32)> {
        let due = terms(book, facts);
        due.iter()
            .map(|due| (due.clock.id.clone(), due.clock.hours, due.clock.months))
            .collect()
    };
    let all = |book: &'static str, regime: &str| {
        let facts = facts(regime);
        let advice = assess(self::book(book), &facts, aware);
        let note = rules(&advice).iter().any(|rule| rule.starts_with("R-"));
        let clocks: Vec<_> = hours(self::book(book), &facts)
            .into_iter()
            .skip(1)
            .map(|(_, hours, months)| (hours, months))
            .collect();
        (
            note,
            clocks,
            advice.authority.deadline.map(|at| at == aware.plus_hours(24)),
        )
    };
    for id in ["nl-avg", "be-gba"] {
        assert_eq!(all(id, "none"), (false, vec![], Some(false)));
        assert_eq!(all(id, "telecom"), (true, vec![(24, 0), (96, 0)], Some(true)));
        assert_eq!(all(id, "cbw"), (true, vec![(24, 0), (72, 0), (72, 1)], Some(false)));
        assert_eq!(all(id, "dora"), (true, vec![(24, 0), (72, 0), (72, 1)], Some(false)));
        assert_eq!(all(id, "wpg"), (true, vec![], Some(false)));
        assert_eq!(all(id, "other"), (true, vec![], Some(false)));
    }
}

#[test]
fn where_the_lead_is_decides_which_authority_is_told() {
    let note = |where_| {
        let facts = case("EDPB01-18")
            .facts(book("nl-avg"))
            .with("cross_border", Answer::one(where_));
        let advice = assess(book("nl-avg"), &facts, now());
        let notes: Vec<_> = rules(&advice)
            .into_iter()
            .filter(|rule| rule.starts_with("X-"))
            .map(str::to_owned)
            .collect();
        notes
    };
    assert!(note("no").is_empty());
    let rows = [
        ("lead_here", "X-1"),
        ("lead_elsewhere", "X-2"),
        ("outside_eea", "X-3"),
        ("lead_unclear", "X-4"),
    ];
    for (place, rule) in rows {
        assert_eq!(note(place), [rule]);
    }
}

#[test]
fn under_the_proposal_only_a_high_risk_is_notified_and_within_96_hours() {
    let proposal = book("eu-omnibus-proposal");
    assert!(proposal.is_proposal());
    for lang in [Lang::Nl, Lang::En] {
        let title = proposal.title().get(lang).to_lowercase();
        assert!(title.contains("voorstel") || title.contains("proposal"), "{title}");
    }
    let aware = Timestamp::parse("2026-11-20T09:00:00Z").expect("a moment");
    let under = |id: &str, case_id: &str| {
        let facts = case(case_id)
            .facts(book("nl-avg"))
            .with("awareness", Answer::Moment(aware));
        assess(book(id), &facts, now())
    };
    let risk = under("eu-omnibus-proposal", "EDPB01-16");
    assert_eq!(risk.authority.advice, AuthorityAdvice::DoNotNotify);
    assert_eq!(risk.document, domain::assess::Document::Yes);
    assert_eq!(under("nl-avg", "EDPB01-16").authority.advice, AuthorityAdvice::Notify);
    let high = under("eu-omnibus-proposal", "EDPB01-18");
    assert_eq!(
        (high.authority.advice, high.persons.advice),
        (AuthorityAdvice::Notify, PersonsAdvice::Inform)
    );
    assert_eq!(high.authority.deadline, Some(aware.plus_hours(96)));
    assert_eq!(
        under("nl-avg", "EDPB01-18").authority.deadline,
        Some(aware.plus_hours(72))
    );
}

/// Each rule is a reason in some advice, so that none is dead letter.
#[test]
fn every_rule_is_a_reason_somewhere() {
    for book in shelf().books() {
        let mut told = std::collections::BTreeSet::new();
        let mut tell = |facts: Facts| {
            let late = Timestamp::parse("2026-12-24T12:00:00Z").expect("a moment");
            let advice = assess(book, &facts.with("awareness", Answer::Moment(now())), late);
            told.extend(advice.reasons.into_iter().map(|reason| reason.rule));
        };
        for facts in known(self::book("nl-avg")) {
            tell(facts);
        }
        let high = || case("EDPB01-18").facts(self::book("nl-avg"));
        let rest = [
            ("not_informing", "measures_after"),
            ("not_informing", "police"),
            ("not_informing", "disproportionate"),
            ("not_informing", "interest_never"),
            ("not_informing", "interest_later"),
            ("not_informing", "wft"),
            ("cross_border", "lead_here"),
            ("cross_border", "lead_elsewhere"),
            ("cross_border", "lead_unclear"),
            ("cross_border", "outside_eea"),
            ("role", "joint"),
            ("role", "mixed"),
            ("copying", "unknown"),
        ];
        for (question, code) in rest {
            tell(high().with(question, Answer::one(code)));
        }
        tell(high().with("regimes", Answer::many(["telecom", "cbw", "dora", "wpg", "other"])));
        for text in EXTREMES {
            tell(crate::factors::facts(text));
        }
        let silent: Vec<_> = book
            .rules()
            .iter()
            .filter(|rule| !told.contains(&rule.id))
            .map(|rule| rule.id.as_str())
            .collect();
        assert!(silent.is_empty(), "{}: {silent:?}", book.id());
    }
}

/// Facts for the rules that typical incidents do not reach.
const EXTREMES: &[&str] = &[
    "incident_type=hacking personal_data=yes role=controller kind=none",
    "incident_type=device_lost personal_data=yes role=controller unreadable=no copy=full data=name persons_number=20000",
    "incident_type=device_lost personal_data=yes role=controller unreadable=strong key_safe=yes copy=none effect=none data=name+bsn",
    "incident_type=outage personal_data=yes role=controller restore=days effect=serious persons_groups=patients",
    "incident_type=email_wrong_recipient role=controller recipient=known_one recipient_response=asked_at_once data=name+protected_identity",
    "incident_type=published role=controller copying=not_excluded data=name list_reveals=nothing public_before=no persons_groups=minors",
    "incident_type=deleted personal_data=yes role=controller copy=none effect=minor data=name+health insight=some",
    "incident_type=email_wrong_recipient role=controller recipient=known_one recipient_response=kept data=name+bsn",
    "incident_type=email_wrong_recipient role=controller recipient=hostile data=name+address",
    "incident_type=email_wrong_recipient role=controller recipient=known_one recipient_response=asked_at_once data=name circumstances=systemic_fault",
];
