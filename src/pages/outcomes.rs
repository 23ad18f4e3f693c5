//! «Hva ble det av det?»: what became of each element of an edition, as rows of a table and as a sentence of numbers.

use super::flow::is_timeless;
use super::told::Share;
use super::view::{Group, GroupPart, LeadPart, OutcomeRow, Place, Unsure};
use super::{PageName, Words};
use crate::address::Anchor;
use crate::changes::{Change, ChangeKind, Comparison, Fact, Outcome, told};
use crate::model::{Edition, EditionMeasure};
use crate::text::capitalised;

/// A table longer than this is parted by area, and each part is closed until it is asked for.
const LONG: usize = 40;

/// What became of an element, in the order in which it is told: what certainly changed first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Fate {
    Delivered,
    Partly,
    Stopped,
    Dropped,
    Merged,
    Split,
    Later,
    Earlier,
    Widened,
    Narrowed,
    Area,
    Parent,
    Renamed,
    Changed,
    Stands,
    /// It is there; its time cannot be compared.
    Kept,
    MaybeContinued,
    New,
    Returned,
    Named,
    MaybeContinuing,
    MaybeGone,
    MaybeNew,
}

impl Fate {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Delivered, "delivered"),
        (Self::Partly, "partly"),
        (Self::Stopped, "stopped"),
        (Self::Dropped, "dropped"),
        (Self::Merged, "merged"),
        (Self::Split, "split"),
        (Self::Later, "later"),
        (Self::Earlier, "earlier"),
        (Self::Widened, "widened"),
        (Self::Narrowed, "narrowed"),
        (Self::Area, "area"),
        (Self::Parent, "parent"),
        (Self::Renamed, "renamed"),
        (Self::Changed, "changed"),
        (Self::Stands, "stands"),
        (Self::Kept, "kept"),
        (Self::MaybeContinued, "maybe_continued"),
        (Self::New, "new"),
        (Self::Returned, "returned"),
        (Self::Named, "named"),
        (Self::MaybeContinuing, "maybe_continuing"),
        (Self::MaybeGone, "maybe_gone"),
        (Self::MaybeNew, "maybe_new"),
    ];

    /// What cannot be told is a closed list, not a table.
    fn is_unsure(self) -> bool {
        matches!(self, Self::MaybeGone | Self::MaybeNew)
    }

    /// What came since.
    fn came(self) -> bool {
        matches!(self, Self::New | Self::Returned | Self::Named | Self::MaybeContinuing | Self::MaybeNew)
    }

    fn of(comparison: &Comparison, change: &Change) -> Self {
        let is_there = change.before.is_some();
        match change.outcome {
            Outcome::Delivered => Self::Delivered,
            Outcome::Partly => Self::Partly,
            Outcome::Stopped => Self::Stopped,
            Outcome::Dropped => Self::Dropped,
            Outcome::Merged => Self::Merged,
            Outcome::Split => Self::Split,
            Outcome::Later => Self::Later,
            Outcome::Earlier => Self::Earlier,
            Outcome::Widened => Self::Widened,
            Outcome::Narrowed => Self::Narrowed,
            Outcome::Area => Self::Area,
            Outcome::Parent => Self::Parent,
            Outcome::Renamed => Self::Renamed,
            Outcome::New => Self::New,
            Outcome::Returned => Self::Returned,
            Outcome::LikelyContinued if is_there => Self::MaybeContinued,
            Outcome::LikelyContinued => Self::MaybeContinuing,
            Outcome::LikelyNew => Self::MaybeNew,
            Outcome::Named if is_there => Self::MaybeGone,
            Outcome::Named => Self::Named,
            Outcome::NotTold => Self::MaybeGone,
            Outcome::Stands if change.is_certain() => Self::Changed,
            Outcome::Stands => {
                let timed = |edition: &Edition, measure: Option<&EditionMeasure>| {
                    measure.is_some_and(|measure| measure.time_band.is_some() || is_timeless(edition, measure))
                };
                let both = timed(&comparison.from, comparison.before(change))
                    && timed(&comparison.to, comparison.after(change));
                if both { Self::Stands } else { Self::Kept }
            }
        }
    }

    /// The kind of change that its heading names.
    fn kind(self) -> Option<ChangeKind> {
        match self {
            Self::Delivered => Some(ChangeKind::Delivered),
            Self::Partly => Some(ChangeKind::Partly),
            Self::Stopped => Some(ChangeKind::Stopped),
            Self::Dropped => Some(ChangeKind::Dropped),
            Self::Merged => Some(ChangeKind::Merged),
            Self::Split => Some(ChangeKind::Split),
            Self::Later => Some(ChangeKind::Later),
            Self::Earlier => Some(ChangeKind::Earlier),
            Self::Widened => Some(ChangeKind::Widened),
            Self::Narrowed => Some(ChangeKind::Narrowed),
            Self::Area => Some(ChangeKind::Area),
            Self::Parent => Some(ChangeKind::Parent),
            Self::Renamed => Some(ChangeKind::Renamed),
            Self::New => Some(ChangeKind::New),
            Self::Returned => Some(ChangeKind::Returned),
            Self::Named => Some(ChangeKind::Named),
            Self::MaybeContinued | Self::MaybeContinuing => Some(ChangeKind::LikelyContinued),
            Self::Changed | Self::Stands | Self::Kept | Self::MaybeGone | Self::MaybeNew => None,
        }
    }
}

