//! Writing the whole site into a folder of this build alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::compared::{Came, Compared, same, stamp, write_file};
use super::keep;
use super::marker::{self, Origin, Sealed};
use super::pack::{self, Packing};
use super::places::{self, Places};
use super::{MARKER, MARKER_TEXT, PublishError, PublishRequest, Report, io};
use crate::disk::lock::{self, Held, Lock};
use crate::site::{Made, Site, Writing};
use crate::source::site_path;
use crate::text::Digest;
use crate::wording::say;

/// How a file differs from the one that stood there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Difference {
    New,
    Changed,
    Unchanged,
}

/// A file of the new site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) difference: Difference,
    /// Whether it stands in the stage; in one that stands in the target, what need not move is left where it is.
    pub(super) staged: bool,
    /// Its length in bytes.
    length: u64,
    digest: Digest,
}

/// The folder that this build writes, marked as veikart's and locked from its first moment to its last.
pub(super) struct Stage {
    pub(super) path: PathBuf,
    /// The files of the new site by their paths, with the assets of earlier builds that stay.
    pub(super) files: BTreeMap<String, Written>,
    lock: Option<Lock>,
    /// What files that are made now have; those of before have the same, or are written anew.
    pub(super) rights: Rights,
    /// Whether unchanged files stand here too.
    whole: bool,
}

