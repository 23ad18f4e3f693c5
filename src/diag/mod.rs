//! Diagnostics: what is wrong or could be better in a site folder, as data. They become words when they are rendered.
//!
//! In: nothing. Out: [`Diagnostic`], its stable [`Code`]s and the renderers of [`format`]. Never: decides what is
//! a fault (that is `parse` and `check`), prints, or ends the program.

mod code;
mod collect;
mod format;
mod place;

use std::ops::Range;

use crate::wording::Text;

pub use code::{Code, Severity};
pub use collect::{Diagnostics, TOLD, settle};
pub use format::{Format, Sources, render};
pub use place::{Excerpt, Place, Source};

/// One fault or piece of advice, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub code: Code,
    /// The file, relative to the site folder, with `/` between folders.
    pub file: String,
    /// The marked bytes of the file's text; `0..0` marks the file as a whole.
    pub span: Range<usize>,
    /// One sentence: what is wrong.
    pub message: Text,
    /// A few words beside the mark, where it needs any.
    pub label: Option<Text>,
    /// What is allowed, what to do, or which name is near; each a line of its own.
    pub help: Vec<Text>,
    /// A second place that explains the first.
    pub related: Option<Related>,
    /// For how many equal ones of the file this stands, which are counted and not told; `None` where it is told itself.
    pub counted: Option<usize>,
}

/// A second place of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The file, relative to the site folder.
    pub file: String,
    /// The marked bytes.
    pub span: Range<usize>,
    /// A few words beside the mark.
    pub label: Text,
}

impl Diagnostic {
    /// A diagnostic with no label, help or related place yet.
    pub fn new(code: Code, file: impl Into<String>, span: Range<usize>, message: impl Into<Text>) -> Self {
        Self {
            code,
            file: file.into(),
            span,
            message: message.into(),
            label: None,
            help: Vec::new(),
            related: None,
            counted: None,
        }
    }

    /// Adds the words beside the mark.
    #[must_use]
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds a line of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<Text>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn related(mut self, file: impl Into<String>, span: Range<usize>, label: impl Into<Text>) -> Self {
        self.related = Some(Related { file: file.into(), span, label: label.into() });
        self
    }

    /// How many it is told for.
    #[must_use]
    pub fn stands_for(&self) -> usize {
        self.counted.unwrap_or(1)
    }

    /// What is told to do: its own lines of help, or else the remedy of its code.
    #[must_use]
    pub fn advised(&self) -> Vec<Text> {
        if self.help.is_empty() { vec![self.code.remedy()] } else { self.help.clone() }
    }

    /// Fault or advice.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The number of faults and of pieces of advice, with those that are counted and not told.
#[must_use]
pub fn count(diagnostics: &[Diagnostic]) -> (usize, usize) {
    let of = |severity| diagnostics.iter().filter(|d| d.severity() == severity).map(Diagnostic::stands_for).sum();
    (of(Severity::Fault), of(Severity::Advice))
}

/// A stage's result: its value together with everything there is to say about the input.
#[derive(Debug)]
pub struct Staged<T> {
    /// The value, as far as it could be made.
    pub value: T,
    /// Faults and advice, not yet sorted.
    pub diagnostics: Vec<Diagnostic>,
}
