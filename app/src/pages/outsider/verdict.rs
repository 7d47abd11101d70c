//! Both judgements, once the second was given.

use super::organisation;
use crate::components::{Note, Page, SummaryList, SummaryRow, Tone};
use domain::text::{Authority, Lang, decision as decision_words, outsider as t, timeline};
use leptos::prelude::*;
use service::Context;
use service::outsider::{Opinion, Verdict};

/// Both judgements, and what follows.
pub(super) fn page(context: &Context, verdict: &Verdict) -> impl IntoView + use<> {
    let lang = context.lang;
    let organisation = organisation(context);
    let (tone, outcome) = if verdict.is_same() {
        (Tone::Ok, t::SAME.get(lang).to_owned())
    } else {
        (Tone::Warn, t::DIFFERENT.fill(lang, &[&organisation]))
    };
    let (second, first) = (
        rows(&verdict.second, context.authority(), lang),
        rows(&verdict.first, context.authority(), lang),
    );
    view! {
        <Page title=t::DONE.get(lang) step=t::STEP.fill(lang, &[&verdict.reference.to_string()])>
            <Note tone title=outcome />
            <h2>{t::YOUR_JUDGEMENT.get(lang)}</h2>
            <SummaryList rows=second />
            <h2>{t::FIRST.fill(lang, &[&organisation])}</h2>
            <SummaryList rows=first />
            <p>{t::DONE_HELP.get(lang)}</p>
        </Page>
    }
}

fn rows(opinion: &Opinion, authority: Authority, lang: Lang) -> Vec<SummaryRow> {
    let reason = opinion.reason.as_deref().unwrap_or(timeline::ERASED.get(lang));
    vec![
        SummaryRow::new(
            decision_words::ROW_AUTHORITY.get(authority, lang),
            decision_words::choice(opinion.authority).get(authority, lang),
        ),
        SummaryRow::new(decision_words::ROW_PERSONS.get(lang), opinion.persons.name(lang)),
        SummaryRow::new(t::ROW_REASON.get(lang), reason),
    ]
}
