//! What changed between two editions, computed from their facts.
//!
//! In: two [`Edition`]s and what measures are called today. Out: [`Comparison`]. What one side does not tell is told
//! as such, never guessed. Never: words, addresses, or a fact that stands in neither edition.

mod accuracy;
mod report;
mod words;

use std::collections::{BTreeMap, HashMap};

use crate::facts::{Localised, Period, Span};
use crate::model::{Edition, EditionMeasure};

pub use accuracy::{Accuracy, Outcome, accuracy};
pub use report::{Group, Line, Report, Row, json};
pub use words::told;

/// Two editions held against each other.
#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    /// The earlier edition.
    pub from: &'a Edition,
    /// The later edition.
    pub to: &'a Edition,
    /// The measures that differ: those of the later edition in its order, then those that it lacks.
    pub changes: Vec<Change<'a>>,
    /// How many measures are alike in both.
    pub unchanged: usize,
    /// How many measures of both have a fact that neither tells, so that nobody can say whether it changed.
    pub not_told: BTreeMap<Fact, usize>,
    /// Whether both are grouped and share no area, so that moves between areas would tell of the grouping alone.
    pub regrouped: bool,
}

/// A measure that differs between two editions.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The measure in the earlier edition.
    pub before: Option<&'a EditionMeasure>,
    /// The measure in the later edition; for a merged one, the measure it went into.
    pub after: Option<&'a EditionMeasure>,
    /// What differs; at least one, in the order of [`ChangeKind`].
    pub kinds: Vec<ChangeKind>,
}

/// One fact of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Its name.
    Title,
    /// When it is planned.
    TimeBand,
    /// Its area.
    Area,
    /// Its status.
    Status,
    /// The measure it belongs to.
    Parent,
    /// Its description.
    Text,
}

impl Fact {
    /// The stable name, used in data and templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::TimeBand => "time_band",
            Self::Area => "area",
            Self::Status => "status",
            Self::Parent => "parent",
            Self::Text => "text",
        }
    }
}

/// How a measure differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It was not there before.
    New,
    /// It is no longer there.
    Dropped,
    /// It went into another measure.
    Merged,
    /// It has another name.
    Renamed,
    /// It is planned earlier.
    Earlier,
    /// It is planned later.
    Later,
    /// It is planned for more years around the same middle.
    Longer,
    /// It is planned for fewer years around the same middle.
    Shorter,
    /// It stands in another area.
    Area,
    /// It has another status.
    Status,
    /// It belongs to another measure, or to none any more, or to one now.
    Parent,
    /// Its description was rewritten.
    Text,
    /// A fact is told that was not told before.
    NowTold(Fact),
    /// A fact is no longer told.
    NoLongerTold(Fact),
    /// The earlier edition is incomplete and does not have it.
    NotListedBefore,
    /// The later edition is incomplete and does not have it.
    NotListedAfter,
}

impl ChangeKind {
    /// True for what certainly changed; false where one side does not tell.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(self, Self::NowTold(_) | Self::NoLongerTold(_) | Self::NotListedBefore | Self::NotListedAfter)
    }

    /// The stable name, used in data, addresses and templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Dropped => "dropped",
            Self::Merged => "merged",
            Self::Renamed => "renamed",
            Self::Earlier => "earlier",
            Self::Later => "later",
            Self::Longer => "longer",
            Self::Shorter => "shorter",
            Self::Area => "area",
            Self::Status => "status",
            Self::Parent => "parent",
            Self::Text => "text",
            Self::NowTold(_) => "now-told",
            Self::NoLongerTold(_) => "no-longer-told",
            Self::NotListedBefore => "not-listed-before",
            Self::NotListedAfter => "not-listed-after",
        }
    }

    /// The fact that one side does not tell.
    #[must_use]
    pub fn fact(self) -> Option<Fact> {
        match self {
            Self::NowTold(fact) | Self::NoLongerTold(fact) => Some(fact),
            _ => None,
        }
    }
}

impl Change<'_> {
    /// True where something certainly changed.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.kinds.iter().any(|kind| kind.is_certain())
    }

    /// The measure's id in the later edition, or in the earlier one where the later lacks it.
    #[must_use]
    pub fn id(&self) -> &str {
        let own = if self.kinds.contains(&ChangeKind::Merged) { self.before } else { self.after.or(self.before) };
        own.map_or("", |measure| &measure.id)
    }
}

