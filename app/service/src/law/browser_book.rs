//! A rulebook as browsers get it.

use domain::rulebook::{Rulebook, RulebookRef};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// How many hexadecimal digits of the hash are in the name: enough that no other book ever gets it.
const IN_NAME: usize = 16;

/// The compact form of a rulebook under a name that no other bytes have, so that a browser can keep it for good.
#[derive(Clone, Debug)]
pub struct BrowserBook {
    /// Such as `nl-avg-9f86d081884c7d65.json`.
    pub name: String,
    /// The book, as JSON.
    pub bytes: Arc<[u8]>,
    of: RulebookRef,
}

impl BrowserBook {
    /// The compact form of a book.
    pub(super) fn of(book: &Rulebook) -> Self {
        let bytes = book.compact();
        let mut hash = format!("{:x}", Sha256::digest(&bytes));
        hash.truncate(IN_NAME);
        Self {
            name: format!("{}-{hash}.json", book.id()),
            bytes: bytes.into(),
            of: book.reference(),
        }
    }

    /// Whether it is the compact form of exactly this book.
    pub(super) fn is(&self, book: &Rulebook) -> bool {
        self.of == book.reference()
    }
}
