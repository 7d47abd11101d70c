//! Buttons and links that look like them.

use leptos::prelude::*;

/// How much weight a button has on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// The one act the page is for.
    #[default]
    Main,
    /// Every other act.
    Quiet,
    /// An act that can't be taken back.
    Danger,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "btn",
            Self::Quiet => "btn quiet",
            Self::Danger => "btn danger",
        }
    }
}

/// Sends the form around it; `name` and `value` tell apart several buttons of one form.
#[component]
pub fn Button(
    #[prop(optional)] look: Look,
    #[prop(optional)] name: Option<&'static str>,
    #[prop(optional, into)] value: Option<String>,
    /// Sends the form elsewhere than its own action.
    #[prop(optional, into)]
    formaction: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <button type="submit" class=look.class() name=name value=value formaction=formaction>
            {children()}
        </button>
    }
}

/// A link with the weight of a button: it leads somewhere, it changes nothing.
#[component]
pub fn LinkButton(
    #[prop(into)] href: String,
    #[prop(optional)] look: Look,
    /// The browser saves what the link leads to.
    #[prop(optional)]
    download: bool,
    /// Larger than other buttons, for the one thing a whole page is about.
    #[prop(optional)]
    big: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <a class=look.class() class:big=big href=href download=download.then_some("")>
            {children()}
        </a>
    }
}

/// Buttons and links side by side.
#[component]
pub fn ButtonRow(children: Children) -> impl IntoView {
    view! { <div class="row">{children()}</div> }
}
