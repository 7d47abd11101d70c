//! The law as data: questions, rules, clocks and citations, read from a dated file that a lawyer can read.

mod alternatives;
mod check;
mod clock;
mod compact;
mod condition;
mod counted;
mod difference;
mod error;
mod file;
mod index;
mod memory;
mod notify_from;
mod parse;
mod part;
mod path;
mod phrase;
mod places;
mod question;
mod raw;
mod read;
mod reading;
mod reference;
mod rule;
mod schema;
mod score;
mod shelf;
mod truth;

pub use clock::{Clock, Recipient};
pub use compact::CompactError;
pub use counted::Counted;
pub use difference::{Changed, Changes, Difference, FieldChange};
pub use error::{Fault, RulebookError};
pub use file::File;
pub use notify_from::NotifyFrom;
pub use path::Path;
pub use phrase::Phrase;
pub use question::{AnswerOption, Group, Kind, Question};
pub use reference::RulebookRef;
pub use rule::{Citation, Gives, Rule, RuleKind};
pub use shelf::{NoRulebook, Shelf};

pub(crate) use alternatives::{alternatives, distance};
pub(crate) use condition::{Condition, Fact, Test};
pub(crate) use memory::{Basis, Finding};
pub(crate) use reading::{Given, Reading};
pub(crate) use rule::Side;
pub(crate) use score::{Range, Score, ScoreTable};
pub(crate) use truth::Truth;

use file::Files;
use index::Index;
use part::Part;
use places::Places;

use crate::assess::{Advice, Reason};
use crate::facts::{Answer, Facts};
use chrono::NaiveDate;

/// Whether a rulebook may decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Law in force.
    Valid,
    /// A proposal: it can be shown beside the law in force and never decides.
    Proposal,
}

/// A rulebook: everything the advice depends on besides the facts.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) sha256: String,
    pub(crate) status: Status,
    pub(crate) country: String,
    pub(crate) title: Phrase,
    pub(crate) valid_from: NaiveDate,
    pub(crate) valid_until: Option<NaiveDate>,
    pub(crate) notify_from: NotifyFrom,
    /// As written.
    pub(crate) outside_eyes: Option<String>,
    pub(crate) outside_eyes_when: Option<Condition>,
    pub(crate) questions: Vec<Question>,
    pub(crate) terms: Vec<Term>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) citations: Vec<Citation>,
    pub(crate) clocks: Vec<Clock>,
    pub(crate) score: ScoreTable,
    pub(crate) index: Index,
}

/// A condition with a name, so that others can use it.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    pub(crate) name: String,
    pub(crate) when: Condition,
    /// As written; nothing for those that the engine gives.
    pub(crate) condition: Option<String>,
}

impl Rulebook {
    /// Reads a rulebook of one file and refuses one that is broken or contradicts itself.
    ///
    /// # Errors
    /// Names the line and the reason.
    pub fn parse(text: &str) -> Result<Self, RulebookError> {
        Self::from_files(&[File { name: "", text }])
    }

    /// Reads a rulebook that builds on others: first what lies at the bottom, last the book itself. Refuses one that is
    /// broken or contradicts itself.
    ///
    /// # Errors
    /// Names file, line and reason.
    pub fn from_files(files: &[File<'_>]) -> Result<Self, RulebookError> {
        let files = Files(files);
        let (book, places) = read::book(files)?;
        check::book(&book, &places, files)?;
        Ok(book)
    }

    /// Its stable name, such as `nl-avg`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its version, by date.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The SHA-256 of the bytes of its files, from the bottom up, in hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Whether it may decide.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether it is a proposal, which never decides.
    #[must_use]
    pub fn is_proposal(&self) -> bool {
        self.status == Status::Proposal
    }

    /// The country it holds for, as a lower-case code, or `eu`.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.country
    }

    /// Its name for people.
    #[must_use]
    pub fn title(&self) -> &Phrase {
        &self.title
    }

    /// The first day on which it holds.
    #[must_use]
    pub fn valid_from(&self) -> NaiveDate {
        self.valid_from
    }

    /// The last day on which it holds, if that is known.
    #[must_use]
    pub fn valid_until(&self) -> Option<NaiveDate> {
        self.valid_until
    }

    /// From which risk on the authority must be told.
    #[must_use]
    pub fn notify_from(&self) -> NotifyFrom {
        self.notify_from
    }

    /// When somebody from outside must look along in an organisation of one person, as written; never if absent.
    #[must_use]
    pub fn outside_eyes_when(&self) -> Option<&str> {
        self.outside_eyes.as_deref()
    }

    /// Whether these facts are too grave for one person to both decide and confirm: what is not known counts as yes.
    #[must_use]
    pub fn needs_outside_eyes(&self, facts: &Facts) -> bool {
        let reading = Reading::of(self, facts);
        let when = self.outside_eyes_when.as_ref();
        when.is_some_and(|when| reading.truth(when).may_hold())
    }