impl Comparison<'_> {
    /// How many measures changed in each way, in the order of [`ChangeKind`]; each fact that came or went by itself.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<ChangeKind, usize> {
        let mut counts = BTreeMap::new();
        for kind in self.changes.iter().flat_map(|change| &change.kinds) {
            *counts.entry(*kind).or_insert(0) += 1;
        }
        counts
    }

    /// Why a measure changed, where somebody wrote it in the later edition. Reasons look back, so a comparison
    /// against time has none.
    #[must_use]
    pub fn reason(&self, change: &Change<'_>) -> Option<&Localised> {
        if self.from.date.zip(self.to.date).is_some_and(|(from, to)| from > to) {
            return None;
        }
        let ids = [Some(change.id()), change.before.map(|measure| measure.id.as_str())];
        ids.into_iter().flatten().find_map(|id| self.to.reasons.get(id)?.all.as_ref())
    }
}

/// Compares two editions. `former_ids` tells what measures are called today, so that a rename keeps its identity.
#[must_use]
pub fn compare<'a>(from: &'a Edition, to: &'a Edition, former_ids: &'a BTreeMap<String, String>) -> Comparison<'a> {
    let regrouped = is_regrouped(from, to);
    let pairs = Pairs::new(from, to, former_ids);
    let mut changes = Vec::new();
    let mut unchanged = 0;
    let mut not_told = BTreeMap::new();
    for after in &to.measures {
        let Some(earlier) = pairs.before.get(after.id.as_str()).copied() else {
            let kind = if from.incomplete { ChangeKind::NotListedBefore } else { ChangeKind::New };
            changes.push(Change { before: None, after: Some(after), kinds: vec![kind] });
            continue;
        };
        for fact in told_by_neither(earlier, after, to) {
            *not_told.entry(fact).or_insert(0) += 1;
        }
        let parent = earlier.parent.as_deref().map(|parent| pairs.later_id(parent));
        let kinds = differences(earlier, after, regrouped, parent == after.parent.as_deref());
        if kinds.is_empty() {
            unchanged += 1;
        } else {
            changes.push(Change { before: Some(earlier), after: Some(after), kinds });
        }
    }
    for gone in from.measures.iter().filter(|measure| !pairs.after.contains_key(measure.id.as_str())) {
        let into = pairs.into.get(gone.id.as_str()).copied();
        let kind = match into {
            Some(_) => ChangeKind::Merged,
            None if to.incomplete => ChangeKind::NotListedAfter,
            None => ChangeKind::Dropped,
        };
        changes.push(Change { before: Some(gone), after: into, kinds: vec![kind] });
    }
    Comparison { from, to, changes, unchanged, not_told, regrouped }
}

/// Whether two editions have areas of their own and share none, so that moves between areas would tell of the grouping
/// alone.
#[must_use]
pub fn is_regrouped(from: &Edition, to: &Edition) -> bool {
    let shared = from.areas.iter().any(|area| to.area(&area.id).is_some());
    !shared && !from.areas.is_empty() && !to.areas.is_empty()
}

/// Which measure of one edition is which of the other.
struct Pairs<'a> {
    /// The earlier measure, by the later one's id.
    before: HashMap<&'a str, &'a EditionMeasure>,
    /// The later measure, by the earlier one's id.
    after: HashMap<&'a str, &'a EditionMeasure>,
    /// What an earlier measure went into, by its id.
    into: HashMap<&'a str, &'a EditionMeasure>,
}

impl<'a> Pairs<'a> {
    /// The same id is the same measure, whatever became of it since; only then does what it is called today count.
    fn new(from: &'a Edition, to: &'a Edition, former_ids: &'a BTreeMap<String, String>) -> Self {
        let current = |measure: &'a EditionMeasure| former_ids.get(&measure.id).map_or(measure.id.as_str(), |id| id);
        let mut pairs = Self { before: HashMap::new(), after: HashMap::new(), into: HashMap::new() };
        let later: HashMap<&str, &EditionMeasure> = to.measures.iter().map(|m| (m.id.as_str(), m)).collect();
        for earlier in &from.measures {
            if let Some(later) = later.get(earlier.id.as_str()).copied() {
                pairs.join(earlier, later);
            }
        }
        let mut called: HashMap<&str, Vec<&EditionMeasure>> = HashMap::new();
        for measure in &to.measures {
            called.entry(current(measure)).or_default().push(measure);
        }
        // The measure that has today's id goes before those that were merged into it.
        for is_own in [true, false] {
            for earlier in from.measures.iter().filter(|m| (current(m) == m.id) == is_own) {
                if pairs.after.contains_key(earlier.id.as_str()) {
                    continue;
                }
                let same = called.get(current(earlier)).map_or(&[][..], Vec::as_slice);
                if let Some(later) = same.iter().find(|later| !pairs.before.contains_key(later.id.as_str())) {
                    pairs.join(earlier, later);
                } else {
                    let own = same.iter().find(|later| later.id == current(earlier)).or(same.first());
                    pairs.into.extend(own.map(|own| (earlier.id.as_str(), *own)));
                }
            }
        }
        pairs
    }

