//! The day that counts as today, and until when it makes no difference which day that is.

use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

/// Today. What depends on it asks here, so that all questions are noted.
#[derive(Debug)]
pub struct Today {
    day: Date,
    alike: Mutex<Days>,
}

/// Days in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days {
    /// The first; `None` where all earlier ones are among them.
    pub from: Option<Date>,
    /// The first that is no longer among them; `None` where all later ones are.
    pub until: Option<Date>,
}

impl Days {
    /// Whether a day is among them.
    #[must_use]
    pub fn has(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

impl Today {
    /// This day.
    #[must_use]
    pub fn new(day: Date) -> Self {
        Self { day, alike: Mutex::default() }
    }

    /// Whether a date is still to come.
    #[must_use]
    pub fn is_before(&self, date: Date) -> bool {
        let is_before = self.day < date;
        let days =
            if is_before { Days { from: None, until: Some(date) } } else { Days { from: Some(date), until: None } };
        self.note(days);
        is_before
    }

    /// Whether a date has been and gone.
    #[must_use]
    pub fn is_after(&self, date: Date) -> bool {
        date.tomorrow().is_ok_and(|next| !self.is_before(next))
    }

    /// Whether it is among those days, on which questions were answered alike: then they count as asked.
    #[must_use]
    pub fn is_among(&self, days: Days) -> bool {
        let is_among = days.has(self.day);
        if is_among {
            self.note(days);
        }
        is_among
    }

    fn note(&self, days: Days) {
        let mut alike = self.alike.lock().unwrap_or_else(PoisonError::into_inner);
        alike.from = alike.from.max(days.from);
        alike.until = alike.until.into_iter().chain(days.until).min();
    }

    /// The days on which every question that was asked would have been answered as it was.
    #[must_use]
    pub fn alike(&self) -> Days {
        *self.alike.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_alike_are_those_with_the_same_answers() {
        let day = |day: i8| Date::constant(2026, 3, day);
        let asked = |day_of_march: i8| {
            let today = Today::new(day(day_of_march));
            let answers = [
                today.is_before(day(5)),
                today.is_after(day(9)),
                today.is_before(day(20)),
                today.is_after(day(9)),
                today.is_after(Date::MAX),
            ];
            (answers, today.alike())
        };
        for first in 1..=31 {
            let (answers, alike) = asked(first);
            for second in 1..=31 {
                assert_eq!(alike.has(day(second)), answers == asked(second).0, "{first} {second}");
            }
        }
        assert_eq!(Today::new(day(1)).alike(), Days { from: None, until: None });
        let (today, earlier) = (Today::new(day(7)), Days { from: Some(day(5)), until: Some(day(9)) });
        assert!(today.is_among(earlier) && !today.is_among(Days { from: Some(day(8)), until: None }));
        assert_eq!(today.alike(), earlier);
    }
}
