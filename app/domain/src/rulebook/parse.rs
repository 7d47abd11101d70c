//! Reads conditions as people write them: `kind has disclosure and recipient in [many, public] and not unreadable_safe`.
//!
//! `A is x`, `A in [x, y]` for one option; `B has x`, `B has any [x, y]`, `B has only [x, y]` for several;
//! `N at least 10` for a number; `A answered` for any known answer; `and`, `or`, `not`, brackets; `possibly (…)`; `always`; or the name of a term.

use super::{Condition, Fact, Fault, Kind, Question, Test};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What a condition may name.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) questions: &'a [Question],
    pub(super) terms: &'a BTreeMap<String, usize>,
    /// The tests that conditions make, by question; filled while reading.
    pub(super) tests: &'a Tests,
}

/// The different tests of a book, each under its number.
#[derive(Default)]
pub(super) struct Tests(RefCell<Vec<(usize, Test)>>);

impl Tests {
    /// The test of the question at this place, under the number it has or gets.
    fn fact(&self, place: usize, test: Test) -> Fact {
        let mut known = self.0.borrow_mut();
        let number = known.iter().position(|known| *known == (place, test));
        let number = number.unwrap_or_else(|| {
            known.push((place, test));
            known.len() - 1
        });
        Fact { place, test, number }
    }
}

/// Why a condition can't be read, and how far into the text.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) offset: usize,
    pub(super) fault: Fault,
}

/// Reads a condition.
pub(super) fn condition(text: &str, names: &Names<'_>) -> Result<Condition, Unreadable> {
    let mut parser = Parser {
        names,
        tokens: tokens(text),
        at: 0,
        end: text.len(),
    };
    let condition = parser.any()?;
    match parser.peek() {
        None => Ok(condition),
        Some(_) => Err(parser.unexpected("`and`, `or` or the end")),
    }
}

fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices() {
        let is_word = sign.is_ascii_alphanumeric() || sign == '_';
        if is_word {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            tokens.extend(text.get(from..at).map(|word| (from, word)));
        }
        if !sign.is_whitespace() {
            tokens.extend(text.get(at..at + sign.len_utf8()).map(|sign| (at, sign)));
        }
    }
    tokens.extend(start.and_then(|from| text.get(from..).map(|word| (from, word))));
    tokens
}

struct Parser<'a> {
    names: &'a Names<'a>,
    tokens: Vec<(usize, &'a str)>,
    at: usize,
    end: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.at).map(|(_, token)| *token)
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, token: &str) -> Result<(), Unreadable> {
        if self.take(token) {
            Ok(())
        } else {
            Err(self.unexpected(&format!("`{token}`")))
        }
    }

    fn fault(&self, fault: Fault) -> Unreadable {
        Unreadable {
            offset: self.tokens.get(self.at).map_or(self.end, |(offset, _)| *offset),
            fault,
        }
    }

    fn unexpected(&self, expected: &str) -> Unreadable {
        let found = self
            .peek()
            .map_or_else(|| "the end".to_owned(), |token| format!("`{token}`"));
        self.fault(Fault::Syntax {
            expected: expected.to_owned(),
            found,
        })
    }

    fn any(&mut self) -> Result<Condition, Unreadable> {
        let mut parts = vec![self.all()?];
        while self.take("or") {
            parts.push(self.all()?);
        }
        Ok(only(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, Unreadable> {
        let mut parts = vec![self.part()?];
        while self.take("and") {
            parts.push(self.part()?);
        }
        Ok(only(parts, Condition::All))
    }

    fn part(&mut self) -> Result<Condition, Unreadable> {
        if self.take("not") {
            return Ok(Condition::Not(Box::new(self.part()?)));
        }
        if self.take("possibly") {
            return Ok(Condition::Possibly(Box::new(self.part()?)));
        }
        if self.take("(") {
            let inner = self.any()?;
            self.need(")")?;
            return Ok(inner);
        }
        if self.take("always") {
            return Ok(Condition::Always);
        }
        self.named()
    }

    fn named(&mut self) -> Result<Condition, Unreadable> {
        let name = self.word("a question, a term, `not`, `possibly`, `always` or `(`")?;
        if let Some(place) = self.names.terms.get(name) {
            return Ok(Condition::Term(*place));
        }
        let found = self
            .names
            .questions
            .iter()
            .enumerate()
            .find(|(_, question)| question.id == name);
        let Some((place, question)) = found else {
            self.at -= 1;
            return Err(self.fault(Fault::UnknownName(name.to_owned())));
        };
        let test = self.test(question)?;
        Ok(Condition::Fact(self.names.tests.fact(place, test)))
    }

    fn test(&mut self, question: &Question) -> Result<Test, Unreadable> {
        let verb = self.peek().unwrap_or("nothing");
        match (question.kind, verb) {
            (Kind::Choice, "is") => {
                self.at += 1;
                self.bit(question).map(Test::Any)
            }
            (Kind::Choice, "in") => {
                self.at += 1;
                self.bits(question).map(Test::Any)
            }
            (Kind::Choices, "has") => {
                self.at += 1;
                self.has(question)
            }
            (Kind::Choice | Kind::Choices, "answered") => {
                self.at += 1;
                Ok(Test::Any(u64::MAX))
            }
            (Kind::Number, "at") => {
                self.at += 1;
                self.need("least")?;
                self.number().map(Test::AtLeast)
            }
            _ => Err(self.fault(Fault::WrongTest(question.id.clone(), verb.to_owned()))),
        }
    }

    fn has(&mut self, question: &Question) -> Result<Test, Unreadable> {
        if self.take("only") {
            self.bits(question).map(Test::Only)
        } else if self.take("any") {
            self.bits(question).map(Test::Any)
        } else {
            self.bit(question).map(Test::Any)
        }
    }

    fn bits(&mut self, question: &Question) -> Result<u64, Unreadable> {
        self.need("[")?;
        let mut bits = self.bit(question)?;
        while self.take(",") {
            if self.peek() == Some("]") {
                break;
            }
            bits |= self.bit(question)?;
        }
        self.need("]")?;
        Ok(bits)
    }

    fn bit(&mut self, question: &Question) -> Result<u64, Unreadable> {
        let code = self.word("an option")?;
        question.bit(code).ok_or_else(|| {
            self.at -= 1;
            self.fault(Fault::UnknownOption(question.id.clone(), code.to_owned()))
        })
    }

    fn number(&mut self) -> Result<u64, Unreadable> {
        let word = self.word("a number")?;
        word.parse().map_err(|_| {
            self.at -= 1;
            self.unexpected("a number")
        })
    }

    fn word(&mut self, expected: &str) -> Result<&'a str, Unreadable> {
        let reserved = ["and", "or", "not", "possibly"];
        let is_word = |token: &&str| token.starts_with(|sign: char| sign.is_ascii_alphanumeric());
        let word = self.peek().filter(is_word).filter(|word| !reserved.contains(word));
        let word = word.ok_or_else(|| self.unexpected(expected))?;
        self.at += 1;
        Ok(word)
    }
}

fn only(mut parts: Vec<Condition>, several: impl FnOnce(Vec<Condition>) -> Condition) -> Condition {
    match parts.pop() {
        Some(part) if parts.is_empty() => part,
        last => {
            parts.extend(last);
            several(parts)
        }
    }
}
