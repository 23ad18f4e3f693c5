//! When something is planned: calendar units, a range of them, or a column that has no dates.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Spanned;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::wording::say;

/// A period that a measure is planned for, and the one of a column. In order: what has no dates comes after what has.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Period {
    /// Calendar units, both ends included.
    Dated(Span),
    /// A column without dates, such as `later`.
    Undated {
        /// Its place among the columns it stands in, since its order is all that is told of its time.
        place: usize,
        /// Its id.
        id: String,
    },
}

/// From one calendar unit to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    first: Unit,
    last: Unit,
}

/// A year, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Unit {
    year: u16,
    part: Part,
}

/// Which part of a year, counted from 1 where there are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Part {
    Year,
    Half(u8),
    Tertial(u8),
    Quarter(u8),
    Month(u8),
}

/// Why a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodError {
    /// No calendar unit and no range of two.
    Malformed,
    /// The last unit ends before the first, or begins before it.
    Reversed,
}

/// The letter of a part of a year and how many there are in one.
const LETTERS: [(u8, u8, NumberedPart); 3] =
    [(b'H', 2, Part::Half), (b'T', 3, Part::Tertial), (b'Q', 4, Part::Quarter)];

/// A part of a year by its number.
type NumberedPart = fn(u8) -> Part;

impl Part {
    /// Its first month and how many months it has.
    fn months(self) -> (u32, u32) {
        match self {
            Self::Year => (1, 12),
            Self::Half(number) => (u32::from(number) * 6 - 5, 6),
            Self::Tertial(number) => (u32::from(number) * 4 - 3, 4),
            Self::Quarter(number) => (u32::from(number) * 3 - 2, 3),
            Self::Month(number) => (u32::from(number), 1),
        }
    }

    /// Its kind as the names of texts hold it, and its number.
    fn named(self) -> (&'static str, u8) {
        match self {
            Self::Year => ("year", 1),
            Self::Half(number) => ("half", number),
            Self::Tertial(number) => ("tertial", number),
            Self::Quarter(number) => ("quarter", number),
            Self::Month(number) => ("month", number),
        }
    }
}

impl Unit {
    /// Reads the unit at a text's beginning, and gives what follows it.
    fn parse(text: &str) -> Option<(Self, &str)> {
        let digits = |text: &str, count: usize| {
            let digits = text.get(..count).filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?;
            let ends = !text.as_bytes().get(count).is_some_and(u8::is_ascii_alphanumeric);
            digits.parse::<u16>().ok().filter(|_| ends)
        };
        let year = digits(text, 4)?;
        let rest = &text[4..];
        let year_alone = Some((Self { year, part: Part::Year }, rest));
        let Some(part) = rest.strip_prefix('-') else { return year_alone };
        let known = |part: Part, length: usize| Some((Self { year, part }, rest.get(length..).unwrap_or_default()));
        let letter = part.bytes().next().map(|letter| letter.to_ascii_uppercase());
        if let Some((_, count, make)) = LETTERS.iter().find(|(known, ..)| Some(*known) == letter) {
            let number = u8::try_from(digits(&part[1..], 1)?).ok().filter(|number| (1..=*count).contains(number))?;
            return known(make(number), 3);
        }
        match digits(part, 2) {
            Some(month @ 1..=12) => known(Part::Month(u8::try_from(month).ok()?), 3),
            Some(_) => None,
            None => year_alone,
        }
    }

    /// Its first month, counted from year 0.
    fn from(self) -> u32 {
        u32::from(self.year) * 12 + self.part.months().0 - 1
    }

    /// Its last month, counted from year 0.
    fn to(self) -> u32 {
        self.from() + self.part.months().1 - 1
    }

    fn label(self, locale: &Locale) -> String {
        match self.part.named() {
            ("year", _) => self.year.to_string(),
            (kind, number) => named(locale, &format!("period_{kind}"), self.year, &[("number", number)]),
        }
    }
}

/// A text with a year and the numbers of units, months by their names.
fn named(locale: &Locale, name: &str, year: u16, numbers: &[(&'static str, u8)]) -> String {
    let mut values = vec![("year", year.to_string().into())];
    for (key, number) in numbers {
        let is_month = name.starts_with("period_month");
        values.push((key, if is_month { locale.month(*number).into() } else { (*number).into() }));
    }
    locale.format(name, &values)
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Year => write!(f, "{}", self.year),
            Part::Half(number) => write!(f, "{}-H{number}", self.year),
            Part::Tertial(number) => write!(f, "{}-T{number}", self.year),
            Part::Quarter(number) => write!(f, "{}-Q{number}", self.year),
            Part::Month(number) => write!(f, "{}-{number:02}", self.year),
        }
    }
}

