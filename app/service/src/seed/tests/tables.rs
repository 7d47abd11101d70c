//! The tables fit the rulebook and each other.

use super::book;
use crate::seed::answers::answer;
use crate::seed::habits::HABITS;
use crate::seed::random::Random;
use crate::seed::scenes::{self, Kind, Scene};
use crate::seed::story::Story;
use crate::seed::words::evidence::EVIDENCE;
use domain::rulebook::{Question, Rulebook};
use std::collections::BTreeSet;

fn scenes() -> impl Iterator<Item = (&'static Kind, &'static Scene)> {
    scenes::kinds().flat_map(|kind| kind.scenes.iter().map(move |scene| (kind, scene)))
}

fn has_option(book: &Rulebook, question: &str, text: &str) {
    let question = book
        .question(question)
        .unwrap_or_else(|| panic!("no question {question}"));
    for code in text.split('+') {
        assert!(question.option(code).is_some(), "{} has no option {code}", question.id);
    }
}

#[test]
fn every_code_in_the_tables_is_in_the_rulebook() {
    let book = book();
    for (kind, scene) in scenes() {
        has_option(&book, "incident_type", kind.code);
        for (question, answers) in scene.fixed {
            answers.iter().for_each(|answer| has_option(&book, question, answer));
        }
        let content = scene.content;
        let sometimes = content.sometimes.iter().map(|(code, _)| code);
        content
            .data
            .iter()
            .chain(sometimes)
            .for_each(|code| has_option(&book, "data", code));
        content
            .groups
            .iter()
            .for_each(|code| has_option(&book, "persons_groups", code));
        content
            .insight
            .iter()
            .for_each(|(code, _)| has_option(&book, "insight", code));
    }
    for habit in HABITS {
        habit
            .answers
            .iter()
            .for_each(|(answer, _)| has_option(&book, habit.question, answer));
        habit
            .kinds
            .iter()
            .for_each(|kind| has_option(&book, "incident_type", kind));
    }
    for (question, code, _) in EVIDENCE {
        has_option(&book, question, code);
    }
}

#[test]
fn every_question_gets_an_answer_that_the_rulebook_takes() {
    let book = book();
    let mut random = Random::new(1, 1);
    for kind in scenes::kinds() {
        for _ in 0..20 {
            let story = Story::draw(kind, &mut random).unwrap();
            for question in book.questions().iter().filter(|question| question.id != "awareness") {
                let answer = answer(question, &story, &mut random);
                assert!(
                    answer.is_known() && book.accepts(&question.id, &answer),
                    "{}: {answer:?}",
                    question.id
                );
            }
        }
    }
}

#[test]
fn what_lowers_the_risk_has_its_evidence() {
    let book = book();
    let lowering = |question: &Question| {
        let options = question.options.iter().filter(|option| option.lowers_risk);
        options
            .map(|option| (question.id.clone(), option.code.clone()))
            .collect::<Vec<_>>()
    };
    for (question, code) in book.questions().iter().flat_map(lowering) {
        let has = EVIDENCE.iter().any(|row| row.0 == question && row.1 == code);
        assert!(has, "no evidence for {question} = {code}");
    }
}

#[test]
fn stories_are_many_and_complete() {
    assert!(scenes().count() >= 80);
    let titles: BTreeSet<&str> = scenes().map(|(_, scene)| scene.title).collect();
    assert_eq!(titles.len(), scenes().count(), "a title is told twice");
    assert_eq!(scenes::kinds().map(|kind| kind.share).sum::<usize>(), 1_000);
    let mut random = Random::new(1, 2);
    for kind in scenes::kinds() {
        let told = Story::draw(kind, &mut random).unwrap().told();
        assert!(!told.contains(['{', '}']), "{told}");
    }
}
