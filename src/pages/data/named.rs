//! What editions call what they tell, found once for each table and not for each of its rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Period;
use crate::model::{Edition, EditionMeasure};
use crate::pages::Words;

/// An edition with the words for what it tells.
pub(super) struct Named<'a> {
    pub(super) edition: &'a Edition,
    /// Its name.
    pub(super) name: String,
    /// Its periods: as data have them, and in words.
    periods: BTreeMap<&'a Period, [String; 2]>,
}

impl<'a> Named<'a> {
    pub(super) fn new(edition: &'a Edition, words: Words<'_>) -> Self {
        let periods: BTreeSet<&Period> =
            edition.measures.iter().filter_map(|measure| measure.time_band.as_ref()).collect();
        let told = |period: &'a Period| (period, [period.to_string(), words.period_in(edition, period)]);
        Self { edition, name: words.edition_name(edition), periods: periods.into_iter().map(told).collect() }
    }

    /// The area of a measure and what it is called there; empty where it is not told.
    pub(super) fn area(&self, measure: &'a EditionMeasure) -> [&'a str; 2] {
        let Some(id) = measure.area.as_deref() else { return [""; 2] };
        [id, self.edition.area(id).map_or("", |area| &area.title)]
    }

    /// The period of a measure and what it is called there; empty where it is not told.
    pub(super) fn period(&self, measure: &EditionMeasure) -> [&str; 2] {
        let told = measure.time_band.as_ref().and_then(|period| self.periods.get(period));
        told.map_or([""; 2], |[period, words]| [period, words])
    }
}
