//! Values that may be of any type, or absent: what does not fit is passed over.

use std::borrow::Cow;

use finding_source::ReportError;
use finding_source::json::{Int, Kind, Reader, Text};

/// `name` in camel case, which some producers write in snake case.
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

/// Shows every member of the object that comes next to `visit`, by its name in camel case; of anything else there is
/// none.
pub(crate) fn members<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>, &str) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    named(reader, |reader, name| visit(reader, &camel(name.as_raw())))
}

/// The same for names that are data.
pub(crate) fn named<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>, Text<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Object) => reader.each_member(visit),
        _ => reader.skip(),
    }
}

/// Shows every element of the array that comes next to `visit`; of anything else there is none.
pub(crate) fn items<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Array) => reader.each_item(visit),
        _ => reader.skip(),
    }
}

/// The text, number or word that comes next.
pub(crate) fn text<'r>(reader: &mut Reader<'r>) -> Result<Option<Text<'r>>, ReportError> {
    match reader.peek() {
        Some(Kind::Text | Kind::Number | Kind::Bool) => reader.text_value(),
        _ => reader.skip().map(|()| None),
    }
}

/// The whole number that comes next.
pub(crate) fn int(reader: &mut Reader<'_>) -> Result<Option<i64>, ReportError> {
    match reader.peek() {
        Some(Kind::Text | Kind::Number) => match reader.int_value() {
            Ok(value) => Ok(value.map(|Int(number)| number)),
            Err(error) if error.ends_report() => Err(error),
            // A fraction, or more than 64 bits.
            Err(_) => Ok(None),
        },
        _ => reader.skip().map(|()| None),
    }
}

/// Adds the text that comes next, or those of the array that comes next; at most as many as make `most`.
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
        Some(Kind::Array) => reader.each_item(add),
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
