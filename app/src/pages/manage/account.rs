//! One account: its first password (once), details, roles, a new password, suspending.

use super::person::person_fields;
use super::roles::{OWN_WORDS, roles_field};
use crate::components::{Back, Button, ButtonRow, Form, Look, Note, Page, Problems, Reference, Tone};
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{param, query, serve};
use domain::form::{Problem, ProblemCode, RawForm};
use domain::ids::ActorId;
use domain::text::{Lang, Text, manage as t};
use leptos::prelude::*;
use service::accounts::person_problems;
use service::ports::Account;
use service::{Context, ServiceError};

/// Under which name the form with the details of an account is kept.
#[must_use]
pub fn details_form(account: ActorId) -> String {
    format!("details/{account}")
}

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
    details: RawForm,
    chosen: Vec<String>,
    problems: Problems,
}

/// The page of one account.
#[component]
pub fn OneAccount() -> impl IntoView {
    let id = param::<ActorId>("actor");
    let retry = Retry::read();
    let of_details = query("formulier") == "gegevens";
    let done = match query("klaar").as_str() {
        "gegevens" => Some(t::DETAILS_SAVED),
        "rollen" => Some(t::ROLES_SAVED),
        "stopgezet" => Some(t::NOW_SUSPENDED),
        _ => None,
    };
    serve(async move |context: Context| {
        let by = context.visitor.admin()?;
        let account = context.services.account(&by, id?).await?;
        let form = if of_details {
            details_form(account.actor)
        } else {
            roles_form(account.actor)
        };
        let kept = retry.of_account(&context, &form).await?;
        let (details, roles) = if of_details { (kept, None) } else { (None, kept) };
        let details = details.unwrap_or_else(|| raw_of(&account));
        let chosen = chosen_roles(&account, roles);
        let found = || {
            if of_details {
                person_problems(&details)
            } else {
                no_role(&chosen)
            }
        };
        let problems = retry.problems(context.lang, &OWN_WORDS, found);
        let first_password = take_first_password(&context, account.actor).await?;
        Ok(page(
            &account,
            Shown {
                first_password,
                done,
                details,
                chosen,
                problems,
            },
            context.lang,
        ))
    })
}

fn raw_of(account: &Account) -> RawForm {
    RawForm::default()
        .with("name", &account.name)
        .with("mail", &account.mail)
        .with("department", &account.department)
}

/// What was ticked before something had to be put right, or else the roles of the account.
fn chosen_roles(account: &Account, kept: Option<RawForm>) -> Vec<String> {
    let now = || account.roles.iter().map(|role| role.code().to_owned()).collect();
    kept.filter(|raw| !raw.has("suspend", "yes"))
        .map_or_else(now, |raw| raw.all("roles").to_vec())
}

fn no_role(chosen: &[String]) -> Vec<Problem> {
    if chosen.is_empty() {
        vec![Problem::new("roles", ProblemCode::ChooseOne)]
    } else {
        Vec::new()
    }
}

/// A first password is shown once and forgotten before it is shown.
async fn take_first_password(context: &Context, account: ActorId) -> Result<Option<String>, ServiceError> {
    let Some(key) = context.form_key(&first_password_form(account), None) else {
        return Ok(None);
    };
    let Some(kept) = context.services.store().form(&key).await? else {
        return Ok(None);
    };
    context.services.store().drop_form(&key).await?;
    Ok(Some(kept.raw.one("first").to_owned()))
}

fn page(account: &Account, shown: Shown, lang: Lang) -> impl IntoView + use<> {
    let suspended = account.roles.is_empty();
    let id = account.actor.to_string();
    let details = details(&id, &shown, lang);
    let roles = roles(&id, &shown, lang);
    view! {
        <Page
            title=account.name.clone()
            back=Back::named(paths::ACCOUNTS, t::ACCOUNTS.get(lang))
            problems=shown.problems.clone()
        >
            {shown.first_password.map(|password| first_password(password, lang))}
            {shown.done.map(|done| view! { <Note tone=Tone::Ok title=done.get(lang) /> })}
            {suspended.then(|| view! { <Note tone=Tone::Warn title=t::IS_SUSPENDED.get(lang) /> })}
            {details}
            {roles}
            <h2>{t::RESET.get(lang)}</h2>
            <p>{t::RESET_HELP.get(lang)}</p>
            <Form action="/api/manage/password" hidden=vec![("account", id.clone())]>
                <Button look=Look::Quiet>{t::RESET.get(lang)}</Button>
            </Form>
            {(!suspended).then(|| suspend(id, lang))}
        </Page>
    }
}

fn details(id: &str, shown: &Shown, lang: Lang) -> impl IntoView + use<> {
    let fields = person_fields(&shown.details, &shown.problems, lang);
    let hidden = vec![("account", id.to_owned())];
    view! {
        <h2>{t::ACCOUNT_DETAILS.get(lang)}</h2>
        <Form action="/api/manage/account" hidden=hidden>
            {fields}
            <ButtonRow>
                <Button>{t::SAVE_DETAILS.get(lang)}</Button>
            </ButtonRow>
        </Form>
    }
}

fn roles(id: &str, shown: &Shown, lang: Lang) -> impl IntoView + use<> {
    let field = roles_field(shown.chosen.clone(), shown.problems.of("roles"), lang);
    let hidden = vec![("account", id.to_owned())];
    view! {
        <h2>{t::CHANGE_ROLES.get(lang)}</h2>
        <Form action="/api/manage/roles" hidden=hidden>
            {field}
            <p class="hint">{t::CHANGE_ROLES_HELP.get(lang)}</p>
            <ButtonRow>
                <Button>{t::SAVE_ROLES.get(lang)}</Button>
            </ButtonRow>
        </Form>
    }
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
