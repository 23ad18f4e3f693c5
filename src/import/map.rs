//! `--map`: what a file's own words mean, in a small file of TOML.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ImportError;
use super::vocabulary::folded;
use crate::wording::say;

/// What a file's own words mean.
#[derive(Debug, Default)]
pub struct Map {
    /// Heads of columns, folded, and the names in data that they stand for; `-` for what is passed over.
    pub columns: BTreeMap<String, String>,
    /// By the name of a fact: words, folded, and the ids that they stand for.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
}

impl Map {
    /// Reads it.
    ///
    /// # Errors
    /// Where the text is no map.
    pub fn read(text: &str) -> Result<Self, ImportError> {
        let written: Written = toml::from_str(text)
            .map_err(|error| ImportError::Refused(say!("import.map", why = error.to_string().trim_end())))?;
        let keys =
            |map: BTreeMap<String, String>| map.into_iter().map(|(words, name)| (folded(&words), name)).collect();
        let values = written.values.into_iter().map(|(fact, map)| (fact, keys(map))).collect();
        Ok(Self { columns: keys(written.columns), values })
    }
}
