//! What is written by hand of the way from one edition to the next. None of it is frozen: it may be learnt later.

use std::collections::BTreeMap;

use super::{Choice, Written};
use crate::facts::{Localised, Moment, NamedTexts};

/// What is written of the way from the newest edition to the working roadmap, until that is adopted.
#[derive(Debug, Clone, Default)]
pub struct Since {
    /// Why the roadmap differs as a whole.
    pub reason: Option<Localised>,
    /// Why something changed, by the measure's id: for all of it, or by kind.
    pub reasons: BTreeMap<String, NamedTexts>,
    /// What sources tell became of measures.
    pub outcomes: Vec<ToldOutcome>,
}

/// A likely tie: what a measure likely was in an earlier edition. A certain one stands in `former_ids`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LikelyTie {
    /// The measure's id.
    pub id: String,
    /// The id that it likely had.
    pub from: String,
    /// The edition to look in; the newest one before that has the id where absent.
    pub edition: Option<String>,
    /// Why they are likely the same.
    pub reason: Localised,
    /// Id of the configured source.
    pub source: Option<String>,
}

/// How a measure ended, as a source tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It was delivered.
    Delivered,
    /// It was stopped.
    Stopped,
}

impl Choice for Ending {
    const ALL: &'static [(&'static str, Self)] = &[("delivered", Self::Delivered), ("stopped", Self::Stopped)];
}

impl Written for Ending {
    const NORWEGIAN: &'static [&'static str] = &["levert", "stoppet"];
}

/// What a source tells became of a measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldOutcome {
    /// The measure's id in this edition or an earlier one.
    pub id: String,
    /// How it ended.
    pub ending: Ending,
    /// Id of the configured source.
    pub source: String,
    /// Since when; the edition's own date where absent.
    pub date: Option<Moment>,
    /// Why.
    pub reason: Option<Localised>,
}
