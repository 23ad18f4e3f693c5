//! What changed from one edition to another.

use super::history::Pair;
use super::outcomes::Outcomes;
use super::view::{ChangesPage, Link, PageKind};
use super::{Composed, Composer, PageId, PageName, Words};
use crate::changes::{ChangeKind, Comparison, Fact, compare, told};
use crate::model::{Edition, EditionMeasure};
use crate::parse::WORKING;
use crate::text::capitalised;

impl Composer<'_> {
    /// How many measures have certainly changed in the working roadmap since the newest adopted edition, and the page
    /// that tells of them.
    #[must_use]
    pub fn since_adopted(&self) -> Option<(usize, String)> {
        let newest = self.order.history.newest()?;
        let at = self.order.history.pairs.iter().position(|pair| *pair == Pair { from: newest, to: None })?;
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
        let pair = self.composer.order.history.pairs[at];
        let values = [("from", self.edition_name(from).into()), ("to", self.edition_name(to).into())];
        let is_newest = self.composer.order.history.newest() == Some(pair.from);
        // Of an older edition one asks what became of it; the newest is only worked on since.
        let name = if pair.to.is_none() && !is_newest { "became_title" } else { "changes_title" };
        let title = self.locale.format(name, &values);
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
        let roadmap = self.roadmap();
        let outcomes = Outcomes::new(&comparison, |id| roadmap.current_id(id));
        let (groups, unsure) = self.outcome_groups(&outcomes);
        let [lead, arrived] = self.lead(&outcomes);
        let page = ChangesPage {
            title: title.clone(),
            from: link(from, Some(pair.from)),
            to: link(to, pair.to),
            lead,
            arrived,
            notes: self.notes(&comparison),
            flow: self.flow(&comparison),
            groups,
            unsure,
        };
        (title, description, "editions", PageKind::Changes(page))
    }

    /// What the two editions do not tell.
    fn notes(&self, comparison: &Comparison<'_>) -> Vec<String> {
        let tag = self.locale.language();
        let own = |edition: &Edition| {
            let note = edition.note.as_ref().map(|note| note.get(tag).to_owned());
            let note = [self.edition_missing(edition), note].into_iter().flatten().collect::<Vec<_>>().join(" ");
            let values = [("edition", capitalised(&self.edition_name(edition)).into()), ("note", note.as_str().into())];
            (!note.is_empty() && edition.id != WORKING).then(|| self.locale.format("edition_note", &values))
        };
        let regrouped = comparison.regrouped.then(|| self.text("change_regrouped"));
        own(comparison.from).into_iter().chain(own(comparison.to)).chain(regrouped).collect()
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

    pub(super) fn change_detail(
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
