//! The second judgement: on the facts alone, before the first is seen; afterwards both beside each other.

mod form;
mod outcome;
mod own;

use super::again::Again;
use super::head::Head;
use crate::components::{Page, Problems};
use crate::serve::{param, serve};
use domain::case_form::judgement::judgement;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::four_eyes as t;
use leptos::prelude::*;
use service::view::History;
use service::{Context, ServiceError};

/// The second judgement.
#[component]
pub fn JudgePage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(move |context| async move {
        let history = context.services.history(&context.visitor.reader()?, id?).await?;
        let raw = again.raw(&context, "judgement", history.view.case.id).await?;
        let raw = raw.unwrap_or_default();
        let problems = again.problems("authority", context.lang, || judgement(&raw).err().unwrap_or_default());
        let (title, body) = body(&context, &history, &raw, &problems).await?;
        let head = Head::of(&context, &history.view);
        Ok(view! {
            <Page title back=head.back step=head.step status=head.status problems wide=true>
                {body}
            </Page>
        })
    })
}

/// What there is to see or do now, with its heading.
async fn body(
    context: &Context,
    history: &History,
    raw: &RawForm,
    problems: &Problems,
) -> Result<(String, AnyView), ServiceError> {
    let lang = context.lang;
    let view = &history.view;
    if let Some(asked) = view.to_judge() {
        let form = form::page(context, history, asked, raw, problems).into_any();
        return Ok((t::TITLE.get(lang).to_owned(), form));
    }
    // Without an account that judges, nothing is hidden: who decided and who reads along see what waits.
    if let Some(decision) = view.case.waiting() {
        let reader = context.visitor.reader()?;
        let judges = context.services.judges_for(&reader, decision.by).await?;
        return Ok(own::page(context, history, decision, &judges, raw, problems));
    }
    let judged = [&view.case.proposal, &view.case.decision].into_iter().flatten();
    let judged = judged
        .filter_map(|decision| Some((decision, decision.standing.judgement()?)))
        .next();
    Ok(match judged {
        Some((decision, judgement)) => outcome::page(context, history, decision, judgement),
        None => (
            t::NOTHING.get(lang).to_owned(),
            outcome::nothing(history, lang).into_any(),
        ),
    })
}
