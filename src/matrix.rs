//! Where measures stand: areas by columns, what spans columns, what stands in none, and in what order.
//!
//! In: the working roadmap or an edition. Out: [`Matrix`], by places in their lists. Never: words, a language or an
//! address, so that pages and exports lay out the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::RangeInclusive;

use crate::config::columns_of;
use crate::model::{Edition, Roadmap};

/// Areas by columns. Measures and areas are told by their places in the lists of what it was made of.
#[derive(Debug, Default)]
pub struct Matrix {
    /// The areas, in order.
    pub areas: Vec<MatrixArea>,
    /// Measures whose area is not told, in order.
    pub without_area: Vec<usize>,
    /// The measures inside each measure, in order.
    children: Vec<Vec<usize>>,
}

/// An area: a row of the matrix.
#[derive(Debug, Default)]
pub struct MatrixArea {
    /// Its measures that stand in no other, in order.
    pub measures: Vec<usize>,
    /// Those of them that are counted in another area, and stand here too.
    pub guests: BTreeSet<usize>,
    /// Its lines, at least one; none in a supporting area, which has no columns.
    pub lines: Vec<Line>,
}

/// A line of an area. What spans columns stands in a line of its own, so that it covers nothing.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// Cells that fill all columns together.
    Cells(Vec<MatrixCell>),
    /// Measures whose time lies outside the columns.
    Outside(Vec<usize>),
    /// Measures whose time is not told.
    Untold(Vec<usize>),
}

/// A cell.
#[derive(Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// The columns that it covers.
    pub columns: RangeInclusive<usize>,
    /// What stands in it, in order.
    pub measures: Vec<usize>,
}

/// Where one measure stands that stands in no other.
struct Standing {
    measure: usize,
    area: Option<usize>,
    also_in: Vec<usize>,
    time: Time,
}

#[derive(Clone)]
enum Time {
    Columns(RangeInclusive<usize>),
    Outside,
    Untold,
}

impl Matrix {
    /// The matrix of the working roadmap, which has this many columns.
    #[must_use]
    pub fn of_roadmap(roadmap: &Roadmap, columns: usize) -> Self {
        let tops = roadmap.measures.iter().enumerate().filter(|(_, measure)| measure.parent.is_none());
        let standings = tops.map(|(at, measure)| Standing {
            measure: at,
            area: Some(measure.area.0),
            also_in: measure.also_in.iter().map(|area| area.0).collect(),
            time: match (&measure.columns, &measure.time_band) {
                (Some(columns), _) => Time::Columns(columns.clone()),
                (None, Some(_)) => Time::Outside,
                (None, None) => Time::Untold,
            },
        });
        let supporting: Vec<bool> = roadmap.areas.iter().map(|area| area.supporting).collect();
        let children = roadmap.measures.iter().map(|measure| measure.children.iter().map(|id| id.0).collect());
        Self { children: children.collect(), ..Self::laid_out(columns, &supporting, standings) }
    }

    /// The matrix of an edition, by its own columns and areas.
    #[must_use]
    pub fn of_edition(edition: &Edition) -> Self {
        let areas: HashMap<&str, usize> =
            edition.areas.iter().enumerate().map(|(at, area)| (area.id.as_str(), at)).collect();
        let tops = edition.measures.iter().enumerate().filter(|(_, measure)| measure.parent.is_none());
        let standings = tops.map(|(at, measure)| Standing {
            measure: at,
            area: measure.area.as_deref().and_then(|area| areas.get(area).copied()),
            also_in: measure.also_in.iter().filter_map(|area| areas.get(area.as_str()).copied()).collect(),
            time: match measure.time_band.as_ref().map(|band| columns_of(&edition.columns, band)) {
                Some(Some(columns)) => Time::Columns(columns),
                Some(None) => Time::Outside,
                None => Time::Untold,
            },
        });
        let supporting: Vec<bool> = edition.areas.iter().map(|area| area.supporting).collect();
        let mut children = vec![Vec::new(); edition.measures.len()];
        let places: HashMap<&str, usize> =
            edition.measures.iter().enumerate().map(|(at, measure)| (measure.id.as_str(), at)).collect();
        for (at, measure) in edition.measures.iter().enumerate() {
            let parent = measure.parent.as_deref().and_then(|parent| places.get(parent).copied());
            // Supporting measures stand in their overall measure; deeper ones cannot be.
            if let Some(parent) = parent.filter(|parent| edition.measures[*parent].parent.is_none()) {
                children[parent].push(at);
            }
        }
        Self { children, ..Self::laid_out(edition.columns.len(), &supporting, standings) }
    }

    /// The measures inside one, in order.
    #[must_use]
    pub fn children(&self, measure: usize) -> &[usize] {
        self.children.get(measure).map_or(&[], Vec::as_slice)
    }

    /// True where a measure stands in a cell.
    #[must_use]
    pub fn has_cells(&self) -> bool {
        self.areas.iter().flat_map(MatrixArea::cells).any(|cell| !cell.measures.is_empty())
    }

