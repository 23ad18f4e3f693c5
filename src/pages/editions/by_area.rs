//! Many elements stand by area: which rows of a comparison belong under which heading.

use super::Editions;
use crate::changes::{Change, Comparison};
use crate::model::{Edition, EditionMeasure};
use crate::pages::view::{ElementGroup, ElementItem};

/// More elements than these stand by area, each area closed until it is asked for.
pub(in crate::pages) const LONG: usize = 40;

/// Rows by the areas of the edition that the element is in, the later one first, in the order of the areas: without a
/// heading where they are few, and last those of which no area is told.
pub(in crate::pages) fn by_area<'c>(
    comparison: &'c Comparison,
    rows: impl IntoIterator<Item = &'c Change>,
) -> Vec<(Option<&'c str>, Vec<&'c Change>)> {
    let rows: Vec<&Change> = rows.into_iter().collect();
    if rows.len() <= LONG {
        return vec![(None, rows)];
    }
    let title = |edition: &'c Edition, measure: &EditionMeasure| {
        edition.area(measure.area.as_deref()?).map(|area| area.title.as_str())
    };
    let area_of = |change: &Change| match comparison.after(change) {
        Some(after) => title(&comparison.to, after),
        None => comparison.before(change).and_then(|before| title(&comparison.from, before)),
    };
    let areas = comparison.to.areas.iter().chain(&comparison.from.areas).map(|area| area.title.as_str());
    let areas: Vec<&str> = areas.collect();
    let place = |title: Option<&str>| title.and_then(|title| areas.iter().position(|area| *area == title));
    let mut found: Vec<(Option<&str>, Vec<&Change>)> = Vec::new();
    for row in rows {
        let own = area_of(row);
        match found.iter_mut().find(|(title, _)| *title == own) {
            Some((_, rows)) => rows.push(row),
            None => found.push((own, vec![row])),
        }
    }
    found.sort_by_key(|(title, _)| place(*title).unwrap_or(usize::MAX));
    found
}

impl Editions<'_> {
    /// The elements of rows as lists of links, by area where they are many.
    pub(in crate::pages) fn element_groups<'c>(
        &self,
        comparison: &'c Comparison,
        rows: impl IntoIterator<Item = &'c Change>,
        item: impl Fn(&'c Change) -> ElementItem,
    ) -> Vec<ElementGroup> {
        let group = |(title, rows): (Option<&str>, Vec<&'c Change>)| ElementGroup {
            title: title.map(str::to_owned),
            lang: title.and_then(|_| self.lang(self.config().main_language())),
            items: rows.into_iter().map(&item).collect(),
        };
        by_area(comparison, rows).into_iter().map(group).collect()
    }

    /// An element as it is told of, with its page of today.
    pub(in crate::pages) fn element_item(&self, comparison: &Comparison, change: &Change) -> ElementItem {
        ElementItem { link: self.change_link(comparison, change), about: None }
    }
}
