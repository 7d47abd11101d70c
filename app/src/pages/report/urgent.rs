//! Whom to call when it can't wait.

use crate::components::{Note, Tone};
use domain::organisation::Organisation;
use domain::report::{Ongoing, ongoing};
use domain::form::RawForm;
use domain::text::{Lang, report as t};
use leptos::prelude::*;

/// A telephone number that can be tapped.
fn telephone(number: &str) -> impl IntoView + use<> {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    view! { <a href=format!("tel:{digits}")>{number.to_owned()}</a> }
}

fn number_of(organisation: Option<&Organisation>) -> Option<(String, String)> {
    let organisation = organisation.filter(|organisation| !organisation.contact_phone.is_empty())?;
    Some((organisation.contact_name.clone(), organisation.contact_phone.clone()))
}

/// The line for urgent cases; nothing when there is no number.
pub(super) fn urgent_line(organisation: Option<&Organisation>, lang: Lang) -> impl IntoView + use<> {
    number_of(organisation).map(|(name, number)| {
        view! { <p class="hint">{t::URGENT.fill(lang, &[&name])} " " {telephone(&number)}</p> }
    })
}

/// Says to call first when the leak still goes on.
pub(super) fn call_first(goes_on: bool, organisation: Option<&Organisation>, lang: Lang) -> impl IntoView + use<> {
    let number = number_of(organisation);
    goes_on.then(|| {
        let text = match number {
            Some((name, number)) => view! {
                <p>{t::CALL.fill(lang, &[&name])} " " <b>{telephone(&number)}</b> ". " {t::CALL_AFTER.get(lang)}</p>
            }
            .into_any(),
            None => view! { <p>{t::CALL_NO_NUMBER.get(lang)}</p> }.into_any(),
        };
        view! { <Note tone=Tone::Urgent title=t::CALL_TITLE.get(lang)>{text}</Note> }
    })
}

/// Whether these answers say that the leak goes on.
pub(super) fn goes_on(raw: &RawForm) -> bool {
    ongoing(raw) == Ongoing::Yes
}
