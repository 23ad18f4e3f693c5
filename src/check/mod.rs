//! Checking: from raw values to a roadmap that is right by construction.
//!
//! In: a [`RawSite`] and the configuration. Out: a [`Roadmap`] with every fault and piece of advice of all files.
//! The roadmap is whole only where there is no fault. Never: stops at the first fault, or asks the clock.

mod advice;
mod assemble;
mod description;
mod facts;
mod ids;
mod links;

pub use advice::Memory;

use jiff::civil::Date;

use crate::config::Config;
use crate::diag::Staged;
use crate::model::Roadmap;
use crate::parse::RawSite;

/// What checking depends on beside the site.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// The day from which reviews are counted; `None` gives no such advice.
    pub today: Option<Date>,
    /// Whether drafts are part of the roadmap, as in a preview.
    pub drafts: bool,
}

/// Checks a site. Advice that `memory` holds on a text that has not changed is not sought again; all else is checked anew.
#[must_use]
pub fn check(site: &RawSite, config: &Config, settings: Settings, memory: &mut Memory) -> Staged<Roadmap> {
    let mut diagnostics = Vec::new();
    let index = ids::index(site, &mut diagnostics);
    let resolved = facts::resolve(site, config, &index, &mut diagnostics);
    description::check(site, &mut diagnostics);
    links::check(site, config, &index, &mut diagnostics);
    advice::advise(site, config, settings, memory, &mut diagnostics);
    let value = assemble::assemble(site, &resolved, config.main_language(), settings.drafts);
    Staged { value, diagnostics }
}
