//! Seeing once more what will be recorded; the button names the act.

use crate::components::{Button, ButtonRow, Form, LinkButton, Look, Note, Page, SummaryList, SummaryRow, Tone};
use crate::pages::case::head::Head;
use crate::paths;
use domain::assess::Outcome;
use domain::case_form::{INCIDENT, VERSION};
use domain::decision::follows;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::incident::DecisionInput;
use domain::text::{Lang, advice as advice_words, decision as words};
use leptos::prelude::*;

/// The page before a decision is recorded. What is sent is exactly what is shown, at the version that was checked.
pub(super) fn page(
    head: Head,
    outcome: Outcome,
    raw: &RawForm,
    input: &DecisionInput,
    id: IncidentId,
    lang: Lang,
) -> impl IntoView + use<> {
    let form = format!("{}?bewaard=1", paths::case_page(id, "besluit"));
    let rows = vec![
        SummaryRow::new(words::ROW_ADVICE.get(lang), advice_words::sentence(&outcome, lang)),
        SummaryRow::new(words::ROW_AUTHORITY.get(lang), input.authority.name(lang)).change(form.clone()),
        SummaryRow::new(words::ROW_PERSONS.get(lang), input.persons.name(lang)).change(form.clone()),
        SummaryRow::new(words::ROW_REASON.get(lang), input.reason.clone()).change(form.clone()),
    ];
    let note = if follows(&outcome, input.authority, input.persons) {
        view! { <Note title=words::FOLLOWS_ALL.get(lang) /> }.into_any()
    } else {
        view! { <Note tone=Tone::Warn title=words::DEPARTS.get(lang)><p>{words::DEPARTS_HELP.get(lang)}</p></Note> }
            .into_any()
    };
    let fields = [INCIDENT, VERSION, "authority", "persons", "reason"];
    let hidden = fields.map(|field| (field, raw.typed(field).to_owned())).to_vec();
    let button = words::RECORD.fill(lang, &[&words::both(input.authority, input.persons, lang)]);
    view! {
        <Page title=words::CHECK.get(lang) back=head.back step=head.step status=head.status>
            {note}
            <SummaryList rows />
            <p>{words::PERMANENT.get(lang)}</p>
            <Form action="/api/triage/decide" hidden>
                <ButtonRow>
                    <Button>{button}</Button>
                    <LinkButton look=Look::Quiet href=form>{words::CHANGE.get(lang)}</LinkButton>
                </ButtonRow>
            </Form>
        </Page>
    }
}
