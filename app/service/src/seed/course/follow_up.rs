//! What follows from a decision: notifications, measures, looking back and closing.

use super::{Course, DAY, HOUR, TERM};
use crate::seed::answers::{Findings, Found};
use crate::seed::judgement;
use crate::seed::paperwork;
use crate::seed::plan::{Deed, Event};
use crate::seed::scenes::Proves;
use crate::seed::words::aftercare::LEARNED;
use crate::seed::words::reasons::{HANDLED, JUST_RIGHT, NOT_A_BREACH};
use domain::act::NoticeKind;
use domain::assess::outcome;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::incident::{Closing, DecisionInput};

impl Course<'_> {
    /// Notifies and informs as decided, and decides again when what was unknown gets known.
    pub(super) fn carry_out(&mut self, mut decision: DecisionInput, unknown: Option<Found>) {
        let notified = decision.authority == AuthorityDecision::Notify;
        if notified {
            self.notify(NoticeKind::First);
        }
        if let Some(found) = unknown {
            decision = self.decide_again(found);
            if notified {
                let withdraws = decision.authority == AuthorityDecision::DoNotNotify;
                self.notify(if withdraws {
                    NoticeKind::Withdrawal
                } else {
                    NoticeKind::Supplement
                });
            } else if decision.authority == AuthorityDecision::Notify {
                self.notify(NoticeKind::First);
            }
        }
        if decision.persons.informs() {
            self.inform(decision.persons);
        }
    }

    fn decide_again(&mut self, found: Found) -> DecisionInput {
        let at = self.later(DAY, 3 * DAY);
        self.facts.set(&found.question, found.answer.clone());
        // The new answer may bring up questions that were not asked before.
        let missing = Findings::rest(self.setting.book, self.story, &mut self.facts, self.random);
        let answers = std::iter::once(found).chain(missing).map(Deed::from).collect();
        self.by_officer(at, answers);
        let outcome = outcome(self.setting.book, &self.facts);
        let input = judgement::decide(outcome, &self.facts, false, self.random);
        let at = self.clock.plus_minutes(self.random.between(10, 90));
        self.by_officer(at, vec![Deed::Decide(input.clone())]);
        self.second_judgement(outcome, &input);
        input
    }

    fn notify(&mut self, kind: NoticeKind) {
        let deadline = self.awareness.plus_minutes(TERM);
        let sent = self.clock.plus_minutes(self.random.between(15, 150));
        let sent = if self.clock < deadline {
            sent.min(deadline.plus_minutes(-20)).max(self.clock)
        } else {
            sent
        };
        let late = kind == NoticeKind::First && sent > deadline;
        let mut deeds = Vec::new();
        if kind == NoticeKind::First {
            let details = paperwork::details(self.story, self.first_signal, sent, self.random);
            deeds.push(Deed::WriteDetails(Box::new(details)));
        }
        let number = self.setting.case;
        deeds.push(Deed::Notify(paperwork::notice(kind, sent, number, late, self.random)));
        let at = sent.plus_minutes(self.random.between(3, 25));
        self.by_officer(at, deeds);
    }

    fn inform(&mut self, decision: PersonsDecision) {
        let at = match decision {
            PersonsDecision::Postpone => self.in_time(12 * DAY, 18 * DAY),
            _ => self.later(2 * HOUR, 3 * DAY),
        };
        let sent = at.plus_minutes(-self.random.between(0, 30)).max(self.clock);
        let input = paperwork::persons(decision, self.story.people, sent, self.random);
        self.by_officer(at, vec![Deed::Inform(input)]);
    }

    pub(super) fn finish_measures(&mut self) {
        for place in 0..self.measures {
            let at = if place == 0 {
                self.in_time(HOUR, 6 * DAY)
            } else {
                self.in_time(10 * DAY, 50 * DAY)
            };
            self.by_officer(at, vec![Deed::FinishMeasure(place)]);
        }
    }

    pub(super) fn close(mut self) -> Vec<Event> {
        let at = self.in_time(DAY, 12 * DAY);
        let (closing, reasons) = match self.story.scene.proves {
            Proves::Breach => (Closing::Handled, HANDLED),
            Proves::NoBreach => (Closing::NoBreach, NOT_A_BREACH),
            Proves::NearMiss => (Closing::NearMiss, JUST_RIGHT),
        };
        let mut deeds = Vec::new();
        if self.story.is_breach() && self.random.chance(70) {
            deeds.push(Deed::Evaluate(self.random.words(LEARNED).to_owned()));
        }
        deeds.push(Deed::Close {
            closing,
            reason: self.random.words(reasons),
        });
        self.by_officer(at, deeds);
        self.events
    }
}
