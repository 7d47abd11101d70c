//! One question of the triage, with the reporter's words beside it.

use super::again::Again;
use super::head::{Head, hidden, rulebook};
use super::reporter;
use crate::components::{Button, ButtonRow, Columns, Details, Form, LinkButton, Look, Note, Page, Problems, TextArea};
use crate::paths;
use crate::serve::{param, query, serve};
use domain::case_form::answer::{LIMIT, answer};
use domain::facts::UNKNOWN;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::rulebook::{Kind, Question, Rulebook};
use domain::text::{Lang, triage as words};
use leptos::prelude::*;
use service::ServiceError;
use service::view::CaseView;

mod field;

use field::field;

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
        let question = book.question(&asked).filter(|question| question.kind != Kind::Moment).ok_or(ServiceError::NotFound)?;
        let kept = again.raw(&context, "answer", id).await?.filter(|raw| raw.has("question", &question.id));
        let problems = again.problems(first_field(question), lang, || {
            kept.as_ref().and_then(|raw| answer(raw, question).err()).unwrap_or_default()
        });
        let raw = kept.unwrap_or_else(|| recorded(&history, question));
        let view = &history.view;
        let head = Head::of(&context, view);
        let place = Place::of(book, view, question);
        let mut hidden = hidden(view);
        hidden.push(("question", question.id.clone()));
        if from_check {
            hidden.push(("from", "check".to_owned()));
        }
        let button = if from_check { words::SAVE_AND_CHECK } else { words::SAVE_AND_NEXT };
        let fields = (
            place.irrelevant.then(|| view! { <Note><p>{words::IRRELEVANT_NOTE.get(lang)}</p></Note> }),
            field(question, &raw, &problems, lang),
            why(book, question, lang),
            evidence(question, &raw, &problems, lang),
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
                        <ButtonRow>
                            <Button>{button.get(lang)}</Button>
                            <LinkButton look=Look::Quiet href=paths::case_page(id, "vragen")>
                                {words::ALL_ANSWERS.get(lang)}
                            </LinkButton>
                        </ButtonRow>
                    </Form>
                </Columns>
            </Page>
        })
    })
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
        let asked: Vec<&Question> = path.asked.into_iter().filter(|asked| asked.kind != Kind::Moment).collect();
        let index = asked.iter().position(|asked| asked.id == question.id);
        let before = index.and_then(|index| index.checked_sub(1)).and_then(|index| asked.get(index));
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
    if question.kind == Kind::Number { "number" } else { "answer" }
}

/// The recorded answer as the form would have sent it.
fn recorded(history: &service::view::History, question: &Question) -> RawForm {
    use domain::facts::Answer;
    let mut raw = RawForm::default();
    match history.view.case.facts.get(&question.id) {
        Some(Answer::Unknown) => raw.push("answer", UNKNOWN),
        Some(Answer::One(code)) => raw.push("answer", code),
        Some(Answer::Many(codes)) => raw.set("answer", codes.iter().cloned().collect()),
        Some(Answer::Number(number)) => raw.push("number", number.to_string()),
        Some(Answer::Moment(_)) | None => {}
    }
    if let Some(evidence) = history.evidence_of(&question.id) {
        raw.push("evidence", evidence);
    }
    raw
}

fn why(book: &Rulebook, question: &Question, lang: Lang) -> impl IntoView + use<> {
    let labels: Vec<&str> =
        question.cites.iter().filter_map(|id| book.citation(id)).map(|citation| citation.label.get(lang)).collect();
    let source = words::SOURCE.fill(lang, &[&labels.join("; ")]);
    let reason = question.why.get(lang).to_owned();
    view! {
        <Details summary=words::WHY.get(lang)>
            <p>{reason}</p>
            <p class="cite">{source}</p>
        </Details>
    }
}

/// The line of evidence, where an option lowers the risk.
fn evidence(question: &Question, raw: &RawForm, problems: &Problems, lang: Lang) -> Option<impl IntoView + use<>> {
    let lowering: Vec<&str> = question
        .options
        .iter()
        .filter(|option| option.lowers_risk && option.retired.is_none())
        .map(|option| option.text.get(lang))
        .collect();
    let options = lowering.iter().map(|option| format!("“{option}”")).collect::<Vec<_>>().join(", ");
    let all = lowering.len() == question.options.len();
    let hint = if all {
        words::EVIDENCE_HINT_ALL.get(lang).to_owned()
    } else {
        words::EVIDENCE_HINT.fill(lang, &[&options])
    };
    let value = raw.typed("evidence").to_owned();
    let error = problems.of("evidence");
    (!lowering.is_empty()).then(|| {
        view! { <TextArea name="evidence" label=words::EVIDENCE.get(lang) hint value error rows=2 limit=LIMIT optional=!all /> }
    })
}
