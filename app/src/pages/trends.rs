//! Trends for management.

use crate::components::{
    Amount, Bar, BarChart, Button, Column, Figure as FigurePanel, LineChart, Look, Page, Select, Series, TableData,
};
use crate::serve::{query, serve};
use domain::text::{Authority, Lang, trends as t};
use domain::time::Timestamp;
use domain::trends::{Cell, Figure, Period, View};
use leptos::prelude::*;

/// The page.
#[component]
pub fn TrendsPage() -> impl IntoView {
    let back = query("terug");
    serve(async move |context| {
        let by = context.visitor.management()?;
        let period = Period::from_query(|name| (name == "terug").then_some(back.as_str()), context.now);
        let view = context.services.trends(&by, period, context.lang).await?;
        Ok(page(&view, context.now, context.authority(), context.lang))
    })
}

fn page(view: &View, now: Timestamp, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let empty = view.incidents.total() == Cell::Shown(0);
    let figures = (!empty).then(|| {
        view! {
            <div class="grid">
                {panel(view, Figure::Incidents, None, lang, Some(spans_chart(view, lang)))}
                {panel(view, Figure::Causes, None, lang, Some(causes_chart(view, lang)))}
                {panel(view, Figure::Speed, Some(t::SPEED_NOTE), lang, speed_chart(view, lang))}
                {panel(view, Figure::Notices, Some(t::NOTICES_NOTE), lang, None)}
            </div>
        }
    });
    let chooser = chooser(view.period, now, lang);
    let counted = t::COUNTED.fill(lang, &[&view.near_misses.text(lang)]);
    view! {
        <Page title=t::headline(view, authority, lang) step=view.period.name(lang) wide=true>
            {chooser}
            {empty.then(|| view! { <p>{t::EMPTY.get(lang)}</p> })}
            {figures}
            <p class="hint">{counted}</p>
            <p class="hint">{t::SMALL.get(lang)}</p>
            <p class="hint">{t::READ.get(lang)}</p>
        </Page>
    }
}

fn panel(
    view: &View,
    figure: Figure,
    note: Option<domain::text::Text>,
    lang: Lang,
    picture: Option<AnyView>,
) -> impl IntoView + use<> {
    let finding = t::finding(view, figure, lang);
    let grid = view.grid(figure, lang);
    let columns = grid.columns.into_iter().enumerate().map(|(index, column)| {
        if index == 0 {
            Column::text(column)
        } else {
            Column::number(column)
        }
    });
    let rows = grid
        .rows
        .into_iter()
        .map(|row| row.into_iter().map(Into::into).collect());
    let table = TableData::new(figure.name(lang), columns.collect()).with_rows(rows);
    let note = note.map(|note| note.get(lang));
    let csv = format!(
        "{}/{}.csv?terug={}",
        crate::paths::TRENDS,
        figure.code(),
        view.period.steps_back()
    );
    match picture {
        Some(picture) => view! { <FigurePanel finding table note csv>{picture}</FigurePanel> }.into_any(),
        None => view! { <FigurePanel finding table note csv /> }.into_any(),
    }
}

fn spans_chart(view: &View, lang: Lang) -> AnyView {
    let totals = view.incidents.rows().iter().filter_map(|row| row.last().copied());
    let bars = view
        .spans
        .iter()
        .zip(totals)
        .map(|(span, cell)| Bar::new(span.name.clone(), amount(cell, lang)));
    view! { <BarChart name=Figure::Incidents.name(lang) bars=bars.collect() /> }.into_any()
}

/// Causes by their number, the largest first; what is held back comes last, in the order of the list, so that the order
/// gives nothing away.
fn causes_chart(view: &View, lang: Lang) -> AnyView {
    let mut causes: Vec<_> = view
        .causes
        .iter()
        .zip(view.incidents.totals().iter().copied())
        .collect();
    causes.sort_by_key(|(_, cell)| std::cmp::Reverse(cell.shown().filter(|count| *count > 0)));
    let bars = causes
        .into_iter()
        .map(|(cause, cell)| Bar::new(cause.name(lang), amount(cell, lang)));
    view! { <BarChart name=Figure::Causes.name(lang) bars=bars.collect() /> }.into_any()
}

fn speed_chart(view: &View, lang: Lang) -> Option<AnyView> {
    let hours = |hours: Option<u64>| {
        hours
            .and_then(|hours| u32::try_from(hours).ok())
            .map_or(Amount::Missing, Amount::count)
    };
    let periods = view.speed.iter().map(|speed| speed.name.clone()).collect();
    let line = Series::new(
        Figure::Speed.name(lang),
        view.speed.iter().map(|speed| hours(speed.hours)).collect(),
    );
    let shown = view.speed.iter().any(|speed| speed.hours.is_some());
    shown.then(|| {
        view! { <LineChart name=Figure::Speed.name(lang) unit=t::HOURS.get(lang) periods lines=vec![line] /> }
            .into_any()
    })
}

fn amount(cell: Cell, lang: Lang) -> Amount {
    match cell.shown().and_then(|count| u32::try_from(count).ok()) {
        Some(count) => Amount::count(count),
        None => Amount::Suppressed(cell.text(lang)),
    }
}

fn chooser(period: Period, now: Timestamp, lang: Lang) -> impl IntoView {
    let options = Period::all(now)
        .map(|period| (period.steps_back().to_string(), period.name(lang)))
        .collect();
    view! {
        <form method="get" action=crate::paths::TRENDS class="row">
            <Select name="terug" label=t::CHOOSE.get(lang) options value=period.steps_back().to_string() />
            <Button look=Look::Quiet>{t::SHOW.get(lang)}</Button>
        </form>
    }
}
