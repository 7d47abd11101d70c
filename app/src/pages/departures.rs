//! Departures from the advice, differing judgements and emergency decisions: what the DPO looks at first.

mod asked;
mod figures;
mod rows;

use crate::components::{Note, Page, Pagination};
use crate::serve::serve;
use asked::Lists;
use domain::case_row::Mark;
use domain::text::{Authority, Lang, departures as t, register};
use leptos::prelude::*;
use service::departures::{Departures, PAGE};

/// The list of departures.
#[component]
pub fn DeparturesPage() -> impl IntoView {
    let lists = Lists::read();
    serve(move |context| async move {
        let by = context.visitor.reader()?;
        let found = context.services.departures(&by, lists.asked()).await?;
        let lang = context.lang;
        let (figures, chooser) = (
            figures::figures(&found.years, &lists, lang),
            chooser(&found, &lists, lang),
        );
        let list = list(&found, &lists, context.authority(), lang);
        Ok(view! {
            <Page title=t::TITLE.get(lang) wide=true step=register::STEP.get(lang)>
                <p class="lead">{t::LEAD.get(lang)}</p>
                {figures}
                {chooser}
                {list}
            </Page>
        })
    })
}

/// Links to the three lists; the one that is shown is plain text.
fn chooser(found: &Departures, lists: &Lists, lang: Lang) -> impl IntoView + use<> {
    let links = Mark::ALL
        .iter()
        .map(|mark| {
            let label = t::list(*mark).get(lang);
            if *mark == lists.mark {
                let label = t::LIST.fill(lang, &[label, &found.total.to_string()]);
                view! { <strong aria-current="true">{label}</strong> }.into_any()
            } else {
                view! { <a href=lists.of_mark(*mark).address()>{label}</a> }.into_any()
            }
        })
        .collect_view();
    let year = lists.year.map(|year| {
        let all = lists.in_year(None).address();
        view! { <p>{t::IN_YEAR.fill(lang, &[&year.to_string()])} " " <a href=all>{t::ALL_YEARS.get(lang)}</a></p> }
    });
    view! { <nav class="row" aria-label=t::CHOOSE.get(lang)>{links}</nav> {year} }
}

fn list(found: &Departures, lists: &Lists, authority: Authority, lang: Lang) -> AnyView {
    if found.found.is_empty() {
        let none = t::none(lists.mark).get(lang);
        return view! { <Note><p>{none}</p></Note> }.into_any();
    }
    let newer = (lists.page > 1).then(|| lists.at(lists.page - 1).address());
    let older = (lists.page * PAGE < found.total).then(|| lists.at(lists.page + 1).address());
    let table = rows::table(&found.found, lists.mark, authority, lang);
    view! { {table} <Pagination newer older /> }.into_any()
}
