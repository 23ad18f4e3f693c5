//! The addresses of the open data.

use super::{Addresses, Word};

/// The folder of the open data, and of what scripts load.
pub const DATA: &str = "data/";

/// A file of open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataName {
    /// The whole roadmap.
    Json,
    /// The measures.
    Csv,
    /// What the first is described by.
    Schema,
    /// The editions.
    Editions,
    /// What changed between editions.
    Changes,
    /// The deliveries.
    Deliveries,
}

impl DataName {
    /// The files of a roadmap with or without editions and plans, in the order they are shown.
    pub fn of(editions: bool, plans: bool) -> impl Iterator<Item = Self> {
        let all = [Self::Json, Self::Csv, Self::Editions, Self::Changes, Self::Deliveries, Self::Schema];
        all.into_iter().filter(move |name| match name {
            Self::Editions | Self::Changes => editions,
            Self::Deliveries => plans,
            Self::Json | Self::Csv | Self::Schema => true,
        })
    }
}

impl Addresses {
    /// The path of a file of the search of a language from the site's root; `part` is empty for the one that is loaded
    /// first.
    #[must_use]
    pub fn search(&self, language: &str, part: &str) -> String {
        format!("{DATA}search/{language}{part}.js")
    }

    /// What the paths of the quick looks of a language begin with; the number of the file and an ending follow.
    #[must_use]
    pub fn looks(&self, language: &str) -> String {
        format!("{DATA}look/{language}")
    }

    /// The path of a file to download from the site's root; `language` is absent for the main one.
    #[must_use]
    pub fn download(&self, ending: &str, language: Option<&str>) -> String {
        let language = language.map(|language| format!(".{language}")).unwrap_or_default();
        format!("{DATA}{}{language}.{ending}", self.word(Word::Roadmap))
    }

    /// The path of a file of open data from the site's root.
    #[must_use]
    pub fn data(&self, name: DataName) -> String {
        let (word, ending) = match name {
            DataName::Json => (Word::Roadmap, "json"),
            DataName::Csv => (Word::Roadmap, "csv"),
            DataName::Schema => (Word::Roadmap, "schema.json"),
            DataName::Editions => (Word::Editions, "csv"),
            DataName::Changes => (Word::Changes, "csv"),
            DataName::Deliveries => (Word::Deliveries, "csv"),
        };
        format!("{DATA}{}.{ending}", self.word(word))
    }
}
