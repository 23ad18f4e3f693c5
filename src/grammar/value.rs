//! What an element carries: the values of its fields.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use jiff::civil::Date;

use super::{Field, FieldType, Grammar};
use crate::facts::{Link, Localised, Table};

/// The value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, for all or by language.
    Text(Localised),
    /// Several texts.
    Texts(Vec<String>),
    /// A number in decimal notation.
    Number(String),
    /// A day.
    Date(Date),
    /// An id: of a choice or an actor.
    Name(String),
    /// Ids: of choices or elements.
    Names(Vec<String>),
    /// An address out of the site.
    Link(Link),
}

/// The value of a field as a file tells it.
#[derive(Debug, Clone)]
pub struct RawField {
    /// The field's id.
    pub id: String,
    /// The value.
    pub value: Value,
    /// The bytes of each name in it.
    pub places: Vec<Range<usize>>,
}

/// The values of one element's fields, by their ids. Editions are frozen in this order, whatever the site's is.
pub type Fields = BTreeMap<String, Value>;

impl Grammar {
    /// The values of all fields that a table tells.
    #[must_use]
    pub fn values(&self, table: &Table<'_>) -> Vec<RawField> {
        self.fields.iter().filter_map(|field| value(field, table)).collect()
    }
}

fn value(field: &Field, table: &Table<'_>) -> Option<RawField> {
    let id = field.id.as_str();
    let texts = || Some(table.texts(id)).filter(|texts| !texts.is_empty());
    let mut places = Vec::new();
    let value = match field.holds {
        FieldType::Text => Value::Text(table.localised(id)?.value),
        FieldType::Texts => Value::Texts(texts()?.into_iter().map(|text| text.value).collect()),
        FieldType::Number => Value::Number(table.number(id)?.value),
        FieldType::Date => Value::Date(table.date(id)?.value),
        FieldType::Link => Value::Link(table.link(id)?.value),
        FieldType::Choice(_) | FieldType::Actor => {
            let name = table.text(id)?;
            places.push(name.span);
            Value::Name(name.value)
        }
        FieldType::Choices(_) | FieldType::Elements => {
            let names = texts()?;
            places.extend(names.iter().map(|name| name.span.clone()));
            Value::Names(names.into_iter().map(|name| name.value).collect())
        }
    };
    Some(RawField { id: field.id.clone(), value, places })
}

impl Value {
    /// The ids in it.
    #[must_use]
    pub fn names(&self) -> &[String] {
        match self {
            Self::Name(name) => std::slice::from_ref(name),
            Self::Names(names) => names,
            _ => &[],
        }
    }

    /// As it stands behind `key =`.
    #[must_use]
    pub fn toml(&self) -> String {
        match self {
            Self::Text(text) => localised(text),
            Self::Texts(texts) | Self::Names(texts) => list(texts),
            Self::Number(number) => number.clone(),
            Self::Date(date) => date.to_string(),
            Self::Name(name) => quoted(name),
            Self::Link(Link { title: None, url }) => quoted(url),
            Self::Link(Link { title: Some(title), url }) => {
                format!("{{ title = {}, url = {} }}", localised(title), quoted(url))
            }
        }
    }
}

/// Texts as TOML writes a list of them.
#[must_use]
pub fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A text in one or several languages as TOML writes it.
#[must_use]
pub fn localised(text: &Localised) -> String {
    if text.by_language.is_empty() {
        return quoted(&text.default);
    }
    let mut out = String::from("{ ");
    for (at, (language, text)) in text.by_language.iter().enumerate() {
        let _ = write!(out, "{}{language} = {}", if at > 0 { ", " } else { "" }, quoted(text));
    }
    out + " }"
}

/// A text as TOML writes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
