use serde::{Deserialize, Serialize};

use super::words::Words;

/// One piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading {
        /// How deep it stands.
        level: Level,
        /// Its words.
        text: String,
    },
    /// Running text; a line break in it starts a new line.
    Paragraph(String),
    /// Short lines that belong together, such as an address.
    Lines(Vec<String>),
    /// A list.
    List {
        /// Whether the items are numbered.
        numbered: bool,
        /// The items.
        items: Vec<String>,
    },
    /// Names with their values, such as a reference and a date.
    Facts(Vec<(String, String)>),
    /// Numbered questions with their answers.
    Questions(Vec<QuestionRow>),
    /// A table with a head that returns on every page.
    Table {
        /// The columns.
        columns: Vec<Column>,
        /// The rows, each as wide as the columns.
        rows: Vec<Vec<String>>,
    },
    /// A remark set apart.
    Note {
        /// What kind of remark.
        tone: Tone,
        /// The first line, in bold.
        title: String,
        /// The remark.
        text: String,
    },
    /// A part that is still missing; never left out, so that nobody sends a letter without it.
    Gap(String),
}

/// How deep a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The title of the document.
    Title,
    /// A chapter.
    Chapter,
    /// A part of a chapter.
    Part,
}

/// What kind of remark a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something to do or to beware of.
    Attention,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The words in the head.
    pub head: String,
    /// The share of the width; the shares need not add up to anything.
    pub share: u16,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionRow {
    /// The number on the form; empty for a question whose number is not known.
    pub number: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
}

/// The answer beside a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// An answer, line by line, and where it comes from.
    Given {
        /// The answer.
        lines: Vec<String>,
        /// Where it comes from.
        origin: Origin,
        /// The remark that belongs to it: the source, or that it is an estimate.
        remark: Option<String>,
    },
    /// Nobody knows yet; the words say so.
    Open(String),
    /// The question does not apply (yet); the words say why.
    Skipped(String),
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Somebody recorded it in the case.
    Recorded,
    /// Worked out from something else; a person must check it.
    Derived,
}

impl Block {
    /// Adds the texts of this block in reading order.
    pub(super) fn read<'a>(&'a self, words: &mut Words<'a>) {
        match self {
            Self::Heading { text, .. } | Self::Paragraph(text) | Self::Gap(text) => words.add(text),
            Self::Lines(lines) | Self::List { items: lines, .. } => words.add_all(lines),
            Self::Facts(facts) => {
                for (name, value) in facts {
                    words.add(name);
                    words.add(value);
                }
            }
            Self::Questions(rows) => {
                for row in rows {
                    row.read(words);
                }
            }
            Self::Table { columns, rows } => {
                for column in columns {
                    words.add(&column.head);
                }
                for row in rows {
                    words.add_all(row);
                }
            }
            Self::Note { title, text, .. } => {
                words.add(title);
                words.add(text);
            }
        }
    }
}

impl QuestionRow {
    fn read<'a>(&'a self, words: &mut Words<'a>) {
        words.add(&self.number);
        words.add(&self.question);
        match &self.answer {
            Answer::Given { lines, remark, .. } => {
                words.add_all(lines);
                if let Some(remark) = remark {
                    words.add(remark);
                }
            }
            Answer::Open(text) | Answer::Skipped(text) => words.add(text),
        }
    }
}
