//! A year or a range of years.

use std::fmt;

use super::Spanned;
use crate::diag::{Code, Diagnostic};

/// A time band: the years that a measure is planned for, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimeBand {
    first: u16,
    last: u16,
}

/// Why a text is no time band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeBandError {
    /// Neither `2026` nor `2026-2027`.
    Malformed,
    /// The last year comes before the first.
    Reversed,
}

impl TimeBand {
    /// Reads `2026`, `2026-2027` or the same with an en dash; spaces around the dash are fine.
    ///
    /// # Errors
    /// Where the text is neither, or the years are reversed.
    pub fn parse(text: &str) -> Result<Self, TimeBandError> {
        let year = |part: &str| -> Result<u16, TimeBandError> {
            let part = part.trim();
            if part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse().map_err(|_| TimeBandError::Malformed)
            } else {
                Err(TimeBandError::Malformed)
            }
        };
        let (first, last) = match text.split_once(['-', '–']) {
            Some((first, last)) => (year(first)?, year(last)?),
            None => (year(text)?, year(text)?),
        };
        if last < first { Err(TimeBandError::Reversed) } else { Ok(Self { first, last }) }
    }

    /// Reads a time band of a file, and tells what is wrong with it.
    pub fn read(file: &str, text: &Spanned<String>, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let (code, what) = match Self::parse(&text.value) {
            Ok(band) => return Some(band),
            Err(TimeBandError::Malformed) => (Code::TimeBandMalformed, "is not a year or a range of years"),
            Err(TimeBandError::Reversed) => (Code::TimeBandReversed, "ends before it begins"),
        };
        let message = format!("`{}` {what}", text.value);
        diagnostics.push(Diagnostic::new(code, file, text.span.clone(), message).help(code.remedy()));
        None
    }

    /// The first year.
    #[must_use]
    pub fn first(self) -> u16 {
        self.first
    }

    /// The last year.
    #[must_use]
    pub fn last(self) -> u16 {
        self.last
    }

    /// True where the year lies in the band.
    #[must_use]
    pub fn holds(self, year: u16) -> bool {
        (self.first..=self.last).contains(&year)
    }

    /// As it is printed, with an en dash: `2026–2027`.
    #[must_use]
    pub fn label(self) -> String {
        if self.first == self.last { self.first.to_string() } else { format!("{}–{}", self.first, self.last) }
    }
}

/// The id form, with a hyphen: `2026-2027`.
impl fmt::Display for TimeBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { write!(f, "{}", self.first) } else { write!(f, "{}-{}", self.first, self.last) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_ranges() {
        assert_eq!(TimeBand::parse("2025").unwrap().to_string(), "2025");
        assert_eq!(TimeBand::parse("2026 – 2027").unwrap().label(), "2026–2027");
        assert_eq!(TimeBand::parse("2027-2026"), Err(TimeBandError::Reversed));
        for bad in ["", "26", "2026-27", "2026-2027-2028", "20२6", "snart", "-2026"] {
            assert_eq!(TimeBand::parse(bad), Err(TimeBandError::Malformed), "{bad:?}");
        }
    }
}
