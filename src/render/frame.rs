//! What a theme's pages have in common: the parts in `templates/shared/`, which tell nothing of the page they stand on but
//! its place. Each is rendered once for all pages of a place; a page prints it as `shared.<name>`. The part `status` tells
//! of a status instead, wherever it stands: it is rendered once for each, and printed as `shared.status[<its id>]`.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use serde::Serialize;

use super::TemplateError;
use crate::pages::{Head, StatusView};

/// Where in `templates/` the parts lie.
const FOLDER: &str = "shared/";
/// The part that tells of a status.
const STATUS: &str = "status";

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

/// What a part knows beside texts and site.
#[derive(Clone, Copy)]
pub(super) enum Known<'a> {
    /// The place that it stands at, as `head`.
    Place(&'a Place),
    /// The status that it tells, as `status`.
    Status(&'a StatusView),
}

/// The parts of a theme, as an engine's values by their names, for each place that has been asked for.
pub(super) struct Frame<V> {
    /// The name of each part and its template.
    parts: Vec<(String, String)>,
    /// For each place of a language; for none what stands at any.
    rendered: RwLock<BTreeMap<(String, Option<Place>), V>>,
}

impl<V: Clone + From<BTreeMap<String, V>>> Frame<V> {
    /// The frame of a theme with these templates.
    pub(super) fn new(templates: &[(String, String)]) -> Self {
        let part = |name: &String| Some((name.strip_prefix(FOLDER)?.strip_suffix(".html")?.to_owned(), name.clone()));
        let parts = templates.iter().filter_map(|(name, _)| part(name)).collect();
        Self { parts, rendered: RwLock::default() }
    }

    /// The parts around a page of a language with these statuses; `render` makes one by its template's name, and `safe` a
    /// value of its HTML, which is without white space at its ends.
    pub(super) fn around(
        &self,
        (language, statuses): (&str, &[StatusView]),
        head: &Head,
        render: impl Fn(&str, Known<'_>) -> Result<Vec<u8>, TemplateError>,
        safe: impl Fn(&str) -> V,
    ) -> Result<V, TemplateError> {
        let place = Place::of(head);
        let made =
            |template: &String, known: Known<'_>| Ok(safe(String::from_utf8_lossy(&render(template, known)?).trim()));
        let status = |template: &String| {
            let one = |status: &StatusView| Ok((status.id.clone(), made(template, Known::Status(status))?));
            self.kept((language.to_owned(), None), || statuses.iter().map(one).collect())
        };
        self.kept((language.to_owned(), Some(place.clone())), || {
            let part = |(name, template): &(String, String)| {
                let part = if name == STATUS { status(template) } else { made(template, Known::Place(&place)) };
                Ok((name.clone(), part?))
            };
            self.parts.iter().map(part).collect()
        })
    }

    /// What is kept for a place, or what is made for it now.
    fn kept(
        &self,
        key: (String, Option<Place>),
        make: impl FnOnce() -> Result<BTreeMap<String, V>, TemplateError>,
    ) -> Result<V, TemplateError> {
        let known = self.rendered.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let value = V::from(make()?);
        self.rendered.write().unwrap_or_else(PoisonError::into_inner).insert(key, value.clone());
        Ok(value)
    }
}
