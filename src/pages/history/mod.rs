//! Where measures stand in editions and plans, found once per roadmap, and an element's way through time.

mod found;
mod names;
mod rows;
mod timeline;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::family;
use crate::changes::{Comparison, Node, Timeline};
use crate::config::Config;
use crate::model::{Edition, EditionMeasure, Roadmap};
use found::Found;
pub(super) use found::{Pair, PairKind};

family! {
    /// Composes an element's way through time: editions, what happened, and what was said.
    Past
}

/// Where the measures of a roadmap stand in its editions and plans.
#[derive(Debug, Default)]
pub(in crate::pages) struct History {
    /// All editions with the working roadmap last.
    pub(super) timeline: Timeline,
    found: Arc<Found>,
    /// What was compared so far: each pair once.
    compared: Mutex<Compared>,
}

type Compared = HashMap<(usize, usize), Arc<Comparison>>;

impl std::ops::Deref for History {
    type Target = Found;

    fn deref(&self) -> &Found {
        &self.found
    }
}

impl History {
    /// The history of a roadmap, with what an earlier one found where that is the same still. `alike` tells that it was found
    /// of a roadmap that is the same but for titles, texts and order.
    pub(super) fn new(roadmap: &Roadmap, config: &Config, before: Option<&Self>, alike: bool) -> Self {
        let timeline = Timeline::again(roadmap, config, before.map(|before| &before.timeline));
        let is_of = |before: &&Self| before.timeline.shares_threads(&timeline) && before.found.is_of(roadmap);
        let known = before.filter(|before| alike || is_of(before));
        let found = known.map_or_else(|| Arc::new(Found::new(roadmap, &timeline)), |before| Arc::clone(&before.found));
        let mut compared = Compared::new();
        if let Some(before) = before {
            let earlier = before.compared.lock().unwrap_or_else(PoisonError::into_inner);
            let holds = |comparison: &Comparison| timeline.holds(comparison, &before.timeline);
            let kept = earlier.iter().filter(|(_, comparison)| holds(comparison));
            compared.extend(kept.map(|(places, comparison)| (*places, Arc::clone(comparison))));
        }
        Self { timeline, found, compared: Mutex::new(compared) }
    }

    /// The one comparison of a pair.
    pub(super) fn comparison(&self, at: usize) -> Arc<Comparison> {
        let pair = self.pairs[at];
        self.compared(pair.from, pair.to.unwrap_or(self.timeline.working()))
    }

    /// The one comparison of two places in the timeline.
    pub(super) fn compared(&self, from: usize, to: usize) -> Arc<Comparison> {
        if let Some(found) = self.made(from, to) {
            return found;
        }
        let made = Arc::new(self.timeline.compare(from, to));
        let mut compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(compared.entry((from, to)).or_insert(made))
    }

    /// What became of one measure until a later edition, with the comparison that tells it: the one of all, where that has
    /// been made, or one of this measure alone.
    pub(super) fn became(&self, node: Node, to: usize) -> (Arc<Comparison>, usize) {
        let whole = self.made(node.edition, to).map(|comparison| (comparison, node.place));
        whole.unwrap_or_else(|| (Arc::new(self.timeline.compare_one(node, to)), 0))
    }

    fn made(&self, from: usize, to: usize) -> Option<Arc<Comparison>> {
        // A lock that a panic left behind still holds whole comparisons.
        self.compared.lock().unwrap_or_else(PoisonError::into_inner).get(&(from, to)).cloned()
    }

    /// The measure of an edition, in the timeline.
    pub(super) fn node(&self, edition: &Edition, measure: &EditionMeasure) -> Option<Node> {
        self.timeline.node(self.timeline.position(&edition.id)?, &measure.id)
    }
}
