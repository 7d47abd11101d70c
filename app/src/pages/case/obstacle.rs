//! Why a form on a case can't be used now.

use crate::components::{Note, Tone};
use crate::paths;
use domain::decision::AuthorityDecision;
use domain::incident::Stage;
use domain::text::{Lang, case as case_words, follow_up as words, four_eyes};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// What keeps a form from being shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// This person may read and not write.
    ReadOnly,
    /// The case is closed.
    Closed,
    /// The act follows from a decision, and there is none.
    NotDecided,
    /// The act follows from a decision, and that still waits for a second judgement.
    NotJudged,
}

impl Obstacle {
    /// What keeps a form on this case from being shown; `None` when nothing does.
    pub(super) fn of(context: &Context, view: &CaseView) -> Option<Self> {
        match (context.visitor.officer(), view.case.stage) {
            (Err(_), _) => Some(Self::ReadOnly),
            (Ok(_), Stage::Closed) => Some(Self::Closed),
            (Ok(_), _) => None,
        }
    }

    /// The same for a form that records what follows from a decision.
    pub(super) fn after_decision(context: &Context, view: &CaseView) -> Option<Self> {
        let undecided = matches!(view.case.stage, Stage::Reported | Stage::Assessing);
        let waits = view.hidden.is_some() || view.case.waiting().is_some();
        let missing = if waits { Self::NotJudged } else { Self::NotDecided };
        Self::of(context, view).or_else(|| undecided.then_some(missing))
    }

    /// The note in place of the form, with the way on.
    pub(super) fn note(self, context: &Context, view: &CaseView) -> AnyView {
        let lang = context.lang;
        let id = view.case.id;
        match self {
            Self::ReadOnly => view! { <Note><p>{case_words::READ_ONLY.get(lang)}</p></Note> }.into_any(),
            Self::Closed => view! {
                <Note title=words::CASE_CLOSED.get(lang)>
                    <p>{words::CASE_CLOSED_HELP.get(lang)}</p>
                    <p><a href=paths::case_page(id, "sluiten")>{words::TO_REOPEN.get(lang)}</a></p>
                </Note>
            }
            .into_any(),
            Self::NotJudged => view! {
                <Note tone=Tone::Warn title=four_eyes::NOT_JUDGED.get(lang)>
                    <p>{four_eyes::NOT_JUDGED_HELP.get(lang)}</p>
                    <p><a href=paths::case_page(id, "tweede-oordeel")>{four_eyes::TO_JUDGEMENT.get(lang)}</a></p>
                </Note>
            }
            .into_any(),
            Self::NotDecided => view! {
                <Note tone=Tone::Warn title=words::NOT_DECIDED.get(lang)>
                    <p>{words::NOT_DECIDED_HELP.get(lang)}</p>
                    <p><a href=paths::case_page(id, "besluit")>{words::TO_DECISION.get(lang)}</a></p>
                </Note>
            }
            .into_any(),
        }
    }
}

/// What a page prepares or records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Duty {
    /// Notifying the authority.
    Authority,
    /// Informing the persons.
    Persons,
}

/// Says so when the decision frees from what this page is for.
pub(super) fn decided_otherwise(view: &CaseView, duty: Duty, lang: Lang) -> Option<impl IntoView + use<>> {
    let decision = view.case.decision.as_ref()?;
    let title = match duty {
        Duty::Authority if decision.authority != AuthorityDecision::Notify => words::DECIDED_NOT_TO_NOTIFY,
        Duty::Persons if !decision.persons.informs() => words::DECIDED_NOT_TO_INFORM,
        _ => return None,
    };
    let href = paths::case_page(view.case.id, "besluit");
    Some(view! {
        <Note title=title.get(lang)>
            <p>{words::DECIDED_OTHERWISE_HELP.get(lang)}</p>
            <p><a href=href>{words::TO_DECISION.get(lang)}</a></p>
        </Note>
    })
}

/// Says that the form was saved, after the address told so.
#[component]
pub(super) fn Saved(told: bool) -> impl IntoView {
    let lang = crate::components::lang();
    told.then(|| view! { <Note tone=Tone::Ok title=words::SAVED.get(lang) /> })
}

/// Whether the address tells that the form was saved; call it before the first `await`.
pub(super) fn was_saved() -> bool {
    crate::serve::query("opgeslagen") == "1"
}
