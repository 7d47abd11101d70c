//! "Wat besloten jullie eerder?": the earlier cases that are most like this one.

use crate::paths;
use domain::rulebook::Rulebook;
use domain::text::{Authority, Lang, decision, format, similar as words};
use leptos::prelude::*;
use service::similar::Precedent;

/// The earlier cases, or that there are none.
pub(super) fn section(
    book: &Rulebook,
    precedents: &[Precedent],
    authority: Authority,
    lang: Lang,
) -> impl IntoView + use<> {
    let body = if precedents.is_empty() {
        view! { <p>{words::NONE.get(lang)}</p> }.into_any()
    } else {
        let items = precedents.iter().map(|one| precedent(book, one, authority, lang));
        let items = items.collect_view();
        view! { <p>{words::HELP.get(lang)}</p> <ul class="precedents">{items}</ul> }.into_any()
    };
    view! { <h2>{words::TITLE.get(lang)}</h2> {body} }
}

fn precedent(book: &Rulebook, precedent: &Precedent, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let profile = &precedent.similar.profile;
    let reported = format::short_date(profile.reported_at.local().date_naive(), lang);
    let decided = profile.decided.map(|decided| {
        let both = decision::both(decided.authority, decided.persons, authority, lang);
        let departed = decided.departs.then(|| format!(" {}", words::DEPARTED.get(lang)));
        view! { <p><strong>{sentence_case(&both)} "."</strong> {departed}</p> }
    });
    let reason = (!precedent.reason.is_empty()).then(|| {
        view! { <p>{words::REASON.get(lang)} " “" {precedent.reason.clone()} "”"</p> }
    });
    view! {
        <li>
            <p>
                <a href=paths::case(profile.id)>{profile.title.clone()}</a>
                " (" {profile.reference.to_string()} ", " {reported} ")"
            </p>
            {decided}
            {reason}
            <p class="cite">{words::shared(book, &precedent.similar.shared, lang)}</p>
        </li>
    }
}

/// With a capital, as a sentence begins.
fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
