//! Beside a case: the reporter's words and what happened since.

use crate::components::Timeline;
use crate::pages::case::history::timeline;
use crate::pages::case::reporter;
use domain::text::case as words;
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// The reporter's words and the timeline.
pub(super) fn aside(context: &Context, history: &History) -> impl IntoView + use<> {
    let lang = context.lang;
    let happenings = timeline(context, history);
    view! {
        {reporter::panel(&history.view, lang)}
        <h2>{words::TIMELINE.get(lang)}</h2>
        <Timeline happenings />
    }
}
