//! The words that addresses are made of.

use crate::locale::is_norwegian;

/// A word of the site's addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The folder of items, in the site folder and on the site.
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
    /// The page of the roadmap in numbers.
    Numbers,
    /// The page of the whole roadmap for paper.
    Booklet,
    /// The overview without menus, for other sites to show in a frame.
    Embed,
    /// The file of remarks beside an element, and the page that sums them up.
    Remarks,
    /// The working roadmap among editions.
    Working,
    /// The data files of the whole roadmap.
    Roadmap,
    /// One item: in anchors, the order of the list, and for `veikart new`.
    Measure,
    /// One focus area: in anchors, the filter, the order of the list, and for `veikart new`.
    Area,
    /// One other page, for `veikart new`.
    Page,
    /// One delivery, in anchors.
    Delivery,
    /// One outcome, in anchors.
    Change,
    /// What became of a promise, in anchors.
    Promise,
    /// A quick look at an item, in anchors.
    Look,
    /// An actor, in the filter.
    Actor,
    /// How a delivery goes, in the filter.
    Light,
    /// A delivery's stage, in the filter.
    Stage,
    /// When, in the filter and the order of the list.
    Period,
    /// The status, in the filter and the order of the list.
    Status,
    /// What kind of item, in the filter and the order of the list.
    Kind,
    /// The words that are sought.
    Search,
    /// That the search's key is off.
    Keys,
    /// What a list is sorted by.
    Sort,
    /// The value of what no source tells.
    NotTold,
    /// The value of what has no period.
    Timeless,
}

/// A word: its key in `[addresses]`, and what it is where the site does not say.
pub(super) struct Entry {
    pub(super) word: Word,
    pub(super) key: &'static str,
    /// Where the main language is Norwegian.
    pub(super) norwegian: &'static str,
    /// Where it is any other.
    pub(super) other: &'static str,
    /// What it is for.
    pub(super) about: &'static str,
}

const fn entry(
    word: Word,
    key: &'static str,
    norwegian: &'static str,
    other: &'static str,
    about: &'static str,
) -> Entry {
    Entry { word, key, norwegian, other, about }
}

/// All words, each once.
#[rustfmt::skip]
pub(super) const WORDS: &[Entry] = &[
    entry(Word::Measures, "measures", "tiltak", "initiatives",
        "The folder of items, in content and on the site"),
    entry(Word::Areas, "areas", "satsingsomrader", "areas",
        "The folder of focus areas, in content and on the site"),
    entry(Word::Pages, "pages", "sider", "pages",
        "The folder of other pages, in content; the pages themselves stand at the site's root"),
    entry(Word::Front, "front", "forside", "front",
        "The file of the overview's introduction, in content"),
    entry(Word::Editions, "editions", "utgaver", "editions",
        "The folder of editions, in content and on the site, and their table in data"),
    entry(Word::Changes, "changes", "endringer", "changes",
        "The folder of pages of changes, in that of editions, and their table in data"),
    entry(Word::Deliveries, "deliveries", "leveranser", "deliveries",
        "The folder of delivery plans in content, and the table of deliveries in data"),
    entry(Word::Plans, "plans", "leveranseplan", "plans",
        "The folder of delivery plans on the site"),
    entry(Word::Actors, "actors", "aktorer", "organisations",
        "The folder of those who deliver, on the site"),
    entry(Word::About, "about", "om", "about",
        "The page that stands in the menu where its file does not say"),
    entry(Word::Accessibility, "accessibility", "tilgjengelighet", "accessibility",
        "The page that shows the address of the accessibility statement"),
    entry(Word::Glossary, "glossary", "ordliste", "glossary",
        "The glossary: its file in content, and its page"),
    entry(Word::Numbers, "numbers", "tall", "numbers",
        "The page of the roadmap in numbers"),
    entry(Word::Booklet, "booklet", "hefte", "booklet",
        "The page of the whole roadmap for paper"),
    entry(Word::Embed, "embed", "innbygg", "embed",
        "The overview without menus, for other sites to show in a frame"),
    entry(Word::Remarks, "remarks", "innspill", "remarks",
        "The file of remarks beside an item (`<id>.remarks.toml`), and the page that sums them up"),
    entry(Word::Working, "working", "arbeid", "working",
        "The working roadmap among editions: its file in content, addresses, data, and `veikart changes`"),
    entry(Word::Roadmap, "roadmap", "veikart", "roadmap",
        "The data files of the whole roadmap"),
    entry(Word::Measure, "measure", "tiltak", "initiative",
        "One item: in anchors, as the order of the list, and for `veikart new`"),
    entry(Word::Area, "area", "omrade", "area",
        "One focus area: in anchors, in the filter, as the order of the list, and for `veikart new`"),
    entry(Word::Page, "page", "side", "page",
        "One other page, for `veikart new`"),
    entry(Word::Delivery, "delivery", "leveranse", "delivery",
        "One delivery, in anchors"),
    entry(Word::Change, "change", "endring", "change",
        "One outcome, in anchors"),
    entry(Word::Promise, "promise", "treff", "promise",
        "What became of a promise, in anchors"),
    entry(Word::Look, "look", "vis", "look",
        "A quick look at an item, in anchors"),
    entry(Word::Actor, "actor", "aktor", "organisation",
        "Who delivers, in the filter"),
    entry(Word::Light, "light", "lys", "light",
        "How a delivery goes, in the filter"),
    entry(Word::Stage, "stage", "steg", "stage",
        "How far a delivery has come, in the filter"),
    entry(Word::Period, "period", "tid", "period",
        "When, in the filter and as the order of the list"),
    entry(Word::Status, "status", "status", "status",
        "The status, in the filter and as the order of the list"),
    entry(Word::Kind, "kind", "type", "kind",
        "What kind of item, in the filter and as the order of the list"),
    entry(Word::Search, "search", "q", "q",
        "The words that are sought"),
    entry(Word::Keys, "keys", "taster", "keys",
        "That the key of the search is turned off"),
    entry(Word::Sort, "sort", "sorter", "sort",
        "What the list is sorted by"),
    entry(Word::NotTold, "not_told", "ikke-oppgitt", "not-told",
        "The value of what no source tells, in the filter"),
    entry(Word::Timeless, "timeless", "uten-tidsrom", "undated",
        "The value of what has no period, in the filter"),
];

