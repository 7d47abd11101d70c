//! The notification drafts of a case: the sheet for the form of the authority, and the letter to the people affected.

mod ap_case;
mod consequences;
mod facts;
mod letter;
mod persons;

pub use letter::CaseLetter;

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::services::Services;
use crate::view::CaseView;
use domain::ap_form::{Field, Known, Sheet, sheet};
use domain::case_form::notice::authority_deadline;
use domain::draft::{Document, Stamp};
use domain::ids::IncidentId;
use domain::organisation::Organisation;
use domain::text::papers::origin;
use domain::text::{Authority, Lang};
use domain::time::Timestamp;

/// A draft with everything that its print says.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What it says.
    pub document: Document,
    /// Where it comes from and when it was made.
    pub stamp: Stamp,
}

impl Services {
    /// The sheet that prepares the form of the authority.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is no such case.
    pub async fn ap_sheet(
        &self,
        by: &Reader,
        organisation: &Organisation,
        id: IncidentId,
        lang: Lang,
    ) -> Result<Paper, ServiceError> {
        let view = self.case(by, id).await?;
        let document = self.sheet_of(organisation, &view, lang).document();
        self.paper(organisation, &view, document).await
    }

    /// The letter to the people affected, in the language in which it was written.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is no such case.
    pub async fn letter(
        &self,
        by: &Reader,
        organisation: &Organisation,
        id: IncidentId,
    ) -> Result<Paper, ServiceError> {
        let view = self.case(by, id).await?;
        let letter = self.letter_of(organisation, &view, None);
        let authority = Authority::of(organisation.country);
        let document = letter.input.document(authority, letter.written.lang);
        self.paper(organisation, &view, document).await
    }

    /// The questions of the form with what the case answers. As long as something is to be found out, it is provisional:
    /// a supplement will follow (AVG art. 33(4)).
    #[must_use]
    pub fn sheet_of(&self, organisation: &Organisation, view: &CaseView, lang: Lang) -> Sheet {
        let mut case = self.ap_case(organisation, view, lang);
        let authority = Authority::of(organisation.country);
        let open = sheet(&self.form, &case, authority, lang)
            .to_find_out()
            .any(|entry| entry.field != Field::Stage);
        let stage = if open { "provisional" } else { "final" };
        let from = origin::STILL_OPEN.get(lang).to_owned();
        case.filing.stage = Known::Derived {
            value: stage.to_owned(),
            from,
        };
        sheet(&self.form, &case, authority, lang)
    }

    /// When the term towards the authority ends.
    #[must_use]
    pub fn authority_deadline(&self, organisation: &Organisation, view: &CaseView) -> Timestamp {
        authority_deadline(self.rulebook(organisation.country), &view.case)
    }

    async fn paper(
        &self,
        organisation: &Organisation,
        view: &CaseView,
        document: Document,
    ) -> Result<Paper, ServiceError> {
        let stamp = Stamp {
            organisation: organisation.name.clone(),
            reference: view.case.reference.to_string(),
            made_at: self.clock.now(),
            checkpoint: self.store.checkpoint().await?,
        };
        Ok(Paper { document, stamp })
    }
}
