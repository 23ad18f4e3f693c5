//! The glossary: what words and abbreviations mean.

use super::{Choice, Written};
use crate::facts::Localised;

/// A word or abbreviation with its explanation.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its anchor on the glossary's page.
    pub id: String,
    /// The word, or the abbreviation.
    pub name: Localised,
    /// What an abbreviation stands for.
    pub meaning: Option<Localised>,
    /// Other names for the same.
    pub also: Vec<String>,
    /// What it is, in a plain sentence or two.
    pub text: Localised,
    /// Where the explanation comes from.
    pub ground: Ground,
    /// Indices in the configured sources.
    pub sources: Vec<usize>,
}

/// Where an explanation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A source explains it.
    Source,
    /// It is commonly known.
    Common,
    /// No source explains it, and the text says so.
    Unexplained,
}

impl Choice for Ground {
    const ALL: &'static [(&'static str, Self)] =
        &[("source", Self::Source), ("common", Self::Common), ("unexplained", Self::Unexplained)];
}

impl Written for Ground {
    const NORWEGIAN: &'static [&'static str] = &["kilde", "allment", "uforklart"];
}
