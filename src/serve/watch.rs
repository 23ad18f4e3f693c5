//! Watching folders: what changed, gathered for a moment.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::{Config, Event, EventKindMask, RecommendedWatcher, RecursiveMode, Watcher};

use crate::source::{CONFIG, FOLDERS, SourceTree};

/// How long changes are gathered. Long enough for the few events of one save, short enough not to be felt.
const GATHERING: Duration = Duration::from_millis(3);
/// How often all files are looked at where the system tells of no changes, or where the folder cannot be read.
const LOOKING: Duration = Duration::from_millis(500);

type Told = notify::Result<Event>;

/// Files that changed, by their paths on disk.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// The files.
    pub(super) files: BTreeSet<PathBuf>,
    /// Whether any other file may have changed too: events were lost, or a folder came, went or moved.
    pub(super) all: bool,
}

impl Changes {
    /// Any file may have changed.
    pub(super) fn all() -> Self {
        Self { files: BTreeSet::new(), all: true }
    }

    fn is_empty(&self) -> bool {
        !self.all && self.files.is_empty()
    }

    /// Adds later changes.
    pub(super) fn add(&mut self, later: Self) {
        self.files.extend(later.files);
        self.all |= later.all;
    }
}

/// A watch over the folders that a site was read from.
///
/// Each folder is watched for itself and the watch is made anew when any of them comes, goes or moves: a watch that
/// follows folders by itself misses what is written into a new one before it is watched, and stays with a folder that
/// was exchanged for another of the same name.
pub(super) struct Watch {
    means: Means,
    sender: Sender<Told>,
    receiver: Receiver<Told>,
    root: PathBuf,
    folders: Vec<PathBuf>,
    has_links: bool,
}

enum Means {
    /// The system tells.
    Told(Option<RecommendedWatcher>),
    /// All files are looked at again and again. The watcher that `notify` has for this keeps times of change in whole
    /// seconds and misses the second of two saves; reading the texts and comparing them misses none.
    Looking,
}

impl Watch {
    /// A watch over nothing yet.
    pub(super) fn new(poll: bool) -> Self {
        let (sender, receiver) = channel();
        let means = if poll { Means::Looking } else { Means::Told(None) };
        Self { means, sender, receiver, root: PathBuf::new(), folders: Vec::new(), has_links: false }
    }

    /// Whether exactly the folders of this tree are watched.
    pub(super) fn covers(&self, tree: &SourceTree) -> bool {
        matches!(self.means, Means::Looking) || (&self.folders, self.has_links) == (&tree.folders, tree.has_links)
    }

    /// Watches the folders of a tree. Changes made before this are not told, so all must be read again afterwards.
    ///
    /// # Errors
    /// Where the system refuses to watch.
    pub(super) fn cover(&mut self, tree: &SourceTree) -> notify::Result<()> {
        let Means::Told(watcher) = &mut self.means else { return Ok(()) };
        let sender = self.sender.clone();
        let tell = move |told| {
            // Nobody listens any more when the program ends.
            let _ = sender.send(told);
        };
        // To be told of each file that is opened would bury the rest when all are read.
        let mut new = RecommendedWatcher::new(tell, Config::default().with_event_kinds(EventKindMask::CORE))?;
        for folder in &tree.folders {
            match new.watch(folder, RecursiveMode::NonRecursive) {
                // A folder that is gone already is found missing when all is read again.
                Err(error) if !is_gone(&error) => return Err(error),
                _ => {}
            }
        }
        *watcher = Some(new);
        self.root = tree.folders.first().cloned().unwrap_or_default();
        self.folders.clone_from(&tree.folders);
        self.has_links = tree.has_links;
        Ok(())
    }

    /// Forgets what is watched, so that nothing is covered until [`Self::cover`] is called.
    pub(super) fn uncover(&mut self) {
        self.folders.clear();
    }

    /// Waits for changes. `anyway` says to look at everything after a while even if nothing is told.
    pub(super) fn wait(&mut self, anyway: bool) -> Changes {
        loop {
            if matches!(self.means, Means::Looking) {
                std::thread::sleep(LOOKING);
                return Changes::all();
            }
            let first = if anyway {
                self.receiver.recv_timeout(LOOKING)
            } else {
                self.receiver.recv().map_err(|_| RecvTimeoutError::Disconnected)
            };
            let Ok(first) = first else { return Changes::all() };
            let changes = self.gather(first);
            if !changes.is_empty() {
                return changes;
            }
        }
    }

    /// Changes within this time, if any.
    pub(super) fn within(&mut self, time: Duration) -> Option<Changes> {
        let first = self.receiver.recv_timeout(time).ok()?;
        Some(self.gather(first)).filter(|changes| !changes.is_empty())
    }

    /// Takes what is told in the next moment together.
    fn gather(&mut self, first: Told) -> Changes {
        std::thread::sleep(GATHERING);
        let mut changes = Changes::default();
        self.note(first, &mut changes);
        while let Ok(next) = self.receiver.try_recv() {
            self.note(next, &mut changes);
        }
        changes
    }

    fn note(&mut self, told: Told, changes: &mut Changes) {
        let Ok(event) = told else {
            changes.all = true;
            return;
        };
        if event.kind.is_access() {
            return;
        }
        changes.all |= event.need_rescan();
        for path in event.paths {
            if self.folders.contains(&path) {
                self.uncover();
                changes.all = true;
            } else if self.is_of_the_site(&path) {
                changes.files.insert(path);
            }
        }
    }

    /// Beside the configuration and the folders of a site, nothing that lies in the site folder itself is read.
    fn is_of_the_site(&self, path: &Path) -> bool {
        let is_beside = path.parent() == Some(&self.root);
        let is_read =
            path.file_name().is_some_and(|name| name == CONFIG || FOLDERS.iter().any(|folder| name == *folder));
        !is_beside || is_read || self.has_links
    }
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => {
            matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
        }
        _ => false,
    }
}
