//! How cost grows. By hand: `cargo test --workspace --test engines -- --ignored --nocapture speed`.

use crate::samples::{Deciding, actor, add, answer, at, book, case, decide_so, decision, entry, opening, report, told};
use crate::world::in_folder;
use domain::act::Act;
use domain::case_row::Mark;
use domain::entry::PartName;
use domain::facts::{Answer, Facts};
use domain::incident::{Closing, Incident};
use service::ports::{Append, CaseQuery, Cases, PageFrom, Register};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::SurrealStore;

const STORY: &str = "Ik heb een mail met een lijst van cliënten naar de verkeerde ontvanger gestuurd. Er stonden namen en \
    adressen in, en bij sommigen ook waarvoor zij hulp krijgen. Ik heb meteen gebeld en gevraagd de mail te wissen.";

/// A case with ten entries, most of them closed, one in twenty apart from the advice.
fn story(number: i64) -> Append {
    let id = case();
    let mut whole = report(
        id,
        actor(u128::from(number.unsigned_abs() % 200)),
        -(number * 150),
        &format!("{STORY} {number}"),
    );
    let nature = ["mail", "post", "paper", "device"];
    let nature = nature.into_iter().nth(usize::try_from(number % 4).unwrap()).unwrap();
    let answers = [
        ("incident_type", Answer::one(nature)),
        ("data", Answer::many(["name", "address", "health"])),
        ("recipient", Answer::one("known_one")),
        ("persons_number", Answer::Number(12)),
    ];
    let mut facts = Facts::default();
    for (question, answer) in answers {
        facts.set(question, answer.clone());
        whole.change.entries.push(entry(Act::Answered {
            question: question.to_owned(),
            answer,
        }));
    }
    whole.change.entries.push(told(
        Act::Named {},
        &[(PartName::Title, "Mail naar de verkeerde ontvanger")],
    ));
    let deciding = Deciding {
        follows: number % 20 != 0,
        rules: &["breach", "special-data", "one-recipient", "notify"],
        ..Deciding::default()
    };
    if number % 50 != 0 {
        whole.change.entries.extend(decision(&facts, &deciding));
        whole.change.entries.push(entry(Act::Closed {
            closing: Closing::Handled,
        }));
    }
    whole
}

