//! Where measures stand in editions and plans, found once per roadmap.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::flow::is_timeless;
use super::view::{HistoryRow, Link};
use super::{PageName, Words};
use crate::changes::{differences, is_regrouped};
use crate::config::{Config, period_name};
use crate::facts::Period;
use crate::model::{Edition, EditionMeasure, Roadmap};
use crate::parse::WORKING;

/// Where the measures of a roadmap stand in its editions and plans.
#[derive(Debug, Default)]
pub(super) struct History {
    /// The working roadmap as an edition.
    pub(super) working: Edition,
    /// Editions to compare: neighbours of one series, then each of the roadmap itself with the working roadmap.
    pub(super) pairs: Vec<Pair>,
    /// Measures of the roadmap's own editions that it no longer has, by their ids today.
    pub(super) gone: Vec<Gone>,
    /// The actors that deliver, as indices in the configuration.
    pub(super) actors: Vec<usize>,
    /// For each of the roadmap's own editions, oldest first: its index, and its measures by their ids today.
    adopted: Vec<(usize, HashMap<String, usize>)>,
    /// Plan and delivery of what is delivered for a measure, newest plan first.
    deliveries: HashMap<String, Vec<(usize, usize)>>,
}

/// Two editions to compare, as indices in the roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) from: usize,
    /// `None` for the working roadmap.
    pub(super) to: Option<usize>,
}

/// A measure that the roadmap no longer has.
#[derive(Debug)]
pub(super) struct Gone {
    pub(super) id: String,
    /// The newest edition that has it.
    pub(super) edition: usize,
    /// Its place in that edition.
    pub(super) place: usize,
}

impl History {
    pub(super) fn new(roadmap: &Roadmap, config: &Config) -> Self {
        let mut history = Self { deliveries: deliveries(roadmap), ..Self::default() };
        let delivering: BTreeSet<usize> =
            roadmap.plans.iter().flat_map(|plan| &plan.deliveries).filter_map(|delivery| delivery.actor).collect();
        history.actors = delivering.into_iter().collect();
        if roadmap.editions.is_empty() {
            return history;
        }
        history.working = roadmap.as_edition(config);
        let mut series: BTreeMap<Option<&str>, usize> = BTreeMap::new();
        for (at, edition) in roadmap.editions.iter().enumerate() {
            if let Some(before) = series.insert(edition.series.as_deref(), at) {
                history.pairs.push(Pair { from: before, to: Some(at) });
            }
        }
        let own = roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none());
        history.pairs.extend(own.map(|(from, _)| Pair { from, to: None }));

        let mut gone: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (at, edition) in roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none()) {
            let mut places = HashMap::with_capacity(edition.measures.len());
            for (place, measure) in edition.measures.iter().enumerate() {
                let id = roadmap.current_id(&measure.id);
                // The measure that kept its id goes before one that was merged into it.
                if id == measure.id || !places.contains_key(id) {
                    places.insert(id.to_owned(), place);
                }
            }
            for measure in &edition.measures {
                let id = roadmap.current_id(&measure.id);
                gone.extend(places.get(id).map(|place| (id, (at, *place))));
            }
            history.adopted.push((at, places));
        }
        for measure in &roadmap.measures {
            gone.remove(measure.id.as_str());
        }
        let gone = gone.into_iter().map(|(id, (edition, place))| Gone { id: id.to_owned(), edition, place });
        history.gone = gone.collect();
        history
    }

    /// The newest edition of the roadmap itself.
    pub(super) fn newest(&self) -> Option<usize> {
        self.adopted.last().map(|(at, _)| *at)
    }

    /// Plan and delivery of what is delivered for a measure, newest plan first.
    pub(super) fn deliveries(&self, id: &str) -> &[(usize, usize)] {
        self.deliveries.get(id).map_or(&[], Vec::as_slice)
    }

    /// The place in [`History::gone`] of a measure that is no longer there.
    pub(super) fn gone(&self, id: &str) -> Option<usize> {
        self.gone.binary_search_by(|gone| gone.id.as_str().cmp(id)).ok()
    }
}

