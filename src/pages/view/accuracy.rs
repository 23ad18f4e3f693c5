//! Treffsikkerhet: what became of what editions promised for a time.

use serde::Serialize;

use super::{Link, flat};
use crate::text::Phrase;

/// What became of what an edition promised until today. Each promise is counted once.
#[derive(Debug, Clone, Serialize)]
pub struct AccuracyView {
    /// Its whole anchor.
    pub anchor: String,
    /// How many were promised, without a full stop where parts follow; where hardly any of it is told, that alone.
    pub lead: String,
    /// What became of them, the kinds that occur: their counts add up to all.
    pub parts: Vec<KeptPart>,
    /// A row for each time that was promised for, where there are several times or kinds.
    pub rows: Vec<AccuracyRow>,
}

/// The promises of which the same became.
#[derive(Debug, Clone, Serialize)]
pub struct KeptPart {
    /// The part's whole anchor.
    pub anchor: String,
    /// Its heading («Levert i tide»).
    pub title: String,
    /// The number in words («3 er levert i tide»).
    pub text: String,
    /// How many.
    pub count: usize,
    /// The elements, by the time that was promised. Themes keep each list closed.
    pub lists: Vec<KeptList>,
}

/// The elements behind one number.
#[derive(Debug, Clone, Serialize)]
pub struct KeptList {
    /// The list's whole anchor.
    pub anchor: String,
    /// The time that was promised.
    pub title: String,
    /// How many.
    pub count: usize,
    /// The elements: in one group, or by area where they are many.
    pub groups: Vec<ElementGroup>,
}

/// Elements of one area.
#[derive(Debug, Clone, Serialize)]
pub struct ElementGroup {
    /// The area; `None` where there is but one group, or where no area is told.
    pub title: Option<String>,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// The elements.
    pub items: Vec<ElementItem>,
}

/// An element in a list.
#[derive(Debug, Clone)]
pub struct ElementItem {
    /// The element with its page today; `href` is empty where it has none.
    pub link: Link,
    /// What can be said more («fra 2025 til 2026–2027»).
    pub about: Option<Phrase>,
}

flat!(ElementItem { link: Link { title, lang, href }, about });

/// What became of the promises for one time.
#[derive(Debug, Clone, Serialize)]
pub struct AccuracyRow {
    /// The time.
    pub title: String,
    /// How many were promised.
    pub of: usize,
    /// How many, for each of the parts.
    pub counts: Vec<KeptCount>,
}

/// A number that leads to the elements behind it.
#[derive(Debug, Clone, Serialize)]
pub struct KeptCount {
    /// How many.
    pub count: usize,
    /// Where they are named: a path from the site's root with an anchor; `None` where there are none.
    pub href: Option<String>,
    /// What is counted, for whom the number stands alone («Levert i tide, 2025»).
    pub about: String,
}

/// Treffsikkerhet over the editions, newest first.
#[derive(Debug, Clone, Serialize)]
pub struct TrendView {
    /// What became of promises in some edition, as headings.
    pub kinds: Vec<String>,
    /// A row for each edition of which it can be told.
    pub rows: Vec<TrendRow>,
    /// Of which editions it cannot be told, and why, as ready sentences.
    pub notes: Vec<String>,
}

/// What became of the promises of one edition.
#[derive(Debug, Clone, Serialize)]
pub struct TrendRow {
    /// The edition, with the place where its page tells this.
    pub edition: Link,
    /// How many were promised.
    pub of: usize,
    /// How many, for each of the kinds.
    pub counts: Vec<KeptCount>,
    /// The same as pieces of a bar that is a thousand long.
    pub bar: Vec<TrendPiece>,
}

/// A piece of a bar.
#[derive(Debug, Clone, Serialize)]
pub struct TrendPiece {
    /// Stable name of what became of these promises: `on-time`, `late`, `partly`, `stands`, `moved`, `ended` or
    /// `not-told`.
    pub name: &'static str,
    /// Where it begins.
    pub x: usize,
    /// How long it is.
    pub width: usize,
}
