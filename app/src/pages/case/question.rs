//! One question of the triage, with the reporter's words beside it.

use super::again::Again;
use super::head::{Head, hidden, rulebook};
use super::reporter;
use crate::components::{Button, ButtonRow, Columns, Details, Form, LinkButton, Look, Note, Page, Problems};
use crate::paths;
use crate::serve::{param, query, serve};
use domain::case_form::answer::{EVIDENCE, answer, evidence_field, needing_evidence};
use domain::facts::UNKNOWN;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::rulebook::{Kind, Question, Rulebook};
use domain::text::{Lang, triage as words};
use leptos::prelude::*;
use service::ServiceError;
use service::view::CaseView;

mod field;
mod preview;

use field::field;
use preview::preview;

/// One question of the triage.
#[component]
pub fn QuestionPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let asked = param::<String>("question");
    let from_check = query("from") == "check";
    let again = Again::read();
    serve(move |context| async move {
        let (id, asked) = (id?, asked?);
        context.visitor.officer()?;
        let history = context.services.history(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let book = rulebook(&context);
        let question = book
            .question(&asked)
            .filter(|question| question.kind != Kind::Moment)
            .ok_or(ServiceError::NotFound)?;
        let kept = again
            .raw(&context, "answer", id)
            .await?
            .filter(|raw| raw.has("question", &question.id));
        let problems = again.problems(first_field(question), lang, || {
            kept.as_ref()
                .and_then(|raw| answer(raw, question).err())
                .unwrap_or_default()
        });
        let raw = kept.unwrap_or_else(|| recorded(&history, question));
        let problems = at_its_option(&problems, question, &raw);
        let view = &history.view;
        let head = Head::of(&context, view);
        let place = Place::of(book, view, question);
        let hidden = hidden_fields(view, question, from_check);
        let offered = book.offered(question, &view.case.facts_with_clock());
        let fields = (
            place
                .irrelevant
                .then(|| view! { <Note><p>{words::IRRELEVANT_NOTE.get(lang)}</p></Note> }),
            field(question, &offered, &raw, &problems, lang),
            why(book, question, lang),
            buttons(id, from_check, lang),
            preview(&context, view, question),
        );
        let title = question.text.get(lang).to_owned();
        let reporter = reporter::panel(&history.view, lang);
        Ok(view! {
            <Page
                title
                question=true
                wide=true
                back=place.back(id, from_check, lang)
                step=format!("{} · {}", head.step, place.step(lang))
                status=head.status
                problems
            >
                <Columns aside=move || reporter>
                    <Form action="/api/triage/answer" hidden>
                        {fields}
                    </Form>
                </Columns>
            </Page>
        })
    })
}

fn buttons(id: IncidentId, from_check: bool, lang: Lang) -> impl IntoView {
    let save = if from_check {
        words::SAVE_AND_CHECK
    } else {
        words::SAVE_AND_NEXT
    };
    view! {
        <ButtonRow>
            <Button>{save.get(lang)}</Button>
            <LinkButton look=Look::Quiet href=paths::case_page(id, "vragen")>{words::ALL_ANSWERS.get(lang)}</LinkButton>
        </ButtonRow>
    }
}

/// What the server needs to know besides the answer.
fn hidden_fields(view: &CaseView, question: &Question, from_check: bool) -> Vec<(&'static str, String)> {
    let mut fields = hidden(view);
    fields.push(("question", question.id.clone()));
    if from_check {
        fields.push(("from", "check".to_owned()));
    }
    fields
}

/// Where a question stands among the others.
struct Place {
    number: usize,
    of: usize,
    before: Option<String>,
    irrelevant: bool,
}

impl Place {
    fn of(book: &Rulebook, view: &CaseView, question: &Question) -> Self {
        let path = book.path(&view.case.facts_with_clock());
        let asked: Vec<&Question> = path
            .asked
            .into_iter()
            .filter(|asked| asked.kind != Kind::Moment)
            .collect();
        let index = asked.iter().position(|asked| asked.id == question.id);
        let before = index
            .and_then(|index| index.checked_sub(1))
            .and_then(|index| asked.get(index));
        Self {
            number: index.unwrap_or(asked.len()) + 1,
            of: asked.len().max(index.map_or(asked.len() + 1, |index| index + 1)),
            before: before.map(|before| before.id.clone()),
            irrelevant: path.irrelevant.contains(&question.id),
        }
    }

    fn step(&self, lang: Lang) -> String {
        words::QUESTION_STEP.fill(lang, &[&self.number.to_string(), &self.of.to_string()])
    }

    /// Back to the question before, to the check page, or to the case.
    fn back(&self, id: IncidentId, from_check: bool, lang: Lang) -> crate::components::Back {
        use crate::components::Back;
        match &self.before {
            _ if from_check => Back::named(paths::case_page(id, "vragen"), words::ALL_ANSWERS.get(lang)),
            Some(before) => Back::to(paths::question(id, before)),
            None => Back::to(paths::case(id)),
        }
    }
}

fn first_field(question: &Question) -> &'static str {
    if question.kind == Kind::Number {
        "number"
    } else {
        "answer"
    }
}

/// A problem with the evidence stands at the line of the option that needs it.
fn at_its_option(problems: &Problems, question: &Question, raw: &RawForm) -> Problems {
    let bare = |code: &&str| raw.has("answer", code) && raw.one(&evidence_field(code)).is_empty();
    let lowering = || {
        question
            .options
            .iter()
            .filter(|option| option.lowers_risk)
            .map(|option| option.code.as_str())
    };
    let option = lowering()
        .find(bare)
        .or_else(|| lowering().find(|code| raw.has("answer", code)));
    let place = |field: &str| match option {
        Some(code) if field == EVIDENCE => evidence_field(code),
        _ => field.to_owned(),
    };
    problems
        .iter()
        .map(|(field, sentence)| (place(field), sentence))
        .collect()
}

/// The recorded answer as the form would have sent it.
fn recorded(history: &service::view::History, question: &Question) -> RawForm {
    use domain::facts::Answer;
    let mut raw = RawForm::default();
    let answer = history.view.case.facts.get(&question.id);
    match answer {
        Some(Answer::Unknown) => raw.push("answer", UNKNOWN),
        Some(Answer::One(code)) => raw.push("answer", code),
        Some(Answer::Many(codes)) => raw.set("answer", codes.iter().cloned().collect()),
        Some(Answer::Number(number)) => raw.push("number", number.to_string()),
        Some(Answer::Moment(_)) | None => {}
    }
    if let (Some(answer), Some(evidence)) = (answer, history.evidence_of(&question.id)) {
        for code in needing_evidence(question, answer) {
            raw.push(evidence_field(code), evidence);
        }
    }
    raw
}

fn why(book: &Rulebook, question: &Question, lang: Lang) -> impl IntoView + use<> {
    let labels: Vec<&str> = question
        .cites
        .iter()
        .filter_map(|id| book.citation(id))
        .map(|citation| citation.label.get(lang))
        .collect();
    let source = words::SOURCE.fill(lang, &[&labels.join("; ")]);
    let reason = question.why.get(lang).to_owned();
    view! {
        <Details summary=words::WHY.get(lang)>
            <p>{reason}</p>
            <p class="cite">{source}</p>
        </Details>
    }
}
