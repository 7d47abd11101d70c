//! Recording that a notification went to the authority.

use super::again::Again;
use super::head::{Head, hidden, rulebook};
use super::lateness::{save, warning};
use super::moment::moment;
use super::obstacle::{Duty, Obstacle, decided_otherwise};
use super::save_row::SaveRow;
use crate::components::{
    Choice, Column, DataTable, Form, Note, Page, Problems, Radios, TableData, TextArea, TextInput, Tone,
};
use crate::serve::{param, serve};
use domain::act::{AuthorityChannel, NoticeKind};
use domain::case_form::lateness::{LIMIT, REASON};
use domain::case_form::notice::{asks_late_reason, authority_deadline, notice};
use domain::case_form::when::AT;
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::{Authority, Lang, follow_up as words, format};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// Recording that a notification went to the authority.
#[component]
pub fn ApSentPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let kept = again.raw(&context, "notice", id).await?;
        let (authority, lang) = (context.authority(), context.lang);
        let head = Head::of(&context, &view);
        let deadline = authority_deadline(rulebook(&context), &view.case);
        let problems = again.problems("at", lang, || {
            kept.as_ref()
                .and_then(|raw| notice(raw, &view.case, deadline, context.now).err())
                .unwrap_or_default()
        });
        let raw = kept.unwrap_or_else(|| proposed(&view));
        let form = match Obstacle::after_decision(&context, &view) {
            Some(obstacle) => obstacle.note(&context, &view),
            None => form(&context, &view, raw, problems.clone(), deadline).into_any(),
        };
        Ok(view! {
            <Page title=words::SENT.get(authority, lang) back=head.back step=head.step status=head.status problems>
                <p class="lead">{words::SENT_INTRO.get(authority, lang)}</p>
                {decided_otherwise(&view, Duty::Authority, lang)}
                {form}
                {sent(&view, lang)}
            </Page>
        })
    })
}

/// What is known already: the number of the first notification, and why it will be late.
fn proposed(view: &CaseView) -> RawForm {
    let first = view.case.first_notice();
    let number = first.and_then(|notice| view.text_of(notice.entry, PartName::AuthorityNumber));
    let late_reason = view.form_details().map(|details| details.late_reason);
    RawForm::default()
        .with("number", number.unwrap_or_default())
        .with(REASON, late_reason.unwrap_or_default())
}

fn form(
    context: &Context,
    view: &CaseView,
    raw: RawForm,
    problems: Problems,
    deadline: Timestamp,
) -> impl IntoView + use<> {
    let (id, lang) = (view.case.id, context.lang);
    let mut hidden = hidden(view);
    let what = if view.case.first_notice().is_some() {
        Some(what(&raw, &problems, lang))
    } else {
        hidden.push(("notice", NoticeKind::First.code().to_owned()));
        None
    };
    let is_late = asks_late_reason(&view.case, deadline, context.now);
    let late = is_late.then(|| late(&raw, &problems, deadline, context.authority(), lang));
    let button = if is_late {
        save(&raw, words::SENT_SAVE)
    } else {
        words::SENT_SAVE
    };
    let number = words::SENT_NUMBER.get(context.authority(), lang);
    let channels = AuthorityChannel::ALL
        .iter()
        .map(|channel| Choice::new(channel.code(), channel.name(lang)))
        .collect();
    view! {
        <Form action="/api/case/notice" hidden>
            {what}
            {moment((AT, words::SENT_DAY, words::SENT_TIME), true, &raw, &problems, lang)}
            <Radios
                name="channel"
                legend=words::SENT_CHANNEL.get(lang)
                choices=channels
                value=raw.one("channel")
                error=problems.of("channel")
            />
            <TextInput
                name="number"
                label=number
                hint=words::SENT_NUMBER_HINT.get(lang)
                value=raw.typed("number")
                error=problems.of("number")
                optional=true
                width=20
            />
            {late}
            <SaveRow save=button id />
        </Form>
    }
}

fn what(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let later = [NoticeKind::Supplement, NoticeKind::Withdrawal];
    let choices = later
        .into_iter()
        .map(|kind| Choice::new(kind.code(), kind.name(lang)))
        .collect();
    view! {
        <Radios
            name="notice"
            legend=words::SENT_WHAT.get(lang)
            choices
            value=raw.one("notice")
            error=problems.of("notice")
        />
    }
}

/// The term has passed, so the authority will ask why (AVG art. 33(1), last sentence).
fn late(
    raw: &RawForm,
    problems: &Problems,
    deadline: Timestamp,
    authority: Authority,
    lang: Lang,
) -> impl IntoView + use<> {
    let since = words::LATE_SINCE.fill(authority, lang, &[&format::moment(deadline, lang)]);
    view! {
        <Note tone=Tone::Urgent title=words::LATE.get(lang)><p>{since}</p></Note>
        <TextArea
            name=REASON
            label=words::LATE_REASON.get(lang)
            hint=words::LATE_REASON_HINT.get(lang)
            value=raw.typed(REASON)
            rows=4
            limit=LIMIT
            error=problems.of(REASON)
        />
        {warning(raw, authority, lang)}
    }
}

/// What was sent before.
fn sent(view: &CaseView, lang: Lang) -> Option<impl IntoView + use<>> {
    let columns = [
        words::COLUMN_WHAT,
        words::COLUMN_WHEN,
        words::COLUMN_CHANNEL,
        words::COLUMN_NUMBER,
        words::COLUMN_LATE,
    ];
    let columns = columns
        .into_iter()
        .map(|column| Column::text(column.get(lang)))
        .collect();
    let text = |entry, name| view.text_of(entry, name).unwrap_or("–").to_owned();
    let rows = view.case.notices.iter().map(|notice| {
        vec![
            notice.notice.name(lang).into(),
            format::short_moment(notice.at, lang).into(),
            notice.channel.name(lang).into(),
            text(notice.entry, PartName::AuthorityNumber).into(),
            text(notice.entry, PartName::LateReason).into(),
        ]
    });
    let heading = words::SENT_BEFORE.get(lang);
    let data = TableData::new(heading, columns).with_rows(rows);
    (!view.case.notices.is_empty()).then(|| view! { <h2>{heading}</h2> <DataTable data quiet_caption=true /> })
}
