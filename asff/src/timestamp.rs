use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use time::{Date, Month};

use crate::shape::Lenient;

/// A timestamp member: the text as written, which may not be a valid time.
///
/// Equality is that of the text. [`instant`](Self::instant) returns the point in time, which can be compared:
///
/// ```
/// use asff::TimestampText;
///
/// let utc = TimestampText::from("2026-01-02T03:04:05.000Z");
/// let offset = TimestampText::from("2026-01-02T04:04:05+01:00");
/// assert_ne!(utc, offset);
/// assert_eq!(utc.instant()?, offset.instant()?);
/// # Ok::<(), asff::TimestampError>(())
/// ```
#[derive(Clone, Default, Eq, Hash, PartialEq)]
pub struct TimestampText(Box<str>);

impl TimestampText {
    /// Returns the text as written in a document.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the point in time, by the rules that Security Hub documents for timestamps: `YYYY-MM-DD`, `T`,
    /// `HH:MM:SS`, optionally a point and 1 to 9 digits, then `Z` or an offset of at most 18 hours (`+HH:MM`, `+HHMM`,
    /// `+HH`). Second 60 is allowed only in `23:59:60` and counts as the first moment of the next minute.
    ///
    /// # Errors
    /// If the text is not such a timestamp; the error names the wrong part.
    pub fn instant(&self) -> Result<Instant, TimestampError> {
        Instant::parse(&self.0)
    }
}

impl From<&str> for TimestampText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for TimestampText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

/// Writes the time in UTC with `Z`, with the fewest fractional digits that keep it exactly: 0, 3, 6 or 9.
impl From<Instant> for TimestampText {
    fn from(instant: Instant) -> Self {
        instant.to_string().into()
    }
}

impl fmt::Debug for TimestampText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for TimestampText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for TimestampText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(Lenient::<Self>::new())?
            .map_err(|_| D::Error::custom("expected a timestamp"))
    }
}

impl Serialize for TimestampText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A point in time with nanosecond precision, in the years 0000 to 9999 in UTC.
///
/// ```
/// use asff::{Instant, TimestampText};
///
/// let now = Instant::from_unix(1_767_322_445, 0).ok_or("no such year")?;
/// assert_eq!(TimestampText::from(now).as_str(), "2026-01-02T02:54:05Z");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Instant {
    seconds: i64,
    nanoseconds: u32,
}

/// The first second of year 0 and of year 10,000, counted from 1970.
const YEARS: core::ops::Range<i64> = -62_167_219_200..253_402_300_800;

const SECONDS_A_DAY: i64 = 86_400;

/// The Julian day of 1970-01-01.
const FIRST_DAY: i64 = 2_440_588;

impl Instant {
    /// Creates a time from seconds since 1970-01-01T00:00:00Z, without leap seconds, and nanoseconds after that second.
    /// Returns `None` outside of the years 0000 to 9999, or if the nanoseconds are a second or more.
    #[must_use]
    pub fn from_unix(seconds: i64, nanoseconds: u32) -> Option<Self> {
        (YEARS.contains(&seconds) && nanoseconds < 1_000_000_000).then_some(Self {
            seconds,
            nanoseconds,
        })
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Returns the nanoseconds after [`unix_seconds`](Self::unix_seconds), below 1,000,000,000.
    #[must_use]
    pub const fn nanoseconds(self) -> u32 {
        self.nanoseconds
    }

    /// Returns the next full millisecond, or `None` at the end of year 9999.
    pub(crate) fn next_millisecond(self) -> Option<Self> {
        let milliseconds = self.nanoseconds / 1_000_000 + 1;
        match milliseconds {
            1_000 => Self::from_unix(self.seconds + 1, 0),
            _ => Self::from_unix(self.seconds, milliseconds * 1_000_000),
        }
    }

    pub(crate) fn parse(text: &str) -> Result<Self, TimestampError> {
        let mut rest = Rest {
            bytes: text.as_bytes(),
            at: 0,
        };
        let year = rest.digits(4, 0..=9999, "year")?;
        rest.expect(b'-', "year")?;
        let month = rest.digits(2, 1..=12, "month")?;
        rest.expect(b'-', "month")?;
        let day = rest.digits(2, 1..=31, "day")?;
        rest.expect(b'T', "`T` between date and time")?;
        let hour = rest.digits(2, 0..=23, "hour")?;
        rest.expect(b':', "hour")?;
        let minute = rest.digits(2, 0..=59, "minute")?;
        rest.expect(b':', "minute")?;
        let last = if (hour, minute) == (23, 59) { 60 } else { 59 };
        let second = rest.digits(2, 0..=last, "second")?;
        let nanoseconds = rest.fraction()?;
        let offset = rest.offset()?;
        if rest.at != rest.bytes.len() {
            return Err(TimestampError { part: "end" });
        }
        let days = days_before(year, month, day).ok_or(TimestampError { part: "day" })?;
        let seconds = days * SECONDS_A_DAY + hour * 3600 + minute * 60 + second - offset;
        Self::from_unix(seconds, nanoseconds).ok_or(TimestampError { part: "year" })
    }
}

/// Reads what [`TimestampText::instant`] reads.
impl FromStr for Instant {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        Self::parse(text)
    }
}

