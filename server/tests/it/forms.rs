//! Requests that no browser of ours sends.

use crate::client::App;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::role::Role;

async fn send(app: &App, kind: &str, body: Vec<u8>) -> crate::client::Answer {
    let request = Request::builder()
        .method("POST")
        .uri("/api/report/answer")
        .header("accept", "text/html")
        .header("host", "localhost")
        .header("referer", "http://localhost/melden/1")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", kind)
        .header("content-length", body.len());
    app.signed_in(Role::Reporter)
        .await
        .send(request.body(Body::from(body)).unwrap())
        .await
}

#[tokio::test]
async fn what_can_not_be_read_gets_a_clear_page() {
    let app = App::demo().await;
    let head = app.state.services.store().head().await.unwrap();
    let form = "application/x-www-form-urlencoded";
    let too_large = [b"what=".to_vec(), vec![b'x'; 300 * 1024]].concat();
    let cases: [(&str, &str, Vec<u8>); 6] = [
        ("too large", form, too_large),
        ("nested", form, b"question=1&what[a][b]=c".to_vec()),
        ("not utf-8", form, b"question=1&what=%ff%fe".to_vec()),
        ("json", "application/json", b"{\"what\":\"x\"}".to_vec()),
        ("multipart without boundary", "multipart/form-data", b"--x".to_vec()),
        ("no kind at all", "", b"what=x".to_vec()),
    ];
    for (name, kind, body) in cases {
        let answer = send(&app, kind, body).await;
        let refused = answer.status.is_client_error() && answer.body.contains("<h1");
        let taken_as_form = answer.status.is_redirection() && answer.location().starts_with("/melden");
        assert!(
            refused || taken_as_form,
            "{name}: {} {:?}",
            answer.status,
            answer.location()
        );
        assert!(
            !answer.location().contains("__err"),
            "{name}: nothing leaks into the address"
        );
    }
    assert_eq!(
        app.state.services.store().head().await.unwrap(),
        head,
        "nothing was written"
    );
}

#[tokio::test]
async fn the_server_goes_on_after_all_of_it() {
    let app = App::demo().await;
    for (path, _) in app::api::ROLES {
        for body in [
            "",
            "&&&===",
            "a[0][1]=2",
            "version=99999999999999999999",
            "incident=x&version=-1&question=%00",
        ] {
            let mut officer = app.signed_in(Role::Officer).await;
            let request = Request::builder()
                .method("POST")
                .uri(*path)
                .header("accept", "text/html")
                .header("host", "localhost")
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "application/x-www-form-urlencoded");
            let answer = officer.send(request.body(Body::from(body)).unwrap()).await;
            assert!(
                !answer.status.is_server_error(),
                "{path} with {body:?}: {}",
                answer.status
            );
        }
    }
    assert_eq!(app.visitor().get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn server_functions_do_not_answer_to_get() {
    let app = App::demo().await;
    for (path, _) in app::api::ROLES {
        let answer = app.signed_in(Role::Officer).await.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
    }
}
