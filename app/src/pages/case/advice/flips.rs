//! "Wat zou dit advies veranderen?": the smallest changes of answers, grouped by what they lead to.

use crate::components::{Details, Note};
use domain::assess::{Advice, Flip};
use domain::facts::Facts;
use domain::rulebook::{Group, Rulebook};
use domain::text::{Authority, Lang, advice as words};
use leptos::prelude::*;
use service::Context;

/// How many ways to the same other advice are told at once; the others open on demand.
const WAYS: usize = 4;

/// What would change the advice. What can still happen or be found out comes first; that the incident was another one
/// altogether is true and says little, so it opens on demand.
pub(super) fn section(context: &Context, book: &Rulebook, advice: &Advice, facts: &Facts) -> impl IntoView + use<> {
    let lang = context.lang;
    let sheet = Sheet {
        book,
        advice,
        facts,
        authority: context.authority(),
        lang,
    };
    let telling = advice.flips.iter().filter(|flip| says_something(advice, flip));
    let (other_case, open): (Vec<&Flip>, Vec<&Flip>) = telling.partition(|flip| is_other_case(book, flip));
    let none = (open.is_empty() && other_case.is_empty()).then(|| view! { <p>{words::NO_FLIPS.get(lang)}</p> });
    let main = sheet.draw(&open);
    let rest = (!other_case.is_empty()).then(|| {
        let rest = sheet.draw(&other_case);
        if open.is_empty() {
            rest.into_any()
        } else {
            view! { <Details summary=words::OTHER_FLIPS.get(lang)>{rest}</Details> }.into_any()
        }
    });
    view! { <Note title=words::FLIPS.get(lang)>{none} {main} {rest}</Note> }
}

/// An organisation knows for whom it works. That it works for others too leaves this advice as it is and only adds that they
/// must be told as well, so it is not offered as another advice.
fn says_something(advice: &Advice, flip: &Flip) -> bool {
    !flip.gives.duties().only_add_controllers_to(advice.outcome().duties())
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

struct Sheet<'a> {
    book: &'a Rulebook,
    advice: &'a Advice,
    facts: &'a Facts,
    authority: Authority,
    lang: Lang,
}

impl Sheet<'_> {
    fn draw(&self, flips: &[&Flip]) -> impl IntoView + use<> {
        groups(flips)
            .into_iter()
            .map(|group| self.draw_group(&group))
            .collect_view()
    }

    fn draw_group(&self, group: &[&Flip]) -> impl IntoView + use<> {
        let (lang, now) = (self.lang, self.advice.outcome());
        let gives = group
            .first()
            .map(|flip| words::difference(&now, &flip.gives, self.authority, lang))
            .unwrap_or_default();
        let when = if group.len() > 1 {
            words::FLIP_WHEN_ONE_OF
        } else {
            words::FLIP_WHEN
        };
        let (first, others) = group.split_at(group.len().min(WAYS));
        let others = (!others.is_empty()).then(|| {
            let summary = words::MORE_FLIPS.fill(lang, &[&others.len().to_string()]);
            let ways = self.ways(others);
            view! { <Details summary>{ways}</Details> }
        });
        view! {
            <p>{when.get(lang)} " " <strong>{gives}</strong></p>
            {self.ways(first)}
            {others}
        }
    }

    fn ways(&self, flips: &[&Flip]) -> impl IntoView + use<> {
        let ways = flips.iter().map(|flip| view! { <li>{self.way(flip)}</li> });
        view! { <ul>{ways.collect_view()}</ul> }
    }

    /// The answers of one flip, each behind its question.
    fn way(&self, flip: &Flip) -> String {
        let changes = flip.set.iter().map(|(id, answer)| {
            let question = self.book.question(id);
            let asked = question.map_or(id, |question| question.text.get(self.lang));
            let answer = words::changed(question, self.facts.get(id), answer, self.lang);
            format!("{asked} {answer}")
        });
        changes
            .collect::<Vec<_>>()
            .join(&format!(" {} ", words::AND.get(self.lang)))
    }
}
