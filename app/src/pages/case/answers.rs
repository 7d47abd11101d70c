//! All answers of a case, to check and change.

use super::head::{Head, rulebook};
use crate::components::{ButtonRow, LinkButton, Look, Note, Page, SummaryList, SummaryRow};
use crate::paths;
use crate::serve::{param, serve};
use domain::facts::{Answer, Facts};
use domain::ids::IncidentId;
use domain::rulebook::{Group, Kind, Path, Question, Rulebook, Shelf};
use domain::text::{Lang, format, triage as words};
use leptos::prelude::*;
use service::Context;
use service::view::History;

mod set_aside;

/// All answers of a case.
#[component]
pub fn AnswersPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    serve(|context| async move {
        let id = id?;
        let history = context.services.history(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let book = rulebook(&context);
        let head = Head::of(&context, &history.view);
        let case = &history.view.case;
        let may_act = context.visitor.officer().is_ok() && case.closed.is_none();
        let sheet = Sheet {
            book,
            shelf: context.services.shelf(),
            history: &history,
            path: book.path(&case.facts_with_clock()),
            may_act,
            lang,
        };
        let title = if case.facts.is_empty() {
            words::NO_ANSWERS
        } else {
            words::ANSWERS
        };
        let answers = (sheet.case_rows(), sheet.groups(), sheet.irrelevant());
        let (lead, to_find_out, buttons) = (sheet.lead(), sheet.to_find_out(), sheet.buttons(id));
        Ok(view! {
            <Page title=title.get(lang) back=head.back step=head.step status=head.status>
                {lead} {to_find_out} {answers} {buttons}
            </Page>
        })
    })
}

/// All answers that count with their evidence, for a page that shows the facts of a case and changes nothing.
pub(super) fn facts(context: &Context, history: &History) -> impl IntoView + use<> {
    let book = rulebook(context);
    let sheet = Sheet {
        book,
        shelf: context.services.shelf(),
        history,
        path: book.path(&history.view.case.facts_with_clock()),
        may_act: false,
        lang: context.lang,
    };
    let awareness = vec![SummaryRow::new(
        words::ROW_AWARENESS.get(context.lang),
        sheet.awareness(),
    )];
    (view! { <SummaryList rows=awareness /> }, sheet.groups())
}

/// The questions that count in the groups in which they are asked, each with its row.
pub(in crate::pages) fn grouped(
    path: &Path<'_>,
    row: &dyn Fn(&Question) -> SummaryRow,
    lang: Lang,
) -> impl IntoView + use<> {
    let mut groups: Vec<(Group, Vec<SummaryRow>)> = Vec::new();
    for question in path.asked.iter().filter(|question| question.kind != Kind::Moment) {
        let row = row(question);
        match groups.iter_mut().find(|(group, _)| *group == question.group) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((question.group, vec![row])),
        }
    }
    groups
        .into_iter()
        .map(|(group, rows)| view! { <h2>{words::group(group).get(lang)}</h2> <SummaryList rows /> })
        .collect_view()
}

/// An answer with the evidence that was written with it.
pub(in crate::pages) fn in_words(question: &Question, answer: &Answer, evidence: Option<&str>, lang: Lang) -> String {
    let words = words::answer(Some(question), answer, lang);
    match evidence {
        Some(evidence) => format!("{words}\n{}", words::EVIDENCE_IS.fill(lang, &[evidence])),
        None => words,
    }
}

struct Sheet<'a> {
    book: &'a Rulebook,
    shelf: &'a Shelf,
    history: &'a History,
    path: Path<'a>,
    may_act: bool,
    lang: Lang,
}

