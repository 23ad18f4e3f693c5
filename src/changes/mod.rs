//! What changed between two editions, computed from their facts.
//!
//! In: two [`Edition`]s and what measures are called today. Out: [`Comparison`]. What one side does not tell is told
//! as such, never guessed. Never: words, addresses, or a fact that stands in neither edition.

mod accuracy;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::facts::TimeBand;
use crate::model::{Edition, EditionMeasure};

pub use accuracy::{Accuracy, Outcome, accuracy};

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
    /// Whether the two share no area, so that moves between areas would tell of the grouping alone.
    pub regrouped: bool,
}

/// A measure that differs between two editions.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The measure in the earlier edition.
    pub before: Option<&'a EditionMeasure>,
    /// The measure in the later edition; for a merged one, the measure it went into.
    pub after: Option<&'a EditionMeasure>,
    /// What differs; at least one.
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
    /// How many measures changed in each way, in the order of [`ChangeKind`]; facts that came or went count as one.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<ChangeKind, usize> {
        let mut counts = BTreeMap::new();
        for kind in self.changes.iter().flat_map(|change| &change.kinds) {
            *counts.entry(*kind).or_insert(0) += 1;
        }
        counts
    }
}

/// Compares two editions. `former_ids` tells what measures are called today, so that a rename keeps its identity.
#[must_use]
pub fn compare<'a>(from: &'a Edition, to: &'a Edition, former_ids: &'a BTreeMap<String, String>) -> Comparison<'a> {
    let current = |id: &'a str| former_ids.get(id).map_or(id, String::as_str);
    let regrouped = !from.areas.iter().any(|area| to.area(&area.id).is_some());
    // A measure that kept its own id goes before one that was merged into it.
    let mut before: HashMap<&str, &EditionMeasure> = HashMap::with_capacity(from.measures.len());
    for measure in &from.measures {
        let id = current(&measure.id);
        if id == measure.id || !before.contains_key(id) {
            before.insert(id, measure);
        }
    }
    let after: HashMap<&str, &EditionMeasure> = to.measures.iter().map(|m| (current(&m.id), m)).collect();
    let mut met: HashSet<&str> = HashSet::with_capacity(to.measures.len());
    let mut changes = Vec::new();
    let mut unchanged = 0;
    for after in &to.measures {
        let Some(earlier) = before.get(current(&after.id)).copied() else {
            let kind = if from.incomplete { ChangeKind::NotListedBefore } else { ChangeKind::New };
            changes.push(Change { before: None, after: Some(after), kinds: vec![kind] });
            continue;
        };
        met.insert(&earlier.id);
        let kinds = differences(earlier, after, regrouped, &current);
        if kinds.is_empty() {
            unchanged += 1;
        } else {
            changes.push(Change { before: Some(earlier), after: Some(after), kinds });
        }
    }
    for gone in from.measures.iter().filter(|measure| !met.contains(measure.id.as_str())) {
        let into = after.get(current(&gone.id)).copied();
        let kind = match into {
            Some(_) => ChangeKind::Merged,
            None if to.incomplete => ChangeKind::NotListedAfter,
            None => ChangeKind::Dropped,
        };
        changes.push(Change { before: Some(gone), after: into, kinds: vec![kind] });
    }
    Comparison { from, to, changes, unchanged, regrouped }
}

fn differences<'a>(
    before: &'a EditionMeasure,
    after: &'a EditionMeasure,
    regrouped: bool,
    current: &impl Fn(&'a str) -> &'a str,
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
        before.time_band.zip(after.time_band).map(|(then, now)| moved(then, now)),
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
    fact(Fact::Text, differs(&before.text, &after.text, ChangeKind::Text), told(&before.text, &after.text));
    // Where the area is told, a measure without a parent is an overall one; elsewhere nothing is known of it.
    let parent = |measure: &'a EditionMeasure| measure.parent.as_deref().map(current);
    let is_told = |measure: &EditionMeasure| measure.parent.is_some() || measure.area.is_some();
    let both = is_told(before) && is_told(after);
    fact(
        Fact::Parent,
        both.then(|| (parent(before) != parent(after)).then_some(ChangeKind::Parent)),
        (before.parent.is_some(), after.parent.is_some()),
    );
    kinds
}

/// How a measure moved in time: by its middle first, since each edition has columns of its own.
fn moved(then: TimeBand, now: TimeBand) -> Option<ChangeKind> {
    let middle = |band: TimeBand| band.first() + band.last();
    let length = |band: TimeBand| band.last() - band.first();
    match (middle(now).cmp(&middle(then)), length(now).cmp(&length(then))) {
        (std::cmp::Ordering::Less, _) => Some(ChangeKind::Earlier),
        (std::cmp::Ordering::Greater, _) => Some(ChangeKind::Later),
        (_, std::cmp::Ordering::Greater) => Some(ChangeKind::Longer),
        (_, std::cmp::Ordering::Less) => Some(ChangeKind::Shorter),
        _ => None,
    }
}