impl Span {
    /// Reads `2026`, `2026-H1`, `2026-T2`, `2026-Q3`, `2026-05`, or a range of two of them with a hyphen or an en
    /// dash; spaces around the dash are fine.
    ///
    /// # Errors
    /// Where the text is none of these, or the ends are reversed.
    pub fn parse(text: &str) -> Result<Self, PeriodError> {
        let (first, rest) = Unit::parse(text.trim()).ok_or(PeriodError::Malformed)?;
        let rest = rest.trim_start();
        let last = if rest.is_empty() {
            first
        } else {
            let rest = rest.strip_prefix(['-', '–']).ok_or(PeriodError::Malformed)?;
            match Unit::parse(rest.trim_start()) {
                Some((last, "")) => last,
                _ => return Err(PeriodError::Malformed),
            }
        };
        let reversed = last.from() < first.from() || last.to() < first.to();
        if reversed { Err(PeriodError::Reversed) } else { Ok(Self { first, last }) }
    }

    /// The first month, counted from year 0; months of two spans can be compared.
    #[must_use]
    pub fn from(self) -> u32 {
        self.first.from()
    }

    /// The last month, counted from year 0.
    #[must_use]
    pub fn to(self) -> u32 {
        self.last.to()
    }

    /// The first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        day_one(self.from())
    }

    /// The last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        let last = day_one(self.to());
        last.last_of_month()
    }

    /// The first year.
    #[must_use]
    pub fn first_year(self) -> u16 {
        self.first.year
    }

    /// The last year.
    #[must_use]
    pub fn last_year(self) -> u16 {
        self.last.year
    }

    /// The time from its beginning to the end of another; `None` where that ends before.
    #[must_use]
    pub fn until(self, other: Self) -> Option<Self> {
        let span = Self { first: self.first, last: other.last };
        (span.from() <= span.to()).then_some(span)
    }

    /// True where the other is the same time, however it is written: `2026` is `2026-Q1 – 2026-Q4`.
    #[must_use]
    pub fn is_same_time(self, other: Self) -> bool {
        (self.from(), self.to()) == (other.from(), other.to())
    }

    /// True where a month lies in the span.
    #[must_use]
    pub fn holds(self, month: u32) -> bool {
        (self.from()..=self.to()).contains(&month)
    }

    /// «2026» or «2026–2027», which is the same in every language; `None` where it is not whole years.
    #[must_use]
    pub fn years(self) -> Option<String> {
        match (self.first, self.last) {
            (Unit { year: first, part: Part::Year }, Unit { year: last, part: Part::Year }) if first == last => {
                Some(first.to_string())
            }
            (Unit { year: first, part: Part::Year }, Unit { year: last, part: Part::Year }) => {
                Some([&*first.to_string(), "–", &last.to_string()].concat())
            }
            _ => None,
        }
    }

    /// As people write it: «2026–2027», «3. kvartal 2026», «mai–juli 2026».
    #[must_use]
    pub fn label(self, locale: &Locale) -> String {
        let (first, last) = (self.first, self.last);
        if first == last {
            return first.label(locale);
        }
        if let Some(years) = self.years() {
            return years;
        }
        match (first.part.named(), last.part.named()) {
            ((kind, from), (other, to)) if kind == other && first.year == last.year => {
                named(locale, &format!("period_{kind}s"), first.year, &[("first", from), ("last", to)])
            }
            _ => {
                let ends = [("first", first.label(locale).into()), ("last", last.label(locale).into())];
                locale.format("period_range", &ends)
            }
        }
    }
}

/// The first day of a month counted from year 0.
fn day_one(month: u32) -> Date {
    let months = i64::from(month).months();
    Date::constant(0, 1, 1).saturating_add(months)
}

/// The form that [`Span::parse`] reads, with hyphens and without spaces: it stands in addresses too.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { self.first.fmt(f) } else { write!(f, "{}-{}", self.first, self.last) }
    }
}

impl Period {
    /// Reads calendar units: see [`Span::parse`].
    ///
    /// # Errors
    /// Where the text is none, or its ends are reversed.
    pub fn parse(text: &str) -> Result<Self, PeriodError> {
        Span::parse(text).map(Self::Dated)
    }

