//! The filters of the list, and those in use as links that take them away.

use super::asked::Asked;
use crate::components::{Checkboxes, Choice, Chosen, Filter, Select, TextInput};
use crate::paths;
use domain::decision::AuthorityDecision;
use domain::incident::Stage;
use domain::rulebook::Rulebook;
use domain::text::decision::choice;
use domain::text::{Authority, Lang, register as words};
use leptos::prelude::*;
use service::ports::Sort;

/// The filters as a GET form.
pub(super) fn filters(asked: &Asked, book: &Rulebook, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let chosen = chosen(asked, book, authority, lang);
    let stages = Stage::ALL
        .iter()
        .map(|stage| Choice::new(stage.code(), stage.name(lang)))
        .collect();
    let chosen_stages: Vec<String> = asked.stages.iter().map(|stage| stage.code().to_owned()).collect();
    let kinds = book
        .question("incident_type")
        .map_or(&[][..], |question| question.options.as_slice());
    let kinds = kinds
        .iter()
        .map(|option| (option.code.clone(), option.text.get(lang).to_owned()));
    let kinds = options(kinds, lang);
    let decisions = AuthorityDecision::ALL
        .iter()
        .map(|one| (one.code().to_owned(), choice(*one).get(authority, lang)));
    let decisions = options(decisions, lang);
    let Asked {
        text,
        kind,
        decision,
        year,
        sort,
        ..
    } = asked.clone();
    view! {
        <Filter action=paths::REGISTER chosen>
            <TextInput name="tekst" label=words::TEXT.get(lang) value=text kind="search" optional=true />
            <Select name="soort" label=words::KIND.get(lang) options=kinds value=kind.unwrap_or_default() />
            <Select
                name="besluit"
                label=words::DECISION.get(lang)
                options=decisions
                value=decision.map_or("", AuthorityDecision::code)
            />
            <TextInput
                name="jaar"
                label=words::YEAR.get(lang)
                value=year.map(|year| year.to_string()).unwrap_or_default()
                width=4
                inputmode="numeric"
                optional=true
            />
            <Checkboxes name="stand" legend=words::STAGE.get(lang) choices=stages values=chosen_stages />
            {(sort == Sort::Oldest).then(|| view! { <input type="hidden" name="volgorde" value="oudste" /> })}
        </Filter>
    }
}

/// The options of a list to choose from, after one that filters nothing.
fn options(options: impl Iterator<Item = (String, String)>, lang: Lang) -> Vec<(String, String)> {
    std::iter::once((String::new(), words::ANY.get(lang).to_owned()))
        .chain(options)
        .collect()
}

fn chosen(asked: &Asked, book: &Rulebook, authority: Authority, lang: Lang) -> Vec<Chosen> {
    let pair = |name: &str, value: &str| words::CHOSEN.fill(lang, &[name, value]);
    let mut chosen = Vec::new();
    if !asked.text.is_empty() {
        let without = asked.with(|other| other.text.clear()).address();
        chosen.push(Chosen {
            label: words::CHOSEN_TEXT.fill(lang, &[&asked.text]),
            without,
        });
    }
    chosen.extend(asked.stages.iter().map(|stage| Chosen {
        label: pair(words::STAGE.get(lang), stage.name(lang)),
        without: asked.with(|other| other.stages.retain(|one| one != stage)).address(),
    }));
    chosen.extend(asked.kind.as_ref().map(|kind| {
        let option = book
            .question("incident_type")
            .and_then(|question| question.option(kind));
        Chosen {
            label: pair(
                words::KIND.get(lang),
                option.map_or(kind, |option| option.text.get(lang)),
            ),
            without: asked.with(|other| other.kind = None).address(),
        }
    }));
    chosen.extend(asked.decision.map(|decision| Chosen {
        label: choice(decision).get(authority, lang),
        without: asked.with(|other| other.decision = None).address(),
    }));
    chosen.extend(asked.year.map(|year| Chosen {
        label: words::CHOSEN_YEAR.fill(lang, &[&year.to_string()]),
        without: asked.with(|other| other.year = None).address(),
    }));
    chosen
}
