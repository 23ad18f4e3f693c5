//! Others' files brought into a site: what a spreadsheet tells of a roadmap becomes files that editors go on with.
//!
//! In: the bytes of files, and the site they are brought into. Out: [`Found`], what the files tell in their own words, with
//! places. Never: takes what is uncertain for a fact, runs or fetches anything, or reads without bounds.

mod found;
mod zipped;

use crate::wording::Text;

pub use found::{Block, Found, FoundArea, FoundDelivery, FoundElement, FoundText, Name, Place, Question, Spot, Told};
pub use zipped::Parts;

/// Why nothing was brought in.
#[derive(Debug)]
pub enum ImportError {
    /// A file, or what is asked for, cannot be taken as it is.
    Refused(Text),
}
