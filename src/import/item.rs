//! What is brought in, held against the site: things with ids and facts, each with the place it comes from.

use super::vocabulary::folded;
use super::{Block, Place};

/// What a thing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A focus area.
    Area,
    /// An element.
    Element,
    /// A delivery of the plan with this id.
    Delivery(String),
}

impl Kind {
    /// Its name in the record.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Area => "areas".to_owned(),
            Self::Element => "elements".to_owned(),
            Self::Delivery(plan) => format!("plan {plan}"),
        }
    }
}

/// A thing with its facts.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) id: String,
    /// What the file calls it.
    pub(super) called: String,
    pub(super) place: Place,
    /// In the order that they are written.
    pub(super) facts: Vec<Fact>,
    /// What is written with a new file and is no fact of the source's.
    pub(super) own: Vec<(&'static str, toml::Value)>,
}

/// A fact.
#[derive(Debug)]
pub(super) struct Fact {
    /// Its key, or what heads the part of the description.
    pub(super) name: FactName,
    pub(super) value: Value,
    pub(super) place: Place,
}

/// What a fact is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FactName {
    /// A key of front matter or of a table.
    Key(String),
    /// The text before all headings.
    Lead,
    /// A section, by its heading.
    Section(String),
}

impl FactName {
    /// Its name in the record, and as editors are told of it.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Key(key) => key.clone(),
            Self::Lead => "##".to_owned(),
            Self::Section(heading) => format!("## {heading}"),
        }
    }
}

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// As it stands behind a key.
    Toml(toml::Value),
    /// A text.
    Text(Vec<Block>),
}

impl Value {
    /// What it says, by which two are compared: of a text its words alone.
    pub(super) fn said(&self) -> String {
        match self {
            Self::Toml(value) => value.to_string(),
            Self::Text(blocks) => blocks.iter().map(|block| folded(&block.words())).collect::<Vec<_>>().join(" "),
        }
    }

    /// As it is shown to people, in short.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Toml(value) => shown(value),
            Self::Text(blocks) => short(&blocks.iter().map(Block::words).collect::<Vec<_>>().join(" ")),
        }
    }
}

/// A value of a file as it is shown to people.
pub(super) fn shown(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => short(text),
        toml::Value::Array(list) => list.iter().map(shown).collect::<Vec<_>>().join("; "),
        value => value.to_string(),
    }
}

/// The beginning of a text.
pub(super) fn short(text: &str) -> String {
    const LETTERS: usize = 90;
    match text.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{} …", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
