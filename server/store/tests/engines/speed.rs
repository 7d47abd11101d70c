//! How cost grows. By hand: `cargo test --workspace --test engines -- --ignored --nocapture speed`.

use crate::samples::{actor, at, case, entry, opening, report, told};
use crate::world::{World, in_folder};
use domain::act::Act;
use domain::entry::PartName;
use domain::facts::Answer;
use domain::incident::{Closing, Incident};
use service::ports::{Append, CaseQuery, Cases, PageFrom, Register};
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::SurrealStore;

const STORY: &str = "Ik heb een mail met een lijst van cliënten naar de verkeerde ontvanger gestuurd. Er stonden namen en \
    adressen in, en bij sommigen ook waarvoor zij hulp krijgen. Ik heb meteen gebeld en gevraagd de mail te wissen.";

/// A case with eight entries, most of them closed.
fn story(number: i64) -> Append {
    let id = case();
    let mut whole = report(
        id,
        actor(u128::from(number.unsigned_abs() % 200)),
        -(number * 150),
        &format!("{STORY} {number}"),
    );
    let answers = ["mail", "yes", "no", "maybe", "yes"]
        .into_iter()
        .enumerate()
        .map(|(place, code)| {
            let question = if place == 0 {
                "incident_type".to_owned()
            } else {
                format!("question_{place}")
            };
            entry(Act::Answered {
                question,
                answer: Answer::one(code),
            })
        });
    whole.change.entries.extend(answers);
    whole.change.entries.push(told(
        Act::Named {},
        &[(PartName::Title, "Mail naar de verkeerde ontvanger")],
    ));
    if number % 50 != 0 {
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
    println!(
        "  {name:<34} {:>9.3} ms ({size})",
        milliseconds(times.into_iter().nth(10).unwrap())
    );
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
#[ignore = "takes a minute; for figures"]
fn cost_grows_little() {
    in_folder(|World { store, .. }| async move {
        let store = Arc::new(store);
        store.append(opening()).await.unwrap();
        let mut number = 0;
        for size in [60, 10_000] {
            let begin = Instant::now();
            while number < size {
                let until = size.min(number + 40);
                store.append_all((number..until).map(story).collect()).await.unwrap();
                number = until;
            }
            println!("{size} incidents, filled in {:?}", begin.elapsed());
            let some = store.append(story(50)).await.unwrap().incident.unwrap();
            lists(&store).await;
            one_case(&store, &some).await;
        }
        eight_writers(Arc::clone(&store)).await;
    });
}
