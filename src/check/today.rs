//! The day that counts as today, and until when it makes no difference which day that is.

use std::cell::Cell;

use jiff::civil::Date;

/// Today. What depends on it asks here, so that all questions are noted.
#[derive(Debug)]
pub struct Today {
    day: Date,
    alike: Cell<Days>,
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
        Self { day, alike: Cell::default() }
    }

    /// Whether a date is still to come.
    #[must_use]
    pub fn is_before(&self, date: Date) -> bool {
        let Days { from, until } = self.alike.get();
        let is_before = self.day < date;
        self.alike.set(if is_before {
            Days { from, until: Some(until.map_or(date, |until| until.min(date))) }
        } else {
            Days { from: from.max(Some(date)), until }
        });
        is_before
    }

    /// Whether a date has been and gone.
    #[must_use]
    pub fn is_after(&self, date: Date) -> bool {
        date.tomorrow().is_ok_and(|next| !self.is_before(next))
    }

    /// The days on which every question that was asked would have been answered as it was.
    #[must_use]
    pub fn alike(&self) -> Days {
        self.alike.get()
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
    }
}
