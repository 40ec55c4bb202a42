//! Values of ZAP's JSON.
//!
//! Up to 2.10, ZAP converted its XML report to JSON with json-lib 2.4, which turns an empty element into `[]`, text
//! that happens to be JSON into that JSON, the text `null` into null, and a list of elements with one child each into
//! lists of strings. So no member has a reliable type.

use finding_source::json::{Layout, Raw, Reader, Text, ValueKind};
use finding_source::{ReportError, Str};

use super::{Alert, Insight, Instance, alert_slot, evidence_slot, insight_slot};

/// Reads any value as text: a number or a literal unchanged, an object or an array as its JSON. `None` for null, `[]`
/// and blank text.
pub(crate) fn text<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    if let Some(ValueKind::Array | ValueKind::Object) = reader.peek() {
        let json = reader.raw()?.as_json();
        let empty = json.strip_prefix('[').and_then(|j| j.strip_suffix(']'));
        return Ok(empty
            .is_none_or(|inside| !inside.trim().is_empty())
            .then(|| squeezed(json)));
    }
    Ok(reader.text_value()?.and_then(plain))
}

/// Returns a text with the line ends of XML, which has only one kind: a report in XML must give the same payload.
fn plain(text: Text<'_>) -> Option<Str<'_>> {
    text.trimmed().map(|text| match text {
        Str::Owned(text) if text.contains('\r') => {
            text.replace("\r\n", "\n").replace('\r', "\n").into()
        }
        text => text,
    })
}

/// Reads a text for people. A number or a literal is not text of ZAP, because json-lib does not convert text to those;
/// it is left out.
pub(crate) fn words<'r>(
    reader: &mut Reader<'r>,
    member: &'static str,
) -> Result<Option<Str<'r>>, ReportError> {
    match reader.peek() {
        Some(ValueKind::Number | ValueKind::Bool) => reader.ignore(member, "text").map(|()| None),
        _ => text(reader),
    }
}

/// Reads a text that is quoted. An invalid one is left out, because without evidence it would not be read at all.
pub(crate) fn quotation<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    let begin = reader.mark();
    match text(reader) {
        Err(error) if !error.ends_report() => {
            reader.go_to(&begin);
            reader.skip().map(|()| None)
        }
        read => read,
    }
}

/// Reads a text that may contain names of vulnerabilities; `None` if it contains none.
fn told<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    let mark = reader.mark();
    let raw: Raw<'r> = reader.raw()?;
    if !raw.as_json().contains("CVE-") {
        return Ok(None);
    }
    reader.go_to(&mark);
    text(reader)
}

/// Returns JSON without the white space between its tokens, as ZAP wrote it before it was indented.
fn squeezed(json: &str) -> Str<'_> {
    let mut out = String::new();
    let (mut copied, mut text, mut escaped) = (0, false, false);
    for (at, byte) in json.bytes().enumerate() {
        if text {
            text = byte != b'"' || escaped;
            escaped = byte == b'\\' && !escaped;
        } else if byte.is_ascii_whitespace() {
            out.push_str(json.get(copied..at).unwrap_or_default());
            copied = at + 1;
        } else {
            text = byte == b'"';
        }
    }
    if copied == 0 {
        return Str::Borrowed(json);
    }
    out.push_str(json.get(copied..).unwrap_or_default());
    Str::Owned(out)
}

/// Reads a member of an alert that is a plain value. Returns false, and reads nothing, if it is not kept. Evidence is
/// kept if `quotes` is true.
pub(crate) fn alert_member<'r>(
    reader: &mut Reader<'r>,
    alert: &mut Alert<'r>,
    name: &str,
    quotes: bool,
) -> Result<bool, ReportError> {
    if let Some(slot) = alert_slot(alert, name) {
        *slot = match name {
            "alert" | "Alert" => words(reader, "alert")?,
            "name" => words(reader, "name")?,
            "desc" | "Desc" => words(reader, "desc")?,
            _ => text(reader)?,
        };
        return Ok(true);
    }
    if name == "tags" {
        alert.tags = tags(reader)?;
        return Ok(true);
    }
    if let Some(slot) = evidence_slot(&mut alert.evidence, name).filter(|_| quotes) {
        *slot = quotation(reader)?;
        return Ok(true);
    }
    Ok(false)
}

