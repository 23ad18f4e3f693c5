//! Workbooks. Cells are read one by one, so that what a sheet claims to be costs nothing; no formula is run: what the
//! program that saved the file had made of it is taken, and told.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};

use super::table::{self, Grid};
use super::vocabulary::Vocabulary;
use super::{Found, ImportError, MOST_CELLS, Parts, Place, Question, Spot, Told};
use crate::wording::say;

/// The widest that a sheet is read.
const COLUMNS: u32 = 1_000;

pub(super) fn read(name: &Arc<str>, bytes: &[u8], known: &Vocabulary<'_>) -> Result<Found, ImportError> {
    let parts = Parts::open(bytes)?;
    if parts.names().iter().any(|part| part == "EncryptedPackage") {
        return Err(ImportError::Refused(say!("import.encrypted")));
    }
    parts.is_workbook()?;
    let broken = |error: &XlsxError| ImportError::Refused(say!("import.workbook", why = error.to_string()));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut found = Found::default();
    let mut left = MOST_CELLS;
    for sheet in workbook.sheet_names() {
        let sheet_name: Arc<str> = Arc::from(sheet.as_str());
        let place = Place::new(name, Spot::Sheet(sheet_name.clone()));
        let mut grid = Grid { place: place.clone(), rows: Vec::new() };
        let mut computed: Vec<Place> = Vec::new();
        let mut cells = match workbook.worksheet_cells_reader(&sheet) {
            Ok(cells) => cells,
            // A sheet of a chart has no cells.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(broken(&error)),
        };
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| broken(&error))? {
            left = left
                .checked_sub(1)
                .ok_or_else(|| ImportError::Refused(say!("import.many-cells", most = MOST_CELLS)))?;
            let (row, column) = cell.pos;
            let place = Place::new(name, Spot::Cell(Some(sheet_name.clone()), row, column));
            let told = words(&cell.value).and_then(|words| Told::new(&words, place.clone()));
            if cell.formula.is_some() {
                computed.push(place);
            }
            let Some(told) = told.filter(|_| column < COLUMNS) else { continue };
            put(&mut grid, row, column, told);
        }
        if let Some(first) = computed.first() {
            let what = say!("import-question.formulas", count = computed.len());
            found.questions.push(Question { place: first.clone(), what });
        }
        table::take(&grid, known, &mut found);
    }
    Ok(found)
}

/// Puts a cell in its place. A row far below the one before it is no further away than the next, since a place is told by
/// the cell itself.
fn put(grid: &mut Grid, row: u32, column: u32, told: Told) {
    let is_row = |cells: &Vec<Option<Told>>| {
        cells.iter().flatten().next().is_some_and(|cell| matches!(&cell.place.spot, Spot::Cell(_, at, _) if *at == row))
    };
    if !grid.rows.last().is_some_and(is_row) {
        grid.rows.push(Vec::new());
    }
    let Some(cells) = grid.rows.last_mut() else { return };
    let column = column as usize;
    if cells.len() <= column {
        cells.resize(column + 1, None);
    }
    cells[column] = Some(told);
}

/// A cell's value in words; nothing of one that is empty or an error.
fn words(value: &DataRef<'_>) -> Option<String> {
    Some(match Data::from(value.clone()) {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text,
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(is) => is.to_string(),
        Data::DateTime(moment) => day(&moment)?,
        Data::Error(_) | Data::Empty => return None,
    })
}

/// A day as TOML writes it.
fn day(moment: &ExcelDateTime) -> Option<String> {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let part = |part: u8| i8::try_from(part).ok();
    let day = jiff::civil::Date::new(i16::try_from(year).ok()?, part(month)?, part(day)?).ok()?;
    Some(day.to_string())
}
