//! The grammar: what the elements of a roadmap are made of.
//!
//! In: the program's own description, in the form a site would write it, and what `veikart.toml` changes of it.
//! Out: [`Grammar`], and the keys of every kind of file. One entry says how a field is read, checked, described by a JSON
//! Schema, shown, exported, frozen and compared. Never: what code reasons about by itself (title, area, parent,
//! period, status, kind); that is typed further up.

mod field;
mod keys;
mod read;
mod scale;
mod section;
mod value;

use std::sync::LazyLock;

use crate::body::Tree;
use crate::diag::Diagnostics;
use crate::facts::{self, Key};
use crate::locale::Languages;

pub use field::{Choice, Field, FieldType};
pub use keys::*;
pub use read::read;
pub use scale::{Scale, Step};
pub use section::{Role, Section};
pub use value::{Fields, RawField, Value, list, localised, quoted};

/// What a site has where it says nothing else.
const DEFAULT: &str = include_str!("helsenorge.toml");

/// The keys of the program's own description.
const DEFAULT_KEYS: &[Key] = &[
    Key::required("fields", facts::Kind::Tables(FIELD), "Fields"),
    Key::required("sections", facts::Kind::Tables(SECTION), "Sections"),
    Key::required("lights", facts::Kind::Tables(OWN_STEP), "How deliveries go"),
    Key::required("stages", facts::Kind::Tables(OWN_STEP), "How far they have come"),
    Key::required("delivery_kinds", facts::Kind::Tables(OWN_STEP), "What they are where they are for no element"),
];

/// What the elements of a roadmap are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grammar {
    /// What elements carry, in the order it is shown.
    pub fields: Vec<Field>,
    /// What descriptions have, in the order they have it.
    pub sections: Vec<Section>,
    /// How a delivery may go, from the best to the worst.
    pub lights: Scale,
    /// How far a delivery may have come, from the first to the last.
    pub stages: Scale,
    /// What a delivery may be where it is for no element.
    pub delivery_kinds: Scale,
}

impl Default for Grammar {
    /// Helsenorge's.
    fn default() -> Self {
        static OWN: LazyLock<Grammar> = LazyLock::new(|| {
            // A test holds that there is nothing to tell.
            own(&mut Diagnostics::default())
        });
        OWN.clone()
    }
}

/// Reads the program's own description.
fn own(diagnostics: &mut Diagnostics) -> Grammar {
    const FILE: &str = "helsenorge.toml";
    facts::parse(FILE, DEFAULT, 0, DEFAULT_KEYS, &Languages::default(), diagnostics, |table, diagnostics| {
        read::read_own((FILE, "nb", &[]), table, diagnostics)
    })
}

impl Grammar {
    /// What a heading of a description makes of its section.
    #[must_use]
    pub fn role_of(&self, heading: &str) -> Role {
        self.sections.iter().position(|section| section.is_headed(heading)).map_or(Role::Other, Role::Section)
    }

    /// Whether a text with so many sections is a description: where none are set, any text is one.
    #[must_use]
    pub fn is_description(&self, sections: usize, text: &Tree) -> bool {
        sections > 0 || (self.sections.is_empty() && !text.lead().is_empty())
    }

    /// The role of the section with an id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<Role> {
        self.sections.iter().position(|section| section.id == id).map(Role::Section)
    }

    /// The section that a role is; `None` for anything further.
    #[must_use]
    pub fn section(&self, role: Role) -> Option<&Section> {
        match role {
            Role::Section(at) => self.sections.get(at),
            Role::Other => None,
        }
    }

    /// How a section with a role looks: `problem`, `need`, `benefit` or `other`.
    #[must_use]
    pub fn look_of(&self, role: Role) -> &str {
        self.section(role).map_or(section::PLAIN, Section::look)
    }

    /// The sections that a description must have, with their roles.
    pub fn required_sections(&self) -> impl Iterator<Item = (Role, &Section)> {
        let all = self.sections.iter().enumerate().filter(|(_, section)| !section.optional);
        all.map(|(at, section)| (Role::Section(at), section))
    }

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

    /// The keys of a delivery.
    #[must_use]
    pub fn delivery_keys(&self) -> Vec<Key<'_>> {
        let own = |key: &Key<'static>| {
            let scale = match key.name {
                "light" => &self.lights,
                "stage" => &self.stages,
                "kind" => &self.delivery_kinds,
                _ => return *key,
            };
            Key { kind: facts::Kind::OneOf(facts::Names::Own(scale.names())), ..*key }
        };
        DELIVERY.iter().map(own).collect()
    }

    /// The fields that the open data hold, in order.
    pub fn public(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.public)
    }

    /// The fields that changes between editions tell of, in order.
    pub fn compared(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.compared)
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
    with_tables(EDITION, "measures", measures)
}

/// The keys of a delivery plan whose deliveries have these.
#[must_use]
pub fn plan_keys<'a>(deliveries: &'a [Key<'a>]) -> Vec<Key<'a>> {
    with_tables(PLAN, "deliveries", deliveries)
}

fn with_tables<'a>(keys: &[Key<'a>], name: &str, inner: &'a [Key<'a>]) -> Vec<Key<'a>> {
    let own = |key: &Key<'a>| if key.name == name { Key { kind: facts::Kind::Tables(inner), ..*key } } else { *key };
    keys.iter().map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::{Grammar, own};
    use crate::diag::Diagnostics;

    #[test]
    fn the_own_description_has_no_fault() {
        let mut diagnostics = Diagnostics::default();
        own(&mut diagnostics);
        assert!(diagnostics.is_empty(), "{:?}", diagnostics.finish());
        assert!(Grammar::default().field("owner").is_some());
    }
}
