//! The description of keys, and the JSON Schema made from it.

use crate::wording::{Text, say};
use serde_json::{Value, json};

/// One key that may stand in a table.
#[derive(Debug, Clone, Copy)]
pub struct Key<'a> {
    /// As it is written.
    pub name: &'a str,
    /// What it holds.
    pub kind: Kind<'a>,
    /// Whether it must be there.
    pub required: bool,
    /// What it means, for editors.
    pub about: &'a str,
    /// What it was called in an older veikart: still read, with the advice to write `name`.
    pub former: Option<&'a str>,
}

impl<'a> Key<'a> {
    /// A key that must be there.
    #[must_use]
    pub const fn required(name: &'a str, kind: Kind<'a>, about: &'a str) -> Self {
        Self { name, kind, required: true, about, former: None }
    }

    /// A key that may be absent.
    #[must_use]
    pub const fn optional(name: &'a str, kind: Kind<'a>, about: &'a str) -> Self {
        Self { name, kind, required: false, about, former: None }
    }

    /// The same key, which was called `former` before.
    #[must_use]
    pub const fn formerly(self, former: &'a str) -> Self {
        Self { former: Some(former), ..self }
    }

    /// Whether it is written so, today or before.
    #[must_use]
    pub fn is_called(&self, written: &str) -> bool {
        self.name == written || self.former == Some(written)
    }
}

/// The names that may stand in a place.
#[derive(Debug, Clone, Copy)]
pub enum Names<'a> {
    /// Names of veikart's own.
    Fixed(&'a [&'a str]),
    /// Names that a site gave.
    Own(&'a [String]),
}

impl<'a> Names<'a> {
    /// All of them, in order.
    #[must_use]
    pub fn list(self) -> Vec<&'a str> {
        match self {
            Self::Fixed(names) => names.to_vec(),
            Self::Own(names) => names.iter().map(String::as_str).collect(),
        }
    }

    /// Whether a name is among them.
    #[must_use]
    pub fn hold(self, name: &str) -> bool {
        match self {
            Self::Fixed(names) => names.contains(&name),
            Self::Own(names) => names.iter().any(|own| own == name),
        }
    }
}

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind<'a> {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A whole number.
    Integer,
    /// A number, whole or decimal.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date without time, such as 2025-11-20.
    Date,
    /// A text, or a table of texts by language.
    Localised,
    /// One of these names.
    OneOf(Names<'a>),
    /// A list of some of these names.
    SomeOf(Names<'a>),
    /// A whole address, or a table of an address and its visible text.
    Link,
    /// A table with these keys.
    Table(&'a [Key<'a>]),
    /// A list of tables with these keys.
    Tables(&'a [Key<'a>]),
    /// A table whose keys are free ids and whose values are texts by language.
    Named,
    /// A table whose keys are free ids and whose values are texts by language, or tables of such texts by these names.
    NamedBy(&'a [&'a str]),
}

impl Kind<'_> {
    /// In words, with an example.
    #[must_use]
    pub fn describe(self) -> Text {
        match self {
            Self::Text => say!("kind.text"),
            Self::Texts => say!("kind.texts"),
            Self::Integer => say!("kind.integer"),
            Self::Number => say!("kind.number"),
            Self::Boolean => say!("kind.boolean"),
            Self::Date => say!("kind.date"),
            Self::Localised => say!("kind.localised"),
            Self::OneOf(_) => say!("kind.one-of"),
            Self::SomeOf(_) => say!("kind.some-of"),
            Self::Link => say!("kind.link"),
            Self::Table(_) => say!("kind.table"),
            Self::Tables(_) => say!("kind.tables"),
            Self::Named => say!("kind.named"),
            Self::NamedBy(_) => say!("kind.named-by"),
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
            Self::Number => json!({ "type": "number" }),
            Self::Boolean => json!({ "type": "boolean" }),
            Self::Date => json!({ "type": "string", "format": "date" }),
            Self::Localised => localised,
            Self::OneOf(names) => json!({ "type": "string", "enum": names.list() }),
            Self::SomeOf(names) => json!({ "type": "array", "items": { "type": "string", "enum": names.list() } }),
            Self::Link => json!({
                "oneOf": [
                    text,
                    {
                        "type": "object",
                        "properties": { "title": localised, "url": text },
                        "required": ["title", "url"],
                        "additionalProperties": false
                    }
                ]
            }),
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

fn object(keys: &[Key<'_>]) -> Value {
    let mut properties = serde_json::Map::new();
    for key in keys {
        let mut schema = key.kind.schema();
        if let Some(former) = key.former {
            let mut schema = schema.clone();
            schema["description"] = Value::from(format!("Now called {}", key.name));
            schema["deprecated"] = Value::from(true);
            properties.insert(former.to_owned(), schema);
        }
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
pub fn json_schema(title: &str, keys: &[Key<'_>]) -> Value {
    let mut schema = object(keys);
    schema["$schema"] = Value::from("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = Value::from(title);
    schema
}
