//! A field: what code only carries from front matter to readers.

use crate::facts::{Key, Kind, Localised, Names};
use crate::locale::Locale;

/// What a field may hold, as it is written.
pub(super) const TYPES: &[&str] =
    &["text", "texts", "number", "date", "choice", "choices", "link", "elements", "actor"];
/// Where a field may be shown, as it is written.
pub(super) const PLACES: &[&str] = &["facts", "box", "list", "filter"];

/// A field that elements may carry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key that is told or not")]
pub struct Field {
    /// Its key in front matter, and its name in addresses and data.
    pub id: String,
    /// What it is called; the text `field_<id>` where absent.
    pub title: Option<Localised>,
    /// What it means, for editors.
    pub about: String,
    /// What it holds.
    pub holds: FieldType,
    /// Whether every element must have it.
    pub required: bool,
    /// Where readers meet it: some of [`PLACES`].
    pub(super) shown: Vec<String>,
    /// Whether the open data hold it.
    pub public: bool,
    /// Whether adopted editions hold it.
    pub frozen: bool,
    /// Whether changes between editions tell of it.
    pub compared: bool,
    /// The ids of its choices.
    pub(super) names: Vec<String>,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// A text, for all or by language.
    Text,
    /// Several texts.
    Texts,
    /// A number.
    Number,
    /// A day.
    Date,
    /// One of these.
    Choice(Vec<Choice>),
    /// Some of these.
    Choices(Vec<Choice>),
    /// An address out of the site.
    Link,
    /// Other elements, by their ids.
    Elements,
    /// One of those who deliver, by id.
    Actor,
}

/// What may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name in front matter and data.
    pub id: String,
    /// Its visible name.
    pub title: Localised,
}

impl Field {
    /// What it is called in a language.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        self.title
            .as_ref()
            .map_or_else(|| locale.text(&format!("field_{}", self.id)), |title| title.get(locale.language()).to_owned())
    }

    /// The visible name of one of its choices; the name itself of one that is none any more.
    #[must_use]
    pub fn choice<'a>(&'a self, name: &'a str, locale: &'a Locale) -> &'a str {
        let choice = self.choices().iter().find(|choice| choice.id == name);
        choice.map_or(name, |choice| choice.title.get(locale.language()))
    }

    /// What may be chosen; empty where nothing is.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match &self.holds {
            FieldType::Choice(choices) | FieldType::Choices(choices) => choices,
            _ => &[],
        }
    }

    /// Whether it stands beside the element.
    #[must_use]
    pub fn in_facts(&self) -> bool {
        self.is_shown("facts")
    }

    /// Whether it stands in the element's box.
    #[must_use]
    pub fn in_box(&self) -> bool {
        self.is_shown("box")
    }

    /// Whether it is a column of the list.
    #[must_use]
    pub fn in_list(&self) -> bool {
        self.is_shown("list")
    }

    /// Whether readers can filter by it.
    #[must_use]
    pub fn in_filter(&self) -> bool {
        self.is_shown("filter")
    }

    /// Whether readers meet it at all.
    #[must_use]
    pub fn is_shown_anywhere(&self) -> bool {
        !self.shown.is_empty()
    }

    fn is_shown(&self, place: &str) -> bool {
        self.shown.iter().any(|shown| shown == place)
    }

    /// Its key in front matter.
    #[must_use]
    pub fn key(&self) -> Key<'_> {
        let kind = match &self.holds {
            FieldType::Choice(_) => Kind::OneOf(Names::Own(&self.names)),
            FieldType::Choices(_) => Kind::SomeOf(Names::Own(&self.names)),
            _ => self.frozen_key().kind,
        };
        Key { name: &self.id, kind, required: self.required, about: &self.about, former: None }
    }

    /// Its key in an edition, which keeps what it froze whatever may be chosen today.
    #[must_use]
    pub fn frozen_key(&self) -> Key<'_> {
        let kind = match &self.holds {
            FieldType::Text => Kind::Localised,
            FieldType::Texts | FieldType::Choices(_) | FieldType::Elements => Kind::Texts,
            FieldType::Number => Kind::Number,
            FieldType::Date => Kind::Date,
            FieldType::Link => Kind::Link,
            FieldType::Choice(_) | FieldType::Actor => Kind::Text,
        };
        Key { name: &self.id, kind, required: false, about: &self.about, former: None }
    }
}
