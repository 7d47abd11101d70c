//! What one person judged: on the authority, on the persons, why, who and when.

use crate::components::Quote;
use domain::case_form::outsider::Outsider;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::PartName;
use domain::ids::{ActorId, EntryId};
use domain::incident::{Decision, Incident, Judgement};
use domain::text::{Authority, Lang, case as words, decision as decision_words, format, four_eyes as t, timeline};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::view::History;

/// A decision or a second judgement.
pub(super) struct Opinion {
    authority: AuthorityDecision,
    persons: PersonsDecision,
    reason: String,
    /// Who and when.
    source: String,
}

impl Opinion {
    /// The decision.
    pub(super) fn first(history: &History, decision: &Decision, lang: Lang) -> Self {
        Self {
            authority: decision.authority,
            persons: decision.persons,
            reason: reason(history, decision.entry, PartName::DecisionReason, lang),
            source: source(&name(history, decision.by), decision.at, lang),
        }
    }

    /// The second judgement on it.
    pub(super) fn second(history: &History, judgement: &Judgement, lang: Lang) -> Self {
        Self {
            authority: judgement.authority,
            persons: judgement.persons,
            reason: reason(history, judgement.entry, PartName::JudgementReason, lang),
            source: source(&judge(history, judgement), judgement.at, lang),
        }
    }

    /// What was judged, large, with the reason in the person's own words.
    pub(super) fn draw(self, authority: Authority, lang: Lang) -> impl IntoView + use<> {
        let decided = decision_words::choice(self.authority).get(authority, lang);
        view! {
            <p class="outcome">
                <strong>{decided} <br /> {self.persons.name(lang)}</strong>
            </p>
            <Quote text=self.reason source=self.source />
        }
    }
}

/// What holds after two judgements differed, until there is a new decision.
pub(super) fn meanwhile(case: &Incident, authority: Authority, lang: Lang) -> String {
    match &case.decision {
        Some(earlier) => {
            let both = decision_words::both(earlier.authority, earlier.persons, authority, lang);
            t::EARLIER_HOLDS.fill(lang, &[&format::short_moment(earlier.at, lang), &both])
        }
        None => t::NONE_HOLDS.get(lang).to_owned(),
    }
}

/// The name of who judged: an officer, or somebody from outside who gave theirs.
pub(super) fn judge(history: &History, judgement: &Judgement) -> String {
    history
        .view
        .text_of(judgement.entry, PartName::Outsider)
        .map_or_else(|| name(history, judgement.by), |kept| Outsider::read(kept).line())
}

fn name(history: &History, actor: ActorId) -> String {
    history.names.get(&actor).cloned().unwrap_or_default()
}

fn reason(history: &History, entry: EntryId, part: PartName, lang: Lang) -> String {
    let text = history.view.text_of(entry, part);
    text.unwrap_or(timeline::ERASED.get(lang)).to_owned()
}

fn source(name: &str, at: Timestamp, lang: Lang) -> String {
    let at = format::short_moment(at, lang);
    if name.is_empty() {
        at
    } else {
        words::DECIDED_BY.fill(lang, &[name, &at])
    }
}
