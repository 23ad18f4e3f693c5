//! The roadmap as it is after checking: right by construction, in the order it is shown.
//!
//! In: nothing. Out: types. Never: text of pages, addresses, HTML of templates.

mod choice;
mod delivery;
mod edition;
mod event;
mod glossary;
mod past;
mod remark;
mod working;
mod written;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::facts::{Localised, Period, Spanned};
pub use choice::{Choice, Written};
pub use delivery::{Delivery, DeliveryPlan, DeliveryTie, Light, Marker, Stage};
pub use edition::{Edition, EditionArea, EditionMeasure};
pub use event::{Event, Mention};
pub use glossary::{Ground, Term};
pub use past::{Ending, LikelyTie, Since, ToldOutcome};
pub use remark::{Decision, Remark};

use crate::body::{Part, Tree};
use crate::grammar::{Fields, Role};
use crate::parse::{Body, RawSection, TextHash};

/// Index of an area in [`Roadmap::areas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId(pub usize);

/// Index of a measure in [`Roadmap::measures`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeasureId(pub usize);

/// All of a roadmap: the working edition, the adopted ones, and the delivery plans.
#[derive(Debug, Clone, Default)]
pub struct Roadmap {
    /// The areas, in order.
    pub areas: Vec<Area>,
    /// The measures: by area, overall measures in the editor's order, each followed by its supporting ones.
    pub measures: Vec<Arc<Measure>>,
    /// Other pages, in order.
    pub pages: Vec<Page>,
    /// The overview's introduction.
    pub front: Option<Page>,
    /// Ids that measures had before, with what they are called today.
    pub former_ids: BTreeMap<String, String>,
    /// The adopted editions, oldest first.
    pub editions: Vec<Arc<Edition>>,
    /// The delivery plans, oldest first.
    pub plans: Vec<Arc<DeliveryPlan>>,
    /// The glossary, by the alphabet.
    pub terms: Vec<Term>,
    /// What is known of the way from the newest edition to today.
    pub since: Since,
    /// What stands for all of it but the texts of measures.
    pub outline: Outline,
}

/// Stands for all of a roadmap, and the configuration that it was checked with, but the texts of measures below their front
/// matter. Two roadmaps that have the same differ in nothing else; others may be equal still.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    /// Stands for all but titles too, and but the order that follows from them.
    untitled: Arc<()>,
    titles: Arc<()>,
}

impl Outline {
    /// Whether this is the very same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.is_but_for_titles(other) && Arc::ptr_eq(&self.titles, &other.titles)
    }

    /// Whether this is the very same but for titles of measures, and the places in the order that follow from them.
    #[must_use]
    pub fn is_but_for_titles(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.untitled, &other.untitled)
    }

    /// The same with other titles of measures.
    #[must_use]
    pub fn with_other_titles(&self) -> Self {
        Self { untitled: Arc::clone(&self.untitled), titles: Arc::default() }
    }
}

impl Roadmap {
    /// The area behind an index.
    #[must_use]
    pub fn area(&self, id: AreaId) -> &Area {
        &self.areas[id.0]
    }

    /// The measure behind an index.
    #[must_use]
    pub fn measure(&self, id: MeasureId) -> &Measure {
        &self.measures[id.0]
    }

    /// The description that hashes so, in the edition that held it first; `None` where none kept it.
    #[must_use]
    pub fn frozen_text(&self, hash: &str) -> Option<&Text> {
        self.editions.iter().find_map(|edition| {
            let mut own = edition.measures.iter().filter(|measure| measure.text.get() == Some(hash));
            own.find_map(|measure| edition.texts.get(&measure.id)).map(AsRef::as_ref)
        })
    }
}

/// A focus area: a row of the overview.
#[derive(Debug, Clone)]
pub struct Area {
    /// Its id.
    pub id: String,
    /// Its name and introduction.
    pub text: Text,
    /// True for an area without time bands.
    pub supporting: bool,
    /// All its measures; a run of [`Roadmap::measures`].
    pub measures: std::ops::Range<usize>,
}

