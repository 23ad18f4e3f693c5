//! Where measures stand in editions and plans, found once per roadmap.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::view::{HistoryRow, Link};
use super::{PageName, Words};
use crate::address::{Anchor, with_anchor};
use crate::changes::{Comparison, Node, Timeline, edition_name};
use crate::config::{Config, period_name};
use crate::facts::Period;
use crate::model::{Edition, EditionMeasure, MeasureId, Roadmap};
use crate::text::capitalised;

/// Where the measures of a roadmap stand in its editions and plans.
#[derive(Debug, Default)]
pub(super) struct History {
    /// All editions with the working roadmap last.
    pub(super) timeline: Timeline,
    /// Editions to compare: neighbours of one series, each older one of the roadmap itself with the newest, and each
    /// with the working roadmap.
    pub(super) pairs: Vec<Pair>,
    /// Measures of the roadmap's own editions that it no longer has, by id.
    pub(super) gone: Vec<Gone>,
    /// Addresses that measures had before, with what became of them.
    pub(super) moved: Vec<(String, Vec<MeasureId>)>,
    /// The actors that deliver, as indices in the configuration.
    pub(super) actors: Vec<usize>,
    /// Plan and delivery of what is delivered for a measure: each delivery once, newest plan first.
    deliveries: HashMap<String, Vec<(usize, usize)>>,
    /// Plan, delivery and tie of what may be for a measure: each delivery once, as the newest plan has it.
    may_be: HashMap<String, Vec<(usize, usize, usize)>>,
    /// What was compared so far: each pair once.
    compared: Mutex<HashMap<(usize, usize), Arc<Comparison>>>,
}

/// Two editions to compare, as indices in the roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) from: usize,
    /// `None` for the working roadmap.
    pub(super) to: Option<usize>,
    pub(super) kind: PairKind,
}

/// Why two editions are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PairKind {
    /// The one follows the other.
    Neighbour,
    /// The later one is the newest.
    Newest,
    /// The later one is the working roadmap: what became of it until today.
    Today,
}

/// A measure that the roadmap no longer has.
#[derive(Debug)]
pub(super) struct Gone {
    pub(super) id: String,
    /// The newest edition that has it.
    pub(super) edition: usize,
    /// Its place in that edition.
    pub(super) place: usize,
}

impl History {
    pub(super) fn new(roadmap: &Roadmap, config: &Config) -> Self {
        let timeline = Timeline::new(roadmap, config);
        let delivering: BTreeSet<usize> =
            roadmap.plans.iter().flat_map(|plan| &plan.deliveries).filter_map(|delivery| delivery.actor).collect();
        let gone = gone(roadmap, &timeline);
        let mut history = Self {
            pairs: pairs(roadmap),
            moved: moved(roadmap, &timeline),
            actors: delivering.into_iter().collect(),
            may_be: may_be(roadmap),
            ..Self::default()
        };
        let working = timeline.working();
        let standing = timeline.editions().get(working).into_iter().flat_map(|edition| &edition.measures);
        let standing = standing.enumerate().map(|(place, measure)| (&measure.id, Node { edition: working, place }));
        let lost = gone.iter().map(|gone| (&gone.id, Node { edition: gone.edition, place: gone.place }));
        if !roadmap.plans.is_empty() {
            let found = standing.chain(lost).map(|(id, node)| (id.clone(), timeline.deliveries(node)));
            history.deliveries = found.filter(|(_, deliveries)| !deliveries.is_empty()).collect();
        }
        Self { timeline, gone, ..history }
    }

    /// The newest edition of the roadmap itself.
    pub(super) fn newest(&self) -> Option<usize> {
        self.pairs.iter().rev().find(|pair| pair.to.is_none()).map(|pair| pair.from)
    }

    /// Plan and delivery of what is delivered for a measure: each delivery once, newest plan first.
    pub(super) fn deliveries(&self, id: &str) -> &[(usize, usize)] {
        self.deliveries.get(id).map_or(&[], Vec::as_slice)
    }

    /// Plan, delivery and tie of what may be for a measure.
    pub(super) fn may_be(&self, id: &str) -> &[(usize, usize, usize)] {
        self.may_be.get(id).map_or(&[], Vec::as_slice)
    }

    /// The place in [`History::gone`] of a measure that is no longer there.
    pub(super) fn gone(&self, id: &str) -> Option<usize> {
        self.gone.binary_search_by(|gone| gone.id.as_str().cmp(id)).ok()
    }

