//! All editions in the order of time with the working roadmap last, and who is who in them.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::lineage::Node;
use super::threads::Threads;
use super::{Comparison, Known};
use crate::config::{Config, Look};
use crate::model::{Edition, LikelyTie, Roadmap};

/// All editions with the working roadmap last, and who is who in them. Found once per roadmap.
#[derive(Debug, Default)]
pub struct Timeline {
    /// The adopted editions as in the roadmap, oldest first, then the working one.
    pub(super) editions: Vec<Arc<Edition>>,
    pub(super) threads: Arc<Threads>,
    /// Ids of the statuses that tell that something is done.
    pub(super) done: BTreeSet<String>,
    /// Ids of the fields that are held against each other.
    pub(super) compared: Vec<String>,
}

/// Where a measure stands in an edition, seen from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stand {
    /// The measure there.
    pub node: Node,
    /// Whether it is certainly the same, or only likely.
    pub certain: bool,
}

impl Timeline {
    /// The timeline of a roadmap.
    #[must_use]
    pub fn new(roadmap: &Roadmap, config: &Config) -> Self {
        Self::again(roadmap, config, None)
    }

    /// The same, without finding out again who is who where that is as in an earlier one.
    #[must_use]
    pub fn again(roadmap: &Roadmap, config: &Config, before: Option<&Self>) -> Self {
        let mut editions = roadmap.editions.clone();
        editions.push(Arc::new(roadmap.as_edition(config)));
        let done = config.statuses.iter().filter(|status| status.look == Look::Done);
        let known = before.filter(|before| before.threads.are_of(&before.editions, &editions, roadmap));
        Self {
            threads: known
                .map_or_else(|| Arc::new(Threads::new(&editions, roadmap)), |before| Arc::clone(&before.threads)),
            editions,
            done: done.map(|status| status.id.clone()).collect(),
            compared: config.grammar.compared().map(|field| field.id.clone()).collect(),
        }
    }

    /// Whether all are as in another one: who is who, the adopted editions and the plans.
    #[must_use]
    pub fn shares_threads(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.threads, &other.threads)
    }

    /// Whether a comparison of two adopted editions that was made of an earlier timeline would be made of this one.
    #[must_use]
    pub fn holds(&self, comparison: &Comparison, before: &Self) -> bool {
        let working = |timeline: &Self| timeline.editions.last().map(|edition| edition.outcomes.clone());
        let (from, to) = comparison.places;
        self.shares_threads(before)
            && from.max(to) < self.working()
            && (&self.done, &self.compared, working(self)) == (&before.done, &before.compared, working(before))
            // What is only known of the working roadmap is told as it is now.
            && !comparison.rows.iter().any(|change| {
                matches!(change.known.as_deref(), Some(Known::Edition(edition) | Known::Likely(edition, _)) if edition.working)
            })
    }

    /// All editions, oldest first, with the working roadmap last.
    #[must_use]
    pub fn editions(&self) -> &[Arc<Edition>] {
        &self.editions
    }

    /// The place of the working roadmap.
    #[must_use]
    pub fn working(&self) -> usize {
        self.editions.len().saturating_sub(1)
    }

    /// The place of the edition with an id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.editions.iter().position(|edition| edition.id == id)
    }

    /// A measure by its edition's place and its own id there.
    #[must_use]
    pub fn node(&self, edition: usize, id: &str) -> Option<Node> {
        Some(Node { edition, place: *self.threads.places.get(edition)?.get(id)? })
    }

    /// What a measure of an edition certainly is in the working roadmap, by id: none where it is gone, several where it
    /// was split.
    pub fn today(&self, node: Node) -> impl Iterator<Item = &str> {
        let measures = &self.editions[self.working()].measures;
        self.threads.lineage.then(node, self.working()).map(move |node| measures[node.place].id.as_str())
    }

    /// The last that a measure of the roadmap's own editions was before it was gone; `None` where it still stands.
    #[must_use]
    pub fn last(&self, node: Node) -> Option<Node> {
        let mut future = self.threads.lineage.future(node);
        future.insert(node);
        let is_gone = future.iter().all(|node| node.edition != self.working());
        future.into_iter().next_back().filter(|_| is_gone)
    }

    /// Where a measure stands in the other editions, oldest first: what it certainly was and became, and the ends of
    /// likely ties.
    #[must_use]
    pub fn stands(&self, node: Node) -> Vec<Stand> {
        let thread = self.threads.lineage.thread(node);
        let mut stands: Vec<Stand> = thread.iter().map(|node| Stand { node: *node, certain: true }).collect();
        for end in thread.iter().flat_map(|node| self.threads.lineage.ties(*node)).map(|(end, _)| end) {
            let mut past = self.threads.lineage.past(end);
            past.insert(end);
            let new = past.into_iter().filter(|node| !thread.contains(node));
            stands.extend(new.map(|node| Stand { node, certain: false }));
        }
        stands.sort_unstable();
        stands.dedup_by_key(|stand| stand.node);
        stands
    }

    /// The likely tie that leads from a measure, or from what it was or became, to an earlier one.
    #[must_use]
    pub fn tie_between(&self, node: Node, end: Node) -> Option<&LikelyTie> {
        let thread = self.threads.lineage.thread(node);
        let ties = thread.iter().flat_map(|node| self.threads.lineage.ties(*node).map(move |tie| (node.edition, tie)));
        let mut leads =
            ties.filter(|(_, (before, _))| *before == end || self.threads.lineage.past(*before).contains(&end));
        leads.next().map(|(edition, (_, tie))| &self.editions[edition].likely[tie])
    }

    /// The deliveries for a measure until today, as plan and place: each delivery once, as the newest plan has it,
    /// those of the newest plan first.
    #[must_use]
    pub fn deliveries(&self, node: Node) -> Vec<(usize, usize)> {
        self.told(&self.threads.lineage.thread(node), self.working()).deliveries
    }

    /// The ids that a measure of the working roadmap or of an edition had in earlier ones, its own left out.
    #[must_use]
    pub fn former_ids(&self, node: Node) -> BTreeSet<String> {
        let own = &self.editions[node.edition].measures[node.place];
        let past = self
            .threads
            .lineage
            .past(node)
            .into_iter()
            .map(|node| &self.editions[node.edition].measures[node.place].id);
        past.chain(&own.former_ids).filter(|id| **id != own.id).cloned().collect()
    }

    /// An edition made whole, so that it can be frozen: each measure with all ids that it had in earlier ones, and
    /// whether its own was another's.
    #[must_use]
    pub fn whole(&self, edition: usize) -> Edition {
        let mut whole = Edition::clone(&self.editions[edition]);
        for (place, measure) in whole.measures.iter_mut().enumerate() {
            let (node, measure) = (Node { edition, place }, Arc::make_mut(measure));
            // An id that goes on beside what came out of it says so itself.
            let goes_on = measure.former_ids.iter().find(|id| **id == measure.id).cloned();
            measure.reused_id = self.is_reused(node);
            for id in self.former_ids(node).into_iter().chain(goes_on) {
                if !measure.former_ids.contains(&id) {
                    measure.former_ids.push(id);
                }
            }
        }
        whole
    }

    /// Whether the id of a measure was another's before, as the file says or the editions tell.
    #[must_use]
    pub fn is_reused(&self, node: Node) -> bool {
        self.editions[node.edition].measures[node.place].reused_id || self.threads.lineage.is_freed(node)
    }
}
