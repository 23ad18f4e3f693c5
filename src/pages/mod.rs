//! Composing: from the roadmap to one typed view per page, and to the data files.
//!
//! In: [`Roadmap`], configuration and texts. Out: the list of pages ([`Composer::pages`]) and the view of any one of
//! them on request ([`Composer::view`]). Never: HTML of templates, files, or work for all pages when one is asked for.

mod area;
mod data;
mod grid;
mod list;
mod measure;
mod order;
mod overview;
mod shell;
mod sitemap;
mod text_page;
mod view;

use crate::config::Config;
use crate::locale::Locale;
use crate::model::{AreaId, MeasureId, Roadmap};

pub use data::{csv, json, schema};
pub use sitemap::{robots, sitemaps};
pub use view::*;

use order::Order;

/// One page of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageId {
    /// Index of the language in the configured ones.
    pub language: usize,
    /// Which page.
    pub kind: PageName,
}

/// Which page. Pages of long tables are numbered from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageName {
    /// The overview.
    Overview,
    /// A page of the list of all measures.
    List(usize),
    /// A page of an area.
    Area(AreaId, usize),
    /// A measure.
    Measure(MeasureId),
    /// A page of prose, by its place in the roadmap.
    Text(usize),
    /// The page for addresses that do not exist; in the main language only.
    NotFound,
}

/// Composes views from what does not change while pages are made.
#[derive(Debug)]
pub struct Composer<'a> {
    roadmap: &'a Roadmap,
    config: &'a Config,
    locales: &'a [Locale],
    base_url: Option<&'a str>,
    order: &'a Order,
}

/// Orders that several pages need, found once per roadmap.
pub type Orders = Order;

/// Finds the orders of a roadmap.
#[must_use]
pub fn orders(roadmap: &Roadmap, config: &Config) -> Orders {
    Order::new(roadmap, config.main_language())
}

impl<'a> Composer<'a> {
    /// A composer of this roadmap. `locales` are those of the configured languages, in that order.
    #[must_use]
    pub fn new(
        roadmap: &'a Roadmap,
        config: &'a Config,
        locales: &'a [Locale],
        base_url: Option<&'a str>,
        order: &'a Orders,
    ) -> Self {
        Self { roadmap, config, locales, base_url, order }
    }

    /// All pages with their paths from the site's root.
    #[must_use]
    pub fn pages(&self) -> Vec<(String, PageId)> {
        let mut pages = Vec::with_capacity((self.roadmap.measures.len() + 16) * self.locales.len());
        for language in 0..self.locales.len() {
            let names =
                [PageName::Overview]
                    .into_iter()
                    .chain((1..=self.list_pages()).map(PageName::List))
                    .chain((0..self.roadmap.areas.len()).flat_map(|at| {
                        (1..=self.area_pages(AreaId(at))).map(move |page| PageName::Area(AreaId(at), page))
                    }))
                    .chain((0..self.roadmap.measures.len()).map(|at| PageName::Measure(MeasureId(at))))
                    .chain((0..self.roadmap.pages.len()).map(PageName::Text))
                    .chain((language == 0).then_some(PageName::NotFound));
            pages.extend(names.map(|kind| (self.path(PageId { language, kind }), PageId { language, kind })));
        }
        pages
    }

    /// A page's path from the site's root.
    #[must_use]
    pub fn path(&self, page: PageId) -> String {
        let numbered = |stem: &str, number: usize| match number {
            1 => format!("{stem}.html"),
            number => format!("{stem}-{number}.html"),
        };
        let inner = match page.kind {
            PageName::Overview => "index.html".to_owned(),
            PageName::List(number) => numbered("tiltak/index", number),
            PageName::Area(area, number) => {
                // Two hyphens cannot stand in an id, so a numbered page meets no other area's.
                let id = &self.roadmap.area(area).id;
                if number == 1 {
                    format!("satsingsomrader/{id}.html")
                } else {
                    format!("satsingsomrader/{id}--{number}.html")
                }
            }
            PageName::Measure(measure) => format!("tiltak/{}.html", self.roadmap.measure(measure).id),
            PageName::Text(at) => format!("{}.html", self.roadmap.pages[at].id),
            PageName::NotFound => "404.html".to_owned(),
        };
        if page.language == 0 { inner } else { format!("{}/{inner}", self.locales[page.language].language()) }
    }

    /// The view of a page.
    #[must_use]
    pub fn view(&self, page: PageId) -> PageView {
        let words = Words { composer: self, language: page.language, locale: &self.locales[page.language] };
        let (title, description, section, kind) = match page.kind {
            PageName::Overview => words.overview(),
            PageName::List(number) => words.list(number),
            PageName::Area(area, number) => words.area(area, number),
            PageName::Measure(measure) => words.measure(measure),
            PageName::Text(at) => words.text_page(at),
            PageName::NotFound => words.not_found(),
        };
        PageView { head: words.head(page, &title, description, section), page: kind }
    }
}

/// What composing a page of one language takes: the composer, and the words.
#[derive(Clone, Copy)]
struct Words<'a> {
    composer: &'a Composer<'a>,
    language: usize,
    locale: &'a Locale,
}

/// A composed page: its title, description, menu section and content.
type Composed = (String, String, &'static str, PageKind);

impl<'a> Words<'a> {
    fn roadmap(&self) -> &'a Roadmap {
        self.composer.roadmap
    }

    fn config(&self) -> &'a Config {
        self.composer.config
    }

    fn text(&self, name: &str) -> String {
        self.locale.text(name)
    }

    /// A page's path in this language.
    fn href(&self, kind: PageName) -> String {
        self.composer.path(PageId { language: self.language, kind })
    }

    /// The mark for a text's language: none where it is the page's own.
    fn lang(&self, language: &str) -> Option<String> {
        (language != self.locale.language()).then(|| language.to_owned())
    }
}

/// The path part of a base address, with a slash at both ends.
#[must_use]
pub fn base_path(base_url: &str) -> String {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    after_scheme.split_once('/').map_or_else(|| "/".to_owned(), |(_, path)| format!("/{path}/"))
}

/// What stands before every address on a page.
fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}
