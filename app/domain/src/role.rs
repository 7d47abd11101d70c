//! The roles of people in an organisation.

use crate::text::{Lang, Text};
use serde::{Deserialize, Serialize};

/// What a person may do. One account can hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Medewerker: reports a suspected breach.
    Reporter,
    /// Privacyfunctionaris: triages, decides, notifies.
    Officer,
    /// Functionaris gegevensbescherming (FG, AVG art. 37–39): reads everything, decides nothing.
    Dpo,
    /// Directie: sees trends, never a person or a case.
    Management,
    /// Beheerder: accounts and organisation.
    Admin,
}

impl Role {
    /// All roles, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Reporter, Self::Officer, Self::Dpo, Self::Management, Self::Admin];

    /// The stable code, as stored and as in forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Officer => "officer",
            Self::Dpo => "dpo",
            Self::Management => "management",
            Self::Admin => "admin",
        }
    }

    /// Reads what [`Self::code`] writes.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// The name of the role.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Reporter => Text::new("Medewerker", "Member of staff"),
            Self::Officer => Text::new("Privacyfunctionaris", "Privacy officer"),
            Self::Dpo => Text::new("Functionaris gegevensbescherming (FG)", "Data protection officer (DPO)"),
            Self::Management => Text::new("Directie", "Management"),
            Self::Admin => Text::new("Beheerder", "Administrator"),
        }
        .get(lang)
    }
}
