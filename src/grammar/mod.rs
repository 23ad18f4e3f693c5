//! The grammar: what the elements of a roadmap are made of.
//!
//! In: the program's own description, in the form a site would write it, and what `veikart.toml` changes of it.
//! Out: [`Grammar`], and the keys of every kind of file. One entry says how a field is read, checked, described by a JSON
//! Schema, shown, exported, frozen and compared. Never: what code reasons about by itself (title, area, parent,
//! period, status, kind); that is typed further up.

mod field;
mod keys;
mod read;
mod value;

use std::sync::LazyLock;

use crate::diag::Diagnostics;
use crate::facts::{self, Key};
use crate::locale::Languages;

pub use field::{Choice, Field, FieldType};
pub use keys::{
    AREA, COLUMN, DELIVERY, DELIVERY_LIKELY, EDITION, EDITION_AREA, EDITION_LIKELY, EDITION_MEASURE, EVENT, FIELD,
    GLOSSARY, LIKELY, MEASURE, MENTION, OUTCOME, PAGE, PLAN, REASON_KINDS, SINCE, TERM, TRANSLATION,
};
pub use read::read;
pub use value::{Fields, RawField, Value, list, localised, quoted};

/// What a site has where it says nothing else.
const DEFAULT: &str = include_str!("helsenorge.toml");

/// The keys of the program's own description.
const DEFAULT_KEYS: &[Key] = &[Key::required("fields", facts::Kind::Tables(FIELD), "Fields")];

/// What the elements of a roadmap are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grammar {
    /// What elements carry, in the order it is shown.
    pub fields: Vec<Field>,
}

impl Default for Grammar {
    /// Helsenorge's.
    fn default() -> Self {
        static OWN: LazyLock<Grammar> = LazyLock::new(|| {
            let mut diagnostics = Diagnostics::default();
            facts::parse(
                "helsenorge.toml",
                DEFAULT,
                0,
                DEFAULT_KEYS,
                &Languages::default(),
                &mut diagnostics,
                |table, diagnostics| {
                    read::read_over(Grammar { fields: Vec::new() }, ("helsenorge.toml", &[]), table, diagnostics)
                },
            )
        });
        OWN.clone()
    }
}

impl Grammar {
    /// The keys of an element's front matter.
    #[must_use]
    pub fn measure_keys(&self) -> Vec<Key<'_>> {
        MEASURE.iter().copied().chain(self.fields.iter().map(Field::key)).collect()
    }

    /// The keys of a measure of an edition.
    #[must_use]
    pub fn edition_measure_keys(&self) -> Vec<Key<'_>> {
        let frozen = self.fields.iter().filter(|field| field.frozen);
        EDITION_MEASURE.iter().copied().chain(frozen.map(Field::frozen_key)).collect()
    }

    /// The fields that the open data hold, in order.
    pub fn public(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.public)
    }

    /// The field with an id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }
}

/// The keys of an edition whose measures have these.
#[must_use]
pub fn edition_keys<'a>(measures: &'a [Key<'a>]) -> Vec<Key<'a>> {
    let own = |key: &Key<'a>| match key.name {
        "measures" => Key { kind: facts::Kind::Tables(measures), ..*key },
        _ => *key,
    };
    EDITION.iter().map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::{DEFAULT, DEFAULT_KEYS, Grammar, read};
    use crate::diag::Diagnostics;
    use crate::facts;
    use crate::locale::Languages;

    #[test]
    fn the_own_description_has_no_fault() {
        let mut diagnostics = Diagnostics::default();
        facts::parse(
            "helsenorge.toml",
            DEFAULT,
            0,
            DEFAULT_KEYS,
            &Languages::default(),
            &mut diagnostics,
            |table, diagnostics| {
                read::read_over(Grammar { fields: Vec::new() }, ("helsenorge.toml", &[]), table, diagnostics)
            },
        );
        assert!(diagnostics.is_empty(), "{:?}", diagnostics.finish());
        assert!(Grammar::default().field("owner").is_some());
    }
}
