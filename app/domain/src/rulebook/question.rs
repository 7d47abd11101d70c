//! A question of a rulebook, with its options, its reason and its place in the law.

use super::{Condition, Given, Phrase};
use crate::facts::Answer;
use serde::{Deserialize, Serialize};

/// What kind of answer a question takes. Every kind also takes *unknown*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One option.
    Choice,
    /// One or more options.
    Choices,
    /// A whole number.
    Number,
    /// A moment.
    Moment,
}

/// Under which heading a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// What happened and who is responsible.
    Facts,
    /// Who got the data.
    Recipients,
    /// What protected the data.
    Protection,
    /// Which data.
    Data,
    /// About whom.
    Persons,
    /// What it may lead to.
    Risk,
    /// Why persons need not be told, or later, or otherwise.
    Exceptions,
    /// Other law that applies.
    Regimes,
    /// When.
    Clock,
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOption {
    /// The stable code, as stored.
    pub code: String,
    /// What people read.
    pub text: Phrase,
    /// An explanation.
    pub help: Option<Phrase>,
    /// When it can be an answer at all, as written in the rulebook; always if absent.
    pub offered: Option<String>,
    pub(crate) offered_when: Option<Condition>,
    /// Whether it stands alone, such as "none of these".
    pub exclusive: bool,
    /// Whether it lowers the risk, so that its evidence must be written down in a line.
    pub lowers_risk: bool,
    /// Its number or code in the list of the authority's form, where it has one.
    pub ap: Option<String>,
    /// Why it can no longer be chosen; stored answers stay readable.
    pub retired: Option<Phrase>,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The stable id, as stored.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Under which heading it stands.
    pub group: Group,
    /// The question itself.
    pub text: Phrase,
    /// An explanation.
    pub help: Option<Phrase>,
    /// Why it is asked, in one sentence.
    pub why: Phrase,
    /// On what it rests: ids of citations.
    pub cites: Vec<String>,
    /// The options, in the order in which they are shown.
    pub options: Vec<AnswerOption>,
    /// Codes from mildest to gravest: a later one never leads to a milder advice.
    pub order: Vec<String>,
    /// Whether more (more options, a higher number) never leads to a milder advice.
    pub grows: bool,
    /// When it is asked, as written in the rulebook; always if absent.
    pub asked: Option<String>,
    /// When it is skipped as long as nobody answers it, as written; never if absent.
    pub optional: Option<String>,
    /// The answers that are presumed, each as `answer when condition`; the first that holds counts.
    pub presumptions: Vec<String>,
    pub(crate) asked_when: Condition,
    pub(crate) optional_when: Condition,
    pub(crate) presumed: Vec<Presumption>,
}

/// An answer that counts as given unless somebody says otherwise.
#[derive(Clone, Debug)]
pub(crate) struct Presumption {
    pub(crate) when: Condition,
    pub(crate) answer: Given,
}

impl Question {
    /// An option by its code, retired ones too.
    #[must_use]
    pub fn option(&self, code: &str) -> Option<&AnswerOption> {
        self.options.iter().find(|option| option.code == code)
    }

    /// Whether this answer contains an option that lowers the risk, so that evidence is asked.
    #[must_use]
    pub fn asks_evidence(&self, answer: &Answer) -> bool {
        let lowers = |code: &String| self.option(code).is_some_and(|option| option.lowers_risk);
        match answer {
            Answer::One(code) => lowers(code),
            Answer::Many(codes) => codes.iter().any(lowers),
            Answer::Unknown | Answer::Number(_) | Answer::Moment(_) => false,
        }
    }

    /// Whether this answer can be given now.
    #[must_use]
    pub fn accepts(&self, answer: &Answer) -> bool {
        let open = |code: &String| self.option(code).is_some_and(|option| option.retired.is_none());
        match (self.kind, answer) {
            (_, Answer::Unknown) | (Kind::Number, Answer::Number(_)) | (Kind::Moment, Answer::Moment(_)) => true,
            (Kind::Choice, Answer::One(code)) => open(code),
            (Kind::Choices, Answer::Many(codes)) => {
                let alone = |code: &String| self.option(code).is_some_and(|option| option.exclusive);
                !codes.is_empty() && codes.iter().all(open) && (codes.len() == 1 || !codes.iter().any(alone))
            }
            _ => false,
        }
    }

    /// The bit of an option in the set of a choice.
    pub(crate) fn bit(&self, code: &str) -> Option<u64> {
        let index = self.options.iter().position(|option| option.code == code)?;
        u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index))
    }

    /// Every condition on what is asked and offered.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let presumed = self.presumed.iter().map(|presumption| &presumption.when);
        let offered = self.options.iter().filter_map(|option| option.offered_when.as_ref());
        [&self.asked_when, &self.optional_when]
            .into_iter()
            .chain(presumed)
            .chain(offered)
    }

    /// The options that exclude all others.
    pub(crate) fn bits_that_stand_alone(&self) -> u64 {
        let alone = self.options.iter().filter(|option| option.exclusive);
        alone
            .filter_map(|option| self.bit(&option.code))
            .fold(0, |bits, bit| bits | bit)
    }

    /// The codes behind a set of bits.
    pub(crate) fn codes(&self, bits: u64) -> impl Iterator<Item = &str> {
        let set = move |index: usize| {
            u32::try_from(index).is_ok_and(|index| bits.checked_shr(index).is_some_and(|rest| rest & 1 == 1))
        };
        self.options
            .iter()
            .enumerate()
            .filter(move |(index, _)| set(*index))
            .map(|(_, option)| option.code.as_str())
    }
}
