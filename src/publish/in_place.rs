//! Publishing file by file, where the target folder itself must stay.
//!
//! Each file takes its place in one step, so a reader never meets half of one. Assets come first, then pages that are
//! new, then those that changed; what is gone is removed last: no page ever lacks its stylesheet or leads to a new page
//! that is not there yet. Between the first and the last step some files are newer than others, and a kill there leaves
//! it so until the next build.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::places::{self, Places};
use super::stage::{Difference, Stage, Written, folders};
use super::{MARKER, PublishError};
use crate::address::is_asset;
use crate::source::site_path;

/// Moves the staged files to their places and removes what is gone; tells what could not be removed.
pub(super) fn place(stage: &Stage, places: &Places) -> Result<Vec<(PathBuf, String)>, PublishError> {
    let mut staged: Vec<(&str, &Written)> =
        stage.files.iter().filter(|(_, written)| written.staged).map(|(path, written)| (&**path, written)).collect();
    staged.sort_by_key(|(path, written)| rank(path, written.difference));
    let mut into = Moves { stage: &stage.path, target: &places.target, aside: 0 };
    let failed = |path: PathBuf, error: io::Error, moved: usize| match moved {
        0 => PublishError::Io(path, error),
        moved => PublishError::Partly(path, error, moved),
    };
    for (moved, (path, _)) in staged.iter().enumerate() {
        for folder in folders([*path].into_iter()) {
            into.folder(folder).map_err(|error| failed(places.target.join(folder), error, moved))?;
        }
        into.file(path).map_err(|error| failed(places.target.join(path), error, moved))?;
    }
    Ok(remove_others(stage, &places.target))
}

/// The marker comes first: from then on the folder is known as made by veikart.
fn rank(path: &str, difference: Difference) -> u8 {
    match difference {
        _ if path == MARKER => 0,
        _ if is_asset(path) => 1,
        Difference::New => 2,
        Difference::Changed | Difference::Unchanged => 3,
    }
}

struct Moves<'a> {
    stage: &'a Path,
    target: &'a Path,
    /// How many things stood in the way.
    aside: usize,
}

impl Moves<'_> {
    fn folder(&mut self, folder: &str) -> io::Result<()> {
        let place = self.target.join(folder);
        match fs::symlink_metadata(&place) {
            Ok(metadata) if metadata.is_dir() => return Ok(()),
            Ok(_) => self.set_aside(&place)?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        fs::create_dir(place)
    }

    fn file(&mut self, path: &str) -> io::Result<()> {
        let (from, place) = (self.stage.join(path), self.target.join(path));
        if fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_dir()) {
            self.set_aside(&place)?;
        }
        if path != MARKER {
            return fs::rename(from, place);
        }
        // The stage keeps its own mark to the end.
        let copy = self.stage.join(".veikart-copy");
        fs::copy(&from, &copy)?;
        if let Ok(stamp) = fs::metadata(&from).and_then(|metadata| metadata.modified()) {
            fs::File::options().write(true).open(&copy)?.set_modified(stamp)?;
        }
        fs::rename(copy, place)
    }

    /// What stands in the way goes to the stage, which is removed afterwards.
    fn set_aside(&mut self, path: &Path) -> io::Result<()> {
        self.aside += 1;
        match fs::rename(path, self.stage.join(format!(".aside-{}", self.aside))) {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => fs::remove_dir_all(path),
            result => result,
        }
    }
}

/// Removes what is no part of the new site.
fn remove_others(stage: &Stage, target: &Path) -> Vec<(PathBuf, String)> {
    let folders: BTreeSet<&str> = folders(stage.files.keys().map(String::as_str));
    let mut left = Vec::new();
    let mut entries: Vec<_> = places::walk(target).filter_map(Result::ok).filter(|entry| entry.depth() > 0).collect();
    // What a folder holds comes after it, so from behind all are empty when it is their turn.
    entries.reverse();
    for entry in entries {
        let path = site_path(target, entry.path());
        let removed = match entry.file_type().is_dir() {
            true if !folders.contains(&*path) => fs::remove_dir(entry.path()),
            false if !stage.files.contains_key(&path) => fs::remove_file(entry.path()),
            _ => Ok(()),
        };
        if let Err(error) = removed {
            left.push((entry.into_path(), error.to_string()));
        }
    }
    left
}
