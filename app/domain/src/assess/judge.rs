//! The rules applied: twice, once with every unknown answer at its worst and once at its best.

use super::outcome::Duties;
use super::{AuthorityAdvice, Breach, ControllersAdvice, Document, Ground, Outcome, PersonsAdvice, Risk};
use crate::rulebook::{Gives, NotifyFrom, Reading, Rule, RuleKind, Score, Side, Truth};

/// What follows from a reading, and the score beside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) outcome: Outcome,
    pub(super) score: Option<Score>,
    /// Whether only the score makes the risk high.
    pub(super) by_score: bool,
    /// Whether the score overruled a ground that otherwise holds.
    pub(super) overruled: bool,
}

/// A duty of one's own.
#[derive(Clone, Copy)]
pub(super) enum Duty {
    /// To notify the authority.
    Authority,
    /// To tell the persons, in whatever way.
    Persons,
}

impl Duty {
    /// Whether an outcome asks it.
    pub(super) const fn is_in(self, outcome: Outcome) -> bool {
        match self {
            Self::Authority => outcome.authority.is_due(),
            Self::Persons => outcome.persons.is_due(),
        }
    }

    /// Whether the outcome of a reading asks it; looks at no more than that takes.
    pub(super) fn is_due(self, reading: &Reading<'_>) -> bool {
        let judge = Judge {
            reading,
            view: View::Cautious,
        };
        let ours = judge.breach() != Breach::No && judge.own_duty();
        ours && !judge.freed()
            && match self {
                Self::Authority => judge.at_a_risk().is_due() || judge.high(),
                Self::Persons => judge.high() && judge.at_a_high_risk().0.is_due(),
            }
    }
}

/// How an answer that is not known is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Cautious,
    Hopeful,
}

/// What must be done, with every unknown answer at its worst.
pub(super) fn duties(reading: &Reading<'_>) -> Duties {
    cautious(reading).duties()
}

fn cautious(reading: &Reading<'_>) -> Outcome {
    let judge = Judge {
        reading,
        view: View::Cautious,
    };
    judge.outcome()
}

/// Applies the rules.
pub(super) fn outcome(reading: &Reading<'_>) -> Outcome {
    let mut outcome = cautious(reading);
    let hopeful = Judge {
        reading,
        view: View::Hopeful,
    }
    .outcome();
    outcome.provisional = outcome.duties() != hopeful.duties();
    if outcome.authority == AuthorityAdvice::Notify && hopeful.authority != AuthorityAdvice::Notify {
        outcome.authority = AuthorityAdvice::NotifyProvisionally;
    }
    outcome
}

/// Applies the rules, and tells what the score did.
pub(super) fn verdict(reading: &Reading<'_>) -> Verdict {
    let outcome = outcome(reading);
    let cautious = Judge {
        reading,
        view: View::Cautious,
    };
    let mut grounds = reading.book.rules_of(RuleKind::Ground);
    Verdict {
        outcome,
        score: cautious.score(),
        by_score: outcome.risk == Risk::High && !cautious.triggered(None),
        overruled: outcome.authority.is_due() && grounds.any(|(place, _)| reading.rule(place).holds()),
    }
}

struct Judge<'r, 'b> {
    reading: &'r Reading<'b>,
    view: View,
}

