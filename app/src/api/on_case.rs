//! What every form on a case needs: the case, how far it was when the form was shown, and where the form stands.

use crate::api::respond::{FormPlace, fail, respond};
use crate::paths;
use domain::case_form;
use domain::form::RawForm;
use service::triage::OnCase;
use service::{Context, Officer, ServiceError};
use std::future::Future;

/// Runs a form of an officer on a case and answers the browser.
///
/// `form` is the name under which the raw answers are kept, `page` the address of the form below the case (such as
/// `titel`). When somebody else changed the case meanwhile, the browser goes to the page that shows what changed.
pub async fn on_case<F>(
    context: &Context,
    raw: &RawForm,
    form: &str,
    page: &str,
    act: impl FnOnce(Officer, OnCase) -> F,
) where
    F: Future<Output = Result<String, ServiceError>>,
{
    // Who asks comes first: nobody learns from an answer which cases there are.
    let by = match context.visitor.officer() {
        Ok(by) => by,
        Err(denied) => return respond(context, &FormPlace::unkept(paths::REGISTER), raw, Err(denied.into())).await,
    };
    let Some((id, seen)) = case_form::shown(raw) else {
        return fail(&ServiceError::NotFound);
    };
    let key = context.form_key(form, Some(id));
    let place = FormPlace {
        page: paths::case_page(id, page),
        key: key.clone(),
        stale: Some(paths::conflict(id, form, page)),
    };
    let outcome = act(by, OnCase { id, seen, form: key }).await;
    respond(context, &place, raw, outcome).await;
}
