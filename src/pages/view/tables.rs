//! Areas, the list, pages of prose and the 404 page.

use serde::Serialize;

use super::{FieldView, FilterValues, FilterView, Link, MeasureFacts, MeasureLink, Prose, SortNames};

/// An area's page: the deck's table.
#[derive(Debug, Clone, Serialize)]
pub struct AreaPage {
    /// The area's title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// The introduction.
    pub intro: Option<Prose>,
    /// True for an area without time bands.
    pub supporting: bool,
    /// Which facts the table has columns for.
    pub shown: MeasureFacts,
    /// «27 tiltak»
    pub count: String,
    /// The overall measures with their supporting ones.
    pub groups: Vec<AreaGroup>,
    /// Measures of other areas that it shows too.
    pub guests: Vec<MeasureLink>,
    /// Pages of a long table.
    pub pages: Option<Pager>,
    /// The areas before and after.
    pub previous: Option<Link>,
    /// The area after it.
    pub next: Option<Link>,
}

/// An overall measure and those that belong to it.
#[derive(Debug, Clone, Serialize)]
pub struct AreaGroup {
    /// The overall measure.
    pub measure: MeasureLink,
    /// Its kind in words; absent where no source tells.
    pub kind: Option<String>,
    /// The supporting measures.
    pub children: Vec<AreaChild>,
}

/// A supporting measure in the area's table.
#[derive(Debug, Clone, Serialize)]
pub struct AreaChild {
    /// The measure.
    pub measure: MeasureLink,
    /// Its kind in words; absent where no source tells.
    pub kind: Option<String>,
}

/// All measures as one list.
#[derive(Debug, Clone, Serialize)]
pub struct ListPage {
    /// The heading.
    pub title: String,
    /// «88 tiltak»
    pub count: String,
    /// What it can be sorted by.
    pub sort: SortNames,
    /// The rows, by title.
    pub rows: Vec<ListRow>,
    /// Which facts the table has columns for.
    pub shown: MeasureFacts,
    /// The columns of fields, behind the others.
    pub fields: Vec<FieldColumn>,
    /// Whether there are so many columns that the table scrolls sideways inside itself on a wide screen.
    pub wide: bool,
    /// What a reader can filter by.
    pub filter: FilterView,
    /// Pages of a long list.
    pub pages: Option<Pager>,
}

/// One row of the list.
#[derive(Debug, Clone, Serialize)]
pub struct ListRow {
    /// The measure.
    pub measure: MeasureLink,
    /// Its area.
    pub area: Link,
    /// Its kind in words; absent where no source tells.
    pub kind: Option<String>,
    /// What it carries, one for each column of a field; `None` where it is not told.
    pub fields: Vec<Option<FieldView>>,
    /// What it carries of what has no column.
    pub beside: Vec<FieldView>,
    /// Values for the filter.
    pub filter: FilterValues,
}

/// A column of the list that a field has.
#[derive(Debug, Clone, Serialize)]
pub struct FieldColumn {
    /// The field's id, which sorting has in the address.
    pub id: String,
    /// The heading.
    pub title: String,
}

/// The pages of a long table.
#[derive(Debug, Clone, Serialize)]
pub struct Pager {
    /// «Side 2 av 20»
    pub label: String,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// All pages.
    pub all: Vec<PagerLink>,
}

/// One page of a pager.
#[derive(Debug, Clone, Serialize)]
pub struct PagerLink {
    /// Number, from one.
    pub number: usize,
    /// Path from the site's root.
    pub href: String,
    /// True for this page.
    pub current: bool,
}

/// A page of prose.
#[derive(Debug, Clone, Serialize)]
pub struct TextPage {
    /// The page's id: its file name.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The language of the heading where it is not the page's.
    pub lang: Option<String>,
    /// The text.
    pub prose: Prose,
    /// On the accessibility page: the published statement; a whole address.
    pub statement: Option<String>,
}

/// The page for addresses that do not exist.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundPage {
    /// In each of the site's languages, the main one first.
    pub texts: Vec<NotFoundText>,
}

/// What the page for addresses that do not exist says in a language.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundText {
    /// The heading.
    pub title: String,
    /// The language where it is not the page's.
    pub lang: Option<String>,
    /// What may be the matter.
    pub text: String,
    /// Ways on.
    pub links: Vec<Link>,
}