impl<'b> Judge<'_, 'b> {
    /// Whether a condition counts that lightens the duty.
    fn frees(&self, truth: Truth) -> bool {
        if self.view == View::Cautious {
            truth.holds()
        } else {
            truth.may_hold()
        }
    }

    /// Whether a condition counts that makes the duty heavier.
    fn burdens(&self, truth: Truth) -> bool {
        if self.view == View::Cautious {
            truth.may_hold()
        } else {
            truth.holds()
        }
    }

    /// The rules of a kind, and how true each is.
    fn rules(&self, kind: RuleKind) -> impl Iterator<Item = (Truth, &'b Rule)> {
        let rules = self.reading.book.rules_of(kind);
        rules.map(|(place, rule)| (self.reading.rule(place), rule))
    }

    /// The score; nothing as long as nothing is known of the data.
    fn score(&self) -> Option<Score> {
        self.reading.score().filter(Score::speaks)
    }

    fn scores_high(&self) -> bool {
        let pick = |score: Score| {
            if self.view == View::Cautious {
                score.total.high
            } else {
                score.total.low
            }
        };
        self.score()
            .is_some_and(|score| pick(score) >= self.reading.book.score.high_from())
    }

    fn outcome(&self) -> Outcome {
        let breach = self.breach();
        let mut outcome = Outcome {
            breach,
            document: Document::Yes,
            risk: Risk::NotApplicable,
            authority: AuthorityAdvice::NotApplicable,
            provisional: false,
            persons: PersonsAdvice::NotApplicable,
            ground: Ground::None,
            controllers: ControllersAdvice::NotApplicable,
        };
        if breach == Breach::No {
            outcome.document = Document::No;
            return outcome;
        }
        let for_others = |truth| self.burdens(truth);
        if self.track(Gives::ControllersOnly, for_others) || self.track(Gives::ControllersToo, for_others) {
            outcome.controllers = ControllersAdvice::Inform;
        }
        if self.own_duty() {
            outcome.risk = self.risk();
            (outcome.authority, outcome.persons, outcome.ground) = self.duties(outcome.risk);
        }
        outcome
    }

    fn breach(&self) -> Breach {
        let excluded = self
            .rules(RuleKind::NotBreach)
            .fold(Truth::False, |truth, (rule, _)| truth.or(rule));
        match excluded {
            Truth::False => Breach::Yes,
            truth if self.frees(truth) => Breach::No,
            _ => Breach::Unknown,
        }
    }

    /// Whether it is not for others alone to act.
    fn own_duty(&self) -> bool {
        !self.track(Gives::ControllersOnly, |truth| self.frees(truth))
    }

    fn track(&self, gives: Gives, counts: impl Fn(Truth) -> bool) -> bool {
        self.rules(RuleKind::Track)
            .any(|(truth, rule)| rule.gives == Some(gives) && counts(truth))
    }

    fn risk(&self) -> Risk {
        if self.freed() {
            Risk::None
        } else if self.high() {
            Risk::High
        } else {
            Risk::Risk
        }
    }

    /// Whether a ground frees; it stands unless it says that a high score undoes it.
    fn freed(&self) -> bool {
        let stands = |rule: &Rule| !(rule.unless_score_high && self.scores_high());
        self.rules(RuleKind::Ground)
            .any(|(truth, rule)| self.frees(truth) && stands(rule))
    }

    /// The stricter of rules and score (law.md 5.5).
    fn high(&self) -> bool {
        self.triggered(None) || self.scores_high()
    }

    /// Whether a trigger of high risk counts, on one side or at all.
    fn triggered(&self, side: Option<Side>) -> bool {
        let fits = |rule: &Rule| side.is_none_or(|side| rule.side == side);
        self.rules(RuleKind::High)
            .any(|(truth, rule)| fits(rule) && self.burdens(truth))
    }

    fn duties(&self, risk: Risk) -> (AuthorityAdvice, PersonsAdvice, Ground) {
        match risk {
            Risk::NotApplicable => (
                AuthorityAdvice::NotApplicable,
                PersonsAdvice::NotApplicable,
                Ground::None,
            ),
            Risk::None => (AuthorityAdvice::DoNotNotify, PersonsAdvice::DoNotInform, Ground::None),
            Risk::Risk => (self.at_a_risk(), PersonsAdvice::DoNotInform, Ground::None),
            Risk::High => {
                let (persons, ground) = self.at_a_high_risk();
                (AuthorityAdvice::Notify, persons, ground)
            }
        }
    }

    /// What a risk that is not high asks towards the authority.
    fn at_a_risk(&self) -> AuthorityAdvice {
        match self.reading.book.notify_from {
            NotifyFrom::Risk => AuthorityAdvice::Notify,
            NotifyFrom::High => AuthorityAdvice::DoNotNotify,
        }
    }

    /// What a high risk asks towards the persons.
    fn at_a_high_risk(&self) -> (PersonsAdvice, Ground) {
        self.exception()
            .map_or((PersonsAdvice::Inform, Ground::None), lightened)
    }

    /// The first exception that counts, in the order of the rulebook.
    fn exception(&self) -> Option<Gives> {
        self.rules(RuleKind::Exception)
            .filter(|(truth, _)| self.frees(*truth))
            .filter_map(|(_, rule)| rule.gives)
            .find(|gives| *gives != Gives::Unreadable || !self.triggered(Some(Side::Availability)))
    }
}

fn lightened(gives: Gives) -> (PersonsAdvice, Ground) {
    match gives {
        Gives::ControllersOnly | Gives::ControllersToo => (PersonsAdvice::Inform, Ground::None),
        Gives::Unreadable => (PersonsAdvice::DoNotInform, Ground::Unreadable),
        Gives::MeasuresAfter => (PersonsAdvice::DoNotInform, Ground::MeasuresAfter),
        Gives::Publicly => (PersonsAdvice::InformPublicly, Ground::DisproportionateEffort),
        Gives::Uavg41Later => (PersonsAdvice::Postpone, Ground::Uavg41),
        Gives::Uavg41 => (PersonsAdvice::DoNotInform, Ground::Uavg41),
        Gives::Uavg42 => (PersonsAdvice::DoNotInform, Ground::Uavg42),
        Gives::Police => (PersonsAdvice::Postpone, Ground::Police),
    }
}
