//! Recording that the people affected were informed.

use super::again::Again;
use super::head::{Head, hidden};
use super::obstacle::{Duty, Obstacle, decided_otherwise};
use super::save_row::SaveRow;
use crate::components::{
    Checkboxes, Choice, Column, DataTable, DateInput, DateValue, Form, Page, Problems, TableData, TextInput,
};
use crate::serve::{param, serve};
use domain::act::Means;
use domain::case_form::informed::informed;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::incident::Informed;
use domain::text::{Lang, follow_up as words, format};
use leptos::prelude::*;
use service::view::CaseView;

/// Recording that the people affected were informed.
#[component]
pub fn InformedPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let raw = again.raw(&context, "informed", id).await?.unwrap_or_default();
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let problems = again.problems("at", lang, || {
            informed(&raw, view.case.first_signal(), context.now)
                .err()
                .unwrap_or_default()
        });
        let form = match Obstacle::after_decision(&context, &view) {
            Some(obstacle) => obstacle.note(&context, &view),
            None => form(&view, raw, problems.clone(), lang).into_any(),
        };
        Ok(view! {
            <Page title=words::INFORMED.get(lang) back=head.back step=head.step status=head.status problems>
                <p class="lead">{words::INFORMED_INTRO.get(lang)}</p>
                {decided_otherwise(&view, Duty::Persons, lang)}
                {form}
                {rounds(&view.case.informed, lang)}
            </Page>
        })
    })
}

fn form(view: &CaseView, raw: RawForm, problems: Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    let means = Means::ALL
        .iter()
        .map(|means| Choice::new(means.code(), means.name(lang)))
        .collect();
    view! {
        <Form action="/api/case/informed" hidden=hidden(view)>
            <DateInput
                name="at"
                legend=words::INFORMED_DAY.get(lang)
                value=DateValue::read("at", |field| raw.typed(field).to_owned())
                error=problems.of("at")
                quick=true
            />
            <TextInput
                name="count"
                label=words::INFORMED_COUNT.get(lang)
                hint=words::INFORMED_COUNT_HINT.get(lang)
                value=raw.typed("count")
                error=problems.of("count")
                width=10
                inputmode="numeric"
            />
            <Checkboxes
                name="means[]"
                legend=words::INFORMED_MEANS.get(lang)
                choices=means
                values=raw.all("means").to_vec()
                error=problems.of("means")
            />
            <SaveRow save=words::INFORMED_SAVE id />
        </Form>
    }
}

/// Earlier rounds.
fn rounds(rounds: &[Informed], lang: Lang) -> Option<impl IntoView + use<>> {
    let heading = words::INFORMED_BEFORE.get(lang);
    let columns = vec![
        Column::text(words::COLUMN_WHEN.get(lang)),
        Column::number(words::COLUMN_COUNT.get(lang)),
        Column::text(words::COLUMN_CHANNEL.get(lang)),
    ];
    let rows = rounds.iter().map(|round| {
        let means: Vec<&str> = round.means.iter().map(|means| means.name(lang)).collect();
        vec![
            format::date(round.at.local().date_naive(), lang).into(),
            format::number(round.count, lang).into(),
            means.join(", ").into(),
        ]
    });
    let data = TableData::new(heading, columns).with_rows(rows);
    (!rounds.is_empty()).then(|| view! { <h2>{heading}</h2> <DataTable data quiet_caption=true /> })
}
