//! A condition of the rulebook in words, each name a link to what it means.

use domain::rulebook::Rulebook;
use domain::text::Lang;
use domain::text::rulebook::condition::{Piece, Sheet, all_of, in_words};
use leptos::prelude::*;

/// The condition with its links; `at` is the address of the book.
pub(super) fn condition(book: &Rulebook, written: &str, at: &str, lang: Lang) -> AnyView {
    let draw = |pieces: Vec<Piece>| pieces.into_iter().map(|one| piece(one, at)).collect::<Vec<_>>();
    match in_words(book, written, lang) {
        Sheet::One(pieces) => draw(pieces).into_any(),
        Sheet::Parts { all, parts } => {
            let items = parts
                .into_iter()
                .map(|part| view! { <li>{draw(part)}</li> })
                .collect_view();
            view! { {all_of(all).get(lang)} <ul>{items}</ul> }.into_any()
        }
    }
}

fn piece(piece: Piece, at: &str) -> AnyView {
    match piece {
        Piece::Question(id, text) => {
            let href = format!("{at}/vragen#{id}");
            view! { <a href=href>{text}</a> }.into_any()
        }
        Piece::Notion(name) => {
            let href = format!("{at}/begrippen#{name}");
            view! { <a href=href><code>{name}</code></a> }.into_any()
        }
        Piece::Words(words) => words.into_any(),
    }
}
