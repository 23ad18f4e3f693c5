//! Reading a site folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::lots::{Gathered, Lots};
use super::one::{Found, Read, read_one};
use super::walk::{Walk, is_backup, is_clutter};
use super::{CONFIG, FOLDERS, LOCALES, Picture, ReadError, STATIC, StaticFile, TextFile, ThemeFile};
use crate::diag::{Diagnostic, Diagnostics, Source, Sources, Staged};
use crate::locale::Languages;

/// Every file of a site that later stages need.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceTree {
    /// `veikart.toml`.
    pub config: TextFile,
    /// The Markdown files below `content`, by path.
    pub texts: Vec<Arc<TextFile>>,
    /// The texts of the interface in `locales`, by path.
    pub locales: Vec<TextFile>,
    /// The pictures below `content`, by path.
    pub pictures: Vec<Picture>,
    /// The files below `static`, by path.
    pub statics: Vec<StaticFile>,
    /// The files of the themes in the site folder, by theme and path.
    pub themes: BTreeMap<String, Vec<ThemeFile>>,
    /// The real folders that hold what was read, the site folder first: what to watch for changes.
    pub folders: Vec<PathBuf>,
    /// Whether a symbolic link was met, so that a file may change under another name than its own.
    pub has_links: bool,
}

impl SourceTree {
    /// A file as it was read; the configuration is small enough to be read each time.
    pub(super) fn kept(&self, path: &str) -> Option<Read> {
        if self.has_links {
            return None;
        }
        if let Some(text) = self.content(path) {
            return Some(Read::Text(Arc::clone(text)));
        }
        if let Ok(at) = self.locales.binary_search_by(|t| t.path.as_str().cmp(path)) {
            return Some(Read::Locale(self.locales[at].clone()));
        }
        if let Ok(at) = self.pictures.binary_search_by(|p| p.path.as_str().cmp(path)) {
            return Some(Read::Picture(self.pictures[at].clone()));
        }
        if let Some(below) = path.strip_prefix(STATIC) {
            let at = self.statics.binary_search_by(|f| f.path.as_str().cmp(below)).ok()?;
            return Some(Read::Static(self.statics[at].clone()));
        }
        let (theme, path) = path.strip_prefix("themes/")?.split_once('/')?;
        let files = self.themes.get(theme)?;
        let at = files.binary_search_by(|f| f.path.as_str().cmp(path)).ok()?;
        Some(Read::Theme(theme.to_owned(), files[at].clone()))
    }

    /// Whether there was a file or a folder at this place.
    fn holds(&self, path: &str, disk: &Path) -> bool {
        path == CONFIG || self.kept(path).is_some() || self.folders.iter().any(|folder| folder == disk)
    }

    /// A Markdown file below `content`, by its path.
    #[must_use]
    pub fn content(&self, path: &str) -> Option<&Arc<TextFile>> {
        self.place(path).map(|at| &self.texts[at])
    }

    fn place(&self, path: &str) -> Option<usize> {
        self.texts.binary_search_by(|file| file.path.as_str().cmp(path)).ok()
    }

    /// Every file of the site folder, by its path from there, as it was read.
    pub fn files(&self) -> impl Iterator<Item = (String, &[u8])> {
        let content = self.texts.iter().map(AsRef::as_ref);
        let texts = [&self.config].into_iter().chain(content).chain(&self.locales);
        let texts = texts.map(|file| (file.path.clone(), file.text.as_bytes()));
        let pictures = self.pictures.iter().map(|file| (file.path.clone(), &*file.bytes));
        let statics = self.statics.iter().map(|file| (format!("{STATIC}{}", file.path), &*file.bytes));
        let themes = self.themes.iter().flat_map(|(name, files)| {
            files.iter().map(move |file| (format!("themes/{name}/{}", file.path), &*file.bytes))
        });
        // A theme of the program's own is part of it, and no file of the site.
        texts.chain(pictures).chain(statics).chain(themes)
    }

    /// The languages that the site may use: the program's, and those that it has texts for.
    #[must_use]
    pub fn languages(&self) -> Languages {
        Languages::with(self.locales.iter().map(language_of))
    }