/// A measure: one element, one page.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its id: address, anchor and identity across editions.
    pub id: String,
    /// What it is about, where its name does not say it.
    pub subtitle: Option<Localised>,
    /// Its area, in which it is counted.
    pub area: AreaId,
    /// Further areas that show it.
    pub also_in: Vec<AreaId>,
    /// The overall measure it belongs to; `None` for an overall measure.
    pub parent: Option<MeasureId>,
    /// Its supporting measures, in order.
    pub children: Vec<MeasureId>,
    /// True where no source tells whether it is overall or supporting.
    pub kind_unknown: bool,
    /// When it is planned; `None` where no source tells.
    pub time_band: Option<Period>,
    /// The columns of the overview it stands in.
    pub columns: Option<RangeInclusive<usize>>,
    /// Index in the configured statuses; `None` where no source tells.
    pub status: Option<usize>,
    /// What else it carries.
    pub fields: Fields,
    /// Names it had before.
    pub former_titles: Vec<String>,
    /// Ids it had before, and those of what went into it, whose addresses lead here.
    pub former_ids: Vec<String>,
    /// Whether its id was another measure's in earlier editions.
    pub reused_id: bool,
    /// What it likely was in earlier editions.
    pub likely: Vec<LikelyTie>,
    /// Further words to search for.
    pub keywords: Vec<String>,
    /// Indices in the configured sources.
    pub sources: Vec<usize>,
    /// Dated facts, newest first.
    pub events: Vec<Event>,
    /// What other descriptions say of it.
    pub mentions: Vec<Mention>,
    /// What bodies say of it, newest first; none where the site at hand is not to show it.
    pub remarks: Vec<Remark>,
    /// The day it was last read through.
    pub reviewed: Option<Date>,
    /// A draft, which only a preview holds.
    pub draft: bool,
    /// Its name and description.
    pub text: Text,
    /// What the working edition tells of it, made when it is first asked for.
    pub told: OnceLock<Arc<EditionMeasure>>,
}

/// A page of prose.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its id: its address without ending.
    pub id: String,
    /// Its heading and text.
    pub text: Text,
    /// Whether it stands in the menu.
    pub menu: bool,
}

/// A title and a text in the language it was written in, with its translations.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// The file.
    pub file: String,
    /// The language.
    pub language: String,
    /// The title.
    pub title: String,
    /// The text.
    pub body: Arc<Tree>,
    /// What heads the sections of a description.
    pub sections: Arc<[RawSection]>,
    /// What the text hashes to.
    pub hash: TextHash,
    /// Translations by language.
    pub translations: BTreeMap<String, Text>,
}

impl Text {
    /// Shares a parsed body, leaving out what only checking needs.
    #[must_use]
    pub fn new(file: &str, language: &str, title: Option<&Spanned<String>>, body: &Body) -> Self {
        Self {
            file: file.to_owned(),
            language: language.to_owned(),
            title: title.map(|title| title.value.clone()).unwrap_or_default(),
            body: body.tree.clone(),
            sections: body.sections.clone(),
            hash: body.hash.clone(),
            translations: BTreeMap::new(),
        }
    }

    /// The text for readers of a language: the translation where there is one.
    #[must_use]
    pub fn in_language(&self, language: &str) -> &Self {
        self.translations.get(language).unwrap_or(self)
    }

    /// The description for readers of a language: that of a translation which has one. A translation may also be a
    /// title and a summary, and then the description stays as it was written.
    #[must_use]
    pub fn described_in(&self, language: &str) -> &Self {
        self.translations.get(language).filter(|text| !text.sections.is_empty()).unwrap_or(self)
    }

    /// A section of the grammar.
    #[must_use]
    pub fn section(&self, role: Role) -> Option<Part<'_>> {
        self.sections.iter().position(|s| s.role == role).map(|at| self.body.section(at))
    }
}

/// Whether two lists hold the very same, and not only what is equal: so a preview knows what nobody touched.
#[must_use]
pub fn are_same<T>(before: &[Arc<T>], now: &[Arc<T>]) -> bool {
    before.len() == now.len() && before.iter().zip(now).all(|(before, now)| Arc::ptr_eq(before, now))
}
