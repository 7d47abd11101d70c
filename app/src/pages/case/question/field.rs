//! The control of a question: options, boxes or a number, and always "Weet ik (nog) niet".

use crate::components::{Checkboxes, Choice, Problems, Radios, TextInput};
use domain::case_form::answer::evidence_field;
use domain::facts::UNKNOWN;
use domain::form::RawForm;
use domain::rulebook::{AnswerOption, Kind, Question};
use domain::text::{Lang, triage as words};
use leptos::prelude::*;

/// The control of a question with the options that this case offers; its label is the heading of the page.
pub(super) fn field(
    question: &Question,
    offered: &[&AnswerOption],
    raw: &RawForm,
    problems: &Problems,
    lang: Lang,
) -> AnyView {
    let legend = question.text.get(lang).to_owned();
    let help = question.help.as_ref().map(|help| help.get(lang).to_owned());
    let error = problems.of("answer");
    match question.kind {
        Kind::Choice | Kind::Moment => {
            let choices = choices(question, offered, raw, problems, lang);
            let value = raw.one("answer").to_owned();
            view! { <Radios name="answer" legend heading=true choices value hint=help error /> }.into_any()
        }
        Kind::Choices => {
            let choices = choices(question, offered, raw, problems, lang);
            let values = raw.all("answer").to_vec();
            let hint = help.unwrap_or_else(|| words::CHOOSE_ALL.get(lang).to_owned());
            view! { <Checkboxes name="answer[]" legend heading=true choices values hint error /> }.into_any()
        }
        Kind::Number => number(question, raw, problems, lang).into_any(),
    }
}

fn number(question: &Question, raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let label = question.text.get(lang).to_owned();
    let hint = question
        .help
        .as_ref()
        .map_or_else(|| words::ABOUT.get(lang).to_owned(), |help| help.get(lang).to_owned());
    let unknown = vec![Choice::new(UNKNOWN, words::unknown(lang))];
    view! {
        <TextInput
            name="number"
            label
            heading=true
            hint
            width=10
            inputmode="numeric"
            value=raw.typed("number")
            error=problems.of("number")
        />
        <Checkboxes name="answer[]" legend=words::NOT_A_NUMBER.get(lang) choices=unknown values=raw.all("answer").to_vec() />
    }
}

/// The line of evidence below an option that lowers the risk.
fn evidence(code: &str, raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let name = evidence_field(code);
    let (value, error) = (raw.typed(&name).to_owned(), problems.of(&name));
    view! { <TextInput name label=words::EVIDENCE.get(lang) hint=words::EVIDENCE_HINT.get(lang) value error /> }
}

/// The options that can be chosen, others only where they are the recorded answer, and "Weet ik (nog) niet".
fn choices(
    question: &Question,
    offered: &[&AnswerOption],
    raw: &RawForm,
    problems: &Problems,
    lang: Lang,
) -> Vec<Choice> {
    let shown =
        |option: &&AnswerOption| offered.iter().any(|one| one.code == option.code) || raw.has("answer", &option.code);
    let options = question.options.iter().filter(shown).map(|option| {
        let text = option.text.get(lang);
        let choice = match &option.retired {
            None => Choice::new(option.code.clone(), text),
            Some(reason) => Choice::new(
                option.code.clone(),
                words::RETIRED.fill(lang, &[text, reason.get(lang)]),
            ),
        };
        let choice = choice.hint(option.help.as_ref().map(|help| help.get(lang)));
        if option.lowers_risk {
            choice.reveal(evidence(&option.code, raw, problems, lang))
        } else {
            choice
        }
    });
    options
        .chain([Choice::new(UNKNOWN, words::unknown(lang)).apart()])
        .collect()
}
