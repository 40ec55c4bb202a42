//! `--error-format=raw`, as `RawErrorFormatter` of PHPStan writes it, one line at a time.

use super::is_identifier;

/// One line of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'r> {
    /// `PATH:LINE:MESSAGE`
    Error {
        /// Absolute, with the class that uses it if it is a trait.
        path: &'r str,
        /// `None` for 0, which means "unknown".
        line: Option<u32>,
        /// The first line of the message.
        message: &'r str,
    },
    /// `?:?:MESSAGE`
    General(&'r str),
}

impl<'r> Line<'r> {
    /// Parses a line. Returns `None` for any other line, which may belong to the previous message.
    #[must_use]
    pub fn parse(line: &'r str) -> Option<Self> {
        if let Some(message) = line.strip_prefix("?:?:") {
            return Some(Self::General(message));
        }
        if !is_absolute(line) {
            return None;
        }
        // The first number between colons: text after a drive letter is not a number, and the number in the name of an
        // anonymous class is followed by a parenthesis.
        let colons = line.match_indices(':').map(|(at, _)| at);
        colons
            .zip(line.match_indices(':').skip(1))
            .find_map(|(colon, (next, _))| {
                let digits = &line[colon + 1..next];
                let number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                number.then(|| Self::Error {
                    path: &line[..colon],
                    line: super::number(digits),
                    message: &line[next + 1..],
                })
            })
    }
}

/// Returns true if the text begins with a path that is absolute on any system, or with a scheme such as `phar://`.
fn is_absolute(text: &str) -> bool {
    let scheme = |(scheme, _): (&str, &str)| {
        scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'))
    };
    match text.as_bytes() {
        [b'/', ..] | [b'\\', b'\\', ..] => true,
        [drive, b':', b'\\' | b'/', ..] if drive.is_ascii_alphabetic() => true,
        _ => text
            .get(..64)
            .unwrap_or(text)
            .split_once("://")
            .is_some_and(scheme),
    }
}

/// Splits a message of `raw` from the identifier that `-v` appends, ` [identifier=…]`.
#[must_use]
pub fn split_identifier(message: &str) -> (&str, Option<&str>) {
    let split = message
        .trim_end()
        .strip_suffix(']')
        .and_then(|text| text.rsplit_once(" [identifier="))
        .filter(|(_, identifier)| is_identifier(identifier));
    match split {
        Some((message, identifier)) => (message, Some(identifier)),
        None => (message, None),
    }
}
