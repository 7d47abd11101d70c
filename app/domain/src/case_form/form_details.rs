//! The details that the form of the authority asks and the triage does not.

mod amount;
mod raw;
mod timeline;

use super::read::{one_of, text, yes_no};
use crate::ap_form::{Choices, Count};
use crate::form::{Problem, RawForm};
use crate::letter::Person;
use crate::time::Timestamp;
use amount::{Amount, PERSONS, RECORDS};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most characters of a long text.
pub const TEXT_LIMIT: usize = 4_000;
/// The most characters of one line.
pub const LINE_LIMIT: usize = 200;
/// The code that says "none of these" in a list of checkboxes.
pub const NONE: &str = "none";
/// The code that wants words in the form's lists.
const OTHER: &str = "other";

/// Everything that the officer wrote down for the form. What is empty is not known yet; nothing stands for "no" by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FormDetails {
    /// What happened, for the authority.
    pub description: String,
    /// How it was discovered.
    pub how_discovered: String,
    /// The first day of the breach.
    pub start: Option<Day>,
    /// Its last day, or that it goes on.
    pub end: Option<BreachEnd>,
    /// The number of data records.
    pub records: Option<Count>,
    /// The number of persons, where the triage does not know it exactly.
    pub persons: Option<Count>,
    /// Who the persons are.
    pub groups_description: String,
    /// How the data were made unreadable beforehand: codes of the form; empty means that they were not.
    pub protections: Option<Choices>,
    /// By which technique.
    pub protection: String,
    /// The general security measures that were in place.
    pub security_before: String,
    /// What it may lead to for the organisation and the data: codes of the form's list F.
    pub for_organisation: Option<Choices>,
    /// What it may lead to for the persons: codes of the form's list G.
    pub for_persons: Option<Choices>,
    /// The severity, a code of the form.
    pub severity: Option<String>,
    /// Why this severity.
    pub severity_explanation: String,
    /// The other organisations that were involved.
    pub involved: Involved,
    /// Other supervisors that were told: codes of the form; empty means none.
    pub supervisors: Option<Choices>,
    /// Whether persons in more than one country are affected.
    pub cross_border: Option<bool>,
    /// Which countries.
    pub countries: String,
    /// Whether data protection authorities in other countries were told.
    pub other_authorities_told: Option<bool>,
    /// Which authorities.
    pub other_authorities: String,
    /// What the persons will hear, as long as the register does not say that they were told.
    pub told: Option<Told>,
    /// Why they are not told, or how the public notice is made.
    pub not_told_explanation: String,
    /// Whether it was reported to the police.
    pub police: Option<bool>,
    /// Why the notification comes after the term.
    pub late_reason: String,
    /// Why an earlier notification is withdrawn; empty for a supplement.
    pub withdrawal_reason: String,
    /// Who notifies.
    pub reporter: Person,
    /// Whether the authority must ask somebody else.
    pub contact_differs: Option<bool>,
    /// Whom, then.
    pub contact: Person,
    /// Anything else.
    pub remarks: String,
}

/// A day, perhaps estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// Whether it is an estimate.
    pub estimated: bool,
}

/// How a breach ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreachEnd {
    /// It goes on.
    Ongoing,
    /// On this day.
    On(Day),
}

/// What is planned for the persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// They will be told, perhaps on a day that is known.
    Planned(Option<NaiveDate>),
    /// They will not be told.
    No,
}

/// The other organisations, by their part in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Involved {
    /// Whether there were any.
    pub any: Option<bool>,
    /// Processors.
    pub processor: String,
    /// Recipients.
    pub recipient: String,
    /// Joint controllers.
    pub joint_controller: String,
    /// Others.
    pub other: String,
}

impl FormDetails {
    /// Reads what was kept.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        serde_json::from_str(kept).ok()
    }

    /// As it is kept.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Reads the form; `discovered` is the first signal of the case. Everything may be empty.
