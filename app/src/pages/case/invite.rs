//! Inviting somebody from outside to judge a decision, where nobody inside can.

use super::again::Again;
use super::head::{Head, hidden, rulebook};
use crate::components::{Button, ButtonRow, Form, LinkButton, Page, Quote, Reference};
use crate::context::site;
use crate::paths;
use crate::serve::{param, serve};
use domain::case_form::notice::authority_deadline;
use domain::four_eyes::Safeguard;
use domain::ids::IncidentId;
use domain::incident::Incident;
use domain::invitation::latest_until;
use domain::text::{Lang, format, outsider as t};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::view::CaseView;
use service::{Context, ServiceError};

/// The page below the case.
pub(crate) const INVITE_PAGE: &str = "uitnodigen";
/// Under which name the form is kept.
pub(crate) const INVITE_FORM: &str = "invite";
/// Under which name a new code is kept until it was shown.
pub(crate) const CODE_FORM: &str = "invitation-code";

/// Inviting somebody, and right after that the code, once.
#[component]
pub fn InvitePage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    let site = site();
    serve(move |context| async move {
        let id = id?;
        context.visitor.officer()?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let code = take_code(&context, id).await?;
        let problems = again.problems(INVITE_FORM, lang, Vec::new);
        let (title, body) = match code {
            Some(code) => (t::MADE, made(&context, &view.case, &code, &site).into_any()),
            None if waits(&view.case) => (t::INVITE, ask(&view, context.now, lang).into_any()),
            None => (t::NOT_NEEDED, not_needed(id, lang).into_any()),
        };
        Ok(view! {
            <Page title=title.get(lang) back=head.back step=head.step status=head.status problems>
                {body}
            </Page>
        })
    })
}

/// What the page of a case says of it to who may act; nothing unless a decision waits for somebody from outside.
pub(super) fn section(context: &Context, case: &Incident) -> Option<impl IntoView + use<>> {
    let lang = context.lang;
    let label = if case.invited.is_some() {
        t::INVITE_AGAIN
    } else {
        t::INVITE
    };
    let href = paths::case_page(case.id, INVITE_PAGE);
    let invited = invited(case, context.now, lang);
    waits(case).then(|| {
        view! {
            <p>{t::NEEDED_HELP.get(lang)}</p>
            {invited}
            <ButtonRow><LinkButton href>{label.get(lang)}</LinkButton></ButtonRow>
        }
    })
}

fn waits(case: &Incident) -> bool {
    let safeguard = case.waiting().and_then(|decision| decision.standing.waits_for());
    safeguard == Some(Safeguard::Outsider) && !case.has_lapsed() && case.closed.is_none()
}

/// Until when the latest invitation works, or worked.
fn invited(case: &Incident, now: Timestamp, lang: Lang) -> Option<impl IntoView + use<>> {
    let until = latest_until(case)?;
    let words = if now > until { t::INVITED_PAST } else { t::INVITED_UNTIL };
    let sentence = words.fill(lang, &[&format::moment(until, lang)]);
    Some(view! { <p>{sentence}</p> })
}

/// A code is shown once and forgotten before it is shown.
async fn take_code(context: &Context, id: IncidentId) -> Result<Option<String>, ServiceError> {
    let Some(key) = context.form_key(CODE_FORM, Some(id)) else {
        return Ok(None);
    };
    let Some(kept) = context.services.store().form(&key).await? else {
        return Ok(None);
    };
    context.services.store().drop_form(&key).await?;
    Ok(Some(kept.raw.one("code").to_owned()))
}

fn made(context: &Context, case: &Incident, code: &str, site: &str) -> impl IntoView + use<> {
    let lang = context.lang;
    let name = context.organisation.as_ref();
    let name = name.map(|organisation| organisation.name.clone()).unwrap_or_default();
    let link = format!("{site}{}", paths::outsider(case.reference));
    let until = latest_until(case).map_or_else(String::new, |until| format::moment(until, lang));
    let deadline = authority_deadline(rulebook(context), case);
    let term = (deadline > context.now).then(|| t::LETTER_TERM.fill(lang, &[&format::moment(deadline, lang)]));
    let reference = case.reference.to_string();
    let values = [&name, &link, &reference, &until].map(String::as_str);
    let letter = t::LETTER.fill(context.authority(), lang, &values) + &term.unwrap_or_default();
    view! {
        <p class="lead">{t::ONCE.get(lang)}</p>
        <Reference label=t::CODE.get(lang) value=code.to_owned() />
        <p>{t::HAND_OVER.get(lang)}</p>
        <h2>{t::TO_SEND.get(lang)}</h2>
        <Quote text=letter />
        <p>{t::WORKS.get(lang)}</p>
        {back(case.id, lang)}
    }
}

fn ask(view: &CaseView, now: Timestamp, lang: Lang) -> impl IntoView + use<> {
    let sees = t::SEES_LIST.map(|what| view! { <li>{what.get(lang)}</li> });
    let hidden = hidden(view);
    view! {
        <p class="lead">{t::NEEDED_HELP.get(lang)}</p>
        {invited(&view.case, now, lang)}
        <p>{t::WHO.get(lang)}</p>
        <p>{t::SEES.get(lang)}</p>
        <ul>{sees.into_iter().collect_view()}</ul>
        <p>{t::SEES_NOT.get(lang)}</p>
        <p>{t::WORKS.get(lang)}</p>
        <Form action="/api/case/invite" hidden>
            <ButtonRow><Button>{t::MAKE.get(lang)}</Button></ButtonRow>
        </Form>
    }
}

fn not_needed(id: IncidentId, lang: Lang) -> impl IntoView + use<> {
    view! { <p>{t::NOT_NEEDED_HELP.get(lang)}</p> {back(id, lang)} }
}

fn back(id: IncidentId, lang: Lang) -> impl IntoView + use<> {
    view! { <ButtonRow><LinkButton href=paths::case(id)>{t::TO_CASE.get(lang)}</LinkButton></ButtonRow> }
}
