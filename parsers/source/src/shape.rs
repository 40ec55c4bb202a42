//! What a document looks like, for detection.

use std::borrow::Cow;
use std::fmt;

use crate::json;

/// Bytes of a document that are looked at first.
pub(crate) const BEGINNING: usize = 64 << 10;

/// What a document looks like: enough to tell whose report it is, and no more.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Shape<'r> {
    /// A JSON object or array.
    Json(JsonShape<'r>),
    /// XML, or another markup.
    Xml(XmlShape<'r>),
    /// Lines of something else: CSV, or plain text.
    Lines(LinesShape<'r>),
}

impl<'r> Shape<'r> {
    /// The document, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&Node<'r>> {
        match self {
            Self::Json(json) => Some(&json.root),
            _ => None,
        }
    }

    /// The document, if it is markup.
    #[must_use]
    pub fn xml(&self) -> Option<&XmlShape<'r>> {
        match self {
            Self::Xml(xml) => Some(xml),
            _ => None,
        }
    }

    /// The document, if it is neither.
    #[must_use]
    pub fn lines(&self) -> Option<&LinesShape<'r>> {
        match self {
            Self::Lines(lines) => Some(lines),
            _ => None,
        }
    }

    /// Whether all there is to know of the document is known.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Json(json) => json.whole,
            Self::Xml(_) | Self::Lines(_) => true,
        }
    }
}

/// One line that tells a person what the document is.
impl fmt::Display for Shape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(JsonShape { root, .. }) => {
                let (what, node) = match root.kind {
                    json::Kind::Array => ("a JSON array", root.first()),
                    _ => ("a JSON object", Some(root)),
                };
                f.write_str(what)?;
                match node {
                    None => f.write_str(" without elements"),
                    Some(node) if node.kind != json::Kind::Object => Ok(()),
                    Some(node) if node.members.is_empty() => f.write_str(match root.kind {
                        json::Kind::Array => " of objects without members",
                        _ => " without members",
                    }),
                    Some(node) => {
                        f.write_str(if root.kind == json::Kind::Array {
                            " of objects with "
                        } else {
                            " with "
                        })?;
                        names(f, node.members.iter().map(|(name, _)| &**name))
                    }
                }
            }
            Self::Xml(xml) if xml.is_html() => f.write_str("an HTML page"),
            Self::Xml(xml) if xml.root().is_empty() => f.write_str("markup"),
            Self::Xml(xml) => {
                f.write_str("XML with the root element ")?;
                names(f, std::iter::once(xml.root()))
            }
            Self::Lines(_) => f.write_str("plain text"),
        }
    }
}

/// Up to five names, without anything that could disturb a terminal.
fn names<'a>(f: &mut fmt::Formatter<'_>, names: impl Iterator<Item = &'a str>) -> fmt::Result {
    for (at, name) in names.take(6).enumerate() {
        match at {
            0 => {}
            5 => return f.write_str(", …"),
            _ => f.write_str(", ")?,
        }
        f.write_str("`")?;
        for c in name.chars().take(40) {
            write!(
                f,
                "{}",
                if c.is_ascii_graphic() || c.is_alphanumeric() {
                    c
                } else {
                    '?'
                }
            )?;
        }
        f.write_str("`")?;
    }
    Ok(())
}

/// What a JSON document looks like.
#[derive(Clone, Debug)]
pub struct JsonShape<'r> {
    root: Node<'r>,
    whole: bool,
}

impl JsonShape<'_> {
    /// The same without borrows; `None` of one that it is cheaper to look for again.
    pub(crate) fn to_owned(&self) -> Option<JsonShape<'static>> {
        const MOST: usize = 4096;
        let mut left = MOST;
        Some(JsonShape {
            root: self.root.to_owned(&mut left)?,
            whole: self.whole,
        })
    }
}

/// A value near the top of a JSON document.
#[derive(Clone, Debug)]
pub struct Node<'r> {
    kind: json::Kind,
    text: Option<Cow<'r, str>>,
    /// The members of an object; the first element of an array, without a name.
    members: Vec<(Cow<'r, str>, Self)>,
}

