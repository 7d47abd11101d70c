//! The figures above the list, a year a row.

use super::asked::Lists;
use crate::components::{Cell, Column, Figure, TableData};
use domain::text::{Lang, departures as t, format};
use leptos::prelude::*;
use service::departures::Figures;

/// How many departures of how many decisions, and the rest, by year. A year narrows the list below.
pub(super) fn figures(years: &[Figures], lists: &Lists, lang: Lang) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t::YEAR.get(lang)),
        Column::number(t::DECIDED.get(lang)),
        Column::number(t::DEPARTING.get(lang)),
        Column::number(t::DIFFERENCES.get(lang)),
        Column::number(t::EMERGENCIES.get(lang)),
    ];
    let rows = years.iter().map(|year| {
        let address = lists.in_year(Some(year.year)).address();
        let counts = [
            count(year.decided, lang),
            count(year.departing, lang),
            format::number(year.differences.into(), lang),
            count(year.emergencies, lang),
        ];
        let link = Cell::short(view! { <a href=address>{year.year.to_string()}</a> });
        std::iter::once(link)
            .chain(counts.into_iter().map(Cell::from))
            .collect()
    });
    let table = TableData::new(t::FIGURES.get(lang), columns).with_rows(rows);
    view! { <Figure finding=finding(years, lang) table note=t::NOT_YET.get(lang) broad=true /> }
}

fn finding(years: &[Figures], lang: Lang) -> String {
    let decided: usize = years.iter().map(|year| year.decided).sum();
    let departing: usize = years.iter().map(|year| year.departing).sum();
    let of = count(decided, lang);
    match (departing, decided) {
        (_, 0) => t::NO_DECISIONS.get(lang).to_owned(),
        (0, _) => t::FINDING_NONE.fill(lang, &[&of]),
        (1, _) => t::FINDING_ONE.fill(lang, &[&of]),
        (some, _) => t::FINDING.fill(lang, &[&count(some, lang), &of]),
    }
}

fn count(count: usize, lang: Lang) -> String {
    format::number(u64::try_from(count).unwrap_or(u64::MAX), lang)
}
