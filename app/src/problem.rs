//! Pages for when something is in the way: what happened, what became of the answers, where to go on.

use crate::components::{ButtonRow, LinkButton, Page};
use crate::paths;
use domain::text::Lang;
use domain::text::trouble as t;
use http::StatusCode;
use leptos::prelude::*;
use service::{Denied, ServiceError};

/// What is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page, or not for this person.
    NotFound,
    /// The person lacks the role.
    Forbidden,
    /// The form could not be read, or is far too large.
    BadForm,
    /// The form came from another site.
    ForeignForm,
    /// Something on our side.
    Unavailable,
}

impl Problem {
    /// What a failed use case means to a person.
    #[must_use]
    pub const fn of(error: &ServiceError) -> Self {
        match error {
            ServiceError::Denied(Denied::Forbidden) => Self::Forbidden,
            ServiceError::NotFound | ServiceError::Denied(Denied::SignIn) => Self::NotFound,
            ServiceError::Invalid(_) | ServiceError::Refused(_) | ServiceError::Stale | ServiceError::Duplicate => {
                Self::BadForm
            }
            ServiceError::Unavailable(_) => Self::Unavailable,
        }
    }

    /// The problem that an answer of the server stands for.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::NotFound,
            StatusCode::FORBIDDEN => Self::Forbidden,
            status if status.is_client_error() => Self::BadForm,
            _ => Self::Unavailable,
        }
    }

    /// The status that goes with it.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::ForeignForm => StatusCode::FORBIDDEN,
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    const ALL: [Self; 5] = [
        Self::NotFound,
        Self::Forbidden,
        Self::BadForm,
        Self::ForeignForm,
        Self::Unavailable,
    ];

    /// The stable code, as in the address of its page.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotFound => "niet-gevonden",
            Self::Forbidden => "geen-toegang",
            Self::BadForm => "onleesbaar",
            Self::ForeignForm => "van-elders",
            Self::Unavailable => "lukt-niet",
        }
    }

    /// Writes the cause to the log when it is ours; never an answer of a person.
    pub fn log(self, error: &ServiceError) {
        if self == Self::Unavailable {
            tracing::error!(cause = %error, "a request failed");
        }
    }

    const fn texts(self) -> (domain::text::Text, domain::text::Text) {
        match self {
            Self::NotFound => (t::NOT_FOUND, t::NOT_FOUND_HELP),
            Self::Forbidden => (t::FORBIDDEN, t::FORBIDDEN_HELP),
            Self::BadForm => (t::BAD_FORM, t::BAD_FORM_HELP),
            Self::ForeignForm => (t::FOREIGN_FORM, t::FOREIGN_FORM_HELP),
            Self::Unavailable => (t::UNAVAILABLE, t::UNAVAILABLE_HELP),
        }
    }
}

/// The page of a problem at an address of its own, with the status that goes with it.
#[component]
pub fn ProblemByCode() -> impl IntoView {
    let code = crate::serve::param::<String>("code").unwrap_or_default();
    let problem = Problem::ALL
        .into_iter()
        .find(|problem| problem.code() == code)
        .unwrap_or(Problem::NotFound);
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(problem.status());
    }
    view! { <ProblemPage problem /> }
}

/// The page for a problem.
#[component]
pub fn ProblemPage(
    /// What is in the way.
    problem: Problem,
) -> impl IntoView {
    let lang: Lang = use_context().unwrap_or_default();
    let (title, help) = problem.texts();
    view! {
        <Page title=title.get(lang)>
            <p>{help.get(lang)}</p>
            <ButtonRow>
                <LinkButton href=paths::HOME>{t::TO_HOME.get(lang)}</LinkButton>
            </ButtonRow>
        </Page>
    }
}
