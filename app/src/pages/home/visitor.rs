//! The front page for who is not signed in.

use super::demo_roles;
use crate::components::{Grid, LinkButton, Page, Panel};
use crate::paths;
use domain::text::{Lang, Text, home as t};
use leptos::prelude::*;
use service::Context;

/// What this is, and the three things to do here.
pub(super) fn page(context: &Context) -> impl IntoView + use<> {
    let lang = context.lang;
    let may_report = context.visitor.reporter().is_ok();
    let (label, beside) = if may_report {
        (t::REPORT, t::DOUBT)
    } else {
        (t::SIGN_IN_TO_REPORT, t::HOW_TO_REPORT)
    };
    let demo = context.demo.then(|| demo_roles(lang));
    view! {
        <Page title=t::TITLE.get(lang) wide=true>
            <p class="lead">{t::WHAT.get(lang)}</p>
            // Whoever must sign in first comes back to the report afterwards.
            <p><LinkButton href=paths::REPORT big=true>{label.get(lang)}</LinkButton></p>
            <p class="narrow">{beside.get(lang)}</p>
            <Grid>
                {card(t::RECOGNISE, t::RECOGNISE_HELP, paths::RECOGNISE, t::RECOGNISE_LINK, lang)}
                {card(t::COME_BACK, t::COME_BACK_HELP, paths::REPORT_CODE, t::COME_BACK_LINK, lang)}
                {card(t::SIGN_IN, t::SIGN_IN_HELP, paths::SIGN_IN, t::SIGN_IN_LINK, lang)}
            </Grid>
            {demo}
        </Page>
    }
}

/// A card with one link.
pub(super) fn card(title: Text, help: Text, href: &'static str, link: Text, lang: Lang) -> impl IntoView {
    view! {
        <Panel title=title.get(lang)>
            <p>{help.get(lang)}</p>
            <p><a href=href>{link.get(lang)}</a></p>
        </Panel>
    }
}
