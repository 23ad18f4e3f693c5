//! Where the boxes of the matrix stand: on one picture however high, or on as many sheets as it takes, area by area.
//! Nothing is made smaller to fit; what does not fit goes on, on the next sheet.

#![cfg_attr(
    not(all(feature = "pptx", feature = "xlsx")),
    allow(dead_code, reason = "each format reads what it needs, and this program was built without some of them")
)]

mod boxes;

use std::ops::{Range, RangeInclusive};

use super::content::Content;
use super::width::{Length, Letters};
use crate::matrix::{Line, MatrixArea};
use boxes::Cell;
pub(super) use boxes::{BoxText, PartKind};

/// How the matrix is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) width: Length,
    /// How high a sheet is; `None` for one picture.
    pub(super) height: Option<Length>,
    /// The most columns that stand beside each other.
    pub(super) most_columns: usize,
    /// The width of what names the areas.
    pub(super) head: Length,
    pub(super) title: Letters,
    pub(super) small: Letters,
    /// Between the edge of a box and its words.
    pub(super) pad: Length,
    /// Between boxes.
    pub(super) gap: Length,
    /// No box is narrower.
    pub(super) least_box: Length,
}

/// A sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// In the order that they are read.
    pub(super) pieces: Vec<Piece>,
    pub(super) height: Length,
}

/// Something with its place.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) x: Length,
    pub(super) y: Length,
    pub(super) width: Length,
    pub(super) height: Length,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    /// The head of a column, by its place.
    Column(usize),
    /// What heads a row, and whether the row goes on from the sheet before.
    Row(usize, bool),
    /// The ground of a cell.
    Cell,
    /// Words above boxes that stand in no column.
    Label(String),
    /// The box of an element.
    Box(BoxText),
}

/// A row of the matrix: an area, or what stands in none.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) title: String,
    pub(super) lang: String,
    /// The area, by its place.
    pub(super) area: Option<usize>,
    lines: Vec<RowLine>,
}

impl Row {
    fn is_empty(&self) -> bool {
        self.lines.iter().flat_map(|line| &line.cells).all(|cell| cell.measures.is_empty())
    }
}

#[derive(Debug)]
struct RowLine {
    label: Option<String>,
    cells: Vec<RowCell>,
}

#[derive(Debug)]
struct RowCell {
    columns: RangeInclusive<usize>,
    measures: Vec<usize>,
}

/// The rows of a roadmap.
pub(super) fn rows(content: &Content<'_>) -> Vec<Row> {
    let last = content.columns.len().saturating_sub(1);
    let whole = |label: Option<String>, measures: &[usize]| RowLine {
        label,
        cells: vec![RowCell { columns: 0..=last, measures: measures.to_vec() }],
    };
    let line = |line: &Line| match line {
        Line::Cells(cells) => RowLine {
            label: None,
            cells: cells
                .iter()
                .map(|cell| RowCell { columns: cell.columns.clone(), measures: cell.measures.clone() })
                .collect(),
        },
        Line::Outside(measures) => whole(Some(content.text("band_other")), measures),
        Line::Untold(measures) => whole(Some(content.text("band_unknown")), measures),
    };
    let areas = content.areas.iter().zip(&content.matrix.areas).enumerate().map(|(at, (area, inside))| Row {
        title: area.title.clone(),
        lang: area.lang.clone(),
        area: Some(at),
        lines: if area.supporting || content.columns.is_empty() {
            vec![whole(None, &inside.measures)]
        } else {
            inside.lines.iter().map(line).collect()
        },
    });
    let loose = content.loose.iter().map(|(title, measures)| Row {
        title: title.clone(),
        lang: content.lang().to_owned(),
        area: None,
        lines: vec![whole(None, measures)],
    });
    // An area that nothing is known to stand in is told of only beside columns.
    areas.chain(loose).filter(|row| !row.is_empty() || !content.columns.is_empty()).collect()
}

/// The sheets of a roadmap.
pub(super) fn sheets(content: &Content<'_>, rows: &[Row], setting: Setting) -> Vec<Sheet> {
    let count = content.columns.len().max(1);
    let most = setting.most_columns.max(1);
    let mut sheets = Vec::new();
    for first in (0..count).step_by(most) {
        let columns = first..(first + most).min(count);
        let edges = edges(content, setting, &columns);
        let mut maker = Maker {
            content,
            setting,
            columns,
            edges,
            sheets: Vec::new(),
            y: 0,
            is_fresh: true,
            open: (0, 0, false),
            needed: 0,
        };
        maker.begin();
        for (at, row) in rows.iter().enumerate() {
            // What has no columns stands once.
            if first == 0 || row.lines.iter().any(|line| line.cells.len() > 1) {
                maker.row(at, row);
            }
        }
        maker.end_sheet();
        sheets.append(&mut maker.sheets);
    }
    sheets
}

