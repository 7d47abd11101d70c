//! A page of the list of cases.

use crate::db::{Db, Fault, Vars};
use crate::line::{List, Span};
use crate::{json, tally};
use domain::case_row::CaseRow;
use domain::ids::IncidentId;
use domain::time::Timestamp;
use service::ports::{CasePage, CaseQuery, PageFrom, Sort};
use surrealdb::types::RecordId;

/// How many lines a page has.
const PAGE: usize = 25;

/// The page that a query asks for.
pub(crate) async fn page(db: &Db, query: &CaseQuery) -> Result<CasePage, Fault> {
    if query.text.trim().is_empty() {
        listed(db, query).await
    } else {
        searched(db, query).await
    }
}

/// A page without a search: a stretch of the list, read until the page is full.
async fn listed(db: &Db, query: &CaseQuery) -> Result<CasePage, Fault> {
    let (ahead, behind) = match query.sort {
        Sort::Newest => (List::Newest(query.mark), List::Oldest(query.mark)),
        Sort::Oldest => (List::Oldest(query.mark), List::Newest(query.mark)),
    };
    let (Some(ahead), Some(behind)) = (Span::of_year(ahead, query.year), Span::of_year(behind, query.year)) else {
        return Ok(CasePage::default());
    };
    let total = tally::total(db, query).await?;
    if total == 0 {
        // Looking for a line that fits would read them all.
        return Ok(CasePage::default());
    }
    // One line more than a page tells whether there is a next one.
    Ok(match query.from {
        PageFrom::Start => {
            let rows = rows(db, ahead, query, PAGE + 1).await?;
            CasePage {
                total,
                has_before: false,
                has_after: rows.len() > PAGE,
                rows: first_page(rows),
            }
        }
        PageFrom::After(at, id) => {
            let rows = rows(db, ahead.after(at, id), query, PAGE + 1).await?;
            let has_before = any(db, behind.at(at, id), query).await?;
            CasePage {
                total,
                has_before,
                has_after: rows.len() > PAGE,
                rows: first_page(rows),
            }
        }
        PageFrom::Before(at, id) => {
            let rows = rows(db, behind.after(at, id), query, PAGE + 1).await?;
            let has_after = any(db, ahead.at(at, id), query).await?;
            let has_before = rows.len() > PAGE;
            CasePage {
                total,
                has_before,
                has_after,
                rows: first_page(rows).into_iter().rev().collect(),
            }
        }
    })
}

fn first_page(mut rows: Vec<CaseRow>) -> Vec<CaseRow> {
    rows.truncate(PAGE);
    rows
}

async fn any(db: &Db, span: Span, query: &CaseQuery) -> Result<bool, Fault> {
    Ok(!rows(db, span, query, 1).await?.is_empty())
}

async fn rows(db: &Db, span: Span, query: &CaseQuery, limit: usize) -> Result<Vec<CaseRow>, Fault> {
    let Some(records) = span.records() else {
        return Ok(Vec::new());
    };
    let (conditions, vars) = conditions(query);
    // `array::first` hides the span from the planner, which reads a span that it knows beforehand to the end whatever
    // the limit; one that it meets on the way it leaves as soon as there is enough.
    let text = format!("SELECT VALUE row FROM array::first([$records]){conditions} LIMIT {limit}");
    json::read_all(&db.run(text, vars.with("records", records)).await?.rows::<String>(0)?)
}

/// A page of a search. Every line has to be looked at anyway to tell how many there are, so all that fit are taken.
async fn searched(db: &Db, query: &CaseQuery) -> Result<CasePage, Fault> {
    let list = List::Newest(query.mark);
    let Some(records) = Span::of_year(list, query.year).and_then(Span::records) else {
        return Ok(CasePage::default());
    };
    let (conditions, vars) = conditions(query);
    let text = format!("SELECT VALUE id FROM $records{conditions}");
    let mut found: Vec<RecordId> = db.run(text, vars.with("records", records)).await?.rows(0)?;
    if query.sort == Sort::Oldest {
        found.reverse();
    }
    let places: Vec<_> = found.iter().filter_map(|record| list.read(record)).collect();
    let (from, until) = window(&places, query);
    let shown: Vec<RecordId> = found.iter().take(until).skip(from).cloned().collect();
    let vars = Vars::default().with("records", shown);
    let texts: Vec<String> = db.run("SELECT VALUE row FROM $records", vars).await?.rows(0)?;
    Ok(CasePage {
        rows: json::read_all(&texts)?,
        total: found.len(),
        has_before: from > 0,
        has_after: until < found.len(),
    })
}

/// From and up to which of the found cases the page goes.
fn window(places: &[(Timestamp, IncidentId)], query: &CaseQuery) -> (usize, usize) {
    let before = |at: Timestamp, id: IncidentId, with: bool| {
        let cursor = (at, id);
        places.partition_point(|place| match query.sort {
            Sort::Newest => *place > cursor || (with && *place == cursor),
            Sort::Oldest => *place < cursor || (with && *place == cursor),
        })
    };
    match query.from {
        PageFrom::Start => (0, places.len().min(PAGE)),
        PageFrom::After(at, id) => {
            let from = before(at, id, true);
            (from, places.len().min(from + PAGE))
        }
        PageFrom::Before(at, id) => {
            let until = before(at, id, false);
            (until.saturating_sub(PAGE), until)
        }
    }
}

/// The conditions that can be checked on a line, and their values.
fn conditions(query: &CaseQuery) -> (String, Vars) {
    let mut conditions = Vec::new();
    let mut vars = Vars::default();
    if !query.stages.is_empty() {
        conditions.push("stage IN $stages");
        vars = vars.with(
            "stages",
            query.stages.iter().map(|stage| stage.code()).collect::<Vec<_>>(),
        );
    }
    if let Some(nature) = &query.incident_type {
        conditions.push("nature = $nature");
        vars = vars.with("nature", nature.as_str());
    }
    if let Some(authority) = query.authority {
        conditions.push("authority = $authority");
        vars = vars.with("authority", authority.code());
    }
    let words = query.text.trim();
    if !words.is_empty() {
        conditions.push("string::contains(words, $words)");
        vars = vars.with("words", words.to_lowercase());
    }
    if conditions.is_empty() {
        return (String::new(), vars);
    }
    (format!(" WHERE {}", conditions.join(" AND ")), vars)
}
