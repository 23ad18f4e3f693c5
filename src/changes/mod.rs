//! What became of each measure between two editions, computed from what stands in them.
//!
//! In: a [`Roadmap`](crate::model::Roadmap). Out: a [`Timeline`], which compares any two of its editions as a
//! [`Comparison`]: one product for pages, feeds, reports and data. What a source does not tell is told as such, never
//! guessed. Never: addresses, or a fact that stands in no edition and no plan.

mod carried;
mod comparing;
mod differ;
mod lineage;
mod nodes;
mod outcome;
mod plans;
mod promises;
mod report;
mod statements;
mod threads;
mod timeline;
mod words;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::facts::Localised;
use crate::model::{Edition, EditionMeasure};

pub use differ::{is_regrouped, moved};
pub use lineage::Node;
pub use outcome::Outcome;
pub use plans::{PlanChange, PlanComparison, compare_plans};
pub use promises::{Kept, Promises};
pub use report::{Also, DataComparison, Group, Line, Report, Row, json};
pub use timeline::Timeline;
pub use words::{Clause, edition_name, told};

/// Where the measures of an edition stand in it, by their ids.
type Places = HashMap<String, usize, RandomState>;

/// Two editions held against each other.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The earlier edition, or the one that is asked from.
    pub from: Arc<Edition>,
    /// The later edition, or the one that is asked to.
    pub to: Arc<Edition>,
    /// Where both stand in the timeline.
    pub places: (usize, usize),
    /// Every measure of the earlier edition in its order, then those that only the later one has, in its order.
    pub rows: Vec<Change>,
    /// How many measures of both have a fact that neither tells, so that nobody can say whether it changed.
    pub not_told: BTreeMap<Fact, usize>,
    /// Whether both are grouped and share no area, so that moves between areas would tell of the grouping alone.
    pub regrouped: bool,
    /// Why the later edition differs as a whole, with the editions on the way that tell it.
    pub reasons: Vec<(Arc<Edition>, Localised)>,
    /// Ids of the fields that both tell of some measure.
    compared: Vec<String>,
    /// The places of the measures of both by their ids.
    ids: [Arc<Places>; 2],
}

/// What became of one measure.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Its place in the earlier edition; `None` where that lacks it.
    pub before: Option<usize>,
    /// What it certainly is in the later edition: several where it was split, none where it is gone.
    pub after: Vec<usize>,
    /// The other measures of the earlier edition that went into the same.
    pub joined: Vec<usize>,
    /// What it likely is in the other edition.
    pub likely: Vec<LikelyEnd>,
    /// What tells of it where an edition lacks it.
    pub known: Option<Box<Known>>,
    /// All that differs, in the order of [`ChangeKind`].
    pub kinds: Vec<ChangeKind>,
    /// The one thing that became of it.
    pub outcome: Outcome,
    /// Its deliveries as plan and place, each as the newest plan that holds it has it.
    pub deliveries: Vec<(usize, usize)>,
    /// How many of them are delivered, and how many there are.
    pub delivered: (usize, usize),
    /// What became of its promise; `None` where it was none.
    pub kept: Option<Kept>,
    /// Why it changed.
    pub reasons: Vec<Reason>,
}

/// A likely tie seen from one end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LikelyEnd {
    /// The place of the other end: in the later edition for a measure of the earlier one, and the other way.
    pub place: usize,
    /// Why they are likely the same.
    pub reason: Localised,
    /// Id of the configured source.
    pub source: Option<String>,
}

/// What tells of a measure where an edition lacks it.
#[derive(Debug, Clone)]
pub enum Known {
    /// The delivery plan of the same meeting, by its id, certainly.
    Plan(String),
    /// The delivery plan of the same meeting, by its id, likely, and why.
    PlanLikely(String, Localised),
    /// An earlier edition, certainly.
    Edition(Arc<Edition>),
    /// An edition beside the two, likely. The end's place is in that one.
    Likely(Arc<Edition>, LikelyEnd),
}

