//! Values of ZAP's JSON, as odd as it writes them.
//!
//! Up to 2.10 ZAP made its XML report into JSON with json-lib 2.4, which turns an empty element into `[]`, text that
//! happens to be JSON into that JSON, the text `null` into null, and a list of elements with one child
//! each into lists of texts. No member may be trusted to have a type.

use finding_source::json::{Kind, Raw, Reader, Text};
use finding_source::{ReportError, Str};

use super::{Alert, Insight, Instance, alert_slot, insight_slot, instance_slot};

/// Any value as text: a number or a word as it stands, an object or a list as its JSON. `None` for null, for
/// `[]` and for text that is empty or blank.
pub(crate) fn text<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    match reader.peek() {
        Some(Kind::Null) => {
            reader.skip()?;
            Ok(None)
        }
        Some(Kind::Array | Kind::Object) => {
            let raw: Raw<'r> = reader.raw()?;
            let json = raw.as_json();
            let empty = json.strip_prefix('[').and_then(|j| j.strip_suffix(']'));
            Ok(empty
                .is_none_or(|inside| !inside.trim().is_empty())
                .then_some(Str::Borrowed(json)))
        }
        _ => Ok(reader.read::<Text<'r>>()?.trimmed()),
    }
}

/// A member of an alert that is a plain value. False, and nothing read, when it is none that is kept.
pub(crate) fn alert_member<'r>(
    reader: &mut Reader<'r>,
    alert: &mut Alert<'r>,
    name: &str,
) -> Result<bool, ReportError> {
    if let Some(slot) = alert_slot(alert, name) {
        *slot = text(reader)?;
        return Ok(true);
    }
    if name == "tags" {
        alert.tags = tags(reader)?;
        return Ok(true);
    }
    Ok(false)
}

/// `[{"tag": …, "link": …}]` in reports, `{tag: link}` in the API.
pub(crate) fn tags<'r>(reader: &mut Reader<'r>) -> Result<Vec<Str<'r>>, ReportError> {
    let mut tags = Vec::new();
    match reader.peek() {
        Some(Kind::Array) => reader.each_item(|reader| {
            if reader.peek() != Some(Kind::Object) {
                tags.extend(text(reader)?);
                return Ok(());
            }
            reader.each_member(|reader, name| {
                if name == "tag" {
                    tags.extend(text(reader)?);
                    return Ok(());
                }
                reader.skip()
            })
        })?,
        Some(Kind::Object) => reader.each_member(|reader, name| {
            tags.extend(name.trimmed());
            reader.skip()
        })?,
        _ => reader.skip()?,
    }
    Ok(tags)
}

/// An element of `instances`; `None` when it is nothing that could be one. With `uri_only` the rest is passed.
pub(crate) fn instance<'r>(
    reader: &mut Reader<'r>,
    uri_only: bool,
) -> Result<Option<Instance<'r>>, ReportError> {
    let mut instance = Instance::default();
    match reader.peek() {
        Some(Kind::Object) => reader.each_member(|reader, name| {
            let name = name.as_raw();
            if uri_only && name != "uri" {
                return reader.skip();
            }
            match instance_slot(&mut instance, name) {
                Some(slot) => {
                    *slot = text(reader)?;
                    Ok(())
                }
                None => reader.skip(),
            }
        })?,
        // An instance of nothing but a URI, the way json-lib writes it.
        Some(Kind::Array) => reader.each_item(|reader| {
            let uri = text(reader)?;
            instance.uri = instance.uri.take().or(uri);
            Ok(())
        })?,
        Some(Kind::Text) => instance.uri = text(reader)?,
        _ => {
            reader.skip()?;
            return Ok(None);
        }
    }
    Ok(Some(instance))
}

/// What ZAP says of its own run.
pub(crate) fn insight<'r>(reader: &mut Reader<'r>) -> Result<Insight<'r>, ReportError> {
    let mut insight = Insight::default();
    reader.each_member(|reader, name| {
        match insight_slot(&mut insight, name.as_raw()) {
            Some(slot) => *slot = text(reader)?,
            None => reader.skip()?,
        }
        Ok(())
    })?;
    Ok(insight)
}

/// Runs through a list, or through the one element that stands in its place. Null is an empty list.
pub(crate) fn each<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Array) => reader.each_item(visit),
        Some(Kind::Null) => reader.skip(),
        _ => visit(reader),
    }
}
