//! Documents that follow one another in one text.

use std::ops::Range;

use crate::json::{self, Kind};
use crate::report::{begins_document, document_behind};
use crate::shape::{self, Node, Shape, floor_char_boundary};
use crate::{Confidence, FindingSource, Limits, Position};

/// What the readers of JSON and of XML have in common where a document has ended.
pub trait DocumentReader<'r> {
    /// Returns the whole text that is read.
    fn whole_text(&self) -> &'r str;

    /// Returns the byte at which reading goes on: the end of the document that was read last.
    fn end(&self) -> usize;

    /// Goes to the document that begins at `byte`, or to the end of the text.
    fn go_to_document(&mut self, byte: usize);

    /// Returns the position of `byte` in the text.
    fn position(&mut self, byte: usize) -> Position;

    /// Removes and returns what was read in another way than the standard asks for.
    fn take_remarks(&mut self) -> Vec<String> {
        Vec::new()
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

/// What follows the document that ends at a byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Nothing but white space, byte order marks and comments.
    End,
    /// A document that begins at this byte.
    Document(usize),
    /// Text that is not a document, up to the next line with which a document begins.
    Text(Range<usize>),
}

/// Returns what follows byte `end` of `text`.
pub(crate) fn next(text: &str, end: usize) -> Next {
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
            // A comment without an end holds all that follows.
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

/// Skips white space, byte order marks that files keep when they are put together, and the record separators of
/// [RFC 7464](https://www.rfc-editor.org/rfc/rfc7464).
fn skip_blank(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let rest = rest.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}', '\u{1e}']);
    text.len() - rest.len()
}

/// Returns the number of lines that are not blank.
pub(crate) fn count_lines(text: &str) -> usize {
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

/// Returns a number of lines in words.
pub(crate) fn lines_of(count: usize) -> String {
    match count {
        1 => "1 line".to_owned(),
        _ => format!("{count} lines"),
    }
}

/// Returns where the JSON value at `byte` ends when it holds nothing: an empty array, or an object whose members are
/// null or hold nothing.
pub(crate) fn end_of_nothing(text: &str, byte: usize) -> Option<usize> {
    fn holds_nothing(reader: &mut json::Reader<'_>, level: usize) -> Option<()> {
        const DEEPEST: usize = 8;
        match reader.peek()? {
            Kind::Array => {
                reader.enter_array().ok()?;
                (!reader.next_item().ok()?).then_some(())
            }
            Kind::Object if level < DEEPEST => {
                reader.enter_object().ok()?;
                while reader.next_key().ok()?.is_some() {
                    if reader.peek() == Some(Kind::Null) {
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

/// Returns where the document that begins at `byte` ends.
pub(crate) fn end_of_document(text: &str, byte: usize) -> Option<usize> {
    // Readers of the rest alone: an error would count the lines of all that comes before.
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

/// Returns the end of what begins at `byte` when that is part of a log and not a report: a value that holds nothing, a
/// list of words, a log line in JSON, or a line that only begins like a document.
pub(crate) fn end_of_log(text: &str, byte: usize, shape: &Shape<'_>) -> Option<usize> {
    let line = end_of_line(text, byte);
    let root = match shape {
        Shape::Json(_) => shape.json()?,
        Shape::Xml(_) => return None,
        Shape::Lines(_) => return Some(line),
    };
    if let Some(end) = end_of_nothing(text, byte) {
        return Some(with_words(text, end));
    }
    let holds = |kind| matches!(kind, Kind::Array | Kind::Object);
    if root.is_array() {
        let words = root.first().is_some_and(|first| !holds(first.kind()));
        // Many lines may begin a list that does not end: none is followed far.
        let near = &text[..floor_char_boundary(text, byte.saturating_add(shape::BEGINNING))];
        return words.then(|| match end_of_document(near, byte) {
            Some(end) => with_words(text, end),
            None => line,
        });
    }
    if !is_log_line(root) {
        return None;
    }
    end_of_document(text, byte).filter(|&end| end <= line)
}

/// Returns the end of the line when other text than a document follows on it, as in `["main"] begins`; `end` otherwise.
fn with_words(text: &str, end: usize) -> usize {
    let line = end_of_line(text, end);
    let rest = text.get(end..line).unwrap_or_default().trim_start();
    match rest.is_empty() || begins_document(rest) {
        true => end,
        false => line,
    }
}

fn end_of_line(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    byte + rest.find('\n').unwrap_or(rest.len())
}

/// Whether an object is what loggers write: a message, and how grave it is or when it was written.
fn is_log_line(root: &Node<'_>) -> bool {
    const MESSAGES: [&str; 7] = ["msg", "message", "event", "log", "@m", "@mt", "MESSAGE"];
    const OTHERS: [&str; 13] = [
        "level",
        "lvl",
        "levelname",
        "severity",
        "ts",
        "time",
        "timestamp",
        "@timestamp",
        "asctime",
        "logger",
        "stream",
        "@t",
        "PRIORITY",
    ];
    let is_text = |name: &&str| {
        let member = root.member(name);
        member.is_some_and(|member| member.kind() == Kind::Text)
    };
    MESSAGES.iter().any(is_text) && OTHERS.iter().any(|name| root.has(name))
}

/// Returns the shape of the document at `byte`, and how sure `source` is of it.
pub(crate) fn look<'t>(
    text: &'t str,
    byte: usize,
    source: &dyn FindingSource,
) -> (Shape<'t>, Confidence) {
    let depth = Limits::default().depth;
    let shape = shape::of(text, byte, shape::BEGINNING, depth);
    let own = source.detect(&shape);
    if own > Confidence::No || shape.is_whole() {
        return (shape, own);
    }
    let shape = shape::of(text, byte, usize::MAX, depth);
    let own = source.detect(&shape);
    (shape, own)
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
    fn what_holds_nothing_is_told_from_what_holds_something() {
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

    #[test]
    fn lines_of_a_log_are_told_from_documents() {
        for (text, end) in [
            (r#"{"level":"info","msg":"start","items":[]}"#, Some(41)),
            ("[\"a\", \"b\"]\n", Some(10)),
            ("[]\n", Some(2)),
            ("[\"a\" of\n", Some(7)),
            ("[\"a\"] of\n", Some(8)),
            ("[] of\n[]", Some(5)),
            ("[] {\"a\": 1}", Some(2)),
            ("{\"level\":\"info\",\n\"msg\":\"start\"}", None),
            (r#"{"message":"m","matches":[]}"#, None),
            ("[{\"msg\":\"m\",\"level\":1}]", None),
            ("<a/>", None),
        ] {
            let shape = shape::of(text, 0, shape::BEGINNING, 128);
            assert_eq!(end_of_log(text, 0, &shape), end, "{text}");
        }
    }
}
