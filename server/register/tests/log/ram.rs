//! A disk in memory that fails and dies on command, and forgets at a power cut what was not synchronised.

use crate::dice::Dice;
use register::{Disk, DiskFile, Mode};
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, MutexGuard};

/// What a disk writes as one.
const SECTOR: usize = 512;

/// What to do at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The step fails, once. A write gets half of it done.
    Fails(ErrorKind),
    /// The process dies in the middle of the step.
    Dies,
}

/// How what was not synchronised is lost.
#[derive(Clone, Copy, Debug)]
pub enum Crash {
    /// Not at all: only the process ended.
    Process,
    /// Some sectors and some names reach the disk, others don't, as this seed says.
    Power(u64),
}

#[derive(Clone, Debug, Default)]
struct Inode {
    seen: Vec<u8>,
    kept: Vec<u8>,
    changes: Vec<Change>,
}

#[derive(Clone, Debug)]
enum Change {
    Write(usize, Vec<u8>),
    Cut(usize),
}

#[derive(Clone, Debug)]
enum Naming {
    Made(String, usize),
    Moved(String, String),
    Removed(String),
}

#[derive(Debug, Default)]
struct State {
    inodes: Vec<Inode>,
    seen: BTreeMap<String, usize>,
    kept: BTreeMap<String, usize>,
    namings: Vec<Naming>,
    steps: Vec<String>,
    fault: Option<(usize, Fault)>,
    dead: bool,
    locked: bool,
}

/// The disk; every copy is the same one.
#[derive(Clone, Debug, Default)]
pub struct Ram(Arc<Mutex<State>>);

impl Ram {
    /// The same journal on a disk of its own.
    pub fn copy(&self) -> Self {
        let copy = Self::default();
        for (name, content) in self.files() {
            copy.put(&name, content);
        }
        copy
    }

    /// Lets something happen at a step, counted from zero.
    pub fn at(&self, step: usize, fault: Fault) {
        let mut state = self.state();
        state.steps.clear();
        state.fault = Some((step, fault));
    }

    /// The steps so far.
    pub fn steps(&self) -> Vec<String> {
        self.state().steps.clone()
    }

    /// Whether the process died.
    pub fn is_dead(&self) -> bool {
        self.state().dead
    }

    /// Starts the machine again.
    pub fn crash(&self, how: Crash) {
        let mut state = self.state();
        if let Crash::Power(seed) = how {
            state.forget(&mut Dice(seed | 1));
        }
        state.kept = state.seen.clone();
        state.namings.clear();
        for inode in &mut state.inodes {
            inode.kept = inode.seen.clone();
            inode.changes.clear();
        }
        state.fault = None;
        state.dead = false;
        state.locked = false;
    }

    /// Every file.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let state = self.state();
        let files = state
            .seen
            .iter()
            .map(|(name, inode)| (name.clone(), state.inodes[*inode].seen.clone()));
        files.collect()
    }

    /// What is in a file.
    pub fn get(&self, name: &str) -> Vec<u8> {
        self.files().remove(name).unwrap()
    }

    /// Puts something else in a file, behind the back of whoever writes.
    pub fn put(&self, name: &str, content: Vec<u8>) {
        let mut state = self.state();
        let inode = state.inodes.len();
        state.inodes.push(Inode {
            seen: content.clone(),
            kept: content,
            changes: Vec::new(),
        });
        state.seen.insert(name.to_owned(), inode);
        state.kept.insert(name.to_owned(), inode);
    }

    /// Removes a file likewise.
    pub fn drop_file(&self, name: &str) {
        let mut state = self.state();
        state.seen.remove(name).unwrap();
        state.kept.remove(name);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl State {
    /// Counts a step. Tells whether it happens in full; an error means that it does not, or only by half.
    fn step(&mut self, what: String) -> io::Result<()> {
        if self.dead {
            return Err(io::Error::other("the process is dead"));
        }
        let number = self.steps.len();
        self.steps.push(what);
        match self.fault {
            Some((at, Fault::Fails(kind))) if at == number => Err(kind.into()),
            Some((at, Fault::Dies)) if at == number => {
                self.dead = true;
                Err(io::Error::other("the process died"))
            }
            _ => Ok(()),
        }
    }

    fn forget(&mut self, dice: &mut Dice) {
        for inode in &mut self.inodes {
            inode.seen = inode.kept.clone();
            for change in &inode.changes {
                match change {
                    Change::Write(at, bytes) => write_some(&mut inode.seen, *at, bytes, dice),
                    Change::Cut(length) if dice.even() => inode.seen.resize(*length, 0),
                    Change::Cut(_) => {}
                }
            }
        }
        let happened = dice.below(self.namings.len() + 1);
        self.seen = self.kept.clone();
        let namings: Vec<Naming> = self.namings.drain(..happened).collect();
        for naming in namings {
            rename(&mut self.seen, naming);
        }
    }

    fn inode(&mut self, name: &str) -> io::Result<usize> {
        self.seen.get(name).copied().ok_or(ErrorKind::NotFound.into())
    }

    fn name(&mut self, naming: Naming) {
        rename(&mut self.seen, naming.clone());
        self.namings.push(naming);
    }
}

fn rename(names: &mut BTreeMap<String, usize>, naming: Naming) {
    match naming {
        Naming::Made(name, inode) => {
            names.insert(name, inode);
        }
        Naming::Moved(from, to) => {
            let inode = names.remove(&from);
            names.extend(inode.map(|inode| (to, inode)));
        }
        Naming::Removed(name) => {
            names.remove(&name);
        }
    }
}

/// Every sector of a write reaches the disk or not.
fn write_some(content: &mut Vec<u8>, at: usize, bytes: &[u8], dice: &mut Dice) {
    let mut from = 0;
    while from < bytes.len() {
        let to = (((at + from) / SECTOR + 1) * SECTOR - at).min(bytes.len());
        if dice.even() {
            write(content, at + from, &bytes[from..to]);
        }
        from = to;
    }
}

fn write(content: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if content.len() < end {
        content.resize(end, 0);
    }
    content[at..end].copy_from_slice(bytes);
}

struct Open {
    disk: Ram,
    name: String,
    inode: usize,
    at: usize,
}

impl Read for Open {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut state = self.disk.state();
        state.step(format!("read {}", self.name))?;
        let rest = state.inodes[self.inode].seen.get(self.at..).unwrap_or_default();
        let length = rest.len().min(into.len());
        into[..length].copy_from_slice(&rest[..length]);
        self.at += length;
        Ok(length)
    }
}

