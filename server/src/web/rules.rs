//! Rulebooks for the browser.

use crate::state::State;
use axum::body::Bytes;
use axum::extract::{Path, State as Shared};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The compact rulebook of this name. It is the law, so everybody may have it, and its name says what is in it, so a
/// browser may keep it.
pub async fn book(Shared(state): Shared<State>, Path(name): Path<String>) -> Response {
    let Some(book) = state.services.browser_book(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (kind, Bytes::from_owner(book.bytes.clone())).into_response()
}
