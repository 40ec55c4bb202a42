//! The XML reader beside quick-xml, and at the edges where they differ on purpose.
#![cfg(feature = "xml")]

use std::borrow::Cow;

use finding_source::xml::{AfterDocument, Reader};
use finding_source::{Limits, ReportError, ReportErrorKind};

fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, 0, &Limits::default())
}

/// A reader in the root element of `text`.
fn entered(text: &str) -> Reader<'_> {
    let mut xml = reader(text);
    xml.root().unwrap();
    xml.enter();
    xml
}

/// The text of the only child of the root element.
fn text_of(inside: &str) -> Result<String, ReportError> {
    let document = format!("<r><a>{inside}</a><b/></r>");
    let mut xml = entered(&document);
    xml.next_child()?;
    let text = xml.text().map(Cow::into_owned);
    // Whatever happened in the element, the next one is reached.
    assert!(
        text.as_ref().is_err_and(ReportError::ends_report)
            || xml.next_child()?.unwrap().name() == "b"
    );
    text
}

#[test]
fn text_is_decoded_whatever_it_is_made_of() {
    for (inside, text) in [
        ("", ""),
        (" a\r\n b ", " a\n b "),
        ("a<!-- b --><?c d?>e", "ae"),
        (
            "<![CDATA[<p> &amp; ]] ]]>&amp;<![CDATA[]]>\r",
            "<p> &amp; ]] &\n",
        ),
        ("&#x1F600;\u{1b}[31m", "😀\u{1b}[31m"),
    ] {
        assert_eq!(text_of(inside).unwrap(), text, "{inside}");
    }
}

#[test]
fn text_without_anything_to_decode_is_borrowed() {
    for document in [
        "<a>plain\ntext</a>",
        "<a><![CDATA[<p>]]></a>",
        "<a><!-- b -->plain<!-- c --></a>",
        "<a></a>",
        "<a/>",
    ] {
        let mut xml = reader(document);
        xml.root().unwrap();
        assert!(matches!(xml.text(), Ok(Cow::Borrowed(_))), "{document}");
    }
}

#[test]
fn an_unusable_text_is_an_error_with_its_place_and_the_next_element_is_read() {
    for (inside, message) in [
        (
            "x & y",
            "an `&` that begins no reference, expected `&amp;` at line 1, column 9 (byte 8), r.a",
        ),
        (
            "\n&nbsp;<b>",
            "an entity that XML does not define at line 2, column 1 (byte 7), r.a",
        ),
        (
            "x<br/>",
            "expected text, found an element at line 1, column 8 (byte 7), r.a",
        ),
    ] {
        let inside = inside.replace("<b>", "<b></b>");
        let error = text_of(&inside).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.to_string()),
            (ReportErrorKind::Schema, message)
        );
    }
}

#[test]
fn a_name_is_asked_for_at_its_own_depth_only() {
    let mut xml = entered(
        "<r><kev><name>no</name></kev><name>yes</name><refs><ref><name>no</name></ref></refs></r>",
    );
    let mut names = Vec::new();
    while let Some(child) = xml.next_child().unwrap() {
        if child.name() == "name" {
            names.push(xml.text().unwrap());
        }
    }
    assert_eq!(names, ["yes"]);
    assert_eq!(xml.after_document(), AfterDocument::Nothing);
}

#[test]
fn attributes_are_decoded_and_keep_their_line_breaks() {
    let mut xml = reader("<e a='1' b = \"x\r\ny &lt; 'z'\" xsi:a='2' a='3'/>");
    let element = xml.root().unwrap();
    assert_eq!(element.attributes().count(), 4);
    for (name, value) in [
        ("a", Some("1")),
        ("b", Some("x\ny < 'z'")),
        ("xsi:a", Some("2")),
        ("c", None),
    ] {
        assert_eq!(xml.attribute(name).unwrap().as_deref(), value);
    }
}

