//! Who is who across editions: each measure of each edition with what it was before.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::nodes::Nodes;
use crate::model::{Edition, EditionMeasure};

/// A measure as one edition has it: the edition's place in the timeline, and its own in the edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node {
    /// The edition.
    pub edition: usize,
    /// The measure's place in it.
    pub place: usize,
}

/// A likely tie between two editions: the earlier end, and the tie's place among those of the later end's edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Likely {
    before: Node,
    tie: usize,
}

/// What each measure of each edition was before. Only what stands in an edition and in earlier ones is read for it, so
/// that nothing later changes what is told of it.
#[derive(Debug, Default)]
pub(super) struct Lineage {
    /// By edition and place: what the measure certainly was, newest first.
    certain: Vec<Vec<Nodes>>,
    /// By edition and place: what it likely was.
    likely: Vec<Vec<Vec<Likely>>>,
    /// By edition and place: what the measure certainly became.
    became: Vec<Vec<Nodes>>,
    /// What each likely became.
    perhaps: HashMap<Node, Vec<Node>>,
    /// By edition: ids that were another measure's before, though nobody says so.
    freed: Vec<BTreeSet<usize>>,
}

/// What a measure of a later edition was in an earlier one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Roots {
    /// Certainly.
    pub(super) certain: BTreeSet<usize>,
    /// Likely, with the edition and the place of the first tie on the way.
    pub(super) likely: BTreeMap<usize, (usize, usize)>,
}

impl Lineage {
    pub(super) fn new(editions: &[Arc<Edition>]) -> Self {
        let mut lineage = Self::default();
        // The newest measure of each series that had an id, and those that went on under another.
        let mut bearers: HashMap<(Option<&str>, &str), Node, RandomState> = HashMap::default();
        let mut moved_on: HashSet<Node, RandomState> = HashSet::default();
        for (at, edition) in editions.iter().enumerate() {
            let series = edition.series.as_deref();
            let mut freed = BTreeSet::new();
            let mut sources: Vec<Nodes> = Vec::with_capacity(edition.measures.len());
            let before = editions[..at].iter().rposition(|other| other.series == edition.series);
            let standing: HashSet<&str, RandomState> =
                edition.measures.iter().map(|measure| measure.id.as_str()).collect();
            let bearer = |id: &str| bearers.get(&(series, id)).copied();
            let former = |measure: &EditionMeasure| -> Vec<Node> {
                measure.former_ids.iter().filter(|id| **id != measure.id).filter_map(|id| bearer(id)).collect()
            };
            let goes_on = |measure: &EditionMeasure| measure.former_ids.contains(&measure.id);
            let carried = |node: &Node| measure_of(editions, *node).reused_id;
            let mut claimed: HashSet<Node, RandomState> = HashSet::default();
            for measure in edition.measures.iter().filter(|measure| !measure.former_ids.is_empty()) {
                let own = bearer(&measure.id).filter(|node| !measure.reused_id || carried(node));
                let found = lineage.sources(editions, &|_| false, own, former(measure));
                claimed.extend(found.iter().filter(|node| Some(**node) != own));
            }
            // What neither stands nor was taken up by another went into whoever names it.
            let is_lost = |node: Node| {
                let is_gone = !standing.contains(id_of(editions, node)) && !claimed.contains(&node);
                is_gone && Some(node.edition) == before
            };
            for (place, measure) in edition.measures.iter().enumerate() {
                let bearer = bearer(&measure.id);
                // An id that was taken over stays its new bearer's own from edition to edition, until it is freed anew.
                let is_own = |node: &Node| {
                    let carried = carried(node);
                    let taken =
                        if measure.reused_id { claimed.contains(node) || !carried } else { moved_on.contains(node) };
                    !taken || (goes_on(measure) && (carried || !measure.reused_id))
                };
                let found = lineage.sources(editions, &is_lost, bearer.filter(is_own), former(measure));
                let is_past = |node: Node| found.iter().any(|own| *own == node || lineage.past(*own).contains(&node));
                if bearer.is_some_and(|node| !is_past(node)) {
                    freed.insert(place);
                }
                sources.push(found);
            }
            let ties = edition.measures.iter().map(|measure| {
                let own = edition.likely.iter().enumerate().filter(|(_, tie)| tie.id == measure.id);
                let found = own.filter_map(|(tie, told)| {
                    let before = match &told.edition {
                        None => bearers.get(&(series, told.from.as_str())).copied(),
                        Some(id) => find(&editions[..at], id, &told.from),
                    };
                    Some(Likely { before: before?, tie })
                });
                found.collect::<Vec<_>>()
            });
            let ties: Vec<Vec<Likely>> = ties.collect();
            for (place, measure) in edition.measures.iter().enumerate() {
                let node = Node { edition: at, place };
                for before in &*sources[place] {
                    lineage.became[before.edition][before.place].push(node);
                    if id_of(editions, *before) != measure.id {
                        moved_on.insert(*before);
                    }
                }
                for tie in &ties[place] {
                    lineage.perhaps.entry(tie.before).or_default().push(node);
                }
            }
            for (place, measure) in edition.measures.iter().enumerate() {
                bearers.insert((series, measure.id.as_str()), Node { edition: at, place });
            }
            lineage.certain.push(sources);
            lineage.became.push(vec![Nodes::None; edition.measures.len()]);
            lineage.likely.push(ties);
            lineage.freed.push(freed);
        }
        lineage
    }