    fn laid_out(columns: usize, supporting: &[bool], standings: impl Iterator<Item = Standing>) -> Self {
        let mut without_area = Vec::new();
        let mut by_area: Vec<Vec<(usize, Time)>> = supporting.iter().map(|_| Vec::new()).collect();
        let mut guests: Vec<Vec<(usize, Time)>> = supporting.iter().map(|_| Vec::new()).collect();
        for standing in standings {
            for area in standing.also_in {
                guests[area].push((standing.measure, standing.time.clone()));
            }
            match standing.area {
                Some(area) => by_area[area].push((standing.measure, standing.time)),
                None => without_area.push(standing.measure),
            }
        }
        let places = |measures: &[(usize, Time)]| measures.iter().map(|(measure, _)| *measure).collect::<Vec<_>>();
        let areas = by_area.into_iter().zip(guests).zip(supporting).map(|((mut measures, others), is_supporting)| {
            let guests = places(&others).into_iter().collect();
            measures.extend(others);
            let lines = |measures| if *is_supporting { Vec::new() } else { lines(columns, measures) };
            MatrixArea { measures: places(&measures), guests, lines: lines(measures) }
        });
        Self { areas: areas.collect(), without_area, children: Vec::new() }
    }
}

impl MatrixArea {
    /// The cells of its lines.
    pub fn cells(&self) -> impl Iterator<Item = &MatrixCell> {
        self.lines.iter().flat_map(Line::cells)
    }

    /// The measures by where they stand together: in a cell, outside the columns, or where nothing is told.
    #[must_use]
    pub fn groups(&self) -> Vec<&[usize]> {
        if self.lines.is_empty() {
            return vec![&self.measures];
        }
        let mut groups: Vec<&[usize]> = self.cells().map(|cell| cell.measures.as_slice()).collect();
        groups.extend(self.lines.iter().filter_map(|line| match line {
            Line::Cells(_) => None,
            Line::Outside(measures) | Line::Untold(measures) => Some(measures.as_slice()),
        }));
        groups
    }
}

impl Line {
    fn cells(&self) -> &[MatrixCell] {
        match self {
            Self::Cells(cells) => cells,
            Self::Outside(_) | Self::Untold(_) => &[],
        }
    }
}

fn lines(columns: usize, measures: Vec<(usize, Time)>) -> Vec<Line> {
    let mut single: Vec<Vec<usize>> = vec![Vec::new(); columns];
    let mut spanning: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    let (mut outside, mut untold) = (Vec::new(), Vec::new());
    for (measure, time) in measures {
        match time {
            Time::Columns(at) if at.start() == at.end() => single[*at.start()].push(measure),
            Time::Columns(at) => spanning.entry((*at.start(), *at.end())).or_default().push(measure),
            Time::Outside => outside.push(measure),
            Time::Untold => untold.push(measure),
        }
    }
    let cell = |columns, measures| MatrixCell { columns, measures };
    let empty = |at: usize| cell(at..=at, Vec::new());
    let mut lines = Vec::new();
    // A line without anything would only be in the way of those below.
    let is_needed = spanning.is_empty() && outside.is_empty() && untold.is_empty();
    if is_needed || single.iter().any(|cell| !cell.is_empty()) {
        lines.push(Line::Cells(single.into_iter().enumerate().map(|(at, measures)| cell(at..=at, measures)).collect()));
    }
    for ((first, last), measures) in spanning {
        let cells = (0..first).map(empty).chain([cell(first..=last, measures)]).chain((last + 1..columns).map(empty));
        lines.push(Line::Cells(cells.collect()));
    }
    lines.extend((!outside.is_empty()).then_some(Line::Outside(outside)));
    lines.extend((!untold.is_empty()).then_some(Line::Untold(untold)));
    lines
}

#[cfg(test)]
mod tests {
    use super::{Line, MatrixCell, Time, lines};

    fn cell(first: usize, last: usize, measures: &[usize]) -> MatrixCell {
        MatrixCell { columns: first..=last, measures: measures.to_vec() }
    }

    #[test]
    fn what_spans_columns_covers_nothing_and_order_is_kept() {
        let at = |first, last| Time::Columns(first..=last);
        let measures =
            vec![(0, at(1, 1)), (1, at(0, 1)), (2, at(1, 1)), (3, Time::Untold), (4, Time::Outside), (5, at(0, 1))];
        let expected = [
            Line::Cells(vec![cell(0, 0, &[]), cell(1, 1, &[0, 2]), cell(2, 2, &[])]),
            Line::Cells(vec![cell(0, 1, &[1, 5]), cell(2, 2, &[])]),
            Line::Outside(vec![4]),
            Line::Untold(vec![3]),
        ];
        assert_eq!(lines(3, measures), expected);
    }

    #[test]
    fn an_empty_line_stands_only_where_there_is_no_other() {
        assert_eq!(lines(2, Vec::new()), [Line::Cells(vec![cell(0, 0, &[]), cell(1, 1, &[])])]);
        assert_eq!(lines(2, vec![(0, Time::Untold)]), [Line::Untold(vec![0])]);
    }
}