impl<'r> Node<'r> {
    /// The same without borrows, if it has at most `left` nodes.
    fn to_owned(&self, left: &mut usize) -> Option<Node<'static>> {
        *left = left.checked_sub(1)?;
        let own = |text: &Cow<'r, str>| Cow::Owned(text.clone().into_owned());
        let member = |(name, node): &(Cow<'r, str>, Self)| Some((own(name), node.to_owned(left)?));
        Some(Node {
            kind: self.kind,
            text: self.text.as_ref().map(own),
            members: self.members.iter().map(member).collect::<Option<_>>()?,
        })
    }

    /// What sort of value it is.
    #[must_use]
    pub fn kind(&self) -> json::Kind {
        self.kind
    }

    /// The member of this name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Self> {
        self.members
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, node)| node)
    }

    /// Whether there is a member of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// The first element of an array, or the first member of an object.
    #[must_use]
    pub fn first(&self) -> Option<&Self> {
        self.members.first().map(|(_, node)| node)
    }

    /// The names of an object's members, in order; at most 256 at the top and 64 further down.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|(name, _)| &**name)
    }

    /// A text, a number or a literal word of at most 256 bytes.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Whether it is an array.
    #[must_use]
    pub fn is_array(&self) -> bool {
        self.kind == json::Kind::Array
    }

    /// Whether it is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        self.kind == json::Kind::Object
    }
}

/// What an XML document looks like: its root element.
#[derive(Clone, Debug, Default)]
pub struct XmlShape<'r> {
    root: XmlNode<'r>,
}

impl<'r> XmlShape<'r> {
    /// The local name of the root element; empty when none was found.
    #[must_use]
    pub fn root(&self) -> &str {
        self.root.name
    }

    /// The root element; without a name when none was found.
    #[must_use]
    pub fn element(&self) -> &XmlNode<'r> {
        &self.root
    }

    /// An attribute of the root element, by its name as written. `xmlns` is one of them.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.root.attribute(name)
    }

    /// The child of the root element of this local name. See [`XmlNode::child`].
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&XmlNode<'r>> {
        self.root.child(name)
    }

    fn is_html(&self) -> bool {
        self.root.name.eq_ignore_ascii_case("html")
    }
}

/// An element near the beginning of an XML document, together with its neighbours of the same name: one node
/// stands for all of them in one parent, with what any of them has.
#[derive(Clone, Debug, Default)]
pub struct XmlNode<'r> {
    name: &'r str,
    attributes: Vec<(&'r str, &'r str)>,
    children: Vec<Self>,
}

impl<'r> XmlNode<'r> {
    /// Its local name.
    #[must_use]
    pub fn name(&self) -> &'r str {
        self.name
    }

    /// An attribute, by its name as written; the value is that of the first element that has it, as it stands there.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&'r str> {
        self.attributes
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }

    /// The child of this local name. Children are known with the feature `xml` only, those that stand within the
    /// first 64 KiB, four levels below the root.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The children, of each name one, in order.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        self.children.iter()
    }

    fn add_attribute(&mut self, name: &'r str, value: &'r str) {
        const MOST: usize = 64;
        if self.attributes.len() < MOST && self.attribute(name).is_none() {
            self.attributes.push((name, value));
        }
    }
}

/// What a document of lines looks like.
#[derive(Clone, Debug)]
pub struct LinesShape<'r> {
    text: &'r str,
}

impl<'r> LinesShape<'r> {
    /// The first lines, without those that are blank; at most 64 KiB of them.
    pub fn lines(&self) -> impl Iterator<Item = &'r str> {
        self.text
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.trim().is_empty())
    }

    /// The lines as comma-separated values, to ask for [columns](crate::csv::Reader::column); `None` when there is no
    /// header. Any text has one: a line of prose is one column of an odd name.
    #[cfg(feature = "csv")]
    #[must_use]
    pub fn csv(&self) -> Option<crate::csv::Reader<'r>> {
        crate::csv::Reader::new(self.text, 0, &crate::Limits::default()).ok()
    }
}

