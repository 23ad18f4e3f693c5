//! Papers, decks, tables and pictures of a roadmap, made of the same content as its site.
//!
//! In: a [`Site`], an edition and a language. Out: the bytes of one file ([`make`]), in one of [`FORMATS`]. Never: reads,
//! writes, prints, or asks the clock: what a file says of its own time is the edition's. Each format is a writer of one
//! `content::Content`, or hands on a file of the site.

#[cfg(feature = "archive")]
mod archive;
mod content;
mod data;
#[cfg(feature = "pptx")]
mod deck;
mod drawing;
mod layout;
mod look;
#[cfg(feature = "pdf")]
mod pdf;
mod remarks;
#[cfg(feature = "xlsx")]
mod sheets;
mod width;
#[cfg(any(feature = "archive", feature = "pptx"))]
mod zipped;

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::model::Edition;
use crate::pages::Download;
use crate::site::{Offered, Site};
use crate::source::SourceTree;
use crate::text::id_of;
use crate::wording::{Text, say};

#[cfg(feature = "archive")]
pub use archive::{Verdict, verify};
use content::Content;
pub use remarks::{REMARKS, remarks};

/// A format that a roadmap is exported to.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Its name on the command line.
    pub id: &'static str,
    /// How the names of its files end.
    pub ending: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// Whether it shows one edition, rather than the site with all of them.
    pub is_paper: bool,
    /// The feature of this program that it needs; none where it is empty.
    feature: &'static str,
    /// Makes the bytes; `None` where this program was built without it.
    make: Option<Maker>,
}

/// What makes the bytes of a format.
#[derive(Debug, Clone, Copy)]
enum Maker {
    /// Of the site's own files.
    Files(fn(&Asked<'_>) -> Result<Vec<u8>, ExportError>),
    /// Of these and of what the site was made of.
    #[cfg_attr(not(feature = "archive"), expect(dead_code, reason = "an archive alone holds its sources"))]
    Sources(fn(&Asked<'_>, &SourceTree) -> Result<Vec<u8>, ExportError>),
    /// Of the one content that such formats share.
    Content(fn(&Asked<'_>, &Content<'_>) -> Result<Vec<u8>, ExportError>),
}

/// All formats, in the order they are told of.
pub const FORMATS: &[Format] = &[
    Format {
        id: "csv",
        ending: "csv",
        media: "text/csv",
        is_paper: true,
        feature: "",
        make: Some(Maker::Files(data::csv)),
    },
    Format {
        id: "json",
        ending: "json",
        media: "application/json",
        is_paper: true,
        feature: "",
        make: Some(Maker::Files(data::json)),
    },
    Format {
        id: "pdf",
        ending: "pdf",
        media: "application/pdf",
        is_paper: true,
        feature: "pdf",
        #[cfg(feature = "pdf")]
        make: Some(Maker::Content(pdf::pdf)),
        #[cfg(not(feature = "pdf"))]
        make: None,
    },
    Format {
        id: "poster",
        ending: "poster.pdf",
        media: "application/pdf",
        is_paper: true,
        feature: "pdf",
        #[cfg(feature = "pdf")]
        make: Some(Maker::Content(pdf::poster)),
        #[cfg(not(feature = "pdf"))]
        make: None,
    },
    Format {
        id: "png",
        ending: "png",
        media: "image/png",
        is_paper: true,
        feature: "pictures",
        #[cfg(feature = "pictures")]
        make: Some(Maker::Content(drawing::png)),
        #[cfg(not(feature = "pictures"))]
        make: None,
    },
    Format {
        id: "pptx",
        ending: "pptx",
        media: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        is_paper: true,
        feature: "pptx",
        #[cfg(feature = "pptx")]
        make: Some(Maker::Content(deck::pptx)),
        #[cfg(not(feature = "pptx"))]
        make: None,
    },
    Format {
        id: "svg",
        ending: "svg",
        media: "image/svg+xml",
        is_paper: true,
        feature: "",
        make: Some(Maker::Content(drawing::svg)),
    },
    Format {
        id: "xlsx",
        ending: "xlsx",
        media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        is_paper: true,
        feature: "xlsx",
        #[cfg(feature = "xlsx")]
        make: Some(Maker::Content(sheets::xlsx)),
        #[cfg(not(feature = "xlsx"))]
        make: None,
    },
    Format {
        id: "site",
        ending: "site.zip",
        media: "application/zip",
        is_paper: false,
        feature: "archive",
        #[cfg(feature = "archive")]
        make: Some(Maker::Files(archive::site)),
        #[cfg(not(feature = "archive"))]
        make: None,
    },
    Format {
        id: "archive",
        ending: "archive.zip",
        media: "application/zip",
        is_paper: false,
        feature: "archive",
        #[cfg(feature = "archive")]
        make: Some(Maker::Sources(archive::archive)),
        #[cfg(not(feature = "archive"))]
        make: None,
    },
];

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The site.
    pub site: &'a Site,
    /// The edition, by its place in the roadmap; `None` for the working roadmap.
    pub edition: Option<usize>,
    /// The language, by its place in the site's.
    pub language: usize,
}

/// Why a file could not be made.
#[derive(Debug)]
pub enum ExportError {
    /// This program was built without the format (the first), which needs a feature (the second).
    LeftOut(&'static str, &'static str),
    /// There is no letter for a character in the fonts that the program carries.
    Letter(&'static str, char),
    /// Templates failed on pages.
    Faults(Vec<Diagnostic>),
    /// The writer of the format failed, with its own words.
    Writer(&'static str, String),
}

impl ExportError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::LeftOut(format, feature) => say!("export.left-out", format = *format, feature = *feature),
            Self::Letter(format, letter) => {
                say!("export.letter", format = *format, letter = letter.to_string())
            }
            Self::Faults(faults) => say!("publish.faults", count = faults.len()),
            Self::Writer(format, why) => say!("export.writer", format = *format, why = why),
        }
    }
}

impl Format {
    /// The format with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.id == name)
    }

    /// Whether this program was built with it.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.make.is_some()
    }
}

