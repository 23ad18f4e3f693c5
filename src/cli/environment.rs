//! The clock and the environment: the only place that looks at them.

use std::ffi::OsString;
use std::time::{Duration, SystemTime};

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::Failure;
use crate::wording::{Language, say};

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
pub(super) fn moment() -> Result<Moment, Failure> {
    let day = |timestamp: Timestamp| timestamp.to_zoned(TimeZone::UTC).date();
    let Some(text) = std::env::var_os("SOURCE_DATE_EPOCH") else {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let seconds = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        return Ok(Moment { stamp: None, today: Timestamp::from_second(seconds).ok().map(day) });
    };
    let wrong = || Failure::Other(say!("epoch.wrong", text = text.display().to_string()));
    let seconds: u64 = text.to_str().and_then(|t| t.trim().parse().ok()).ok_or_else(wrong)?;
    let timestamp = i64::try_from(seconds).ok().and_then(|s| Timestamp::from_second(s).ok()).ok_or_else(wrong)?;
    Ok(Moment { stamp: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)), today: Some(day(timestamp)) })
}

/// The language that the environment asks for: `VEIKART_LANGUAGE`, else the first that is set of what other programs obey.
/// `None` where it asks for none that veikart speaks, such as `C`.
///
/// # Errors
/// Where `VEIKART_LANGUAGE` is set to something else than a language that veikart speaks.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock and the environment")]
pub(super) fn language() -> Result<Option<Language>, Failure> {
    let set = |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
    let named = |value: &OsString| value.to_str().and_then(Language::named);
    if let Some(own) = set("VEIKART_LANGUAGE") {
        let wrong = || Failure::Other(say!("language-choice.environment", language = own.display().to_string()));
        return named(&own).map(Some).ok_or_else(wrong);
    }
    Ok(["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).as_ref().and_then(named))
}
