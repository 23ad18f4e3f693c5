//! What bodies say of a measure before an edition is adopted.

use super::{Choice, Written};
use crate::facts::{Localised, Moment};

/// What a body says of a measure.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The body's place in the configuration.
    pub by: usize,
    /// When it was said.
    pub date: Moment,
    /// What it says.
    pub text: Localised,
    /// What was answered.
    pub answer: Option<Localised>,
    /// What became of it.
    pub decision: Option<Decision>,
    /// Index in the configured sources.
    pub source: Option<usize>,
}

impl Remark {
    /// Whether nobody has answered it yet, nor decided.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.answer.is_none() && self.decision.is_none()
    }
}

/// What became of a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It is in the roadmap.
    Taken,
    /// Some of it is.
    Partly,
    /// It is kept for a later edition.
    Later,
    /// It is not.
    Declined,
}

impl Choice for Decision {
    const ALL: &'static [(&'static str, Self)] =
        &[("taken", Self::Taken), ("partly", Self::Partly), ("later", Self::Later), ("declined", Self::Declined)];
}

impl Written for Decision {
    const NORWEGIAN: &'static [&'static str] = &["tatt-inn", "delvis", "senere", "ikke-tatt-inn"];
}
