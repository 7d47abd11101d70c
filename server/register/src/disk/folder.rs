//! A folder of the operating system.

use super::{Disk, DiskFile, Mode};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::PathBuf;

/// A journal, or keys, in a folder of the operating system.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// What is in this folder.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }
}

impl DiskFile for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }
}

impl Disk for Folder {
    fn lock(&self, name: &str) -> io::Result<Box<dyn Send>> {
        let file = options(Mode::Make).open(self.0.join(name))?;
        match file.try_lock() {
            Ok(()) => Ok(Box::new(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn open(&self, name: &str, mode: Mode) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(options(mode).open(self.0.join(name))?))
    }

    fn make_folder(&self, name: &str) -> io::Result<()> {
        let path = self.0.join(name);
        if path.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(&path)?;
        match path.parent().filter(|above| !above.as_os_str().is_empty()) {
            Some(above) => File::open(above)?.sync_all(),
            None => File::open(".")?.sync_all(),
        }
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let names = fs::read_dir(self.0.join(folder))?.map(|entry| {
            let name = entry?.file_name();
            // A name that is no text is none of ours, whatever it looks like then.
            Ok(name.to_string_lossy().into_owned())
        });
        names.collect()
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.0.join(from), self.0.join(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    fn sync_folder(&self, folder: &str) -> io::Result<()> {
        File::open(self.0.join(folder))?.sync_all()
    }
}

fn options(mode: Mode) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    // Sealed parts are for the register alone, and keys are not even for it to change.
    #[cfg(unix)]
    {
        let bits = if mode == Mode::Secret { 0o400 } else { 0o600 };
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, bits);
    }
    match mode {
        Mode::Read => {}
        Mode::Change => {
            options.write(true);
        }
        Mode::Make => {
            options.write(true).create(true).truncate(false);
        }
        Mode::Secret => {
            options.write(true).create_new(true);
        }
    }
    options
}
