//! The clock and the environment: the only place that looks at them.

use std::time::{Duration, SystemTime};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// The moment that a build counts as its own: that of `SOURCE_DATE_EPOCH` (seconds since 1970, see
/// reproducible-builds.org) where it is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// Time stamp for written files; `None` where the clock's will do.
    pub(super) stamp: Option<SystemTime>,
    /// The day, in UTC.
    pub(super) today: Option<Date>,
}

/// Reads the moment.
///
/// # Errors
/// Where `SOURCE_DATE_EPOCH` is set to something else than seconds.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock and the environment")]
pub(super) fn moment() -> Result<Moment, String> {
    let day = |timestamp: Timestamp| timestamp.to_zoned(TimeZone::UTC).date();
    let Some(text) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let seconds = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        return Ok(Moment { stamp: None, today: Timestamp::from_second(seconds).ok().map(day) });
    };
    let wrong = || format!("SOURCE_DATE_EPOCH is `{}`; it must be a number of seconds since 1970", text.display());
    let seconds: u64 = text.to_str().and_then(|t| t.trim().parse().ok()).ok_or_else(wrong)?;
    let timestamp = i64::try_from(seconds).ok().and_then(|s| Timestamp::from_second(s).ok()).ok_or_else(wrong)?;
    Ok(Moment { stamp: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)), today: Some(day(timestamp)) })
}
