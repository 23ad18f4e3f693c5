//! A whole site: from a site folder to any file of the built one, on request.
//!
//! In: what `source` read. Out: [`Site`], the ordered paths of all files and the bytes of each. Both `build` and a
//! preview go this way; there is no other. Never: reads, writes, prints, or asks the clock.

mod dress;
mod made;
mod offer;
mod origin;
mod prepare;
mod statics;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::address::{ASSETS, ContentKind, DataName, ICONS, MANIFEST, ROBOTS, asset, base_path, is_asset};
use crate::assets::Assets;
use crate::changes::{Comparison, Node, Timeline};
use crate::config::Config;
use crate::diag::Diagnostic;
use crate::draw::Painter;
use crate::locale::Locale;
use crate::model::Roadmap;
use crate::pages::{
    Composer, FeedId, LOOK, Orders, PageId, PageName, PageView, SEARCH, SiteView, changes_csv, csv, deliveries_csv,
    editions_csv, json, manifest, robots, schema, sitemaps,
};
use crate::render::Engine;
use crate::search::Index;
use crate::source::{CONFIG, SourceTree};
use crate::theme::Theme;
use crate::wording::Language;

pub use made::{Made, Writing};
use offer::Offer;
pub use offer::Offered;
pub use origin::origin;
pub use prepare::{Memory, Prepared, Settings, prepare, prepare_again};

/// A mistake in a template fails on every page of its kind: the first page of each place is enough to mend it.
#[must_use]
pub fn first_of_each_place(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    // The shortest path is the page of the main language, which is the easiest to open.
    let length = |d: &Diagnostic| d.help.iter().map(|help| help.told(Language::default()).len()).sum::<usize>();
    let key = |d: &Diagnostic| (d.file.clone(), d.span.start, d.message.clone(), length(d), d.help.clone());
    faults.sort_by_cached_key(key);
    faults.dedup_by(|a, b| (&a.file, &a.span, &a.message) == (&b.file, &b.span, &b.message));
    faults
}

/// The theme's icon, as templates name it.
const ICON: &str = "favicon_svg";

/// What a path of the built site holds.
#[derive(Debug, Clone)]
enum Entry {
    /// A page, rendered on request.
    Page(PageId),
    /// A data file, written on request.
    Data(DataFile),
    /// The picture of a page, drawn on request.
    Card(PageId),
    /// The site's icon, so many pixels wide, drawn on request.
    Icon(u32),
    /// A file of the search of a language, by its place among them.
    Search(usize, usize),
    /// A file of the quick looks of a language, by its place among them.
    Look(usize, usize),
    /// Bytes that are there already.
    Bytes(Arc<[u8]>),
    /// What readers may download, where it can be made.
    Offered,
}

#[derive(Debug, Clone, Copy)]
enum DataFile {
    Open(DataName),
    Feed(FeedId),
}

/// A checked site with its theme, ready to render.
pub struct Site {
    roadmap: Roadmap,
    config: Arc<Config>,
    theme: Arc<Theme>,
    base_url: Option<String>,
    date: Option<Date>,
    orders: Orders,
    engine: Arc<dyn Engine>,
    painter: Painter,
    /// What [`Site::since_adopted`] found, since every open tab asks.
    since_adopted: OnceLock<Option<(Option<String>, String)>>,
    /// The index of the search of each language.
    searches: Vec<OnceLock<Index>>,
    entries: Arc<BTreeMap<String, Entry>>,
    /// What readers may download.
    offer: Option<Offer>,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Site of {} files", self.entries.len())
    }
}

