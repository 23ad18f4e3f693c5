//! The drawing of how measures moved from one edition's columns to the next's.

use super::Editions;
use std::collections::BTreeMap;

use crate::changes::{ChangeKind, Comparison, Outcome};
use crate::config::columns_of;
use crate::locale::is_rtl;
use crate::model::{Edition, EditionMeasure};
use crate::pages::told::Share;
use crate::pages::view::{FlowNode, FlowRibbon, FlowView};

const WIDTH: usize = 720;
/// Where the two rows of columns stand; their names stand outside.
const LEFT: usize = 200;
const RIGHT: usize = 520;
const NODE_WIDTH: usize = 12;
const GAP: usize = 22;
/// The height that all measures of one side have together, beside the gaps.
const LOAD: usize = 300;
/// So that a single measure among thousands is seen too.
const LEAST: usize = 4;

/// A column of one side, in the order in which they are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Band(usize),
    Other,
    Timeless,
    Unknown,
    /// What left with an outcome that a source tells: it was delivered, some of it was, or it was stopped.
    Ended(Outcome),
    Absent,
}

/// How many went from where to where, and what kind of move that is.
type Flows = BTreeMap<(Side, Side, &'static str), usize>;

impl Editions<'_> {
    /// The drawing of what can be compared; `None` where that is hardly any, or where nothing moved.
    pub(in crate::pages) fn flow(&self, comparison: &Comparison) -> Option<FlowView> {
        let (from, to) = (&*comparison.from, &*comparison.to);
        let mut flows: Flows = BTreeMap::new();
        let side = |edition: &Edition, measure: Option<&EditionMeasure>, certain: bool| match measure {
            // What may go on under another name is neither drawn as new nor as dropped.
            None if certain => Side::Absent,
            None => Side::Unknown,
            Some(measure) if edition.is_timeless(measure) => Side::Timeless,
            Some(measure) => measure.time_band.as_ref().map_or(Side::Unknown, |band| {
                columns_of(&edition.columns, band).map_or(Side::Other, |columns| Side::Band(*columns.start()))
            }),
        };
        for change in &comparison.rows {
            // A merged measure goes where the one it went into stands, and a split one where its first part does.
            let certain = change.outcome.is_certain();
            let ended = matches!(change.outcome, Outcome::Delivered | Outcome::Partly | Outcome::Stopped);
            let left = match comparison.after(change) {
                None if ended => Side::Ended(change.outcome),
                after => side(to, after, certain),
            };
            let ends = (side(from, comparison.before(change), certain), left);
            let time = |measure: Option<&EditionMeasure>| measure.and_then(|measure| measure.time_band.clone());
            let times = time(comparison.before(change)).zip(time(comparison.after(change)));
            // A time that is no column of one edition may be one of the other's.
            let is_same = times.is_some_and(|(then, now)| then.is_same_time(&now));
            let kind = if is_same { "same" } else { kind(ends.0, ends.1, comparison) };
            *flows.entry((ends.0, ends.1, kind)).or_insert(0) += 1;
        }
        let of = flows.values().sum::<usize>();
        flows.retain(|(_, _, kind), _| *kind != "unknown");
        let shown = flows.values().sum::<usize>();
        let moved = flows.keys().any(|(_, _, kind)| *kind != "same");
        // What only came or went moved nowhere, and is told by its number.
        let stayed = flows.keys().any(|(from, to, _)| *from != Side::Absent && *to != Side::Absent);
        if !moved || !stayed || !Share::of(0..of, |at| at < shown).has_place() {
            return None;
        }
        let merged = comparison.rows.iter().any(|change| change.kinds.contains(&ChangeKind::Merged));
        Some(FlowView {
            shown: (shown < of).then(|| {
                let number = |count| self.locale.number(count).into();
                self.locale.format("flow_shown", &[("shown", number(shown)), ("of", number(of))])
            }),
            ..self.draw(comparison, &flows, merged)
        })
    }

    fn draw(&self, comparison: &Comparison, flows: &Flows, merged: bool) -> FlowView {
        let across = Across { mirrored: is_rtl(self.locale.spoken()) };
        let total = flows.values().sum::<usize>().max(1);
        let mut loads: [BTreeMap<Side, usize>; 2] = [BTreeMap::new(), BTreeMap::new()];
        let height_of = |count: usize| (count * LOAD / total).max(LEAST);
        for ((from, to, _), count) in flows {
            *loads[0].entry(*from).or_insert(0) += height_of(*count);
            *loads[1].entry(*to).or_insert(0) += height_of(*count);
        }
        let mut counts: [BTreeMap<Side, usize>; 2] = [BTreeMap::new(), BTreeMap::new()];
        for ((from, to, _), count) in flows {
            *counts[0].entry(*from).or_insert(0) += count;
            *counts[1].entry(*to).or_insert(0) += count;
        }
        let mut tops: [BTreeMap<Side, usize>; 2] = [BTreeMap::new(), BTreeMap::new()];
        let mut nodes = Vec::new();
        let mut height = 0;
        for (at, edition) in [&*comparison.from, &*comparison.to].into_iter().enumerate() {
            let later = at == 1;
            let other = if later { &*comparison.from } else { &*comparison.to };
            let mut y = GAP;
            for (side, load) in &loads[at] {
                tops[at].insert(*side, y);
                let (label, kind) = self.side(*side, edition, other, later);
                nodes.push(FlowNode {
                    label,
                    count: counts[at].get(side).copied().unwrap_or(0),
                    kind,
                    later,
                    x: across.box_at(if later { RIGHT } else { LEFT - NODE_WIDTH }),
                    inner: across.at(if later { RIGHT } else { LEFT }),
                    y,
                    height: *load,
                    label_x: across.at(if later { RIGHT + NODE_WIDTH + 8 } else { LEFT - NODE_WIDTH - 8 }),
                    label_y: y + load / 2 + 5,
                });
                y += load + GAP;
            }
            height = height.max(y);
        }
        let mut ribbons = Vec::new();
        for ((from, to, kind), count) in flows {
            let thick = height_of(*count);
            let mut take = |at: usize, side: &Side| {
                let top = tops[at].entry(*side).or_insert(0);
                let y = *top;
                *top += thick;
                y
            };
            let (left, right) = (take(0, from), take(1, to));
            ribbons.push(FlowRibbon {
                from: self.side(*from, &comparison.from, &comparison.to, false).0,
                to: self.side(*to, &comparison.to, &comparison.from, true).0,
                count: *count,
                kind,
                path: path(across, left, right, thick),
            });
        }
        let values =
            [("from", self.edition_name(&comparison.from).into()), ("to", self.edition_name(&comparison.to).into())];
        let title = self.locale.format(if merged { "flow_title_merged" } else { "flow_title" }, &values);
        FlowView { width: WIDTH, height, title, shown: None, nodes, ribbons }
    }

    fn side(&self, side: Side, edition: &Edition, other: &Edition, later: bool) -> (String, &'static str) {
        match (side, later) {
            (Side::Band(at), _) => (edition.columns.get(at).map(|c| c.name(self.locale)).unwrap_or_default(), "band"),
            (Side::Other, _) => (self.text("band_other"), "band"),
            (Side::Timeless, _) => (self.text("supporting_areas"), "band"),
            (Side::Unknown, _) => (self.text("band_unknown"), "unknown"),
            (Side::Ended(outcome), _) => (self.text(&outcome.message()), ended(outcome)),
            (Side::Absent, _) if edition.incomplete => (self.text("flow_not_listed"), "unknown"),
            (Side::Absent, false) => (self.text("flow_new"), if other.incomplete { "unknown" } else { "new" }),
            (Side::Absent, true) => (self.text("flow_dropped"), "dropped"),
        }
    }
}

