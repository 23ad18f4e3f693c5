//! The cells of the overview: where a measure stands, and what a cell shows.

use super::Elements;
use std::ops::RangeInclusive;

use crate::address::Anchor;
use crate::facts::Period;
use crate::locale::Locale;
use crate::matrix::{Line, MatrixArea};
use crate::model::{AreaId, Measure, MeasureId};
use crate::pages::PageName;
use crate::pages::view::{Cell, Column, FilterValues, GridItem, Link, Row, TermName};
use crate::text::Phrase;

/// How many supporting measures stand inside a box at most.
const CHILDREN: usize = 12;
/// No column is narrower than this share of the width, in percent.
const LEAST_SHARE: usize = 15;

impl Elements<'_> {
    /// The columns, so wide that the overview gets as low as it can.
    pub(in crate::pages) fn columns(&self) -> Vec<Column> {
        let config = self.config();
        let matrix = &self.composer.order.matrix;
        let count = config.columns.len();
        let loads = |area: &MatrixArea| {
            let mut loads = vec![0_usize; count];
            for cell in area.cells().filter(|c| c.columns.start() == c.columns.end()) {
                // A box weighs twice a line inside a box.
                let load: usize = cell.measures.iter().map(|measure| 2 + matrix.children(*measure).len()).sum();
                loads[*cell.columns.start()] = load.min(config.cell_limit * 2);
            }
            loads
        };
        let shares = shares(count, &matrix.areas.iter().map(loads).collect::<Vec<_>>());
        config
            .columns
            .iter()
            .zip(shares)
            .enumerate()
            .map(|(at, (column, share))| Column {
                title: column.name(self.locale),
                lang: column.title.as_ref().and_then(|title| self.lang_of(title)),
                share,
                now: self.now_mark().filter(|(place, _)| *place == at).map(|(_, mark)| mark),
            })
            .collect()
    }

    /// What readers should know of the columns.
    pub(in crate::pages) fn column_notes(&self) -> Vec<TermName> {
        let notes = self.config().columns.iter().filter_map(|column| column.note.as_ref());
        notes.map(|note| self.term_text(note)).collect()
    }

    /// The table rows of an area.
    pub(in crate::pages) fn rows(&self, area: AreaId) -> Vec<Row> {
        let last = self.config().columns.len().saturating_sub(1);
        let lines = &self.composer.order.matrix.areas[area.0].lines;
        let row = |line: &Line| match line {
            Line::Cells(cells) => {
                cells.iter().map(|cell| self.cell(area, cell.columns.clone(), &cell.measures)).collect()
            }
            Line::Outside(measures) | Line::Untold(measures) => {
                let name = if matches!(line, Line::Outside(_)) { "band_other" } else { "band_unknown" };
                vec![Cell {
                    place: place_after(last + 1),
                    band: self.text(name),
                    unplaced: true,
                    ..self.cell(area, 0..=last, measures)
                }]
            }
        };
        lines.iter().map(|line| Row { cells: row(line) }).collect()
    }

    fn cell(&self, area: AreaId, columns: RangeInclusive<usize>, measures: &[usize]) -> Cell {
        let title = |at: usize| self.config().columns.get(at).map(|c| c.name(self.locale)).unwrap_or_default();
        let band = if columns.start() == columns.end() {
            title(*columns.start())
        } else {
            joined(self.locale, &title(*columns.start()), &title(*columns.end()))
        };
        let shown = self.config().columns.get(*columns.start()).filter(|_| columns.start() == columns.end());
        let (items, more) = self.items(area, measures, shown.map(|c| &c.period));
        Cell { place: place(&columns), span: columns.end() - columns.start() + 1, band, unplaced: false, items, more }
    }

    /// The boxes of a cell, and the way to the rest.
    pub(in crate::pages) fn items(
        &self,
        area: AreaId,
        measures: &[usize],
        column: Option<&Period>,
    ) -> (Vec<GridItem>, Option<Link>) {
        let limit = self.config().cell_limit;
        let items = measures.iter().take(limit).map(|at| self.item(area, MeasureId(*at), column)).collect();
        let more = (measures.len() > limit).then(|| Link {
            title: self.locale.count("more_in_area", measures.len() - limit),
            lang: None,
            href: self.href(PageName::Area(area, 1)),
        });
        (items, more)
    }

    fn item(&self, area: AreaId, id: MeasureId, column: Option<&Period>) -> GridItem {
        let measure = self.roadmap().measure(id);
        let more = measure.children.len().saturating_sub(CHILDREN);
        GridItem {
            anchor: (measure.area == area).then(|| self.addresses().anchor(Anchor::Measure, &measure.id)),
            home: (measure.area != area && measure.parent.is_none()).then(|| self.belongs_to(measure.area)),
            measure: self.measure_link(id),
            own_band: other_time(measure.time_band.as_ref(), column).map(|band| self.period(band)),
            // A supporting measure tells its range where it is not that of the box around it.
            children: measure
                .children
                .iter()
                .take(CHILDREN)
                .map(|child| self.item(area, *child, measure.time_band.as_ref()))
                .collect(),
            more: (more > 0).then(|| self.locale.count("more_children", more)),
            fields: self.box_fields(measure),
            deliveries: self.deliveries().delivery_mark(&measure.id),
            filter: FilterValues { again: measure.area != area, ..self.filter_values(id) },
        }
    }

    /// «Hører til Trygghet»
    fn belongs_to(&self, area: AreaId) -> Phrase {
        let link = self.area_link(area);
        let name = Phrase::new(&link.title, link.lang.as_deref());
        self.locale.phrase("belongs_to", &[("area", name.marked().into())])
    }

    /// The areas that show a measure, as a value of the filter.
    pub(super) fn areas_of(&self, measure: &Measure) -> String {
        let overall = measure.parent.map_or(measure, |parent| self.roadmap().measure(parent));
        let ids = [overall.area].into_iter().chain(overall.also_in.iter().copied());
        ids.map(|area| self.roadmap().area(area).id.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The columns that a measure touches, also where its box stands in another one.
    pub(in crate::pages) fn columns_touched(&self, measure: &Measure) -> Option<RangeInclusive<usize>> {
        measure.columns.clone().or_else(|| measure.time_band.as_ref().and_then(|band| self.config().columns_of(band)))
    }

    /// Every status that occurs, and the unknown one where it is missing for some; none where hardly any is told.
    pub(in crate::pages) fn legend(&self) -> Vec<crate::pages::view::StatusView> {
        let statuses = self.composer.order.statuses;
        if !statuses.has_place() {
            return Vec::new();
        }
        let occurs = |at: &usize| self.roadmap().measures.iter().any(|measure| measure.status == Some(*at));
        let known = (0..self.config().statuses.len()).filter(occurs).map(|at| self.status(Some(at)));
        known.chain(statuses.has_gaps().then(|| self.status(None))).collect()
    }
}

/// The place of a cell in an area by time: what begins first comes first, and of those the one column before several.
pub(in crate::pages) fn place(columns: &RangeInclusive<usize>) -> usize {
    2 * columns.start() + usize::from(columns.start() < columns.end())
}

/// The place of what stands in no column: after all of them.
pub(in crate::pages) fn place_after(columns: usize) -> usize {
    2 * columns
}

/// A measure's period where it is not that of what it stands in.
pub(in crate::pages) fn other_time<'a>(period: Option<&'a Period>, column: Option<&Period>) -> Option<&'a Period> {
    period.filter(|period| !column.is_some_and(|column| column.is_same_time(period)))
}

