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
    /// The state of the register when the draft was made; none when it keeps no journal.
    pub checkpoint: Option<Checkpoint>,
}

/// The state of the register at a moment, signed, for a stranger to hold the register against later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The name of the register.
    pub origin: String,
    /// How many entries the register held.
    pub size: u64,
    /// The root of the tree over them (RFC 6962), in base64.
    pub root: String,
    /// The same with its signatures, as a C2SP signed note.
    pub note: String,
    /// The key that checks the signature of the register, as C2SP writes it.
    pub key: String,
}
