//! The desk: takes one change after the other, and puts up what follows from it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use tokio::sync::watch::{Receiver, Sender, channel};

use super::shown::{Shown, is_fault};
use super::watch::{Changes, Watch};
use super::workshop::Workshop;
use super::{News, Options, ServeError};
use crate::site::Prepared;

/// How long a first fault waits for the rest of what is being written: an editor that empties a file before it fills it,
/// or a change of branch, is not told what is gone in a moment.
const GRACE: Duration = Duration::from_millis(80);
/// How often it waits at most.
const PATIENCE: usize = 12;

/// Where the newest state is made.
pub(super) struct Desk {
    workshop: Workshop,
    watch: Watch,
    shown: Sender<Arc<Shown>>,
    today: fn() -> Option<Date>,
}

/// What followed from changes.
struct Followed {
    files: BTreeSet<String>,
    prepared: Prepared,
}

impl Desk {
    /// Reads and prepares the site for the first time.
    ///
    /// # Errors
    /// Where the folder is no site or cannot be watched. Faults in the content are shown instead.
    pub(super) fn open(options: &Options) -> Result<(Self, Receiver<Arc<Shown>>), ServeError> {
        let mut watch = Watch::new(options.poll);
        let mut workshop = Workshop::new(options.site.clone());
        workshop.read(&Changes::all(), &mut watch)?;
        let prepared = workshop.prepare((options.today)(), None);
        let (shown, receiver) = channel(Arc::new(Shown::first(workshop.tree(), prepared, options.language)));
        Ok((Self { workshop, watch, shown, today: options.today }, receiver))
    }

    /// Follows changes for as long as the program runs.
    pub(super) fn work(mut self, tell: &mut dyn FnMut(News<'_>)) {
        let first = self.now();
        first.tell(&[], None, tell);
        drop(first);
        loop {
            let anyway = self.now().trouble.is_some() || self.workshop.is_behind();
            let changes = self.watch.wait(anyway);
            tell(News::Noticed);
            self.follow(changes, tell);
        }
    }

    fn now(&self) -> Arc<Shown> {
        self.shown.borrow().clone()
    }

    fn follow(&mut self, mut changes: Changes, tell: &mut dyn FnMut(News<'_>)) {
        let before = self.now();
        let was_well = before.trouble.is_none() && !before.diagnostics.iter().any(is_fault);
        let mut followed: Option<Followed> = None;
        let mut patience = if was_well { PATIENCE } else { 0 };
        let trouble = loop {
            let trouble = self.look(&changes, &before, &mut followed).err();
            let is_well = trouble.is_none() && followed.as_ref().is_none_or(|o| o.prepared.site.is_some());
            if is_well || patience == 0 {
                break trouble;
            }
            patience -= 1;
            match (self.watch.within(GRACE), trouble) {
                (None, None) => break None,
                (later, None) => changes = later.unwrap_or_default(),
                // What cannot be read may be on its way: a file is named, and gone before it is opened.
                (later, Some(_)) => {
                    changes = Changes::all();
                    changes.add(later.unwrap_or_default());
                }
            }
        };
        let trouble = trouble.map(|error| error.text());
        let (files, prepared) = followed.map_or_else(Default::default, |o| (o.files, Some(o.prepared)));
        if prepared.is_none() && trouble == before.trouble {
            return;
        }
        let next = Arc::new(before.next(self.workshop.tree(), prepared, trouble));
        self.shown.send_replace(next.clone());
        next.tell(&Vec::from_iter(files), Some(&before), tell);
    }

    /// Reads what changed, and prepares the site where anything differs.
    fn look(&mut self, changes: &Changes, before: &Shown, followed: &mut Option<Followed>) -> Result<(), ServeError> {
        let read = self.workshop.read(changes, &mut self.watch)?;
        let today = (self.today)();
        if read.is_none() && !self.workshop.is_of_another_day(today) {
            return Ok(());
        }
        let mut files = followed.take().map(|o| o.files).unwrap_or_default();
        files.extend(read.unwrap_or_default());
        let prepared = self.workshop.prepare(today, before.site.as_deref());
        *followed = Some(Followed { files, prepared });
        Ok(())
    }
}
