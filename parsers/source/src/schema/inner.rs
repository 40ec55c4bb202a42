//! Members of objects of which only some members count.

use super::{Entry, Member, Schema, Spelling, Value, camel_case};
use crate::ReportError;
use crate::json::{Reader, ValueKind};

/// Reads the listed members of the object that is the member `outer`. They are absent if the object is.
///
/// # Errors
///
/// `Limit`, `Syntax` or `Truncated`.
pub fn read_inner<'r, S: Schema<'r>>(
    entry: &mut Entry<'r, S>,
    reader: &mut Reader<'r>,
    outer: &'static str,
) -> Result<(), ReportError> {
    entry.value.clear_inner(outer);
    if reader.peek() != Some(ValueKind::Object) {
        return reader.ignore(outer, "an object");
    }
    reader.each_member(|reader, name| {
        let mut is = |listed| is_named(name.as_raw(), listed, reader, S::SPELLING);
        match S::find_inner(outer, &mut is) {
            Some(read) => read(entry, reader),
            None => reader.skip(),
        }
    })
}

fn is_named(name: &str, listed: &'static str, reader: &mut Reader<'_>, spelling: Spelling) -> bool {
    match spelling {
        Spelling::Listed => name == listed,
        Spelling::AnyCase => name == listed || reader.has_spelling_of(name, listed),
        Spelling::SnakeCase => camel_case(name) == listed,
    }
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
    spelling: Spelling,
) -> Result<(), ReportError> {
    list.clear();
    if reader.peek() != Some(ValueKind::Array) {
        return reader.ignore(outer, "an array");
    }
    reader.each_item(|reader| {
        if reader.peek() != Some(ValueKind::Object) {
            return reader.ignore_element(outer, "an object");
        }
        let mut item: Option<T> = None;
        reader.each_member(|reader, name| {
            match is_named(name.as_raw(), inner, reader, spelling) {
                true => item.read(state, reader, inner),
                false => reader.skip(),
            }
        })?;
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
            impact: Option<Float> = "cvss"."impact",
        }

        struct Spelled in any case {
            score: Option<Float> = "cvss"."baseScore",
            scores: Vec<Float> = "all"[]."baseScore",
        }
    }

    crate::schema! {
        struct Named {
            name: Option<Float> = "pkg"."name" | "pkgName",
            sum: Option<Float> = "total" | "number" | "sum",
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
    fn the_last_object_counts_and_all_its_members_are_read() {
        for (text, expected) in [
            (
                r#"{"cvss": {"impact": 2, "baseScore": 1}}"#,
                (Some(1.0), Some(2.0)),
            ),
            (
                r#"{"cvss": {"impact": 2}, "cvss": {"baseScore": 1}}"#,
                (Some(1.0), None),
            ),
            (
                r#"{"cvss": {"impact": 2, "baseScore": 1}, "cvss": null}"#,
                (None, None),
            ),
        ] {
            let mut reader = Reader::new(text, 0, &Limits::default());
            let read: Option<Listed> = schema::member(&mut reader, "vulnerability").unwrap();
            let read = read.unwrap();
            assert_eq!((score(read.score), score(read.impact)), expected, "{text}");
        }
    }

    #[test]
    fn another_name_is_that_of_a_member_and_a_note_has_the_name_of_the_report() {
        for (text, expected, remarks) in [
            (r#"{"pkg": {"name": 7.5}, "own": [1]}"#, Some(7.5), &[][..]),
            (
                r#"{"own": [1], "pkgName": true}"#,
                None,
                &["ignored `pkgName`"],
            ),
            (
                r#"{"number": {}, "pkgName": 7.5, "sum": []}"#,
                Some(7.5),
                &["ignored `number`", "ignored `sum`"],
            ),
        ] {
            let mut reader = Reader::new(text, 0, &Limits::default());
            let read: Option<Named> = schema::member(&mut reader, "entry").unwrap();
            let read = read.unwrap();
            assert_eq!((score(read.name), score(read.sum)), (expected, None));
            let noted = reader.take_remarks();
            assert_eq!(noted.len(), remarks.len(), "{noted:?}");
            for (noted, begin) in noted.iter().zip(remarks) {
                assert!(noted.starts_with(begin), "{noted}");
            }
        }
    }

    #[test]
    fn other_schemas_have_the_listed_names_alone() {
        let mut reader = Reader::new(TEXT, 0, &Limits::default());
        let read: Option<Listed> = schema::member(&mut reader, "vulnerability").unwrap();
        assert_eq!(score(read.unwrap().score), None);
        assert_eq!(reader.take_remarks(), [""; 0]);
    }
}
