//! "Wat zou dit advies veranderen?": the smallest changes of answers, grouped by what they lead to.

use crate::components::{Details, Note};
use domain::assess::{Advice, Flip, Outcome};
use domain::rulebook::{Group, Rulebook};
use domain::text::{Lang, advice as words, triage};
use leptos::prelude::*;

/// More ways to the same other advice than this say nothing new.
const WAYS: usize = 4;

/// What would change the advice. What can still happen or be found out comes first; that the incident was another one
/// altogether is true and says little, so it opens on demand.
pub(super) fn section(book: &Rulebook, advice: &Advice, lang: Lang) -> impl IntoView + use<> {
    let now = advice.outcome();
    let (other_case, open): (Vec<&Flip>, Vec<&Flip>) = advice.flips.iter().partition(|flip| is_other_case(book, flip));
    let none = advice
        .flips
        .is_empty()
        .then(|| view! { <p>{words::NO_FLIPS.get(lang)}</p> });
    let main = draw(book, &open, now, lang);
    let rest = (!other_case.is_empty()).then(|| {
        let rest = draw(book, &other_case, now, lang);
        if open.is_empty() {
            rest.into_any()
        } else {
            view! { <Details summary=words::OTHER_FLIPS.get(lang)>{rest}</Details> }.into_any()
        }
    });
    view! { <Note title=words::FLIPS.get(lang)>{none} {main} {rest}</Note> }
}

/// Whether the change turns the incident into another one: what happened, and for whom the data are processed.
fn is_other_case(book: &Rulebook, flip: &Flip) -> bool {
    let group = |id: &str| book.question(id).map(|question| question.group);
    flip.set.iter().any(|(id, _)| group(id) == Some(Group::Facts))
}

/// The flips that ask the same of the officer, together.
fn groups<'a>(flips: &[&'a Flip]) -> Vec<Vec<&'a Flip>> {
    let mut groups: Vec<Vec<&Flip>> = Vec::new();
    for flip in flips {
        let same = |group: &&mut Vec<&Flip>| {
            group
                .first()
                .is_some_and(|first| first.gives.duties() == flip.gives.duties())
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(flip),
            None => groups.push(vec![flip]),
        }
    }
    groups
}

fn draw(book: &Rulebook, flips: &[&Flip], now: Outcome, lang: Lang) -> impl IntoView + use<> {
    groups(flips)
        .into_iter()
        .map(|group| draw_group(book, &group, now, lang))
        .collect_view()
}

fn draw_group(book: &Rulebook, group: &[&Flip], now: Outcome, lang: Lang) -> impl IntoView + use<> {
    let gives = group
        .first()
        .map(|flip| words::difference(&now, &flip.gives, lang))
        .unwrap_or_default();
    let when = if group.len() > 1 {
        words::FLIP_WHEN_ONE_OF
    } else {
        words::FLIP_WHEN
    };
    let ways = group.iter().take(WAYS).map(|flip| {
        let changes = flip.set.iter().map(|(id, answer)| {
            let question = book.question(id);
            let asked = question.map_or(id, |question| question.text.get(lang));
            format!("{asked} “{}”", triage::answer(question, answer, lang))
        });
        let changes = changes.collect::<Vec<_>>().join(&format!(" {} ", words::AND.get(lang)));
        view! { <li>{changes}</li> }
    });
    view! {
        <p><strong>{gives}</strong> " " {when.get(lang)}</p>
        <ul>{ways.collect_view()}</ul>
    }
}
