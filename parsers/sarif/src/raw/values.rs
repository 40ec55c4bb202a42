//! Values that may be of any type or absent. Values of an unexpected type are skipped.

use std::borrow::Cow;

use finding_source::ReportError;
use finding_source::json::{Int, Reader, Text, ValueKind};

/// Returns `name` in camel case. Some producers write snake case.
pub(crate) fn camel(name: &str) -> Cow<'_, str> {
    if !name.contains('_') {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        if c == '_' {
            upper = !out.is_empty();
        } else if std::mem::take(&mut upper) {
            out.push(c.to_ascii_uppercase());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Calls `visit` for every member of the next object, with its name in camel case. Any other value is skipped.
pub(crate) fn members<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>, &str) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    named(reader, |reader, name| visit(reader, &camel(name.as_raw())))
}

/// Calls `visit` for every member of the next object, whose names are data.
pub(crate) fn named<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>, Text<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(ValueKind::Object) => reader.each_member(visit),
        _ => reader.skip(),
    }
}

/// Calls `visit` for every element of the next array. Any other value is skipped.
pub(crate) fn items<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(visit),
        _ => reader.skip(),
    }
}

/// Reads the next string, number or literal as text.
pub(crate) fn text<'r>(reader: &mut Reader<'r>) -> Result<Option<Text<'r>>, ReportError> {
    match reader.peek() {
        Some(ValueKind::Text | ValueKind::Number | ValueKind::Bool) => reader.text_value(),
        _ => reader.skip().map(|()| None),
    }
}

/// Reads the next integer.
pub(crate) fn int(reader: &mut Reader<'_>) -> Result<Option<i64>, ReportError> {
    match reader.peek() {
        Some(ValueKind::Text | ValueKind::Number) => match reader.int_value() {
            Ok(value) => Ok(value.map(|Int(number)| number)),
            Err(error) if error.ends_report() => Err(error),
            // A fraction, or more than 64 bits.
            Err(_) => Ok(None),
        },
        _ => reader.skip().map(|()| None),
    }
}

/// Adds the next string, or the strings of the next array, up to a total of `most`.
pub(crate) fn texts<'r>(
    reader: &mut Reader<'r>,
    most: usize,
    list: &mut Vec<Text<'r>>,
) -> Result<(), ReportError> {
    let mut add = |reader: &mut Reader<'r>| {
        if list.len() >= most {
            return reader.skip();
        }
        list.extend(text(reader)?.filter(|text| !text.is_empty()));
        Ok(())
    };
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(add),
        _ => add(reader),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snake_case_is_camel_case() {
        for (name, camel_case) in [
            ("ruleId", "ruleId"),
            ("rule_id", "ruleId"),
            ("uri_base_id", "uriBaseId"),
            ("_x", "x"),
            ("é_é", "éé"),
        ] {
            assert_eq!(camel(name), camel_case);
        }
    }
}
