//! What follows from one text alone: faults of descriptions, and advice on plain language. Each text is looked at once.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::{advice, description};
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::facts::Spanned;
use crate::parse::{Body, RawSite};
use crate::text::known_of;

/// A text to look at.
pub(super) struct Text<'a> {
    /// Its place among the kinds of texts; of one kind all are in the order of their files.
    group: usize,
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
    /// Each text with what was found in it, in the order of [`texts`].
    files: Vec<Known>,
}

type Known = (Place, Vec<Diagnostic>);

/// Where a text stands among all.
#[derive(Debug)]
struct Place {
    group: usize,
    file: String,
    body: Arc<Body>,
}

impl Place {
    fn of(text: &Text<'_>) -> Self {
        Self { group: text.group, file: text.file.to_owned(), body: Arc::clone(text.body) }
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
    let is = |(place, _): &Known, text: &Text<'_>| Arc::ptr_eq(&place.body, text.body);
    let is_behind = |(place, _): &Known, text: &Text<'_>| (place.group, place.file.as_str()) > (text.group, text.file);
    let known = known_of(std::mem::take(&mut memory.files), &texts, is, is_behind);
    let found = |(text, known): (&Text<'_>, Option<Known>)| known.unwrap_or_else(|| (Place::of(text), found(text)));
    memory.files = texts.par_iter().zip(known).map(found).collect();
    memory.files.iter().flat_map(|(_, found)| found.iter().cloned()).collect()
}

/// All texts, group by group.
fn texts(site: &RawSite) -> Vec<Text<'_>> {
    let measures = site.measures.iter().map(|measure| Text {
        group: 0,
        file: &measure.file,
        title: measure.title.as_ref(),
        body: &measure.body,
        language: &measure.language,
        kind: Kind::Measure { draft: measure.draft },
        head: measure.head.clone(),
    });
    let prose =
        |group, file, title, body, language| Text { group, file, title, body, language, kind: Kind::Prose, head: 0..0 };
    let areas = site.areas.iter().map(|area| prose(1, &area.file, area.title.as_ref(), &area.body, &area.language));
    let pages = site.pages.iter().map(|page| (2, page)).chain(site.front.iter().map(|page| (3, page)));
    let pages = pages.map(|(group, page)| prose(group, &page.file, page.title.as_ref(), &page.body, &page.language));
    let originals: HashSet<&str> = match site.translations[..] {
        [] => HashSet::new(),
        _ => site.measures.iter().map(|measure| measure.file.as_str()).collect(),
    };
    let of_measures = site.translations.iter().filter(|raw| originals.contains(raw.original.as_str()));
    let translations = of_measures.map(|raw| Text {
        group: 4,
        file: &raw.file,
        title: None,
        body: &raw.body,
        language: &raw.language,
        kind: Kind::Translation,
        head: 0..0,
    });
    measures.chain(areas).chain(pages).chain(translations).collect()
}
