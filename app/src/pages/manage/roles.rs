//! Choosing roles.

use crate::components::{Checkboxes, Choice, MaybeText};
use crate::pages::retry::Own;
use domain::form::ProblemCode;
use domain::role::Role;
use domain::text::{Lang, manage as t};
use leptos::prelude::*;

/// The words for problems at the fields of an account.
pub(super) const OWN_WORDS: [Own; 2] = [
    ("name", ProblemCode::WriteText, t::NAME_EMPTY),
    ("roles", ProblemCode::ChooseOne, t::ROLES_EMPTY),
];

/// A box per role, with what the role may do.
pub(super) fn roles_field(chosen: Vec<String>, error: Option<String>, lang: Lang) -> impl IntoView {
    let choices = Role::ALL
        .into_iter()
        .zip(t::ROLE_HINTS)
        .map(|(role, hint)| Choice::new(role.code(), role.name(lang)).hint(hint.get(lang)))
        .collect();
    view! {
        <Checkboxes
            name="roles[]"
            legend=t::ROLES.get(lang)
            hint=t::ROLES_HINT.get(lang)
            choices=choices
            values=chosen
            error=MaybeText::from(error)
        />
    }
}

/// The names of roles in one line; an account without any is suspended.
pub(super) fn role_names<'a>(roles: impl IntoIterator<Item = &'a Role>, lang: Lang) -> String {
    let names: Vec<&str> = roles.into_iter().map(|role| role.name(lang)).collect();
    if names.is_empty() {
        t::SUSPENDED.get(lang).to_owned()
    } else {
        names.join(", ")
    }
}
