//! The one model of what is exported: a roadmap or an edition in one language, in ready words, with its matrix.
//!
//! What pages compose anyway (facts, delivery plans, what became of an edition) is taken from their views, so that a deck
//! says nothing otherwise than the site. Places are those of the matrix: an element's place is its index in
//! [`Content::elements`].

#![cfg_attr(
    not(all(feature = "pptx", feature = "xlsx")),
    allow(dead_code, reason = "each format reads what it needs, and this program was built without some of them")
)]

mod edition;
pub(super) mod plans;
mod prose;
mod roadmap;

use super::Asked;
use crate::address::{OVERVIEW, in_language};
use crate::facts::Period;
use crate::locale::Locale;
use crate::matrix::Matrix;
use crate::pages::{ChangesPage, PlanPage};

pub(super) use prose::Paragraph;

/// A roadmap or an edition in one language.
#[derive(Debug)]
pub(super) struct Content<'a> {
    pub(super) locale: &'a Locale,
    /// The language that delivery plans are written in.
    pub(super) main_language: String,
    /// The roadmap's name.
    pub(super) title: String,
    /// The edition («November 2025»); `None` where none is told.
    pub(super) edition: Option<String>,
    /// The edition as a ready line («Utgave: november 2025»).
    pub(super) edition_line: Option<String>,
    /// Who publishes it, as a ready sentence.
    pub(super) publisher: Option<String>,
    /// Facts of the edition, such as who adopted it.
    pub(super) facts: Vec<(String, String)>,
    /// What readers should know: what is not told, what the columns mean.
    pub(super) notes: Vec<String>,
    /// The whole address of its page, where the site has one.
    pub(super) address: Option<String>,
    pub(super) columns: Vec<Column>,
    pub(super) legend: Vec<Status>,
    pub(super) areas: Vec<Area>,
    pub(super) matrix: Matrix,
    /// What stands in no area, under what it has in common.
    pub(super) loose: Vec<(String, Vec<usize>)>,
    pub(super) elements: Vec<Element>,
    /// The delivery plan of its time.
    pub(super) plan: Option<PlanPage>,
    /// What became of it until today; of the working roadmap, what changed since the newest edition.
    pub(super) became: Option<ChangesPage>,
}

/// A column.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) title: String,
    period: Period,
}

/// A focus area.
#[derive(Debug)]
pub(super) struct Area {
    pub(super) title: String,
    pub(super) lang: String,
    pub(super) intro: Vec<Paragraph>,
    /// Whether it has no columns.
    pub(super) supporting: bool,
}

/// A status, in words and by its look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Status {
    pub(super) label: String,
    /// `active`, `planned`, `done`, `stopped` or `unknown`.
    pub(super) look: &'static str,
    /// Whether it is said of each element: not where hardly any source tells it.
    pub(super) is_said: bool,
}

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) id: String,
    pub(super) title: String,
    /// The language of its title.
    pub(super) lang: String,
    pub(super) subtitle: Option<String>,
    pub(super) parent: Option<usize>,
    pub(super) area: Option<usize>,
    period: Option<Period>,
    /// When it is planned, or that it is not told.
    pub(super) band: String,
    pub(super) status: Status,
    pub(super) facts: Vec<Fact>,
    /// In which language its text is, where that is not the reader's.
    pub(super) notice: Option<String>,
    pub(super) passages: Vec<Passage>,
    /// That there is no description.
    pub(super) missing: Option<String>,
    /// What the element around it says, told as that one's, where it says nothing itself.
    pub(super) borrowed: Option<Passage>,
    /// What is delivered for it, each in a line.
    pub(super) deliveries: Vec<String>,
    /// The whole address of its page today, where the site has one.
    pub(super) address: Option<String>,
}

/// A fact of an element.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) value: String,
    /// The language of the value.
    pub(super) lang: String,
}

/// A part of a description.
#[derive(Debug)]
pub(super) struct Passage {
    /// Its heading; `None` for what stands before the first.
    pub(super) heading: Option<String>,
    /// `problem`, `need`, `benefit` or `other`.
    pub(super) look: String,
    /// The language of heading and text.
    pub(super) lang: String,
    pub(super) text: Vec<Paragraph>,
}

/// The content that is asked for.
pub(super) fn of(asked: Asked<'_>) -> Content<'_> {
    match asked.adopted() {
        Some(edition) => edition::content(asked, edition),
        None => roadmap::content(asked),
    }
}

impl Element {
    /// When it is planned; `None` where that is not told.
    pub(super) fn period(&self) -> Option<&Period> {
        self.period.as_ref()
    }
}

impl Content<'_> {
    /// A text of the interface.
    pub(super) fn text(&self, name: &str) -> String {
        self.locale.text(name)
    }

    /// The language of the interface.
    pub(super) fn lang(&self) -> &str {
        self.locale.language()
    }

    /// When an element is planned, where that is not what its column says.
    pub(super) fn own_band(&self, element: usize, column: Option<usize>) -> Option<&str> {
        let own = &self.elements[element];
        let column = column.and_then(|at| self.columns.get(at));
        let period = own.period.as_ref()?;
        (!column.is_some_and(|column| column.period.is_same_time(period))).then_some(&own.band)
    }

    /// When an element inside another is planned, where that is not when the other is.
    pub(super) fn band_inside(&self, element: usize) -> Option<&str> {
        let own = &self.elements[element];
        let around = own.parent.and_then(|parent| self.elements[parent].period.as_ref());
        let period = own.period.as_ref()?;
        (!around.is_some_and(|around| around.is_same_time(period))).then_some(&own.band)
    }

    /// «Kilde: Veikart for Helsenorge, november 2025. https://…»
    pub(super) fn source(&self) -> String {
        let name = match &self.edition {
            Some(edition) => format!("{}, {edition}", self.title),
            None => self.title.clone(),
        };
        let line = self.locale.format("export_source", &[("source", name.into())]);
        match &self.address {
            Some(address) => format!("{line} {address}"),
            None => line,
        }
    }

    /// The name of the roadmap with that of its edition.
    pub(super) fn full_title(&self) -> String {
        match &self.edition {
            Some(edition) => format!("{} – {edition}", self.title),
            None => self.title.clone(),
        }
    }
}

impl<'a> Asked<'a> {
    fn locale(&self) -> &'a Locale {
        &self.site.locales()[self.language]
    }

    /// A page's path in the language that is asked for.
    pub(super) fn path(&self, path: &str) -> String {
        in_language((self.language > 0).then(|| self.locale().language()), path)
    }

    fn overview(&self) -> String {
        self.path(OVERVIEW)
    }
}

/// A language that is marked, or that of the page.
fn tag(lang: Option<String>, locale: &Locale) -> String {
    lang.unwrap_or_else(|| locale.language().to_owned())
}
