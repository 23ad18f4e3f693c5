//! A matrix that is a table: periods in its first row, areas in its first column, elements in the cells.

use super::gather::{Aspect, Gathered, Rank};
use super::shape::{Cell, Line, Mark, Shape};
use super::{Slide, known_period, split_note};
use crate::import::{Told, Vocabulary};

/// Reads a matrix; `None` for any other table. What comes back are its areas.
pub(super) fn read(
    slide: &Slide,
    shape: &Shape,
    rows: &[Vec<Cell>],
    known: &Vocabulary<'_>,
    gathered: &mut Gathered,
) -> Option<Vec<Told>> {
    let (head, body) = rows.split_first()?;
    let words = |cell: &Cell| cell.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let told = |words: &str| Told::new(words, slide.place(Some(shape)));
    let mut heads: Vec<Option<Told>> = Vec::new();
    for cell in head {
        heads.extend((0..cell.columns.min(64)).map(|_| told(&words(cell))));
    }
    let periods = heads.iter().skip(1).flatten().filter(|head| known_period(&head.text, known)).count();
    // A table of elements may have a period in a row, but never two in its head.
    if periods < 2 || heads.first()?.as_ref().is_some_and(|first| known_period(&first.text, known)) {
        return None;
    }
    let mut areas: Vec<Told> = Vec::new();
    for row in body {
        let Some((first, cells)) = row.split_first() else { continue };
        if !first.goes_on {
            areas.extend(told(&words(first)));
        }
        let mut column = first.columns;
        for cell in cells {
            let last = (column + cell.columns).min(heads.len()).saturating_sub(1);
            let period = period(&heads, column, last, known);
            column += cell.columns;
            let outer = cell.lines.first().map_or((Mark::None, 0), rank);
            let mut element = None;
            for line in &cell.lines {
                let (title, notes) = split_note(&line.text, known);
                let Some(title) = told(title) else { continue };
                let at = gathered.draft(title, line.link);
                match element.filter(|_| rank(line) != outer) {
                    Some(parent) => gathered.inside(at, parent, Rank::Place),
                    None => element = Some(at),
                }
                if let Some(area) = areas.last() {
                    gathered.tell(at, Aspect::Area, Rank::Place, area.clone());
                }
                for note in notes {
                    let aspect = if known_period(note, known) { Aspect::Period } else { Aspect::Status };
                    if let Some(told) = told(note) {
                        gathered.tell(at, aspect, Rank::Table, told);
                    }
                }
                if let Some(period) = period.clone().filter(|_| rank(line) == outer) {
                    gathered.tell(at, Aspect::Period, Rank::Place, period);
                }
            }
        }
    }
    Some(areas)
}

/// How a line stands in its cell.
fn rank(line: &Line) -> (Mark, usize) {
    (line.mark, line.depth)
}

/// The period of some columns.
fn period(heads: &[Option<Told>], first: usize, last: usize, known: &Vocabulary<'_>) -> Option<Told> {
    let (from, to) = (heads.get(first)?.as_ref()?, heads.get(last)?.as_ref()?);
    if first == last || from.text == to.text {
        return known_period(&from.text, known).then(|| from.clone());
    }
    let span = |told: &Told| known.period(&told.text)?.span();
    Some(Told { text: span(from)?.until(span(to)?)?.to_string(), place: from.place.clone() })
}