/// Why a measure changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Id of the edition that tells it.
    pub edition: String,
    /// The name of the kind of change it is for; `None` for all.
    pub kind: Option<String>,
    /// Why.
    pub text: Localised,
    /// Id of the configured source, where one is told.
    pub source: Option<String>,
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
    /// The site's own fields that are compared.
    Fields,
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
            Self::Fields => "fields",
        }
    }
}

/// One way in which a measure differs; it may differ in several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It was not there before.
    New,
    /// It is there again, after an edition that lacked it.
    Returned,
    /// It was delivered.
    Delivered,
    /// Some of its deliveries were delivered.
    Partly,
    /// It was stopped.
    Stopped,
    /// It is no longer there.
    Dropped,
    /// It went into another measure.
    Merged,
    /// It became several measures.
    Split,
    /// It has another name.
    Renamed,
    /// It is planned earlier.
    Earlier,
    /// It is planned later.
    Later,
    /// It is planned for more years, those of before among them.
    Widened,
    /// It is planned for fewer of the years of before.
    Narrowed,
    /// It stands in another area.
    Area,
    /// It has another status.
    Status,
    /// It belongs to another measure, or to none any more, or to one now.
    Parent,
    /// Its description was rewritten.
    Text,
    /// One of the site's own fields tells something else.
    Fields,
    /// It may be carried on under another name, or carry on another.
    LikelyContinued,
    /// A fact is told that was not told before.
    NowTold(Fact),
    /// A fact is no longer told.
    NoLongerTold(Fact),
    /// The edition lacks it, and the plan of the same meeting or an earlier edition names it.
    Named,
    /// The edition lacks it, and another edition beside the two likely has it.
    LikelyElsewhere,
    /// The earlier edition is incomplete and does not have it.
    NotListedBefore,
    /// The later edition is incomplete and does not have it.
    NotListedAfter,
}

impl ChangeKind {
    /// True for what certainly changed; false where a source does not tell or a tie is only likely.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(
            self,
            Self::NowTold(_)
                | Self::NoLongerTold(_)
                | Self::LikelyContinued
                | Self::Named
                | Self::LikelyElsewhere
                | Self::NotListedBefore
                | Self::NotListedAfter
        )
    }

    /// The stable name, used in data, addresses, templates and reasons.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Returned => "returned",
            Self::Delivered => "delivered",
            Self::Partly => "partly",
            Self::Stopped => "stopped",
            Self::Dropped => "dropped",
            Self::Merged => "merged",
            Self::Split => "split",
            Self::Renamed => "renamed",
            Self::Earlier => "earlier",
            Self::Later => "later",
            Self::Widened => "widened",
            Self::Narrowed => "narrowed",
            Self::Area => "area",
            Self::Status => "status",
            Self::Parent => "parent",
            Self::Text => "text",
            Self::Fields => "fields",
            Self::LikelyContinued => "likely-continued",
            Self::NowTold(_) => "now-told",
            Self::NoLongerTold(_) => "no-longer-told",
            Self::Named => "named",
            Self::LikelyElsewhere => "likely-elsewhere",
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

impl Change {
    /// True where something certainly changed.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.kinds.iter().any(|kind| kind.is_certain())
    }

    /// True where the later edition has it under a tie that is certain.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !self.after.is_empty()
    }
}

impl Comparison {
    /// A measure in the earlier edition.
    #[must_use]
    pub fn before(&self, change: &Change) -> Option<&EditionMeasure> {
        self.from.measure(change.before?)
    }

    /// The first that a measure is in the later edition.
    #[must_use]
    pub fn after(&self, change: &Change) -> Option<&EditionMeasure> {
        self.to.measure(*change.after.first()?)
    }

    /// All that a measure is in the later edition.
    pub fn all_after(&self, change: &Change) -> impl Iterator<Item = &EditionMeasure> {
        change.after.iter().filter_map(|place| self.to.measure(*place))
    }

