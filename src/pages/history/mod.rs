//! Where measures stand in editions and plans, found once per roadmap, and an element's way through time.

mod names;
mod rows;
mod timeline;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::family;
use crate::changes::{Comparison, Node, Timeline};
use crate::config::Config;
use crate::model::{Edition, EditionMeasure, MeasureId, Roadmap};

family! {
    /// Composes an element's way through time: editions, what happened, and what was said.
    Past
}

/// Where the measures of a roadmap stand in its editions and plans.
#[derive(Debug, Default)]
pub(super) struct History {
    /// All editions with the working roadmap last.
    pub(super) timeline: Timeline,
    /// Editions to compare: neighbours of one series, each older one of the roadmap itself with the newest, and each
    /// with the working roadmap.
    pub(super) pairs: Vec<Pair>,
    /// Measures of the roadmap's own editions that it no longer has, by id.
    pub(super) gone: Vec<Gone>,
    /// Addresses that measures had before, with what became of them.
    pub(super) moved: Vec<(String, Vec<MeasureId>)>,
    /// The actors that deliver, as indices in the configuration.
    pub(super) actors: Vec<usize>,
    /// Plan and delivery of what is delivered for a measure: each delivery once, newest plan first.
    deliveries: HashMap<String, Vec<(usize, usize)>>,
    /// Plan, delivery and tie of what may be for a measure: each delivery once, as the newest plan has it.
    may_be: HashMap<String, Vec<(usize, usize, usize)>>,
    /// What was compared so far: each pair once.
    compared: Mutex<HashMap<(usize, usize), Arc<Comparison>>>,
}

/// Two editions to compare, as indices in the roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) from: usize,
    /// `None` for the working roadmap.
    pub(super) to: Option<usize>,
    pub(super) kind: PairKind,
}

/// Why two editions are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PairKind {
    /// The one follows the other.
    Neighbour,
    /// The later one is the newest.
    Newest,
    /// The later one is the working roadmap: what became of it until today.
    Today,
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
        let timeline = Timeline::new(roadmap, config);
        let delivering: BTreeSet<usize> =
            roadmap.plans.iter().flat_map(|plan| &plan.deliveries).filter_map(|delivery| delivery.actor).collect();
        let gone = gone(roadmap, &timeline);
        let mut history = Self {
            pairs: pairs(roadmap),
            moved: moved(roadmap, &timeline),
            actors: delivering.into_iter().collect(),
            may_be: may_be(roadmap),
            ..Self::default()
        };
        let working = timeline.working();
        let standing = timeline.editions().get(working).into_iter().flat_map(|edition| &edition.measures);
        let standing = standing.enumerate().map(|(place, measure)| (&measure.id, Node { edition: working, place }));
        let lost = gone.iter().map(|gone| (&gone.id, Node { edition: gone.edition, place: gone.place }));
        if !roadmap.plans.is_empty() {
            let found = standing.chain(lost).map(|(id, node)| (id.clone(), timeline.deliveries(node)));
            history.deliveries = found.filter(|(_, deliveries)| !deliveries.is_empty()).collect();
        }
        Self { timeline, gone, ..history }
    }

    /// The newest edition of the roadmap itself.
    pub(super) fn newest(&self) -> Option<usize> {
        self.pairs.iter().rev().find(|pair| pair.to.is_none()).map(|pair| pair.from)
    }

    /// Plan and delivery of what is delivered for a measure: each delivery once, newest plan first.
    pub(super) fn deliveries(&self, id: &str) -> &[(usize, usize)] {
        self.deliveries.get(id).map_or(&[], Vec::as_slice)
    }

    /// Plan, delivery and tie of what may be for a measure.
    pub(super) fn may_be(&self, id: &str) -> &[(usize, usize, usize)] {
        self.may_be.get(id).map_or(&[], Vec::as_slice)
    }

    /// The place in [`History::gone`] of a measure that is no longer there.
    pub(super) fn gone(&self, id: &str) -> Option<usize> {
        self.gone.binary_search_by(|gone| gone.id.as_str().cmp(id)).ok()
    }

    /// The one comparison of a pair.
    pub(super) fn comparison(&self, at: usize) -> Arc<Comparison> {
        let pair = self.pairs[at];
        self.compared(pair.from, pair.to.unwrap_or(self.timeline.working()))
    }

    /// The one comparison of two places in the timeline.
    pub(super) fn compared(&self, from: usize, to: usize) -> Arc<Comparison> {
        // A lock that a panic left behind still holds whole comparisons.
        let known = |compared: &HashMap<_, Arc<Comparison>>| compared.get(&(from, to)).cloned();
        if let Some(found) = known(&self.compared.lock().unwrap_or_else(PoisonError::into_inner)) {
            return found;
        }
        let made = Arc::new(self.timeline.compare(from, to));
        let mut compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(compared.entry((from, to)).or_insert(made))
    }

    /// The measure of an edition, in the timeline.
    pub(super) fn node(&self, edition: &Edition, measure: &EditionMeasure) -> Option<Node> {
        self.timeline.node(self.timeline.position(&edition.id)?, &measure.id)
    }
}

