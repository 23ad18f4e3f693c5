//! An element's way through the editions, a row each.

use std::collections::BTreeMap;

use super::Past;
use crate::address::{Anchor, with_anchor};
use crate::changes::Node;
use crate::pages::PageName;
use crate::pages::view::{HistoryRow, Link};
use crate::text::{Phrase, capitalised};

impl Past<'_> {
    /// The history of a measure of today, or of one that is gone, by its id; a draft has none.
    pub(in crate::pages) fn history_by_id(&self, id: &str) -> Vec<HistoryRow> {
        let past = self.past();
        let today = past.timeline.node(past.timeline.working(), id);
        let gone = || past.gone(id).map(|at| Node { edition: past.gone[at].edition, place: past.gone[at].place });
        today.or_else(gone).map(|node| self.history_of(node)).unwrap_or_default()
    }

    /// The history of a measure through the adopted editions, newest first; it begins where the measure came in, or
    /// where what it likely was did.
    pub(in crate::pages) fn history_of(&self, node: Node) -> Vec<HistoryRow> {
        let past = self.past();
        let timeline = &past.timeline;
        let mut stands: BTreeMap<usize, Vec<(Node, bool)>> = BTreeMap::new();
        for stand in timeline.stands(node) {
            stands.entry(stand.node.edition).or_default().push((stand.node, stand.certain));
        }
        let title = &timeline.editions()[node.edition].measures[node.place].title;
        let mut rows: Vec<HistoryRow> = Vec::new();
        let mut before: Option<(Node, bool)> = None;
        for (at, edition) in self.roadmap().editions.iter().enumerate() {
            let own = stands.get(&at).map_or(&[][..], Vec::as_slice);
            if edition.series.is_some() && own.is_empty() || own.is_empty() && before.is_none() {
                continue;
            }
            let name = self.edition_name_at(at);
            let link = |id: Option<&str>| {
                let page = self.href(PageName::Edition(at));
                let anchor = id.map(|id| self.addresses().anchor(Anchor::Measure, id));
                let href = anchor.map_or_else(|| page.clone(), |anchor| with_anchor(&page, &anchor));
                Link { title: capitalised(name), lang: None, href }
            };
            if own.is_empty() {
                let ids = timeline.former_ids(node);
                let mut ids = ids.iter().chain([&timeline.editions()[node.edition].measures[node.place].id]);
                let band = match () {
                    () if ids.any(|id| edition.named.contains_key(id)) => "history_named",
                    () if edition.incomplete => "history_not_listed",
                    () => "history_absent",
                };
                rows.push(HistoryRow {
                    edition: link(None),
                    band: self.text(band),
                    date: edition.date,
                    name: name.to_owned(),
                    ..HistoryRow::default()
                });
                continue;
            }
            for (now, certain) in own {
                let measure = &edition.measures[now.place];
                let changes = before.filter(|(_, then)| *then && *certain).map(|(then, _)| self.changes_of(then, at));
                let likely = if *certain { None } else { self.likely_reason(node, *now) };
                rows.push(HistoryRow {
                    edition: link(Some(&measure.id)),
                    title: Some(&measure.title).filter(|then| *then != title).cloned(),
                    lang: self.lang(measure.language.as_deref().unwrap_or(self.config().main_language())),
                    band: self.band_in(edition, measure),
                    changes: changes.unwrap_or_default(),
                    listed: true,
                    likely,
                    date: edition.date,
                    name: name.to_owned(),
                });
            }
            before = own.first().copied().or(before);
        }
        rows.extend(self.since_newest(before));
        rows.reverse();
        rows
    }

    /// What certainly changed with a measure since the newest edition, where that has it and something did.
    fn since_newest(&self, newest: Option<(Node, bool)>) -> Option<HistoryRow> {
        let past = self.past();
        let (then, _) = newest.filter(|(node, certain)| *certain && Some(node.edition) == past.newest())?;
        let pair = past.pairs.iter().position(|pair| pair.from == then.edition && pair.to.is_none())?;
        let changes = self.changes_of(then, past.timeline.working());
        if changes.is_empty() {
            return None;
        }
        let (comparison, row) = past.became(then, past.timeline.working());
        let now = comparison.rows.get(row).and_then(|change| comparison.after(change));
        let name = self.edition_name(&comparison.to);
        Some(HistoryRow {
            edition: Link { title: capitalised(&name), lang: None, href: self.href(PageName::Changes(pair)) },
            band: now.map_or_else(|| self.text("history_gone"), |now| self.band_in(&comparison.to, now)),
            changes,
            listed: now.is_some(),
            name,
            ..HistoryRow::default()
        })
    }

    /// What certainly changed with a measure until an edition, in words, with the reasons.
    fn changes_of(&self, then: Node, to: usize) -> Vec<Phrase> {
        let (comparison, row) = self.past().became(then, to);
        let Some(change) = comparison.rows.get(row) else { return Vec::new() };
        let certain = change.kinds.iter().filter(|kind| kind.is_certain());
        let sentence = |kind| {
            let told = comparison.sentence(change, kind, self.config(), self.locale);
            match comparison.reason(change, kind) {
                Some(reason) => Phrase::of(format!("{}. {}", told.marked(), self.phrase(&reason.text).marked())),
                None => told,
            }
        };
        certain.map(|kind| sentence(*kind)).collect()
    }

    /// Why a measure is likely the same as another.
    fn likely_reason(&self, node: Node, end: Node) -> Option<Phrase> {
        let tie = self.past().timeline.tie_between(node, end)?;
        let reason = self.phrase(&tie.reason);
        Some(self.locale.phrase("history_likely", &[("reason", reason.marked().into())]))
    }
}
