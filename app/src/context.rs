//! What a page or server function may know of its request.

use crate::shell::Frame;
use leptos::prelude::*;
use service::Context;

/// The request, as the server's middleware described it; `None` while routes are being listed at start-up.
#[must_use]
pub fn request() -> Option<Context> {
    use_context::<Context>()
}

/// Provides what pages and server functions find in their context. The server calls it once per request.
pub fn provide(context: Context, frame: Frame, nonce: &str) {
    provide_context(context.lang);
    provide_context(leptos::nonce::Nonce::from_value(nonce.to_owned()));
    provide_context(frame);
    provide_context(context);
}

/// Path and query of this request.
#[must_use]
pub fn path() -> String {
    use_context::<http::request::Parts>()
        .and_then(|parts| parts.uri.path_and_query().map(ToString::to_string))
        .unwrap_or_else(|| "/".to_owned())
}

/// The address of the server as this browser knows it.
#[must_use]
pub fn site() -> String {
    let parts = use_context::<http::request::Parts>();
    let header = |name: &str| parts.as_ref()?.headers.get(name)?.to_str().ok();
    let host = header("host").unwrap_or_default();
    let here = ["localhost", "127.", "[::1]"]
        .iter()
        .any(|local| host.starts_with(local));
    let scheme = header("x-forwarded-proto").unwrap_or(if here { "http" } else { "https" });
    format!("{scheme}://{host}")
}
