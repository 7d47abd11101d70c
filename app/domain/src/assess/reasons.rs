//! Why: answer → rule → source, for every rule that decided.

use super::judge::Verdict;
use super::{Because, Breach, Ground, PersonsAdvice, Reason, Risk};
use crate::rulebook::{Condition, Given, Reading, Rule, RuleKind, Truth};

/// The reasons, in the order in which an officer reads them.
pub(super) fn reasons(reading: &Reading<'_>, verdict: &Verdict, late: bool) -> Vec<Reason> {
    let mut teller = Teller {
        reading,
        reasons: Vec::new(),
    };
    let outcome = &verdict.outcome;
    match outcome.breach {
        Breach::No => {
            teller.all(RuleKind::NotBreach, Truth::True);
            return teller.reasons;
        }
        Breach::Yes | Breach::Unknown => {
            teller.all(RuleKind::Breach, Truth::True);
        }
    }
    teller.all(RuleKind::Track, Truth::True);
    if outcome.risk == Risk::NotApplicable {
        return teller.reasons;
    }
    teller.risk(verdict);
    teller.persons(verdict);
    if outcome.provisional {
        teller.doubt();
    }
    if late {
        teller.all(RuleKind::Late, Truth::True);
    }
    teller.all(RuleKind::Note, Truth::True);
    teller.reasons
}

struct Teller<'r, 'b> {
    reading: &'r Reading<'b>,
    reasons: Vec<Reason>,
}

impl<'b> Teller<'_, 'b> {
    fn rules(&self, kind: RuleKind) -> impl Iterator<Item = &'b Rule> + use<'b> {
        self.reading.book.rules().iter().filter(move |rule| rule.kind == kind)
    }

    fn tell(&mut self, rule: &Rule, places: &[usize]) {
        let because = places.iter().filter_map(|place| {
            let question = self.reading.book.questions().get(*place)?;
            Some(Because {
                fact: question.id.clone(),
                value: self.reading.answer(*place),
            })
        });
        self.reasons.push(Reason {
            rule: rule.id.clone(),
            because: because.collect(),
            cites: rule.cites.clone(),
        });
    }

    fn deciding(&self, rule: &Rule) -> Vec<usize> {
        let mut places = Vec::new();
        self.reading.deciding(&rule.when, &mut places);
        places.sort_unstable();
        places
    }

    /// Tells every rule of a kind that is as true as this.
    fn all(&mut self, kind: RuleKind, truth: Truth) -> bool {
        let mut any = false;
        for rule in self
            .rules(kind)
            .filter(|rule| self.reading.truth(&rule.when) == truth)
            .collect::<Vec<_>>()
        {
            let places = self.deciding(rule);
            self.tell(rule, &places);
            any = true;
        }
        any
    }

    fn risk(&mut self, verdict: &Verdict) {
        if verdict.outcome.risk == Risk::None {
            self.all(RuleKind::Ground, Truth::True);
            return;
        }
        if verdict.outcome.authority.is_due() {
            self.default();
        }
        if verdict.overruled || verdict.by_score {
            self.score();
        }
        if verdict.outcome.risk == Risk::High && !verdict.by_score && !self.all(RuleKind::High, Truth::True) {
            self.all(RuleKind::High, Truth::Unknown);
        }
    }

    /// The default, with the answers that keep the nearest ground from holding.
    fn default(&mut self) {
        let blockers = |rule: &Rule| {
            let mut places = self.deciding(rule);
            places.retain(|place| self.reading.standing(*place).counts != Given::Nothing);
            places
        };
        let nearest = self
            .rules(RuleKind::Ground)
            .filter(|rule| !self.reading.truth(&rule.when).holds())
            .max_by_key(|rule| (self.closeness(&rule.when), std::cmp::Reverse(&rule.id)))
            .map(blockers)
            .unwrap_or_default();
        for rule in self.rules(RuleKind::Default).collect::<Vec<_>>() {
            self.tell(rule, &nearest);
        }
    }

    /// How near a ground is: its parts that hold, less those that don't.
    fn closeness(&self, condition: &Condition) -> i32 {
        match condition {
            Condition::All(parts) => parts.iter().map(|part| self.closeness(part)).sum(),
            Condition::Term(place) => self.reading.book.term(*place).map_or(0, |whole| self.closeness(whole)),
            part if self.reading.truth(part).holds() => 1,
            _ => -1,
        }
    }

    fn score(&mut self) {
        let mut places = Vec::new();
        self.reading.book.score.deciding(self.reading, &mut places);
        places.retain(|place| self.reading.standing(*place).counts != Given::Nothing);
        places.sort_unstable();
        for rule in self.rules(RuleKind::Score).collect::<Vec<_>>() {
            self.tell(rule, &places);
        }
    }

    fn persons(&mut self, verdict: &Verdict) {
        let outcome = &verdict.outcome;
        if outcome.risk != Risk::High {
            for rule in self.rules(RuleKind::NotHigh).collect::<Vec<_>>() {
                self.tell(rule, &[]);
            }
        } else if outcome.ground != Ground::None && outcome.persons != PersonsAdvice::Inform {
            self.all(RuleKind::Exception, Truth::True);
        }
    }

    fn doubt(&mut self) {
        let open = super::open::deciding(self.reading);
        for rule in self.rules(RuleKind::Doubt).collect::<Vec<_>>() {
            self.tell(rule, &open);
        }
    }
}
