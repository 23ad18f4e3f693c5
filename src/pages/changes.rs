//! What changed from one edition to another.

use super::history::Pair;
use super::outcomes::Outcomes;
use super::view::{ChangesPage, Link, PageKind};
use super::{Composed, Composer, PageId, PageName, Words};
use crate::changes::{Change, ChangeKind, Comparison, Node};
use crate::model::Edition;
use crate::text::capitalised;

impl Composer<'_> {
    /// The whole address of the page of a measure of an edition, where the site has a base address.
    #[must_use]
    pub fn address_of(&self, node: Node) -> Option<String> {
        let kind = self.words(0).page_of_node(node)?;
        self.address(&self.path(PageId { language: 0, kind }))
    }

    /// How many measures have certainly changed in the working roadmap since the newest adopted edition, and the page
    /// that tells of them.
    #[must_use]
    pub fn since_adopted(&self) -> Option<(usize, String)> {
        let history = &self.order.history;
        let newest = history.newest()?;
        let at = history.pairs.iter().position(|pair| pair.from == newest && pair.to.is_none())?;
        let path = self.path(PageId { language: 0, kind: PageName::Changes(at) });
        Some((history.comparison(at).rows.iter().filter(|change| change.is_certain()).count(), path))
    }
}

impl<'a> Words<'a> {
    /// The two editions of a pair.
    pub(super) fn pair(&self, pair: Pair) -> (&'a Edition, &'a Edition) {
        let timeline = &self.composer.order.history.timeline;
        (&timeline.editions()[pair.from], &timeline.editions()[pair.to.unwrap_or(timeline.working())])
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
        let outcomes = Outcomes::new(&comparison);
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
    fn notes(&self, comparison: &Comparison) -> Vec<String> {
        let tag = self.locale.language();
        let own = |edition: &Edition| {
            let note = edition.note.as_ref().map(|note| note.get(tag).to_owned());
            let note = [self.edition_missing(edition), note].into_iter().flatten().collect::<Vec<_>>().join(" ");
            let values = [("edition", capitalised(&self.edition_name(edition)).into()), ("note", note.as_str().into())];
            (!note.is_empty() && !self.is_working(edition)).then(|| self.locale.format("edition_note", &values))
        };
        let regrouped = comparison.regrouped.then(|| self.text("change_regrouped"));
        own(&comparison.from).into_iter().chain(own(&comparison.to)).chain(regrouped).collect()
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

    /// The measure that a change is told of, with its page of today.
    pub(super) fn change_link(&self, comparison: &Comparison, change: &Change) -> Link {
        let Some(measure) = comparison.measure(change) else { return Link::default() };
        let is_after = comparison.after(change).is_some_and(|after| std::ptr::eq(after, measure));
        self.edition_link(if is_after { &comparison.to } else { &comparison.from }, measure)
    }

    /// What changed with its values («Fra 2025 til 2026–2027»), or its heading where that tells all.
    pub(super) fn change_sentence(&self, comparison: &Comparison, change: &Change, kind: ChangeKind) -> String {
        let heading = self.change_name(kind);
        match comparison.detail(change, kind, self.config(), self.locale) {
            Some(detail) => self.locale.format("change_with", &[("change", heading.into()), ("detail", detail.into())]),
            None => heading,
        }
    }
}
