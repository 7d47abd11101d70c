use super::{ApCase, ApForm, Applies, Condition, Depends, Entry, Field, Known, Question, Status, lines};
use crate::text::{Authority, Lang, ap_sheet as words};

/// The form filled in from a case, in the form's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The version of the form.
    pub form: String,
    /// The date of the AP's question list.
    pub dated: String,
    /// What kind of notification it is, as a code of the form; nothing if that isn't known.
    pub kind: Option<String>,
    /// The authority that the notification is for.
    pub authority: Authority,
    /// The language of all words in here.
    pub lang: Lang,
    /// The chapters.
    pub chapters: Vec<Part>,
}

/// A chapter of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The number of the chapter.
    pub number: String,
    /// Its name.
    pub title: String,
    /// Its questions.
    pub entries: Vec<Entry>,
}

/// Fills in the form from what is known of a case.
#[must_use]
pub fn sheet(form: &ApForm, case: &ApCase, authority: Authority, lang: Lang) -> Sheet {
    let chapters = form.chapters.iter().map(|chapter| Part {
        number: chapter.number.clone(),
        title: chapter.title.get(lang).to_owned(),
        entries: chapter
            .questions
            .iter()
            .map(|question| entry(form, question, case, authority, lang))
            .collect(),
    });
    Sheet {
        form: form.id.clone(),
        dated: form.dated.get(lang).to_owned(),
        kind: case.filing.kind.value().cloned(),
        authority,
        lang,
        chapters: chapters.collect(),
    }
}

impl Sheet {
    /// Every question in the form's order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.chapters.iter().flat_map(|chapter| &chapter.entries)
    }

    /// The questions that apply and have no answer, and those of which nobody has settled whether they apply.
    pub fn to_find_out(&self) -> impl Iterator<Item = &Entry> {
        self.entries()
            .filter(|entry| matches!(entry.status, Status::Missing | Status::Undecided(_)))
    }

    /// The answers that a person must look at before copying them.
    pub fn to_check(&self) -> impl Iterator<Item = &Entry> {
        self.entries().filter(|entry| entry.status.to_check())
    }

    /// The entry of one question, if the form asks it.
    #[must_use]
    pub fn entry(&self, field: Field) -> Option<&Entry> {
        self.entries().find(|entry| entry.field == field)
    }
}

fn entry(form: &ApForm, question: &Question, case: &ApCase, authority: Authority, lang: Lang) -> Entry {
    Entry {
        number: question.number.clone(),
        field: question.field,
        kind: question.kind,
        question: authority.named_in(question.text.get(lang), lang),
        basis: question.basis,
        status: status(form, question, case, lang),
    }
}

/// Conditions come first: an answer to a question that isn't asked stays off the sheet, and only a question that is asked
/// can be missing.
fn status(form: &ApForm, question: &Question, case: &ApCase, lang: Lang) -> Status {
    match question.applies.holds(case) {
        Applies::No => Status::NotApplicable,
        Applies::Depends(depends) => match lines::answer(form, question, case, lang) {
            Known::Unknown => waiting(form, question.applies, depends, lang),
            known => answered(known, question),
        },
        Applies::Yes => answered(lines::answer(form, question, case, lang), question),
    }
}

fn answered(known: Known<Vec<super::Line>>, question: &Question) -> Status {
    match known {
        Known::Recorded(lines) => Status::Recorded(lines),
        Known::Derived { value, from } => Status::Derived { lines: value, from },
        Known::Unknown if question.optional => Status::LeftOpen,
        Known::Unknown => Status::Missing,
    }
}

fn waiting(form: &ApForm, condition: Condition, depends: Depends, lang: Lang) -> Status {
    match (condition, depends) {
        (Condition::HasDpo, _) => Status::Undecided(words::WAITS_FOR_DPO.get(lang).to_owned()),
        (Condition::ContactDiffers, _) => Status::Undecided(words::WAITS_FOR_CONTACT.get(lang).to_owned()),
        (Condition::Late, _) | (_, Depends::Outside) => Status::Undecided(words::WAITS_FOR_LATE.get(lang).to_owned()),
        (_, Depends::On(field)) => Status::Waiting(match form.question(field) {
            Some(question) => words::WAITS_FOR.fill(lang, &[&question.number]),
            None => words::WAITS.get(lang).to_owned(),
        }),
    }
}
