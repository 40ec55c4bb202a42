use std::error::Error;
use std::fmt;
use std::str::FromStr;

use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// An instant that a report states, in the years 0000 to 9999.
///
/// Written as RFC 3339 in UTC, with as many fractional digits as needed, at most nine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(OffsetDateTime);

impl Timestamp {
    /// Reads an ISO 8601 date and time as tools write them: `T` or a space between date and time, a fraction of any
    /// length (nine digits are used), and a zone `Z`, `±HH:MM`, `±HHMM` or `±HH`.
    ///
    /// Returns `None` for other texts, including a date and time without a zone, which is not an instant.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (date, rest) = (text.get(..10)?, text.get(10..)?);
        let rest = rest.strip_prefix(['T', 't', ' '])?;
        let (clock, rest) = (rest.get(..8)?, rest.get(8..)?);
        let (year, month, day) = (
            field(date, 0, 4, "")?,
            field(date, 4, 2, "-")?,
            field(date, 7, 2, "-")?,
        );
        let (hour, minute, second) = (
            field(clock, 0, 2, "")?,
            field(clock, 2, 2, ":")?,
            field(clock, 5, 2, ":")?,
        );
        let (nanosecond, zone) = match rest.strip_prefix(['.', ',']) {
            Some(rest) => fraction(rest)?,
            None => (0, rest),
        };
        let date =
            Date::from_calendar_date(year as i32, Month::try_from(month as u8).ok()?, day as u8)
                .ok()?;
        // The calendar of `time` has no leap seconds; the second before it is nearest.
        let second = if second == 60 && hour == 23 && minute == 59 {
            59
        } else {
            second
        };
        let time = Time::from_hms_nano(hour as u8, minute as u8, second as u8, nanosecond).ok()?;
        let instant = PrimitiveDateTime::new(date, time).assume_offset(offset(zone)?);
        let utc = instant.checked_to_offset(UtcOffset::UTC)?;
        (0..=9999).contains(&utc.year()).then_some(Self(utc))
    }

    /// Reads a date and time in the form of email and HTTP: `Sun, 7 Sep 2025 13:28:03 +1000`, with or without the day
    /// of the week, with one or two digits for the day, and a zone `±HHMM`, `GMT`, `UT`, `UTC` or `Z` (RFC 1123,
    /// section 5.2.14).
    ///
    /// Returns `None` for other texts.
    #[must_use]
    pub fn parse_rfc1123(text: &str) -> Option<Self> {
        const MONTHS: [&str; 12] = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        let date = text.split_once(',').map_or(text, |(_, date)| date);
        let mut words = date.split_ascii_whitespace();
        let (day, month, year) = (words.next()?, words.next()?, words.next()?);
        let (clock, zone) = (words.next()?, words.next()?);
        let month = MONTHS.iter().position(|name| *name == month)? + 1;
        let zone = match zone {
            "GMT" | "UT" | "UTC" => "Z",
            zone => zone,
        };
        if words.next().is_some() || !matches!(day.len(), 1 | 2) || year.len() != 4 {
            return None;
        }
        Self::parse(&format!("{year}-{month:02}-{day:0>2}T{clock}{zone}"))
    }

    /// Reads seconds since 1970-01-01T00:00:00Z, with a fraction of any length (nine digits are used), as AWS services
    /// write instants: `1669123456.789`. An exponent is accepted if the result is exact to the second.
    ///
    /// Returns `None` for other texts, and before 1970.
    #[must_use]
    pub fn parse_unix(text: &str) -> Option<Self> {
        let text = text.trim();
        let (seconds, nanosecond) = match text.split_once('.') {
            _ if text.contains(['e', 'E']) => {
                // JSON allows it, and some writers use it for large numbers: 1.669123456E9.
                let number: f64 = text.parse().ok()?;
                (0.0..1e12)
                    .contains(&number)
                    .then_some((number.trunc() as i64, 0))?
            }
            Some((seconds, digits)) => match fraction(digits)? {
                (nanosecond, "") => (digits_only(seconds)?, nanosecond),
                _ => return None,
            },
            None => (digits_only(text)?, 0),
        };
        Self::from_unix(seconds, nanosecond)
    }

    /// Creates an instant from seconds since 1970-01-01T00:00:00Z, without leap seconds, and nanoseconds after that second.
    /// Returns `None` outside of the years 0000 to 9999, or if the nanoseconds are a second or more.
    ///
    /// ```
    /// use finding::Timestamp;
    ///
    /// let instant = Timestamp::from_unix(1_767_322_445, 500_000_000).unwrap();
    /// assert_eq!(instant.to_string(), "2026-01-02T02:54:05.5Z");
    /// assert_eq!(instant.to_string().parse(), Ok(instant));
    /// ```
    #[must_use]
    pub fn from_unix(seconds: i64, nanoseconds: u32) -> Option<Self> {
        let instant = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
        let instant = instant.replace_nanosecond(nanoseconds).ok()?;
        (0..=9999)
            .contains(&instant.year())
            .then_some(Self(instant))
    }

    /// Returns whole seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix_seconds(self) -> i64 {
        self.0.unix_timestamp()
    }

    /// Returns the nanoseconds after [`unix_seconds`](Self::unix_seconds), below 1,000,000,000.
    #[must_use]
    pub fn nanoseconds(self) -> u32 {
        self.0.nanosecond()
    }
}

