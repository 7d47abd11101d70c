//! What one version of a rulebook says otherwise than another, part by part, as people read it.

mod fields;

use self::fields::Fields;
use super::Rulebook;
use std::collections::BTreeMap;

/// What differs from one rulebook to another. Empty where nothing does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The head: version, status, country, title, validity, hours, and from which risk on the authority is told.
    pub header: Vec<FieldChange>,
    /// The questions, without their options.
    pub questions: Changes,
    /// The options, each under `question.option`.
    pub options: Changes,
    /// The named conditions.
    pub terms: Changes,
    /// The rules.
    pub rules: Changes,
    /// The clocks.
    pub clocks: Changes,
    /// The sources.
    pub citations: Changes,
    /// The tables of the severity score.
    pub score: Vec<FieldChange>,
}

/// Parts that came, went or changed, by their ids in the order of the books.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Only in the later book.
    pub added: Vec<String>,
    /// Only in the earlier book.
    pub removed: Vec<String>,
    /// In both, and not the same.
    pub changed: Vec<Changed>,
}

impl Changes {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A part that is in both books and not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which.
    pub id: String,
    /// What of it.
    pub fields: Vec<FieldChange>,
}

/// A field before and after; absent where it has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Which, by its name in the file, with the language after a dot for texts.
    pub field: &'static str,
    /// What it was.
    pub before: Option<String>,
    /// What it became.
    pub after: Option<String>,
}

impl Rulebook {
    /// What the other book says otherwise than this one.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Difference {
        let parts = |of: fn(&Self) -> Vec<(String, Fields)>| changes(of(self), of(other));
        Difference {
            header: field_changes(self.header(), other.header()),
            questions: parts(|book| {
                book.questions
                    .iter()
                    .map(|part| (part.id.clone(), part.fields()))
                    .collect()
            }),
            options: parts(Self::options),
            terms: parts(|book| book.named_conditions().map(fields::of_term).collect()),
            rules: parts(|book| book.rules.iter().map(|part| (part.id.clone(), part.fields())).collect()),
            clocks: parts(|book| {
                book.clocks
                    .iter()
                    .map(|part| (part.id.clone(), part.fields()))
                    .collect()
            }),
            citations: parts(|book| {
                book.citations
                    .iter()
                    .map(|part| (part.id.clone(), part.fields()))
                    .collect()
            }),
            score: field_changes(self.score.fields(), other.score.fields()),
        }
    }
}

fn changes(before: Vec<(String, Fields)>, after: Vec<(String, Fields)>) -> Changes {
    let mut old: BTreeMap<_, _> = before.iter().map(|(id, fields)| (id.clone(), fields.clone())).collect();
    let mut changes = Changes::default();
    for (id, fields) in after {
        match old.remove(&id) {
            None => changes.added.push(id),
            Some(before) => {
                let fields = field_changes(before, fields);
                if !fields.is_empty() {
                    changes.changed.push(Changed { id, fields });
                }
            }
        }
    }
    let gone = before.into_iter().map(|(id, _)| id).filter(|id| old.contains_key(id));
    changes.removed = gone.collect();
    changes
}

/// The fields of both in the order of the first; a part always has the same fields.
fn field_changes(before: Fields, after: Fields) -> Vec<FieldChange> {
    let pairs = before.into_iter().zip(after);
    let change = |((field, before), (_, after))| FieldChange { field, before, after };
    pairs
        .map(change)
        .filter(|change| change.before != change.after)
        .collect()
}
