//! Where a file of the site folder belongs: what it is, its id, and the address of its page.

/// The id of the overview's introduction.
const FRONT: &str = "forside";
/// The id under which the working roadmap is compared with editions; no edition may have it.
pub const WORKING: &str = "arbeid";
/// The file of the overview's introduction.
pub(super) const FRONT_FILE: &str = "content/forside.md";

/// What a file describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
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

impl Kind {
    /// True for an id that would take an address of veikart's own.
    #[must_use]
    pub fn reserves(self, id: &str) -> bool {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match self {
            Self::Measure => id == "index" || id.strip_prefix("index-").is_some_and(is_number),
            Self::Area => false,
            Self::Edition => matches!(id, "index" | WORKING),
            Self::Plan => id == "index",
            Self::Page => matches!(id, FRONT | "index" | "404") || crate::locale::LANGUAGES.contains(&id),
        }
    }
}

/// Where a file belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// What it describes.
    pub kind: Kind,
    /// Its file name without endings.
    pub id: String,
    /// For a translation (`datadonor.en.md`): its language.
    pub language: Option<String>,
}

impl Route {
    /// The address of its page from the root of a language.
    #[must_use]
    pub fn page(&self) -> String {
        match self.kind {
            Kind::Measure => format!("tiltak/{}.html", self.id),
            Kind::Area => format!("satsingsomrader/{}.html", self.id),
            Kind::Edition => format!("utgaver/{}.html", self.id),
            Kind::Plan => format!("leveranseplan/{}.html", self.id),
            Kind::Page if self.id == FRONT => "index.html".to_owned(),
            Kind::Page => format!("{}.html", self.id),
        }
    }
}

/// The route of a file by its path alone, or `None` where veikart reads none.
#[must_use]
pub fn route(path: &str) -> Option<Route> {
    let below = path.strip_prefix("content/")?;
    let (folder, name) = below.rsplit_once('/').unwrap_or(("", below));
    if let Some(id) = name.strip_suffix(".toml") {
        let kind = match folder {
            "utgaver" => Kind::Edition,
            "leveranser" => Kind::Plan,
            _ => return None,
        };
        return Some(Route { kind, id: id.to_owned(), language: None });
    }
    let stem = name.strip_suffix(".md")?;
    let (id, language) = match stem.rsplit_once('.') {
        Some((id, language)) => (id, Some(language.to_owned())),
        None => (stem, None),
    };
    let kind = match folder.split('/').next() {
        Some("tiltak") => Kind::Measure,
        Some("satsingsomrader") if folder == "satsingsomrader" => Kind::Area,
        Some("sider") if folder == "sider" => Kind::Page,
        _ if folder.is_empty() && id == FRONT => Kind::Page,
        _ => return None,
    };
    Some(Route { kind, id: id.to_owned(), language })
}

/// The published path of a picture: its name and what its bytes hash to, so that it may be cached for ever.
#[must_use]
pub fn picture_path(path: &str, hash: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem = match crate::text::id_of(stem) {
        slug if slug.is_empty() => "bilde".to_owned(),
        slug => slug,
    };
    format!("assets/{stem}.{hash}.{}", ending.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_find_their_pages() {
        let page = |path: &str| route(path).map(|r| r.page());
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
}