/// Reads `[{"tag": …, "link": …}]` in reports, `{tag: link}` in the API.
pub(crate) fn tags<'r>(reader: &mut Reader<'r>) -> Result<Vec<Str<'r>>, ReportError> {
    let mut tags = Vec::new();
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(|reader| {
            if reader.peek() != Some(ValueKind::Object) {
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
        Some(ValueKind::Object) => reader.each_member(|reader, name| {
            tags.extend(name.trimmed());
            reader.skip()
        })?,
        _ => reader.skip()?,
    }
    Ok(tags)
}

/// How instances are read: all that is shown of them, or only what it takes to count their places.
#[derive(Debug)]
pub(crate) struct Layouts<'r> {
    shown: Layout<'r, Instance<'r>>,
    counted: Layout<'r, Instance<'r>>,
}

type ReadInstance<'r> = fn(&mut Instance<'r>, &mut Reader<'r>) -> Result<(), ReportError>;

/// How a member of an instance is read.
fn shown<'r>(name: &str) -> Option<ReadInstance<'r>> {
    Some(match name {
        "uri" | "URI" => |instance, reader| keep(&mut instance.uri, text(reader)),
        "method" | "Method" => |instance, reader| keep(&mut instance.method, text(reader)),
        "param" | "Param" => |instance, reader| keep(&mut instance.param, text(reader)),
        "attack" | "Attack" => |instance, reader| keep(&mut instance.attack, text(reader)),
        // Long, escaped, and rarely useful.
        "otherinfo" | "OtherInfo" => {
            |instance, reader| keep(&mut instance.other_info, told(reader))
        }
        _ => return None,
    })
}

/// The same, with evidence.
fn quoted<'r>(name: &str) -> Option<ReadInstance<'r>> {
    match name {
        "evidence" | "Evidence" => {
            Some(|instance, reader| keep(&mut instance.evidence.evidence, quotation(reader)))
        }
        "otherinfo" | "OtherInfo" => Some(|instance, reader| {
            let begin = reader.mark();
            keep(&mut instance.evidence.other_info, quotation(reader))?;
            reader.go_to(&begin);
            keep(&mut instance.other_info, told(reader))
        }),
        _ => shown(name),
    }
}

impl Layouts<'_> {
    /// Layouts that keep evidence if `quotes` is true.
    pub(crate) fn new(quotes: bool) -> Self {
        Self {
            shown: Layout::new(if quotes { quoted } else { shown }),
            counted: Layout::new(|name| match name {
                "uri" | "URI" => Some(|instance, reader| keep(&mut instance.uri, text(reader))),
                _ => None,
            }),
        }
    }
}

fn keep<'r>(
    slot: &mut Option<Str<'r>>,
    text: Result<Option<Str<'r>>, ReportError>,
) -> Result<(), ReportError> {
    *slot = text?;
    Ok(())
}

/// Reads an element of `instances`; `None` if it cannot be one. With `uri_only`, the other members are skipped.
pub(crate) fn instance<'r>(
    reader: &mut Reader<'r>,
    layouts: &mut Layouts<'r>,
    uri_only: bool,
) -> Result<Option<Instance<'r>>, ReportError> {
    let layout = if uri_only {
        &mut layouts.counted
    } else {
        &mut layouts.shown
    };
    let mut instance = Instance::default();
    match reader.peek() {
        Some(ValueKind::Object) => reader.read_like(layout, &mut instance)?,
        // An instance that is only a URI, as json-lib writes it.
        Some(ValueKind::Array) => reader.each_item(|reader| {
            let uri = text(reader)?;
            instance.uri = instance.uri.take().or(uri);
            Ok(())
        })?,
        Some(ValueKind::Text) => instance.uri = text(reader)?,
        _ => {
            reader.skip()?;
            return Ok(None);
        }
    }
    Ok(Some(instance))
}

/// Reads a statement of ZAP about its own run.
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

/// Reads a list, or the single element in its place. Null is an empty list.
pub(crate) fn each<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(visit),
        Some(ValueKind::Null) => reader.skip(),
        _ => visit(reader),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_squeezed_outside_its_strings_only() {
        for (json, squeezed_json) in [
            ("[1,2]", "[1,2]"),
            (
                "{ \"a b\" : [1,\n\t\"\\\\\", \"\\\" ]\" ] }",
                "{\"a b\":[1,\"\\\\\",\"\\\" ]\"]}",
            ),
            ("[\r\n]", "[]"),
        ] {
            assert_eq!(squeezed(json), squeezed_json);
        }
        assert!(matches!(squeezed("[1,\"a b\"]"), Str::Borrowed(_)));
    }
}