impl Site {
    /// Every path of the built site, sorted. What it offers is made for it.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.offered();
        self.promised().filter(|path| self.has(path))
    }

    /// Every path that the built site may have, sorted: that of what it offers even where it cannot be made.
    pub fn promised(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Whether another site certainly has the very paths of this one.
    #[must_use]
    pub fn shares_paths(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.entries, &other.entries)
    }

    /// Whether the built site has this path, as far as what it offers is made.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        match self.entries.get(path) {
            Some(Entry::Offered) => self.download(path).is_some(),
            entry => entry.is_some(),
        }
    }

    /// The paths of its stylesheets.
    pub fn styles(&self) -> impl Iterator<Item = &str> {
        let assets =
            self.entries.range(ASSETS.to_owned()..).map(|(path, _)| path.as_str()).take_while(|path| is_asset(path));
        assets.filter(|path| path.ends_with(".css"))
    }

    /// The roadmap.
    #[must_use]
    pub fn roadmap(&self) -> &Roadmap {
        &self.roadmap
    }

    /// The configuration.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The texts of the main language.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.theme.locales[0]
    }

    /// The texts of every language of the site, the main one first.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.theme.locales
    }

    /// The whole address of a path, where the site has a base address.
    #[must_use]
    pub fn whole_address(&self, path: &str) -> Option<String> {
        self.base_url.as_deref().map(|base| format!("{base}/{path}"))
    }

    /// The typed view of the page at a path, as the theme's template meets it; `None` where there is no such page.
    #[must_use]
    pub fn view(&self, path: &str) -> Option<PageView> {
        match self.entries.get(path)? {
            Entry::Page(page) => Some(self.composer().view(*page)),
            _ => None,
        }
    }

    /// What every page of a language shares.
    #[must_use]
    pub fn site_view(&self, language: usize) -> SiteView {
        self.composer().site_view(language, BTreeMap::new(), false)
    }

    /// All editions with the working roadmap last.
    #[must_use]
    pub fn timeline(&self) -> &Timeline {
        self.composer().timeline()
    }

    /// The one comparison of two places in the timeline, made where nothing has asked for it yet.
    #[must_use]
    pub fn compared(&self, from: usize, to: usize) -> Arc<Comparison> {
        self.composer().compared(from, to)
    }

    /// The path below which the site will stand, with a slash at both ends.
    #[must_use]
    pub fn base_path(&self) -> String {
        self.base_url.as_deref().map_or_else(|| "/".to_owned(), base_path)
    }

    /// The pages that other sites may show in a frame.
    pub fn framable(&self) -> impl Iterator<Item = &str> {
        let may = |entry: &Entry| matches!(entry, Entry::Page(page) if page.kind == PageName::Embedded);
        self.entries.iter().filter(move |(_, entry)| may(entry)).map(|(path, _)| path.as_str())
    }

    /// Whether it is told where the site will stand.
    #[must_use]
    pub fn has_base_url(&self) -> bool {
        self.base_url.is_some()
    }

    /// The whole address of the page of a measure of an edition, where the site has a base address.
    #[must_use]
    pub fn address_of(&self, node: Node) -> Option<String> {
        self.composer().address_of(node)
    }

    /// The text file that a page of the built site shows, if there is one.
    #[must_use]
    pub fn file_of(&self, path: &str) -> Option<String> {
        let Entry::Page(page) = self.entries.get(path)? else { return None };
        let addresses = &self.config.addresses;
        let text = match page.kind {
            PageName::Overview | PageName::Embedded => &self.roadmap.front.as_ref()?.text,
            PageName::Area(area, _) => &self.roadmap.area(area).text,
            PageName::Measure(measure) => &self.roadmap.measure(measure).text,
            PageName::Text(at) => &self.roadmap.pages[at].text,
            PageName::Edition(at) => return Some(addresses.file(ContentKind::Edition, &self.roadmap.editions[at].id)),
            PageName::Plan(at) => return Some(addresses.file(ContentKind::Plan, &self.roadmap.plans[at].id)),
            PageName::Glossary => return Some(addresses.glossary_file()),
            PageName::Actor(_) => return Some(CONFIG.to_owned()),
            PageName::List(_)
            | PageName::Areas
            | PageName::Actors
            | PageName::Numbers
            | PageName::Remarks
            | PageName::Booklet
            | PageName::Editions
            | PageName::Changes(_)
            | PageName::Gone(_)
            | PageName::Moved(_)
            | PageName::NotFound => return None,
        };
        Some(text.in_language(self.theme.locales[page.language].language()).file.clone())
    }

    /// What certainly changed for readers since the newest adopted edition, in a few words, and the page that tells of
    /// it; `None` before there is one.
    #[must_use]
    pub fn since_adopted(&self) -> Option<(Option<&str>, &str)> {
        let found = self.since_adopted.get_or_init(|| self.composer().since_adopted());
        found.as_ref().map(|(changes, path)| (changes.as_deref(), path.as_str()))
    }

    /// Whether two sites wear the very same theme, so that what templates fail on in one they fail on in the other.
    #[must_use]
    pub fn shares_theme(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.theme, &other.theme)
    }

    /// What templates fail on, over all pages. Those of the program itself are not tried: its tests do that.
    #[must_use]
    pub fn template_faults(&self) -> Vec<Diagnostic> {
        if self.theme.is_built_in {
            return Vec::new();
        }
        self.composer().compare_all();
        let faults = self
            .entries
            .par_iter()
            .filter_map(|(path, entry)| match entry {
                Entry::Page(page) => self.page(*page, path).err(),
                _ => None,
            })
            .collect();
        first_of_each_place(faults)
    }

    fn composer(&self) -> Composer<'_> {
        Composer::new(&self.roadmap, &self.config, &self.theme, (self.base_url.as_deref(), self.date), &self.orders)
            .offering(self.downloads())
    }

    fn page(&self, page: PageId, path: &str) -> Result<Vec<u8>, Diagnostic> {
        let view = self.composer().view(page);
        let language = self.theme.locales[page.language].language();
        self.engine.render(language, view).map_err(|error| error.diagnostic(&self.theme, Some(path)))
    }

    /// What answers searches in a language, as the site's script does in a browser.
    #[must_use]
    pub fn search_index(&self, language: usize) -> Index {
        self.composer().search_index(language)
    }

    /// The index of a language, made when it is first asked for.
    fn search(&self, language: usize) -> &Index {
        self.searches[language].get_or_init(|| self.search_index(language))
    }

    fn data(&self, file: DataFile, out: &mut dyn Write) -> std::io::Result<()> {
        let composer = self.composer();
        match file {
            DataFile::Open(DataName::Json) => json(&composer, out),
            DataFile::Open(DataName::Csv) => csv(&composer, out),
            DataFile::Open(DataName::Editions) => editions_csv(&composer, out),
            DataFile::Open(DataName::Changes) => changes_csv(&composer, out),
            DataFile::Open(DataName::Deliveries) => deliveries_csv(&composer, out),
            DataFile::Open(DataName::Schema) => writeln!(out, "{:#}", schema(&self.config.grammar)),
            DataFile::Feed(id) => out.write_all(&composer.feed(id)?),
        }
    }
}

