//! The few things that the journal asks of a disk. Each can fail, and in the tests each does.

mod folder;

pub use folder::Folder;

use std::io::{self, Read, Seek, Write};

/// A file of the journal that is open.
pub trait DiskFile: Read + Write + Seek + Send {
    /// Returns when all that was written is on disk, and its length with it.
    ///
    /// # Errors
    /// Of the disk. What was written since the last success may then be lost without another error ever telling so.
    fn sync(&mut self) -> io::Result<()>;

    /// Cuts the file off.
    ///
    /// # Errors
    /// Of the disk.
    fn cut(&mut self, length: u64) -> io::Result<()>;
}

/// How to open a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// To read what is there.
    Read,
    /// To read and change what is there.
    Change,
    /// To make it, or to find it as it was left.
    Make,
    /// To make what was not there, for nobody to change and nobody but its owner to read.
    Secret,
}

/// The folder of a journal, or one with keys. Names are relative to it, with `/` between folder and file.
pub trait Disk: Send + Sync {
    /// Keeps every other writer out until the answer is dropped.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] when another writer is at work; otherwise of the disk.
    fn lock(&self, name: &str) -> io::Result<Box<dyn Send>>;

    /// Opens a file.
    ///
    /// # Errors
    /// Of the disk.
    fn open(&self, name: &str, mode: Mode) -> io::Result<Box<dyn DiskFile>>;

    /// Makes a folder, unless it is there.
    ///
    /// # Errors
    /// Of the disk.
    fn make_folder(&self, name: &str) -> io::Result<()>;

    /// The names in a folder, in no order; the empty name is the journal itself.
    ///
    /// # Errors
    /// Of the disk.
    fn list(&self, folder: &str) -> io::Result<Vec<String>>;

    /// Gives a file another name, in place of the one that had it.
    ///
    /// # Errors
    /// Of the disk.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// Of the disk.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Returns when new, renamed and removed files of a folder are so on disk; the empty name is the journal itself.
    ///
    /// # Errors
    /// Of the disk.
    fn sync_folder(&self, folder: &str) -> io::Result<()>;
}

/// Makes a file with this content, whatever was left of it before, and returns when it is on disk. Its name may not be there
/// yet.
pub(crate) fn make(disk: &dyn Disk, name: &str, mode: Mode, content: &[u8]) -> io::Result<()> {
    let mut file = disk.open(name, mode)?;
    file.cut(0)?;
    file.write_all(content)?;
    file.sync()
}

/// The first `limit` bytes of a file that may be missing.
pub(crate) fn read_start(disk: &dyn Disk, name: &str, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let Some(file) = if_there(disk.open(name, Mode::Read))? else {
        return Ok(None);
    };
    let mut content = Vec::new();
    file.take(limit).read_to_end(&mut content)?;
    Ok(Some(content))
}

/// A file that may be missing.
pub(crate) fn if_there<T>(outcome: io::Result<T>) -> io::Result<Option<T>> {
    match outcome {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
