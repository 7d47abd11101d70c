//! A warning before the session ends (WCAG 2.2.1).

use super::fill;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsValue, closure::Closure};
use leptos::web_sys::js_sys::Reflect;
use std::time::Duration;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Quiet,
    Soon,
    Over,
}

/// Shows, some minutes before the session ends, a button that prolongs it without leaving the page.
#[island]
pub fn SessionWarning(
    /// How long the session lasts without a request.
    minutes: u64,
    /// How long before the end the warning comes.
    before: u64,
    /// Address that prolongs the session when it is asked for.
    extend: String,
    /// Heading of the warning.
    title: String,
    /// "Je wordt over {} minuten uitgelogd."
    soon: String,
    /// What to do once the session has ended.
    over: String,
    /// The button that prolongs.
    stay: String,
) -> impl IntoView {
    let phase = RwSignal::new(Phase::Quiet);
    let round = RwSignal::new(0_u32);
    let before = before.min(minutes);

    Effect::new(move || {
        round.track();
        phase.set(Phase::Quiet);
        let warn = set_timeout_with_handle(
            move || phase.set(Phase::Soon),
            Duration::from_secs((minutes - before) * 60),
        );
        let end = set_timeout_with_handle(move || phase.set(Phase::Over), Duration::from_secs(minutes * 60));
        on_cleanup(move || [warn, end].into_iter().flatten().for_each(|timer| timer.clear()));
    });

    let prolong = move |_| {
        let answered = Closure::once(move |response: JsValue| {
            if Reflect::get(&response, &"ok".into()).is_ok_and(|ok| ok.is_truthy()) {
                round.update(|round| *round += 1);
            }
        });
        // Without an answer the warning simply stays.
        let _ = window().fetch_with_str(&extend).then(&answered);
        answered.forget();
    };
    let text = move || match phase.get() {
        Phase::Quiet => String::new(),
        Phase::Soon => fill(&soon, usize::try_from(before).unwrap_or_default()),
        Phase::Over => over.clone(),
    };
    view! {
        <div class="session" role="alert" hidden=move || phase.get() == Phase::Quiet>
            <p class="note-title">{title}</p>
            <p>{text}</p>
            <button type="button" class="btn quiet" hidden=move || phase.get() == Phase::Over on:click=prolong>{stay}</button>
        </div>
    }
}
