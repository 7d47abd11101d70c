//! Number and code, with which somebody without an account comes back to a report or opens an invitation.

use crate::components::{Button, ButtonRow, Form, TextInput};
use domain::text::{Lang, Text};
use leptos::prelude::*;

/// What the form says.
pub(super) struct Words {
    pub(super) reference: Text,
    pub(super) reference_hint: Text,
    pub(super) code: Text,
    pub(super) code_hint: Text,
    pub(super) open: Text,
}

/// The form. A wrong pair is told at the code, never which of the two was wrong.
pub(super) fn number_code(
    action: &'static str,
    words: &'static Words,
    reference: String,
    code: String,
    wrong: Option<String>,
    lang: Lang,
) -> impl IntoView + use<> {
    view! {
        <Form action>
            <TextInput
                name="reference"
                label=words.reference.get(lang)
                hint=words.reference_hint.get(lang)
                value=reference
                width=20
            />
            <TextInput
                name="code"
                label=words.code.get(lang)
                hint=words.code_hint.get(lang)
                value=code
                error=wrong
                width=20
            />
            <ButtonRow>
                <Button>{words.open.get(lang)}</Button>
            </ButtonRow>
        </Form>
    }
}
