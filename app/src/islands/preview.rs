//! What the advice would become with the answer that is being chosen.

use domain::act::Country;
use domain::case_form::answer::chosen;
use domain::facts::Facts;
use domain::form::RawForm;
use domain::rulebook::Rulebook;
use domain::text::{Authority, Lang, preview};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{FormData, HtmlFormElement, Response};
use std::time::Duration;

/// How long a person must pause before the line changes: long enough to type a number or to pass over an option.
const PAUSE: Duration = Duration::from_millis(400);

/// Says, below the form around it, what the advice would become. The server's own advice on the saved answer is what
/// counts. Without the rules, such as on a page from before an update of the server, it stays empty.
#[island]
pub fn Preview(
    /// The address of the compact rulebook.
    book: String,
    /// What is known of the case.
    facts: Facts,
    /// The question that the form asks, by its id.
    question: String,
    /// The country of the organisation, after which its authority is named.
    country: Country,
    /// The language of the page.
    lang: Lang,
) -> impl IntoView {
    let place = NodeRef::<html::P>::new();
    let rules = RwSignal::new(None);
    let filled_in = RwSignal::new(RawForm::default());
    let touched = RwSignal::new(false);
    let line = RwSignal::new(String::new());

    Effect::new(move || {
        let Some(place) = place.get() else { return };
        let read = move || filled_in.set(answers(&place).unwrap_or_default());
        // The person may have chosen before the script was there.
        read();
        let listener = window_event_listener(leptos::ev::input, move |_| {
            touched.set(true);
            read();
        });
        on_cleanup(move || listener.remove());
        let address = book.clone();
        spawn_local(async move { rules.set(fetch(&address).await) });
    });
    let sentence = move |book: &Rulebook, raw: &RawForm| {
        let answer = chosen(raw, book.question(&question)?).ok()?;
        // What is recorded already needs no telling, until the person comes back to it.
        let told = touched.get() || facts.get(&question) != Some(&answer);
        let preview = told.then(|| domain::preview::Preview::of(book, &facts, &question, answer))?;
        Some(preview::sentence(&preview, Authority::of(country), lang))
    };
    Effect::new(move || {
        let said = rules.with(|rules| filled_in.with(|raw| sentence(rules.as_ref()?, raw)));
        let pause = set_timeout_with_handle(move || line.set(said.unwrap_or_default()), PAUSE);
        on_cleanup(move || pause.into_iter().for_each(|pause| pause.clear()));
    });

    view! { <p class="hint preview" aria-live="polite" node_ref=place>{line}</p> }
}

/// What the form around an element would send as the answer.
fn answers(place: &leptos::web_sys::Element) -> Option<RawForm> {
    let form = place.closest("form").ok()??.dyn_into::<HtmlFormElement>().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    let mut raw = RawForm::default();
    for (field, name) in [("answer", "answer"), ("answer", "answer[]"), ("number", "number")] {
        for value in data.get_all(name).iter().filter_map(|value| value.as_string()) {
            raw.push(field, value);
        }
    }
    Some(raw)
}

/// The rules at an address; `None` when they do not come.
async fn fetch(address: &str) -> Option<Rulebook> {
    let response = window().fetch_with_str(address).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    let text = response.text().ok()?.await.ok()?.as_string()?;
    Rulebook::from_compact(text.as_bytes()).ok()
}
