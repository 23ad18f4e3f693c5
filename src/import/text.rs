//! A deck or a document as plain text, as `pdftotext` or a converter gives it: by headings.
//!
//! Paragraphs are parted by empty lines, cells of a table by tabs or wide gaps. A line that goes on from the one before, as
//! where a page was too narrow for it, is joined with it.

use std::sync::Arc;

use super::flow::{self, Flow, Kind, Line};
use super::found::unmarked;
use super::vocabulary::folded;
use super::words::spaced;
use super::{Found, FoundElement, ImportError, Name, Place, Question, Spot, Told, Vocabulary, csv, listed, table};
use crate::wording::say;

/// The longest text, in bytes.
const MOST: usize = 16 * 1024 * 1024;
/// How many lines a text may have.
const LINES: usize = 200_000;

/// Reads a text.
pub(super) fn read(name: &Arc<str>, bytes: &[u8], known: &Vocabulary<'_>) -> Result<Found, ImportError> {
    let (text, is_guess) = csv::decoded(bytes);
    if text.len() > MOST || text.lines().count() > LINES {
        return Err(ImportError::Refused(say!("import.text-large", most = MOST / 1024 / 1024, lines = LINES)));
    }
    let mut found = told(name, &lines(name, &text), known);
    if is_guess {
        let place = Place::new(name, Spot::File);
        found.questions.push(Question { place, what: say!("import-question.encoding") });
    }
    Ok(found)
}

/// What the lines of a text or a document tell.
pub(super) fn told(name: &Arc<str>, lines: &[Line], known: &Vocabulary<'_>) -> Found {
    // The names of areas are those above the tables: so the tables are looked for first.
    let is_known = |words: &str| known.area(words).is_some();
    let first = flow::read(lines, None, known, &is_known);
    let headings: Vec<String> = first
        .tables
        .into_iter()
        .filter_map(|rows| {
            let heading = rows.heading.clone()?;
            grid(rows, known).map(|_| folded(&heading.text))
        })
        .collect();
    let is_area = |words: &str| is_known(words) || headings.contains(&folded(words));
    gathered(name, flow::read(lines, None, known, &is_area), known)
}

fn grid(rows: flow::Rows, known: &Vocabulary<'_>) -> Option<table::Grid> {
    let cells = |cells: Vec<Told>| cells.into_iter().map(|told| Told::new(&told.text, told.place)).collect();
    let own_rows: Vec<listed::Row> =
        rows.cells.into_iter().map(|row| listed::Row { cells: cells(row), depth: 0 }).collect();
    listed::grid(&own_rows, rows.heading.as_ref(), rows.place, known)
}

/// Puts descriptions and rows together: what has one name is one.
fn gathered(name: &Arc<str>, flow: Flow, known: &Vocabulary<'_>) -> Found {
    let mut found = Found::default();
    for rows in flow.tables {
        let place = rows.place.clone();
        match grid(rows, known) {
            Some(grid) => table::take(&grid, known, &mut found),
            None => found.passed.push(Question { place, what: say!("import-passed.no-heads") }),
        }
    }
    found.questions.extend(flow.questions);
    let rows = found.elements.len();
    for described in flow.described {
        let key = joined(&described.title.text);
        let own = found.elements.iter_mut().find(|element| joined(&element.title.text) == key);
        if let Some(element) = own {
            element.texts.extend(described.texts);
            continue;
        }
        let like = found.elements[..rows].iter().filter(|element| element.texts.is_empty());
        let like = like.filter_map(|like| Some((alike(&like.title.text, &described.title.text)?, &like.title.text)));
        if let Some((_, like)) = like.max_by_key(|(shared, _)| *shared) {
            let what = say!("import-question.perhaps-one", one = &described.title.text, other = like);
            found.questions.push(Question { place: described.title.place.clone(), what });
        }
        let area = described.area.map(Name::of);
        found.elements.push(FoundElement { area, texts: described.texts, ..FoundElement::new(described.title) });
    }
    let loose = flow.loose.iter().filter(|told| !is_named(&told.text, &found, known)).count();
    if loose > 0 {
        let what = say!("import-passed.lines", count = loose);
        found.passed.push(Question { place: Place::new(name, Spot::File), what });
    }
    found
}

