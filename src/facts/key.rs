//! The description of keys, and the JSON Schema made from it.

use serde_json::{Value, json};

/// One key that may stand in a table.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// What it means, for editors.
    pub about: &'static str,
}

impl Key {
    /// A key that must be there.
    #[must_use]
    pub const fn required(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, required: true, about }
    }

    /// A key that may be absent.
    #[must_use]
    pub const fn optional(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, required: false, about }
    }
}

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// A date without time, such as 2025-11-20.
    Date,
    /// A text, or a table of texts by language.
    Localised,
    /// A table with these keys.
    Table(&'static [Key]),
    /// A list of tables with these keys.
    Tables(&'static [Key]),
    /// A table whose keys are free ids and whose values are texts by language.
    Named,
    /// A table whose keys are free ids and whose values are texts by language, or tables of such texts by these names.
    NamedBy(&'static [&'static str]),
}

impl Kind {
    /// In words, with an example.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Text => "a text in quotes, such as \"…\"",
            Self::Texts => "a list of texts, such as [\"…\", \"…\"]",
            Self::Integer => "a whole number, such as 10",
            Self::Boolean => "true or false",
            Self::Date => "a date without quotes, such as 2025-11-20",
            Self::Localised => "a text, or texts by language such as { nb = \"…\", nn = \"…\", en = \"…\" }",
            Self::Table(_) => "a table",
            Self::Tables(_) => "a list of tables, each begun with [[…]]",
            Self::Named => "a table of names and texts",
            Self::NamedBy(_) => "a table of names and texts, each for all or by name such as { later = \"…\" }",
        }
    }

    fn schema(self) -> Value {
        let text = json!({ "type": "string", "minLength": 1 });
        let localised = json!({
            "oneOf": [
                text,
                {
                    "type": "object",
                    "patternProperties": { "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": text },
                    "additionalProperties": false,
                    "minProperties": 1
                }
            ]
        });
        match self {
            Self::Text => text,
            Self::Texts => json!({ "type": "array", "items": text }),
            Self::Integer => json!({ "type": "integer" }),
            Self::Boolean => json!({ "type": "boolean" }),
            Self::Date => json!({ "type": "string", "format": "date" }),
            Self::Localised => localised,
            Self::Table(keys) => object(keys),
            Self::Tables(keys) => json!({ "type": "array", "items": object(keys) }),
            Self::Named => json!({ "type": "object", "additionalProperties": localised }),
            Self::NamedBy(names) => {
                let by_name: serde_json::Map<String, Value> =
                    names.iter().map(|name| ((*name).to_owned(), localised.clone())).collect();
                let by_name = json!({
                    "type": "object", "properties": by_name, "additionalProperties": false, "minProperties": 1
                });
                let either = json!({ "oneOf": [text, localised["oneOf"][1], by_name] });
                json!({ "type": "object", "additionalProperties": either })
            }
        }
    }
}

fn object(keys: &[Key]) -> Value {
    let mut properties = serde_json::Map::new();
    for key in keys {
        let mut schema = key.kind.schema();
        schema["description"] = Value::from(key.about);
        properties.insert(key.name.to_owned(), schema);
    }
    let required: Vec<_> = keys.iter().filter(|k| k.required).map(|k| k.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false
    })
}

/// A JSON Schema (draft 2020-12) of a table with these keys, for use in an editor.
#[must_use]
pub fn json_schema(title: &str, keys: &[Key]) -> Value {
    let mut schema = object(keys);
    schema["$schema"] = Value::from("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = Value::from(title);
    schema
}
