//! Files that build on each other, laid on top of each other: what a later one says under a name takes the place of what
//! an earlier one said.

use crate::rulebook::file::{Files, Place};
use crate::rulebook::raw::{Item, RawCitation, RawClock, RawFile, RawQuestion, RawRule, RawScore, RawTerm};
use crate::rulebook::{Fault, NotifyFrom, Phrase, RulebookError, Status};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Something with the file in which it stands.
pub(super) struct Placed<T> {
    pub(super) file: usize,
    pub(super) item: T,
}

impl<T> Placed<Spanned<T>> {
    pub(super) fn place(&self) -> Place {
        Place {
            file: self.file,
            offset: self.item.span().start,
        }
    }
}

impl<T: Item> Placed<T> {
    pub(super) fn name(&self) -> &str {
        self.item.name().get_ref()
    }

    pub(super) fn place(&self) -> Place {
        Place {
            file: self.file,
            offset: self.item.name().span().start,
        }
    }
}

/// The head of a book: what it says of itself, never of what it builds on.
#[derive(Clone, Debug, Deserialize)]
pub(in crate::rulebook) struct Head {
    pub(in crate::rulebook) id: String,
    pub(in crate::rulebook) version: String,
    pub(in crate::rulebook) status: Status,
    pub(in crate::rulebook) country: String,
    pub(in crate::rulebook) title: Phrase,
    pub(in crate::rulebook) valid_from: NaiveDate,
    pub(in crate::rulebook) valid_until: Option<NaiveDate>,
}

/// Reads no more of a book than its head, which ends where the first table starts.
pub(in crate::rulebook) fn head_alone(files: Files<'_>) -> Result<Head, RulebookError> {
    let top = files.0.len().saturating_sub(1);
    let text = files.0.last().map_or("", |file| file.text);
    let end = text.find("\n[").unwrap_or(text.len());
    toml::from_str(text.get(..end).unwrap_or_default()).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        files.fault(Place { file: top, offset }, Fault::Form(error.message().to_owned()))
    })
}

/// All files of a book as one, names not resolved yet.
pub(super) struct Merged {
    pub(super) head: Head,
    pub(super) notify_from: NotifyFrom,
    pub(super) outside_eyes_when: Option<Placed<Spanned<String>>>,
    pub(super) words: BTreeMap<String, Placed<Spanned<Phrase>>>,
    pub(super) citations: Vec<Placed<RawCitation>>,
    pub(super) questions: Vec<Placed<RawQuestion>>,
    pub(super) terms: Vec<Placed<RawTerm>>,
    pub(super) rules: Vec<Placed<RawRule>>,
    pub(super) clocks: Vec<Placed<RawClock>>,
    pub(super) score: Placed<RawScore>,
}

/// Reads the files and lays them on top of each other.
pub(super) fn merged(files: Files<'_>) -> Result<Merged, RulebookError> {
    let mut layers = Layers::new(files);
    let mut below = None;
    let mut last = None;
    for (file, source) in files.0.iter().enumerate() {
        let raw: RawFile = toml::from_str(source.text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            files.fault(Place { file, offset }, Fault::Form(error.message().to_owned()))
        })?;
        follows(files, file, &raw, below.as_deref())?;
        below = Some(base_name(files, file, &raw)?);
        last = head(files, file, &raw)?;
        layers.lay(file, raw)?;
    }
    let end = files.0.len().saturating_sub(1);
    let missing = |what: &str| files.fault_in_line(end, 1, Fault::Form(format!("missing {what}")));
    let head = last.ok_or_else(|| missing("field `id`: a core is no book of its own"))?;
    let score = layers.score.ok_or_else(|| missing("table `[score]`"))?;
    Ok(Merged {
        head,
        notify_from: layers.notify_from,
        outside_eyes_when: layers.outside_eyes_when,
        words: layers.words,
        citations: layers.citations,
        questions: layers.questions,
        terms: layers.terms,
        rules: layers.rules,
        clocks: layers.clocks,
        score,
    })
}

/// Whether a file builds on exactly what lies below it.
fn follows(files: Files<'_>, file: usize, raw: &RawFile, below: Option<&str>) -> Result<(), RulebookError> {
    let extends = raw.extends.as_ref().map(|name| name.get_ref().as_str());
    if extends == below {
        return Ok(());
    }
    let offset = raw.extends.as_ref().map_or(0, |name| name.span().start);
    let reason = match below {
        Some(below) => format!("it lies on `{below}` and must say so"),
        None => "what it builds on is not given".to_owned(),
    };
    Err(files.fault(Place { file, offset }, Fault::Value("extends".to_owned(), reason)))
}

/// The name under which another file can build on this one.
fn base_name(files: Files<'_>, file: usize, raw: &RawFile) -> Result<String, RulebookError> {
    let name = raw.core.as_ref().or(raw.id.as_ref());
    name.cloned()
        .ok_or_else(|| files.fault_in_line(file, 1, Fault::Form("missing field `id`, or `core`".to_owned())))
}

/// The head of a book; a core has none.
fn head(files: Files<'_>, file: usize, raw: &RawFile) -> Result<Option<Head>, RulebookError> {
    let of_book = [
        ("id", raw.id.is_some()),
        ("version", raw.version.is_some()),
        ("status", raw.status.is_some()),
        ("country", raw.country.is_some()),
        ("title", raw.title.is_some()),
        ("valid_from", raw.valid_from.is_some()),
        ("valid_until", raw.valid_until.is_some()),
    ];
    let wrong = |text: String| files.fault_in_line(file, 1, Fault::Form(text));
    if raw.core.is_some() {
        let strange = of_book.iter().find(|(_, given)| *given);
        return match strange {
            Some((field, _)) => Err(wrong(format!("field `{field}` is for a book, and this is a core"))),
            None => Ok(None),
        };
    }
    let missing = |field: &str| wrong(format!("missing field `{field}`"));
    Ok(Some(Head {
        id: raw.id.clone().ok_or_else(|| missing("id"))?,
        version: raw.version.clone().ok_or_else(|| missing("version"))?,
        status: raw.status.ok_or_else(|| missing("status"))?,
        country: raw.country.clone().ok_or_else(|| missing("country"))?,
        title: raw.title.clone().ok_or_else(|| missing("title"))?,
        valid_from: raw.valid_from.ok_or_else(|| missing("valid_from"))?,
        valid_until: raw.valid_until,
    }))
}

