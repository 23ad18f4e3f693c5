//! What a file tells, held against the site: ids for its words, and facts that the site can hold. What cannot be placed with
//! certainty becomes a question.

mod areas;
mod deliveries;
mod elements;
mod fields;

use std::collections::{BTreeMap, BTreeSet};

use super::item::{Fact, FactName, Item, Kind, Value};
use super::plan::Wish;
use super::record::Record;
use super::vocabulary::{Vocabulary, folded};
use super::{Found, Place, Question, Told};
use crate::address::ContentKind;
use crate::facts::Period;
use crate::model::Roadmap;
use crate::text::{id_of, id_rule, nearest};
use crate::wording::{Noun, Text, say};

/// What is to be in the site.
#[derive(Debug, Default)]
pub(super) struct Placed {
    /// Areas, elements and deliveries, in this order.
    pub(super) items: Vec<Item>,
    /// Periods that no column of the site holds.
    pub(super) columns: Vec<Period>,
    /// Who delivers, by id, that the site does not know.
    pub(super) actors: BTreeMap<String, String>,
    /// Titles of plans that are not there yet, by id.
    pub(super) plans: BTreeMap<String, Option<String>>,
    /// What is uncertain.
    pub(super) questions: Vec<Question>,
}

/// Places all that was found. Deliveries go into the plan that is wished, or else into the one that each names.
pub(super) fn place(
    found: &Found,
    known: &Vocabulary<'_>,
    roadmap: &Roadmap,
    record: &Record,
    wish: Wish<'_>,
) -> Placed {
    let mut placer = Placer {
        known,
        roadmap,
        record,
        placed: Placed::default(),
        areas: BTreeMap::new(),
        elements: BTreeMap::new(),
        titles: BTreeMap::new(),
        taken: BTreeSet::new(),
        is_edition: wish.edition.is_some(),
    };
    placer.areas(found);
    placer.elements(found);
    placer.deliveries(found, wish.plan);
    placer.placed
}

struct Placer<'a> {
    known: &'a Vocabulary<'a>,
    roadmap: &'a Roadmap,
    record: &'a Record,
    placed: Placed,
    /// New areas by their folded titles and by their ids.
    areas: BTreeMap<String, String>,
    /// The ids of the file's elements, by their places in it; `None` for what has none.
    elements: BTreeMap<usize, String>,
    /// The ids of the file's elements by their folded titles; `None` where two have one.
    titles: BTreeMap<String, Option<String>>,
    /// Ids of elements that are given already.
    taken: BTreeSet<String>,
    /// Whether the elements are an edition's, which may know less of them.
    is_edition: bool,
}

impl Placer<'_> {
    fn ask(&mut self, place: &Place, what: Text) {
        self.placed.questions.push(Question { place: place.clone(), what });
    }

    /// An id made of a title that nothing of the kind has; empty where the title holds no letter.
    fn new_id(&self, kind: ContentKind, title: &str, is_taken: impl Fn(&str) -> bool) -> String {
        let stem = id_of(title);
        let is_free =
            |id: &str| id_rule(id).is_none() && !is_taken(id) && !self.known.config.addresses.reserves(kind, id);
        if stem.is_empty() || is_free(&stem) {
            return stem;
        }
        let numbered = (2..1_000).map(|number| format!("{stem}-{number}"));
        numbered.into_iter().find(|id| is_free(id)).unwrap_or_default()
    }

    /// The id of an element that words mean: of the site, or of the file.
    fn element_id(&self, words: &Told) -> Option<String> {
        let own = || self.titles.get(&folded(&words.text)).cloned().flatten();
        let by_id = || self.taken.get(words.text.as_str()).cloned();
        self.known.measure(&words.text).map(str::to_owned).or_else(by_id).or_else(own)
    }

    /// That there is nothing of a name, with what it is near to.
    fn unknown(noun: Noun, words: &Told, known: Vec<&str>) -> Text {
        let what = say!("no-such", one = noun.one(), name = &words.text);
        match nearest(&words.text, known) {
            Some(near) => say!("import-question.near", what = what, near = near),
            None => say!("import-question.unknown", what = what),
        }
    }
}

fn fact(key: &str, value: impl Into<toml::Value>, place: &Place) -> Fact {
    Fact { name: FactName::Key(key.to_owned()), value: Value::Toml(value.into()), place: place.clone() }
}

fn texts(values: impl Iterator<Item = String>) -> toml::Value {
    toml::Value::Array(values.map(toml::Value::String).collect())
}

fn item(kind: Kind, id: &str, title: &Told, facts: Vec<Fact>) -> Item {
    let called = folded(&title.text);
    Item { kind, id: id.to_owned(), called, place: title.place.clone(), facts, own: Vec::new() }
}
