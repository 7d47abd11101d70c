//! What stands above every page of a case: its number, how much time there is, and the way back.

use super::clock;
use crate::components::{Back, Status};
use crate::paths;
use domain::case_form::{INCIDENT, VERSION};
use domain::rulebook::Rulebook;
use domain::text::case as words;
use service::Context;
use service::view::CaseView;

/// The head of a page of a case.
pub struct Head {
    /// "Incident 2026-0147-K".
    pub step: String,
    /// How much time there is.
    pub status: Status,
    /// Back to the case, by its title.
    pub back: Back,
}

impl Head {
    /// The head for this case now.
    pub fn of(context: &Context, view: &CaseView) -> Self {
        Self {
            step: words::INCIDENT.fill(context.lang, &[&view.case.reference.to_string()]),
            status: clock::status(context, &view.case),
            back: Back::named(paths::case(view.case.id), view.title()),
        }
    }
}

/// The rulebook that decides for the organisation.
pub fn rulebook(context: &Context) -> &Rulebook {
    context.services.rulebook(context.country())
}

/// The hidden fields of every form on a case.
pub fn hidden(view: &CaseView) -> Vec<(&'static str, String)> {
    vec![
        (INCIDENT, view.case.id.to_string()),
        (VERSION, view.case.version.0.to_string()),
    ]
}
