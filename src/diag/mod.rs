//! Diagnostics: what is wrong or could be better in a site folder, as data.
//!
//! In: nothing. Out: [`Diagnostic`], its stable [`Code`]s and the renderers of [`format`]. Never: decides what is
//! a fault (that is `parse` and `check`), prints, or ends the program.

mod code;
mod format;
mod place;

use std::ops::Range;

pub use code::{Code, Severity};
pub use format::{Format, Sources, render};
pub use place::{Place, Source};

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
            message: message.into(),
            label: String::new(),
            help: Vec::new(),
            related: None,
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
        self.help.push(help.into());
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn related(mut self, file: impl Into<String>, span: Range<usize>, label: impl Into<String>) -> Self {
        self.related = Some(Related { file: file.into(), span, label: label.into() });
        self
    }

    /// Adds «did you mean» where a known name is near, and else the list of what is allowed.
    #[must_use]
    pub fn names(self, wrong: &str, what: &str, known: &[&str]) -> Self {
        const LISTED: usize = 12;
        match crate::text::nearest(wrong, known.iter().copied()) {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None if known.is_empty() => self.help(format!("there are no {what} yet")),
            None => {
                let mut list = known.iter().take(LISTED).map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ");
                if known.len() > LISTED {
                    list.push_str(&format!(" and {} more", known.len() - LISTED));
                }
                self.help(format!("known {what}: {list}"))
            }
        }
    }

    /// Fault or advice.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Sorts by file, place and code, so that a run tells its diagnostics in the same order every time, and drops
/// exact repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (&a.file, a.span.start, a.span.end, a.code.name(), &a.message).cmp(&(
            &b.file,
            b.span.start,
            b.span.end,
            b.code.name(),
            &b.message,
        ))
    });
    diagnostics.dedup();
}

/// A stage's result: its value together with everything there is to say about the input.
#[derive(Debug)]
pub struct Staged<T> {
    /// The value, as far as it could be made.
    pub value: T,
    /// Faults and advice, not yet sorted.
    pub diagnostics: Vec<Diagnostic>,
}
