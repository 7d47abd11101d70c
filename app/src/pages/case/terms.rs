//! Every term of a case: to whom, how long, until when, and on what it rests.

use super::clock;
use super::head::{Head, rulebook};
use crate::components::{Details, Page, Status, SummaryList, SummaryRow, Tag, Tone};
use crate::paths;
use crate::serve::{param, serve};
use domain::act::NoticeKind;
use domain::case_row::CaseRow;
use domain::deadline::{Due, terms};
use domain::facts::Answer;
use domain::ids::IncidentId;
use domain::incident::Incident;
use domain::rulebook::{Recipient, Rulebook};
use domain::text::{Authority, Lang, format, terms as words};
use domain::time::Timestamp;
use leptos::prelude::*;

/// The fact that the register itself fills in: the moment from which the term runs.
const AWARENESS: &str = "awareness";

/// Every term of a case.
#[component]
pub fn TermsPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    serve(|context| async move {
        let view = context.services.case(&context.visitor.reader()?, id?).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let sheet = Sheet {
            book: rulebook(&context),
            case: &view.case,
            row: CaseRow::of(&view.case, String::new()),
            authority: context.authority(),
            may_act: context.visitor.officer().is_ok() && view.case.closed.is_none(),
            now: context.now,
            lang,
        };
        let mut due = terms(sheet.book, &view.case.facts_with_clock());
        due.sort_by_key(|due| (due.at.is_none(), due.at));
        let none = due.is_empty().then(|| view! { <p>{words::NONE.get(lang)}</p> });
        let sections = due.iter().map(|due| sheet.section(due)).collect_view();
        let counting = words::COUNTING_ABOUT
            .into_iter()
            .map(|text| view! { <p>{text.get(lang)}</p> })
            .collect_view();
        Ok(view! {
            <Page title=words::TITLE.get(lang) back=head.back step=head.step status=head.status>
                <p class="lead">{words::INTRO.get(lang)}</p>
                {none}
                {sections}
                <Details summary=words::COUNTING.get(lang)>{counting}</Details>
            </Page>
        })
    })
}

/// A case with what its terms are told by.
struct Sheet<'a> {
    book: &'a Rulebook,
    case: &'a Incident,
    row: CaseRow,
    authority: Authority,
    may_act: bool,
    now: Timestamp,
    lang: Lang,
}

impl Sheet<'_> {
    fn section(&self, due: &Due<'_>) -> impl IntoView + use<> {
        let (clock, lang) = (due.clock, self.lang);
        let mut rows = vec![
            SummaryRow::new(
                words::TO.get(lang),
                words::recipient(clock.to).get(self.authority, lang),
            ),
            self.length(due),
        ];
        if let Some(at) = due.at {
            rows.push(SummaryRow::new(words::UNTIL.get(lang), format::moment(at, lang)));
        }
        rows.push(SummaryRow::new(words::SOURCE.get(lang), self.sources(&clock.cites)));
        let passed = clock.to != Recipient::Authority && due.at.is_some_and(|at| at < self.now);
        view! {
            <h2>{clock.text.get(lang).to_owned()}</h2>
            <p><Tag status=self.status(due) /></p>
            <SummaryList rows />
            {passed.then(|| view! { <p class="hint">{words::PASSED_HELP.get(self.authority, lang)}</p> })}
        }
    }

    /// How long it is and from when it runs, or what it waits for.
    fn length(&self, due: &Due<'_>) -> SummaryRow {
        let (lang, anchor) = (self.lang, due.clock.anchor.as_str());
        let question = self.book.question(anchor);
        let asked = question.map_or(anchor, |question| question.text.get(lang));
        let (name, span) = (words::LENGTH.get(lang), words::length(due.clock, lang));
        let at = |moment| format::moment(moment, lang);
        match self.case.facts_with_clock().get(anchor) {
            Some(Answer::Moment(start)) if anchor == AWARENESS => {
                let words = if self.case.awareness.is_some() {
                    words::FROM_AWARENESS
                } else {
                    words::FROM_SIGNAL
                };
                SummaryRow::new(name, words.fill(lang, &[&span, &at(*start)]))
            }
            Some(Answer::Moment(start)) => {
                SummaryRow::new(name, words::FROM_ANSWER.fill(lang, &[&span, asked, &at(*start)]))
            }
            _ => {
                let waits = format!("{span}. {}.", words::WAITS.fill(lang, &[asked]));
                let href = paths::question(self.case.id, anchor);
                let link = self
                    .may_act
                    .then(|| view! { " " <a href=href>{words::TO_QUESTION.get(lang)}</a> });
                SummaryRow::with_view(name, view! { {waits} {link} })
            }
        }
    }

    fn sources(&self, cites: &[String]) -> String {
        let labels = cites.iter().map(|id| {
            let citation = self.book.citation(id);
            citation.map_or(id.as_str(), |citation| citation.label.get(self.lang))
        });
        labels.collect::<Vec<_>>().join("; ")
    }

    fn status(&self, due: &Due<'_>) -> Status {
        let lang = self.lang;
        let Some(at) = due.at else {
            return Status::new(Tone::Plain, words::NOT_RUNNING.get(lang));
        };
        if due.clock.to != Recipient::Authority {
            return if at < self.now {
                Status::new(Tone::Plain, words::PASSED.get(lang))
            } else {
                clock::remaining(self.now, at, lang)
            };
        }
        match self.sent(due) {
            Some(sent) if sent <= at => Status::new(Tone::Ok, words::KEPT.get(lang)),
            Some(_) => Status::new(Tone::Warn, words::MISSED.get(lang)),
            None if self.row.awaits_authority() || self.row.notified_at.is_some() => {
                clock::remaining(self.now, at, lang)
            }
            None => Status::new(Tone::Ok, words::FREED.get(lang)),
        }
    }
    /// When that was sent which a term towards the authority asks for: the first notification, and for a term beyond the
    /// general one, which a book names first, what follows on it.
    fn sent(&self, due: &Due<'_>) -> Option<Timestamp> {
        let mut to_authority = self
            .book
            .clocks()
            .iter()
            .filter(|clock| clock.to == Recipient::Authority);
        let follows = to_authority
            .next()
            .is_some_and(|general| due.clock.hours > general.hours);
        let kind = if follows {
            NoticeKind::Supplement
        } else {
            NoticeKind::First
        };
        let sent = self.case.notices.iter().find(|notice| notice.notice == kind);
        sent.map(|notice| notice.at)
    }
}
