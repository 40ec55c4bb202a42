//! Compares the JSON reader with serde_json, and tests the intended differences.

use std::collections::BTreeMap;

use proptest::prelude::*;
use report_syntax::json::{
    AfterDocument, Float, Int, Layout, Raw, Reader, StrictText, Text, ValueKind,
};
use report_syntax::{ErrorScope, Limits, ReportError, ReportErrorKind};
use serde::Deserialize;
use serde_json::Value;

fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, 0, &Limits::default())
}

/// Reads the whole document with this crate's reader.
fn read(text: &str) -> Result<Value, ReportError> {
    let mut reader = reader(text);
    let value = reader.read()?;
    assert_eq!(reader.after_document(), AfterDocument::Nothing);
    Ok(value)
}

/// Reads it by entering every container instead of using serde.
fn walk(reader: &mut Reader<'_>) -> Result<Value, ReportError> {
    Ok(match reader.peek() {
        Some(ValueKind::Object) => {
            reader.enter_object()?;
            let mut members = serde_json::Map::new();
            while let Some(key) = reader.next_key()? {
                members.insert(key.to_cow().into_owned(), walk(reader)?);
            }
            members.into()
        }
        Some(ValueKind::Array) => {
            reader.enter_array()?;
            let mut elements = Vec::new();
            while reader.next_item()? {
                elements.push(walk(reader)?);
            }
            elements.into()
        }
        _ => reader.read()?,
    })
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e12..1e12_f64).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[\"\\\\/\u{8}a{}\\[\\]é😀]{0,24}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(any::<String>(), inner, 0..6)
                .prop_map(|m| m.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

proptest! {
    #[test]
    fn every_document_reads_as_serde_json_reads_it(value in any_json(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(&read(&text).unwrap(), &value);
        prop_assert_eq!(&walk(&mut reader(&text)).unwrap(), &value);
        let mut skipping = reader(&text);
        skipping.skip().unwrap();
        prop_assert_eq!(skipping.after_document(), AfterDocument::Nothing);
        let raw = reader(&text).raw().unwrap();
        prop_assert_eq!(raw.as_json(), &text);
    }

    #[test]
    fn every_prefix_of_a_document_is_an_error_and_never_a_panic(value in any_json(), cut in 0.0..1.0_f64) {
        let text = Value::from(vec![value]).to_string();
        let mut at = (text.len() as f64 * cut) as usize;
        while !text.is_char_boundary(at) { at -= 1; }
        let prefix = &text[..at];
        let error = read(prefix).unwrap_err();
        prop_assert_eq!(error.kind(), ReportErrorKind::Truncated, "{}", error);
        prop_assert!(walk(&mut reader(prefix)).is_err());
        prop_assert!(reader(prefix).skip().is_err());
    }

    #[test]
    fn text_that_is_not_json_is_refused_as_in_serde_json(text in "[\\[\\]{}\",:0-9a-z.\\\\ eE+-]{0,16}") {
        let mut ours = reader(&text);
        let parsed: Result<Value, _> = ours.read();
        let ours = parsed.ok().filter(|_| ours.after_document() == AfterDocument::Nothing);
        let theirs: Option<Value> = serde_json::from_str(&text).ok();
        // Only numbers outside of f64 are treated differently.
        if !text.contains(['e', 'E']) {
            prop_assert_eq!(ours, theirs, "{}", text);
        }
    }

    #[test]
    fn arbitrary_text_never_panics(text: String) {
        let _ = reader(&text).read::<Value>();
        let _ = reader(&text).skip();
        let _ = walk(&mut reader(&text));
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Entry<'r> {
    #[serde(borrow)]
    name: Text<'r>,
    line: Option<Int>,
    #[serde(borrow, default)]
    tags: Vec<Text<'r>>,
}

#[test]
fn a_negative_zero_stays_one() {
    assert_eq!(read("-0").unwrap(), Value::from(-0.0));
    assert_eq!(reader("-0").read::<Int>().unwrap(), Int(0));
    assert!(reader("-0.0").read::<Float>().unwrap().0.is_sign_negative());
}

#[test]
fn after_an_unusable_entry_the_reader_is_after_it() {
    let text = r#"{"x": {"list": [
        {"name": "a", "line": "7", "other": {"deep": [1, 2]}},
        {"name": "b", "line": [], "tags": ["t"]},
        {"line": 3},
        {"name": "c", "tags": ["t", {}]},
        5,
        {"name": 12, "line": null}
    ], "after": true}}"#;
    let mut reader = reader(text);
    let mut outcomes = Vec::new();
    reader.enter_object().unwrap();
    reader.next_key().unwrap();
    reader.enter_object().unwrap();
    reader.next_key().unwrap();
    reader.enter_array().unwrap();
    while reader.next_item().unwrap() {
        outcomes.push(match reader.read::<Entry<'_>>() {
            Ok(entry) => format!("{} {:?}", entry.name.to_cow(), entry.line.map(|n| n.0)),
            Err(error) => {
                assert!(!error.ends_report());
                error.to_string()
            }
        });
    }
    assert_eq!(
        outcomes,
        [
            "a Some(7)",
            "expected a whole number, found an array at line 3, column 31 (byte 110), x.list[1].line",
            "member `name` is missing at line 4, column 9 (byte 138), x.list[2]",
            "expected text, found an object at line 5, column 37 (byte 187), x.list[3].tags[1]",
            "expected an object, found a number at line 6, column 9 (byte 201), x.list[4]",
            "12 None",
        ]
    );
    assert_eq!(reader.next_key().unwrap().unwrap(), "after");
}

