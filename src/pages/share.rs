//! What a page says of itself to those who share it: its picture, and the data that machines read.

use serde_json::{Value, json};

use super::shell::data_text;
use super::view::{SharePicture, TermName};
use super::{Composer, PageId, PageName, Words};
use crate::address::{DataName, OVERVIEW, Word, picture, root, with_anchor};
use crate::colour::{Colour, LIGHT_PAGE};
use crate::draw::Card;
use crate::model::AreaId;

/// The vocabulary of the data in pages.
const VOCABULARY: &str = "https://schema.org";

impl Composer<'_> {
    /// The pages that have a picture of their own, with its path; none where the site has no base address, since who
    /// shares a link asks for a whole one.
    pub fn cards(&self) -> impl Iterator<Item = (String, PageId)> {
        let pages = if self.base_url.is_some() { self.pages() } else { Vec::new() };
        let drawn = pages.into_iter().filter(|(_, page)| self.card(*page).is_some_and(|card| card.can_be_drawn()));
        drawn.map(|(path, page)| (picture(&path), page))
    }

    /// The words of a page's own picture; `None` where it has none.
    #[must_use]
    pub fn card(&self, page: PageId) -> Option<Card> {
        let words = self.words(page.language);
        let site = self.config.title.get(words.locale.language()).to_owned();
        match page.kind {
            PageName::Overview => {
                let publisher = self.config.publisher.as_ref().map(|p| p.get(words.locale.language()).to_owned());
                let foot = publisher.unwrap_or_else(|| site.clone());
                let edition = self
                    .config
                    .edition
                    .map(|edition| words.locale.format("edition", &[("edition", words.moment(edition).into())]));
                Some(Card {
                    above: edition,
                    title: site,
                    subtitle: None,
                    facts: vec![words.elements().count_of_all()],
                    foot,
                })
            }
            PageName::Area(area, 1) => Some(Card {
                above: Some(words.text("area")),
                title: words.area_link(area).title,
                subtitle: None,
                facts: vec![words.measures(self.roadmap.area(area).measures.len())],
                foot: site,
            }),
            PageName::Measure(id) => {
                let measure = self.roadmap.measure(id);
                let link = words.measure_link(id);
                Some(Card {
                    above: Some(words.area_link(measure.area).title),
                    title: link.title,
                    subtitle: measure.subtitle.as_ref().map(|text| words.term_text(text).text),
                    facts: link.band.into_iter().chain(link.status.known.then_some(link.status.label)).collect(),
                    foot: site,
                })
            }
            _ => None,
        }
    }
}

