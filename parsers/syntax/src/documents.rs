//! Documents that follow each other in one text.

use std::fmt::Debug;
use std::ops::Range;

use crate::json::{self, ValueKind};
use crate::{Limits, Position, ReportError};

/// The common interface of the readers of JSON and XML at the end of a document.
pub trait DocumentReader<'r> {
    /// Returns the whole text that is read.
    fn whole_text(&self) -> &'r str;

    /// Returns the byte at which reading continues: the end of the last document.
    fn end(&self) -> usize;

    /// Goes to the document that begins at `byte`, or to the end of the text.
    fn go_to_document(&mut self, byte: usize);

    /// Returns the position of `byte` in the text.
    fn position(&mut self, byte: usize) -> Position;

    /// Removes and returns the remarks about deviations from the standard.
    fn take_remarks(&mut self) -> Vec<String> {
        Vec::new()
    }
}

/// A reader at an entry of a document, for code that reads entries of JSON and of XML.
///
/// ```
/// use report_syntax::documents::EntryReader;
/// use report_syntax::{Limits, ReportError, json};
///
/// fn skipped<'r, R: EntryReader<'r>>(text: &'r str, byte: usize) -> Result<&'r str, ReportError> {
///     let mut reader = R::at(text, byte, &Limits::default()).unwrap();
///     let begin = reader.entry_byte();
///     reader.skip()?;
///     Ok(&text[begin..reader.end()])
/// }
///
/// assert_eq!(skipped::<json::Reader<'_>>("[ {}, 1]", 1)?, "{}");
/// # Ok::<(), ReportError>(())
/// ```
pub trait EntryReader<'r>: DocumentReader<'r> + Sized {
    /// The position of a reader.
    type Mark: Clone + Debug + Send;

    /// Creates a reader at the entry at `byte` of `text`. Returns `None` if there is none.
    fn at(text: &'r str, byte: usize, limits: &Limits) -> Option<Self>;

    /// Returns the byte at which the entry begins: a value, or the current element.
    fn entry_byte(&mut self) -> usize;

    /// Skips the entry.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    fn skip(&mut self) -> Result<(), ReportError>;

    /// Returns the position of the reader.
    fn mark(&mut self) -> Self::Mark;

    /// Returns to an earlier position.
    fn go_to(&mut self, mark: &Self::Mark);
}

impl<'r> EntryReader<'r> for json::Reader<'r> {
    type Mark = json::Mark<'r>;

    fn at(text: &'r str, byte: usize, limits: &Limits) -> Option<Self> {
        Some(Self::new(text, byte, limits))
    }

    fn entry_byte(&mut self) -> usize {
        self.byte()
    }

    fn skip(&mut self) -> Result<(), ReportError> {
        Self::skip(self)
    }

    fn mark(&mut self) -> Self::Mark {
        Self::mark(self)
    }

    fn go_to(&mut self, mark: &Self::Mark) {
        Self::go_to(self, mark);
    }
}

#[cfg(feature = "xml")]
impl<'r> EntryReader<'r> for crate::xml::Reader<'r> {
    type Mark = crate::xml::Mark<'r>;

    fn at(text: &'r str, byte: usize, limits: &Limits) -> Option<Self> {
        let mut reader = Self::new(text, byte, limits);
        reader.root().ok()?;
        Some(reader)
    }

    fn entry_byte(&mut self) -> usize {
        self.current().map_or(self.byte(), |element| element.byte())
    }

    fn skip(&mut self) -> Result<(), ReportError> {
        Self::skip(self)
    }

    fn mark(&mut self) -> Self::Mark {
        Self::mark(self)
    }

    fn go_to(&mut self, mark: &Self::Mark) {
        Self::go_to(self, mark);
    }
}

impl<'r> DocumentReader<'r> for json::Reader<'r> {
    fn whole_text(&self) -> &'r str {
        self.text()
    }

    fn end(&self) -> usize {
        self.end_byte()
    }

    fn go_to_document(&mut self, byte: usize) {
        self.go_to_byte(byte);
    }

    fn position(&mut self, byte: usize) -> Position {
        Self::position(self, byte)
    }

    fn take_remarks(&mut self) -> Vec<String> {
        Self::take_remarks(self)
    }
}

#[cfg(feature = "xml")]
impl<'r> DocumentReader<'r> for crate::xml::Reader<'r> {
    fn whole_text(&self) -> &'r str {
        Self::whole_text(self)
    }

    fn end(&self) -> usize {
        self.byte()
    }

    fn go_to_document(&mut self, byte: usize) {
        self.go_to_byte(byte);
    }

    fn position(&mut self, byte: usize) -> Position {
        Self::position(self, byte)
    }
}

/// The text after the document that ends at a byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Only white space, byte order marks and comments.
    End,
    /// A document that begins at this byte.
    Document(usize),
    /// Text that is not a document, up to the next line that begins with a document.
    Text(Range<usize>),
}