#[test]
fn members_and_elements_after_an_unusable_one_are_visited() {
    let text = r#"{"a": {"b": [], "c": 1, "d": [2, {}, 3]}, "after": 4}"#;
    let mut reader = reader(text);
    reader.enter_object().unwrap();
    reader.next_key().unwrap();
    let mut numbers = Vec::new();
    let error = reader
        .each_member(|reader, name| {
            if name == "d" {
                return reader.each_item(|reader| {
                    numbers.push(reader.read::<Int>()?.0);
                    Ok(())
                });
            }
            numbers.push(reader.read::<Int>()?.0);
            Ok(())
        })
        .unwrap_err();
    assert_eq!((error.path(), numbers), ("a.b", vec![1, 2, 3]));
    assert_eq!(reader.next_key().unwrap().unwrap(), "after");
}

#[test]
fn the_place_of_a_syntax_error_is_its_byte() {
    for (text, message) in [
        (
            r#"{"a": [1, "b": 2]}"#,
            "expected `,` or `]`, found `:` at line 1, column 14 (byte 13), a[2]",
        ),
        (
            r#"{"a": , "b": 1}"#,
            "expected a value, found `,` at line 1, column 7 (byte 6), a",
        ),
        (
            r#"{"a" 1}"#,
            "expected `:`, found `1` at line 1, column 6 (byte 5)",
        ),
        (
            r#"{"a": $vuln}"#,
            "expected a value, found `$` at line 1, column 7 (byte 6), a",
        ),
        (
            r#"[1 2]"#,
            "expected `,` or `]`, found `2` at line 1, column 4 (byte 3), [1]",
        ),
        (
            "[\u{1}]",
            "expected a value, found U+0001 at line 1, column 2 (byte 1), [0]",
        ),
        (
            r#"["abc"#,
            "the text ends before this string does at line 1, column 2 (byte 1), [0]",
        ),
    ] {
        let error = walk(&mut reader(text)).unwrap_err();
        assert_eq!(error.to_string(), message, "{text}");
    }
}

