//! Lists against a plain filter over all cases.

use crate::samples::{Deciding, actor, add, answer, case, close, decide_so, judge, opening, report};
use crate::world::World;
use domain::case_row::{CaseRow, Mark, title_from};
use domain::decision::AuthorityDecision;
use domain::four_eyes::Safeguard;
use domain::incident::{Incident, Stage};
use domain::time::Timestamp;
use service::ports::{CasePage, CaseQuery, Cases, PageFrom, Register, Sort};
use store::SurrealStore;

const CASES: i64 = 140;
const PAGE: usize = 25;

/// A case as a plain filter sees it.
struct Held {
    row: CaseRow,
    words: String,
}

/// Reports many cases, several in the same minute, over two years, and brings each some way.
async fn fill(store: &SurrealStore) -> Vec<Held> {
    store.append(opening()).await.unwrap();
    let mut held = Vec::new();
    for number in 0..CASES {
        let minutes = (number * 37 % 29 - 20) * 24 * 60;
        let told = format!(
            "Melding {number}: {}",
            if number % 3 == 0 {
                "Één tas kwijt"
            } else {
                "MAIL verkeerd"
            }
        );
        let reporter = actor(u128::from(number.unsigned_abs() % 4));
        let opened = add(store, report(case(), reporter, minutes, &told)).await;
        let case = bring_on(store, opened, number).await;
        let title = title_from(&told);
        let words = format!("{}\n{title}\n{told}", case.reference).to_lowercase();
        held.push(Held {
            row: CaseRow::of(&case, title),
            words,
        });
    }
    held
}

async fn bring_on(store: &SurrealStore, mut case: Incident, number: i64) -> Incident {
    if number % 2 == 0 {
        let nature = ["mail", "post", "device"]
            .into_iter()
            .nth(usize::try_from(number % 3).unwrap())
            .unwrap();
        case = add(store, answer(&case, "incident_type", nature)).await;
    }
    if number % 5 < 2 {
        let authority = if number % 3 == 0 {
            AuthorityDecision::Notify
        } else {
            AuthorityDecision::DoNotNotify
        };
        let deciding = Deciding {
            authority,
            follows: number % 4 != 1,
            safeguard: (number % 4 > 1).then_some(Safeguard::Colleague),
            emergency: number % 4 == 3,
            ..Deciding::default()
        };
        case = add(store, decide_so(&case, &deciding)).await;
        if number % 4 == 2 {
            case = add(store, judge(&case, AuthorityDecision::NotApplicable)).await;
        }
    }
    if number % 7 < 3 {
        case = add(store, close(&case)).await;
    }
    case
}

fn wanted(held: &[Held], query: &CaseQuery) -> Vec<CaseRow> {
    let words = query.text.trim().to_lowercase();
    let fits = |held: &&Held| {
        (query.stages.is_empty() || query.stages.contains(&held.row.stage))
            && query.incident_type.is_none_or_eq(held.row.incident_type.as_ref())
            && query
                .authority
                .is_none_or(|authority| held.row.public_authority() == Some(authority))
            && query.year.is_none_or(|year| held.row.reported_at.year() == year)
            && query.mark.is_none_or(|mark| held.row.has(mark))
            && held.words.contains(&words)
    };
    let mut rows: Vec<CaseRow> = held.iter().filter(fits).map(|held| held.row.clone()).collect();
    rows.sort_by_key(|row| (row.reported_at, row.id));
    if query.sort == Sort::Newest {
        rows.reverse();
    }
    rows
}

trait NoneOrEq<T> {
    fn is_none_or_eq(&self, other: Option<&T>) -> bool;
}

impl<T: PartialEq> NoneOrEq<T> for Option<T> {
    fn is_none_or_eq(&self, other: Option<&T>) -> bool {
        self.is_none() || self.as_ref() == other
    }
}

fn queries() -> Vec<CaseQuery> {
    let mut queries = Vec::new();
    for stages in [vec![], vec![Stage::Closed], vec![Stage::Reported, Stage::Decided]] {
        for incident_type in [None, Some("mail".to_owned()), Some("nergens".to_owned())] {
            for (authority, year, mark) in [
                (None, None, None),
                (Some(AuthorityDecision::Notify), None, None),
                (None, Some(2026), None),
                (None, Some(1999), None),
                (None, None, Some(Mark::Departs)),
                (None, Some(2026), Some(Mark::Differs)),
                (None, None, Some(Mark::Emergency)),
            ] {
                for text in ["", " één TAS", "-00"] {
                    for sort in [Sort::Newest, Sort::Oldest] {
                        let (stages, incident_type) = (stages.clone(), incident_type.clone());
                        let text = text.to_owned();
                        queries.push(CaseQuery {
                            stages,
                            incident_type,
                            authority,
                            year,
                            mark,
                            text,
                            sort,
                            from: PageFrom::Start,
                        });
                    }
                }
            }
        }
    }
    queries
}

