//! Editions and delivery plans with all that is said of them: checked once, for as long as what it follows from is the same.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::ids::Index;
use super::{deliveries, editions, ties};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{DeliveryPlan, Edition, Since, are_same};
use crate::parse::{RawEdition, RawPlan, RawSite};

/// What editions and plans are held against.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) site: &'a RawSite,
    pub(super) config: &'a Arc<Config>,
    pub(super) index: &'a Index<'a>,
    /// Ids that measures had before, with what they are called today.
    pub(super) former_ids: &'a BTreeMap<String, String>,
}

/// What was found of editions and plans.
#[derive(Debug)]
pub(super) struct Past {
    /// The adopted editions, oldest first.
    pub(super) editions: Vec<Arc<Edition>>,
    /// The delivery plans, oldest first.
    pub(super) plans: Vec<Arc<DeliveryPlan>>,
    /// What is known of the way from the newest edition to today.
    pub(super) since: Since,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What was found earlier, with what it followed from.
#[derive(Debug, Default)]
pub(super) struct Memory(Option<(Followed, Past)>);

/// What was read of editions and plans follows from these and nothing else. A file that has not changed is the very same.
#[derive(Debug)]
struct Followed {
    config: Arc<Config>,
    editions: Vec<Arc<RawEdition>>,
    since: Option<Arc<RawEdition>>,
    plans: Vec<Arc<RawPlan>>,
    areas: Vec<String>,
    measures: Vec<String>,
    former_ids: BTreeMap<String, String>,
    unread: BTreeSet<String>,
}

impl Followed {
    fn from(ground: Ground<'_>) -> Self {
        let Ground { site, config, former_ids, .. } = ground;
        Self {
            config: Arc::clone(config),
            editions: site.editions.clone(),
            since: site.since.clone(),
            plans: site.plans.clone(),
            areas: site.areas.iter().map(|area| area.id.clone()).collect(),
            measures: site.measures.iter().map(|measure| measure.id.clone()).collect(),
            former_ids: former_ids.clone(),
            unread: site.unread.clone(),
        }
    }

    fn is(&self, ground: Ground<'_>) -> bool {
        let Ground { site, config, former_ids, .. } = ground;
        Arc::ptr_eq(&self.config, config)
            && are_same(&self.editions, &site.editions)
            && are_same(self.since.as_slice(), site.since.as_slice())
            && are_same(&self.plans, &site.plans)
            && self.areas.iter().eq(site.areas.iter().map(|area| &area.id))
            && self.measures.iter().eq(site.measures.iter().map(|measure| &measure.id))
            && (&self.former_ids, &self.unread) == (former_ids, &site.unread)
    }
}

/// Editions and plans. `found` is what is wrong with ids.
pub(super) fn check<'m>(ground: Ground<'_>, found: &[Diagnostic], memory: &'m mut Memory) -> &'m Past {
    let known = memory.0.take().filter(|(followed, _)| followed.is(ground));
    let (_, past) = memory.0.insert(known.unwrap_or_else(|| (Followed::from(ground), anew(ground, found))));
    past
}

fn anew(ground: Ground<'_>, found: &[Diagnostic]) -> Past {
    let Ground { site, config, index, former_ids } = ground;
    let mut diagnostics = Diagnostics::default();
    let mut editions = editions::check(site, config, found, &mut diagnostics);
    ties::of_editions(site, config, index, former_ids, &mut diagnostics);
    let frozen: HashSet<&str> = editions.iter().flat_map(|e| &e.measures).map(|m| m.id.as_str()).collect();
    let is_known = |id: &str| index.measures.contains_key(id) || former_ids.contains_key(id) || frozen.contains(id);
    let since = editions::since(site, config, &is_known, &editions, &mut diagnostics);
    // Deliveries may be for measures of today and of any edition.
    let measures = deliveries::Measures {
        is_known: &|id| is_known(id) || site.is_unread(id),
        ids: &site.measures.iter().map(|measure| measure.id.as_str()).collect::<Vec<_>>(),
        current: &|id| former_ids.get(id).map_or(id, String::as_str).to_owned(),
    };
    let plans = deliveries::check(site, config, &measures, &mut diagnostics);
    drop(frozen);
    editions::told_by_plans(&mut editions, &plans);
    Past {
        editions: editions.into_iter().map(Arc::new).collect(),
        plans: plans.into_iter().map(Arc::new).collect(),
        since,
        diagnostics: diagnostics.finish(),
    }
}
