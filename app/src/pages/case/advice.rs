//! What the rules say about a case, and why. Prints on one page and stands alone there.

mod flips;
mod proposal;
mod score;
mod similar;

use super::head::{Head, rulebook};
use crate::components::{ButtonRow, LinkButton, Look, Note, Page, Reason, Reasons, Tone};
use crate::paths;
use crate::serve::{param, serve};
use domain::assess::{Advice, AuthorityAdvice};
use domain::ids::IncidentId;
use domain::incident::Incident;
use domain::rulebook::{RuleKind, Rulebook};
use domain::text::{Lang, advice as words, format, four_eyes, triage};
use leptos::prelude::*;
use service::Context;
use service::similar::Precedent;

/// What the rules say about a case, and why.
#[component]
pub fn AdvicePage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    serve(|context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let may_act = context.visitor.officer().is_ok() && view.case.closed.is_none();
        let body = if view.to_judge().is_some() {
            judge_first(id, lang).into_any()
        } else if view.case.facts.is_empty() {
            view! {
                <p>{words::NO_FACTS_HELP.get(lang)}</p>
                <ButtonRow><LinkButton href=paths::case_page(id, "vragen")>{triage::START.get(lang)}</LinkButton></ButtonRow>
            }
            .into_any()
        } else {
            let precedents = context.services.precedents(&context.visitor.reader()?, &view).await?;
            let advice = context.services.advice(context.country(), &view.case);
            whole(&context, &advice, &precedents, &view.case, may_act).into_any()
        };
        let title = if view.case.facts.is_empty() || view.to_judge().is_some() {
            words::NO_FACTS
        } else {
            words::TITLE
        };
        Ok(view! {
            <Page title=title.get(lang) back=head.back step=format!("{} · {}", head.step, view.title()) status=head.status>
                {body}
            </Page>
        })
    })
}

/// For who must judge the facts by themselves before reading what the rules say of them.
fn judge_first(id: IncidentId, lang: Lang) -> impl IntoView + use<> {
    let href = paths::case_page(id, "tweede-oordeel");
    view! {
        <p>{four_eyes::ASKS_YOU.get(lang)} ". " {four_eyes::NO_ADVICE_YET.get(lang)}</p>
        <ButtonRow><LinkButton href>{four_eyes::JUDGE.get(lang)}</LinkButton></ButtonRow>
    }
}

fn whole(
    context: &Context,
    advice: &Advice,
    precedents: &[Precedent],
    case: &Incident,
    may_act: bool,
) -> impl IntoView + use<> {
    let (lang, book, id) = (context.lang, rulebook(context), case.id);
    let decide = may_act.then(|| {
        view! { <LinkButton href=paths::case_page(id, "besluit")>{words::DECIDE.get(lang)}</LinkButton> }
    });
    let rulebook = words::RULEBOOK.fill(
        lang,
        &[
            &format::moment(context.now, lang),
            book.title().get(lang),
            &advice.rulebook.version,
        ],
    );
    let (outcome, reasons) = (
        outcome_note(context, advice, tone(advice, case)),
        reasons(book, advice, lang),
    );
    let (unknown, flips) = (
        unknown(book, advice, id, may_act, lang),
        flips::section(context, book, advice, &case.facts),
    );
    let hash = advice.rulebook.sha256.clone();
    let proposals = context.services.shelf().proposals();
    let beside = (
        similar::section(book, precedents, context.authority(), lang),
        proposals
            .map(|proposal| proposal::section(context, proposal, advice, case))
            .collect_view(),
    );
    view! {
        <div class="sheet">
            {outcome}
            <p>{words::NOT_A_DECISION.get(lang)}</p>
            <h2>{words::WHY.get(lang)}</h2>
            <Reasons reasons />
            {unknown}
            {flips}
            {score::section(book, advice, lang)}
            <p class="hint">{rulebook} <code>{hash}</code></p>
        </div>
        <div class="beside">{beside}</div>
        <ButtonRow>
            {decide}
            <LinkButton look=Look::Quiet href=paths::case_page(id, "vragen")>{words::CHECK_ANSWERS.get(lang)}</LinkButton>
        </ButtonRow>
    }
}

