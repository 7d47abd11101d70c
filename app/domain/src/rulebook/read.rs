//! From the file to the rulebook: names resolved, conditions read.

mod scores;

use super::parse::{self, Names};
use super::question::Presumption;
use super::raw::{RawAnswer, RawBook, RawClock, RawPresumption, RawQuestion, RawRule, RawTerm};
use super::{
    AnswerOption, Clock, Condition, Fault, Given, Kind, Phrase, Question, Rule, RuleKind, Rulebook, RulebookError,
    Term, Test,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use toml::Spanned;

/// The names under which all grounds and all triggers can be used in what is asked.
const FREED: &str = "freed";
const HIGH: &str = "high";
const SCORE_HIGH: &str = "score_high";
/// These names, in the order in which they follow the terms of the file.
const BUILT_IN: [&str; 3] = [FREED, HIGH, SCORE_HIGH];

/// Reads a file.
pub(super) fn book(text: &str) -> Result<Rulebook, RulebookError> {
    let raw: RawBook = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        RulebookError::new(line, Fault::Form(error.message().to_owned()))
    })?;
    let mut questions = raw.questions.iter().map(shape).collect::<Vec<_>>();
    let terms = term_names(text, &raw.terms)?;
    let reader = Reader {
        text,
        names: Names {
            questions: &questions,
            terms: &terms,
        },
    };
    let asked = each(&raw.questions, |question| reader.asking(question))?;
    let rules = each(&raw.rules, |rule| reader.rule(rule))?;
    let mut named = each(&raw.terms, |term| reader.term(term))?;
    named.extend(built_in(&rules));
    let clocks = each(&raw.clocks, |clock| reader.clock(clock))?;
    let score = reader.scores(&raw.score)?;
    for (question, asking) in questions.iter_mut().zip(asked) {
        question.asked_when = asking.asked_when;
        question.optional_when = asking.optional_when;
        question.presumed = asking.presumed;
    }
    let mut book = Rulebook {
        id: raw.id,
        version: raw.version,
        sha256: hash(text),
        status: raw.status,
        country: raw.country,
        title: raw.title,
        valid_from: raw.valid_from,
        valid_until: raw.valid_until,
        questions,
        terms: named,
        rules,
        citations: raw.citations.into_iter().map(Spanned::into_inner).collect(),
        clocks,
        score,
        tests: Vec::new(),
    };
    book.tests = tests(&book);
    Ok(book)
}

fn each<R, T>(raw: &[R], read: impl Fn(&R) -> Result<T, RulebookError>) -> Result<Vec<T>, RulebookError> {
    raw.iter().map(read).collect()
}

/// How the conditions of a book try each question.
fn tests(book: &Rulebook) -> Vec<Vec<Test>> {
    let mut tests = vec![Vec::new(); book.questions.len()];
    let mut note = |place: usize, test: Test| {
        if let Some(known) = tests
            .get_mut(place)
            .filter(|known: &&mut Vec<Test>| !known.contains(&test))
        {
            known.push(test);
        }
    };
    book.conditions()
        .for_each(|condition| condition.visit(&mut note, &mut |_| ()));
    tests
}

/// The line of a place in the text, counted from 1.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

fn shape(raw: &RawQuestion) -> Question {
    let option = |raw: &super::raw::RawOption| AnswerOption {
        code: raw.code.get_ref().clone(),
        text: Phrase {
            nl: raw.nl.clone(),
            en: raw.en.clone(),
        },
        help: raw.help.clone(),
        exclusive: raw.exclusive,
        lowers_risk: raw.lowers_risk,
        ap: raw.ap.clone(),
        retired: raw.retired.clone(),
    };
    Question {
        id: raw.id.get_ref().clone(),
        kind: raw.kind,
        group: raw.group,
        text: Phrase {
            nl: raw.nl.clone(),
            en: raw.en.clone(),
        },
        help: raw.help.clone(),
        why: raw.why.clone(),
        cites: raw.cites.clone(),
        options: raw.options.iter().map(option).collect(),
        order: raw.order.iter().map(|code| code.get_ref().clone()).collect(),
        grows: raw.grows,
        asked: raw.asked_when.as_ref().map(|when| when.get_ref().clone()),
        asked_when: Condition::Always,
        optional_when: Condition::never(),
        presumed: Vec::new(),
    }
}

fn term_names(text: &str, terms: &[RawTerm]) -> Result<BTreeMap<String, usize>, RulebookError> {
    let mut names = BTreeMap::new();
    for (place, term) in terms.iter().enumerate() {
        let name = term.name.get_ref();
        if BUILT_IN.contains(&name.as_str()) || names.insert(name.clone(), place).is_some() {
            return Err(RulebookError::new(
                line_at(text, term.name.span().start),
                Fault::Duplicate(name.clone()),
            ));
        }
    }
    names.extend(
        (terms.len()..)
            .zip(BUILT_IN)
            .map(|(place, name)| (name.to_owned(), place)),
    );
    Ok(names)
}

