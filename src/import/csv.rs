//! Tables as text: CSV as spreadsheets of any country and age save it.

use std::sync::Arc;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::table::{self, Grid};
use super::vocabulary::Vocabulary;
use super::{Found, ImportError, MOST_CELLS, Place, Question, Spot, Told};
use crate::wording::say;

/// What may stand between cells.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

pub(super) fn read(name: &Arc<str>, bytes: &[u8], known: &Vocabulary<'_>) -> Result<Found, ImportError> {
    let mut found = Found::default();
    let file = Place::new(name, Spot::File);
    let (text, is_guessed) = decoded(bytes);
    if text.contains('\0') {
        return Err(ImportError::Refused(say!("import.no-text")));
    }
    if is_guessed {
        found.questions.push(Question { place: file.clone(), what: say!("import-question.encoding") });
    }
    let (delimiter, text) = delimiter(&text);
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut grid = Grid { place: file, rows: Vec::new() };
    let mut cells = 0;
    for (row, record) in (0u32..).zip(reader.records()) {
        let record = record.map_err(|error| ImportError::Refused(say!("import.csv", why = error.to_string())))?;
        cells += record.len();
        if cells > MOST_CELLS {
            return Err(ImportError::Refused(say!("import.many-cells", most = MOST_CELLS)));
        }
        let place = |column| Place::new(name, Spot::Cell(None, row, column));
        let cells = (0u32..).zip(&record).map(|(column, cell)| Told::new(harmless(cell), place(column)));
        grid.rows.push(cells.collect());
    }
    table::take(&grid, known, &mut found);
    Ok(found)
}

/// The text, and whether its encoding is a guess: what has no mark and is no UTF-8 is what older programs save.
pub(super) fn decoded(bytes: &[u8]) -> (String, bool) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned(), false);
    }
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => (text.into_owned(), false),
        None => (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), true),
    }
}

/// What stands between cells, and the text without a line that says so.
fn delimiter(text: &str) -> (u8, &str) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(told) = first.strip_prefix("sep=").filter(|told| told.len() == 1) {
        return (told.as_bytes()[0], text.get(first.len()..).unwrap_or_default());
    }
    let (mut counts, mut is_quoted) = ([0usize; 4], false);
    for byte in first.bytes() {
        is_quoted ^= byte == b'"';
        if let Some(at) = DELIMITERS.iter().position(|delimiter| *delimiter == byte && !is_quoted) {
            counts[at] += 1;
        }
    }
    let most = (0..4).rev().max_by_key(|at| counts[*at]).unwrap_or_default();
    (DELIMITERS[most], text)
}

/// A cell without the apostrophe that keeps a spreadsheet from running it as a formula.
fn harmless(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::{decoded, delimiter};

    #[test]
    fn encodings_are_known_by_their_marks_or_told_as_a_guess() {
        assert_eq!(decoded("\u{feff}æ".as_bytes()), ("æ".to_owned(), false));
        assert_eq!(decoded("æ".as_bytes()), ("æ".to_owned(), false));
        assert_eq!(decoded(b"\xff\xfe\xe6\x00"), ("æ".to_owned(), false));
        assert_eq!(decoded(b"\xe6"), ("æ".to_owned(), true));
    }

    #[test]
    fn what_stands_between_cells_is_found() {
        assert_eq!(delimiter("\"a;b;c\",d,e\n1;2").0, b',');
        assert_eq!(delimiter("a;b,c;d\n").0, b';');
        assert_eq!(delimiter("a\tb"), (b'\t', "a\tb"));
        assert_eq!(delimiter("sep=|\na|b"), (b'|', "\na|b"));
    }
}
