//! "Herken een datalek": what a breach is, everyday examples, what to do. Prints as a poster.

use crate::components::{Drawing, Icon, LinkButton, Page, lang};
use crate::paths;
use domain::text::Lang;
use domain::text::recognise::{self as words, Example};
use leptos::prelude::*;

const EXAMPLES: [(Icon, &Example); 12] = [
    (Icon::Mail, &words::MAIL),
    (Icon::People, &words::COPIES),
    (Icon::Post, &words::POST),
    (Icon::Paper, &words::PAPER),
    (Icon::Phone, &words::DEVICE),
    (Icon::Hook, &words::ATTACK),
    (Icon::Eye, &words::RIGHTS),
    (Icon::Screen, &words::SCREEN),
    (Icon::Speech, &words::SPOKEN),
    (Icon::Camera, &words::PHOTO),
    (Icon::Gone, &words::GONE),
    (Icon::Archive, &words::OLD),
];

/// Tells staff what a breach is and what to do.
#[component]
pub fn RecognisePage() -> impl IntoView {
    let lang = lang();
    let examples = EXAMPLES
        .into_iter()
        .map(|(icon, example)| card(icon, example, lang))
        .collect_view();
    let donts = words::DONTS
        .into_iter()
        .map(|dont| view! { <li>{dont.get(lang)}</li> })
        .collect_view();
    view! {
        <Page title=words::TITLE.get(lang) step=words::AUDIENCE.get(lang) wide=true>
            <p class="lead">{words::WHAT.get(lang)}</p>
            {call(lang)}
            <h2>{words::STEPS_TITLE.get(lang)}</h2>
            <ol class="steps">{steps(lang)}</ol>
            <h2>{words::EXAMPLES_TITLE.get(lang)}</h2>
            <div class="examples">{examples}</div>
            <h2>{words::DONTS_TITLE.get(lang)}</h2>
            <ul class="donts">{donts}</ul>
            <div class="thanks">
                <h2>{words::END_TITLE.get(lang)}</h2>
                <p>{words::END.get(lang)}</p>
                {call(lang)}
            </div>
        </Page>
    }
}

fn call(lang: Lang) -> impl IntoView {
    view! {
        <div class="row">
            <LinkButton href=paths::REPORT big=true>{words::REPORT.get(lang)}</LinkButton>
            <span>{words::DOUBT.get(lang)}</span>
        </div>
    }
}

fn steps(lang: Lang) -> impl IntoView {
    words::STEPS
        .into_iter()
        .map(|(name, explanation)| view! { <li><b>{name.get(lang)}</b><br />{explanation.get(lang)}</li> })
        .collect_view()
}

fn card(icon: Icon, example: &Example, lang: Lang) -> impl IntoView + use<> {
    view! {
        <section class="example">
            <h3><Drawing icon />{example.title.get(lang)}</h3>
            <p>{example.what.get(lang)}</p>
            <p class="now"><b>{words::NOW.get(lang)}</b>" "{example.now.get(lang)}</p>
        </section>
    }
}
