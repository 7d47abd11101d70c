//! The receipt: number and code, what to do now, what happens next.

use crate::components::{ButtonRow, LinkButton, Look, Page, Reference};
use crate::pages::report::urgent::{call_first, urgent_line};
use crate::paths;
use crate::serve::{go, serve};
use domain::first_measures::first_measures;
use domain::report::Ongoing;
use domain::text::{Lang, first_measures as measures, report as t};
use leptos::prelude::*;
use service::ports::Receipt;
use service::report::Followed;
use service::{Context, ServiceError};

/// The receipt of the report that this browser sent last; the same as long as it is kept.
#[component]
pub fn Sent() -> impl IntoView {
    serve(
        async |context: Context| match context.services.receipt(&context).await {
            Ok((receipt, followed)) => {
                let proof = proof_link(&context).await?;
                Ok(page(&context, receipt, &followed, proof).into_any())
            }
            Err(ServiceError::NotFound) => Ok(go(paths::REPORT)),
            Err(error) => Err(error),
        },
    )
}

/// Where the proof is that a report is in the register; nothing when there are no proofs.
pub(super) async fn proof_link(context: &Context) -> Result<Option<AnyView>, ServiceError> {
    let lang = context.lang;
    let provable = context.services.checkpoint().await?.is_some();
    let link = || view! { <p><a href=paths::REPORT_PROOF download="">{t::PROOF.get(lang)}</a>" "{t::PROOF_HELP.get(lang)}</p> };
    Ok(provable.then(|| link().into_any()))
}

fn page(context: &Context, receipt: Receipt, followed: &Followed, proof: Option<AnyView>) -> impl IntoView + use<> {
    let lang = context.lang;
    let organisation = context.organisation.as_deref();
    let goes_on = followed.case.report.ongoing == Ongoing::Yes;
    let member = context.visitor.account.is_some();
    let status = if member { paths::HOME } else { paths::REPORT_CODE };
    let call = goes_on.then(|| call_first(None, organisation, lang));
    let reference = followed.case.reference.to_string();
    let to_do = what_to_do(followed, lang);
    let urgent = urgent_line(organisation, lang);
    view! {
        <Page title=t::SENT.get(lang)>
            {call}
            <p class="lead">{t::THANKS.get(lang)}</p>
            <Reference label=t::REFERENCE.get(lang) value=reference />
            <Reference label=t::CODE.get(lang) value=receipt.code />
            <p>{t::KEEP_CODE.get(lang)} " " {member.then(|| t::KEEP_CODE_MEMBER.get(lang))}</p>
            {proof}
            {to_do}
            <h2>{t::NEXT_TITLE.get(lang)}</h2>
            <ul>{t::NEXT.map(|step| view! { <li>{step.get(lang)}</li> }).into_iter().collect_view()}</ul>
            {urgent}
            <p class="hint">{t::RECEIPT_LASTS.get(lang)}</p>
            <ButtonRow>
                <LinkButton href=status look=Look::Quiet>{t::SEE_STATUS.get(lang)}</LinkButton>
                <LinkButton href=paths::REPORT look=Look::Quiet>{t::ANOTHER.get(lang)}</LinkButton>
            </ButtonRow>
        </Page>
    }
}

fn what_to_do(followed: &Followed, lang: Lang) -> impl IntoView + use<> {
    let narrative = followed.told.first().map(String::as_str).unwrap_or_default();
    let steps = first_measures(narrative, followed.case.report.data.as_ref())
        .into_iter()
        .map(|measure| {
            let (what, how) = measures::words(measure);
            view! { <li><b>{what.get(lang)}</b><br />{how.get(lang)}</li> }
        })
        .collect_view();
    view! {
        <h2>{measures::TITLE.get(lang)}</h2>
        <p>{measures::INTRO.get(lang)}</p>
        <ol class="spaced">{steps}</ol>
    }
}
