//! The groups of open cases, each case with its nearest term.

use super::must_inform;
use crate::components::{Status, Task, TaskList, Tone};
use crate::pages::case::clock::tone;
use crate::paths;
use domain::text::{Authority, Lang, Naming, format, work as words};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::desk::OpenCase;

/// How cases are told.
#[derive(Clone, Copy)]
pub(super) struct Board {
    /// The moment of the request.
    pub(super) now: Timestamp,
    /// The authority that waits for notifications.
    pub(super) authority: Authority,
    /// The language of the interface.
    pub(super) lang: Lang,
}

impl Board {
    /// Whether the term towards the authority is over and nothing was sent.
    pub(super) fn is_overdue(self, case: &OpenCase) -> bool {
        case.awaited().is_some_and(|deadline| deadline < self.now)
    }

    /// A group of cases; nothing when it is empty.
    pub(super) fn group(self, heading: Naming, cases: &[OpenCase]) -> Option<impl IntoView + use<>> {
        let tasks: Vec<Task> = cases.iter().map(|case| self.task(case)).collect();
        let heading = format!("{} ({})", heading.get(self.authority, self.lang), tasks.len());
        (!tasks.is_empty()).then(|| view! { <h2>{heading}</h2> <TaskList tasks /> })
    }

    fn task(self, case: &OpenCase) -> Task {
        let (row, lang) = (&case.row, self.lang);
        let mut hint = vec![row.reference.to_string(), words::next(row).get(self.authority, lang)];
        let status = match case.awaited() {
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
        if let Some(other) = &case.other {
            let at = format::moment(other.at, lang);
            hint.push(words::OTHER_TERM.fill(lang, &[other.text.get(lang), &at]));
        }
        Task::new(row.title.clone(), paths::case(row.id), status).hint(hint.join(" · "))
    }
}
