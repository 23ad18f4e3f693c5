//! What an element carries: the values of its fields.

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

/// The values of one element's fields, by their ids: a sorted list with no room to spare, since all elements of all editions
/// have one. Editions are frozen in this order, whatever the site's is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Box<[(String, Value)]>);

impl Fields {
    /// The value of a field.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == id).map(|(_, value)| value)
    }

    /// Whether a field is told.
    #[must_use]
    pub fn contains_key(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// All values with their fields' ids, in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, Value)> {
        self.0.iter()
    }
}

impl FromIterator<(String, Value)> for Fields {
    fn from_iter<T: IntoIterator<Item = (String, Value)>>(values: T) -> Self {
        let mut values: Vec<(String, Value)> = values.into_iter().collect();
        values.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self(values.into())
    }
}

impl<'a> IntoIterator for &'a Fields {
    type Item = &'a (String, Value);
    type IntoIter = std::slice::Iter<'a, (String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Grammar {
    /// The values of all fields that a table tells.
    #[must_use]
    pub fn values(&self, table: &Table<'_>) -> Box<[RawField]> {
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
