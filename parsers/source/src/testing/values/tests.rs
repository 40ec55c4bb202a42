use super::*;

/// Returns each value as `name=text`, with a `*` for a line or a column number.
fn shown(text: &str) -> Vec<String> {
    let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
    let values = of(&report).into_iter();
    let scalar = values.filter(|value| {
        !matches!(
            value.form,
            Form::Json(ValueKind::Object | ValueKind::Array) | Form::JsonName | Form::Document
        )
    });
    let shown = scalar.map(|value| {
        let star = if value.position { "*" } else { "" };
        for &at in &value.names {
            let name = value.path.rsplit('.').next().unwrap();
            assert!(text[at..].starts_with(name.trim_matches(['[', '"', ']'])));
        }
        format!("{star}{}={}", value.path, &text[value.inner(text)])
    });
    shown.collect()
}

#[test]
fn members_of_json_have_names_and_items_have_that_of_their_array() {
    let json = r#"{"a b": "x", "lines": {"begin": 3}, "startLine" : [1, 2], "o": {"p": null}}"#;
    assert_eq!(
        shown(json),
        [
            "[\"a b\"]=x",
            "*lines.begin=3",
            "*startLine[0]=1",
            "*startLine[1]=2",
            "o.p=null"
        ]
    );
    assert_eq!(shown("[{\"a\": 1}, {\"a\": tru"), ["[0].a=1", "[1].a=tru"]);
    assert_eq!(shown("{\"a\": 1}\ntext\n{\"b\": 2}"), ["a=1", "b=2"]);
}

#[test]
fn attributes_and_texts_of_xml_have_names() {
    let xml =
        "<?xml version='1.0'?><r a = \"1\" ><!-- <no/> --><line>4</line><e b='>'/><p>t<q/></p></r>";
    assert_eq!(shown(xml), ["r.a=1", "*r.line=4", "r.e.b=>"]);
    assert_eq!(shown("<r><a>1</a><b c='"), ["r.a=1"]);
}

#[test]
fn fields_of_csv_have_the_names_of_their_columns() {
    let csv = "Path,\"Line No\",Text\na.c,3,\"a \"\"b\"\",\nc\"\nb.c,4,\r\n";
    assert_eq!(
        shown(csv),
        [
            "Path=a.c",
            "*Line No=3",
            "Text=a \"\"b\"\",\nc",
            "Path=b.c",
            "*Line No=4",
            "Text="
        ]
    );
}

#[test]
fn lines_of_text_have_values_with_a_name_and_places() {
    let text = "::error file=a/b.php,line=3,col=0::a=b\na/b.php:12:text\n[x file='a b' line='7']";
    assert_eq!(
        shown(text),
        [
            "file=a/b.php",
            "*line=3",
            "*col=0",
            "a=b",
            "=a/b.php:12",
            "file=a b",
            "*line=7"
        ]
    );
}

#[test]
fn words_of_lines_are_found_in_names() {
    for name in [
        "line",
        "Lines",
        "startLine",
        "end_line",
        "LineNumber",
        "beginline",
        "Line No",
        "startColumn",
    ] {
        assert!(names_position(name), "{name}");
    }
    for name in [
        "",
        "baseline",
        "online",
        "lineage",
        "pipeline",
        "deadLine2",
        "Underlined",
    ] {
        assert!(!names_position(name), "{name}");
    }
}
