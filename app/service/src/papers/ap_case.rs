//! A case as the form of the authority asks for it. What nobody knows stays unknown.

use super::consequences;
use super::facts::TriageFacts;
use super::persons::persons_told;
use crate::services::Services;
use crate::view::CaseView;
use chrono::{NaiveDate, NaiveTime};
use domain::act::NoticeKind;
use domain::ap_form::{
    Affected, ApCase, Breach, Choices, Controller, End, Filing, Known, Outcome, Party, Person, Timeline, When,
};
use domain::case_form::form_details::{BreachEnd, Day, FormDetails, Involved};
use domain::case_form::letter::WrittenLetter;
use domain::case_form::measure::MeasureText;
use domain::entry::PartName;
use domain::incident::{Incident, Measure, MeasureKind};
use domain::letter;
use domain::organisation::Organisation;
use domain::report::Ongoing;
use domain::text::Lang;
use domain::text::format;
use domain::text::papers::{self as words, origin};
use domain::time::{Offset, Timestamp, resolve};

impl Services {
    /// What a case answers to the form of the authority.
    #[must_use]
    pub fn ap_case(&self, organisation: &Organisation, view: &CaseView, lang: Lang) -> ApCase {
        let book = self.rulebook(organisation.country);
        let facts = TriageFacts::new(self.ap_form(), book, &view.case.facts_with_clock(), lang);
        let details = view.form_details().unwrap_or_default();
        let letter = view
            .latest(PartName::Letter)
            .and_then(WrittenLetter::read)
            .map(|letter| letter.texts);
        let case = &view.case;
        let advice = self.advice(organisation.country, case);
        ApCase {
            filing: filing(view, &details, &facts),
            controller: self.controller(organisation, &details, &facts),
            timeline: self.timeline(organisation, view, &details, &facts),
            breach: Breach {
                description: text(&details.description),
                ..facts.breach()
            },
            affected: affected(case, &details, &facts),
            outcome: outcome(view, &details, &facts, &advice.enisa),
            persons_told: persons_told(case, &details, &facts, letter.as_ref()),
        }
    }

    fn controller(&self, organisation: &Organisation, details: &FormDetails, facts: &TriageFacts<'_>) -> Controller {
        let parties = parties(&details.involved);
        let has_dpo = [&organisation.dpo_name, &organisation.dpo_number]
            .iter()
            .any(|name| !blank(name));
        Controller {
            name: text(&organisation.name),
            controllers: Known::Unknown,
            address: lines(&organisation.address),
            has_dpo: has_dpo.then_some(true).into(),
            dpo_number: text(&organisation.dpo_number),
            chamber_number: text(&organisation.trade_register),
            sector: self.sector(&organisation.sector),
            reporter: reporter(organisation, &details.reporter, facts),
            contact_differs: details.contact_differs.into(),
            contact: person(&details.contact),
            others_involved: recorded_or(details.involved.any, || match facts.one("role") {
                Some("joint") => facts.derived(true, origin::TRIAGE),
                _ => Known::Unknown,
            }),
            parties: Some(parties).filter(|parties| !parties.is_empty()).into(),
        }
    }

    /// The code of the form for a sector that was written in its words; what the form does not have stays as written.
    fn sector(&self, written: &str) -> Known<String> {
        let fits = |label: &str| label.to_lowercase() == written.trim().to_lowercase();
        let options = self
            .ap_form()
            .list("sectors")
            .map(|list| list.options.as_slice())
            .unwrap_or_default();
        let found = options
            .iter()
            .find(|option| fits(&option.code) || fits(&option.nl) || fits(&option.en));
        found.map_or_else(|| text(written), |option| Known::Recorded(option.code.clone()))
    }

