//! When there is nothing to judge: the invitation can't be used any more, or not by this person.

use crate::components::{ButtonRow, LinkButton, Look, Page};
use crate::paths;
use domain::ids::IncidentId;
use domain::invitation::Validity;
use domain::text::{Lang, outsider as t};
use leptos::prelude::*;

/// Why the invitation can't be used, and the way to another.
pub(super) fn page(validity: Validity, lang: Lang) -> impl IntoView + use<> {
    t::over(validity).map(|(title, help)| {
        view! {
            <Page title=title.get(lang)>
                <p>{help.get(lang)}</p>
                <ButtonRow>
                    <LinkButton look=Look::Quiet href=paths::OUTSIDER>{t::OTHER_CODE.get(lang)}</LinkButton>
                </ButtonRow>
            </Page>
        }
    })
}

/// For who took the decision: somebody else must judge it.
pub(super) fn own(id: IncidentId, lang: Lang) -> impl IntoView + use<> {
    view! {
        <Page title=t::OWN.get(lang)>
            <p>{t::OWN_HELP.get(lang)}</p>
            <ButtonRow>
                <LinkButton href=paths::case(id)>{t::TO_CASE.get(lang)}</LinkButton>
            </ButtonRow>
        </Page>
    }
}
