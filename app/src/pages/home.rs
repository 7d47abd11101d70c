//! The front page: for visitors, for each role, and before set-up.

mod demo;
mod member;
mod visitor;

pub(in crate::pages) use demo::demo_roles;

use crate::components::Page;
use crate::pages::work::{judgements, signals};
use crate::serve::serve;
use domain::text::{Lang, home as t};
use leptos::prelude::*;
use service::Context;

/// The front page.
#[component]
pub fn Home() -> impl IntoView {
    serve(async |context: Context| {
        if context.organisation.is_none() {
            return Ok(not_set_up(context.lang).into_any());
        }
        match context.visitor.member() {
            Ok(by) => {
                let (reports, total) = context.services.own_reports(&by, member::MOST).await?;
                let judgements = judgements::section(&context).await?;
                let signals = signals::panel(&context).await?;
                Ok(member::page(&context, judgements, signals, &reports, total).into_any())
            }
            Err(_) => Ok(visitor::page(&context).into_any()),
        }
    })
}

fn not_set_up(lang: Lang) -> impl IntoView {
    view! {
        <Page title=t::NOT_SET_UP.get(lang)>
            <p>{t::NOT_SET_UP_HELP.get(lang)}</p>
            <p class="hint">{t::NOT_SET_UP_LOST.get(lang)}</p>
        </Page>
    }
}
