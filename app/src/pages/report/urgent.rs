//! Whom to call when it can't wait.

use crate::components::{Note, Tone};
use domain::form::RawForm;
use domain::organisation::Organisation;
use domain::report::{Ongoing, ongoing};
use domain::text::{Lang, Text, report as t};
use leptos::prelude::*;

/// The telephone number, to be tapped, with who answers; nothing when there is no number.
fn telephone(organisation: Option<&Organisation>) -> Option<impl IntoView + use<>> {
    let organisation = organisation.filter(|organisation| !organisation.contact_phone.is_empty())?;
    let digits: String = organisation
        .contact_phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    // A number must not break across lines.
    let written = organisation.contact_phone.replace(' ', "\u{a0}");
    let name = organisation.contact_name.clone();
    Some(view! { <a href=format!("tel:{digits}")>{written}</a> " (" {name} ")" })
}

/// The line for urgent cases; nothing when there is no number.
pub(super) fn urgent_line(organisation: Option<&Organisation>, lang: Lang) -> impl IntoView + use<> {
    telephone(organisation).map(|telephone| view! { <p class="hint">{t::URGENT.get(lang)} " " {telephone}</p> })
}

/// Says to call at once because the leak still goes on; `after` is what to do then.
pub(super) fn call_first(
    after: Option<Text>,
    organisation: Option<&Organisation>,
    lang: Lang,
) -> impl IntoView + use<> {
    let whom = match telephone(organisation) {
        Some(telephone) => view! { {t::CALL.get(lang)} " " <b>{telephone}</b> "." }.into_any(),
        None => t::CALL_NO_NUMBER.get(lang).into_any(),
    };
    view! {
        <Note tone=Tone::Urgent title=t::CALL_TITLE.get(lang)>
            <p>{whom} " " {after.map(|after| after.get(lang))}</p>
        </Note>
    }
}

/// Whether these answers say that the leak goes on.
pub(super) fn goes_on(raw: &RawForm) -> bool {
    ongoing(raw) == Ongoing::Yes
}
