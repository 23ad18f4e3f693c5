//! The glossary: words and abbreviations of the roadmap, explained.

use crate::diag::Diagnostics;
use crate::facts::{self, Localised, Spanned, Table};
use crate::grammar::{GLOSSARY, TERM};
use crate::locale::Languages;
use crate::source::TextFile;

/// The glossary as its file tells it.
#[derive(Debug, Default)]
pub struct RawGlossary {
    /// The file.
    pub file: String,
    /// The terms.
    pub terms: Vec<RawTerm>,
}

/// A term as the file tells it.
#[derive(Debug)]
pub struct RawTerm {
    /// The key `term`.
    pub term: Spanned<Localised>,
    /// The key `meaning`.
    pub meaning: Option<Localised>,
    /// The key `also`.
    pub also: Vec<String>,
    /// The key `text`.
    pub text: Localised,
    /// The key `ground`.
    pub ground: Spanned<String>,
    /// The key `sources`.
    pub sources: Vec<Spanned<String>>,
}

pub(super) fn glossary(file: &TextFile, languages: &Languages, diagnostics: &mut Diagnostics) -> RawGlossary {
    let terms = facts::parse(&file.path, &file.text, 0, GLOSSARY, languages, diagnostics, |table, diagnostics| {
        table.tables("terms", TERM, diagnostics).iter().filter_map(term).collect()
    });
    RawGlossary { file: file.path.clone(), terms }
}

/// A term; `None` where something is missing, which has been told then.
fn term(table: &Table<'_>) -> Option<RawTerm> {
    Some(RawTerm {
        term: table.localised("term")?,
        meaning: table.localised("meaning").map(|meaning| meaning.value),
        also: table.texts("also").into_iter().map(|name| name.value).collect(),
        text: table.localised("text")?.value,
        ground: table.text("ground")?,
        sources: table.texts("sources"),
    })
}
