//! Composing: from the roadmap to one typed view per page, and to the data files.
//!
//! In: [`Roadmap`], configuration and texts. Out: the list of pages ([`Composer::pages`]) and the view of any one of
//! them on request ([`Composer::view`]). Never: HTML of templates, files, or work for all pages when one is asked for.

mod booklet;
mod data;
mod deliveries;
mod editions;
mod elements;
mod feed;
mod glossary;
mod history;
mod look;
mod now;
mod numbers;
mod order;
mod prose;
mod remarks;
mod search;
mod share;
mod shell;
mod sitemap;
mod told;
mod view;
mod xml;

use jiff::civil::Date;

use crate::address::{Addresses, NOT_FOUND, OVERVIEW, in_language};
use crate::config::Config;
use crate::facts::Localised;
use crate::locale::Locale;
use crate::model::{AreaId, MeasureId, Roadmap};
use crate::text::Alphabets;
use crate::theme::Theme;

pub use data::{changes_csv, csv, deliveries_csv, editions_csv, json, schema};
pub use feed::FeedId;
pub(crate) use look::LOOK;
pub use order::Memory;
pub use share::manifest;
pub(crate) use shell::SEARCH;
pub use sitemap::{robots, sitemaps};
pub use view::*;

use deliveries::Deliveries;
use editions::Editions;
use elements::Elements;
use history::Past;
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
    /// The overview without menus, for other sites to show in a frame.
    Embedded,
    /// A page of the list of all measures.
    List(usize),
    /// A page of an area.
    Area(AreaId, usize),
    /// A measure.
    Measure(MeasureId),
    /// A page of prose, by its place in the roadmap.
    Text(usize),
    /// The way to all areas.
    Areas,
    /// The way to all who deliver.
    Actors,
    /// The roadmap in numbers.
    Numbers,
    /// What bodies say of the roadmap.
    Remarks,
    /// The whole roadmap for paper.
    Booklet,
    /// The glossary.
    Glossary,
    /// The list of editions.
    Editions,
    /// An adopted edition, by its place in the roadmap.
    Edition(usize),
    /// What changed between two editions.
    Changes(usize),
    /// A delivery plan, by its place in the roadmap.
    Plan(usize),
    /// An actor, by its place in the configuration.
    Actor(usize),
    /// A measure that the roadmap no longer has.
    Gone(usize),
    /// An address that a measure had before.
    Moved(usize),
    /// The page for addresses that do not exist; in the main language only.
    NotFound,
}

impl PageName {
    /// True for pages that search engines should leave out: the booklet says again what the others say.
    fn is_unlisted(self) -> bool {
        matches!(self, Self::NotFound | Self::Moved(_) | Self::Booklet | Self::Embedded)
    }
}

/// Composes views from what does not change while pages are made.
#[derive(Debug)]
pub struct Composer<'a> {
    roadmap: &'a Roadmap,
    config: &'a Config,
    locales: &'a [Locale],
    /// The theme's templates by name: a page that a theme has no template for is not made, where none must be.
    templates: &'a [(String, String)],
    base_url: Option<&'a str>,
    /// The day that pages tell as today's, where the build was told one.
    date: Option<Date>,
    order: &'a Order,
    downloads: &'a [Download],
}

