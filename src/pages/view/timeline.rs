//! A measure through time: how the editions had it, and what sources tell that happened.

use serde::Serialize;

use super::Link;
use crate::facts::Moment;
use crate::text::Phrase;

/// One step of a measure's timeline: an edition, several of them in a row that say the same, or a dated fact.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineRow {
    /// What the edition says; of several, the newest, with what changed when the oldest of them came.
    pub edition: Option<HistoryRow>,
    /// Where several editions say the same: the oldest and the newest of them, named as within a sentence.
    pub run: Option<Run>,
    /// What happened.
    pub event: Option<EventView>,
}

/// The ends of a row of editions.
#[derive(Debug, Clone, Serialize)]
pub struct Run {
    /// The oldest.
    pub from: Link,
    /// The newest.
    pub to: Link,
}

/// One edition in a measure's history.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HistoryRow {
    /// The edition, with the measure's place in it.
    pub edition: Link,
    /// Its name then, where it was another.
    pub title: Option<String>,
    /// The language of that name where it is not the page's.
    pub lang: Option<String>,
    /// Its time band then, in words.
    pub band: String,
    /// What changed since the edition before, in words.
    pub changes: Vec<Phrase>,
    /// False where the edition does not have it.
    pub listed: bool,
    /// That the measure in this edition is only likely the same, and why.
    pub likely: Option<Phrase>,
    /// When the edition was, where that is told.
    #[serde(skip)]
    pub date: Option<Moment>,
    /// The edition as it is named within a sentence.
    #[serde(skip)]
    pub name: String,
}

/// A dated fact.
#[derive(Debug, Clone, Serialize)]
pub struct EventView {
    /// When, in words.
    pub date: String,
    /// What happened.
    pub text: String,
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
    /// The source that tells it.
    pub source: String,
}

/// What the description of another measure says of one.
#[derive(Debug, Clone, Serialize)]
pub struct MentionView {
    /// The measure whose description says it.
    pub measure: Link,
    /// What it says.
    pub text: String,
    /// The language of the text where it is not the page's.
    pub lang: Option<String>,
}
