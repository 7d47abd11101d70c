//! The front page for who is signed in: reporting, one's own reports, and what each role comes for.

use super::visitor::card;
use crate::components::{Cell, Column, DataTable, Form, Grid, LinkButton, Page, Panel, TableData, Tag};
use crate::pages::report::state;
use crate::paths;
use domain::role::Role;
use domain::text::{Lang, format, home as t};
use leptos::prelude::*;
use service::Context;
use service::report::OwnReport;

/// More reports of one person than this are rare, and the latest say enough.
pub(super) const MOST: usize = 10;

/// What this person can do here; `judgements` are what officers must judge, `signals` what needs their eye.
pub(super) fn page(
    context: &Context,
    judgements: AnyView,
    signals: AnyView,
    reports: &[OwnReport],
    total: usize,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let name = context
        .visitor
        .account
        .as_ref()
        .map(|account| account.name.clone())
        .unwrap_or_default();
    let cards = cards(context, signals);
    let own = own_reports(reports, total, lang);
    view! {
        <Page title=t::WELCOME.fill(lang, &[&name]) wide=true>
            {judgements}
            {cards}
            <p><LinkButton href=paths::REPORT big=true>{t::REPORT.get(lang)}</LinkButton></p>
            <p>{t::DOUBT.get(lang)} " " <a href=paths::RECOGNISE>{t::RECOGNISE.get(lang)}</a></p>
            <h2>{t::OWN.get(lang)}</h2>
            {own}
        </Page>
    }
}

fn cards(context: &Context, signals: AnyView) -> impl IntoView + use<> {
    let lang = context.lang;
    let is = |role| context.visitor.is(role);
    let reads = is(Role::Officer) || is(Role::Dpo);
    let (sees_trends, manages) = (is(Role::Management), is(Role::Admin));
    (reads || sees_trends || manages).then(|| {
        view! {
            <Grid>
                {reads.then(|| card(t::WORK, t::WORK_HELP, paths::DUE, t::WORK_LINK, lang))}
                {signals}
                {sees_trends.then(|| card(t::TRENDS, t::TRENDS_HELP, paths::TRENDS, t::TRENDS_LINK, lang))}
                {manages.then(|| management(lang))}
            </Grid>
        }
    })
}

fn management(lang: Lang) -> impl IntoView {
    view! {
        <Panel title=t::MANAGE.get(lang)>
            <p>{t::MANAGE_HELP.get(lang)}</p>
            <ul>
                <li><a href=paths::ACCOUNTS>{t::ACCOUNTS_LINK.get(lang)}</a></li>
                <li><a href=paths::ORGANISATION>{t::ORGANISATION_LINK.get(lang)}</a></li>
            </ul>
        </Panel>
    }
}

fn own_reports(reports: &[OwnReport], total: usize, lang: Lang) -> AnyView {
    if reports.is_empty() {
        return view! { <p>{t::OWN_NONE.get(lang)}</p> }.into_any();
    }
    let columns = [t::OWN_NUMBER, t::OWN_STATUS, t::OWN_WHAT, t::OWN_SENT];
    let columns = columns.map(|column| Column::text(column.get(lang))).to_vec();
    let table = TableData::new(t::OWN.get(lang), columns).with_rows(reports.iter().map(|report| line(report, lang)));
    let more = (total > MOST).then(|| t::OWN_MORE.fill(lang, &[&MOST.to_string()]));
    view! {
        <DataTable data=table quiet_caption=true />
        {more.map(|more| view! { <p class="hint">{more}</p> })}
    }
    .into_any()
}

fn line(OwnReport { row, told }: &OwnReport, lang: Lang) -> Vec<Cell> {
    vec![
        Cell::view(open(row.reference.to_string(), lang)),
        Cell::view(view! { <Tag status=state(row.stage, lang) /> }),
        told.clone().into(),
        format::short_moment(row.reported_at, lang).into(),
    ]
}

/// Opening one's own report changes what this browser follows, so it is a form and not a link.
fn open(reference: String, lang: Lang) -> impl IntoView {
    view! {
        <Form action="/api/report/follow" hidden=vec![("reference", reference.clone())]>
            <button type="submit" class="plain">
                <span class="hidden">{t::OWN_OPEN.get(lang)} " "</span>
                {reference}
            </button>
        </Form>
    }
}