///
/// # Errors
/// Every answer that can't be read or can't be true.
pub fn form_details(raw: &RawForm, discovered: Timestamp, now: Timestamp) -> Result<FormDetails, Vec<Problem>> {
    let mut form = Form {
        raw,
        problems: Vec::new(),
    };
    let details = FormDetails {
        description: form.long("description"),
        how_discovered: form.long("how_discovered"),
        start: form.take(timeline::start(raw, discovered, now)),
        end: form.take(timeline::end(raw, now)),
        records: form.amount(RECORDS),
        persons: form.amount(PERSONS),
        groups_description: form.long("groups_description"),
        protections: form.choices("protections", "protections_other"),
        protection: form.long("protection"),
        security_before: form.long("security_before"),
        for_organisation: form.choices("for_organisation", "for_organisation_other"),
        for_persons: form.choices("for_persons", "for_persons_other"),
        severity: one_of(raw, "severity"),
        severity_explanation: form.long("severity_explanation"),
        involved: form.involved(),
        supervisors: form.choices("supervisors", "supervisors_other"),
        cross_border: yes_no(raw, "cross_border"),
        countries: form.line("countries"),
        other_authorities_told: yes_no(raw, "other_authorities_told"),
        other_authorities: form.line("other_authorities"),
        told: form.take(timeline::told(raw)),
        not_told_explanation: form.long("not_told_explanation"),
        police: yes_no(raw, "police"),
        late_reason: form.long("late_reason"),
        withdrawal_reason: form.long("withdrawal_reason"),
        reporter: form.person(&["reporter_name", "reporter_role", "reporter_phone", "reporter_mail"]),
        contact_differs: yes_no(raw, "contact_differs"),
        contact: form.person(&["contact_name", "contact_role", "contact_phone", "contact_mail"]),
        remarks: form.long("remarks"),
    };
    form.take(timeline::in_order(&details).map(Some));
    if form.problems.is_empty() {
        Ok(details)
    } else {
        Err(form.problems)
    }
}

/// The form being read, with the problems found so far.
struct Form<'a> {
    raw: &'a RawForm,
    problems: Vec<Problem>,
}

impl Form<'_> {
    fn take<T>(&mut self, read: Result<Option<T>, Problem>) -> Option<T> {
        read.map_err(|problem| self.problems.push(problem)).ok().flatten()
    }

    fn limited(&mut self, field: &'static str, limit: usize) -> String {
        self.take(text(self.raw, field, limit).map(Some)).unwrap_or_default()
    }

    fn long(&mut self, field: &'static str) -> String {
        self.limited(field, TEXT_LIMIT)
    }

    fn line(&mut self, field: &'static str) -> String {
        self.limited(field, LINE_LIMIT)
    }

    fn amount(&mut self, amount: Amount) -> Option<Count> {
        let read = amount.read(self.raw);
        read.map_err(|problems| self.problems.extend(problems)).ok().flatten()
    }

    /// Nothing ticked is not known; "none of these" is an answer.
    fn choices(&mut self, field: &'static str, other: &'static str) -> Option<Choices> {
        let words = self.line(other);
        let codes = self.raw.all(field);
        let mut chosen = Choices::of(codes.iter().filter(|code| *code != NONE));
        if !words.is_empty() {
            chosen.words.insert(OTHER.to_owned(), words);
        }
        (!codes.is_empty()).then_some(chosen)
    }

    fn person(&mut self, fields: &[&'static str; 4]) -> Person {
        let [name, role, phone, email] = fields.map(|field| self.line(field));
        Person {
            name,
            role,
            phone,
            email,
        }
    }

    fn involved(&mut self) -> Involved {
        Involved {
            any: yes_no(self.raw, "involved"),
            processor: self.line("involved_processor"),
            recipient: self.line("involved_recipient"),
            joint_controller: self.line("involved_joint_controller"),
            other: self.line("involved_other"),
        }
    }
}

#[cfg(test)]
mod tests;
