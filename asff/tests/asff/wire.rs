//! Every form of document is read, and errors have a position.

use asff::AwsSecurityFinding;
use asff::wire::{Form, Writer, read};
use serde_json::{Value, json};

use crate::common::valid;

/// Returns the Ids that were read, and the errors, in order.
fn items(document: &[u8]) -> Vec<String> {
    read(document)
        .map(|item| match item {
            Ok(finding) => finding.id,
            Err(error) => error.to_string(),
        })
        .collect()
}

#[test]
fn all_forms_are_read() {
    for document in [
        r#"[{"Id":"a"},{"Id":"b"}]"#,
        " [ {\"Id\":\"a\"} ,\r\n\t{\"Id\":\"b\"} ] \n",
        "\u{feff}[{\"Id\":\"a\"},{\"Id\":\"b\"}]",
        r#"{"Findings":[{"Id":"a"},{"Id":"b"}]}"#,
        r#"{"findings":[{"Id":"a"},{"Id":"b"}]}"#,
        r#"{"NextToken":"t","Findings":[{"Id":"a"},{"Id":"b"}],"ResponseMetadata":{"x":[1]}}"#,
        r#"{"version":"0","id":"e","resources":["r"],"detail-type":"Security Hub Findings - Imported",
            "detail":{"actionName":"x","findings":[{"Id":"a"},{"Id":"b"}],"y":{}}}"#,
        "{\"Id\":\"a\"}\n{\"Id\":\"b\"}\n",
        "{\"Id\":\"a\"}{\"Id\":\"b\"}",
        "{\"Id\":\"a\"}\r\n\r\n{\"Id\":\"b\"}",
        "{\"Mine\":1,\"Id\":\"a\"}\n{\"Mine\":[2],\"SchemaVersion\":\"x\",\"Id\":\"b\"}",
        "{\"detail\":{\"findings\":[{\"Id\":\"a\"}]}}\n{\"detail\":{\"findings\":[{\"Id\":\"b\"}]}}",
        "[{\"Id\":\"a\"}]\n{\"Findings\":[{\"Id\":\"b\"}]}",
        r#"{"Findings":[{"Id":"a"}],"findings":[{"Id":"b"}]}"#,
        r#"{"\u0046indings":[{"Id":"a"},{"Id":"b"}]}"#,
    ] {
        assert_eq!(items(document.as_bytes()), ["a", "b"], "{document}");
    }
}

#[test]
fn a_document_without_findings_is_valid() {
    for document in [
        "[]",
        "[ ]\n",
        r#"{"Findings":[]}"#,
        r#"{"detail":{"findings":[]}}"#,
    ] {
        assert_eq!(items(document.as_bytes()), [""; 0], "{document}");
    }
}

#[test]
fn an_item_that_is_not_a_finding_is_an_error_and_the_others_are_read() {
    assert_eq!(
        items(b"[{\"Id\":\"a\"},\n 5,\n null, [1], {\"Id\":\"b\"}]"),
        [
            "a",
            "line 2, column 2: finding 2: invalid type: integer `5`, expected an object",
            "line 3, column 5: finding 3: invalid type: null, expected an object",
            "line 3, column 8: finding 4: invalid type: sequence, expected an object",
            "b",
        ]
    );
}

