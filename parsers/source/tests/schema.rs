//! Objects of a schema, and what becomes of members of other types.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

use finding_source::json::{AfterDocument, Float, Int, Raw, Reader, StrictText, Text};
use finding_source::schema::{All, AtMost, First, Members, Nested, Objects, OneOrMore, TextOr};
use finding_source::{ErrorScope, Limits, ReportErrorKind, schema};

finding_source::schema! {
    /// One of everything.
    struct Thing<'r> {
        text: Option<Text<'r>> = "text",
        strict: Option<StrictText<'r>> = "strict",
        int: Option<Int> = "int" | "integer",
        float: Option<Float> = "float",
        flag: Option<bool> = "flag",
        raw: Option<Raw<'r>> = "raw",
        list: Vec<Text<'r>> = "list",
        map: Vec<(Text<'r>, Int)> = "map",
        part: Option<Part> = "part",
        things: Vec<Thing<'r>> = "things",
    }

    #[derive(Copy, PartialEq)]
    struct Part in any case {
        start_line: Option<Int> = "startLine",
        end: Option<Int> = "end",
    }
}

finding_source::schema! {
    /// Members of members.
    struct Outer<'r> {
        score: Option<Float> = "cvss"."score",
        names: Vec<Text<'r>> = "cwes"[]."name",
        cwes: OneOrMore<Text<'r>> = "cwe",
        target: Option<TextOr<'r, Part>> = "target",
    }
}

/// Reads an object of members of members, and what was ignored.
fn outer(json: &str) -> (Outer<'_>, Vec<String>) {
    let mut reader = Reader::new(json, 0, &Limits::default());
    let outer: Option<Outer<'_>> = schema::member(&mut reader, "outer").unwrap();
    assert_eq!(reader.after_document(), AfterDocument::Nothing);
    (outer.unwrap(), reader.take_remarks())
}

