//! What happened in a case, as a timeline.

use super::head::rulebook;
use crate::components::Happening;
use domain::act::Act;
use domain::case_form::measure::MeasureText;
use domain::entry::{Entry, PartName};
use domain::text::{format, timeline as words};
use service::Context;
use service::view::History;

/// The entries after this number, newest first.
pub(super) fn since(context: &Context, history: &History, after: u64) -> Vec<Happening> {
    let newer = history.entries.iter().rev().filter(|entry| entry.seq > after);
    newer.map(|entry| happening(context, history, entry)).collect()
}

fn happening(context: &Context, history: &History, entry: &Entry) -> Happening {
    let lang = context.lang;
    let name = history.names.get(&entry.actor).map(String::as_str);
    let texts = entry.sealed.iter().filter_map(|sealed| {
        let words = words::text(sealed.name)?;
        let text = history.view.text_of(entry.id, sealed.name);
        Some(text.map_or_else(
            || words::ERASED.get(lang).to_owned(),
            |text| words.fill(lang, &[&readable(sealed.name, text)]),
        ))
    });
    let who = words::who(name, entry.role, lang);
    Happening {
        when: format::short_moment(entry.at, lang),
        datetime: entry.at.to_string(),
        what: what(context, history, entry),
        more: std::iter::once(who).chain(texts).collect::<Vec<_>>().join("\n").into(),
    }
}

fn what(context: &Context, history: &History, entry: &Entry) -> String {
    let line = words::act(&entry.act, rulebook(context), context.lang);
    let Act::MeasureDone { measure } = &entry.act else { return line };
    let planned = history.view.case.measures.iter().find(|held| held.id == *measure);
    let text = planned.and_then(|planned| history.view.text_of(planned.entry, PartName::Measure));
    text.map_or_else(|| line.clone(), |text| format!("{line}: {}", MeasureText::read(text).what))
}

/// A text as people read it: a measure is kept with its owner.
fn readable(name: PartName, text: &str) -> String {
    if name != PartName::Measure {
        return text.to_owned();
    }
    let measure = MeasureText::read(text);
    if measure.owner.is_empty() { measure.what } else { format!("{} ({})", measure.what, measure.owner) }
}
