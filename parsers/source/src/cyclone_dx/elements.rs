//! Elements of CycloneDX in XML whose form differs from JSON.

use super::read::Visit;
use super::{Component, FirstTool, InnerLists, Metadata, Score};
use crate::json::Float;
use crate::schema::{
    Content, ElementMember, ElementValue, has_children, read_element, read_element_with,
};
use crate::xml::Reader;
use crate::{Record, ReportError};

/// Reads a list of components one by one. Passes each to `visit`, after those in it.
///
/// # Errors
///
/// As for [`Reader::each_child`].
pub fn read_component_elements<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    visit: Visit<'_, 'r>,
) -> Result<(), ReportError> {
    reader.each_child(|reader, _| read_component_element(reader, record, visit).map(drop))
}

fn read_component_element<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    visit: Visit<'_, 'r>,
) -> Result<Component<'r>, ReportError> {
    let component = read_element_with(reader, record, &mut |reader, name, record| match name {
        "components" => read_component_elements(reader, record, visit),
        _ => Ok(()),
    })?;
    visit(&component);
    Ok(component)
}

/// Reads what a document says about itself, and the component that it is about. Passes this component to `visit`, after
/// those in it.
///
/// # Errors
///
/// As for [`Reader::each_child`].
pub fn read_metadata_element<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    visit: Visit<'_, 'r>,
) -> Result<(Metadata<'r>, Option<Component<'r>>), ReportError> {
    let mut product = None;
    let metadata = read_element_with(reader, record, &mut |reader, name, record| {
        if name == "component" {
            product = Some(read_component_element(reader, record, visit)?);
        }
        Ok(())
    })?;
    Ok((metadata, product))
}

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

impl<'r> ElementMember<'r> for InnerLists {
    fn set(&mut self, content: Content<'_, 'r>) -> Result<(), ReportError> {
        if let Content::Element(reader, _) = content {
            self.0.extend(reader.current().map(|list| list.byte()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn components_are_read_after_those_in_them_with_the_places_of_their_vulnerabilities() {
        let text = "<metadata><component><name>product</name><components><component><name>inner</name>\
            <v:vulnerabilities><v:vulnerability/></v:vulnerabilities></component></components></component>\
            <timestamp>t</timestamp></metadata>";
        let mut reader = Reader::new(text, 0, &Limits::default());
        reader.root().unwrap();
        let mut read = Vec::new();
        let mut visit = |component: &Component<'_>| {
            let name = component.name.clone().unwrap().into_owned();
            read.push((name, component.vulnerabilities.0.clone()));
        };
        let record = &mut Record::scratch();
        let (metadata, product) = read_metadata_element(&mut reader, record, &mut visit).unwrap();
        assert_eq!(metadata.timestamp.as_deref(), Some("t"));
        assert_eq!(product.unwrap().name.as_deref(), Some("product"));
        let list = text.find("<v:vulnerabilities>").unwrap();
        let expected = [("inner", vec![list]), ("product", vec![])];
        assert_eq!(read, expected.map(|(name, lists)| (name.to_owned(), lists)));
    }
}
