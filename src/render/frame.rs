//! What a theme's pages have in common: the parts in `templates/shared/`, which tell nothing of the page they stand on but
//! its place. Each is rendered once for all pages of a place; a page prints it as `shared.<name>`. Two parts are of something
//! else: `status` is rendered once for each status and printed as `shared.status[<its id>]`; `fact` once for each short fact
//! that many pages tell, and a page prints those of its own, one after the other, as `facts`.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use foldhash::fast::RandomState;
use serde::Serialize;

use super::{Shared, TemplateError};
use crate::pages::{Fact, Head, SiteView, StatusView};

/// Where in `templates/` the parts lie.
const FOLDER: &str = "shared/";
/// The part that tells of a status.
const STATUS: &str = "status";
/// The part that tells of a short fact.
const FACT: &str = "fact";
/// How many facts are kept. Those that many pages tell (areas, periods, statuses, kinds) are among the first that are met.
const KEPT: usize = 1024;

/// What all pages of a language share, as an engine's values.
#[derive(Default)]
pub(super) struct Common<V> {
    /// The texts of the interface.
    pub(super) t: V,
    pub(super) site: V,
    pub(super) statuses: Vec<StatusView>,
}

impl<V> Common<V> {
    /// That of each language; `texts` and `site` make values of what is shared.
    pub(super) fn of_each(
        shared: &BTreeMap<String, Shared>,
        texts: impl Fn(&BTreeMap<String, String>) -> V,
        site: impl Fn(&SiteView) -> V,
    ) -> BTreeMap<String, Self> {
        let common =
            |shared: &Shared| Self { t: texts(&shared.t), site: site(&shared.site), statuses: shared.statuses.clone() };
        shared.iter().map(|(language, shared)| (language.clone(), common(shared))).collect()
    }
}

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
    /// The fact that it tells, as `fact`, and the place that it stands at, as `head`.
    Fact(&'a Fact, &'a Place),
}

/// The HTML of facts.
type Facts = HashMap<Fact, Arc<str>, RandomState>;

/// The parts of a theme, as an engine's values by their names, for each place that has been asked for.
pub(super) struct Frame<V> {
    /// The name of each part and its template.
    parts: Vec<(String, String)>,
    /// For each place of a language; for none what stands at any.
    rendered: RwLock<BTreeMap<(String, Option<Place>), V>>,
    /// For each language and way to the root.
    facts: RwLock<BTreeMap<(String, String), Facts>>,
}

impl<V: Clone + From<BTreeMap<String, V>>> Frame<V> {
    /// The frame of a theme with these templates.
    pub(super) fn new(templates: &[(String, String)]) -> Self {
        let part = |name: &String| Some((name.strip_prefix(FOLDER)?.strip_suffix(".html")?.to_owned(), name.clone()));
        let parts = templates.iter().filter_map(|(name, _)| part(name)).collect();
        Self { parts, rendered: RwLock::default(), facts: RwLock::default() }
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
        let made = |template: &String, known: Known<'_>| Ok(safe(&trimmed(&render(template, known)?)));
        let status = |template: &String| {
            let one = |status: &StatusView| Ok((status.id.clone(), made(template, Known::Status(status))?));
            self.kept((language.to_owned(), None), || statuses.iter().map(one).collect())
        };
        self.kept((language.to_owned(), Some(place.clone())), || {
            let part = |(name, template): &(String, String)| {
                let part = if name == STATUS { status(template) } else { made(template, Known::Place(&place)) };
                Ok((name.clone(), part?))
            };
            self.parts.iter().filter(|(name, _)| name != FACT).map(part).collect()
        })
    }

    /// The HTML of the short facts of a page, each on lines of its own; `render` as for [`Frame::around`].
    pub(super) fn facts(
        &self,
        language: &str,
        head: &Head,
        facts: &[Fact],
        render: impl Fn(&str, Known<'_>) -> Result<Vec<u8>, TemplateError>,
    ) -> Result<String, TemplateError> {
        let Some((_, template)) = self.parts.iter().find(|(name, _)| name == FACT) else { return Ok(String::new()) };
        let key = (language.to_owned(), head.root.clone());
        let known: Vec<Option<Arc<str>>> = {
            let kept = self.facts.read().unwrap_or_else(PoisonError::into_inner);
            let kept = kept.get(&key);
            facts.iter().map(|fact| kept?.get(fact).cloned()).collect()
        };
        let place = Place { root: head.root.clone(), section: String::new(), path: String::new() };
        let mut html = String::new();
        for (fact, known) in facts.iter().zip(known) {
            if !html.is_empty() {
                html.push('\n');
            }
            if let Some(known) = known {
                html.push_str(&known);
                continue;
            }
            let own = trimmed(&render(template, Known::Fact(fact, &place))?);
            html.push_str(&own);
            let mut kept = self.facts.write().unwrap_or_else(PoisonError::into_inner);
            let kept = kept.entry(key.clone()).or_default();
            if kept.len() < KEPT {
                kept.insert(fact.clone(), own.into());
            }
        }
        Ok(html)
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

/// Rendered HTML without white space at its ends.
fn trimmed(html: &[u8]) -> String {
    String::from_utf8_lossy(html.trim_ascii()).into_owned()
}
