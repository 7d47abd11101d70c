//! Places such as `{authority}` in the texts, filled with the words of the book.

use super::merge::Placed;
use crate::rulebook::file::Files;
use crate::rulebook::{Fault, Phrase, Places, Rulebook, RulebookError};
use crate::text::Lang;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

type Words = BTreeMap<String, Placed<Spanned<Phrase>>>;

/// Fills every place in every text. A place without a word is refused, and so is a word of the book itself that no text
/// uses; a word from below may have lost its text.
pub(super) fn fill(book: &mut Rulebook, places: &Places, words: &Words, files: Files<'_>) -> Result<(), RulebookError> {
    let mut used = BTreeSet::new();
    for (part, owner, phrase) in book.phrases_mut() {
        *phrase = filled(phrase, words, &mut used)
            .map_err(|problem| places.fault(files, part, &owner, Fault::Word(owner.clone(), problem)))?;
    }
    let top = files.0.len().saturating_sub(1);
    for (name, word) in words {
        if !word.item.get_ref().is_complete() {
            return Err(files.fault(word.place(), Fault::Language(name.clone())));
        }
        if word.file == top && !used.contains(name) {
            return Err(files.fault(
                word.place(),
                Fault::Value(name.clone(), "no text uses this word".to_owned()),
            ));
        }
    }
    Ok(())
}

fn filled(phrase: &Phrase, words: &Words, used: &mut BTreeSet<String>) -> Result<Phrase, String> {
    Ok(Phrase {
        nl: in_language(&phrase.nl, Lang::Nl, words, used)?,
        en: in_language(&phrase.en, Lang::En, words, used)?,
    })
}

fn in_language(text: &str, lang: Lang, words: &Words, used: &mut BTreeSet<String>) -> Result<String, String> {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or_else(|| "a `{` has no `}`".to_owned())?;
        let word = words.get(name).ok_or_else(|| format!("`[words]` has no `{name}`"))?;
        used.insert(name.to_owned());
        whole.push_str(before);
        whole.push_str(word.item.get_ref().get(lang));
        rest = behind;
    }
    whole.push_str(rest);
    if whole.contains(['{', '}']) {
        return Err("a bracket stays open, or a word holds a place itself".to_owned());
    }
    Ok(whole)
}
