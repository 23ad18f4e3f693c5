//! Anchors: places on a page.

use super::{Addresses, Word};

/// What an anchor leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// A measure's box, on the overview and on an edition's page.
    Measure,
    /// An area's row, on the overview, an edition's and a plan's page.
    Area,
    /// A delivery, on a plan's page.
    Delivery,
    /// An outcome, on a page of changes; how deliveries differ, on a plan's page.
    Change,
    /// What became of promises, on an edition's page.
    Promise,
}

impl Addresses {
    /// The anchor of what has this id.
    #[must_use]
    pub fn anchor(&self, anchor: Anchor, id: &str) -> String {
        let word = self.word(match anchor {
            Anchor::Measure => Word::Measure,
            Anchor::Area => Word::Area,
            Anchor::Delivery => Word::Delivery,
            Anchor::Change => Word::Change,
            Anchor::Promise => Word::Promise,
        });
        format!("{word}-{id}")
    }
}

/// A path with an anchor behind it.
#[must_use]
pub fn with_anchor(path: &str, anchor: &str) -> String {
    format!("{path}#{anchor}")
}

/// The anchor of a footnote. Ids hold no underscore, so these are its own.
#[must_use]
pub fn note(number: u32) -> String {
    format!("note_{number}")
}

/// The anchor of a reference to a footnote.
#[must_use]
pub fn note_mark(number: u32, place: u32) -> String {
    format!("note_{number}_mark_{place}")
}
