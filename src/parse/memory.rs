//! What parsing found earlier, so that a preview parses only what changed.
//!
//! A file's reading depends on its text, its path and the [`Ground`], and on nothing else: while those are the same, so is
//! the reading.

use std::sync::Arc;

use rayon::prelude::*;

use super::Parsed;
use super::link::Pictures;
use crate::address::Addresses;
use crate::diag::Diagnostic;
use crate::grammar::Grammar;
use crate::locale::Languages;
use crate::source::TextFile;
use crate::text::known_of;

/// What parsing found earlier; empty for a build.
#[derive(Debug, Default)]
pub struct Memory {
    pub(super) ground: Ground,
    /// What is wrong with pictures; `None` where they are others than before.
    pub(super) picture_faults: Option<Vec<Diagnostic>>,
    /// Each file with its reading, by path.
    pub(super) files: Vec<(Arc<TextFile>, Reading)>,
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

    /// Forgets everything, with all cores.
    pub fn forget(&mut self) {
        let Self { files, .. } = std::mem::take(self);
        files.into_par_iter().for_each(drop);
    }

    /// Takes out the readings of these files, which are all there are, by path; none of one that is another now.
    pub(super) fn take(&mut self, texts: &[Arc<TextFile>]) -> Vec<Option<Reading>> {
        let files = std::mem::take(&mut self.files);
        let known =
            known_of(files, texts, |(earlier, _), file| earlier == file, |(earlier, _), file| earlier.path > file.path);
        known.into_iter().map(|known| Some(known?.1)).collect()
    }
}
