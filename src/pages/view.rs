//! The typed views that templates see: one struct per page kind, holding ready strings and links only.
//!
//! In: nothing. Out: types that serialise to a template's context. A template never meets a model value,
//! never decides on content, and can therefore not fail on content.
//!
//! Every `href` is a path from the site's root (`nn/tiltak/datadonor.html`) unless it is said to be whole;
//! templates write `{{ head.root }}` before it. Every `lang` is `None` where the text is in the page's own
//! language, so `{% if x.lang %} lang="{{ x.lang }}"{% endif %}` is all that marking a language takes.

use serde::Serialize;

/// What all pages in one language share. Converted once per language, never per page.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// The roadmap's name in this language.
    pub title: String,
    /// The page language, a BCP 47 tag such as `nb`.
    pub lang: String,
    /// Who publishes the roadmap, as a ready sentence («Utgitt av …»); `None` where the site does not tell.
    pub publisher: Option<String>,
    /// The edition as ready words («Utgave: november 2025»); `None` where the site does not tell.
    pub edition: Option<String>,
    /// The main menu, in a fixed order on every page.
    pub menu: Vec<MenuItem>,
    /// The pages of `content/sider` that belong in the foot.
    pub foot: Vec<MenuItem>,
    /// Where readers can send questions and faults; `href` is a whole address.
    pub contact: Option<Link>,
    /// The published accessibility statement; a whole address.
    pub accessibility_statement: Option<String>,
    /// The open data files.
    pub data: Vec<Link>,
    /// Licence of the open data, where the site tells one; `href` is a whole address.
    pub data_licence: Option<Link>,
    /// Published names of the theme's files, by the name they have in the theme's `assets` folder with
    /// every character but ASCII letters and digits written as `_` (`style.css` is `style_css`).
    pub assets: std::collections::BTreeMap<String, String>,
}

/// One entry of a menu.
#[derive(Debug, Clone, Serialize)]
pub struct MenuItem {
    /// Stable name, compared with [`Head::section`] to mark the current entry.
    pub id: String,
    /// Visible text.
    pub title: String,
    /// The language of `title` where it is not the page's.
    pub lang: Option<String>,
    /// Path from the site's root.
    pub href: String,
}

/// A link with its text.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Visible text.
    pub title: String,
    /// The language of `title` where it is not the page's.
    pub lang: Option<String>,
    /// Path from the site's root, or a whole address where the field says so.
    pub href: String,
}

/// What differs from page to page around the content.
#[derive(Debug, Clone, Serialize)]
pub struct Head {
    /// Contents of `<title>`: page title and site title.
    pub title: String,
    /// One or two plain sentences for search engines and shared links.
    pub description: String,
    /// The language of `description` where it is not the page's.
    pub lang: Option<String>,
    /// What stands before every `href`: empty, `../`, `../../`, or the base path on the 404 page.
    pub root: String,
    /// This page's path from the site's root.
    pub path: String,
    /// The whole address, where the site has a base address.
    pub canonical: Option<String>,
    /// Id of the current menu entry; empty where none is current.
    pub section: String,
    /// The same page in each configured language, in the configured order; empty in a site of one language.
    pub languages: Vec<LanguageLink>,
    /// True on pages that search engines should leave out (the 404 page).
    pub noindex: bool,
}

/// The same page in another language of navigation.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// BCP 47 tag.
    pub lang: String,
    /// The language's own name («Nynorsk»).
    pub title: String,
    /// Path from the site's root.
    pub href: String,
    /// The whole address for `hreflang`, where the site has a base address.
    pub canonical: Option<String>,
    /// True for the language of this page.
    pub current: bool,
}

/// A status as it is shown: always text and shape, never colour alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusView {
    /// The configured id (`under-arbeid`); `ikke-oppgitt` where no source tells.
    pub id: String,
    /// Visible text («Under arbeid», «Status ikke oppgitt»).
    pub label: String,
    /// How it looks: `active`, `planned`, `done`, `stopped` or `unknown`.
    pub look: &'static str,
    /// False where no source tells the status.
    pub known: bool,
}

