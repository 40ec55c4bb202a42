//! The form of a document, for detection.

mod json;
mod marks;
mod xml;

use std::fmt;

pub use self::json::{JsonShape, Node};
pub use self::marks::{LookAlike, Marks, Patterns, is_like};
pub use self::xml::{XmlNode, XmlShape};
use crate::json::ValueKind;

/// The number of bytes of a document that are scanned first.
pub(crate) const BEGINNING: usize = 64 << 10;

/// The form of a document, with enough information to identify its tool.
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
    /// Returns the document, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&Node<'r>> {
        match self {
            Self::Json(json) => Some(&json.root),
            _ => None,
        }
    }

    /// Returns the document, if it is markup.
    #[must_use]
    pub fn xml(&self) -> Option<&XmlShape<'r>> {
        match self {
            Self::Xml(xml) => Some(xml),
            _ => None,
        }
    }

    /// Returns the document, if it is neither.
    #[must_use]
    pub fn lines(&self) -> Option<&LinesShape<'r>> {
        match self {
            Self::Lines(lines) => Some(lines),
            _ => None,
        }
    }

    /// Returns the advice of the first of these look-alikes that the document is.
    #[must_use]
    pub fn advice(&self, known: &'static [LookAlike]) -> Option<&'static str> {
        marks::advice(known, self)
    }

    /// Returns whether the document is a JSON array without elements, or of which the first one is null: it may be a report of
    /// any tool that writes lists.
    #[must_use]
    pub fn is_empty_list(&self) -> bool {
        let list = self.json().filter(|root| root.is_array());
        list.is_some_and(|list| list.first().is_none_or(|it| it.kind == ValueKind::Null))
    }

    /// Returns whether the whole document was scanned.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Json(json) => json.whole,
            Self::Xml(_) | Self::Lines(_) => true,
        }
    }
}

/// Describes the document in one line.
impl fmt::Display for Shape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(JsonShape { root, .. }) => {
                let (what, node) = match root.kind {
                    ValueKind::Array => ("a JSON array", root.first()),
                    _ => ("a JSON object", Some(root)),
                };
                f.write_str(what)?;
                match node {
                    None => f.write_str(" without elements"),
                    Some(node) if node.kind != ValueKind::Object => Ok(()),
                    Some(node) if node.members.is_empty() => f.write_str(match root.kind {
                        ValueKind::Array => " of objects without members",
                        _ => " without members",
                    }),
                    Some(node) => {
                        f.write_str(if root.kind == ValueKind::Array {
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

/// Writes up to five names, without characters that could disturb a terminal.
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

/// The form of a document of lines.
#[derive(Clone, Debug)]
pub struct LinesShape<'r> {
    text: &'r str,
}

impl<'r> LinesShape<'r> {
    /// Returns the first lines, without blank ones; at most 64 KiB of them.
    pub fn lines(&self) -> impl Iterator<Item = &'r str> {
        self.text
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.trim().is_empty())
    }

    /// Returns the lines as comma-separated values, to look up [columns](crate::csv::Reader::column), or `None` without
    /// a header. Any text has a header: a line of prose is one column with an unusual name.
    #[cfg(feature = "csv")]
    #[must_use]
    pub fn csv(&self) -> Option<crate::csv::Reader<'r>> {
        crate::csv::Reader::new(self.text, 0, &crate::Limits::default()).ok()
    }
}

/// Returns the shape of the document that begins at `start`, from at most `budget` bytes of it.
pub(crate) fn of(text: &str, start: usize, budget: usize, depth: usize) -> Shape<'_> {
    match text.as_bytes().get(start) {
        Some(b'{' | b'[') => {
            json::shape(text, start, budget, depth).map_or_else(|| lines(text, start), Shape::Json)
        }
        Some(b'<') => Shape::Xml(xml::shape(&text[start..])),
        _ => lines(text, start),
    }
}

/// Returns the shape of the lines that begin at `start`.
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

#[cfg(test)]
mod tests;
