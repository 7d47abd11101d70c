//! The reporter's own words, with what they added later and how to reach them.

use crate::components::{Panel, Quote, SummaryList, SummaryRow};
use domain::incident::Reported;
use domain::text::{Lang, case as words, format};
use leptos::prelude::*;
use service::view::CaseView;

/// The reporter's own words in a box.
pub(super) fn panel(view: &CaseView, lang: Lang) -> impl IntoView + use<> {
    let when = format::short_moment(view.case.report.at, lang);
    let contact = view.contact();
    let source = match &contact {
        Some(contact) => {
            let parts = [contact.name.as_str(), contact.department.as_str(), when.as_str()];
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        }
        None => format!("{}, {when}", words::NO_CONTACT.get(lang)),
    };
    let reach = contact.map(|contact| contact.reach).filter(|reach| !reach.is_empty());
    let additions = view
        .additions()
        .map(|(part, text)| {
            let source = words::ADDED.fill(lang, &[&format::short_moment(part.at, lang)]);
            view! { <Quote text source /> }
        })
        .collect_view();
    let (narrative, rows) = (view.narrative().to_owned(), told(&view.case.report, lang));
    view! {
        <Panel title=words::REPORTER.get(lang)>
            <Quote text=narrative source />
            {reach.map(|reach| view! { <p>{words::REACH.fill(lang, &[&reach])}</p> })}
            {additions}
            <SummaryList rows />
        </Panel>
    }
}

/// What the reporter ticked.
fn told(report: &Reported, lang: Lang) -> Vec<SummaryRow> {
    let not_told = || words::NOT_TOLD.get(lang).to_owned();
    let data = report.data.as_ref().map_or_else(not_told, |data| {
        data.iter().map(|data| data.name(lang)).collect::<Vec<_>>().join("\n")
    });
    let people = report
        .people
        .map_or_else(not_told, |people| people.name(lang).to_owned());
    vec![
        SummaryRow::new(words::ONGOING.get(lang), report.ongoing.name(lang)),
        SummaryRow::new(words::DATA.get(lang), data),
        SummaryRow::new(words::PEOPLE.get(lang), people),
    ]
}
