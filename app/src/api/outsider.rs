//! A second judgement by somebody from outside: inviting them, and what they do without an account.

use crate::api::on_case::on_case;
use crate::api::report::visitor_place;
use crate::api::respond::{FormPlace, respond};
use crate::context::request;
use crate::error::WireError;
use crate::pages::case::invite::{CODE_FORM, INVITE_FORM, INVITE_PAGE};
use crate::pages::outsider::{JUDGEMENT_FORM, OPEN_FORM};
use crate::paths;
use domain::case_form::outsider::{INVITATION, outsider};
use domain::form::RawForm;
use leptos::prelude::*;
use service::outsider::OnInvitation;
use service::triage::OnCase;
use service::{Context, ServiceError};

/// Invites somebody from outside to judge the decision that waits; the page then shows the code once. Fields:
/// `incident`, `version`.
#[server(prefix = "/api", endpoint = "case/invite")]
pub async fn invite(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, INVITE_FORM, INVITE_PAGE, async |by, on: OnCase| {
        let id = on.id;
        let code = context.services.invite(&by, on).await?;
        if let Some(key) = context.form_key(CODE_FORM, Some(id)) {
            let shown = RawForm::default().with("code", code);
            context.services.store().keep_form(&key, &shown, context.now).await?;
        }
        Ok(paths::case_page(id, INVITE_PAGE))
    })
    .await;
    Ok(())
}

/// Opens an invitation. Fields: `reference`, `code`.
#[server(prefix = "/api", endpoint = "outsider/open")]
pub async fn open_invitation(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = visitor_place(&context, paths::OUTSIDER, OPEN_FORM).await;
    let outcome = context.services.open_invitation(&context, &raw).await;
    let outcome = outcome.map(|()| paths::OUTSIDER_FACTS.to_owned());
    respond(&context, &place, &without_code(&raw), outcome).await;
    Ok(())
}

/// The form without what must never be kept.
fn without_code(raw: &RawForm) -> RawForm {
    RawForm::default().with("reference", raw.typed("reference"))
}

/// Judges the decision from outside. Fields: `invitation`, and those of [`outsider`].
#[server(prefix = "/api", endpoint = "outsider/judge")]
pub async fn judge_from_outside(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = FormPlace {
        stale: Some(paths::OUTSIDER_AGAIN.to_owned()),
        ..visitor_place(&context, paths::OUTSIDER_FACTS, JUDGEMENT_FORM).await
    };
    let outcome = judged(&context, &place, &raw).await;
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}

async fn judged(context: &Context, place: &FormPlace, raw: &RawForm) -> Result<String, ServiceError> {
    let (who, input) = outsider(raw).map_err(ServiceError::Invalid)?;
    let on = OnInvitation {
        invitation: raw.one(INVITATION).parse().ok(),
        form: place.key.clone(),
    };
    match context.services.judge_from_outside(context, on, &who, &input).await {
        Ok(()) => Ok(paths::OUTSIDER_FACTS.to_owned()),
        // The session ended while the person was writing: the code is asked again, and what was written is kept.
        Err(ServiceError::NotFound) => Err(ServiceError::Stale),
        Err(error) => Err(error),
    }
}
