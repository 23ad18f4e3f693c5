//! What changed from one edition to another.

use std::collections::BTreeMap;

use super::history::Pair;
use super::view::{ChangeGroup, ChangeRow, ChangesPage, CountView, Link, PageKind};
use super::{Composed, Composer, PageId, PageName, Words};
use crate::changes::{Change, ChangeKind, Comparison, Fact, compare, told};
use crate::model::{Edition, EditionMeasure};
use crate::text::capitalised;

impl Composer<'_> {
    /// How many measures have certainly changed in the working roadmap since the newest adopted edition, and the page
    /// that tells of them.
    #[must_use]
    pub fn since_adopted(&self) -> Option<(usize, String)> {
        let at = self.order.history.pairs.iter().position(|pair| pair.to.is_none())?;
        let (from, to) = self.words(0).pair(self.order.history.pairs[at]);
        let changes = compare(from, to, &self.roadmap.former_ids).changes;
        let path = self.path(PageId { language: 0, kind: PageName::Changes(at) });
        Some((changes.iter().filter(|change| change.is_certain()).count(), path))
    }
}

impl<'a> Words<'a> {
    /// The two editions of a pair.
    pub(super) fn pair(&self, pair: Pair) -> (&'a Edition, &'a Edition) {
        let editions = &self.roadmap().editions;
        (&editions[pair.from], pair.to.map_or(&self.composer.order.history.working, |to| &editions[to]))
    }

    /// The page of what changed between two editions, named by both.
    pub(super) fn changes_link(&self, at: usize) -> Link {
        let (from, to) = self.pair(self.composer.order.history.pairs[at]);
        let values = [("from", self.edition_name(from).into()), ("to", self.edition_name(to).into())];
        let title = self.locale.format("changes_title", &values);
        Link { title, lang: None, href: self.href(PageName::Changes(at)) }
    }

