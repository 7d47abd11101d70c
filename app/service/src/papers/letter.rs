//! The letter to the people affected: as it was written, or as the case proposes it.

use super::ap_case::noon;
use super::facts::TriageFacts;
use crate::services::Services;
use crate::view::CaseView;
use domain::case_form::letter::WrittenLetter;
use domain::decision::AuthorityDecision;
use domain::entry::PartName;
use domain::incident::MeasureKind;
use domain::letter::{LetterFacts, LetterInput, LetterTexts, Letterhead, Person, propose};
use domain::organisation::Organisation;
use domain::text::Lang;

/// The letter of a case.
#[derive(Clone, Debug)]
pub struct CaseLetter {
    /// What it is made of.
    pub input: LetterInput,
    /// What an officer wrote, or what is proposed.
    pub written: WrittenLetter,
    /// Whether nobody wrote anything yet.
    pub proposed: bool,
}

impl Services {
    /// The letter of a case; `lang` chooses the language of a proposal, which is Dutch otherwise.
    #[must_use]
    pub fn letter_of(&self, organisation: &Organisation, view: &CaseView, lang: Option<Lang>) -> CaseLetter {
        let kept = view.latest(PartName::Letter).and_then(WrittenLetter::read);
        let proposed = kept.is_none();
        let written = kept.unwrap_or_else(|| self.proposal(organisation, view, lang.unwrap_or_default()));
        CaseLetter {
            input: letter_input(organisation, view, &written),
            written,
            proposed,
        }
    }

    fn proposal(&self, organisation: &Organisation, view: &CaseView, lang: Lang) -> WrittenLetter {
        let book = self.rulebook(organisation.country);
        let facts = TriageFacts::new(self.ap_form(), book, &view.case.facts_with_clock(), lang);
        let start = view.form_details().and_then(|details| details.start);
        let kinds = [MeasureKind::Corrective, MeasureKind::Preventive];
        let facts = LetterFacts {
            happened: start.and_then(|start| noon(start.date)),
            discovered: Some(view.case.first_signal()),
            measures: kinds
                .into_iter()
                .flat_map(|kind| view.measures_of(kind))
                .map(|(_, what)| what)
                .collect(),
            authority_told: authority_told(view),
            ..LetterFacts::of(&facts.facts())
        };
        WrittenLetter {
            lang,
            texts: propose(&facts, lang),
            contact: Person {
                name: organisation.contact_name.clone(),
                role: String::new(),
                phone: organisation.contact_phone.clone(),
                email: organisation.contact_mail.clone(),
            },
            signed_by: Person::default(),
        }
    }
}

/// The letter with the head of the organisation. It goes to many, so reader and day stay open.
pub(super) fn letter_input(organisation: &Organisation, view: &CaseView, written: &WrittenLetter) -> LetterInput {
    let dpo = Person {
        name: organisation.dpo_name.trim().to_owned(),
        ..Person::default()
    };
    LetterInput {
        head: Letterhead {
            organisation: organisation.name.clone(),
            address: organisation.address.lines().map(str::to_owned).collect(),
            reference: view.case.reference.to_string(),
            ..Letterhead::default()
        },
        texts: LetterTexts {
            authority_told: authority_told(view),
            ..written.texts.clone()
        },
        contact: written.contact.clone(),
        dpo: Some(dpo).filter(|dpo| !dpo.name.is_empty()),
        signed_by: written.signed_by.clone(),
    }
}

/// Whether the authority was told: what the register says, else what was decided.
fn authority_told(view: &CaseView) -> Option<bool> {
    let decided = view.case.decision.as_ref().map(|decision| decision.authority);
    match (view.case.first_notice(), decided) {
        (Some(_), _) => Some(true),
        (None, Some(AuthorityDecision::DoNotNotify)) => Some(false),
        (None, _) => None,
    }
}
