//! An edit of several files, written down before any of them is touched, so that whoever comes after a kill or a power cut
//! can finish it or take it back.
//!
//! Beside each file stand, under hidden names, what it is to be and a second name of what it is. While the journal is
//! called [`PREPARING`] no file has been touched, and what was put beside them goes away again. Called [`DECIDED`] it is
//! half done: it is finished, or where somebody has since edited what it would write over, taken back. A file that somebody
//! edited since is never written over.

use std::fs::{self, File};
use std::io::{Error, ErrorKind, Read as _, Result, Write as _};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{entries, folder, token};
use crate::text::fingerprint;

/// The journal of an edit that is being prepared, in the site folder.
pub(super) const PREPARING: &str = ".veikart-edit.new";
/// The journal of an edit that is being done.
pub(super) const DECIDED: &str = ".veikart-edit";
/// What a person is told who opens it.
const HEAD: &str = "# An edit by veikart that is not finished. The next veikart command in this folder finishes it, or takes it back.\n\n";
/// How many bytes of a hash stand for a file's contents.
const BYTES: usize = 32;
/// The largest journal that is read, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// Whether an interrupted edit has left anything in a site folder.
#[must_use]
pub fn is_left(site: &Path) -> bool {
    [PREPARING, DECIDED].iter().any(|name| fs::symlink_metadata(site.join(name)).is_ok())
}

/// Whether files of a site folder are as they were before an edit and others as they are after it.
#[must_use]
pub fn is_half_done(site: &Path) -> bool {
    fs::symlink_metadata(site.join(DECIDED)).is_ok()
}

/// What an edit is to do.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    /// Tells the files that stand beside others from those of another edit.
    token: String,
    /// Folders that are made for it, the outer ones first.
    folders: Vec<String>,
    pub(super) files: Vec<Entry>,
}

/// A file, by its path from the site folder, with what its contents hash to.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<String>,
}

/// Where an entry's file stands, and what stands beside it.
struct Spot {
    place: PathBuf,
    new: PathBuf,
    old: PathBuf,
}

/// What stands at a place.
#[derive(PartialEq)]
enum There {
    /// What stood there before the edit, or nothing where nothing did.
    Before,
    /// What is to stand there, or nothing where nothing is.
    After,
    /// Nothing, where something stood and something is to stand: somebody took it away.
    Nothing,
    /// What somebody else put there.
    Other,
}

type At<T> = std::result::Result<T, (PathBuf, Error)>;

fn at(path: &Path) -> impl FnOnce(Error) -> (PathBuf, Error) + '_ {
    move |error| (path.to_owned(), error)
}

impl Journal {
    /// Files with their contents before and after.
    pub(super) fn of<'a>(
        root: &Path,
        token: String,
        files: impl Iterator<Item = (&'a str, Option<&'a [u8]>, Option<&'a [u8]>)>,
    ) -> At<Self> {
        let hash = |bytes: &[u8]| fingerprint(bytes, BYTES);
        let entry = |(path, before, after): (&str, Option<&[u8]>, Option<&[u8]>)| Entry {
            path: path.to_owned(),
            before: before.map(hash),
            after: after.map(hash),
        };
        let files: Vec<Entry> = files.map(entry).collect();
        let mut folders: Vec<String> = Vec::new();
        for Entry { path, after, .. } in &files {
            is_within(root, path).map_err(at(&root.join(path)))?;
            let ends = path.match_indices('/').map(|(end, _)| &path[..end]);
            for folder in ends.filter(|folder| after.is_some() && !root.join(folder).exists()) {
                if !folders.iter().any(|there| there == folder) {
                    folders.push(folder.to_owned());
                }
            }
        }
        Ok(Self { token, folders, files })
    }

