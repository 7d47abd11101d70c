//! What still has to be done in a case, step by step.

use crate::components::{Status, Task, TaskList, Tone};
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::ids::IncidentId;
use domain::incident::{Stage, Task as Step, TaskKind, TaskStatus};
use domain::text::{Authority, Lang, Text, case as words};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

const GROUPS: [(Text, &[TaskKind]); 4] = [
    (words::TASKS_FACTS, &[TaskKind::Awareness, TaskKind::Facts]),
    (words::TASKS_DECISION, &[TaskKind::Decision]),
    (words::TASKS_NOTIFY, &[TaskKind::Authority, TaskKind::Persons]),
    (
        words::TASKS_AFTER,
        &[TaskKind::Measures, TaskKind::Evaluation, TaskKind::Closing],
    ),
];

/// The tasks of a case. Who only reads gets links to what can be read.
pub(super) fn section(context: &Context, view: &CaseView, may_act: bool) -> impl IntoView + use<> {
    let (case, lang) = (&view.case, context.lang);
    let steps = view.tasks(rulebook(context));
    let open = may_act && case.stage != Stage::Closed;
    let groups = GROUPS
        .iter()
        .map(|(heading, kinds)| {
            let group = steps.iter().filter(|step| kinds.contains(&step.kind));
            let tasks = group
                .map(|step| task(case.id, *step, open, context.authority(), lang))
                .collect();
            view! { <h3>{heading.get(lang)}</h3> <TaskList tasks /> }
        })
        .collect_view();
    view! { <h2>{words::TASKS.get(lang)}</h2> {groups} }
}

fn task(id: IncidentId, step: Step, open: bool, authority: Authority, lang: Lang) -> Task {
    let title = words::task(step.kind).get(authority, lang);
    let status = Status::new(tone(step.status), words::task_status(step.status, lang));
    let startable = step.status != TaskStatus::NotYet;
    let page = match (step.kind, open) {
        (TaskKind::Facts, _) => Some("vragen"),
        (TaskKind::Awareness, true) => Some("kennisname"),
        (TaskKind::Decision, _) if step.status == TaskStatus::Waiting => Some("tweede-oordeel"),
        (TaskKind::Decision, true) => Some("besluit"),
        (TaskKind::Decision, false) => Some("advies"),
        (TaskKind::Authority, true) if step.status == TaskStatus::NotStarted => Some("ap-formulier"),
        (TaskKind::Authority, _) => Some("ap-verstuurd"),
        (TaskKind::Persons, true) if step.status == TaskStatus::NotStarted => Some("brief"),
        (TaskKind::Persons, _) => Some("geinformeerd"),
        (TaskKind::Measures, _) => Some("maatregelen"),
        (TaskKind::Evaluation, _) => Some("evaluatie"),
        (TaskKind::Closing, true) => Some("sluiten"),
        (TaskKind::Awareness | TaskKind::Closing, false) => None,
    };
    match page.filter(|_| startable) {
        Some(page) => Task::new(title, paths::case_page(id, page), status),
        None => Task::closed(title, status),
    }
}

const fn tone(status: TaskStatus) -> Tone {
    match status {
        TaskStatus::NotStarted => Tone::Info,
        TaskStatus::Busy(_) | TaskStatus::Waiting => Tone::Warn,
        TaskStatus::Again => Tone::Urgent,
        TaskStatus::Done | TaskStatus::NotYet | TaskStatus::NotNeeded => Tone::Plain,
    }
}
