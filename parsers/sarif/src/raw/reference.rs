use finding_source::ReportError;
use finding_source::json::{Layout, Reader, Text};

use super::{camel, int, members, text};

/// A reference to a rule, a taxon or a notification, and to the component that defines it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reference<'r> {
    pub(crate) id: Option<Text<'r>>,
    pub(crate) index: Option<i64>,
    pub(crate) guid: Option<Text<'r>>,
    /// True if a component is named.
    pub(crate) has_component: bool,
    pub(crate) component_name: Option<Text<'r>>,
    pub(crate) component_index: Option<i64>,
    pub(crate) component_guid: Option<Text<'r>>,
}

impl<'r> Reference<'r> {
    /// Returns the layout of its members.
    pub(super) fn layout() -> Layout<'r, Self> {
        Layout::new(|name| {
            Some(match &*camel(name) {
                "id" => |reference: &mut Self, reader: &mut Reader<'r>| {
                    reference.id = text(reader)?;
                    Ok(())
                },
                "index" => |reference, reader| {
                    reference.index = int(reader)?;
                    Ok(())
                },
                "guid" => |reference, reader| {
                    reference.guid = text(reader)?;
                    Ok(())
                },
                "toolComponent" => |reference, reader| reference.component(reader),
                _ => return None,
            })
        })
    }

    /// Reads the next reference.
    pub(crate) fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut reference = Self::default();
        members(reader, |reader, name| {
            match name {
                "id" => reference.id = text(reader)?,
                "index" => reference.index = int(reader)?,
                "guid" => reference.guid = text(reader)?,
                "toolComponent" => reference.component(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(reference)
    }

    fn component(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        self.has_component = true;
        members(reader, |reader, name| {
            match name {
                "name" => self.component_name = text(reader)?,
                "index" => self.component_index = int(reader)?,
                "guid" => self.component_guid = text(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })
    }
}
