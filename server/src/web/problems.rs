//! A readable page for every answer that says no.

use app::problem::Problem;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use http::Extensions;
use leptos::server_fn::error::SERVER_FN_ERROR_HEADER;
use tower::ServiceExt;
use tower_http::csrf::ProtectionError;

/// Replaces a bare refusal by the page that explains it, drawn by `pages` for the same visitor.
pub async fn explain(State(pages): State<Router>, request: Request, next: Next) -> Response {
    let wants_page = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|accepts| accepts.to_str().ok())
        .is_some_and(|accepts| accepts.contains("text/html"));
    let extensions = request.extensions().clone();
    let response = next.run(request).await;
    match problem(&response) {
        Some(problem) if wants_page => draw(pages, problem, extensions).await,
        Some(problem) => bare(problem.status()),
        None => response,
    }
}

/// What an answer stands for, unless it is fine or explains itself.
fn problem(response: &Response) -> Option<Problem> {
    if response.extensions().get::<ProtectionError>().is_some() {
        return Some(Problem::ForeignForm);
    }
    let headers = response.headers();
    let location = headers
        .get(header::LOCATION)
        .and_then(|location| location.to_str().ok());
    if headers.contains_key(SERVER_FN_ERROR_HEADER) {
        return Some(Problem::BadForm);
    }
    // Leptos answers a form it can't read with a redirect that carries the error in the address.
    if location.is_some_and(|location| location.contains("__err=")) {
        return Some(Problem::BadForm);
    }
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let explained = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html"));
    (failed && !explained).then(|| Problem::of_status(response.status()))
}

async fn draw(pages: Router, problem: Problem, extensions: Extensions) -> Response {
    let mut request = Request::new(Body::empty());
    *request.method_mut() = Method::GET;
    *request.uri_mut() = app::paths::problem(problem.code()).parse().unwrap_or_default();
    *request.extensions_mut() = extensions;
    match pages.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

fn bare(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
