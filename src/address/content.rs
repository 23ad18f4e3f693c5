//! Where a file of the site folder belongs: what it is, its id, and the address of its page.

use super::{Addresses, OVERVIEW, Word};

/// The folder that the contents of a site stand in.
const CONTENT: &str = "content/";

/// What a file describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentKind {
    /// A focus area.
    Area,
    /// A measure.
    Measure,
    /// A page of prose, or the overview's introduction.
    Page,
    /// An adopted edition.
    Edition,
    /// A delivery plan.
    Plan,
}

impl ContentKind {
    /// All kinds, those that are written most first.
    pub const ALL: [Self; 5] = [Self::Measure, Self::Area, Self::Page, Self::Edition, Self::Plan];

    /// The word of its folder in the site folder.
    fn folder(self) -> Word {
        match self {
            Self::Area => Word::Areas,
            Self::Measure => Word::Measures,
            Self::Page => Word::Pages,
            Self::Edition => Word::Editions,
            Self::Plan => Word::Deliveries,
        }
    }

    /// The ending of its files.
    fn ending(self) -> &'static str {
        match self {
            Self::Area | Self::Measure | Self::Page => ".md",
            Self::Edition | Self::Plan => ".toml",
        }
    }
}

/// Where a file belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// What it describes.
    pub kind: ContentKind,
    /// Its file name without endings.
    pub id: String,
    /// For a translation (`datadonor.en.md`): its language.
    pub language: Option<String>,
}

impl Addresses {
    /// The folder of a kind of file, from the site folder.
    #[must_use]
    pub fn folder(&self, kind: ContentKind) -> String {
        format!("{CONTENT}{}", self.word(kind.folder()))
    }

    /// The path of a file that stands in its kind's folder itself, from the site folder.
    #[must_use]
    pub fn file(&self, kind: ContentKind, id: &str) -> String {
        format!("{}/{id}{}", self.folder(kind), kind.ending())
    }

    /// The path of the overview's introduction, from the site folder.
    #[must_use]
    pub fn front_file(&self) -> String {
        format!("{CONTENT}{}.md", self.word(Word::Front))
    }

    /// The path of the glossary, from the site folder.
    #[must_use]
    pub fn glossary_file(&self) -> String {
        format!("{CONTENT}{}.toml", self.word(Word::Glossary))
    }

    /// The pattern of all files of remarks, from the site folder.
    #[must_use]
    pub fn remarks_files(&self) -> String {
        format!("{}/**/*{}", self.folder(ContentKind::Measure), self.remarks_ending())
    }

    fn remarks_ending(&self) -> String {
        format!(".{}.toml", self.word(Word::Remarks))
    }

    /// For a file of remarks (`datadonor.innspill.toml`), the path of its element's file beside it.
    #[must_use]
    pub fn remarked(&self, path: &str) -> Option<String> {
        let home = format!("{}/", self.folder(ContentKind::Measure));
        let stem = path.strip_suffix(&self.remarks_ending()).filter(|_| path.starts_with(&home))?;
        Some(format!("{stem}.md"))
    }

    /// The route of a file by its path alone, or `None` where veikart reads none.
    #[must_use]
    pub fn route(&self, path: &str) -> Option<Route> {
        let below = path.strip_prefix(CONTENT)?;
        let (folder, name) = below.rsplit_once('/').unwrap_or(("", below));
        let in_own_folder = |kind: &ContentKind| folder == self.word(kind.folder());
        if let Some(id) = name.strip_suffix(".toml") {
            let kind = [ContentKind::Edition, ContentKind::Plan].into_iter().find(in_own_folder)?;
            return Some(Route { kind, id: id.to_owned(), language: None });
        }
        let stem = name.strip_suffix(".md")?;
        let (id, language) = match stem.rsplit_once('.') {
            Some((id, language)) => (id, Some(language.to_owned())),
            None => (stem, None),
        };
        let kind = match folder.split('/').next() {
            Some(first) if first == self.word(Word::Measures) => ContentKind::Measure,
            _ if folder.is_empty() && id == self.word(Word::Front) => ContentKind::Page,
            _ => [ContentKind::Area, ContentKind::Page].into_iter().find(in_own_folder)?,
        };
        Some(Route { kind, id: id.to_owned(), language })
    }

