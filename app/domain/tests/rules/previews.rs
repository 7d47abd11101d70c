//! What an answer would make of the advice, before it is saved.

use crate::cases::{case, nl, now};
use crate::made_up::{facts, walk};
use domain::act::Country;
use domain::assess::{assess, outcome};
use domain::facts::{Answer, Facts};
use domain::preview::Preview;
use domain::rulebook::{Kind, Rulebook};
use domain::text::{Authority, Lang, preview};

fn told(facts: &Facts, question: &str, answer: Answer, lang: Lang) -> String {
    preview::sentence(
        &Preview::of(nl(), facts, question, answer),
        Authority::of(Country::Nl),
        lang,
    )
}

#[test]
fn the_first_answer_gives_the_first_advice() {
    // Kennisname runs before anything was asked.
    let nothing = Facts::default().with("awareness", Answer::Moment(now()));
    assert_eq!(
        told(&nothing, "incident_type", Answer::one("device_stolen"), Lang::Nl),
        "Met dit antwoord wordt het voorlopige advies: Meld dit bij de Autoriteit Persoonsgegevens (AP), ook al weet je \
         nog niet alles. Informeer ook de betrokkenen. Meld het meteen aan de organisatie waarvoor je de gegevens verwerkt."
    );
    assert_eq!(Preview::of(nl(), &nothing, "role", Answer::one("controller")).now, None);
}

#[test]
fn an_answer_changes_the_advice_or_leaves_it_or_is_not_known() {
    let facts = case("EDPB01-09").facts(nl());
    let other = Answer::one("hostile");
    let same = Answer::many(["name", "address"]);
    assert_eq!(
        told(&facts, "data", same, Lang::Nl),
        "Met dit antwoord blijft het voorlopige advies: Je hoeft dit niet te melden bij de AP. Je hoeft de betrokkenen niet te \
         informeren."
    );
    let becomes = told(&facts, "recipient", other, Lang::Nl);
    assert!(
        becomes.starts_with("Met dit antwoord wordt het voorlopige advies: Meld dit"),
        "{becomes}"
    );
    let unknown = told(&facts, "recipient", Answer::Unknown, Lang::Nl);
    assert!(
        unknown.starts_with("Zolang je dit niet weet, is het voorlopige advies: Meld dit"),
        "{unknown}"
    );
    let english = told(&facts, "recipient", Answer::Unknown, Lang::En);
    assert!(
        english.starts_with("As long as you do not know this, the advice so far is: Notify"),
        "{english}"
    );
}

#[test]
fn what_is_told_is_what_the_server_advises_after_saving() {
    let compact = Rulebook::from_compact(&nl().compact()).expect("a compact book");
    for seed in 0..300 {
        let before = walk(nl(), seed, 6);
        let others = facts(nl(), seed);
        for question in nl().questions().iter().filter(|question| question.kind != Kind::Moment) {
            let Some(answer) = others.get(&question.id) else {
                continue;
            };
            let preview = Preview::of(&compact, &before, &question.id, answer.clone());
            let saved = before.clone().with(&question.id, answer.clone());
            assert_eq!(
                preview.then,
                assess(nl(), &saved, now()).outcome(),
                "{seed} {}",
                question.id
            );
            assert_eq!(preview.now, Some(outcome(nl(), &before)), "{seed}");
        }
    }
}
