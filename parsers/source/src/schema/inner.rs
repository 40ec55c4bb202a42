//! Members of objects of which only one member counts.

use super::{Member, Value};
use crate::ReportError;
use crate::json::{Kind, Reader};

/// Reads the member `inner` of the object that is the member `outer`. It is absent if the object is. If `in_any_case` is true,
/// its name may be spelled in another way.
///
/// # Errors
///
/// `Limit`, `Syntax` or `Truncated`.
pub fn read_inner<'r, M: Member<'r>>(
    member: &mut M,
    state: &mut M::State,
    reader: &mut Reader<'r>,
    [outer, inner]: [&'static str; 2],
    in_any_case: bool,
) -> Result<(), ReportError> {
    member.clear();
    if reader.peek() != Some(Kind::Object) {
        return reader.ignore(outer, "an object");
    }
    reader.each_member(|reader, name| {
        let name = name.as_raw();
        match name == inner || in_any_case && reader.has_spelling_of(name, inner) {
            true => member.read(state, reader, inner),
            false => reader.skip(),
        }
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
    in_any_case: bool,
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
        read_inner(&mut item, state, reader, [outer, inner], in_any_case)?;
        list.extend(item);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use crate::Limits;
    use crate::json::{Float, Reader};
    use crate::schema;

    crate::schema! {
        struct Listed {
            score: Option<Float> = "cvss"."baseScore",
        }

        struct Spelled in any case {
            score: Option<Float> = "cvss"."baseScore",
            scores: Vec<Float> = "all"[]."baseScore",
        }
    }

    const TEXT: &str =
        r#"{"Cvss": {"Base_Score": 9.8}, "cvss": {"BaseScore": 7.5}, "ALL": [{"BASESCORE": 1}]}"#;

    fn score(score: Option<Float>) -> Option<f64> {
        score.map(|score| score.0)
    }

    #[test]
    fn both_names_of_a_member_of_a_member_may_be_spelled_in_another_way() {
        let mut reader = Reader::new(TEXT, 0, &Limits::default());
        let read: Option<Spelled> = schema::member(&mut reader, "vulnerability").unwrap();
        let read = read.unwrap();
        assert_eq!((score(read.score), read.scores.len()), (Some(7.5), 1));
        let remarks = reader.take_remarks();
        assert_eq!(remarks.len(), 3, "{remarks:?}");
        assert!(remarks[1].starts_with("another spelling of `baseScore`"));
    }

    #[test]
    fn other_schemas_have_the_listed_names_alone() {
        let mut reader = Reader::new(TEXT, 0, &Limits::default());
        let read: Option<Listed> = schema::member(&mut reader, "vulnerability").unwrap();
        assert_eq!(score(read.unwrap().score), None);
        assert_eq!(reader.take_remarks(), [""; 0]);
    }
}