async fn median<F: Future<Output = usize>>(name: &str, mut task: impl FnMut() -> F) {
    let mut times = Vec::new();
    let mut size = 0;
    for _ in 0..21 {
        let begin = Instant::now();
        size = task().await;
        times.push(begin.elapsed());
    }
    times.sort();
    let [least, median] = [0, 10].map(|place| milliseconds(times.iter().copied().nth(place).unwrap()));
    println!("  {name:<34} {median:>9.3} ms, at least {least:>8.3} ms ({size})");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

async fn lists(store: &SurrealStore) {
    let page = store.list(&CaseQuery::default()).await.unwrap();
    let last = page.rows.last().unwrap();
    let after = PageFrom::After(last.reported_at, last.id);
    let nature = |code: &str| CaseQuery {
        incident_type: Some(code.to_owned()),
        ..CaseQuery::default()
    };
    let marked = |mark: Mark| CaseQuery {
        mark: Some(mark),
        ..CaseQuery::default()
    };
    let words = |text: &str| CaseQuery {
        text: text.to_owned(),
        ..CaseQuery::default()
    };
    let queries = [
        ("list, first page", CaseQuery::default()),
        (
            "list, second page",
            CaseQuery {
                from: after,
                ..CaseQuery::default()
            },
        ),
        ("list, common filter", nature("mail")),
        ("list, filter without result", nature("geen")),
        ("list, departures", marked(Mark::Departs)),
        ("list, emergencies: none", marked(Mark::Emergency)),
        (
            "list, departures of a year",
            CaseQuery {
                year: Some(2026),
                ..marked(Mark::Departs)
            },
        ),
        ("list, search", words("cliënten")),
        ("list, search without result", words("olifant")),
    ];
    for (name, query) in &queries {
        median(name, || async { store.list(query).await.unwrap().total }).await;
    }
    let year = (at(-525_600), at(1));
    median("rows of a year", || async {
        store.rows_between(year.0, year.1).await.unwrap().len()
    })
    .await;
    median("profiles of a nature, 200", || async {
        store.profiles("mail", 200).await.unwrap().len()
    })
    .await;
    median("rule counts", || async {
        store.rule_counts(&book("2026-11-22")).await.unwrap().len()
    })
    .await;
    median("open rows", || async { store.open_rows().await.unwrap().len() }).await;
}

async fn one_case(store: &SurrealStore, some: &Incident) {
    let found = |case: Option<Incident>| usize::from(case.is_some());
    median("case", || async { found(store.case(some.id).await.unwrap()) }).await;
    median("by reference", || async {
        found(store.case_by_reference(some.reference).await.unwrap())
    })
    .await;
    median("texts of a case", || async {
        store.texts(some.id).await.unwrap().len()
    })
    .await;
    median("entries of a case", || async {
        store.entries_of(some.id).await.unwrap().len()
    })
    .await;
    median("rows by a reporter", || async {
        store.rows_by(some.report.by).await.unwrap().len()
    })
    .await;
    median("head", || async {
        usize::try_from(store.head().await.unwrap().seq).unwrap()
    })
    .await;
    let changed = add(store, report(case(), actor(3), 5, STORY)).await;
    let changed = tokio::sync::Mutex::new(changed);
    median("append an answer", || async {
        let mut case = changed.lock().await;
        *case = add(store, answer(&case, "cause", "human")).await;
        case.parts.len()
    })
    .await;
    let deciding = Deciding {
        rules: &["breach", "special-data", "one-recipient", "notify"],
        ..Deciding::default()
    };
    median("append a decision", || async {
        let mut case = changed.lock().await;
        *case = add(store, decide_so(&case, &deciding)).await;
        case.parts.len()
    })
    .await;
    let new = || report(case(), actor(3), 5, STORY);
    median("append a report", || async {
        store.append(new()).await.unwrap().entries.len()
    })
    .await;
}

async fn eight_writers(store: Arc<SurrealStore>) {
    let begin = Instant::now();
    let writers = (0..8).map(|writer| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            for _ in 0..50 {
                store.append(report(case(), actor(writer), 5, STORY)).await.unwrap();
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    println!(
        "  eight writers: {:.0} reports per second",
        400.0 / begin.elapsed().as_secs_f64()
    );
}

#[test]
#[ignore = "takes minutes; for figures"]
fn cost_grows_little() {
    in_folder(async |mut world| {
        world.store.append(opening()).await.unwrap();
        let mut number = 0;
        for size in [60, 10_000] {
            let begin = Instant::now();
            while number < size {
                let until = size.min(number + 40);
                world
                    .store
                    .append_all((number..until).map(story).collect())
                    .await
                    .unwrap();
                number = until;
            }
            println!("{size} incidents, filled in {:?}", begin.elapsed());
            let some = world.store.append(story(50)).await.unwrap().incident.unwrap();
            lists(&world.store).await;
            one_case(&world.store, &some).await;
            let closed = world.close();
            // What the program that had the folder still has to do is not measured.
            closed.look(&["RETURN []"]).await;
            let begin = Instant::now();
            let rebuilt = SurrealStore::rebuild(&closed.url, None, None).await.unwrap();
            println!("  {rebuilt:?} in {:?}", begin.elapsed());
            closed.look(&["RETURN []"]).await;
            let begin = Instant::now();
            world = closed.reopen().await;
            println!("  opened in {:?}", begin.elapsed());
            median("case", || async {
                usize::from(world.store.case(some.id).await.unwrap().is_some())
            })
            .await;
        }
        eight_writers(Arc::new(world.store)).await;
    });
}