    /// The nodes that a measure's own id and former ids mean, without those that others of them tell already.
    fn sources(
        &self,
        editions: &[Arc<Edition>],
        is_lost: &dyn Fn(Node) -> bool,
        own: Option<Node>,
        former: Vec<Node>,
    ) -> Nodes {
        if former.is_empty() {
            return own.into_iter().collect();
        }
        let mut found: Vec<Node> = own.into_iter().collect();
        for node in former {
            if !found.contains(&node) {
                found.push(node);
            }
        }
        let pasts: Vec<BTreeSet<Node>> = found.iter().map(|node| self.past(*node)).collect();
        // What was a former id already when the one was adopted is in its past, or was another then too.
        let is_stale = |what: usize, by: usize| {
            measure_of(editions, found[by]).former_ids.iter().any(|id| id == id_of(editions, found[what]))
        };
        let is_told = |what: usize| {
            let mut others = (0..found.len()).filter(|by| *by != what);
            others.any(|by| {
                let open = is_lost(found[what]) && is_stale(by, what);
                let settled = Some(found[by]) == own || !open;
                let is_later = pasts[what].contains(&found[by]);
                let stale = Some(found[what]) != own && is_stale(what, by) && settled && !is_later;
                stale || pasts[by].contains(&found[what])
            })
        };
        (0..found.len()).filter(|at| !is_told(*at)).map(|at| found[at]).collect()
    }

    /// What a measure certainly was in all earlier editions.
    pub(super) fn past(&self, node: Node) -> BTreeSet<Node> {
        reach(node, |node| self.certain[node.edition][node.place].iter())
    }

    /// What a measure certainly became in all later editions.
    pub(super) fn future(&self, node: Node) -> BTreeSet<Node> {
        reach(node, |node| self.became[node.edition][node.place].iter())
    }

    /// What a measure certainly or likely became in all later editions.
    pub(super) fn onward(&self, node: Node) -> BTreeSet<Node> {
        reach(node, |node| {
            self.became[node.edition][node.place].iter().chain(self.perhaps.get(&node).into_iter().flatten())
        })
    }

    /// What a measure certainly was and became, itself included, in order.
    pub(super) fn thread(&self, node: Node) -> Vec<Node> {
        let mut thread: Vec<Node> = Vec::with_capacity(self.certain.len());
        let past = along(node, &self.certain, |node| thread.push(node));
        thread.reverse();
        thread.push(node);
        let future = along(node, &self.became, |node| thread.push(node));
        if past && future {
            return thread;
        }
        let mut all = self.past(node);
        all.append(&mut self.future(node));
        all.insert(node);
        all.into_iter().collect()
    }

    /// What a measure certainly became in an edition, itself included, in order.
    pub(super) fn then(&self, node: Node, edition: usize) -> impl Iterator<Item = Node> + use<> {
        let mut last = node;
        let several = if along(node, &self.became, |node| last = node) {
            None
        } else {
            let mut future = self.future(node);
            future.insert(node);
            Some(future)
        };
        // Of one in each edition none is later than the last.
        let only = several.is_none().then_some(last);
        only.into_iter().chain(several.into_iter().flatten()).filter(move |node| node.edition == edition)
    }

