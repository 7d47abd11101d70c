//! The line that tells what the answer would make of the advice.

use crate::islands::Preview;
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::rulebook::Question;
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// The line, for who may read the advice: not who must first judge the facts without it, nor where nothing can be answered.
pub(super) fn preview(context: &Context, view: &CaseView, question: &Question) -> Option<impl IntoView + use<>> {
    if view.to_judge().is_some() || view.case.closed.is_some() {
        return None;
    }
    let book = context.services.for_browser(rulebook(context))?;
    let (book, question) = (paths::browser_book(&book.name), question.id.clone());
    let (facts, country, lang) = (view.case.facts_with_clock(), context.country(), context.lang);
    Some(view! { <Preview book facts question country lang /> })
}
