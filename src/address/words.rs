//! The words that addresses are made of.

use crate::locale::is_norwegian;

/// A word of the site's addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The folder of elements, in the site folder and on the site.
    Measures,
    /// The folder of focus areas.
    Areas,
    /// The folder of other pages, in the site folder only; the pages stand at the site's root.
    Pages,
    /// The file of the overview's introduction.
    Front,
    /// The folder and the table of editions.
    Editions,
    /// The folder of pages of changes below that of editions, and their table.
    Changes,
    /// The folder of delivery plans in the site folder, and the table of deliveries.
    Deliveries,
    /// The folder of delivery plans on the site.
    Plans,
    /// The folder of actors.
    Actors,
    /// The page that stands in the menu where its file does not say.
    About,
    /// The page that shows the address of the accessibility statement.
    Accessibility,
    /// The glossary: its file and its page.
    Glossary,
    /// The working roadmap among editions.
    Working,
    /// The data files of the whole roadmap.
    Roadmap,
    /// One element: in anchors, and what the list is sorted by.
    Measure,
    /// One focus area: in anchors, the filter and the order of the list.
    Area,
    /// One delivery, in anchors.
    Delivery,
    /// One outcome, in anchors.
    Change,
    /// What became of a promise, in anchors.
    Promise,
    /// An actor, in the filter.
    Actor,
    /// A delivery's stage, in the filter.
    Stage,
    /// When, in the filter and the order of the list.
    Period,
    /// The status, in the filter and the order of the list.
    Status,
    /// What kind of element, in the order of the list.
    Kind,
    /// The words that are sought.
    Search,
    /// What a list is sorted by.
    Sort,
    /// The value of what no source tells.
    NotTold,
    /// The value of what has no period.
    Timeless,
}

/// A word with what it is where the site does not say.
struct Entry {
    word: Word,
    norwegian: &'static str,
    other: &'static str,
}

const fn entry(word: Word, norwegian: &'static str, other: &'static str) -> Entry {
    Entry { word, norwegian, other }
}

/// All words, each once.
const WORDS: &[Entry] = &[
    entry(Word::Measures, "tiltak", "initiatives"),
    entry(Word::Areas, "satsingsomrader", "areas"),
    entry(Word::Pages, "sider", "pages"),
    entry(Word::Front, "forside", "front"),
    entry(Word::Editions, "utgaver", "editions"),
    entry(Word::Changes, "endringer", "changes"),
    entry(Word::Deliveries, "leveranser", "deliveries"),
    entry(Word::Plans, "leveranseplan", "plans"),
    entry(Word::Actors, "aktorer", "organisations"),
    entry(Word::About, "om", "about"),
    entry(Word::Accessibility, "tilgjengelighet", "accessibility"),
    entry(Word::Glossary, "ordliste", "glossary"),
    entry(Word::Working, "arbeid", "working"),
    entry(Word::Roadmap, "veikart", "roadmap"),
    entry(Word::Measure, "tiltak", "initiative"),
    entry(Word::Area, "omrade", "area"),
    entry(Word::Delivery, "leveranse", "delivery"),
    entry(Word::Change, "endring", "change"),
    entry(Word::Promise, "treff", "promise"),
    entry(Word::Actor, "aktor", "organisation"),
    entry(Word::Stage, "steg", "stage"),
    entry(Word::Period, "tid", "period"),
    entry(Word::Status, "status", "status"),
    entry(Word::Kind, "type", "kind"),
    entry(Word::Search, "q", "q"),
    entry(Word::Sort, "sorter", "sort"),
    entry(Word::NotTold, "ikke-oppgitt", "not-told"),
    entry(Word::Timeless, "uten-tidsrom", "undated"),
];

/// The words of a site's addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// In the order of [`Word`].
    words: Vec<String>,
}

impl Default for Addresses {
    fn default() -> Self {
        Self::of("nb")
    }
}

impl Addresses {
    /// The addresses of a site in a main language that says nothing of them: Norwegian or English.
    #[must_use]
    pub fn of(main_language: &str) -> Self {
        let mut words = vec![String::new(); WORDS.len()];
        for entry in WORDS {
            let own = if is_norwegian(main_language) { entry.norwegian } else { entry.other };
            own.clone_into(&mut words[entry.word as usize]);
        }
        Self { words }
    }

    /// A word as it stands in addresses.
    #[must_use]
    pub fn word(&self, word: Word) -> &str {
        &self.words[word as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_told_in_both() {
        for own in [Addresses::of("nb"), Addresses::of("cy")] {
            assert_eq!(own.words.len(), Word::Timeless as usize + 1);
            assert!(own.words.iter().all(|word| crate::text::is_id(word)), "{own:?}");
        }
    }
}
