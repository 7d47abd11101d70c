//! True, false or not known: the three-valued logic of Kleene.

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    /// It does not hold, whatever is still unknown.
    False,
    /// It depends on what is still unknown.
    Unknown,
    /// It holds, whatever is still unknown.
    True,
}

impl Truth {
    pub(crate) fn and(self, other: Self) -> Self {
        self.min(other)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        self.max(other)
    }

    pub(crate) fn negate(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }

    /// Whether it holds for certain.
    pub(crate) fn holds(self) -> bool {
        self == Self::True
    }

    /// Whether it may hold.
    pub(crate) fn may_hold(self) -> bool {
        self != Self::False
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    #[test]
    fn unknown_gives_way_only_where_it_does_not_matter() {
        assert_eq!(Unknown.and(False), False);
        assert_eq!(Unknown.and(True), Unknown);
        assert_eq!(Unknown.or(True), True);
        assert_eq!(Unknown.or(False), Unknown);
        assert_eq!(Unknown.negate(), Unknown);
        assert_eq!(Truth::from(true).negate(), False);
    }
}
