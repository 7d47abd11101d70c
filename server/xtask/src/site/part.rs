//! A part of the site, made again only when what it is made from has changed.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use sha2::{Digest, Sha256};

use super::compress;
use crate::{failure::Failure, files, workspace::Workspace};

/// Files by their path in the site.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

/// One part with its own stamp: a fingerprint of the inputs and the names of the files made from them.
#[derive(Debug)]
pub struct Part {
    name: &'static str,
    site: PathBuf,
    stamp: PathBuf,
}

impl Part {
    /// The part of this name.
    pub fn new(workspace: &Workspace, name: &'static str) -> Self {
        Self {
            name,
            site: workspace.site(),
            stamp: workspace.built(format!("xtask/{name}.stamp")),
        }
    }

    /// Makes the part unless it is already what `inputs` would give.
    pub fn refresh(&self, inputs: &[PathBuf], make: impl FnOnce() -> Result<Files, Failure>) -> Result<(), Failure> {
        let fingerprint = fingerprint(inputs)?;
        let before = fs::read_to_string(&self.stamp).unwrap_or_default();
        let mut lines = before.lines();
        let same = lines.next() == Some(fingerprint.as_str());
        let earlier: Vec<PathBuf> = lines.map(|line| self.site.join(line)).collect();
        if same && earlier.iter().all(|path| path.is_file()) {
            println!("  {}: unchanged", self.name);
            return Ok(());
        }
        // A stamp that outlived a failed attempt would call half a part whole.
        remove(&self.stamp)?;
        let files = make()?;
        for path in earlier {
            remove(&path)?;
        }
        let written = self.write(&files)?;
        println!("  {}: made", self.name);
        files::write(&self.stamp, format!("{fingerprint}\n{}", written.join("\n")).as_bytes())
    }

    fn write(&self, files: &Files) -> Result<Vec<String>, Failure> {
        let mut written = Vec::new();
        for (path, bytes) in files {
            let mut put = |name: String, bytes: &[u8]| {
                files::write(&self.site.join(&name), bytes)?;
                written.push(name);
                Ok(())
            };
            let name = path.to_string_lossy().into_owned();
            if compress::pays(path, bytes) {
                put(
                    format!("{name}.br"),
                    &compress::brotli(bytes).map_err(Failure::at(path))?,
                )?;
            }
            put(name, bytes)?;
        }
        Ok(written)
    }
}

/// Hashes names and contents of the inputs, and which build of this program reads them: a change in how the site is made
/// makes it anew as well.
fn fingerprint(inputs: &[PathBuf]) -> Result<String, Failure> {
    let mut hash = Sha256::new();
    if let Ok(built) = std::env::current_exe()
        .and_then(fs::metadata)
        .and_then(|found| found.modified())
    {
        hash.update(
            built
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default()
                .as_nanos()
                .to_le_bytes(),
        );
    }
    for input in inputs {
        let bytes = files::read(input)?;
        hash.update(input.as_os_str().as_encoded_bytes());
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    Ok(format!("{:x}", hash.finalize()))
}

fn remove(path: &Path) -> Result<(), Failure> {
    if path.exists() {
        fs::remove_file(path).map_err(Failure::at(path))
    } else {
        Ok(())
    }
}
