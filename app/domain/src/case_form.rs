//! Reading the forms of an officer on a case: from raw answers to what the officer means, or what must be put right.
//!
//! The same functions serve the page that shows the problems and the server function that acts.

pub mod answer;
pub mod awareness;
pub mod close;
pub mod decision;
pub mod evaluation;
pub mod form_details;
pub mod informed;
pub mod judgement;
pub mod lateness;
pub mod letter;
pub mod measure;
pub mod notice;
pub mod outsider;
pub mod processor;
pub mod title;
pub mod when;

mod read;
#[cfg(test)]
pub(crate) mod sample;

use crate::change::Version;
use crate::form::RawForm;
use crate::ids::IncidentId;

/// Hidden field with the case.
pub const INCIDENT: &str = "incident";
/// Hidden field with how far the case was when the form was shown.
pub const VERSION: &str = "version";

/// The case that a form is on, and how far it was when the form was shown; `None` when somebody tampered with the form.
#[must_use]
pub fn shown(raw: &RawForm) -> Option<(IncidentId, Version)> {
    Some((raw.one(INCIDENT).parse().ok()?, Version(raw.one(VERSION).parse().ok()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_names_its_case_and_version() {
        let id = "0192f3c0-0000-7000-8000-000000000001";
        let raw = RawForm::default().with(INCIDENT, id).with(VERSION, "12");
        assert_eq!(shown(&raw), Some((id.parse().unwrap(), Version(12))));
        assert_eq!(shown(&RawForm::default().with(INCIDENT, id).with(VERSION, "-1")), None);
        assert_eq!(shown(&RawForm::default()), None);
    }
}
