//! The folders of a build: their names, and what killed builds left of them.
//!
//! Each build has a stage of a name of its own. What is found of earlier builds is removed only where three things hold:
//! its name is one of ours with a random part, nobody has it locked, and it holds the marker. So nothing of another
//! build, or of somebody else, is ever taken for a left-over.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{MARKER, PublishError, Way, io as failed, mounts};
use crate::disk::lock::{self, Held, Lock};
use crate::disk::token;
use crate::wording::say;

/// How the name of a stage in its target begins.
const STAGE_WITHIN: &str = ".veikart-stage-";

/// Where a build works.
pub(super) struct Places {
    pub(super) target: PathBuf,
    /// Whether the target stood there before.
    pub(super) existed: bool,
    /// Keeps other builds out of the target, and out of the old site once it is set aside.
    pub(super) lock: Option<Lock>,
    /// Whether the stage stands beside the target, so that the two can change places, or in it.
    pub(super) beside: bool,
}

impl Places {
    /// Takes the target, so that no other build is at work in it; where files are replaced one by one, it is made.
    pub(super) fn take(target: &Path, way: Way) -> Result<Self, PublishError> {
        let beside = way == Way::Whole;
        let mut places = Self { target: target.to_owned(), existed: false, lock: None, beside };
        places.lock = places.put_back()?;
        places.existed = places.lock.is_some() || fs::symlink_metadata(target).is_ok();
        if !places.existed && !beside {
            fs::create_dir(target).map_err(failed(target))?;
        }
        if places.lock.is_none() {
            places.lock = places.locked()?;
        }
        Ok(places)
    }

    /// Takes a target away again that was made and that nothing was published in.
    pub(super) fn give_back(&self) {
        if !self.existed && !self.beside {
            // Where something is in it by now it stays.
            let _ = fs::remove_dir(&self.target);
        }
    }

    /// The folder that holds the target.
    pub(super) fn parent(&self) -> &Path {
        self.target.parent().unwrap_or(&self.target)
    }

    /// A new path for a stage.
    pub(super) fn stage(&self) -> PathBuf {
        if self.beside {
            return self.parent().join(random(&self.beginning("stage")));
        }
        self.target.join(random(OsStr::new(STAGE_WITHIN)))
    }

    /// A new path for a site that is set aside.
    pub(super) fn old(&self) -> PathBuf {
        self.parent().join(random(&self.beginning("old")))
    }

    /// How names beside the target begin.
    fn beginning(&self, what: &str) -> OsString {
        let mut name = OsString::from(".");
        name.push(self.target.file_name().unwrap_or_default());
        name.push(format!(".veikart-{what}-"));
        name
    }

    /// The lock of the target; none where it does not exist yet, or where the file system has no locks.
    fn locked(&self) -> Result<Option<Lock>, PublishError> {
        match lock::folder(&self.target) {
            Ok(Held::Ours(lock)) => Ok(Some(lock)),
            Ok(Held::Unknown) => Ok(None),
            Ok(Held::Busy) => Err(self.busy()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(PublishError::Io(self.target.clone(), error)),
        }
    }

    fn busy(&self) -> PublishError {
        PublishError::Refused(say!("publish.busy", path = self.target.display().to_string()))
    }

    /// Puts back a site that a build set aside just before it was killed; only where folders cannot change places.
    fn put_back(&self) -> Result<Option<Lock>, PublishError> {
        if fs::symlink_metadata(&self.target).is_ok() {
            return Ok(None);
        }
        for old in found(self.parent(), &self.beginning("old")) {
            match lock::folder(&old).map_err(failed(&old))? {
                Held::Busy => return Err(self.busy()),
                Held::Ours(lock) if is_marked(&old) => {
                    fs::rename(&old, &self.target).map_err(failed(&old))?;
                    return Ok(Some(lock));
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// Removes what killed builds left; tells what could not be removed.
    pub(super) fn recover(&self) -> Vec<(PathBuf, String)> {
        let beside = ["stage", "old"].map(|what| found(self.parent(), &self.beginning(what)));
        let within = found(&self.target, OsStr::new(STAGE_WITHIN));
        let mut left = Vec::new();
        for path in beside.into_iter().flatten().chain(within) {
            // Without locks nobody can tell whether it is in use.
            let Ok(Held::Ours(_lock)) = lock::folder(&path) else { continue };
            if !is_ours(&path) {
                continue;
            }
            if let Err(error) = remove(&path) {
                left.push((path, error.to_string()));
            }
        }
        left
    }
}

/// What stands in a folder, but for stages of ours and the file system's own folder of lost files: those are no part of
/// any site.
pub(super) fn walk(folder: &Path) -> impl Iterator<Item = walkdir::Result<walkdir::DirEntry>> {
    let is_apart = |entry: &walkdir::DirEntry| entry.depth() == 1 && is_apart(entry.path());
    walkdir::WalkDir::new(folder).into_iter().filter_entry(move |entry| !is_apart(entry))
}

/// Whether an entry of a target is no part of a site.
pub(super) fn is_apart(path: &Path) -> bool {
    let (Some(name), Some(folder)) = (path.file_name(), path.parent()) else { return false };
    let is_stage = || is_named(name, OsStr::new(STAGE_WITHIN)) && is_ours(path);
    let is_lost = || name == "lost+found" && mounts::is_root(folder);
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir()) && (is_stage() || is_lost())
}

/// Whether a folder holds the marker.
pub(super) fn is_marked(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|metadata| metadata.is_file())
}

/// A build marks its stage first and removes the mark last, so what is ours is marked or empty.
pub(super) fn is_ours(folder: &Path) -> bool {
    is_marked(folder) || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

fn random(beginning: &OsStr) -> OsString {
    let mut name = beginning.to_owned();
    name.push(token::make());
    name
}

fn is_named(name: &OsStr, beginning: &OsStr) -> bool {
    name.as_encoded_bytes().strip_prefix(beginning.as_encoded_bytes()).is_some_and(token::is)
}

/// The folders whose names begin so, in the order of their names. What cannot be listed holds nothing to mend.
fn found(folder: &Path, beginning: &OsStr) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let ours = entries.filter(|entry| is_named(&entry.file_name(), beginning));
    let mut found: Vec<PathBuf> =
        ours.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path()).collect();
    found.sort();
    found
}

/// Removes a folder, its marker last, so that what a kill leaves of it is still known as ours. What can be removed is,
/// also where something else cannot.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    mounts::none_below(folder)?;
    let mut failed = None;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == MARKER {
            continue;
        }
        let is_folder = entry.file_type()?.is_dir();
        let removed = if is_folder { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) };
        failed = failed.or(removed.err());
    }
    if let Some(error) = failed {
        return Err(error);
    }
    match fs::remove_file(folder.join(MARKER)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => fs::remove_dir(folder),
    }
}