/// Returns the text after byte `end` of `text`.
pub fn next(text: &str, end: usize) -> Next {
    let start = skip_blank(text, end);
    let mut at = start;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let close = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") {
            "?>"
        } else {
            break;
        };
        let Some(length) = rest.find(close) else {
            // A comment without an end contains all the rest.
            return Next::Text(start..text.len());
        };
        at = skip_blank(text, at + length + close.len());
    }
    let rest = text.get(at..).unwrap_or_default();
    if rest.is_empty() {
        Next::End
    } else if begins_document(rest) {
        Next::Document(at)
    } else {
        Next::Text(start..document_behind(text, at).unwrap_or(text.len()))
    }
}

/// Skips white space, byte order marks that remain when files are combined, and the record separators of [RFC
/// 7464](https://www.rfc-editor.org/rfc/rfc7464).
fn skip_blank(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}', '\u{1e}']);
    text.len() - rest.len()
}

/// Returns the byte of the first document that begins on a line after the one at `from`. Documents in a Markdown code
/// block are only quoted and do not count.
pub fn document_behind(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    let mut quoted = false;
    while let Some(line) = text.get(at..)?.find('\n') {
        let fence = text[at..at + line].trim_start();
        quoted ^= fence.starts_with("```") || fence.starts_with("~~~");
        at += line + 1;
        let line = text[at..].trim_start_matches([' ', '\t', '\r', '\u{feff}', '\u{1e}']);
        let start = text.len() - line.len();
        if !quoted && begins_document(&text[start..]) {
            return Some(start);
        }
    }
    None
}

/// Returns whether a JSON object, a JSON array or an XML document begins here, rather than a line such as
/// `[INFO] scanning`.
pub fn begins_document(text: &str) -> bool {
    // Checked only after a bracket: a search on each of many blank lines would take quadratic time.
    let second = || text.get(1..)?.trim_start().chars().next();
    match text.as_bytes().first() {
        Some(b'{') => matches!(second(), None | Some('"' | '}')),
        Some(b'[') => matches!(second(), None | Some('{' | '[' | ']' | '"')),
        Some(b'<') => {
            second().is_some_and(|c| c.is_alphabetic() || matches!(c, '?' | '!' | '_' | ':'))
        }
        _ => false,
    }
}

/// Returns the end of the JSON value at `byte` if it is empty: an empty array, or an object whose members are null or
/// empty.
pub fn end_of_nothing(text: &str, byte: usize) -> Option<usize> {
    fn holds_nothing(reader: &mut json::Reader<'_>, level: usize) -> Option<()> {
        const DEEPEST: usize = 8;
        match reader.peek()? {
            ValueKind::Array => {
                reader.enter_array().ok()?;
                (!reader.next_item().ok()?).then_some(())
            }
            ValueKind::Object if level < DEEPEST => {
                reader.enter_object().ok()?;
                while reader.next_key().ok()?.is_some() {
                    if reader.peek() == Some(ValueKind::Null) {
                        reader.skip().ok()?;
                    } else {
                        holds_nothing(reader, level + 1)?;
                    }
                }
                Some(())
            }
            _ => None,
        }
    }
    let mut reader = json::Reader::new(text.get(byte..)?, 0, &Limits::default());
    holds_nothing(&mut reader, 0)?;
    Some(byte + reader.end_byte())
}

/// Returns the end of the document that begins at `byte`.
pub fn end_of_document(text: &str, byte: usize) -> Option<usize> {
    // Uses readers of only the rest: an error would count the lines of all the text before.
    let rest = text.get(byte..)?;
    let length = if rest.starts_with('<') {
        length_of_xml(rest)?
    } else {
        let mut reader = json::Reader::new(rest, 0, &Limits::default());
        reader.skip().ok()?;
        reader.end_byte()
    };
    Some(byte + length)
}

#[cfg(feature = "xml")]
fn length_of_xml(text: &str) -> Option<usize> {
    let mut reader = crate::xml::Reader::new(text, 0, &Limits::default());
    reader.root().and_then(|_| reader.skip()).ok()?;
    Some(reader.byte())
}

#[cfg(not(feature = "xml"))]
fn length_of_xml(_: &str) -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_comments_and_white_space_between_documents_are_skipped() {
        for (text, next) in [
            ("{} \n", Next::End),
            ("{}\n\u{feff}\n", Next::End),
            ("{}<!-- by a tool -->\n", Next::End),
            ("{}\u{feff}{}", Next::Document(5)),
            ("{}\n\u{1e}[]", Next::Document(4)),
            ("{}\n<?xml version='1.0'?>\n<a/>", Next::Document(25)),
            ("{} done\n", Next::Text(3..8)),
            ("{}\ndone\n\u{feff}{}", Next::Text(3..11)),
            ("{}\n<!-- {}\n{}", Next::Text(3..13)),
        ] {
            assert_eq!(super::next(text, 2), next, "{text:?}");
        }
    }

    #[test]
    fn empty_values_are_distinct_from_others() {
        for text in ["[]", "{}", r#"{"a": [], "b": {"c": null}}"#] {
            assert_eq!(end_of_nothing(text, 0), Some(text.len()), "{text}");
        }
        for text in [
            "[[]]",
            "[{}]",
            "[1]",
            r#"{"a": 0}"#,
            r#"{"a": [{}]}"#,
            "[",
            "",
        ] {
            assert_eq!(end_of_nothing(text, 0), None, "{text}");
        }
    }
}
