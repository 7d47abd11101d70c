//! Writing the letter to the people affected (AVG art. 34(2)).

use super::again::Again;
use super::head::{Head, hidden};
use super::obstacle::{Duty, Obstacle, Saved, decided_otherwise, was_saved};
use super::paper::PaperView;
use super::save_row::SaveRow;
use crate::components::{
    ButtonRow, Choice, Form, LinkButton, Look, Note, Page, Problems, Radios, TextArea, TextInput, Tone,
};
use crate::paths;
use crate::serve::{param, query, serve};
use domain::case_form::letter::{PART_LIMIT, letter};
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::letter::{LetterInput, Part};
use domain::text::{Lang, Text, papers::letter as words};
use leptos::prelude::*;
use service::ServiceError;
use service::view::CaseView;

/// The parts that the law and the AP ask for; who reads it and on which day follows when the letter is sent.
const ASKED: [Part; 7] = [
    Part::Subject,
    Part::WhatHappened,
    Part::Data,
    Part::Consequences,
    Part::Measures,
    Part::Advice,
    Part::Contact,
];

/// Writing the letter to the people affected.
#[component]
pub fn LetterPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let (again, saved) = (Again::read(), was_saved());
    let wanted = Lang::from_tag(&query("taal"));
    serve(move |context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let organisation = context.organisation.clone().ok_or(ServiceError::NotFound)?;
        let kept = again.raw(&context, "letter", id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let problems = again.problems("lang", lang, || {
            kept.as_ref().and_then(|raw| letter(raw).err()).unwrap_or_default()
        });
        let written = context.services.letter_of(&organisation, &view, wanted);
        let raw = kept.unwrap_or_else(|| written.written.raw());
        let form = match Obstacle::of(&context, &view) {
            Some(obstacle) => obstacle.note(&context, &view),
            None => form(&view, &raw, &problems, lang).into_any(),
        };
        let proposed = written.proposed.then(|| proposed(id, written.written.lang, lang));
        let document = written.input.document(context.authority(), written.written.lang);
        Ok(view! {
            <Page title=words::LETTER.get(lang) back=head.back step=head.step status=head.status problems>
                <Saved told=saved />
                <p class="lead">{words::LETTER_INTRO.get(lang)}</p>
                {decided_otherwise(&view, Duty::Persons, lang)}
                {gaps(&written.input, lang)}
                {proposed}
                {form}
                <h2>{words::PREVIEW.get(lang)}</h2>
                <ButtonRow>
                    <LinkButton href=paths::case_page(id, "brief.pdf") download=true>
                        {words::DOWNLOAD_LETTER.get(lang)}
                    </LinkButton>
                    <LinkButton href=paths::case_page(id, "geinformeerd") look=Look::Quiet>
                        {words::TO_INFORMED.get(lang)}
                    </LinkButton>
                </ButtonRow>
                <p class="hint">{words::LETTER_IS_DRAFT.get(lang)}</p>
                <PaperView document />
            </Page>
        })
    })
}

/// Which parts are still missing.
fn gaps(input: &LetterInput, lang: Lang) -> AnyView {
    let missing: Vec<Part> = ASKED.into_iter().filter(|part| part.missing(input)).collect();
    if missing.is_empty() {
        return view! { <Note tone=Tone::Ok title=words::NO_GAPS.get(lang) /> }.into_any();
    }
    let items = missing
        .into_iter()
        .map(|part| view! { <li>{part.name().get(lang)}</li> })
        .collect_view();
    view! {
        <Note tone=Tone::Warn title=words::GAPS.get(lang)>
            <p>{words::GAPS_HELP.get(lang)}</p>
            <ul>{items}</ul>
        </Note>
    }
    .into_any()
}

/// Nobody wrote anything yet: what stands there is proposed, in one language or the other.
fn proposed(id: IncidentId, of: Lang, lang: Lang) -> impl IntoView + use<> {
    let (words, other) = match of {
        Lang::Nl => (words::PROPOSE_IN, Lang::En),
        Lang::En => (words::PROPOSE_IN_DUTCH, Lang::Nl),
    };
    let href = format!("{}?taal={}", paths::case_page(id, "brief"), other.tag());
    view! {
        <Note title=self::words::PROPOSED.get(lang)>
            <p>{self::words::PROPOSED_HELP.get(lang)}</p>
            <p><a href=href>{words.get(lang)}</a></p>
        </Note>
    }
}

fn form(view: &CaseView, raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    let hidden = hidden(view);
    let part = |name, label, hint, rows| part(raw, problems, name, (label, hint), rows, lang);
    let line = |name, label, width| line(raw, problems, name, (label, None), width, lang);
    let parts = (
        language(raw, problems, lang),
        self::line(
            raw,
            problems,
            "subject",
            (words::SUBJECT, Some(words::SUBJECT_HINT)),
            None,
            lang,
        ),
        part("what_happened", words::WHAT_HAPPENED, None, 5),
        part("data", words::WHICH_DATA, Some(words::ONE_PER_LINE), 5),
        part("consequences", words::CONSEQUENCES, Some(words::ONE_PER_LINE), 5),
        part("measures", words::MEASURES, Some(words::ONE_PER_LINE), 5),
        part("advice", words::ADVICE, Some(words::ONE_PER_LINE), 7),
    );
    let contact = (
        line("contact_name", words::ASK_NAME, None),
        line("contact_phone", words::ASK_PHONE, Some(20)),
        line("contact_mail", words::ASK_MAIL, None),
    );
    let signed = (
        line("signed_name", words::SIGNED_NAME, None),
        line("signed_role", words::SIGNED_ROLE, None),
    );
    view! {
        <h2>{words::WRITE.get(lang)}</h2>
        <Form action="/api/case/letter" hidden>
            {parts}
            <h3>{words::PART_CONTACT.get(lang)}</h3>
            {contact}
            <h3>{words::PART_SIGNED.get(lang)}</h3>
            {signed}
            <SaveRow save=words::SAVE_LETTER id />
        </Form>
    }
}

fn language(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let choices = [(Lang::Nl, words::DUTCH), (Lang::En, words::ENGLISH)];
    let choices = choices
        .into_iter()
        .map(|(choice, name)| Choice::new(choice.tag(), name.get(lang)))
        .collect();
    view! {
        <Radios
            name="lang"
            legend=words::LETTER_LANG.get(lang)
            hint=words::LETTER_LANG_HINT.get(lang)
            choices
            value=raw.one("lang")
            error=problems.of("lang")
            inline=true
        />
    }
}

fn part(
    raw: &RawForm,
    problems: &Problems,
    name: &'static str,
    (label, hint): (Text, Option<Text>),
    rows: u8,
    lang: Lang,
) -> impl IntoView + use<> {
    view! {
        <TextArea
            name
            label=label.get(lang)
            hint=hint.map(|hint| hint.get(lang))
            value=raw.typed(name)
            error=problems.of(name)
            rows
            limit=PART_LIMIT
            optional=true
        />
    }
}

fn line(
    raw: &RawForm,
    problems: &Problems,
    name: &'static str,
    (label, hint): (Text, Option<Text>),
    width: Option<u8>,
    lang: Lang,
) -> impl IntoView + use<> {
    view! {
        <TextInput
            name
            label=label.get(lang)
            hint=hint.map(|hint| hint.get(lang))
            value=raw.typed(name)
            error=problems.of(name)
            width
            optional=true
        />
    }
}
