//! What is found, and where its words stand.

use std::ops::Range;

use super::{Letters, Words};

/// A page, or a place on one, that a search may find.
#[derive(Debug, Clone)]
pub struct Record {
    /// What it is called.
    pub title: String,
    /// The language of the title where it is not the reader's; empty where it is.
    pub lang: String,
    /// Its path from the site's root.
    pub href: String,
    /// What it is.
    pub kind: RecordKind,
    /// Where it belongs, in words; empty where nothing is to be said.
    pub about: String,
    /// What it is about in plain words; empty where its name says it.
    pub subtitle: String,
    /// The language of those where it is not the reader's; empty where it is.
    pub subtitle_lang: String,
    /// The lines that passages are shown of, each with its language where it is not the reader's.
    pub lines: Vec<(String, String)>,
    /// Its words by where they stand.
    pub fields: Vec<(Class, String)>,
    /// Its running texts with their languages, which are found by the other names of the terms in them too.
    pub texts: Vec<(String, String)>,
}

impl Record {
    /// Adds words that stand in a place.
    pub fn add(&mut self, class: Class, text: &str) {
        if !text.is_empty() {
            self.fields.push((class, text.to_owned()));
        }
    }
}

/// Terms that running texts use, asked for while an index reads the words of one.
pub trait Terms: Sync {
    /// False for a folded word that begins none, whatever ending it has.
    fn may_begin(&self, word: Option<Letters>) -> bool;
    /// The term that begins with a word of a text in a language, and where it ends there.
    fn beginning(&self, text: &str, place: &Range<usize>, word: &Words<'_>, language: &str) -> Option<(usize, usize)>;
    /// All names of a term.
    fn names(&self, term: usize) -> &[String];
}

/// No terms.
impl Terms for () {
    fn may_begin(&self, _: Option<Letters>) -> bool {
        false
    }

    fn beginning(&self, _: &str, _: &Range<usize>, _: &Words<'_>, _: &str) -> Option<(usize, usize)> {
        None
    }

    fn names(&self, _: usize) -> &[String] {
        &[]
    }
}

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// An element.
    Measure,
    /// A focus area.
    Area,
    /// A term of the glossary.
    Term,
    /// A delivery.
    Delivery,
    /// An actor.
    Actor,
    /// Another page.
    Page,
    /// An element that is no longer there.
    Gone,
}

impl RecordKind {
    /// All kinds, with their names in the locale files and how much a match in one counts, in tenths of an element's.
    pub const ALL: &'static [(&'static str, Self, u32)] = &[
        ("found_measure", Self::Measure, 10),
        ("found_area", Self::Area, 7),
        ("found_term", Self::Term, 4),
        ("found_delivery", Self::Delivery, 5),
        ("found_actor", Self::Actor, 6),
        ("found_page", Self::Page, 5),
        ("found_gone", Self::Gone, 3),
    ];

    /// How much a match counts.
    pub(super) fn weight(self) -> u32 {
        Self::ALL.iter().find(|(_, kind, _)| *kind == self).map_or(1, |(_, _, weight)| *weight)
    }

    /// Its place in [`RecordKind::ALL`].
    pub(super) fn place(self) -> usize {
        Self::ALL.iter().position(|(_, kind, _)| *kind == self).unwrap_or_default()
    }
}

/// Where a word stands: the later, the more it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// What belongs to it is called so: its area, its parent.
    Kin,
    /// In its text.
    Text,
    /// Several times in its text.
    Often,
    /// A word of its text means the same.
    Synonym,
    /// What others say of it, or what is delivered for it.
    Said,
    /// Editors say that it is sought by these words together.
    Phrase,
    /// Editors say that it is sought by this word.
    Keyword,
    /// It is, or was, also called so.
    Name,
    /// In its title.
    Title,
}

impl Class {
    /// All classes, with how much a word there says.
    pub(super) const ALL: &'static [(Self, u32)] = &[
        (Self::Kin, 2),
        (Self::Text, 5),
        (Self::Often, 7),
        (Self::Synonym, 6),
        (Self::Said, 6),
        (Self::Phrase, 9),
        (Self::Keyword, 15),
        (Self::Name, 17),
        (Self::Title, 20),
    ];

    /// How much a word there says.
    pub(super) fn weight(self) -> u32 {
        Self::ALL.get(self as usize).map_or(1, |(_, weight)| *weight)
    }
}
