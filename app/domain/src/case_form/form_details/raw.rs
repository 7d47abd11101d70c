//! What was kept, as raw answers to show in the form.

use super::amount::{PERSONS, RECORDS};
use super::timeline::raw_date;
use super::{BreachEnd, FormDetails, NONE, OTHER, Told};
use crate::ap_form::Choices;
use crate::form::RawForm;

impl FormDetails {
    /// The details as raw answers.
    #[must_use]
    pub fn raw(&self) -> RawForm {
        let mut raw = self.raw_texts();
        raw = self.raw_timeline(raw);
        raw = RECORDS.raw(self.records.as_ref(), raw);
        raw = PERSONS.raw(self.persons.as_ref(), raw);
        raw = choices(self.protections.as_ref(), "protections", raw);
        raw = choices(self.for_organisation.as_ref(), "for_organisation", raw);
        raw = choices(self.for_persons.as_ref(), "for_persons", raw);
        raw = choices(self.supervisors.as_ref(), "supervisors", raw);
        raw = yes_no(self.involved.any, "involved", raw);
        raw = yes_no(self.contact_differs, "contact_differs", raw);
        raw = yes_no(self.cross_border, "cross_border", raw);
        raw = yes_no(self.other_authorities_told, "other_authorities_told", raw);
        yes_no(self.police, "police", raw)
    }

    fn raw_texts(&self) -> RawForm {
        [
            ("description", &self.description),
            ("how_discovered", &self.how_discovered),
            ("groups_description", &self.groups_description),
            ("protection", &self.protection),
            ("security_before", &self.security_before),
            ("severity_explanation", &self.severity_explanation),
            ("involved_processor", &self.involved.processor),
            ("involved_recipient", &self.involved.recipient),
            ("involved_joint_controller", &self.involved.joint_controller),
            ("involved_other", &self.involved.other),
            ("countries", &self.countries),
            ("other_authorities", &self.other_authorities),
            ("not_told_explanation", &self.not_told_explanation),
            ("late_reason", &self.late_reason),
            ("withdrawal_reason", &self.withdrawal_reason),
            ("reporter_name", &self.reporter.name),
            ("reporter_role", &self.reporter.role),
            ("reporter_phone", &self.reporter.phone),
            ("reporter_mail", &self.reporter.email),
            ("contact_name", &self.contact.name),
            ("contact_role", &self.contact.role),
            ("contact_phone", &self.contact.phone),
            ("contact_mail", &self.contact.email),
            ("remarks", &self.remarks),
        ]
        .into_iter()
        .fold(RawForm::default(), |raw, (field, text)| raw.with(field, text))
    }

    fn raw_timeline(&self, raw: RawForm) -> RawForm {
        let mut raw = raw_date(self.start.map(|day| day.date), "start", raw);
        if self.start.is_some_and(|day| day.estimated) {
            raw.push("start_is", "estimated");
        }
        if let Some(severity) = &self.severity {
            raw.push("severity", severity);
        }
        match self.end {
            None => {}
            Some(BreachEnd::Ongoing) => raw.push("end", "ongoing"),
            Some(BreachEnd::On(day)) => {
                raw = raw_date(Some(day.date), "end_on", raw.with("end", "ended"));
                if day.estimated {
                    raw.push("end_is", "estimated");
                }
            }
        }
        match self.told {
            None => raw,
            Some(Told::No) => raw.with("told", "no"),
            Some(Told::Planned(date)) => raw_date(date, "told_on", raw.with("told", "planned")),
        }
    }
}

fn choices(chosen: Option<&Choices>, field: &str, mut raw: RawForm) -> RawForm {
    let Some(chosen) = chosen else { return raw };
    if chosen.codes.is_empty() {
        raw.push(field, NONE);
    }
    for code in &chosen.codes {
        raw.push(field, code);
    }
    match chosen.words.get(OTHER) {
        Some(words) => raw.with(&format!("{field}_other"), words),
        None => raw,
    }
}

fn yes_no(answer: Option<bool>, field: &str, raw: RawForm) -> RawForm {
    match answer {
        None => raw,
        Some(true) => raw.with(field, "yes"),
        Some(false) => raw.with(field, "no"),
    }
}
