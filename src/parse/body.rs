//! A parsed text: HTML, plain text, and what checking needs of it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::link::RawLink;
use super::section::RawSection;
use crate::facts::Spanned;
use crate::text::fingerprint;

/// Stands in HTML where the way to the site's root belongs. No text can hold it: a file with a NUL byte is a fault,
/// and Markdown turns `&#0;` into another character.
pub(super) const ROOT_MARK: char = '\0';

/// HTML with the places where each page puts its way to the site's root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RootedHtml {
    html: String,
    roots: Vec<usize>,
}

impl RootedHtml {
    /// Takes HTML in which [`ROOT_MARK`] stands at the head of addresses.
    pub(super) fn new(marked: &str) -> Self {
        let mut parts = marked.split(ROOT_MARK);
        let mut out = Self { html: parts.next().unwrap_or("").to_owned(), roots: Vec::new() };
        for part in parts {
            out.roots.push(out.html.len());
            out.html.push_str(part);
        }
        out
    }

    /// The HTML for a page with this way to the root (`../`).
    #[must_use]
    pub fn with_root(&self, root: &str) -> String {
        let mut out = String::with_capacity(self.html.len() + root.len() * self.roots.len());
        let mut from = 0;
        for at in &self.roots {
            out.push_str(&self.html[from..*at]);
            out.push_str(root);
            from = *at;
        }
        out.push_str(&self.html[from..]);
        out
    }

    /// True where there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.html.trim().is_empty()
    }
}

/// A paragraph or list item, for advice on plain language.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Which plain text holds it: 0 is the lead, then the sections.
    pub(super) part: usize,
    /// Its place in that text.
    pub(super) place: Range<usize>,
}

/// A text below front matter. What a page shows of it is shared with the roadmap, so that a preview holds it once.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// The whole file, for marking single words.
    pub source: Arc<str>,
    /// What stands before the first section; all of it where the text is not split into sections.
    pub lead: Arc<RootedHtml>,
    /// The lead as plain text.
    pub lead_plain: Arc<str>,
    /// The sections, by second-level headings.
    pub sections: Arc<[RawSection]>,
    /// What lead and sections hash to, found when it is first asked for.
    pub hash: TextHash,
    /// Links to be held against the other files.
    pub links: Vec<RawLink>,
    /// Anchors that links may lead to.
    pub anchors: BTreeSet<String>,
    /// Headings, for advice.
    pub headings: Vec<Spanned<String>>,
    /// Paragraphs, for advice.
    pub paragraphs: Vec<Paragraph>,
}

/// What a description hashes to, shared between all that hold the text.
#[derive(Debug, Clone, Default)]
pub struct TextHash(Arc<OnceLock<Option<String>>>);

impl TextHash {
    /// The hash of the headings and the plain text, so that a change of markup alone is no change; `None` where there
    /// is no text.
    #[must_use]
    pub fn of(&self, lead: &str, sections: &[RawSection]) -> Option<&str> {
        const BYTES: usize = 16;
        let hash = || {
            let sections = sections.iter().flat_map(|s| [s.heading.value.as_str(), s.plain.as_str()]);
            let parts: Vec<&str> = Some(lead).filter(|lead| !lead.is_empty()).into_iter().chain(sections).collect();
            (!parts.is_empty()).then(|| fingerprint(parts.join("\n").as_bytes(), BYTES))
        };
        self.0.get_or_init(hash).as_deref()
    }
}

impl Body {
    /// The text of a paragraph.
    #[must_use]
    pub fn text_of(&self, paragraph: &Paragraph) -> &str {
        let plain = match paragraph.part.checked_sub(1) {
            None => Some(&*self.lead_plain),
            Some(at) => self.sections.get(at).map(|section| section.plain.as_str()),
        };
        plain.and_then(|plain| plain.get(paragraph.place.clone())).unwrap_or("")
    }
}
