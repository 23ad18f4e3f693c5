//! Names of elements in facts: where each kind of file may name one.

use super::edits::with_head;
use crate::address::ContentKind;
use crate::config::Config;
use crate::facts::Document;
use crate::grammar::FieldType;

/// A kind of file that names elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamingFile {
    /// An element: its parent, what others say of it, its own fields.
    Measure,
    /// A delivery plan.
    Plan,
}

/// The ways to names in a delivery plan.
const PLAN: [&[&str]; 2] = [&["deliveries", "refs"], &["deliveries", "likely", "id"]];

/// What kind of file names elements at a path; `None` for one that names none, or whose names are frozen.
pub(super) fn kind(path: &str, config: &Config) -> Option<NamingFile> {
    let route = config.addresses.route(path)?;
    match route.kind {
        ContentKind::Measure if route.language.is_none() => Some(NamingFile::Measure),
        ContentKind::Plan => Some(NamingFile::Plan),
        _ => None,
    }
}

/// How often a delivery plan names an element.
pub(super) fn in_plan(text: &str, id: &str) -> usize {
    let Some(mut document) = Document::read(text) else { return 0 };
    PLAN.iter().map(|path| document.exchange(path, id, "")).sum()
}

impl NamingFile {
    /// Whether it tells of a day that is past, so that names of that day stay in it.
    pub(super) fn is_of_its_time(self) -> bool {
        self == Self::Plan
    }

    /// The text with one id in place of another, and how many there were; `None` where it cannot be read.
    pub(super) fn exchange(self, text: &str, config: &Config, from: &str, to: &str) -> Option<(String, usize)> {
        let mut names = 0;
        let text = match self {
            Self::Measure => with_head(text, |document| {
                let fields = config.grammar.fields.iter().filter(|field| field.holds == FieldType::Elements);
                let fields: Vec<[&str; 1]> = fields.map(|field| [field.id.as_str()]).collect();
                let own: [&[&str]; 2] = [&["parent"], &["mentions", "in"]];
                for path in own.into_iter().chain(fields.iter().map(<[&str; 1]>::as_slice)) {
                    names += document.exchange(path, from, to);
                }
            })?,
            Self::Plan => {
                let mut document = Document::read(text)?;
                names = PLAN.iter().map(|path| document.exchange(path, from, to)).sum();
                document.to_string()
            }
        };
        Some((text, names))
    }
}
