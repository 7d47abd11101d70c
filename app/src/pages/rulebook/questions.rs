//! The questions of a book, with why and when each is asked, and what can be answered.

use super::condition::condition;
use super::{asked, cited, key, named, part, row};
use crate::paths;
use crate::serve::serve;
use domain::rulebook::{AnswerOption, Group, Kind, Question, Rulebook};
use domain::text::{Lang, rulebook as words, triage};
use leptos::prelude::*;

const GROUPS: [Group; 9] = [
    Group::Facts,
    Group::Recipients,
    Group::Protection,
    Group::Data,
    Group::Persons,
    Group::Risk,
    Group::Exceptions,
    Group::Regimes,
    Group::Clock,
];

/// The questions of one rulebook.
#[component]
pub fn QuestionsPage() -> impl IntoView {
    let asked = asked();
    serve(move |context| async move {
        let asked = asked?;
        context.visitor.reader()?;
        let book = named(&context, &asked)?;
        let lang = context.lang;
        let at = paths::rulebook(&key(&context, book));
        let groups = GROUPS
            .into_iter()
            .filter_map(|group| {
                let questions: Vec<_> = book.questions().iter().filter(|one| one.group == group).collect();
                let heading = triage::group(questions.first()?.group).get(lang);
                let questions = questions
                    .into_iter()
                    .map(|one| question(book, one, &at, lang))
                    .collect_view();
                Some(view! { <h2>{heading}</h2> {questions} })
            })
            .collect_view();
        Ok(part(&context, book, words::QUESTIONS, false, groups.into_any()))
    })
}

fn question(book: &Rulebook, question: &Question, at: &str, lang: Lang) -> impl IntoView + use<> {
    let help = question
        .help
        .as_ref()
        .map(|help| view! { <p>{help.get(lang).to_owned()}</p> });
    let asked = match &question.asked {
        Some(written) => condition(book, written, at, lang),
        None => words::ALWAYS.get(lang).into_any(),
    };
    view! {
        <article class="rule" id=question.id.clone()>
            <h3>{question.text.get(lang).to_owned()}</h3>
            {help}
            <dl>
                {row(words::WHY, question.why.get(lang).to_owned().into_any(), lang)}
                {row(words::ASKED_WHEN, asked, lang)}
                {row(words::OPTIONS, options(question, lang).into_any(), lang)}
                {row(words::RESTS_ON, cited(book, &question.cites, at, lang), lang)}
            </dl>
        </article>
    }
}

fn options(question: &Question, lang: Lang) -> impl IntoView + use<> {
    match question.kind {
        Kind::Number => words::A_NUMBER.get(lang).into_any(),
        Kind::Moment => words::A_MOMENT.get(lang).into_any(),
        Kind::Choice | Kind::Choices => {
            let items = question.options.iter().map(|one| option(one, lang)).collect_view();
            view! { <ul>{items}</ul> }.into_any()
        }
    }
}

fn option(option: &AnswerOption, lang: Lang) -> impl IntoView + use<> {
    let remark = match (&option.retired, option.lowers_risk) {
        (Some(_), _) => Some(words::RETIRED),
        (None, true) => Some(words::LOWERS),
        (None, false) => None,
    };
    let remark = remark.map(|remark| format!(" ({})", remark.get(lang)));
    view! { <li>{option.text.get(lang).to_owned()} {remark}</li> }
}
