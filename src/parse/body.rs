//! A parsed text: its tree, and what checking needs of it.

use std::borrow::Cow;
use std::collections::BTreeSet;
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
    /// The whole file, for marking single words.
    pub source: Arc<str>,
    /// Where the text begins in it.
    pub start: usize,
    /// The text.
    pub tree: Arc<Tree>,
    /// What heads its sections, by second-level headings.
    pub sections: Arc<[RawSection]>,
    /// What the text hashes to, found when it is first asked for.
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
    pub fn of(&self, tree: &Tree, sections: &[RawSection]) -> Option<&str> {
        const BYTES: usize = 16;
        let hash = || {
            let mut parts: Vec<String> =
                Some(tree.lead().to_string()).filter(|lead| !lead.is_empty()).into_iter().collect();
            for (at, section) in sections.iter().enumerate() {
                parts.extend([section.heading.value.clone(), tree.section(at).to_string()]);
            }
            parts.extend(Some(tree.notes().to_string()).filter(|notes| !notes.is_empty()));
            (!parts.is_empty()).then(|| fingerprint(parts.join("\n").as_bytes(), BYTES))
        };
        self.0.get_or_init(hash).as_deref()
    }
}

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
