//! What was brought in before: so that the same words get the same id again, and what an editor changed since is known.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ImportError;
use crate::text::fingerprint;
use crate::wording::say;

/// The file beside the site's content that keeps it. It is never published.
pub const RECORD: &str = "veikart.import.toml";
/// What its editors are told.
const HEAD: &str = "# What `veikart import` brought in, by which a later import knows what an editor changed since. Keep it with the content.\n\n";
/// How many bytes of a hash stand for a fact.
const BYTES: usize = 6;

/// What was brought in, by kind and id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Record(BTreeMap<String, BTreeMap<String, Made>>);

/// What was brought in of one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Made {
    /// What the file called it, folded.
    pub(super) called: String,
    /// What each fact hashed to.
    #[serde(default)]
    facts: BTreeMap<String, String>,
}

impl Record {
    /// Reads it; what is not there is empty.
    pub(super) fn read(text: Option<&str>) -> Result<Self, ImportError> {
        let refused = |error: toml::de::Error| {
            ImportError::Refused(say!("import.record", file = RECORD, why = error.to_string().trim_end()))
        };
        text.map_or_else(|| Ok(Self::default()), |text| toml::from_str(text).map_err(refused))
    }

    /// As its file has it.
    pub(super) fn text(&self) -> String {
        // Maps of texts are always written.
        format!("{HEAD}{}", toml::to_string(self).unwrap_or_default())
    }

    /// What was brought in under an id.
    pub(super) fn made(&self, kind: &str, id: &str) -> Option<&Made> {
        self.0.get(kind)?.get(id)
    }

    pub(super) fn made_mut(&mut self, kind: &str, id: &str) -> &mut Made {
        self.0.entry(kind.to_owned()).or_default().entry(id.to_owned()).or_default()
    }

    /// The id of what a file called so; `None` where two were.
    pub(super) fn called(&self, kind: &str, folded: &str) -> Option<&str> {
        let mut found = self.of(kind).filter(|(_, made)| made.called == folded).map(|(id, _)| id);
        found.next().filter(|_| found.next().is_none())
    }

    /// All of a kind.
    pub(super) fn of(&self, kind: &str) -> impl Iterator<Item = (&str, &Made)> {
        self.0.get(kind).into_iter().flatten().map(|(id, made)| (id.as_str(), made))
    }
}

impl Made {
    /// Whether a fact was brought in just so; `None` where it was not at all.
    pub(super) fn is(&self, fact: &str, said: &str) -> Option<bool> {
        self.facts.get(fact).map(|hash| *hash == fingerprint(said.as_bytes(), BYTES))
    }

    pub(super) fn keep(&mut self, fact: &str, said: &str) {
        self.facts.insert(fact.to_owned(), fingerprint(said.as_bytes(), BYTES));
    }

    /// The facts that were brought in.
    pub(super) fn facts(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }
}
