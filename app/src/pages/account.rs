//! One's own account: details, language, password, signing out.

use crate::components::{
    Button, ButtonRow, Form, Look, Note, Page, PasswordInput, Problems, SummaryList, SummaryRow, Tone,
};
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{query, serve};
use domain::form::ProblemCode;
use domain::text::{Lang, account as t};
use leptos::prelude::*;
use service::ports::Account;
use service::{Context, Denied};

/// One's own account.
#[component]
pub fn AccountPage() -> impl IntoView {
    let retry = Retry::read();
    let changed = query("gewijzigd") == "1";
    serve(async move |context: Context| {
        let account = context.visitor.account.as_ref().ok_or(Denied::SignIn)?;
        // "Mail and password do not belong together" would be odd where only the password is asked.
        let own = [("current", ProblemCode::SignInFailed, t::CURRENT_WRONG)];
        let problems = retry.problems(context.lang, &own, Vec::new);
        Ok(page(account, changed, &problems, context.lang))
    })
}

fn page(account: &Account, changed: bool, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let details = details(account, lang);
    let password = password(account, problems, lang);
    view! {
        <Page title=t::TITLE.get(lang) problems=problems.clone()>
            {changed.then(|| view! { <Note tone=Tone::Ok title=t::PASSWORD_CHANGED.get(lang) /> })}
            <SummaryList rows=details />
            <p class="hint">{t::ASK_ADMIN.get(lang)}</p>
            <h2>{t::LANGUAGE.get(lang)}</h2>
            {language(lang)}
            <h2>{t::CHANGE_PASSWORD.get(lang)}</h2>
            {password}
            <h2>{t::SIGN_OUT.get(lang)}</h2>
            <p>{t::SIGN_OUT_HELP.get(lang)}</p>
            <Form action="/api/account/sign-out">
                <Button look=Look::Quiet>{t::SIGN_OUT.get(lang)}</Button>
            </Form>
        </Page>
    }
}

fn details(account: &Account, lang: Lang) -> Vec<SummaryRow> {
    let roles: Vec<&str> = account.roles.iter().map(|role| role.name(lang)).collect();
    vec![
        SummaryRow::new(t::NAME.get(lang), account.name.clone()),
        SummaryRow::new(t::MAIL.get(lang), account.mail.clone()),
        SummaryRow::new(t::DEPARTMENT.get(lang), account.department.clone()),
        SummaryRow::new(t::ROLES.get(lang), roles.join("\n")),
    ]
}

fn language(lang: Lang) -> impl IntoView {
    let other = lang.other();
    view! {
        <p>{t::LANGUAGE_NOW.get(lang)}</p>
        <Form
            action="/api/preferences"
            hidden=vec![("lang", other.tag().to_owned()), ("back", paths::ACCOUNT.to_owned())]
        >
            <Button look=Look::Quiet><span lang=other.tag()>{t::LANGUAGE_OTHER.get(other)}</span></Button>
        </Form>
    }
}

fn password(account: &Account, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let mail = account.mail.clone();
    let [current, new, again] = ["current", "password", "password_again"].map(|field| problems.of(field));
    view! {
        <p>{t::CHANGE_PASSWORD_HELP.get(lang)}</p>
        <Form action="/api/account/password" autocomplete="on">
            // Tells password managers whose password this is.
            <input type="text" name="mail" value=mail autocomplete="username" hidden=true />
            <PasswordInput name="current" label=t::CURRENT.get(lang) error=current />
            <PasswordInput
                name="password"
                label=t::NEW.get(lang)
                hint=t::NEW_HINT.get(lang)
                error=new
                autocomplete="new-password"
            />
            <PasswordInput
                name="password_again"
                label=t::AGAIN.get(lang)
                error=again
                autocomplete="new-password"
            />
            <ButtonRow>
                <Button>{t::CHANGE_PASSWORD.get(lang)}</Button>
            </ButtonRow>
        </Form>
    }
}
