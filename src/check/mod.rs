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
mod kept;
mod links;
mod order;
mod past;
mod remarks;
mod tables;
mod texts;
mod ties;
mod today;

use std::sync::Arc;

pub use today::{Days, Today};

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Staged};
use crate::model::{Outline, Roadmap};
use crate::parse::RawSite;
use crate::text::Alphabets;
use kept::Kept;
use order::Order;

/// What checking depends on beside the site.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The day from which reviews are counted; `None` gives no such advice.
    pub today: Option<&'a Today>,
    /// Whether drafts are part of the roadmap, and what bodies say that is not public, as in a preview.
    pub drafts: bool,
}

/// What checking found earlier, so that a preview checks only what may be another; empty for a build.
#[derive(Debug, Default)]
pub struct Memory {
    texts: texts::Memory,
    past: past::Memory,
    kept: Option<Kept>,
}

/// Checks a site. What `memory` holds of texts, editions and plans that have not changed, and of all that is said of them,
/// is not sought again, nor are titles put in order that are in `alphabets`; nor is all the rest while only texts
/// and titles of measures are others.
#[must_use]
pub fn check(
    site: &Arc<RawSite>,
    config: &Arc<Config>,
    circumstances: Circumstances<'_>,
    alphabets: &mut Alphabets,
    memory: &mut Memory,
) -> Staged<Roadmap> {
    let Memory { texts, past, kept } = memory;
    let before = kept.take();
    let (told, all) = rayon::join(
        || texts::check(site, config, texts),
        || {
            let again = before.and_then(|before| before.with_texts_of(site, config, circumstances, alphabets));
            again.unwrap_or_else(|| anew(site, config, circumstances, alphabets, past))
        },
    );
    let all = kept.insert(all);
    let diagnostics = told.into_iter().chain(all.told.iter().chain(&all.links).cloned());
    Staged { value: all.roadmap.clone(), diagnostics: diagnostics.collect() }
}

/// All that does not follow from one text alone.
fn anew(
    site: &Arc<RawSite>,
    config: &Arc<Config>,
    circumstances: Circumstances<'_>,
    alphabets: &mut Alphabets,
    past: &mut past::Memory,
) -> Kept {
    let mut diagnostics = Diagnostics::default();
    let index = ids::index(site, &config.addresses, &mut diagnostics);
    let former_ids = former::check(site, &index, &mut diagnostics);
    // Each gathers what it finds by itself; what is told is put in order at the end.
    let ground = past::Ground { site, config, index: &index, former_ids: &former_ids };
    let (past, ((resolved, facts), links)) = rayon::join(
        || past::check(ground, &diagnostics, past),
        || {
            rayon::join(
                || gathered(|diagnostics| facts::resolve(site, config, &index, diagnostics)),
                || gathered(|diagnostics| links::check(site, config, &index, diagnostics)).1,
            )
        },
    );
    diagnostics.extend(facts);
    diagnostics.extend(past.diagnostics.iter().cloned());
    let ((mut roadmap, order), (terms, mut remarks)) = rayon::join(
        || {
            let order = Order::new(site, &resolved, config, alphabets, circumstances.drafts);
            (assemble::assemble(site, resolved, config, &order), order)
        },
        || {
            ties::of_measures(site, config, &mut diagnostics);
            let terms = glossary::check(site, config, &mut diagnostics);
            advice::advise(site, config, circumstances, &past.plans, &mut diagnostics);
            (terms, remarks::check(site, config, &index, &mut diagnostics))
        },
    );
    if (circumstances.drafts || config.remarks.public) && !remarks.is_empty() {
        for measure in &mut roadmap.measures {
            if let Some(remarks) = remarks.remove(measure.text.file.as_str()) {
                Arc::make_mut(measure).remarks = remarks;
            }
        }
    }
    let (editions, plans, since) = (past.editions.clone(), past.plans.clone(), past.since.clone());
    Kept {
        roadmap: Roadmap { former_ids, editions, plans, terms, since, outline: Outline::default(), ..roadmap },
        site: Arc::clone(site),
        config: Arc::clone(config),
        days: circumstances.today.map(Today::alike),
        drafts: circumstances.drafts,
        order,
        told: diagnostics.finish(),
        links,
    }
}

/// What a part of checking gives, with what it tells.
fn gathered<T>(check: impl FnOnce(&mut Diagnostics) -> T) -> (T, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::default();
    let value = check(&mut diagnostics);
    (value, diagnostics.finish())
}
