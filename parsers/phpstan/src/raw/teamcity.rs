//! `--error-format=teamcity`, as `TeamcityErrorFormatter` of PHPStan writes it, one line at a time.

use std::borrow::Cow;

use super::number;

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line<'r> {
    /// `##teamcity[inspectionType …]`, the first line.
    Type,
    /// `##teamcity[inspection typeId='phpstan' …]`
    Inspection(Inspection<'r>),
}

/// An inspection of TeamCity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspection<'r> {
    /// The message.
    ///
    /// PHPStan escapes a line break as `|n` and then its `|` as `||`, so line breaks appear as `|n`. They cannot be
    /// distinguished from the `|n` of a type such as `string|null`.
    pub message: Cow<'r, str>,
    /// Relative to the working directory; the configuration, or `.`, for an error without a file.
    pub file: Cow<'r, str>,
    /// `None` if it is empty.
    pub line: Option<u32>,
    /// `1`, or empty for false; `None` for an error without a file.
    pub ignorable: Option<bool>,
    /// The remediation.
    pub tip: Option<Cow<'r, str>>,
}

impl<'r> Line<'r> {
    /// Parses a line. Returns `None` for a line of another kind.
    ///
    /// # Errors
    ///
    /// If it begins like a service message but does not end like one.
    pub fn parse(line: &'r str) -> Option<Result<Self, Unfinished>> {
        let rest = line.strip_prefix("##teamcity[")?;
        let (name, mut rest) = rest.split_once(' ')?;
        let mut inspection = Inspection::default();
        let mut ours = false;
        loop {
            rest = rest.trim_start();
            if rest.starts_with(']') {
                break;
            }
            let Some((key, value, behind)) = attribute(rest) else {
                return Some(Err(Unfinished(())));
            };
            rest = behind;
            match key {
                "typeId" | "id" => ours = value == "phpstan",
                "message" => inspection.message = decoded(value),
                "file" => inspection.file = decoded(value),
                "line" => inspection.line = number(value),
                "ignorable" => inspection.ignorable = Some(value == "1"),
                "tip" if !value.is_empty() => inspection.tip = Some(decoded(value)),
                _ => {}
            }
        }
        match name {
            _ if !ours => None,
            "inspectionType" => Some(Ok(Self::Type)),
            "inspection" => Some(Ok(Self::Inspection(inspection))),
            _ => None,
        }
    }
}

/// A service message without its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfinished(());

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