#[test]
fn an_unusable_attribute_is_an_error_at_its_place() {
    let mut xml = entered("<r><e b='' a='x &y'><c/></e><f/></r>");
    xml.next_child().unwrap();
    let error = xml.attribute("a").unwrap_err();
    assert_eq!(
        error.to_string(),
        "an `&` that begins no reference, expected `&amp;` at line 1, column 17 (byte 16), r.e.@a"
    );
    assert_eq!(xml.next_child().unwrap().unwrap().name(), "f");
}

#[test]
fn paths_count_siblings_of_the_same_name() {
    let text = "<s><x/><t><i>1</i><j/><i>2</i></t><t><i>3</i><k/></t><!-- <t> --><u/></s>";
    let mut xml = entered(text);
    let mut paths = Vec::new();
    while xml.next_child().unwrap().is_some() {
        paths.push(xml.path());
        xml.enter();
        while xml.next_child().unwrap().is_some() {
            paths.push(xml.path());
        }
    }
    assert_eq!(
        paths,
        [
            "s.x",
            "s.t[0]",
            "s.t[0].i",
            "s.t[0].j",
            "s.t[0].i[1]",
            "s.t[1]",
            "s.t[1].i",
            "s.t[1].k",
            "s.u"
        ]
    );
}

#[test]
fn an_entered_element_can_be_refused_when_it_was_left() {
    let mut xml = entered("<r>\n<e><id>1</id><x>2</x></e><e/></r>");
    xml.next_child().unwrap();
    xml.enter();
    xml.next_child().unwrap();
    let id = xml.text().unwrap();
    assert_eq!(id, "1");
    assert_eq!(xml.refuse("no id").unwrap().path(), "r.e[0].id");
    xml.leave().unwrap();
    let error = xml.refuse("no id").unwrap();
    assert_eq!(
        error.to_string(),
        "no id at line 2, column 1 (byte 4), r.e[0]"
    );
    assert_eq!(xml.next_child().unwrap().unwrap().name(), "e");
    assert_eq!(xml.refuse("no id").unwrap().path(), "r.e[1]");
    assert!(xml.next_child().unwrap().is_none());
}

#[test]
fn documents_may_follow_one_another() {
    let mut xml =
        reader("<?xml version='1.0'?><a><b/></a>\n\u{feff}<?xml version='1.0'?>\n<!-- --><c/>");
    assert_eq!(xml.root().unwrap().name(), "a");
    xml.enter();
    xml.next_child().unwrap();
    xml.leave().unwrap();
    assert_eq!(xml.after_document(), AfterDocument::Document);
    assert_eq!(xml.root().unwrap().name(), "c");
    xml.skip().unwrap();
    assert_eq!(xml.after_document(), AfterDocument::Nothing);
    let error = xml.root().unwrap_err();
    assert_eq!(error.kind(), ReportErrorKind::Truncated);
    let mut xml = entered("<a></a> done.");
    assert!(xml.next_child().unwrap().is_none());
    assert_eq!(xml.after_document(), AfterDocument::Text);
}

#[test]
fn the_namespace_of_a_root_is_readable() {
    for (text, namespace) in [
        ("<analysis xmlns='urn:a'/>", Some("urn:a")),
        ("<x:analysis xmlns='urn:a' xmlns:x='urn:b'/>", Some("urn:b")),
        ("<analysis xmlns:x='urn:b'/>", None),
    ] {
        let root = reader(text).root().unwrap();
        assert_eq!((root.name(), root.namespace()), ("analysis", namespace));
    }
}

#[test]
fn document_type_declarations_are_refused() {
    for text in [
        "<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>",
        "<r><!DOCTYPE x></r>",
    ] {
        let mut xml = reader(text);
        let error = xml.root().and_then(|_| xml.skip()).unwrap_err();
        assert_eq!(error.kind(), ReportErrorKind::Unsupported);
        assert_eq!(error.message(), "a document type declaration is not read");
    }
}

