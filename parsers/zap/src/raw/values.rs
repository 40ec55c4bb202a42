//! The values of members.
//!
//! Up to 2.10, ZAP converted its XML report to JSON with json-lib 2.4, which turns an empty element into `[]`, text
//! that happens to be JSON into that JSON, the text `null` into null, and a list of elements with one child each into
//! lists of strings. So no member has a reliable type.

use std::ops::Deref;

use finding_source::json::{Reader, Text, ValueKind};
use finding_source::schema::{Content, ElementMember, Member};
use finding_source::{DocumentReader as _, Limits, ReportError, Str, xml};

/// Reads any value as text: a number or a literal unchanged, an object or an array as its JSON. `None` for null, `[]`
/// and blank text.
pub(crate) fn text<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    if let Some(ValueKind::Array | ValueKind::Object) = reader.peek() {
        let json = squeezed(reader.raw()?.as_json());
        return Ok(Some(json).filter(|json| json != "[]"));
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

/// Any value as text; absent if the report omits it or leaves it empty. `PROSE` is true for a text for people: a number or
/// a literal is not text of ZAP there, because json-lib does not convert text to those; it is left out.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyText<'r, const PROSE: bool = false>(pub(crate) Option<Str<'r>>);

pub(crate) type Prose<'r> = AnyText<'r, true>;

impl<'r, const PROSE: bool> Deref for AnyText<'r, PROSE> {
    type Target = Option<Str<'r>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'r, const PROSE: bool> Member<'r> for AnyText<'r, PROSE> {
    type State = ();

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        self.0 = None;
        if PROSE && matches!(reader.peek(), Some(ValueKind::Number | ValueKind::Bool)) {
            return reader.ignore(name, "text");
        }
        text(reader).map(|text| self.0 = text)
    }
}

impl<'r, const PROSE: bool> ElementMember<'r> for AnyText<'r, PROSE> {
    #[inline]
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        content.trimmed().map(|text| self.0 = text)
    }
}

/// A value or an element as written. It quotes the target's response: long, escaped, and rarely useful. So it is decoded
/// only if it is needed, and never costs its alert.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Quotation<'r>(pub(crate) &'r str);

impl<'r> Quotation<'r> {
    /// Returns the text, if it is valid.
    pub(crate) fn text(self, limits: &Limits) -> Option<Str<'r>> {
        let Self(written) = self;
        if written.is_empty() {
            return None;
        }
        if !written.starts_with('<') {
            return text(&mut Reader::new(written, 0, limits)).ok()?;
        }
        let mut reader = xml::Reader::new(written, 0, limits);
        reader.root().ok()?;
        reader.trimmed().ok()?
    }
}

impl<'r> Member<'r> for Quotation<'r> {
    type State = ();

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        _: &'static str,
    ) -> Result<(), ReportError> {
        reader.raw().map(|raw| self.0 = raw.as_json())
    }
}

impl<'r> ElementMember<'r> for Quotation<'r> {
    #[inline]
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        if let Content::Element(reader, _) = content {
            let begin = reader.current().map_or(0, |element| element.byte());
            reader.skip()?;
            let end = reader.byte();
            self.0 = reader.whole_text().get(begin..end).unwrap_or_default();
        }
        Ok(())
    }
}

finding_source::schema! {
    /// A tag. In JSON it may be a text, and has a link. In XML its name has one of two names.
    pub(crate) struct Tag<'r> or text as "tag" for xml {
        pub(crate) name: AnyText<'r> = "tag" | "key",
    }
}

/// Tags: a list in reports, and the object `{tag: link}` in JSON of the API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tags<'r>(pub(crate) Vec<Tag<'r>>);

impl<'r> Member<'r> for Tags<'r> {
    type State = <Vec<Tag<'r>> as Member<'r>>::State;

    fn read(
        &mut self,
        state: &mut Self::State,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        let Self(tags) = self;
        tags.clear();
        match reader.peek() {
            Some(ValueKind::Array) => tags.read(state, reader, name),
            Some(ValueKind::Object) => reader.each_member(|reader, name| {
                let name = AnyText(name.trimmed());
                tags.push(Tag { name });
                reader.skip()
            }),
            _ => reader.skip(),
        }
    }
}

impl<'r> ElementMember<'r> for Tags<'r> {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        self.0.set(content)
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
