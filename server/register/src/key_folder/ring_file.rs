//! The file that says which epochs there are.

use super::files::{NEW, RING};
use crate::disk::{Disk, Mode, make};
use crate::vault::{Epoch, EpochKey};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::digest::Output;
use sha2::{Digest, Sha256};
use std::io;

/// The first line.
const HEAD: &str = "lekwijzer keys 1";

/// What became of an epoch. A destroyed one is so for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EpochState {
    /// Contents are closed under its key.
    Active,
    /// Its key only opens what was closed under it.
    Retired,
    /// Its key was destroyed.
    Destroyed(Destruction),
}

/// When and why a key was destroyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destruction {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub why: WhyDestroyed,
    /// The latest entry of the register at that moment: what was erased up to there is gone for good.
    pub entry: u64,
}

/// Why a key was destroyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyDestroyed {
    /// Its epoch was over, so that what was erased in it is gone for good.
    EpochOver,
    /// Somebody else may have it.
    Exposed,
}

/// An epoch in the ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    pub(super) epoch: Epoch,
    /// The check value of its key.
    pub(super) check: String,
    pub(super) state: EpochState,
}

impl Listed {
    /// An epoch that begins.
    pub(super) fn begin(key: &EpochKey) -> Self {
        Self {
            epoch: key.epoch(),
            check: key.check_value(),
            state: EpochState::Active,
        }
    }
}

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RingFile {
    /// Whose keys these are.
    pub(super) log: String,
    /// What the signing key is checked against: its public half.
    pub(super) signing: String,
    /// From the first to the active one, without gaps.
    pub(super) epochs: Vec<Listed>,
}

impl RingFile {
    /// Reads the file; none when it is not exactly what was once written.
    pub(super) fn parse(text: &[u8]) -> Option<Self> {
        let said = str::from_utf8(text).ok()?.lines().nth(1)?;
        let read: Self = serde_json::from_str(said).ok()?;
        (read.is_sound() && read.text().ok()?.as_bytes() == text).then_some(read)
    }

    /// Puts it in place of the one before.
    pub(super) fn write(&self, disk: &dyn Disk) -> io::Result<()> {
        let new = format!("{RING}{NEW}");
        make(disk, &new, Mode::Make, self.text()?.as_bytes())?;
        // Whatever it names is there before it is.
        disk.sync_folder("")?;
        disk.rename(&new, RING)?;
        disk.sync_folder("")
    }

    /// The epoch that contents are closed in.
    pub(super) fn active(&self) -> Option<&Listed> {
        self.epochs.last()
    }

    fn text(&self) -> io::Result<String> {
        let said = format!("{HEAD}\n{}\n", serde_json::to_string(self)?);
        let sum = format!("{:x}", Output::<Sha256>::from(Sha256::digest(&said)));
        Ok(format!("{said}{sum}\n"))
    }

    /// Whether the epochs follow each other, with the last one active and no other.
    fn is_sound(&self) -> bool {
        let numbered = (1..)
            .zip(&self.epochs)
            .all(|(number, listed)| listed.epoch == Epoch(number));
        let active = |listed: &Listed| listed.state == EpochState::Active;
        numbered && self.active().is_some_and(active) && self.epochs.iter().filter(|listed| active(listed)).count() == 1
    }
}