    /// Reads calendar units of a file, and tells what is wrong with them.
    pub fn read(file: &str, text: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let (code, message) = match Self::parse(&text.value) {
            Ok(period) => return Some(period),
            Err(PeriodError::Malformed) => {
                (Code::TimeBandMalformed, say!("time-band-malformed.message", text = &text.value))
            }
            Err(PeriodError::Reversed) => {
                (Code::TimeBandReversed, say!("time-band-reversed.message", text = &text.value))
            }
        };
        diagnostics.push(Diagnostic::new(code, file, text.span.clone(), message).help(code.remedy()));
        None
    }

    /// Its calendar units; `None` for a column without dates.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Dated(span) => Some(*span),
            Self::Undated { .. } => None,
        }
    }

    /// True where the other is the same time, however it is written.
    #[must_use]
    pub fn is_same_time(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Dated(one), Self::Dated(other)) => one.is_same_time(*other),
            (Self::Undated { id, .. }, Self::Undated { id: other, .. }) => id == other,
            _ => false,
        }
    }
}

/// The form in files: `2026-2027`, `2026-Q3`, or a column's id.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dated(span) => span.fmt(f),
            Self::Undated { id, .. } => f.write_str(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str, language: &str) -> String {
        Span::parse(text).unwrap().label(&Locale::of_program(language))
    }

    #[test]
    fn units_and_ranges_are_read_and_written() {
        let same = ["2025", "2026-2027", "2026-H1", "2026-T2", "2026-Q3", "2026-05", "2026-Q1-2026-Q3", "2026-05-2027"];
        for text in same {
            assert_eq!(Span::parse(text).unwrap().to_string(), text);
        }
        for (text, canonical) in [
            ("2026 – 2027", "2026-2027"),
            ("2026–2027", "2026-2027"),
            ("2026-q1 – 2026-q3", "2026-Q1-2026-Q3"),
            ("2026-05 - 2026-07", "2026-05-2026-07"),
            (" 2026 ", "2026"),
        ] {
            assert_eq!(Span::parse(text).unwrap().to_string(), canonical, "{text}");
        }
        for text in ["2027-2026", "2026-Q3-2026-Q1", "2026-12 – 2026-H2"] {
            assert_eq!(Span::parse(text), Err(PeriodError::Reversed), "{text}");
        }
        let malformed = [
            "",
            "26",
            "2026-27",
            "2026-2027-2028",
            "20२6",
            "snart",
            "-2026",
            "2026-Q5",
            "2026-H0",
            "2026-13",
            "2026-Q12",
            "2026-",
            "2026 2027",
            "2026-X1",
            "2026-Q1x",
        ];
        for text in malformed {
            assert_eq!(Span::parse(text), Err(PeriodError::Malformed), "{text:?}");
        }
    }

    #[test]
    fn days_and_sameness_come_from_the_months() {
        let span = |text: &str| Span::parse(text).unwrap();
        let days = |text: &str| format!("{} {}", span(text).first_day(), span(text).last_day());
        assert_eq!(days("2026"), "2026-01-01 2026-12-31");
        assert_eq!(days("2026-T2"), "2026-05-01 2026-08-31");
        assert_eq!(days("2028-02"), "2028-02-01 2028-02-29");
        assert!(span("2026").is_same_time(span("2026-Q1 – 2026-Q4")) && !span("2026").is_same_time(span("2026-H1")));
    }

    #[test]
    fn labels_are_written_as_people_write_them() {
        assert_eq!(label("2026-2027", "nb"), "2026–2027");
        assert_eq!(label("2026-Q3", "nb"), "3. kvartal 2026");
        assert_eq!(label("2026-Q3", "en"), "Q3 2026");
        assert_eq!(label("2026-Q1 – 2026-Q3", "nb"), "1.–3. kvartal 2026");
        assert_eq!(label("2026-Q1 – 2026-Q3", "en"), "Q1–Q3 2026");
        assert_eq!(label("2026-T2", "nn"), "2. tertial 2026");
        assert_eq!(label("2026-H1 – 2026-H2", "en"), "H1–H2 2026");
        assert_eq!(label("2026-05", "nb"), "mai 2026");
        assert_eq!(label("2026-05-2026-07", "nb"), "mai–juli 2026");
        assert_eq!(label("2026-Q4 – 2027-Q1", "nb"), "4. kvartal 2026 – 1. kvartal 2027");
    }
}
