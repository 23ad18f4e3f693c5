//! Reading: the only stage that reads the site folder.
//!
//! In: the path of a site folder. Out: [`SourceTree`], every file that later stages need, in memory and sorted,
//! with diagnostics for files that cannot be used. Never: writes, parses, or follows a link out of the site.

mod embedded;
mod file;
mod lots;
mod one;
mod tree;
mod walk;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use embedded::{built_in_theme, built_in_themes};
pub use file::{Picture, StaticFile, TextFile, ThemeFile};
pub use one::configuration;
pub use tree::{SourceTree, site_path};

use crate::diag::{Diagnostic, Staged};
use crate::disk;
use crate::wording::{Language, Text, say};

/// The configuration's file name.
pub const CONFIG: &str = "veikart.toml";
/// The folders of a site that are read.
pub const FOLDERS: [&str; 4] = ["content", "locales", "static", "themes"];
/// What the paths of files begin with that are published as they are.
pub const STATIC: &str = "static/";
/// What the paths of files begin with that hold a site's texts of the interface.
pub const LOCALES: &str = "locales/";
/// The endings of files that are parsed: Markdown, and the tables of editions and delivery plans.
pub(crate) const TEXTS: &[&str] = &["md", "toml"];
/// The largest Markdown file, and the largest configuration, that is read, in bytes.
pub const MAX_TEXT: u64 = 1024 * 1024;
/// The largest table that is read: an edition, a delivery plan or the glossary, in bytes.
pub const MAX_TABLE: u64 = 4 * 1024 * 1024;
/// The largest picture or theme file that is read, in bytes.
pub const MAX_BINARY: u64 = 8 * 1024 * 1024;
/// The deepest that a folder may lie below `content` or a theme's folder `themes`.
pub const MAX_DEPTH: usize = 32;
/// How many files and folders a site may have; what is reached by a link counts each time.
pub const MAX_ENTRIES: usize = 250_000;
/// The endings of files that count as pictures.
pub const PICTURES: &[&str] = &["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Why a site folder could not be read at all. Faults in single files are diagnostics instead.
#[derive(Debug)]
pub enum ReadError {
    /// There is no `veikart.toml` in the folder.
    NotASite(PathBuf),
    /// Files of the folder are as they were before an edit, and others as they are after it.
    Unfinished(PathBuf),
    /// The machine failed on this path.
    Io(PathBuf, std::io::Error),
}

impl ReadError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::NotASite(path) => say!("read.not-a-site", path = path.display().to_string()),
            Self::Unfinished(path) => say!("read.unfinished", path = path.display().to_string()),
            Self::Io(path, error) => {
                say!("read.failed", path = path.display().to_string(), error = error.to_string())
            }
        }
    }
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text().told(Language::default()))
    }
}

impl std::error::Error for ReadError {}

/// Opens one file that is named on the command line, such as an archive.
///
/// # Errors
/// Where it is not there or cannot be opened.
pub fn open(path: &Path) -> std::io::Result<impl std::io::Read + std::io::Seek + use<>> {
    std::fs::File::open(path)
}

/// Reads a site folder.
///
/// # Errors
/// Where the folder is no site, an edit of it was interrupted, or the machine fails on a file that is there.
pub fn read(site: &Path) -> Result<Staged<SourceTree>, ReadError> {
    between_edits(site, || tree::read(site, |_| None))
}

/// Reads when no edit of veikart's own is at work in the folder, so that nobody sees half of one. An edit takes
/// milliseconds; one that stays was interrupted.
fn between_edits(
    site: &Path,
    read: impl Fn() -> Result<Staged<SourceTree>, ReadError>,
) -> Result<Staged<SourceTree>, ReadError> {
    const TRIES: usize = 100;
    const WAIT: Duration = Duration::from_millis(10);
    for _ in 0..TRIES {
        if !disk::is_half_done(site) {
            let read = read();
            if !disk::is_half_done(site) {
                return read;
            }
        }
        std::thread::sleep(WAIT);
    }
    Err(ReadError::Unfinished(site.to_owned()))
}

/// Where a site folder lies in the Git repository that holds it, with a slash at its end; empty where it is the
/// repository's root, or lies in none.
#[must_use]
pub fn below_repository(site: &Path) -> String {
    let Ok(site) = std::fs::canonicalize(site) else { return String::new() };
    let Some(root) = site.ancestors().find(|folder| folder.join(".git").exists()) else { return String::new() };
    match site_path(root, &site) {
        path if path.is_empty() => path,
        path => format!("{path}/"),
    }
}

/// Reads a site folder anew, opening only the files that changed since an earlier reading or were not there then.
/// `changed` names all that came, went or changed since, by their paths from the site folder. Which files there are is
/// found anew unless only texts changed that are there still, so what comes out is what [`read`] would give.
///
/// # Errors
/// As [`read`].
pub fn reread(
    site: &Path,
    (earlier, told): (&SourceTree, &[Diagnostic]),
    changed: &BTreeSet<String>,
) -> Result<Staged<SourceTree>, ReadError> {
    between_edits(site, || {
        // What was told may be of files that are gone now, or be true no longer.
        let edited = if told.is_empty() { tree::edited(site, earlier, changed)? } else { None };
        match edited {
            Some(value) => Ok(Staged { value, diagnostics: Vec::new() }),
            None => tree::read(site, |path| if changed.contains(path) { None } else { earlier.kept(path) }),
        }
    })
}
