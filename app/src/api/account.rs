//! Signing in and out, one's own password, language and colours.

use crate::api::report::visitor_place;
use crate::api::respond::{FormPlace, fail, respond};
use crate::context::request;
use crate::error::WireError;
use crate::paths;
use crate::shell::Theme;
use domain::form::RawForm;
use domain::role::Role;
use domain::text::Lang;
use http::{HeaderValue, header};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use service::ports::Account;
use service::{Context, Denied, ServiceError};
use std::collections::BTreeSet;

/// A year, in seconds.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Signs in and goes on to the page that was asked for. Fields: `mail`, `password`.
#[server(prefix = "/api", endpoint = "account/sign-in")]
pub async fn sign_in(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = visitor_place(&context, paths::SIGN_IN, "sign-in").await;
    let outcome = signed_in(&context, &raw).await;
    respond(&context, &place, &without_passwords(&raw), outcome).await;
    Ok(())
}

async fn signed_in(context: &Context, raw: &RawForm) -> Result<String, ServiceError> {
    // Signing in forgets where the person wanted to go, so that is asked first.
    let then = context.session.data().await?.then;
    let account = context.services.sign_in(context, raw).await?;
    let then = then.as_deref().and_then(paths::local).map(str::to_owned);
    Ok(then.unwrap_or_else(|| landing(&account).to_owned()))
}

/// The page on which a person starts working.
fn landing(account: &Account) -> &'static str {
    let reads = account.roles.contains(&Role::Officer) || account.roles.contains(&Role::Dpo);
    if reads { paths::DUE } else { paths::HOME }
}

/// Signs out.
#[server(prefix = "/api", endpoint = "account/sign-out")]
pub async fn sign_out() -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let outcome = context
        .services
        .sign_out(&context)
        .await
        .map(|()| paths::HOME.to_owned());
    respond(&context, &FormPlace::unkept(paths::HOME), &RawForm::default(), outcome).await;
    Ok(())
}

/// Changes one's own password. Fields: `current`, `password`, `password_again`.
#[server(prefix = "/api", endpoint = "account/password")]
pub async fn change_password(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let outcome = match context.visitor.member() {
        Ok(by) => context.services.change_password(&by, &context, &raw).await,
        Err(denied) => Err(denied.into()),
    };
    let outcome = outcome.map(|()| format!("{}?gewijzigd=1", paths::ACCOUNT));
    respond(
        &context,
        &FormPlace::unkept(paths::ACCOUNT),
        &without_passwords(&raw),
        outcome,
    )
    .await;
    Ok(())
}

/// Signs in to the demo. Field: `role`; `officer-2` is the second officer.
#[server(prefix = "/api", endpoint = "demo/enter")]
pub async fn enter_demo(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let outcome = async {
        let asked = raw.one("role");
        let (code, place) = asked.strip_suffix("-2").map_or((asked, 0), |code| (code, 1));
        let role = Role::from_code(code).ok_or(ServiceError::NotFound)?;
        context.services.enter_demo(&context, role, place).await?;
        Ok(if matches!(role, Role::Officer | Role::Dpo) {
            paths::DUE
        } else {
            paths::HOME
        }
        .to_owned())
    };
    let outcome = outcome.await;
    respond(&context, &FormPlace::unkept(paths::HOME), &raw, outcome).await;
    Ok(())
}

/// Remembers language and colours in cookies. Fields: `lang`, `theme` (one of them may be missing), `back`.
#[server(prefix = "/api", endpoint = "preferences")]
pub async fn choose_preferences(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    if let Some(lang) = Lang::from_tag(raw.one("lang")) {
        remember("lang", lang.tag(), YEAR);
        match choose_language(&context, lang).await {
            Ok(()) | Err(ServiceError::Denied(Denied::SignIn)) => {}
            Err(error) => {
                fail(&error);
                return Ok(());
            }
        }
    }
    match Theme::from_code(raw.one("theme")) {
        Some(Theme::System) => remember("theme", "", 0),
        Some(theme) => remember("theme", theme.code(), YEAR),
        None => {}
    }
    leptos_axum::redirect(paths::local(raw.one("back")).unwrap_or(paths::HOME));
    Ok(())
}

async fn choose_language(context: &Context, lang: Lang) -> Result<(), ServiceError> {
    let by = context.visitor.member()?;
    context.services.choose_language(&by, lang).await
}

/// Sets a cookie that only the server reads; zero seconds forget it.
fn remember(name: &str, value: &'static str, seconds: u32) {
    let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax");
    if let (Some(response), Ok(cookie)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(&cookie)) {
        response.append_header(header::SET_COOKIE, cookie);
    }
}

/// The form without what must never be kept.
pub(super) fn without_passwords(raw: &RawForm) -> RawForm {
    let secret: BTreeSet<&str> = BTreeSet::from(["current", "password", "password_again"]);
    let mut kept = RawForm::default();
    for (field, values) in raw.iter().filter(|(field, _)| !secret.contains(field)) {
        kept.set(field, values.to_vec());
    }
    kept
}
