//! Compares the XML reader with quick-xml, and tests the intended differences.
#![cfg(feature = "xml")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail it like the test itself"
)]

use std::borrow::Cow;

use proptest::prelude::*;
use quick_xml::events::Event;
use report_syntax::xml::{AfterDocument, Reader};
use report_syntax::{ErrorScope, Limits, ReportError, ReportErrorKind};

fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, 0, &Limits::default())
}

/// Returns a reader in the root element of `text`.
fn entered(text: &str) -> Reader<'_> {
    let mut xml = reader(text);
    xml.root().unwrap();
    xml.enter();
    xml
}

/// A document as a test sees it, from any reader.
#[derive(Clone, Debug, Default, PartialEq)]
struct Tree {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Self>,
    /// The text of an element without children.
    text: String,
}

impl Tree {
    fn write(&self, out: &mut String, pretty: bool, level: usize) {
        let indent = |out: &mut String, level: usize| {
            if pretty {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', level));
            }
        };
        indent(out, level);
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            let quoted = quick_xml::escape::escape(value.as_str());
            out.push_str(&format!(" {name}=\"{quoted}\""));
        }
        if self.children.is_empty() && self.text.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for (at, child) in self.children.iter().enumerate() {
            child.write(out, pretty, level + 1);
            match at % 4 {
                1 => out.push_str("<!-- </a> -->"),
                3 => out.push_str("<?pi </a> ?>"),
                _ => {}
            }
        }
        match self.text.len() % 3 {
            0 if !self.text.contains("]]>") => out.push_str(&format!("<![CDATA[{}]]>", self.text)),
            1 => out.push_str(&quick_xml::escape::escape(self.text.as_str())),
            _ => out.push_str(&quick_xml::escape::partial_escape(self.text.as_str())),
        }
        if !self.children.is_empty() {
            indent(out, level);
        }
        out.push_str(&format!("</{}>", self.name));
    }

    fn to_xml(&self, pretty: bool) -> String {
        let mut out = String::from("<?xml version=\"1.0\"?>");
        self.write(&mut out, pretty, 0);
        out
    }
}

fn any_tree() -> impl Strategy<Value = Tree> {
    // Text that XML 1.0 cannot represent, or does not preserve, has separate tests.
    let text = "[ -~\t\né😀]{0,40}|[<>&\"'\\]a]{0,6}";
    let name = "[a-c]|(x:)?[a-zé_][a-z0-9._-]{0,5}";
    let attributes = prop::collection::btree_map("[a-z]{1,4}", "[ -~é]{0,12}", 0..4)
        .prop_map(|map| map.into_iter().collect());
    let leaf = (name, attributes, text).prop_map(|(name, attributes, text)| Tree {
        name,
        attributes,
        children: Vec::new(),
        text,
    });
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let attributes = prop::collection::btree_map("[a-z]{1,4}", "[ -~]{0,12}", 0..3)
            .prop_map(|map| map.into_iter().collect());
        (name, attributes, prop::collection::vec(inner, 1..5)).prop_map(
            |(name, attributes, children)| Tree {
                name,
                attributes,
                children,
                text: String::new(),
            },
        )
    })
}

/// Returns the current element through this crate's reader; `like` shows whether it has children.
fn read(xml: &mut Reader<'_>, like: &Tree) -> Result<Tree, ReportError> {
    let element = xml.current().unwrap();
    let mut tree = Tree {
        name: element.qualified_name().to_owned(),
        ..Tree::default()
    };
    for (name, _) in element.attributes() {
        let value = xml.attribute(name)?.unwrap().into_owned();
        tree.attributes.push((name.to_owned(), value));
    }
    if like.children.is_empty() {
        tree.text = xml.text()?.into_owned();
        return Ok(tree);
    }
    xml.enter();
    let mut like = like.children.iter();
    while xml.next_child()?.is_some() {
        tree.children.push(read(xml, like.next().unwrap())?);
    }
    Ok(tree)
}