#[test]
fn a_member_of_an_object_or_of_each_object_of_a_list_is_read() {
    let json = r#"{"cwes": [{"id": 1, "name": "a"}, {}, {"name": "b"}], "cvss": {"score": 1}, "cvss": {"score": 2}}"#;
    let (thing, remarks) = outer(json);
    assert_eq!(thing.score.unwrap().0, 2.0);
    assert_eq!(thing.names, ["a", "b"]);
    assert_eq!(remarks, [""; 0]);
    let (thing, remarks) = outer(r#"{"cvss": null, "cwes": null, "target": null, "cwe": null}"#);
    assert!(thing.score.is_none() && thing.names.is_empty() && thing.target.is_none());
    assert_eq!(remarks, [""; 0]);
}

#[test]
fn members_of_members_of_another_type_are_absent_with_a_note() {
    for (json, remark) in [
        (
            r#"{"cvss": 7}"#,
            "ignored `cvss`: expected an object, found a number",
        ),
        (
            r#"{"cvss": {"score": []}}"#,
            "ignored `score`: expected a number, found an array",
        ),
        (
            r#"{"cwes": {}}"#,
            "ignored `cwes`: expected an array, found an object",
        ),
        (
            r#"{"cwes": ["a"]}"#,
            "ignored `cwes`: expected an object, found text",
        ),
        (
            r#"{"cwes": [{"name": {}}]}"#,
            "ignored `name`: expected text, found an object",
        ),
        (
            r#"{"cwe": {}}"#,
            "ignored `cwe`: expected text, found an object",
        ),
        (
            r#"{"target": []}"#,
            "ignored `target`: expected text or an object, found an array",
        ),
    ] {
        let (thing, remarks) = outer(json);
        assert!(thing.score.is_none() && thing.names.is_empty(), "{json}");
        assert_eq!(remarks.len(), 1, "{json}: {remarks:?}");
        assert!(remarks[0].starts_with(remark), "{remarks:?}");
    }
}

#[test]
fn one_element_may_be_in_place_of_a_list_and_text_in_place_of_an_object() {
    let (thing, _) = outer(r#"{"cwe": "a", "target": {"end": 3}}"#);
    assert_eq!(thing.cwes.0, ["a"]);
    assert!(matches!(thing.target, Some(TextOr::Object(part)) if part.end.unwrap().0 == 3));
    let (thing, _) = outer(r#"{"cwe": ["a", "b"], "target": "x"}"#);
    assert_eq!(thing.cwes.0, ["a", "b"]);
    assert!(matches!(thing.target, Some(TextOr::Text(text)) if text == "x"));
}

#[test]
fn members_are_read_one_by_one_and_cleared() {
    let mut members: Members<'_, Part> = Members::default();
    let mut reader = Reader::new(
        r#"{"list": [1], "end": 2, "other": 3}"#,
        0,
        &Limits::default(),
    );
    reader.enter_object().unwrap();
    assert_eq!(reader.next_key().unwrap().unwrap(), "list");
    let byte = reader.byte();
    assert!(!members.read("list", &mut reader).unwrap());
    members.look_ahead(&mut reader);
    assert_eq!((reader.byte(), members.end.unwrap().0), (byte, 2));
    members.clear();
    assert!(members.end.is_none());
}

/// Returns the object, and what was ignored.
fn read(json: &str) -> (Thing<'_>, Vec<String>) {
    let mut reader = Reader::new(json, 0, &Limits::default());
    let thing: Option<Thing<'_>> = schema::member(&mut reader, "thing").unwrap();
    assert_eq!(reader.after_document(), AfterDocument::Nothing);
    (thing.unwrap(), reader.take_remarks())
}

/// Returns the names of the members that are present.
fn present(thing: &Thing<'_>) -> Vec<&'static str> {
    let parts = [
        ("text", thing.text.is_some()),
        ("strict", thing.strict.is_some()),
        ("int", thing.int.is_some()),
        ("float", thing.float.is_some()),
        ("flag", thing.flag.is_some()),
        ("raw", thing.raw.is_some()),
        ("list", !thing.list.is_empty()),
        ("map", !thing.map.is_empty()),
        ("part", thing.part.is_some()),
        ("things", !thing.things.is_empty()),
    ];
    let present = parts.into_iter().filter(|(_, present)| *present);
    present.map(|(name, _)| name).collect()
}

#[test]
fn members_are_read_by_the_type_of_their_field() {
    let (thing, remarks) = read(
        r#"{"text": "a\u0062", "strict": "s", "integer": 7, "float": 7.5, "flag": true, "raw": [1], "other": {"x": []},
        "list": ["a", "b"], "map": {"one": 1, "two": 2}, "part": {"startLine": 3},
        "things": [{"text": "inner", "things": [{"int": 1}]}, {}]}"#,
    );
    assert_eq!(remarks, [""; 0]);
    assert_eq!(thing.text.unwrap(), "ab");
    assert_eq!(thing.strict.unwrap().as_raw(), "s");
    assert_eq!((thing.int, thing.float), (Some(Int(7)), Some(Float(7.5))));
    assert_eq!(thing.flag, Some(true));
    assert_eq!(thing.raw.unwrap().as_json(), "[1]");
    assert_eq!(thing.list, ["a", "b"]);
    let map: Vec<_> = thing
        .map
        .iter()
        .map(|(name, n)| (name.as_raw(), n.0))
        .collect();
    assert_eq!(map, [("one", 1), ("two", 2)]);
    assert_eq!(thing.part.unwrap().start_line, Some(Int(3)));
    assert_eq!(thing.things.len(), 2);
    assert_eq!(present(&thing.things[0]), ["text", "things"]);
    assert_eq!(thing.things[0].things[0].int, Some(Int(1)));
    assert_eq!(present(&thing.things[1]), [""; 0]);
}

#[test]
fn texts_and_numbers_are_taken_for_one_another_where_nothing_is_lost() {
    let (thing, remarks) = read(r#"{"text": -1.5e3, "int": " 12 ", "float": "7.5"}"#);
    assert_eq!(remarks, [""; 0]);
    assert_eq!(thing.text.unwrap(), "-1.5e3");
    assert_eq!((thing.int, thing.float), (Some(Int(12)), Some(Float(7.5))));
    let (thing, remarks) = read(r#"{"text": false, "int": 3.0, "float": -2, "flag": "true"}"#);
    assert_eq!(remarks, [""; 0]);
    assert_eq!((thing.flag, remarks.len()), (Some(true), 0));
    assert_eq!(thing.text.unwrap(), "false");
    assert_eq!((thing.int, thing.float), (Some(Int(3)), Some(Float(-2.0))));
}

#[test]
fn null_is_absent_without_a_remark() {
    let names = [
        "text", "strict", "int", "float", "flag", "raw", "list", "map", "part", "things",
    ];
    let members = names.map(|name| format!("\"{name}\": null"));
    let json = format!("{{{}}}", members.join(","));
    let (thing, remarks) = read(&json);
    assert_eq!((present(&thing), remarks.len()), (vec![], 0));
    let (thing, remarks) = read(r#"{"map": {"a": null, "b": 1}}"#);
    assert_eq!((thing.map.len(), remarks.len()), (1, 0));
}

#[test]
fn a_value_of_another_type_is_absent_and_remarked_and_costs_nothing_else() {
    let fits = [
        ("text", "text", "\"a\""),
        ("strict", "text", "\"a\""),
        ("int", "a whole number", "1"),
        ("float", "a number", "1.5"),
        ("flag", "true or false", "true"),
        ("list", "an array", "[\"a\"]"),
        ("map", "an object", "{\"a\": 1}"),
        ("part", "an object", "{\"end\": 1}"),
        ("things", "an array", "[{\"int\": 1}]"),
    ];
    let others = [
        ("\"words\"", "text", &["text", "strict", "raw"][..]),
        ("1.5", "a number", &["text", "float", "raw"]),
        (
            "12345678901234567890",
            "a number",
            &["text", "float", "raw"],
        ),
        ("1e999", "a number", &["text", "raw"]),
        ("true", "true or false", &["text", "flag", "raw"]),
        ("[[]]", "an array", &["raw"]),
        ("{\"x\": [1, \"}\"]}", "an object", &["raw", "part"]),
    ];
    for (name, expected, fit) in fits {
        for (other, found, taken) in others {
            if taken.contains(&name) {
                continue;
            }
            let json =
                format!("{{\"{name}\": {other}, \"raw\": 1, \"{name}\": {fit}, \"int\": 3}}");
            let (thing, remarks) = read(&json);
            // A list or a map may itself fit, and what is in it not.
            let (expected, found, byte, path) = match (name, found) {
                ("list", "an array") => ("text", "an array", 10, "list[0]"),
                ("things", "an array") => ("an object", "an array", 12, "things[0]"),
                ("map", "an object") => ("a whole number", "an array", 14, "map.x"),
                _ => (expected, found, name.len() + 5, name),
            };
            let column = byte + 1;
            let text = format!(
                "ignored `{name}`: expected {expected}, found {found} at line 1, column {column} (byte {byte}), {path}"
            );
            assert_eq!(remarks, [text], "{json}");
            assert!(present(&thing).contains(&name), "{json}");
            assert_eq!(thing.int, Some(Int(3)), "{json}");
            // The last one counts, also when it has another type.
            let json = format!("{{\"{name}\": {fit}, \"{name}\": {other}, \"raw\": 1}}");
            assert_eq!(present(&read(&json).0), ["raw"], "{json}");
        }
    }
}

#[test]
fn an_element_of_another_type_is_left_out_and_remarked_once() {
    let (thing, remarks) =
        read(r#"{"list": ["a", null, ["b"], 7, {}], "things": [null, {"int": 1}, "x"]}"#);
    assert_eq!(thing.list, ["a", "7"]);
    assert_eq!(thing.things.len(), 1);
    assert_eq!(
        remarks,
        [
            "ignored `list`: expected text, found null at line 1, column 16 (byte 15), list[1]",
            "ignored `things`: expected an object, found null at line 1, column 48 (byte 47), things[0]",
        ]
    );
}

#[test]
fn each_member_is_remarked_once_a_report_with_the_first_place() {
    let json = r#"[{"part": {"end": []}}, {"part": {"end": {}}, "int": []}, {"int": {}}]"#;
    let mut reader = Reader::new(json, 0, &Limits::default());
    let things: Vec<Thing<'_>> = schema::member(&mut reader, "things").unwrap();
    assert_eq!(things.len(), 3);
    assert!(reader.has_remarks());
    assert_eq!(
        reader.take_remarks(),
        [
            "ignored `end`: expected a whole number, found an array at line 1, column 19 (byte 18), [0].part.end",
            "ignored `int`: expected a whole number, found an array at line 1, column 54 (byte 53), [1].int",
        ]
    );
    assert!(!reader.has_remarks());
}

#[test]
fn names_in_another_spelling_are_read_where_the_schema_says_so() {
    let (thing, remarks) = read(
        r#"{"TEXT": "a", "part": {"startline": 3, "END": 4}, "things": [{"part": {"start_line": 5}}]}"#,
    );
    assert!(thing.text.is_none());
    assert_eq!(
        thing.part.unwrap(),
        Part {
            start_line: Some(Int(3)),
            end: Some(Int(4))
        }
    );
    assert_eq!(thing.things[0].part.unwrap().start_line, Some(Int(5)));
    assert_eq!(
        remarks,
        [
            "another spelling of `startLine` at line 1, column 37 (byte 36), part.startline",
            "another spelling of `end` at line 1, column 47 (byte 46), part.END",
        ]
    );
}

#[test]
fn a_text_over_the_limit_is_an_error_of_its_object_and_what_is_broken_of_the_report() {
    let mut limits = Limits::default();
    limits.text = 8;
    for (member, value) in [
        ("text", "\"longer than that\""),
        ("list", "[\"longer than that\"]"),
    ] {
        let json = format!("[{{\"{member}\": {value}}}, {{\"int\": 1}}]");
        let mut reader = Reader::new(&json, 0, &limits);
        let mut seen = Vec::new();
        reader
            .each_item(|reader| {
                seen.push(
                    schema::member::<Option<Thing<'_>>>(reader, "thing")
                        .map_err(|error| (error.kind(), error.scope())),
                );
                Ok(())
            })
            .unwrap();
        assert_eq!(
            seen[0].as_ref().unwrap_err(),
            &(ReportErrorKind::Limit, ErrorScope::Entry)
        );
        assert_eq!(
            present(seen[1].as_ref().unwrap().as_ref().unwrap()),
            ["int"]
        );
    }
    for json in [
        "{\"int\": 01}",
        "{\"int\": }",
        "{\"list\": [",
        "{\"part\": {\"end\": tru",
        "{\"flag\": nul",
    ] {
        let error =
            schema::member::<Option<Thing<'_>>>(&mut Reader::new(json, 0, &limits), "thing")
                .unwrap_err();
        assert!(error.ends_report(), "{json}: {error}");
    }
}

finding_source::schema! {
    struct Snake<'r> in snake case {
        rule_id: Option<Text<'r>> = "ruleId",
        rule_index: Option<Int> = "rule"."ruleIndex",
        tag_names: Vec<Text<'r>> = "allTags"[]."tagName",
        message: Nested<'r, Words<'r>> = "message",
        places: AtMost<Place> = "places",
        first: First<Place> = "firstPlaces",
        names: All<Text<'r>> = "name" | "names",
        lists: Vec<(Text<'r>, OneOrMore<Int>)> = "lists",
    }

    #[derive(Copy)]
    struct Words<'r> or text as "text" {
        text: Option<Text<'r>> = "text",
        id: Option<Text<'r>> = "id",
    }

    #[derive(Copy)]
    struct Place or blank {
        line: Option<Int> = "line",
    }
}

fn lines(places: &[Place]) -> Vec<Option<i64>> {
    let lines = places.iter().map(|place| place.line);
    lines.map(|line| line.map(|line| line.0)).collect()
}

#[test]
fn names_in_snake_case_are_read_without_a_remark_and_no_other_spelling_is() {
    for (json, read) in [
        (
            r#"{"rule_id": "a", "rule": {"rule_index": 1}, "all_tags": [{"tag_name": "b"}]}"#,
            true,
        ),
        (
            r#"{"ruleId": "a", "rule": {"ruleIndex": 1}, "allTags": [{"tagName": "b"}]}"#,
            true,
        ),
        (
            r#"{"RuleId": "a", "rule": {"RuleIndex": 1}, "allTags": [{"TagName": "b"}]}"#,
            false,
        ),
    ] {
        let mut reader = Reader::new(json, 0, &Limits::default());
        let snake: Option<Snake<'_>> = schema::member(&mut reader, "x").unwrap();
        let snake = snake.unwrap();
        let found = [snake.rule_id.is_some(), snake.rule_index.is_some()];
        assert_eq!((found, snake.tag_names.len()), ([read; 2], read.into()));
        assert_eq!(reader.take_remarks(), [""; 0]);
    }
}

#[test]
fn values_in_place_of_an_object_are_read_where_the_schema_says_so() {
    let json = r#"[{"message": {"id": "i"}, "places": [{"line": 1}, 7, null, {"line": 2}], "names": ["a"], "firstPlaces": [7, {"line": 1}]},
        {"message": "m", "name": ["c"], "lists": {"a": 1, "b": [2, 3], "c": null}, "names": "d"}, {"message": [], "firstPlaces": [{"line": 3}]}]"#;
    let mut snake = Snake::default();
    snake.places.most = 3;
    let mut read = Objects::with(snake);
    let mut reader = Reader::new(json, 0, &Limits::default());
    reader.enter_array().unwrap();
    assert!(reader.next_item().unwrap());
    let first = read.read_unnoted(&mut reader).unwrap();
    assert!(first.message.text.is_none() && first.message.id.is_some());
    assert_eq!(lines(&first.places), [Some(1), None, None]);
    assert_eq!(first.places.more, 1);
    assert_eq!(first.names.0, ["a"]);
    assert!(first.first.0.unwrap().line.is_none());
    assert!(reader.next_item().unwrap());
    let second = read.read_unnoted(&mut reader).unwrap();
    assert!(second.message.text.unwrap() == "m" && second.message.id.is_none());
    assert_eq!((second.places.len(), second.places.more), (0, 0));
    assert_eq!(second.names.0, ["c", "d"]);
    let lists = second.lists.iter().map(|(_, list)| list.len());
    assert_eq!(lists.collect::<Vec<_>>(), [1, 2]);
    assert_eq!(reader.take_remarks(), [""; 0]);
    assert!(reader.next_item().unwrap());
    let third = read.read_unnoted(&mut reader).unwrap();
    assert!(third.message.text.is_none() && third.names.is_empty());
    assert_eq!(lines(third.first.0.as_slice()), [Some(3)]);
    let remarks = reader.take_remarks();
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert!(
        remarks[0].starts_with("ignored `message`: expected text or an object, found an array")
    );
}

#[test]
fn a_reader_of_any_types_has_no_remarks_about_them() {
    let json = r#"{"text": [], "int": "x", "list": [{}], "part": {"START_LINE": {}}}"#;
    let mut reader = Reader::new(json, 0, &Limits::default()).with_any_types();
    let thing: Option<Thing<'_>> = schema::member(&mut reader, "thing").unwrap();
    assert_eq!(present(&thing.unwrap()), ["part"]);
    assert_eq!(reader.take_remarks().len(), 1, "the spelling");
    reader.forget_remarks();
    assert!(reader.take_ignored().is_empty());
}