/// Where the columns begin, and where the last one ends: wider where more stands in them.
fn edges(content: &Content<'_>, setting: Setting, columns: &Range<usize>) -> Vec<Length> {
    let mut loads: Vec<u32> = vec![1; columns.len()];
    for cell in content.matrix.areas.iter().flat_map(MatrixArea::cells) {
        let at = *cell.columns.start();
        if columns.contains(&at) && at == *cell.columns.end() {
            let inside = cell.measures.iter().map(|measure| 2 + content.matrix.children(*measure).len()).sum::<usize>();
            loads[at - columns.start] += u32::try_from(inside).unwrap_or(u32::MAX / 1000);
        }
    }
    let all: u32 = loads.iter().sum();
    let count = u32::try_from(columns.len()).unwrap_or(1);
    let room = setting.width - setting.head;
    let mut edges = vec![setting.head];
    let mut before = 0;
    for (at, load) in (1..).zip(&loads) {
        before += load;
        // Half by what stands in it, half alike.
        let by_load = u64::from(room) * u64::from(before) / u64::from(all);
        let alike = u64::from(room) * at / u64::from(count);
        edges.push(setting.head + u32::try_from(by_load.midpoint(alike)).unwrap_or(room));
    }
    edges
}

struct Maker<'a> {
    content: &'a Content<'a>,
    setting: Setting,
    columns: Range<usize>,
    edges: Vec<Length>,
    sheets: Vec<Sheet>,
    y: Length,
    /// Whether nothing but heads stands on the sheet yet.
    is_fresh: bool,
    /// Where the head of the open row goes, from which height, and whether the row goes on from the sheet before.
    open: (usize, Length, bool),
    /// The height that the head of the open row needs.
    needed: Length,
}

