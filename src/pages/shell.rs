//! What stands around the content: head, menus, foot, and the small views that many pages use.

use fluent_bundle::FluentValue;

use super::elements::lost;
use super::glossary::Explained;
use super::view::{
    EmbedView, Fact, FactValue, Head, LanguageLink, Link, MeasureLink, MenuItem, Prose, SiteView, StatusView,
};
use super::{Composer, PageId, PageName, Words};
use crate::address::{DataName, ICONS, MANIFEST, Word, base_path, root};
use crate::config::Contact;
use crate::facts::{Moment, Period};
use crate::locale::is_norwegian;
use crate::model::{AreaId, MeasureId, Text};
use crate::source::STATIC;
use crate::text::escape_html;

/// What a file of open data is called.
pub(super) fn data_text(name: DataName) -> &'static str {
    match name {
        DataName::Json => "data_json",
        DataName::Csv => "data_csv",
        DataName::Schema => "data_schema",
        DataName::Editions => "data_editions",
        DataName::Changes => "data_changes",
        DataName::Deliveries => "data_deliveries",
    }
}

/// The script of a theme that searches, as templates name it.
pub(crate) const SEARCH: &str = "search_js";

/// The menu entry of a page of prose; those of veikart's own have other names.
fn page_entry(id: &str) -> String {
    format!("page-{id}")
}

impl Composer<'_> {
    /// What all pages of a language share.
    #[must_use]
    pub fn site_view(
        &self,
        language: usize,
        assets: std::collections::BTreeMap<String, String>,
        has_icon: bool,
    ) -> SiteView {
        let words = self.words(language);
        let config = self.config;
        let tag = words.locale.language();
        let named = |contact: &Contact| Link {
            title: contact.title.get(tag).to_owned(),
            lang: words.lang_of(&contact.title),
            href: contact.url.value.clone(),
        };
        let page_item = |at: usize| {
            let page = &self.roadmap.pages[at];
            let text = page.text.in_language(tag);
            MenuItem {
                id: page_entry(&page.id),
                title: text.title.clone(),
                lang: words.lang(&text.language),
                href: words.href(PageName::Text(at)),
            }
        };
        let own = |id: &str, name, kind| MenuItem {
            id: id.to_owned(),
            title: words.text(name),
            lang: None,
            href: words.href(kind),
        };
        let mut menu =
            vec![own("overview", "menu_overview", PageName::Overview), own("list", "menu_list", PageName::List(1))];
        menu.extend(self.roadmap.plans.len().checked_sub(1).map(|at| own("plan", "menu_plan", PageName::Plan(at))));
        if !self.roadmap.editions.is_empty() {
            menu.push(own("editions", "menu_editions", PageName::Editions));
        }
        menu.extend((0..self.roadmap.pages.len()).filter(|at| self.roadmap.pages[*at].menu).map(page_item));
        let way = |page| match page {
            PageName::Areas => own("areas", "areas", page),
            PageName::Actors => own("actors", "actors", page),
            PageName::Numbers => own("numbers", "numbers_title", page),
            PageName::Remarks => own("remarks", "remarks", page),
            PageName::Booklet => own("booklet", "booklet_title", page),
            _ => own("glossary", "glossary_title", page),
        };
        let links = |in_menu: bool| {
            let links = config.links.iter().filter(move |link| link.menu == in_menu);
            links.map(|link| named(&link.contact)).collect()
        };
        let file = |name| Link { title: words.text(data_text(name)), lang: None, href: config.addresses.data(name) };
        SiteView {
            title: config.title.get(tag).to_owned(),
            lang: words.locale.spoken().to_owned(),
            publisher: config
                .publisher
                .as_ref()
                .map(|p| words.locale.format("published_by", &[("publisher", p.get(tag).to_owned().into())])),
            edition: config.edition.as_ref().map(|edition| {
                let date = words.moment(*edition);
                words.locale.format("edition", &[("edition", date.into())])
            }),
            menu,
            logo: config.look.logo.as_ref().and_then(|logo| Some(logo.value.strip_prefix(STATIC)?.to_owned())),
            menu_links: links(true),
            foot_links: links(false),
            ways: self.ways().map(way).collect(),
            foot: (0..self.roadmap.pages.len()).map(page_item).collect(),
            keys: config.addresses.word(Word::Keys).to_owned(),
            search: assets.contains_key(SEARCH).then(|| self.config.addresses.search(tag, "")),
            embed: own("embed", "embed_title", PageName::Embedded),
            manifest: MANIFEST,
            touch_icon: has_icon.then_some(ICONS[0].0),
            has_glossary: !self.roadmap.terms.is_empty(),
            contact: config.contact.as_ref().map(named),
            accessibility_statement: config.accessibility_statement.as_ref().map(|address| address.value.clone()),
            data: self.data_names().map(file).collect(),
            data_licence: config.data_licence.as_ref().map(named),
            assets,
        }
    }

    /// The statuses that pages of a language tell, the unknown one last.
    #[must_use]
    pub fn statuses(&self, language: usize) -> Vec<StatusView> {
        let words = self.words(language);
        (0..self.config.statuses.len()).map(Some).chain([None]).map(|status| words.status(status)).collect()
    }

    /// The files of open data, in the order they are shown.
    pub fn data_names(&self) -> impl Iterator<Item = DataName> + use<> {
        DataName::of(!self.roadmap.editions.is_empty(), !self.roadmap.plans.is_empty())
    }

    /// The whole address of a path, where the site has a base address.
    pub(super) fn address(&self, path: &str) -> Option<String> {
        self.base_url.map(|base| format!("{base}/{path}"))
    }

    /// The whole address of a path where the site has a base address, else the path.
    pub(super) fn whole(&self, path: &str) -> String {
        self.address(path).unwrap_or_else(|| path.to_owned())
    }
}

