//! A state in a word, never in colour alone.

use leptos::prelude::*;

/// What a colour stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Neutral information.
    #[default]
    Info,
    /// Done or safe.
    Ok,
    /// Needs attention.
    Warn,
    /// Needs attention now.
    Urgent,
    /// Nothing to do with it: text without colour.
    Plain,
}

impl Tone {
    /// The class that carries the colour.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Urgent => "urgent",
            Self::Plain => "bare",
        }
    }

    /// A sign that repeats the colour for who does not see it.
    fn sign(self) -> Option<&'static str> {
        match self {
            Self::Ok => Some("✓"),
            Self::Warn => Some("◷"),
            Self::Urgent => Some("!"),
            Self::Info | Self::Plain => None,
        }
    }
}

/// A state: a word and its tone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    tone: Tone,
    word: String,
}

impl Status {
    /// A state in a word.
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self {
            tone,
            word: word.into(),
        }
    }
}

/// Shows a state.
#[component]
pub fn Tag(#[prop(into)] status: Status) -> impl IntoView {
    view! {
        <span class=format!("tag {}", status.tone.class())>
            {status.tone.sign().map(|sign| view! { <span aria-hidden="true">{sign}</span> })}
            {status.word}
        </span>
    }
}