    /// The one comparison of a pair.
    pub(super) fn comparison(&self, at: usize) -> Arc<Comparison> {
        let pair = self.pairs[at];
        self.compared(pair.from, pair.to.unwrap_or(self.timeline.working()))
    }

    /// The one comparison of two places in the timeline.
    pub(super) fn compared(&self, from: usize, to: usize) -> Arc<Comparison> {
        // A lock that a panic left behind still holds whole comparisons.
        let known = |compared: &HashMap<_, Arc<Comparison>>| compared.get(&(from, to)).cloned();
        if let Some(found) = known(&self.compared.lock().unwrap_or_else(PoisonError::into_inner)) {
            return found;
        }
        let made = Arc::new(self.timeline.compare(from, to));
        let mut compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(compared.entry((from, to)).or_insert(made))
    }

    /// The measure of an edition, in the timeline.
    pub(super) fn node(&self, edition: &Edition, measure: &EditionMeasure) -> Option<Node> {
        self.timeline.node(self.timeline.position(&edition.id)?, &measure.id)
    }
}

/// What deliveries may be for, each as the newest plan has it.
fn may_be(roadmap: &Roadmap) -> HashMap<String, Vec<(usize, usize, usize)>> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found: HashMap<String, Vec<(usize, usize, usize)>> = HashMap::new();
    for (plan, source) in roadmap.plans.iter().enumerate().rev() {
        for (place, delivery) in source.deliveries.iter().enumerate() {
            let ties: &[_] = if seen.insert(&delivery.id) { &delivery.likely } else { &[] };
            for (tie, likely) in ties.iter().enumerate() {
                found.entry(likely.measure.clone()).or_default().push((plan, place, tie));
            }
        }
    }
    found
}

fn pairs(roadmap: &Roadmap) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut series: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for (at, edition) in roadmap.editions.iter().enumerate() {
        if let Some(before) = series.insert(edition.series.as_deref(), at) {
            pairs.push(Pair { from: before, to: Some(at), kind: PairKind::Neighbour });
        }
    }
    let own = roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none());
    let own: Vec<usize> = own.map(|(at, _)| at).collect();
    if let [older @ .., _, newest] = &own[..] {
        let newest = Some(*newest);
        pairs.extend(older.iter().map(|from| Pair { from: *from, to: newest, kind: PairKind::Newest }));
    }
    pairs.extend(own.iter().map(|from| Pair { from: *from, to: None, kind: PairKind::Today }));
    pairs
}

/// The addresses of what stood in the roadmap's own editions and is no longer there. Where two had one id, the newest
/// has its address.
fn gone(roadmap: &Roadmap, timeline: &Timeline) -> Vec<Gone> {
    let today: BTreeSet<&str> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
    let mut found: BTreeMap<&str, Node> = BTreeMap::new();
    for (edition, own) in roadmap.editions.iter().enumerate().filter(|(_, edition)| edition.series.is_none()) {
        for (place, measure) in own.measures.iter().enumerate() {
            let node = Node { edition, place };
            let is_taken = || today.contains(measure.id.as_str()) || roadmap.former_ids.contains_key(&measure.id);
            if timeline.last(node).is_some() && !is_taken() {
                found.insert(&measure.id, node);
            }
        }
    }
    let gone = found.into_iter().map(|(id, node)| Gone { id: id.to_owned(), edition: node.edition, place: node.place });
    gone.collect()
}

/// The addresses that measures had before, as their files and the editions tell, where no measure has them today.
fn moved(roadmap: &Roadmap, timeline: &Timeline) -> Vec<(String, Vec<MeasureId>)> {
    let today: BTreeSet<&str> = roadmap.measures.iter().map(|measure| measure.id.as_str()).collect();
    let mut found: BTreeMap<String, Vec<MeasureId>> = BTreeMap::new();
    for (at, measure) in roadmap.measures.iter().enumerate().filter(|(_, measure)| !measure.draft) {
        let node = timeline.node(timeline.working(), &measure.id);
        let frozen = node.map(|node| timeline.former_ids(node)).unwrap_or_default();
        for id in frozen.into_iter().chain(measure.former_ids.iter().cloned()).collect::<BTreeSet<String>>() {
            if !today.contains(id.as_str()) {
                found.entry(id).or_default().push(MeasureId(at));
            }
        }
    }
    found.into_iter().collect()
}