impl Maker<'_> {
    fn begin(&mut self) {
        let mut sheet = Sheet::default();
        self.y = 0;
        if !self.content.columns.is_empty() {
            let height = self.setting.title.line() + 2 * self.setting.pad;
            for at in self.columns.clone() {
                let (x, end) = self.span(&(at..=at));
                sheet.pieces.push(Piece { x, y: 0, width: end - x, height, what: What::Column(at) });
            }
            self.y = height + self.setting.gap;
        }
        self.is_fresh = true;
        self.sheets.push(sheet);
    }

    fn end_sheet(&mut self) {
        let height = self.y.saturating_sub(self.setting.gap);
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.height = height;
        }
    }

    fn turn(&mut self) {
        self.end_sheet();
        self.begin();
    }

    /// Where a run of columns begins and ends on the sheet.
    fn span(&self, columns: &RangeInclusive<usize>) -> (Length, Length) {
        let last = self.columns.end - 1;
        let first = (*columns.start()).clamp(self.columns.start, last) - self.columns.start;
        let end = (*columns.end()).clamp(self.columns.start, last) - self.columns.start + 1;
        (self.edges[first] + self.setting.gap, self.edges[end])
    }

    fn bottom(&self) -> Length {
        self.setting.height.unwrap_or(Length::MAX / 4)
    }

    fn pieces(&mut self) -> Option<&mut Vec<Piece>> {
        self.sheets.last_mut().map(|sheet| &mut sheet.pieces)
    }

    fn open_row(&mut self, goes_on: bool) {
        self.open = (self.sheets.last().map_or(0, |sheet| sheet.pieces.len()), self.y, goes_on);
    }

    /// Puts the head of the open row before its cells, as high as they are.
    fn close_row(&mut self, at: usize) {
        let (place, y, goes_on) = self.open;
        self.grow(y);
        let height = self.y.saturating_sub(y + self.setting.gap);
        let piece = Piece { x: 0, y, width: self.setting.head, height, what: What::Row(at, goes_on) };
        if let Some(pieces) = self.pieces().filter(|pieces| pieces.len() > place) {
            pieces.insert(place, piece);
        }
    }

    /// Makes the last cells higher where the head beside them needs it.
    fn grow(&mut self, y: Length) {
        let bottom = self.y.saturating_sub(self.setting.gap);
        let lacking = (y + self.needed).saturating_sub(bottom);
        for piece in self.pieces().into_iter().flatten() {
            if matches!(piece.what, What::Cell) && piece.y + piece.height == bottom {
                piece.height += lacking;
            }
        }
        self.y += lacking;
    }

    fn row(&mut self, at: usize, row: &Row) {
        let title = self.setting.title.wrap(&row.title, self.setting.head - 2 * self.setting.pad);
        let lines = Length::try_from(title.len()).unwrap_or(1);
        self.needed = lines * self.setting.title.line() + 2 * self.setting.pad;
        let mut lines: Vec<_> = row.lines.iter().map(|line| (line.label.clone(), self.cells(line))).collect();
        let natural: Length = lines.iter().map(|(_, cells)| self.height_of(cells)).sum();
        let left = self.bottom().saturating_sub(self.y);
        // A row that fits on a sheet of its own is not torn, nor is one begun where there is hardly any room.
        if !self.is_fresh && natural > left && (natural <= self.bottom() * 2 / 3 || left < self.bottom() / 5) {
            self.turn();
        }
        self.open_row(false);
        for (label, cells) in &mut lines {
            loop {
                let is_done = self.line(label, cells);
                if is_done {
                    break;
                }
                self.close_row(at);
                self.turn();
                self.open_row(true);
            }
        }
        self.close_row(at);
    }

    /// The cells of a line that stand on this sheet.
    fn cells(&self, line: &RowLine) -> Vec<Cell> {
        let is_here =
            |cell: &&RowCell| *cell.columns.start() < self.columns.end && *cell.columns.end() >= self.columns.start;
        let is_whole = line.cells.len() == 1 && (line.label.is_some() || self.content.columns.len() != 1);
        let cell = |cell: &RowCell| {
            let (x, end) = self.span(&cell.columns);
            let own = (cell.columns.start() == cell.columns.end() && !is_whole).then_some(*cell.columns.start());
            Cell::new(self.content, self.setting, (x, end - x), own, &cell.measures)
        };
        line.cells.iter().filter(is_here).map(cell).collect()
    }

    fn height_of(&self, cells: &[Cell]) -> Length {
        let packed = cells.iter().map(|cell| cell.pack(self.setting, Length::MAX / 4).height);
        packed.max().unwrap_or_default() + 4 * self.setting.gap
    }

    /// Sets as much of a line as there is room for; true where nothing is left.
    fn line(&mut self, label: &mut Option<String>, cells: &mut [Cell]) -> bool {
        let setting = self.setting;
        if cells.iter().all(|cell| cell.boxes.is_empty()) && !self.is_fresh && label.is_some() {
            return true;
        }
        let above = if label.is_some() { setting.small.line() + setting.gap } else { 0 };
        let room = self.bottom().saturating_sub(self.y + above + 2 * setting.gap);
        let all: Vec<boxes::Packed> = cells.iter().map(|cell| cell.pack(setting, room)).collect();
        let waits = cells.iter().any(|cell| !cell.boxes.is_empty());
        if waits && all.iter().all(|packed| packed.places.is_empty()) && !self.is_fresh {
            return false;
        }
        let height = all.iter().map(|packed| packed.height).max().unwrap_or_default();
        let height = height.max(setting.title.line()) + 2 * setting.gap + above;
        let y = self.y;
        let mut pieces = Vec::new();
        for (cell, packed) in cells.iter_mut().zip(all) {
            pieces.push(Piece { x: cell.x, y, width: cell.width, height, what: What::Cell });
            if let Some(label) = label.take() {
                let width = cell.width - 2 * setting.gap;
                let (x, y) = (cell.x + setting.gap, y + setting.gap);
                pieces.push(Piece { x, y, width, height: setting.small.line(), what: What::Label(label) });
            }
            let width = packed.width;
            for ((way, down), text) in packed.places.iter().zip(cell.take(packed.places.len(), room)) {
                let x = cell.x + setting.gap + way * (width + setting.gap);
                let height = text.height;
                pieces.push(Piece { x, y: y + setting.gap + above + down, width, height, what: What::Box(text) });
            }
        }
        if let Some(all) = self.pieces() {
            all.append(&mut pieces);
        }
        self.y += height + setting.gap;
        self.is_fresh = false;
        cells.iter().all(|cell| cell.boxes.is_empty())
    }
}
