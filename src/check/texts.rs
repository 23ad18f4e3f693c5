//! What follows from one text alone: faults of descriptions, and advice on plain language. Each text is looked at once.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;
use rayon::prelude::*;

use super::{advice, description};
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::facts::Spanned;
use crate::parse::{Body, RawSite};

/// A text to look at.
pub(super) struct Text<'a> {
    pub(super) file: &'a str,
    pub(super) title: Option<&'a Spanned<String>>,
    pub(super) body: &'a Arc<Body>,
    pub(super) language: &'a str,
    pub(super) kind: Kind,
    /// The bytes of the front matter.
    pub(super) head: std::ops::Range<usize>,
}

/// What kind of text it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Measure {
        draft: bool,
    },
    /// An area or a page.
    Prose,
    /// A translation of a measure, which is left to its translator but for its sections.
    Translation,
}

/// What was found in each text earlier; empty for a build.
///
/// A body is made anew whenever its file changes, or what all files are read with, so the same body means the same text,
/// front matter and grammar.
#[derive(Debug, Default)]
pub(super) struct Memory {
    known_abbreviations: Vec<String>,
    files: HashMap<String, (Arc<Body>, Vec<Diagnostic>), RandomState>,
}

impl Memory {
    fn knows(&self, text: &Text<'_>) -> bool {
        self.files.get(text.file).is_some_and(|(body, _)| Arc::ptr_eq(body, text.body))
    }
}

/// What is wrong with texts, and what could be better.
pub(super) fn check(site: &RawSite, config: &Config, memory: &mut Memory) -> Vec<Diagnostic> {
    let terms = site.glossary.iter().flat_map(|glossary| &glossary.terms);
    let explained = terms.flat_map(|term| [&term.term.value.default].into_iter().chain(&term.also));
    let known: Vec<String> = config.advice.known_abbreviations.iter().chain(explained).cloned().collect();
    let known = &known;
    if memory.known_abbreviations != *known {
        *memory = Memory { known_abbreviations: known.clone(), ..Memory::default() };
    }
    let texts = texts(site);
    let found = |text: &Text<'_>| {
        let mut found = if text.kind == Kind::Translation { Vec::new() } else { advice::language(text, known) };
        found.extend(description::check(text, &config.grammar));
        found
    };
    let new = texts.par_iter().filter(|text| !memory.knows(text));
    let new: Vec<_> = new.map(|text| (text.file.to_owned(), (text.body.clone(), found(text)))).collect();
    memory.files.extend(new);
    if memory.files.len() > texts.len() {
        let there: HashSet<&str> = texts.iter().map(|text| text.file).collect();
        memory.files.retain(|file, _| there.contains(file.as_str()));
    }
    let told = texts.iter().filter_map(|text| memory.files.get(text.file));
    told.flat_map(|(_, found)| found.iter().cloned()).collect()
}

fn texts(site: &RawSite) -> Vec<Text<'_>> {
    let measures = site.measures.iter().map(|measure| Text {
        file: &measure.file,
        title: measure.title.as_ref(),
        body: &measure.body,
        language: &measure.language,
        kind: Kind::Measure { draft: measure.draft },
        head: measure.head.clone(),
    });
    let prose = |file, title, body, language| Text { file, title, body, language, kind: Kind::Prose, head: 0..0 };
    let areas = site.areas.iter().map(|area| prose(&area.file, area.title.as_ref(), &area.body, &area.language));
    let pages = site.pages.iter().chain(&site.front);
    let pages = pages.map(|page| prose(&page.file, page.title.as_ref(), &page.body, &page.language));
    let originals: HashSet<&str> = site.measures.iter().map(|measure| measure.file.as_str()).collect();
    let of_measures = site.translations.iter().filter(|raw| originals.contains(raw.original.as_str()));
    let translations = of_measures.map(|raw| Text {
        file: &raw.file,
        title: None,
        body: &raw.body,
        language: &raw.language,
        kind: Kind::Translation,
        head: 0..0,
    });
    measures.chain(areas).chain(pages).chain(translations).collect()
}
