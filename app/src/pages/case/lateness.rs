//! Answering for a term that was missed, and the warning about reasons that the authority does not accept.

use super::again::Again;
use super::clock;
use super::head::{Head, hidden, rulebook};
use super::obstacle::Obstacle;
use super::save_row::SaveRow;
use crate::components::{Form, Note, Page, Problems, Quote, TextArea, Tone};
use crate::paths;
use crate::serve::{param, serve};
use domain::case_form::lateness::{LIMIT, REASON, WARNED, Weak, WeakGround, lateness, warned, weak};
use domain::case_row::CaseRow;
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::{Authority, Lang, Text, format, lateness as words};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;
use std::collections::BTreeMap;

/// Answering for a term that was missed.
#[component]
pub fn LatenessPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let kept = again.raw(&context, "lateness", id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let raw = kept.unwrap_or_default();
        let problems = again.problems(REASON, lang, || lateness(&raw).err().into_iter().collect());
        let (lead, form) = match how_missed(&context, &view) {
            None => (words::NOT_LATE.get(lang).to_owned(), ().into_any()),
            Some(how) => (how, form(&context, &view, &raw, &problems)),
        };
        Ok(view! {
            <Page title=words::TITLE.get(lang) back=head.back step=head.step status=head.status problems>
                <p class="lead">{lead}</p>
                {form}
                {explained(&view, lang)}
            </Page>
        })
    })
}

fn how_missed(context: &Context, view: &CaseView) -> Option<String> {
    let deadline = clock::authority_deadline(rulebook(context), &view.case)?;
    let row = CaseRow::of(&view.case, String::new());
    clock::missed(context, &row, deadline)
}

fn form(context: &Context, view: &CaseView, raw: &RawForm, problems: &Problems) -> AnyView {
    if let Some(obstacle) = Obstacle::of(context, view) {
        return obstacle.note(context, view);
    }
    let (lang, id) = (context.lang, view.case.id);
    let (first, warning, save) = (
        onward(view, lang),
        warning(raw, context.authority(), lang),
        save(raw, words::SAVE),
    );
    let (typed, problem) = (raw.typed(REASON).to_owned(), problems.of(REASON));
    view! {
        {first}
        <Form action="/api/case/lateness" hidden=hidden(view)>
            <TextArea
                name=REASON
                label=words::REASON.get(lang)
                hint=words::REASON_HINT.get(lang)
                value=typed
                limit=LIMIT
                error=problem
            />
            {warning}
            <SaveRow save id />
        </Form>
    }
    .into_any()
}

/// As long as the term waits for something to be done, doing it comes before explaining.
fn onward(view: &CaseView, lang: Lang) -> Option<impl IntoView + use<>> {
    let id = view.case.id;
    let row = CaseRow::of(&view.case, String::new());
    let (page, label) = match row.decided_at {
        Some(_) if !row.stale => ("ap-verstuurd", words::TO_NOTICE),
        _ => ("besluit", words::TO_DECISION),
    };
    row.awaits_authority()
        .then(|| view! { <p><a href=paths::case_page(id, page)>{label.get(lang)}</a></p> })
}

/// What was explained before.
fn explained(view: &CaseView, lang: Lang) -> Option<impl IntoView + use<>> {
    let parts = view.case.parts.iter().filter(|part| part.name == PartName::LateReason);
    let quotes: Vec<_> = parts
        .filter_map(|part| {
            let text = view.text_of(part.entry, PartName::LateReason)?.to_owned();
            let source = words::EXPLAINED_ON.fill(lang, &[&format::short_moment(part.at, lang)]);
            Some(view! { <Quote text source /> })
        })
        .collect();
    (!quotes.is_empty()).then(|| view! { <h2>{words::BEFORE.get(lang)}</h2> {quotes} })
}

/// What in the reason the authority will probably not accept, with the words that show it; nothing when all is well. Sending
/// the same reason again goes through.
pub(super) fn warning(raw: &RawForm, authority: Authority, lang: Lang) -> Option<impl IntoView + use<>> {
    let text = raw.one(REASON);
    let found = weak(text);
    let codes = warned(&found);
    let lines = by_ground(text, &found)
        .into_iter()
        .map(|(ground, quoted)| {
            let line = words::IN_WORDS.fill(lang, &[ground.name(lang), &quoted.join("”, “")]);
            view! { <li>{line}</li> }
        })
        .collect_view();
    (!found.is_empty()).then(|| {
        view! {
            <Note tone=Tone::Warn title=words::WARNING.get(authority, lang)>
                <ul>{lines}</ul>
                <p>{words::WARNING_HELP.get(lang)}</p>
            </Note>
            <input type="hidden" name=WARNED value=codes />
        }
    })
}

fn by_ground<'a>(text: &'a str, found: &[Weak]) -> BTreeMap<WeakGround, Vec<&'a str>> {
    let mut grounds: BTreeMap<WeakGround, Vec<&str>> = BTreeMap::new();
    for weak in found {
        let quoted = grounds.entry(weak.ground).or_default();
        quoted.extend(text.get(weak.at.clone()).filter(|words| !quoted.contains(words)));
    }
    grounds
}

/// The words of the button: after a warning they say that it is recorded all the same.
pub(super) fn save(raw: &RawForm, unwarned: Text) -> Text {
    if weak(raw.one(REASON)).is_empty() {
        unwarned
    } else {
        words::SAVE_ANYWAY
    }
}
