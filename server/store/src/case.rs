//! A case as stored.

use crate::db::Fault;
use crate::{json, keys};
use domain::case_row::title_from;
use domain::entry::{Entry, PartName};
use domain::incident::{Incident, NotThisCase};
use surrealdb::types::{Object, SurrealValue, Value};

/// A case as stored.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The case.
    pub(crate) incident: Incident,
    /// The numbers of its entries.
    pub(crate) seqs: Vec<u64>,
    /// Its title.
    pub(crate) title: String,
    /// What a search looks through besides the title.
    pub(crate) words: String,
}

impl Case {
    /// The case after one more entry; `None` stands for the case before its first.
    pub(crate) fn after(case: Option<Self>, entry: &Entry) -> Result<Self, NotThisCase> {
        let (before, mut seqs, title, words) = match case {
            Some(case) => (Some(case.incident), case.seqs, case.title, case.words),
            None => (None, Vec::new(), String::new(), String::new()),
        };
        let incident = Incident::apply(before, entry)?;
        seqs.push(entry.seq);
        Ok(Self {
            incident,
            seqs,
            title,
            words,
        })
    }

    /// Takes notice of a text of the case, in the order in which they came.
    pub(crate) fn tell(&mut self, name: PartName, text: &str) {
        match name {
            PartName::Title => text.clone_into(&mut self.title),
            PartName::Narrative => {
                self.title = title_from(text);
                self.words = text.to_lowercase();
            }
            _ => {}
        }
    }

    /// Whether a text of this name says something of what is kept here.
    pub(crate) const fn heeds(name: PartName) -> bool {
        matches!(name, PartName::Title | PartName::Narrative)
    }

    /// Its row.
    pub(crate) fn content(&self) -> Result<Object, Fault> {
        let seqs: Vec<Value> = self.seqs.iter().copied().map(keys::number).collect();
        let mut row = Object::new();
        row.insert("reference", self.incident.reference.to_string());
        row.insert("state", json::write(&self.incident)?);
        row.insert("seqs", seqs.into_value());
        row.insert("title", self.title.as_str());
        row.insert("words", self.words.as_str());
        Ok(row)
    }
}
