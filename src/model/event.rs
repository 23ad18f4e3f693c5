//! What sources tell of a measure beside its description.

use super::MeasureId;
use crate::facts::{Localised, Moment};

/// A dated fact: what a source tells that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// When it happened or was told.
    pub date: Moment,
    /// What happened.
    pub text: Localised,
    /// Index in the configured sources.
    pub source: usize,
}

/// What the description of another measure says of one.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The measure whose description says it.
    pub measure: MeasureId,
    /// What it says, in other words.
    pub text: Localised,
}
