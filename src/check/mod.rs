//! Checking: from raw values to a roadmap that is right by construction.
//!
//! In: a [`RawSite`] and the configuration. Out: a [`Roadmap`] with every fault and piece of advice of all files.
//! The roadmap is whole only where there is no fault. Never: stops at the first fault, or asks the clock.

mod advice;
mod assemble;
mod deliveries;
mod description;
mod editions;
mod events;
mod facts;
mod fields;
mod former;
mod glossary;
mod ids;
mod links;
mod remarks;
mod tables;
mod ties;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

pub use advice::Memory;

use jiff::civil::Date;

use crate::config::Config;
use crate::diag::{Diagnostics, Staged};
use crate::model::{DeliveryPlan, Edition, Roadmap};
use crate::parse::RawSite;

/// What checking depends on beside the site.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances {
    /// The day from which reviews are counted; `None` gives no such advice.
    pub today: Option<Date>,
    /// Whether drafts are part of the roadmap, and what bodies say that is not public, as in a preview.
    pub drafts: bool,
}

/// Checks a site. Advice that `memory` holds on a text that has not changed is not sought again; all else is checked anew.
#[must_use]
pub fn check(site: &RawSite, config: &Config, circumstances: Circumstances, memory: &mut Memory) -> Staged<Roadmap> {
    let mut diagnostics = Diagnostics::default();
    let index = ids::index(site, &config.addresses, &mut diagnostics);
    let resolved = facts::resolve(site, config, &index, &mut diagnostics);
    description::check(site, config, &mut diagnostics);
    links::check(site, config, &index, &mut diagnostics);
    let former_ids = former::check(site, &index, &mut diagnostics);
    let mut editions = editions::check(site, config, &mut diagnostics);
    ties::check(site, config, &index, &former_ids, &mut diagnostics);
    let since = {
        let frozen: HashSet<&str> = editions.iter().flat_map(|e| &e.measures).map(|m| m.id.as_str()).collect();
        let is_known = |id: &str| index.measures.contains_key(id) || former_ids.contains_key(id) || frozen.contains(id);
        editions::since(site, config, &is_known, &editions, &mut diagnostics)
    };
    let plans = plans(site, config, &index, &former_ids, &editions, &mut diagnostics);
    editions::told_by_plans(&mut editions, &plans);
    let editions = editions.into_iter().map(Arc::new).collect();
    let terms = glossary::check(site, config, &mut diagnostics);
    advice::advise(site, config, circumstances, &plans, memory, &mut diagnostics);
    let mut remarks = remarks::check(site, config, &index, &mut diagnostics);
    let mut roadmap = assemble::assemble(site, &resolved, config, circumstances.drafts);
    if circumstances.drafts || config.remarks.public {
        for measure in &mut roadmap.measures {
            measure.remarks = remarks.remove(measure.text.file.as_str()).unwrap_or_default();
        }
    }
    Staged {
        value: Roadmap { former_ids, editions, plans, terms, since, ..roadmap },
        diagnostics: diagnostics.finish(),
    }
}

/// Deliveries may be for measures of today and of any edition.
fn plans(
    site: &RawSite,
    config: &Config,
    index: &ids::Index<'_>,
    former_ids: &BTreeMap<String, String>,
    editions: &[Edition],
    diagnostics: &mut Diagnostics,
) -> Vec<DeliveryPlan> {
    if site.plans.is_empty() {
        return Vec::new();
    }
    let frozen: HashSet<&str> = editions.iter().flat_map(|e| &e.measures).map(|m| m.id.as_str()).collect();
    let ids: Vec<&str> = site.measures.iter().map(|measure| measure.id.as_str()).collect();
    let measures = deliveries::Measures {
        is_known: &|id| {
            let is_there = index.measures.contains_key(id) || former_ids.contains_key(id) || frozen.contains(id);
            is_there || site.is_unread(id)
        },
        ids: &ids,
        current: &|id| former_ids.get(id).map_or(id, String::as_str).to_owned(),
    };
    deliveries::check(site, config, &measures, diagnostics)
}