/// The shape of the document that begins at `start`, judged by at most `budget` bytes of it.
pub(crate) fn of(text: &str, start: usize, budget: usize, depth: usize) -> Shape<'_> {
    match text.as_bytes().get(start) {
        Some(b'{' | b'[') => {
            json_shape(text, start, budget, depth).map_or_else(|| lines(text, start), Shape::Json)
        }
        Some(b'<') => Shape::Xml(xml_shape(&text[start..])),
        _ => lines(text, start),
    }
}

/// The shape of the lines that begin at `start`.
pub(crate) fn lines(text: &str, start: usize) -> Shape<'_> {
    let end = floor_char_boundary(text, start.saturating_add(BEGINNING));
    Shape::Lines(LinesShape {
        text: text.get(start..end).unwrap_or_default(),
    })
}

pub(crate) fn floor_char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Values more than this deep tell nothing.
const DEEPEST: usize = 6;

fn json_shape(text: &str, start: usize, budget: usize, depth: usize) -> Option<JsonShape<'_>> {
    let end = floor_char_boundary(text, start.saturating_add(budget));
    let limits = crate::Limits::default().with_depth(depth);
    // A reader that sees only the beginning meets its end as if the text were cut there.
    // It begins with the document: an error would count the lines of all that comes before. Whether stray commas are
    // allowed is for the source to say.
    let mut reader = json::Reader::new(&text[start..end], 0, &limits).with_stray_commas();
    let kind = reader.peek()?;
    let mut root = Node {
        kind,
        text: None,
        members: Vec::new(),
    };
    let whole = match sketch(&mut reader, &mut root, 0) {
        Ok(()) => true,
        // A log line such as `[OK] No errors` or `[12:30:00] start`.
        Err(error)
            if kind == json::Kind::Array
                && error.kind() == crate::ReportErrorKind::Syntax
                && root
                    .first()
                    .is_none_or(|first| !first.is_object() || first.members.is_empty()) =>
        {
            return None;
        }
        Err(_) => false,
    };
    Some(JsonShape {
        root,
        whole: whole || end == text.len(),
    })
}

/// Fills `node` from the value that comes next. What was seen before an error stays.
fn sketch<'r>(
    reader: &mut json::Reader<'r>,
    node: &mut Node<'r>,
    level: usize,
) -> Result<(), crate::ReportError> {
    const LONGEST_TEXT: usize = 256;
    let most = if level == 0 { 256 } else { 64 };
    let child = |reader: &mut json::Reader<'r>| Node {
        kind: reader.peek().unwrap_or(json::Kind::Null),
        text: None,
        members: Vec::new(),
    };
    match node.kind {
        json::Kind::Object if level < DEEPEST => {
            reader.enter_object()?;
            while let Some(key) = reader.next_key()? {
                if node.members.len() == most {
                    reader.skip()?;
                    continue;
                }
                let mut member = child(reader);
                let outcome = sketch(reader, &mut member, level + 1);
                node.members.push((key.to_cow(), member));
                outcome?;
            }
            Ok(())
        }
        json::Kind::Array if level < DEEPEST => {
            reader.enter_array()?;
            if !reader.next_item()? {
                return Ok(());
            }
            let mut element = child(reader);
            let outcome = sketch(reader, &mut element, level + 1);
            node.members.push((Cow::Borrowed(""), element));
            outcome?;
            if level == 0 {
                // There is no more to know of a list, however long it is: only whether it is one.
                return reader.next_item().map(|_| ());
            }
            reader.leave()
        }
        json::Kind::Object | json::Kind::Array => reader.skip(),
        json::Kind::Null => reader.skip(),
        json::Kind::Text | json::Kind::Number | json::Kind::Bool => {
            let text: json::Text<'r> = reader.read()?;
            if text.as_raw().len() <= LONGEST_TEXT {
                node.text = Some(text.to_cow());
            }
            Ok(())
        }
    }
}