/// Whether a line is no more than the name of something that was found.
fn is_named(words: &str, found: &Found, known: &Vocabulary<'_>) -> bool {
    let key = folded(words);
    let is_own = |told: &Told| folded(&told.text) == key;
    known.period(words).is_some()
        || found
            .elements
            .iter()
            .any(|element| is_own(&element.title) || element.area.as_ref().and_then(Name::words).is_some_and(is_own))
}

/// How alike two names are: most words of the shorter stand in the longer too, in some form. `None` for two that are not.
fn alike(one: &str, other: &str) -> Option<usize> {
    let words = |text: &str| -> Vec<String> {
        folded(text).split(' ').filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    let is_form = |word: &String, other: &String| {
        let shorter = word.chars().count().min(other.chars().count());
        word == other || shorter > 4 && (word.starts_with(other.as_str()) || other.starts_with(word.as_str()))
    };
    let shared = one.iter().filter(|word| other.iter().any(|other| is_form(word, other))).count();
    (shared > 0 && shared * 3 >= one.len().min(other.len()) * 2).then_some(shared)
}

/// A name without what may stand between its words: «helse-opplysninger» is «helseopplysninger».
fn joined(name: &str) -> String {
    folded(name).replace(' ', "")
}

/// The lines of a text.
fn lines(name: &Arc<str>, text: &str) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    // Whether the next line may go on from the last.
    let mut joins = false;
    for (number, line) in (1..).zip(text.split('\n')) {
        let place = Place::new(name, Spot::Line(number));
        let line = line.trim_end_matches('\r');
        if line.contains('\u{c}') {
            joins = false;
        }
        let line = line.trim_matches('\u{c}');
        let words = spaced(&unlinked(line));
        if words.is_empty() {
            joins = false;
            continue;
        }
        if let Some(cells) = cells(line) {
            let run = |text: &str| super::Run { text: spaced(&unlinked(text)), ..super::Run::default() };
            out.push(Line { kind: Kind::Row, runs: cells.iter().map(|cell| run(cell)).collect(), place });
            joins = false;
            continue;
        }
        let depth = 1 + (line.len() - line.trim_start().len()).min(16) / 2;
        if let Some((numbered, words)) = unmarked(&words) {
            out.push(Line::plain(Kind::Item { depth, numbered }, words, place));
        } else if joins && let Some(last) = out.last_mut().filter(|last| goes_on(&last.words(), &words)) {
            last.runs.push(super::Run { text: format!(" {words}"), ..super::Run::default() });
        } else {
            out.push(Line::plain(Kind::Words, &words, place));
        }
        joins = true;
    }
    // A single row is no table, but a line with a gap in it.
    let alone = |at: usize, out: &[Line]| {
        let is_row = |line: Option<&Line>| line.is_some_and(|line| line.kind == Kind::Row);
        is_row(out.get(at)) && !is_row(out.get(at + 1)) && !at.checked_sub(1).is_some_and(|at| is_row(out.get(at)))
    };
    for at in 0..out.len() {
        if alone(at, &out) {
            let words = out[at].runs.iter().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ");
            out[at] = Line::plain(Kind::Words, &words, out[at].place.clone());
        }
    }
    out
}

/// Whether a line goes on from the one before: in the middle of a sentence.
fn goes_on(before: &str, line: &str) -> bool {
    let begins_small =
        line.chars().next().is_some_and(|letter| letter.is_lowercase() || letter.is_ascii_digit() || letter == '(');
    let is_long = before.chars().count() > 60;
    !before.ends_with(':')
        && (begins_small && !before.ends_with(['.', '!', '?']) || is_long && before.ends_with(['.', ',', ';']))
}

/// The cells of a line of a table.
fn cells(line: &str) -> Option<Vec<&str>> {
    let cells: Vec<&str> = if line.contains('\t') {
        line.split('\t').map(str::trim).collect()
    } else {
        line.trim().split("   ").map(str::trim).filter(|cell| !cell.is_empty()).collect()
    };
    (cells.iter().filter(|cell| !cell.is_empty()).count() > 1).then_some(cells)
}

/// Words without the marks of a converter's links: `[words](address)`.
fn unlinked(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let parts = after.split_once("](").and_then(|(words, after)| Some((words, after.split_once(')')?.1)));
        let Some((words, after)) = parts.filter(|(words, _)| !words.contains('[')) else {
            out.push_str(before);
            out.push('[');
            rest = after;
            continue;
        };
        out.push_str(before);
        out.push_str(words);
        rest = after;
    }
    out.push_str(rest);
    out
}
