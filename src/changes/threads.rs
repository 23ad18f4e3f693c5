//! Who is who in all editions, and what is delivered for whom. It follows from ids and plans alone, so that it stands while
//! an editor writes texts.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::Places;
use super::lineage::{Lineage, Node};
use crate::facts::Moment;
use crate::model::{DeliveryPlan, Edition, Roadmap, are_same};

/// Who is who in the editions of a timeline, and what is delivered for whom.
#[derive(Debug, Default)]
pub(super) struct Threads {
    pub(super) lineage: Lineage,
    /// The delivery plans as in the roadmap, oldest first.
    pub(super) plans: Vec<Arc<DeliveryPlan>>,
    /// Plan and place of what is delivered for a measure, as the plan's time knew it.
    pub(super) delivered: HashMap<Node, Vec<(usize, usize)>, RandomState>,
    /// By edition: the place of each id.
    pub(super) places: Vec<Arc<Places>>,
    /// The places of the roadmap's own editions, oldest first.
    own: Vec<usize>,
    /// Ids that measures had before, with what they are called today.
    former_ids: BTreeMap<String, String>,
}

impl Threads {
    /// The threads of these editions, the working roadmap last.
    pub(super) fn new(editions: &[Arc<Edition>], roadmap: &Roadmap) -> Self {
        let (lineage, places) = rayon::join(|| Lineage::new(editions), || places(editions));
        let own = editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none());
        let mut threads = Self {
            lineage,
            plans: roadmap.plans.clone(),
            delivered: HashMap::default(),
            places,
            own: own.map(|(at, _)| at).collect(),
            former_ids: roadmap.former_ids.clone(),
        };
        for (at, plan) in roadmap.plans.iter().enumerate() {
            for (place, delivery) in plan.deliveries.iter().enumerate() {
                let nodes = delivery.refs.iter();
                let nodes = nodes.filter_map(|id| threads.meant(editions, id, plan.date, roadmap.current_id(id)));
                for node in nodes.collect::<BTreeSet<Node>>() {
                    threads.delivered.entry(node).or_default().push((at, place));
                }
            }
        }
        threads
    }

    /// Whether those of these editions are the same, where `before` are the editions that these were found in.
    pub(super) fn are_of(&self, before: &[Arc<Edition>], editions: &[Arc<Edition>], roadmap: &Roadmap) -> bool {
        let (Some((then, adopted)), Some((now, still))) = (before.split_last(), editions.split_last()) else {
            return false;
        };
        are_same(adopted, still)
            && are_same(&self.plans, &roadmap.plans)
            && self.former_ids == roadmap.former_ids
            && then.likely == now.likely
            && who(then).eq(who(now))
    }

    /// The newest measure of the roadmap's own editions that had an id, up to an edition.
    pub(super) fn bearer(&self, id: &str, until: usize) -> Option<Node> {
        self.bearers(id).rev().find(|node| node.edition <= until)
    }

    /// Where an id stands in the roadmap's own editions, oldest first.
    fn bearers(&self, id: &str) -> impl DoubleEndedIterator<Item = Node> {
        let stands = move |edition: &usize| Some(Node { edition: *edition, place: *self.places[*edition].get(id)? });
        self.own.iter().filter_map(stands)
    }

    /// The measure that a plan of a date means by an id: as the editions until then have it, else the first after.
    fn meant(&self, editions: &[Arc<Edition>], id: &str, date: Option<Moment>, today: &str) -> Option<Node> {
        let known = |node: &Node| {
            let is_working = node.edition + 1 == editions.len();
            !is_working && date.is_some() && editions[node.edition].date <= date
        };
        self.bearers(id).rfind(known).or_else(|| self.bearers(id).next()).or_else(|| self.bearers(today).next_back())
    }
}

/// What of an edition's measures tells who they are.
fn who(edition: &Edition) -> impl Iterator<Item = (&str, &[String], bool)> {
    edition.measures.iter().map(|measure| (measure.id.as_str(), measure.former_ids.as_slice(), measure.reused_id))
}

fn places(editions: &[Arc<Edition>]) -> Vec<Arc<Places>> {
    let places = editions.iter().map(|edition| {
        Arc::new(edition.measures.iter().enumerate().map(|(place, measure)| (measure.id.clone(), place)).collect())
    });
    places.collect()
}
