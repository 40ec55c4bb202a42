//! Log lines around documents, and the confidence of a source.

use report_syntax::documents::{begins_document, end_of_document, end_of_nothing};

use crate::json::ValueKind;
use crate::shape::{self, Node, Shape, floor_char_boundary};
use crate::{Confidence, FindingSource, Limits};

/// Returns the end of the text at `byte` if it is part of a log and not a report: an empty value, a list of words, a
/// log line in JSON, or a line that only begins like a document.
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
    let holds = |kind| matches!(kind, ValueKind::Array | ValueKind::Object);
    if root.is_array() {
        let words = root.first().is_some_and(|first| !holds(first.kind()));
        // Many lines may begin an unclosed list, so each is followed only a limited distance.
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

/// Returns the end of the line if other text than a document follows on it, as in `["main"] begins`, else `end`.
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

/// Returns whether an object is a log record: a message, with its level or its time.
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
        member.is_some_and(|member| member.kind() == ValueKind::Text)
    };
    MESSAGES.iter().any(is_text) && OTHERS.iter().any(|name| root.has(name))
}

/// Returns the shape of the document at `byte`, and the confidence of `source` in it.
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
    fn lines_of_a_log_are_distinguished_from_documents() {
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
