//! All of a site but its texts, kept for as long as editors write nothing else than texts and titles of measures.

use std::sync::{Arc, OnceLock};

use super::ids;
use super::order::Order;
use super::{Circumstances, Days, assemble, gathered, links};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Measure, Roadmap, Text, are_same};
use crate::parse::RawSite;
use crate::text::Alphabets;

/// What was found of a site, with what it followed from.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) site: Arc<RawSite>,
    pub(super) config: Arc<Config>,
    /// The days on which the same would be found; `None` where no day was told.
    pub(super) days: Option<Days>,
    /// Whether drafts are shown.
    pub(super) drafts: bool,
    pub(super) roadmap: Roadmap,
    /// The order of the roadmap's areas and measures.
    pub(super) order: Order,
    /// What was told of all but texts and links.
    pub(super) told: Vec<Diagnostic>,
    /// What was told of links.
    pub(super) links: Vec<Diagnostic>,
}

impl Kept {
    /// The same of a site of which only texts and titles of measures are others; `None` where anything else is. All that is
    /// found of a site but its texts, links and anchors follows from front matter, and from whether there are sections; of
    /// titles only the order does, and where a file is told of its places.
    pub(super) fn with_texts_of(
        mut self,
        site: &Arc<RawSite>,
        config: &Arc<Config>,
        circumstances: Circumstances<'_>,
        alphabets: &mut Alphabets,
    ) -> Option<Self> {
        let before = &self.site;
        let is_same = Arc::ptr_eq(&self.config, config)
            && self.drafts == circumstances.drafts
            && match (self.days, circumstances.today) {
                (Some(days), Some(today)) => today.is_among(days),
                (days, today) => days.is_none() && today.is_none(),
            }
            && before.unread == site.unread
            && are_same(before.front.as_slice(), site.front.as_slice())
            && are_same(&before.areas, &site.areas)
            && are_same(&before.pages, &site.pages)
            && are_same(&before.translations, &site.translations)
            && are_same(&before.editions, &site.editions)
            && are_same(before.since.as_slice(), site.since.as_slice())
            && are_same(&before.plans, &site.plans)
            && are_same(before.glossary.as_slice(), site.glossary.as_slice())
            && are_same(&before.remarks, &site.remarks)
            && before.measures.len() == site.measures.len();
        if !is_same {
            return None;
        }
        let pairs = || before.measures.iter().zip(&site.measures).enumerate();
        let others = pairs().filter(|(_, (old, new))| !Arc::ptr_eq(old, new));
        let changed: Vec<usize> = others.map(|(at, _)| at).collect();
        let is_text = |at: &usize| before.measures[*at].is_but_for_text(&site.measures[*at]);
        let titles: Vec<usize> = changed.iter().copied().filter(|at| !is_text(at)).collect();
        let is_title = |at: &usize| {
            let (old, new) = (&before.measures[*at], &site.measures[*at]);
            old.is_but_for_title_and_text(new) && !self.tells_of(&new.file)
        };
        let keeps_sections =
            |at: &usize| before.measures[*at].body.sections.is_empty() == site.measures[*at].body.sections.is_empty();
        if !changed.iter().all(keeps_sections) || !titles.iter().all(is_title) {
            return None;
        }
        let leads_the_same = |at: &usize| before.measures[*at].body.anchors == site.measures[*at].body.anchors;
        let are_links_right = self.links.is_empty()
            && changed.iter().all(leads_the_same)
            && links::are_right(site, config, changed.iter().map(|at| &*site.measures[*at]));
        if !are_links_right {
            let index = ids::index(site, &config.addresses, &mut Diagnostics::default());
            self.links = gathered(|diagnostics| links::check(site, config, &index, diagnostics)).1;
        }
        for at in changed {
            // A draft may not be shown.
            if let Some(place) = self.order.measures.iter().position(|shown| *shown == at) {
                let measure = &mut self.roadmap.measures[place];
                let translations = measure.text.translations.clone();
                let text = Text { translations, ..assemble::text(&site.measures[at]) };
                *measure = Arc::new(Measure { text, told: OnceLock::new(), ..Measure::clone(measure) });
            }
        }
        if !titles.is_empty() {
            let before = self.order.measures.clone();
            self.order.follow_titles(site, config, alphabets);
            assemble::reorder(&mut self.roadmap, &before, &self.order.measures);
            self.roadmap.outline = self.roadmap.outline.with_other_titles();
        }
        self.site = Arc::clone(site);
        Some(self)
    }

    /// Whether anything but texts and links tells of a place in a file.
    fn tells_of(&self, file: &str) -> bool {
        let is_related = |told: &Diagnostic| told.related.as_ref().is_some_and(|related| related.file == file);
        self.told.iter().any(|told| told.file == file || is_related(told))
    }
}
