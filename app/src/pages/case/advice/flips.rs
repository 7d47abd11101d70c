//! "Wat zou dit advies veranderen?": the smallest changes of answers, grouped by what they lead to.

use crate::components::Note;
use domain::assess::{Advice, Flip};
use domain::rulebook::Rulebook;
use domain::text::{Lang, advice as words, triage};
use leptos::prelude::*;

/// More ways to the same other advice than this say nothing new.
const WAYS: usize = 5;

/// What would change the advice.
pub(super) fn section(book: &Rulebook, advice: &Advice, lang: Lang) -> impl IntoView + use<> {
    let groups = groups(&advice.flips);
    let body = if groups.is_empty() {
        view! { <p>{words::NO_FLIPS.get(lang)}</p> }.into_any()
    } else {
        groups.into_iter().map(|group| draw(book, &group, lang)).collect_view().into_any()
    };
    view! { <Note title=words::FLIPS.get(lang)>{body}</Note> }
}

/// The flips that ask the same of the officer, together.
fn groups(flips: &[Flip]) -> Vec<Vec<&Flip>> {
    let mut groups: Vec<Vec<&Flip>> = Vec::new();
    for flip in flips {
        let same = |group: &&mut Vec<&Flip>| group.first().is_some_and(|first| first.gives.duties() == flip.gives.duties());
        match groups.iter_mut().find(same) {
            Some(group) => group.push(flip),
            None => groups.push(vec![flip]),
        }
    }
    groups
}

fn draw(book: &Rulebook, group: &[&Flip], lang: Lang) -> impl IntoView + use<> {
    let gives = group.first().map(|flip| words::sentence(&flip.gives, lang)).unwrap_or_default();
    let when = if group.len() > 1 { words::FLIP_WHEN_ONE_OF } else { words::FLIP_WHEN };
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
        <p><strong>{words::FLIP_GIVES.fill(lang, &[&gives])}</strong> " " {when.get(lang)}</p>
        <ul>{ways.collect_view()}</ul>
    }
}
