//! The site's configuration, `veikart.toml`.
//!
//! In: its text. Out: [`Config`], right by construction, and the description of its keys. Never: reads a file.

mod column;
mod keys;
mod look;
mod read;

use std::sync::Arc;

use crate::address::Addresses;
use crate::diag::Diagnostics;
use crate::facts::{Localised, Moment, Period, Spanned};
use crate::grammar::Grammar;
use crate::locale::{Languages, Locale};
use crate::wording::{Language, Text, say};

pub use column::{Column, RawColumn, columns, columns_of, period_name, read_period};
pub use keys::KEYS;
pub use look::{Accent, SiteLook};
pub use read::{DEFAULT_EDITOR, read};

/// A site's configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// The roadmap's name.
    pub title: Localised,
    /// Languages of navigation, the main one first; its pages stand at the root.
    pub languages: Vec<String>,
    /// The words of its addresses.
    pub addresses: Addresses,
    /// The languages that content may be written in: those that there are texts of the interface for.
    pub known_languages: Languages,
    /// The theme's name, with its place in the file.
    pub theme: Spanned<String>,
    /// Where the site will stand, without a slash at the end; `None` leaves out what demands whole addresses.
    pub base_url: Option<String>,
    /// Who publishes the roadmap.
    pub publisher: Option<Localised>,
    /// The edition that the working roadmap is, such as `2025-11`.
    pub edition: Option<Moment>,
    /// Contact for questions and faults.
    pub contact: Option<Contact>,
    /// The site's own look.
    pub look: SiteLook,
    /// Links in the menu and at the foot, in order.
    pub links: Vec<SiteLink>,
    /// The published accessibility statement, with its place in the file.
    pub accessibility_statement: Option<Spanned<String>>,
    /// Licence of the open data.
    pub data_licence: Option<Contact>,
    /// The columns of the overview, in order.
    pub columns: Vec<Column>,
    /// The statuses, in the order of the legend.
    pub statuses: Vec<Status>,
    /// What the roadmap's elements and their descriptions are made of.
    pub grammar: Arc<Grammar>,
    /// The sources that facts may name, by id.
    pub sources: Vec<(String, Localised)>,
    /// What bodies say of measures.
    pub remarks: RemarksConfig,
    /// Who delivers, by id.
    pub actors: Vec<(String, Localised)>,
    /// The formats that readers may download, in the order they are shown.
    pub downloads: Vec<&'static str>,
    /// How many measures a cell of the overview shows at most.
    pub cell_limit: usize,
    /// How many rows a page of a list shows at most.
    pub page_limit: usize,
    /// What advice to give.
    pub advice: Advice,
    /// Address that opens a file in the editor: `{path}` stands for the file's whole path, which begins with `/`;
    /// `{line}` and `{column}` for the place in it.
    pub editor: String,
    /// The language in which veikart speaks to who works on the site, where the configuration tells one.
    pub editor_language: Option<Language>,
}

/// The formats that readers may download, beside the open data that every site has.
pub const DOWNLOADABLE: &[&str] = &["pdf", "poster", "png", "pptx", "svg", "xlsx"];

/// A named address.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Visible text.
    pub title: Localised,
    /// A whole address (`https:` or `mailto:`), with its place in the file.
    pub url: Spanned<String>,
}

/// A link in the menu or at the foot.
#[derive(Debug, Clone)]
pub struct SiteLink {
    /// Its text and address.
    pub contact: Contact,
    /// True in the menu, false at the foot.
    pub menu: bool,
}

/// A status that measures may have.
#[derive(Debug, Clone)]
pub struct Status {
    /// Its id (`under-arbeid`).
    pub id: String,
    /// Its name.
    pub title: Localised,
    /// How it looks.
    pub look: Look,
}

/// How a status looks: shape, border and fill together, since colour alone tells nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Under way.
    Active,
    /// Not begun.
    Planned,
    /// Delivered.
    Done,
    /// Given up.
    Stopped,
}

impl Look {
    /// All looks by the names used in the configuration and in templates.
    pub const ALL: &'static [(&'static str, Self)] =
        &[("active", Self::Active), ("planned", Self::Planned), ("done", Self::Done), ("stopped", Self::Stopped)];

    /// The name used in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, look)| *look == self).map_or("planned", |(name, _)| name)
    }
}

/// What bodies say of measures before an edition is adopted.
#[derive(Debug, Clone, Default)]
pub struct RemarksConfig {
    /// Whether the public site shows it.
    pub public: bool,
    /// The bodies, by id.
    pub bodies: Vec<(String, Localised)>,
}

/// What advice to give.
#[derive(Debug, Clone)]
pub struct Advice {
    /// Months after which a measure should be reviewed; `None` gives no such advice.
    pub review_months: Option<u32>,
    /// Abbreviations that readers know.
    pub known_abbreviations: Vec<String>,
    /// Whether to advise on the share of bokmål and nynorsk.
    pub language_share: bool,
}

impl Config {
    /// The language in which veikart speaks to who works on the site and asked for none: the one told here, or the
    /// site's own where veikart speaks it.
    #[must_use]
    pub fn spoken(&self) -> Language {
        self.editor_language.or_else(|| Language::named(self.main_language())).unwrap_or_default()
    }

    /// The main language, in which content is written unless it says otherwise.
    #[must_use]
    pub fn main_language(&self) -> &str {
        self.languages.first().map_or("nb", String::as_str)
    }

    /// The columns that a period touches: see [`columns_of`].
    #[must_use]
    pub fn columns_of(&self, period: &Period) -> Option<std::ops::RangeInclusive<usize>> {
        columns_of(&self.columns, period)
    }

    /// How an element writes a period that somebody asks for: as its column does, where it is a column's.
    ///
    /// # Errors
    /// Why there is no such period on this roadmap.
    pub fn written_period(&self, text: &str) -> Result<String, Text> {
        let columns = || self.columns.iter().map(|column| column.id.as_str()).collect::<Vec<_>>().join(", ");
        let spanned = Spanned { value: text.to_owned(), span: 0..text.len() };
        let period = read_period(&self.columns, "", &spanned, &mut Diagnostics::default())
            .ok_or_else(|| say!("new.no-period", text = text, columns = columns()))?;
        if self.columns_of(&period).is_none() {
            return Err(say!("new.outside", period = period.to_string(), columns = columns()));
        }
        let column = self.columns.iter().find(|column| column.period.is_same_time(&period));
        Ok(column.map_or_else(|| period.to_string(), |column| column.id.clone()))
    }

    /// A period of the working roadmap in words: see [`period_name`].
    #[must_use]
    pub fn period_name(&self, period: &Period, locale: &Locale) -> String {
        period_name(&self.columns, period, locale)
    }
}
