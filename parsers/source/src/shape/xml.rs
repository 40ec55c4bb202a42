//! The shape of an XML document.

use super::{BEGINNING, floor_char_boundary};

/// The form of an XML document: its root element.
#[derive(Clone, Debug, Default)]
pub struct XmlShape<'r> {
    pub(super) root: XmlNode<'r>,
    beginning: &'r str,
}

impl<'r> XmlShape<'r> {
    /// Returns the local name of the root element, which is empty if none was found.
    #[must_use]
    pub fn root(&self) -> &str {
        self.root.name
    }

    /// Returns the root element, without a name if none was found.
    #[must_use]
    pub fn element(&self) -> &XmlNode<'r> {
        &self.root
    }

    /// Returns an attribute of the root element, by its name as written. `xmlns` is one of them.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.root.attribute(name)
    }

    /// Returns the child of the root element with this local name. See [`XmlNode::child`].
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&XmlNode<'r>> {
        self.root.child(name)
    }

    /// Returns the first 64 KiB of the document as written, from the root element on; of an HTML page from its document
    /// type on.
    #[must_use]
    pub fn beginning(&self) -> &'r str {
        self.beginning
    }

    pub(crate) fn is_html(&self) -> bool {
        self.root.name.eq_ignore_ascii_case("html")
    }
}

/// An element near the beginning of an XML document. Sibling elements with the same name share one node, with the union
/// of their attributes and children.
#[derive(Clone, Debug, Default)]
pub struct XmlNode<'r> {
    pub(super) name: &'r str,
    pub(super) attributes: Vec<(&'r str, &'r str)>,
    pub(super) children: Vec<Self>,
}

impl<'r> XmlNode<'r> {
    /// Returns its local name.
    #[must_use]
    pub fn name(&self) -> &'r str {
        self.name
    }

    /// Returns an attribute, by its name as written; the value is that of the first element that has it, as written.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&'r str> {
        self.attributes
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }

    /// Returns the child with this local name. Children are recorded only with the feature `xml`, within the first 64
    /// KiB and four levels below the root.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Returns the children in order, one of each name.
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

/// Reads the prolog and the first start tag. The rest is not validated.
pub(super) fn shape(text: &str) -> XmlShape<'_> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let skip_to = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!") {
            // A declaration may contain others in brackets.
            match rest.find(['[', '>']) {
                Some(bracket) if rest[bracket..].starts_with('[') => "]>",
                _ => ">",
            }
        } else {
            break;
        };
        // Only the beginning is searched: a comment may have 100 MB.
        let head = &rest[..floor_char_boundary(rest, BEGINNING)];
        if rest
            .get(..14)
            .is_some_and(|d| d.eq_ignore_ascii_case("<!doctype html"))
        {
            let mut shape = XmlShape::default();
            shape.root.name = "html";
            shape.beginning = head;
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
        beginning,
    };
    sketch_children(beginning, &mut shape.root);
    shape
}

/// Returns the element whose start tag is at the start of `text`, without its malformed parts.
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

/// Fills `root` with the elements below it in `text`, which begins with its start tag.
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
    // An error is the end of the beginning, or of the readable part.
    let _ = xml.root().and_then(|_| sketch(&mut xml, root, 1));
}

#[cfg(not(feature = "xml"))]
fn sketch_children(_: &str, _: &mut XmlNode<'_>) {}
