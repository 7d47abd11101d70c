//! A proof that one entry is in the register, as a small file that anyone can check without the register.

use crate::check::Checker;
use crate::checkpoint::Checkpoint;
use crate::hash::Hash;
use crate::key::VerifyingKey;
use crate::note::{Signatures, SignedCheckpoint};
use crate::tree::Proof;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use domain::entry::Entry;
use std::fmt::{self, Write as _};
use thiserror::Error;

/// The first line of a proof (C2SP tlog-proof).
const HEAD: &str = "c2sp.org/tlog-proof@v1";

/// An entry, the way from its leaf to a root, and the signed checkpoint with that root. In the form of C2SP tlog-proof; the
/// exact bytes of the entry are its extra data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    entry: Vec<u8>,
    index: u64,
    proof: Proof,
    note: SignedCheckpoint,
}

/// Why a receipt proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReceiptError {
    /// It is no receipt.
    #[error("this is no receipt")]
    Form,
    /// The register did not sign its checkpoint, as far as the given keys tell.
    #[error("its checkpoint is not signed by a given key of the register")]
    Signature(Signatures),
    /// Its entry can't be the one that it is for.
    #[error("its entry is not what it should be: {0}")]
    Entry(String),
    /// The entry is not under the root of the checkpoint.
    #[error("its entry is not in the register of its checkpoint")]
    Proof,
}

impl Receipt {
    pub(crate) const fn new(entry: Vec<u8>, index: u64, proof: Proof, note: SignedCheckpoint) -> Self {
        Self {
            entry,
            index,
            proof,
            note,
        }
    }

    /// Reads exactly such a text.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let receipt = Self::read(text).ok_or(ReceiptError::Form)?;
        if receipt.to_string() == text {
            Ok(receipt)
        } else {
            Err(ReceiptError::Form)
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (proof, note) = text.split_once("\n\n")?;
        let mut lines = proof.lines();
        lines.next().filter(|head| *head == HEAD)?;
        let entry = lines.next()?.strip_prefix("extra ")?;
        let index = lines.next()?.strip_prefix("index ")?;
        Some(Self {
            entry: BASE64_STANDARD.decode(entry).ok()?,
            index: index.parse().ok()?,
            proof: Proof::new(lines.map(Hash::parse).collect::<Option<_>>()?)?,
            note: SignedCheckpoint::parse(note).ok()?,
        })
    }

    /// Checks everything that it says, with the key of the register. Returns the entry that is proven.
    ///
    /// # Errors
    /// With the first thing that is wrong.
    pub fn verify(&self, keys: &[VerifyingKey]) -> Result<Entry, ReceiptError> {
        let said = self.checkpoint();
        let signatures = self.note.signatures(keys);
        if !signatures.are_of(&said.origin) {
            return Err(ReceiptError::Signature(signatures));
        }
        if !self.proof.shows_leaf(Hash::leaf(&self.entry), self.index, said) {
            return Err(ReceiptError::Proof);
        }
        Checker::one(&said.origin, self.index, &self.entry).map_err(|fault| ReceiptError::Entry(fault.to_string()))
    }

    /// The checkpoint that it stands under: as good as any other that was kept, to hold the register against.
    #[must_use]
    pub const fn note(&self) -> &SignedCheckpoint {
        &self.note
    }

    fn checkpoint(&self) -> &Checkpoint {
        self.note.checkpoint()
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = BASE64_STANDARD.encode(&self.entry);
        writeln!(f, "{HEAD}\nextra {entry}\nindex {}", self.index)?;
        for hash in self.proof.hashes() {
            writeln!(f, "{hash}")?;
        }
        f.write_char('\n')?;
        f.write_str(self.note.text())
    }
}
