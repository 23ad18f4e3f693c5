//! A section: what the descriptions of a roadmap's elements have in common.

use crate::facts::Localised;

/// How a section may look, as it is written; themes draw a sign for each.
pub(super) const LOOKS: &[&str] = &["problem", "need", "benefit"];
/// How a section looks that says nothing.
pub(super) const PLAIN: &str = "other";

/// A section that descriptions have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name in data.
    pub id: String,
    /// Its heading, as editors write it.
    pub title: Localised,
    /// Its anchor by the site's main language: the same in every language, so that a link holds whichever one is opened.
    pub(super) anchor: Localised,
    /// What it should tell, for whoever writes a new one.
    pub prompt: Option<Localised>,
    /// One of [`LOOKS`].
    pub(super) look: Option<String>,
    /// Whether a description may lack it; the others belong together.
    pub optional: bool,
}

impl Section {
    /// Its anchor on the pages of a site.
    #[must_use]
    pub fn anchor(&self, main_language: &str) -> &str {
        let in_language = |language| self.anchor.by_language.get(language);
        in_language(main_language).or_else(|| in_language("en")).unwrap_or(&self.anchor.default)
    }

    /// How it looks.
    #[must_use]
    pub fn look(&self) -> &str {
        self.look.as_deref().unwrap_or(PLAIN)
    }

    /// Whether a heading is its own, in any language.
    #[must_use]
    pub fn is_headed(&self, heading: &str) -> bool {
        let heading = heading.trim().to_lowercase();
        let mut titles = self.title.by_language.values().chain([&self.title.default]);
        titles.any(|title| title.to_lowercase() == heading)
    }
}

/// What a section of a description tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// One of the grammar's, by its place there.
    Section(usize),
    /// Anything further.
    Other,
}
