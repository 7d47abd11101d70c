//! The file of a rulebook as it is written, before names are resolved.

use super::part::Part;
use super::{Gives, Group, Kind, NotifyFrom, Phrase, Recipient, RuleKind, Status, rule::Side};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A whole file: a book, a core on which books build, or a book that builds on others.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    /// The name of a core, in place of the head of a book.
    pub(super) core: Option<String>,
    /// The core or book on which this file builds.
    pub(super) extends: Option<Spanned<String>>,
    pub(super) id: Option<String>,
    pub(super) version: Option<String>,
    pub(super) status: Option<Status>,
    pub(super) country: Option<String>,
    pub(super) title: Option<Phrase>,
    pub(super) valid_from: Option<NaiveDate>,
    pub(super) valid_until: Option<NaiveDate>,
    pub(super) notify_from: Option<NotifyFrom>,
    pub(super) outside_eyes_when: Option<Spanned<String>>,
    /// What of the file below is left out.
    #[serde(default)]
    pub(super) drop: Vec<Spanned<String>>,
    /// What fills places such as `{authority}`.
    #[serde(default)]
    pub(super) words: BTreeMap<String, Spanned<Phrase>>,
    #[serde(default, rename = "citation")]
    pub(super) citations: Vec<RawCitation>,
    #[serde(default, rename = "question")]
    pub(super) questions: Vec<RawQuestion>,
    #[serde(default, rename = "term")]
    pub(super) terms: Vec<RawTerm>,
    #[serde(default, rename = "rule")]
    pub(super) rules: Vec<RawRule>,
    #[serde(default, rename = "clock")]
    pub(super) clocks: Vec<RawClock>,
    pub(super) score: Option<RawScore>,
}

/// What files have several of, under a name, so that a later file can replace it.
pub(super) trait Item {
    /// What it is, for messages.
    const PART: Part;
    /// Its name, with its place in the file.
    fn name(&self) -> &Spanned<String>;
    /// `after` and `before`.
    fn spots(&self) -> (&Option<Spanned<String>>, &Option<Spanned<String>>);
}

macro_rules! items {
    ($($raw:ty, $part:ident, $name:ident;)*) => {$(
        impl Item for $raw {
            const PART: Part = Part::$part;

            fn name(&self) -> &Spanned<String> {
                &self.$name
            }

            fn spots(&self) -> (&Option<Spanned<String>>, &Option<Spanned<String>>) {
                (&self.after, &self.before)
            }
        }
    )*};
}

items! {
    RawCitation, Citation, id;
    RawQuestion, Question, id;
    RawTerm, Term, name;
    RawRule, Rule, id;
    RawClock, Clock, id;
}

/// A source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCitation {
    pub(super) id: Spanned<String>,
    pub(super) label: Phrase,
    pub(super) read: NaiveDate,
    pub(super) url: Option<String>,
    pub(super) note: Option<Phrase>,
    pub(super) after: Option<Spanned<String>>,
    pub(super) before: Option<Spanned<String>>,
}

/// A question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    pub(super) id: Spanned<String>,
    pub(super) kind: Kind,
    pub(super) group: Group,
    pub(super) nl: String,
    pub(super) en: String,
    pub(super) help: Option<Phrase>,
    pub(super) why: Phrase,
    pub(super) cites: Vec<String>,
    pub(super) asked_when: Option<Spanned<String>>,
    pub(super) optional_when: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) presumed: Vec<RawPresumption>,
    #[serde(default)]
    pub(super) order: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) grows: bool,
    #[serde(default, rename = "option")]
    pub(super) options: Vec<RawOption>,
    pub(super) after: Option<Spanned<String>>,
    pub(super) before: Option<Spanned<String>>,
}

/// An answer that is presumed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPresumption {
    pub(super) when: Spanned<String>,
    pub(super) answer: RawAnswer,
}

impl RawPresumption {
    /// The answer and its condition, as people read them.
    pub(super) fn written(&self) -> String {
        let answer = match &self.answer {
            RawAnswer::Number(number) => number.to_string(),
            RawAnswer::Many(codes) => codes.join(" + "),
            RawAnswer::One(code) => code.clone(),
        };
        let when = self.when.get_ref().split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{answer} when {when}")
    }
}

/// An answer as a rulebook writes it.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum RawAnswer {
    Number(u64),
    Many(Vec<String>),
    One(String),
}

/// An option.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOption {
    pub(super) code: Spanned<String>,
    pub(super) nl: String,
    pub(super) en: String,
    pub(super) help: Option<Phrase>,
    pub(super) offered_when: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) exclusive: bool,
    #[serde(default)]
    pub(super) lowers_risk: bool,
    pub(super) ap: Option<String>,
    pub(super) retired: Option<Phrase>,
}

/// A named condition.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTerm {
    pub(super) name: Spanned<String>,
    pub(super) when: Spanned<String>,
    pub(super) after: Option<Spanned<String>>,
    pub(super) before: Option<Spanned<String>>,
}

/// A rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub(super) id: Spanned<String>,
    pub(super) kind: RuleKind,
    pub(super) gives: Option<Gives>,
    pub(super) when: Spanned<String>,
    pub(super) nl: String,
    pub(super) en: String,
    pub(super) cites: Vec<String>,
    #[serde(default)]
    pub(super) side: Side,
    #[serde(default)]
    pub(super) unless_score_high: bool,
    #[serde(default)]
    pub(super) ends: bool,
    pub(super) after: Option<Spanned<String>>,
    pub(super) before: Option<Spanned<String>>,
}

/// A term that runs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClock {
    pub(super) id: Spanned<String>,
    pub(super) nl: String,
    pub(super) en: String,
    #[serde(default)]
    pub(super) hours: u32,
    #[serde(default)]
    pub(super) months: u32,
    pub(super) anchor: String,
    pub(super) to: Recipient,
    pub(super) when: Spanned<String>,
    pub(super) unless: Option<Spanned<String>>,
    pub(super) cites: Vec<String>,
    pub(super) after: Option<Spanned<String>>,
    pub(super) before: Option<Spanned<String>>,
}

/// The tables of the severity method.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawScore {
    pub(super) levels: RawLevels,
    pub(super) counts_when: Spanned<String>,
    pub(super) context: Vec<RawContext>,
    pub(super) identification: Vec<RawRow>,
    pub(super) circumstance: Vec<RawCircumstance>,
    #[serde(default, rename = "flag")]
    pub(super) flags: Vec<RawFlag>,
}

/// From which score each level starts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLevels {
    pub(super) medium: f64,
    pub(super) high: f64,
    pub(super) very_high: f64,
}

/// A row of the data processing context: the base of a category, and what is added or taken off.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawContext {
    pub(super) category: Category,
    #[serde(default)]
    pub(super) adjust: i8,
    pub(super) when: Spanned<String>,
}

/// A category of the data processing context, with its base score.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Category {
    Simple,
    Behavioural,
    Financial,
    Sensitive,
}

impl Category {
    /// The base score (law.md 5.1).
    pub(super) fn base(self) -> i8 {
        match self {
            Self::Simple => 1,
            Self::Behavioural => 2,
            Self::Financial => 3,
            Self::Sensitive => 4,
        }
    }
}

/// A row of a ladder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRow {
    pub(super) score: f64,
    pub(super) when: Spanned<String>,
}

/// A row of the circumstances.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCircumstance {
    pub(super) element: String,
    pub(super) score: f64,
    pub(super) when: Spanned<String>,
}

/// A flag beside the score.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFlag {
    pub(super) code: String,
    pub(super) when: Spanned<String>,
}
