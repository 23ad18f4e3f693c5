//! «Hva ble det av det?»: what became of each element of an edition, as rows of a table and as a sentence of numbers.

use std::collections::{HashMap, HashSet};

use super::flow::is_timeless;
use super::told::Share;
use super::view::{Group, GroupPart, LeadPart, OutcomeRow, Place, Unsure};
use super::{PageName, Words};
use crate::changes::{Change, ChangeKind, Comparison, Fact, told};
use crate::model::{Edition, EditionMeasure};
use crate::text::capitalised;

/// A table longer than this is parted by area, and each part is closed until it is asked for.
const LONG: usize = 40;

/// What became of an element, in the order in which it is told: what certainly changed first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Fate {
    Dropped,
    Merged,
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
    New,
    MaybeGone,
    MaybeNew,
}

impl Fate {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Dropped, "dropped"),
        (Self::Merged, "merged"),
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
        (Self::New, "new"),
        (Self::MaybeGone, "maybe_gone"),
        (Self::MaybeNew, "maybe_new"),
    ];

    /// What cannot be told is a closed list, not a table.
    fn is_unsure(self) -> bool {
        matches!(self, Self::MaybeGone | Self::MaybeNew)
    }

    /// What came since.
    fn came(self) -> bool {
        matches!(self, Self::New | Self::MaybeNew)
    }

    fn of(change: &Change<'_>) -> Self {
        change.kinds.iter().filter_map(|kind| Self::of_kind(*kind)).min().unwrap_or(Self::Kept)
    }

    fn of_kind(kind: ChangeKind) -> Option<Self> {
        match kind {
            ChangeKind::New => Some(Self::New),
            ChangeKind::Dropped => Some(Self::Dropped),
            ChangeKind::Merged => Some(Self::Merged),
            ChangeKind::NotListedBefore => Some(Self::MaybeNew),
            ChangeKind::NotListedAfter => Some(Self::MaybeGone),
            ChangeKind::Later => Some(Self::Later),
            ChangeKind::Earlier => Some(Self::Earlier),
            ChangeKind::Longer => Some(Self::Widened),
            ChangeKind::Shorter => Some(Self::Narrowed),
            ChangeKind::Area => Some(Self::Area),
            ChangeKind::Parent => Some(Self::Parent),
            ChangeKind::Renamed => Some(Self::Renamed),
            ChangeKind::Status | ChangeKind::Text => Some(Self::Changed),
            ChangeKind::NowTold(_) | ChangeKind::NoLongerTold(_) => None,
        }
    }
}

/// One element of two editions.
struct Row<'a> {
    before: Option<&'a EditionMeasure>,
    after: Option<&'a EditionMeasure>,
    fate: Fate,
    change: Option<&'a Change<'a>>,
}

/// All elements of two editions, with what became of them.
pub(super) struct Outcomes<'a> {
    comparison: &'a Comparison<'a>,
    rows: Vec<Row<'a>>,
}

impl<'a> Outcomes<'a> {
    pub(super) fn new(comparison: &'a Comparison<'a>, current: impl Fn(&'a str) -> &'a str) -> Self {
        let (from, to) = (comparison.from, comparison.to);
        let mut rows = Vec::new();
        let (mut seen_before, mut seen_after) = (HashSet::new(), HashSet::new());
        for change in &comparison.changes {
            seen_before.extend(change.before.map(|measure| measure.id.as_str()));
            if !change.kinds.contains(&ChangeKind::Merged) {
                seen_after.extend(change.after.map(|measure| measure.id.as_str()));
            }
            rows.push(Row { before: change.before, after: change.after, fate: Fate::of(change), change: Some(change) });
        }
        let left = from.measures.iter().filter(|measure| !seen_before.contains(measure.id.as_str()));
        let by_id: HashMap<&str, &EditionMeasure> = left.map(|measure| (current(&measure.id), measure)).collect();
        for after in to.measures.iter().filter(|measure| !seen_after.contains(measure.id.as_str())) {
            let before = by_id.get(current(&after.id)).copied();
            let is_timed = after.time_band.is_some() || is_timeless(to, after);
            rows.push(Row {
                before,
                after: Some(after),
                fate: if is_timed { Fate::Stands } else { Fate::Kept },
                change: None,
            });
        }
        Self { comparison, rows }
    }

    fn of(&self, fate: Fate) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(move |row| row.fate == fate)
    }
}

