//! Logo, navigation, language, account.

use super::{Account, Frame};
use crate::components::{Drawing, Icon};
use domain::text::{Lang, Text, common};
use leptos::prelude::*;

/// The name of a language, in that language.
const LANGUAGE: Text = Text::new("Nederlands", "English");

/// The top of every page.
#[component]
pub(super) fn Header(frame: Frame) -> impl IntoView {
    let lang = frame.lang;
    let path = frame.path.clone();
    let links = frame
        .links
        .iter()
        .map(|link| {
            let current = link.is_at(&path).then_some("page");
            view! { <li><a href=link.href.clone() aria-current=current>{link.label.clone()}</a></li> }
        })
        .collect_view();
    let account = match frame.account {
        Some(account) => account_menu(account, lang).into_any(),
        None => view! { <a href="/inloggen">{common::SIGN_IN.get(lang)}</a> }.into_any(),
    };
    view! {
        <header class="top">
            {frame.demo.then(|| view! { <p class="demo">{common::DEMO.get(lang)}</p> })}
            <div class="in">
                <a class="logo" href=frame.home><Drawing icon=Icon::Mark /><span>"Lek"<b>"wijzer"</b></span></a>
                {(!frame.organisation.is_empty()).then(|| view! { <span class="org">{frame.organisation}</span> })}
                <div class="tools">{language_switch(lang, path)} {account}</div>
                {(!frame.links.is_empty())
                    .then(|| view! { <nav aria-label=common::NAVIGATION.get(lang)><ul>{links}</ul></nav> })}
            </div>
        </header>
    }
}

fn language_switch(lang: Lang, path: String) -> impl IntoView {
    let other = lang.other();
    view! {
        <form method="post" action="/api/preferences">
            <input type="hidden" name="lang" value=other.tag() />
            <input type="hidden" name="back" value=path />
            <button type="submit" class="plain" lang=other.tag()>{LANGUAGE.get(other)}</button>
        </form>
    }
}

fn account_menu(account: Account, lang: Lang) -> impl IntoView {
    let links = account
        .links
        .into_iter()
        .map(|link| view! { <li><a href=link.href>{link.label}</a></li> })
        .collect_view();
    view! {
        <details class="menu">
            <summary><Drawing icon=Icon::Person size=22 /><span>{account.label}</span></summary>
            <ul>
                {links}
                <li>
                    <form method="post" action="/api/account/sign-out"><button type="submit" class="plain">{common::SIGN_OUT.get(lang)}</button></form>
                </li>
            </ul>
        </details>
    }
}
