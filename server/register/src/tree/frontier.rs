//! The root of a tree that only grows, without keeping the tree.

use crate::hash::Hash;

/// The complete subtrees from left to right: all that is needed to add a leaf and to know the root.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frontier {
    size: u64,
    /// One hash for every one in the binary form of the size, the largest subtree first.
    subtrees: Vec<Hash>,
}

impl Frontier {
    /// Goes on with a tree of this size, whose complete subtrees have these hashes, the largest first.
    pub(crate) const fn new(size: u64, subtrees: Vec<Hash>) -> Self {
        Self { size, subtrees }
    }

    /// How many leaves the tree has.
    pub(crate) const fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf. Returns its hash and the hash of every subtree that it completes, the smallest first.
    pub(crate) fn grow(&mut self, leaf: Hash) -> Vec<Hash> {
        let mut made = vec![leaf];
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.subtrees.pop() {
                hash = Hash::node(left, hash);
                made.push(hash);
            }
        }
        self.subtrees.push(hash);
        self.size = self.size.saturating_add(1);
        made
    }

    /// The root.
    pub(crate) fn root(&self) -> Hash {
        let smaller_first = self.subtrees.iter().rev().copied();
        smaller_first
            .reduce(|right, left| Hash::node(left, right))
            .unwrap_or_else(Hash::empty)
    }
}
