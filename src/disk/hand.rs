//! One hand at a time changes a site folder: all the files of an edit, or none.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

use super::entries;
use super::journal::{DECIDED, Journal, PREPARING, is_half_done, is_left, remove, step};
use super::lock::{self, Held, Lock};
use super::token;
use crate::wording::{Text, say};

/// A change of one file.
#[derive(Debug, Clone)]
pub struct Change {
    /// The file, by its path from the site folder with `/` between folders.
    pub path: String,
    /// What stands there, but for a byte order mark, which stays; `None` where nothing does.
    pub before: Option<Vec<u8>>,
    /// What is to stand there; `None` where nothing is.
    pub after: Option<Vec<u8>>,
}

/// What became of an edit that was interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mended {
    /// There was none.
    Nothing,
    /// It is done, in so many files.
    Finished(usize),
    /// All files are as they were before it.
    Undone,
}

/// Why files are not changed.
#[derive(Debug)]
pub enum ChangeError {
    /// Another command is changing the folder.
    Busy(PathBuf),
    /// A file is no longer as it was read; nothing was changed.
    Changed(PathBuf),
    /// The machine failed on this path; nothing was changed.
    Io(PathBuf, Error),
    /// The machine failed on this path, and the edit is half done. The next command tries again.
    Half(PathBuf, Error),
    /// An interrupted edit can be neither finished nor taken back, since somebody edited this file after it.
    Stuck(PathBuf),
    /// What tells of an interrupted edit is nothing that can be read.
    Unreadable(PathBuf),
}

impl ChangeError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            Self::Busy(path) => say!("hand.busy", path = shown(path)),
            Self::Changed(path) => say!("hand.changed", path = shown(path)),
            Self::Io(path, error) => say!("hand.failed", path = shown(path), error = error.to_string()),
            Self::Half(path, error) => say!("hand.half", path = shown(path), error = error.to_string()),
            Self::Stuck(path) => say!("hand.stuck", path = shown(path)),
            Self::Unreadable(path) => say!("hand.unreadable", path = shown(path)),
        }
    }
}

/// A site folder that no other command changes for as long as this lives.
#[derive(Debug)]
pub struct Hand {
    root: PathBuf,
    /// The folder as it was named, for what is told.
    named: PathBuf,
    _lock: Option<Lock>,
}

const MARK: &[u8] = b"\xef\xbb\xbf";

impl Hand {
    /// Takes a site folder in hand, and finishes or takes back what an interrupted edit left in it.
    ///
    /// # Errors
    /// Where another command has it, or what was left can be neither finished nor taken back.
    pub fn take(site: &Path) -> std::result::Result<(Self, Mended), ChangeError> {
        // What is no folder is told by who reads it.
        let root = fs::canonicalize(site).unwrap_or_else(|_| site.to_owned());
        let lock = match lock::folder(&root) {
            Ok(Held::Busy) => return Err(ChangeError::Busy(site.to_owned())),
            Ok(Held::Ours(lock)) => Some(lock),
            // Without locks, two that finish the same edit do the same.
            Ok(Held::Unknown) | Err(_) => None,
        };
        let hand = Self { root, named: site.to_owned(), _lock: lock };
        let mended = if is_left(&hand.root) { hand.mend()? } else { Mended::Nothing };
        Ok((hand, mended))
    }

    /// Finishes or takes back what an interrupted edit left, for who is about to read a site. Where another command is at
    /// work, or what is left touches no file and cannot be taken away, nothing is done.
    ///
    /// # Errors
    /// Where files are half changed and stay so.
    pub fn mend_before_reading(site: &Path) -> std::result::Result<Mended, ChangeError> {
        if !is_left(site) {
            return Ok(Mended::Nothing);
        }
        match Self::take(site) {
            Ok((_, mended)) => Ok(mended),
            Err(ChangeError::Busy(_)) => Ok(Mended::Nothing),
            Err(_) if !is_half_done(site) => Ok(Mended::Nothing),
            Err(error) => Err(error),
        }
    }

    fn shown(&self, path: &Path) -> PathBuf {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        self.named.strip_prefix(".").unwrap_or(&self.named).join(path)
    }

    fn mend(&self) -> std::result::Result<Mended, ChangeError> {
        let half = |(path, error): (PathBuf, Error)| ChangeError::Half(self.shown(&path), error);
        let read = |name: &str| {
            Journal::read(&self.root, name).map_err(|error| match error.kind() {
                ErrorKind::InvalidData => ChangeError::Unreadable(self.shown(Path::new(name))),
                _ => ChangeError::Half(self.shown(Path::new(name)), error),
            })
        };
        let mut mended = Mended::Undone;
        if let Some(journal) = read(DECIDED)? {
            match journal.stops(&self.root).map_err(half)? {
                None => {
                    journal.finish(&self.root).map_err(half)?;
                    mended = Mended::Finished(journal.files.len());
                }
                Some(path) if journal.keeps(&self.root).map_err(half)?.is_some() => {
                    return Err(ChangeError::Stuck(self.shown(&path)));
                }
                Some(_) => journal.undo(&self.root).map_err(half)?,
            }
            self.close(DECIDED).map_err(half)?;
        }
        match read(PREPARING) {
            Ok(None) => return Ok(mended),
            Ok(Some(journal)) => journal.clear(&self.root).map_err(half)?,
            // Half a journal is of an edit that had prepared nothing yet.
            Err(ChangeError::Unreadable(_)) => {}
            Err(error) => return Err(error),
        }
        self.close(PREPARING).map_err(half)?;
        Ok(mended)
    }

