//! Listing the files of a site folder: what is passed over, and what is refused.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::lots::{Gathered, Lots};
use super::one::Found;
use super::tree::site_path;
use super::{CONFIG, MAX_DEPTH, MAX_ENTRIES, ReadError};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::wording::{Text, Value, say};

/// How many files that are passed over are told by name.
const NAMED: usize = 6;

/// The one hidden folder that belongs on a site (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// A walk through the site folder.
pub(super) struct Walk<'a> {
    root: &'a Path,
    lots: &'a Lots,
    /// The real folders that were met, the site folder first.
    pub(super) folders: Vec<PathBuf>,
    /// Whether a symbolic link was met.
    pub(super) has_links: bool,
    /// How many files and folders were met.
    entries: usize,
    /// The files of the system and of other programs that were met.
    clutter: Vec<String>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

/// What systems and other programs leave in folders, most of all in shared ones.
pub(super) fn is_clutter(name: &str) -> bool {
    let name = name.to_lowercase();
    matches!(name.as_str(), "thumbs.db" | "ehthumbs.db" | "desktop.ini" | ".ds_store")
        || name.starts_with("~$")
        || [".bak", ".tmp", ".orig"].iter().any(|ending| name.ends_with(ending))
}

/// Hidden files, and what editors keep beside those that they write.
pub(super) fn is_backup(name: &str) -> bool {
    (name.starts_with(['.', '#']) && name != WELL_KNOWN) || name.ends_with('~')
}

impl<'a> Walk<'a> {
    pub(super) fn new(root: &'a Path, lots: &'a Lots, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            root,
            lots,
            folders: vec![root.to_owned()],
            has_links: false,
            entries: 0,
            clutter: Vec::new(),
            diagnostics,
        }
    }

    /// Whether what lies here may be read; tells of a symbolic link that leads out of the site.
    pub(super) fn is_inside(&mut self, disk: &Path) -> Result<bool, ReadError> {
        let io = |error| ReadError::Io(disk.to_owned(), error);
        if !fs::symlink_metadata(disk).map_err(io)?.file_type().is_symlink() {
            return Ok(true);
        }
        self.has_links = true;
        let target = fs::canonicalize(disk).map_err(io)?;
        if !target.starts_with(self.root) {
            self.diagnostics.push(bad_link(self.root, disk, say!("link-outside-site.outside")));
            return Ok(false);
        }
        // What a link leads to changes where it stands, and may be exchanged in the folder above it.
        self.folders.extend(target.parent().map(Path::to_owned));
        Ok(true)
    }

    /// One piece of advice on all clutter.
    pub(super) fn tell_of_clutter(&mut self) {
        let mut clutter = std::mem::take(&mut self.clutter);
        if clutter.is_empty() {
            return;
        }
        clutter.sort();
        let message = say!("passed-over.message", count = clutter.len(), names = Value::Names(clutter, NAMED));
        let advice = Diagnostic::new(Code::PassedOver, CONFIG, 0..0, message);
        self.diagnostics.push(advice.help(Code::PassedOver.remedy()));
    }

    /// Lists the files below a folder of the site. Hidden files and editors' backups (`.x`, `x~`, `#x#`) are passed
    /// over. A link to a folder is followed, but none that lies behind it: some forty links would make more ways than
    /// there is time for.
    pub(super) fn below(&mut self, folder: &str, found: &mut Gathered<'_>) -> Result<(), ReadError> {
        let root = self.root;
        let start = root.join(folder);
        if fs::symlink_metadata(&start).is_err() {
            return Ok(());
        }
        // The folder behind a link that the walk is in, or was in last.
        let mut linked: Option<PathBuf> = None;
        let mut entries = WalkDir::new(&start).follow_links(true).into_iter();
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let disk = error.path().unwrap_or(&start).to_owned();
                    // A link to nowhere, or in a circle, is the editor's fault; all else is the machine's.
                    let is_link = fs::symlink_metadata(&disk).is_ok_and(|m| m.file_type().is_symlink());
                    if is_link || error.loop_ancestor().is_some() {
                        self.has_links = true;
                        self.diagnostics.push(bad_link(root, &disk, say!("link-outside-site.nowhere")));
                        continue;
                    }
                    let io = error.into_io_error().unwrap_or_else(|| std::io::Error::other("the folder loops"));
                    return Err(ReadError::Io(disk, io));
                }
            };
            let name = entry.file_name().to_string_lossy();
            let is_clutter = entry.depth() > 0 && entry.file_type().is_file() && is_clutter(&name);
            if is_clutter {
                self.clutter.push(site_path(root, entry.path()));
            }
            if entry.depth() > 0 && (is_clutter || is_backup(&name)) {
                if entry.file_type().is_dir() {
                    entries.skip_current_dir();
                }
                continue;
            }
            self.entries += 1;
            if self.entries > MAX_ENTRIES {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::TooManyFiles,
                        folder,
                        0..0,
                        say!("too-many-files.message", most = MAX_ENTRIES),
                    )
                    .help(say!("too-many-files.linked"))
                    .help(Code::TooManyFiles.remedy()),
                );
                self.lots.refuse();
                return Ok(());
            }
            let is_dir = entry.file_type().is_dir();
            let refused = if is_dir && entry.depth() > MAX_DEPTH {
                let message = say!("folder-too-deep.message", most = MAX_DEPTH);
                Some(Diagnostic::new(Code::FolderTooDeep, site_path(root, entry.path()), 0..0, message))
            } else if !entry.path_is_symlink() {
                None
            } else if !self.is_inside(entry.path())? {
                // That has been told.
                if is_dir {
                    entries.skip_current_dir();
                }
                continue;
            } else if is_dir && linked.as_ref().is_some_and(|linked| entry.path().starts_with(linked)) {
                let message = say!("link-in-link.message");
                Some(Diagnostic::new(Code::LinkInLink, site_path(root, entry.path()), 0..0, message))
            } else {
                if is_dir && entry.depth() > 0 {
                    linked = Some(entry.path().to_owned());
                }
                None
            };
            if let Some(fault) = refused {
                let remedy = fault.code.remedy();
                self.diagnostics.push(fault.help(remedy));
                entries.skip_current_dir();
                continue;
            }
            if entry.file_type().is_dir() {
                let real = fs::canonicalize(entry.path()).map_err(|e| ReadError::Io(entry.path().to_owned(), e))?;
                self.folders.push(real);
            } else if entry.file_type().is_file() {
                found.push(Found { path: site_path(root, entry.path()), disk: entry.into_path() });
            }
        }
        Ok(())
    }
}

fn bad_link(root: &Path, disk: &Path, message: Text) -> Diagnostic {
    Diagnostic::new(Code::LinkOutsideSite, site_path(root, disk), 0..0, message)
}
