//! Every name once, every text in both languages, every source named and known.

use super::Check;
use crate::rulebook::{Fault, Phrase, RulebookError};
use std::collections::BTreeSet;

impl Check<'_> {
    pub(super) fn names(&self) -> Result<(), RulebookError> {
        let book = self.book;
        self.unique("id", book.citations.iter().map(|citation| citation.id.as_str()))?;
        self.unique("id", book.rules.iter().map(|rule| rule.id.as_str()))?;
        self.unique("id", book.clocks.iter().map(|clock| clock.id.as_str()))?;
        let questions = || book.questions.iter().map(|question| question.id.as_str());
        self.unique("id", questions())?;
        self.unique("name", questions().chain(book.terms()))?;
        for question in &book.questions {
            self.unique("code", question.options.iter().map(|option| option.code.as_str()))?;
            self.phrases(
                "id",
                &question.id,
                [&question.text, &question.why].into_iter().chain(&question.help),
            )?;
            self.sources(&question.id, &question.cites)?;
            for option in &question.options {
                let more = option.help.iter().chain(&option.retired);
                self.phrases("code", &option.code, [&option.text].into_iter().chain(more))?;
            }
        }
        for rule in &book.rules {
            self.phrases("id", &rule.id, [&rule.text])?;
            self.sources(&rule.id, &rule.cites)?;
        }
        for clock in &book.clocks {
            self.phrases("id", &clock.id, [&clock.text])?;
            self.sources(&clock.id, &clock.cites)?;
        }
        for citation in &book.citations {
            self.phrases("id", &citation.id, [&citation.label].into_iter().chain(&citation.note))?;
        }
        Ok(())
    }

    fn unique<'n>(&self, field: &str, names: impl IntoIterator<Item = &'n str>) -> Result<(), RulebookError> {
        let mut seen = BTreeSet::new();
        match names.into_iter().find(|name| !seen.insert(*name)) {
            Some(twice) => Err(self.fault(field, twice, Fault::Duplicate(twice.to_owned()))),
            None => Ok(()),
        }
    }

    fn phrases<'p>(
        &self,
        field: &str,
        owner: &str,
        phrases: impl IntoIterator<Item = &'p Phrase>,
    ) -> Result<(), RulebookError> {
        if phrases.into_iter().all(Phrase::is_complete) {
            return Ok(());
        }
        Err(self.fault(field, owner, Fault::Language(owner.to_owned())))
    }

    fn sources(&self, owner: &str, cites: &[String]) -> Result<(), RulebookError> {
        if cites.is_empty() {
            return Err(self.fault("id", owner, Fault::NoCitation(owner.to_owned())));
        }
        match cites.iter().find(|cite| self.book.citation(cite).is_none()) {
            Some(missing) => Err(self.fault("id", owner, Fault::UnknownCitation(owner.to_owned(), missing.clone()))),
            None => Ok(()),
        }
    }
}
