//! The one thing that became of a measure: an outcome, named and weighed.

use super::ChangeKind;
use crate::model::Choice;

/// The one thing that became of a measure between two editions, in the order in which it is told: of what the earlier
/// edition has what certainly changed first, then of what only the later one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Outcome {
    /// It was delivered.
    Delivered,
    /// Some of its deliveries were delivered.
    Partly,
    /// It was stopped, as a source tells.
    Stopped,
    /// It is no longer there.
    Dropped,
    /// It went into another measure.
    Merged,
    /// It became several measures.
    Split,
    /// It is planned later.
    Later,
    /// It is planned earlier.
    Earlier,
    /// It is planned for more years, those of before among them.
    Widened,
    /// It is planned for fewer of the years of before.
    Narrowed,
    /// It stands in another area.
    Area,
    /// It belongs to another measure.
    Parent,
    /// It has another name.
    Renamed,
    /// It has another status or description.
    Changed,
    /// It stands as it did.
    #[default]
    Stands,
    /// It is there, and whether it moved in time is not told.
    There,
    /// It may be carried on under another name.
    LikelyContinued,
    /// The later edition lacks it, and it may be carried on in one after that.
    LikelyBack,
    /// The later edition lacks it, and the plan of the same meeting names it.
    PlanOnly,
    /// The later edition does not tell.
    NotTold,
    /// It was not there before.
    New,
    /// It is there again, after an edition that lacked it.
    Returned,
    /// The earlier edition lacks it, and the plan of the same meeting or an edition before names it.
    Named,
    /// It may carry on another of the earlier edition.
    LikelyContinuing,
    /// The earlier edition lacks it, and it may carry on one of an edition before.
    LikelyKnown,
    /// The earlier edition lacks it, and its source does not have all.
    LikelyNew,
}

impl Choice for Outcome {
    const ALL: &'static [(&'static str, Self)] = &[
        ("delivered", Self::Delivered),
        ("partly", Self::Partly),
        ("stopped", Self::Stopped),
        ("dropped", Self::Dropped),
        ("merged", Self::Merged),
        ("split", Self::Split),
        ("later", Self::Later),
        ("earlier", Self::Earlier),
        ("widened", Self::Widened),
        ("narrowed", Self::Narrowed),
        ("area", Self::Area),
        ("parent", Self::Parent),
        ("renamed", Self::Renamed),
        ("changed", Self::Changed),
        ("stands", Self::Stands),
        ("there", Self::There),
        ("likely-continued", Self::LikelyContinued),
        ("likely-back", Self::LikelyBack),
        ("plan-only", Self::PlanOnly),
        ("not-told", Self::NotTold),
        ("new", Self::New),
        ("returned", Self::Returned),
        ("named", Self::Named),
        ("likely-continuing", Self::LikelyContinuing),
        ("likely-known", Self::LikelyKnown),
        ("likely-new", Self::LikelyNew),
    ];
}

/// Which kind of change decides for whoever asks what became of a measure of the earlier edition, what weighs most
/// first.
const BEFORE: [(ChangeKind, Outcome); 20] = [
    (ChangeKind::Delivered, Outcome::Delivered),
    (ChangeKind::Stopped, Outcome::Stopped),
    (ChangeKind::Partly, Outcome::Partly),
    (ChangeKind::Dropped, Outcome::Dropped),
    (ChangeKind::Merged, Outcome::Merged),
    (ChangeKind::Split, Outcome::Split),
    (ChangeKind::LikelyContinued, Outcome::LikelyContinued),
    (ChangeKind::Named, Outcome::PlanOnly),
    (ChangeKind::LikelyElsewhere, Outcome::LikelyBack),
    (ChangeKind::NotListedAfter, Outcome::NotTold),
    (ChangeKind::Later, Outcome::Later),
    (ChangeKind::Earlier, Outcome::Earlier),
    (ChangeKind::Widened, Outcome::Widened),
    (ChangeKind::Narrowed, Outcome::Narrowed),
    (ChangeKind::Area, Outcome::Area),
    (ChangeKind::Parent, Outcome::Parent),
    (ChangeKind::Renamed, Outcome::Renamed),
    (ChangeKind::Status, Outcome::Changed),
    (ChangeKind::Text, Outcome::Changed),
    (ChangeKind::Fields, Outcome::Changed),
];

/// The same for what only the later edition has.
const AFTER: [(ChangeKind, Outcome); 6] = [
    (ChangeKind::LikelyContinued, Outcome::LikelyContinuing),
    (ChangeKind::Named, Outcome::Named),
    (ChangeKind::Returned, Outcome::Returned),
    (ChangeKind::LikelyElsewhere, Outcome::LikelyKnown),
    (ChangeKind::NotListedBefore, Outcome::LikelyNew),
    (ChangeKind::New, Outcome::New),
];

impl Outcome {
    /// True for what the sources tell for certain.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(
            self,
            Self::LikelyContinued
                | Self::LikelyBack
                | Self::PlanOnly
                | Self::NotTold
                | Self::Named
                | Self::LikelyContinuing
                | Self::LikelyKnown
                | Self::LikelyNew
        )
    }

    /// True for what only the later edition has.
    #[must_use]
    pub fn is_arrival(self) -> bool {
        self >= Self::New
    }

    /// True where something became of it, and the sources tell what.
    #[must_use]
    pub fn is_change(self) -> bool {
        self.is_certain() && !matches!(self, Self::Stands | Self::There)
    }

    /// True for the kind of change that the outcome names; its heading needs not be said again.
    #[must_use]
    pub fn names(self, kind: ChangeKind) -> bool {
        self != Self::Changed && BEFORE.iter().chain(&AFTER).any(|own| *own == (kind, self))
    }

    /// What all differences of a measure of the earlier edition amount to; `None` where none of them decides.
    pub(super) fn of_before(kinds: &[ChangeKind]) -> Option<Self> {
        weighed(&BEFORE, kinds)
    }

    /// How a measure that only the later edition has came.
    pub(super) fn of_after(kinds: &[ChangeKind]) -> Self {
        weighed(&AFTER, kinds).unwrap_or(Self::New)
    }
}

fn weighed(weights: &[(ChangeKind, Outcome)], kinds: &[ChangeKind]) -> Option<Outcome> {
    weights.iter().find(|(kind, _)| kinds.contains(kind)).map(|(_, outcome)| *outcome)
}
