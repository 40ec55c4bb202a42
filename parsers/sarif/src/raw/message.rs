use finding_source::ReportError;
use finding_source::json::{Layout, Reader, Text, ValueKind};

use super::{camel, members, named, text, texts};

/// Maximum number of arguments of a message; real messages have fewer.
const MOST_ARGUMENTS: usize = 256;

/// A message: its text, or the id of one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message<'r> {
    /// Plain text, possibly with placeholders and links.
    pub(crate) text: Option<Text<'r>>,
    /// The same text in Markdown.
    pub(crate) markdown: Option<Text<'r>>,
    /// The key of a text of the rule or its component.
    pub(crate) id: Option<Text<'r>>,
    /// The values of `{0}`, `{1}` …
    pub(crate) arguments: Vec<Text<'r>>,
}

impl<'r> Message<'r> {
    pub(crate) fn clear(&mut self) {
        self.arguments.clear();
        (self.text, self.markdown, self.id) = (None, None, None);
    }

    /// Returns the layout of its members.
    pub(super) fn layout() -> Layout<'r, Self> {
        Layout::new(|name| {
            Some(match &*camel(name) {
                "text" => |message: &mut Self, reader: &mut Reader<'r>| {
                    message.text = text(reader)?;
                    Ok(())
                },
                "markdown" => |message, reader| {
                    message.markdown = text(reader)?;
                    Ok(())
                },
                // `formatId` is that of 1.0.0, `messageId` that of drafts of 2.0.0.
                "id" | "messageId" | "formatId" => |message, reader| {
                    message.id = text(reader)?;
                    Ok(())
                },
                "arguments" => {
                    |message, reader| texts(reader, MOST_ARGUMENTS, &mut message.arguments)
                }
                _ => return None,
            })
        })
    }

    /// Reads the next message: an object, or a string in 1.0.0.
    pub(super) fn read_like(
        &mut self,
        layout: &mut Layout<'r, Self>,
        reader: &mut Reader<'r>,
    ) -> Result<(), ReportError> {
        match reader.peek() {
            Some(ValueKind::Object) => reader.read_like(layout, self),
            _ => {
                self.text = text(reader)?;
                Ok(())
            }
        }
    }

    /// Reads the next message, for messages that occur rarely.
    pub(crate) fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut message = Self::default();
        message.read_like(&mut Self::layout(), reader)?;
        Ok(message)
    }
}

/// Reads a `multiformatMessageString`, or a string in older dialects. Returns its plain text, or else the Markdown.
pub(crate) fn multiformat<'r>(reader: &mut Reader<'r>) -> Result<Option<Text<'r>>, ReportError> {
    if reader.peek() != Some(ValueKind::Object) {
        return text(reader);
    }
    let (mut plain, mut markdown) = (None, None);
    members(reader, |reader, name| {
        match name {
            "text" => plain = text(reader)?,
            "markdown" => markdown = text(reader)?,
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    let filled = |text: &Text<'r>| !text.as_raw().trim_ascii().is_empty();
    Ok(plain.filter(filled).or(markdown.filter(filled)))
}

/// Texts by their ids.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strings<'r>(Vec<(Text<'r>, Text<'r>)>);

impl<'r> Strings<'r> {
    /// Maximum number of texts of one rule or one component.
    const MOST: usize = 1024;

    /// Adds the texts of the next map.
    pub(crate) fn read(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        named(reader, |reader, id| {
            if self.0.len() >= Self::MOST {
                return reader.skip();
            }
            let text = multiformat(reader)?;
            self.0.extend(text.map(|text| (id, text)));
            Ok(())
        })
    }

    pub(crate) fn get(&self, id: Text<'r>) -> Option<Text<'r>> {
        self.0
            .iter()
            .find(|(known, _)| *known == id)
            .map(|&(_, text)| text)
    }
}