    /// The address of a file's page from the root of a language.
    #[must_use]
    pub fn page_of(&self, route: &Route) -> String {
        match route.kind {
            ContentKind::Measure => self.measure(&route.id),
            ContentKind::Area => self.area(&route.id, 1),
            ContentKind::Edition => self.edition(&route.id),
            ContentKind::Plan => self.plan(&route.id),
            ContentKind::Page if route.id == self.word(Word::Front) => OVERVIEW.to_owned(),
            ContentKind::Page => self.text_page(&route.id),
        }
    }

    /// For a file in a folder, or of a name, that the same thing has on sites in another language: what it is called on this
    /// site, and its key in `[addresses]`.
    #[must_use]
    pub fn called_elsewhere(&self, path: &str) -> Option<(&str, &'static str)> {
        let below = path.strip_prefix(CONTENT)?;
        let (name, words) = match below.split_once('/') {
            Some((folder, _)) => (folder, ContentKind::ALL.map(ContentKind::folder).to_vec()),
            None => (below.split('.').next()?, vec![Word::Front, Word::Glossary]),
        };
        self.own_word_for(name, &words)
    }

    /// The name of the working roadmap among editions; no edition may have it.
    #[must_use]
    pub fn working(&self) -> &str {
        self.word(Word::Working)
    }

    /// True for an id that would take an address of veikart's own.
    #[must_use]
    pub fn reserves(&self, kind: ContentKind, id: &str) -> bool {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match kind {
            ContentKind::Measure => id == "index" || id.strip_prefix("index-").is_some_and(is_number),
            ContentKind::Edition => id == "index" || id == self.working(),
            ContentKind::Area | ContentKind::Plan => id == "index",
            ContentKind::Page => {
                matches!(id, "index" | "404")
                    || [Word::Front, Word::Embed, Word::Numbers, Word::Booklet, Word::Remarks]
                        .iter()
                        .any(|word| id == self.word(*word))
                    || self.languages.iter().any(|own| own == id)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(addresses: &Addresses, path: &str) -> Option<String> {
        addresses.route(path).map(|route| addresses.page_of(&route))
    }

    #[test]
    fn files_find_their_pages() {
        let own = Addresses::of("nn");
        let page = |path: &str| page(&own, path);
        assert_eq!(page("content/tiltak/a/b/datadonor.md").as_deref(), Some("tiltak/datadonor.html"));
        assert_eq!(page("content/satsingsomrader/x.md").as_deref(), Some("satsingsomrader/x.html"));
        assert_eq!(page("content/forside.en.md").as_deref(), Some("index.html"));
        assert_eq!(page("content/sider/om.md").as_deref(), Some("om.html"));
        assert_eq!(page("content/utgaver/2025-11.toml").as_deref(), Some("utgaver/2025-11.html"));
        assert_eq!(page("content/leveranser/2023-11.toml").as_deref(), Some("leveranseplan/2023-11.html"));
        for misplaced in ["content/om.md", "content/sider/a/b.md", "content/annet/x.md", "content/x.toml", "README.md"]
        {
            assert_eq!(page(misplaced), None, "{misplaced}");
        }
    }

    #[test]
    fn other_main_languages_have_english_addresses() {
        let own = Addresses::of("se");
        let page = |path: &str| page(&own, path);
        assert_eq!(page("content/initiatives/a/b.md").as_deref(), Some("initiatives/b.html"));
        assert_eq!(page("content/front.se.md").as_deref(), Some("index.html"));
        assert_eq!(page("content/deliveries/2023-11.toml").as_deref(), Some("plans/2023-11.html"));
        assert_eq!(page("content/tiltak/b.md"), None);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for own in [Addresses::of("nb"), Addresses::of("en")] {
            for kind in ContentKind::ALL {
                let route = Route { kind, id: "a-1".to_owned(), language: None };
                assert_eq!(own.route(&own.file(kind, "a-1")), Some(route));
            }
        }
    }
}
