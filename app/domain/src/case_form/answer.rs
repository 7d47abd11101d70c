//! The form for one question of the triage.

use crate::facts::{Answer, UNKNOWN};
use crate::form::{self, Problem, ProblemCode, RawForm};
use crate::rulebook::{Kind, Question};
use std::collections::BTreeSet;

/// The most characters of the evidence.
pub const LIMIT: usize = 500;
/// The field at which a problem with the evidence is reported.
pub const EVIDENCE: &str = "evidence";

/// An answer, with its evidence where the question asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The answer.
    pub answer: Answer,
    /// What shows that it is so; may be empty.
    pub evidence: String,
}

/// The answer to a question.
///
/// Fields: `answer` (an option, several options, or `unknown`), `number` for a number, and [`evidence_field`] for each
/// option that lowers the risk.
///
/// # Errors
/// Everything that must be put right.
pub fn answer(raw: &RawForm, question: &Question) -> Result<Answered, Vec<Problem>> {
    let answer = chosen(raw, question).map_err(|problem| vec![problem])?;
    let evidence = evidence(raw, question, &answer).map_err(|code| vec![Problem::new(EVIDENCE, code)])?;
    Ok(Answered { answer, evidence })
}

/// The field of the evidence of an option.
#[must_use]
pub fn evidence_field(code: &str) -> String {
    format!("{EVIDENCE}_{code}")
}

/// The chosen options of a question whose evidence must be written down.
pub fn needing_evidence<'a>(question: &'a Question, answer: &'a Answer) -> impl Iterator<Item = &'a str> {
    let chosen = move |code: &str| match answer {
        Answer::One(one) => one == code,
        Answer::Many(codes) => codes.contains(code),
        Answer::Unknown | Answer::Number(_) | Answer::Moment(_) => false,
    };
    let lowering = question.options.iter().filter(|option| option.lowers_risk);
    lowering
        .map(|option| option.code.as_str())
        .filter(move |code| chosen(code))
}

fn evidence(raw: &RawForm, question: &Question, answer: &Answer) -> Result<String, ProblemCode> {
    let lines: Vec<String> = needing_evidence(question, answer)
        .map(|code| raw.one(&evidence_field(code)).to_owned())
        .collect();
    if lines.iter().any(String::is_empty) {
        return Err(ProblemCode::ShowEvidence);
    }
    let evidence = lines.join("; ");
    if evidence.chars().count() > LIMIT {
        Err(ProblemCode::TooLong)
    } else {
        Ok(evidence)
    }
}

/// The answer itself, whether or not its evidence was written down.
///
/// # Errors
/// What must be put right.
pub fn chosen(raw: &RawForm, question: &Question) -> Result<Answer, Problem> {
    let chosen = raw.all("answer");
    let number = form::number(raw, "number")?;
    if raw.has("answer", UNKNOWN) {
        let alone = chosen.len() == 1 && number.is_none();
        let field = if question.kind == Kind::Number {
            "number"
        } else {
            "answer"
        };
        return if alone {
            Ok(Answer::Unknown)
        } else {
            Err(Problem::new(field, ProblemCode::StandsAlone))
        };
    }
    let answer = match question.kind {
        Kind::Choice => chosen
            .first()
            .filter(|code| !code.is_empty())
            .map(|code| Answer::one(code)),
        Kind::Choices => (!chosen.is_empty()).then(|| Answer::Many(chosen.iter().cloned().collect::<BTreeSet<_>>())),
        Kind::Number => number.map(Answer::Number),
        // A moment of a case is kennisname, which has a form of its own.
        Kind::Moment => None,
    };
    let missing = match question.kind {
        Kind::Number => Problem::new("number", ProblemCode::NoSuchNumber),
        _ => Problem::new("answer", ProblemCode::ChooseOne),
    };
    let answer = answer.ok_or(missing)?;
    if question.accepts(&answer) {
        Ok(answer)
    } else {
        Err(refused(question, &answer))
    }
}

