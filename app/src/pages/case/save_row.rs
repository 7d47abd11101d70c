//! The end of a form on a case.

use crate::components::{Button, ButtonRow, LinkButton, Look};
use crate::paths;
use domain::ids::IncidentId;
use domain::text::{Text, common};
use leptos::prelude::*;

/// The button that saves, and the way back to the case without saving.
#[component]
pub(super) fn SaveRow(save: Text, id: IncidentId) -> impl IntoView {
    let lang = crate::components::lang();
    view! {
        <ButtonRow>
            <Button>{save.get(lang)}</Button>
            <LinkButton look=Look::Quiet href=paths::case(id)>{common::CANCEL.get(lang)}</LinkButton>
        </ButtonRow>
    }
}
