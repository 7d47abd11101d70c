//! Every name once, every text in both languages, every source named and known.

use super::{Check, Part};
use crate::rulebook::{Fault, Phrase, Question, RulebookError};
use std::collections::BTreeSet;

impl Check<'_> {
    pub(super) fn names(&self) -> Result<(), RulebookError> {
        let book = self.book;
        let questions: BTreeSet<_> = book.questions.iter().map(|question| question.id.as_str()).collect();
        if let Some(twice) = book.terms().find(|term| questions.contains(term)) {
            return Err(self.fault(Part::Term, twice, Fault::Duplicate(twice.to_owned())));
        }
        for question in &book.questions {
            self.options(question)?;
            let texts = [&question.text, &question.why].into_iter().chain(&question.help);
            self.phrases(Part::Question, &question.id, texts)?;
            self.sources(Part::Question, &question.id, &question.cites)?;
        }
        for rule in &book.rules {
            self.phrases(Part::Rule, &rule.id, [&rule.text])?;
            self.sources(Part::Rule, &rule.id, &rule.cites)?;
        }
        for clock in &book.clocks {
            self.phrases(Part::Clock, &clock.id, [&clock.text])?;
            self.sources(Part::Clock, &clock.id, &clock.cites)?;
        }
        for citation in &book.citations {
            self.phrases(
                Part::Citation,
                &citation.id,
                [&citation.label].into_iter().chain(&citation.note),
            )?;
        }
        Ok(())
    }

    fn options(&self, question: &Question) -> Result<(), RulebookError> {
        let mut seen = BTreeSet::new();
        for option in &question.options {
            let name = format!("{}.{}", question.id, option.code);
            if !seen.insert(&option.code) {
                return Err(self.fault(Part::Option, &name, Fault::Duplicate(option.code.clone())));
            }
            let texts = [&option.text].into_iter().chain(&option.help).chain(&option.retired);
            self.phrases(Part::Option, &name, texts)?;
        }
        Ok(())
    }

    fn phrases<'p>(
        &self,
        part: Part,
        owner: &str,
        phrases: impl IntoIterator<Item = &'p Phrase>,
    ) -> Result<(), RulebookError> {
        if phrases.into_iter().all(Phrase::is_complete) {
            return Ok(());
        }
        Err(self.fault(part, owner, Fault::Language(owner.to_owned())))
    }

    fn sources(&self, part: Part, owner: &str, cites: &[String]) -> Result<(), RulebookError> {
        if cites.is_empty() {
            return Err(self.fault(part, owner, Fault::NoCitation(owner.to_owned())));
        }
        match cites.iter().find(|cite| self.book.citation(cite).is_none()) {
            Some(missing) => Err(self.fault(part, owner, Fault::UnknownCitation(owner.to_owned(), missing.clone()))),
            None => Ok(()),
        }
    }
}
