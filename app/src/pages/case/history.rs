//! What happened in a case, as a timeline.

mod proof;

use super::head::rulebook;
use crate::components::Happening;
use domain::act::Act;
use domain::case_form::measure::MeasureText;
use domain::case_form::outsider::Outsider;
use domain::case_row::Waiting;
use domain::entry::{Entry, PartName};
use domain::role::Role;
use domain::text::{format, four_eyes, timeline as words};
use domain::time::Timestamp;
use service::Context;
use service::view::History;
use std::collections::BTreeSet;

/// So many first answers in a row become one line.
const RUN: usize = 3;

/// The whole history, newest first. Answers that were given one after the other are one line that opens; an answer that
/// was changed always stands by itself.
pub(super) fn timeline(context: &Context, history: &History) -> Vec<Happening> {
    let mut asked = BTreeSet::new();
    let entries: Vec<(&Entry, bool)> = history
        .entries
        .iter()
        .map(|entry| {
            (
                entry,
                matches!(&entry.act, Act::Answered { question, .. } if asked.insert(question)),
            )
        })
        .collect();
    let runs = entries.chunk_by(|(one, first), (next, also)| *first && *also && one.actor == next.actor);
    let mut happenings: Vec<(Timestamp, Happening)> = Vec::new();
    for run in runs {
        match run {
            [.., (last, _)] if run.len() >= RUN => happenings.push((last.at, answers(context, history, run, last))),
            few => happenings.extend(
                few.iter()
                    .map(|(entry, _)| (entry.at, happening(context, history, entry))),
            ),
        }
    }
    if let Some(hidden) = history.view.hidden {
        let place = happenings.partition_point(|(at, _)| *at <= hidden.since);
        happenings.insert(place, (hidden.since, unseen(context, history, hidden)));
    }
    happenings.into_iter().rev().map(|(_, happening)| happening).collect()
}

/// The line in place of a decision that its reader must not see yet.
fn unseen(context: &Context, history: &History, hidden: Waiting) -> Happening {
    let lang = context.lang;
    let line = if hidden.lapsed {
        four_eyes::HIDDEN_LAPSED
    } else {
        four_eyes::HIDDEN
    };
    let name = history.names.get(&hidden.by).map(String::as_str);
    Happening {
        when: format::short_moment(hidden.since, lang),
        datetime: hidden.since.to_string(),
        what: line.get(lang).to_owned(),
        more: words::who(name, Some(Role::Officer), lang).into(),
        parts: Vec::new(),
        below: None,
    }
}

fn answers(context: &Context, history: &History, run: &[(&Entry, bool)], last: &Entry) -> Happening {
    let parts = run.iter().map(|(entry, _)| {
        let line = happening(context, history, entry);
        let evidence = line
            .more
            .text()
            .and_then(|more| more.split_once('\n').map(|(_, texts)| texts.to_owned()));
        evidence.map_or(line.what.clone(), |evidence| format!("{} {evidence}", line.what))
    });
    let what = words::ANSWERED_SEVERAL.fill(context.lang, &[&run.len().to_string()]);
    Happening {
        what,
        parts: parts.collect(),
        more: who(context, history, last).into(),
        ..happening(context, history, last)
    }
}

/// The entries after this number, newest first.
pub(super) fn since(context: &Context, history: &History, after: u64) -> Vec<Happening> {
    let (newer, seen): (Vec<&Entry>, Vec<&Entry>) = history.entries.iter().partition(|entry| entry.seq > after);
    let last_seen = seen.last().map(|entry| entry.at);
    let hidden = history.view.hidden.filter(|hidden| Some(hidden.since) > last_seen);
    let newer = newer.into_iter().rev().map(|entry| happening(context, history, entry));
    let hidden = hidden.map(|hidden| unseen(context, history, hidden));
    hidden.into_iter().chain(newer).collect()
}

fn who(context: &Context, history: &History, entry: &Entry) -> String {
    if let Some(kept) = history.view.text_of(entry.id, PartName::Outsider) {
        return words::OUTSIDER.fill(context.lang, &[&Outsider::read(kept).line()]);
    }
    let name = history.names.get(&entry.actor).map(String::as_str);
    words::who(name, entry.role, context.lang)
}

fn happening(context: &Context, history: &History, entry: &Entry) -> Happening {
    let lang = context.lang;
    let texts = entry.sealed.iter().filter_map(|sealed| {
        let words = words::text(sealed.name)?;
        let text = history.view.text_of(entry.id, sealed.name);
        Some(text.map_or_else(
            || words::ERASED.get(lang).to_owned(),
            |text| words.fill(lang, &[&readable(sealed.name, text)]),
        ))
    });
    Happening {
        when: format::short_moment(entry.at, lang),
        datetime: entry.at.to_string(),
        what: what(context, history, entry),
        more: std::iter::once(who(context, history, entry))
            .chain(texts)
            .collect::<Vec<_>>()
            .join("\n")
            .into(),
        parts: Vec::new(),
        below: proof::below(history, entry, lang),
    }
}

fn what(context: &Context, history: &History, entry: &Entry) -> String {
    let line = words::act(&entry.act, rulebook(context), context.authority(), context.lang);
    match &entry.act {
        Act::MeasureDone { measure } => {
            let planned = history.view.case.measures.iter().find(|held| held.id == *measure);
            let text = planned.and_then(|planned| history.view.text_of(planned.entry, PartName::Measure));
            text.map_or_else(
                || line.clone(),
                |text| format!("{line}: {}", MeasureText::read(text).what),
            )
        }
        Act::Judged {
            decision,
            authority,
            persons,
        } => {
            let first = history.entries.iter().find(|first| first.id == *decision);
            let same = first.map(|first| matches!(&first.act, Act::Decided { authority: a, persons: p, .. } if (a, p) == (authority, persons)));
            same.map_or_else(
                || line.clone(),
                |same| words::judged(same, *authority, *persons, context.authority(), context.lang),
            )
        }
        _ => line,
    }
}

/// A text as people read it: a measure is kept with its owner.
fn readable(name: PartName, text: &str) -> String {
    if name != PartName::Measure {
        return text.to_owned();
    }
    let measure = MeasureText::read(text);
    if measure.owner.is_empty() {
        measure.what
    } else {
        format!("{} ({})", measure.what, measure.owner)
    }
}
