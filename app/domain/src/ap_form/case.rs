use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Known;
use crate::time::Timestamp;

/// What is known of an incident, as far as the AP form asks for it.
///
/// Codes are those of the lists in the form's file; a code that the form doesn't know still prints, marked to be checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApCase {
    /// About the notification itself.
    pub filing: Filing,
    /// Who is responsible and who speaks for them.
    pub controller: Controller,
    /// When it happened and was found.
    pub timeline: Timeline,
    /// What happened.
    pub breach: Breach,
    /// What leaked about whom.
    pub affected: Affected,
    /// What it may lead to and what was done about it.
    pub outcome: Outcome,
    /// What the persons were told.
    pub persons_told: PersonsTold,
}

/// About the notification itself: chapters 1 and 2.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filing {
    /// A code of `notification_kinds`.
    pub kind: Known<String>,
    /// The number the AP gave to the first notification.
    pub earlier_number: Known<String>,
    /// Why the notification is withdrawn.
    pub withdrawal_reason: Known<String>,
    /// A code of `stages`: provisional or final.
    pub stage: Known<String>,
    /// A code of `legal_bases`.
    pub legal_basis: Known<String>,
    /// Codes of `supervisors`; recorded and empty means none.
    pub other_supervisors: Known<Choices>,
    /// Whether persons in more than one country are affected.
    pub cross_border: Known<bool>,
    /// Which countries.
    pub countries: Known<String>,
    /// Whether other data protection authorities were told.
    pub other_authorities_told: Known<bool>,
    /// Which authorities.
    pub other_authorities: Known<String>,
}

/// Who is responsible and who speaks for them: chapter 3.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Controller {
    /// The name of the organisation.
    pub name: Known<String>,
    /// The controllers, if they are called otherwise.
    pub controllers: Known<Vec<String>>,
    /// Street, postcode and town, line by line.
    pub address: Known<Vec<String>>,
    /// Whether the organisation has a data protection officer.
    pub has_dpo: Known<bool>,
    /// The registration number of that officer.
    pub dpo_number: Known<String>,
    /// The number of the Chamber of Commerce.
    pub chamber_number: Known<String>,
    /// A code of `sectors`.
    pub sector: Known<String>,
    /// Who notifies.
    pub reporter: Person,
    /// Whether the AP must contact somebody else.
    pub contact_differs: Known<bool>,
    /// Whom the AP must contact.
    pub contact: Person,
    /// Whether other organisations were involved.
    pub others_involved: Known<bool>,
    /// Those organisations.
    pub parties: Known<Vec<Party>>,
}

/// A person who speaks for the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name.
    pub name: Known<String>,
    /// The function.
    pub role: Known<String>,
    /// The e-mail address.
    pub email: Known<String>,
    /// The telephone number.
    pub phone: Known<String>,
}

/// Another organisation that was involved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// A code of `party_roles`.
    pub role: String,
    /// The name.
    pub name: String,
}

/// When it happened and was found: chapter 4.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Timeline {
    /// The (possible) start.
    pub start: Known<When>,
    /// The (possible) end, or still going on.
    pub end: Known<End>,
    /// The discovery, from which the 72 hours run.
    pub discovered: Known<When>,
    /// How it was discovered.
    pub how: Known<String>,
    /// Whether the notification comes more than 72 hours after the discovery.
    pub late: Known<bool>,
    /// Why so late.
    pub late_reason: Known<String>,
}

/// A moment, perhaps estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The moment.
    pub at: Timestamp,
    /// Whether only the day is known.
    pub day_only: bool,
    /// Whether it is an estimate.
    pub estimated: bool,
}

/// When a breach ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// It goes on.
    Ongoing,
    /// It ended then.
    At(When),
}

/// What happened: chapter 5.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Breach {
    /// Codes of `breach_natures`.
    pub natures: Known<Choices>,
    /// A code of `incident_types`.
    pub incident_type: Known<String>,
    /// What the type is if it is another one.
    pub incident_type_other: Known<String>,
    /// What happened.
    pub description: Known<String>,
    /// The names of documents to attach; recorded and empty means none.
    pub documents: Known<Vec<String>>,
}

/// What leaked about whom: chapters 6, 7 and 8.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Affected {
    /// Codes of `data_categories`.
    pub data: Known<Choices>,
    /// Codes of `special_categories`; recorded and empty means none.
    pub special: Known<Choices>,
    /// The number of data records.
    pub records: Known<Count>,
    /// Codes of `groups`.
    pub groups: Known<Choices>,
    /// Who these groups are.
    pub groups_description: Known<String>,
    /// The number of persons.
    pub persons: Known<Count>,
    /// Codes of `protections`; recorded and empty means that nothing was protected.
    pub protection: Known<Choices>,
    /// Which technique protects them.
    pub protection_explanation: Known<String>,
    /// The general security measures that were in place.
    pub security_before: Known<String>,
}

/// Options chosen from a list, with words where the form wants them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// The codes.
    pub codes: Vec<String>,
    /// What an option such as "other" stands for, by its code.
    pub words: BTreeMap<String, String>,
}

/// A number of persons or records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// Counted.
    Exact(u64),
    /// Estimated as a range.
    Between {
        /// At least.
        min: u64,
        /// At most.
        max: u64,
    },
    /// It can't be found out; the words say why.
    Unknowable(String),
}

/// What it may lead to and what was done about it: chapters 9 and 10.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// Codes of `consequences_organisation`.
    pub for_organisation: Known<Choices>,
    /// Codes of `consequences_persons`.
    pub for_persons: Known<Choices>,
    /// A code of `severities`.
    pub severity: Known<String>,
    /// Why this severity.
    pub severity_explanation: Known<String>,
    /// Measures that ended the breach or limited its effects.
    pub corrective: Known<Vec<String>>,
    /// Measures against a repeat.
    pub preventive: Known<Vec<String>>,
    /// Whether it was reported to the police.
    pub police: Known<bool>,
    /// Anything else the AP should know.
    pub remarks: Known<String>,
}

/// What the persons were told: question 10.1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonsTold {
    /// A code of `persons_told`: yes, no or planned.
    pub answer: Known<String>,
    /// When they were or will be told.
    pub on: Known<When>,
    /// How many were told.
    pub count: Known<Count>,
    /// Codes of `means`.
    pub means: Known<Choices>,
    /// What the message said.
    pub content: Known<String>,
    /// Codes of `not_told_grounds`.
    pub grounds: Known<Choices>,
    /// The reason in words; for a public notice also how it was made.
    pub explanation: Known<String>,
}

impl Choices {
    /// Options without words.
    pub fn of<C: Into<String>>(codes: impl IntoIterator<Item = C>) -> Self {
        Self {
            codes: codes.into_iter().map(Into::into).collect(),
            words: BTreeMap::new(),
        }
    }
}
