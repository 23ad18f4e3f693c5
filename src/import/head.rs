//! What heads a column, or stands as a label beside a value: which fact it is.

use std::collections::BTreeMap;

use super::vocabulary::folded;
use crate::grammar::Grammar;
use crate::locale::Locale;

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// An element of the roadmap.
    Element,
    /// A delivery of a plan.
    Delivery,
}

/// A fact of an element or of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Head {
    /// A fact that every site has, by its name in data.
    Fact(&'static str),
    /// A field of the grammar, by its id.
    Field(String),
    /// A section of a description, by its title in the site's main language.
    Section(String),
    /// What is known and tells nothing by itself, such as the words for an id that stands beside it.
    Passed,
}

/// The facts of elements: their names in data, and the texts that head them on the site.
const ELEMENT: &[(&str, &[&str])] = &[
    ("title", &["measure"]),
    ("id", &[]),
    ("language", &["language"]),
    ("kind", &["kind"]),
    ("area", &["area"]),
    ("area_title", &[]),
    ("parent", &["parent"]),
    ("parent_title", &[]),
    ("time_band", &["time_band"]),
    ("status", &["status"]),
    ("status_title", &[]),
    ("former_titles", &[]),
    ("keywords", &[]),
    ("also_in", &[]),
    ("lead", &["change_fact_text"]),
];

/// The facts of deliveries.
const DELIVERY: &[(&str, &[&str])] = &[
    ("project", &["delivery"]),
    ("id", &[]),
    ("plan", &["delivery_plan"]),
    ("note", &[]),
    ("actor", &["actor"]),
    ("actor_title", &[]),
    ("actor_note", &[]),
    ("area", &["area"]),
    ("area_title", &[]),
    ("measures", &["for_measures"]),
    ("measures_title", &[]),
    ("unmatched", &[]),
    ("kind", &[]),
    ("light", &["light"]),
    ("stage", &["stage"]),
    ("stage_note", &[]),
    ("markers", &["change_kind"]),
];

/// What is known and passed over: what follows from other columns.
const ELEMENT_PASSED: &[&str] =
    &["kind_title", "time_band_title", "also_in_title", "url", "edition", "edition_title", "series", "current_id"];
const ELEMENT_PASSED_TEXTS: &[&str] = &["history_from", "export_to"];
const DELIVERY_PASSED: &[&str] = &["kind_title", "light_title", "stage_title", "likely", "url"];

/// The heads of one kind of row, by their folded words.
#[derive(Debug, Default)]
pub(super) struct Heads(BTreeMap<String, Head>);

impl Heads {
    /// Those of a site, in all languages of it and of the program, with what a map adds.
    pub(super) fn new(of: Of, grammar: &Grammar, locales: &[&Locale], map: &BTreeMap<String, String>) -> Self {
        let mut heads = Self::default();
        let (facts, passed) = match of {
            Of::Element => (ELEMENT, ELEMENT_PASSED),
            Of::Delivery => (DELIVERY, DELIVERY_PASSED),
        };
        for (name, texts) in facts {
            heads.add(name, &Head::Fact(name));
            for locale in locales {
                for text in *texts {
                    heads.add(&locale.text(text), &Head::Fact(name));
                }
            }
        }
        for name in passed {
            heads.add(name, &Head::Passed);
        }
        if of == Of::Element {
            let main = locales.first().map_or("nb", |locale| locale.language());
            for field in &grammar.fields {
                let head = Head::Field(field.id.clone());
                heads.add(&field.id, &head);
                for locale in locales {
                    heads.add(&field.name(locale), &head);
                }
                heads.add(&format!("{}_title", field.id), &Head::Passed);
            }
            for section in &grammar.sections {
                let head = Head::Section(section.title.get(main).to_owned());
                heads.add(&section.id, &head);
                section.title.all().for_each(|title| heads.add(title, &head));
            }
            for locale in locales {
                for text in ELEMENT_PASSED_TEXTS {
                    heads.add(&locale.text(text), &Head::Passed);
                }
            }
        }
        for (words, name) in map {
            let head = if name == "-" { Some(Head::Passed) } else { heads.0.get(&folded(name)).cloned() };
            if let Some(head) = head {
                heads.0.insert(words.clone(), head);
            }
        }
        heads
    }

    /// The first to claim words has them: names in data before titles.
    fn add(&mut self, words: &str, head: &Head) {
        self.0.entry(folded(words)).or_insert_with(|| head.clone());
    }

    /// What words head.
    pub(super) fn of(&self, words: &str) -> Option<&Head> {
        self.0.get(&folded(words))
    }
}