/// A measure wherever it is linked to.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureLink {
    /// The measure's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// Path from the site's root.
    pub href: String,
    /// The time band in words («2026–2027»); `None` where it is not told.
    pub band: Option<String>,
    /// Its status.
    pub status: StatusView,
    /// True for a draft, which only the preview shows.
    pub draft: bool,
}

/// A page of prose from Markdown, ready as HTML.
#[derive(Debug, Clone, Serialize)]
pub struct Prose {
    /// Safe HTML; templates print it unescaped.
    pub html: String,
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
    /// A sentence that tells which language the text is in, where that is not the reader's.
    pub notice: Option<String>,
}

/// One page: its head, and its kind with what that kind shows.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// Around the content.
    pub head: Head,
    /// The content. Templates see the inner struct as `page`.
    pub page: PageKind,
}

/// The kinds of pages; each has one template of the same name.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum PageKind {
    /// `index.html`
    Overview(OverviewPage),
    /// `tiltak/<id>.html`
    Measure(Box<MeasurePage>),
    /// `satsingsomrader/<id>.html`
    Area(AreaPage),
    /// `tiltak/index.html`
    List(ListPage),
    /// `<name>.html` from `content/sider`
    Text(TextPage),
    /// `404.html`
    NotFound(NotFoundPage),
}

impl PageKind {
    /// The template that renders this kind, without the engine's file ending.
    #[must_use]
    pub fn template(&self) -> &'static str {
        match self {
            Self::Overview(_) => "overview",
            Self::Measure(_) => "measure",
            Self::Area(_) => "area",
            Self::List(_) => "list",
            Self::Text(_) => "text",
            Self::NotFound(_) => "not_found",
        }
    }
}

/// The overview: areas by time bands.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewPage {
    /// The heading.
    pub title: String,
    /// The language of the heading where it is not the page's.
    pub lang: Option<String>,
    /// The introduction, where the site has one.
    pub intro: Option<Prose>,
    /// Every status that occurs, with the unknown one last where it occurs.
    pub legend: Vec<StatusView>,
    /// «88 tiltak i fem satsingsområder»
    pub count: String,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The areas with time bands, in order.
    pub areas: Vec<OverviewArea>,
    /// The supporting areas, in order.
    pub supporting: Vec<SupportingArea>,
    /// What a reader can filter by.
    pub filter: FilterView,
}

/// One column of the overview.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// The configured title («2026–27»).
    pub title: String,
    /// Its share of the width that the columns have together, in percent: a multiple of five, by how much its
    /// fullest cell holds. The shares add up to 100.
    pub share: u8,
}

/// One area of the overview: one or several table rows.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewArea {
    /// The area's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// Its page.
    pub href: String,
    /// «27 tiltak»
    pub count: String,
    /// Table rows, at least one. The first holds what stands in one column; further ones hold what spans columns, and
    /// the last what has no told time band. Each row's cells fill all columns.
    pub rows: Vec<Row>,
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
#[derive(Debug, Clone, Serialize)]
pub struct GridItem {
    /// The measure.
    #[serde(flatten)]
    pub measure: MeasureLink,
    /// Its own range, where that is not the column's.
    pub own_band: Option<String>,
    /// Its supporting measures.
    pub children: Vec<GridItem>,
    /// How many supporting measures are left out because they would not fit («og 5 til»).
    pub more: Option<String>,
    /// Values for the filter.
    pub filter: FilterValues,
}

/// An area without time bands.
#[derive(Debug, Clone, Serialize)]
pub struct SupportingArea {
    /// The area's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// Its page.
    pub href: String,
    /// «14 tiltak»
    pub count: String,
    /// Its measures.
    pub items: Vec<GridItem>,
    /// Where to find the rest.
    pub more: Option<Link>,
}

