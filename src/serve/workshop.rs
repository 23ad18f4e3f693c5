//! The site as it lies on disk now: read, watched and prepared, each time by the stages of a build.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::ServeError;
use super::watch::{Changes, Watch};
use crate::diag::{Diagnostic, Staged};
use crate::site::{self, Memory, Prepared};
use crate::source::{self, STATIC, SourceTree};

/// How often the folders may change while they are being read before that is left to the next change.
const TRIES: usize = 20;

/// What was read last, and what the stages remember of it.
pub(super) struct Workshop {
    site: PathBuf,
    tree: Arc<SourceTree>,
    /// What reading had to tell.
    found: Vec<Diagnostic>,
    memory: Memory,
    today: Option<Date>,
    /// Whether the last reading failed or was overtaken: what was to be read then is not known any more.
    behind: bool,
}

impl Workshop {
    pub(super) fn new(site: PathBuf) -> Self {
        Self { site, tree: Arc::default(), found: Vec::new(), memory: Memory::default(), today: None, behind: false }
    }

    /// The files that were read last.
    pub(super) fn tree(&self) -> &Arc<SourceTree> {
        &self.tree
    }

    /// Reads what changed. Gives the changed files' paths from the site folder; `None` where nothing differs.
    ///
    /// # Errors
    /// Where the folder is no site at the moment, or the machine fails on it.
    pub(super) fn read(&mut self, changes: &Changes, watch: &mut Watch) -> Result<Option<Vec<String>>, ServeError> {
        let all = std::mem::replace(&mut self.behind, true) || changes.all;
        let mut read = self.read_once(all, changes)?;
        for _ in 0..TRIES {
            if watch.covers(&read.value) {
                break;
            }
            // What was written before the watch stood is found by reading all again.
            watch.cover(&read.value).map_err(ServeError::Watch)?;
            read = source::read(&self.site).map_err(ServeError::Read)?;
        }
        self.behind = !watch.covers(&read.value);
        if *self.tree == read.value && self.found == read.diagnostics {
            return Ok(None);
        }
        let files = differing(&self.tree, &read.value);
        self.tree = Arc::new(read.value);
        self.found = read.diagnostics;
        Ok(Some(files))
    }

    /// Whether all is to be read again, though nothing more may be told of it.
    pub(super) fn is_behind(&self) -> bool {
        self.behind
    }

    fn read_once(&self, all: bool, changes: &Changes) -> Result<Staged<SourceTree>, ServeError> {
        let named: BTreeSet<String> = match self.tree.folders.first() {
            Some(root) if !all => changes.files.iter().map(|disk| source::site_path(root, disk)).collect(),
            _ => return source::read(&self.site).map_err(ServeError::Read),
        };
        source::reread(&self.site, (&self.tree, &self.found), &named).map_err(ServeError::Read)
    }

    /// Whether the day is another than when the site was last prepared.
    pub(super) fn is_of_another_day(&self, today: Option<Date>) -> bool {
        self.today != today
    }

    /// Runs the stages on what was read last. A template of the site's own is tried on every page where the theme is not that
    /// of the site shown before, so that what the preview shows is what a build would publish.
    pub(super) fn prepare(&mut self, today: Option<Date>, before: Option<&site::Site>) -> Prepared {
        self.today = today;
        let settings = site::Settings { base_url: None, today, date: None, drafts: true };
        let mut prepared = site::prepare_again(&self.tree, self.found.clone(), &settings, &mut self.memory);
        if let Some(site) = &prepared.site
            && !before.is_some_and(|before| before.shares_theme(site))
        {
            let faults = site.template_faults();
            if !faults.is_empty() {
                prepared.site = None;
                prepared.diagnostics.extend(faults);
            }
        }
        prepared
    }
}

/// The paths of files that differ between two readings.
fn differing(before: &SourceTree, after: &SourceTree) -> Vec<String> {
    let mut files = BTreeSet::new();
    if before.config != after.config {
        files.insert(after.config.path.clone());
    }
    sides(&before.texts, &after.texts, |file| &file.path, &mut files);
    sides(&before.pictures, &after.pictures, |picture| &picture.path, &mut files);
    let mut below = BTreeSet::new();
    sides(&before.statics, &after.statics, |file| &file.path, &mut below);
    files.extend(below.into_iter().map(|path| format!("{STATIC}{path}")));
    let themes: BTreeSet<&String> = before.themes.keys().chain(after.themes.keys()).collect();
    for theme in themes {
        let of = |tree: &SourceTree| tree.themes.get(theme).cloned().unwrap_or_default();
        let mut inner = BTreeSet::new();
        sides(&of(before), &of(after), |file| &file.path, &mut inner);
        files.extend(inner.into_iter().map(|path| format!("themes/{theme}/{path}")));
    }
    files.into_iter().collect()
}

/// Walks two lists that are sorted by path, and notes where they differ.
fn sides<T: PartialEq>(before: &[T], after: &[T], path: impl Fn(&T) -> &String, differing: &mut BTreeSet<String>) {
    let (mut old, mut new) = (before.iter().peekable(), after.iter().peekable());
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return,
            (Some(one), Some(other)) if one == other => std::cmp::Ordering::Equal,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(old), Some(new)) => path(old).cmp(path(new)),
        };
        let one = if order.is_le() { old.next() } else { None };
        let other = if order.is_ge() { new.next() } else { None };
        if one != other {
            differing.extend(one.or(other).map(|file| path(file).clone()));
        }
    }
}
