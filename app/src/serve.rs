//! Running a page: its data, and what happens when there is none.

use crate::context::request;
use crate::paths;
use crate::problem::{Problem, ProblemPage};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use service::{Context, Denied, ServiceError};
use std::future::Future;

/// Renders a page from its request. Who may not see it is sent to sign in, or told why; nothing of the page is sent.
pub fn serve<F, V>(page: impl FnOnce(Context) -> F + Send + 'static) -> impl IntoView
where
    F: Future<Output = Result<V, ServiceError>> + Send + 'static,
    V: IntoView + 'static,
{
    let context = request();
    let response = use_context::<ResponseOptions>();
    let path = crate::context::path();
    view! {
        <Suspense>
            {Suspend::new(async move {
                // Without a context the store could not be reached, so there is nothing to show but that.
                let Some(context) = context else { return refuse(Problem::Unavailable, response) };
                let session = context.session.clone();
                match page(context).await {
                    Ok(view) => view.into_any(),
                    Err(ServiceError::Denied(Denied::SignIn)) => {
                        remember(session, path).await;
                        leptos_axum::redirect(paths::SIGN_IN);
                        ().into_any()
                    }
                    Err(error) => {
                        let problem = Problem::of(&error);
                        problem.log(&error);
                        refuse(problem, response)
                    }
                }
            })}
        </Suspense>
    }
}

fn refuse(problem: Problem, response: Option<ResponseOptions>) -> AnyView {
    if let Some(response) = response {
        response.set_status(problem.status());
    }
    view! { <ProblemPage problem /> }.into_any()
}

/// Keeps where the person wanted to go, for after signing in. When that fails they start at the front page.
async fn remember(session: std::sync::Arc<dyn service::ports::Session>, path: String) {
    if let Ok(data) = session.data().await {
        let kept = session
            .keep(service::ports::SessionData {
                then: Some(path),
                ..data
            })
            .await;
        if let Err(cause) = kept {
            tracing::warn!(%cause, "could not remember the page for after signing in");
        }
    }
}

/// A value from the path of the route, such as the identity of a case.
///
/// # Errors
/// [`ServiceError::NotFound`] when it is missing or can't be read.
pub fn param<T: std::str::FromStr>(name: &str) -> Result<T, ServiceError> {
    leptos_router::hooks::use_params_map()
        .read_untracked()
        .get(name)
        .and_then(|value| value.parse().ok())
        .ok_or(ServiceError::NotFound)
}

/// A value from the query; empty when it is missing.
#[must_use]
pub fn query(name: &str) -> String {
    leptos_router::hooks::use_query_map()
        .read_untracked()
        .get(name)
        .unwrap_or_default()
}

/// Sends the browser to another page instead of this one.
#[must_use]
pub fn go(page: &str) -> AnyView {
    leptos_axum::redirect(page);
    ().into_any()
}
