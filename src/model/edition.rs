//! An edition: the roadmap as it was adopted, frozen.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::{LikelyTie, Text, ToldOutcome};
use crate::config::Column;
use crate::facts::{Localised, Moment, NamedTexts, Period, Span};
use crate::grammar::{self, Fields};
use crate::locale::Locale;
use crate::parse::TextHash;
use crate::text::fingerprint;

/// How many bytes of a hash stand for a whole edition.
const HASH: usize = 16;

/// The roadmap as a body adopted it, or as it was laid before one. Any fact may be unknown.
#[derive(Debug, Clone, Default)]
pub struct Edition {
    /// Its id: its file name.
    pub id: String,
    /// Whether it is the working roadmap.
    pub working: bool,
    /// Its name; its date stands for it where absent.
    pub title: Option<Localised>,
    /// When it was adopted or presented.
    pub date: Option<Moment>,
    /// Who adopted it; `None` where no source tells that it was adopted.
    pub adopted_by: Option<String>,
    /// The body it was laid before.
    pub presented_to: Option<String>,
    /// In which case it was dealt with.
    pub case: Option<String>,
    /// The series it belongs to; `None` for the roadmap itself. Only editions of one series are compared.
    pub series: Option<String>,
    /// Ids of the configured sources.
    pub sources: Vec<String>,
    /// What the source lost or does not tell, in a sentence.
    pub note: Option<Localised>,
    /// Whether the source shows only some of the measures: what is absent is then not told rather than dropped.
    pub incomplete: bool,
    /// Its own columns, in order.
    pub columns: Vec<Column>,
    /// Its own grouping, in order.
    pub areas: Vec<EditionArea>,
    /// Its measures, in order.
    pub measures: Vec<Arc<EditionMeasure>>,
    /// Why it differs from the edition before, as a whole. Not frozen.
    pub reason: Option<Localised>,
    /// Why something changed since the edition before, by the measure's id: for all of it, or by kind. Not frozen.
    pub reasons: BTreeMap<String, NamedTexts>,
    /// What its measures likely were in earlier editions. Not frozen.
    pub likely: Vec<LikelyTie>,
    /// What sources tell became of measures. Not frozen.
    pub outcomes: Vec<ToldOutcome>,
    /// Descriptions by the measure's id, those that no earlier edition holds. Frozen by what their measures hash to.
    pub texts: BTreeMap<String, Arc<Text>>,
    /// What the delivery plan of the same meeting names and the edition lacks: the id, with the plan's. Not frozen.
    pub named: BTreeMap<String, String>,
    /// The same of what that plan may be for: the id, with the plan's and why. Not frozen.
    pub perhaps_named: BTreeMap<String, (String, Localised)>,
}

/// A group of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionArea {
    /// Its id.
    pub id: String,
    /// Its name in that edition.
    pub title: String,
    /// True for a group without time bands.
    pub supporting: bool,
}

/// A measure as an edition tells it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditionMeasure {
    /// Its id: its identity across editions.
    pub id: String,
    /// Its name in that edition.
    pub title: String,
    /// The language of the name; `None` for the site's main language.
    pub language: Option<String>,
    /// Id of its area.
    pub area: Option<String>,
    /// Ids of further areas that showed it.
    pub also_in: Vec<String>,
    /// When it was planned.
    pub time_band: Option<Period>,
    /// Id of its status.
    pub status: Option<String>,
    /// Id of the overall measure it belonged to.
    pub parent: Option<String>,
    /// What its description hashes to.
    pub text: TextHash,
    /// The ids it had in earlier editions, and those of what went into it.
    pub former_ids: Vec<String>,
    /// Whether its id was another measure's in earlier editions.
    pub reused_id: bool,
    /// What else it carries, of what editions hold.
    pub fields: Fields,
    /// Id of the delivery plan that tells its area, where the edition itself does not. Not frozen, nor that area.
    pub area_by: Option<String>,
}

