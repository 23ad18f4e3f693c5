//! Search: words as readers type them, and where on the site they stand.
//!
//! In: [`Record`]s. Out: an [`Index`], which answers queries, and the scripts (its files) that do so in a browser.
//! Folding, stemming and ranking stand here alone; what the script needs of them it is handed as tables. Never: knows what
//! a roadmap is.

mod edit;
mod find;
mod fold;
mod forms;
mod index;
mod record;
mod script;
mod stem;
mod words;

pub use fold::fold;
pub use index::Index;
pub use record::{Class, Record, RecordKind, Terms};
pub use script::{Labels, Parts};
pub use stem::{cut_once, endings, stem};
pub use words::{Letters, Words, words};

pub(crate) use stem::cuts;
