//! The deadline panel: how much time there is, the moments behind it, and what hangs on them.

mod line;

use crate::components::{Deadline, Note, Tone};
use crate::pages::case::clock;
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::case_form::processor::ProcessorText;
use domain::case_row::CaseRow;
use domain::entry::PartName;
use domain::incident::{Incident, ProcessorTold};
use domain::text::{
    Authority, Lang, case as words, decision as decision_words, format, lateness, moments as line_words, processor,
    terms,
};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// What the panel says.
struct Panel {
    remaining: String,
    until: String,
    tone: Tone,
    note: String,
}

/// The deadline panel of a case, with what a processor told and a term that must still be answered for.
pub(super) fn panel(context: &Context, view: &CaseView) -> impl IntoView + use<> {
    let (case, lang) = (&view.case, context.lang);
    let deadline = clock::authority_deadline(rulebook(context), case);
    let may_act = context.visitor.officer().is_ok() && case.closed.is_none();
    let panel = state(context, case, deadline);
    let moments = line::moments(context, view, deadline, may_act);
    view! {
        <Deadline remaining=panel.remaining until=panel.until tone=panel.tone note=panel.note moments />
        {links(view, may_act, lang)}
        {owed(context, case, deadline, may_act)}
        {processor_note(view, may_act, lang)}
    }
}

/// What there is to say about the term.
fn state(context: &Context, case: &Incident, deadline: Option<Timestamp>) -> Panel {
    let (now, lang) = (context.now, context.lang);
    if let (Some(notice), Some(deadline)) = (case.first_notice(), deadline) {
        return notified(notice.at, deadline, context.authority(), lang);
    }
    let row = CaseRow::of(case, String::new());
    if !row.awaits_authority()
        && let Some(panel) = not_due(case, context.authority(), lang)
    {
        return panel;
    }
    let Some(deadline) = deadline else {
        return Panel {
            remaining: words::NO_DEADLINE.get(lang).to_owned(),
            until: clock::waits(rulebook(context), case, lang).unwrap_or_else(|| terms::NONE.get(lang).to_owned()),
            tone: Tone::Info,
            note: String::new(),
        };
    };
    let span = format::span(deadline.minutes_since(case.clock_start()), lang);
    Panel {
        remaining: format::remaining(now, deadline, lang),
        until: words::DEADLINE.fill(context.authority(), lang, &[&format::moment(deadline, lang)]),
        tone: clock::tone(now, deadline),
        note: match case.awareness {
            _ if deadline < now => words::CLOCK_OVER.get(lang).to_owned(),
            Some(_) => words::CLOCK_RUNS.fill(lang, &[&span]),
            None => words::CLOCK_RUNS_FOR_NOW.get(lang).to_owned(),
        },
    }
}

fn notified(at: Timestamp, deadline: Timestamp, authority: Authority, lang: Lang) -> Panel {
    let (tone, note) = if at <= deadline {
        (Tone::Ok, words::IN_TIME)
    } else {
        (Tone::Warn, words::TOO_LATE)
    };
    Panel {
        remaining: words::DONE.get(lang).to_owned(),
        until: words::NOTIFIED_ON.fill(authority, lang, &[&format::moment(at, lang)]),
        tone,
        note: note.fill(lang, &[&format::moment(deadline, lang)]),
    }
}

/// No term runs: a decision freed from it, or the case was closed.
fn not_due(case: &Incident, authority: Authority, lang: Lang) -> Option<Panel> {
    let until = match (&case.decision, &case.closed) {
        (Some(decision), _) => words::NOT_DUE.fill(
            lang,
            &[
                &format::short_moment(decision.at, lang),
                &decision_words::on_authority(decision.authority).get(authority, lang),
            ],
        ),
        (None, Some(closed)) => words::CLOSED_ON.fill(
            lang,
            &[&format::short_moment(closed.at, lang), closed.closing.name(lang)],
        ),
        (None, None) => return None,
    };
    Some(Panel {
        remaining: words::NOT_NEEDED.get(lang).to_owned(),
        until,
        // As long as only one person decided it, nobody should feel at ease.
        tone: if case.waiting().is_some() { Tone::Warn } else { Tone::Ok },
        note: String::new(),
    })
}

/// A missed term stays visible until somebody answered for it.
fn owed(
    context: &Context,
    case: &Incident,
    deadline: Option<Timestamp>,
    may_act: bool,
) -> Option<impl IntoView + use<>> {
    let (deadline, lang) = (deadline?, context.lang);
    let row = CaseRow::of(case, String::new());
    if !row.owes_explanation(deadline, context.now) {
        return None;
    }
    // While the term is over and waits, the panel says so already.
    let sentence = clock::missed(context, &row, deadline).filter(|_| !row.awaits_authority());
    let href = paths::case_page(case.id, "te-laat");
    let link = may_act.then(|| view! { <p><a href=href>{lateness::EXPLAIN.get(lang)}</a></p> });
    Some(view! {
        <Note tone=Tone::Urgent title=lateness::OWED.get(lang)>
            {sentence.map(|sentence| view! { <p>{sentence}</p> })}
            {link}
        </Note>
    })
}

fn links(view: &CaseView, may_act: bool, lang: Lang) -> impl IntoView + use<> {
    let (id, case) = (view.case.id, &view.case);
    let link = |page: &str, label: &'static str| {
        let href = paths::case_page(id, page);
        view! { <a href=href>{label}</a> }
    };
    let move_it = (may_act && case.awareness.is_some())
        .then(|| view! { " · " {link("kennisname", line_words::MOVE_AWARENESS.get(lang))} });
    let processor = (may_act && case.processor.is_none())
        .then(|| view! { " · " {link("verwerker", line_words::PROCESSOR.get(lang))} });
    view! { <p>{link("termijnen", line_words::ALL_TERMS.get(lang))} {move_it} {processor}</p> }
}

fn processor_note(view: &CaseView, may_act: bool, lang: Lang) -> Option<impl IntoView + use<>> {
    let told = view.case.processor.as_ref()?;
    let (tone, title, help) = if told.was_late() {
        (
            Tone::Warn,
            processor::HEADING_LATE,
            Some(view! { <p>{processor::LATE_HELP.get(lang)}</p> }),
        )
    } else {
        (Tone::Plain, processor::HEADING, None)
    };
    let sentence = processor::told(told, &processor_text(view, told), lang);
    let href = paths::case_page(view.case.id, "verwerker");
    let change = may_act.then(|| view! { <p><a href=href>{line_words::CHANGE_PROCESSOR.get(lang)}</a></p> });
    Some(view! { <Note tone title=title.get(lang)><p>{sentence}</p> {help} {change}</Note> })
}

fn processor_text(view: &CaseView, told: &ProcessorTold) -> ProcessorText {
    let text = view.text_of(told.entry, PartName::Processor);
    text.map(ProcessorText::read).unwrap_or_default()
}
