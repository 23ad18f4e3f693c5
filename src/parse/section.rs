//! The sections of a description.

use crate::facts::Spanned;
use crate::grammar::Role;

/// What heads a section, as it was written; its text is in the tree.
#[derive(Debug, Clone)]
pub struct RawSection {
    /// The heading.
    pub heading: Spanned<String>,
    /// What it tells.
    pub role: Role,
    /// Anchor of the heading.
    pub id: String,
}
