//! A rulebook as small as can be, for the browser: what an advice needs, and none of the texts.
//!
//! Made by [`Rulebook::compact`] from a book that was read and checked; the reference with the hash goes along, so that an
//! advice says on which book it rests.

use super::question::Presumption;
use super::score::{Flag, Ladder, ScoreRow};
use super::{
    AnswerOption, Clock, Condition, Given, Gives, Group, Index, Kind, NotifyFrom, Phrase, Question, Recipient, Rule,
    RuleKind, Rulebook, ScoreTable, Side, Status, Term,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why bytes are no compact rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a compact rulebook: {0}")]
pub struct CompactError(String);

/// The book; lists without names keep it small.
#[derive(Serialize, Deserialize)]
struct Compact {
    id: String,
    version: String,
    sha256: String,
    status: Status,
    country: String,
    valid: (NaiveDate, Option<NaiveDate>),
    notify_from: NotifyFrom,
    outside_eyes: Option<Condition>,
    questions: Vec<CompactQuestion>,
    terms: Vec<Condition>,
    rules: Vec<CompactRule>,
    clocks: Vec<CompactClock>,
    score: CompactScore,
}

impl Compact {
    #[expect(
        clippy::expect_used,
        reason = "a rulebook is text, numbers, days and moments under keys that are text: JSON holds all of it"
    )]
    fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("JSON holds a rulebook")
    }
}

/// Id, kind, group, options, order, grows, asked, optional, presumed.
#[derive(Serialize, Deserialize)]
struct CompactQuestion(
    String,
    Kind,
    Group,
    Vec<CompactOption>,
    Vec<String>,
    bool,
    Condition,
    Condition,
    Vec<(Condition, Given)>,
);

/// Code, stands alone, lowers the risk, can still be chosen, offered.
#[derive(Serialize, Deserialize)]
struct CompactOption(String, bool, bool, bool, Option<Condition>);

/// Id, kind, gives, cites, when, side, unless the score is high, ends after.
#[derive(Serialize, Deserialize)]
struct CompactRule(
    String,
    RuleKind,
    Option<Gives>,
    Vec<String>,
    Condition,
    Side,
    bool,
    Option<usize>,
);

/// Id, hours, months, anchor, to whom, when, unless.
#[derive(Serialize, Deserialize)]
struct CompactClock(String, u32, u32, String, Recipient, Condition, Condition);

type Rows = Vec<(u16, Condition)>;

/// Counts when, context, identification, circumstances, flags, levels.
#[derive(Serialize, Deserialize)]
struct CompactScore(
    Condition,
    Rows,
    Rows,
    Vec<(String, Rows)>,
    Vec<(String, Condition)>,
    [u16; 3],
);

impl Rulebook {
    /// The book without its texts, as bytes that [`Rulebook::from_compact`] reads without a parser for TOML.
    #[must_use]
    pub fn compact(&self) -> Vec<u8> {
        let compact = Compact {
            id: self.id.clone(),
            version: self.version.clone(),
            sha256: self.sha256.clone(),
            status: self.status,
            country: self.country.clone(),
            valid: (self.valid_from, self.valid_until),
            notify_from: self.notify_from,
            outside_eyes: self.outside_eyes_when.clone(),
            questions: self.questions.iter().map(CompactQuestion::of).collect(),
            terms: self.terms.iter().map(|term| term.when.clone()).collect(),
            rules: self.rules.iter().map(CompactRule::of).collect(),
            clocks: self.clocks.iter().map(CompactClock::of).collect(),
            score: CompactScore::of(&self.score),
        };
        compact.bytes()
    }

    /// The book from what [`Rulebook::compact`] made: it advises the same, and its texts are empty.
    ///
    /// # Errors
    /// When the bytes are something else.
    pub fn from_compact(bytes: &[u8]) -> Result<Self, CompactError> {
        let compact: Compact = serde_json::from_slice(bytes).map_err(|error| CompactError(error.to_string()))?;
        let nameless = |when| Term {
            name: String::new(),
            when,
            condition: None,
        };
        let mut book = Self {
            id: compact.id,
            version: compact.version,
            sha256: compact.sha256,
            status: compact.status,
            country: compact.country,
            title: Phrase::empty(),
            valid_from: compact.valid.0,
            valid_until: compact.valid.1,
            notify_from: compact.notify_from,
            outside_eyes: None,
            outside_eyes_when: compact.outside_eyes,
            questions: compact.questions.into_iter().map(CompactQuestion::whole).collect(),
            terms: compact.terms.into_iter().map(nameless).collect(),
            rules: compact.rules.into_iter().map(CompactRule::whole).collect(),
            citations: Vec::new(),
            clocks: compact.clocks.into_iter().map(CompactClock::whole).collect(),
            score: compact.score.whole(),
            index: Index::default(),
        };
        book.index = Index::of(&book);
        Ok(book)
    }
}

