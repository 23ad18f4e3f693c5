//! Walking and reading a site folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{CONFIG, MAX_BINARY, MAX_TEXT, PICTURES, Picture, ReadError, TEXTS, TextFile, ThemeFile};
use crate::diag::{Code, Diagnostic, Source, Sources, Staged};

/// Every file of a site that later stages need.
#[derive(Debug, Clone)]
pub struct SourceTree {
    /// `veikart.toml`.
    pub config: TextFile,
    /// The Markdown files below `content`, by path.
    pub texts: Vec<TextFile>,
    /// The pictures below `content`, by path.
    pub pictures: Vec<Picture>,
    /// The files of the themes in the site folder, by theme and path.
    pub themes: BTreeMap<String, Vec<ThemeFile>>,
}

impl SourceTree {
    /// The texts that diagnostics of the given files point into.
    #[must_use]
    pub fn sources(&self, diagnostics: &[Diagnostic]) -> Sources {
        let mut sources = Sources::new();
        let files = diagnostics
            .iter()
            .flat_map(|d| [Some(d.file.as_str()), d.related.as_ref().map(|r| r.file.as_str())])
            .flatten();
        for file in files {
            if sources.contains_key(file) {
                continue;
            }
            if let Some(text) = self.text(file) {
                sources.insert(file.to_owned(), Source::new(text));
            }
        }
        sources
    }

    fn text(&self, file: &str) -> Option<String> {
        if file == CONFIG {
            return Some(self.config.text.to_string());
        }
        if let Ok(at) = self.texts.binary_search_by(|t| t.path.as_str().cmp(file)) {
            return Some(self.texts[at].text.to_string());
        }
        let (theme, path) = file.strip_prefix("themes/")?.split_once('/')?;
        let built_in;
        let files = if let Some(files) = self.themes.get(theme) {
            files
        } else {
            built_in = super::built_in_theme(theme);
            &built_in
        };
        let file = files.iter().find(|f| f.path == path)?;
        String::from_utf8(file.bytes.to_vec()).ok()
    }
}

/// What a walk found: a path to read and its path from the site folder.
struct Found {
    disk: PathBuf,
    path: String,
}

enum Read {
    Text(TextFile),
    Picture(Picture),
    Theme(String, ThemeFile),
    Fault(Diagnostic),
}

pub(super) fn read(site: &Path) -> Result<Staged<SourceTree>, ReadError> {
    let root = fs::canonicalize(site).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => ReadError::NotASite(site.to_owned()),
        _ => ReadError::Io(site.to_owned(), e),
    })?;
    let config_path = root.join(CONFIG);
    if !config_path.is_file() {
        return Err(ReadError::NotASite(site.to_owned()));
    }
    let mut diagnostics = Vec::new();
    let mut config = TextFile { path: CONFIG.to_owned(), text: Arc::from("") };
    match read_one(Found { disk: config_path, path: CONFIG.to_owned() })? {
        Read::Text(file) => config = file,
        Read::Fault(fault) => diagnostics.push(fault),
        Read::Picture(_) | Read::Theme(..) => {}
    }

    let mut found = Vec::new();
    for folder in ["content", "themes"] {
        walk(&root, folder, &mut found, &mut diagnostics)?;
    }
    let read: Vec<Read> = found.into_par_iter().map(read_one).collect::<Result<_, _>>()?;

    let mut tree = SourceTree { config, texts: Vec::new(), pictures: Vec::new(), themes: BTreeMap::new() };
    for file in read {
        match file {
            Read::Text(text) => tree.texts.push(text),
            Read::Picture(picture) => tree.pictures.push(picture),
            Read::Theme(theme, file) => tree.themes.entry(theme).or_default().push(file),
            Read::Fault(fault) => diagnostics.push(fault),
        }
    }
    // The order of a walk is by path components; binary search needs plain string order.
    tree.texts.sort_by(|a, b| a.path.cmp(&b.path));
    tree.pictures.sort_by(|a, b| a.path.cmp(&b.path));
    for files in tree.themes.values_mut() {
        files.sort_by(|a, b| a.path.cmp(&b.path));
    }
    Ok(Staged { value: tree, diagnostics })
}

