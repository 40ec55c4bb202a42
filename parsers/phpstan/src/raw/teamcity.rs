//! `--error-format=teamcity`, as `TeamcityErrorFormatter` of PHPStan writes it, one line at a time.

use std::borrow::Cow;

use finding_source::Str;

use super::{Error, Item, number};

/// A service message without its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfinished(());

/// Parses a line: `##teamcity[inspection typeId='phpstan' …]`, or `##teamcity[inspectionType …]`, the first line, which is
/// [`Item::Nothing`]. Returns `None` for a line of another kind.
///
/// PHPStan escapes a line break as `|n` and then its `|` as `||`, so line breaks appear as `|n`. They cannot be
/// distinguished from the `|n` of a type such as `string|null`.
///
/// # Errors
///
/// If it begins like a service message but does not end like one.
pub fn parse(line: &str) -> Result<Option<Item<'_>>, Unfinished> {
    let message = line.strip_prefix("##teamcity[");
    let Some((kind, mut rest)) = message.and_then(|message| message.split_once(' ')) else {
        return Ok(None);
    };
    let mut error = Error::default();
    let mut file = Str::default();
    let (mut is_ours, mut is_warning) = (false, false);
    loop {
        rest = rest.trim_start();
        if rest.starts_with(']') {
            break;
        }
        let (name, value, behind) = attribute(rest).ok_or(Unfinished(()))?;
        rest = behind;
        match name {
            "typeId" | "id" => is_ours = value == "phpstan",
            "message" => error.message = decoded(value),
            "file" => file = decoded(value),
            "line" => error.line = number(value),
            "SEVERITY" => is_warning = value == "WARNING",
            // `1`, or empty for false.
            "ignorable" => error.ignorable = Some(value == "1"),
            "tip" if !value.is_empty() => error.tip = Some(decoded(value)),
            _ => {}
        }
    }
    Ok(match kind {
        _ if !is_ours => None,
        "inspectionType" => Some(Item::Nothing),
        // The file of such an error is the configuration, or `.`, because a file is required.
        "inspection" if error.ignorable.is_none() => Some(match is_warning {
            true => Item::Warning(error.message),
            false => Item::General(error.message),
        }),
        "inspection" => Some(Item::Error(file, error)),
        _ => None,
    })
}

/// Returns name, undecoded value, and the rest of `name='value'…`.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = text.split_once("='")?;
    let mut escaped = false;
    let end = rest.bytes().position(|b| {
        let ends = b == b'\'' && !escaped;
        escaped = b == b'|' && !escaped;
        ends
    })?;
    Some((name, &rest[..end], rest.get(end + 1..)?))
}

/// Decodes a value: service messages escape with a vertical bar (TeamCity, "Service Messages", escaped values).
fn decoded(value: &str) -> Cow<'_, str> {
    if !value.contains('|') {
        return Cow::Borrowed(value);
    }
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, escape)) = rest.split_once('|') {
        text.push_str(before);
        let mut chars = escape.chars();
        match chars.next() {
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some(c) => text.push(c),
            None => {}
        }
        rest = chars.as_str();
    }
    text.push_str(rest);
    Cow::Owned(text)
}