    /// The site's texts of the interface in a language.
    #[must_use]
    pub fn locale(&self, language: &str) -> Option<&TextFile> {
        self.locales.iter().find(|file| language_of(file) == language)
    }

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
        if let Some(text) = self.content(file) {
            return Some(text.text.to_string());
        }
        if let Ok(at) = self.locales.binary_search_by(|t| t.path.as_str().cmp(file)) {
            return Some(self.locales[at].text.to_string());
        }
        if let Ok(at) = self.pictures.binary_search_by(|p| p.path.as_str().cmp(file)) {
            return String::from_utf8(self.pictures[at].bytes.to_vec()).ok();
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

/// The language that a file of texts is for, by its name.
fn language_of(file: &TextFile) -> &str {
    file.path.strip_prefix(LOCALES).and_then(|name| name.strip_suffix(".ftl")).unwrap_or("")
}

/// Reads a site folder; `kept` gives the files that need not be opened again.
pub(super) fn read(site: &Path, kept: impl Fn(&str) -> Option<Read> + Sync) -> Result<Staged<SourceTree>, ReadError> {
    let root = fs::canonicalize(site).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => ReadError::NotASite(site.to_owned()),
        _ => ReadError::Io(site.to_owned(), e),
    })?;
    let config_path = root.join(CONFIG);
    if !config_path.is_file() {
        return Err(ReadError::NotASite(site.to_owned()));
    }
    let mut diagnostics = Diagnostics::default();
    let mut config = TextFile { path: CONFIG.to_owned(), text: Arc::from("") };
    let lots = Lots::default();
    let mut walk = Walk::new(&root, &lots, &mut diagnostics);
    if walk.is_inside(&config_path)? {
        match read_one(Found { disk: config_path, path: CONFIG.to_owned() })? {
            Read::Text(file) => config = Arc::unwrap_or_clone(file),
            Read::Fault(fault) => walk.diagnostics.push(fault),
            Read::Locale(_) | Read::Picture(_) | Read::Static(_) | Read::Theme(..) => {}
        }
    }
    let read = |found: Found| kept(&found.path).map_or_else(|| read_one(found), Ok);
    let (read, into) = (&read, &lots);
    rayon::in_place_scope(|scope| {
        let mut hand_on = |at, lot: Vec<Found>| {
            scope.spawn(move |_| into.read(at, || lot.into_iter().map(read).collect()));
        };
        let mut found = Gathered::new(&mut hand_on);
        FOLDERS.iter().try_for_each(|folder| walk.below(folder, &mut found))?;
        found.hand_on();
        Ok(())
    })?;
    walk.tell_of_clutter();
    let Walk { mut folders, has_links, .. } = walk;
    folders[1..].sort();
    folders.dedup();

    let mut tree = SourceTree { config, folders, has_links, ..SourceTree::default() };
    for file in lots.in_order()? {
        match file {
            Read::Text(text) => tree.texts.push(text),
            Read::Locale(text) => tree.locales.push(text),
            Read::Picture(picture) => tree.pictures.push(picture),
            Read::Static(file) => tree.statics.push(file),
            Read::Theme(theme, file) => tree.themes.entry(theme).or_default().push(file),
            Read::Fault(fault) => diagnostics.push(fault),
        }
    }
    // The system lists a folder in any order.
    tree.texts.par_sort_by(|a, b| a.path.cmp(&b.path));
    tree.locales.sort_by(|a, b| a.path.cmp(&b.path));
    tree.pictures.sort_by(|a, b| a.path.cmp(&b.path));
    tree.statics.sort_by(|a, b| a.path.cmp(&b.path));
    for files in tree.themes.values_mut() {
        files.sort_by(|a, b| a.path.cmp(&b.path));
    }
    Ok(Staged { value: tree, diagnostics: diagnostics.finish() })
}

/// What an earlier reading of a site, which had nothing to tell, is after changes to some of its texts. `None` where
/// other files than these texts may have changed, or where there may be others: then all must be listed anew.
pub(super) fn edited(
    site: &Path,
    earlier: &SourceTree,
    changed: &BTreeSet<String>,
) -> Result<Option<SourceTree>, ReadError> {
    let root = earlier.folders.first().filter(|root| fs::canonicalize(site).is_ok_and(|site| site == **root));
    let Some(root) = root.filter(|_| !earlier.has_links) else { return Ok(None) };
    let mut tree = earlier.clone();
    for path in changed {
        let name = path.rsplit('/').next().unwrap_or_default();
        if is_backup(name) && !is_clutter(name) {
            continue;
        }
        let disk = root.join(path);
        match (tree.place(path), fs::symlink_metadata(&disk)) {
            (Some(at), Ok(there)) if there.is_file() => match read_one(Found { disk, path: path.clone() })? {
                Read::Text(text) => tree.texts[at] = text,
                _ => return Ok(None),
            },
            // Many editors write beside the file, and rename.
            (None, Err(error)) if error.kind() == std::io::ErrorKind::NotFound && !earlier.holds(path, &disk) => {}
            _ => return Ok(None),
        }
    }
    Ok(Some(tree))
}

/// A path below the root with `/` between folders. Bytes that are no UTF-8 are shown as replacement characters;
/// the name then fails as an id.
#[must_use]
pub fn site_path(root: &Path, disk: &Path) -> String {
    let below = disk.strip_prefix(root).unwrap_or(disk);
    if let Some(path) = below.to_str().filter(|_| std::path::MAIN_SEPARATOR == '/') {
        return path.to_owned();
    }
    below.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
