//! Facts that an editor writes as TOML: which keys there are, and reading them with their places.
//!
//! In: TOML text. Out: typed values with byte spans, and diagnostics for unknown keys and wrong types; or a [`Document`], whose
//! values change while all else stays as it was written. One
//! description of keys ([`Key`]) drives reading, «did you mean» and the JSON Schemas. Never: knows what a key
//! means for the roadmap.

mod broken;
mod document;
mod key;
mod moment;
mod period;
mod syntax;
mod table;
mod value;

pub use document::Document;
pub use key::{Key, Kind, Names, json_schema};
pub use moment::Moment;
pub use period::{Period, PeriodError, Span};
pub use table::{Table, parse};
pub use value::NamedTexts;

use std::collections::BTreeMap;
use std::ops::Range;

/// A value with the bytes it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// A text in one or several languages of navigation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localised {
    /// The text where a language has none of its own.
    pub default: String,
    /// The texts by language.
    pub by_language: BTreeMap<String, String>,
}

/// An address out of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The visible text; the address itself where absent.
    pub title: Option<Localised>,
    /// A whole address.
    pub url: String,
}

/// What the address of a link may begin with.
pub const LINKS: &[&str] = &["https://", "http://", "mailto:"];

/// True for a whole address with one of these beginnings.
#[must_use]
pub fn is_address(address: &str, beginnings: &[&str]) -> bool {
    let rest = beginnings.iter().find_map(|beginning| address.strip_prefix(beginning));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}

impl From<String> for Localised {
    fn from(text: String) -> Self {
        Self { default: text, by_language: BTreeMap::new() }
    }
}

impl Localised {
    /// The text in a language.
    #[must_use]
    pub fn get(&self, language: &str) -> &str {
        self.by_language.get(language).unwrap_or(&self.default)
    }

    /// The texts of all languages.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.default).chain(self.by_language.values()).map(String::as_str)
    }

    /// The language of the text that [`Localised::get`] gives; `None` where it is not told.
    #[must_use]
    pub fn language_for<'a>(&'a self, language: &'a str) -> Option<&'a str> {
        let is_default = |(_, text): &(&String, &String)| **text == self.default;
        if self.by_language.contains_key(language) {
            return Some(language);
        }
        self.by_language.iter().find(is_default).map(|(language, _)| language.as_str())
    }
}