/// Reads the forms of [`Timestamp::parse`].
impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, ParseTimestampError> {
        Self::parse(text).ok_or(ParseTimestampError(()))
    }
}

/// The text is not an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTimestampError(());

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a time with a zone, such as 2026-01-02T03:04:05Z")
    }
}

impl Error for ParseTimestampError {}

/// Parses an integer without a sign.
fn digits_only(text: &str) -> Option<i64> {
    let all = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    all.then(|| text.parse().ok())?
}

/// Parses `width` digits of `text` at `at`, after `before`. At most nine.
fn field(text: &str, at: usize, width: usize, before: &str) -> Option<u32> {
    let all = text.as_bytes().get(at..at + before.len() + width)?;
    let digits = all.strip_prefix(before.as_bytes())?;
    digits.iter().try_fold(0, |number, digit| {
        let digit = digit.is_ascii_digit().then(|| u32::from(digit - b'0'))?;
        Some(number * 10 + digit)
    })
}

/// Returns nanoseconds, and the text after the digits.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let counted = digits.get(..digits.len().min(9))?;
    let number: u32 = counted.parse().ok()?;
    Some((number * 10_u32.pow(9 - counted.len() as u32), rest))
}

fn offset(zone: &str) -> Option<UtcOffset> {
    let zone = zone.trim();
    if matches!(zone, "Z" | "z") {
        return Some(UtcOffset::UTC);
    }
    let sign = match zone.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let rest = zone.get(1..)?;
    let hours = field(rest, 0, 2, "")? as i8;
    let minutes = match rest.len() {
        2 => 0,
        4 => field(rest, 2, 2, "")? as i8,
        5 => field(rest, 2, 2, ":")? as i8,
        _ => return None,
    };
    (minutes < 60).then(|| UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok())?
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        let (hour, minute, second, nanosecond) = self.0.to_hms_nano();
        // Written by hand, since every finding has several of them.
        let mut text = *b"0000-00-00T00:00:00";
        let fields: [(usize, usize, u32); 6] = [
            (0, 4, year.unsigned_abs()),
            (5, 2, u8::from(month).into()),
            (8, 2, day.into()),
            (11, 2, hour.into()),
            (14, 2, minute.into()),
            (17, 2, second.into()),
        ];
        for (at, width, mut number) in fields {
            for digit in text.iter_mut().skip(at).take(width).rev() {
                *digit = b'0' + (number % 10) as u8;
                number /= 10;
            }
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())?;
        if nanosecond != 0 {
            let digits = format!("{nanosecond:09}");
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_since_1970_are_read_to_the_nanosecond() {
        let shown = |text| Timestamp::parse_unix(text).map(|time| time.to_string());
        for (text, time) in [
            ("0", Some("1970-01-01T00:00:00Z")),
            ("1669123456", Some("2022-11-22T13:24:16Z")),
            ("1669123456.789", Some("2022-11-22T13:24:16.789Z")),
            (" 1669123456.7890000001 ", Some("2022-11-22T13:24:16.789Z")),
            ("1.669123456E9", Some("2022-11-22T13:24:16Z")),
            ("253402300799", Some("9999-12-31T23:59:59Z")),
            ("253402300800", None),
            ("-1", None),
            ("+1", None),
            ("1e400", None),
            ("1.2.3", None),
            (".5", None),
            ("", None),
            ("2022-11-22", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(shown(text).as_deref(), time, "{text}");
        }
    }

    #[test]
    fn dates_of_every_tool_are_read() {
        for (text, utc) in [
            ("2013-05-13T17:55:39+0200", "2013-05-13T15:55:39Z"),
            ("2026-03-27T08:42:12.993Z", "2026-03-27T08:42:12.993Z"),
            (
                "2025-09-03T12:49:35.236211400Z",
                "2025-09-03T12:49:35.2362114Z",
            ),
            ("2019-02-18T13:06:12.000+0100", "2019-02-18T12:06:12Z"),
            ("2019-02-18 13:06:12-05:30", "2019-02-18T18:36:12Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
            ("2024-02-29T00:00:00+01", "2024-02-28T23:00:00Z"),
            (
                "2024-01-01T00:00:00.1234567891234Z",
                "2024-01-01T00:00:00.123456789Z",
            ),
        ] {
            assert_eq!(
                Timestamp::parse(text).map(|t| t.to_string()).as_deref(),
                Some(utc),
                "{text}"
            );
        }
    }

    #[test]
    fn dates_of_mails_are_read() {
        for (text, utc) in [
            ("Sun, 7 Sep 2025 13:28:03 +1000", "2025-09-07T03:28:03Z"),
            ("Wed, 24 Jul 2019 10:38:42 -0300", "2019-07-24T13:38:42Z"),
            ("Tue, 7 Sep 2021 17:22:16 GMT", "2021-09-07T17:22:16Z"),
            ("07 Sep 2021 17:22:16 Z", "2021-09-07T17:22:16Z"),
        ] {
            assert_eq!(
                Timestamp::parse_rfc1123(text)
                    .map(|t| t.to_string())
                    .as_deref(),
                Some(utc),
                "{text}"
            );
        }
        for text in [
            "",
            "Sun, 7 Sep 2025 13:28:03",
            "Sun, 7 Sept 2025 13:28:03 GMT",
            "Sun, 7 Sep 25 13:28:03 GMT",
            "Sun, 31 Feb 2025 13:28:03 GMT",
            "Sun, 7 Sep 2025 13:28:03 EST",
            "Sun, 7 Sep 2025 13:28:03 GMT x",
            "Sun, é Sep 2025 13:28:03 GMT",
            "2025-09-07T03:28:03Z",
        ] {
            assert_eq!(Timestamp::parse_rfc1123(text), None, "{text}");
        }
    }

    #[test]
    fn invalid_instants_are_none() {
        for text in [
            "",
            "2024-01-01",
            "2024-01-01T00:00:00",
            "2023-02-29T00:00:00Z",
            "2024-13-01T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00+0160",
            "2024-01-01T00:00:00.Z",
            "+024-01-01T00:00:00Z",
            "0000-01-01T00:00:00+01:00",
            "Thu, 6 Dec 2018 10:53:11",
            "ééééééééééééééé",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