/// The time of a clock. An error before the year 0000 and after 9999.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use asff::Instant;
///
/// let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_322_445_500);
/// assert_eq!(Instant::try_from(time)?.to_string(), "2026-01-02T02:54:05.500Z");
/// # Ok::<(), asff::TimestampError>(())
/// ```
#[expect(clippy::disallowed_types, reason = "the time is an argument")]
impl TryFrom<std::time::SystemTime> for Instant {
    type Error = TimestampError;

    fn try_from(time: std::time::SystemTime) -> Result<Self, TimestampError> {
        let (seconds, nanoseconds) = match time.duration_since(std::time::SystemTime::UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()).ok(), after.subsec_nanos()),
            Err(error) => {
                // Nanoseconds count forward from a second, also before 1970.
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).ok();
                match before.subsec_nanos() {
                    0 => (seconds.map(|seconds| -seconds), 0),
                    n => (seconds.map(|seconds| -seconds - 1), 1_000_000_000 - n),
                }
            }
        };
        seconds
            .and_then(|seconds| Self::from_unix(seconds, nanoseconds))
            .ok_or(TimestampError { part: "year" })
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = self.seconds.div_euclid(SECONDS_A_DAY);
        let day = i32::try_from(days + FIRST_DAY).map_err(|_| fmt::Error)?;
        let (year, month, day) = Date::from_julian_day(day)
            .map_err(|_| fmt::Error)?
            .to_calendar_date();
        let month = u8::from(month);
        let second = self.seconds.rem_euclid(SECONDS_A_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        )?;
        match self.nanoseconds {
            0 => {}
            n if n % 1_000_000 == 0 => write!(f, ".{:03}", n / 1_000_000)?,
            n if n % 1_000 == 0 => write!(f, ".{:06}", n / 1_000)?,
            n => write!(f, ".{n:09}")?,
        }
        f.write_str("Z")
    }
}

/// The error of a text that is not a timestamp.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TimestampError {
    part: &'static str,
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "not a timestamp such as 2026-01-02T03:04:05Z: wrong {}",
            self.part
        )
    }
}

impl std::error::Error for TimestampError {}

struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Rest<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8, part: &'static str) -> Result<(), TimestampError> {
        if self.peek() != Some(byte) {
            return Err(TimestampError { part });
        }
        self.at += 1;
        Ok(())
    }

    fn digit(&mut self) -> Option<i64> {
        let digit = self.peek().filter(u8::is_ascii_digit)?;
        self.at += 1;
        Some(i64::from(digit - b'0'))
    }

    fn digits(
        &mut self,
        count: usize,
        range: core::ops::RangeInclusive<i64>,
        part: &'static str,
    ) -> Result<i64, TimestampError> {
        let mut number = 0;
        for _ in 0..count {
            number = number * 10 + self.digit().ok_or(TimestampError { part })?;
        }
        range
            .contains(&number)
            .then_some(number)
            .ok_or(TimestampError { part })
    }

    fn fraction(&mut self) -> Result<u32, TimestampError> {
        const WRONG: TimestampError = TimestampError {
            part: "fraction of a second",
        };
        if self.peek() != Some(b'.') {
            return Ok(0);
        }
        self.at += 1;
        let mut nanoseconds = 0;
        let mut unit = 100_000_000;
        while let Some(digit) = self.digit() {
            if unit == 0 {
                return Err(WRONG);
            }
            nanoseconds += digit * unit;
            unit /= 10;
        }
        if unit == 100_000_000 {
            return Err(WRONG);
        }
        u32::try_from(nanoseconds).map_err(|_| WRONG)
    }

    fn offset(&mut self) -> Result<i64, TimestampError> {
        const PART: &str = "offset from UTC";
        let sign = match self.peek() {
            Some(b'Z') => {
                self.at += 1;
                return Ok(0);
            }
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return Err(TimestampError { part: PART }),
        };
        self.at += 1;
        let hours = self.digits(2, 0..=18, PART)?;
        let mut minutes = 0;
        if self.peek().is_some() {
            if self.peek() == Some(b':') {
                self.at += 1;
            }
            let last = if hours == 18 { 0 } else { 59 };
            minutes = self.digits(2, 0..=last, PART)?;
        }
        Ok(sign * (hours * 3600 + minutes * 60))
    }
}