/// Why a question does not take an answer: options that exclude each other, or an option that it does not have.
fn refused(question: &Question, answer: &Answer) -> Problem {
    let known = |code: &String| question.option(code).is_some_and(|option| option.retired.is_none());
    match answer {
        Answer::Many(codes) if codes.iter().all(known) => Problem::new("answer", ProblemCode::StandsAlone),
        _ => Problem::new("answer", ProblemCode::UnknownOption),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::{Rulebook, Shelf};

    fn read(book: &Rulebook, question: &str, raw: &RawForm) -> Result<Answered, (&'static str, ProblemCode)> {
        let question = book.question(question).expect("a question of the book");
        answer(raw, question).map_err(|problems| problems.first().map(|problem| (problem.field, problem.code)).unwrap())
    }

    fn chosen(codes: &[&str]) -> RawForm {
        codes
            .iter()
            .fold(RawForm::default(), |raw, code| raw.with("answer", *code))
    }

    #[test]
    fn every_kind_of_question_takes_its_own_answer_or_unknown() {
        let shelf = Shelf::load().unwrap();
        let book = shelf.get("nl-avg").unwrap();
        assert_eq!(
            read(book, "incident_type", &chosen(&["ransomware"])).unwrap().answer,
            Answer::one("ransomware")
        );
        let many = read(book, "kind", &chosen(&["loss", "disclosure"])).unwrap().answer;
        assert_eq!(many, Answer::many(["disclosure", "loss"]));
        let number = RawForm::default().with("number", " 1.200 ");
        assert_eq!(
            read(book, "persons_number", &number).unwrap().answer,
            Answer::Number(1200)
        );
        for question in book.questions() {
            assert_eq!(
                answer(&chosen(&["unknown"]), question).unwrap().answer,
                Answer::Unknown,
                "{}",
                question.id
            );
        }
    }

    #[test]
    fn nothing_chosen_asks_to_choose() {
        let shelf = Shelf::load().unwrap();
        let book = shelf.get("nl-avg").unwrap();
        let nothing = RawForm::default();
        assert_eq!(
            read(book, "incident_type", &nothing).unwrap_err(),
            ("answer", ProblemCode::ChooseOne)
        );
        assert_eq!(
            read(book, "kind", &nothing).unwrap_err(),
            ("answer", ProblemCode::ChooseOne)
        );
        assert_eq!(
            read(book, "persons_number", &nothing).unwrap_err(),
            ("number", ProblemCode::NoSuchNumber)
        );
    }

    #[test]
    fn unknown_and_none_stand_alone() {
        let shelf = Shelf::load().unwrap();
        let book = shelf.get("nl-avg").unwrap();
        let both = read(book, "kind", &chosen(&["loss", "unknown"])).unwrap_err();
        assert_eq!(both, ("answer", ProblemCode::StandsAlone));
        let none = read(book, "kind", &chosen(&["loss", "none"])).unwrap_err();
        assert_eq!(none, ("answer", ProblemCode::StandsAlone));
        let number = chosen(&["unknown"]).with("number", "12");
        assert_eq!(
            read(book, "persons_number", &number).unwrap_err(),
            ("number", ProblemCode::StandsAlone)
        );
        assert_eq!(
            read(book, "kind", &chosen(&["hack<"])).unwrap_err(),
            ("answer", ProblemCode::UnknownOption)
        );
    }

    #[test]
    fn an_answer_that_lowers_the_risk_needs_evidence() {
        let shelf = Shelf::load().unwrap();
        let book = shelf.get("nl-avg").unwrap();
        let bare = chosen(&["no"]);
        assert_eq!(
            read(book, "personal_data", &bare).unwrap_err(),
            ("evidence", ProblemCode::ShowEvidence)
        );
        let shown = bare.with("evidence_no", "Het was een lege testomgeving.");
        assert_eq!(
            read(book, "personal_data", &shown).unwrap().evidence,
            "Het was een lege testomgeving."
        );
        assert_eq!(
            read(book, "personal_data", &chosen(&["yes"]).with("evidence_no", "oud"))
                .unwrap()
                .evidence,
            ""
        );
    }
}