    fn join(&mut self, earlier: &'a EditionMeasure, later: &'a EditionMeasure) {
        self.before.insert(&later.id, earlier);
        self.after.insert(&earlier.id, later);
    }

    /// The id that a measure of the earlier edition has in the later one.
    fn later_id(&self, id: &'a str) -> &'a str {
        self.after.get(id).or_else(|| self.into.get(id)).map_or(id, |measure| measure.id.as_str())
    }
}

/// How a measure differs between two editions. With `regrouped`, areas are not compared; `same_parent` tells whether it
/// belongs to the same measure in both, whatever that is called.
#[must_use]
pub fn differences(
    before: &EditionMeasure,
    after: &EditionMeasure,
    regrouped: bool,
    same_parent: bool,
) -> Vec<ChangeKind> {
    let mut kinds = Vec::new();
    if before.title != after.title {
        kinds.push(ChangeKind::Renamed);
    }
    let mut fact = |fact: Fact, differs: Option<Option<ChangeKind>>, told: (bool, bool)| match (differs, told) {
        (Some(Some(kind)), _) => kinds.push(kind),
        (None, (false, true)) => kinds.push(ChangeKind::NowTold(fact)),
        (None, (true, false)) => kinds.push(ChangeKind::NoLongerTold(fact)),
        _ => {}
    };
    fact(
        Fact::TimeBand,
        before.time_band.as_ref().zip(after.time_band.as_ref()).map(|(then, now)| moved(then, now)),
        (before.time_band.is_some(), after.time_band.is_some()),
    );
    let differs = |then: &Option<String>, now: &Option<String>, kind| {
        then.as_ref().zip(now.as_ref()).map(|(then, now)| (then != now).then_some(kind))
    };
    let told = |then: &Option<String>, now: &Option<String>| (then.is_some(), now.is_some());
    if !regrouped {
        fact(Fact::Area, differs(&before.area, &after.area, ChangeKind::Area), told(&before.area, &after.area));
    }
    fact(Fact::Status, differs(&before.status, &after.status, ChangeKind::Status), told(&before.status, &after.status));
    // Where the area is told, a measure without a parent is an overall one; elsewhere nothing is known of it.
    let is_told = |measure: &EditionMeasure| measure.parent.is_some() || measure.area.is_some();
    let both = is_told(before) && is_told(after);
    fact(
        Fact::Parent,
        both.then(|| (!same_parent).then_some(ChangeKind::Parent)),
        (before.parent.is_some(), after.parent.is_some()),
    );
    fact(Fact::Text, differs(&before.text, &after.text, ChangeKind::Text), told(&before.text, &after.text));
    kinds.sort_unstable();
    kinds
}

/// The facts of a measure that are absent on both sides. That a measure of a supporting area has no time band is known.
fn told_by_neither<'a>(
    before: &'a EditionMeasure,
    after: &'a EditionMeasure,
    to: &'a Edition,
) -> impl Iterator<Item = Fact> + use<'a> {
    let is_supporting = || after.area.as_ref().and_then(|id| to.area(id)).is_some_and(|area| area.supporting);
    let absent = [
        (Fact::TimeBand, before.time_band.is_none() && after.time_band.is_none() && !is_supporting()),
        (Fact::Area, before.area.is_none() && after.area.is_none()),
        (Fact::Status, before.status.is_none() && after.status.is_none()),
        (Fact::Text, before.text.is_none() && after.text.is_none()),
    ];
    absent.into_iter().filter_map(|(fact, is_absent)| is_absent.then_some(fact))
}

/// How a measure moved in time: by its middle first, since each edition has columns of its own. What has no dates comes
/// after what has, in the order of the columns.
fn moved(then: &Period, now: &Period) -> Option<ChangeKind> {
    if then.is_same_time(now) {
        return None;
    }
    let (Some(then), Some(now)) = (then.span(), now.span()) else {
        return Some(if now < then { ChangeKind::Earlier } else { ChangeKind::Later });
    };
    let middle = |span: Span| span.from() + span.to();
    let length = |span: Span| span.to() - span.from();
    match (middle(now).cmp(&middle(then)), length(now).cmp(&length(then))) {
        (std::cmp::Ordering::Less, _) => Some(ChangeKind::Earlier),
        (std::cmp::Ordering::Greater, _) => Some(ChangeKind::Later),
        (_, std::cmp::Ordering::Greater) => Some(ChangeKind::Longer),
        (_, std::cmp::Ordering::Less) => Some(ChangeKind::Shorter),
        _ => None,
    }
}
