//! The current time, and the argument that replaces it.

use std::time::SystemTime;

use asff::Instant;
use finding_severity::Date;
use finding_source::Timestamp;

/// Returns the given time, or the current time.
///
/// # Errors
///
/// One line if the clock is not in the years 0 to 9999.
pub(crate) fn now(given: Option<&str>) -> Result<String, String> {
    match given {
        Some(now) => Ok(now.to_owned()),
        None => Instant::try_from(SystemTime::now())
            .map(|now| now.to_string())
            .map_err(|error| format!("the system's time: {error}")),
    }
}

/// Returns the day of a time, in UTC.
///
/// # Errors
///
/// One line if the time has no time zone or is invalid.
pub(crate) fn day(now: &str) -> Result<Date, String> {
    let now: Timestamp = now.parse().map_err(|error| format!("--now: {error}"))?;
    Date::from_unix_seconds(now.unix_seconds()).ok_or_else(|| "--now: no such year".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{day, now};

    #[test]
    fn the_day_of_a_time_is_that_of_utc() {
        for (time, expected) in [
            ("2026-01-02T03:04:05Z", "2026-01-02"),
            ("2026-01-02T03:04:05+05:00", "2026-01-01"),
            ("2025-12-31T23:59:59.9-00:30", "2026-01-01"),
        ] {
            assert_eq!(day(time).unwrap().to_string(), expected, "{time}");
        }
        for time in [
            "",
            "2026-01-02",
            "2026-01-02T03:04:05",
            "2026-02-30T00:00:00Z",
        ] {
            assert!(
                day(time).unwrap_err().starts_with("--now: expected"),
                "{time}"
            );
        }
    }

    #[test]
    fn the_time_of_the_clock_has_a_day() {
        assert!(day(&now(None).unwrap()).is_ok());
        assert_eq!(now(Some("x")).unwrap(), "x");
    }
}
