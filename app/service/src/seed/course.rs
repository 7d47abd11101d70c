//! How a case runs from the report until it is closed, at plausible moments.

mod follow_up;

use super::answers::{Findings, Found};
use super::calendar::working_moment;
use super::judgement;
use super::plan::{Deed, Event, Who};
use super::random::Random;
use super::story::Story;
use super::words::ADDITIONS;
use super::words::aftercare::{OWNERS, aftercare};
use super::words::reasons::{FROM_CHECK, FROM_FIRST_SIGNAL, FROM_REPORT, TWICE};
use chrono::Days;
use domain::assess::{Outcome, outcome};
use domain::case_form::measure::MeasureText;
use domain::facts::Facts;
use domain::incident::{Closing, DecisionInput, MeasureKind};
use domain::rulebook::Rulebook;
use domain::time::Timestamp;

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;
/// Minutes of the term of AVG art. 33(1).
const TERM: i64 = 72 * HOUR;

/// Everything that varies one case beside its story.
pub(super) struct Setting<'a> {
    /// The rules.
    pub(super) book: &'a Rulebook,
    /// The number of the case.
    pub(super) case: usize,
    /// Who reports.
    pub(super) reporter: Who,
    /// When.
    pub(super) reported: Timestamp,
    /// When it must be closed at the latest.
    pub(super) limit: Timestamp,
}

/// A case in progress.
pub(super) struct Course<'a> {
    setting: Setting<'a>,
    story: &'a Story,
    random: &'a mut Random,
    officer: Who,
    /// The latest moment at which something happened.
    clock: Timestamp,
    first_signal: Timestamp,
    awareness: Timestamp,
    facts: Facts,
    measures: usize,
    events: Vec<Event>,
}

impl<'a> Course<'a> {
    /// A case that was just reported.
    pub(super) fn begin(setting: Setting<'a>, story: &'a Story, random: &'a mut Random) -> Self {
        let officer = if random.chance(65) {
            Who::Officer
        } else {
            Who::SecondOfficer
        };
        let at = setting.reported;
        // Now and then somebody keeps it to themselves for days.
        let before = if random.chance(5) {
            random.between(DAY, 6 * DAY)
        } else {
            random.between(5, 4 * HOUR)
        };
        let discovered = random.chance(92).then(|| at.plus_minutes(-before));
        let first_signal = discovered.unwrap_or(at);
        let report = Deed::Report(Box::new(story.report(discovered, random)));
        let mut course = Self {
            setting,
            story,
            random,
            officer,
            clock: at,
            first_signal,
            awareness: first_signal,
            facts: Facts::default(),
            measures: 0,
            events: Vec::new(),
        };
        course.add(at, course.setting.reporter, vec![report]);
        course
    }

    /// The whole course of a case that is closed by now.
    pub(super) fn whole(mut self) -> Vec<Event> {
        self.perhaps_more_from_the_reporter();
        if self.story.is_breach() && self.random.chance(3) {
            return self.close_as_duplicate();
        }
        let unknown = self.triage();
        let decision = self.decide();
        self.carry_out(decision, unknown);
        self.finish_measures();
        self.close()
    }

    fn add(&mut self, at: Timestamp, by: Who, deeds: Vec<Deed>) {
        self.clock = self.clock.max(at);
        self.events.push(Event {
            at,
            case: self.setting.case,
            by,
            deeds,
        });
    }

    fn by_officer(&mut self, at: Timestamp, deeds: Vec<Deed>) {
        self.add(at, self.officer, deeds);
    }

    /// A working moment some minutes after the latest, before the limit.
    fn later(&mut self, from: i64, to: i64) -> Timestamp {
        let wanted = self.clock.plus_minutes(self.random.between(from, to));
        let moment = working_moment(wanted, self.random);
        moment.min(self.setting.limit).max(self.clock.plus_minutes(1))
    }

    /// The same for what may take weeks: it goes faster when little time is left.
    fn in_time(&mut self, from: i64, to: i64) -> Timestamp {
        let left = self.setting.limit.minutes_since(self.clock).clamp(0, 90 * DAY);
        self.later(from * left / (90 * DAY), to * left / (90 * DAY))
    }

    fn perhaps_more_from_the_reporter(&mut self) {
        if self.random.chance(8) {
            let at = self
                .setting
                .reported
                .plus_minutes(self.random.between(HOUR / 2, 6 * HOUR));
            let text = self.random.words(ADDITIONS).to_owned();
            self.events.push(Event {
                at,
                case: self.setting.case,
                by: self.setting.reporter,
                deeds: vec![Deed::Extend(text)],
            });
        }
    }

