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
use crate::model::Roadmap;
use crate::parse::RawSite;
use crate::text::Alphabets;

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
}

/// Checks a site. What `memory` holds of texts, editions and plans that have not changed, and of all that is said of them,
/// is not sought again, nor are titles put in order that are in `alphabets`; all else is checked anew.
#[must_use]
pub fn check(
    site: &RawSite,
    config: &Arc<Config>,
    circumstances: Circumstances<'_>,
    alphabets: &mut Alphabets,
    memory: &mut Memory,
) -> Staged<Roadmap> {
    let Memory { texts, past } = memory;
    let mut diagnostics = Diagnostics::default();
    // Each gathers what it finds by itself; what is told is put in order at the end. Texts ask for no id.
    let (found, (index, former_ids, past, ((resolved, facts), links))) = rayon::join(
        || texts::check(site, config, texts),
        || {
            let index = ids::index(site, &config.addresses, &mut diagnostics);
            let former_ids = former::check(site, &index, &mut diagnostics);
            let ground = past::Ground { site, config, index: &index, former_ids: &former_ids };
            let (past, checked) = rayon::join(
                || past::check(ground, &diagnostics, past),
                || {
                    rayon::join(
                        || gathered(|diagnostics| facts::resolve(site, config, &index, diagnostics)),
                        || gathered(|diagnostics| links::check(site, config, &index, diagnostics)).1,
                    )
                },
            );
            (index, former_ids, past, checked)
        },
    );
    diagnostics.extend(facts);
    diagnostics.extend(found);
    diagnostics.extend(links);
    diagnostics.extend(past.diagnostics.iter().cloned());
    ties::of_measures(site, config, &mut diagnostics);
    let terms = glossary::check(site, config, &mut diagnostics);
    advice::advise(site, config, circumstances, &past.plans, &mut diagnostics);
    let mut remarks = remarks::check(site, config, &index, &mut diagnostics);
    let mut roadmap = assemble::assemble(site, resolved, config, alphabets, circumstances.drafts);
    if circumstances.drafts || config.remarks.public {
        for measure in &mut roadmap.measures {
            measure.remarks = remarks.remove(measure.text.file.as_str()).unwrap_or_default();
        }
    }
    let (editions, plans, since) = (past.editions.clone(), past.plans.clone(), past.since.clone());
    Staged {
        value: Roadmap { former_ids, editions, plans, terms, since, ..roadmap },
        diagnostics: diagnostics.finish(),
    }
}

/// What a part of checking gives, with what it tells.
fn gathered<T>(check: impl FnOnce(&mut Diagnostics) -> T) -> (T, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::default();
    let value = check(&mut diagnostics);
    (value, diagnostics.finish())
}