impl Stage {
    /// Makes an empty one.
    pub(super) fn make(places: &Places) -> Result<Self, PublishError> {
        const TRIES: usize = 100;
        for _ in 0..TRIES {
            let path = places.stage();
            match fs::create_dir(&path) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) if error.kind() == ErrorKind::PermissionDenied && places.existed && places.beside => {
                    return Err(PublishError::Refused(say!(
                        "publish.no-stage",
                        path = places.parent().display().to_string()
                    )));
                }
                result => result.map_err(io(&path))?,
            }
            let lock = match lock::folder(&path) {
                Ok(Held::Ours(lock)) => Some(lock),
                Ok(Held::Unknown) => None,
                // Another build took it for a left-over in the moment before it was locked.
                Ok(Held::Busy) => continue,
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => {
                    let _ = fs::remove_dir(&path);
                    return Err(PublishError::Io(path, error));
                }
            };
            let rights = mark(&path).inspect_err(|_| {
                let _ = places::remove(&path);
            })?;
            return Ok(Self { path, files: BTreeMap::new(), lock, rights, whole: places.beside });
        }
        Err(PublishError::Io(places.stage(), ErrorKind::AlreadyExists.into()))
    }

    /// Writes the site; tells how it differs from the one that stands in the target.
    pub(super) fn write(
        &mut self,
        site: &Site,
        places: &Places,
        request: &PublishRequest<'_>,
    ) -> Result<Report, PublishError> {
        let before = list(&places.target)?;
        let told = fs::read_to_string(places.target.join(MARKER)).map(|text| keep::told(&text)).unwrap_or_default();
        for folder in folders(site.promised()) {
            let folder = self.path.join(folder);
            fs::create_dir(&folder).map_err(io(&folder))?;
        }
        let put = Put { stage: self, target: &places.target, before: &before };
        let results = site.each(|path, made| {
            let page = match made.map_err(|fault| PublishError::Faults(vec![fault]))? {
                Made::Written(write) if !request.precompress => put.written(path, &*write, request).map(Page::alone),
                made => put.page(site, path, &made.into_bytes(), request),
            };
            (request.progress)();
            page
        });
        let mut files = Vec::with_capacity(results.len());
        let mut copies = BTreeMap::new();
        let mut faults = Vec::new();
        for (path, result) in results {
            match result {
                Ok(page) => {
                    files.push((path.to_owned(), page.written));
                    copies.extend(page.copies);
                }
                Err(PublishError::Faults(more)) => faults.extend(more),
                Err(error) => return Err(error),
            }
        }
        if !faults.is_empty() {
            return Err(PublishError::Faults(faults));
        }
        // In order already, which makes the tree at once.
        let mut files: BTreeMap<String, Written> = files.into_iter().collect();

        let count = |difference| files.values().filter(|written| written.difference == difference).count();
        let mut report = Report {
            target: places.target.clone(),
            new: count(Difference::New),
            changed: count(Difference::Changed),
            unchanged: count(Difference::Unchanged),
            ..Report::default()
        };
        report.copies = copies.len();
        let is_gone = |path: &&str| *path != MARKER && !files.contains_key(*path) && !copies.contains_key(*path);
        let gone = || before.keys().map(String::as_str).filter(is_gone);
        let files_gone = || gone().filter(|path| !pack::is_copy(path, &before));
        let counts = report.new + report.changed > 0 || files_gone().any(|path| !told.contains_key(path));
        let kept = keep::kept(gone(), &told, counts);
        report.kept = kept.keys().filter(|path| !pack::is_copy(path, &before)).count();
        report.removed = files_gone().count() - report.kept;

        let mut older = BTreeMap::new();
        for path in kept.keys() {
            older.insert(path.clone(), put.kept(path)?);
        }
        // What could not be made now may be made the next time.
        let origin = request.origin.filter(|_| site.offered().failed.is_empty());
        let sealed = origin.map(|origin| {
            let origin = Origin { digest: request.origin_with(origin.digest), ..origin };
            Sealed { origin, copies: copies.len() }
        });
        files.extend(copies);
        files.extend(older);
        let of_files = files.iter().map(|(path, written)| (path.as_str(), written.digest));
        let marker = put.marker(&marker::text(&kept, sealed, of_files), request)?;
        files.insert(MARKER.to_owned(), marker);
        self.files = files;
        Ok(report)
    }

    /// Holds that the stage is what this build wrote, all of it and nothing else.
    ///
    /// # Errors
    /// Where somebody has been at it: nothing is published then.
    pub(super) fn must_be_whole(&self) -> Result<(), PublishError> {
        let is_here = self.lock.as_ref().is_none_or(|lock| lock.is_at(&self.path));
        if is_here && self.is_whole()? {
            return Ok(());
        }
        Err(PublishError::Refused(say!("publish.disturbed", path = self.path.display().to_string())))
    }

    /// Whether each file stands here as it was written, and no other does: all are there, and no more are.
    fn is_whole(&self) -> Result<bool, PublishError> {
        // The stage's own mark is there too, where that of the target need not move.
        let staged = self.files.iter().filter(|(path, written)| written.staged || *path == MARKER);
        let wanted: Vec<(&String, u64)> = staged.map(|(path, written)| (path, written.length)).collect();
        let is_there = |(path, length): &(&String, u64)| {
            let path = self.path.join(path);
            match fs::symlink_metadata(&path) {
                Ok(found) => Ok(!found.is_dir() && found.len() == *length),
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(false),
                Err(error) => Err(PublishError::Io(path, error)),
            }
        };
        let all_there = || wanted.par_iter().map(is_there).try_reduce(|| true, |one, other| Ok(one && other));
        let count = || files_below(&self.path).try_fold(0, |count, found| found.map(|_| count + 1));
        let (count, all_there) = rayon::join(count, all_there);
        Ok(all_there? && count? == wanted.len())
    }

    /// Removes what stands in the stage's place, where it is veikart's.
    pub(super) fn remove(&self) -> std::io::Result<()> {
        match fs::symlink_metadata(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            _ if !places::is_ours(&self.path) => Err(std::io::Error::other("veikart did not make it")),
            _ => places::remove(&self.path),
        }
    }
}

/// A file of the site with its compressed copies.
struct Page {
    written: Written,
    copies: Vec<(String, Written)>,
}

impl Page {
    fn alone(written: Written) -> Self {
        Self { written, copies: Vec::new() }
    }
}

/// Putting files into a stage.
struct Put<'a> {
    stage: &'a Stage,
    target: &'a Path,
    before: &'a BTreeMap<String, u64>,
}

