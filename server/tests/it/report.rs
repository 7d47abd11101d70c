//! A report from the first question to its receipt, and back.

use crate::client::{Answer, App, Client};
use axum::http::StatusCode;
use domain::role::Role;

const STORY: &str = "Ik mailde de lijst naar de verkeerde.";

async fn send(client: &mut Client) -> Answer {
    client
        .submit("/api/report/answer", &[("question", "1"), ("what", STORY)])
        .await;
    client.submit("/api/report/send", &[]).await
}

/// What stands between two marks of a page.
pub fn between<'a>(page: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    page.split(start)
        .skip(1)
        .filter_map(|rest| rest.split(end).next())
        .collect()
}

fn reference(page: &str) -> String {
    let words = page.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words
        .filter(|word| word.parse::<domain::reference::Reference>().is_ok())
        .map(str::to_owned)
        .next()
        .expect("a reference")
}

fn code(page: &str) -> String {
    let words = page.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let is_code =
        |word: &&str| word.len() == 19 && word.split('-').count() == 4 && word.split('-').all(|part| part.len() == 4);
    words.filter(is_code).map(str::to_owned).next().expect("a code")
}

#[tokio::test]
async fn one_sentence_is_enough() {
    let app = App::demo().await;
    let mut client = app.signed_in(Role::Reporter).await;
    let receipt = send(&mut client).await;
    assert_eq!(receipt.status, StatusCode::OK);
    let reference = reference(&receipt.body);
    let again = client.get("/melden/verstuurd").await;
    assert!(again.body.contains(&reference), "the receipt can be visited again");
}

#[tokio::test]
async fn sending_twice_counts_once() {
    let app = App::demo().await;
    let mut client = app.signed_in(Role::Reporter).await;
    let first = send(&mut client).await;
    let head = app.state.services.store().head().await.unwrap();
    let second = client.submit("/api/report/send", &[]).await;
    assert_eq!(reference(&first.body), reference(&second.body));
    assert_eq!(app.state.services.store().head().await.unwrap(), head);
}

#[tokio::test]
async fn two_clicks_at_the_same_moment_count_once() {
    let app = App::demo().await;
    let mut client = app.signed_in(Role::Reporter).await;
    client
        .submit("/api/report/answer", &[("question", "1"), ("what", STORY)])
        .await;
    let head = app.state.services.store().head().await.unwrap().seq;
    let (mut one, mut two) = (client.clone(), client.clone());
    let (first, second) = tokio::join!(one.submit("/api/report/send", &[]), two.submit("/api/report/send", &[]));
    assert_eq!(reference(&first.body), reference(&second.body));
    assert_eq!(app.state.services.store().head().await.unwrap().seq, head + 1);
}

#[tokio::test]
async fn an_empty_report_says_what_to_do_and_keeps_the_rest() {
    let app = App::demo().await;
    let mut client = app.signed_in(Role::Reporter).await;
    let page = client
        .submit("/api/report/answer", &[("question", "1"), ("what", "  ")])
        .await;
    assert!(page.body.contains("Vertel kort wat er is gebeurd"));
    assert!(page.body.contains("id=\"fouten\""));
    let long = "lang ".repeat(500);
    let page = client
        .submit("/api/report/answer", &[("question", "1"), ("what", &long)])
        .await;
    assert!(page.body.contains("Maak de tekst korter"));
    assert!(page.body.contains(long.trim()), "what was typed is still there");
}

#[tokio::test]
async fn the_code_opens_the_report_and_only_that_code() {
    let app = App::demo().await;
    let mut reporter = app.signed_in(Role::Reporter).await;
    let receipt = send(&mut reporter).await.body;
    let (reference, code) = (reference(&receipt), code(&receipt));
    let mut elsewhere = app.visitor();
    let wrong = elsewhere
        .submit(
            "/api/report/open",
            &[("reference", &reference), ("code", "0000-0000-0000-0000")],
        )
        .await;
    assert!(wrong.body.contains("horen niet bij elkaar"));
    assert!(wrong.body.contains(&reference), "the number stays");
    let spelled = code.to_lowercase().replace('-', " ");
    let page = elsewhere
        .submit("/api/report/open", &[("reference", &reference), ("code", &spelled)])
        .await;
    assert!(page.body.contains(STORY));
    let page = elsewhere
        .submit("/api/report/extend", &[("addition", "De ontvanger heeft gebeld.")])
        .await;
    assert!(page.body.contains("De ontvanger heeft gebeld."));
}

#[tokio::test]
async fn a_report_is_followed_by_its_own_reporter_only() {
    let app = App::demo().await;
    let mut reporter = app.signed_in(Role::Reporter).await;
    let reference = reference(&send(&mut reporter).await.body);
    let mut director = app.signed_in(Role::Management).await;
    let answer = director.post("/api/report/follow", &[("reference", &reference)]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let page = reporter
        .submit("/api/report/follow", &[("reference", &reference)])
        .await;
    assert!(page.body.contains(STORY));
}

#[tokio::test]
async fn text_areas_hold_hostile_text_as_text() {
    let app = App::demo().await;
    let mut client = app.signed_in(Role::Reporter).await;
    let hostile = "</textarea><script>alert(1)</script>\n\"'&amp;<b>\u{202e}";
    client
        .submit("/api/report/answer", &[("question", "1"), ("what", hostile)])
        .await;
    let page = client.get("/melden/1").await.body;
    assert!(!page.contains("<script>alert(1)"));
    assert_eq!(between(&page, "<textarea", "</textarea>").len(), 1);
    assert!(page.contains("&lt;/textarea&gt;&lt;script&gt;"));
}
