//! One account: its first password (once), roles, a new password, suspending.

use super::roles::{role_names, roles_field};
use crate::components::{
    Back, Button, ButtonRow, Form, Look, Note, Page, Problems, Reference, SummaryList, SummaryRow, Tone,
};
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{param, query, serve};
use domain::form::{Problem, ProblemCode};
use domain::ids::ActorId;
use domain::text::{Lang, Text, manage as t};
use leptos::prelude::*;
use service::ports::Account;
use service::{Context, ServiceError};

/// Under which name the roles form of an account is kept.
#[must_use]
pub fn roles_form(account: ActorId) -> String {
    format!("roles/{account}")
}

/// Under which name the first password of an account is kept until it was shown.
#[must_use]
pub fn first_password_form(account: ActorId) -> String {
    format!("first-password/{account}")
}

/// What the page shows besides the account.
struct Shown {
    first_password: Option<String>,
    done: Option<Text>,
    chosen: Vec<String>,
    problems: Problems,
}

/// The page of one account.
#[component]
pub fn OneAccount() -> impl IntoView {
    let id = param::<ActorId>("actor");
    let retry = Retry::read();
    let done = match query("klaar").as_str() {
        "rollen" => Some(t::ROLES_SAVED),
        "stopgezet" => Some(t::NOW_SUSPENDED),
        _ => None,
    };
    serve(async move |context: Context| {
        let by = context.visitor.admin()?;
        let account = context.services.account(&by, id?).await?;
        let chosen = chosen_roles(&context, &account, &retry).await?;
        let nothing = chosen.is_empty().then(|| Problem::new("roles", ProblemCode::ChooseOne));
        let problems = retry.problems(context.lang, || nothing.into_iter().collect());
        let first_password = take_first_password(&context, account.actor).await?;
        Ok(page(&account, Shown { first_password, done, chosen, problems }, context.lang))
    })
}

/// What was ticked before something had to be put right, or else the roles of the account.
async fn chosen_roles(context: &Context, account: &Account, retry: &Retry) -> Result<Vec<String>, ServiceError> {
    let kept = retry.of_account(context, &roles_form(account.actor)).await?;
    let now = || account.roles.iter().map(|role| role.code().to_owned()).collect();
    Ok(kept.filter(|raw| !raw.has("suspend", "yes")).map_or_else(now, |raw| raw.all("roles").to_vec()))
}

/// A first password is shown once and forgotten before it is shown.
async fn take_first_password(context: &Context, account: ActorId) -> Result<Option<String>, ServiceError> {
    let Some(key) = context.form_key(&first_password_form(account), None) else { return Ok(None) };
    let Some(kept) = context.services.store().form(&key).await? else { return Ok(None) };
    context.services.store().drop_form(&key).await?;
    Ok(Some(kept.raw.one("first").to_owned()))
}

fn page(account: &Account, shown: Shown, lang: Lang) -> impl IntoView + use<> {
    let suspended = account.roles.is_empty();
    let id = account.actor.to_string();
    let details = details(account, lang);
    let roles = roles_field(shown.chosen, shown.problems.of("roles"), lang);
    view! {
        <Page
            title=account.name.clone()
            back=Back::named(paths::ACCOUNTS, t::ACCOUNTS.get(lang))
            problems=shown.problems.clone()
        >
            {shown.first_password.map(|password| first_password(password, lang))}
            {shown.done.map(|done| view! { <Note tone=Tone::Ok title=done.get(lang) /> })}
            {suspended.then(|| view! { <Note tone=Tone::Warn title=t::IS_SUSPENDED.get(lang) /> })}
            <SummaryList rows=details />
            <h2>{t::CHANGE_ROLES.get(lang)}</h2>
            <Form action="/api/manage/roles" hidden=vec![("account", id.clone())]>
                {roles}
                <p class="hint">{t::CHANGE_ROLES_HELP.get(lang)}</p>
                <ButtonRow>
                    <Button>{t::SAVE_ROLES.get(lang)}</Button>
                </ButtonRow>
            </Form>
            <h2>{t::RESET.get(lang)}</h2>
            <p>{t::RESET_HELP.get(lang)}</p>
            <Form action="/api/manage/password" hidden=vec![("account", id.clone())]>
                <Button look=Look::Quiet>{t::RESET.get(lang)}</Button>
            </Form>
            {(!suspended).then(|| suspend(id, lang))}
        </Page>
    }
}

fn details(account: &Account, lang: Lang) -> Vec<SummaryRow> {
    vec![
        SummaryRow::new(t::MAIL.get(lang), account.mail.clone()),
        SummaryRow::new(t::DEPARTMENT.get(lang), account.department.clone()),
        SummaryRow::new(t::ROLES.get(lang), role_names(&account.roles, lang)),
    ]
}

fn first_password(password: String, lang: Lang) -> impl IntoView {
    view! {
        <Note title=t::FIRST_PASSWORD.get(lang)>
            <Reference label=t::FIRST_PASSWORD_LABEL.get(lang) value=password />
            <p>{t::FIRST_PASSWORD_HELP.get(lang)}</p>
        </Note>
    }
}

fn suspend(id: String, lang: Lang) -> impl IntoView {
    view! {
        <h2>{t::SUSPEND.get(lang)}</h2>
        <p>{t::SUSPEND_HELP.get(lang)}</p>
        <Form action="/api/manage/roles" hidden=vec![("account", id), ("suspend", "yes".to_owned())]>
            <Button look=Look::Danger>{t::SUSPEND.get(lang)}</Button>
        </Form>
    }
}
