//! Codes as the labels of the form.

use super::{Basis, Choice, Choices, Doubt, Line, List};
use crate::text::Lang;

/// The label of one chosen option.
pub(super) fn one(list: Option<&List>, code: &str, words: Option<&str>, lang: Lang) -> Option<Vec<Line>> {
    let code = code.trim();
    (!code.is_empty()).then(|| vec![label(list, code, words, lang)])
}

/// The labels of all chosen options in the form's order, then those that the form doesn't have.
pub(super) fn many(list: Option<&List>, chosen: &Choices, lang: Lang) -> Option<Vec<Line>> {
    if chosen.codes.is_empty() {
        let none = list.and_then(|list| list.none.as_ref())?;
        return Some(vec![Line::sure(none.get(lang))]);
    }
    let place = |code: &String| {
        list.and_then(|list| list.options.iter().position(|choice| choice.code == *code))
            .unwrap_or(usize::MAX)
    };
    let mut codes: Vec<&String> = chosen.codes.iter().collect();
    codes.sort_by_key(|code| (place(code), *code));
    codes.dedup();
    let words = |code: &String| chosen.words.get(code).map(String::as_str);
    Some(
        codes
            .into_iter()
            .map(|code| label(list, code, words(code), lang))
            .collect(),
    )
}

fn label(list: Option<&List>, code: &str, words: Option<&str>, lang: Lang) -> Line {
    let Some((list, choice)) = list.and_then(|list| Some((list, list.choice(code)?))) else {
        return Line::doubtful(code, Doubt::NotOnForm);
    };
    let label = match heading(list, choice) {
        Some(heading) => format!("{}: {}", heading.label(lang), choice.label(lang)),
        None => choice.label(lang).to_owned(),
    };
    match (
        choice.needs_words,
        words.map(str::trim).filter(|words| !words.is_empty()),
    ) {
        (true, Some(words)) => Line::sure(format!("{label}: {words}")),
        (true, None) => Line::doubtful(label, Doubt::NoWords),
        (false, _) if choice.basis == Basis::Unconfirmed => Line::doubtful(label, Doubt::Unconfirmed),
        (false, _) => Line::sure(label),
    }
}

fn heading<'a>(list: &'a List, choice: &Choice) -> Option<&'a Choice> {
    let group = choice.group.as_deref()?;
    list.groups.iter().find(|heading| heading.code == group)
}
