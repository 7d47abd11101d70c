//! From the file to the rulebook: names resolved, conditions read.

mod merge;
mod scores;
mod words;

pub(super) use self::merge::{Head, head_alone as head};

use self::merge::{Merged, Placed};
use super::file::{Files, Place, line_at};
use super::index::Index;
use super::parse::{self, Names, Tests};
use super::part::Part;
use super::places::Places;
use super::question::Presumption;
use super::raw::{Item, RawAnswer, RawCitation, RawClock, RawOption, RawPresumption, RawQuestion, RawRule, RawTerm};
use super::{
    AnswerOption, Citation, Clock, Condition, Fault, Given, Kind, Phrase, Question, Rule, RuleKind, Rulebook,
    RulebookError, Term,
};
use std::collections::BTreeMap;
use toml::Spanned;

/// The names under which all grounds and all triggers can be used in what is asked.
const FREED: &str = "freed";
const HIGH: &str = "high";
const SCORE_HIGH: &str = "score_high";
/// These names, in the order in which they follow the terms of the file.
const BUILT_IN: [&str; 3] = [FREED, HIGH, SCORE_HIGH];

/// Reads the files of a book, and notes where its parts stand.
pub(super) fn book(files: Files<'_>) -> Result<(Rulebook, Places), RulebookError> {
    let merged = merge::merged(files)?;
    let places = places(&merged);
    let mut questions = merged
        .questions
        .iter()
        .map(|question| shape(&question.item))
        .collect::<Vec<_>>();
    let terms = term_names(files, &merged.terms)?;
    let tests = Tests::default();
    let reader = Reader {
        files,
        names: Names {
            questions: &questions,
            terms: &terms,
            tests: &tests,
        },
    };
    let asked = each(&merged.questions, |file, question| {
        reader.in_file(file).asking(question)
    })?;
    let rules = each(&merged.rules, |file, rule| reader.in_file(file).rule(rule))?;
    let mut named = each(&merged.terms, |file, term| reader.in_file(file).term(term))?;
    named.extend(built_in(&rules));
    let clocks = each(&merged.clocks, |file, clock| reader.in_file(file).clock(clock))?;
    let score = reader.in_file(merged.score.file).scores(&merged.score.item)?;
    let outside_eyes = merged.outside_eyes_when.as_ref();
    let outside_eyes_when = outside_eyes
        .map(|when| reader.in_file(when.file).condition(&when.item))
        .transpose()?;
    for (question, asking) in questions.iter_mut().zip(asked) {
        asking.settle(question);
    }
    let mut book = Rulebook {
        id: merged.head.id,
        version: merged.head.version,
        sha256: files.sha256(),
        status: merged.head.status,
        country: merged.head.country,
        title: merged.head.title,
        valid_from: merged.head.valid_from,
        valid_until: merged.head.valid_until,
        notify_from: merged.notify_from,
        outside_eyes: outside_eyes.map(|when| when.item.get_ref().clone()),
        outside_eyes_when,
        questions,
        terms: named,
        rules,
        citations: merged
            .citations
            .into_iter()
            .map(|citation| source(citation.item))
            .collect(),
        clocks,
        score,
        index: Index::default(),
    };
    book.index = Index::of(&book);
    words::fill(&mut book, &places, &merged.words, files)?;
    Ok((book, places))
}

fn each<R, T>(
    raw: &[Placed<R>],
    read: impl Fn(usize, &R) -> Result<T, RulebookError>,
) -> Result<Vec<T>, RulebookError> {
    raw.iter().map(|placed| read(placed.file, &placed.item)).collect()
}

/// Where every part with a name stands.
fn places(merged: &Merged) -> Places {
    let mut places = Places::default();
    note(&mut places, &merged.citations);
    note(&mut places, &merged.questions);
    note(&mut places, &merged.terms);
    note(&mut places, &merged.rules);
    note(&mut places, &merged.clocks);
    for question in &merged.questions {
        for option in &question.item.options {
            let place = Place {
                file: question.file,
                offset: option.code.span().start,
            };
            let name = format!("{}.{}", question.name(), option.code.get_ref());
            places.note(Part::Option, &name, place);
        }
    }
    places
}

fn note<T: Item>(places: &mut Places, items: &[Placed<T>]) {
    for item in items {
        places.note(T::PART, item.name(), item.place());
    }
}

fn source(raw: RawCitation) -> Citation {
    Citation {
        id: raw.id.into_inner(),
        label: raw.label,
        read: raw.read,
        url: raw.url,
        note: raw.note,
    }
}

