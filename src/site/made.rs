//! The files of a site: any one of them on request, or all at once with all cores. Then what others are made of is made first,
//! and after it the largest, so that no core is left with one of those when the others are done; but few of those that take
//! much room are made beside each other.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;

use rayon::prelude::*;

use super::{DataFile, Entry, Site};
use crate::address::DataName;
use crate::diag::Diagnostic;
use crate::pages::{PageId, PageName};

/// Writes a file, bit by bit.
pub type Writing<'a> = dyn Fn(&mut dyn Write) -> std::io::Result<()> + 'a;

/// A file of the built site.
pub enum Made<'a> {
    /// Its bytes.
    Bytes(Cow<'a, [u8]>),
    /// What writes it, where it may be too large to be held whole.
    Written(Box<Writing<'a>>),
}

impl<'a> Made<'a> {
    /// All its bytes.
    #[must_use]
    pub fn into_bytes(self) -> Cow<'a, [u8]> {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Written(write) => {
                let mut bytes = Vec::new();
                // Writing to memory does not fail.
                let _ = write(&mut bytes);
                Cow::Owned(bytes)
            }
        }
    }
}

/// A file with its place among all, and its path.
type Wanted<'a> = (usize, &'a str, &'a Entry);

impl Site {
    /// The bytes of a file of the built site; `None` where there is no such path. Not for threads of `rayon`'s, since an
    /// index and what is offered are made with all of them; those that want all files ask [`Site::each`].
    ///
    /// # Errors
    /// Where a template fails on the page.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<Result<Cow<'_, [u8]>, Diagnostic>> {
        let entry = self.entries.get(path)?;
        if entry.is_of_offer() {
            self.offered();
        }
        self.has(path).then(|| self.made(path, entry).map(Made::into_bytes))
    }

    fn made<'a>(&'a self, path: &str, entry: &'a Entry) -> Result<Made<'a>, Diagnostic> {
        let bytes = match entry {
            Entry::Bytes(bytes) => Cow::Borrowed(&**bytes),
            Entry::Offered => Cow::Borrowed(self.download(path).unwrap_or_default()),
            Entry::Page(page) => Cow::Owned(self.page(*page, path)?),
            Entry::Data(file) => return Ok(Made::Written(Box::new(|out| self.data(*file, out)))),
            Entry::Look(language, part) => Cow::Owned(self.composer().look(*language, *part)),
            Entry::Search(language, place) => {
                let script = self.composer().search(*language, self.search(*language), *place);
                Cow::Owned(script.unwrap_or_default().into_bytes())
            }
            Entry::Card(page) => {
                Cow::Owned(self.composer().card(*page).and_then(|card| self.painter.card(&card)).unwrap_or_default())
            }
            Entry::Icon(size) => Cow::Owned(self.painter.icon(*size).unwrap_or_default()),
        };
        Ok(Made::Bytes(bytes))
    }

    /// Every file with its path, in the order of [`Site::paths`], made with all cores and taken by `take`, which gets the path
    /// too.
    pub fn each<T: Send>(&self, take: impl Fn(&str, Result<Made<'_>, Diagnostic>) -> T + Sync) -> Vec<(&str, T)> {
        let all = self.entries.iter().enumerate().map(|(at, (path, entry))| (at, path.as_str(), entry));
        let (last, wanted): (Vec<Wanted<'_>>, Vec<_>) = all.partition(|(.., entry)| entry.is_of_offer());
        let made = |path: &str, entry: &Entry| take(path, self.made(path, entry));
        let (mut taken, _) = rayon::join(
            || {
                let (mut taken, ()) = rayon::join(|| self.searched(&wanted, &take), || self.composer().compare_all());
                let others = wanted.into_iter().filter(|(.., entry)| !matches!(entry, Entry::Search(..)));
                let (large, mut others): (Vec<Wanted<'_>>, Vec<_>) = others.partition(|(.., entry)| is_large(entry));
                others.sort_by_key(|(.., entry)| turn(entry));
                let one = |(at, path, entry)| (at, path, made(path, entry));
                // Beside each other they would hold many times what all the others do; one core in four is enough for them.
                let run = large.len().div_ceil(rayon::current_num_threads().div_ceil(4)).max(1);
                let large = || large.par_chunks(run).flat_map_iter(|run| run.iter().copied().map(one));
                // One after the other goes to whoever is free: cut into runs, the large ones would be one core's.
                let others = || others.into_iter().par_bridge().map(one);
                let (large, others) = rayon::join(|| large().collect::<Vec<_>>(), || others().collect::<Vec<_>>());
                taken.extend(large.into_iter().chain(others));
                taken
            },
            || self.offered(),
        );
        let last = last.into_par_iter().filter(|(_, path, _)| self.has(path));
        taken.par_extend(last.map(|(at, path, entry)| (at, path, made(path, entry))));
        taken.sort_unstable_by_key(|(at, ..)| *at);
        taken.into_iter().map(|(_, path, taken)| (path, taken)).collect()
    }

    /// The files of the searches. What they are parts of is let go of once they are made.
    fn searched<'a, T: Send>(
        &self,
        wanted: &[Wanted<'a>],
        take: &(impl Fn(&str, Result<Made<'_>, Diagnostic>) -> T + Sync),
    ) -> Vec<(usize, &'a str, T)> {
        let of_language = |language: usize| {
            let own = wanted.iter().filter_map(|(at, path, entry)| match entry {
                Entry::Search(of, place) if *of == language => Some((*place, (*at, *path))),
                _ => None,
            });
            let own: BTreeMap<usize, (usize, &str)> = own.collect();
            if own.is_empty() {
                return Vec::new();
            }
            let make = |place, script: String| {
                let (at, path) = *own.get(&place)?;
                Some((at, path, take(path, Ok(Made::Bytes(Cow::Owned(script.into_bytes()))))))
            };
            self.composer().searches(language, make).into_iter().flatten().collect()
        };
        (0..self.theme.locales.len()).into_par_iter().flat_map_iter(of_language).collect()
    }
}

/// Whether it tells of all elements of one edition or two in one page, which is held whole while it is made.
fn is_large(entry: &Entry) -> bool {
    matches!(entry, Entry::Page(PageId { kind: PageName::Changes(_) | PageName::Edition(_), .. }))
}

/// When another file is made: the larger it may be, the earlier.
fn turn(entry: &Entry) -> u8 {
    match entry {
        Entry::Data(DataFile::Open(DataName::Json | DataName::Changes | DataName::Editions)) => 0,
        Entry::Page(page) => match page.kind {
            PageName::Measure(_) | PageName::Gone(_) | PageName::Moved(_) => 2,
            _ => 1,
        },
        Entry::Data(_) => 1,
        _ => 2,
    }
}
