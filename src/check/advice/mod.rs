//! Advice: what could be better. It never stops a build unless it is asked to be strict.

mod language;
mod site;

use rayon::prelude::*;

use crate::check::Settings;
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::facts::Spanned;
use crate::model::DeliveryPlan;
use crate::parse::{Body, RawSite};

/// A text to advise on.
struct Text<'a> {
    file: &'a str,
    title: Option<&'a Spanned<String>>,
    body: &'a Body,
    /// Whether what stands before the first section is a lead.
    has_lead: bool,
}

pub(super) fn advise(
    site: &RawSite,
    config: &Config,
    settings: Settings,
    plans: &[DeliveryPlan],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let measures = site.measures.par_iter().map(|m| Text {
        file: &m.file,
        title: m.title.as_ref(),
        body: &m.body,
        has_lead: true,
    });
    let areas = site.areas.par_iter().map(|a| (&a.file, &a.title, &a.body));
    let pages = site.pages.par_iter().chain(&site.front).map(|p| (&p.file, &p.title, &p.body));
    let others =
        areas.chain(pages).map(|(file, title, body)| Text { file, title: title.as_ref(), body, has_lead: false });
    let known = &config.advice.known_abbreviations;
    diagnostics.par_extend(measures.chain(others).flat_map_iter(|text| language::advise(&text, known)));
    site::advise(site, config, settings, plans, diagnostics);
}
