//! The deadline panel: how much time there is, and the four moments behind it.

use crate::components::{Deadline, Moment, Tone};
use crate::pages::case::clock;
use crate::pages::case::head::rulebook;
use domain::case_form::form_details::FormDetails;
use domain::case_row::CaseRow;
use domain::entry::PartName;
use domain::incident::Incident;
use domain::text::{Lang, case as words, decision as decision_words, format};
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

/// The deadline panel of a case.
pub(super) fn panel(context: &Context, view: &CaseView) -> impl IntoView + use<> {
    let (case, lang) = (&view.case, context.lang);
    let deadline = clock::authority_deadline(rulebook(context), case);
    let panel = state(case, deadline, context.now, lang);
    let moments = moments(view, deadline, context.now, lang);
    panel.map(|panel| {
        view! { <Deadline remaining=panel.remaining until=panel.until tone=panel.tone note=panel.note moments /> }
    })
}

/// What there is to say about the term; nothing when no term ever ran.
fn state(case: &Incident, deadline: Option<Timestamp>, now: Timestamp, lang: Lang) -> Option<Panel> {
    let until = deadline.map(|deadline| format::moment(deadline, lang));
    if let (Some(notice), Some(deadline), Some(until)) = (case.first_notice(), deadline, &until) {
        let in_time = notice.at <= deadline;
        return Some(Panel {
            remaining: words::DONE.get(lang).to_owned(),
            until: words::NOTIFIED_ON.fill(lang, &[&format::moment(notice.at, lang)]),
            tone: if in_time { Tone::Ok } else { Tone::Warn },
            note: if in_time { words::IN_TIME } else { words::TOO_LATE }.fill(lang, &[until]),
        });
    }
    let row = CaseRow::of(case, String::new());
    if !row.awaits_authority() {
        return not_due(case, lang);
    }
    let (deadline, until) = (deadline?, until?);
    let span = format::span(deadline.minutes_since(case.clock_start()), lang);
    Some(Panel {
        remaining: format::remaining(now, deadline, lang),
        until: words::DEADLINE.fill(lang, &[&until]),
        tone: clock::tone(now, deadline),
        note: match case.awareness {
            _ if deadline < now => words::CLOCK_OVER.get(lang).to_owned(),
            Some(_) => words::CLOCK_RUNS.fill(lang, &[&span]),
            None => words::CLOCK_RUNS_FOR_NOW.get(lang).to_owned(),
        },
    })
}

/// No term runs: a decision freed from it, or the case was closed.
fn not_due(case: &Incident, lang: Lang) -> Option<Panel> {
    let sentence = match (&case.decision, &case.closed) {
        (Some(decision), _) => words::NOT_DUE.fill(
            lang,
            &[
                &format::short_moment(decision.at, lang),
                decision_words::authority(decision.authority).get(lang),
            ],
        ),
        (None, Some(closed)) => words::CLOSED_ON.fill(
            lang,
            &[&format::short_moment(closed.at, lang), closed.closing.name(lang)],
        ),
        (None, None) => return None,
    };
    let remaining = words::NOT_NEEDED.get(lang).to_owned();
    Some(Panel {
        remaining,
        until: sentence,
        tone: Tone::Ok,
        note: String::new(),
    })
}

fn moments(view: &CaseView, deadline: Option<Timestamp>, now: Timestamp, lang: Lang) -> Vec<Moment> {
    let case = &view.case;
    let at = |moment| format::short_moment(moment, lang);
    let details = view
        .latest(PartName::FormDetails)
        .and_then(FormDetails::read)
        .unwrap_or_default();
    let happened = match details.start {
        Some(day) => Moment::past(words::HAPPENED.get(lang), format::short_date(day.date, lang)),
        None => Moment::ahead(words::HAPPENED.get(lang), words::NOT_KNOWN.get(lang)),
    };
    let awareness = match case.awareness {
        Some(awareness) => Moment::past(words::AWARENESS.get(lang), at(awareness)),
        None => Moment::ahead(words::AWARENESS.get(lang), words::NOT_SET.get(lang)),
    };
    let noticed = Moment::past(words::NOTICED.get(lang), at(case.first_signal()));
    let latest = deadline.map(|deadline| {
        let moment = if deadline < now { Moment::past } else { Moment::ahead };
        moment(words::LATEST.get(lang).to_owned(), at(deadline))
    });
    [Some(happened), Some(noticed), Some(awareness), latest]
        .into_iter()
        .flatten()
        .collect()
}
