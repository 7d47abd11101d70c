//! What the case answers to each question, line by line.

use super::{ApCase, ApForm, Choices, Count, Doubt, End, Field, Known, Line, List, Party, Question, When, choice};
use crate::text::{
    Lang, ap_sheet as words,
    format::{date, moment},
};

type Answer = Known<Vec<Line>>;

/// The answer to a question; unknown if the case holds nothing or only blanks.
pub(super) fn answer(form: &ApForm, question: &Question, case: &ApCase, lang: Lang) -> Answer {
    let asked = Asked {
        list: question.list.as_deref().and_then(|code| form.list(code)),
        lang,
    };
    let field = question.field;
    asked
        .filing(field, case)
        .or_else(|| asked.controller(field, case))
        .or_else(|| asked.timeline(field, case))
        .or_else(|| asked.breach(field, case))
        .or_else(|| asked.outcome(field, case))
        .or_else(|| asked.persons_told(field, case))
        .unwrap_or_default()
}

/// A question on its way to an answer: each function knows one part of the case.
struct Asked<'a> {
    list: Option<&'a List>,
    lang: Lang,
}

impl Asked<'_> {
    fn filing(&self, field: Field, case: &ApCase) -> Option<Answer> {
        let filing = &case.filing;
        Some(match field {
            Field::NotificationKind => self.one(&filing.kind, None),
            Field::EarlierNumber => text(&filing.earlier_number),
            Field::WithdrawalReason => text(&filing.withdrawal_reason),
            Field::Stage => self.one(&filing.stage, None),
            Field::LegalBasis => self.one(&filing.legal_basis, None),
            Field::OtherSupervisors => self.many(&filing.other_supervisors),
            Field::CrossBorder => self.yes_no(&filing.cross_border),
            Field::Countries => text(&filing.countries),
            Field::OtherAuthoritiesTold => self.yes_no(&filing.other_authorities_told),
            Field::OtherAuthorities => text(&filing.other_authorities),
            _ => return None,
        })
    }

    fn controller(&self, field: Field, case: &ApCase) -> Option<Answer> {
        let controller = &case.controller;
        let (reporter, contact) = (&controller.reporter, &controller.contact);
        Some(match field {
            Field::OrganisationName => text(&controller.name),
            Field::Controllers => texts(&controller.controllers),
            Field::Address => texts(&controller.address),
            Field::DpoNumber => text(&controller.dpo_number),
            Field::ChamberNumber => text(&controller.chamber_number),
            Field::Sector => self.one(&controller.sector, None),
            Field::ReporterName => text(&reporter.name),
            Field::ReporterRole => text(&reporter.role),
            Field::ReporterEmail => text(&reporter.email),
            Field::ReporterPhone => text(&reporter.phone),
            Field::ContactName => text(&contact.name),
            Field::ContactRole => text(&contact.role),
            Field::ContactEmail => text(&contact.email),
            Field::ContactPhone => text(&contact.phone),
            Field::OthersInvolved => self.yes_no(&controller.others_involved),
            Field::Parties => self.parties(&controller.parties),
            _ => return None,
        })
    }

    fn timeline(&self, field: Field, case: &ApCase) -> Option<Answer> {
        let timeline = &case.timeline;
        Some(match field {
            Field::Start => self.when(&timeline.start),
            Field::End => timeline.end.read(|end| match end {
                End::Ongoing => Some(vec![Line::sure(words::ONGOING.get(self.lang))]),
                End::At(when) => Some(vec![self.moment(*when)]),
            }),
            Field::Discovered => self.when(&timeline.discovered),
            Field::HowDiscovered => text(&timeline.how),
            Field::LateReason => text(&timeline.late_reason),
            _ => return None,
        })
    }

    fn breach(&self, field: Field, case: &ApCase) -> Option<Answer> {
        let (breach, affected) = (&case.breach, &case.affected);
        Some(match field {
            Field::BreachNatures => self.many(&breach.natures),
            Field::IncidentType => self.one(&breach.incident_type, breach.incident_type_other.value()),
            Field::Description => text(&breach.description),
            Field::Documents => self.documents(&breach.documents),
            Field::DataCategories => self.many(&affected.data),
            Field::SpecialCategories => self.many(&affected.special),
            Field::Records => self.count(&affected.records, true),
            Field::Groups => self.many(&affected.groups),
            Field::GroupsDescription => text(&affected.groups_description),
            Field::Persons => self.count(&affected.persons, false),
            Field::Protection => self.many(&affected.protection),
            Field::ProtectionExplanation => text(&affected.protection_explanation),
            Field::SecurityBefore => text(&affected.security_before),
            _ => return None,
        })
    }

    fn outcome(&self, field: Field, case: &ApCase) -> Option<Answer> {
        let outcome = &case.outcome;
        Some(match field {
            Field::ConsequencesOrganisation => self.many(&outcome.for_organisation),
            Field::ConsequencesPersons => self.many(&outcome.for_persons),
            Field::Severity => self.one(&outcome.severity, None),
            Field::SeverityExplanation => text(&outcome.severity_explanation),
            Field::Corrective => texts(&outcome.corrective),
            Field::Preventive => texts(&outcome.preventive),
            Field::Police => self.yes_no(&outcome.police),
            Field::Remarks => text(&outcome.remarks),
            _ => return None,
        })
    }

    fn persons_told(&self, field: Field, case: &ApCase) -> Option<Answer> {
        let told = &case.persons_told;
        Some(match field {
            Field::PersonsTold => self.one(&told.answer, None),
            Field::ToldOn => self.when(&told.on),
            Field::ToldCount => self.count(&told.count, false),
            Field::ToldMeans => self.many(&told.means),
            Field::ToldContent => text(&told.content),
            Field::NotToldGrounds => self.many(&told.grounds),
            Field::NotToldExplanation => text(&told.explanation),
            _ => return None,
        })
    }

    fn one(&self, code: &Known<String>, other: Option<&String>) -> Answer {
        code.read(|code| choice::one(self.list, code, other.map(String::as_str), self.lang))
    }

    fn many(&self, chosen: &Known<Choices>) -> Answer {
        chosen.read(|chosen| choice::many(self.list, chosen, self.lang))
    }

    fn yes_no(&self, answer: &Known<bool>) -> Answer {
        answer.read(|yes| {
            let word = if *yes { words::YES } else { words::NO };
            Some(vec![Line::sure(word.get(self.lang))])
        })
    }

    fn when(&self, when: &Known<When>) -> Answer {
        when.read(|when| Some(vec![self.moment(*when)]))
    }

    fn moment(&self, when: When) -> Line {
        let text = if when.day_only {
            date(when.at.local().date_naive(), self.lang)
        } else {
            moment(when.at, self.lang)
        };
        if when.estimated {
            Line::doubtful(text, Doubt::Estimate)
        } else {
            Line::sure(text)
        }
    }

    fn count(&self, count: &Known<Count>, one_if_unknown: bool) -> Answer {
        count.read(|count| {
            Some(vec![match count {
                Count::Exact(number) => Line::sure(number.to_string()),
                Count::Between { min, max } => {
                    let range = words::RANGE.fill(self.lang, &[&min.to_string(), &max.to_string()]);
                    Line::doubtful(range, Doubt::Estimate)
                }
                Count::Unknowable(reason) => {
                    let advice = if one_if_unknown {
                        words::ENTER_ONE
                    } else {
                        words::NOT_KNOWABLE
                    };
                    Line::doubtful(advice.fill(self.lang, &[reason.trim()]), Doubt::Estimate)
                }
            }])
        })
    }

    fn parties(&self, parties: &Known<Vec<Party>>) -> Answer {
        parties.read(|parties| {
            let lines = parties.iter().map(|party| {
                let role = choice::one(self.list, &party.role, None, self.lang)
                    .and_then(|mut lines| lines.pop())
                    .unwrap_or_else(|| Line::sure(""));
                Line {
                    text: format!("{} ({})", party.name.trim(), role.text),
                    doubt: role.doubt,
                }
            });
            some(lines.collect())
        })
    }

    fn documents(&self, names: &Known<Vec<String>>) -> Answer {
        if names.value().is_some_and(Vec::is_empty) {
            return names.read(|_| Some(vec![Line::sure(words::NO_DOCUMENTS.get(self.lang))]));
        }
        texts(names)
    }
}

fn text(value: &Known<String>) -> Answer {
    value.read(|text| some(lines_of(text).collect()))
}

fn texts(values: &Known<Vec<String>>) -> Answer {
    values.read(|texts| some(texts.iter().flat_map(|text| lines_of(text)).collect()))
}

fn lines_of(text: &str) -> impl Iterator<Item = Line> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(Line::sure)
}

fn some(lines: Vec<Line>) -> Option<Vec<Line>> {
    (!lines.is_empty()).then_some(lines)
}