impl Sheet<'_> {
    fn facts(&self) -> &Facts {
        &self.history.view.case.facts
    }

    fn next(&self) -> Option<&Question> {
        self.path
            .asked
            .iter()
            .copied()
            .find(|question| question.kind != Kind::Moment && self.facts().get(&question.id).is_none())
    }

    fn lead(&self) -> impl IntoView + use<> {
        let lang = self.lang;
        let asked = self.path.asked.iter().filter(|question| question.kind != Kind::Moment);
        let answers: Vec<_> = asked.map(|question| self.facts().get(&question.id)).collect();
        let all_known = answers.iter().flatten().all(|answer| answer.is_known());
        let sentence = match (self.facts().is_empty(), self.next()) {
            (true, _) => words::NO_ANSWERS_HELP.get(lang).to_owned(),
            (false, Some(_)) => words::STILL_OPEN.get(lang).to_owned(),
            (false, None) if all_known => words::ENOUGH.fill(lang, &[&answers.len().to_string()]),
            (false, None) => words::ALL_ASKED.get(lang).to_owned(),
        };
        view! { <p>{sentence}</p> }
    }

    /// Questions that were answered with *unknown*.
    fn to_find_out(&self) -> Option<impl IntoView + use<>> {
        let lang = self.lang;
        let id = self.history.view.case.id;
        let unknown = self
            .path
            .asked
            .iter()
            .filter(|question| self.facts().get(&question.id) == Some(&Answer::Unknown));
        let items: Vec<_> = unknown
            .map(|question| {
                let text = question.text.get(lang).to_owned();
                let href = change(id, question);
                if self.may_act {
                    view! { <li><a href=href>{text}</a></li> }.into_any()
                } else {
                    view! { <li>{text}</li> }.into_any()
                }
            })
            .collect();
        (!items.is_empty()).then(|| {
            view! {
                <Note title=words::TO_FIND_OUT.get(lang)>
                    <p>{words::UNKNOWN_COUNTS.get(lang)}</p>
                    <ul>{items}</ul>
                </Note>
            }
        })
    }

    /// Title and kennisname, which have pages of their own.
    fn case_rows(&self) -> impl IntoView + use<> {
        let (lang, case) = (self.lang, &self.history.view.case);
        let rows = [
            (
                SummaryRow::new(words::ROW_TITLE.get(lang), self.history.view.title()),
                "titel",
            ),
            (
                SummaryRow::new(words::ROW_AWARENESS.get(lang), self.awareness()),
                "kennisname",
            ),
        ];
        let rows = rows.into_iter().map(|(row, page)| {
            if self.may_act {
                row.change(paths::case_page(case.id, page))
            } else {
                row
            }
        });
        view! { <SummaryList rows=rows.collect() /> }
    }

    fn awareness(&self) -> String {
        let (lang, case) = (self.lang, &self.history.view.case);
        match case.awareness {
            Some(at) => format::moment(at, lang),
            None => words::AWARENESS_OPEN.fill(lang, &[&format::short_moment(case.first_signal(), lang)]),
        }
    }

    fn groups(&self) -> impl IntoView + use<> {
        grouped(&self.path, &|question| self.row(question), self.lang)
    }

    fn row(&self, question: &Question) -> SummaryRow {
        self.row_with(question, self.answer(question))
    }

    /// An answer that counts no longer, with the answers that made it so.
    fn row_set_aside(&self, question: &Question) -> SummaryRow {
        let facts = self.history.view.case.facts_with_clock();
        let because = set_aside::because(self.book, &facts, &question.id);
        let because: Vec<_> = because.iter().map(|one| one.text.get(self.lang)).collect();
        let because = (!because.is_empty()).then(|| words::NO_LONGER_BECAUSE.fill(self.lang, &[&because.join(" ")]));
        let lines: Vec<_> = self.answer(question).into_iter().chain(because).collect();
        self.row_with(question, Some(lines.join("\n")))
    }

    fn answer(&self, question: &Question) -> Option<String> {
        let evidence = self.history.evidence_of(&question.id);
        let answer = self.facts().get(&question.id)?;
        Some(in_words(question, answer, evidence, self.lang))
    }

    fn row_with(&self, question: &Question, words: Option<String>) -> SummaryRow {
        let row = SummaryRow::new(question.text.get(self.lang), words);
        if self.may_act {
            row.change(change(self.history.view.case.id, question))
        } else {
            row
        }
    }

    /// An answer to a question that the rulebook no longer asks, in the words in which it was asked.
    fn row_dropped(&self, id: &str) -> SummaryRow {
        let lang = self.lang;
        let question = self.shelf.question(id);
        let asked = question.map_or(id, |question| question.text.get(lang));
        let answer = self.facts().get(id);
        let answer = answer.map(|answer| words::answer(question, answer, lang));
        let evidence = self.history.evidence_of(id);
        let evidence = evidence.map(|evidence| words::EVIDENCE_IS.fill(lang, &[evidence]));
        let dropped = words::NO_LONGER_ASKED.get(lang).to_owned();
        let lines: Vec<_> = answer.into_iter().chain(evidence).chain([dropped]).collect();
        SummaryRow::new(asked, lines.join("\n"))
    }

    /// What was answered and counts no longer.
    fn irrelevant(&self) -> Option<impl IntoView + use<>> {
        let lang = self.lang;
        let questions = self.path.irrelevant.iter().filter_map(|id| self.book.question(id));
        let rows: Vec<_> = questions
            .filter(|question| question.kind != Kind::Moment)
            .map(|question| self.row_set_aside(question))
            .chain(self.path.dropped.iter().map(|id| self.row_dropped(id)))
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <h2>{words::NO_LONGER.get(lang)}</h2>
                <p>{words::NO_LONGER_HELP.get(lang)}</p>
                <SummaryList rows />
            }
        })
    }

    fn buttons(&self, id: IncidentId) -> impl IntoView + use<> {
        let lang = self.lang;
        let start = if self.facts().is_empty() {
            words::START
        } else {
            words::GO_ON
        };
        let go_on = self.next().filter(|_| self.may_act).map(|next| {
            view! { <LinkButton href=paths::question(id, &next.id)>{start.get(lang)}</LinkButton> }
        });
        let advice = (!self.facts().is_empty()).then(|| {
            let look = if go_on.is_some() { Look::Quiet } else { Look::Main };
            view! { <LinkButton look href=paths::case_page(id, "advies")>{words::TO_ADVICE.get(lang)}</LinkButton> }
        });
        view! { <ButtonRow>{go_on} {advice}</ButtonRow> }
    }
}

fn change(id: IncidentId, question: &Question) -> String {
    format!("{}?from=check", paths::question(id, &question.id))
}
