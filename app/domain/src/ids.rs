//! Identifiers. Each is a newtype, so that no two kinds can be swapped.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an identifier that the caller made.
            #[must_use]
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The identifier inside.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

id!(
    /// One entry in the register; `UUIDv7`, made before the entry is written, so that a retry is recognised.
    EntryId
);
id!(
    /// One case in the register; random, so that it says nothing about the case.
    IncidentId
);
id!(
    /// The pseudonym of a person in the register. Which person it is stands in the accounts, where it can be erased.
    ActorId
);
id!(
    /// One sealed part: text that stays outside the entry so that it can be erased.
    PartId
);
id!(
    /// One measure against a breach or its repetition.
    MeasureId
);
id!(
    /// A form that is being filled in; also makes sure that sending it twice counts once.
    DraftId
);
