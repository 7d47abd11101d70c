//! What is due, most urgent first.

mod board;
pub(in crate::pages) mod judgements;
pub(in crate::pages) mod signals;

use crate::components::{ButtonRow, LinkButton, Look, Page};
use crate::paths;
use crate::serve::serve;
use board::Board;
use domain::case_row::CaseRow;
use domain::decision::PersonsDecision;
use domain::incident::Stage;
use domain::text::{Lang, work as words};
use leptos::prelude::*;
use service::desk::OpenCase;

/// What is due, most urgent first.
#[component]
pub fn WorkPage() -> impl IntoView {
    serve(|context| async move {
        let desk = context
            .services
            .desk(&context.visitor.reader()?, context.country())
            .await?;
        let (now, authority, lang) = (context.now, context.authority(), context.lang);
        let board = Board { now, authority, lang };
        let overdue = desk.cases.iter().filter(|case| board.is_overdue(case)).count();
        let empty = desk.cases.is_empty();
        let judgements = judgements::section(&context).await?;
        let signals = signals::section(&desk.signals, now, lang);
        let [stale, running, inform, new, after] = sorted(desk.cases);
        let title = title(stale.len() + running.len() + inform.len() + new.len(), lang);
        let pressing = (
            board.group(words::STALE.into(), &stale),
            board.group(words::RUNNING, &running),
            board.group(words::INFORM.into(), &inform),
            board.group(words::NEW.into(), &new),
        );
        Ok(view! {
            <Page title wide=true step=words::STEP.get(lang)>
                {(overdue > 0).then(|| view! { <p class="lead">{overdue_words(overdue, lang)}</p> })}
                {empty.then(|| view! { <p class="lead">{words::EMPTY.get(authority, lang)}</p> })}
                {judgements}
                {pressing}
                {signals}
                {board.group(words::AFTER.into(), &after)}
                <ButtonRow>
                    <LinkButton look=Look::Quiet href=paths::REGISTER>{words::TO_REGISTER.get(lang)}</LinkButton>
                    <LinkButton look=Look::Quiet href=paths::DEPARTURES>{words::TO_DEPARTURES.get(lang)}</LinkButton>
                    <LinkButton look=Look::Quiet href=paths::TRENDS>{words::TO_TRENDS.get(lang)}</LinkButton>
                </ButtonRow>
            </Page>
        })
    })
}

fn title(pressing: usize, lang: Lang) -> String {
    match pressing {
        0 => words::NOTHING.get(lang).to_owned(),
        1 => words::ONE.get(lang).to_owned(),
        count => words::SEVERAL.fill(lang, &[&count.to_string()]),
    }
}

fn overdue_words(count: usize, lang: Lang) -> String {
    if count == 1 {
        words::OVERDUE_ONE.get(lang).to_owned()
    } else {
        words::OVERDUE.fill(lang, &[&count.to_string()])
    }
}

/// Stale decisions, running terms, people to inform, new reports, the rest; the order within each stays.
fn sorted(cases: Vec<OpenCase>) -> [Vec<OpenCase>; 5] {
    let mut groups: [Vec<OpenCase>; 5] = Default::default();
    let [stale, running, inform, new, after] = &mut groups;
    for case in cases {
        let group = match case.row.stage {
            _ if case.row.stale => &mut *stale,
            Stage::Reported => &mut *new,
            _ if case.row.awaits_authority() => &mut *running,
            _ if must_inform(&case.row) => &mut *inform,
            _ => &mut *after,
        };
        group.push(case);
    }
    groups
}

/// Whether people must be informed now (AVG art. 34(1): without undue delay) and were not.
fn must_inform(row: &CaseRow) -> bool {
    let now = matches!(
        row.persons,
        Some(PersonsDecision::Inform | PersonsDecision::InformPublicly)
    );
    now && row.informed_at.is_none()
}
