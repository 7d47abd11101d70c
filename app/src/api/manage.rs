//! Accounts and the organisation.

use crate::api::respond::{FormPlace, respond};
use crate::context::request;
use crate::error::WireError;
use crate::pages::manage::{NEW_ACCOUNT_FORM, ORGANISATION_FORM, details_form, first_password_form, roles_form};
use crate::paths;
use domain::form::RawForm;
use domain::ids::ActorId;
use leptos::prelude::*;
use service::accounts::FirstPassword;
use service::{Context, ServiceError};

/// Opens an account. Fields: `name`, `mail`, `department`, `roles[]`.
#[server(prefix = "/api", endpoint = "manage/new-account")]
pub async fn open_account(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = FormPlace::kept(paths::NEW_ACCOUNT, context.form_key(NEW_ACCOUNT_FORM, None));
    let outcome = async {
        let by = context.visitor.admin()?;
        let first = context.services.open_account(&by, &raw, context.lang).await?;
        show_once(&context, first).await
    };
    let outcome = outcome.await;
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}

/// Changes the details of an account. Fields: `account`, `name`, `mail`, `department`.
#[server(prefix = "/api", endpoint = "manage/account")]
pub async fn change_account(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let Some(account) = account(&raw) else {
        return unknown(&context, &raw).await;
    };
    let page = paths::account_of(account);
    let key = context.form_key(&details_form(account), None);
    let place = FormPlace::kept(format!("{page}?formulier=gegevens"), key);
    let outcome = async {
        let by = context.visitor.admin()?;
        context.services.change_account(&by, account, &raw).await?;
        Ok(format!("{page}?klaar=gegevens"))
    };
    let outcome = outcome.await;
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}

/// Gives an account other roles, or suspends it. Fields: `account`, `roles[]`, `suspend` (`yes`).
#[server(prefix = "/api", endpoint = "manage/roles")]
pub async fn change_roles(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let Some(account) = account(&raw) else {
        return unknown(&context, &raw).await;
    };
    let page = paths::account_of(account);
    let place = FormPlace::kept(&page, context.form_key(&roles_form(account), None));
    let outcome = async {
        let by = context.visitor.admin()?;
        context.services.change_roles(&by, account, &raw).await?;
        let done = if raw.has("suspend", "yes") {
            "stopgezet"
        } else {
            "rollen"
        };
        Ok(format!("{page}?klaar={done}"))
    };
    let outcome = outcome.await;
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}

/// Gives an account a new first password. Field: `account`.
#[server(prefix = "/api", endpoint = "manage/password")]
pub async fn reset_password(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let Some(account) = account(&raw) else {
        return unknown(&context, &raw).await;
    };
    let outcome = async {
        let by = context.visitor.admin()?;
        let password = context.services.reset_password(&by, account).await?;
        show_once(&context, FirstPassword { account, password }).await
    };
    let outcome = outcome.await;
    respond(&context, &FormPlace::unkept(paths::account_of(account)), &raw, outcome).await;
    Ok(())
}

/// Changes the organisation.
///
/// Fields: those of `service::setup::organisation`, `report_link[]` and `renew_link[]` (`yes`).
#[server(prefix = "/api", endpoint = "manage/organisation")]
pub async fn change_organisation(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = FormPlace::kept(paths::ORGANISATION, context.form_key(ORGANISATION_FORM, None));
    let outcome = async {
        let by = context.visitor.admin()?;
        let now = context.organisation.as_deref().ok_or(ServiceError::NotFound)?;
        context.services.change_organisation(&by, now, &raw).await?;
        Ok(format!("{}?klaar=1", paths::ORGANISATION))
    };
    let outcome = outcome.await;
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}

fn account(raw: &RawForm) -> Option<ActorId> {
    raw.one("account").parse().ok()
}

async fn unknown(context: &Context, raw: &RawForm) -> Result<(), WireError> {
    let denied = context
        .visitor
        .admin()
        .err()
        .map_or(ServiceError::NotFound, ServiceError::from);
    respond(context, &FormPlace::unkept(paths::ACCOUNTS), raw, Err(denied)).await;
    Ok(())
}

/// Hands a first password to the page of the account, which shows it once and forgets it.
async fn show_once(context: &Context, first: FirstPassword) -> Result<String, ServiceError> {
    if let Some(key) = context.form_key(&first_password_form(first.account), None) {
        let raw = RawForm::default().with("first", first.password);
        context.services.store().keep_form(&key, &raw, context.now).await?;
    }
    Ok(paths::account_of(first.account))
}
