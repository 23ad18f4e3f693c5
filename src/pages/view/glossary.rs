//! The glossary.

use serde::Serialize;

/// The glossary.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryPage {
    /// The heading.
    pub title: String,
    /// The terms by their first letters.
    pub letters: Vec<GlossaryLetter>,
}

/// The terms that begin with a letter.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryLetter {
    /// Anchor.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// The terms.
    pub terms: Vec<TermView>,
}

/// A term.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// Anchor: themes give each term this id.
    pub id: String,
    /// The word or abbreviation.
    pub name: TermName,
    /// What it is called in the main language, where that is another.
    pub original: Option<TermName>,
    /// What an abbreviation stands for.
    pub meaning: Option<TermName>,
    /// Other names for the same.
    pub also: Vec<String>,
    /// The language of `also` where it is not the page's.
    pub also_lang: Option<String>,
    /// What it is.
    pub text: TermName,
    /// Where the explanation comes from, in words.
    pub ground: String,
    /// The sources that explain it.
    pub sources: Vec<String>,
}

/// A text with its language.
#[derive(Debug, Clone, Serialize)]
pub struct TermName {
    /// Visible text.
    pub text: String,
    /// The language where it is not the page's.
    pub lang: Option<String>,
}
