//! The register as a list: search, filters, order, page by page; everything chosen stands in the address.

mod asked;
mod filters;
mod rows;

use crate::components::{ButtonRow, LinkButton, Page, Pagination};
use crate::pages::case::head::rulebook;
use crate::paths;
use crate::serve::serve;
use asked::Asked;
use domain::text::{Lang, format, register as words};
use leptos::prelude::*;
use service::ports::{CasePage, Sort};

/// The register as a list.
#[component]
pub fn RegisterList() -> impl IntoView {
    let asked = Asked::read();
    serve(move |context| async move {
        let reader = context.visitor.reader()?;
        let page = context.services.register_page(&reader, &asked.query()).await?;
        let deadlines = context
            .services
            .deadlines(&reader, context.country(), &page.rows)
            .await?;
        let lang = context.lang;
        let book = rulebook(&context);
        let title = title(page.total, asked.is_narrowed(), lang);
        let filters = filters::filters(&asked, book, context.authority(), lang);
        let (newer, older) = pages(&asked, &page);
        let body = if page.rows.is_empty() {
            nothing(asked.is_narrowed(), lang).into_any()
        } else {
            let table = rows::table(&context, &page.rows, &deadlines);
            view! { {order(&asked, lang)} {table} <Pagination newer older /> }.into_any()
        };
        Ok(view! {
            <Page title wide=true step=words::STEP.get(lang)>
                {filters}
                {body}
            </Page>
        })
    })
}

fn title(total: usize, narrowed: bool, lang: Lang) -> String {
    let count = format::number(u64::try_from(total).unwrap_or(u64::MAX), lang);
    match (total, narrowed) {
        (0, false) => words::NONE.get(lang).to_owned(),
        (0, true) => words::NONE_FOUND.get(lang).to_owned(),
        (1, false) => words::ONE.get(lang).to_owned(),
        (1, true) => words::ONE_FOUND.get(lang).to_owned(),
        (_, false) => words::ALL.fill(lang, &[&count]),
        (_, true) => words::FOUND.fill(lang, &[&count]),
    }
}

fn nothing(narrowed: bool, lang: Lang) -> impl IntoView {
    let (help, href, button) = if narrowed {
        (words::NONE_FOUND_HELP, paths::REGISTER, words::SHOW_ALL)
    } else {
        (words::NONE_HELP, paths::REPORT, words::REPORT)
    };
    view! {
        <p>{help.get(lang)}</p>
        <ButtonRow><LinkButton href>{button.get(lang)}</LinkButton></ButtonRow>
    }
}

/// Links to either order; the one in use is plain text.
fn order(asked: &Asked, lang: Lang) -> impl IntoView + use<> {
    let links = [(Sort::Newest, words::NEWEST), (Sort::Oldest, words::OLDEST)]
        .into_iter()
        .map(|(sort, label)| {
            if asked.sort == sort {
                view! { <strong aria-current="true">{label.get(lang)}</strong> }.into_any()
            } else {
                view! { <a href=asked.sorted(sort).address()>{label.get(lang)}</a> }.into_any()
            }
        })
        .collect_view();
    view! { <nav class="row" aria-label=words::SORT.get(lang)>{links}</nav> }
}

/// Links to newer and older cases, whichever way the list runs.
fn pages(asked: &Asked, page: &CasePage) -> (Option<String>, Option<String>) {
    let before = page
        .rows
        .first()
        .filter(|_| page.has_before)
        .map(|row| asked.before(row).address());
    let after = page
        .rows
        .last()
        .filter(|_| page.has_after)
        .map(|row| asked.after(row).address());
    match asked.sort {
        Sort::Newest => (before, after),
        Sort::Oldest => (after, before),
    }
}