impl Put<'_> {
    fn page(&self, site: &Site, path: &str, bytes: &[u8], request: &PublishRequest<'_>) -> Result<Page, PublishError> {
        let written = self.file(path, path, bytes, request)?;
        let mut copies = Vec::new();
        for packing in Packing::ALL.into_iter().filter(|_| request.precompress && pack::is_worth_it(path)) {
            let name = format!("{path}{}", packing.ending());
            if site.has(&name) {
                continue;
            }
            if let Some(packed) = self.before(&name, packing, bytes).or_else(|| packing.pack(bytes)) {
                let written = self.file(&name, &name, &packed, request)?;
                copies.push((name, written));
            }
        }
        Ok(Page { written, copies })
    }

    /// The copy that stands there from before, where it still is one and smaller than its file.
    fn before(&self, name: &str, packing: Packing, bytes: &[u8]) -> Option<Vec<u8>> {
        self.before.get(name).filter(|length| **length < bytes.len() as u64)?;
        let packed = fs::read(self.target.join(name)).ok()?;
        packing.holds(&packed, bytes).then_some(packed)
    }

    /// Links the old file into the stage where it holds the same bytes, and else writes it, as `name`.
    fn file(
        &self,
        path: &str,
        name: &str,
        bytes: &[u8],
        request: &PublishRequest<'_>,
    ) -> Result<Written, PublishError> {
        let (length, digest) = (bytes.len() as u64, Digest::of(bytes));
        let old = self.before.get(path).map(|_| self.target.join(path));
        if let Some(old) = &old
            && let Some(metadata) = same(old, bytes)
        {
            let staged = self.take_up(old, &metadata, name, || Ok(bytes.to_vec()))?;
            return Ok(Written { difference: Difference::Unchanged, staged, length, digest });
        }
        write_file(&self.stage.path.join(name), bytes, request.stamp)?;
        let difference = if old.is_some() { Difference::Changed } else { Difference::New };
        Ok(Written { difference, staged: true, length, digest })
    }

    /// As [`Put::file`], without ever holding the whole of it.
    fn written(&self, path: &str, write: &Writing<'_>, request: &PublishRequest<'_>) -> Result<Written, PublishError> {
        let old = self.before.get(path).map(|_| self.target.join(path));
        let staged = self.stage.path.join(path);
        let mut file = Compared::new(&staged, old.as_deref());
        write(&mut file).map_err(io(&staged))?;
        let (difference, staged, length, digest) = match (file.finish().map_err(io(&staged))?, old) {
            ((Came::Same(same), length, digest), Some(old)) => {
                let metadata = same.metadata.clone();
                let staged = self.take_up(&old, &metadata, path, || same.bytes().map_err(io(&old)))?;
                (Difference::Unchanged, staged, length, digest)
            }
            ((Came::Same(_), length, digest), None) => (Difference::Unchanged, false, length, digest),
            ((Came::New(file), length, digest), old) => {
                stamp(&file, request.stamp).map_err(io(&staged))?;
                (if old.is_some() { Difference::Changed } else { Difference::New }, true, length, digest)
            }
        };
        Ok(Written { difference, staged, length, digest })
    }

    /// An asset of an earlier build.
    fn kept(&self, path: &str) -> Result<Written, PublishError> {
        let old = self.target.join(path);
        let metadata = fs::symlink_metadata(&old).map_err(io(&old))?;
        let folder = self.stage.path.join("assets");
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(PublishError::Io(folder, error)),
            _ => {}
        }
        // Where it cannot be read its digest is wrong, and the next build is done.
        let bytes = if metadata.is_file() { fs::read(&old).ok() } else { None };
        let digest = Digest::of(bytes.as_deref().unwrap_or_default());
        let again = || fs::read(&old).map_err(io(&old));
        let staged = self.take_up(&old, &metadata, path, || bytes.map_or_else(again, Ok))?;
        Ok(Written { difference: Difference::Unchanged, staged, length: metadata.len(), digest })
    }

    /// The marker that tells of the assets that are kept. The one that was there from the first moment makes room for it
    /// in one step, so that the stage is known as ours all the time.
    fn marker(&self, text: &str, request: &PublishRequest<'_>) -> Result<Written, PublishError> {
        const BESIDE: &str = ".veikart-new";
        let written = self.file(MARKER, BESIDE, text.as_bytes(), request)?;
        if !written.staged {
            return Ok(Written { length: MARKER_TEXT.len() as u64, ..written });
        }
        let (from, to) = (self.stage.path.join(BESIDE), self.stage.path.join(MARKER));
        fs::rename(&from, &to).map_err(io(&to))?;
        Ok(written)
    }

    /// Takes up a file of the site that stands, with its time stamp; tells whether it stands in the stage now.
    fn take_up(
        &self,
        old: &Path,
        metadata: &Metadata,
        name: &str,
        bytes: impl FnOnce() -> Result<Vec<u8>, PublishError>,
    ) -> Result<bool, PublishError> {
        let fits = self.stage.rights == Rights::of(metadata);
        if fits && !self.stage.whole {
            return Ok(false);
        }
        let staged = self.stage.path.join(name);
        if !fits || !link(old, &staged, metadata).map_err(io(&staged))? {
            // A copy with the old time stamp is as good for caches.
            write_file(&staged, &bytes()?, metadata.modified().ok())?;
        }
        Ok(true)
    }
}