/// What one can filter by. The names of the fields in the address are public and never change:
/// `q`, `omrade`, `tid`, `status`.
#[derive(Debug, Clone, Serialize)]
pub struct FilterView {
    /// Areas by id.
    pub areas: Vec<FilterOption>,
    /// Columns of the overview, by their id.
    pub bands: Vec<FilterOption>,
    /// Statuses that occur, by id.
    pub statuses: Vec<FilterOption>,
    /// Text for the live count, with `{shown}` and `{total}` to replace («{shown} av {total} tiltak vises»).
    pub shown: String,
    /// Text where nothing is left.
    pub none: String,
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
    /// Area id.
    pub area: String,
    /// Ids of the columns that the measure touches, separated by spaces; empty where not told.
    pub bands: String,
    /// Status id.
    pub status: String,
    /// Further words to search in: title, keywords and former titles, in lower case.
    pub words: String,
}

/// An element's page.
#[derive(Debug, Clone, Serialize)]
pub struct MeasurePage {
    /// The measure itself.
    #[serde(flatten)]
    pub measure: MeasureLink,
    /// «Overordnet behov» or «Tilhørende tiltak».
    pub kind: String,
    /// Which language the text is in, where that is not the reader's; told here for the lead too.
    pub notice: Option<String>,
    /// Its area.
    pub area: Link,
    /// The measure it belongs to.
    pub parent: Option<MeasureLink>,
    /// The short facts, in order; each is shown, also where it is not told.
    pub facts: Vec<Fact>,
    /// Text before the first section.
    pub lead: Option<Prose>,
    /// The description: problem, need, benefit and what follows. Empty where there is none.
    pub sections: Vec<Section>,
    /// A sentence that says so where there is no description.
    pub no_description: Option<String>,
    /// Its supporting measures.
    pub children: Vec<MeasureLink>,
    /// Other measures of the same area that stand near it in time.
    pub related: Vec<MeasureLink>,
    /// The measure before it in its area.
    pub previous: Option<MeasureLink>,
    /// The measure after it in its area.
    pub next: Option<MeasureLink>,
    /// Its place in the overview, with an anchor: themes give each overall measure there the id `tiltak-<id>`, and
    /// each area `omrade-<id>`.
    pub in_overview: String,
}

/// One line of the facts beside an element.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// Stable name: `area`, `band`, `status`, `kind`, `parent`, `owner`, `former-titles`, `reviewed`, `sources`.
    pub id: &'static str,
    /// Visible label.
    pub label: String,
    /// The values; more than one for lists.
    pub values: Vec<FactValue>,
    /// False where no source tells; then the one value says so.
    pub known: bool,
}

/// One value of a fact.
#[derive(Debug, Clone, Serialize)]
pub struct FactValue {
    /// Visible text.
    pub text: String,
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
    /// Path from the site's root, where the value leads somewhere.
    pub href: Option<String>,
    /// For the status fact: its look.
    pub look: Option<&'static str>,
}

/// One section of a description.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Anchor.
    pub id: String,
    /// `problem`, `need`, `benefit` or `other`.
    pub role: &'static str,
    /// The heading.
    pub title: String,
    /// Safe HTML; templates print it unescaped. In the same language as the measure.
    pub html: String,
}

/// An area's page: the deck's table.
#[derive(Debug, Clone, Serialize)]
pub struct AreaPage {
    /// The area's title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// The introduction.
    pub intro: Option<Prose>,
    /// True for an area without time bands: the table then has no such column.
    pub supporting: bool,
    /// «27 tiltak»
    pub count: String,
    /// The overall measures with their supporting ones.
    pub groups: Vec<AreaGroup>,
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
    /// Its kind in words.
    pub kind: String,
    /// The supporting measures.
    pub children: Vec<AreaChild>,
}

/// A supporting measure in the area's table.
#[derive(Debug, Clone, Serialize)]
pub struct AreaChild {
    /// The measure.
    pub measure: MeasureLink,
    /// Its kind in words.
    pub kind: String,
}

/// All measures as one list.
#[derive(Debug, Clone, Serialize)]
pub struct ListPage {
    /// The heading.
    pub title: String,
    /// «88 tiltak»
    pub count: String,
    /// The rows, by title.
    pub rows: Vec<ListRow>,
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
    /// Its kind in words.
    pub kind: String,
    /// Values for the filter.
    pub filter: FilterValues,
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
    /// The heading.
    pub title: String,
    /// Ways on.
    pub links: Vec<Link>,
}