impl<'a> Asked<'a> {
    /// The edition as it was adopted; `None` for the working roadmap.
    fn adopted(&self) -> Option<&'a Edition> {
        Some(&**self.site.roadmap().editions.get(self.edition?)?)
    }

    /// The day that the file tells of: the edition's.
    #[cfg(any(feature = "archive", feature = "pdf", feature = "pptx", feature = "xlsx"))]
    fn date(&self) -> Option<jiff::civil::Date> {
        let moment = match self.adopted() {
            Some(edition) => edition.date,
            None => self.site.config().edition,
        };
        moment.map(crate::facts::Moment::date)
    }
}

/// Makes a file of a site that was made of these sources.
///
/// # Errors
/// Where this program was built without the format, a template fails on a page, or the format's writer does.
pub fn make(format: &Format, asked: &Asked<'_>, sources: &SourceTree) -> Result<Vec<u8>, ExportError> {
    match format.make {
        Some(Maker::Files(make)) => make(asked),
        Some(Maker::Sources(make)) => make(asked, sources),
        _ => with_content(format, asked, &content::of(*asked)),
    }
}

/// The same of one edition with the content that is asked for.
fn with_content(format: &Format, asked: &Asked<'_>, content: &Content<'_>) -> Result<Vec<u8>, ExportError> {
    match format.make {
        Some(Maker::Content(make)) => make(asked, content),
        Some(Maker::Files(make)) => make(asked),
        _ => Err(ExportError::LeftOut(format.id, format.feature)),
    }
}

/// Has the site offer its readers what its configuration names, in each of its languages.
pub fn offer(site: &mut Site) {
    let formats = formats(site);
    let in_language = |language| formats.iter().map(move |format| (format, language));
    let all = (0..site.locales().len()).flat_map(in_language);
    let paths: Vec<String> = all.map(|(format, language)| path_of(site, format, language)).collect();
    if !paths.is_empty() {
        site.offer(paths, make_offered);
    }
}

/// Makes what a site offers. What cannot be made is told: once where it is the same in every language.
fn make_offered(site: &Site) -> Offered {
    let in_language = |language: usize| {
        let asked = Asked { site, edition: None, language };
        let content = content::of(asked);
        let make = move |format: &'static Format| {
            let path = path_of(site, format, language);
            let bytes = with_content(format, &asked, &content)?;
            Ok(Download { path, format: format.id, language, bytes })
        };
        formats(site).into_par_iter().map(make)
    };
    let made: Vec<Result<Download, ExportError>> =
        (0..site.locales().len()).into_par_iter().flat_map(in_language).collect();
    let mut offered = Offered::default();
    for made in made {
        match made.map_err(|error| error.text()) {
            Ok(file) => offered.files.push(file),
            Err(why) if offered.failed.contains(&why) => {}
            Err(why) => offered.failed.push(why),
        }
    }
    offered
}

/// What the configuration of a site names for its readers.
fn formats(site: &Site) -> Vec<&'static Format> {
    site.config().downloads.iter().filter_map(|name| Format::named(name)).collect()
}

fn path_of(site: &Site, format: &Format, language: usize) -> String {
    let tag = (language > 0).then(|| site.locales()[language].language());
    site.config().addresses.download(format.ending, tag)
}

/// What a file is called where nobody says: `veikart-for-helsenorge-2025-11.pptx`.
#[must_use]
pub fn file_name(format: &Format, asked: &Asked<'_>) -> String {
    format!("{}.{}", stem(asked), format.ending)
}

/// The name of a file without its ending.
fn stem(asked: &Asked<'_>) -> String {
    let config = asked.site.config();
    let mut name = id_of(&config.title.default);
    if name.is_empty() {
        "veikart".clone_into(&mut name);
    }
    if let Some(edition) = asked.adopted() {
        name = format!("{name}-{}", edition.id);
    }
    if asked.language > 0 {
        name = format!("{name}.{}", asked.site.locales()[asked.language].language());
    }
    name
}

/// A text as it stands in XML: escaped, and without the signs that XML cannot hold.
fn xml(text: &str) -> String {
    let is_held = |letter: &char| !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}');
    let held: String = text
        .chars()
        .map(|letter| if letter == '\n' || letter == '\t' { ' ' } else { letter })
        .filter(is_held)
        .collect();
    quick_xml::escape::escape(held).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{FORMATS, Format};
    use crate::config::DOWNLOADABLE;

    #[test]
    fn what_may_be_downloaded_is_a_paper_that_the_site_does_not_hold_anyway() {
        assert!(DOWNLOADABLE.iter().all(|name| Format::named(name).is_some_and(|format| format.is_paper)));
        let papers = FORMATS.iter().filter(|format| format.is_paper && !["csv", "json"].contains(&format.id));
        assert_eq!(papers.count(), DOWNLOADABLE.len());
    }
}