/// Links the file that was compared into the stage; tells whether it did. Where another build put something else in the
/// old file's place meanwhile, which locks prevent where there are any, nothing is linked.
fn link(old: &Path, staged: &Path, compared: &Metadata) -> std::io::Result<bool> {
    if fs::hard_link(old, staged).is_err() {
        return Ok(false);
    }
    let is_it = is_same_file(&fs::symlink_metadata(staged)?, compared);
    if !is_it {
        fs::remove_file(staged)?;
    }
    Ok(is_it)
}

#[cfg(unix)]
fn is_same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same_file(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len() && one.modified().ok() == other.modified().ok()
}

/// Marks a new stage; gives the rights that files get now.
fn mark(stage: &Path) -> Result<Rights, PublishError> {
    let marker = stage.join(MARKER);
    write_file(&marker, MARKER_TEXT.as_bytes(), None)?;
    fs::symlink_metadata(&marker).map(|metadata| Rights::of(&metadata)).map_err(io(&marker))
}

/// A file's mode, user and group: who builds now decides on them, with the umask of now, and not the first build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rights(u32, u32, u32);

impl Rights {
    #[cfg(unix)]
    pub(super) fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(metadata.mode(), metadata.uid(), metadata.gid())
    }

    #[cfg(not(unix))]
    pub(super) fn of(_: &Metadata) -> Self {
        Self(0, 0, 0)
    }
}

/// The folders that paths lie in, outer ones first.
pub(super) fn folders<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    paths.flat_map(|path| path.match_indices('/').map(move |(at, _)| &path[..at])).collect()
}

/// The files below a folder by their paths, with their lengths.
fn list(folder: &Path) -> Result<BTreeMap<String, u64>, PublishError> {
    if fs::symlink_metadata(folder).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        return Ok(BTreeMap::new());
    }
    let files: Vec<walkdir::DirEntry> = files_below(folder).collect::<Result<_, _>>()?;
    let told = |entry: &walkdir::DirEntry| {
        let metadata = entry.metadata().map_err(|error| PublishError::Io(entry.path().to_owned(), error.into()))?;
        Ok((site_path(folder, entry.path()), metadata.len()))
    };
    let told: Vec<(String, u64)> = files.par_iter().map(told).collect::<Result<_, _>>()?;
    Ok(told.into_iter().collect())
}

/// All that stands below a folder but folders.
fn files_below(folder: &Path) -> impl Iterator<Item = Result<walkdir::DirEntry, PublishError>> {
    let is_file =
        |entry: &walkdir::Result<walkdir::DirEntry>| entry.as_ref().map_or(true, |entry| !entry.file_type().is_dir());
    let files = places::walk(folder).filter(is_file);
    files.map(|entry| entry.map_err(|error| PublishError::Io(folder.to_owned(), error.into())))
}