fn kind(from: Side, to: Side, comparison: &Comparison) -> &'static str {
    match (from, to) {
        // What came or went without a told time moved from or to nowhere.
        (Side::Unknown, _) | (_, Side::Unknown) => "unknown",
        (_, Side::Ended(outcome)) => ended(outcome),
        (Side::Absent, _) if !comparison.from.incomplete => "new",
        (_, Side::Absent) if !comparison.to.incomplete => "dropped",
        (Side::Band(then), Side::Band(now)) if same_column(comparison, then, now) => "same",
        (Side::Timeless, Side::Timeless) => "same",
        (Side::Band(_) | Side::Other | Side::Timeless, Side::Band(_) | Side::Other | Side::Timeless) => "moved",
        _ => "unknown",
    }
}

fn ended(outcome: Outcome) -> &'static str {
    if outcome == Outcome::Stopped { "dropped" } else { "delivered" }
}

fn same_column(comparison: &Comparison, then: usize, now: usize) -> bool {
    let columns = comparison.from.columns.get(then).zip(comparison.to.columns.get(now));
    columns.is_some_and(|(then, now)| then.period.is_same_time(&now.period))
}

/// Time runs as the page is read: where that is from right to left, the drawing is mirrored.
#[derive(Debug, Clone, Copy)]
struct Across {
    mirrored: bool,
}

impl Across {
    fn at(self, x: usize) -> usize {
        if self.mirrored { WIDTH - x } else { x }
    }

    /// Where the left edge of a column stands.
    fn box_at(self, x: usize) -> usize {
        if self.mirrored { WIDTH - x - NODE_WIDTH } else { x }
    }
}

/// A ribbon from the earlier row to the later one, as thick at both ends.
fn path(across: Across, then: usize, now: usize, thick: usize) -> String {
    let (start, end, middle) = (across.at(LEFT), across.at(RIGHT), across.at(usize::midpoint(LEFT, RIGHT)));
    format!(
        "M{start} {then}C{middle} {then} {middle} {now} {end} {now}V{}C{middle} {} {middle} {} {start} {}Z",
        now + thick,
        now + thick,
        then + thick,
        then + thick
    )
}
