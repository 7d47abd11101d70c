//! What is due, most urgent first.

use crate::components::{ButtonRow, LinkButton, Look, Page, Status, Task, TaskList, Tone};
use crate::pages::case::clock::{row_deadline, tone};
use crate::pages::case::head::rulebook;
use crate::paths;
use crate::serve::serve;
use domain::case_row::CaseRow;
use domain::decision::PersonsDecision;
use domain::incident::Stage;
use domain::rulebook::Rulebook;
use domain::text::{Lang, Text, format, work as words};
use domain::time::Timestamp;
use leptos::prelude::*;

/// What is due, most urgent first.
#[component]
pub fn WorkPage() -> impl IntoView {
    serve(|context| async move {
        let rows = context.services.due(&context.visitor.reader()?).await?;
        let lang = context.lang;
        let board = Board {
            book: rulebook(&context),
            now: context.now,
            lang,
        };
        let overdue = rows.iter().filter(|row| board.is_overdue(row)).count();
        let empty = rows.is_empty();
        let [stale, running, inform, new, after] = sorted(rows);
        let title = title(stale.len() + running.len() + inform.len() + new.len(), lang);
        let groups = (
            board.group(words::STALE, &stale),
            board.group(words::RUNNING, &running),
            board.group(words::INFORM, &inform),
            board.group(words::NEW, &new),
            board.group(words::AFTER, &after),
        );
        Ok(view! {
            <Page title wide=true step=words::STEP.get(lang)>
                {(overdue > 0).then(|| view! { <p class="lead">{overdue_words(overdue, lang)}</p> })}
                {empty.then(|| view! { <p class="lead">{words::EMPTY.get(lang)}</p> })}
                {groups}
                <ButtonRow>
                    <LinkButton look=Look::Quiet href=paths::REGISTER>{words::TO_REGISTER.get(lang)}</LinkButton>
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
fn sorted(rows: Vec<CaseRow>) -> [Vec<CaseRow>; 5] {
    let mut groups: [Vec<CaseRow>; 5] = Default::default();
    let [stale, running, inform, new, after] = &mut groups;
    for row in rows {
        let group = match row.stage {
            _ if row.stale => &mut *stale,
            Stage::Reported => &mut *new,
            _ if row.awaits_authority() => &mut *running,
            _ if must_inform(&row) => &mut *inform,
            _ => &mut *after,
        };
        group.push(row);
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

struct Board<'a> {
    book: &'a Rulebook,
    now: Timestamp,
    lang: Lang,
}

impl Board<'_> {
    /// The end of the term, while it runs.
    fn deadline(&self, row: &CaseRow) -> Option<Timestamp> {
        row_deadline(self.book, row).filter(|_| row.awaits_authority())
    }

    fn is_overdue(&self, row: &CaseRow) -> bool {
        self.deadline(row).is_some_and(|deadline| deadline < self.now)
    }

    fn group(&self, heading: Text, rows: &[CaseRow]) -> Option<impl IntoView + use<>> {
        let tasks: Vec<Task> = rows.iter().map(|row| self.task(row)).collect();
        let heading = format!("{} ({})", heading.get(self.lang), tasks.len());
        (!tasks.is_empty()).then(|| view! { <h2>{heading}</h2> <TaskList tasks /> })
    }

    fn task(&self, row: &CaseRow) -> Task {
        let lang = self.lang;
        let mut hint = vec![row.reference.to_string(), words::next(row).get(lang).to_owned()];
        let status = match self.deadline(row) {
            Some(deadline) => {
                hint.push(words::UNTIL.fill(lang, &[&format::moment(deadline, lang)]));
                if row.awareness.is_none() {
                    hint.push(words::FOR_NOW.get(lang).to_owned());
                }
                Status::new(tone(self.now, deadline), format::remaining(self.now, deadline, lang))
            }
            None if must_inform(row) => Status::new(Tone::Warn, words::AT_ONCE.get(lang)),
            None => Status::new(Tone::Plain, row.stage.name(lang)),
        };
        Task::new(row.title.clone(), paths::case(row.id), status).hint(hint.join(" · "))
    }
}