/// Returns the names of the start tags that quick-xml finds, in order, or nothing after an error.
fn names(text: &str) -> Option<Vec<String>> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut names = Vec::new();
    let mut level = 0;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                level += 1;
                names.push(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
                for attribute in tag.attributes().with_checks(false) {
                    attribute.ok()?;
                }
            }
            Event::Empty(tag) => {
                names.push(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
                for attribute in tag.attributes().with_checks(false) {
                    attribute.ok()?;
                }
            }
            Event::End(_) => level -= 1,
            Event::DocType(_) => return None,
            Event::Eof => return (level == 0).then_some(names),
            _ => {}
        }
    }
}

/// Finds them with this crate's reader, which enters every element.
fn walk(xml: &mut Reader<'_>, names: &mut Vec<String>) -> Result<(), ReportError> {
    while xml.after_document() == AfterDocument::Document {
        names.push(xml.root()?.qualified_name().to_owned());
        xml.enter();
        while xml.depth() > 0 {
            if let Some(child) = xml.next_child()? {
                names.push(child.qualified_name().to_owned());
                xml.enter();
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_document_reads_as_it_was_written(tree in any_tree(), pretty: bool) {
        let text = tree.to_xml(pretty);
        let mut xml = reader(&text);
        xml.root().unwrap();
        prop_assert_eq!(read(&mut xml, &tree).unwrap(), tree, "{}", text);
        prop_assert_eq!(xml.after_document(), AfterDocument::Nothing);
        let mut walked = Vec::new();
        walk(&mut reader(&text), &mut walked).unwrap();
        prop_assert_eq!(Some(walked), names(&text));
        let mut skipping = reader(&text);
        skipping.root().unwrap();
        skipping.skip().unwrap();
        prop_assert_eq!(skipping.after_document(), AfterDocument::Nothing);
    }

    #[test]
    fn every_prefix_of_a_document_is_truncated_and_never_a_panic(tree in any_tree(), cut in 0.0..1.0_f64) {
        let text = tree.to_xml(true);
        let mut at = (text.len() as f64 * cut) as usize;
        while !text.is_char_boundary(at) { at -= 1; }
        let prefix = &text[..at];
        let mut xml = reader(prefix);
        let error = xml.root().and_then(|_| read(&mut xml, &tree)).unwrap_err();
        prop_assert_eq!(error.kind(), ReportErrorKind::Truncated, "{}: {}", prefix, error);
        let mut xml = reader(prefix);
        prop_assert!(xml.root().and_then(|_| xml.skip()).is_err());
    }

    #[test]
    fn text_like_xml_is_read_as_in_quick_xml(
        text in "(<[ab]( c=[\"'][<> ]?[\"'])?/?>|</[ab] ?>|<!--|-->|<!\\[CDATA\\[|\\]\\]>|<\\?|\\?>|[ab <>!=/\"'-]){0,12}"
    ) {
        let mut ours = Vec::new();
        let mut xml = reader(&text);
        let read = walk(&mut xml, &mut ours);
        let whole = read.is_ok() && xml.after_document() == AfterDocument::Nothing;
        // Only if both read it to the end: quick-xml also accepts documents that are not well-formed.
        if let Some(theirs) = names(&text).filter(|_| whole) {
            prop_assert_eq!(ours, theirs, "{}", text);
        }
        let _ = xml.path();
    }

    #[test]
    fn elements_that_are_read_can_be_skipped(text in "(<[ab]( c='[<> ]?')?/?>|</[ab] ?>|<!-- > -->|<!\\[CDATA\\[</a>\\]\\]>|<\\?x?\\?>|[ab >]){0,12}") {
        let mut walked = Vec::new();
        if walk(&mut reader(&text), &mut walked).is_ok() && !walked.is_empty() {
            let mut xml = reader(&text);
            xml.root().unwrap();
            prop_assert!(xml.skip().is_ok(), "{}", text);
        }
    }

    #[test]
    fn arbitrary_text_never_panics(text: String) {
        let _ = walk(&mut reader(&text), &mut Vec::new());
        let inside = format!("<a b='{text}'>{text}</a>");
        let mut xml = reader(&inside);
        let _ = xml.root().and_then(|_| xml.attribute("b"));
        let mut xml = reader(&inside);
        let _ = xml.root().and_then(|_| xml.text());
    }
}

/// Returns the text of the only child of the root element.
fn text_of(inside: &str) -> Result<String, ReportError> {
    let document = format!("<r><a>{inside}</a><b/></r>");
    let mut xml = entered(&document);
    xml.next_child()?;
    let text = xml.text().map(Cow::into_owned);
    // Whatever is in the element, the next one is reached.
    assert!(
        text.as_ref().is_err_and(ReportError::ends_report)
            || xml.next_child()?.unwrap().name() == "b"
    );
    text
}

#[test]
fn text_of_any_parts_is_decoded() {
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
fn an_unusable_text_is_an_error_with_its_position_and_the_next_element_is_read() {
    for (inside, kind, message) in [
        (
            "x & y",
            ReportErrorKind::Syntax,
            "unescaped `&`, expected `&amp;` at line 1, column 9 (byte 8), r.a",
        ),
        (
            "\n&nbsp;<b>",
            ReportErrorKind::Syntax,
            "undefined entity at line 2, column 1 (byte 7), r.a",
        ),
        (
            "x<br/>",
            ReportErrorKind::Schema,
            "expected text, found an element at line 1, column 8 (byte 7), r.a",
        ),
    ] {
        let inside = inside.replace("<b>", "<b></b>");
        let error = text_of(&inside).unwrap_err();
        assert_eq!(
            (error.kind(), error.scope(), &*error.to_string()),
            (kind, ErrorScope::Entry, message)
        );
    }
}

#[test]
fn a_name_is_compared_only_at_its_own_depth() {
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
    let values = xml.attributes(["c", "b", "a"]).unwrap();
    assert_eq!(
        values.each_ref().map(|value| value.as_deref()),
        [None, Some("x\ny < 'z'"), Some("1")]
    );
}

#[test]
fn an_unusable_attribute_is_an_error_at_its_position() {
    let mut xml = entered("<r><e b='' a='x &y'><c/></e><f/></r>");
    xml.next_child().unwrap();
    let error = xml.attribute("a").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unescaped `&`, expected `&amp;` at line 1, column 17 (byte 16), r.e.@a"
    );
    assert_eq!(xml.next_child().unwrap().unwrap().name(), "f");
    let mut xml = entered("<r><e b='' a='x &y'><c/></e><f/></r>");
    xml.next_child().unwrap();
    assert!(xml.attributes(["b"]).is_ok());
    assert_eq!(xml.attributes(["b", "a"]).unwrap_err(), error);
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
fn an_entered_element_can_be_refused_after_it_was_left() {
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
fn children_after_an_unusable_one_are_visited() {
    let mut xml = entered("<r><e><a>1</a><b><c/></b><d><e>2<f/></e></d><a>3</a></e><g/></r>");
    xml.next_child().unwrap();
    let mut seen = Vec::new();
    let error = xml
        .each_child(|xml, child| {
            if child.name() == "d" {
                xml.enter();
                xml.next_child()?;
            }
            seen.push(xml.text()?);
            Ok(())
        })
        .unwrap_err();
    assert_eq!(
        (error.path(), &*seen),
        ("r.e.b", &["1".into(), "3".into()][..])
    );
    assert_eq!(xml.next_child().unwrap().unwrap().name(), "g");
}

#[test]
fn a_reader_returns_to_an_element_and_continues_after_its_parent() {
    let mut xml = entered("<r><e><late>1</late><first/></e><e><late>2</late></e></r>");
    let mut read = Vec::new();
    while xml.next_child().unwrap().is_some() {
        xml.enter();
        let mut late = None;
        while let Some(child) = xml.next_child().unwrap() {
            if child.name() == "late" {
                late = Some(xml.mark());
            }
        }
        let behind = xml.mark();
        xml.go_to(&late.unwrap());
        assert_eq!(xml.depth(), 2);
        read.push((xml.path(), xml.text().unwrap()));
        xml.go_to(&behind);
        assert_eq!(xml.depth(), 1);
    }
    assert_eq!(
        read,
        [
            ("r.e[0].late".to_owned(), "1".into()),
            ("r.e[1].late".to_owned(), "2".into())
        ]
    );
    assert_eq!(xml.after_document(), AfterDocument::Nothing);
}

#[test]
fn log_lines_between_two_documents_are_skipped() {
    let mut xml = reader("<a/>\nnote <b>\n{}\n  <c/>\nend");
    xml.root().unwrap();
    xml.skip().unwrap();
    assert_eq!(xml.after_document(), AfterDocument::Text);
    assert_eq!(xml.pass_text(), "note <b>\n{}\n  ");
    assert_eq!(xml.root().unwrap().name(), "c");
    xml.skip().unwrap();
    assert_eq!(xml.pass_text(), "end");
    assert_eq!(xml.after_document(), AfterDocument::Nothing);
}

#[test]
fn a_report_in_which_every_entry_is_unusable_is_scanned_once() {
    let text = format!("<r>{}</r>", "<e><f><g/></f></e>".repeat(20_000));
    let mut xml = entered(&text);
    let mut last = String::new();
    while xml.next_child().unwrap().is_some() {
        xml.enter();
        xml.next_child().unwrap();
        last = xml.text().unwrap_err().path().to_owned();
        xml.leave().unwrap();
    }
    assert_eq!(last, "r.e[19999].f");
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
        assert_eq!(
            error.message(),
            "document type declarations (DTDs) are not supported"
        );
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
    let of_one_entry = (ReportErrorKind::Limit, ErrorScope::Entry);
    let text = limits(|l| l.text = 4);
    let mut xml = Reader::new(
        "<r><a b='12345'/><a>1234</a><a>12<![CDATA[345]]></a><b/></r>",
        0,
        &text,
    );
    xml.root().unwrap();
    xml.enter();
    xml.next_child().unwrap();
    let error = xml.attribute("b").unwrap_err();
    assert_eq!(error.message(), "text longer than the limit of 4 bytes");
    assert_eq!((error.kind(), error.scope()), of_one_entry);
    xml.next_child().unwrap();
    assert_eq!(xml.text().unwrap(), "1234");
    xml.next_child().unwrap();
    let error = xml.text().unwrap_err();
    assert_eq!((error.kind(), error.scope()), of_one_entry);
    assert_eq!(xml.next_child().unwrap().unwrap().name(), "b");
}

#[test]
fn broken_documents_are_distinguished_from_cut_ones() {
    for (text, message) in [
        (
            "",
            "the text ends where the `<` of an element was expected at line 1, column 1 (byte 0)",
        ),
        (
            "hello",
            "expected the `<` of an element, found `h` at line 1, column 1 (byte 0)",
        ),
        (
            "<r><a",
            "the text ends before this element does at line 1, column 4 (byte 3), r",
        ),
        (
            "<r><a>x</a",
            "the text ends before this end tag does at line 1, column 8 (byte 7), r.a",
        ),
        (
            "<r><a/>",
            "the text ends before this element does at line 1, column 1 (byte 0), r",
        ),
        (
            "<r><!-- ",
            "the text ends before this comment or section does at line 1, column 4 (byte 3), r",
        ),
        (
            "<r>\n<a>x</b></r>",
            "end tag does not match the open element at line 2, column 5 (byte 8), r.a",
        ),
        (
            "<r></s>",
            "end tag does not match the open element at line 1, column 4 (byte 3), r",
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
fn an_element_has_at_most_a_thousand_attributes() {
    for (number, fits) in [(1_000, true), (1_001, false)] {
        let attributes: String = (0..number).map(|at| format!(" a{at}='{at}'")).collect();
        let text = format!("<r><e{attributes}/></r>");
        let mut xml = Reader::new(&text, 0, &Limits::default());
        xml.root().unwrap();
        xml.enter();
        let error = match xml.next_child() {
            Ok(_) => {
                assert_eq!(xml.attribute("a999").unwrap().as_deref(), Some("999"));
                None
            }
            Err(error) => Some(error.kind()),
        };
        assert_eq!(error, (!fits).then_some(ReportErrorKind::Limit));
    }
}