/// A file of the roadmap that readers may download.
#[derive(Debug)]
pub struct Download {
    /// Its path from the site's root.
    pub path: String,
    /// The name of its format.
    pub format: &'static str,
    /// The language of the site that it is for, by its place.
    pub language: usize,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Orders that several pages need, found once per roadmap.
pub type Orders = Order;

/// Finds the orders of a roadmap. What of an earlier one is in `alphabets` and `memory` is not found again.
#[must_use]
pub fn orders(roadmap: &Roadmap, config: &Config, alphabets: &mut Alphabets, memory: &mut Memory) -> Orders {
    Order::new(roadmap, config, alphabets, memory)
}

impl<'a> Composer<'a> {
    /// A composer of this roadmap for a theme, whose texts are those of the configured languages, in that order, and for
    /// where and when the site stands: its base address and its day, as far as they are told.
    #[must_use]
    pub fn new(
        roadmap: &'a Roadmap,
        config: &'a Config,
        theme: &'a Theme,
        (base_url, date): (Option<&'a str>, Option<Date>),
        order: &'a Orders,
    ) -> Self {
        let (locales, templates) = (&theme.locales, &theme.templates);
        Self { roadmap, config, locales, templates, base_url, date, order, downloads: &[] }
    }

    /// The same, with files to download.
    #[must_use]
    pub fn offering(self, downloads: &'a [Download]) -> Self {
        Self { downloads, ..self }
    }

    /// All pages with their paths from the site's root.
    #[must_use]
    pub fn pages(&self) -> Vec<(String, PageId)> {
        let mut pages = Vec::with_capacity((self.roadmap.measures.len() + 16) * self.locales.len());
        for language in 0..self.locales.len() {
            let names =
                [PageName::Overview, PageName::Embedded]
                    .into_iter()
                    .chain((1..=self.list_pages()).map(PageName::List))
                    .chain((0..self.roadmap.areas.len()).flat_map(|at| {
                        (1..=self.area_pages(AreaId(at))).map(move |page| PageName::Area(AreaId(at), page))
                    }))
                    .chain((0..self.roadmap.measures.len()).map(|at| PageName::Measure(MeasureId(at))))
                    .chain((0..self.roadmap.pages.len()).map(PageName::Text))
                    .chain(self.ways())
                    .chain(self.pages_through_time())
                    .chain((language == 0).then_some(PageName::NotFound));
            pages.extend(names.map(|kind| (self.path(PageId { language, kind }), PageId { language, kind })));
        }
        pages
    }

    /// A page's path from the site's root.
    #[must_use]
    pub fn path(&self, page: PageId) -> String {
        let addresses = &self.config.addresses;
        let edition = |at: usize| self.roadmap.editions[at].id.as_str();
        let inner = match page.kind {
            PageName::Overview => OVERVIEW.to_owned(),
            PageName::Embedded => addresses.embed(),
            PageName::List(number) => addresses.list(number),
            PageName::Area(area, number) => addresses.area(&self.roadmap.area(area).id, number),
            PageName::Measure(measure) => addresses.measure(&self.roadmap.measure(measure).id),
            PageName::Text(at) => addresses.text_page(&self.roadmap.pages[at].id),
            PageName::Areas => addresses.areas(),
            PageName::Actors => addresses.actors(),
            PageName::Numbers => addresses.numbers(),
            PageName::Remarks => addresses.remarks(),
            PageName::Booklet => addresses.booklet(),
            PageName::Glossary => addresses.glossary(),
            PageName::Editions => addresses.editions(),
            PageName::Edition(at) => addresses.edition(edition(at)),
            PageName::Changes(at) => {
                let pair = self.order.history.pairs[at];
                addresses.changes(edition(pair.from), pair.to.map_or(addresses.working(), edition))
            }
            PageName::Plan(at) => addresses.plan(&self.roadmap.plans[at].id),
            PageName::Actor(at) => addresses.actor(&self.config.actors[at].0),
            PageName::Gone(at) => addresses.measure(&self.order.history.gone[at].id),
            PageName::Moved(at) => addresses.measure(&self.order.history.moved[at].0),
            PageName::NotFound => NOT_FOUND.to_owned(),
        };
        if page.language == 0 { inner } else { self.in_language(page.language, &inner) }
    }

    /// The pages about the roadmap as a whole, where they have something to tell, in the order they are shown at the foot.
    fn ways(&self) -> impl Iterator<Item = PageName> + use<'a> {
        let has = |is_there: bool, page: PageName| is_there.then_some(page);
        // A theme of a site's own may be older than these kinds of pages.
        let shows =
            |template: &str| self.templates.iter().any(|(name, _)| name.strip_suffix(".html") == Some(template));
        [
            has(shows("index") && !self.roadmap.areas.is_empty(), PageName::Areas),
            has(shows("index") && !self.order.history.actors.is_empty(), PageName::Actors),
            has(shows("numbers") && self.roadmap.areas.len() > 1, PageName::Numbers),
            has(
                shows("remarks") && self.roadmap.measures.iter().any(|measure| !measure.remarks.is_empty()),
                PageName::Remarks,
            ),
            has(shows("booklet") && self.has_booklet(), PageName::Booklet),
            has(!self.roadmap.terms.is_empty(), PageName::Glossary),
        ]
        .into_iter()
        .flatten()
    }