/// Two columns and what lies between them, in words.
pub(in crate::pages) fn joined(locale: &Locale, first: &str, last: &str) -> String {
    locale.format("columns_joined", &[("first", first.into()), ("last", last.into())])
}

/// Shares of the width in percent, in steps of five, that add up to a hundred where there is room for all.
///
/// `loads` holds what each area has in each column. An area is as high as its fullest column, so each step goes
/// where it takes most off the height of all; a column that is full in one area only gets no more than that is worth.
#[expect(clippy::cast_precision_loss, reason = "loads are numbers of boxes")]
fn shares(count: usize, loads: &[Vec<usize>]) -> Vec<u8> {
    if count == 0 {
        return Vec::new();
    }
    let steps = 20;
    let least = (LEAST_SHARE / 5).min(steps / count).max(1);
    let head = vec![0; count];
    // A high mean stands for the highest, and tells two columns that are equally full from one.
    let height = |shares: &[usize]| -> f64 {
        let area = |loads: &Vec<usize>| {
            let heights = loads.iter().zip(shares).map(|(load, share)| (*load as f64 + 0.5) / *share as f64);
            heights.map(|h| h * h * h * h).sum::<f64>().sqrt().sqrt()
        };
        loads.iter().chain([&head]).map(area).sum()
    };
    let mut shares = vec![least; count];
    while shares.iter().sum::<usize>() < steps {
        let with_a_step = |at: &usize| {
            let mut tried = shares.clone();
            tried[*at] += 1;
            height(&tried)
        };
        let Some(best) = (0..count).min_by(|a, b| with_a_step(a).total_cmp(&with_a_step(b))) else { break };
        shares[best] += 1;
    }
    shares.into_iter().map(|share| u8::try_from(share * 5).unwrap_or(100)).collect()
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn shares_follow_the_load_and_fill_the_width() {
        assert_eq!(shares(2, &[vec![10, 10]]), [50, 50]);
        assert_eq!(shares(2, &[]), [50, 50]);
        let uneven = shares(3, &[vec![20, 36, 6]]);
        assert_eq!(uneven.iter().map(|s| u32::from(*s)).sum::<u32>(), 100);
        assert!(uneven[1] > uneven[0] && uneven[0] > uneven[2] && uneven[2] >= 15, "{uneven:?}");
        assert_eq!(shares(0, &[]), [0_u8; 0]);
        assert!(shares(40, &[vec![1; 40]]).iter().all(|share| *share == 5));
    }

    #[test]
    fn a_column_that_is_empty_in_most_areas_is_narrower_than_its_fullest_cell_asks_for() {
        let alone = shares(3, &[vec![14, 20, 4]]);
        let mostly_empty = shares(3, &[vec![14, 20, 4], vec![0, 12, 1], vec![0, 9, 1], vec![0, 13, 0]]);
        assert!(mostly_empty[0] < alone[0] && mostly_empty[1] > alone[1], "{alone:?} {mostly_empty:?}");
    }
}
