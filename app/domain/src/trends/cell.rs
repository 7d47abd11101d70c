//! A number as it may be shown.

use crate::text::{Lang, format};

/// The smallest count above zero that is shown. Official practice ranges from 3 to 10.
pub const SMALLEST_SHOWN: u64 = 5;

/// A count as management sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The count.
    Shown(u64),
    /// A count from one to four.
    Few,
    /// A larger count, held back because a small one would follow from it.
    Hidden,
    /// One or more: in a table of small counts only, even "fewer than five" in a total can give its parts away.
    Present,
}

impl Cell {
    /// The cell before anything is held back for the sake of another.
    #[must_use]
    pub const fn of(count: u64) -> Self {
        if count == 0 || count >= SMALLEST_SHOWN {
            Self::Shown(count)
        } else {
            Self::Few
        }
    }

    /// The count, if it is shown.
    #[must_use]
    pub const fn shown(self) -> Option<u64> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Few | Self::Hidden | Self::Present => None,
        }
    }

    /// As written in tables and beside marks.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Shown(count) => format::number(count, lang),
            Self::Few => format!("< {SMALLEST_SHOWN}"),
            Self::Hidden => "–".to_owned(),
            Self::Present => "≥ 1".to_owned(),
        }
    }
}