/// How pressing an advice is. One that a decision already rests on presses nobody.
pub(super) fn tone(advice: &Advice, case: &Incident) -> Tone {
    let settled = case.closed.is_some() || case.decision.is_some() && !case.is_stale();
    match advice.authority.advice {
        _ if settled => Tone::Info,
        AuthorityAdvice::Notify | AuthorityAdvice::NotifyProvisionally => Tone::Urgent,
        AuthorityAdvice::DoNotNotify => Tone::Ok,
        AuthorityAdvice::NotApplicable => Tone::Info,
    }
}

/// The advice in a sentence, with what makes it provisional.
pub(super) fn outcome_note(context: &Context, advice: &Advice, tone: Tone) -> impl IntoView + use<> {
    let (outcome, lang) = (advice.outcome(), context.lang);
    let risk = words::risk(outcome.risk).map(|risk| view! { <p>{risk.get(lang)} "."</p> });
    let ground = words::ground(outcome.ground).map(|ground| view! { <p>{ground.get(lang)}</p> });
    let provisional = outcome.provisional.then(|| {
        let sentence = match advice.unknown.len() {
            0 => words::INCOMPLETE.get(lang).to_owned(),
            1 => words::PROVISIONAL_ONE.get(lang).to_owned(),
            count => words::PROVISIONAL.fill(lang, &[&count.to_string()]),
        };
        view! { <p>{sentence}</p> }
    });
    let sentence = words::sentence(&outcome, context.authority(), lang);
    view! { <Note tone title=sentence>{risk} {ground} {provisional}</Note> }
}

/// The reasons that say most in short: not that it is a breach at all, or who must act, unless that is all there is.
pub(super) fn main_reasons(book: &Rulebook, advice: &Advice, lang: Lang) -> Vec<Reason> {
    let telling = |reason: &&domain::assess::Reason| {
        let kind = book.rule(&reason.rule).map(|rule| rule.kind);
        !matches!(kind, Some(RuleKind::Breach | RuleKind::Track))
    };
    let main: Vec<_> = advice.reasons.iter().filter(telling).collect();
    if main.is_empty() {
        return reasons(book, advice, lang);
    }
    main.into_iter().map(|one| reason(book, one, lang)).collect()
}

/// Each reason: what the rule says, and in small print the answers, the rule and its sources.
pub(super) fn reasons(book: &Rulebook, advice: &Advice, lang: Lang) -> Vec<Reason> {
    advice.reasons.iter().map(|one| reason(book, one, lang)).collect()
}

fn reason(book: &Rulebook, reason: &domain::assess::Reason, lang: Lang) -> Reason {
    let sentence = book
        .rule(&reason.rule)
        .map_or(reason.rule.as_str(), |rule| rule.text.get(lang))
        .to_owned();
    let answers = reason.because.iter().map(|because| {
        let question = book.question(&because.fact);
        let asked = question.map_or(because.fact.as_str(), |question| question.text.get(lang));
        format!("{asked} {}", triage::answer(question, &because.value, lang))
    });
    let sources = reason.cites.iter().filter_map(|id| book.citation(id));
    Reason {
        sentence,
        answers: answers.collect(),
        rule: (
            words::RULE.fill(lang, &[&reason.rule]),
            format!("{}#{}", paths::rulebook(book.id()), reason.rule),
        ),
        sources: sources.map(|source| source.label.get(lang).to_owned()).collect(),
    }
}

/// What is not known, most telling first.
fn unknown(
    book: &Rulebook,
    advice: &Advice,
    id: IncidentId,
    may_act: bool,
    lang: Lang,
) -> Option<impl IntoView + use<>> {
    let questions = advice.unknown.iter().filter_map(|unknown| book.question(unknown));
    let items: Vec<_> = questions
        .map(|question| {
            let text = question.text.get(lang).to_owned();
            let text = if may_act {
                let href = format!("{}?from=check", paths::question(id, &question.id));
                view! { <a href=href>{text}</a> }.into_any()
            } else {
                text.into_any()
            };
            let why = question.why.get(lang).to_owned();
            view! { <li>{text} <p class="hint">{why}</p></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h2>{words::UNKNOWN.get(lang)}</h2>
            <p>{words::UNKNOWN_HELP.get(lang)}</p>
            <ol class="spaced">{items}</ol>
        }
    })
}
