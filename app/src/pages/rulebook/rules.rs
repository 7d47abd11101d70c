//! The rules of a book, under the question they answer, each with how often it decided here.

use super::condition::condition;
use super::{cited, row};
use domain::rulebook::{Rule, RuleKind, Rulebook};
use domain::text::{Lang, format, rulebook as words};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Kinds that stand under one heading, in the order in which a case meets them.
const GROUPS: [&[RuleKind]; 10] = [
    &[RuleKind::Breach, RuleKind::NotBreach],
    &[RuleKind::Track],
    &[RuleKind::Ground],
    &[RuleKind::Default],
    &[RuleKind::High],
    &[RuleKind::Score],
    &[RuleKind::NotHigh],
    &[RuleKind::Exception],
    &[RuleKind::Doubt, RuleKind::Late],
    &[RuleKind::Note],
];

/// All rules; `at` is the address of the book.
pub(super) fn section(book: &Rulebook, counts: &BTreeMap<String, u64>, at: &str, lang: Lang) -> impl IntoView + use<> {
    let groups = GROUPS
        .iter()
        .filter_map(|kinds| {
            let rules: Vec<_> = book.rules().iter().filter(|rule| kinds.contains(&rule.kind)).collect();
            let heading = words::kind(rules.first()?.kind);
            let rules = rules
                .into_iter()
                .map(|rule| one(book, rule, counts.get(&rule.id).copied(), at, lang))
                .collect_view();
            Some(view! { <h3>{heading.get(lang)}</h3> {rules} })
        })
        .collect_view();
    view! { <h2 id="regels">{words::RULES.get(lang)}</h2> {groups} }
}

fn one(book: &Rulebook, rule: &Rule, decided: Option<u64>, at: &str, lang: Lang) -> impl IntoView + use<> {
    let gives = rule
        .gives
        .map(|gives| row(words::GIVES, words::gives(gives).get(lang).to_owned().into_any(), lang));
    let decided = decided.filter(|number| *number > 0).map(|number| {
        let sentence = match number {
            1 => words::DECIDED_ONE.get(lang).to_owned(),
            number => words::DECIDED.fill(lang, &[&format::number(number, lang)]),
        };
        view! { <p class="hint">{sentence}</p> }
    });
    view! {
        <article class="rule" id=rule.id.clone()>
            <h4>{rule.id.clone()}</h4>
            <p>{rule.text.get(lang).to_owned()}</p>
            <dl>
                {row(words::HOLDS_WHEN, condition(book, &rule.condition, at, lang), lang)}
                {gives}
                {row(words::RESTS_ON, cited(book, &rule.cites, at, lang), lang)}
            </dl>
            {decided}
        </article>
    }
}
