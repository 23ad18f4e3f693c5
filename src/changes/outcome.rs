//! The one thing that became of a measure: an outcome, named and weighed.

use super::ChangeKind;

/// The one thing that became of a measure between two editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Outcome {
    /// It stands, as far as the editions tell.
    #[default]
    Stands,
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
    /// It may be carried on under another name, or carry on another.
    LikelyContinued,
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
    /// It was not there before.
    New,
    /// It is there again, after an edition that lacked it.
    Returned,
    /// The earlier edition lacks it, and its source does not have all, or a likely tie leads past it.
    LikelyNew,
    /// An edition lacks it, and the plan of the same meeting or an earlier edition names it.
    Named,
    /// The later edition does not tell.
    NotTold,
}

impl Outcome {
    /// All outcomes by their stable names, in the order they are told.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("delivered", Self::Delivered),
        ("partly", Self::Partly),
        ("stands", Self::Stands),
        ("later", Self::Later),
        ("earlier", Self::Earlier),
        ("widened", Self::Widened),
        ("narrowed", Self::Narrowed),
        ("area", Self::Area),
        ("parent", Self::Parent),
        ("renamed", Self::Renamed),
        ("merged", Self::Merged),
        ("split", Self::Split),
        ("stopped", Self::Stopped),
        ("dropped", Self::Dropped),
        ("likely-continued", Self::LikelyContinued),
        ("not-told", Self::NotTold),
        ("new", Self::New),
        ("returned", Self::Returned),
        ("named", Self::Named),
        ("likely-new", Self::LikelyNew),
    ];

    /// The stable name, used in data and templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, outcome)| *outcome == self).map_or("", |(name, _)| name)
    }

    /// True for what the sources tell for certain.
    #[must_use]
    pub fn is_certain(self) -> bool {
        !matches!(self, Self::LikelyContinued | Self::LikelyNew | Self::Named | Self::NotTold)
    }

    /// The outcome that several differences amount to: what weighs most for whoever asks what became of it.
    pub(super) fn of(kinds: &[ChangeKind]) -> Self {
        const WEIGHT: [(ChangeKind, Outcome); 20] = [
            (ChangeKind::Delivered, Outcome::Delivered),
            (ChangeKind::Stopped, Outcome::Stopped),
            (ChangeKind::Partly, Outcome::Partly),
            (ChangeKind::Dropped, Outcome::Dropped),
            (ChangeKind::Merged, Outcome::Merged),
            (ChangeKind::Split, Outcome::Split),
            (ChangeKind::LikelyContinued, Outcome::LikelyContinued),
            (ChangeKind::NotListedAfter, Outcome::NotTold),
            (ChangeKind::New, Outcome::New),
            (ChangeKind::Returned, Outcome::Returned),
            (ChangeKind::Named, Outcome::Named),
            (ChangeKind::NotListedBefore, Outcome::LikelyNew),
            (ChangeKind::Later, Outcome::Later),
            (ChangeKind::Earlier, Outcome::Earlier),
            (ChangeKind::Widened, Outcome::Widened),
            (ChangeKind::Narrowed, Outcome::Narrowed),
            (ChangeKind::Area, Outcome::Area),
            (ChangeKind::Parent, Outcome::Parent),
            (ChangeKind::Renamed, Outcome::Renamed),
            (ChangeKind::Status, Outcome::Stands),
        ];
        WEIGHT.iter().find(|(kind, _)| kinds.contains(kind)).map_or(Self::Stands, |(_, outcome)| *outcome)
    }
}
