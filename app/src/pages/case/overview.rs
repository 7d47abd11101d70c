//! A case on one page: its deadline, what the rules advise, what was decided, what is to be done, what happened.

mod aside;
mod deadline;
mod decision;
mod summary;
mod tasks;

use super::head::Head;
use crate::components::{Back, Columns, Note, Page};
use crate::paths;
use crate::serve::{param, serve};
use domain::ids::IncidentId;
use domain::text::{case as words, format};
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// A case on one page.
#[component]
pub fn CasePage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    serve(|context| async move {
        let id = id?;
        let history = context.services.history(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let view = &history.view;
        let head = Head::of(&context, view);
        let may_act = context.visitor.officer().is_ok();
        let title = view.title();
        let rename = may_act && view.case.closed.is_none();
        let top = (closed(&context, &history, may_act), deadline::panel(&context, view));
        let judges = match view.case.waiting() {
            Some(waiting) => {
                context
                    .services
                    .judges_for(&context.visitor.reader()?, waiting.by)
                    .await?
            }
            None => Vec::new(),
        };
        let aside = aside::aside(&context, &history);
        let main = (
            decision::section(&context, &history, &judges),
            summary::section(&context, view, may_act),
            tasks::section(&context, view, may_act),
        );
        Ok(view! {
            <Page
                title
                wide=true
                back=Back::named(paths::REGISTER, words::ALL_CASES.get(lang))
                step=head.step
                status=head.status
            >
                {rename.then(|| view! { <p><a href=paths::case_page(id, "titel")>{words::CHANGE_TITLE.get(lang)}</a></p> })}
                {top}
                <Columns aside=move || aside>
                    {(!may_act).then(|| view! { <Note><p>{words::READ_ONLY.get(lang)}</p></Note> })}
                    {main}
                </Columns>
            </Page>
        })
    })
}

fn closed(context: &Context, history: &History, may_act: bool) -> Option<impl IntoView + use<>> {
    let lang = context.lang;
    let closed = history.view.case.closed.as_ref()?;
    let at = format::short_moment(closed.at, lang);
    let sentence = words::CLOSED_AS.fill(lang, &[closed.closing.name(lang), &at]);
    let reopen = may_act.then(|| {
        let href = paths::case_page(history.view.case.id, "sluiten");
        view! { <p><a href=href>{words::REOPEN.get(lang)}</a></p> }
    });
    Some(view! { <Note title=words::CLOSED.get(lang)><p>{sentence}</p>{reopen}</Note> })
}
