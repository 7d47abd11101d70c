//! Preparing the notification to the authority: what its form asks besides the triage, and the sheet to copy from.

mod ask;
mod parts;

use super::again::Again;
use super::head::{Head, hidden, rulebook};
use super::obstacle::{Duty, Obstacle, Saved, decided_otherwise, was_saved};
use super::paper::PaperView;
use super::reporter;
use super::save_row::SaveRow;
use crate::components::{ButtonRow, Columns, Form, LinkButton, Look, Note, Page, Problems, Tone};
use crate::paths;
use crate::serve::{param, serve};
use ask::Ask;
use domain::case_form::form_details::form_details;
use domain::case_form::notice::{asks_late_reason, authority_deadline};
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::organisation::Organisation;
use domain::text::{Lang, ap_sheet, format, papers as words};
use domain::time::Timestamp;
use leptos::prelude::*;
use parts::Parts;
use service::view::CaseView;
use service::{Context, ServiceError};

/// Preparing the notification to the authority.
#[component]
pub fn ApFormPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let (again, saved) = (Again::read(), was_saved());
    serve(move |context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let organisation = context.organisation.clone().ok_or(ServiceError::NotFound)?;
        let kept = again.raw(&context, "form_details", id).await?;
        let (authority, lang) = (context.authority(), context.lang);
        let other_form = ap_sheet::other_form(authority).map(|other| other.get(authority, lang));
        let head = Head::of(&context, &view);
        let problems = again.problems("description", lang, || {
            let read = |raw: &RawForm| form_details(raw, view.case.first_signal(), context.now).err();
            kept.as_ref().and_then(read).unwrap_or_default()
        });
        let raw = kept.unwrap_or_else(|| recorded(&view, &organisation));
        let form = match Obstacle::of(&context, &view) {
            Some(obstacle) => obstacle.note(&context, &view),
            None => form(&context, &view, raw, problems.clone()).into_any(),
        };
        let document = context.services.sheet_of(&organisation, &view, lang).document();
        Ok(view! {
            <Page title=words::FORM.get(authority, lang) back=head.back step=head.step status=head.status problems wide=true>
                <Saved told=saved />
                {decided_otherwise(&view, Duty::Authority, lang)}
                <Note tone=Tone::Warn title=words::FORM_IS_PREPARATION.get(lang)>
                    <p>{words::FORM_IS_PREPARATION_HELP.get(authority, lang)} " " {other_form}</p>
                </Note>
                {ways(id, lang)}
                {form}
                <div id="blad"><PaperView document /></div>
                {ways(id, lang)}
            </Page>
        })
    })
}

/// Download, down to the sheet, and on to recording.
fn ways(id: IncidentId, lang: Lang) -> impl IntoView + use<> {
    view! {
        <ButtonRow>
            <LinkButton href=paths::case_page(id, "ap-voorbereiding.pdf") look=Look::Quiet download=true>
                {words::DOWNLOAD_SHEET.get(lang)}
            </LinkButton>
            <a href="#blad">{words::TO_SHEET.get(lang)}</a>
            <a href=paths::case_page(id, "ap-verstuurd")>{words::TO_SENT.get(lang)}</a>
        </ButtonRow>
    }
}

/// What was written down before; else only who notifies, as the organisation told.
fn recorded(view: &CaseView, organisation: &Organisation) -> RawForm {
    view.form_details().map_or_else(
        || {
            RawForm::default()
                .with("reporter_name", &organisation.contact_name)
                .with("reporter_phone", &organisation.contact_phone)
                .with("reporter_mail", &organisation.contact_mail)
        },
        |details| details.raw(),
    )
}

fn form(context: &Context, view: &CaseView, raw: RawForm, problems: Problems) -> impl IntoView + use<> {
    let (id, lang) = (view.case.id, context.lang);
    let ask = Ask {
        raw,
        problems,
        authority: context.authority(),
        lang,
    };
    let known = Known::of(context, view);
    let parts = Parts {
        ask: &ask,
        known: &known,
        form: context.services.ap_form(),
    };
    let mut hidden = hidden(view);
    hidden.extend(parts.carried());
    let fields = parts.all();
    let reporter = reporter::panel(view, lang);
    view! {
        <h2>{words::DETAILS.get(context.authority(), lang)}</h2>
        <p>{words::DETAILS_INTRO.get(lang)}</p>
        <Columns aside=move || reporter>
            <Form action="/api/case/form-details" hidden>
                {fields}
                <SaveRow save=words::SAVE_DETAILS id />
            </Form>
        </Columns>
    }
}

/// What the case knows already, so that the form does not ask it again.
struct Known {
    /// Whether persons were told.
    told: bool,
    /// Whether a first notification was sent.
    notified: bool,
    /// When the term ended, if a first notification would be late now.
    late_since: Option<Timestamp>,
    /// The number of persons in words, as the triage has it.
    persons: Option<String>,
    /// Whether persons abroad are affected, as the triage has it.
    cross_border: Option<bool>,
}

impl Known {
    fn of(context: &Context, view: &CaseView) -> Self {
        use domain::facts::Answer;
        let case = &view.case;
        let deadline = authority_deadline(rulebook(context), case);
        Self {
            told: !case.informed.is_empty(),
            notified: case.first_notice().is_some(),
            late_since: asks_late_reason(case, deadline, context.now).then_some(deadline),
            persons: match case.facts.get("persons_number") {
                Some(Answer::Number(number)) => Some(format::number(*number, context.lang)),
                _ => None,
            },
            cross_border: match case.facts.get("cross_border") {
                Some(Answer::One(code)) if code == "no" => Some(false),
                Some(Answer::One(code)) if code.starts_with("lead_") => Some(true),
                _ => None,
            },
        }
    }
}
