//! Contents that can be forgotten: each part is encrypted under a key of its own, and those keys under the key of an epoch,
//! which lies outside the journal and is destroyed when its epoch is over.
//!
//! Erasing a part removes its content and its wrapped key. What a disk, a backup or an older copy of the journal still holds
//! of it is gone for good with the epoch key: everything that must stay was wrapped under the next one by then.

mod cipher;
mod closer;
mod data_key;
mod epoch;
mod epoch_key;
mod ring;
mod wrapped;

pub use closer::{Chance, CloseError, Closed, Closer, Plain, Under};
pub use epoch::Epoch;
pub use epoch_key::EpochKey;
pub use ring::{KeyRing, OpenPart};
pub use wrapped::WrappedKey;
