//! Treffsikkerhet: what became of what an edition promised for a time. Each promise is counted once, and the parts add
//! up to the whole.

use std::collections::BTreeMap;

use super::statements::{Says, Told};
use super::{ChangeKind, Comparison, moved};
use crate::facts::{Period, Span};
use crate::model::Choice;

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    /// A source from the promised time or before says that it was delivered.
    OnTime,
    /// The first source that says that it was delivered came later than the promised time.
    Late,
    /// Some of its deliveries were delivered.
    Partly,
    /// It stands for the time that was promised, or for some of it.
    Stands,
    /// It was moved in time.
    Moved,
    /// It was stopped or dropped.
    Ended,
    /// No source tells.
    NotTold,
}

impl Choice for Kept {
    const ALL: &'static [(&'static str, Self)] = &[
        ("on-time", Self::OnTime),
        ("late", Self::Late),
        ("partly", Self::Partly),
        ("stands", Self::Stands),
        ("moved", Self::Moved),
        ("ended", Self::Ended),
        ("not-told", Self::NotTold),
    ];
}

/// What became of all that was promised for one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promises {
    /// The time: a column's, or the own range of measures that stand over several.
    pub band: Period,
    /// The rows of the comparison behind each part; each promise once.
    pub parts: BTreeMap<Kept, Vec<usize>>,
}

/// A promise with what is known of it.
pub(super) struct Promise<'a> {
    pub(super) band: &'a Period,
    /// The times it has in the later edition, one for each measure it became.
    pub(super) now: &'a [Option<&'a Period>],
    pub(super) told: &'a Told,
    pub(super) kinds: &'a [ChangeKind],
}

pub(super) fn kept(promise: &Promise<'_>) -> Kept {
    // A source without a date cannot be late, nor can what was promised for no date.
    let last = promise.band.span().map(Span::last_day);
    let is_late = promise.told.since.zip(last).is_some_and(|(since, last)| since.date() > last);
    match promise.told.says {
        Says::Delivered if is_late => return Kept::Late,
        Says::Delivered => return Kept::OnTime,
        Says::Stopped => return Kept::Ended,
        Says::Partly => return Kept::Partly,
        Says::Nothing => {}
    }
    if promise.kinds.contains(&ChangeKind::Dropped) {
        return Kept::Ended;
    }
    let told: Option<Vec<&Period>> = promise.now.iter().copied().collect();
    match told {
        Some(now) if !now.is_empty() => {
            let stands = |now: &&Period| matches!(moved(promise.band, now), None | Some(ChangeKind::Narrowed));
            if now.iter().all(stands) { Kept::Stands } else { Kept::Moved }
        }
        _ => Kept::NotTold,
    }
}

impl Comparison {
    /// What became of all that the earlier edition promised, by time. What was done when it was promised is no promise.
    #[must_use]
    pub fn promises(&self) -> Vec<Promises> {
        let mut bands: BTreeMap<&Period, BTreeMap<Kept, Vec<usize>>> = BTreeMap::new();
        for (row, change) in self.rows.iter().enumerate() {
            let band = self.before(change).and_then(|measure| measure.time_band.as_ref());
            if let (Some(band), Some(kept)) = (band, change.kept) {
                bands.entry(band).or_default().entry(kept).or_default().push(row);
            }
        }
        bands.into_iter().map(|(band, parts)| Promises { band: band.clone(), parts }).collect()
    }

    /// How many promises met each fate, over all times.
    #[must_use]
    pub fn promises_by_fate(&self) -> BTreeMap<Kept, usize> {
        let mut counts = BTreeMap::new();
        for kept in self.rows.iter().filter_map(|change| change.kept) {
            *counts.entry(kept).or_insert(0) += 1;
        }
        counts
    }
}