/// What the grounds, the triggers and the score come down to, under a name.
fn built_in(rules: &[Rule]) -> [Term; 3] {
    let of = |kind| rules.iter().filter(move |rule| rule.kind == kind);
    let unless_scored = |rule: &Rule| {
        if rule.unless_score_high {
            Condition::All(vec![rule.when.clone(), Condition::Not(Box::new(Condition::HighScore))])
        } else {
            rule.when.clone()
        }
    };
    let freed = of(RuleKind::Ground).map(unless_scored).collect();
    let high = of(RuleKind::High)
        .map(|rule| rule.when.clone())
        .chain([Condition::HighScore])
        .collect();
    let [freed_name, high_name, score_name] = BUILT_IN.map(str::to_owned);
    [
        Term {
            name: freed_name,
            when: Condition::Any(freed),
        },
        Term {
            name: high_name,
            when: Condition::Any(high),
        },
        Term {
            name: score_name,
            when: Condition::HighScore,
        },
    ]
}

/// How a question is asked.
struct Asking {
    asked_when: Condition,
    optional_when: Condition,
    presumed: Vec<Presumption>,
}

/// Reads the parts of one file.
struct Reader<'a> {
    text: &'a str,
    names: Names<'a>,
}

impl Reader<'_> {
    fn line(&self, offset: usize) -> usize {
        line_at(self.text, offset)
    }

    fn condition(&self, written: &Spanned<String>) -> Result<Condition, RulebookError> {
        let text = written.get_ref();
        parse::condition(text, &self.names).map_err(|unreadable| {
            // A multi-line text starts on the line after its quotes; its own line ends are those of the file.
            let opening = self
                .text
                .get(written.span())
                .is_some_and(|raw| raw.starts_with("\"\"\"\n"));
            let line = self.line(written.span().start) + usize::from(opening) + line_at(text, unreadable.offset) - 1;
            RulebookError::new(line, unreadable.fault)
        })
    }

    fn asking(&self, raw: &RawQuestion) -> Result<Asking, RulebookError> {
        let or = |written: &Option<Spanned<String>>, default| match written {
            Some(written) => self.condition(written),
            None => Ok(default),
        };
        Ok(Asking {
            asked_when: or(&raw.asked_when, Condition::Always)?,
            optional_when: or(&raw.optional_when, Condition::never())?,
            presumed: raw
                .presumed
                .iter()
                .map(|presumed| self.presumption(raw, presumed))
                .collect::<Result<_, _>>()?,
        })
    }

    fn presumption(&self, raw: &RawQuestion, presumed: &RawPresumption) -> Result<Presumption, RulebookError> {
        let when = self.condition(&presumed.when)?;
        let question = self
            .names
            .questions
            .iter()
            .find(|question| question.id == *raw.id.get_ref());
        let bits = |mut codes: &mut dyn Iterator<Item = &String>| {
            Iterator::try_fold(&mut codes, 0, |bits, code| question?.bit(code).map(|bit| bits | bit))
        };
        let answer = match (&presumed.answer, raw.kind) {
            (RawAnswer::Number(number), Kind::Number) => Some(Given::Number(*number)),
            (RawAnswer::One(code), Kind::Choice) => bits(&mut std::iter::once(code)).map(Given::Codes),
            (RawAnswer::Many(codes), Kind::Choices) => bits(&mut codes.iter()).map(Given::Codes),
            _ => None,
        };
        let answer = answer.ok_or_else(|| {
            let fault = Fault::Value(
                raw.id.get_ref().clone(),
                "the presumed answer is not one of its answers".to_owned(),
            );
            RulebookError::new(self.line(presumed.when.span().start), fault)
        })?;
        Ok(Presumption { when, answer })
    }

    fn term(&self, raw: &RawTerm) -> Result<Term, RulebookError> {
        Ok(Term {
            name: raw.name.get_ref().clone(),
            when: self.condition(&raw.when)?,
        })
    }

    fn rule(&self, raw: &RawRule) -> Result<Rule, RulebookError> {
        let when = self.condition(&raw.when)?;
        let mut last = 0;
        when.visit(&mut |place, _| last = last.max(place), &mut |_| ());
        Ok(Rule {
            id: raw.id.get_ref().clone(),
            kind: raw.kind,
            gives: raw.gives,
            text: Phrase {
                nl: raw.nl.clone(),
                en: raw.en.clone(),
            },
            cites: raw.cites.clone(),
            condition: raw.when.get_ref().clone(),
            when,
            side: raw.side,
            unless_score_high: raw.unless_score_high,
            ends_after: raw.ends.then_some(last),
        })
    }

    fn clock(&self, raw: &RawClock) -> Result<Clock, RulebookError> {
        let anchored = self
            .names
            .questions
            .iter()
            .any(|question| question.id == raw.anchor && question.kind == Kind::Moment);
        if !anchored {
            let fault = Fault::Value(
                raw.id.get_ref().clone(),
                format!("`{}` is not a moment that is asked", raw.anchor),
            );
            return Err(RulebookError::new(self.line(raw.id.span().start), fault));
        }
        Ok(Clock {
            id: raw.id.get_ref().clone(),
            text: Phrase {
                nl: raw.nl.clone(),
                en: raw.en.clone(),
            },
            hours: raw.hours,
            months: raw.months,
            anchor: raw.anchor.clone(),
            to: raw.to,
            cites: raw.cites.clone(),
            when: self.condition(&raw.when)?,
            unless: raw
                .unless
                .as_ref()
                .map_or(Ok(Condition::never()), |unless| self.condition(unless))?,
        })
    }
}
