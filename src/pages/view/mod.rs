//! The typed views that templates see: one struct per page kind, holding ready strings and links only.
//!
//! In: nothing. Out: types that serialise to a template's context. A template never meets a model value,
//! never decides on content, and can therefore not fail on content.
//!
//! Every `href` is a path from the site's root (`nn/tiltak/datadonor.html`) unless it is said to be whole;
//! templates write `{{ head.root }}` before it. Every `lang` is `None` where the text is in the page's own
//! language, so `{% if x.lang %} lang="{{ x.lang }}"{% endif %}` is all that marking a language takes.

mod accuracy;
mod booklet;
mod editions;
mod glossary;
mod index;
mod measure;
mod names;
mod numbers;
mod overview;
mod plan;
mod remarks;
mod tables;
mod timeline;

use serde::Serialize;

/// Serialises a view with the fields of one of its parts among its own, for views of which a page or a site has many. What
/// `serde(flatten)` does is a map, whose names engines copy and seek; those of a struct they take as they are. What stands
/// behind `without` is left out.
macro_rules! flat {
    ($name:ident { $part:ident: $kind:ident { $($of:ident),+ }, $($own:ident),+ $(,)? } $(without $left:ident)?) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;
                const COUNT: usize = [$(stringify!($of)),+, $(stringify!($own)),+].len();
                let Self { $part: $kind { $($of),+ }, $($own),+ $(, $left: _)? } = self;
                let mut view = serializer.serialize_struct(stringify!($name), COUNT)?;
                $(view.serialize_field(stringify!($of), $of)?;)+
                $(view.serialize_field(stringify!($own), $own)?;)+
                view.end()
            }
        }
    };
}
use flat;

pub use accuracy::*;
pub use booklet::*;
pub use editions::*;
pub use glossary::*;
pub use index::*;
pub use measure::*;
pub use names::*;
pub use numbers::*;
pub use overview::*;
pub use plan::*;
pub use remarks::{RemarkText, RemarkView, RemarksArea, RemarksBody, RemarksMeasure, RemarksPage};
pub use tables::*;
pub use timeline::*;

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
    /// The site's logo, by its path from the site's root; it stands beside the title, which names it.
    pub logo: Option<String>,
    /// Further entries of the main menu, behind the others; `href` is a whole address.
    pub menu_links: Vec<Link>,
    /// Further links in the foot; `href` is a whole address.
    pub foot_links: Vec<Link>,
    /// The pages about the roadmap as a whole: areas, actors, numbers, booklet and glossary, as far as there are.
    pub ways: Vec<MenuItem>,
    /// The pages of `content/sider` that belong in the foot.
    pub foot: Vec<MenuItem>,
    /// The script that answers searches, by its path from the site's root; where the theme has a script that asks it.
    pub search: Option<String>,
    /// The name in the address that says that the search's key is off.
    pub keys: String,
    /// The overview that other sites may show in a frame: a path from the site's root.
    pub embed: MenuItem,
    /// What tells devices of the site: a path from the site's root.
    pub manifest: &'static str,
    /// The site's icon on a device, where it is drawn: a path from the site's root.
    pub touch_icon: Option<&'static str>,
    /// Whether there is a glossary, which terms in texts lead to.
    pub has_glossary: bool,
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
#[derive(Debug, Clone, Default, Serialize)]
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
    /// True on pages that search engines should leave out (the 404 page, addresses of before).
    pub noindex: bool,
    /// The feed of changes that belongs to the page: a path from the site's root.
    pub feed: Option<String>,
    /// The page's own title, without the site's.
    pub own_title: String,
    /// What a shared link shows, where the site has a base address.
    pub picture: Option<SharePicture>,
    /// The page as data of a public vocabulary (JSON-LD): safe HTML, which templates print unescaped into an element of
    /// the type `application/ld+json`.
    pub linked: Option<String>,
    /// On the overview for other sites: there is no menu and no foot, and links lead out of the frame.
    pub embed: Option<EmbedView>,
    /// On the 404 page, where no base address tells where the site stands: what finds it in the reader's browser. It
    /// must stand before the stylesheet.
    pub lost: Option<OwnScript>,
}

/// The picture of a shared link.
#[derive(Debug, Clone, Serialize)]
pub struct SharePicture {
    /// Its whole address.
    pub href: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

/// What the overview for other sites says of itself.
#[derive(Debug, Clone, Serialize)]
pub struct EmbedView {
    /// The HTML that shows it in a page of another site.
    pub code: String,
    /// Path of the overview from the site's root.
    pub overview: String,
}

/// A script that stands in the page itself.
#[derive(Debug, Clone, Serialize)]
pub struct OwnScript {
    /// Safe in HTML; templates print it unescaped.
    pub text: String,
    /// What the page's policy must name among the sources of scripts.
    pub hash: String,
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
    /// The configured id (`under-arbeid`); the filter's value of what is not told where no source tells.
    pub id: String,
    /// Visible text («Under arbeid», «Status ikke oppgitt»).
    pub label: String,
    /// How it looks: `active`, `planned`, `done`, `stopped` or `unknown`.
    pub look: &'static str,
    /// False where no source tells the status.
    pub known: bool,
    /// True where it is not told of nearly all measures, so that it is not to be said of each.
    pub silent: bool,
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
    /// The time band as a table tells it: in words, «Ikke oppgitt» where no source tells it, «Uten tidsrom» in a
    /// supporting area.
    pub band_text: String,
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
    /// `satsingsomrader/index.html`, `aktorer/index.html`
    Index(IndexPage),
    /// `tall.html`
    Numbers(NumbersPage),
    /// `innspill.html`
    Remarks(RemarksPage),
    /// `hefte.html`
    Booklet(BookletPage),
    /// The glossary
    Glossary(GlossaryPage),
    /// `<name>.html` from `content/sider`
    Text(TextPage),
    /// `utgaver/index.html`
    Editions(EditionsPage),
    /// `utgaver/<id>.html`
    Edition(EditionPage),
    /// `utgaver/endringer/<from>--<to>.html`
    Changes(ChangesPage),
    /// `leveranseplan/<id>.html`
    Plan(PlanPage),
    /// `aktorer/<id>.html`
    Actor(ActorPage),
    /// `tiltak/<id>.html` of a measure that is no longer there
    Gone(GonePage),
    /// `tiltak/<id>.html` of an id of before
    Moved(MovedPage),
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
            Self::Index(_) => "index",
            Self::Numbers(_) => "numbers",
            Self::Remarks(_) => "remarks",
            Self::Booklet(_) => "booklet",
            Self::Glossary(_) => "glossary",
            Self::Text(_) => "text",
            Self::Editions(_) => "editions",
            Self::Edition(_) => "edition",
            Self::Changes(_) => "changes",
            Self::Plan(_) => "plan",
            Self::Actor(_) => "actor",
            Self::Gone(_) => "gone",
            Self::Moved(_) => "moved",
            Self::NotFound(_) => "not_found",
        }
    }

    /// The short facts of the page; none where its kind has none. Templates have them as HTML (`facts`).
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        match self {
            Self::Measure(page) => &page.facts,
            Self::Edition(page) => &page.facts,
            Self::Plan(page) => &page.facts,
            Self::Gone(page) => &page.facts,
            _ => &[],
        }
    }
}
