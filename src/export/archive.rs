//! The site as one file, to be opened from a stick; and the archive of an edition, which tells whether it was altered.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::zipped::zipped;
use super::{Asked, ExportError, FORMATS, content, file_name, stem};
use crate::site::{Site, first_of_each_place};
use crate::source::SourceTree;
use crate::wording::{Text, say};

/// The file of an archive that tells of all others.
const MANIFEST: &str = "manifest.json";
/// What its `format` says.
const KIND: &str = "veikart-archive";
/// The longest manifest that is read.
const LONGEST: u64 = 64 << 20;

/// The most bytes of an archive that are held against its manifest; what lies beyond counts as altered.
const MOST: u64 = 16 << 30;

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// What an archive holds.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    /// Always `veikart-archive`.
    format: String,
    /// The version of the manifest itself.
    version: u32,
    /// The roadmap's name.
    roadmap: String,
    /// Id of the edition; `null` for the working roadmap.
    edition: Option<String>,
    /// The day that the edition is of.
    date: Option<String>,
    /// The program that made it.
    program: String,
    /// Every other file, by its path.
    files: Vec<Entry>,
    /// The SHA-256 of all lines `<sha256>  <path>`, each with a line feed at its end: what `sha256sum` writes of the files.
    sha256: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    path: String,
    size: u64,
    sha256: String,
}

/// The whole site in one folder.
pub(super) fn site(asked: &Asked<'_>) -> Result<Vec<u8>, ExportError> {
    let folder = stem(asked);
    let files = built(asked.site)?.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)).collect();
    packed("site", &files, asked)
}

/// The site, the roadmap in all formats, and the sources, with a manifest.
pub(super) fn archive(asked: &Asked<'_>, sources: &SourceTree) -> Result<Vec<u8>, ExportError> {
    let mut files: Files =
        built(asked.site)?.into_iter().map(|(path, bytes)| (format!("site/{path}"), bytes)).collect();
    let content = content::of(*asked);
    for format in FORMATS.iter().filter(|format| format.is_paper && format.is_there()) {
        match super::with_content(format, asked, &content) {
            Ok(bytes) => _ = files.insert(format!("export/{}", file_name(format, asked)), bytes),
            // What the program's fonts have no letter for stands in the other formats.
            Err(ExportError::Letter(..)) => {}
            Err(error) => return Err(error),
        }
    }
    let config = asked.site.config();
    let is_kept_out = |path: &str| !config.remarks.public && config.addresses.remarked(path).is_some();
    let sources = sources.files().filter(|(path, _)| !is_kept_out(path));
    files.extend(sources.map(|(path, bytes)| (format!("sources/{path}"), bytes.to_vec())));
    let entries =
        files.iter().map(|(path, bytes)| Entry { path: path.clone(), size: bytes.len() as u64, sha256: hash(bytes) });
    let entries: Vec<Entry> = entries.collect();
    let manifest = Manifest {
        format: KIND.to_owned(),
        version: 1,
        roadmap: asked.site.config().title.default.clone(),
        edition: asked.adopted().map(|edition| edition.id.clone()),
        date: asked.date().map(|date| date.to_string()),
        program: concat!("veikart ", env!("CARGO_PKG_VERSION")).to_owned(),
        sha256: of_all(&entries),
        files: entries,
    };
    let mut text =
        serde_json::to_vec_pretty(&manifest).map_err(|error| ExportError::Writer("archive", error.to_string()))?;
    text.push(b'\n');
    files.insert(MANIFEST.to_owned(), text);
    packed("archive", &files, asked)
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn of_all(entries: &[Entry]) -> String {
    let lines: String = entries.iter().map(|entry| format!("{}  {}\n", entry.sha256, entry.path)).collect();
    hash(lines.as_bytes())
}

/// Every file of the built site.
fn built(site: &Site) -> Result<Files, ExportError> {
    let mut files = Files::new();
    let mut faults = Vec::new();
    for (path, bytes) in site.each(|_, made| made.map(|made| made.into_bytes().into_owned())) {
        match bytes {
            Ok(bytes) => _ = files.insert(path.to_owned(), bytes),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(ExportError::Faults(first_of_each_place(faults))) }
}

fn packed(format: &'static str, files: &Files, asked: &Asked<'_>) -> Result<Vec<u8>, ExportError> {
    let files = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    zipped(files, asked.date()).map_err(|error| ExportError::Writer(format, error.to_string()))
}

/// What an archive is found to be.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many files its manifest tells of.
    pub files: usize,
    /// The SHA-256 of all of them, as the manifest tells it.
    pub sha256: String,
    /// Files that are not as they were.
    pub altered: Vec<String>,
    /// Files that are no longer there.
    pub missing: Vec<String>,
    /// Files that were not there.
    pub added: Vec<String>,
    /// Whether the manifest itself was altered: what it says of all is not what it says of each.
    pub manifest_altered: bool,
}

impl Verdict {
    /// Whether nothing was altered.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.altered.is_empty() && self.missing.is_empty() && self.added.is_empty() && !self.manifest_altered
    }
}

/// Holds an archive against its manifest. No more of a file is read than the manifest says it has, and no more of all
/// than an archive may hold, so that files made to grow without end are told and cost little.
///
/// # Errors
/// Where it is no archive of veikart's, or cannot be read.
pub fn verify(reader: impl Read + Seek) -> Result<Verdict, Text> {
    let broken = |error: String| say!("verify.broken", why = error);
    let mut archive = ZipArchive::new(reader).map_err(|error| broken(error.to_string()))?;
    let manifest = manifest(&mut archive).ok_or_else(|| say!("verify.no-archive", manifest = MANIFEST))?;
    let mut verdict = Verdict {
        files: manifest.files.len(),
        manifest_altered: of_all(&manifest.files) != manifest.sha256,
        sha256: manifest.sha256,
        ..Verdict::default()
    };
    let mut known: BTreeSet<&str> = BTreeSet::from([MANIFEST]);
    let mut left = MOST;
    for entry in &manifest.files {
        known.insert(&entry.path);
        let Ok(file) = archive.by_name(&entry.path) else {
            verdict.missing.push(entry.path.clone());
            continue;
        };
        let mut hasher = Sha256::new();
        let room = left.min(entry.size.saturating_add(1));
        let read = std::io::copy(&mut file.take(room), &mut Hashing(&mut hasher));
        left -= room;
        // A file that cannot be unpacked, or fails its own checksum, is altered too.
        if read.ok() != Some(entry.size) || hex(&hasher.finalize()) != entry.sha256 {
            verdict.altered.push(entry.path.clone());
        }
    }
    for name in archive.file_names() {
        let name = name.map_err(|error| broken(error.to_string()))?;
        if !known.contains(&*name) {
            verdict.added.push(name.into_owned());
        }
    }
    verdict.added.sort();
    Ok(verdict)
}

fn manifest<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Option<Manifest> {
    let file = archive.by_name(MANIFEST).ok()?;
    let manifest: Manifest = serde_json::from_reader(file.take(LONGEST)).ok()?;
    (manifest.format == KIND).then_some(manifest)
}

/// Takes bytes into a hash.
struct Hashing<'a>(&'a mut Sha256);

impl std::io::Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