fn shape(raw: &RawQuestion) -> Question {
    let option = |raw: &RawOption| AnswerOption {
        code: raw.code.get_ref().clone(),
        text: Phrase {
            nl: raw.nl.clone(),
            en: raw.en.clone(),
        },
        help: raw.help.clone(),
        offered: raw.offered_when.as_ref().map(|when| when.get_ref().clone()),
        offered_when: None,
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
        optional: raw.optional_when.as_ref().map(|when| when.get_ref().clone()),
        presumptions: raw.presumed.iter().map(RawPresumption::written).collect(),
        asked_when: Condition::Always,
        optional_when: Condition::never(),
        presumed: Vec::new(),
    }
}

fn term_names(files: Files<'_>, terms: &[Placed<RawTerm>]) -> Result<BTreeMap<String, usize>, RulebookError> {
    let taken = terms.iter().find(|term| BUILT_IN.contains(&term.name()));
    if let Some(term) = taken {
        return Err(files.fault(term.place(), Fault::Duplicate(term.name().to_owned())));
    }
    let own = terms.iter().map(|term| term.name().to_owned());
    Ok(own.chain(BUILT_IN.map(str::to_owned)).zip(0..).collect())
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
    let term = |name, when| Term {
        name,
        when,
        condition: None,
    };
    [
        term(freed_name, Condition::Any(freed)),
        term(high_name, Condition::Any(high)),
        term(score_name, Condition::HighScore),
    ]
}

/// How a question is asked.
struct Asking {
    asked_when: Condition,
    optional_when: Condition,
    presumed: Vec<Presumption>,
    /// For each option.
    offered_when: Vec<Option<Condition>>,
}

impl Asking {
    fn settle(self, question: &mut Question) {
        question.asked_when = self.asked_when;
        question.optional_when = self.optional_when;
        question.presumed = self.presumed;
        for (option, offered_when) in question.options.iter_mut().zip(self.offered_when) {
            option.offered_when = offered_when;
        }
    }
}

/// Reads the parts of a book.
#[derive(Clone, Copy)]
struct Reader<'a> {
    files: Files<'a>,
    names: Names<'a>,
}

impl<'a> Reader<'a> {
    fn in_file(self, file: usize) -> FileReader<'a> {
        FileReader {
            files: self.files,
            names: self.names,
            file,
        }
    }
}

/// Reads the parts of one file.
struct FileReader<'a> {
    files: Files<'a>,
    names: Names<'a>,
    file: usize,
}

impl FileReader<'_> {
    fn line(&self, offset: usize) -> usize {
        self.files.line(Place {
            file: self.file,
            offset,
        })
    }

    fn fault(&self, line: usize, fault: Fault) -> RulebookError {
        self.files.fault_in_line(self.file, line, fault)
    }

    fn condition(&self, written: &Spanned<String>) -> Result<Condition, RulebookError> {
        let text = written.get_ref();
        parse::condition(text, &self.names).map_err(|unreadable| {
            // A multi-line text starts on the line after its quotes; its own line ends are those of the file.
            let opening = self.files.written(self.file, written.span()).starts_with("\"\"\"\n");
            let line = self.line(written.span().start) + usize::from(opening) + line_at(text, unreadable.offset) - 1;
            self.fault(line, unreadable.fault)
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
            offered_when: raw
                .options
                .iter()
                .map(|option| {
                    option
                        .offered_when
                        .as_ref()
                        .map(|when| self.condition(when))
                        .transpose()
                })
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
            self.fault(self.line(presumed.when.span().start), fault)
        })?;
        Ok(Presumption { when, answer })
    }

    fn term(&self, raw: &RawTerm) -> Result<Term, RulebookError> {
        Ok(Term {
            name: raw.name.get_ref().clone(),
            when: self.condition(&raw.when)?,
            condition: Some(raw.when.get_ref().clone()),
        })
    }

    fn rule(&self, raw: &RawRule) -> Result<Rule, RulebookError> {
        let when = self.condition(&raw.when)?;
        let mut last = 0;
        when.visit(&mut |fact| last = last.max(fact.place), &mut |_| ());
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
            return Err(self.fault(self.line(raw.id.span().start), fault));
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
            condition: raw.when.get_ref().clone(),
            stops: raw.unless.as_ref().map(|unless| unless.get_ref().clone()),
            when: self.condition(&raw.when)?,
            unless: raw
                .unless
                .as_ref()
                .map_or(Ok(Condition::never()), |unless| self.condition(unless))?,
        })
    }
}
