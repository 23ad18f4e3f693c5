//! The layers of a theme: itself, the theme it extends, and so on. What stands in the upper one holds.

use std::collections::BTreeMap;

use super::{KEYS, MANIFEST};
use crate::diag::Diagnostics;
use crate::facts;
use crate::locale::Languages;
use crate::source::{SourceTree, ThemeFile, built_in_theme};

/// A theme's own files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The theme's name.
    pub name: String,
    /// Whether it stands in the program rather than in the site folder.
    pub is_built_in: bool,
    /// Its files.
    pub files: Vec<ThemeFile>,
}

impl Layer {
    /// A theme by its name: the site's own, else the built-in one. Without files where there is no such theme.
    fn find(tree: &SourceTree, name: &str) -> Self {
        match tree.themes.get(name) {
            Some(files) => Self { name: name.to_owned(), is_built_in: false, files: files.clone() },
            None => Self { name: name.to_owned(), is_built_in: true, files: built_in_theme(name) },
        }
    }

    /// The name of the theme that it extends.
    #[must_use]
    pub fn extends(&self) -> Option<String> {
        let manifest = self.files.iter().find(|file| file.path == MANIFEST)?;
        let text = std::str::from_utf8(&manifest.bytes).ok()?;
        // What is wrong in it is told when the theme is read.
        facts::parse(MANIFEST, text, 0, KEYS, &Languages::default(), &mut Diagnostics::default(), |table, _| {
            table.text("extends").map(|name| name.value)
        })
    }
}

/// A theme and those that it extends, the uppermost first. A folder that extends its own name means the built-in theme
/// of that name. The row ends where there is no such theme, or one that stands in it already.
#[must_use]
pub fn layers(tree: &SourceTree, name: &str) -> Vec<Layer> {
    let mut layers = vec![Layer::find(tree, name)];
    while let Some(next) = layers.last().and_then(Layer::extends) {
        let is_own_name = layers.last().is_some_and(|layer| layer.name == next && !layer.is_built_in);
        let layer = if is_own_name {
            Layer { is_built_in: true, files: built_in_theme(&next), name: next }
        } else {
            Layer::find(tree, &next)
        };
        if layer.files.is_empty()
            || layers.iter().any(|other| (&other.name, other.is_built_in) == (&layer.name, layer.is_built_in))
        {
            break;
        }
        layers.push(layer);
    }
    layers
}

/// Each file that a theme renders with, by its path, with the layer it comes from.
#[must_use]
pub fn which(layers: &[Layer]) -> BTreeMap<&str, &Layer> {
    let mut found = BTreeMap::new();
    for layer in layers {
        for file in &layer.files {
            found.entry(file.path.as_str()).or_insert(layer);
        }
    }
    found
}
