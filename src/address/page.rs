//! Paths of pages and files of the built site. Those that veikart names are made of the site's words; those that hosts and
//! readers of feeds look for are the same everywhere.

use super::{Addresses, Word};

/// The overview, and the page of any folder.
pub const OVERVIEW: &str = "index.html";
/// The page for addresses that do not exist.
pub const NOT_FOUND: &str = "404.html";
/// The feed of all changes.
pub const FEED: &str = "feed.xml";
/// The sitemap, or the index of its parts.
pub const SITEMAP: &str = "sitemap.xml";
/// What tells robots where to go.
pub const ROBOTS: &str = "robots.txt";
/// What a device calls the site, and shows for it.
pub const MANIFEST: &str = "manifest.webmanifest";
/// The icons of a site on a device by their path, and how many pixels they are wide. The first one's name is what devices
/// ask for by themselves.
pub const ICONS: [(&str, u32); 3] = [("apple-touch-icon.png", 180), ("icon-192.png", 192), ("icon-512.png", 512)];
/// The folder of styles, scripts and pictures.
pub const ASSETS: &str = "assets/";

impl Addresses {
    /// A page of the list of all measures, counted from one.
    #[must_use]
    pub fn list(&self, number: usize) -> String {
        let folder = self.word(Word::Measures);
        if number == 1 { format!("{folder}/{OVERVIEW}") } else { format!("{folder}/index-{number}.html") }
    }

    /// A measure's page. Put together rather than formatted: it is asked for wherever a measure is named.
    #[must_use]
    pub fn measure(&self, id: &str) -> String {
        [self.word(Word::Measures), "/", id, ".html"].concat()
    }

    /// A page of an area, counted from one. Two hyphens cannot stand in an id, so a numbered page meets no other area's.
    #[must_use]
    pub fn area(&self, id: &str, number: usize) -> String {
        let folder = self.word(Word::Areas);
        if number == 1 { [folder, "/", id, ".html"].concat() } else { format!("{folder}/{id}--{number}.html") }
    }

    /// The way to all areas.
    #[must_use]
    pub fn areas(&self) -> String {
        format!("{}/{OVERVIEW}", self.word(Word::Areas))
    }

    /// The feed of an area.
    #[must_use]
    pub fn area_feed(&self, id: &str) -> String {
        format!("{}/{id}.xml", self.word(Word::Areas))
    }

    /// A page of prose.
    #[must_use]
    pub fn text_page(&self, id: &str) -> String {
        format!("{id}.html")
    }

    /// The list of editions.
    #[must_use]
    pub fn editions(&self) -> String {
        format!("{}/{OVERVIEW}", self.word(Word::Editions))
    }

    /// An edition's page.
    #[must_use]
    pub fn edition(&self, id: &str) -> String {
        format!("{}/{id}.html", self.word(Word::Editions))
    }

    /// The page of what changed between two editions.
    #[must_use]
    pub fn changes(&self, from: &str, to: &str) -> String {
        format!("{}/{}/{from}--{to}.html", self.word(Word::Editions), self.word(Word::Changes))
    }

    /// A delivery plan's page.
    #[must_use]
    pub fn plan(&self, id: &str) -> String {
        format!("{}/{id}.html", self.word(Word::Plans))
    }

    /// The roadmap in numbers.
    #[must_use]
    pub fn numbers(&self) -> String {
        format!("{}.html", self.word(Word::Numbers))
    }

    /// The whole roadmap for paper.
    #[must_use]
    pub fn booklet(&self) -> String {
        format!("{}.html", self.word(Word::Booklet))
    }

    /// What bodies say of the roadmap, summed up.
    #[must_use]
    pub fn remarks(&self) -> String {
        format!("{}.html", self.word(Word::Remarks))
    }

    /// The way to all who deliver.
    #[must_use]
    pub fn actors(&self) -> String {
        format!("{}/{OVERVIEW}", self.word(Word::Actors))
    }

    /// The glossary.
    #[must_use]
    pub fn glossary(&self) -> String {
        format!("{}.html", self.word(Word::Glossary))
    }

    /// The overview without menus.
    #[must_use]
    pub fn embed(&self) -> String {
        format!("{}.html", self.word(Word::Embed))
    }

    /// An actor's page.
    #[must_use]
    pub fn actor(&self, id: &str) -> String {
        format!("{}/{id}.html", self.word(Word::Actors))
    }
}

/// A path with a filter set: an id, or another value that needs no escape.
#[must_use]
pub fn with_query(path: &str, name: &str, value: &str) -> String {
    format!("{path}?{name}={value}")
}

/// The picture of a page, which stands beside it.
#[must_use]
pub fn picture(page: &str) -> String {
    format!("{}.png", page.trim_end_matches(".html"))
}

/// A numbered part of a sitemap.
#[must_use]
pub fn sitemap_part(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

/// A path in the folder of a language; the main one stands at the root and has none.
#[must_use]
pub fn in_language(language: Option<&str>, path: &str) -> String {
    language.map_or_else(|| path.to_owned(), |language| [language, "/", path].concat())
}

/// The folder of the language that a path stands in, with a slash at its end, and the rest; an empty folder for the main
/// language.
#[must_use]
pub fn language_and_rest<'a>(languages: &[String], path: &'a str) -> (&'a str, &'a str) {
    let mut others = languages.iter().skip(1);
    let folder = others.find_map(|language| path.strip_prefix(language.as_str())?.strip_prefix('/'));
    path.split_at(folder.map_or(0, |rest| path.len() - rest.len()))
}

/// The published path of a style, script or picture: its name and what its bytes hash to, so that it may be cached for
/// ever.
#[must_use]
pub fn asset(path: &str, hash: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem = match crate::text::id_of(stem) {
        slug if slug.is_empty() => "file".to_owned(),
        slug => slug,
    };
    format!("{ASSETS}{stem}.{hash}.{}", ending.to_ascii_lowercase())
}

/// Whether a path is that of a style, script or picture.
#[must_use]
pub fn is_asset(path: &str) -> bool {
    path.starts_with(ASSETS)
}

/// What stands before every address on a page: the way from it to the site's root.
#[must_use]
pub fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// The path part of a base address, with a slash at both ends.
#[must_use]
pub fn base_path(base_url: &str) -> String {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    after_scheme.split_once('/').map_or_else(|| "/".to_owned(), |(_, path)| format!("/{path}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_tell_their_language() {
        let languages = ["nb", "nn", "en"].map(str::to_owned);
        let parted = |path: &'static str| language_and_rest(&languages, path);
        assert_eq!(parted("en/tiltak/x.html"), ("en/", "tiltak/x.html"));
        assert_eq!(parted("tiltak/x.html"), ("", "tiltak/x.html"));
        assert_eq!(parted("nb/x.html"), ("", "nb/x.html"));
        assert_eq!(parted("nnx/x.html"), ("", "nnx/x.html"));
    }

    #[test]
    fn assets_carry_their_hash() {
        assert_eq!(asset("a/Logo Blå.SVG", "00ff"), "assets/logo-bla.00ff.svg");
        assert_eq!(asset("…", "00ff"), "assets/file.00ff.bin");
        assert!(is_asset("assets/a.css") && !is_asset("tiltak/assets/a.html"));
    }

    #[test]
    fn the_root_is_as_far_up_as_the_page_is_down() {
        assert_eq!((root("index.html").as_str(), root("en/tiltak/a.html").as_str()), ("", "../../"));
        assert_eq!(base_path("https://example.no"), "/");
        assert_eq!(base_path("https://example.no/a/b"), "/a/b/");
    }
}
