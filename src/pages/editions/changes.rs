//! What changed from one edition to another.

use std::sync::Arc;

use rayon::prelude::*;

use super::Editions;
use crate::address::Anchor;
use crate::changes::{Change, Comparison, Node, Timeline};
use crate::model::Edition;
use crate::pages::history::Pair;
use crate::pages::view::{ChangesPage, EditionNote, Link, PageKind, Unsure};
use crate::pages::{Composed, Composer, PageId, PageName};
use crate::text::capitalised;

impl<'a> Composer<'a> {
    /// All editions with the working roadmap last.
    #[must_use]
    pub fn timeline(&self) -> &'a Timeline {
        &self.order.history.timeline
    }

    /// The one comparison of two places in the timeline.
    #[must_use]
    pub fn compared(&self, from: usize, to: usize) -> Arc<Comparison> {
        self.order.history.compared(from, to)
    }

    /// Makes all comparisons that pages and data tell of, with all cores, so that none is made twice at once.
    pub fn compare_all(&self) {
        let history = &self.order.history;
        (0..history.pairs.len()).into_par_iter().for_each(|at| drop(history.comparison(at)));
    }

    /// The whole address of the page of a measure of an edition, where the site has a base address.
    #[must_use]
    pub fn address_of(&self, node: Node) -> Option<String> {
        let kind = self.words(0).page_of_node(node)?;
        self.address(&self.path(PageId { language: 0, kind }))
    }

    /// What certainly changed in the working roadmap since the newest adopted edition, in a few words, and the page that
    /// tells of it.
    #[must_use]
    pub fn since_adopted(&self) -> Option<(Option<String>, String)> {
        let history = &self.order.history;
        let newest = history.newest()?;
        let at = history.pairs.iter().position(|pair| pair.from == newest && pair.to.is_none())?;
        let path = self.path(PageId { language: 0, kind: PageName::Changes(at) });
        Some((history.comparison(at).in_short(self.locales.first()?), path))
    }
}

impl<'a> Editions<'a> {
    /// The two editions of a pair.
    pub(in crate::pages) fn pair(&self, pair: Pair) -> (&'a Edition, &'a Edition) {
        let timeline = &self.composer.order.history.timeline;
        (&timeline.editions()[pair.from], &timeline.editions()[pair.to.unwrap_or(timeline.working())])
    }

    /// The page of what changed between two editions, named by both.
    pub(in crate::pages) fn changes_link(&self, at: usize) -> Link {
        let (from, to) = self.pair(self.composer.order.history.pairs[at]);
        let pair = self.composer.order.history.pairs[at];
        let values = [("from", self.edition_name(from).into()), ("to", self.edition_name(to).into())];
        let is_newest = self.composer.order.history.newest() == Some(pair.from);
        // Of an older edition one asks what became of it; the newest is only worked on since.
        let name = if pair.to.is_none() && !is_newest { "became_title" } else { "changes_title" };
        let title = self.locale.format(name, &values);
        Link { title, lang: None, href: self.href(PageName::Changes(at)) }
    }

    pub(in crate::pages) fn changes(&self, at: usize) -> Composed {
        let pair = self.composer.order.history.pairs[at];
        let (from, to) = self.pair(pair);
        let comparison = self.past().comparison(at);
        let link = |edition: &Edition, at: Option<usize>| match at {
            Some(at) => self.link_to(edition, at),
            None => Link {
                title: capitalised(&self.edition_name(edition)),
                lang: None,
                href: self.href(PageName::Overview),
            },
        };
        let title = self.changes_link(at).title;
        let description = self.text("changes_description");
        let (groups, unsure) = self.outcome_groups(&comparison);
        let page = ChangesPage {
            title: title.clone(),
            from: link(from, Some(pair.from)),
            to: link(to, pair.to),
            lead: self.lead(&comparison),
            reasons: comparison.why_all(self.config(), self.locale),
            notes: self.notes(&comparison),
            projects: self.with_projects(&comparison),
            flow: self.flow(&comparison),
            groups,
            unsure,
        };
        Composed { title, description, section: "editions", content: PageKind::Changes(page) }
    }

    /// The elements of the earlier edition that a delivery plan has projects for.
    fn with_projects(&self, comparison: &Comparison) -> Option<Unsure> {
        let delivered = |change: &&Change| change.before.is_some() && !change.deliveries.is_empty();
        let rows: Vec<&Change> = comparison.rows.iter().filter(delivered).collect();
        (!rows.is_empty()).then(|| Unsure {
            id: "projects".to_owned(),
            anchor: self.addresses().anchor(Anchor::Delivery, "all"),
            text: self.locale.count("became_projects", rows.len()),
            groups: self.element_groups(comparison, rows, |change| self.element_item(comparison, change)),
        })
    }

    /// What the two editions do not tell.
    fn notes(&self, comparison: &Comparison) -> Vec<EditionNote> {
        let own = |edition: &Edition| {
            let own = edition.note.as_ref().map(|note| self.term_text(note));
            let missing = self.edition_missing(edition);
            let is_told = (missing.is_some() || own.is_some()) && !edition.working;
            let missing = missing.unwrap_or_default();
            let values =
                [("edition", capitalised(&self.edition_name(edition)).into()), ("note", missing.as_str().into())];
            is_told.then(|| EditionNote { text: self.locale.format("edition_note", &values), own })
        };
        let regrouped = comparison.regrouped.then(|| EditionNote { text: self.text("change_regrouped"), own: None });
        own(&comparison.from).into_iter().chain(own(&comparison.to)).chain(regrouped).collect()
    }

    /// The measure that a change is told of, with its page of today.
    pub(in crate::pages) fn change_link(&self, comparison: &Comparison, change: &Change) -> Link {
        let Some(measure) = comparison.measure(change) else { return Link::default() };
        let is_after = comparison.after(change).is_some_and(|after| std::ptr::eq(after, measure));
        self.edition_link(if is_after { &comparison.to } else { &comparison.from }, measure)
    }
}