impl Words<'_> {
    pub(super) fn past(&self) -> &History {
        &self.composer.order.history
    }

    /// The name of an edition as it stands in a sentence: its title, or its date, or its id.
    pub(super) fn edition_name(&self, edition: &Edition) -> String {
        edition_name(edition, self.locale)
    }

    /// The page of a measure that plans name by its id today; `None` where there is none.
    pub(super) fn page_of(&self, id: &str) -> Option<PageName> {
        match self.composer.order.by_id.get(id) {
            Some(measure) => Some(PageName::Measure(*measure)),
            None => self.past().gone(id).map(PageName::Gone),
        }
    }

    /// The page of a measure of an edition: that of what it is today, else that of what it was last.
    pub(super) fn page_of_node(&self, node: Node) -> Option<PageName> {
        let timeline = &self.past().timeline;
        let today = timeline.today(node).find_map(|id| self.composer.order.by_id.get(id));
        today.map(|measure| PageName::Measure(*measure)).or_else(|| {
            let last = timeline.last(node)?;
            let gone = self.past().gone(&timeline.editions()[last.edition].measures[last.place].id)?;
            let own = &self.past().gone[gone];
            // Another may have had the id since.
            (Node { edition: own.edition, place: own.place } == last).then_some(PageName::Gone(gone))
        })
    }

    /// A measure of an edition, named as there, with its page of today.
    pub(super) fn edition_link(&self, edition: &Edition, measure: &EditionMeasure) -> Link {
        let page = self.past().node(edition, measure).and_then(|node| self.page_of_node(node));
        Link {
            title: measure.title.clone(),
            lang: self.lang(measure.language.as_deref().unwrap_or(self.config().main_language())),
            href: page.map(|page| self.href(page)).unwrap_or_default(),
        }
    }

    /// The history of a measure of today, or of one that is gone, by its id; a draft has none.
    pub(super) fn history_by_id(&self, id: &str) -> Vec<HistoryRow> {
        let past = self.past();
        let today = past.timeline.node(past.timeline.working(), id);
        let gone = || past.gone(id).map(|at| Node { edition: past.gone[at].edition, place: past.gone[at].place });
        today.or_else(gone).map(|node| self.history_of(node)).unwrap_or_default()
    }

    /// The history of a measure through the adopted editions, newest first; it begins where the measure came in, or
    /// where what it likely was did.
    pub(super) fn history_of(&self, node: Node) -> Vec<HistoryRow> {
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
            let link = |id: Option<&str>| {
                let page = self.href(PageName::Edition(at));
                let anchor = id.map(|id| self.addresses().anchor(Anchor::Measure, id));
                let href = anchor.map_or_else(|| page.clone(), |anchor| with_anchor(&page, &anchor));
                Link { href, ..self.link_to(edition, at) }
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
                    name: self.edition_name(edition),
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
                    lang: self.edition_link(edition, measure).lang,
                    band: self.band_in(edition, measure),
                    changes: changes.unwrap_or_default(),
                    listed: true,
                    likely,
                    date: edition.date,
                    name: self.edition_name(edition),
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
        let comparison = past.comparison(pair);
        let now = comparison.rows.get(then.place).and_then(|change| comparison.after(change));
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
    fn changes_of(&self, then: Node, to: usize) -> Vec<String> {
        let comparison = self.past().compared(then.edition, to);
        let Some(change) = comparison.rows.get(then.place) else { return Vec::new() };
        let certain = change.kinds.iter().filter(|kind| kind.is_certain());
        let sentence = |kind| {
            let told = comparison.sentence(change, kind, self.config(), self.locale);
            match comparison.reason(change, kind) {
                Some(reason) => format!("{told}. {}", reason.text.get(self.locale.language())),
                None => told,
            }
        };
        certain.map(|kind| sentence(*kind)).collect()
    }

    /// Why a measure is likely the same as another.
    fn likely_reason(&self, node: Node, end: Node) -> Option<String> {
        let tie = self.past().timeline.tie_between(node, end)?;
        let values = [("reason", tie.reason.get(self.locale.language()).into())];
        Some(self.locale.format("history_likely", &values))
    }

    /// A period of an edition in words: the title of its own column where it is a column's.
    pub(super) fn period_in(&self, edition: &Edition, period: &Period) -> String {
        period_name(&edition.columns, period, self.locale)
    }

    /// When an edition plans a measure, in words.
    pub(super) fn band_in(&self, edition: &Edition, measure: &EditionMeasure) -> String {
        match &measure.time_band {
            Some(band) => self.period_in(edition, band),
            None if edition.is_timeless(measure) => self.text("supporting_areas"),
            None => self.text("band_unknown"),
        }
    }

    /// «2 leveranser»
    pub(super) fn deliveries_count(&self, count: usize) -> String {
        self.locale.count("deliveries_count", count)
    }
}