impl CompactQuestion {
    fn of(question: &Question) -> Self {
        let presumed = question.presumed.iter();
        Self(
            question.id.clone(),
            question.kind,
            question.group,
            question.options.iter().map(CompactOption::of).collect(),
            question.order.clone(),
            question.grows,
            question.asked_when.clone(),
            question.optional_when.clone(),
            presumed
                .map(|presumed| (presumed.when.clone(), presumed.answer))
                .collect(),
        )
    }

    fn whole(self) -> Question {
        let presumed = self.8.into_iter().map(|(when, answer)| Presumption { when, answer });
        Question {
            id: self.0,
            kind: self.1,
            group: self.2,
            text: Phrase::empty(),
            help: None,
            why: Phrase::empty(),
            cites: Vec::new(),
            options: self.3.into_iter().map(CompactOption::whole).collect(),
            order: self.4,
            grows: self.5,
            asked: None,
            optional: None,
            presumptions: Vec::new(),
            asked_when: self.6,
            optional_when: self.7,
            presumed: presumed.collect(),
        }
    }
}

impl CompactOption {
    fn of(option: &AnswerOption) -> Self {
        Self(
            option.code.clone(),
            option.exclusive,
            option.lowers_risk,
            option.retired.is_none(),
            option.offered_when.clone(),
        )
    }

    fn whole(self) -> AnswerOption {
        AnswerOption {
            code: self.0,
            text: Phrase::empty(),
            help: None,
            offered: None,
            offered_when: self.4,
            exclusive: self.1,
            lowers_risk: self.2,
            ap: None,
            retired: if self.3 { None } else { Some(Phrase::empty()) },
        }
    }
}

impl CompactRule {
    fn of(rule: &Rule) -> Self {
        Self(
            rule.id.clone(),
            rule.kind,
            rule.gives,
            rule.cites.clone(),
            rule.when.clone(),
            rule.side,
            rule.unless_score_high,
            rule.ends_after,
        )
    }

    fn whole(self) -> Rule {
        Rule {
            id: self.0,
            kind: self.1,
            gives: self.2,
            text: Phrase::empty(),
            cites: self.3,
            condition: String::new(),
            when: self.4,
            side: self.5,
            unless_score_high: self.6,
            ends_after: self.7,
        }
    }
}

impl CompactClock {
    fn of(clock: &Clock) -> Self {
        Self(
            clock.id.clone(),
            clock.hours,
            clock.months,
            clock.anchor.clone(),
            clock.to,
            clock.when.clone(),
            clock.unless.clone(),
        )
    }

    fn whole(self) -> Clock {
        Clock {
            id: self.0,
            text: Phrase::empty(),
            hours: self.1,
            months: self.2,
            anchor: self.3,
            to: self.4,
            cites: Vec::new(),
            condition: String::new(),
            stops: None,
            when: self.5,
            unless: self.6,
        }
    }
}

impl CompactScore {
    fn of(score: &ScoreTable) -> Self {
        let rows = |ladder: &Ladder| ladder.0.iter().map(|row| (row.score, row.when.clone())).collect();
        let circumstances = score.circumstances.iter();
        let flags = score.flags.iter();
        Self(
            score.counts_when.clone(),
            rows(&score.context),
            rows(&score.identification),
            circumstances
                .map(|(element, ladder)| (element.clone(), rows(ladder)))
                .collect(),
            flags.map(|flag| (flag.code.clone(), flag.when.clone())).collect(),
            score.levels,
        )
    }

    fn whole(self) -> ScoreTable {
        let row = |(score, when)| ScoreRow {
            score,
            when,
            condition: String::new(),
        };
        let ladder = |rows: Rows| Ladder(rows.into_iter().map(row).collect());
        let flag = |(code, when)| Flag {
            code,
            when,
            condition: String::new(),
        };
        let circumstances = self.3.into_iter();
        ScoreTable {
            counts_when: self.0,
            counts_condition: String::new(),
            context: ladder(self.1),
            identification: ladder(self.2),
            circumstances: circumstances.map(|(element, rows)| (element, ladder(rows))).collect(),
            flags: self.4.into_iter().map(flag).collect(),
            levels: self.5,
        }
    }
}