    fn close_as_duplicate(mut self) -> Vec<Event> {
        let at = self.later(HOUR, DAY);
        let reason = self.random.words(TWICE);
        let title = Deed::Name(self.story.scene.title.to_owned());
        self.by_officer(
            at,
            vec![
                title,
                Deed::Close {
                    closing: Closing::Duplicate,
                    reason,
                },
            ],
        );
        self.events
    }

    /// Finds out the facts; gives the answer that was not known yet, if any.
    fn triage(&mut self) -> Option<Found> {
        let at = self.later(20, 16 * HOUR);
        let mut deeds = Vec::new();
        if self.random.chance(88) {
            deeds.push(Deed::Name(self.story.scene.title.to_owned()));
        }
        deeds.push(self.know(at));
        let (findings, unknown) = self.find_out();
        self.facts = findings.facts;
        deeds.extend(findings.found.into_iter().map(Deed::from));
        if self.story.is_breach() {
            deeds.push(self.measure(MeasureKind::Corrective, at, 3, 10));
        }
        self.by_officer(at, deeds);
        unknown
    }

    fn find_out(&mut self) -> (Findings, Option<Found>) {
        let whole = Findings::draw(self.setting.book, self.story, None, self.random);
        let unknown = whole.unanswerable(self.random).filter(|_| self.random.chance(7));
        let Some(question) = unknown else { return (whole, None) };
        let later = whole.found.iter().find(|found| found.question == question).cloned();
        (
            Findings::draw(self.setting.book, self.story, Some(question), self.random),
            later,
        )
    }

    fn know(&mut self, triage: Timestamp) -> Deed {
        let (at, reasons) = match self.random.between(0, 99) {
            0..60 => (self.setting.reported, FROM_REPORT),
            60..90 => (self.first_signal, FROM_FIRST_SIGNAL),
            _ => (triage.plus_minutes(-5).max(self.setting.reported), FROM_CHECK),
        };
        self.awareness = at;
        Deed::Know {
            at,
            reason: self.random.words(reasons),
        }
    }

    fn decide(&mut self) -> DecisionInput {
        let deadline = self.awareness.plus_minutes(TERM);
        let late = self.random.chance(2) && self.setting.limit > deadline.plus_minutes(30 * DAY);
        let at = if late {
            deadline.plus_minutes(self.random.between(5 * HOUR, 5 * DAY))
        } else {
            let at = self.later(15, 30 * HOUR);
            at.min(deadline.plus_minutes(-3 * HOUR)).max(self.clock.plus_minutes(5))
        };
        let outcome = outcome(self.setting.book, &self.facts);
        let input = judgement::decide(outcome, &self.facts, true, self.random);
        let mut deeds = vec![Deed::Decide(input.clone())];
        if self.story.is_breach() && self.random.chance(55) {
            deeds.push(self.measure(MeasureKind::Preventive, at, 14, 56));
        }
        self.by_officer(at, deeds);
        self.second_judgement(outcome, &input);
        input
    }

    /// The other officer looks soon, so that the term is not lost to waiting.
    fn second_judgement(&mut self, outcome: Outcome, input: &DecisionInput) {
        if let Some(judgement) = judgement::second(outcome, input, self.random) {
            let at = self.clock.plus_minutes(self.random.between(10, 2 * HOUR));
            let other = match self.officer {
                Who::Officer => Who::SecondOfficer,
                _ => Who::Officer,
            };
            self.add(at, other, vec![Deed::Judge(judgement)]);
        }
    }

    fn measure(&mut self, kind: MeasureKind, at: Timestamp, from: u64, to: u64) -> Deed {
        let days = from + self.random.next() % (to - from + 1);
        self.measures += 1;
        let aftercare = aftercare(self.story.kind);
        let what = match kind {
            MeasureKind::Corrective => aftercare.corrective,
            MeasureKind::Preventive => aftercare.preventive,
        };
        let text = MeasureText {
            what: self.random.words(what).to_owned(),
            owner: self.random.words(OWNERS).to_owned(),
        };
        Deed::PlanMeasure {
            kind,
            due: at.local().date_naive().checked_add_days(Days::new(days)),
            text,
        }
    }
}

impl From<Found> for Deed {
    fn from(found: Found) -> Self {
        Self::Answer {
            question: found.question,
            answer: found.answer,
            evidence: found.evidence,
        }
    }
}