    fn timeline(
        &self,
        organisation: &Organisation,
        view: &CaseView,
        details: &FormDetails,
        facts: &TriageFacts<'_>,
    ) -> Timeline {
        let case = &view.case;
        let discovered = When {
            at: case.clock_start(),
            day_only: false,
            estimated: false,
        };
        let deadline = self.authority_deadline(organisation, view);
        let late = case.first_notice().map_or(self.now(), |notice| notice.at) > deadline;
        let reason = case
            .first_notice()
            .and_then(|notice| view.text_of(notice.entry, PartName::LateReason));
        let ongoing = case.report.ongoing == Ongoing::Yes;
        Timeline {
            start: details.start.and_then(on_day).into(),
            end: recorded_or(details.end.and_then(end), || {
                if ongoing {
                    facts.derived(End::Ongoing, origin::REPORT)
                } else {
                    Known::Unknown
                }
            }),
            discovered: match case.awareness {
                Some(_) => Known::Recorded(discovered),
                None => facts.derived(discovered, origin::FIRST_SIGNAL),
            },
            how: text(&details.how_discovered),
            late: if case.first_notice().is_some() {
                Known::Recorded(late)
            } else {
                facts.derived(late, origin::TERM)
            },
            late_reason: recorded_or(filled(&details.late_reason), || reason.map(str::to_owned).into()),
        }
    }
}

impl CaseView {
    /// The details for the form of the authority, once somebody wrote them down.
    #[must_use]
    pub fn form_details(&self) -> Option<FormDetails> {
        self.latest(PartName::FormDetails).and_then(FormDetails::read)
    }

    /// The first day of the breach, as far as the officer wrote it down.
    #[must_use]
    pub fn began(&self) -> Option<NaiveDate> {
        self.form_details()?.start.map(|day| day.date)
    }

    /// What a measure is and whose.
    #[must_use]
    pub fn measure(&self, measure: &Measure) -> MeasureText {
        self.text_of(measure.entry, PartName::Measure)
            .map(MeasureText::read)
            .unwrap_or_default()
    }

    /// The measures of a kind with their words.
    pub(super) fn measures_of(&self, kind: MeasureKind) -> impl Iterator<Item = (&Measure, String)> {
        let of_kind = self.case.measures.iter().filter(move |measure| measure.kind == kind);
        let in_words = of_kind.map(|measure| (measure, self.measure(measure).what));
        in_words.filter(|(_, what)| !blank(what))
    }
}

fn filing(view: &CaseView, details: &FormDetails, facts: &TriageFacts<'_>) -> Filing {
    let first = view.case.first_notice();
    let number = first.and_then(|notice| view.text_of(notice.entry, PartName::AuthorityNumber));
    let kind = match (first, blank(&details.withdrawal_reason)) {
        (None, _) => NoticeKind::First,
        (Some(_), true) => NoticeKind::Supplement,
        (Some(_), false) => NoticeKind::Withdrawal,
    };
    Filing {
        kind: Known::Recorded(kind.code().to_owned()),
        earlier_number: number.map(str::to_owned).into(),
        withdrawal_reason: text(&details.withdrawal_reason),
        // Follows from the sheet as a whole.
        stage: Known::Unknown,
        legal_basis: facts.legal_basis(),
        other_supervisors: details.supervisors.clone().into(),
        cross_border: recorded_or(details.cross_border, || facts.cross_border()),
        countries: text(&details.countries),
        other_authorities_told: details.other_authorities_told.into(),
        other_authorities: text(&details.other_authorities),
    }
}

fn affected(case: &Incident, details: &FormDetails, facts: &TriageFacts<'_>) -> Affected {
    let known = facts.affected();
    Affected {
        groups: groups(known.groups, &details.groups_description),
        records: details.records.clone().into(),
        groups_description: text(&details.groups_description),
        persons: recorded_or(details.persons.clone(), || facts.persons(case.report.people)),
        protection: recorded_or(details.protections.clone(), || known.protection.clone()),
        protection_explanation: text(&details.protection),
        security_before: text(&details.security_before),
        ..known
    }
}

/// What "other" stands for is what the officer wrote about the group.
fn groups(mut groups: Known<Choices>, description: &str) -> Known<Choices> {
    if let (Known::Recorded(chosen) | Known::Derived { value: chosen, .. }, Some(words)) =
        (&mut groups, filled(description))
    {
        chosen.words.insert("other".to_owned(), words);
    }
    groups
}

