//! Addresses of before. The page of a measure that today's roadmap no longer has: what the last edition tells of it, and
//! what came after; and the page that leads on from an id that a measure had.

use std::collections::BTreeSet;

use super::Editions;
use crate::address::{Anchor, with_anchor};
use crate::changes::{Fact as Told, told};
use crate::model::{Edition, EditionMeasure, MeasureId};
use crate::pages::told::Share;
use crate::pages::view::{Fact, FactValue, GonePage, Link, MovedPage, Notice, PageKind, Successor, TermName};
use crate::pages::{Composed, PageName};
use crate::text::Phrase;

impl Editions<'_> {
    pub(in crate::pages) fn gone(&self, at: usize) -> Composed {
        let gone = &self.composer.order.history.gone[at];
        let edition = &self.roadmap().editions[gone.edition];
        let measure = &edition.measures[gone.place];
        let mut link = self.link_within(edition, gone.edition);
        link.href = with_anchor(&link.href, &self.addresses().anchor(Anchor::Measure, &measure.id));
        let (facts, missing) = self.last_facts(edition, measure);
        let (deliveries, shown) = self.deliveries().deliveries_of(&gone.id);
        let page = GonePage {
            title: measure.title.clone(),
            lang: self.edition_link(edition, measure).lang,
            notice: Notice { text: self.text("measure_gone"), link },
            facts,
            missing,
            became: self.became(gone.edition, gone.place),
            reason: self.why(gone.edition, gone.place),
            text: self.last_text(measure, &self.href(PageName::Gone(at))),
            successors: self.successors(&gone.id),
            left: self.left(gone.edition).map(|pair| self.changes_link(pair)),
            deliveries,
            shown,
            timeline: self.history().timeline(&gone.id, &[]),
        };
        let description = format!("{} {}.", page.notice.text, page.notice.link.title);
        Composed { title: measure.title.clone(), description, section: "", content: PageKind::Gone(page) }
    }

    /// What an edition tells of a measure, and what it does not.
    fn last_facts(&self, edition: &Edition, measure: &EditionMeasure) -> (Vec<Fact>, Option<String>) {
        let asked =
            [("area", "area", Told::Area), ("band", "time_band", Told::TimeBand), ("status", "status", Told::Status)];
        let (mut facts, mut missing) = (Vec::new(), Vec::new());
        for (id, label, fact) in asked {
            let value = told(edition, measure, fact, self.config(), self.locale);
            missing.push((label, Share::of([&value], Option::is_some)));
            facts.extend(value.map(|value| self.plain_fact(id, label, value)));
        }
        let parent = measure.parent.as_ref().and_then(|id| edition.measures.iter().find(|other| other.id == *id));
        facts.extend(parent.map(|parent| {
            let Link { title, lang, href } = self.edition_link(edition, parent);
            let href = Some(href).filter(|href| !href.is_empty());
            let value = FactValue { lang, href, ..FactValue::plain(title) };
            Fact { id: "parent".into(), label: self.text("parent"), values: vec![value], known: true }
        }));
        (facts, self.hardly_told(&missing))
    }

    /// What a measure may be carried on as, with the reasons: what later editions and the working roadmap say.
    fn successors(&self, id: &str) -> Vec<Successor> {
        let timeline = &self.past().timeline;
        let mut found: Vec<Successor> = Vec::new();
        for (at, edition) in timeline.editions().iter().enumerate() {
            for tie in edition.likely.iter().filter(|tie| tie.from == id) {
                let page = timeline.node(at, &tie.id).and_then(|node| self.page_of_node(node));
                let Some(link) = page.and_then(|page| self.page_link(page)) else { continue };
                if !found.iter().any(|known| known.link.href == link.href) {
                    found.push(Successor { link, reason: self.term_text(&tie.reason) });
                }
            }
        }
        found
    }

    /// The changes after an edition, as a place in the pairs: until the next one, or until the working roadmap.
    fn left(&self, edition: usize) -> Option<usize> {
        let pairs = &self.past().pairs;
        let after = |adopted: bool| pairs.iter().position(|pair| pair.from == edition && pair.to.is_some() == adopted);
        after(true).or_else(|| after(false))
    }

    /// What certainly became of a measure after an edition.
    fn became(&self, edition: usize, place: usize) -> Vec<Phrase> {
        let Some(pair) = self.left(edition) else { return Vec::new() };
        let comparison = self.past().comparison(pair);
        let change = &comparison.rows[place];
        let certain = change.kinds.iter().filter(|kind| kind.is_certain());
        certain.map(|kind| comparison.sentence(change, *kind, self.config(), self.locale)).collect()
    }

    fn why(&self, edition: usize, place: usize) -> Option<TermName> {
        let comparison = self.past().comparison(self.left(edition)?);
        let reason = comparison.any_reason(&comparison.rows[place])?;
        Some(self.term_text(&reason.text))
    }

    /// An address of before: it leads to what the measure is today, or to all that it was split into.
    pub(in crate::pages) fn moved(&self, at: usize) -> Composed {
        let became = self.past().moved[at].1.iter().filter_map(|id| self.composer.order.by_id.get(id));
        let became: BTreeSet<MeasureId> = became.copied().collect();
        let mut links = became.into_iter().map(|id| self.element_link(id));
        let target = links.next().unwrap_or_default();
        let others: Vec<Link> = links.collect();
        let (title, text) = if others.is_empty() {
            (self.text("moved_title"), self.text("moved_text"))
        } else {
            (self.text("moved_split_title"), self.text("moved_split_text"))
        };
        let page = MovedPage { title: title.clone(), text, target, others };
        Composed { title: title.clone(), description: title, section: "", content: PageKind::Moved(page) }
    }
}