/// All elements of two editions, with what became of them.
pub(super) struct Outcomes<'a> {
    comparison: &'a Comparison,
    rows: Vec<(Fate, &'a Change)>,
}

impl<'a> Outcomes<'a> {
    pub(super) fn new(comparison: &'a Comparison) -> Self {
        let rows = comparison.rows.iter().map(|change| (Fate::of(comparison, change), change)).collect();
        Self { comparison, rows }
    }

    fn of(&self, fate: Fate) -> impl Iterator<Item = &'a Change> {
        self.rows.iter().filter(move |(own, _)| *own == fate).map(|(_, change)| *change)
    }
}

impl Words<'_> {
    /// The numbers as a person would say them, each with the way to the elements behind it: of what was there, and of
    /// what came since.
    pub(super) fn lead(&self, outcomes: &Outcomes<'_>) -> [Vec<LeadPart>; 2] {
        let (from, to) = (&outcomes.comparison.from, &outcomes.comparison.to);
        let there = outcomes.rows.iter().filter(|(_, change)| change.before.is_some() && change.is_there());
        let there = there.filter(|(fate, _)| *fate != Fate::Merged).count();
        let values = [
            ("count", there.into()),
            ("number", self.locale.number(there).into()),
            ("of", self.measures(from.measures.len()).into()),
            ("from", self.edition_name(from).into()),
            ("to", self.edition_name(to).into()),
        ];
        let opening = |text| vec![LeadPart { text, id: None, anchor: None }];
        let mut parts = [opening(self.locale.format("became_opening", &values)), opening(self.text("became_arrived"))];
        for (fate, name) in Fate::ALL {
            let count = outcomes.of(*fate).count();
            if count > 0 {
                let text = self.locale.count(&format!("became_{name}"), count);
                parts[usize::from(fate.came())].push(LeadPart {
                    text,
                    id: Some((*name).to_owned()),
                    anchor: Some(self.addresses().anchor(Anchor::Change, name)),
                });
            }
        }
        parts.map(|parts| if parts.len() > 1 { parts } else { Vec::new() })
    }

    /// What became of each element, grouped by that, with what cannot be told set apart.
    pub(super) fn outcome_groups(&self, outcomes: &Outcomes<'_>) -> (Vec<Group>, Vec<Unsure>) {
        let (mut groups, mut unsure) = (Vec::new(), Vec::new());
        for (fate, name) in Fate::ALL {
            let rows: Vec<&Change> = outcomes.of(*fate).collect();
            if rows.is_empty() {
                continue;
            }
            if fate.is_unsure() {
                unsure.push(Unsure {
                    id: (*name).to_owned(),
                    anchor: self.addresses().anchor(Anchor::Change, name),
                    text: self.locale.count(&format!("became_{name}_about"), rows.len()),
                    items: rows.iter().map(|change| self.change_link(outcomes.comparison, change)).collect(),
                });
                continue;
            }
            groups.push(self.outcome_group(outcomes.comparison, *fate, name, &rows));
        }
        (groups, unsure)
    }

    fn outcome_group(&self, comparison: &Comparison, fate: Fate, name: &str, rows: &[&Change]) -> Group {
        // By the areas of the edition that the element is in, the later one first.
        let area_of = |change: &Change| {
            let after = comparison.after(change).map(|measure| (&comparison.to, measure));
            let either = after.or_else(|| comparison.before(change).map(|measure| (&comparison.from, measure)));
            let (edition, measure) = either?;
            edition.area(measure.area.as_deref()?).map(|area| area.title.as_str())
        };
        let mut parts: Vec<GroupPart> = Vec::new();
        for row in rows {
            let title = if rows.len() > LONG { area_of(row) } else { None };
            let at = parts.iter().position(|part| part.title.as_deref() == title).unwrap_or_else(|| {
                let lang = title.and_then(|_| self.lang(self.config().main_language()));
                parts.push(GroupPart { title: title.map(str::to_owned), lang, rows: Vec::new() });
                parts.len() - 1
            });
            parts[at].rows.push(self.outcome_row(comparison, fate, row));
        }
        let all = || parts.iter().flat_map(|part| &part.rows);
        // What one edition tells of hardly any has no column: the notes above have said so.
        let then = Share::of(all(), |row| row.then.as_ref().is_some_and(Place::is_told)).has_place();
        Group {
            id: name.to_owned(),
            anchor: self.addresses().anchor(Anchor::Change, name),
            title: self.text(&format!("became_{name}_title")),
            count: rows.len(),
            then: then && all().any(|row| row.then.is_some()),
            now: all().any(|row| row.now.is_some()),
            deliveries: all().any(|row| !row.deliveries.is_empty()),
            what: all().any(|row| !row.what.is_empty()),
            reason: all().any(|row| row.reason.is_some()),
            parts,
        }
    }

    fn outcome_row(&self, comparison: &Comparison, fate: Fate, change: &Change) -> OutcomeRow {
        // Where it stands in time and area has columns of its own.
        let placed = [Fate::Later, Fate::Earlier, Fate::Widened, Fate::Narrowed, Fate::Area];
        let own = change.kinds.iter().filter(|kind| {
            let is_told = kind.is_certain() || matches!(kind, ChangeKind::LikelyContinued | ChangeKind::Named);
            is_told && !(placed.contains(&fate) && is_place(**kind))
        });
        // The heading of the group has named its own kind.
        let says = |kind: &ChangeKind| match comparison.detail(change, *kind, self.config(), self.locale) {
            Some(detail) if fate.kind() == Some(*kind) => Some(capitalised(&detail)),
            None if fate.kind() == Some(*kind) => None,
            _ => Some(self.change_sentence(comparison, change, *kind)),
        };
        let likely = comparison.likely(change).next().map(|(_, end)| &end.reason);
        let reason = comparison.any_reason(change).map(|reason| &reason.text).or(likely);
        let before = comparison.before(change);
        OutcomeRow {
            measure: self.change_link(comparison, change),
            then: before.map(|measure| self.place_in(&comparison.from, measure)),
            now: comparison.after(change).map(|measure| self.place_in(&comparison.to, measure)),
            deliveries: self.deliveries_in_short(&change.deliveries),
            what: own.filter_map(says).collect(),
            reason: reason.map(|reason| reason.get(self.locale.language()).to_owned()),
        }
    }

    /// Where an edition has a measure, as far as it tells.
    pub(super) fn place_in(&self, edition: &Edition, measure: &EditionMeasure) -> Place {
        let told = |fact: Fact| told(edition, measure, fact, self.config(), self.locale);
        Place {
            area: told(Fact::Area),
            lang: self.lang(self.config().main_language()),
            band: told(Fact::TimeBand).or_else(|| is_timeless(edition, measure).then(|| self.text("supporting_areas"))),
            status: told(Fact::Status),
        }
    }

    /// The page that tells what became of an edition until today, by its place in the pairs.
    pub(super) fn became_link(&self, edition: usize) -> Option<super::view::Link> {
        let pairs = &self.composer.order.history.pairs;
        let at = pairs.iter().position(|pair| pair.from == edition && pair.to.is_none())?;
        Some(super::view::Link { href: self.href(PageName::Changes(at)), ..self.changes_link(at) })
    }
}

/// True for a change that the columns of then and now tell.
fn is_place(kind: ChangeKind) -> bool {
    matches!(
        kind,
        ChangeKind::Later | ChangeKind::Earlier | ChangeKind::Widened | ChangeKind::Narrowed | ChangeKind::Area
    )
}
