//! The overview, and what one can filter by.

use serde::Serialize;

use super::{FieldView, FilterNames, LightView, Link, MeasureLink, Prose, StatusView, TermName, flat};
use crate::text::Phrase;

/// The overview: areas by time bands.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewPage {
    /// The heading.
    pub title: String,
    /// The language of the heading where it is not the page's.
    pub lang: Option<String>,
    /// The introduction, where the site has one.
    pub intro: Option<Prose>,
    /// Every status that occurs, with the unknown one last where it occurs; empty where hardly any measure has one.
    pub legend: Vec<StatusView>,
    /// That a fact is not told of nearly all, in ready sentences.
    pub missing: Option<String>,
    /// «88 tiltak i fem satsingsområder»
    pub count: String,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// Whether there are so many columns that the grid scrolls sideways inside itself on a wide screen.
    pub wide: bool,
    /// What readers should know of the columns, such as why two share a year.
    pub notes: Vec<TermName>,
    /// The areas with time bands, in order.
    pub areas: Vec<OverviewArea>,
    /// The supporting areas, in order.
    pub supporting: Vec<SupportingArea>,
    /// What a reader can filter by.
    pub filter: FilterView,
    /// Whether cells are so full that some elements stand on the areas' pages alone, where the filter does not reach.
    pub full: bool,
    /// Quick looks at its elements.
    pub look: LookView,
}

/// Where a script finds quick looks.
#[derive(Debug, Clone, Serialize)]
pub struct LookView {
    /// What the paths of the files begin with, from the site's root; a hyphen, the number of the file and `.js` follow.
    pub path: String,
    /// How many elements stand in a file: the number of an element's record tells in which.
    pub many: usize,
    /// What the anchors begin with; a hyphen and the element's id follow.
    pub anchor: String,
    /// «{shown} av {total}», to replace.
    pub place: String,
}

/// One column of the overview.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// The configured title («2026–27»).
    pub title: String,
    /// Its language where it is not the page's.
    pub lang: Option<String>,
    /// Its share of the width that the columns have together, in percent: a multiple of five, by how much its
    /// fullest cell holds. The shares add up to 100.
    pub share: u8,
    /// Where it is read, in the one column that holds the day.
    pub now: Option<NowMark>,
}

/// When the roadmap is read: today, where the build was told the day, else its edition.
#[derive(Debug, Clone, Serialize)]
pub struct NowMark {
    /// «Nå: november 2025», «Utgave: november 2025»
    pub label: String,
    /// How far into the column, in percent: a multiple of five.
    pub at: u8,
}

/// One area of the overview: one or several table rows.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewArea {
    /// What tells which it is.
    #[serde(flatten)]
    pub head: AreaHead,
    /// Table rows, at least one. The first holds what stands in one column; further ones hold what spans columns, and
    /// the last what has no told time band. Each row's cells fill all columns.
    pub rows: Vec<Row>,
}

/// What tells which area it is.
#[derive(Debug, Clone, Serialize)]
pub struct AreaHead {
    /// The area's id.
    pub id: String,
    /// Its anchor.
    pub anchor: String,
    /// Its title and page.
    #[serde(flatten)]
    pub link: Link,
    /// «27 tiltak»
    pub count: String,
}

/// One table row of an area.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The cells; their spans add up to the number of columns.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    /// Its place by time among the cells of its area, for screens where they stand below each other.
    pub place: usize,
    /// How many columns it covers.
    pub span: usize,
    /// The columns in words, shown inside the cell where columns are stacked («2025», «2025 til 2026–27»,
    /// «Tidsrom ikke oppgitt»).
    pub band: String,
    /// True in the row for measures whose time band is not told.
    pub unplaced: bool,
    /// The measures, in the editor's order.
    pub items: Vec<GridItem>,
    /// Where to find the rest when the cell holds more than fits an overview.
    pub more: Option<Link>,
}

/// A measure in the overview, with its supporting measures inside.
#[derive(Debug, Clone)]
pub struct GridItem {
    /// Its anchor; `None` where it stands a second time.
    pub anchor: Option<String>,
    /// Where it is counted, in an area that shows it too («Hører til Trygghet»).
    pub home: Option<Phrase>,
    /// The measure.
    pub measure: MeasureLink,
    /// Its own range, where that is not the column's.
    pub own_band: Option<String>,
    /// Its supporting measures.
    pub children: Vec<GridItem>,
    /// How many supporting measures are left out because they would not fit («og 5 til»).
    pub more: Option<String>,
    /// What else it carries that boxes show.
    pub fields: Vec<FieldView>,
    /// That something is delivered for it.
    pub deliveries: Option<DeliveryMark>,
    /// Values for the filter.
    pub filter: FilterValues,
}

