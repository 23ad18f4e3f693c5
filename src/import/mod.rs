//! Others' files brought into a site: what a spreadsheet tells of a roadmap becomes files that editors go on with.
//!
//! In: the bytes of files, and the site they are brought into. Out: [`Found`], what the files tell in their own words, with
//! places. Never: takes what is uncertain for a fact, runs or fetches anything, or reads without bounds.

mod csv;
mod document;
mod edition;
mod files;
mod flow;
mod found;
mod head;
mod item;
mod listed;
mod map;
mod markdown;
mod office;
mod placer;
mod plan;
mod record;
mod slides;
mod table;
mod text;
mod vocabulary;
mod words;
mod xlsx;
mod xml;
mod zipped;

use std::sync::Arc;

use crate::wording::{Text, say};

pub use found::{
    Block, BlockKind, Found, FoundArea, FoundDelivery, FoundElement, FoundText, Name, Place, Question, Run, Spot, Told,
};
pub use head::{Head, Of};
pub use map::Map;
pub use plan::{Difference, Plan, Step, Take, Wish, plan};
pub use record::RECORD;
pub use table::Grid;
pub use vocabulary::{Vocabulary, folded, own_locales};
pub use zipped::Parts;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The most cells that are read of a file.
const MOST_CELLS: usize = 2_000_000;

/// Why nothing was brought in.
#[derive(Debug)]
pub enum ImportError {
    /// A file, or what is asked for, cannot be taken as it is.
    Refused(Text),
}

impl ImportError {
    /// What to tell of it.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::Refused(why) => why.clone(),
        }
    }
}

/// What reads a kind of file.
type Reader = fn(&Arc<str>, &[u8], &Vocabulary<'_>) -> Result<Found, ImportError>;

/// The kinds of file that are read, by the endings of their names.
const READERS: &[(&str, Reader)] = &[
    ("csv", csv::read),
    ("tsv", csv::read),
    ("xlsx", xlsx::read),
    ("xlsm", xlsx::read),
    ("pptx", slides::read),
    ("pptm", slides::read),
    ("docx", document::read),
    ("docm", document::read),
    ("txt", text::read),
];

/// The endings of the files that are read.
pub fn endings() -> impl Iterator<Item = &'static str> {
    READERS.iter().map(|(ending, _)| *ending)
}

/// Reads a file by the ending of its name.
///
/// # Errors
/// Where its kind is not known, or it cannot be read as what its name says.
pub fn read(name: &str, bytes: &[u8], known: &Vocabulary<'_>) -> Result<Found, ImportError> {
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
    let Some((_, reader)) = READERS.iter().find(|(known, _)| *known == ending) else {
        let endings = endings().collect::<Vec<_>>().join(", ");
        return Err(ImportError::Refused(say!("import.ending", file = name, endings = endings)));
    };
    reader(&Arc::from(name), bytes, known)
}
