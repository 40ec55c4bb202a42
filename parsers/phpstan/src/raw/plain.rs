//! `--error-format=raw`, as `RawErrorFormatter` of PHPStan writes it.

use finding_source::text::replaced;

use super::{Error, Item, is_identifier, number};

/// The beginning of an error without a file, and of a warning: they are not distinguished.
const GENERAL: &str = "?:?:";

/// Parses an item with all its lines: `PATH:LINE:MESSAGE` or `?:?:MESSAGE`. The path is absolute, and 0 is an unknown
/// line. Returns `None` if the first line is another one, which may belong to the message of the previous item.
#[must_use]
pub fn parse(lines: &str) -> Option<Item<'_>> {
    let message = |text| replaced(text, "\r", "");
    if let Some(text) = lines.strip_prefix(GENERAL) {
        return Some(Item::General(message(split_identifier(text).0)));
    }
    let (path, line, text) = split(lines)?;
    let (text, identifier) = split_identifier(text);
    let error = Error {
        message: message(text),
        line: number(line),
        identifier: identifier.map(Into::into),
        ..Error::default()
    };
    Some(Item::Error(path.into(), error))
}

/// Splits an error into the path, the line and the message.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    if !is_absolute(text) {
        return None;
    }
    // The first number between colons: text after a drive letter is not a number, and the number in the name of an
    // anonymous class is followed by a parenthesis.
    let mut begin = 0;
    text.match_indices(':').find_map(|(end, _)| {
        let line = &text[begin..end];
        let path = text[..begin].strip_suffix(':');
        begin = end + 1;
        let is_line = !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit());
        Some((path.filter(|_| is_line)?, line, &text[begin..]))
    })
}

/// Returns true if the text begins with a path that is absolute on any system, or with a scheme such as `phar://`.
fn is_absolute(text: &str) -> bool {
    let is_of_scheme = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-');
    match text.as_bytes() {
        [b'/', ..] | [b'\\', b'\\', ..] => true,
        [drive, b':', b'\\' | b'/', ..] if drive.is_ascii_alphabetic() => true,
        _ => {
            let scheme = text.get(..64).unwrap_or(text).split_once("://");
            scheme.is_some_and(|(scheme, _)| scheme.bytes().all(is_of_scheme))
        }
    }
}

/// Splits a message from the identifier that `-v` appends, ` [identifier=…]`.
fn split_identifier(message: &str) -> (&str, Option<&str>) {
    let inner = message.trim_end().strip_suffix(']');
    let split = inner.and_then(|inner| inner.rsplit_once(" [identifier="));
    match split.filter(|(_, identifier)| is_identifier(identifier)) {
        Some((message, identifier)) => (message, Some(identifier)),
        None => (message, None),
    }
}
