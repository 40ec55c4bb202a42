//! Calendar dates, for rules that expire.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, in the years 0 to 9999, without a time zone.
///
/// This crate has no clock: a program that uses expiring rules [passes](crate::Policy::with_today) the current date, for example
/// that [of its clock](Self::from_unix_seconds).
///
/// ```
/// use finding_severity::Date;
///
/// let date: Date = "2026-02-28".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2026, 2, 28));
/// assert!(date < Date::new(2026, 3, 1).unwrap());
/// assert!("2026-02-29".parse::<Date>().is_err());
/// # Ok::<(), finding_severity::ParseDateError>(())
/// ```
// The order of the fields is the chronological order.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Returns the date, or `None` if it is not in the calendar.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 || day == 0 || day > days(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Returns the date in UTC of seconds since 1970-01-01T00:00:00Z, or `None` outside of the years 0 to 9999.
    ///
    /// ```
    /// use finding_severity::Date;
    ///
    /// assert_eq!(Date::from_unix_seconds(1_767_322_445).unwrap().to_string(), "2026-01-02");
    /// assert_eq!(Date::from_unix_seconds(-1).unwrap().to_string(), "1969-12-31");
    /// ```
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Option<Self> {
        // From 0000-03-01, years end with the day that not all of them have.
        const DAYS_BEFORE_1970: i64 = 719_468;
        const DAYS_OF_400_YEARS: i64 = 146_097;
        let days = seconds.div_euclid(86_400) + DAYS_BEFORE_1970;
        let (cycle, day) = (
            days.div_euclid(DAYS_OF_400_YEARS),
            days.rem_euclid(DAYS_OF_400_YEARS),
        );
        let years = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * years + years / 4 - years / 100);
        // March, April … have 31, 30, 31, 30, 31 days, and so on, which is 153 days in five months.
        let month = (5 * day + 2) / 153;
        let day_of_month = day - (153 * month + 2) / 5 + 1;
        let (month, year) = if month < 10 {
            (month + 3, cycle * 400 + years)
        } else {
            (month - 9, cycle * 400 + years + 1)
        };
        if year < 0 || year > 9_999 {
            return None;
        }
        Self::new(year as u16, month as u8, day_of_month as u8)
    }

    /// Returns the year, 0 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// Returns the number of days in a month, or 0 if the number is not a month.
const fn days(year: u16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    /// Writes `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    /// Reads only `YYYY-MM-DD` (ISO 8601, extended format).
    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let digits = |from: usize, to: usize| {
            let digits = text.as_bytes().get(from..to)?;
            digits.iter().try_fold(0_u16, |number, digit| {
                let digit = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
                Some(number * 10 + digit)
            })
        };
        let hyphens = [4, 7].map(|at| text.as_bytes().get(at));
        if text.len() != 10 || hyphens != [Some(&b'-'); 2] {
            return Err(ParseDateError(()));
        }
        let fields = || Some((digits(0, 4)?, digits(5, 7)? as u8, digits(8, 10)? as u8));
        fields()
            .and_then(|(year, month, day)| Self::new(year, month, day))
            .ok_or(ParseDateError(()))
    }
}

/// The text is not a valid date.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseDateError(());

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date such as 2026-12-31")
    }
}

impl Error for ParseDateError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        for text in [
            "0000-01-01",
            "2000-02-29",
            "2024-02-29",
            "2026-12-31",
            "9999-12-31",
        ] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn every_day_follows_the_one_before_it() {
        let first = "0000-01-01".parse::<Date>().unwrap();
        let mut seconds = -62_167_219_200;
        assert_eq!(Date::from_unix_seconds(seconds), Some(first));
        let mut expected = first;
        while let Some(date) = Date::from_unix_seconds(seconds) {
            assert_eq!(date, expected, "{seconds}");
            assert_eq!(Date::from_unix_seconds(seconds + 86_399), Some(date));
            let Date { year, month, day } = date;
            let next_day = Date::new(year, month, day + 1);
            let next = next_day.or(Date::new(year, month + 1, 1));
            let Some(next) = next.or(Date::new(year + 1, 1, 1)) else {
                break;
            };
            expected = next;
            seconds += 86_400;
        }
        assert_eq!(expected.to_string(), "9999-12-31");
        for outside in [-62_167_219_201, 253_402_300_800, i64::MIN, i64::MAX] {
            assert_eq!(Date::from_unix_seconds(outside), None, "{outside}");
        }
    }

    #[test]
    fn days_that_the_calendar_lacks_are_refused() {
        for text in [
            "",
            "2026",
            "2026-1-1",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-04-31",
            "2025-02-29",
            "1900-02-29",
            "2026/01/01",
            "2026-01-01T00:00:00Z",
            " 2026-01-01",
            "+026-01-01",
            "２026-01-01",
        ] {
            assert_eq!(text.parse::<Date>(), Err(ParseDateError(())), "{text}");
        }
    }

    #[test]
    fn dates_are_ordered_by_time() {
        let dates = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"];
        let dates = dates.map(|text| text.parse::<Date>().unwrap());
        assert!(dates.is_sorted());
    }
}