    /// The journal under a name; `None` where there is none. Of kind `InvalidData` where it is none that can be read.
    pub(super) fn read(root: &Path, name: &str) -> Result<Option<Self>> {
        let file = match File::open(root.join(name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            file => file?,
        };
        let mut text = String::new();
        file.take(MOST).read_to_string(&mut text)?;
        let journal: Self = toml::from_str(&text).map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
        if !token::is(journal.token.as_bytes()) {
            return Err(ErrorKind::InvalidData.into());
        }
        for path in journal.files.iter().map(|entry| &entry.path).chain(&journal.folders) {
            is_within(root, path)?;
        }
        Ok(Some(journal))
    }

    /// Writes it; it is on the disk then.
    pub(super) fn write(&self, path: &Path) -> Result<()> {
        let text = toml::to_string(self).map_err(Error::other)?;
        let mut file = File::create(path)?;
        file.write_all(format!("{HEAD}{text}").as_bytes())?;
        file.sync_all()
    }

    fn spot(&self, root: &Path, number: usize) -> Spot {
        let place = root.join(&self.files[number].path);
        let beside = |what: &str| folder(&place).join(format!(".veikart-{}-{number}.{what}", self.token));
        Spot { new: beside("new"), old: beside("old"), place }
    }

    fn spots<'a>(&'a self, root: &'a Path) -> impl DoubleEndedIterator<Item = (&'a Entry, Spot)> {
        (0..self.files.len()).map(move |number| (&self.files[number], self.spot(root, number)))
    }

    /// Puts beside each file what it is to be, and a second name of what it is; all of it is on the disk then.
    pub(super) fn stage<'a>(&self, root: &Path, after: impl Iterator<Item = Option<&'a [u8]>>) -> At<()> {
        for folder in &self.folders {
            let folder = root.join(folder);
            step().and_then(|()| fs::create_dir(&folder)).map_err(at(&folder))?;
        }
        for ((entry, spot), after) in self.spots(root).zip(after) {
            if entry.before.is_some() {
                keep(&spot).map_err(at(&spot.place))?;
            }
            if let Some(bytes) = after {
                put(&spot, bytes).map_err(at(&spot.place))?;
            }
        }
        self.sync(root)
    }

    /// Waits until the disk has the names in all folders of the edit.
    fn sync(&self, root: &Path) -> At<()> {
        let mut folders: Vec<PathBuf> = self.spots(root).map(|(_, spot)| folder(&spot.place).to_owned()).collect();
        folders.extend(self.folders.iter().map(|made| folder(&root.join(made)).to_owned()));
        folders.sort_unstable();
        folders.dedup();
        // Of an edit that is taken back, some were never made.
        folders.retain(|folder| folder.exists());
        folders.into_iter().try_for_each(|folder| entries(&folder).map_err(at(&folder)))
    }

    /// The first file that keeps the edit from being finished: somebody edited it before its turn came, or took away what
    /// it was to be.
    pub(super) fn stops(&self, root: &Path) -> At<Option<PathBuf>> {
        for (entry, spot) in self.spots(root) {
            let there = entry.there(&spot).map_err(at(&spot.place))?;
            let is_placed = entry.after.is_some() && !spot.new.exists();
            let is_lost = is_placed && there == There::Before;
            if is_lost || !is_placed && there == There::Other {
                return Ok(Some(spot.place));
            }
        }
        Ok(None)
    }

    /// Lets every file be what it is to be. What stops it has been looked for.
    pub(super) fn finish(&self, root: &Path) -> At<()> {
        for (_, spot) in self.spots(root).filter(|(entry, _)| entry.after.is_some()) {
            if spot.new.exists() {
                step().and_then(|()| fs::rename(&spot.new, &spot.place)).map_err(at(&spot.place))?;
            }
        }
        for (_, spot) in self.spots(root).filter(|(entry, _)| entry.after.is_none()) {
            step().and_then(|()| remove(&spot.place)).map_err(at(&spot.place))?;
        }
        self.sync(root)?;
        self.tidy(root)
    }

    /// The first file that keeps the edit from being taken back: somebody edited it after its turn, or what it was is gone.
    pub(super) fn keeps(&self, root: &Path) -> At<Option<PathBuf>> {
        for (entry, spot) in self.spots(root) {
            let there = entry.there(&spot).map_err(at(&spot.place))?;
            let is_untouched = spot.new.exists() || there == There::Before;
            let is_gone = entry.before.is_some() && !spot.old.exists();
            if !is_untouched && (there == There::Other || is_gone) {
                return Ok(Some(spot.place));
            }
        }
        Ok(None)
    }

    /// Lets every file be what it was. What keeps it has been looked for.
    pub(super) fn undo(&self, root: &Path) -> At<()> {
        for (entry, spot) in self.spots(root).rev() {
            let there = entry.there(&spot).map_err(at(&spot.place))?;
            if spot.new.exists() || matches!(there, There::Before | There::Other) {
                continue;
            }
            let back = || if entry.before.is_some() { fs::rename(&spot.old, &spot.place) } else { remove(&spot.place) };
            step().and_then(|()| back()).map_err(at(&spot.place))?;
        }
        self.clear(root)
    }

    /// Takes away what was prepared.
    pub(super) fn clear(&self, root: &Path) -> At<()> {
        self.tidy(root)?;
        for made in self.folders.iter().rev() {
            // One that somebody has filled meanwhile stays.
            let _ = fs::remove_dir(root.join(made));
        }
        Ok(())
    }

    /// Takes away what stands beside the files.
    fn tidy(&self, root: &Path) -> At<()> {
        for (_, spot) in self.spots(root) {
            for path in [&spot.new, &spot.old] {
                step().and_then(|()| remove(path)).map_err(at(path))?;
            }
        }
        self.sync(root)
    }
}