#[test]
fn a_finding_that_is_too_deep_is_an_error_and_the_others_are_read() {
    let deep = format!("{}{}", "[".repeat(1_000), "]".repeat(1_000));
    let document = format!(r#"[{{"Id":"a"}},{{"Id":"x","Mine":{deep}}},{{"Id":"b"}}]"#);
    let items = items(document.as_bytes());
    assert_eq!(items.len(), 3);
    assert!(
        items[1].contains("finding 2: recursion limit exceeded"),
        "{items:?}"
    );
    assert_eq!((&*items[0], &*items[2]), ("a", "b"));
}

#[test]
fn findings_before_a_syntax_error_are_returned() {
    for (document, error) in [
        (r#"[{"Id":"a"}"#, "line 1, column 12: expected `,` or `]`"),
        (
            r#"[{"Id":"a"},{"Id":"b""#,
            "line 1, column 21: finding 2: EOF while parsing an object",
        ),
        (r#"[{"Id":"a"},"#, "line 1, column 13: expected a value"),
        (
            r#"[{"Id":"a"} {"Id":"b"}]"#,
            "line 1, column 13: expected `,` or `]`",
        ),
        (
            r#"{"Findings":[{"Id":"a"}]"#,
            "line 1, column 25: expected `,` or `}`",
        ),
        (
            r#"{"Findings":[{"Id":"a"}],"NextToken":tru}"#,
            "line 1, column 41: finding 2: expected ident",
        ),
        (
            "{\"Id\":\"a\"}\nx\n",
            "line 2, column 1: expected a finding or a list of findings",
        ),
        (
            "[{\"Id\":\"a\"}]\n]",
            "line 2, column 1: expected a finding or a list of findings",
        ),
        (
            "[{\"Id\":\"a\"},\n{\"Id\":\"b\",\"Title\":\"\n\"}]",
            "line 2, column 20: finding 2: control character (\\u0000-\\u001F) found while parsing a string",
        ),
    ] {
        assert_eq!(items(document.as_bytes()), ["a", error], "{document}");
    }
}

#[test]
fn a_broken_line_does_not_affect_the_others() {
    assert_eq!(
        items(b"{\"Id\":\"a\"}\n{\"Id\":\"x\",}\n{\"Id\":\"y\"\n{\"Id\":\"b\"}\n"),
        [
            "a",
            "line 2, column 11: finding 2: trailing comma",
            "line 4, column 1: finding 3: expected `,` or `}`",
            "b",
        ]
    );
}

#[test]
fn a_document_without_a_list_of_findings_is_a_one_line_error() {
    for (document, error) in [
        (
            &b""[..],
            "line 1, column 1: the document is empty: expected findings in JSON",
        ),
        (
            b" \n",
            "line 2, column 1: the document is empty: expected findings in JSON",
        ),
        (
            b"\xef\xbb\xbf",
            "line 1, column 4: the document is empty: expected findings in JSON",
        ),
        (
            b"[\0\n\0",
            "line 1, column 1: the document is not UTF-8: expected findings in JSON",
        ),
        (
            b"\xff\xfe[\0",
            "line 1, column 1: the document is not UTF-8: expected findings in JSON",
        ),
        (
            b"<xml/>",
            "line 1, column 1: expected a finding or a list of findings",
        ),
        (
            b"12",
            "line 1, column 1: expected a finding or a list of findings",
        ),
        (
            b"{\"runs\":[]}",
            "line 1, column 1: the object is neither a finding nor a list of findings: expected `Findings`",
        ),
        (
            b"{}",
            "line 1, column 1: the object is neither a finding nor a list of findings: expected `Findings`",
        ),
        (
            b"{\"Findings\":{}}",
            "line 1, column 1: the object is neither a finding nor a list of findings: expected `Findings`",
        ),
        (b"[\xff]", "line 1, column 2: finding 1: expected value"),
    ] {
        assert_eq!(items(document), [error], "{}", document.escape_ascii());
    }
}

#[test]
fn an_error_has_a_position() {
    let document = b"[{\"Id\":\"a\"},\n  7]";
    let error = read(document).find_map(Result::err).unwrap();
    assert_eq!(
        (error.offset(), error.line(), error.column(), error.index()),
        (15, 2, 3, 1)
    );
    assert_eq!(document[error.offset()], b'7');
}

#[test]
fn an_error_has_the_index_of_its_item() {
    // Errors of all kinds: no list of findings, not a finding, broken.
    let document = b"{\"runs\":[]}\n[7,{\"Id\":\"a\"}]\n{\"runs\":[]}\nx";
    let indexes: Vec<_> = read(document)
        .map(|item| {
            item.map_err(|error| error.index())
                .map(|finding| finding.id)
        })
        .collect();
    assert_eq!(
        indexes,
        [Err(0), Err(1), Ok("a".to_owned()), Err(3), Err(4)]
    );
}

#[test]
fn a_long_text_in_place_of_a_finding_is_cut_in_the_message() {
    let document = json!(["\n".repeat(10_000)]).to_string();
    let items = items(document.as_bytes());
    assert!(
        items[0].contains("invalid type: string") && items[0].len() < 250,
        "{items:?}"
    );
    assert!(!items[0].contains('\n'));
}

#[test]
fn every_cut_of_a_document_ends() {
    let request = json!({"NextToken": "t", "Findings": [valid(), valid()]}).to_string();
    let event = json!({"detail": {"findings": [valid()]}, "version": "0"}).to_string();
    let lines = format!("{0}\n{0}\n", valid());
    let mut cuts = 0;
    for document in [request, event, lines] {
        let whole = read(document.as_bytes()).count();
        for end in 0..document.len() {
            let items: Vec<_> = read(&document.as_bytes()[..end]).collect();
            assert!(items.len() <= whole + 1);
            assert!(items.iter().filter(|item| item.is_err()).count() <= 1);
            cuts += 1;
        }
    }
    assert!(cuts > 2_000);
}

#[test]
fn many_broken_lines_take_linear_time() {
    // Each opens an object that is never closed. A reader that searched for the end of each would read to the end of the
    // document for every line, and one that counted lines from the start for each error would read all lines before. In
    // quadratic time this would take minutes.
    for lines in [
        "{\"Id\":\"a\",\"Mine\":\n",
        "{\"Id\":\n{\"Mine\":\n",
        "{\"Id\":[\n{\"Mine\":1},\n",
        "{\"Mine\":[1,2,3,\n",
    ] {
        let document = lines.repeat(20_000);
        let errors = read(document.as_bytes()).filter(Result::is_err).count();
        assert!(errors >= 20_000, "{errors}: {lines}");
    }
}

#[test]
fn a_line_that_never_ends_does_not_affect_the_others() {
    // Within the first object, in which the search for its end fails at the last line.
    let others =
        "{\"Mine\":[{\"Other\":\"\\ud800\"}],\"Findings\":[1,{\"Id\":\"a\"},{\"Id\":\"b\"}]},\n";
    let document = format!("{{\"Id\":[\n{others}x");
    assert_eq!(
        items(document.as_bytes()),
        [
            "line 2, column 26: finding 1: unexpected end of hex escape",
            "line 2, column 42: finding 2: invalid type: integer `1`, expected an object",
            "a",
            "b",
            "line 2, column 67: expected a finding or a list of findings",
        ]
    );
}

#[test]
fn written_documents_are_read_again() {
    let findings: Vec<AwsSecurityFinding> = ["a", "b\nc"]
        .map(|id| serde_json::from_value(json!({"Id": id})).unwrap())
        .into();
    for count in 0..=findings.len() {
        for (form, begin, end) in [
            (Form::Array, "[", "]\n"),
            (Form::Request, "{\"Findings\":[", "]}\n"),
            (Form::Ndjson, "", ""),
        ] {
            let mut writer = Writer::new(Vec::new(), form);
            for finding in &findings[..count] {
                writer.write(finding).unwrap();
            }
            let document = String::from_utf8(writer.finish().unwrap()).unwrap();
            assert!(
                document.starts_with(begin) && document.ends_with(end),
                "{document}"
            );
            let lines = match (form, count) {
                (Form::Ndjson, _) => count,
                (_, 0) => 1,
                _ => count + 2,
            };
            assert_eq!(document.lines().count(), lines, "{document}");
            if count > 0 || form != Form::Ndjson {
                let again: Vec<_> = read(document.as_bytes()).map(Result::unwrap).collect();
                assert_eq!(again, findings[..count]);
            }
            if form == Form::Request {
                let value: Value = serde_json::from_str(&document).unwrap();
                assert_eq!(value["Findings"].as_array().unwrap().len(), count);
            }
        }
    }
}
