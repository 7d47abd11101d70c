//! The letter as a document.

use super::{LetterInput, Part, Person};
use crate::{
    draft::{Block, Document, Kind, Level},
    text::{Authority, Lang, Text, format, letter as words},
};

impl LetterInput {
    /// The letter as it is shown and printed, with a visible gap for every part that is missing.
    #[must_use]
    pub fn document(&self, authority: Authority, lang: Lang) -> Document {
        let mut letter = Letter {
            input: self,
            authority,
            lang,
            blocks: Vec::new(),
        };
        letter.head();
        letter.opening();
        letter.body();
        letter.questions();
        letter.closing();
        let title = match self.texts.subject.trim() {
            "" => words::SUBJECT.get(lang),
            subject => subject,
        };
        Document {
            kind: Kind::Letter,
            title: title.to_owned(),
            lang,
            blocks: letter.blocks,
            footer: vec![words::FOOTER.get(lang).to_owned()],
        }
    }
}

/// A letter being written.
struct Letter<'a> {
    input: &'a LetterInput,
    authority: Authority,
    lang: Lang,
    blocks: Vec<Block>,
}

impl Letter<'_> {
    fn head(&mut self) {
        let head = &self.input.head;
        let sender = [&head.organisation].into_iter().chain(&head.address);
        self.lines(Part::Sender, &sender.cloned().collect::<Vec<_>>());
        self.lines(Part::Recipient, &head.recipient);
        let date = head.date.map_or_else(
            || self.gap(Part::Date),
            |at| format::date(at.local().date_naive(), self.lang),
        );
        let date = match head.place.trim() {
            "" => date,
            place => format!("{place}, {date}"),
        };
        let mut facts = vec![(words::DATE.get(self.lang).to_owned(), date)];
        if !head.reference.trim().is_empty() {
            facts.push((words::REFERENCE.get(self.lang).to_owned(), head.reference.clone()));
        }
        self.blocks.push(Block::Facts(facts));
    }

    fn opening(&mut self) {
        let subject = match self.input.texts.subject.trim() {
            "" => self.gap(Part::Subject),
            subject => subject.to_owned(),
        };
        self.blocks.push(Block::Heading {
            level: Level::Title,
            text: subject,
        });
        self.say(words::SALUTATION);
        self.say(words::OPENING);
    }

    fn body(&mut self) {
        let texts = &self.input.texts;
        self.heading(words::WHAT_HAPPENED);
        if Part::WhatHappened.missing(self.input) {
            self.missing(Part::WhatHappened);
        } else {
            self.paragraphs(&texts.what_happened);
        }
        self.heading(words::WHICH_DATA);
        self.items(Part::Data, &texts.data, Some(words::DATA_INTRO));
        self.heading(words::CONSEQUENCES);
        self.items(Part::Consequences, &texts.consequences, None);
        self.heading(words::MEASURES);
        self.items(Part::Measures, &texts.measures, None);
        if texts.authority_told == Some(true) {
            let told = words::AUTHORITY_TOLD.get(self.authority, self.lang);
            self.blocks.push(Block::Paragraph(told));
        }
        self.heading(words::ADVICE);
        self.items(Part::Advice, &texts.advice, None);
    }

    fn questions(&mut self) {
        self.heading(words::QUESTIONS);
        if Part::Contact.missing(self.input) {
            self.missing(Part::Contact);
        } else {
            self.say(words::QUESTIONS_INTRO);
            self.person(&self.input.contact);
        }
        if let Some(dpo) = &self.input.dpo {
            self.say(words::DPO);
            self.person(dpo);
        }
    }

    fn closing(&mut self) {
        self.say(words::SORRY);
        self.say(words::REGARDS);
        let signed = &self.input.signed_by;
        let lines = [&signed.name, &signed.role, &self.input.head.organisation].map(Clone::clone);
        self.lines(Part::Signature, &lines);
    }

    fn heading(&mut self, text: Text) {
        self.blocks.push(Block::Heading {
            level: Level::Chapter,
            text: text.get(self.lang).to_owned(),
        });
    }

    fn say(&mut self, text: Text) {
        self.blocks.push(Block::Paragraph(text.get(self.lang).to_owned()));
    }

    fn paragraphs(&mut self, text: &str) {
        let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty());
        self.blocks
            .extend(paragraphs.map(|line| Block::Paragraph(line.to_owned())));
    }

    /// One item is a sentence, several are a list.
    fn items(&mut self, part: Part, items: &[String], intro: Option<Text>) {
        let items = filled(items);
        if items.is_empty() {
            return self.missing(part);
        }
        if let Some(intro) = intro {
            self.say(intro);
        }
        match items.as_slice() {
            [only] if intro.is_none() => self.paragraphs(only),
            _ => self.blocks.push(Block::List { numbered: false, items }),
        }
    }

    /// What there is, and a gap for what there isn't.
    fn lines(&mut self, part: Part, lines: &[String]) {
        let lines = filled(lines);
        if !lines.is_empty() {
            self.blocks.push(Block::Lines(lines));
        }
        if part.missing(self.input) {
            self.missing(part);
        }
    }

    fn person(&mut self, person: &Person) {
        let contact = [(words::PHONE, &person.phone), (words::EMAIL, &person.email)];
        let name = [&person.name, &person.role]
            .map(|text| text.trim())
            .into_iter()
            .filter(|text| !text.is_empty());
        let name = name.collect::<Vec<_>>().join(", ");
        let ways = contact.into_iter().filter(|(_, way)| !way.trim().is_empty());
        let ways = ways.map(|(label, way)| label.fill(self.lang, &[way.trim()]));
        let lines = std::iter::once(name)
            .filter(|name| !name.is_empty())
            .chain(ways)
            .collect();
        self.blocks.push(Block::Lines(lines));
    }

    fn missing(&mut self, part: Part) {
        let gap = self.gap(part);
        self.blocks.push(Block::Gap(gap));
    }

    fn gap(&self, part: Part) -> String {
        words::GAP.fill(self.lang, &[part.name().get(self.lang)])
    }
}

fn filled(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .collect()
}
