//! The whole roadmap as one page, made for paper.

use serde::Serialize;

use super::{GlossaryLetter, Link, Prose, Section, TermName};

/// The booklet. Each part that is numbered begins a sheet of its own, so that its number is known before it is printed.
#[derive(Debug, Clone, Serialize)]
pub struct BookletPage {
    /// The roadmap's name, on the cover.
    pub title: String,
    /// The introduction, where the site has one.
    pub intro: Option<Prose>,
    /// «88 tiltak i fem satsingsområder»
    pub count: String,
    /// The roadmap as files, each told with its size; empty where none are offered, and in the preview.
    pub downloads: Vec<Link>,
    /// The contents, sheet by sheet.
    pub contents: Vec<ContentsSheet>,
    /// The areas with their elements.
    pub areas: Vec<BookletArea>,
    /// The glossary, sheet by sheet; empty where there is none.
    pub glossary: Vec<GlossarySheet>,
}

/// A sheet of the contents.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsSheet {
    /// Its page number.
    pub number: usize,
    /// The lines.
    pub lines: Vec<ContentsLine>,
}

/// A line of the contents.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsLine {
    /// What stands there.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// Its anchor in the booklet.
    pub anchor: String,
    /// The page it stands on.
    pub number: usize,
    /// `area`, `measure`, `child` (inside the measure above it) or `part`.
    pub level: &'static str,
}

/// An area in the booklet.
#[derive(Debug, Clone, Serialize)]
pub struct BookletArea {
    /// Its anchor.
    pub anchor: String,
    /// Its page number.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// The introduction.
    pub intro: Option<Prose>,
    /// «27 tiltak»
    pub count: String,
    /// Its elements: those with a page of their own.
    pub measures: Vec<BookletMeasure>,
}

/// An element in the booklet.
#[derive(Debug, Clone, Serialize)]
pub struct BookletMeasure {
    /// Its anchor.
    pub anchor: String,
    /// Its page number.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// Its own page on the site.
    pub href: String,
    /// What it is about in plain words.
    pub subtitle: Option<TermName>,
    /// Kind, period and status, in ready words.
    pub facts: Vec<String>,
    /// Which language the text is in, where that is not the reader's.
    pub notice: Option<String>,
    /// Text before the first section.
    pub lead: Option<Prose>,
    /// The language of the sections where that is not the page's.
    pub text_lang: Option<String>,
    /// The description.
    pub sections: Vec<Section>,
    /// A sentence that says so where there is none.
    pub no_description: Option<String>,
    /// The page number of what follows, where it does not fit below the description and begins a sheet of its own.
    pub turn: Option<usize>,
    /// Its supporting measures.
    pub children: Vec<BookletChild>,
    /// What is delivered for it, with the newest light and stage.
    pub deliveries: Vec<Link>,
}

/// A supporting measure, which stands with the one it belongs to.
#[derive(Debug, Clone, Serialize)]
pub struct BookletChild {
    /// Its anchor.
    pub anchor: String,
    /// Its title.
    pub title: String,
    /// The language of the title where it is not the page's.
    pub lang: Option<String>,
    /// Period and status, in ready words.
    pub facts: Vec<String>,
    /// Its own lead, subtitle, or what other descriptions say of it.
    pub texts: Vec<TermName>,
    /// The language of the sections where that is not the page's.
    pub text_lang: Option<String>,
    /// Its own description, where it has one.
    pub sections: Vec<Section>,
}

/// A sheet of the glossary.
#[derive(Debug, Clone, Serialize)]
pub struct GlossarySheet {
    /// Its anchor, on the first.
    pub anchor: Option<String>,
    /// Its page number.
    pub number: usize,
    /// The terms by their letters.
    pub letters: Vec<GlossaryLetter>,
}
