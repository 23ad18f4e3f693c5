//! A parsed text: its tree, and what checking needs of it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::{Display, Write as _};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::link::RawLink;
use super::section::RawSection;
use crate::body::Tree;
use crate::facts::Spanned;
use crate::text::fingerprint;

/// A paragraph or list item, for advice on plain language.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Its nodes in the tree.
    pub(super) nodes: Range<usize>,
}

/// A text below front matter. What a page shows of it is shared with the roadmap, so that a preview holds it once.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// Where the text begins in its file.
    pub start: usize,
    /// The text.
    pub tree: Arc<Tree>,
    /// What heads its sections, by second-level headings.
    pub sections: Arc<[RawSection]>,
    /// What the text hashes to.
    pub hash: TextHash,
    /// Links to be held against the other files.
    pub links: Box<[RawLink]>,
    /// Anchors that links may lead to.
    pub anchors: BTreeSet<String>,
    /// Headings, for advice.
    pub headings: Box<[Spanned<String>]>,
    /// Paragraphs, for advice.
    pub paragraphs: Box<[Paragraph]>,
}

/// What a description hashes to; tells only whether it is the same as another's. What nobody asks for is never found.
#[derive(Debug, Clone, Default)]
pub struct TextHash(Hashed);

#[derive(Debug, Clone, Default)]
enum Hashed {
    /// There is no text, or nothing is known of it.
    #[default]
    No,
    /// As it is written down.
    Told(Arc<str>),
    /// Of a text, shared between all that hold it.
    Of(Arc<Described>),
}

/// A text with its hash, once that was asked for.
#[derive(Debug)]
struct Described {
    tree: Arc<Tree>,
    sections: Arc<[RawSection]>,
    hash: OnceLock<Option<String>>,
}

impl TextHash {
    /// That of a text.
    #[must_use]
    pub fn of(tree: Arc<Tree>, sections: Arc<[RawSection]>) -> Self {
        Self(Hashed::Of(Arc::new(Described { tree, sections, hash: OnceLock::new() })))
    }

    /// The hash; `None` where there is no text.
    #[must_use]
    pub fn get(&self) -> Option<&str> {
        match &self.0 {
            Hashed::No => None,
            Hashed::Told(hash) => Some(hash),
            Hashed::Of(text) => text.hash.get_or_init(|| text.found()).as_deref(),
        }
    }
}

impl Described {
    /// The hash of the headings and the plain text, so that a change of markup alone is no change.
    fn found(&self) -> Option<String> {
        const BYTES: usize = 16;
        let Self { tree, sections, .. } = self;
        let mut words = tree.lead().to_string();
        let mut is_begun = !words.is_empty();
        let mut add = |part: &dyn Display| {
            let between = if std::mem::replace(&mut is_begun, true) { "\n" } else { "" };
            // Writing to memory does not fail.
            let _ = write!(words, "{between}{part}");
        };
        for (at, section) in sections.iter().enumerate() {
            add(&section.heading.value);
            add(&tree.section(at));
        }
        let notes = tree.notes();
        if !notes.is_empty() {
            let notes = notes.to_string();
            if !notes.is_empty() {
                add(&notes);
            }
        }
        is_begun.then(|| fingerprint(words.as_bytes(), BYTES))
    }
}

impl From<Option<&str>> for TextHash {
    fn from(told: Option<&str>) -> Self {
        Self(told.map_or(Hashed::No, |told| Hashed::Told(Arc::from(told))))
    }
}

impl PartialEq for TextHash {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for TextHash {}

impl Body {
    /// The words of a paragraph.
    #[must_use]
    pub fn text_of(&self, paragraph: &Paragraph) -> Cow<'_, str> {
        let part = self.tree.nodes(paragraph.nodes.clone());
        match part.as_str() {
            Some(text) => Cow::Borrowed(text.trim()),
            None => Cow::Owned(part.to_string().trim().to_owned()),
        }
    }
}
