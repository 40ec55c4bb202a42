use finding_source::ReportError;
use finding_source::json::{Reader, Text, ValueKind};

use super::{Bag, Reference, Strings, items, members, multiformat, text, texts};

/// The keys of a rule.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RuleHead<'r> {
    pub(crate) id: Option<Text<'r>>,
    pub(crate) guid: Option<Text<'r>>,
}

impl<'r> RuleHead<'r> {
    /// Reads the keys of the next rule.
    pub(crate) fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut it = Self::default();
        members(reader, |reader, name| {
            match name {
                "id" => it.id = text(reader)?,
                "guid" => it.guid = text(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }
}

/// A `reportingDescriptor`; `rule` in older dialects.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rule<'r> {
    /// A readable identifier, or a title in 1.0.0.
    pub(crate) name: Option<Text<'r>>,
    pub(crate) short: Option<Text<'r>>,
    pub(crate) full: Option<Text<'r>>,
    pub(crate) help: Option<Text<'r>>,
    pub(crate) help_markdown: Option<Text<'r>>,
    pub(crate) help_uri: Option<Text<'r>>,
    pub(crate) level: Option<Text<'r>>,
    pub(crate) messages: Strings<'r>,
    /// Its former ids, the first one first.
    pub(crate) deprecated_ids: Vec<Text<'r>>,
    /// Related taxa.
    pub(crate) relationships: Vec<Reference<'r>>,
    pub(crate) properties: Bag<'r>,
}

/// Maximum number of relationships of a rule.
const MOST_RELATIONSHIPS: usize = 64;

impl<'r> Rule<'r> {
    /// Reads the next rule. After an error, what was read before it is kept.
    pub(crate) fn read(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        members(reader, |reader, name| {
            match name {
                "name" => self.name = multiformat(reader)?,
                "shortDescription" => self.short = multiformat(reader)?,
                "fullDescription" => self.full = multiformat(reader)?,
                "help" => {
                    let help = super::Message::read(reader)?;
                    (self.help, self.help_markdown) = (help.text, help.markdown);
                }
                "helpUri" | "helpLocation" => self.help_uri = address(reader)?,
                "defaultConfiguration" | "configuration" => members(reader, |reader, name| {
                    match name {
                        "level" | "defaultLevel" => self.level = text(reader)?,
                        _ => reader.skip()?,
                    }
                    Ok(())
                })?,
                "defaultLevel" => self.level = text(reader)?,
                "messageStrings" | "messageFormats" | "messageTemplates" => {
                    self.messages.read(reader)?;
                }
                "deprecatedIds" => texts(reader, 16, &mut self.deprecated_ids)?,
                "relationships" => items(reader, |reader| {
                    members(reader, |reader, name| {
                        if name != "target" || self.relationships.len() >= MOST_RELATIONSHIPS {
                            return reader.skip();
                        }
                        self.relationships.push(Reference::read(reader)?);
                        Ok(())
                    })
                })?,
                // Of drafts of 2.1.0.
                "taxonomyReferences" => items(reader, |reader| {
                    if self.relationships.len() < MOST_RELATIONSHIPS {
                        self.relationships.push(Reference::read(reader)?);
                        return Ok(());
                    }
                    reader.skip()
                })?,
                "properties" => self.properties.read(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })
    }
}

/// Reads a URL: a string or, in drafts of 2.0.0, an object.
fn address<'r>(reader: &mut Reader<'r>) -> Result<Option<Text<'r>>, ReportError> {
    if reader.peek() != Some(ValueKind::Object) {
        return text(reader);
    }
    let mut found = None;
    members(reader, |reader, name| {
        match name {
            "uri" => found = text(reader)?,
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    Ok(found)
}
