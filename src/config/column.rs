//! The columns of an overview: those of the working roadmap, and those that an edition had.

use std::ops::{Range, RangeInclusive};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::facts::{Localised, Period, Spanned, Table};
use crate::locale::Locale;
use crate::text::id_rule;
use crate::wording::{Text, noun, say};

/// A column of the overview.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name in front matter, in addresses and in data.
    pub id: String,
    /// Its time, or that it has no dates.
    pub period: Period,
    /// Its title («Nå»); its period is its name where absent.
    pub title: Option<Localised>,
    /// Why it is as it is, for readers: such as that two columns share a year.
    pub note: Option<Localised>,
}

/// A column as a file tells it.
#[derive(Debug)]
pub struct RawColumn {
    period: Option<Spanned<String>>,
    id: Option<Spanned<String>>,
    title: Option<Localised>,
    note: Option<Localised>,
    place: Range<usize>,
}

impl RawColumn {
    /// Takes up what a table of [`COLUMN`](crate::grammar::COLUMN) holds.
    #[must_use]
    pub fn new(table: &Table<'_>) -> Self {
        let localised = |name| table.localised(name).map(|text| text.value);
        let (period, id) = (table.text("period"), table.text("id"));
        Self { period, id, title: localised("title"), note: localised("note"), place: table.span() }
    }
}

/// The columns of a file, in its order, without those that have faults.
pub fn columns(file: &str, raw: &[RawColumn], diagnostics: &mut Diagnostics) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for raw in raw {
        let place = raw.id.as_ref().or(raw.period.as_ref()).map_or(raw.place.clone(), |text| text.span.clone());
        let Some(period) = period(file, raw, &place, columns.len(), diagnostics) else { continue };
        let id = raw.id.as_ref().map_or_else(|| period.to_string(), |id| id.value.clone());
        let mut tell = |code: Code, message: Text, help: Text| {
            diagnostics.push(Diagnostic::new(code, file, place.clone(), message).help(help));
        };
        if columns.iter().any(|other| other.id == id || other.period.is_same_time(&period)) {
            tell(Code::DuplicateName, say!("duplicate-name.column", id = &id), say!("duplicate-name.keep-one"));
            continue;
        }
        let order = |period: &Period| period.span().map_or((u32::MAX, u32::MAX), |span| (span.from(), span.to()));
        if columns.last().is_some_and(|before| order(&before.period) > order(&period)) {
            tell(Code::BandOrder, say!("band-order.message", id = &id), Code::BandOrder.remedy());
        }
        columns.push(Column { id, period, title: raw.title.clone(), note: raw.note.clone() });
    }
    columns
}

/// The time of the column that stands `at` a place; `None` where it is wrong, which has been told.
fn period(
    file: &str,
    raw: &RawColumn,
    place: &Range<usize>,
    at: usize,
    diagnostics: &mut Diagnostics,
) -> Option<Period> {
    let fault = |code: Code, place: &Range<usize>, message: Text, help: Text| {
        Diagnostic::new(code, file, place.clone(), message).help(help)
    };
    if let Some((id, rule)) = raw.id.as_ref().and_then(|id| Some((id, id_rule(&id.value)?))) {
        let message = say!("invalid-id.message", id = &id.value);
        diagnostics.push(fault(Code::InvalidId, &id.span, message, rule.into()));
        return None;
    }
    let (message, help) = match (&raw.period, &raw.id) {
        (Some(text), _) => return Period::read(file, text, diagnostics),
        (None, Some(id)) if raw.title.is_some() => return Some(Period::Undated { place: at, id: id.value.clone() }),
        (None, Some(id)) => (say!("missing-key.column-title", id = &id.value), say!("missing-key.write-title")),
        (None, None) => (say!("missing-key.column"), say!("missing-key.write-column")),
    };
    diagnostics.push(fault(Code::MissingKey, place, message, help));
    None
}

impl Column {
    /// Its title, or its period as people write it.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        match (&self.title, &self.period) {
            (Some(title), _) => title.get(locale.language()).to_owned(),
            (None, Period::Dated(span)) => span.label(locale),
            (None, Period::Undated { id, .. }) => id.clone(),
        }
    }
}

/// A period in words: a column's own name where it is a column's.
#[must_use]
pub fn period_name(columns: &[Column], period: &Period, locale: &Locale) -> String {
    match (columns.iter().find(|column| column.period.is_same_time(period)), period) {
        (Some(column), _) => column.name(locale),
        (None, Period::Dated(span)) => span.label(locale),
        (None, Period::Undated { id, .. }) => id.clone(),
    }
}

/// Reads the period of a measure: the id of a column, or calendar units.
pub fn read_period(
    columns: &[Column],
    file: &str,
    text: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Period> {
    if let Some(column) = columns.iter().find(|column| column.id == text.value) {
        return Some(column.period.clone());
    }
    let named: Vec<&str> = columns.iter().filter(|c| c.id != c.period.to_string()).map(|c| c.id.as_str()).collect();
    let undated: Vec<&str> = columns.iter().filter(|c| c.period.span().is_none()).map(|c| c.id.as_str()).collect();
    let is_dated = text.value.starts_with(|first: char| first.is_ascii_digit());
    if is_dated || (named.is_empty() && undated.is_empty()) {
        return Period::read(file, text, diagnostics);
    }
    let fault = Diagnostic::new(
        Code::TimeBandMalformed,
        file,
        text.span.clone(),
        say!("time-band-malformed.column", text = &text.value),
    );
    diagnostics
        .push_named(fault, &text.value, noun!("noun-column"), || columns.iter().map(|c| c.id.as_str()).collect());
    None
}

/// The columns that a period touches as the overview places it: the one of the same time, else from the first that
/// holds its first month to the first that holds its last. `None` where it lies outside all columns.
#[must_use]
pub fn columns_of(columns: &[Column], period: &Period) -> Option<RangeInclusive<usize>> {
    if let Some(same) = columns.iter().position(|column| column.period.is_same_time(period)) {
        return Some(same..=same);
    }
    let span = period.span()?;
    let holding = |month| columns.iter().position(|c| c.period.span().is_some_and(|span| span.holds(month)));
    let (first, last) = (holding(span.from())?, holding(span.to())?);
    Some(first..=last.max(first))
}
