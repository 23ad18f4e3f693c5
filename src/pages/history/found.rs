//! What follows from who is who: where measures went, what is compared, and what is delivered for whom.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use foldhash::fast::RandomState;
use rayon::prelude::*;

use crate::changes::{Node, Timeline};
use crate::model::{Measure, Roadmap};

/// What follows from ids, editions and plans alone, and from nothing else that a measure tells.
#[derive(Debug, Default)]
pub(in crate::pages) struct Found {
    /// Editions to compare: neighbours of one series, each older one of the roadmap itself with the newest, and each
    /// with the working roadmap.
    pub(in crate::pages) pairs: Vec<Pair>,
    /// Measures of the roadmap's own editions that it no longer has, by id.
    pub(in crate::pages) gone: Vec<Gone>,
    /// Addresses that measures had before, with the ids of what became of them.
    pub(in crate::pages) moved: Vec<(String, Vec<String>)>,
    /// The actors that deliver, as indices in the configuration.
    pub(in crate::pages) actors: Vec<usize>,
    /// Plan and delivery of what is delivered for a measure: each delivery once, newest plan first.
    deliveries: HashMap<String, Vec<(usize, usize)>, RandomState>,
    /// Plan, delivery and tie of what may be for a measure: each delivery once, as the newest plan has it.
    may_be: HashMap<String, Vec<(usize, usize, usize)>, RandomState>,
    /// The drafts, which no edition has.
    drafts: Vec<String>,
}

/// Two editions to compare, as indices in the roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) struct Pair {
    pub(in crate::pages) from: usize,
    /// `None` for the working roadmap.
    pub(in crate::pages) to: Option<usize>,
    pub(in crate::pages) kind: PairKind,
}

/// Why two editions are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum PairKind {
    /// The one follows the other.
    Neighbour,
    /// The later one is the newest.
    Newest,
    /// The later one is the working roadmap: what became of it until today.
    Today,
}

/// A measure that the roadmap no longer has.
#[derive(Debug)]
pub(in crate::pages) struct Gone {
    pub(in crate::pages) id: String,
    /// The newest edition that has it.
    pub(in crate::pages) edition: usize,
    /// Its place in that edition.
    pub(in crate::pages) place: usize,
}

impl Found {
    pub(super) fn new(roadmap: &Roadmap, timeline: &Timeline) -> Self {
        let delivering: BTreeSet<usize> =
            roadmap.plans.iter().flat_map(|plan| &plan.deliveries).filter_map(|delivery| delivery.actor).collect();
        let gone = gone(roadmap, timeline);
        Self {
            pairs: pairs(roadmap),
            moved: moved(roadmap, timeline),
            actors: delivering.into_iter().collect(),
            deliveries: deliveries(roadmap, timeline, &gone),
            may_be: may_be(roadmap),
            drafts: drafts(roadmap).cloned().collect(),
            gone,
        }
    }

    /// Whether the same would be found of this roadmap, whose threads are those that this was found by.
    pub(super) fn is_of(&self, roadmap: &Roadmap) -> bool {
        drafts(roadmap).eq(&self.drafts)
    }

    /// The newest edition of the roadmap itself.
    pub(in crate::pages) fn newest(&self) -> Option<usize> {
        self.pairs.iter().rev().find(|pair| pair.to.is_none()).map(|pair| pair.from)
    }

    /// Plan and delivery of what is delivered for a measure: each delivery once, newest plan first.
    pub(in crate::pages) fn deliveries(&self, id: &str) -> &[(usize, usize)] {
        self.deliveries.get(id).map_or(&[], Vec::as_slice)
    }

    /// Plan, delivery and tie of what may be for a measure.
    pub(in crate::pages) fn may_be(&self, id: &str) -> &[(usize, usize, usize)] {
        self.may_be.get(id).map_or(&[], Vec::as_slice)
    }

    /// The place in [`Found::gone`] of a measure that is no longer there.
    pub(in crate::pages) fn gone(&self, id: &str) -> Option<usize> {
        self.gone.binary_search_by(|gone| gone.id.as_str().cmp(id)).ok()
    }
}

fn drafts(roadmap: &Roadmap) -> impl Iterator<Item = &String> {
    roadmap.measures.iter().filter(|measure| measure.draft).map(|measure| &measure.id)
}

/// What deliveries may be for, each as the newest plan has it.
fn may_be(roadmap: &Roadmap) -> HashMap<String, Vec<(usize, usize, usize)>, RandomState> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found: HashMap<String, Vec<(usize, usize, usize)>, RandomState> = HashMap::default();
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
    let today: HashSet<&str, RandomState> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
    let mut found: BTreeMap<&str, Node> = BTreeMap::new();
    for (edition, own) in roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none()) {
        for (place, measure) in own.measures.iter().enumerate() {
            let node = Node { edition, place };
            let is_taken = today.contains(measure.id.as_str()) || roadmap.former_ids.contains_key(&measure.id);
            if !is_taken && timeline.last(node).is_some() {
                found.insert(&measure.id, node);
            }
        }
    }
    let gone = found.into_iter().map(|(id, node)| Gone { id: id.to_owned(), edition: node.edition, place: node.place });
    gone.collect()
}

/// The addresses that measures had before, as their files and the editions tell, where no measure has them today.
fn moved(roadmap: &Roadmap, timeline: &Timeline) -> Vec<(String, Vec<String>)> {
    let today: HashSet<&str, RandomState> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
    let former = |measure: &Measure| -> Vec<String> {
        if measure.draft {
            return Vec::new();
        }
        let node = timeline.node(timeline.working(), &measure.id);
        let mut ids = node.map(|node| timeline.former_ids(node)).unwrap_or_default();
        ids.extend(measure.former_ids.iter().cloned());
        ids.into_iter().filter(|id| !today.contains(id.as_str())).collect()
    };
    let former: Vec<Vec<String>> = roadmap.measures.par_iter().map(|measure| former(measure)).collect();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (measure, ids) in roadmap.measures.iter().zip(former) {
        for id in ids {
            found.entry(id).or_default().push(measure.id.clone());
        }
    }
    found.into_iter().collect()
}

/// What is delivered for each measure, those that are gone among them.
fn deliveries(
    roadmap: &Roadmap,
    timeline: &Timeline,
    gone: &[Gone],
) -> HashMap<String, Vec<(usize, usize)>, RandomState> {
    if roadmap.plans.is_empty() {
        return HashMap::default();
    }
    let working = timeline.working();
    let standing = timeline.editions().get(working).into_iter().flat_map(|edition| &edition.measures);
    let standing = standing.enumerate().map(|(place, measure)| (&measure.id, Node { edition: working, place }));
    let lost = gone.iter().map(|gone| (&gone.id, Node { edition: gone.edition, place: gone.place }));
    let all: Vec<(&String, Node)> = standing.chain(lost).collect();
    let found = all.into_par_iter().map(|(id, node)| (id, timeline.deliveries(node)));
    let found: Vec<_> = found.filter(|(_, deliveries)| !deliveries.is_empty()).collect();
    found.into_iter().map(|(id, deliveries)| (id.clone(), deliveries)).collect()
}
