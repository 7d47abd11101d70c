//! Every question and rule has the parts that its kind needs.

use super::{Check, Part};
use crate::rulebook::memory::Basis;
use crate::rulebook::{Fault, Gives, Kind, Question, Rule, RuleKind, RulebookError};

/// An answer is kept as a set of bits; one bit stays free.
const MOST_OPTIONS: usize = 63;

impl Check<'_> {
    pub(super) fn shape(&self) -> Result<(), RulebookError> {
        for question in &self.book.questions {
            if let Some(reason) = misshapen(question) {
                return Err(self.fault(Part::Question, &question.id, Fault::Value(question.id.clone(), reason)));
            }
        }
        let most = [
            (self.book.questions.len(), Basis::MOST_QUESTIONS, "questions"),
            (self.book.index.facts(), Basis::MOST_TESTS, "different tests of answers"),
        ];
        if let Some((found, most, what)) = most.into_iter().find(|(found, most, _)| found > most) {
            let reason = format!("{found} {what}, where at most {most} fit");
            return Err(self.fault_of_book(Fault::Value(self.book.id.clone(), reason)));
        }
        for rule in &self.book.rules {
            if !gives_what_it_should(rule) {
                let reason = "`gives` does not fit the kind of rule".to_owned();
                return Err(self.fault(Part::Rule, &rule.id, Fault::Value(rule.id.clone(), reason)));
            }
        }
        let needed = [
            (RuleKind::Breach, "breach"),
            (RuleKind::Default, "default"),
            (RuleKind::Score, "score"),
            (RuleKind::NotHigh, "not_high"),
            (RuleKind::Doubt, "doubt"),
            (RuleKind::Late, "late"),
        ];
        let missing = needed
            .iter()
            .find(|(kind, _)| self.book.rules.iter().all(|rule| rule.kind != *kind));
        missing.map_or(Ok(()), |(_, name)| Err(self.fault_of_book(Fault::MissingKind(name))))
    }
}

fn misshapen(question: &Question) -> Option<String> {
    let chosen = matches!(question.kind, Kind::Choice | Kind::Choices);
    let open = question
        .options
        .iter()
        .filter(|option| option.retired.is_none())
        .count();
    if chosen && !(2..=MOST_OPTIONS).contains(&question.options.len()) {
        return Some(format!("a choice has 2 to {MOST_OPTIONS} options"));
    }
    if chosen && open < 2 {
        return Some("fewer than two options can be chosen".to_owned());
    }
    if !chosen && !question.options.is_empty() {
        return Some("only a choice has options".to_owned());
    }
    if question
        .options
        .iter()
        .any(|option| option.code == crate::facts::UNKNOWN)
    {
        return Some("`unknown` is an answer to every question and no option".to_owned());
    }
    let strange = question.order.iter().find(|code| question.option(code).is_none());
    strange.map(|code| format!("`order` names `{code}`, which is no option"))
}

fn gives_what_it_should(rule: &Rule) -> bool {
    let for_controllers = matches!(rule.gives, Some(Gives::ControllersOnly | Gives::ControllersToo));
    match rule.kind {
        RuleKind::Track => for_controllers,
        RuleKind::Exception => rule.gives.is_some() && !for_controllers,
        _ => rule.gives.is_none(),
    }
}
