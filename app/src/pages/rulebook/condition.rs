//! A condition as it is written in the rulebook, each name a link to what it means.

use domain::rulebook::Rulebook;
use leptos::prelude::*;

/// The condition with its links; `questions` is the address of the page with questions and notions.
pub(super) fn condition(book: &Rulebook, written: &str, questions: &str) -> impl IntoView + use<> {
    let pieces: Vec<AnyView> = pieces(written)
        .map(|piece| match target(book, piece) {
            Some(target) => {
                let href = format!("{questions}#{target}");
                view! { <a href=href>{piece.to_owned()}</a> }.into_any()
            }
            None => piece.to_owned().into_any(),
        })
        .collect();
    view! { <code class="condition">{pieces}</code> }
}

/// Names and what stands between them, in order. Line breaks of the file are no more than blanks.
fn pieces(written: &str) -> impl Iterator<Item = &str> {
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut rest = written;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest
            .find(|character| is_name(character) != is_name(first))
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn target(book: &Rulebook, name: &str) -> Option<String> {
    let known = book.question(name).is_some() || book.terms().any(|term| term == name);
    known.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_condition_falls_apart_into_names_and_the_rest() {
        let found: Vec<&str> = pieces("not data has any [bsn, iban]").collect();
        assert_eq!(
            found,
            [
                "not", " ", "data", " ", "has", " ", "any", " [", "bsn", ", ", "iban", "]"
            ]
        );
        assert_eq!(pieces("").count(), 0);
    }
}
