//! Objects of CycloneDX in JSON.

use super::{Component, Metadata, Tool, Tools};
use crate::ReportError;
use crate::json::{Reader, ValueKind};
use crate::schema::{self, Member, Value, read_object_with};

/// Receives components, each after those in it.
pub(super) type Visit<'v, 'r> = &'v mut dyn FnMut(&Component<'r>);

/// Reads a list of components one by one. Passes each to `visit`, after those in it. Values of another type are ignored
/// with a remark.
///
/// # Errors
///
/// As for [`Reader::each_item`].
pub fn read_components<'r>(
    reader: &mut Reader<'r>,
    visit: Visit<'_, 'r>,
) -> Result<(), ReportError> {
    if reader.peek() != Some(ValueKind::Array) {
        return reader.ignore("components", "an array");
    }
    reader.each_item(|reader| match reader.peek() {
        Some(ValueKind::Object) => read_component(reader, visit).map(drop),
        _ => reader.ignore_element("components", "an object"),
    })
}

/// Reads a component, and passes it to `visit`, after those in it.
///
/// # Errors
///
/// As for [`Reader::each_member`].
pub fn read_component<'r>(
    reader: &mut Reader<'r>,
    visit: Visit<'_, 'r>,
) -> Result<Component<'r>, ReportError> {
    let component = read_object_with(reader, &mut |reader, name| match name {
        "components" => read_components(reader, visit),
        _ => reader.skip(),
    })?;
    visit(&component);
    Ok(component)
}

/// Reads what a document says about itself, and the component that it is about. Passes this component to `visit`, after
/// those in it.
///
/// # Errors
///
/// As for [`Reader::each_member`].
pub fn read_metadata<'r>(
    reader: &mut Reader<'r>,
    visit: Visit<'_, 'r>,
) -> Result<(Metadata<'r>, Option<Component<'r>>), ReportError> {
    if reader.peek() != Some(ValueKind::Object) {
        reader.ignore("metadata", "an object")?;
        return Ok(Default::default());
    }
    let mut product = None;
    let metadata = read_object_with(reader, &mut |reader, name| match (name, reader.peek()) {
        ("component", Some(ValueKind::Object)) => {
            product = Some(read_component(reader, visit)?);
            Ok(())
        }
        ("component", _) => reader.ignore("component", "an object"),
        _ => reader.skip(),
    })?;
    Ok((metadata, product))
}

/// A score. In the extension it is in an element of its own.
#[derive(Clone, Copy, Debug)]
pub struct Score(pub f64);

impl<'r> Value<'r> for Score {
    type State = ();

    const EXPECTED: &'static str = "a number";

    fn read((): &mut (), reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        Ok(reader.as_float()?.map(|score| Self(score.0)))
    }
}

/// The first program of a list, which is in an object since 1.5.
#[derive(Clone, Debug, Default)]
pub struct FirstTool<'r>(pub Option<Tool<'r>>);

impl<'r> Member<'r> for FirstTool<'r> {
    type State = ();

    fn clear(&mut self) {
        self.0 = None;
    }

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<(), ReportError> {
        let tools: Vec<Tool<'r>> = match reader.peek() {
            Some(ValueKind::Object) => {
                schema::member::<Option<Tools<'r>>>(reader, name)?
                    .unwrap_or_default()
                    .components
            }
            _ => schema::member(reader, name)?,
        };
        self.0 = tools.into_iter().next();
        Ok(())
    }
}

/// The bytes of the elements that are lists in a component. JSON has none.
#[derive(Clone, Debug, Default)]
pub struct InnerLists(pub Vec<usize>);

impl<'r> Member<'r> for InnerLists {
    type State = ();

    fn clear(&mut self) {
        self.0.clear();
    }

    fn read(
        &mut self,
        (): &mut (),
        reader: &mut Reader<'r>,
        _: &'static str,
    ) -> Result<(), ReportError> {
        reader.skip()
    }
}
