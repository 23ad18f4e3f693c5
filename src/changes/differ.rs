//! How the facts of one measure differ between two editions.

use super::{ChangeKind, Fact, carried};
use crate::facts::{Period, Span};
use crate::model::{Edition, EditionMeasure};

/// Whether two editions have areas of their own and share none, so that moves between areas would tell of the grouping
/// alone.
#[must_use]
pub fn is_regrouped(from: &Edition, to: &Edition) -> bool {
    let shared = from.areas.iter().any(|area| to.area(&area.id).is_some());
    !shared && !from.areas.is_empty() && !to.areas.is_empty()
}

/// How a measure differs between two editions. With `regrouped`, areas are not compared; `same_parent` tells whether it
/// belongs to the same measure in both, whatever that is called; `compared` are the fields that are held against each
/// other.
pub(super) fn differences(
    before: &EditionMeasure,
    after: &EditionMeasure,
    regrouped: bool,
    same_parent: bool,
    compared: &[&str],
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
    let mut told = |own: Fact, then: Option<&str>, now: Option<&str>, kind| {
        let differs = then.zip(now).map(|(then, now)| (then != now).then_some(kind));
        fact(own, differs, (then.is_some(), now.is_some()));
    };
    if !regrouped {
        told(Fact::Area, before.area.as_deref(), after.area.as_deref(), ChangeKind::Area);
    }
    told(Fact::Status, before.status.as_deref(), after.status.as_deref(), ChangeKind::Status);
    told(Fact::Text, before.text.get(), after.text.get(), ChangeKind::Text);
    // Where the edition tells the area, a measure without a parent is an overall one; elsewhere nothing is known of it.
    let is_told =
        |measure: &EditionMeasure| measure.parent.is_some() || (measure.area.is_some() && measure.area_by.is_none());
    let both = is_told(before) && is_told(after);
    fact(
        Fact::Parent,
        both.then(|| (!same_parent).then_some(ChangeKind::Parent)),
        (before.parent.is_some(), after.parent.is_some()),
    );
    kinds.extend(carried::differences(before, after, compared));
    kinds.sort_unstable();
    kinds
}

/// The facts of a measure that are absent on both sides. That a measure of a supporting area has no time band is known.
pub(super) fn told_by_neither<'a>(
    before: &'a EditionMeasure,
    after: &'a EditionMeasure,
    to: &'a Edition,
) -> impl Iterator<Item = Fact> + use<'a> {
    let absent = [
        (Fact::TimeBand, before.time_band.is_none() && after.time_band.is_none() && !to.is_timeless(after)),
        (Fact::Area, before.area.is_none() && after.area.is_none()),
        (Fact::Status, before.status.is_none() && after.status.is_none()),
        (Fact::Text, before.text.get().is_none() && after.text.get().is_none()),
    ];
    absent.into_iter().filter_map(|(fact, is_absent)| is_absent.then_some(fact))
}

/// How a measure moved in time. A range within the former one is narrower, not earlier or later; elsewhere the middle
/// decides, since each edition has columns of its own. What has no dates comes after what has, in the order of the
/// columns.
#[must_use]
pub fn moved(then: &Period, now: &Period) -> Option<ChangeKind> {
    if then.is_same_time(now) {
        return None;
    }
    let (Some(then), Some(now)) = (then.span(), now.span()) else {
        return Some(if now < then { ChangeKind::Earlier } else { ChangeKind::Later });
    };
    let middle = |span: Span| span.from() + span.to();
    Some(if is_within(now, then) {
        ChangeKind::Narrowed
    } else if is_within(then, now) {
        ChangeKind::Widened
    } else if middle(now) < middle(then) {
        ChangeKind::Earlier
    } else {
        ChangeKind::Later
    })
}

fn is_within(inner: Span, outer: Span) -> bool {
    inner.from() >= outer.from() && inner.to() <= outer.to()
}
