//! Asking whether a build would change anything: what stands in the target tells by its marker what it was made of, and by its
//! files whether it is that still. No way of building of its own: wherever anything is not as a build would leave it, or not
//! plain, there is no answer, and the build is done.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use walkdir::DirEntry;

use super::marker::{self, Sealed};
use super::places::{self, Places};
use super::stage::{Rights, Stage, folders};
use super::{MARKER, PublishRequest, Report, durable, guard, keep, pack};
use crate::source::site_path;
use crate::text::{Digest, Digesting};

/// What publishing would tell where it changed nothing, with the number of pieces of advice; `None` where it might change
/// something. `site` is the digest of all that the site is made of (`site::origin`), and `today` the day of this build.
#[must_use]
pub fn unchanged(request: &PublishRequest<'_>, site: Digest, today: Date) -> Option<(Report, usize)> {
    let digest = request.origin_with(site);
    let is_told = |folder: &Path| {
        let (sealed, text) = marker::read(folder)?;
        (sealed.origin.digest == digest && sealed.origin.days.has(today)).then_some((sealed, text))
    };
    // Nothing is touched where another site stands there, or none.
    is_told(request.target)?;
    let target = guard::target(request.site, request.target).ok()?;
    let way = request.way(&target);
    let places = Places::take(&target, way).ok()?;
    let (sealed, text) = is_told(&target)?;
    let mut left = places.recover();
    // Where no stage could be made there is no building, and it is made with the rights of now.
    let stage = Stage::make(&places).ok()?;
    let of_stage = fs::symlink_metadata(&stage.path).map(|metadata| Rights::of(&metadata)).ok();
    let found = of_stage.and_then(|of_stage| below(&target, stage.rights, places.beside.then_some(of_stage)));
    if let Err(error) = stage.remove() {
        left.push((stage.path.clone(), error.to_string()));
    }
    let files = found?;

    let kept = keep::told(&text);
    let of_files = files.iter().map(|(path, digest)| (path.as_str(), *digest));
    if marker::text(&kept, Some(sealed), of_files) != text {
        return None;
    }
    if request.sync {
        durable::tree(&target).ok()?;
        durable::entries(places.parent()).ok()?;
    }
    let Sealed { origin, copies } = sealed;
    let report = Report {
        unchanged: files.len().checked_sub(kept.len() + copies)?,
        kept: kept.keys().filter(|path| !pack::is_copy(path, &files)).count(),
        copies,
        way,
        left,
        target: places.target.clone(),
        ..Report::default()
    };
    Some((report, origin.advice))
}

/// The digest of each file below a target but the marker, by its path; `None` where something is no plain file or folder, cannot be
/// read, has other rights than what is made now, or is a folder that holds nothing. The rights of folders count where they are
/// made anew by each build.
fn below(target: &Path, rights: Rights, of_folders: Option<Rights>) -> Option<BTreeMap<String, Digest>> {
    let entries: Vec<DirEntry> = places::walk(target).collect::<Result<_, _>>().ok()?;
    let (dirs, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.file_type().is_dir());
    let has = |entry: &DirEntry, rights: Rights| {
        entry.metadata().ok().filter(|metadata| Rights::of(metadata) == rights).map(|metadata| metadata.len())
    };
    if let Some(rights) = of_folders
        && !dirs.iter().all(|dir| has(dir, rights).is_some())
    {
        return None;
    }
    let told = |entry: &DirEntry| {
        entry.path().to_str().filter(|_| entry.file_type().is_file())?;
        Some((has(entry, rights)?, site_path(target, entry.path())))
    };
    let mut files: Vec<(u64, String)> = files.par_iter().map(told).collect::<Option<_>>()?;
    let needed = folders(files.iter().map(|(_, path)| path.as_str()));
    let dirs: BTreeSet<String> =
        dirs.iter().filter(|dir| dir.depth() > 0).map(|dir| site_path(target, dir.path())).collect();
    if !dirs.iter().map(String::as_str).eq(needed) {
        return None;
    }
    files.retain(|(_, path)| path != MARKER);
    // The largest first, and one after the other to whoever is free.
    files.sort_by(|one, other| other.cmp(one));
    files
        .into_iter()
        .par_bridge()
        .map_init(Vec::new, |buffer, (length, path)| {
            let digest = read(&target.join(&path), length, buffer)?;
            Some((path, digest))
        })
        .collect()
}

/// The digest of a file of so many bytes.
fn read(path: &Path, length: u64, buffer: &mut Vec<u8>) -> Option<Digest> {
    const PIECE: usize = 1 << 18;
    buffer.resize(PIECE, 0);
    let mut file = File::open(path).ok()?;
    let mut digest = Digesting::default();
    let mut come = 0;
    loop {
        match file.read(buffer).ok()? {
            0 => return (come == length).then(|| digest.finish()),
            count => {
                digest.add(&buffer[..count]);
                come += count as u64;
            }
        }
    }
}
