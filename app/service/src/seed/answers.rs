//! What the officer finds out: one question after the other, as the rulebook asks them.

use super::habits;
use super::random::Random;
use super::story::Story;
use super::words::evidence::EVIDENCE;
use domain::assess::{Breach, outcome};
use domain::facts::{Answer, Facts, UNKNOWN};
use domain::rulebook::{Kind, Question, Rulebook};

/// The most questions that are asked, should a rulebook never stop asking.
const MOST: usize = 60;
/// Asked in every breach, since the form of the authority asks them too.
const ALWAYS: [&str; 4] = ["data", "insight", "persons_number", "persons_groups"];
/// What is sometimes not known at first.
const OFTEN_UNKNOWN: &[&str] = &["post_back", "recipient_response", "copying", "insight", "key_safe"];

/// An answer with the line that supports it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) question: String,
    pub(super) answer: Answer,
    pub(super) evidence: &'static str,
}

/// Everything that is found out of a case.
pub(super) struct Findings {
    /// The answers, in the order in which they were given.
    pub(super) found: Vec<Found>,
    /// The facts after the last of them.
    pub(super) facts: Facts,
}

impl Findings {
    /// The answers of an officer who asks until the rulebook has no more questions; `unknown` says which question has no
    /// answer yet.
    pub(super) fn draw(book: &Rulebook, story: &Story, unknown: Option<&str>, random: &mut Random) -> Self {
        let mut findings = Self {
            found: Vec::new(),
            facts: Facts::default(),
        };
        findings.answer(book, story, "incident_type", unknown, random);
        for (question, _) in story.scene.fixed {
            findings.answer(book, story, question, unknown, random);
        }
        findings.follow(book, story, unknown, random);
        if outcome(book, &findings.facts).breach != Breach::No {
            for question in ALWAYS {
                findings.answer_if_it_applies(book, story, question, unknown, random);
            }
            findings.follow(book, story, unknown, random);
        }
        findings
    }

    /// The answers to questions that come up after an answer was changed.
    pub(super) fn rest(book: &Rulebook, story: &Story, facts: &mut Facts, random: &mut Random) -> Vec<Found> {
        let mut findings = Self {
            found: Vec::new(),
            facts: std::mem::take(facts),
        };
        findings.follow(book, story, None, random);
        *facts = findings.facts;
        findings.found
    }

    /// A question that an officer may not be able to answer at first.
    pub(super) fn unanswerable(&self, random: &mut Random) -> Option<&'static str> {
        let asked: Vec<&str> = OFTEN_UNKNOWN
            .iter()
            .copied()
            .filter(|question| self.facts.is_known(question))
            .collect();
        random.pick(&asked).copied()
    }

    fn follow(&mut self, book: &Rulebook, story: &Story, unknown: Option<&str>, random: &mut Random) {
        for _ in 0..MOST {
            let Some(next) = book.path(&self.facts).next.map(|question| question.id.clone()) else {
                return;
            };
            self.answer(book, story, &next, unknown, random);
        }
    }

    fn answer_if_it_applies(
        &mut self,
        book: &Rulebook,
        story: &Story,
        id: &str,
        unknown: Option<&str>,
        random: &mut Random,
    ) {
        let with = self.facts.clone().with(id, Answer::Unknown);
        let applies = !book.path(&with).irrelevant.iter().any(|irrelevant| irrelevant == id);
        if applies && self.facts.get(id).is_none() {
            self.answer(book, story, id, unknown, random);
        }
    }

    fn answer(&mut self, book: &Rulebook, story: &Story, id: &str, unknown: Option<&str>, random: &mut Random) {
        let Some(question) = book.question(id) else { return };
        let answer = if unknown == Some(id) {
            Answer::Unknown
        } else {
            answer(question, story, random)
        };
        self.facts.set(id, answer.clone());
        self.found.push(Found {
            question: id.to_owned(),
            evidence: evidence(question, &answer, random),
            answer,
        });
    }
}

/// The answer to a question that fits the story.
pub(super) fn answer(question: &Question, story: &Story, random: &mut Random) -> Answer {
    let fixed = story.scene.fixed.iter().find(|(id, _)| *id == question.id);
    match (question.id.as_str(), fixed) {
        (_, Some((_, answers))) => read(question, random.words(answers)),
        ("incident_type", None) => Answer::one(story.kind),
        ("data", None) => Answer::many(story.data.iter().copied()),
        ("persons_number", None) => Answer::Number(story.people),
        ("persons_groups", None) => Answer::many(story.scene.content.groups.iter().copied()),
        // A few people can always be reached one by one.
        ("not_informing", None) if story.people <= 100 => Answer::one("none"),
        ("insight", None) => one_of(question, story.scene.content.insight, random),
        (id, None) => one_of(question, habits::answers(id, story.kind), random),
    }
}

fn one_of(question: &Question, weights: &'static [(&'static str, u64)], random: &mut Random) -> Answer {
    random
        .weighed(weights)
        .map_or(Answer::Unknown, |text| read(question, text))
}

/// An answer as written in the tables: options that are chosen together are joined by a plus.
fn read(question: &Question, text: &str) -> Answer {
    match question.kind {
        _ if text == UNKNOWN => Answer::Unknown,
        Kind::Choices => Answer::many(text.split('+')),
        Kind::Number => text.parse().map_or(Answer::Unknown, Answer::Number),
        Kind::Choice | Kind::Moment => Answer::one(text),
    }
}

/// These answers, as written in the tables.
pub(super) fn written(book: &Rulebook, answers: &[(&str, &str)], random: &mut Random) -> Vec<Found> {
    let found = answers.iter().filter_map(|(id, text)| {
        let question = book.question(id)?;
        let answer = read(question, text);
        Some(Found {
            question: question.id.clone(),
            evidence: evidence(question, &answer, random),
            answer,
        })
    });
    found.collect()
}

/// A line for an answer that lowers the risk; nothing for another.
pub(super) fn evidence(question: &Question, answer: &Answer, random: &mut Random) -> &'static str {
    let given = |code: &str| match answer {
        Answer::One(given) => given == code,
        Answer::Many(given) => given.contains(code),
        Answer::Unknown | Answer::Number(_) | Answer::Moment(_) => false,
    };
    let fits = |row: &&(&str, &str, &'static [&'static str])| row.0 == question.id && given(row.1);
    EVIDENCE
        .iter()
        .find(fits)
        .map_or("", |(_, _, lines)| random.words(lines))
}
