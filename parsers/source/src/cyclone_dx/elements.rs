//! Elements of CycloneDX in XML whose form differs from JSON.

use super::{FirstTool, Score};
use crate::ReportError;
use crate::json::Float;
use crate::schema::{Content, ElementMember, ElementValue, has_children, read_element};

crate::schema! {
    /// A score in the extension.
    struct BaseScore for xml {
        /// The base score.
        base: Option<Float> = "base",
    }
}

impl<'r> ElementValue<'r> for Score {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        let score = match content {
            Content::Text(_) => Float::of(content)?,
            Content::Element(reader, record) => match has_children(reader) {
                true => read_element::<BaseScore>(reader, record)?.base,
                false => Float::of(Content::Element(reader, record))?,
            },
        };
        Ok(score.map(|score| Self(score.0)))
    }
}

impl<'r> ElementMember<'r> for FirstTool<'r> {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        let Content::Element(reader, record) = content else {
            return Ok(());
        };
        reader.each_child(|reader, child| match child.name() {
            "tool" | "component" | "service" if self.0.is_none() => {
                self.0 = Some(read_element(reader, record)?);
                Ok(())
            }
            "components" => self.set(Content::Element(reader, record)),
            _ => Ok(()),
        })
    }
}