    /// Which rulebook this is, exactly.
    #[must_use]
    pub fn reference(&self) -> RulebookRef {
        RulebookRef {
            id: self.id.clone(),
            version: self.version.clone(),
            sha256: self.sha256.clone(),
        }
    }

    /// The questions, in the order in which they are asked.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The rules, in the order of the file.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// A rule by its id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The citations.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.citations
    }

    /// A citation by its id.
    #[must_use]
    pub fn citation(&self, id: &str) -> Option<&Citation> {
        self.citations.iter().find(|citation| citation.id == id)
    }

    /// The clocks.
    #[must_use]
    pub fn clocks(&self) -> &[Clock] {
        &self.clocks
    }

    /// Every text that people read, with the part to which it belongs and its name.
    fn phrases_mut(&mut self) -> impl Iterator<Item = (Part, String, &mut Phrase)> {
        let title = std::iter::once((Part::Book, self.id.clone(), &mut self.title));
        let citations = self.citations.iter_mut().flat_map(|citation| {
            let texts = std::iter::once(&mut citation.label).chain(&mut citation.note);
            texts.map(|text| (Part::Citation, citation.id.clone(), text))
        });
        let questions = self.questions.iter_mut().flat_map(|question| {
            let texts = [&mut question.text, &mut question.why]
                .into_iter()
                .chain(&mut question.help);
            let own = texts.map(|text| (Part::Question, question.id.clone(), text));
            let options = question.options.iter_mut().flat_map(|option| {
                let texts = std::iter::once(&mut option.text)
                    .chain(&mut option.help)
                    .chain(&mut option.retired);
                texts.map(|text| (Part::Option, format!("{}.{}", question.id, option.code), text))
            });
            own.chain(options)
        });
        let rules = self
            .rules
            .iter_mut()
            .map(|rule| (Part::Rule, rule.id.clone(), &mut rule.text));
        let clocks = self
            .clocks
            .iter_mut()
            .map(|clock| (Part::Clock, clock.id.clone(), &mut clock.text));
        title.chain(citations).chain(questions).chain(rules).chain(clocks)
    }

    /// Every condition in the book.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let asking = self.questions.iter().flat_map(Question::conditions);
        let terms = self.terms.iter().map(|term| &term.when);
        let rules = self.rules.iter().map(|rule| &rule.when);
        let clocks = self.clocks.iter().map(|clock| &clock.when);
        asking
            .chain(terms)
            .chain(rules)
            .chain(clocks)
            .chain(&self.outside_eyes_when)
            .chain(self.score.conditions())
    }

    /// The condition behind a term, by its place.
    pub(crate) fn term(&self, place: usize) -> Option<&Condition> {
        self.terms.get(place).map(|term| &term.when)
    }

    /// The rules of a kind with their places, in the order of the book.
    pub(crate) fn rules_of(&self, kind: RuleKind) -> impl Iterator<Item = (usize, &Rule)> {
        let places = self.index.of_kind(kind).iter();
        places.filter_map(|place| self.rules.get(*place).map(|rule| (*place, rule)))
    }

    /// The conditions to which the book gives a name, as written.
    pub fn named_conditions(&self) -> impl Iterator<Item = (&str, &str)> {
        let terms = self.terms.iter();
        terms.filter_map(|term| Some((term.name.as_str(), term.condition.as_deref()?)))
    }

    /// The hours of the first term towards the authority.
    #[must_use]
    pub fn hours(&self) -> Option<u32> {
        let to_authority = |clock: &&Clock| clock.to == Recipient::Authority;
        self.clocks.iter().find(to_authority).map(|clock| clock.hours)
    }

    /// The rules that decided an advice, by their ids: whether it is a breach, who acts, grounds, the default, high risk, the
    /// score and the exceptions. What only explains it, or stands beside it, is left out.
    #[must_use]
    pub fn deciding_rules<'a>(&self, advice: &'a Advice) -> Vec<&'a str> {
        let kind = |reason: &Reason| self.rule(&reason.rule).map(|rule| rule.kind);
        let decided = |kind: RuleKind| kind.decides() || matches!(kind, RuleKind::Default | RuleKind::Score);
        let deciding = advice.reasons.iter().filter(|reason| kind(reason).is_some_and(decided));
        deciding.map(|reason| reason.rule.as_str()).collect()
    }

    /// The places of the rules after which nothing more needs to be asked.
    pub(crate) fn ending(&self) -> impl Iterator<Item = usize> {
        self.index.ending.iter().copied()
    }

    /// The names of the conditions that rules share, each with how it is written.
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|term| term.name.as_str())
    }

    /// Whether this answer can be given to this question now: retired options can be read, not chosen.
    #[must_use]
    pub fn accepts(&self, question: &str, answer: &Answer) -> bool {
        self.question(question).is_some_and(|question| question.accepts(answer))
    }
}