    /// The other ends of a measure's likely ties.
    pub fn likely<'a>(&'a self, change: &'a Change) -> impl Iterator<Item = (&'a EditionMeasure, &'a LikelyEnd)> {
        let edition = if change.before.is_some() { &self.to } else { &self.from };
        change.likely.iter().filter_map(|end| Some((edition.measure(end.place)?, end)))
    }

    /// The measure as it is told of: in the later edition where it went on by itself, else in the earlier one.
    #[must_use]
    pub fn measure(&self, change: &Change) -> Option<&EditionMeasure> {
        let gone = change.kinds.iter().any(|kind| matches!(kind, ChangeKind::Merged | ChangeKind::Split));
        if gone { self.before(change) } else { self.after(change).or_else(|| self.before(change)) }
    }

    /// The id of the measure as it is told of.
    #[must_use]
    pub fn id(&self, change: &Change) -> &str {
        self.measure(change).map_or("", |measure| &measure.id)
    }

    /// The measures that differ, or of which one side does not tell a fact that the other tells.
    pub fn changed(&self) -> impl Iterator<Item = &Change> {
        self.rows.iter().filter(|change| !change.kinds.is_empty())
    }

    /// How many measures are alike in both.
    #[must_use]
    pub fn unchanged(&self) -> usize {
        self.rows.iter().filter(|change| change.kinds.is_empty()).count()
    }

    /// How many measures changed in each way, in the order of [`ChangeKind`]; each fact that came or went by itself.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<ChangeKind, usize> {
        let mut counts = BTreeMap::new();
        for kind in self.rows.iter().flat_map(|change| &change.kinds) {
            *counts.entry(*kind).or_insert(0) += 1;
        }
        counts
    }

    /// How many measures of the earlier edition met each outcome; the numbers add up to all of them.
    #[must_use]
    pub fn outcomes(&self) -> BTreeMap<Outcome, usize> {
        self.counted(|change| change.before.is_some())
    }

    /// How many measures that only the later edition has came in each way.
    #[must_use]
    pub fn arrivals(&self) -> BTreeMap<Outcome, usize> {
        self.counted(|change| change.before.is_none())
    }

    fn counted(&self, which: impl Fn(&Change) -> bool) -> BTreeMap<Outcome, usize> {
        let mut counts = BTreeMap::new();
        for change in self.rows.iter().filter(|change| which(change)) {
            *counts.entry(change.outcome).or_insert(0) += 1;
        }
        counts
    }

    /// Why a measure is likely the same as others, each ground once.
    #[must_use]
    pub fn grounds<'a>(&self, change: &'a Change) -> Vec<&'a Localised> {
        let known = match change.known.as_deref() {
            Some(Known::Likely(_, end)) => Some(&end.reason),
            Some(Known::PlanLikely(_, reason)) => Some(reason),
            _ => None,
        };
        let mut grounds: Vec<&Localised> = Vec::new();
        for reason in change.likely.iter().map(|end| &end.reason).chain(known) {
            if !grounds.contains(&reason) {
                grounds.push(reason);
            }
        }
        grounds
    }

    /// Why a measure changed: what is told of what became of it, else the first that is told.
    #[must_use]
    pub fn any_reason<'a>(&self, change: &'a Change) -> Option<&'a Reason> {
        let own = change.kinds.iter().find_map(|kind| self.reason(change, *kind));
        own.or_else(|| change.reasons.first())
    }

    /// Why a measure changed in one way: what is told of that way, else what is told of all.
    #[must_use]
    pub fn reason<'a>(&self, change: &'a Change, kind: ChangeKind) -> Option<&'a Reason> {
        let own = change.reasons.iter().find(|reason| reason.kind.as_deref() == Some(kind.name()));
        own.or_else(|| change.reasons.iter().find(|reason| reason.kind.is_none()))
    }
}
