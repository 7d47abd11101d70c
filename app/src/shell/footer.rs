//! Help, the newest line of the register, light or dark.

use super::{Frame, Help, LatestEntry, Theme};
use domain::text::{Lang, common};
use leptos::prelude::*;

/// The foot of every page.
#[component]
pub(super) fn Footer(frame: Frame) -> impl IntoView {
    let lang = frame.lang;
    view! {
        <footer>
            {frame.help.map(|help| help_line(help, lang))}
            <div class="foot">
                {frame.latest.map(|latest| register_line(latest, lang))}
                {theme_choice(frame.theme.unwrap_or(Theme::System), frame.path, lang)}
            </div>
        </footer>
    }
}

fn help_line(help: Help, lang: Lang) -> impl IntoView {
    let phone = help.phone.map(|phone| {
        let number: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        // A number that breaks at the end of a line is hard to dial.
        let written = phone.replace(' ', "\u{a0}");
        view! { " "<a href=format!("tel:{number}")>{written}</a> }
    });
    let mail = help
        .mail
        .map(|mail| view! { " "<a href=format!("mailto:{mail}")>{mail.clone()}</a> });
    view! { <p class="help"><b>{common::HELP.get(lang)}</b> " " {help.words} {phone} {mail}</p> }
}

fn register_line(latest: LatestEntry, lang: Lang) -> impl IntoView {
    view! {
        <p>
            {common::LATEST_ENTRY.fill(lang, &[&latest.number])} " · " {common::FINGERPRINT.get(lang)} " "
            <code>{latest.hash}</code> " · " <a href=latest.about>{common::WHAT_IS_THIS.get(lang)}</a>
        </p>
    }
}

fn theme_choice(chosen: Theme, path: String, lang: Lang) -> impl IntoView {
    let buttons = Theme::ALL
        .into_iter()
        .map(|theme| {
            let words = match theme {
                Theme::System => common::THEME_SYSTEM,
                Theme::Light => common::THEME_LIGHT,
                Theme::Dark => common::THEME_DARK,
            };
            let pressed = if theme == chosen { "true" } else { "false" };
            view! { <button type="submit" class="plain" name="theme" value=theme.code() aria-pressed=pressed>{words.get(lang)}</button> }
        })
        .collect_view();
    view! {
        <form class="theme" method="post" action="/api/preferences" aria-label=common::THEME.get(lang)>
            <input type="hidden" name="back" value=path />
            <span>{common::THEME.get(lang)}</span>
            {buttons}
        </form>
    }
}
