//! What a breach may lead to, proposed from its facts (AVG art. 33(3)(c)). A person checks it.

use super::facts::TriageFacts;
use domain::ap_form::{Choices, Known};
use domain::assess::{Enisa, Level};
use domain::text::papers::origin;
use std::collections::BTreeSet;

/// Data of the triage with the consequence of the form's list G that they may have.
const OF_DATA: &[(&[&str], &str)] = &[
    (
        &[
            "health",
            "ethnicity",
            "political",
            "religion",
            "union",
            "sexual",
            "genetic",
            "criminal",
        ],
        "discrimination",
    ),
    (
        &["bsn", "national_id", "identity_document", "biometric"],
        "identity_fraud",
    ),
    (
        &["iban", "credit_card", "account_statement", "password", "payslip"],
        "financial_loss",
    ),
    (
        &[
            "health",
            "sexual",
            "criminal",
            "debts",
            "benefits",
            "case_file",
            "communication",
            "job_application",
            "photo",
        ],
        "reputation",
    ),
];

/// Question 9.1.
pub(super) fn for_organisation(facts: &TriageFacts<'_>) -> Known<Choices> {
    let mut codes = BTreeSet::new();
    if facts.has("kind", "disclosure") {
        codes.insert("disclosed");
    }
    if facts.has("kind", "disclosure") && matches!(facts.one("recipient"), Some("hostile" | "public" | "unknown_party"))
    {
        codes.insert("misuse");
    }
    if facts.has("kind", "alteration") {
        codes.insert("wrong_data_used");
    }
    if facts.one("effect") == Some("vital") {
        codes.insert(if facts.one("restore") == Some("never") {
            "service_lost"
        } else {
            "service_down"
        });
    }
    proposed(facts, codes)
}

/// Question 9.2.
pub(super) fn for_persons(facts: &TriageFacts<'_>) -> Known<Choices> {
    let mut codes = BTreeSet::new();
    if facts.has("kind", "disclosure") {
        let leaked = |data: &[&str]| data.iter().any(|code| facts.has("data", code));
        codes.extend(
            OF_DATA
                .iter()
                .filter(|(data, _)| leaked(data))
                .map(|(_, consequence)| *consequence),
        );
    }
    if facts.has("kind", "unavailable") || (facts.has("kind", "loss") && facts.one("copy") != Some("full")) {
        codes.insert("no_access");
    }
    proposed(facts, codes)
}

fn proposed(facts: &TriageFacts<'_>, codes: BTreeSet<&str>) -> Known<Choices> {
    if codes.is_empty() {
        Known::Unknown
    } else {
        facts.derived(Choices::of(codes), origin::NATURE)
    }
}

/// Question 9.3: the four levels of the score fit it one to one. A score in which answers are missing says nothing yet.
pub(super) fn severity(facts: &TriageFacts<'_>, score: &Enisa) -> Known<String> {
    let complete = !score.flags.iter().any(|flag| flag == "incomplete");
    let code = match score.level.filter(|_| complete) {
        None => return Known::Unknown,
        Some(Level::Low) => "negligible",
        Some(Level::Medium) => "limited",
        Some(Level::High) => "significant",
        Some(Level::VeryHigh) => "very_high",
    };
    facts.derived(code.to_owned(), origin::SCORE)
}