impl Words<'_> {
    /// The head of a page.
    pub(super) fn head(&self, page: PageId, title: &str, description: String, section: &'static str) -> Head {
        let path = self.composer.path(page);
        let site = self.config().title.get(self.locale.language());
        let not_found = page.kind == PageName::NotFound;
        // What is shown in a frame is the overview still.
        let shown = if page.kind == PageName::Embedded { PageName::Overview } else { page.kind };
        let languages = if not_found || self.composer.locales.len() < 2 {
            Vec::new()
        } else {
            (0..self.composer.locales.len()).map(|language| self.language_link(page, language)).collect()
        };
        Head {
            title: if title == site { site.to_owned() } else { format!("{title} – {site}") },
            description,
            lang: None,
            root: if not_found { self.base_path() } else { root(&path) },
            canonical: self.composer.address(&self.href(shown)).filter(|_| !not_found),
            own_title: title.to_owned(),
            picture: self.picture(page).filter(|_| !not_found),
            linked: self.linked(page, title),
            embed: (page.kind == PageName::Embedded).then(|| self.embed(&path)),
            path,
            section: match page.kind {
                PageName::Text(at) if self.roadmap().pages[at].menu => page_entry(&self.roadmap().pages[at].id),
                _ => section.to_owned(),
            },
            languages,
            noindex: page.kind.is_unlisted(),
            feed: self.feed_of(page),
            lost: (not_found && self.composer.base_url.is_none()).then(lost),
        }
    }

    /// What the overview for other sites says of itself.
    fn embed(&self, path: &str) -> EmbedView {
        let title = self.config().title.get(self.locale.language());
        let mut name = String::new();
        escape_html(title, |part| name.push_str(part));
        let address = self.composer.whole(path);
        EmbedView {
            code: format!(
                "<iframe src=\"{address}\" title=\"{name}\" width=\"100%\" height=\"800\" loading=\"lazy\"></iframe>"
            ),
            overview: self.href(PageName::Overview),
        }
    }

    fn language_link(&self, page: PageId, language: usize) -> LanguageLink {
        let locale = &self.composer.locales[language];
        let href = self.composer.path(PageId { language, kind: page.kind });
        LanguageLink {
            lang: locale.language().to_owned(),
            title: locale.own_name(),
            canonical: self.composer.address(&href),
            href,
            current: language == page.language,
        }
    }

    /// A day or a month in words.
    pub(super) fn moment(&self, moment: Moment) -> String {
        moment.in_words(self.locale)
    }

    /// The path part of the base address, with a slash at the end: a server answers any address with the 404 page,
    /// so its links cannot be relative to it. Empty where there is no base address.
    fn base_path(&self) -> String {
        self.composer.base_url.map(base_path).unwrap_or_default()
    }

    /// A status as it is shown.
    pub(super) fn status(&self, status: Option<usize>) -> StatusView {
        match status.and_then(|at| self.config().statuses.get(at)) {
            Some(status) => StatusView {
                id: status.id.clone(),
                label: status.title.get(self.locale.language()).to_owned(),
                look: status.look.name(),
                known: true,
                silent: false,
            },
            None => StatusView {
                id: self.addresses().word(Word::NotTold).to_owned(),
                label: self.text("status_unknown"),
                look: "unknown",
                known: false,
                silent: !self.composer.order.statuses.has_place(),
            },
        }
    }

    /// A period of the working roadmap in words: a column's own title where it is a column's.
    pub(super) fn period(&self, period: &Period) -> String {
        self.config().period_name(period, self.locale)
    }

    /// A measure as it is linked to by its title alone.
    pub(super) fn element_link(&self, id: MeasureId) -> Link {
        let text = self.roadmap().measure(id).text.in_language(self.locale.language());
        Link { title: text.title.clone(), lang: self.lang(&text.language), href: self.href(PageName::Measure(id)) }
    }

    /// A measure as it is linked to with its facts.
    pub(super) fn measure_link(&self, id: MeasureId) -> MeasureLink {
        let measure = self.roadmap().measure(id);
        let Link { title, lang, href } = self.element_link(id);
        let band = measure.time_band.as_ref().map(|band| self.period(band));
        let untold = || {
            let is_supporting = self.roadmap().area(measure.area).supporting;
            self.text(if is_supporting { "supporting_areas" } else { "not_told" })
        };
        MeasureLink {
            id: measure.id.clone(),
            title,
            lang,
            href,
            band_text: band.clone().unwrap_or_else(untold),
            band,
            status: self.status(measure.status),
            draft: measure.draft,
        }
    }

    /// An area as it is linked to.
    pub(super) fn area_link(&self, id: AreaId) -> Link {
        let text = self.roadmap().area(id).text.in_language(self.locale.language());
        Link { title: text.title.clone(), lang: self.lang(&text.language), href: self.href(PageName::Area(id, 1)) }
    }

    /// Prose with the way to the root filled in; `None` where there is none.
    pub(super) fn prose(&self, text: &Text, path: &str, explained: &mut Explained) -> Option<Prose> {
        (!text.body.lead().is_empty()).then(|| Prose {
            html: self.html(text, 0, path, explained),
            lang: self.lang(&text.language),
            notice: self.notice(text),
        })
    }

    /// A sentence on the language of a text, for readers who may not read it: bokmål and nynorsk readers read both.
    pub(super) fn notice(&self, text: &Text) -> Option<String> {
        let (page, content) = (self.locale.language(), text.language.as_str());
        let understood = page == content || (is_norwegian(page) && is_norwegian(content));
        (!understood).then(|| self.locale.format("written_in", &[("lang", FluentValue::from(content))]))
    }

    /// «Overordnet behov» or «Tilhørende tiltak»; `None` where no source tells.
    pub(super) fn kind(&self, id: MeasureId) -> Option<String> {
        let measure = self.roadmap().measure(id);
        let name = if measure.parent.is_some() { "kind_supporting" } else { "kind_overall" };
        (!measure.kind_unknown).then(|| self.text(name))
    }

    /// «27 tiltak»
    pub(super) fn measures(&self, count: usize) -> String {
        self.locale.count("measures_count", count)
    }

    /// A fact with one value that is only text.
    pub(super) fn plain_fact(&self, id: &'static str, label: &str, value: String) -> Fact {
        Fact { id: id.into(), label: self.text(label), values: vec![FactValue::plain(value)], known: true }
    }

    /// A measure with its page of today: as it is called today, or as the last edition called it.
    pub(super) fn page_link(&self, page: PageName) -> Option<Link> {
        match page {
            PageName::Measure(measure) => Some(self.element_link(measure)),
            PageName::Gone(at) => {
                let gone = &self.composer.order.history.gone[at];
                let edition = &self.roadmap().editions[gone.edition];
                Some(self.edition_link(edition, &edition.measures[gone.place]))
            }
            _ => None,
        }
    }
}
