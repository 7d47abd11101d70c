//! What the people affected were told, or why not: question 10.1.

use super::facts::TriageFacts;
use domain::act::Means;
use domain::ap_form::{Choices, Count, Known, PersonsTold, When};
use domain::assess::{Ground, Risk};
use domain::case_form::form_details::{FormDetails, Told};
use domain::decision::PersonsDecision;
use domain::incident::Incident;
use domain::letter::LetterTexts;
use domain::text::papers::origin;
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// What the register says, else what the officer plans, else what the decision comes down to.
pub(super) fn persons_told(
    case: &Incident,
    details: &FormDetails,
    facts: &TriageFacts<'_>,
    letter: Option<&LetterTexts>,
) -> PersonsTold {
    let content = letter.map(content).filter(|content| !content.is_empty());
    let content = content.map_or(Known::Unknown, |content| facts.derived(content, origin::LETTER));
    let explanation = Known::from(Some(details.not_told_explanation.clone()).filter(|text| !text.trim().is_empty()));
    let rest = PersonsTold {
        content,
        explanation,
        grounds: grounds(case, facts),
        ..PersonsTold::default()
    };
    if !case.informed.is_empty() {
        return informed(case, rest);
    }
    let code = |code: &str| code.to_owned();
    match details.told {
        Some(Told::Planned(on)) => {
            let on = on.and_then(super::ap_case::noon).map(day);
            PersonsTold {
                answer: Known::Recorded(code("planned")),
                on: on.into(),
                ..rest
            }
        }
        Some(Told::No) => PersonsTold {
            answer: Known::Recorded(code("no")),
            ..rest
        },
        None => match case.decision.as_ref().map(|decision| decision.persons) {
            Some(decision) if decision.informs() => PersonsTold {
                answer: facts.derived(code("planned"), origin::DECISION),
                ..rest
            },
            Some(PersonsDecision::DoNotInform) => PersonsTold {
                answer: facts.derived(code("no"), origin::DECISION),
                ..rest
            },
            _ => rest,
        },
    }
}

/// All rounds together: the first day, everybody who was reached, every means.
fn informed(case: &Incident, rest: PersonsTold) -> PersonsTold {
    let first = case.informed.iter().map(|round| round.at).min();
    let count = case
        .informed
        .iter()
        .fold(0_u64, |sum, round| sum.saturating_add(round.count));
    let means: BTreeSet<Means> = case
        .informed
        .iter()
        .flat_map(|round| round.means.iter().copied())
        .collect();
    PersonsTold {
        answer: Known::Recorded("yes".to_owned()),
        on: first.map(day).into(),
        count: Known::Recorded(Count::Exact(count)),
        means: Known::Recorded(Choices::of(means.into_iter().map(form_code))),
        ..rest
    }
}

fn day(at: Timestamp) -> When {
    When {
        at,
        day_only: true,
        estimated: false,
    }
}

const fn form_code(means: Means) -> &'static str {
    match means {
        Means::Telephone => "phone",
        Means::Letter => "letter",
        Means::Mail => "email",
        Means::Website => "website",
        Means::SocialMedia => "social_media",
        Means::Newspaper => "newspaper",
        Means::Other => "other",
    }
}

/// Why persons are not told: the ground of the advice that the decision rests on.
fn grounds(case: &Incident, facts: &TriageFacts<'_>) -> Known<Choices> {
    let decided = case
        .decision
        .as_ref()
        .filter(|decision| decision.persons == PersonsDecision::DoNotInform);
    let Some(outcome) = decided.map(|decision| decision.advice.outcome) else {
        return Known::Unknown;
    };
    let code = match outcome.ground {
        Ground::None if outcome.risk < Risk::High => "no_high_risk",
        Ground::Unreadable => "unreadable",
        Ground::MeasuresAfter => "risk_removed",
        Ground::DisproportionateEffort => "public_notice",
        Ground::Uavg41 => "weighty_interest",
        Ground::Uavg42 => "financial_undertaking",
        Ground::Police | Ground::None => return Known::Unknown,
    };
    facts.derived(Choices::of([code]), origin::GROUND)
}

/// The letter as one text.
fn content(letter: &LetterTexts) -> String {
    let lists = [&letter.data, &letter.consequences, &letter.measures, &letter.advice]
        .into_iter()
        .flatten();
    let lines: Vec<&str> = [&letter.subject, &letter.what_happened]
        .into_iter()
        .chain(lists)
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}
