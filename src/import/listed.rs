//! Tables in texts and decks: what their place tells is put into their rows, so that they can be taken up as any other.
//!
//! A table stands under the name of its focus area, and a related measure below the need that it belongs to. Columns that
//! nothing heads in words that are known are told by what stands in all of them: kinds, or periods.

use super::head::{Head, Of};
use super::table::Grid;
use super::{Place, Told, Vocabulary};
use crate::locale::Locale;

/// A row: its cells, and how deep what it names stands below others.
pub(super) struct Row {
    pub(super) cells: Vec<Option<Told>>,
    pub(super) depth: usize,
}

/// The words for what an element is, folded.
struct Kinds {
    overall: Vec<String>,
    supporting: Vec<String>,
}

/// The table as any other; `None` where it is none of elements or deliveries. `heading` is what stands above it.
pub(super) fn grid(rows: &[Row], heading: Option<&Told>, place: Place, known: &Vocabulary<'_>) -> Option<Grid> {
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let (head, body) = rows.split_first()?;
    let depths: Vec<usize> = body.iter().map(|row| row.depth).collect();
    let mut rows: Vec<Vec<Option<Told>>> = rows.iter().map(|row| row.cells.clone()).collect();
    for row in &mut rows {
        row.resize(width, None);
    }
    let headed = |of, name| {
        let is_own =
            |cell: &Option<Told>| cell.as_ref().and_then(|cell| known.head(of, &cell.text)) == Some(&Head::Fact(name));
        head.cells.iter().position(is_own)
    };
    if headed(Of::Delivery, "project").is_some() {
        return Some(Grid { place, rows });
    }
    let kinds = Kinds::of(&known.languages);
    let all = |at: usize, is: &dyn Fn(&str) -> bool| {
        let cells: Vec<&Told> = rows[1..].iter().filter_map(|row| row[at].as_ref()).collect();
        cells.len() * 2 > rows.len() - 1 && cells.iter().all(|cell| is(&cell.text))
    };
    let is_kind = |words: &str| kinds.is_one(words);
    let kind = headed(Of::Element, "kind").or_else(|| (0..width).find(|at| all(*at, &is_kind)));
    let is_period = |words: &str| known.period(words).is_some();
    let period = headed(Of::Element, "time_band").or_else(|| (0..width).find(|at| all(*at, &is_period)));
    let mut title = headed(Of::Element, "title").filter(|at| Some(*at) != kind);
    if title.is_none() && (kind.is_some() || period.is_some()) {
        title = (0..width)
            .find(|at| Some(*at) != kind && Some(*at) != period && rows[1..].iter().any(|row| row[*at].is_some()));
    }
    let title = title?;
    let mut put = |at: Option<usize>, name: &str| {
        if let Some(at) = at {
            let place = rows[0][at].as_ref().map_or_else(|| place.clone(), |told| told.place.clone());
            rows[0][at] = Told::new(name, place);
        }
    };
    put(kind, "kind");
    put(period, "time_band");
    put(Some(title), "title");
    let area = heading.filter(|_| headed(Of::Element, "area").is_none());
    let has_parent = headed(Of::Element, "parent").is_some();
    let mut last: Option<Told> = None;
    for (at, row) in rows.iter_mut().enumerate() {
        if at == 0 {
            row.extend(area.map(|told| Told::new("area", told.place.clone())));
            row.extend((!has_parent).then(|| Told::new("parent", place.clone())));
            continue;
        }
        let depth = depths.get(at - 1).copied().unwrap_or_default();
        let of_kind = |words: &[String]| {
            kind.and_then(|at| row[at].as_ref())
                .is_some_and(|told| words.contains(&super::vocabulary::folded(&told.text)))
        };
        let is_inner = depth > 0 || of_kind(&kinds.supporting);
        let own = row[title].clone();
        if !is_inner {
            last.clone_from(&own);
        }
        row.extend(area.filter(|_| own.is_some()).map(|told| Some(told.clone())));
        row.extend((!has_parent).then(|| last.clone().filter(|_| is_inner)));
    }
    Some(Grid { place, rows })
}

impl Kinds {
    fn of(own: &[&Locale]) -> Self {
        let all = |name: &str| own.iter().map(|locale| super::vocabulary::folded(&locale.text(name))).collect();
        Self { overall: all("kind_overall"), supporting: all("kind_supporting") }
    }

    fn is_one(&self, words: &str) -> bool {
        let words = super::vocabulary::folded(words);
        self.overall.contains(&words) || self.supporting.contains(&words)
    }
}
