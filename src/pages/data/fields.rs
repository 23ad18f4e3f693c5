//! What elements carry, in the open data. What no source tells is `null`, never a guess.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value as Json, json};

use crate::grammar::{Field, FieldType, Fields, Grammar, Value};
use crate::pages::Words;

/// The public fields of an element, in the grammar's order.
#[derive(Debug)]
pub(super) struct DataFields<'a> {
    values: Vec<(&'a Field, Option<&'a Value>)>,
    language: &'a str,
}

impl<'a> DataFields<'a> {
    /// All of them, those that are not told as `null`.
    pub(super) fn of(grammar: &'a Grammar, fields: &'a Fields, language: &'a str) -> Self {
        Self { values: grammar.public().map(|field| (field, fields.get(&field.id))).collect(), language }
    }

    /// Those that editions hold.
    pub(super) fn frozen(grammar: &'a Grammar, fields: &'a Fields, language: &'a str) -> Self {
        let frozen = grammar.public().filter(|field| field.frozen);
        Self { values: frozen.map(|field| (field, fields.get(&field.id))).collect(), language }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

impl Serialize for DataFields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.values.len()))?;
        for (field, value) in &self.values {
            map.serialize_entry(&field.id, &value.map(|value| json_of(value, self.language)))?;
        }
        map.end()
    }
}

fn json_of(value: &Value, language: &str) -> Json {
    match value {
        Value::Text(text) => Json::from(text.get(language)),
        Value::Texts(texts) | Value::Names(texts) => Json::from(texts.clone()),
        // What is read as a number can be written as one.
        Value::Number(number) => serde_json::from_str(number).unwrap_or(Json::Null),
        Value::Date(date) => Json::from(date.to_string()),
        Value::Name(name) => Json::from(name.as_str()),
        Value::Link(link) => {
            json!({ "title": link.title.as_ref().map(|title| title.get(language)), "url": link.url })
        }
    }
}

/// The names of the fields' columns in a table, each id followed by what it is called.
pub(super) fn columns<'a>(fields: impl Iterator<Item = &'a Field>) -> impl Iterator<Item = Cow<'a, str>> {
    fields.flat_map(|field| {
        let title = holds_ids(field).then(|| Cow::Owned(format!("{}_title", field.id)));
        [Cow::Borrowed(field.id.as_str())].into_iter().chain(title)
    })
}

/// The values of an element as cells of these columns; empty where they are not told.
pub(super) fn cells<'a>(
    fields: impl Iterator<Item = &'a Field>,
    values: &Fields,
    words: Words<'a>,
) -> impl Iterator<Item = String> {
    let language = words.config().main_language();
    fields.flat_map(move |field| {
        let value = values.get(&field.id);
        let titles = || match value {
            Some(value) => {
                words.elements().values(field, value, language).into_iter().map(|value| value.text).collect()
            }
            None => Vec::new(),
        };
        let titles = holds_ids(field).then(|| titles().join("; "));
        [cell(value, language)].into_iter().chain(titles)
    })
}

fn holds_ids(field: &Field) -> bool {
    use FieldType::{Actor, Choice, Choices, Elements};
    matches!(field.holds, Choice(_) | Choices(_) | Actor | Elements)
}

fn cell(value: Option<&Value>, language: &str) -> String {
    match value {
        None => String::new(),
        Some(Value::Text(text)) => text.get(language).to_owned(),
        Some(Value::Texts(texts)) => texts.join("; "),
        Some(Value::Number(number)) => number.clone(),
        Some(Value::Date(date)) => date.to_string(),
        Some(value @ (Value::Name(_) | Value::Names(_))) => value.names().join(" "),
        Some(Value::Link(link)) => link.url.clone(),
    }
}

/// The JSON Schema of an element's fields: of today, or as editions hold them.
pub(super) fn schema(grammar: &Grammar, is_today: bool) -> Json {
    let fields = || grammar.public().filter(|field| is_today || field.frozen);
    let properties: serde_json::Map<String, Json> =
        fields().map(|field| (field.id.clone(), schema_of(field, is_today))).collect();
    let required: Vec<&str> = fields().map(|field| field.id.as_str()).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn schema_of(field: &Field, is_today: bool) -> Json {
    let names: Vec<&str> = field.choices().iter().map(|choice| choice.id.as_str()).collect();
    let text = json!({ "type": "string" });
    let kind = match field.holds {
        // Editions keep what could be chosen then.
        FieldType::Choice(_) if is_today => json!({ "enum": names }),
        FieldType::Choices(_) if is_today => json!({ "type": "array", "items": { "enum": names } }),
        FieldType::Text | FieldType::Actor | FieldType::Choice(_) => text,
        FieldType::Texts | FieldType::Elements | FieldType::Choices(_) => json!({ "type": "array", "items": text }),
        FieldType::Number => json!({ "type": "number" }),
        FieldType::Date => json!({ "type": "string", "format": "date" }),
        FieldType::Link => json!({
            "type": "object",
            "properties": { "title": { "type": ["string", "null"] }, "url": text },
            "required": ["title", "url"],
            "additionalProperties": false
        }),
    };
    json!({ "anyOf": [kind, { "type": "null" }], "description": field.about })
}
