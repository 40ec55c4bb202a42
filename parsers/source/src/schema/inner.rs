//! Members of objects of which only one member counts.

use super::{Member, Value};
use crate::ReportError;
use crate::json::{Kind, Reader};

/// Reads the member `inner` of the object that is the member `outer`. It is absent if the object is.
///
/// # Errors
///
/// `Limit`, `Syntax` or `Truncated`.
pub fn read_inner<'r, M: Member<'r>>(
    member: &mut M,
    state: &mut M::State,
    reader: &mut Reader<'r>,
    [outer, inner]: [&'static str; 2],
) -> Result<(), ReportError> {
    member.clear();
    if reader.peek() != Some(Kind::Object) {
        return reader.ignore(outer, "an object");
    }
    reader.each_member(|reader, name| match name.as_raw() == inner {
        true => member.read(state, reader, inner),
        false => reader.skip(),
    })
}

/// Reads the member `inner` of each object in the array that is the member `outer`. Objects without it have no item.
///
/// # Errors
///
/// `Limit`, `Syntax` or `Truncated`.
pub fn read_each<'r, T: Value<'r>>(
    list: &mut Vec<T>,
    state: &mut T::State,
    reader: &mut Reader<'r>,
    [outer, inner]: [&'static str; 2],
) -> Result<(), ReportError> {
    list.clear();
    if reader.peek() != Some(Kind::Array) {
        return reader.ignore(outer, "an array");
    }
    reader.each_item(|reader| {
        if reader.peek() != Some(Kind::Object) {
            return reader.ignore_element(outer, "an object");
        }
        let mut item: Option<T> = None;
        read_inner(&mut item, state, reader, [outer, inner])?;
        list.extend(item);
        Ok(())
    })
}
