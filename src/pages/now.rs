//! Where on the time line the roadmap is read, and how old a plan is there.
//!
//! The day is told to the build, never asked of the clock: where none is told, the roadmap is read at its own edition.

use jiff::civil::Date;

use super::Words;
use super::view::NowMark;
use crate::facts::Moment;

impl Words<'_> {
    /// The day that the roadmap is read at, and whether the build was told it.
    fn read_at(&self) -> Option<(Moment, bool)> {
        let told = self.composer.date.map(|date| (Moment::day(date), true));
        told.or_else(|| self.config().edition.map(|edition| (edition, false)))
    }

    /// The mark on the time line, with the place of its column; `None` where no column holds the day.
    pub(super) fn now_mark(&self) -> Option<(usize, NowMark)> {
        let (moment, is_told) = self.read_at()?;
        let day = moment.date();
        let spans = self.config().columns.iter().map(|column| column.period.span());
        let mut spans = spans.enumerate().filter_map(|(at, span)| Some((at, span?)));
        let (at, span) = spans.find(|(_, span)| (span.first_day()..=span.last_day()).contains(&day))?;
        let name = if is_told { "now_mark" } else { "edition" };
        let label = self.locale.format(name, &[("edition", self.month(moment).into())]);
        Some((at, NowMark { label, at: share(day, span.first_day(), span.last_day()) }))
    }

    /// How much older than the roadmap something of this day is, in a sentence; `None` where it is less than a year.
    pub(super) fn age(&self, then: Moment) -> Option<String> {
        let (now, is_told) = self.read_at()?;
        let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
        let years = usize::try_from((months(now.date()) - months(then.date())) / 12).ok().filter(|years| *years > 0)?;
        let name = if is_told { "plan_age" } else { "plan_age_edition" };
        let values =
            [("count", years.into()), ("number", self.locale.number(years).into()), ("date", self.month(now).into())];
        Some(self.locale.format(name, &values))
    }

    /// A month in words, also where the day is told: a mark on a line of years is no finer.
    fn month(&self, moment: Moment) -> String {
        self.locale.month_year(moment.date())
    }
}

/// How far into a span of days a day is, in percent: a multiple of five, neither none nor all.
fn share(day: Date, first: Date, last: Date) -> u8 {
    let days = |from: Date, to: Date| i64::from((to - from).get_days());
    let (passed, all) = (days(first, day), days(first, last).max(1));
    let steps = (passed * 20 + all / 2) / all;
    u8::try_from(steps.clamp(1, 19) * 5).unwrap_or(50)
}

#[cfg(test)]
mod tests {
    use super::share;
    use jiff::civil::date;

    #[test]
    fn a_day_stands_where_it_is_in_its_column() {
        let year = |day| share(day, date(2025, 1, 1), date(2025, 12, 31));
        assert_eq!((year(date(2025, 1, 1)), year(date(2025, 7, 2)), year(date(2025, 12, 31))), (5, 50, 95));
        assert_eq!(share(date(2026, 12, 31), date(2026, 1, 1), date(2027, 12, 31)), 50);
    }
}
