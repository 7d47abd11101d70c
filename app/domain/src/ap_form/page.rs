//! The sheet as a document.

use super::{Basis, Doubt, Entry, Line, Sheet, Status};
use crate::{
    draft::{Answer, Block, Document, Kind, Level, Origin, QuestionRow, Tone},
    text::{Lang, Naming, Text, ap_sheet as words},
};

impl Sheet {
    /// The sheet as it is shown and printed.
    #[must_use]
    pub fn document(&self) -> Document {
        let title = self.title().get(self.authority, self.lang);
        let mut blocks = vec![Block::Heading {
            level: Level::Title,
            text: title.clone(),
        }];
        self.opening(&mut blocks);
        self.find_out(&mut blocks);
        self.check(&mut blocks);
        for chapter in &self.chapters {
            blocks.push(heading(&format!("{}  {}", chapter.number, chapter.title)));
            let rows = chapter.entries.iter().map(|entry| row(entry, self.lang));
            blocks.push(Block::Questions(rows.collect()));
        }
        let footer = vec![words::FOOTER.get(self.authority, self.lang)];
        Document {
            kind: Kind::ApSheet,
            title,
            lang: self.lang,
            blocks,
            footer,
        }
    }

    fn title(&self) -> Naming {
        match self.kind.as_deref() {
            Some("supplement") => words::TITLE_SUPPLEMENT,
            Some("withdrawal") => words::TITLE_WITHDRAWAL,
            _ => words::TITLE,
        }
    }

    fn opening(&self, blocks: &mut Vec<Block>) {
        let lang = self.lang;
        let answered = self.entries().filter(|entry| !entry.status.lines().is_empty()).count();
        let counts = [answered, self.to_find_out().count(), self.to_check().count()].map(|count| count.to_string());
        blocks.push(Block::Note {
            tone: Tone::Attention,
            title: words::PREPARATION.get(lang).to_owned(),
            text: self.preparation(),
        });
        blocks.push(Block::Facts(vec![
            (
                words::FORM.get(lang).to_owned(),
                self.list_of_questions().fill(lang, &[&self.dated, &self.form]),
            ),
            (
                words::WITHOUT_NUMBER.get(lang).to_owned(),
                words::WITHOUT_NUMBER_TEXT.get(lang).to_owned(),
            ),
            (
                words::STATE.get(lang).to_owned(),
                words::COUNTS.fill(lang, &counts.each_ref().map(String::as_str)),
            ),
        ]));
    }

    fn preparation(&self) -> String {
        let text = words::PREPARATION_TEXT.get(self.authority, self.lang);
        match words::other_form(self.authority) {
            Some(other) => format!("{text} {}", other.get(self.authority, self.lang)),
            None => text,
        }
    }

    fn list_of_questions(&self) -> Text {
        match words::other_form(self.authority) {
            Some(_) => words::FORM_OF_OTHER,
            None => words::FORM_OF,
        }
    }

    fn find_out(&self, blocks: &mut Vec<Block>) {
        blocks.push(heading(words::TO_FIND_OUT.get(self.lang)));
        let mut items: Vec<String> = self.to_find_out().map(|entry| self.item(entry)).collect();
        items.dedup();
        blocks.push(list(items, words::NOTHING_TO_FIND_OUT.get(self.lang)));
    }

    fn check(&self, blocks: &mut Vec<Block>) {
        blocks.push(heading(words::TO_CHECK.get(self.lang)));
        let items = self.to_check().map(|entry| match remark(entry, self.lang) {
            Some(remark) => format!("{} – {remark}", self.item(entry)),
            None => self.item(entry),
        });
        blocks.push(list(items.collect(), words::NOTHING_TO_CHECK.get(self.lang)));
    }

    fn item(&self, entry: &Entry) -> String {
        let number = if entry.number.is_empty() {
            words::NO_NUMBER.get(self.lang)
        } else {
            &entry.number
        };
        match &entry.status {
            Status::Undecided(words) => format!("{number} · {words}"),
            _ => format!("{number} · {}", entry.question),
        }
    }
}

fn heading(text: &str) -> Block {
    Block::Heading {
        level: Level::Chapter,
        text: text.to_owned(),
    }
}

fn list(items: Vec<String>, nothing: &str) -> Block {
    if items.is_empty() {
        Block::Paragraph(nothing.to_owned())
    } else {
        Block::List { numbered: false, items }
    }
}

fn row(entry: &Entry, lang: Lang) -> QuestionRow {
    let answer = match &entry.status {
        Status::Recorded(lines) => given(lines, Origin::Recorded, entry, lang),
        Status::Derived { lines, .. } => given(lines, Origin::Derived, entry, lang),
        Status::Missing => Answer::Open(words::UNKNOWN.get(lang).to_owned()),
        Status::Undecided(question) => Answer::Open(words::UNDECIDED.fill(lang, &[question])),
        Status::LeftOpen => Answer::Skipped(words::LEFT_OPEN.get(lang).to_owned()),
        Status::Waiting(words) => Answer::Skipped(words.clone()),
        Status::NotApplicable => Answer::Skipped(words::NOT_APPLICABLE.get(lang).to_owned()),
    };
    QuestionRow {
        number: entry.number.clone(),
        question: entry.question.clone(),
        answer,
    }
}

fn given(lines: &[Line], origin: Origin, entry: &Entry, lang: Lang) -> Answer {
    let lines = lines.iter().map(|line| line.text.clone()).collect();
    Answer::Given {
        lines,
        origin,
        remark: remark(entry, lang),
    }
}

/// Everything that a person must look at, in one line.
fn remark(entry: &Entry, lang: Lang) -> Option<String> {
    let mut remarks = Vec::new();
    if let Status::Derived { from, .. } = &entry.status {
        remarks.push(words::DERIVED.fill(lang, &[from]));
    }
    for doubt in [Doubt::Estimate, Doubt::NoWords, Doubt::NotOnForm, Doubt::Unconfirmed] {
        if entry.status.lines().iter().any(|line| line.doubt == Some(doubt)) {
            remarks.push(doubt_words(doubt).get(lang).to_owned());
        }
    }
    if entry.basis == Basis::Unconfirmed && !entry.status.lines().is_empty() {
        remarks.push(words::UNCONFIRMED_QUESTION.get(lang).to_owned());
    }
    (!remarks.is_empty()).then(|| remarks.join(". "))
}

const fn doubt_words(doubt: Doubt) -> Text {
    match doubt {
        Doubt::Estimate => words::ESTIMATE,
        Doubt::NoWords => words::NO_WORDS,
        Doubt::NotOnForm => words::NOT_ON_FORM,
        Doubt::Unconfirmed => words::UNCONFIRMED,
    }
}
