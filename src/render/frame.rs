//! What a theme's pages have in common: the parts in `templates/shared/`, which tell nothing of the page they stand on but
//! its place. Each is rendered once for all pages of a place; a page prints it as `shared.<name>`.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use serde::Serialize;

use super::TemplateError;
use crate::pages::Head;

/// Where in `templates/` the parts lie.
const FOLDER: &str = "shared/";

/// A place: all that a part may know of the page, as its `head`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Place {
    /// As [`Head::root`].
    root: String,
    /// As [`Head::section`].
    section: String,
    /// As [`Head::path`] on a page under an entry of the menu, which may be the entry's own; else empty.
    path: String,
}

impl Place {
    fn of(head: &Head) -> Self {
        let path = if head.section.is_empty() { String::new() } else { head.path.clone() };
        Self { root: head.root.clone(), section: head.section.clone(), path }
    }
}

/// The parts of a theme, as an engine's values by their names, for each place that has been asked for.
pub(super) struct Frame<V> {
    /// The name of each part and its template.
    parts: Vec<(String, String)>,
    rendered: RwLock<BTreeMap<(String, Place), V>>,
}

impl<V: Clone + From<BTreeMap<String, V>>> Frame<V> {
    /// The frame of a theme with these templates.
    pub(super) fn new(templates: &[(String, String)]) -> Self {
        let part = |name: &String| Some((name.strip_prefix(FOLDER)?.strip_suffix(".html")?.to_owned(), name.clone()));
        let parts = templates.iter().filter_map(|(name, _)| part(name)).collect();
        Self { parts, rendered: RwLock::default() }
    }

    /// The parts around a page of a language; `render` makes one by its template's name, and `safe` a value of its HTML,
    /// which is without white space at its ends.
    pub(super) fn around(
        &self,
        language: &str,
        head: &Head,
        render: impl Fn(&str, &Place) -> Result<String, TemplateError>,
        safe: impl Fn(&str) -> V,
    ) -> Result<V, TemplateError> {
        let key = (language.to_owned(), Place::of(head));
        let known = self.rendered.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let part = |(name, template): &(String, String)| Ok((name.clone(), safe(render(template, &key.1)?.trim())));
        let made = V::from(self.parts.iter().map(part).collect::<Result<BTreeMap<_, _>, _>>()?);
        self.rendered.write().unwrap_or_else(PoisonError::into_inner).insert(key, made.clone());
        Ok(made)
    }
}
