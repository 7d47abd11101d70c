//! Forms of other sites.

use crate::client::App;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::role::Role;

#[tokio::test]
async fn a_form_of_another_site_changes_nothing_on_any_path() {
    let app = App::demo().await;
    let before = app.state.services.store().head().await.unwrap();
    for (path, _) in app::api::ROLES {
        for headers in [
            &[
                ("sec-fetch-site", "cross-site"),
                ("origin", "https://evil.example"),
                ("host", "localhost"),
            ][..],
            &[
                ("sec-fetch-site", "same-site"),
                ("origin", "https://other.localhost"),
                ("host", "localhost"),
            ][..],
            &[("origin", "https://evil.example"), ("host", "localhost")][..],
            &[("origin", "null"), ("host", "localhost")][..],
        ] {
            let mut client = app.signed_in(Role::Officer).await;
            let mut request = Request::builder()
                .method("POST")
                .uri(*path)
                .header("accept", "text/html")
                .header("content-type", "application/x-www-form-urlencoded");
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let answer = client.send(request.body(Body::from("what=x")).unwrap()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} with {headers:?}");
            assert!(answer.body.contains("<h1"), "a page explains it");
        }
    }
    assert_eq!(app.state.services.store().head().await.unwrap(), before);
}