fn outcome(view: &CaseView, details: &FormDetails, facts: &TriageFacts<'_>, score: &domain::assess::Enisa) -> Outcome {
    let measures = |kind| {
        let measures: Vec<String> = view
            .measures_of(kind)
            .map(|(measure, what)| taken_or_planned(measure, what, facts.lang()))
            .collect();
        Known::from(Some(measures).filter(|measures| !measures.is_empty()))
    };
    Outcome {
        for_organisation: recorded_or(details.for_organisation.clone(), || {
            consequences::for_organisation(facts)
        }),
        for_persons: recorded_or(details.for_persons.clone(), || consequences::for_persons(facts)),
        severity: recorded_or(details.severity.clone(), || consequences::severity(facts, score)),
        severity_explanation: text(&details.severity_explanation),
        corrective: measures(MeasureKind::Corrective),
        preventive: measures(MeasureKind::Preventive),
        police: details.police.into(),
        remarks: text(&details.remarks),
    }
}

/// The form asks what was done, so what is only planned says so.
fn taken_or_planned(measure: &Measure, what: String, lang: Lang) -> String {
    match (measure.done, measure.due) {
        (Some(_), _) => what,
        (None, Some(due)) => words::MEASURE_PLANNED_BY.fill(lang, &[&what, &format::date(due, lang)]),
        (None, None) => words::MEASURE_PLANNED.fill(lang, &[&what]),
    }
}

/// Who notifies: as written, else the contact of the organisation, which must be checked.
fn reporter(organisation: &Organisation, written: &letter::Person, facts: &TriageFacts<'_>) -> Person {
    let or = |written: &str, proposed: &str| {
        recorded_or(filled(written), || {
            filled(proposed).map_or(Known::Unknown, |proposed| facts.derived(proposed, origin::ORGANISATION))
        })
    };
    Person {
        name: or(&written.name, &organisation.contact_name),
        role: text(&written.role),
        email: or(&written.email, &organisation.contact_mail),
        phone: or(&written.phone, &organisation.contact_phone),
    }
}

fn person(written: &letter::Person) -> Person {
    Person {
        name: text(&written.name),
        role: text(&written.role),
        email: text(&written.email),
        phone: text(&written.phone),
    }
}

fn parties(involved: &Involved) -> Vec<Party> {
    let parties = [
        ("processor", &involved.processor),
        ("recipient", &involved.recipient),
        ("joint_controller", &involved.joint_controller),
        ("other", &involved.other),
    ];
    let named = parties.into_iter().filter(|(_, name)| !blank(name));
    named
        .map(|(role, name)| Party {
            role: role.to_owned(),
            name: name.trim().to_owned(),
        })
        .collect()
}

fn on_day(day: Day) -> Option<When> {
    Some(When {
        at: noon(day.date)?,
        day_only: true,
        estimated: day.estimated,
    })
}

fn end(end: BreachEnd) -> Option<End> {
    match end {
        BreachEnd::Ongoing => Some(End::Ongoing),
        BreachEnd::On(day) => on_day(day).map(End::At),
    }
}

/// A moment of a day that every zone of the continent shares.
pub(super) fn noon(date: NaiveDate) -> Option<Timestamp> {
    resolve(date, NaiveTime::from_hms_opt(12, 0, 0)?, Some(Offset::Summer)).ok()
}

fn recorded_or<T>(recorded: Option<T>, otherwise: impl FnOnce() -> Known<T>) -> Known<T> {
    recorded.map_or_else(otherwise, Known::Recorded)
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn filled(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn text(written: &str) -> Known<String> {
    filled(written).into()
}

fn lines(written: &str) -> Known<Vec<String>> {
    let lines: Vec<String> = written.lines().filter_map(filled).collect();
    Some(lines).filter(|lines| !lines.is_empty()).into()
}
