//! Headers that keep other sites and injected text out.

use app::paths::BROWSER_BOOKS;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// The nonce of one answer; scripts without it do not run.
#[derive(Clone, Debug)]
pub struct Nonce(pub String);

impl Nonce {
    /// 128 random bits.
    fn fresh() -> Self {
        let random = crate::clock::random_bytes();
        let half = random.first_chunk().copied().unwrap_or_default();
        Self(format!("{:032x}", u128::from_be_bytes(half)))
    }

    #[must_use]
    fn policy(&self) -> String {
        format!(
            "default-src 'none'; script-src 'self' 'nonce-{}' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            self.0
        )
    }
}

const FIXED: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: forms without script are answered with a redirect to where they came from.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// Gives every answer its headers and every page its nonce.
pub async fn headers(State(encrypted): State<bool>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::fresh();
    let policy = nonce.policy();
    let path = request.uri().path().to_owned();
    request.extensions_mut().insert(nonce);
    let mut response = next.run(request).await;
    let found = response.status().is_success();
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching(&path, found)));
    if encrypted {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
    response
}

/// How long a browser may keep an answer.
fn caching(path: &str, found: bool) -> &'static str {
    if found && path.starts_with(BROWSER_BOOKS) {
        // Its name says what is in it.
        "public, max-age=31536000, immutable"
    } else if path.starts_with("/pkg/") || path == "/favicon.svg" {
        // These change only with a new build and are checked by their date.
        "no-cache"
    } else {
        // Pages must never linger in a shared browser.
        "no-store"
    }
}
