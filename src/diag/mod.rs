//! Diagnostics: what is wrong or could be better in a site folder, as data.
//!
//! In: nothing. Out: [`Diagnostic`], its stable [`Code`]s and the renderers of [`format`]. Never: decides what is
//! a fault (that is `parse` and `check`), prints, or ends the program.

mod code;
mod collect;
mod format;
mod place;

use std::ops::Range;

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
    pub message: String,
    /// A few words beside the mark.
    pub label: String,
    /// What is allowed, what to do, or which name is near; each a line of its own.
    pub help: Vec<String>,
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
    pub label: String,
}

impl Diagnostic {
    /// A diagnostic with no label, help or related place yet.
    pub fn new(code: Code, file: impl Into<String>, span: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            code,
            file: file.into(),
            span,
            message: short(message.into()),
            label: String::new(),
            help: Vec::new(),
            related: None,
            counted: None,
        }
    }

    /// Adds the words beside the mark.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a line of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(short(help.into()));
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn related(mut self, file: impl Into<String>, span: Range<usize>, label: impl Into<String>) -> Self {
        self.related = Some(Related { file: file.into(), span, label: label.into() });
        self
    }

    /// How many it is told for.
    #[must_use]
    pub fn stands_for(&self) -> usize {
        self.counted.unwrap_or(1)
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

/// A sentence without what is too long to be read: a name in it may be as long as a file.
fn short(mut text: String) -> String {
    const MOST: usize = 1_000;
    const TAIL: usize = 100;
    if text.len() > MOST {
        let (head, tail) = (text.floor_char_boundary(MOST - TAIL), text.ceil_char_boundary(text.len() - TAIL));
        text.replace_range(head..tail, " … ");
    }
    text
}

/// A stage's result: its value together with everything there is to say about the input.
#[derive(Debug)]
pub struct Staged<T> {
    /// The value, as far as it could be made.
    pub value: T,
    /// Faults and advice, not yet sorted.
    pub diagnostics: Vec<Diagnostic>,
}
