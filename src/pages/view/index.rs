//! The pages that lead to all of one kind.

use serde::Serialize;

use super::TermName;

/// All focus areas, or all who deliver.
#[derive(Debug, Clone, Serialize)]
pub struct IndexPage {
    /// The heading.
    pub title: String,
    /// What they are.
    pub about: String,
    /// The entries, in order.
    pub entries: Vec<IndexEntry>,
}

/// One of them.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    /// Its name.
    pub title: String,
    /// The language of the name where it is not the page's.
    pub lang: Option<String>,
    /// Its page.
    pub href: String,
    /// «27 tiltak»
    pub count: String,
    /// What it is about, in a paragraph.
    pub text: Option<TermName>,
    /// What else there is to know of it («Uten tidsrom», «Leveranseplan november 2023»).
    pub notes: Vec<String>,
}
