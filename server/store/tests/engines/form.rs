//! The form in which cases, lines and profiles are kept has a number, and another form has another number.

use crate::samples::{Deciding, add, append, case, decide_so, entry, judge, opening, report, told};
use crate::world::in_folder;
use domain::act::{Act, AuthorityChannel, Means, NoticeKind};
use domain::decision::AuthorityDecision;
use domain::entry::PartName;
use domain::facts::Answer;
use domain::four_eyes::Safeguard;
use domain::ids::MeasureId;
use domain::incident::{Closing, Incident, MeasureKind};
use domain::report::{EverydayData, PeopleRange};
use serde_json::Value;
use service::ports::{Append, Register};
use std::collections::BTreeMap;
use store::SurrealStore;
use uuid::Uuid;

/// Every place in a value that holds something, and of which kind; places that hold nothing somewhere else hold something.
fn places(value: &Value, at: &str, found: &mut BTreeMap<String, &'static str>) {
    let kind = match value {
        Value::Null => return,
        Value::Object(fields) => {
            for (name, value) in fields {
                places(value, &format!("{at}.{name}"), found);
            }
            return;
        }
        Value::Array(elements) => {
            for element in elements {
                places(element, &format!("{at}[]"), found);
            }
            return;
        }
        Value::Bool(_) => "yes or no",
        Value::Number(_) => "number",
        Value::String(_) => "text",
    };
    found.insert(at.to_owned(), kind);
}

fn change(case: &Incident, acts: Vec<Act>) -> Append {
    append(Some((case.id, case.version)), 5, acts.into_iter().map(entry).collect())
}

/// A case in which everything happened that is kept of a case.
async fn eventful(store: &SurrealStore) -> Incident {
    let at = crate::samples::at(1);
    let mut first = report(case(), crate::samples::actor(1), 0, "Brief weg");
    first.change.entries = vec![told(
        Act::Reported {
            channel: domain::report::Channel::Account,
            discovered: Some(at),
            ongoing: domain::report::Ongoing::No,
            data: Some([EverydayData::Health].into()),
            people: Some(PeopleRange::ToTen),
        },
        &[(PartName::Narrative, "Brief weg")],
    )];
    let case = add(store, first).await;
    let answers = [
        ("incident_type", Answer::one("post")),
        ("cause", Answer::one("human")),
        ("kind", Answer::many(["disclosure"])),
        ("data", Answer::many(["name"])),
        ("recipient", Answer::one("known_one")),
        ("role", Answer::one("controller")),
        ("persons_groups", Answer::many(["patients"])),
        ("persons_number", Answer::Number(3)),
    ];
    let answered = answers.map(|(question, answer)| Act::Answered {
        question: question.to_owned(),
        answer,
    });
    let case = add(store, change(&case, answered.to_vec())).await;
    let before = vec![
        Act::AwarenessSet { at },
        Act::ProcessorTold {
            at,
            aware: Some(at),
            agreed_hours: Some(24),
        },
    ];
    let case = add(store, change(&case, before)).await;
    let deciding = Deciding {
        safeguard: Some(Safeguard::Outsider),
        rules: &["N-1"],
        ..Deciding::default()
    };
    let case = add(store, decide_so(&case, &deciding)).await;
    let decision = case.waiting().unwrap().entry;
    let case = add(store, change(&case, vec![Act::Invited { decision }])).await;
    let case = add(store, judge(&case, AuthorityDecision::Notify)).await;
    let measure = |number| MeasureId::new(Uuid::from_u128(number));
    let planned = |number| Act::MeasurePlanned {
        measure: measure(number),
        measure_kind: MeasureKind::Preventive,
        due: chrono::NaiveDate::from_ymd_opt(2026, 4, 1),
    };
    let after = vec![
        Act::AuthorityNotified {
            notice: NoticeKind::First,
            at,
            channel: AuthorityChannel::WebForm,
        },
        Act::PersonsInformed {
            at,
            count: 3,
            means: [Means::Letter].into(),
        },
        planned(1),
        planned(2),
        Act::MeasureDone { measure: measure(1) },
        Act::LatenessExplained {},
        Act::Evaluated {},
        Act::Closed {
            closing: Closing::Handled,
        },
    ];
    add(store, change(&case, after)).await
}

/// Cases whose decision waits, holds in an emergency, frees, or was disputed.
async fn undecided(store: &SurrealStore) {
    for emergency in [true, false] {
        let case = add(store, report(case(), crate::samples::actor(1), 0, "Brief weg")).await;
        let deciding = Deciding {
            authority: AuthorityDecision::DoNotNotify,
            safeguard: Some(Safeguard::Colleague),
            emergency,
            ..Deciding::default()
        };
        let case = add(store, decide_so(&case, &deciding)).await;
        if !emergency {
            add(store, judge(&case, AuthorityDecision::Notify)).await;
        }
    }
}

#[test]
fn another_form_has_another_number() {
    in_folder(async |world| {
        world.store.append(opening()).await.unwrap();
        eventful(&world.store).await;
        undecided(&world.store).await;
        let closed = world.close();
        let mut found = BTreeMap::new();
        let kept = [
            ("case", "SELECT VALUE state FROM incident"),
            ("line", "SELECT VALUE row FROM line"),
            ("profile", "SELECT VALUE profile FROM profile"),
        ];
        for (name, query) in kept {
            for text in closed.read::<String>(query).await {
                places(&serde_json::from_str(&text).unwrap(), name, &mut found);
            }
        }
        let number: Vec<i64> = closed.read("SELECT VALUE format FROM projection").await;
        let lines: Vec<String> = found.into_iter().map(|(at, kind)| format!("{at}: {kind}")).collect();
        // Differs? Then raise `FORMAT` in `projection.rs`, so that databases in the old form are rebuilt, and take the new
        // form on under the new number.
        insta::assert_snapshot!(format!("form_{}", number.first().unwrap()), lines.join("\n"));
    });
}
