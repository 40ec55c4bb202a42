use super::*;

fn shape(text: &str) -> Shape<'_> {
    of(text, 0, BEGINNING, 128)
}

#[test]
fn the_first_elements_and_all_near_members_are_known() {
    let shape = shape(
        r#"{"site": [{"alerts": [{"riskcode": "3"}, {"x": 1}]}, {"y": 1}], "@version": "2"}"#,
    );
    let root = shape.json().unwrap();
    let alert = root
        .member("site")
        .and_then(Node::first)
        .and_then(|s| s.member("alerts"));
    assert_eq!(
        alert
            .and_then(Node::first)
            .unwrap()
            .member("riskcode")
            .unwrap()
            .text(),
        Some("3")
    );
    assert_eq!(root.member("@version").unwrap().text(), Some("2"));
    assert!(shape.is_whole());
}

#[test]
fn a_list_without_elements_may_be_of_any_tool() {
    for (text, expected) in [
        ("[]", true),
        ("[null, {}]", true),
        ("[{}]", false),
        ("[[]]", false),
        ("{}", false),
        ("no list", false),
    ] {
        assert_eq!(shape(text).is_empty_list(), expected, "{text}");
    }
}

#[test]
fn only_the_beginning_of_a_long_document_is_scanned() {
    let text = format!("{{\"a\": [{}1], \"b\": 1}}", "1, ".repeat(BEGINNING));
    let beginning = shape(&text);
    assert!(!beginning.is_whole() && !beginning.json().unwrap().has("b"));
    let whole = of(&text, 0, usize::MAX, 128);
    assert!(whole.is_whole() && whole.json().unwrap().has("b"));
}

#[test]
fn a_broken_document_keeps_the_shape_before_the_error() {
    let shape = shape(r#"{"totals": {"errors": 1}, "files": {"a.php": {"mess"#);
    assert!(
        shape
            .json()
            .unwrap()
            .member("totals")
            .unwrap()
            .has("errors")
    );
    assert!(shape.json().unwrap().member("files").unwrap().has("a.php"));
}

#[test]
fn xml_is_recognized_by_its_root_after_any_prolog() {
    let text =
        "<?xml version='1.0'?>\n<!-- a > b --><x:analysis xmlns=\"urn:a\" v = 'b'><c d='e'/>";
    let shape = shape(text);
    let xml = shape.xml().unwrap();
    assert_eq!(
        (xml.root(), xml.attribute("xmlns"), xml.attribute("v")),
        ("analysis", Some("urn:a"), Some("b"))
    );
    assert_eq!(xml.attribute("d"), None);
}

#[test]
fn a_page_is_known_by_its_beginning() {
    let text = "<!-- a --><!DOCTYPE html>\n<title>Test report</title>";
    let shape = shape(text);
    let xml = shape.xml().unwrap();
    assert_eq!(xml.root(), "html");
    assert!(xml.beginning().contains("<title>Test report</title>"));
}

#[cfg(feature = "xml")]
#[test]
fn the_first_elements_of_xml_are_known_by_name() {
    let text = "<checkstyle><file name='a'/><file><error line='1'/><error line='2' source='x'><a/>\
        </error></file><exception/><b><c><d><e><f/></e></d></c></b><!-- ";
    let shape = shape(text);
    let root = shape.xml().unwrap().element();
    assert_eq!(
        root.children().map(XmlNode::name).collect::<Vec<_>>(),
        ["file", "exception", "b"]
    );
    let file = root.child("file").unwrap();
    let error = file.child("error").unwrap();
    assert_eq!(
        (
            file.attribute("name"),
            error.attribute("line"),
            error.attribute("source")
        ),
        (Some("a"), Some("1"), Some("x"))
    );
    assert!(error.child("a").is_some());
    let mut node = root;
    let mut names = String::new();
    while let Some(child) = node.children().last() {
        names.push_str(child.name());
        node = child;
    }
    assert_eq!(names, "bcde");
}

#[test]
fn a_malformed_start_tag_is_recognized_by_its_valid_part() {
    let mut text = "<a b='c' d=e f='g'".to_owned();
    text.extend((0..100).map(|n| format!(" n{n}='x'")));
    for text in [
        &*text,
        "<a b='c' d='e",
        "<a b='c'",
        "<a b='c' =",
        "<a b='c'<x y='z'>",
    ] {
        let shape = shape(text);
        let xml = shape.xml().unwrap();
        assert_eq!((xml.root(), xml.attribute("b")), ("a", Some("c")), "{text}");
        assert_eq!(
            (xml.attribute("f"), xml.attribute("y")),
            (None, None),
            "{text}"
        );
    }
}

#[cfg(feature = "csv")]
#[test]
fn a_csv_file_is_known_by_its_columns() {
    let shape = shape("\n\"Project\";\"ScanDate\"\nshop;\"cut");
    let csv = shape.lines().unwrap().csv().unwrap();
    assert!(csv.column("ScanDate").is_some() && csv.column("CVE").is_none());
}

#[test]
fn a_document_is_described_in_one_line() {
    for (text, line) in [
        ("{}", "a JSON object without members"),
        (
            r#"{"a": 1, "b\u001b[2J": 2}"#,
            "a JSON object with `a`, `b?[2J`",
        ),
        (r#"[{"a": 1}]"#, "a JSON array of objects with `a`"),
        ("[]", "a JSON array without elements"),
        ("[{}]", "a JSON array of objects without members"),
        ("<!DOCTYPE html><p>", "an HTML page"),
        (
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
            "XML with the root element `a`",
        ),
        ("<testsuite/>", "XML with the root element `testsuite`"),
        ("hello", "plain text"),
        ("[OK] No errors", "plain text"),
        ("[12:30:00] start", "plain text"),
        ("[true story]", "plain text"),
        ("[true]", "a JSON array"),
    ] {
        assert_eq!(shape(text).to_string(), line);
    }
}