    /// What a measure likely was before an edition, the newest first, with the tie's edition and its place there.
    pub(super) fn likely_before(&self, node: Node, edition: usize) -> Option<(Node, (usize, usize))> {
        let mut past = self.past(node);
        past.insert(node);
        let ties = past.iter().flat_map(|own| self.ties(*own).map(|(end, tie)| (end, (own.edition, tie))));
        ties.filter(|(end, _)| end.edition < edition).max_by_key(|(end, _)| *end)
    }

    /// What a measure likely became in other editions than one, the oldest first, with the tie's edition and its place.
    pub(super) fn likely_after(&self, node: Node, edition: usize) -> Option<(Node, (usize, usize))> {
        let mut future = self.future(node);
        future.insert(node);
        let ties = future.iter().flat_map(|own| {
            let ends = self.perhaps.get(own).into_iter().flatten();
            ends.flat_map(move |next| {
                let ties = self.ties(*next).filter(move |(before, _)| before == own);
                ties.map(move |(_, tie)| (*next, (next.edition, tie)))
            })
        });
        ties.filter(|(end, _)| end.edition != edition).min_by_key(|(end, _)| *end)
    }

    /// The earlier ends of a measure's likely ties, each with the tie's place in the measure's edition.
    pub(super) fn ties(&self, node: Node) -> impl Iterator<Item = (Node, usize)> + '_ {
        self.likely[node.edition][node.place].iter().map(|likely| (likely.before, likely.tie))
    }

    /// Whether the id of a measure was set free by another that goes by another name since.
    pub(super) fn is_freed(&self, node: Node) -> bool {
        self.freed[node.edition].contains(&node.place)
    }

    /// What a measure of a later edition was in an earlier one.
    pub(super) fn roots(&self, node: Node, edition: usize) -> Roots {
        let mut roots = Roots::default();
        // Nearly each was one thing all the way.
        let mut at = node;
        while at.edition > edition && self.likely[at.edition][at.place].is_empty() {
            match self.certain[at.edition][at.place][..] {
                [] => return roots,
                [only] => at = only,
                _ => break,
            }
        }
        if at.edition == edition {
            roots.certain.insert(at.place);
            return roots;
        }
        let mut seen: HashSet<(Node, bool)> = HashSet::new();
        let mut open: Vec<(Node, Option<(usize, usize)>)> = vec![(node, None)];
        while let Some((node, tie)) = open.pop() {
            if !seen.insert((node, tie.is_some())) {
                continue;
            }
            if node.edition == edition {
                match tie {
                    None => drop(roots.certain.insert(node.place)),
                    Some(tie) => drop(roots.likely.entry(node.place).or_insert(tie)),
                }
                continue;
            }
            let certain = self.certain[node.edition][node.place].iter().map(|before| (*before, tie));
            let likely = self.likely[node.edition][node.place]
                .iter()
                .map(|likely| (likely.before, Some(tie.unwrap_or((node.edition, likely.tie)))));
            open.extend(certain.chain(likely).filter(|(before, _)| before.edition >= edition));
        }
        roots.likely.retain(|place, _| !roots.certain.contains(place));
        roots
    }
}

/// Goes from node to node as long as each leads to one alone; false where one leads to several, so that more can be reached.
fn along(from: Node, next: &[Vec<Nodes>], mut met: impl FnMut(Node)) -> bool {
    let mut at = from;
    loop {
        match next[at.edition][at.place][..] {
            [] => return true,
            [only] => at = only,
            _ => return false,
        }
        met(at);
    }
}

/// All that can be reached from a node, without itself.
fn reach<'a, I: Iterator<Item = &'a Node>>(from: Node, next: impl Fn(Node) -> I) -> BTreeSet<Node> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(node) = open.pop() {
        open.extend(next(node).filter(|next| found.insert(**next)));
    }
    found
}

fn find(editions: &[Arc<Edition>], edition: &str, id: &str) -> Option<Node> {
    let edition = editions.iter().position(|known| known.id == edition)?;
    let place = editions[edition].measures.iter().position(|measure| measure.id == id)?;
    Some(Node { edition, place })
}

pub(super) fn measure_of(editions: &[Arc<Edition>], node: Node) -> &EditionMeasure {
    &editions[node.edition].measures[node.place]
}

fn id_of(editions: &[Arc<Edition>], node: Node) -> &str {
    &measure_of(editions, node).id
}
