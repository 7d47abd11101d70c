//! The first visit.

use crate::api::account::without_passwords;
use crate::api::report::visitor_place;
use crate::api::respond::respond;
use crate::context::request;
use crate::error::WireError;
use crate::paths;
use domain::form::RawForm;
use leptos::prelude::*;
use service::ports::AccountKey;
use service::{Context, ServiceError};

/// Sets up the organisation and its first administrator, and signs them in.
///
/// Fields: `token` (of the one-time link), those of `service::setup::organisation`, `name`, `mail`, `also_officer[]`,
/// `password`, `password_again`.
#[server(prefix = "/api", endpoint = "setup")]
pub async fn set_up(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let page = paths::setup(raw.one("token"));
    let place = visitor_place(&context, &page, "setup").await;
    let outcome = done(&context, &raw).await;
    respond(&context, &place, &without_passwords(&raw), outcome).await;
    Ok(())
}

async fn done(context: &Context, raw: &RawForm) -> Result<String, ServiceError> {
    if !context.may_set_up(raw.one("token")) {
        return Err(ServiceError::NotFound);
    }
    let actor = context.services.set_up(raw, context.lang).await?;
    let account = context
        .services
        .store()
        .account(AccountKey::Actor(actor))
        .await?
        .ok_or(ServiceError::NotFound)?;
    context.services.enter(context, &account).await?;
    Ok(paths::HOME.to_owned())
}
