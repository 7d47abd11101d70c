use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// What a printed draft says about itself: where it comes from and that it is not final.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The organisation in the page header.
    pub organisation: String,
    /// The reference of the incident in the page header.
    pub reference: String,
    /// When the draft was made; also the date inside the file, so that a second render is the same.
    pub made_at: Timestamp,
    /// The state of the register when the draft was made.
    pub checkpoint: Checkpoint,
}

/// The size of the register and the hash that a stranger can compare it with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// How many entries the register held.
    pub size: u64,
    /// The hash as it is printed.
    pub hash: String,
}
