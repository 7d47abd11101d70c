//! An open case being filled, with moments counted back from now.

use crate::seed::answers::{Findings, Found, written};
use crate::seed::judgement;
use crate::seed::paperwork;
use crate::seed::plan::{Deed, Event, Who};
use crate::seed::random::Random;
use crate::seed::story::Story;
use chrono::Days;
use domain::act::NoticeKind;
use domain::assess::outcome;
use domain::case_form::form_details::{Day, FormDetails};
use domain::case_form::measure::MeasureText;
use domain::case_form::processor::{ProcessorInput, ProcessorText};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::facts::Facts;
use domain::incident::{DecisionInput, MeasureKind};
use domain::report::Ongoing;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;

/// Minutes in an hour.
pub(super) const HOUR: i64 = 60;
/// Minutes in a day.
pub(super) const DAY: i64 = 24 * HOUR;

/// One open case. Every moment is a number of minutes ago.
pub(super) struct Desk<'a> {
    book: &'a Rulebook,
    case: usize,
    now: Timestamp,
    random: &'a mut Random,
    story: Option<&'static Story>,
    officer: Who,
    first_signal: Timestamp,
    facts: Facts,
    events: Vec<Event>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(book: &'a Rulebook, case: usize, now: Timestamp, random: &'a mut Random) -> Self {
        Self {
            book,
            case,
            now,
            random,
            story: None,
            officer: Who::Officer,
            first_signal: now,
            facts: Facts::default(),
            events: Vec::new(),
        }
    }

    /// What happened, in order.
    pub(super) fn events(self) -> Vec<Event> {
        self.events
    }

    fn ago(&self, minutes: i64) -> Timestamp {
        self.now.plus_minutes(-minutes)
    }

    pub(super) fn add(&mut self, by: Who, ago: i64, deeds: Vec<Deed>) {
        self.events.push(Event {
            at: self.ago(ago),
            case: self.case,
            by,
            deeds,
        });
    }

    pub(super) fn act(&mut self, ago: i64, deeds: Vec<Deed>) {
        self.add(self.officer, ago, deeds);
    }

    /// Somebody else handles the case from here on.
    pub(super) fn hand_to(&mut self, officer: Who) {
        self.officer = officer;
    }

    /// The report, always complete, so that a visitor finds something to read.
    pub(super) fn report(&mut self, by: Who, ago: i64, discovered: i64, story: &'static Story) {
        self.first_signal = self.ago(discovered);
        self.story = Some(story);
        let mut report = story.report(Some(self.first_signal), self.random);
        report.narrative = story.told();
        report.ongoing = Ongoing::No;
        report.data = Some(story.scene.content.everyday.iter().copied().collect());
        report.contact = Some(story.contact(self.random));
        self.add(by, ago, vec![Deed::Report(Box::new(report))]);
    }

    pub(super) fn title(&self) -> Deed {
        Deed::Name(
            self.story
                .map_or_else(String::new, |story| story.scene.title.to_owned()),
        )
    }

    pub(super) fn know(&self, ago: i64, reason: &'static str) -> Deed {
        Deed::Know {
            at: self.ago(ago),
            reason,
        }
    }

    /// A provider told what it had known since then, and had agreed to tell within so many hours.
    pub(super) fn provider_told(&self, ago: i64, knew_ago: i64, agreed_hours: u32) -> Deed {
        Deed::ProcessorTold(ProcessorInput {
            at: self.ago(ago),
            aware: Some(self.ago(knew_ago)),
            agreed_hours: Some(agreed_hours),
            text: ProcessorText {
                name: "Voorbeeld Werkplekken BV".to_owned(),
                agreement: "Verwerkersovereenkomst, artikel 6".to_owned(),
            },
        })
    }

    pub(super) fn answers(&mut self, answers: &[(&str, &str)]) -> Vec<Deed> {
        let found = written(self.book, answers, self.random);
        self.take(found)
    }

    /// The usual answers to everything that is still asked.
    pub(super) fn rest(&mut self) -> Vec<Deed> {
        let Some(story) = self.story else { return Vec::new() };
        let found = Findings::rest(self.book, story, &mut self.facts, self.random);
        self.take(found)
    }

    fn take(&mut self, found: Vec<Found>) -> Vec<Deed> {
        for Found { question, answer, .. } in &found {
            self.facts.set(question, answer.clone());
        }
        found.into_iter().map(Deed::from).collect()
    }

    pub(super) fn measure(&self, kind: MeasureKind, what: &str, owner: &str, days: u64) -> Deed {
        let planned = self.events.last().map_or(self.now, |event| event.at);
        let due = planned.local().date_naive().checked_add_days(Days::new(days));
        Deed::PlanMeasure {
            kind,
            due,
            text: MeasureText {
                what: what.to_owned(),
                owner: owner.to_owned(),
            },
        }
    }

    /// What is known so far for the form of the authority.
    pub(super) fn details(&self, how_discovered: &str) -> Deed {
        let start = Day {
            date: self.first_signal.local().date_naive(),
            estimated: false,
        };
        Deed::WriteDetails(Box::new(FormDetails {
            how_discovered: how_discovered.to_owned(),
            start: Some(start),
            ..FormDetails::default()
        }))
    }

    /// Follows the advice.
    pub(super) fn decide(&mut self, ago: i64) {
        let outcome = outcome(self.book, &self.facts);
        let input = judgement::decide(outcome, &self.facts, false, self.random);
        let second = judgement::second(outcome, &input, self.random);
        self.act(ago, vec![Deed::Decide(input)]);
        if let Some(judgement) = second {
            self.add(Who::SecondOfficer, ago, vec![Deed::Judge(judgement)]);
        }
    }

    /// Follows an advice that needs a second judgement, and leaves it open; with a reason in an emergency it holds meanwhile.
    pub(super) fn decide_alone(&mut self, ago: i64, reason: &str, emergency: &str) {
        let outcome = outcome(self.book, &self.facts);
        let input = DecisionInput {
            authority: AuthorityDecision::following(outcome.authority),
            persons: PersonsDecision::following(outcome.persons),
            reason: reason.to_owned(),
            emergency: emergency.to_owned(),
        };
        self.act(ago, vec![Deed::Decide(input)]);
    }

    pub(super) fn notify(&mut self, kind: NoticeKind, ago: i64) {
        let Some(story) = self.story else { return };
        let sent = self.ago(ago);
        let details = paperwork::details(story, self.first_signal, sent, self.random);
        let notice = paperwork::notice(kind, sent, self.case, false, self.random);
        self.act(
            ago - 10,
            vec![Deed::WriteDetails(Box::new(details)), Deed::Notify(notice)],
        );
    }

    pub(super) fn inform(&mut self, ago: i64) {
        let people = self.story.map_or(1, |story| story.people);
        let input = paperwork::persons(PersonsDecision::Inform, people, self.ago(ago), self.random);
        self.act(ago - 10, vec![Deed::Inform(input)]);
    }
}
