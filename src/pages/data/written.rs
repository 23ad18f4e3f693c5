//! What is made as it is written: all at once would take as much memory as the file.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::changes::{Comparison, DataComparison};
use crate::locale::Locale;

/// How many bytes are gathered before they are written: large files are many of them.
pub(super) const ROOM: usize = 1 << 16;

/// A list whose entries are made as they are written.
pub(super) struct Each<'a, T>(Box<dyn Fn() -> Box<dyn Iterator<Item = T> + 'a> + 'a>);

impl<'a, T> Each<'a, T> {
    pub(super) fn of<I: Iterator<Item = T> + 'a>(list: impl Fn() -> I + 'a) -> Self {
        Self(Box::new(move || Box::new(list())))
    }
}

impl<T: Serialize> Serialize for Each<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// Two editions held against each other, which the open data share with the pages.
pub(super) struct Compared<'a>(pub(super) Arc<Comparison>, pub(super) &'a Locale);

impl Serialize for Compared<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        DataComparison::new(&self.0, self.1).serialize(serializer)
    }
}
