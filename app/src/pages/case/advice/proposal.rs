//! The advice under a proposal for a law, beside the advice that counts.

use crate::components::Details;
use crate::paths;
use domain::assess::{Advice, outcome};
use domain::deadline;
use domain::incident::Incident;
use domain::rulebook::{Recipient, Rulebook};
use domain::text::{advice as words, format};
use leptos::prelude::*;
use service::Context;

/// What a proposal would say of this case. Closed at first: it never counts.
pub(super) fn section(
    context: &Context,
    proposal: &Rulebook,
    advice: &Advice,
    case: &Incident,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let facts = case.facts_with_clock();
    let (now, then) = (advice.outcome(), outcome(proposal, &facts));
    let sentence = if now.duties() == then.duties() {
        words::PROPOSAL_SAME.get(lang).to_owned()
    } else {
        words::PROPOSAL_OTHER.fill(lang, &[&words::sentence(&then, context.authority(), lang)])
    };
    let deadline = deadline::terms(proposal, &facts)
        .into_iter()
        .filter(|due| due.clock.to == Recipient::Authority)
        .filter_map(|due| due.at)
        .min()
        .filter(|_| then.authority.is_due())
        .map(|at| words::PROPOSAL_UNTIL.fill(lang, &[&format::moment(at, lang)]));
    let summary = words::PROPOSAL.fill(lang, &[proposal.title().get(lang)]);
    let (href, read) = (paths::rulebook(proposal.id()), words::READ_PROPOSAL.get(lang));
    view! {
        <Details summary>
            <p>{sentence} " " {deadline}</p>
            <p>{words::PROPOSAL_NOT_LAW.get(lang)} " " <a href=href>{read}</a></p>
        </Details>
    }
}
