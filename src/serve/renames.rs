//! Where pages went: an id that is gone, and a new one with the same title or the same text, are one thing renamed.

use std::collections::BTreeMap;

use crate::address::language_and_rest;
use crate::model::Text;
use crate::site::Site;

/// New paths by old ones, without the folder of a language.
#[derive(Debug, Default, Clone)]
pub(super) struct Renames(BTreeMap<String, String>);

impl Renames {
    /// Notes what was renamed between two sites.
    pub(super) fn follow(&mut self, before: &Site, after: &Site) {
        // Nearly every change leaves all pages where they are.
        if before.shares_paths(after) || before.promised().eq(after.promised()) {
            return;
        }
        let (old, new) = (pages(before), pages(after));
        let come: Vec<_> = new.iter().filter(|(path, _)| !old.contains_key(*path)).collect();
        for (path, text) in old.iter().filter(|(path, _)| !new.contains_key(*path)) {
            let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
            let mut same = come.iter().filter(|(new, other)| folder(new) == folder(path) && is_same(text, other));
            // Two that could be it are no answer.
            if let (Some((new, _)), None) = (same.next(), same.next()) {
                self.0.insert(path.clone(), (*new).clone());
            }
        }
    }

    /// Where a page went that is not there any more; `path` and the answer may stand in the folder of a language.
    pub(super) fn find(&self, site: &Site, path: &str) -> Option<String> {
        let (folder, mut at) = language_and_rest(&site.config().languages, path);
        // A page may have been renamed again, and back.
        for _ in 0..=self.0.len() {
            at = self.0.get(at)?;
            let there = format!("{folder}{at}");
            if site.has(&there) {
                return Some(there);
            }
        }
        None
    }
}

/// The texts that have pages of their own, by path.
fn pages(site: &Site) -> BTreeMap<String, &Text> {
    let (roadmap, addresses) = (site.roadmap(), &site.config().addresses);
    let measures = roadmap.measures.iter().map(|m| (addresses.measure(&m.id), &m.text));
    let areas = roadmap.areas.iter().map(|a| (addresses.area(&a.id, 1), &a.text));
    let others = roadmap.pages.iter().map(|p| (addresses.text_page(&p.id), &p.text));
    measures.chain(areas).chain(others).collect()
}

fn is_same(one: &Text, other: &Text) -> bool {
    let has_text = !one.body.lead().is_empty() || !one.sections.is_empty();
    one.title == other.title || (has_text && one.body == other.body)
}
