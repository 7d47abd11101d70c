//! After a collision: what somebody else changed, what was typed, and the way on with the text still filled in.

use super::head::{Head, rulebook};
use super::history::since;
use crate::components::{ButtonRow, LinkButton, Look, Page, SummaryList, SummaryRow, Timeline};
use crate::paths;
use crate::serve::{param, query, serve};
use domain::case_form::{INCIDENT, VERSION, shown};
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::conflict as words;
use leptos::prelude::*;
use service::Context;

/// After a collision.
#[component]
pub fn ConflictPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let (form, page) = (query("formulier"), query("pagina"));
    serve(move |context| async move {
        let id = id?;
        let by = context.visitor.officer()?;
        let history = context.services.history(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &history.view);
        let raw = match context.form_key(&form, Some(id)) {
            Some(key) => context.services.store().form(&key).await?.map(|stored| stored.raw),
            None => None,
        };
        let seen = raw
            .as_ref()
            .and_then(shown)
            .map_or(history.view.case.version, |(_, version)| version);
        let happenings = since(&context, &history, seen.0);
        let unchanged = happenings.is_empty();
        let changed = if unchanged {
            view! { <p>{words::NOTHING_CHANGED.get(lang)}</p> }.into_any()
        } else {
            view! { <Timeline happenings /> }.into_any()
        };
        let own = history.view.hidden.is_none()
            && history
                .entries
                .iter()
                .filter(|entry| entry.seq > seen.0)
                .all(|entry| entry.actor == by.actor());
        let title = if own && !unchanged {
            words::OWN_TITLE
        } else {
            words::TITLE
        };
        let redo = page_of(&page).filter(|_| raw.is_some()).map(|page| {
            let separator = if page.contains('?') { '&' } else { '?' };
            let href = format!("{}{separator}bewaard=1", paths::case_page(id, page));
            view! { <LinkButton href>{words::REDO.get(lang)}</LinkButton> }
        });
        Ok(view! {
            <Page title=title.get(lang) back=head.back step=head.step status=head.status>
                <p class="lead">{words::HELP.get(lang)}</p>
                <h2>{words::CHANGED.get(lang)}</h2>
                {changed}
                <h2>{words::TYPED.get(lang)}</h2>
                {typed(&context, raw.as_ref())}
                <ButtonRow>
                    {redo}
                    <LinkButton look=Look::Quiet href=paths::case(id)>{words::TO_CASE.get(lang)}</LinkButton>
                </ButtonRow>
            </Page>
        })
    })
}

/// The page of the form below the case, unless the address was tampered with.
fn page_of(page: &str) -> Option<&str> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_/?=".contains(c);
    (!page.is_empty() && !page.starts_with('/') && page.chars().all(plain)).then_some(page)
}

/// What was typed, a row for each field that is not empty.
fn typed(context: &Context, raw: Option<&RawForm>) -> impl IntoView + use<> {
    let lang = context.lang;
    let Some(raw) = raw else {
        return view! { <p>{words::NOTHING_TYPED.get(lang)}</p> }.into_any();
    };
    let question = rulebook(context).question(raw.one("question"));
    let carried = [INCIDENT, VERSION, "question", "from"];
    let fields = raw
        .iter()
        .filter(|(field, values)| !carried.contains(field) && values.iter().any(|value| !value.trim().is_empty()));
    let rows = fields.map(|(field, values)| {
        let values: Vec<String> = values
            .iter()
            .map(|value| words::value(field, value, question, context.authority(), lang))
            .collect();
        let label = match question.filter(|_| matches!(field, "answer" | "number")) {
            Some(question) => question.text.get(lang),
            None => words::label(field).map_or(field, |label| label.get(lang)),
        };
        SummaryRow::new(label, values.join("\n"))
    });
    view! { <SummaryList rows=rows.collect() /> }.into_any()
}
