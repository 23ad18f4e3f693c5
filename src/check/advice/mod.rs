//! Advice: what could be better. It never stops a build unless it is asked to be strict.

mod language;
mod site;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::Circumstances;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::Spanned;
use crate::model::DeliveryPlan;
use crate::parse::{Body, RawSite};

/// A text to advise on.
struct Text<'a> {
    file: &'a str,
    title: Option<&'a Spanned<String>>,
    body: &'a Arc<Body>,
    /// Whether what stands before the first section is a lead.
    has_lead: bool,
}

/// The advice given on each text earlier, so that a preview seeks it only in what changed; empty for a build.
///
/// A body is made anew whenever its file changes, so the same body means the same text and title.
#[derive(Debug, Default)]
pub struct Memory {
    known_abbreviations: Vec<String>,
    files: HashMap<String, (Arc<Body>, Vec<Diagnostic>)>,
}

impl Memory {
    fn knows(&self, text: &Text<'_>) -> bool {
        self.files.get(text.file).is_some_and(|(body, _)| Arc::ptr_eq(body, text.body))
    }
}

pub(super) fn advise(
    site: &RawSite,
    config: &Config,
    circumstances: Circumstances,
    plans: &[DeliveryPlan],
    memory: &mut Memory,
    diagnostics: &mut Diagnostics,
) {
    let terms = site.glossary.iter().flat_map(|glossary| &glossary.terms);
    let explained = terms.flat_map(|term| [&term.term.value.default].into_iter().chain(&term.also));
    let known: Vec<String> = config.advice.known_abbreviations.iter().chain(explained).cloned().collect();
    let known = &known;
    if memory.known_abbreviations != *known {
        *memory = Memory { known_abbreviations: known.clone(), files: HashMap::new() };
    }
    let texts = texts(site);
    let new: Vec<_> = texts
        .par_iter()
        .filter(|text| !memory.knows(text))
        .map(|text| (text.file.to_owned(), (text.body.clone(), language::advise(text, known))))
        .collect();
    memory.files.extend(new);
    if memory.files.len() > texts.len() {
        let there: HashSet<&str> = texts.iter().map(|text| text.file).collect();
        memory.files.retain(|file, _| there.contains(file.as_str()));
    }
    let told = texts.iter().filter_map(|text| memory.files.get(text.file));
    diagnostics.extend(told.flat_map(|(_, advice)| advice.iter().cloned()));
    site::advise(site, config, circumstances, plans, diagnostics);
}

/// The texts that readers meet; translations are left to their translators.
fn texts(site: &RawSite) -> Vec<Text<'_>> {
    let measures = site.measures.iter().map(|m| (&m.file, &m.title, &m.body, true));
    let areas = site.areas.iter().map(|a| (&a.file, &a.title, &a.body, false));
    let pages = site.pages.iter().chain(&site.front).map(|p| (&p.file, &p.title, &p.body, false));
    measures
        .chain(areas)
        .chain(pages)
        .map(|(file, title, body, has_lead)| Text { file, title: title.as_ref(), body, has_lead })
        .collect()
}