#[test]
fn limits_hold() {
    let limits = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        limits
    };
    let deep = "<a><a><a>x</a></a></a>";
    let kind = |depth: usize, walk: fn(&mut Reader<'_>) -> Result<(), ReportError>| {
        let mut limits = Limits::default();
        limits.depth = depth;
        let mut xml = Reader::new(deep, 0, &limits);
        walk(&mut xml).err().map(|error| error.kind())
    };
    let skip = |xml: &mut Reader<'_>| xml.root().and_then(|_| xml.skip());
    let walk = |xml: &mut Reader<'_>| {
        xml.root()?;
        xml.enter();
        while xml.next_child()?.is_some() || xml.depth() > 0 {
            xml.enter();
        }
        Ok(())
    };
    let leave = |xml: &mut Reader<'_>| {
        xml.root()?;
        xml.enter();
        xml.leave()
    };
    for way in [skip, walk, leave] {
        assert_eq!(kind(3, way), None);
        assert_eq!(kind(2, way), Some(ReportErrorKind::Limit));
    }
    let text = limits(|l| l.text = 4);
    let mut xml = Reader::new(
        "<r><a b='12345'/><a>1234</a><a>12<![CDATA[345]]></a><b/></r>",
        0,
        &text,
    );
    xml.root().unwrap();
    xml.enter();
    xml.next_child().unwrap();
    assert_eq!(
        xml.attribute("b").unwrap_err().message(),
        "text of more bytes than the limit of 4"
    );
    xml.next_child().unwrap();
    assert_eq!(xml.text().unwrap(), "1234");
    xml.next_child().unwrap();
    assert_eq!(xml.text().unwrap_err().kind(), ReportErrorKind::Schema);
    assert_eq!(xml.next_child().unwrap().unwrap().name(), "b");
}

#[test]
fn broken_documents_are_told_from_cut_ones() {
    for (text, message) in [
        (
            "",
            "the text ends where the `<` of an element was expected, at line 1, column 1 (byte 0)",
        ),
        (
            "hello",
            "expected the `<` of an element, found `h` at line 1, column 1 (byte 0)",
        ),
        (
            "<r><a",
            "the text ends inside an element that begins at line 1, column 4 (byte 3), r",
        ),
        (
            "<r><a>x</a",
            "the text ends inside an end tag that begins at line 1, column 8 (byte 7), r.a",
        ),
        (
            "<r><a/>",
            "the text ends inside an element that begins at line 1, column 1 (byte 0), r",
        ),
        (
            "<r><!-- ",
            "the text ends inside a comment or a section that begins at line 1, column 4 (byte 3), r",
        ),
        (
            "<r>\n<a>x</b></r>",
            "an end tag that is not that of the open element at line 2, column 5 (byte 8), r.a",
        ),
        (
            "<r></s>",
            "an end tag that is not that of the open element at line 1, column 4 (byte 3), r",
        ),
        (
            "<r><a>1 < 2</a>",
            "expected the name of an element, found ` ` at line 1, column 10 (byte 9), r.a",
        ),
        (
            "<r><a b=c></a>",
            "expected the quotes of an attribute, found `c` at line 1, column 9 (byte 8), r",
        ),
    ] {
        let mut xml = reader(text);
        let read = xml.root().and_then(|_| {
            xml.enter();
            while xml.next_child()?.is_some() {
                xml.text()?;
            }
            Ok(())
        });
        let error = read.unwrap_err();
        assert_eq!(error.to_string(), message, "{text}");
        assert!(error.ends_report());
    }
}

#[test]
fn children_are_visited_behind_one_that_does_not_fit() {
    let text = "<a><id>1</id><id><b/></id><id><c/></id><id>4</id><n/></a>";
    let mut xml = Reader::new(text, 0, &Limits::default());
    xml.root().unwrap();
    let mut ids = Vec::new();
    let error = xml
        .each_child(|xml, child| {
            if child.name() == "id" {
                ids.push(xml.text()?);
            }
            Ok(())
        })
        .unwrap_err();
    assert_eq!(error.path(), "a.id[1]");
    assert_eq!(ids, ["1", "4"]);
    assert_eq!(xml.depth(), 0);
    assert_eq!(xml.after_document(), AfterDocument::Nothing);
}
