//! Proofs that a tree has a leaf, and that it goes on from an older tree.

use crate::checkpoint::Checkpoint;
use crate::hash::Hash;
use thiserror::Error;
use tlog_tiles::HashReader;

/// The hashes of RFC 6962, sections 2.1.1 and 2.1.2, that lead from what is proven to a root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof(Vec<Hash>);

/// Why a proof can't be made.
#[derive(Debug, Error)]
#[error("no proof can be made: {0}")]
pub struct ProofError(#[from] tlog_tiles::Error);

impl Proof {
    /// The most hashes that any proof can have: two for every level of the largest tree.
    const LONGEST: usize = 128;

    /// Takes hashes that somebody else made; none when there are more than any proof can have.
    #[must_use]
    pub fn new(hashes: Vec<Hash>) -> Option<Self> {
        (hashes.len() <= Self::LONGEST).then_some(Self(hashes))
    }

    /// The hashes, in the order of RFC 6962.
    #[must_use]
    pub fn hashes(&self) -> &[Hash] {
        &self.0
    }

    /// What shows growth from a tree without leaves.
    pub(crate) const fn nothing() -> Self {
        Self(Vec::new())
    }

    /// Proves that the tree of `size` leaves has a leaf at `index`, counted from zero.
    pub(crate) fn of_leaf(index: u64, size: u64, stored: &impl HashReader) -> Result<Self, ProofError> {
        Ok(Self::from_tlog(tlog_tiles::prove_record(size, index, stored)?))
    }

    /// Proves that the tree of `size` leaves begins with all leaves of the tree of `older` leaves, at least one.
    pub(crate) fn of_growth(older: u64, size: u64, stored: &impl HashReader) -> Result<Self, ProofError> {
        Ok(Self::from_tlog(tlog_tiles::prove_tree(size, older, stored)?))
    }

    /// Whether this shows that the tree of the checkpoint has this leaf at `index`, counted from zero.
    #[must_use]
    pub fn shows_leaf(&self, leaf: Hash, index: u64, within: &Checkpoint) -> bool {
        tlog_tiles::check_record(&self.tlog(), within.size, within.root.into(), index, leaf.into()).is_ok()
    }

    /// Whether this shows that the tree of `newer` begins with all leaves of the tree of `older`. Everything goes on from a
    /// tree without leaves.
    #[must_use]
    pub fn shows_growth(&self, older: &Checkpoint, newer: &Checkpoint) -> bool {
        if older.size == 0 {
            return self.0.is_empty() && older.root == Hash::empty();
        }
        let (new, old) = (newer.root.into(), older.root.into());
        tlog_tiles::check_tree(&self.tlog(), newer.size, new, older.size, old).is_ok()
    }

    fn from_tlog(hashes: Vec<tlog_tiles::Hash>) -> Self {
        Self(hashes.into_iter().map(Hash::from).collect())
    }

    fn tlog(&self) -> Vec<tlog_tiles::Hash> {
        self.0.iter().copied().map(tlog_tiles::Hash::from).collect()
    }
}