impl Entry {
    fn there(&self, spot: &Spot) -> Result<There> {
        let hash = match fs::symlink_metadata(&spot.place) {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Ok(found) if !found.is_file() => return Ok(There::Other),
            _ => Some(fingerprint(&fs::read(&spot.place)?, BYTES)),
        };
        Ok(match hash {
            hash if hash == self.after => There::After,
            hash if hash == self.before => There::Before,
            None => There::Nothing,
            Some(_) => There::Other,
        })
    }
}

/// Gives what stands at a place a second name, or a copy where the file system knows no second names.
fn keep(spot: &Spot) -> Result<()> {
    step()?;
    if fs::hard_link(&spot.place, &spot.old).is_ok() {
        return Ok(());
    }
    fs::copy(&spot.place, &spot.old)?;
    File::options().write(true).open(&spot.old)?.sync_all()
}

/// Writes what a file is to be, with the rights of the one that stands there.
fn put(spot: &Spot, bytes: &[u8]) -> Result<()> {
    step()?;
    let mut file = File::options().write(true).create_new(true).open(&spot.new)?;
    file.write_all(bytes)?;
    if let Ok(there) = fs::metadata(&spot.place) {
        file.set_permissions(there.permissions())?;
    }
    file.sync_all()
}

/// Removes a file; one that is gone already is none to be removed.
pub(super) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Err(error),
        _ => Ok(()),
    }
}

/// Refuses a path that leads out of a folder, or to what is hidden in it: a journal may come from anywhere.
fn is_within(root: &Path, path: &str) -> Result<()> {
    let is_plain =
        |part: Component<'_>| matches!(part, Component::Normal(name) if !name.as_encoded_bytes().starts_with(b"."));
    let place = root.join(path);
    let known = folder(&place).ancestors().find(|folder| folder.exists()).unwrap_or(root);
    if path.is_empty() || !Path::new(path).components().all(is_plain) || !fs::canonicalize(known)?.starts_with(root) {
        return Err(Error::new(ErrorKind::InvalidData, format!("{path} leads elsewhere")));
    }
    Ok(())
}

/// Each step that changes the disk begins here, so that tests can end it.
#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "a step may be ended in tests")]
pub(super) fn step() -> Result<()> {
    Ok(())
}

#[cfg(test)]
pub(super) use super::hand::tests::step;
