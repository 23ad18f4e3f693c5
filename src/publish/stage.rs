//! Writing the whole site into a folder beside the target.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use rayon::prelude::*;

use super::swap::Places;
use super::{MARKER, MARKER_TEXT, PublishError, Report, Settings, io};
use crate::site::Site;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    New,
    Changed,
    Unchanged,
}

pub(super) fn write(site: &Site, places: &Places, settings: &Settings<'_>) -> Result<Report, PublishError> {
    let paths: Vec<&str> = site.paths().collect();
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    for path in &paths {
        for (at, _) in path.match_indices('/') {
            folders.insert(&path[..at]);
        }
    }
    fs::create_dir(&places.stage).map_err(io(&places.stage))?;
    for folder in &folders {
        let folder = places.stage.join(folder);
        fs::create_dir(&folder).map_err(io(&folder))?;
    }
    let before = existing(&places.target)?;

    let results: Vec<Result<Outcome, PublishError>> = paths
        .par_iter()
        .map(|path| {
            let outcome = one(site, path, places, settings, before.contains(*path));
            (settings.progress)();
            outcome
        })
        .collect();

    let mut report = Report { target: places.target.clone(), ..Report::default() };
    let mut faults = Vec::new();
    for result in results {
        match result {
            Ok(Outcome::New) => report.new += 1,
            Ok(Outcome::Changed) => report.changed += 1,
            Ok(Outcome::Unchanged) => report.unchanged += 1,
            Err(PublishError::Faults(more)) => faults.extend(more),
            Err(error) => return Err(error),
        }
    }
    if !faults.is_empty() {
        return Err(PublishError::Faults(faults));
    }
    put(places, MARKER, MARKER_TEXT.as_bytes(), settings, true)?;
    let now: BTreeSet<&str> = paths.into_iter().chain([MARKER]).collect();
    report.removed = before.iter().filter(|path| !now.contains(path.as_str())).count();
    Ok(report)
}

fn one(
    site: &Site,
    path: &str,
    places: &Places,
    settings: &Settings<'_>,
    existed: bool,
) -> Result<Outcome, PublishError> {
    let bytes = match site.bytes(path) {
        Some(Ok(bytes)) => bytes,
        Some(Err(fault)) => return Err(PublishError::Faults(vec![fault])),
        None => return Ok(Outcome::Unchanged),
    };
    put(places, path, &bytes, settings, existed)
}

/// Links the old file into the stage where it holds the same bytes, and else writes it.
fn put(
    places: &Places,
    path: &str,
    bytes: &[u8],
    settings: &Settings<'_>,
    existed: bool,
) -> Result<Outcome, PublishError> {
    let staged = places.stage.join(path);
    if existed {
        let old = places.target.join(path);
        if same(&old, bytes) {
            if fs::hard_link(&old, &staged).is_ok() {
                return Ok(Outcome::Unchanged);
            }
            // A file system without hard links: a copy with the old time stamp is as good for caches.
            let stamp = fs::metadata(&old).and_then(|m| m.modified()).ok();
            write_file(&staged, bytes, stamp)?;
            return Ok(Outcome::Unchanged);
        }
    }
    write_file(&staged, bytes, settings.stamp)?;
    Ok(if existed { Outcome::Changed } else { Outcome::New })
}

fn same(old: &Path, bytes: &[u8]) -> bool {
    let is_file = fs::symlink_metadata(old).is_ok_and(|m| m.is_file() && m.len() == bytes.len() as u64);
    is_file && fs::read(old).is_ok_and(|old| old == bytes)
}

fn write_file(path: &Path, bytes: &[u8], stamp: Option<std::time::SystemTime>) -> Result<(), PublishError> {
    let mut file = File::create_new(path).map_err(io(path))?;
    file.write_all(bytes).map_err(io(path))?;
    if let Some(stamp) = stamp {
        file.set_modified(stamp).map_err(io(path))?;
    }
    Ok(())
}

/// The files of the site that stands, by their paths from its root.
fn existing(target: &Path) -> Result<BTreeSet<String>, PublishError> {
    let mut files = BTreeSet::new();
    if !target.exists() {
        return Ok(files);
    }
    for entry in walkdir::WalkDir::new(target) {
        let entry = entry.map_err(|e| PublishError::Io(target.to_owned(), e.into()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        if let Ok(path) = entry.path().strip_prefix(target) {
            files.insert(path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"));
        }
    }
    Ok(files)
}
