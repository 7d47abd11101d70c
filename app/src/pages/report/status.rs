//! How a report stands, for who sent it.

use crate::components::{Back, Button, ButtonRow, Form, Note, Page, Problems, Quote, Status as State, TextArea, Tone};
use crate::pages::report::sent::proof_link;
use crate::pages::report::urgent::urgent_line;
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{go, query, serve};
use domain::form::{ProblemCode, RawForm, required_text};
use domain::incident::Stage;
use domain::report::LIMIT;
use domain::text::{Lang, format, report as t};
use leptos::prelude::*;
use service::report::Followed;
use service::{Context, ServiceError};

/// The report that this browser follows.
#[component]
pub fn Status() -> impl IntoView {
    let retry = Retry::read();
    let added = query("toegevoegd") == "1";
    serve(async move |context: Context| {
        let followed = match context.services.followed_report(&context).await {
            Ok(followed) => followed,
            Err(ServiceError::NotFound) => return Ok(go(paths::REPORT_CODE)),
            Err(error) => return Err(error),
        };
        let raw = retry.of_visitor(&context, "addition").await?.unwrap_or_default();
        let own = [("addition", ProblemCode::WriteText, t::ADD_EMPTY)];
        let problems = retry.problems(context.lang, &own, || problem(&raw).into_iter().collect());
        let proof = proof_link(&context).await?;
        Ok(page(&context, &followed, added, &raw, &problems, proof).into_any())
    })
}

fn problem(raw: &RawForm) -> Option<domain::form::Problem> {
    required_text(raw, "addition", LIMIT, ProblemCode::WriteText).err()
}

/// The state of a report as a word with its tone.
pub(in crate::pages) fn state(stage: Stage, lang: Lang) -> State {
    let tone = if stage == Stage::Closed { Tone::Ok } else { Tone::Info };
    State::new(tone, t::stage(stage).0.get(lang))
}

fn page(
    context: &Context,
    followed: &Followed,
    added: bool,
    raw: &RawForm,
    problems: &Problems,
    proof: Option<AnyView>,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let case = &followed.case;
    let (typed, wrong) = (raw.typed("addition").to_owned(), problems.of("addition"));
    let sent_at = t::SENT_AT.fill(lang, &[&format::moment(case.report.at, lang)]);
    let explanation = t::stage(case.stage).1.get(lang);
    let told = told(followed, lang);
    let urgent = urgent_line(context.organisation.as_deref(), lang);
    let back = context.visitor.account.as_ref().map(|_| Back::to(paths::HOME));
    view! {
        <Page
            title=t::STATUS.fill(lang, &[&case.reference.to_string()])
            status=state(case.stage, lang)
            back=back
            problems=problems.clone()
        >
            {added.then(|| view! {
                <Note tone=Tone::Ok title=t::ADDED.get(lang)><p>{t::ADDED_HELP.get(lang)}</p></Note>
            })}
            <p class="lead">{explanation}</p>
            <h2>{t::TOLD.get(lang)}</h2>
            <p class="hint">{sent_at}</p>
            {told}
            {proof}
            <h2>{t::ADD_TITLE.get(lang)}</h2>
            <Form action="/api/report/extend">
                <TextArea
                    name="addition"
                    label=t::ADD.get(lang)
                    hint=t::ADD_HINT.get(lang)
                    rows=5
                    limit=LIMIT
                    value=typed
                    error=wrong
                />
                <ButtonRow>
                    <Button>{t::ADD_SEND.get(lang)}</Button>
                </ButtonRow>
            </Form>
            {urgent}
        </Page>
    }
}

fn told(followed: &Followed, lang: Lang) -> impl IntoView + use<> {
    followed
        .told
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let source = if index == 0 { t::TOLD_FIRST } else { t::TOLD_LATER };
            view! { <Quote text=text.clone() source=source.get(lang) /> }
        })
        .collect_view()
}
