//! The keys of checkpoints: Ed25519, in the text forms of C2SP signed-note.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use ed25519_dalek::SigningKey as Secret;
use signed_note::{Signer, StandardSigner, StandardVerifier, Verifier};
use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

/// The byte that stands for Ed25519 in a key.
const ED25519: u8 = 1;

/// Why a text is no key.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// A name that can't stand in a checkpoint.
    #[error("a key needs a name without spaces and plus signs")]
    Name,
    /// No key, or one of another kind.
    #[error("this is no Ed25519 key in the form of signed notes")]
    Form,
}

/// A key that signs checkpoints. Whoever has it can speak for the register; it never stands in the journal.
#[derive(Clone)]
pub struct SigningKey {
    signer: StandardSigner,
    seed: Zeroizing<[u8; 32]>,
    verifying: VerifyingKey,
}

impl SigningKey {
    /// Makes a key from 32 random bytes. The key of a register has the name of the register.
    ///
    /// # Errors
    /// When the name can't stand in a checkpoint.
    pub fn from_seed(name: &str, seed: [u8; 32]) -> Result<Self, KeyError> {
        let plain = name.chars().all(|letter| !letter.is_control());
        if !plain || !signed_note::is_key_name_valid(name) {
            return Err(KeyError::Name);
        }
        let verifying = signed_note::new_ed25519_verifier_key(name, &Secret::from_bytes(&seed).verifying_key());
        let verifying = VerifyingKey::parse(&verifying)?;
        let signer = StandardSigner::new(&private(&verifying, &seed)).map_err(|_| KeyError::Form)?;
        Ok(Self {
            signer,
            seed: Zeroizing::new(seed),
            verifying,
        })
    }

    /// Reads a key as [`SigningKey::secret_text`] writes it.
    ///
    /// # Errors
    /// When it is no such key.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let rest = text.strip_prefix("PRIVATE+KEY+").ok_or(KeyError::Form)?;
        // From the front, since base64 has plus signs of its own.
        let (name, rest) = rest.split_once('+').ok_or(KeyError::Form)?;
        let (_, coded) = rest.split_once('+').ok_or(KeyError::Form)?;
        let coded = BASE64_STANDARD.decode(coded).map_err(|_| KeyError::Form)?;
        let Some((&ED25519, seed)) = coded.split_first() else {
            return Err(KeyError::Form);
        };
        let key = Self::from_seed(name, seed.try_into().map_err(|_| KeyError::Form)?)?;
        if key.secret_text() == text {
            Ok(key)
        } else {
            Err(KeyError::Form)
        }
    }

    /// The key itself, to be kept where nobody else can read it.
    #[must_use]
    pub fn secret_text(&self) -> String {
        private(&self.verifying, &self.seed)
    }

    /// The key with which others check what this one signs.
    #[must_use]
    pub const fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }

    pub(crate) fn signer(&self) -> &dyn Signer {
        &self.signer
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SigningKey").field(&self.verifying.id()).finish()
    }
}

fn private(verifying: &VerifyingKey, seed: &[u8; 32]) -> String {
    let coded = BASE64_STANDARD.encode([&[ED25519], seed.as_slice()].concat());
    format!("PRIVATE+KEY+{}+{coded}", verifying.id())
}

/// A key that checks signatures. It may be known to everyone.
#[derive(Clone)]
pub struct VerifyingKey {
    verifier: StandardVerifier,
    text: String,
}

impl VerifyingKey {
    /// Reads `name+id+key`.
    ///
    /// # Errors
    /// When it is no such key.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let verifier = StandardVerifier::new(text).map_err(|_| KeyError::Form)?;
        Ok(Self {
            verifier,
            text: text.to_owned(),
        })
    }

    /// Whose key it is; that of a register has the name of the register.
    #[must_use]
    pub fn name(&self) -> &str {
        self.verifier.name()
    }

    /// Name and number, as they stand in a signature.
    #[must_use]
    pub fn id(&self) -> String {
        key_id(self.name(), self.verifier.key_id())
    }

    pub(crate) const fn verifier(&self) -> &StandardVerifier {
        &self.verifier
    }
}

/// Name and number of a key as one text.
pub(crate) fn key_id(name: &str, number: u32) -> String {
    format!("{name}+{number:08x}")
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
