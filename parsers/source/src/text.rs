//! Texts of findings: single lines, titles, and texts of limited length without secrets.

use std::borrow::Cow;

use finding_redact::redact_prose;
use report_syntax::text::prefix;
pub use report_syntax::text::{first_line, is_ascii_line, is_line, one_line, trimmed};

/// The most characters of a title: what a list shows of it.
pub const TITLE_CHARS: usize = 120;

/// Returns the first sentence of `text`, at most `most` characters long, as one line. A longer one is cut behind a word, with
/// a mark.
///
/// ```
/// # use finding_source::text::headline;
/// assert_eq!(headline("Avoid eval(). It runs code.", 120), "Avoid eval().");
/// assert_eq!(headline("Use e.g. a list, see v1.2 of the guide", 120), "Use e.g. a list, see v1.2 of the guide");
/// assert_eq!(headline("Never run what a user sends", 16), "Never run what\u{2026}");
/// ```
#[must_use]
pub fn headline<'t>(text: impl Into<Cow<'t, str>>, most: usize) -> Cow<'t, str> {
    let line = first_line(text);
    let end = sentence_end(prefix(&line, most.saturating_mul(4)));
    if end.unwrap_or(line.len()) <= most {
        return match (end, line) {
            (None, line) => line,
            (Some(end), Cow::Borrowed(line)) => Cow::Borrowed(&line[..end]),
            (Some(end), Cow::Owned(line)) => Cow::Owned(line[..end].to_owned()),
        };
    }
    let sentence = &line[..end.unwrap_or(line.len())];
    if sentence.chars().count() <= most {
        return Cow::Owned(sentence.to_owned());
    }
    // Half a secret is not recognised, so secrets are left out before the sentence is cut.
    let bytes = most.saturating_mul(4).saturating_add(LONGEST_SECRET);
    let sentence = redact_prose(prefix(sentence, bytes));
    if sentence.chars().count() <= most {
        return Cow::Owned(sentence.into_owned());
    }
    let room = sentence.char_indices().nth(most.saturating_sub(1));
    let head = &sentence[..room.map_or(0, |(at, _)| at)];
    // A word that is longer than half of the room is cut, too.
    let words = head.rfind(' ').filter(|&at| at > head.len() / 2);
    let head = words.map_or(head, |at| &head[..at]);
    let head =
        head.trim_end_matches(|c: char| matches!(c, ',' | ';' | ':' | '-') || c.is_whitespace());
    Cow::Owned([head, "\u{2026}"].concat())
}

/// Where the first sentence of a line ends, if another follows: behind a full stop, question or exclamation mark, and before
/// a blank and a capital letter.
fn sentence_end(line: &str) -> Option<usize> {
    let ends = memchr::memchr3_iter(b'.', b'!', b'?', line.as_bytes());
    ends.map(|at| at + 1).find(|&end| {
        let (before, behind) = line.split_at(end);
        let mut behind = behind.chars();
        let next = behind.next() == Some(' ') && behind.next().is_some_and(|c| !c.is_lowercase());
        let word = before
            .trim_end_matches('.')
            .rsplit(' ')
            .next()
            .unwrap_or_default();
        let word = word.trim_start_matches(['(', '"', '\'']);
        // `e.g. X`, `Dr. X`, `No. 5`: abbreviations are short, and end in a full stop.
        let abbreviated = before.ends_with('.')
            && (word.chars().count() < 2
                || word.contains('.') && word.len() < 6
                || ABBREVIATIONS.contains(&word));
        next && !abbreviated && !before.ends_with("..")
    })
}

const ABBREVIATIONS: [&str; 10] = [
    "No", "no", "vs", "cf", "Dr", "Mr", "Ms", "St", "ca", "approx",
];

/// A text of at most `most` bytes, with a mark where it was cut. A text that is too long is without secrets.
///
/// ```
/// # use finding_source::text::cut;
/// assert_eq!(cut("a long text", 9), "a long\u{2026}");
/// assert_eq!(cut("a text", 9), "a text");
/// ```
#[must_use]
pub fn cut<'t>(text: impl Into<Cow<'t, str>>, most: usize) -> Cow<'t, str> {
    const MARK: char = '\u{2026}';
    let text = text.into();
    if text.len() <= most {
        return text;
    }
    // Half a secret is not recognised, so secrets are left out before the text is cut.
    let head = prefix(&text, most.saturating_add(LONGEST_SECRET));
    let whole = head.len() == text.len();
    let shown = redact_prose(head);
    // The end of the head may be half a secret. Without its secrets the head may be so short that the end would show.
    let end = if whole { 0 } else { LONGEST_SECRET };
    let most = most.saturating_sub(MARK.len_utf8());
    let mut short = prefix(&shown, most.min(shown.len().saturating_sub(end))).to_owned();
    short.push(MARK);
    Cow::Owned(short)
}

/// How far a secret at the end of a text is looked at.
const LONGEST_SECRET: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(cut("ab\u{e9}\u{e9}\u{e9}", 7), "ab\u{e9}\u{2026}");
        assert_eq!(cut("\u{e9}\u{e9}", 3), "\u{2026}");
        assert!(matches!(cut("\u{e9}", 2), Cow::Borrowed(_)));
    }
}
