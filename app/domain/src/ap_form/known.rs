use serde::{Deserialize, Serialize};

/// A value with where it comes from. Unknown is the start of everything: nothing turns into "no" by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known<T> {
    /// Nobody has answered.
    #[default]
    Unknown,
    /// Somebody recorded it in the case.
    Recorded(T),
    /// Worked out from something else; a person must check it.
    Derived {
        /// The value.
        value: T,
        /// What it was worked out from, in words for the reader of the sheet.
        from: String,
    },
}

impl<T> Known<T> {
    /// The value, wherever it comes from.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Unknown => None,
            Self::Recorded(value) | Self::Derived { value, .. } => Some(value),
        }
    }

    /// The value turned into something else, from the same origin; unknown when `turn` finds nothing to say.
    pub(super) fn read<U>(&self, turn: impl FnOnce(&T) -> Option<U>) -> Known<U> {
        match self {
            Self::Unknown => Known::Unknown,
            Self::Recorded(value) => turn(value).map_or(Known::Unknown, Known::Recorded),
            Self::Derived { value, from } => turn(value).map_or(Known::Unknown, |value| Known::Derived {
                value,
                from: from.clone(),
            }),
        }
    }
}

impl<T> From<Option<T>> for Known<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Self::Recorded)
    }
}
