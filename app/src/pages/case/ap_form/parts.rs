//! The parts of the form, in the order in which an officer thinks: what, when, how many, who, how bad, what next.

use super::Known;
use super::ask::{Ask, Many};
use crate::components::{Choice, Details};
use domain::ap_form::ApForm;
use domain::text::{Text, follow_up, format, papers as words};
use domain::time::Timestamp;
use leptos::prelude::*;

const PROTECTIONS: Many = Many {
    list: "protections[]",
    field: "protections",
    other: "protections_other",
};
const FOR_ORGANISATION: Many = Many {
    list: "for_organisation[]",
    field: "for_organisation",
    other: "for_organisation_other",
};
const FOR_PERSONS: Many = Many {
    list: "for_persons[]",
    field: "for_persons",
    other: "for_persons_other",
};
const SUPERVISORS: Many = Many {
    list: "supervisors[]",
    field: "supervisors",
    other: "supervisors_other",
};

/// The form with what is known of the case.
pub(super) struct Parts<'a> {
    pub(super) ask: &'a Ask,
    pub(super) known: &'a Known,
    pub(super) form: &'a ApForm,
}

impl Parts<'_> {
    /// Every part, folded up behind its heading; what must be put right is unfolded.
    pub(super) fn all(&self) -> AnyView {
        let reporter = [
            "reporter_name",
            "reporter_role",
            "reporter_phone",
            "reporter_mail",
            "contact_differs",
        ];
        let others = ["involved", "supervisors", "other_authorities_told", "police"];
        let told = ["told", "not_told_explanation"];
        (
            self.part(words::PART_WHAT, &["description", "how_discovered"], self.what()),
            self.part(words::PART_WHEN, &["start", "end"], self.when()),
            self.part(words::PART_COUNT, &["affected", "records"], self.count()),
            self.part(words::PART_PERSONS, &self.persons_fields(), self.persons()),
            self.part(
                words::PART_PROTECTION,
                &["protections", "protection", "security_before"],
                self.protection(),
            ),
            self.part(
                words::PART_CONSEQUENCES,
                &["for_organisation", "for_persons", "severity", "severity_explanation"],
                self.consequences(),
            ),
            self.part(words::PART_OTHERS, &others, self.others()),
            self.part(words::PART_TOLD, if self.known.told { &[] } else { &told }, self.told()),
            self.known
                .late_since
                .map(|since| self.part(follow_up::LATE, &["late_reason"], self.late(since))),
            self.known
                .notified
                .then(|| self.part(words::PART_LATER, &["withdrawal_reason"], self.later())),
            self.part(words::PART_REPORTER, &reporter, self.reporter()),
            self.part(
                words::PART_REMARKS,
                &["remarks"],
                self.ask.text("remarks", words::REMARKS, None),
            ),
        )
            .into_any()
    }

    /// Answers to questions that are not shown now, so that saving does not lose them.
    pub(super) fn carried(&self) -> Vec<(&'static str, String)> {
        let mut carried: Vec<&'static str> = Vec::new();
        if self.known.told {
            carried.extend(["told", "told_on_day", "told_on_month", "told_on_year"]);
        }
        if self.known.late_since.is_none() {
            carried.push("late_reason");
        }
        if !self.known.notified {
            carried.push("withdrawal_reason");
        }
        if self.known.cross_border == Some(false) {
            carried.push("countries");
        }
        let typed = carried
            .into_iter()
            .map(|field| (field, self.ask.raw.typed(field).to_owned()));
        typed.filter(|(_, typed)| !typed.is_empty()).collect()
    }

    fn part(&self, heading: Text, fields: &[&str], questions: AnyView) -> AnyView {
        let (heading, count) = (heading.get(self.ask.lang), fields.len());
        let answered = fields.iter().filter(|field| self.ask.answered(field)).count();
        let summary = match count {
            0 => heading.to_owned(),
            _ => words::PART_ANSWERED.fill(self.ask.lang, &[heading, &answered.to_string(), &count.to_string()]),
        };
        let wrong = fields.iter().any(|field| self.ask.wrong(field));
        view! { <Details summary open=wrong>{questions}</Details> }.into_any()
    }

    fn persons_fields(&self) -> Vec<&'static str> {
        match self.known.cross_border {
            Some(true) => vec!["groups_description", "countries"],
            Some(false) => vec!["groups_description"],
            None => vec!["groups_description", "cross_border"],
        }
    }

    fn what(&self) -> AnyView {
        (
            self.ask
                .text("description", words::DESCRIPTION, Some(words::DESCRIPTION_HINT)),
            self.ask.text(
                "how_discovered",
                words::HOW_DISCOVERED,
                Some(words::HOW_DISCOVERED_HINT),
            ),
        )
            .into_any()
    }

    fn when(&self) -> AnyView {
        let lang = self.ask.lang;
        let mut marks = vec![Choice::new("estimated", words::ESTIMATED.get(lang))];
        if self.ask.problems.of("start").is_some() || self.ask.raw.has("start_is", "confirmed") {
            marks.push(Choice::new("confirmed", words::YEAR_IS_RIGHT.get(lang)));
        }
        let ended_on = (
            self.ask.date("end_on", words::ENDED_ON, None),
            self.ask.marks(
                "end_is[]",
                "end_is",
                vec![Choice::new("estimated", words::ESTIMATED.get(lang))],
            ),
        );
        let end = vec![
            Choice::new("ended", words::ENDED.get(lang)).reveal(ended_on),
            Choice::new("ongoing", words::ONGOING.get(lang)),
        ];
        (
            self.ask.date("start", words::START, Some(words::START_HINT)),
            self.ask.marks("start_is[]", "start_is", marks),
            self.ask
                .one("end", words::END, Some(words::END_HINT.get(lang).to_owned()), end),
        )
            .into_any()
    }

    fn count(&self) -> AnyView {
        let lang = self.ask.lang;
        let persons_hint = match &self.known.persons {
            Some(number) => words::PERSONS_KNOWN.fill(lang, &[number]),
            None => words::PERSONS_HINT.get(lang).to_owned(),
        };
        let records = self.amount("records_exact", "records_min", "records_max", "records_why");
        let persons = self.amount("affected_exact", "affected_min", "affected_max", "affected_why");
        (
            self.ask.one("affected", words::PERSONS, Some(persons_hint), persons),
            self.ask.one(
                "records",
                words::RECORDS,
                Some(words::RECORDS_HINT.get(lang).to_owned()),
                records,
            ),
        )
            .into_any()
    }

    fn amount(&self, exact: &'static str, min: &'static str, max: &'static str, why: &'static str) -> Vec<Choice> {
        let lang = self.ask.lang;
        let between = (
            self.ask.number(min, words::AT_LEAST),
            self.ask.number(max, words::AT_MOST),
        );
        vec![
            Choice::new("exact", words::EXACT.get(lang)).reveal(self.ask.number(exact, words::NUMBER)),
            Choice::new("between", words::BETWEEN.get(lang)).reveal(between),
            Choice::new("unknowable", words::UNKNOWABLE.get(lang)).reveal(self.ask.text(
                why,
                words::WHY_UNKNOWABLE,
                None,
            )),
        ]
    }

    fn persons(&self) -> AnyView {
        let countries = self.ask.line("countries", words::COUNTRIES);
        let abroad = match self.known.cross_border {
            Some(true) => Some(countries),
            Some(false) => None,
            None => Some(self.ask.yes_no(
                "cross_border",
                words::CROSS_BORDER,
                Some(words::CROSS_BORDER_HINT),
                Some(countries),
            )),
        };
        (
            self.ask
                .text("groups_description", words::GROUPS, Some(words::GROUPS_HINT)),
            abroad,
        )
            .into_any()
    }

    fn protection(&self) -> AnyView {
        let list = self.form.list("protections");
        (
            self.ask.many(
                PROTECTIONS,
                words::PROTECTIONS,
                words::PROTECTIONS_HINT,
                list,
                Some(words::NOT_PROTECTED),
            ),
            self.ask
                .text("protection", words::PROTECTION, Some(words::PROTECTION_HINT)),
            self.ask
                .text("security_before", words::SECURITY, Some(words::SECURITY_HINT)),
        )
            .into_any()
    }

    fn consequences(&self) -> AnyView {
        let lang = self.ask.lang;
        let severities = self
            .form
            .list("severities")
            .map(|list| list.options.as_slice())
            .unwrap_or_default()
            .iter();
        let severities = severities
            .map(|option| Choice::new(&option.code, option.label(lang)))
            .collect();
        let list = |code| self.form.list(code);
        (
            self.ask.many(
                FOR_ORGANISATION,
                words::FOR_ORGANISATION,
                words::FOR_ORGANISATION_HINT,
                list("consequences_organisation"),
                None,
            ),
            self.ask.many(
                FOR_PERSONS,
                words::FOR_PERSONS,
                words::FOR_PERSONS_HINT,
                list("consequences_persons"),
                None,
            ),
            self.ask.one(
                "severity",
                words::SEVERITY,
                Some(words::SEVERITY_HINT.get(lang).to_owned()),
                severities,
            ),
            self.ask.text("severity_explanation", words::SEVERITY_WHY, None),
        )
            .into_any()
    }

    fn others(&self) -> AnyView {
        let parties = (
            self.ask.line("involved_processor", words::PROCESSOR),
            self.ask.line("involved_recipient", words::RECIPIENT),
            self.ask.line("involved_joint_controller", words::JOINT),
            self.ask.line("involved_other", words::OTHER_PARTY),
        );
        let authorities = self.ask.line("other_authorities", words::WHICH_AUTHORITIES);
        let supervisors = self.form.list("supervisors");
        (
            self.ask.yes_no(
                "involved",
                words::INVOLVED,
                Some(words::INVOLVED_HINT),
                Some(parties.into_any()),
            ),
            self.ask.many(
                SUPERVISORS,
                words::SUPERVISORS,
                words::SUPERVISORS_HINT,
                supervisors,
                Some(words::NO_SUPERVISOR),
            ),
            self.ask.yes_no(
                "other_authorities_told",
                words::OTHER_AUTHORITIES,
                Some(words::OTHER_AUTHORITIES_HINT),
                Some(authorities),
            ),
            self.ask.yes_no("police", words::POLICE, None, None),
        )
            .into_any()
    }

    fn told(&self) -> AnyView {
        let lang = self.ask.lang;
        let why = self.ask.text("not_told_explanation", words::NOT_TOLD_WHY, None);
        if self.known.told {
            return (view! { <p>{words::TOLD_ALREADY.get(lang)}</p> }, why).into_any();
        }
        let choices = vec![
            Choice::new("planned", words::PLANNED.get(lang)).reveal(self.ask.date("told_on", words::PLANNED_ON, None)),
            Choice::new("no", words::NOT_TOLD.get(lang)),
        ];
        (
            self.ask.one(
                "told",
                words::TOLD,
                Some(words::TOLD_HINT.get(lang).to_owned()),
                choices,
            ),
            why,
        )
            .into_any()
    }

    /// Why the notification will be late: only asked once the term has passed (AVG art. 33(1), last sentence).
    fn late(&self, since: Timestamp) -> AnyView {
        let since = follow_up::LATE_SINCE.fill(
            self.ask.authority,
            self.ask.lang,
            &[&format::moment(since, self.ask.lang)],
        );
        let reason = self
            .ask
            .text("late_reason", follow_up::LATE_REASON, Some(follow_up::LATE_REASON_HINT));
        (view! { <p>{since}</p> }, reason).into_any()
    }

    fn later(&self) -> AnyView {
        let help = view! { <p>{words::PART_LATER_HELP.get(self.ask.lang)}</p> };
        (help, self.ask.text("withdrawal_reason", words::WITHDRAWAL, None)).into_any()
    }

    fn reporter(&self) -> AnyView {
        let contact = (
            self.ask.line("contact_name", words::CONTACT_NAME),
            self.ask.line("contact_role", words::CONTACT_ROLE),
            self.ask.line("contact_phone", words::CONTACT_PHONE),
            self.ask.line("contact_mail", words::CONTACT_MAIL),
        );
        (
            view! { <p>{words::PART_REPORTER_HELP.get(self.ask.authority, self.ask.lang)}</p> },
            self.ask.line("reporter_name", words::REPORTER_NAME),
            self.ask.line("reporter_role", words::REPORTER_ROLE),
            self.ask.line("reporter_phone", words::REPORTER_PHONE),
            self.ask.line("reporter_mail", words::REPORTER_MAIL),
            self.ask
                .yes_no("contact_differs", words::OTHER_CONTACT, None, Some(contact.into_any())),
        )
            .into_any()
    }
}
