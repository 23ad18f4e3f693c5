//! What parsing found earlier, so that a preview parses only what changed.
//!
//! A file's reading depends on its text, its path and the [`Ground`], and on nothing else: while those are the same, so is
//! the reading.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::Parsed;
use super::link::Pictures;
use crate::address::Addresses;
use crate::diag::Diagnostic;
use crate::grammar::Grammar;
use crate::locale::Languages;
use crate::source::TextFile;

/// What parsing found earlier; empty for a build.
#[derive(Debug, Default)]
pub struct Memory {
    pub(super) ground: Ground,
    /// What is wrong with pictures; `None` where they are others than before.
    pub(super) picture_faults: Option<Vec<Diagnostic>>,
    files: HashMap<String, (Arc<str>, Reading), RandomState>,
}

/// What every file is read with.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ground {
    /// The language of what does not tell its own.
    pub(super) main_language: String,
    /// The languages that content may be in.
    pub(super) languages: Languages,
    /// What elements are made of.
    pub(super) grammar: Arc<Grammar>,
    /// Where files and pages are.
    pub(super) addresses: Addresses,
    /// The published names of pictures.
    pub(super) pictures: Pictures,
}

/// What parsing one file gave.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) value: Option<Parsed>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Memory {
    /// Forgets everything where what all files depend on has changed.
    pub(super) fn hold_for(&mut self, ground: Ground) {
        if self.ground != ground {
            *self = Self { ground, ..Self::default() };
        }
    }

    /// Whether the reading of this very text is known.
    pub(super) fn knows(&self, file: &TextFile) -> bool {
        self.files.get(&file.path).is_some_and(|(text, _)| file.is(text))
    }

    /// Takes what was found anew, and forgets files that are gone. `texts` are all files by path.
    pub(super) fn learn(&mut self, new: Vec<(&TextFile, Reading)>, texts: &[TextFile]) {
        for (file, reading) in new {
            self.files.insert(file.path.clone(), (file.text.clone(), reading));
        }
        if self.files.len() > texts.len() {
            self.files.retain(|path, _| texts.binary_search_by(|file| file.path.as_str().cmp(path)).is_ok());
        }
    }

    /// The reading of a file.
    pub(super) fn reading(&self, file: &TextFile) -> Option<&Reading> {
        self.files.get(&file.path).map(|(_, reading)| reading)
    }
}