    /// Editions, changes, plans and actors, and the addresses of measures that moved or are gone.
    fn pages_through_time(&self) -> impl Iterator<Item = PageName> + use<'a> {
        let (roadmap, history) = (self.roadmap, &self.order.history);
        (!roadmap.editions.is_empty())
            .then_some(PageName::Editions)
            .into_iter()
            .chain((0..roadmap.editions.len()).map(PageName::Edition))
            .chain((0..history.pairs.len()).map(PageName::Changes))
            .chain((0..roadmap.plans.len()).map(PageName::Plan))
            .chain(history.actors.iter().copied().map(PageName::Actor))
            .chain((0..history.gone.len()).map(PageName::Gone))
            .chain((0..history.moved.len()).map(PageName::Moved))
    }

    /// A path of a language: the main one stands at the root.
    fn in_language(&self, language: usize, path: &str) -> String {
        let folder = (language > 0).then(|| self.locales[language].language());
        in_language(folder, path)
    }

    fn words(&self, language: usize) -> Words<'_> {
        Words { composer: self, language, locale: &self.locales[language] }
    }

    /// The view of a page.
    #[must_use]
    pub fn view(&self, page: PageId) -> PageView {
        let words = self.words(page.language);
        let (elements, editions, deliveries) = (words.elements(), words.editions(), words.deliveries());
        let Composed { title, description, section, content } = match page.kind {
            PageName::Overview | PageName::Embedded => elements.overview(),
            PageName::List(number) => elements.list(number),
            PageName::Area(area, number) => elements.area(area, number),
            PageName::Measure(measure) => elements.measure(measure),
            PageName::Text(at) => elements.text_page(at),
            PageName::NotFound => elements.not_found(),
            PageName::Areas => elements.areas(),
            PageName::Actors => deliveries.actors(),
            PageName::Numbers => words.numbers(),
            PageName::Remarks => words.remarks(),
            PageName::Booklet => words.booklet(),
            PageName::Glossary => words.glossary(),
            PageName::Editions => editions.list(),
            PageName::Edition(at) => editions.edition(at),
            PageName::Changes(at) => editions.changes(at),
            PageName::Gone(at) => editions.gone(at),
            PageName::Moved(at) => editions.moved(at),
            PageName::Plan(at) => deliveries.plan(at),
            PageName::Actor(at) => deliveries.actor(at),
        };
        PageView { head: words.head(page, &title, description, section), page: content }
    }
}

/// What composing a page of one language takes: the composer, and the words.
#[derive(Clone, Copy)]
struct Words<'a> {
    composer: &'a Composer<'a>,
    language: usize,
    locale: &'a Locale,
}

/// A composer of one family of pages or files, which knows all that `Words` knows.
macro_rules! family {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        pub(in crate::pages) struct $name<'a>(pub(in crate::pages) crate::pages::Words<'a>);

        impl<'a> std::ops::Deref for $name<'a> {
            type Target = crate::pages::Words<'a>;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}
use family;

/// A composed page.
struct Composed {
    title: String,
    description: String,
    /// Id of the entry of the menu that it stands under; empty where it stands under none.
    section: &'static str,
    content: PageKind,
}

impl<'a> Words<'a> {
    fn roadmap(&self) -> &'a Roadmap {
        self.composer.roadmap
    }

    fn config(&self) -> &'a Config {
        self.composer.config
    }

    fn addresses(&self) -> &'a Addresses {
        &self.composer.config.addresses
    }

    /// The composer of the pages of the roadmap as it is.
    fn elements(self) -> Elements<'a> {
        Elements(self)
    }

    /// The composer of the pages of editions and of what became of their elements.
    fn editions(self) -> Editions<'a> {
        Editions(self)
    }

    /// The composer of the pages of delivery plans and actors.
    fn deliveries(self) -> Deliveries<'a> {
        Deliveries(self)
    }

    /// The composer of an element's way through time.
    fn history(self) -> Past<'a> {
        Past(self)
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
        (language != self.locale.spoken()).then(|| language.to_owned())
    }

    /// The language of a text that the site gives, where that is told and not the page's. A text for all is a name.
    fn lang_of(&self, text: &Localised) -> Option<String> {
        self.lang(text.language_for(self.locale.language())?)
    }
}
