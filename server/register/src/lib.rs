//! The append-only log: entries as bytes, the tree over them, signed checkpoints, and a folder that keeps them. No database,
//! no clock, no randomness; the disk only through [`Disk`].
//!
//! [`seal`] gives the entries of a change their place and turns each into a [`Leaf`]: the canonical bytes that are stored
//! as they are and never encoded again, and the hash over them that the next entry repeats. [`check`] walks stored bytes
//! and names the first that can't stand where it stands. [`commitment`] ties a content that is kept elsewhere to its entry;
//! a [`Closer`] closes it first, with the [`KeyRing`] of a [`KeyFolder`] so that it can be forgotten.
//!
//! [`Journal`] keeps entries and sealed parts on disk and answers every batch with a [`SignedCheckpoint`]. [`verify`] looks
//! at such a folder without trusting who wrote it, and holds it against every [`Anchor`] that was kept elsewhere. A
//! [`Receipt`] proves one entry. `FORMAT.md` says what all of them look like, for who wants to check without this code.

mod anchor;
mod backup;
mod canonical;
mod check;
mod checkpoint;
mod commitment;
mod disk;
mod hash;
mod journal;
mod key;
mod key_folder;
mod leaf;
mod mac;
mod note;
mod part;
mod receipt;
mod tree;
mod vault;
mod verify;

pub use anchor::{Anchor, NoAnchor};
pub use backup::{Backup, BackupError, backup};
pub use canonical::{LIMIT, entry_bytes};
pub use check::{Bad, Checker, Fault, check};
pub use checkpoint::Checkpoint;
pub use commitment::{commitment, opens};
pub use disk::{Disk, DiskFile, Folder, Mode};
pub use hash::{Hash, NO_HASH, leaf_hash};
pub use journal::{Cut, Journal, OpenError, ReadError, Record, Records, Rewrapped, SEGMENT, SealedEntry, WriteError};
pub use key::{KeyError, SigningKey, VerifyingKey};
pub use key_folder::{Destruction, EpochState, KeyFolder, KeyFolderError, WhyDestroyed};
pub use leaf::{Leaf, SealError, Tip, seal};
pub use note::{NoteError, Signatures, SignedCheckpoint};
pub use part::{PART_LIMIT, Part};
pub use receipt::{Receipt, ReceiptError};
pub use tree::{Proof, ProofError};
pub use vault::{Chance, CloseError, Closed, Closer, Epoch, EpochKey, KeyRing, OpenPart, Plain, Under, WrappedKey};
pub use verify::{Expected, Limit, Older, Outcome, Parts, Problem, Report, Standing, verify};
