//! The doors of the demo: one button per role, and one for the second officer, without whom not everything can be decided.

use crate::components::{Button, ButtonRow, Form, Look, Panel};
use domain::role::Role;
use domain::text::{Lang, home as t};
use leptos::prelude::*;

/// Signs in to the demo with one button per role.
pub(in crate::pages) fn demo_roles(lang: Lang) -> impl IntoView {
    let buttons = Role::ALL
        .into_iter()
        .map(|role| {
            view! { <Button look=Look::Quiet name="role" value=role.code().to_owned()>{role.name(lang)}</Button> }
        })
        .collect_view();
    view! {
        <Panel title=t::DEMO.get(lang)>
            <p>{t::DEMO_HELP.get(lang)}</p>
            <Form action="/api/demo/enter">
                <ButtonRow>
                    {buttons}
                    <Button look=Look::Quiet name="role" value=format!("{}-2", Role::Officer.code())>
                        {t::DEMO_SECOND.get(lang)}
                    </Button>
                </ButtonRow>
            </Form>
        </Panel>
    }
}
