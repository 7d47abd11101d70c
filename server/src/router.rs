//! All routes, and all layers in their order.

use crate::downloads;
use crate::state::State;
use crate::web::{context, headers, problems, rules, session};
use app::app::App;
use app::context::provide;
use app::paths::BROWSER_BOOKS;
use app::shell::{Frame, shell};
use axum::Router;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list};
use service::Context;
use std::time::Duration;
use store::SurrealStore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::timeout::TimeoutLayer;

/// The most bytes a form may have; the letter is the largest, with ample room for its text.
const LARGEST_FORM: usize = 256 * 1024;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The whole application.
pub fn router(state: &State, store: &SurrealStore) -> Router {
    let pages = pages(state);
    let sessions = session::layer(session::store(store), &state.settings);
    let encrypted = state.settings.encrypted();
    let described = pages
        .clone()
        .merge(downloads::routes().with_state(state.clone()))
        // Innermost: what a form may do at all.
        .layer(RequestBodyLimitLayer::new(LARGEST_FORM))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        // A form of another site is refused before anything reads it.
        .layer(CsrfLayer::new())
        // A refusal gets a page; a panic becomes one first.
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(pages, problems::explain))
        // Who asks must be known to draw any page.
        .layer(from_fn_with_state(state.clone(), context::describe))
        .layer(sessions);
    Router::new()
        .merge(described)
        .merge(files(state))
        // Outermost: every answer has its headers, every page its nonce.
        .layer(from_fn_with_state(encrypted, headers::headers))
        .layer(from_fn(log))
}

/// The pages and server functions of Leptos.
fn pages(state: &State) -> Router {
    let routes = generate_route_list(App);
    let options = state.leptos.clone();
    let fallback = leptos_axum::render_app_async_with_context(provide_request, {
        let options = options.clone();
        move || shell(options.clone(), App)
    });
    Router::new()
        .leptos_routes_with_context(state, routes, provide_request, move || shell(options.clone(), App))
        .fallback(fallback)
        .with_state(state.clone())
}

/// Hands what the layers found to Leptos.
fn provide_request() {
    let Some(parts) = use_context::<Parts>() else { return };
    let nonce = parts
        .extensions
        .get::<headers::Nonce>()
        .map(|nonce| nonce.0.clone())
        .unwrap_or_default();
    let frame = parts.extensions.get::<Frame>().cloned().unwrap_or_default();
    if let Some(context) = parts.extensions.get::<Context>().cloned() {
        provide(context, frame, &nonce);
    }
}

/// Wasm, style and pictures, already compressed; and the rules for the wasm.
fn files(state: &State) -> Router {
    let site = &state.settings.site;
    let file = |name: &str| tower_http::services::ServeFile::new(site.join(name));
    Router::new()
        .nest_service("/pkg", ServeDir::new(site.join("pkg")).precompressed_br())
        .route_service("/favicon.svg", file("favicon.svg"))
        .route_service("/robots.txt", file("robots.txt"))
        .route(&format!("{BROWSER_BOOKS}/{{name}}"), get(rules::book))
        .route("/gezond", get(|| async { StatusCode::NO_CONTENT }))
        .with_state(state.clone())
}

/// One line per request that went wrong: method, path without its query, status. Never an answer of a person.
async fn log(request: axum::extract::Request, next: axum::middleware::Next) -> axum::response::Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    let status = response.status();
    if status.is_server_error() {
        tracing::error!(%method, path, status = status.as_u16(), "a request failed");
    } else {
        tracing::debug!(%method, path, status = status.as_u16(), "answered");
    }
    response
}