fn deliveries(roadmap: &Roadmap) -> HashMap<String, Vec<(usize, usize)>> {
    let mut found: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
    for (at, plan) in roadmap.plans.iter().enumerate().rev() {
        for (place, delivery) in plan.deliveries.iter().enumerate() {
            for id in &delivery.measures {
                // A delivery of several plans is one, as the newest tells it.
                let known = found.entry(id.clone()).or_default();
                let is_known = known.iter().any(|(at, place)| roadmap.plans[*at].deliveries[*place].id == delivery.id);
                if !is_known {
                    known.push((at, place));
                }
            }
        }
    }
    found
}

impl Words<'_> {
    fn history(&self) -> &History {
        &self.composer.order.history
    }

    /// The name of an edition as it stands in a sentence: its title, or its date, or its id.
    pub(super) fn edition_name(&self, edition: &Edition) -> String {
        if edition.id == WORKING { self.text("working_edition") } else { edition.name(self.locale) }
    }

    /// The page of a measure that editions or plans name by its id today; `None` where there is none.
    pub(super) fn page_of(&self, id: &str) -> Option<PageName> {
        match self.composer.order.by_id.get(id) {
            Some(measure) => Some(PageName::Measure(*measure)),
            None => self.history().gone(id).map(PageName::Gone),
        }
    }

    /// A measure of an edition, named as there, with its page of today.
    pub(super) fn edition_link(&self, measure: &EditionMeasure) -> Link {
        let page = self.page_of(self.roadmap().current_id(&measure.id));
        Link {
            title: measure.title.clone(),
            lang: self.lang(measure.language.as_deref().unwrap_or(self.config().main_language())),
            href: page.map(|page| self.href(page)).unwrap_or_default(),
        }
    }

    /// The history of a measure through the adopted editions, newest first; it begins where the measure came in.
    pub(super) fn history_of(&self, id: &str) -> Vec<HistoryRow> {
        let mut rows: Vec<HistoryRow> = Vec::new();
        let mut before: Option<(&Edition, &EditionMeasure)> = None;
        let title = self.composer.order.by_id.get(id).map(|id| self.roadmap().measure(*id).text.title.as_str());
        for (at, places) in &self.history().adopted {
            let edition = &self.roadmap().editions[*at];
            let measure = places.get(id).map(|place| &edition.measures[*place]);
            if measure.is_none() && before.is_none() {
                continue;
            }
            let anchor = measure.map_or(String::new(), |measure| format!("#tiltak-{}", measure.id));
            let mut changes = Vec::new();
            if let (Some((earlier, then)), Some(now)) = (before, measure) {
                let parent =
                    |m: &'_ EditionMeasure| m.parent.as_deref().map(|id| self.roadmap().current_id(id).to_owned());
                let kinds = differences(then, now, is_regrouped(earlier, edition), parent(then) == parent(now));
                let certain = kinds.into_iter().filter(|kind| kind.is_certain());
                changes.extend(certain.map(|kind| self.change_sentence(kind, (earlier, then), (edition, now))));
            }
            rows.push(HistoryRow {
                edition: Link { href: self.href(PageName::Edition(*at)) + &anchor, ..self.link_to(edition, *at) },
                title: measure.map(|m| &m.title).filter(|then| title.is_some_and(|now| *then != now)).cloned(),
                lang: measure.and_then(|measure| self.edition_link(measure).lang),
                band: match measure {
                    Some(measure) => self.band_in(edition, measure),
                    None if edition.incomplete => self.text("history_not_listed"),
                    None => self.text("history_absent"),
                },
                changes,
                listed: measure.is_some(),
                date: edition.date,
                name: self.edition_name(edition),
            });
            before = measure.map(|measure| (edition, measure)).or(before);
        }
        rows.reverse();
        rows
    }

    /// A period of an edition in words: the title of its own column where it is a column's.
    pub(super) fn period_in(&self, edition: &Edition, period: &Period) -> String {
        period_name(&edition.columns, period, self.locale)
    }

    /// When an edition plans a measure, in words.
    pub(super) fn band_in(&self, edition: &Edition, measure: &EditionMeasure) -> String {
        match &measure.time_band {
            Some(band) => self.period_in(edition, band),
            None if is_timeless(edition, measure) => self.text("supporting_areas"),
            None => self.text("band_unknown"),
        }
    }

    /// «2 leveranser»
    pub(super) fn deliveries_count(&self, count: usize) -> String {
        self.locale.count("deliveries_count", count)
    }
}
