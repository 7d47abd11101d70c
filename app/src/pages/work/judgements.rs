//! What waits for a second judgement: decisions of others for the reader, the reader's own, and all for who reads along.

use crate::components::{Status, Task, TaskList, Tone};
use crate::paths;
use domain::case_row::CaseRow;
use domain::four_eyes::{Safeguard, reflection_ends};
use domain::text::{Lang, format, four_eyes as t};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::deciding::Judgements;
use service::{Context, ServiceError};

/// The second judgements that concern who may read the register; nothing for others, and when there are none.
///
/// # Errors
/// When the store can't be reached.
pub(in crate::pages) async fn section(context: &Context) -> Result<AnyView, ServiceError> {
    let Ok(reader) = context.visitor.reader() else {
        return Ok(().into_any());
    };
    let found = context.services.judgements(&reader).await?;
    Ok(groups(&found, context.now, context.lang).into_any())
}

fn groups(found: &Judgements, now: Timestamp, lang: Lang) -> impl IntoView + use<> {
    let waiting = match found.to_judge.len() {
        1 => t::ONE_WAITS.get(lang).to_owned(),
        count => t::SEVERAL_WAIT.fill(lang, &[&count.to_string()]),
    };
    let listed = |rows: &[CaseRow]| rows.iter().map(|row| waits(row, now, lang)).collect();
    let to_judge = found.to_judge.iter().map(|row| to_judge(row, lang)).collect();
    let disputed = found.disputed.iter().map(|row| disputed(row, lang)).collect();
    (
        group(waiting, to_judge),
        group(t::DISPUTED.get(lang).to_owned(), disputed),
        group(t::OWN_WAIT.get(lang).to_owned(), listed(&found.own)),
        group(t::OPEN.get(lang).to_owned(), listed(&found.open)),
    )
}

fn group(heading: String, tasks: Vec<Task>) -> Option<impl IntoView + use<>> {
    (!tasks.is_empty()).then(|| view! { <h2>{heading}</h2> <TaskList tasks /> })
}

fn to_judge(row: &CaseRow, lang: Lang) -> Task {
    let status = Status::new(Tone::Urgent, t::TAG_JUDGE.get(lang));
    let page = paths::case_page(row.id, "tweede-oordeel");
    Task::new(row.title.clone(), page, status).hint(hint(row, lang))
}

fn disputed(row: &CaseRow, lang: Lang) -> Task {
    let status = Status::new(Tone::Urgent, t::TAG_DISPUTED.get(lang));
    Task::new(row.title.clone(), paths::case(row.id), status).hint(hint(row, lang))
}

fn waits(row: &CaseRow, now: Timestamp, lang: Lang) -> Task {
    let status = match row.waiting {
        Some(waiting) if waiting.lapsed => Status::new(Tone::Urgent, t::TAG_LAPSED.get(lang)),
        Some(waiting) if waiting.safeguard == Safeguard::Reflection && now >= reflection_ends(waiting.since) => {
            Status::new(Tone::Urgent, t::TAG_CONFIRM.get(lang))
        }
        Some(waiting) => Status::new(Tone::Warn, t::tag_waits(waiting.safeguard).get(lang)),
        None => Status::new(Tone::Plain, row.stage.name(lang)),
    };
    Task::new(row.title.clone(), paths::case(row.id), status).hint(hint(row, lang))
}

/// The number, since when it waits, and whether it holds meanwhile.
fn hint(row: &CaseRow, lang: Lang) -> String {
    let since = row
        .waiting
        .map(|waiting| t::SINCE.fill(lang, &[&format::short_moment(waiting.since, lang)]));
    let emergency = row.is_emergency().then(|| t::HOLDS_ALREADY.get(lang).to_owned());
    let parts = [Some(row.reference.to_string()), since, emergency];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