    pub(super) fn changes(&self, at: usize) -> Composed {
        let pair = self.composer.order.history.pairs[at];
        let (from, to) = self.pair(pair);
        let comparison = compare(from, to, &self.roadmap().former_ids);
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
        let groups = self.groups_of(&comparison);
        let (certain, uncertain): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(kind, _)| kind.is_certain());
        let certain: Vec<ChangeGroup> = certain.into_iter().map(|(_, group)| group).collect();
        let page = ChangesPage {
            title: title.clone(),
            from: link(from, Some(pair.from)),
            to: link(to, pair.to),
            notes: self.notes(&comparison),
            none: comparison.changes.is_empty().then(|| self.text("change_none")),
            counts: certain
                .iter()
                .map(|group| CountView { id: group.id.clone(), label: group.title.clone(), count: group.changes.len() })
                .chain((comparison.unchanged > 0).then(|| CountView {
                    id: String::new(),
                    label: self.text("change_unchanged"),
                    count: comparison.unchanged,
                }))
                .collect(),
            flow: (!comparison.changes.is_empty()).then(|| self.flow(&comparison)),
            groups: certain,
            uncertain: uncertain.into_iter().map(|(_, group)| group).collect(),
        };
        (title, description, "editions", PageKind::Changes(page))
    }

    /// What the two editions do not tell.
    fn notes(&self, comparison: &Comparison<'_>) -> Vec<String> {
        let tag = self.locale.language();
        let own = |edition: &Edition| {
            let note = edition.note.as_ref()?;
            let values = [("edition", capitalised(&self.edition_name(edition)).into()), ("note", note.get(tag).into())];
            Some(self.locale.format("edition_note", &values))
        };
        let regrouped = comparison.regrouped.then(|| self.text("change_regrouped"));
        own(comparison.from).into_iter().chain(own(comparison.to)).chain(regrouped).collect()
    }

    /// The changes by kind, in the order of [`ChangeKind`].
    fn groups_of(&self, comparison: &Comparison<'_>) -> Vec<(ChangeKind, ChangeGroup)> {
        let mut groups: BTreeMap<ChangeKind, ChangeGroup> = BTreeMap::new();
        for change in &comparison.changes {
            for kind in &change.kinds {
                let row = self.change_row(comparison, change, *kind);
                let group = groups.entry(*kind).or_insert_with(|| ChangeGroup {
                    id: group_id(*kind),
                    title: self.change_heading(*kind),
                    changes: Vec::new(),
                });
                group.changes.push(row);
            }
        }
        groups.into_iter().collect()
    }

    fn change_row(&self, comparison: &Comparison<'_>, change: &Change<'_>, kind: ChangeKind) -> ChangeRow {
        let named = if kind == ChangeKind::Merged { change.before } else { change.after.or(change.before) };
        let detail = change
            .before
            .zip(change.after)
            .and_then(|(before, after)| self.change_detail(kind, (comparison.from, before), (comparison.to, after)));
        let told = |measure: &EditionMeasure| match (kind, &measure.time_band) {
            (ChangeKind::New, Some(band)) => Some(self.period_in(comparison.to, band)),
            (ChangeKind::Dropped, Some(band)) => Some(self.period_in(comparison.from, band)),
            _ => None,
        };
        let reason = comparison.reason(change).filter(|_| kind.is_certain());
        ChangeRow {
            measure: named.map_or_else(
                || Link { title: String::new(), lang: None, href: String::new() },
                |measure| self.edition_link(measure),
            ),
            detail: detail.or_else(|| named.and_then(told)),
            reason: reason.map(|reason| reason.get(self.locale.language()).to_owned()),
        }
    }

    /// The heading of a kind of change («Nye tiltak»).
    pub(super) fn change_heading(&self, kind: ChangeKind) -> String {
        let heading = self.text(&kind.message());
        match kind.fact() {
            Some(fact) => {
                let fact = self.text(&fact.message());
                self.locale.format("change_of_fact", &[("fact", fact.into()), ("change", heading.into())])
            }
            None => heading,
        }
    }

    /// A kind of change as it is told of one measure («Nytt tiltak»).
    pub(super) fn change_name(&self, kind: ChangeKind) -> String {
        if kind == ChangeKind::New { self.text("change_new_one") } else { self.change_heading(kind) }
    }

    /// What changed with its values («Fra 2025 til 2026–2027»), or its heading where that tells all.
    pub(super) fn change_sentence(
        &self,
        kind: ChangeKind,
        before: (&Edition, &EditionMeasure),
        after: (&Edition, &EditionMeasure),
    ) -> String {
        let heading = self.change_name(kind);
        match self.change_detail(kind, before, after) {
            Some(detail) => self.locale.format("change_with", &[("change", heading.into()), ("detail", detail.into())]),
            None => heading,
        }
    }

    fn change_detail(
        &self,
        kind: ChangeKind,
        (from, before): (&Edition, &EditionMeasure),
        (to, after): (&Edition, &EditionMeasure),
    ) -> Option<String> {
        let value = |edition: &Edition, measure: &EditionMeasure, fact: Fact| {
            let told = told(edition, measure, fact, self.config(), self.locale);
            told.or_else(|| (fact == Fact::Parent).then(|| self.text("no_parent")))
        };
        let (sentence, then, now) = match kind {
            ChangeKind::Merged => {
                return Some(self.locale.format("merged_into", &[("title", after.title.as_str().into())]));
            }
            ChangeKind::NowTold(Fact::TimeBand) => return value(to, after, Fact::TimeBand),
            ChangeKind::NoLongerTold(Fact::TimeBand) => return value(from, before, Fact::TimeBand),
            kind => {
                let fact = kind.about()?;
                let sentence = if fact == Fact::Title { "renamed_from_to" } else { "from_to" };
                (sentence, value(from, before, fact), value(to, after, fact))
            }
        };
        let values = [("from", then?.into()), ("to", now?.into())];
        Some(self.locale.format(sentence, &values))
    }
}

/// The name of a group: facts that came or went are groups of their own.
fn group_id(kind: ChangeKind) -> String {
    match kind.fact() {
        Some(fact) => format!("{}-{}", kind.name(), fact.name().replace('_', "")),
        None => kind.name().to_owned(),
    }
}