/// Lists every file of a site in these languages, with the icons and pictures that the painter draws. Two producers for
/// one path is a bug of veikart's, since ids are checked.
fn list(
    composer: &Composer<'_>,
    (config, locales): (&Config, &[Locale]),
    painter: &Painter,
    assets: &Assets,
    tree: &SourceTree,
) -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> =
        composer.pages().into_iter().map(|(path, page)| (path, Entry::Page(page))).collect();
    let bytes = |text: String| Entry::Bytes(Arc::from(text.into_bytes()));
    let mut add = |path: &str, entry: Entry| {
        let before = entries.insert(path.to_owned(), entry);
        debug_assert!(before.is_none() || is_asset(path), "two producers for {path}");
    };
    for name in composer.data_names() {
        add(&config.addresses.data(name), Entry::Data(DataFile::Open(name)));
    }
    // Only a theme that has a script for it can search.
    for language in (0..locales.len()).filter(|_| assets.names.contains_key(SEARCH)) {
        for (place, path) in composer.search_paths(language).iter().enumerate() {
            add(path, Entry::Search(language, place));
        }
    }
    // The same of quick looks.
    for language in (0..locales.len()).filter(|_| assets.names.contains_key(LOOK)) {
        for (part, path) in composer.look_paths(language).iter().enumerate() {
            add(path, Entry::Look(language, part));
        }
    }
    add(ROBOTS, bytes(robots(composer)));
    for (path, sitemap) in sitemaps(composer).unwrap_or_default() {
        add(&path, Entry::Bytes(Arc::from(sitemap)));
    }
    for (path, page) in composer.cards() {
        add(&path, Entry::Card(page));
    }
    // A site may bring its own icons and manifest.
    let is_own = |path: &str| tree.statics.iter().any(|file| file.path == path);
    let drawn: Vec<(&str, u32)> = ICONS.into_iter().filter(|_| painter.has_icon()).collect();
    for (path, size) in drawn.iter().filter(|(path, _)| !is_own(path)) {
        add(path, Entry::Icon(*size));
    }
    if !is_own(MANIFEST) {
        add(MANIFEST, bytes(manifest(composer, &drawn, assets.names.get(ICON), painter.colour())));
    }
    for (path, id) in composer.feeds() {
        add(&path, Entry::Data(DataFile::Feed(id)));
    }
    let pictures = tree.pictures.iter().map(|p| (asset(&p.path, &p.hash), p.bytes.clone()));
    let assets = assets.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone()));
    for (path, file) in assets.chain(pictures) {
        add(&path, Entry::Bytes(file));
    }
    entries
}