/// What the files up to here come down to.
struct Layers<'a> {
    files: Files<'a>,
    notify_from: NotifyFrom,
    outside_eyes_when: Option<Placed<Spanned<String>>>,
    words: BTreeMap<String, Placed<Spanned<Phrase>>>,
    citations: Vec<Placed<RawCitation>>,
    questions: Vec<Placed<RawQuestion>>,
    terms: Vec<Placed<RawTerm>>,
    rules: Vec<Placed<RawRule>>,
    clocks: Vec<Placed<RawClock>>,
    score: Option<Placed<RawScore>>,
}

impl<'a> Layers<'a> {
    fn new(files: Files<'a>) -> Self {
        Self {
            files,
            notify_from: NotifyFrom::default(),
            outside_eyes_when: None,
            words: BTreeMap::new(),
            citations: Vec::new(),
            questions: Vec::new(),
            terms: Vec::new(),
            rules: Vec::new(),
            clocks: Vec::new(),
            score: None,
        }
    }

    fn lay(&mut self, file: usize, raw: RawFile) -> Result<(), RulebookError> {
        for name in &raw.drop {
            self.drop(file, name)?;
        }
        let files = self.files;
        lay(files, file, &mut self.citations, raw.citations)?;
        lay(files, file, &mut self.questions, raw.questions)?;
        lay(files, file, &mut self.terms, raw.terms)?;
        lay(files, file, &mut self.rules, raw.rules)?;
        lay(files, file, &mut self.clocks, raw.clocks)?;
        let placed = |item| Placed { file, item };
        self.words.extend(
            raw.words
                .into_iter()
                .map(|(name, phrase)| (name, Placed { file, item: phrase })),
        );
        self.notify_from = raw.notify_from.unwrap_or(self.notify_from);
        self.outside_eyes_when = raw
            .outside_eyes_when
            .map(placed)
            .or_else(|| self.outside_eyes_when.take());
        self.score = raw
            .score
            .map(|item| Placed { file, item })
            .or_else(|| self.score.take());
        Ok(())
    }

    /// Leaves out the one item of this name.
    fn drop(&mut self, file: usize, name: &Spanned<String>) -> Result<(), RulebookError> {
        let wanted = name.get_ref();
        let dropped = [
            take(&mut self.citations, wanted),
            take(&mut self.questions, wanted),
            take(&mut self.terms, wanted),
            take(&mut self.rules, wanted),
            take(&mut self.clocks, wanted),
        ];
        let reason = match dropped.iter().filter(|dropped| **dropped).count() {
            1 => return Ok(()),
            0 => "there is nothing of this name to drop",
            _ => "more than one thing has this name",
        };
        let place = Place {
            file,
            offset: name.span().start,
        };
        Err(self.files.fault(place, Fault::Value(wanted.clone(), reason.to_owned())))
    }
}

/// Takes out the item of this name, and tells whether there was one.
fn take<T: Item>(items: &mut Vec<Placed<T>>, name: &str) -> bool {
    let before = items.len();
    items.retain(|item| item.name() != name);
    items.len() < before
}

/// Lays the items of one file on those below: in place of the one of the same name, where `after` or `before` says, or at
/// the end.
fn lay<T: Item>(files: Files<'_>, file: usize, below: &mut Vec<Placed<T>>, items: Vec<T>) -> Result<(), RulebookError> {
    let mut own = BTreeSet::new();
    for item in items {
        let placed = Placed { file, item };
        let name = placed.name().to_owned();
        if !own.insert(name.clone()) {
            return Err(files.fault(placed.place(), Fault::Duplicate(name)));
        }
        let old = below.iter().position(|item| item.name() == name);
        let index = match (spot(files, below, &placed)?, old) {
            (Some(index), Some(old)) => {
                below.remove(old);
                if old < index { index - 1 } else { index }
            }
            (None, Some(old)) => {
                below.remove(old);
                old
            }
            (Some(index), None) => index,
            (None, None) => below.len(),
        };
        below.insert(index.min(below.len()), placed);
    }
    Ok(())
}

/// Where `after` or `before` puts an item.
fn spot<T: Item>(files: Files<'_>, below: &[Placed<T>], placed: &Placed<T>) -> Result<Option<usize>, RulebookError> {
    let refused = |at: &Spanned<String>, reason: String| {
        let place = Place {
            file: placed.file,
            offset: at.span().start,
        };
        files.fault(place, Fault::Value(placed.name().to_owned(), reason))
    };
    let (at, beyond) = match placed.item.spots() {
        (Some(at), Some(_)) => return Err(refused(at, "it can't stand both after and before something".to_owned())),
        (Some(at), None) => (at, 1),
        (None, Some(at)) => (at, 0),
        (None, None) => return Ok(None),
    };
    let neighbour = below
        .iter()
        .position(|item| item.name() == at.get_ref() && item.name() != placed.name());
    match neighbour {
        Some(index) => Ok(Some(index + beyond)),
        None => Err(refused(
            at,
            format!("there is no {} `{}` to stand next to", T::PART, at.get_ref()),
        )),
    }
}