impl Words<'_> {
    /// The picture that a shared link to a page shows: its own, else that of the overview.
    pub(super) fn picture(&self, page: PageId) -> Option<SharePicture> {
        self.composer.base_url?;
        let own = [page, PageId { kind: PageName::Overview, ..page }];
        own.into_iter().find_map(|page| {
            let card = self.composer.card(page).filter(Card::can_be_drawn)?;
            let href = self.composer.address(&picture(&self.composer.path(page)))?;
            Some(SharePicture { href, alt: card.title })
        })
    }

    /// The page as data, where a public vocabulary has words for it: safe in HTML, in an element that nobody runs.
    pub(super) fn linked(&self, page: PageId, title: &str) -> Option<String> {
        let here = self.composer.path(page);
        let mut all: Vec<Value> = self.crumbs(page, title, &here).into_iter().collect();
        if page.kind == self.about() {
            all.push(self.dataset(&here));
        }
        if page.kind == PageName::Glossary {
            all.push(self.term_set(title, &here));
        }
        let all = match all.len() {
            0 => return None,
            1 => all.swap_remove(0),
            _ => Value::Array(all),
        };
        // A bracket could end the element, or begin a comment.
        Some(all.to_string().replace('<', "\\u003c").replace('>', "\\u003e"))
    }

    /// A page's address: whole where the site has a base address, else from the page that tells it.
    fn seen_from(&self, here: &str, path: &str) -> String {
        self.composer.address(path).unwrap_or_else(|| root(here) + path)
    }

    /// The way from the overview to a page. Only whole addresses tell a search engine a way, so without a base there is none.
    fn crumbs(&self, page: PageId, title: &str, here: &str) -> Option<Value> {
        self.composer.base_url?;
        let overview = (self.text("menu_overview"), PageName::Overview);
        let editions = || (self.text("menu_editions"), PageName::Editions);
        let index = |name: &str, kind: PageName| {
            let made = self.composer.ways().filter(|way| *way == kind);
            made.map(|kind| (self.text(name), kind)).collect::<Vec<_>>()
        };
        let area = |area: AreaId| (self.area_link(area).title, PageName::Area(area, 1));
        let way = match page.kind {
            PageName::Overview | PageName::Embedded | PageName::Moved(_) | PageName::NotFound => return None,
            PageName::Measure(id) => vec![overview, area(self.roadmap().measure(id).area)],
            PageName::Area(..) => [vec![overview], index("areas", PageName::Areas)].concat(),
            PageName::Actor(_) => [vec![overview], index("actors", PageName::Actors)].concat(),
            PageName::Edition(_) | PageName::Changes(_) | PageName::Gone(_) => vec![overview, editions()],
            _ => vec![overview],
        };
        let way =
            way.into_iter().map(|(name, kind)| (name, self.href(kind))).chain([(title.to_owned(), here.to_owned())]);
        let items: Vec<Value> = way
            .enumerate()
            .map(|(at, (name, path))| {
                json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": self.seen_from(here, &path) })
            })
            .collect();
        Some(json!({ "@context": VOCABULARY, "@type": "BreadcrumbList", "itemListElement": items }))
    }

    /// The page that tells of the site, and so of its data: else the overview.
    fn about(&self) -> PageName {
        let about = self.addresses().word(Word::About);
        self.roadmap().pages.iter().position(|page| page.id == about).map_or(PageName::Overview, PageName::Text)
    }

    fn dataset(&self, here: &str) -> Value {
        let (config, tag) = (self.config(), self.locale.language());
        let files: Vec<Value> = self
            .composer
            .data_names()
            .filter(|name| *name != DataName::Schema)
            .map(|name| {
                let path = self.addresses().data(name);
                let kind = if path.ends_with(".json") { "application/json" } else { "text/csv" };
                json!({
                    "@type": "DataDownload",
                    "name": self.text(data_text(name)),
                    "encodingFormat": kind,
                    "contentUrl": self.seen_from(here, &path),
                })
            })
            .collect();
        let mut set = json!({
            "@context": VOCABULARY,
            "@type": "Dataset",
            "name": config.title.get(tag),
            "description": self.text("overview_description"),
            "url": self.seen_from(here, &self.href(PageName::Overview)),
            "inLanguage": config.main_language(),
            "distribution": files,
        });
        let told = [
            ("license", config.data_licence.as_ref().map(|licence| json!(licence.url.value))),
            ("creator", config.publisher.as_ref().map(|p| json!({ "@type": "Organization", "name": p.get(tag) }))),
            ("dateModified", self.composer.told_last(PageName::Overview).map(|moment| json!(moment.to_string()))),
        ];
        for (name, value) in told {
            if let Some(value) = value {
                set[name] = value;
            }
        }
        set
    }

    fn term_set(&self, title: &str, here: &str) -> Value {
        let written = |text: TermName| match text.lang {
            Some(lang) => json!({ "@language": lang, "@value": text.text }),
            None => json!(text.text),
        };
        let page = self.seen_from(here, here);
        let terms: Vec<Value> = self
            .roadmap()
            .terms
            .iter()
            .map(|term| {
                json!({
                    "@type": "DefinedTerm",
                    "name": written(self.term_text(&term.name)),
                    "description": written(self.term_text(&term.text)),
                    "url": with_anchor(&page, &term.id),
                })
            })
            .collect();
        json!({ "@context": VOCABULARY, "@type": "DefinedTermSet", "name": title, "hasDefinedTerm": terms })
    }
}

/// `manifest.webmanifest`: what a device calls the site and shows for it. `drawn` are the icons with their width in pixels,
/// `icon` is the theme's own.
#[must_use]
pub fn manifest(composer: &Composer<'_>, drawn: &[(&str, u32)], icon: Option<&String>, colour: Colour) -> String {
    let language = composer.config.main_language();
    let whole = icon.map(|path| json!({ "src": path, "sizes": "any", "type": "image/svg+xml" }));
    let icons =
        drawn.iter().map(|(path, size)| json!({ "src": path, "sizes": format!("{size}x{size}"), "type": "image/png" }));
    let manifest = json!({
        "name": composer.config.title.get(language),
        "lang": language,
        "start_url": OVERVIEW,
        "display": "browser",
        "background_color": LIGHT_PAGE.to_string(),
        "theme_color": colour.to_string(),
        "icons": whole.into_iter().chain(icons).collect::<Vec<Value>>(),
    });
    format!("{manifest:#}\n")
}