#[test]
fn stray_commas_are_refused_unless_they_are_switched_on_and_remarked_once_then() {
    type Lines = Vec<BTreeMap<String, u32>>;
    let plain: Lines = reader(r#"[{"a": 1}, {"b": 2, "c": 3}]"#).read().unwrap();
    for (text, at, found) in [
        (r#"[, {"a": 1}, {"b": 2, "c": 3}]"#, 1, "a value, found `,`"),
        (
            r#"[{"a": 1},, {"b": 2,, "c": 3} , ]"#,
            10,
            "a value, found `,`",
        ),
        (
            r#"[{,"a": 1 ,}, {"b": 2, "c": 3,,}]"#,
            2,
            "a member name, found `,`",
        ),
        (
            r#"[{"a": 1 ,}, {"b": 2, "c": 3}]"#,
            10,
            "a member name, found `}`",
        ),
        (r#"[{"a": 1}, {"b": 2, "c": 3},]"#, 28, "a value, found `]`"),
    ] {
        let place = format!("at line 1, column {} (byte {at})", at + 1);
        let error = reader(text).read::<Lines>().unwrap_err();
        assert!(error.ends_report(), "{error}");
        assert!(
            error
                .to_string()
                .starts_with(&format!("expected {found} {place}")),
            "{error}"
        );
        assert!(walk(&mut reader(text)).is_err());

        let mut lenient = reader(text).with_stray_commas();
        assert_eq!(lenient.read::<Lines>().unwrap(), plain, "{text}");
        let mut walked = reader(text).with_stray_commas();
        let mut numbers = Vec::new();
        let members = |reader: &mut Reader<'_>| {
            reader.each_member(|reader, name| {
                numbers.push((name.to_cow().into_owned(), reader.read::<u32>()?));
                Ok(())
            })
        };
        walked.each_item(members).unwrap();
        assert_eq!(walked.after_document(), AfterDocument::Nothing);
        let pairs: Vec<_> = plain
            .iter()
            .flatten()
            .map(|(name, n)| (name.clone(), *n))
            .collect();
        assert_eq!(numbers, pairs, "{text}");
        for mut reader in [lenient, walked] {
            assert!(reader.has_remarks());
            let remark = format!("skipped a comma without a value {place}");
            assert_eq!(reader.take_remarks(), [remark]);
            assert!(!reader.has_remarks() && reader.take_remarks().is_empty());
        }
    }
}

#[test]
fn a_malformed_string_affects_only_its_entry() {
    let text = r#"[{"a": "x\q", "b": 1}, {"b": 2}, "\u12", {"\q": 1}, 3]"#;
    let mut reader = reader(text);
    reader.enter_array().unwrap();
    let mut outcomes = Vec::new();
    while reader.next_item().unwrap() {
        let read: Result<Value, _> = reader.read();
        outcomes.push(read.map_err(|error| (error.kind(), error.scope(), error.path().to_owned())));
    }
    let unusable = |path: &str| Err((ReportErrorKind::Syntax, ErrorScope::Entry, path.to_owned()));
    assert_eq!(
        outcomes,
        [
            unusable("[0].a"),
            Ok(serde_json::json!({"b": 2})),
            unusable("[2]"),
            unusable("[3]"),
            Ok(3.into()),
        ]
    );
    let error = self::reader("[\"a\u{1}b\"]").read::<Value>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "unescaped control character U+0001 in a string at line 1, column 4 (byte 3), [0]"
    );
}

#[test]
fn pieces_that_cut_through_an_escape_do_no_harm() {
    let whole: Text<'_> = reader(r#""a\u0041b\ud83d\ude00c\\d""#).read().unwrap();
    for separator in r"\u04138dbec".chars() {
        let pieces: Vec<_> = whole.pieces(|c| c == separator).collect();
        assert!(pieces.len() > 1, "{separator}");
        for piece in pieces {
            assert!(
                piece.to_cow().len() <= 4 * piece.as_raw().len(),
                "{piece:?}"
            );
        }
    }
}

#[test]
fn names_that_a_path_cannot_hold_are_quoted_and_cut() {
    let long = "x".repeat(200);
    for (name, path) in [
        ("@host", "@host".to_owned()),
        ("/app/src/A.php", "[\"/app/src/A.php\"]".to_owned()),
        ("a\\\"\\u001b", "[\"a\\\"\u{fffd}\"]".to_owned()),
        (&*long, format!("[\"{}…\"]", "x".repeat(80))),
    ] {
        let text = format!("{{\"{name}\": 1}}");
        let error = reader(&text)
            .read::<BTreeMap<String, String>>()
            .unwrap_err();
        assert_eq!(error.path(), path);
    }
}

#[test]
fn nesting_is_limited_for_every_way_of_reading() {
    let mut limits = Limits::default();
    limits.depth = 3;
    for (text, fits) in [
        ("[[[1]]]", true),
        ("[[[[1]]]]", false),
        (r#"{"a":{"b":{"c":{}}}}"#, false),
    ] {
        let kind = |result: Result<(), ReportError>| result.err().map(|e| e.kind());
        let expected = (!fits).then_some(ReportErrorKind::Limit);
        let fresh = || Reader::new(text, 0, &limits);
        assert_eq!(kind(fresh().skip()), expected, "{text}");
        assert_eq!(kind(fresh().read::<Value>().map(drop)), expected, "{text}");
        assert_eq!(kind(walk(&mut fresh()).map(drop)), expected, "{text}");
    }
    let deep = "[".repeat(1_000_000);
    assert_eq!(read(&deep).unwrap_err().kind(), ReportErrorKind::Limit);
}

#[test]
fn a_text_over_the_limit_is_an_unusable_entry() {
    let mut limits = Limits::default();
    limits.text = 4;
    let mut reader = Reader::new(r#"["abcd", "abcde", 1]"#, 0, &limits);
    reader.enter_array().unwrap();
    let mut outcomes = Vec::new();
    while reader.next_item().unwrap() {
        outcomes.push(
            reader
                .read::<Text<'_>>()
                .map(|t| t.to_cow())
                .map_err(|e| (e.kind(), e.scope())),
        );
    }
    assert_eq!(
        outcomes,
        [
            Ok("abcd".into()),
            Err((ReportErrorKind::Limit, ErrorScope::Entry)),
            Ok("1".into())
        ]
    );
}

#[test]
fn a_name_over_the_limit_loses_the_value_it_is_in() {
    let mut limits = Limits::default();
    limits.text = 4;
    let text = r#"[{"abcde": 1}, {"abcde": 1}]"#;
    let mut reader = Reader::new(text, 0, &limits);
    reader.enter_array().unwrap();
    assert!(reader.next_item().unwrap());
    let read = reader.read::<BTreeMap<String, Int>>().unwrap_err();
    assert_eq!(
        (read.kind(), read.scope()),
        (ReportErrorKind::Limit, ErrorScope::Entry)
    );
    // Without a value around it, it cannot be skipped.
    assert!(reader.next_item().unwrap());
    reader.enter_object().unwrap();
    let key = reader.next_key().unwrap_err();
    assert_eq!(
        (key.kind(), key.scope()),
        (ReportErrorKind::Limit, ErrorScope::Report)
    );
}

#[test]
fn lenient_numbers_accept_strings_and_refuse_other_text() {
    #[derive(Debug, Deserialize)]
    struct Numbers(Option<Int>, Option<Float>);

    for (text, int, float) in [
        (r#"["12", "7.5"]"#, Some(12), Some(7.5)),
        (
            r#"[12.0, 9.300000190734863]"#,
            Some(12),
            Some(9.300000190734863),
        ),
        (r#"[-1, "-1.0"]"#, Some(-1), Some(-1.0)),
        (r#"[null, null]"#, None, None),
    ] {
        let numbers: Numbers = reader(text).read().unwrap();
        assert_eq!(
            (numbers.0.map(|n| n.0), numbers.1.map(|n| n.0)),
            (int, float),
            "{text}"
        );
    }
    for text in [
        r#"["a", 1]"#,
        r#"[1.5, 1]"#,
        r#"[1, "NaN"]"#,
        "[1, 1e999]",
        "[18446744073709551615, 1]",
    ] {
        assert!(reader(text).read::<Numbers>().is_err(), "{text}");
    }
}

#[test]
fn texts_without_escapes_are_borrowed() {
    let text = r#"["plain", "with \/ escape"]"#;
    let texts: Vec<Text<'_>> = reader(text).read().unwrap();
    assert!(matches!(
        texts[0].to_cow(),
        std::borrow::Cow::Borrowed("plain")
    ));
    assert_eq!(texts[1].to_cow(), "with / escape");
    let raw: Raw<'_> = reader(text).read().unwrap();
    assert_eq!(raw.as_json(), text);
}

#[test]
fn documents_may_follow_one_another() {
    let mut reader = reader("{\"a\": 1}\n{\"b\": 2} trailing");
    reader.skip().unwrap();
    assert_eq!(reader.after_document(), AfterDocument::Document);
    reader.skip().unwrap();
    assert_eq!(reader.after_document(), AfterDocument::Text);
    let mut reader = self::reader("{}\n[INFO] done\n[]");
    reader.skip().unwrap();
    assert_eq!(reader.after_document(), AfterDocument::Text);
    assert_eq!(reader.pass_text(), "[INFO] done\n");
    assert_eq!(reader.after_document(), AfterDocument::Document);
}

#[test]
fn a_reader_returns_to_a_member_and_continues_after_its_object() {
    let text = r#"[{"late": [1, {}], "first": "a"}, {"late": [2]}]"#;
    let mut reader = reader(text);
    let mut read = Vec::new();
    reader.enter_array().unwrap();
    while reader.next_item().unwrap() {
        reader.enter_object().unwrap();
        let mut late = None;
        while let Some(key) = reader.next_key().unwrap() {
            if key == "late" {
                late = Some(reader.mark());
            }
            reader.skip().unwrap();
        }
        let behind = reader.mark();
        reader.go_to(&late.unwrap());
        assert_eq!(reader.depth(), 2);
        reader.enter_array().unwrap();
        while reader.next_item().unwrap() {
            read.push(match reader.read::<Int>() {
                Ok(number) => number.0.to_string(),
                Err(error) => error.path().to_owned(),
            });
        }
        reader.go_to(&behind);
        assert_eq!(reader.depth(), 1);
    }
    assert_eq!(read, ["1", "[0].late[1]", "2"]);
    assert_eq!(reader.after_document(), AfterDocument::Nothing);
}

#[test]
fn log_lines_between_two_documents_are_skipped() {
    let text = "{\"a\": 1}\nnote {\n 10/10 [ok]\n  {\"b\": 2}\nend";
    let mut reader = reader(text);
    reader.skip().unwrap();
    assert_eq!(reader.after_document(), AfterDocument::Text);
    assert_eq!(reader.pass_text(), "note {\n 10/10 [ok]\n  ");
    assert_eq!(reader.after_document(), AfterDocument::Document);
    reader.skip().unwrap();
    assert_eq!(reader.pass_text(), "end");
    assert_eq!(reader.after_document(), AfterDocument::Nothing);
}

#[test]
fn a_text_value_is_as_with_serde() {
    let mut limits = Limits::default();
    limits.text = 8;
    let values = r#"["a", "é\n", "", 12, true, null, {}, ["b"], "longer than that", "c"]"#;
    let mut direct = Reader::new(values, 0, &limits);
    let mut serde = Reader::new(values, 0, &limits);
    direct.enter_array().unwrap();
    serde.enter_array().unwrap();
    let mut texts = 0;
    while direct.next_item().unwrap() {
        assert!(serde.next_item().unwrap());
        let value = direct.text_value();
        texts += usize::from(value.is_ok());
        assert_eq!(value, serde.read::<Option<Text<'_>>>());
    }
    assert!(!serde.next_item().unwrap());
    assert_eq!(texts, 7);
    for broken in ["", "\"a", "]"] {
        let error = reader(broken).text_value().unwrap_err();
        assert!(error.ends_report(), "{error}");
    }
}

#[test]
fn a_strict_text_accepts_only_a_string() {
    let values = r#"["a", 12, true, null, {}, ["b"], "c"]"#;
    let mut reader = reader(values);
    reader.enter_array().unwrap();
    let mut outcomes = Vec::new();
    while reader.next_item().unwrap() {
        let outcome = reader.read::<StrictText<'_>>();
        outcomes.push(
            outcome
                .map(|text| text.to_cow())
                .map_err(|e| e.message().to_owned()),
        );
    }
    let refused = |found: &str| Err(format!("expected text, found {found}"));
    assert_eq!(
        outcomes,
        [
            Ok("a".into()),
            refused("a number"),
            refused("true or false"),
            refused("null"),
            refused("an object"),
            refused("an array"),
            Ok("c".into()),
        ]
    );
}

/// Returns name and line of each entry, through serde and by a layout.
fn both_ways(text: &str) -> (Vec<String>, Vec<String>) {
    #[derive(Debug, Default, Deserialize)]
    struct Entry<'r> {
        #[serde(borrow)]
        name: Option<Text<'r>>,
        line: Option<Int>,
    }

    let limits = Limits::default();
    let show = |entry: Result<Entry<'_>, ReportError>| match entry {
        Ok(entry) => format!("{entry:?}"),
        Err(error) => error.to_string(),
    };
    let mut serde = Vec::new();
    let mut json = Reader::new(text, 0, &limits);
    let end = json.each_item(|json| {
        serde.push(show(json.read()));
        Ok(())
    });
    serde.push(format!("{end:?}"));
    let mut layout: Layout<'_, Entry<'_>> = Layout::new(|name| match name {
        "name" => Some(|entry, json| {
            entry.name = json.text_value()?;
            Ok(())
        }),
        "line" => Some(|entry, json| {
            entry.line = json.int_value()?;
            Ok(())
        }),
        _ => None,
    });
    let mut by_layout = Vec::new();
    let mut json = Reader::new(text, 0, &limits);
    let end = json.each_item(|json| {
        let mut entry = Entry::default();
        let outcome = json.read_like(&mut layout, &mut entry);
        // Serde does not read text after an error that ends the report.
        if outcome.as_ref().is_err_and(ReportError::ends_report) {
            return outcome;
        }
        by_layout.push(show(outcome.map(|()| entry)));
        Ok(())
    });
    by_layout.push(format!("{end:?}"));
    (serde, by_layout)
}

#[test]
fn entries_read_by_their_layout_are_those_that_serde_reads() {
    for text in [
        r#"[{"name": "a", "line": 1}, {"name": "b", "line": 2}, {"name": "c", "line": 3}]"#,
        r#"[{"x": [1], "name": "a"}, {"name": "b"}, {"line": 7}, {}, {"line": 8, "name": "c", "x": {}}]"#,
        "[{\"name\":\"a\",\n \"line\":1},\n{\"name\" : \"b\" , \"line\":2}, {\n}]",
        r#"[{"name": "a", "line": "7"}, {"name": [], "line": 2}, 5, {"name": null, "line": {}}, {"name": "c"}]"#,
        r#"[{"n\u0061me": "a"}, {"name": "b\n"}, {"name": "c", "line": -3}]"#,
        r#"[{"line": 12345678901234567890, "name": "a"}, {"line": 1.0}, {"line": 1.5}, {"line": 123456789012345678}]"#,
    ] {
        let (serde, by_layout) = both_ways(text);
        assert_eq!(serde.len(), by_layout.len(), "{text}");
        for (serde, by_layout) in serde.iter().zip(&by_layout) {
            // The two differ in the message about an unusable member, not in whether it is unusable.
            assert_eq!(
                serde.starts_with("Entry"),
                by_layout.starts_with("Entry"),
                "{text}"
            );
            if serde.starts_with("Entry") {
                assert_eq!(serde, by_layout);
            }
        }
    }
}

#[test]
fn a_layout_refuses_what_the_grammar_refuses() {
    for broken in [
        r#"[{"name": "a", "line": 1}, {"name": "b" "line": 2}]"#,
        r#"[{"name": "a", "line": 1}, {: "line": 2}]"#,
        r#"[{"name": "a", "line": 1}, {"name": "b", "line": 2"#,
        r#"[{"name": "a", "line": 1}, {"name": "b","#,
        r#"[{"name": "a", "line": 1}, {"name": "b", 7}]"#,
        r#"[{"name": "a", "line": 1}, {"name": "b", "line": }]"#,
        r#"[{"name": "a", "line": 1}, {"name": "b", "line": 007}]"#,
    ] {
        let (serde, by_layout) = both_ways(broken);
        assert!(serde[0].starts_with("Entry") && by_layout[0] == serde[0]);
        assert!(
            by_layout.last().unwrap().starts_with("Err"),
            "{broken}: {by_layout:?}"
        );
    }
}

proptest! {
    #[test]
    fn entries_of_any_order_are_read_by_their_layout(
        entries in prop::collection::vec(
            prop::collection::vec((prop_oneof!["name", "line", "[a-c]", "\\\\u006e"], 0_u32..20), 0..6),
            0..12,
        ),
        pretty: bool,
    ) {
        let (comma, colon) = if pretty { (",\n  ", ": ") } else { (",", ":") };
        let entries: Vec<String> = entries
            .iter()
            .map(|members| {
                let mut seen = std::collections::BTreeSet::new();
                let members: Vec<String> = members
                    .iter()
                    .filter(|(name, _)| seen.insert(name.clone()))
                    .map(|(name, value)| format!("\"{name}\"{colon}{value}"))
                    .collect();
                format!("{{{}}}", members.join(comma))
            })
            .collect();
        let (serde, by_layout) = both_ways(&format!("[{}]", entries.join(comma)));
        prop_assert_eq!(serde, by_layout);
    }

    #[test]
    fn a_cut_or_garbled_list_is_never_read_as_more_than_it_is(cut in 0_usize..200, at in 0_usize..200, byte in "[\\[\\]{}\",: 0-9]") {
        let text = r#"[{"name": "a", "x": [1, {}], "line": 1}, {"name": "b", "x": [], "line": 2}, {"x": 0, "name": "c", "line": 3}]"#;
        let mut text = text.to_owned();
        text.replace_range(at % text.len()..=at % text.len(), &byte);
        text.truncate(cut.max(1));
        let (serde, by_layout) = both_ways(&text);
        let read = |all: &[String]| all.iter().take_while(|entry| entry.starts_with("Entry")).count();
        prop_assert_eq!(read(&serde), read(&by_layout), "{}: {:?} {:?}", text, serde, by_layout);
    }
}
