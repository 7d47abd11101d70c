//! Beside a case: the reporter's words and what happened since.

use crate::components::{Panel, Timeline};
use crate::pages::case::history::since;
use crate::pages::case::reporter::Reporter;
use domain::text::case as words;
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// The reporter's words and the timeline.
#[component]
pub(super) fn Aside(context: Context, history: History) -> impl IntoView {
    let lang = context.lang;
    let happenings = since(&context, &history, 0);
    view! {
        <Panel title=words::REPORTER.get(lang)><Reporter view=history.view /></Panel>
        <h2>{words::TIMELINE.get(lang)}</h2>
        <Timeline happenings />
    }
}