/// Returns the days from 1970-01-01 to a date, or `None` if the calendar does not have it.
fn days_before(year: i64, month: i64, day: i64) -> Option<i64> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let (year, day) = (i32::try_from(year).ok()?, u8::try_from(day).ok()?);
    let date = Date::from_calendar_date(year, month, day).ok()?;
    Some(i64::from(date.to_julian_day()) - FIRST_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unix(text: &str) -> Option<(i64, u32)> {
        let instant = TimestampText::from(text).instant().ok()?;
        Some((instant.unix_seconds(), instant.nanoseconds()))
    }

    #[expect(clippy::disallowed_types, reason = "the times are arguments")]
    #[test]
    fn times_of_a_clock_are_read_before_and_after_1970() {
        use std::time::{Duration, SystemTime};

        let read = |time: Option<SystemTime>| Instant::try_from(time.unwrap()).ok();
        let after = |duration| read(SystemTime::UNIX_EPOCH.checked_add(duration));
        let before = |duration| read(SystemTime::UNIX_EPOCH.checked_sub(duration));
        assert_eq!(after(Duration::ZERO), Instant::from_unix(0, 0));
        assert_eq!(after(Duration::new(7, 5)), Instant::from_unix(7, 5));
        assert_eq!(before(Duration::new(7, 0)), Instant::from_unix(-7, 0));
        let last = before(Duration::new(7, 5));
        assert_eq!(last, Instant::from_unix(-8, 999_999_995));
        assert_eq!(after(Duration::from_secs(253_402_300_800)), None);
        assert_eq!(before(Duration::from_secs(62_167_219_201)), None);
    }

    #[test]
    fn every_form_of_the_documented_grammar_is_read() {
        for (text, seconds, nanoseconds) in [
            ("1970-01-01T00:00:00Z", 0, 0),
            ("2000-02-29T12:00:00Z", 951_825_600, 0),
            ("2019-03-19T18:04:05.9Z", 1_553_018_645, 900_000_000),
            ("2019-03-19T18:04:05.123456789Z", 1_553_018_645, 123_456_789),
            ("2019-03-19T18:04:05+02:00", 1_553_011_445, 0),
            ("2019-03-19T18:04:05+0200", 1_553_011_445, 0),
            ("2019-03-19T18:04:05-02", 1_553_025_845, 0),
            ("2019-03-19T18:04:05+18:00", 1_552_953_845, 0),
            ("2016-12-31T23:59:60Z", 1_483_228_800, 0),
            ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
            ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
        ] {
            assert_eq!(unix(text), Some((seconds, nanoseconds)), "{text}");
        }
    }

    #[test]
    fn text_outside_of_the_grammar_is_refused() {
        for text in [
            "",
            "2019-03-19",
            "2019-03-19T18:04:05",
            "2019-03-19 18:04:05Z",
            "2019-03-19t18:04:05Z",
            "2019-03-19T18:04:05z",
            "2019-03-19T18:04Z",
            "2019-3-19T18:04:05Z",
            "2019-13-19T18:04:05Z",
            "2019-02-29T18:04:05Z",
            "2019-03-19T24:00:00Z",
            "2019-03-19T18:59:60Z",
            "2019-03-19T18:04:05.Z",
            "2019-03-19T18:04:05.1234567890Z",
            "2019-03-19T18:04:05+18:01",
            "2019-03-19T18:04:05+19:00",
            "2019-03-19T18:04:05+2",
            "2019-03-19T18:04:05+02:",
            "2019-03-19T18:04:05ZZ",
            "2019-03-19T18:04:05Z ",
            "0000-01-01T00:00:00+01:00",
            "２019-03-19T18:04:05Z",
        ] {
            assert_eq!(unix(text), None, "{text}");
        }
    }

    #[test]
    fn the_error_names_the_wrong_part() {
        let error = TimestampText::from("2019-03-32T00:00:00Z")
            .instant()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "not a timestamp such as 2026-01-02T03:04:05Z: wrong day"
        );
    }

    #[test]
    fn an_instant_is_written_with_the_digits_it_needs() {
        for text in [
            "0000-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999999Z",
            "2000-02-29T00:00:00.5Z",
            "2024-12-31T23:59:59.000001Z",
            "9999-12-31T23:59:59Z",
        ] {
            let instant = TimestampText::from(text).instant().unwrap();
            let again = TimestampText::from(instant);
            assert_eq!(again.instant().unwrap(), instant, "{text} {again}");
        }
        let half = TimestampText::from("2000-02-29T00:00:00.5Z")
            .instant()
            .unwrap();
        assert_eq!(half.to_string(), "2000-02-29T00:00:00.500Z");
    }

    #[test]
    fn the_next_millisecond_is_later() {
        for (text, next) in [
            ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.001Z"),
            ("2026-01-02T03:04:05.0019Z", "2026-01-02T03:04:05.002Z"),
            ("2026-12-31T23:59:59.999999999Z", "2027-01-01T00:00:00Z"),
        ] {
            let instant = TimestampText::from(text).instant().unwrap();
            assert_eq!(instant.next_millisecond().unwrap().to_string(), next);
        }
        let last = TimestampText::from("9999-12-31T23:59:59.999Z")
            .instant()
            .unwrap();
        assert_eq!(last.next_millisecond(), None);
    }

    #[test]
    fn every_day_of_four_centuries_reads_back() {
        let mut days = 0;
        for day in date_range() {
            let instant = Instant::from_unix(day * SECONDS_A_DAY, 0).unwrap();
            assert_eq!(TimestampText::from(instant).instant().unwrap(), instant);
            days += 1;
        }
        assert_eq!(days, 146_097);
    }

    fn date_range() -> core::ops::Range<i64> {
        let first = |year| days_before(year, 1, 1).unwrap();
        first(1800)..first(2200)
    }
}