impl Words<'_> {
    /// The numbers as a person would say them, each with the way to the elements behind it: of what was there, and of
    /// what came since.
    pub(super) fn lead(&self, outcomes: &Outcomes<'_>) -> [Vec<LeadPart>; 2] {
        let (from, to) = (outcomes.comparison.from, outcomes.comparison.to);
        let there = outcomes.rows.iter().filter(|row| row.before.is_some() && row.after.is_some());
        let there = there.filter(|row| row.fate != Fate::Merged).count();
        let values = [
            ("count", there.into()),
            ("number", self.locale.number(there).into()),
            ("of", self.measures(from.measures.len()).into()),
            ("from", self.edition_name(from).into()),
            ("to", self.edition_name(to).into()),
        ];
        let opening = |text| vec![LeadPart { text, id: None }];
        let mut parts = [opening(self.locale.format("became_opening", &values)), opening(self.text("became_arrived"))];
        for (fate, name) in Fate::ALL {
            let count = outcomes.of(*fate).count();
            if count > 0 {
                let text = self.locale.count(&format!("became_{name}"), count);
                parts[usize::from(fate.came())].push(LeadPart { text, id: Some((*name).to_owned()) });
            }
        }
        parts.map(|parts| if parts.len() > 1 { parts } else { Vec::new() })
    }

    /// What became of each element, grouped by that, with what cannot be told set apart.
    pub(super) fn outcome_groups(&self, outcomes: &Outcomes<'_>) -> (Vec<Group>, Vec<Unsure>) {
        let (mut groups, mut unsure) = (Vec::new(), Vec::new());
        for (fate, name) in Fate::ALL {
            let rows: Vec<&Row<'_>> = outcomes.of(*fate).collect();
            if rows.is_empty() {
                continue;
            }
            if fate.is_unsure() {
                unsure.push(Unsure {
                    id: (*name).to_owned(),
                    text: self.locale.count(&format!("became_{name}_about"), rows.len()),
                    items: rows
                        .iter()
                        .filter_map(|row| row.after.or(row.before))
                        .map(|m| self.edition_link(m))
                        .collect(),
                });
                continue;
            }
            groups.push(self.outcome_group(outcomes.comparison, *fate, name, &rows));
        }
        (groups, unsure)
    }

    fn outcome_group(&self, comparison: &Comparison<'_>, fate: Fate, name: &str, rows: &[&Row<'_>]) -> Group {
        // By the areas of the edition that the element is in, the later one first.
        let area_of = |row: &Row<'_>| {
            let (edition, measure) = match (row.after, row.before) {
                (Some(after), _) => (comparison.to, after),
                (None, Some(before)) => (comparison.from, before),
                (None, None) => return None,
            };
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

    fn outcome_row(&self, comparison: &Comparison<'_>, fate: Fate, row: &Row<'_>) -> OutcomeRow {
        let named = if fate == Fate::Merged { row.before } else { row.after.or(row.before) };
        let (from, to) = (comparison.from, comparison.to);
        let what = row.change.and_then(|change| change.before.zip(change.after).map(|pair| (change, pair)));
        let what = what.map_or_else(Vec::new, |(change, (before, after))| {
            // Where it stands in time and area has columns of its own.
            let placed = [Fate::Later, Fate::Earlier, Fate::Widened, Fate::Narrowed, Fate::Area];
            let own =
                change.kinds.iter().filter(|kind| kind.is_certain() && !(placed.contains(&fate) && is_place(**kind)));
            // The heading of the group has named its own kind.
            let says = |kind: &ChangeKind| {
                let named = (fate != Fate::Changed).then(|| Fate::of_kind(*kind)) == Some(Some(fate));
                let detail = named.then(|| self.change_detail(*kind, (from, before), (to, after))).flatten();
                detail
                    .map_or_else(|| self.change_sentence(*kind, (from, before), (to, after)), |text| capitalised(&text))
            };
            own.map(says).collect()
        });
        let reason = row.change.and_then(|change| comparison.reason(change));
        let id = named.map(|measure| self.roadmap().current_id(&measure.id).to_owned()).unwrap_or_default();
        OutcomeRow {
            measure: named.map_or_else(Default::default, |measure| self.edition_link(measure)),
            then: row.before.map(|measure| self.place_in(from, measure)),
            now: row.after.map(|measure| self.place_in(to, measure)),
            deliveries: self.deliveries_in_short(&id),
            what,
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
        ChangeKind::Later | ChangeKind::Earlier | ChangeKind::Longer | ChangeKind::Shorter | ChangeKind::Area
    )
}
