//! Advice: what could be better. It never stops a build unless it is asked to be strict.

mod language;
mod site;

use crate::check::Settings;
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::parse::{Body, RawSite};

pub(super) fn advise(site: &RawSite, config: &Config, settings: Settings, diagnostics: &mut Vec<Diagnostic>) {
    let mut text = |file: &str, title: Option<(&str, std::ops::Range<usize>)>, body: &Body, lead: bool| {
        language::advise(file, title, body, lead, &config.advice.known_abbreviations, diagnostics);
    };
    for measure in &site.measures {
        let title = measure.title.as_ref().map(|t| (t.value.as_str(), t.span.clone()));
        text(&measure.file, title, &measure.body, true);
    }
    for area in &site.areas {
        text(&area.file, area.title.as_ref().map(|t| (t.value.as_str(), t.span.clone())), &area.body, false);
    }
    for page in site.pages.iter().chain(&site.front) {
        text(&page.file, page.title.as_ref().map(|t| (t.value.as_str(), t.span.clone())), &page.body, false);
    }
    site::advise(site, config, settings, diagnostics);
}