/// What deliveries may be for, each as the newest plan has it.
fn may_be(roadmap: &Roadmap) -> HashMap<String, Vec<(usize, usize, usize)>> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found: HashMap<String, Vec<(usize, usize, usize)>> = HashMap::new();
    for (plan, source) in roadmap.plans.iter().enumerate().rev() {
        for (place, delivery) in source.deliveries.iter().enumerate() {
            let ties: &[_] = if seen.insert(&delivery.id) { &delivery.likely } else { &[] };
            for (tie, likely) in ties.iter().enumerate() {
                found.entry(likely.measure.clone()).or_default().push((plan, place, tie));
            }
        }
    }
    found
}

fn pairs(roadmap: &Roadmap) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut series: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for (at, edition) in roadmap.editions.iter().enumerate() {
        if let Some(before) = series.insert(edition.series.as_deref(), at) {
            pairs.push(Pair { from: before, to: Some(at), kind: PairKind::Neighbour });
        }
    }
    let own = roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none());
    let own: Vec<usize> = own.map(|(at, _)| at).collect();
    if let [older @ .., _, newest] = &own[..] {
        let newest = Some(*newest);
        pairs.extend(older.iter().map(|from| Pair { from: *from, to: newest, kind: PairKind::Newest }));
    }
    pairs.extend(own.iter().map(|from| Pair { from: *from, to: None, kind: PairKind::Today }));
    pairs
}

/// The addresses of what stood in the roadmap's own editions and is no longer there. Where two had one id, the newest
/// has its address.
fn gone(roadmap: &Roadmap, timeline: &Timeline) -> Vec<Gone> {
    let today: BTreeSet<&str> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
    let mut found: BTreeMap<&str, Node> = BTreeMap::new();
    for (edition, own) in roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none()) {
        for (place, measure) in own.measures.iter().enumerate() {
            let node = Node { edition, place };
            let is_taken = || today.contains(measure.id.as_str()) || roadmap.former_ids.contains_key(&measure.id);
            if timeline.last(node).is_some() && !is_taken() {
                found.insert(&measure.id, node);
            }
        }
    }
    let gone = found.into_iter().map(|(id, node)| Gone { id: id.to_owned(), edition: node.edition, place: node.place });
    gone.collect()
}

/// The addresses that measures had before, as their files and the editions tell, where no measure has them today.
fn moved(roadmap: &Roadmap, timeline: &Timeline) -> Vec<(String, Vec<MeasureId>)> {
    let today: BTreeSet<&str> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
    let mut found: BTreeMap<String, Vec<MeasureId>> = BTreeMap::new();
    for (at, measure) in roadmap.measures.iter().enumerate().filter(|(_, measure)| !measure.draft) {
        let node = timeline.node(timeline.working(), &measure.id);
        let frozen = node.map(|node| timeline.former_ids(node)).unwrap_or_default();
        for id in frozen.into_iter().chain(measure.former_ids.iter().cloned()).collect::<BTreeSet<String>>() {
            if !today.contains(id.as_str()) {
                found.entry(id).or_default().push(MeasureId(at));
            }
        }
    }
    found.into_iter().collect()
}
