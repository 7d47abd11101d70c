//! What is downloaded rather than shown: drafts as PDF, figures as CSV, advice as JSON, proofs; and two addresses that only redirect.

use crate::state::State;
use axum::Extension;
use axum::Router;
use axum::extract::{Path, Query};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use domain::act::Act;
use domain::entry::Entry;
use domain::ids::{EntryId, IncidentId};
use domain::organisation::Organisation;
use domain::trends::{Figure, Period};
use pdf::render;
use register::entry_bytes;
use service::papers::Paper;
use service::ports::SessionData;
use service::{Context, Denied, ServiceError};
use std::collections::HashMap;

/// The routes.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/incidenten/{id}/ap-voorbereiding.pdf", get(ap_sheet))
        .route("/incidenten/{id}/brief.pdf", get(letter))
        .route("/incidenten/{id}/advies/{file}", get(advice))
        .route("/incidenten/{id}/bewijs/{file}", get(proof))
        .route("/trends/{figure}", get(figure))
        .route(app::paths::CHECKPOINT, get(checkpoint))
        .route(app::paths::REPORT_PROOF, get(proof_of_report))
        .route("/m/{link}", get(report_link))
        .route("/sessie", get(|| async { StatusCode::NO_CONTENT }))
}

/// Every download with who may have it, for the test of access.
pub const DOWNLOADS: &[&str] = &[
    "/incidenten/{id}/ap-voorbereiding.pdf",
    "/incidenten/{id}/brief.pdf",
    "/incidenten/{id}/advies/{file}",
    "/incidenten/{id}/bewijs/{file}",
    "/trends/{figure}",
    app::paths::CHECKPOINT,
    app::paths::REPORT_PROOF,
];

/// Proofs and checkpoints are short texts; as a download with this type no browser shows them as anything else.
const PROOF: &str = "text/plain; charset=utf-8";

async fn ap_sheet(Extension(context): Extension<Context>, Path(id): Path<IncidentId>) -> Result<Response, Refused> {
    let by = context.visitor.reader()?;
    let organisation = organisation(&context)?;
    let paper = context.services.ap_sheet(&by, organisation, id, context.lang).await?;
    download("ap-voorbereiding", paper).await
}

async fn letter(Extension(context): Extension<Context>, Path(id): Path<IncidentId>) -> Result<Response, Refused> {
    let by = context.visitor.reader()?;
    let paper = context.services.letter(&by, organisation(&context)?, id).await?;
    download("brief", paper).await
}

/// The entry of an advice, byte for byte as the register holds it, for `lekwijzer assess --replay`.
async fn advice(
    Extension(context): Extension<Context>,
    Path((id, file)): Path<(IncidentId, String)>,
) -> Result<Response, Refused> {
    let by = context.visitor.reader()?;
    let wanted: Option<EntryId> = file.strip_suffix(".json").and_then(|entry| entry.parse().ok());
    let history = context.services.history(&by, id).await?;
    let advised = |entry: &&Entry| Some(entry.id) == wanted && matches!(entry.act, Act::Advised { .. });
    let entry = history.entries.iter().find(advised).ok_or(ServiceError::NotFound)?;
    let bytes = entry_bytes(entry).map_err(|cause| Refused::failed(&cause))?;
    let name = format!("advies-{}-{}.json", history.view.case.reference, entry.seq);
    Ok(attachment("application/json", &name, bytes))
}

/// The proof that an entry of a case is in the register.
async fn proof(
    Extension(context): Extension<Context>,
    Path((id, file)): Path<(IncidentId, String)>,
) -> Result<Response, Refused> {
    let by = context.visitor.reader()?;
    let seq = file.strip_suffix(".tlog-proof").and_then(|seq| seq.parse().ok());
    let proof = context
        .services
        .proof(&by, id, seq.ok_or(ServiceError::NotFound)?)
        .await?;
    Ok(attachment(PROOF, &file, proof.into_bytes()))
}

/// The same for the report that this browser sent or follows.
async fn proof_of_report(Extension(context): Extension<Context>) -> Result<Response, Refused> {
    let (case, proof) = context.services.proof_of_report(&context).await?;
    let name = format!("bewijs-{}.tlog-proof", case.reference);
    Ok(attachment(PROOF, &name, proof.into_bytes()))
}

/// The latest checkpoint, to keep elsewhere.
async fn checkpoint(Extension(context): Extension<Context>) -> Result<Response, Refused> {
    let checkpoint = context.services.checkpoint().await?.ok_or(ServiceError::NotFound)?;
    let name = format!("controlepunt-{}.txt", checkpoint.size);
    Ok(attachment(PROOF, &name, checkpoint.note.into_bytes()))
}

fn organisation(context: &Context) -> Result<&Organisation, ServiceError> {
    context.organisation.as_deref().ok_or(ServiceError::NotFound)
}

/// Drawing takes milliseconds of pure computing, so it runs beside the threads that serve pages.
async fn download(kind: &str, paper: Paper) -> Result<Response, Refused> {
    let name = format!("{kind}-{}.pdf", paper.stamp.reference);
    let drawn = tokio::task::spawn_blocking(move || render(&paper.document, &paper.stamp)).await;
    match drawn {
        Ok(Ok(bytes)) => Ok(attachment("application/pdf", &name, bytes)),
        Ok(Err(cause)) => Err(Refused::failed(&cause)),
        Err(cause) => Err(Refused::failed(&cause)),
    }
}

async fn figure(
    Extension(context): Extension<Context>,
    Path(file): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Refused> {
    let by = context.visitor.management()?;
    let figure = file
        .strip_suffix(".csv")
        .and_then(Figure::from_code)
        .ok_or(ServiceError::NotFound)?;
    let period = Period::from_query(|name| query.get(name).map(String::as_str), context.now);
    let csv = context.services.trends_csv(&by, period, figure, context.lang).await?;
    Ok(attachment("text/csv; charset=utf-8", &file, csv.into_bytes()))
}

/// Remembers that this browser came through the report link, and goes on to the report.
async fn report_link(Extension(context): Extension<Context>, Path(link): Path<String>) -> Result<Response, Refused> {
    let known = context
        .organisation
        .as_ref()
        .and_then(|organisation| organisation.report_link.clone());
    if known.as_deref() != Some(link.as_str()) {
        return Err(ServiceError::NotFound.into());
    }
    let data = context.session.data().await.map_err(ServiceError::from)?;
    let data = SessionData { via_link: true, ..data };
    context.session.keep(data).await.map_err(ServiceError::from)?;
    Ok(Redirect::to(app::paths::REPORT).into_response())
}

fn attachment(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // Names are made of our own words and references, so they need no quoting beyond this.
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    headers.insert(
        HeaderName::from_static("x-download-options"),
        HeaderValue::from_static("noopen"),
    );
    response
}

/// A download that is not given; `web::problems` draws the page.
struct Refused(ServiceError);

impl Refused {
    fn failed(cause: &dyn std::fmt::Display) -> Self {
        Self(ServiceError::Unavailable(service::ports::Unavailable(
            cause.to_string(),
        )))
    }
}

impl<E: Into<ServiceError>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        if let ServiceError::Denied(Denied::SignIn) = self.0 {
            return Redirect::to(app::paths::SIGN_IN).into_response();
        }
        let problem = app::problem::Problem::of(&self.0);
        problem.log(&self.0);
        problem.status().into_response()
    }
}
