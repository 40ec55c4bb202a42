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
                .then(|| squeezed(json)))
        }
        _ => {
            let text = reader.read::<Text<'r>>()?.trimmed();
            // XML knows one sort of line ends; a report in it must not tell of another payload.
            Ok(text.map(|text| match text {
                Str::Owned(text) if text.contains('\r') => {
                    text.replace("\r\n", "\n").replace('\r', "\n").into()
                }
                text => text,
            }))
        }
    }
}

/// A text in which names of vulnerabilities may stand; `None` when there are none in it.
fn told<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    let mark = reader.mark();
    let raw: Raw<'r> = reader.raw()?;
    if !raw.as_json().contains("CVE-") {
        return Ok(None);
    }
    reader.go_to(&mark);
    text(reader)
}

/// JSON without the white space between its tokens, which is how ZAP wrote it, whoever indented it since.
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

/// A member of an alert that is a plain value. False, and nothing read, when it is none that is kept.
pub(crate) fn alert_member<'r>(
    reader: &mut Reader<'r>,
    alert: &mut Alert<'r>,
    name: &str,
) -> Result<bool, ReportError> {
    if let Some(slot) = alert_slot(alert, name) {
        *slot = match name {
            // For people to read. json-lib makes no number of a text: this one is no alert of ZAP's.
            "alert" | "name" | "desc" if is_scalar(reader) => {
                reader.strict_text_value()?.and_then(|text| text.trimmed())
            }
            _ => text(reader)?,
        };
        return Ok(true);
    }
    if name == "tags" {
        alert.tags = tags(reader)?;
        return Ok(true);
    }
    Ok(false)
}

fn is_scalar(reader: &mut Reader<'_>) -> bool {
    matches!(reader.peek(), Some(Kind::Number | Kind::Bool))
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

/// An element of `instances`; `None` when it is nothing that could be one.
pub(crate) fn instance<'r>(reader: &mut Reader<'r>) -> Result<Option<Instance<'r>>, ReportError> {
    let mut instance = Instance::default();
    match reader.peek() {
        Some(Kind::Object) => reader.each_member(|reader, name| {
            let name = name.as_raw();
            match instance_slot(&mut instance, name) {
                // Long, escaped, and hardly ever of use.
                Some(slot) if name == "otherinfo" => *slot = told(reader)?,
                Some(slot) => *slot = text(reader)?,
                None => reader.skip()?,
            }
            Ok(())
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

/// The URI of an element of `instances`, without a look at the rest of it.
pub(crate) fn instance_uri<'r>(
    reader: &mut Reader<'r>,
) -> Result<Option<Instance<'r>>, ReportError> {
    if reader.peek() != Some(Kind::Object) {
        return instance(reader);
    }
    let start = reader.mark();
    reader.enter_object()?;
    let mut uri = Ok(None);
    while let Some(name) = reader.next_key()? {
        if name.as_raw() == "uri" {
            uri = text(reader);
            break;
        }
        reader.skip()?;
    }
    if uri.as_ref().is_err_and(ReportError::ends_report) {
        return uri.map(|_| None);
    }
    // To pass an object as a whole is much faster than to go from member to member.
    reader.go_to(&start);
    reader.skip()?;
    Ok(Some(Instance {
        uri: uri?,
        ..Instance::default()
    }))
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
