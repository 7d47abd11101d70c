//! The log against vectors that were computed elsewhere, other implementations, every changed byte, a disk that fails at every
//! step, and somebody who holds the key.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod adversary;
mod backups;
mod damage;
mod dice;
mod faults;
mod flips;
mod independent;
mod journals;
mod keys;
mod notes;
mod ram;
mod receipts;
mod rotation;
mod samples;
mod signers;
mod vault;
mod vectors;
mod whole;
