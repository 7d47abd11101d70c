//! What number and fingerprint of the register mean, and what they do not prove.

use crate::components::{Page, SummaryList, SummaryRow};
use crate::serve::serve;
use domain::text::{Lang, about_register as t, format};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::Context;
use service::ports::Head;

/// Explains the line in the footer.
#[component]
pub fn AboutRegister() -> impl IntoView {
    serve(async |context: Context| {
        let head = context.services.head().await?;
        let lang = context.lang;
        let sections = [
            (t::WHAT_TITLE, vec![t::WHAT, t::NAMES]),
            (t::NUMBER_TITLE, vec![t::NUMBER_TEXT]),
            (t::FINGERPRINT_TITLE, vec![t::FINGERPRINT_TEXT]),
            (t::DO_TITLE, vec![t::DO_TEXT]),
        ];
        let sections = sections
            .into_iter()
            .map(|(title, texts)| {
                let texts = texts
                    .into_iter()
                    .map(|text| view! { <p>{text.get(lang)}</p> })
                    .collect_view();
                view! { <h2>{title.get(lang)}</h2> {texts} }
            })
            .collect_view();
        let now = now(&head, context.now, lang);
        Ok(view! {
            <Page title=t::TITLE.get(lang)>
                <p class="lead">{t::INTRO.get(lang)}</p>
                <h2>{t::NOW.get(lang)}</h2>
                {now}
                {sections}
                <h2>{t::LIMITS_TITLE.get(lang)}</h2>
                <ul>{t::LIMITS.map(|limit| view! { <li>{limit.get(lang)}</li> }).into_iter().collect_view()}</ul>
            </Page>
        })
    })
}

fn now(head: &Head, now: Timestamp, lang: Lang) -> AnyView {
    if head.seq == 0 {
        return view! { <p>{t::EMPTY.get(lang)}</p> }.into_any();
    }
    let hash = in_groups(&head.hash);
    let rows = vec![
        SummaryRow::new(t::NUMBER.get(lang), format::number(head.seq, lang)),
        SummaryRow::with_view(t::FINGERPRINT.get(lang), view! { <code>{hash}</code> }),
        SummaryRow::new(t::MOMENT.get(lang), format::moment(now, lang)),
    ];
    view! { <SummaryList rows /> }.into_any()
}

/// Groups of four can be read aloud and compared, and break across lines on a narrow screen.
fn in_groups(hash: &str) -> String {
    let characters: Vec<char> = hash.chars().collect();
    characters
        .chunks(4)
        .map(String::from_iter)
        .collect::<Vec<_>>()
        .join(" ")
}
