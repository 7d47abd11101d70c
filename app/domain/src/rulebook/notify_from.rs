//! From which risk on the authority must be told.

use serde::{Deserialize, Serialize};

/// The least risk at which the authority must be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotifyFrom {
    /// Unless a risk is unlikely (AVG art. 33(1)).
    #[default]
    Risk,
    /// Only when a high risk is likely, as the proposal COM(2025) 837 would have it.
    High,
}