flat!(GridItem {
    measure: MeasureLink { id, title, lang, href, band, band_text, status, draft },
    anchor,
    home,
    own_band,
    children,
    more,
    fields,
    deliveries,
    filter
});

/// That something is delivered for a measure, with what the newest plan tells.
#[derive(Debug, Clone, Serialize)]
pub struct DeliveryMark {
    /// «2 leveranser»
    pub count: String,
    /// How they go, by the newest plan that tells it: each light once.
    pub lights: Vec<LightView>,
    /// When that plan was presented, or without a light the newest that has any of them («april 2025»).
    pub date: Option<String>,
}

/// An area without time bands.
#[derive(Debug, Clone, Serialize)]
pub struct SupportingArea {
    /// What tells which it is.
    #[serde(flatten)]
    pub head: AreaHead,
    /// Its measures.
    pub items: Vec<GridItem>,
    /// Where to find the rest.
    pub more: Option<Link>,
}

/// What one can filter by.
#[derive(Debug, Clone, Serialize)]
pub struct FilterView {
    /// The names of the fields in the address.
    pub names: FilterNames,
    /// Areas with measures, by id.
    pub areas: Vec<FilterOption>,
    /// Single years that something is planned for, with the columns that are one; empty where all columns are.
    pub years: Vec<FilterOption>,
    /// Other columns of the overview that hold something, by their id; then what has no time band and what is not told,
    /// where they occur. Years and these are one choice, and both empty where it would tell nothing apart.
    pub bands: Vec<FilterOption>,
    /// Statuses that occur, by id. Empty where hardly any measure has one.
    pub statuses: Vec<FilterOption>,
    /// Kinds that occur (`overall`, `supporting`), with the one not told last. Empty where hardly any measure has one.
    pub kinds: Vec<FilterOption>,
    /// Who delivers something for them, by id, with what nobody is told to deliver for last. Empty where hardly any has one.
    pub actors: Vec<FilterOption>,
    /// The fields that one can filter by; each has its id as its name in the address.
    pub fields: Vec<FieldChoice>,
    /// Text for the live count, with `{shown}` and `{total}` to replace («{shown} av {total} tiltak vises»).
    pub shown: String,
    /// The same for a part of them («{shown} av {total} tiltak»).
    pub part: String,
    /// Text where nothing is left.
    pub none: String,
    /// Text for taking one choice back, with `{chosen}` and the `{shown}` that are left then to replace.
    pub without: String,
}

/// Which facts of measures a table has columns for. A fact without a column stands by the name where it is told.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureFacts {
    /// The kind.
    pub kind: bool,
    /// The time band.
    pub time_band: bool,
    /// The status.
    pub status: bool,
    /// That a fact is not told of nearly all, in ready sentences.
    pub missing: Option<String>,
}

/// A field that one can filter by.
#[derive(Debug, Clone, Serialize)]
pub struct FieldChoice {
    /// Its name in the address.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Values that occur. Empty where there is nothing to choose between.
    pub options: Vec<FilterOption>,
}

/// One choice of a filter.
#[derive(Debug, Clone, Serialize)]
pub struct FilterOption {
    /// The value in the address.
    pub value: String,
    /// Visible text.
    pub title: String,
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
}

/// The values of one measure for the filter, for `data-` attributes.
#[derive(Debug, Clone, Serialize)]
pub struct FilterValues {
    /// Ids of the areas that show it, separated by spaces.
    pub area: String,
    /// True where it stands a second time, which is not counted.
    pub again: bool,
    /// Ids of the columns and years that the measure touches, separated by spaces; the value of what has no time band in a
    /// supporting area, and that of what is not told.
    pub bands: String,
    /// Status id.
    pub status: String,
    /// `overall`, `supporting`, or the value of what is not told.
    pub kind: String,
    /// Ids of those who deliver something for it, separated by spaces; the value of what is not told.
    pub actors: String,
    /// For each of [`FilterView::fields`]: the values, separated by spaces; `ikke-oppgitt` where not told.
    pub fields: Vec<String>,
    /// Its number in the search, which says whether words are found in it.
    pub record: usize,
}