/// The words as they are documented: key, in Norwegian, in other languages, and what for.
pub fn table() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    WORDS.iter().map(|entry| (entry.key, entry.norwegian, entry.other, entry.about))
}

/// The names of the filters.
pub(super) const QUERY: &[Word] = &[
    Word::Search,
    Word::Area,
    Word::Period,
    Word::Status,
    Word::Kind,
    Word::Actor,
    Word::Light,
    Word::Stage,
    Word::Sort,
    Word::Keys,
];
/// What a list can be sorted by.
pub(super) const ORDERS: &[Word] = &[Word::Measure, Word::Area, Word::Kind, Word::Period, Word::Status];
/// Values of the filters that are nothing's id.
pub(super) const VALUES: &[Word] = &[Word::NotTold, Word::Timeless];
/// What anchors begin with.
pub(super) const ANCHORS: &[Word] =
    &[Word::Measure, Word::Area, Word::Delivery, Word::Change, Word::Promise, Word::Look];

/// The words of a site's addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// In the order of [`Word`].
    pub(super) words: Vec<String>,
    /// The site's languages, each of which but the first has a folder.
    pub(super) languages: Vec<String>,
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
        Self { words, languages: Vec::new() }
    }

    /// A word as it stands in addresses.
    #[must_use]
    pub fn word(&self, word: Word) -> &str {
        &self.words[word as usize]
    }

    /// For what one of these words is on sites in another language: what it is on this site, and its key in `[addresses]`.
    #[must_use]
    pub fn own_word_for(&self, elsewhere: &str, words: &[Word]) -> Option<(&str, &'static str)> {
        let mut entries = WORDS.iter().filter(|entry| words.contains(&entry.word));
        let entry = entries.find(|entry| [entry.norwegian, entry.other].contains(&elsewhere))?;
        Some((self.word(entry.word), entry.key))
    }

    /// The names of the filters and of the list's orders, which no field may have.
    #[must_use]
    pub fn query_names(&self) -> Vec<&str> {
        QUERY.iter().chain(ORDERS).map(|word| self.word(*word)).collect()
    }

    /// Whether a value stands in the filter for what is not told or has no period, so that nothing else may have it as its
    /// id.
    #[must_use]
    pub fn is_query_value(&self, value: &str) -> bool {
        VALUES.iter().any(|word| self.word(*word) == value)
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