/// Reads the prolog and the first start tag. Whether the rest is well formed is not asked.
fn xml_shape(text: &str) -> XmlShape<'_> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let skip_to = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!") {
            // A declaration may hold others, in brackets.
            match rest.find(['[', '>']) {
                Some(bracket) if rest[bracket..].starts_with('[') => "]>",
                _ => ">",
            }
        } else {
            break;
        };
        // Only the beginning: a comment of 100 MB tells nothing.
        let head = &rest[..floor_char_boundary(rest, BEGINNING)];
        if rest
            .get(..14)
            .is_some_and(|d| d.eq_ignore_ascii_case("<!doctype html"))
        {
            let mut shape = XmlShape::default();
            shape.root.name = "html";
            return shape;
        }
        match head.find(skip_to) {
            Some(end) => rest = &rest[end + skip_to.len()..],
            None => return XmlShape::default(),
        }
    }
    let end = floor_char_boundary(rest, BEGINNING);
    let beginning = &rest[..end];
    let mut shape = XmlShape {
        root: start_tag(beginning),
    };
    sketch_children(beginning, &mut shape.root);
    shape
}

/// The element whose start tag `text` begins with. What of it makes no sense is left out.
fn start_tag(text: &str) -> XmlNode<'_> {
    let Some(tag) = text.strip_prefix('<') else {
        return XmlNode::default();
    };
    let name_end = tag
        .find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<' | '='))
        .unwrap_or(tag.len());
    let name = &tag[..name_end];
    let mut node = XmlNode {
        name: name.rsplit(':').next().unwrap_or(name),
        ..XmlNode::default()
    };
    let mut rest = &tag[name_end..];
    loop {
        rest = rest.trim_start();
        let Some(equals) = rest.find(['=', '>', '<']) else {
            break;
        };
        if !rest[equals..].starts_with('=') {
            break;
        }
        let name = rest[..equals].trim();
        let value = rest[equals + 1..].trim_start();
        let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            break;
        };
        let Some(length) = value[1..].find(quote) else {
            break;
        };
        node.add_attribute(name, &value[1..1 + length]);
        rest = &value[length + 2..];
    }
    node
}

/// Fills `root` with what lies below it in `text`, which begins with its start tag.
#[cfg(feature = "xml")]
fn sketch_children<'r>(text: &'r str, root: &mut XmlNode<'r>) {
    use crate::{ReportError, xml};

    const DEEPEST: usize = 4;
    const MOST: usize = 64;

    fn sketch<'r>(
        xml: &mut xml::Reader<'r>,
        node: &mut XmlNode<'r>,
        level: usize,
    ) -> Result<(), ReportError> {
        xml.enter();
        while let Some(element) = xml.next_child()? {
            let known = node.children.iter().position(|c| c.name == element.name());
            let at = match known {
                Some(at) => at,
                None if node.children.len() < MOST => {
                    node.children.push(XmlNode {
                        name: element.name(),
                        ..XmlNode::default()
                    });
                    node.children.len() - 1
                }
                None => continue,
            };
            let child = &mut node.children[at];
            for (name, value) in element.attributes() {
                child.add_attribute(name, value);
            }
            if level < DEEPEST {
                sketch(xml, child, level + 1)?;
            }
        }
        Ok(())
    }

    let mut xml = xml::Reader::new(text, 0, &crate::Limits::default());
    // An error is the end of the beginning, or of what can be read.
    let _ = xml.root().and_then(|_| sketch(&mut xml, root, 1));
}

#[cfg(not(feature = "xml"))]
fn sketch_children(_: &str, _: &mut XmlNode<'_>) {}

#[cfg(test)]
mod tests {
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
    fn a_long_document_is_looked_at_no_further_than_its_beginning() {
        let text = format!("{{\"a\": [{}1], \"b\": 1}}", "1, ".repeat(BEGINNING));
        let beginning = shape(&text);
        assert!(!beginning.is_whole() && !beginning.json().unwrap().has("b"));
        let whole = of(&text, 0, usize::MAX, 128);
        assert!(whole.is_whole() && whole.json().unwrap().has("b"));
    }

    #[test]
    fn a_broken_document_keeps_the_shape_it_had_so_far() {
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
    fn xml_is_known_by_its_root_behind_any_prolog() {
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
    fn a_start_tag_that_makes_no_sense_is_known_by_what_does() {
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
    fn what_a_document_is_can_be_told_in_a_line() {
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
}
