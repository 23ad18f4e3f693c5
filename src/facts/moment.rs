//! A day, or a month where only that is told.

use std::fmt;

use jiff::civil::Date;

use crate::locale::Locale;
use crate::wording::{Text, say};

/// When something was published or decided, as far as a source tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    date: Date,
    day_told: bool,
}

impl Moment {
    /// A day.
    #[must_use]
    pub fn day(date: Date) -> Self {
        Self { date, day_told: true }
    }

    /// Reads `2025-11` or `2025-11-20`; `None` where the text is neither.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let day_told = text.len() > 7;
        let day = if day_told { text.to_owned() } else { format!("{text}-01") };
        // The date parser also takes forms that would make two ids of one moment.
        let is_plain = day.len() == 10 && day.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        is_plain.then(|| day.parse().ok()).flatten().map(|date| Self { date, day_told })
    }

    /// What is wrong with a text that is none.
    #[must_use]
    pub fn fault(text: &str) -> Text {
        let is_digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        match parts.as_slice() {
            [year, month, day] if is_digits(year, 4) && is_digits(month, 2) && is_digits(day, 2) => {
                say!("wrong-type.no-such-day", text = text)
            }
            [year, month] if is_digits(year, 4) && is_digits(month, 2) => say!("wrong-type.no-such-month", text = text),
            _ => say!("wrong-type.moment", text = text),
        }
    }

    /// Its day; the first of the month where only the month is told.
    #[must_use]
    pub fn date(self) -> Date {
        self.date
    }

    /// In words: «20. november 2025» or «november 2025».
    #[must_use]
    pub fn in_words(self, locale: &Locale) -> String {
        if self.day_told { locale.date(self.date) } else { locale.month_year(self.date) }
    }

    /// Whether the day is told.
    #[must_use]
    pub fn day_told(self) -> bool {
        self.day_told
    }
}

/// The form that [`Moment::parse`] reads.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.day_told { write!(f, "{}", self.date) } else { write!(f, "{}", self.date.strftime("%Y-%m")) }
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn months_and_days_are_read_and_written_alike() {
        for text in ["2025-11", "2025-11-20"] {
            assert_eq!(Moment::parse(text).unwrap().to_string(), text);
        }
        for bad in ["2025", "2025-13", "2025-11-31", "nov 2025", "+002025-11", ""] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }
}
