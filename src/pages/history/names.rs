//! What the elements of editions are called, when they are planned, and where their pages are.

use super::History;
use crate::changes::{Node, edition_name};
use crate::config::period_name;
use crate::facts::Period;
use crate::model::{Edition, EditionMeasure};
use crate::pages::view::Link;
use crate::pages::{PageName, Words};

impl Words<'_> {
    pub(in crate::pages) fn past(&self) -> &History {
        &self.composer.order.history
    }

    /// The name of an edition as it stands in a sentence: its title, or its date, or its id.
    pub(in crate::pages) fn edition_name(&self, edition: &Edition) -> String {
        edition_name(edition, self.locale)
    }

    /// The name of an adopted edition as it stands in a sentence, by its place: asked for by each of its measures.
    pub(in crate::pages) fn edition_name_at(&self, at: usize) -> &str {
        let names = || self.roadmap().editions.iter().map(|edition| self.edition_name(edition)).collect();
        &self.composer.order.edition_names[self.language].get_or_init(names)[at]
    }

    /// The page of a measure that plans name by its id today; `None` where there is none.
    pub(in crate::pages) fn page_of(&self, id: &str) -> Option<PageName> {
        match self.composer.order.by_id.get(id) {
            Some(measure) => Some(PageName::Measure(*measure)),
            None => self.past().gone(id).map(PageName::Gone),
        }
    }

    /// The page of a measure of an edition: that of what it is today, else that of what it was last.
    pub(in crate::pages) fn page_of_node(&self, node: Node) -> Option<PageName> {
        let timeline = &self.past().timeline;
        let today = timeline.today(node).find_map(|id| self.composer.order.by_id.get(id));
        today.map(|measure| PageName::Measure(*measure)).or_else(|| {
            let last = timeline.last(node)?;
            let gone = self.past().gone(&timeline.editions()[last.edition].measures[last.place].id)?;
            let own = &self.past().gone[gone];
            // Another may have had the id since.
            (Node { edition: own.edition, place: own.place } == last).then_some(PageName::Gone(gone))
        })
    }

    /// A measure of an edition, named as there, with its page of today.
    pub(in crate::pages) fn edition_link(&self, edition: &Edition, measure: &EditionMeasure) -> Link {
        let page = self.past().node(edition, measure).and_then(|node| self.page_of_node(node));
        Link {
            title: measure.title.clone(),
            lang: self.lang(measure.language.as_deref().unwrap_or(self.config().main_language())),
            href: page.map(|page| self.href(page)).unwrap_or_default(),
        }
    }

    /// A period of an edition in words: the title of its own column where it is a column's.
    pub(in crate::pages) fn period_in(&self, edition: &Edition, period: &Period) -> String {
        period_name(&edition.columns, period, self.locale)
    }

    /// When an edition plans a measure, in words.
    pub(in crate::pages) fn band_in(&self, edition: &Edition, measure: &EditionMeasure) -> String {
        match &measure.time_band {
            Some(band) => self.period_in(edition, band),
            None if edition.is_timeless(measure) => self.text("supporting_areas"),
            None => self.text("band_unknown"),
        }
    }

    /// «2 leveranser»
    pub(in crate::pages) fn deliveries_count(&self, count: usize) -> String {
        self.locale.count("deliveries_count", count)
    }
}
