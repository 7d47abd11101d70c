//! The severity score, as one argument beside the rules.

use domain::act::Country;
use domain::assess::{Advice, Hundredths};
use domain::rulebook::Rulebook;
use domain::text::{Lang, advice as words};
use leptos::prelude::*;

/// The score in words; nothing where there is nothing of ours to score.
pub(super) fn section(book: &Rulebook, advice: &Advice, lang: Lang) -> Option<impl IntoView + use<>> {
    let enisa = &advice.enisa;
    let (score, level) = (enisa.score?, enisa.level?);
    let number = |part: Option<Hundredths>| part.map(|part| decimal(part, lang)).unwrap_or_default();
    let sentence = words::SCORE_IS.fill(lang, &[words::level(level).get(lang), &decimal(score, lang)]);
    let parts = words::SCORE_PARTS.fill(
        lang,
        &[
            &number(enisa.dpc),
            &number(enisa.ei),
            &number(enisa.cb),
            &decimal(score, lang),
        ],
    );
    let on_form = (book.country() == Country::Nl.code()).then(|| words::SCORE_ON_FORM.get(lang));
    let flags = enisa
        .flags
        .iter()
        .filter_map(|code| words::flag(code))
        .map(|flag| flag.get(lang))
        .collect::<Vec<_>>()
        .join(" ");
    Some(view! {
        <h2>{words::SCORE.get(lang)}</h2>
        <p>{sentence} " " {on_form} " " {flags}</p>
        <p class="hint">{parts} " " {words::SCORE_SCALE.get(lang)} " " {words::SCORE_USE.get(lang)}</p>
    })
}

/// A number with its decimals as the language writes them.
fn decimal(number: Hundredths, lang: Lang) -> String {
    match lang {
        Lang::Nl => number.to_string().replace('.', ","),
        Lang::En => number.to_string(),
    }
}