impl Edition {
    /// Its name in a language: its title, or its date, or its id.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        match (&self.title, self.date) {
            (Some(title), _) => title.get(locale.language()).to_owned(),
            (None, Some(date)) => date.in_words(locale),
            (None, None) => self.id.clone(),
        }
    }

    /// The measure at a place.
    #[must_use]
    pub fn measure(&self, place: usize) -> Option<&EditionMeasure> {
        self.measures.get(place).map(AsRef::as_ref)
    }

    /// The area with an id.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&EditionArea> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// True for a measure of a supporting area, which has no time band at all.
    #[must_use]
    pub fn is_timeless(&self, measure: &EditionMeasure) -> bool {
        measure.area.as_deref().and_then(|id| self.area(id)).is_some_and(|area| area.supporting)
    }

    /// What of it is frozen, as the TOML of its file: the reasons may be written later.
    #[must_use]
    pub fn frozen(&self) -> String {
        self.facts("period")
    }

    /// The same with a name for the key of a column's time.
    fn facts(&self, period_key: &str) -> String {
        let mut out = String::new();
        localised(&mut out, "title", self.title.as_ref());
        text(&mut out, "date", self.date.map(|date| date.to_string()).as_deref());
        text(&mut out, "adopted_by", self.adopted_by.as_deref());
        text(&mut out, "presented_to", self.presented_to.as_deref());
        text(&mut out, "case", self.case.as_deref());
        text(&mut out, "series", self.series.as_deref());
        list(&mut out, "sources", &self.sources);
        localised(&mut out, "note", self.note.as_ref());
        if self.incomplete {
            out.push_str("incomplete = true\n");
        }
        for column in &self.columns {
            out.push_str("\n[[time_bands]]\n");
            let period = column.period.to_string();
            if column.period.span().is_none() || column.id != period {
                text(&mut out, "id", Some(&column.id));
            }
            if column.period.span().is_some() {
                text(&mut out, period_key, Some(&period));
            }
            // A title that says no more than the years do was never frozen.
            let years = column.period.span().and_then(Span::years).map(Localised::from);
            localised(&mut out, "title", column.title.as_ref().filter(|title| Some(*title) != years.as_ref()));
            localised(&mut out, "note", column.note.as_ref());
        }
        for area in &self.areas {
            out.push_str("\n[[areas]]\n");
            text(&mut out, "id", Some(&area.id));
            text(&mut out, "title", Some(&area.title));
            if area.supporting {
                out.push_str("supporting = true\n");
            }
        }
        for measure in &self.measures {
            out.push_str("\n[[measures]]\n");
            text(&mut out, "id", Some(&measure.id));
            text(&mut out, "title", Some(&measure.title));
            text(&mut out, "language", measure.language.as_deref());
            text(&mut out, "area", measure.area.as_deref().filter(|_| measure.area_by.is_none()));
            list(&mut out, "also_in", &measure.also_in);
            text(&mut out, "time_band", measure.time_band.as_ref().map(ToString::to_string).as_deref());
            text(&mut out, "status", measure.status.as_deref());
            text(&mut out, "parent", measure.parent.as_deref());
            text(&mut out, "text", measure.text.get());
            list(&mut out, "former_ids", &measure.former_ids);
            if measure.reused_id {
                out.push_str("reused_id = true\n");
            }
            for (id, value) in &measure.fields {
                let _ = writeln!(out, "{id} = {}", value.toml());
            }
        }
        out
    }

    /// What the frozen part hashes to. The time of a column has the name there that it had when the first edition was
    /// frozen, so that no checksum changes.
    #[must_use]
    pub fn checksum(&self) -> String {
        fingerprint(self.facts("years").as_bytes(), HASH)
    }
}

pub(super) fn text(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        let _ = writeln!(out, "{key} = {}", grammar::quoted(value));
    }
}

fn list(out: &mut String, key: &str, values: &[String]) {
    if !values.is_empty() {
        let _ = writeln!(out, "{key} = {}", grammar::list(values));
    }
}

pub(super) fn localised(out: &mut String, key: &str, value: Option<&Localised>) {
    if let Some(value) = value {
        let _ = writeln!(out, "{key} = {}", grammar::localised(value));
    }
}