fn check(page: &CasePage, wanted: &[CaseRow], from: usize, query: &CaseQuery) {
    let until = wanted.len().min(from + PAGE);
    assert_eq!(page.rows, wanted.get(from..until).unwrap(), "{query:?}");
    assert_eq!(page.total, wanted.len(), "{query:?}");
    assert_eq!(page.has_before, from > 0, "before {query:?}");
    assert_eq!(page.has_after, until < wanted.len(), "after {query:?}");
}

pub async fn pages_agree_with_a_plain_filter(World { store, .. }: World) {
    let held = fill(&store).await;
    for mut query in queries() {
        let wanted = wanted(&held, &query);
        let mut from = 0;
        let mut page = store.list(&query).await.unwrap();
        check(&page, &wanted, from, &query);
        while page.has_after {
            let last = page.rows.last().unwrap();
            query.from = PageFrom::After(last.reported_at, last.id);
            from += PAGE;
            page = store.list(&query).await.unwrap();
            check(&page, &wanted, from, &query);
        }
        while page.has_before {
            let first = page.rows.first().unwrap();
            query.from = PageFrom::Before(first.reported_at, first.id);
            from -= PAGE;
            page = store.list(&query).await.unwrap();
            check(&page, &wanted, from, &query);
        }
    }
}

pub async fn a_mark_comes_and_goes(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let case = add(&store, report(case(), actor(2), 1, "Doos weg")).await;
    let marked = async |mark: Mark| {
        let query = CaseQuery {
            mark: Some(mark),
            ..CaseQuery::default()
        };
        store.list(&query).await.unwrap().total
    };
    let alone = Deciding {
        safeguard: Some(Safeguard::Colleague),
        emergency: true,
        follows: false,
        ..Deciding::default()
    };
    let case = add(&store, decide_so(&case, &alone)).await;
    // How it departs is for who judges it to find out.
    assert_eq!((marked(Mark::Emergency).await, marked(Mark::Departs).await), (1, 0));
    assert_eq!(marked(Mark::Differs).await, 0);
    let case = add(&store, judge(&case, AuthorityDecision::DoNotNotify)).await;
    assert_eq!((marked(Mark::Emergency).await, marked(Mark::Departs).await), (0, 1));
    assert_eq!(marked(Mark::Differs).await, 1);
    add(&store, decide_so(&case, &Deciding::default())).await;
    assert_eq!((marked(Mark::Departs).await, marked(Mark::Differs).await), (0, 1));
}

pub async fn spans_agree_with_a_plain_filter(World { store, .. }: World) {
    let held = fill(&store).await;
    let sorted = |keep: &dyn Fn(&CaseRow) -> bool| {
        let mut rows: Vec<CaseRow> = held
            .iter()
            .map(|held| &held.row)
            .filter(|row| keep(row))
            .cloned()
            .collect();
        rows.sort_by_key(|row| (row.reported_at, row.id));
        rows
    };
    assert_eq!(
        store.open_rows().await.unwrap(),
        sorted(&|row| row.stage != Stage::Closed)
    );
    for reporter in (0..5).map(actor) {
        let mut wanted = sorted(&|row| row.reported_by == reporter);
        wanted.reverse();
        assert_eq!(store.rows_by(reporter).await.unwrap(), wanted);
    }
    let moments: Vec<Timestamp> = held.iter().step_by(17).map(|held| held.row.reported_at).collect();
    for from in &moments {
        for until in &moments {
            let wanted = sorted(&|row| *from <= row.reported_at && row.reported_at < *until);
            assert_eq!(store.rows_between(*from, *until).await.unwrap(), wanted);
        }
    }
}

pub async fn lines_follow_their_case(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let case = add(&store, report(case(), actor(2), 1, "Doos weg")).await;
    let count = |stage: Stage| {
        let query = CaseQuery {
            stages: vec![stage],
            ..CaseQuery::default()
        };
        let store = &store;
        async move { store.list(&query).await.unwrap().total }
    };
    assert_eq!((count(Stage::Reported).await, count(Stage::Assessing).await), (1, 0));
    let case = add(&store, answer(&case, "incident_type", "paper")).await;
    assert_eq!((count(Stage::Reported).await, count(Stage::Assessing).await), (0, 1));
    assert_eq!(
        store.open_rows().await.unwrap(),
        [CaseRow::of(&case, "Doos weg".to_owned())]
    );
    let case = add(&store, close(&case)).await;
    assert_eq!((count(Stage::Assessing).await, count(Stage::Closed).await), (0, 1));
    assert_eq!(store.open_rows().await.unwrap(), []);
    assert_eq!(
        store.rows_by(actor(2)).await.unwrap(),
        [CaseRow::of(&case, "Doos weg".to_owned())]
    );
}