    /// Takes a journal away.
    fn close(&self, name: &str) -> std::result::Result<(), (PathBuf, Error)> {
        let path = self.root.join(name);
        let done = step().and_then(|()| remove(&path)).and_then(|()| entries(&self.root));
        done.map_err(|error| (path, error))
    }

    /// Makes all changes, or none, also where the program is killed or the power is cut on the way: then the next that
    /// takes the folder in hand finishes them, or takes them back.
    ///
    /// # Errors
    /// Where a file is no longer as it was read, or is a link, or the machine fails.
    pub fn change(&self, changes: &[Change]) -> std::result::Result<(), ChangeError> {
        let failed = |(path, error): (PathBuf, Error)| match error.kind() {
            ErrorKind::ResourceBusy | ErrorKind::AlreadyExists => ChangeError::Changed(self.shown(&path)),
            _ => ChangeError::Io(self.shown(&path), error),
        };
        let files = changes.iter().map(|change| self.read(change)).collect::<std::result::Result<Vec<_>, _>>();
        let files = files.map_err(failed)?;
        let entries = files.iter().map(|file| (file.path, file.before.as_deref(), file.after.as_deref()));
        let journal = Journal::of(&self.root, token::make(), entries).map_err(failed)?;
        let after = files.iter().map(|file| file.after.as_deref());
        if let Err(error) = self.prepare(&journal, after) {
            return Err(self.give_up(&journal, PREPARING, failed(error)));
        }
        if let Err(error) = self.decide() {
            let name = if is_half_done(&self.root) { DECIDED } else { PREPARING };
            return Err(self.give_up(&journal, name, failed(error)));
        }
        let done = match journal.stops(&self.root) {
            Ok(Some(path)) => Err((path, ErrorKind::ResourceBusy.into())),
            Ok(None) => journal.finish(&self.root),
            Err(error) => Err(error),
        };
        if let Err(error) = done {
            return Err(self.give_up(&journal, DECIDED, failed(error)));
        }
        // All is done; a journal that stays tells the next command no more than that.
        let _ = self.close(DECIDED);
        Ok(())
    }

    fn prepare<'a>(
        &self,
        journal: &Journal,
        after: impl Iterator<Item = Option<&'a [u8]>>,
    ) -> std::result::Result<(), (PathBuf, Error)> {
        let path = self.root.join(PREPARING);
        let written = step().and_then(|()| journal.write(&path)).and_then(|()| entries(&self.root));
        written.map_err(|error| (path, error))?;
        journal.stage(&self.root, after)
    }

    fn decide(&self) -> std::result::Result<(), (PathBuf, Error)> {
        let (from, to) = (self.root.join(PREPARING), self.root.join(DECIDED));
        let decided = step().and_then(|()| fs::rename(from, &to)).and_then(|()| entries(&self.root));
        decided.map_err(|error| (to, error))
    }

    /// Takes an edit back that failed; what to tell then.
    fn give_up(&self, journal: &Journal, name: &str, why: ChangeError) -> ChangeError {
        let back = match journal.keeps(&self.root) {
            _ if name == PREPARING => journal.clear(&self.root),
            Ok(None) => journal.undo(&self.root),
            Ok(Some(path)) => Err((path, ErrorKind::ResourceBusy.into())),
            Err(error) => Err(error),
        };
        match back.and_then(|()| self.close(name)) {
            Ok(()) => why,
            // No file has been touched, and the next command takes away what stands beside them.
            Err(_) if name == PREPARING => why,
            Err((path, error)) => ChangeError::Half(self.shown(&path), error),
        }
    }

    /// A file that is as it was read, and is to be another.
    fn read<'a>(&self, change: &'a Change) -> std::result::Result<Whole<'a>, (PathBuf, Error)> {
        let place = self.root.join(&change.path);
        let before = as_read(&place, change.before.as_deref()).map_err(|error| (place, error))?;
        let has_mark = before.as_deref().is_some_and(|before| before.starts_with(MARK));
        let after = change.after.as_ref().map(|after| if has_mark { [MARK, after].concat() } else { after.clone() });
        Ok(Whole { path: &change.path, before, after })
    }
}

/// A change with the very bytes.
struct Whole<'a> {
    path: &'a str,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

/// The bytes of a file that is as it was read.
fn as_read(path: &Path, before: Option<&[u8]>) -> Result<Option<Vec<u8>>> {
    let found = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
        Ok(found) => Some(found),
    };
    match (found, before) {
        (None, None) => Ok(None),
        (Some(found), Some(before)) if found.is_file() => {
            let there = fs::read(path)?;
            let same = there.strip_prefix(MARK).unwrap_or(&there) == before;
            if same { Ok(Some(there)) } else { Err(ErrorKind::ResourceBusy.into()) }
        }
        (Some(_), None) => Err(ErrorKind::AlreadyExists.into()),
        // A link, whose file stands elsewhere, or gone.
        (Some(_) | None, Some(_)) => Err(ErrorKind::ResourceBusy.into()),
    }
}

#[cfg(test)]
pub(super) mod tests;
