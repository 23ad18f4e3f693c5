//! The sections of a description.

use crate::address::{Addresses, Word};
use crate::facts::Spanned;

/// What a section tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// What is wrong today.
    Problem,
    /// What is needed.
    Need,
    /// What it is good for.
    Benefit,
    /// Anything further.
    Other,
}

impl Role {
    /// The three fixed sections in their order.
    pub const FIXED: [Self; 3] = [Self::Problem, Self::Need, Self::Benefit];

    /// The name used in data files and templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Need => "need",
            Self::Benefit => "benefit",
            Self::Other => "other",
        }
    }

    /// The anchor of a fixed section: the same in every language, so that a link holds whichever one is opened.
    pub(super) fn anchor(self, addresses: &Addresses) -> Option<&str> {
        let word = match self {
            Self::Problem => Word::Problem,
            Self::Need => Word::Need,
            Self::Benefit => Word::Benefit,
            Self::Other => return None,
        };
        Some(addresses.word(word))
    }

    /// The role of a heading, by its words in any language that descriptions are written in.
    pub(super) fn of(heading: &str) -> Self {
        match heading.trim().to_lowercase().as_str() {
            "problem" => Self::Problem,
            "behov" | "need" => Self::Need,
            "nytteverdi" | "benefit" => Self::Benefit,
            _ => Self::Other,
        }
    }
}

/// The heading of a fixed section as an editor writes it. These words are the file format, not interface text.
#[must_use]
pub fn heading_of(role: Role, language: &str) -> &'static str {
    match (role, language) {
        (Role::Problem, _) => "Problem",
        (Role::Need, "en") => "Need",
        (Role::Need, _) => "Behov",
        (Role::Benefit, "en") => "Benefit",
        (Role::Benefit, _) => "Nytteverdi",
        (Role::Other, _) => "",
    }
}

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
