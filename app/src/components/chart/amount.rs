//! A number that may be too small to show.

/// What a mark in a chart stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// A number, and how it is written beside its mark.
    Shown(f64, String),
    /// A number that is held back, and how that is written ("< 5").
    Suppressed(String),
    /// There is no number, such as an average over nothing.
    Missing,
}

impl Amount {
    /// A count, written as it is.
    #[must_use]
    pub fn count(count: u32) -> Self {
        Self::Shown(f64::from(count), count.to_string())
    }

    /// The number, if it may be shown.
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Shown(number, _) => Some(*number),
            Self::Suppressed(_) | Self::Missing => None,
        }
    }

    /// How it is written beside its mark.
    pub(super) fn written(&self) -> &str {
        match self {
            Self::Shown(_, written) | Self::Suppressed(written) => written,
            Self::Missing => "–",
        }
    }
}
