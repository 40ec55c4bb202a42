//! Texts without what is left of the tool's templates.

use finding_source::json::Reader;
use finding_source::schema::{Content, ElementMember, ElementValue, Member, Value};
use finding_source::text::trimmed;
use finding_source::{ReportError, Str};

/// A text, unless it is empty or template text. In JSON it may be a number, `true` or `false` instead, unless it is strict.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clean<'r, const STRICT: bool = false>(pub(crate) Option<Str<'r>>);

/// A text that is a string in JSON.
pub(crate) type Strict<'r> = Clean<'r, true>;

impl<'r, const STRICT: bool> Value<'r> for Clean<'r, STRICT> {
    type State = ();

    const EXPECTED: &'static str = "text";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        let text = match STRICT {
            true => reader.as_strict_text()?.map(|text| *text),
            false => reader.as_text()?,
        };
        Ok(text.map(|text| Self(clean(text.to_cow()))))
    }
}

impl<'r, const STRICT: bool> Member<'r> for Clean<'r, STRICT> {
    type State = ();

    fn read(
        &mut self,
        state: &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        let mut read: Option<Self> = None;
        read.read(state, reader, name)?;
        *self = read.unwrap_or_default();
        Ok(())
    }
}

impl<'r, const STRICT: bool> ElementValue<'r> for Clean<'r, STRICT> {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        let text = match content {
            Content::Text(text) => text,
            Content::Element(xml, _) => xml.text()?,
        };
        Ok(Some(Self(clean(text))))
    }
}

impl<'r, const STRICT: bool> ElementMember<'r> for Clean<'r, STRICT> {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        *self = Self::of(content)?.unwrap_or_default();
        Ok(())
    }
}

/// Returns a text, unless it is empty or template text.
///
/// A value that the tool does not have appears as the source text of its template, such as
/// `$enc.json($vuln.cvssV2.cvssData.authentication)` (#6734, #7604).
pub(crate) fn clean<'r>(text: impl Into<Str<'r>>) -> Option<Str<'r>> {
    let text = trimmed(text)?;
    let leaked = ["$enc.", "enc.xml(", "$vuln"]
        .iter()
        .any(|begin| text.starts_with(begin));
    // Java writes this for an absent value.
    (!leaked && text != "null").then_some(text)
}
