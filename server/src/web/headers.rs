//! Headers that keep other sites and injected text out.

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
    let is_file = request.uri().path().starts_with("/pkg/") || request.uri().path() == "/favicon.svg";
    request.extensions_mut().insert(nonce);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    // Files change only with a new build and are checked by their date; pages must never linger in a shared browser.
    let caching = if is_file { "no-cache" } else { "no-store" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if encrypted {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
    response
}