impl Write for Open {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.disk.state();
        let outcome = state.step(format!("write {}", self.name));
        if state.dead && state.fault.is_none_or(|(at, _)| at + 1 != state.steps.len()) {
            return outcome.map(|()| 0);
        }
        // A place for a checkpoint lies in one sector and one page: it is written or it is not.
        let half = if self.name.starts_with("checkpoint") {
            0
        } else {
            bytes.len() / 2
        };
        let done = if outcome.is_ok() { bytes } else { &bytes[..half] };
        let inode = &mut state.inodes[self.inode];
        write(&mut inode.seen, self.at, done);
        inode.changes.push(Change::Write(self.at, done.to_vec()));
        self.at += done.len();
        outcome.map(|()| done.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Open {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let length = self.disk.state().inodes[self.inode].seen.len();
        self.at = match to {
            SeekFrom::Start(at) => usize::try_from(at).unwrap(),
            SeekFrom::End(0) => length,
            _ => return Err(ErrorKind::Unsupported.into()),
        };
        Ok(u64::try_from(self.at).unwrap())
    }
}

impl DiskFile for Open {
    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        state.step(format!("sync {}", self.name))?;
        let inode = &mut state.inodes[self.inode];
        inode.kept = inode.seen.clone();
        inode.changes.clear();
        Ok(())
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        let mut state = self.disk.state();
        state.step(format!("cut {}", self.name))?;
        let length = usize::try_from(length).unwrap();
        let inode = &mut state.inodes[self.inode];
        inode.seen.resize(length, 0);
        inode.changes.push(Change::Cut(length));
        Ok(())
    }
}

struct Locked(Ram);

impl Drop for Locked {
    fn drop(&mut self) {
        self.0.state().locked = false;
    }
}

impl Disk for Ram {
    fn lock(&self, name: &str) -> io::Result<Box<dyn Send>> {
        let mut state = self.state();
        state.step(format!("lock {name}"))?;
        if std::mem::replace(&mut state.locked, true) {
            return Err(ErrorKind::WouldBlock.into());
        }
        Ok(Box::new(Locked(self.clone())))
    }

    fn open(&self, name: &str, mode: Mode) -> io::Result<Box<dyn DiskFile>> {
        let mut state = self.state();
        state.step(format!("open {name}"))?;
        let there = state.seen.contains_key(name);
        if mode == Mode::Secret && there {
            return Err(ErrorKind::AlreadyExists.into());
        }
        if matches!(mode, Mode::Make | Mode::Secret) && !there {
            let inode = state.inodes.len();
            state.inodes.push(Inode::default());
            state.name(Naming::Made(name.to_owned(), inode));
        }
        Ok(Box::new(Open {
            inode: state.inode(name)?,
            disk: self.clone(),
            name: name.to_owned(),
            at: 0,
        }))
    }

    fn make_folder(&self, name: &str) -> io::Result<()> {
        self.state().step(format!("make folder {name}"))
    }

    fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut state = self.state();
        state.step(format!("list {folder}"))?;
        let names = state
            .seen
            .keys()
            .map(|name| name.rsplit_once('/').unwrap_or(("", name)));
        let own = names.filter(|(above, _)| *above == folder);
        Ok(own.map(|(_, name)| name.to_owned()).collect())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step(format!("rename {from} to {to}"))?;
        state.inode(from)?;
        state.name(Naming::Moved(from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step(format!("remove {name}"))?;
        state.inode(name)?;
        state.name(Naming::Removed(name.to_owned()));
        Ok(())
    }

    fn sync_folder(&self, folder: &str) -> io::Result<()> {
        let mut state = self.state();
        state.step(format!("sync folder {folder}"))?;
        let own = |name: &String| name.rsplit_once('/').map_or("", |(above, _)| above) == folder;
        let (done, rest) = std::mem::take(&mut state.namings)
            .into_iter()
            .partition(|naming| match naming {
                Naming::Made(name, _) | Naming::Moved(name, _) | Naming::Removed(name) => own(name),
            });
        state.namings = rest;
        let done: Vec<Naming> = done;
        for naming in done {
            rename(&mut state.kept, naming);
        }
        Ok(())
    }
}