/// Lists the files below a folder of the site. Hidden files and editors' backups (`.x`, `x~`, `#x#`) are passed over.
fn walk(root: &Path, folder: &str, found: &mut Vec<Found>, diagnostics: &mut Vec<Diagnostic>) -> Result<(), ReadError> {
    let start = root.join(folder);
    if fs::symlink_metadata(&start).is_err() {
        return Ok(());
    }
    let mut entries = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let disk = error.path().unwrap_or(&start).to_owned();
                // A link to nowhere, or in a circle, is the editor's fault; all else is the machine's.
                let is_link = fs::symlink_metadata(&disk).is_ok_and(|m| m.file_type().is_symlink());
                if is_link || error.loop_ancestor().is_some() {
                    diagnostics.push(bad_link(root, &disk, "leads nowhere or in a circle"));
                    continue;
                }
                let io = error.into_io_error().unwrap_or_else(|| std::io::Error::other("the folder loops"));
                return Err(ReadError::Io(disk, io));
            }
        };
        let name = entry.file_name().to_string_lossy();
        if entry.depth() > 0 && (name.starts_with(['.', '#']) || name.ends_with('~')) {
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.path_is_symlink() {
            let target = fs::canonicalize(entry.path()).map_err(|e| ReadError::Io(entry.path().to_owned(), e))?;
            if !target.starts_with(root) {
                diagnostics.push(bad_link(root, entry.path(), "leads out of the site folder"));
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                continue;
            }
        }
        if entry.file_type().is_file() {
            found.push(Found { path: site_path(root, entry.path()), disk: entry.into_path() });
        }
    }
    Ok(())
}

fn bad_link(root: &Path, disk: &Path, what: &str) -> Diagnostic {
    Diagnostic::new(Code::LinkOutsideSite, site_path(root, disk), 0..0, format!("this symbolic link {what}"))
}

/// A path below the root with `/` between folders. Bytes that are no UTF-8 are shown as replacement characters;
/// the name then fails as an id.
fn site_path(root: &Path, disk: &Path) -> String {
    let below = disk.strip_prefix(root).unwrap_or(disk);
    below.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn read_one(found: Found) -> Result<Read, ReadError> {
    let Found { disk, path } = found;
    let ending = path.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
    let theme = path.strip_prefix("themes/").and_then(|below| below.split_once('/'));
    let is_text = path == CONFIG || (theme.is_none() && TEXTS.contains(&ending.as_str()));
    let is_picture = theme.is_none() && PICTURES.contains(&ending.as_str());
    if theme.is_none() && !is_text && !is_picture {
        let fault = Diagnostic::new(Code::MisplacedFile, path, 0..0, "veikart does not know what to do with this file")
            .help(format!("content holds Markdown files (.md), tables (.toml) and pictures ({})", PICTURES.join(", ")));
        return Ok(Read::Fault(fault));
    }
    let limit = if is_text && ending != "toml" { MAX_TEXT } else { MAX_BINARY };
    let io = |error| ReadError::Io(disk.clone(), error);
    let mut file = fs::File::open(&disk).map_err(io)?;
    let size = file.metadata().map_err(io)?.len();
    if size > limit {
        let fault = Diagnostic::new(
            Code::FileTooLarge,
            path,
            0..0,
            format!("this file has {:.1} MiB; {} MiB is the most", mib(size), mib(limit)),
        );
        return Ok(Read::Fault(fault));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.read_to_end(&mut bytes).map_err(io)?;
    if let Some((name, inner)) = theme {
        let file = ThemeFile { path: inner.to_owned(), bytes: Arc::from(bytes) };
        return Ok(Read::Theme(name.to_owned(), file));
    }
    if is_picture {
        return Ok(Read::Picture(Picture { path, bytes: Arc::from(bytes) }));
    }
    Ok(text_of(path, bytes))
}

#[expect(clippy::cast_precision_loss, reason = "a size for people")]
fn mib(bytes: u64) -> f64 {
    bytes as f64 / 1024.0 / 1024.0
}

fn text_of(path: String, bytes: Vec<u8>) -> Read {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
            let message = format!("this file is not UTF-8: line {line} holds a byte that cannot be read");
            return Read::Fault(Diagnostic::new(Code::FileNotUtf8, path, 0..0, message));
        }
    };
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        let message = format!("line {line} holds a NUL byte, so this is not a text file");
        return Read::Fault(Diagnostic::new(Code::NulByte, path, 0..0, message));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Read::Text(TextFile { path, text: Arc::from(text) })
}
