//! Texts of findings: single lines, titles, and texts of limited length without secrets.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::slice::SliceIndex;

use finding_redact::{REDACTED, redact_prose};
use memchr::{memchr_iter, memmem};
use report_syntax::text::prefix;
pub use report_syntax::text::{
    first_line, is_ascii_line, is_line, one_line, replaced, trim, trimmed,
};

/// The maximum number of characters in a title, as much as a list shows.
pub const TITLE_CHARS: usize = 120;

/// The maximum number of bytes of a text that many findings of a report have, such as the name of the target. Parsers cut
/// longer ones: without a limit, a report of one long text and many entries would take quadratic time.
pub const SHARED_BYTES: usize = 4096;

/// Returns true if a character could disturb a terminal or end a line: a control character, a bidirectional mark, or an
/// invisible character.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Returns the text with a replacement character for each [hidden](is_hidden) one. Programs print texts of reports and
/// names of files in this form.
///
/// ```
/// # use finding::text::visible;
/// assert_eq!(visible("a\u{1b}[2Jb\n\u{202e}c"), "a\u{fffd}[2Jb\u{fffd}\u{fffd}c");
/// ```
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars()
        .map(|c| if is_hidden(c) { '\u{fffd}' } else { c })
        .collect()
}

/// Returns the first sentence of `text`, at most `most` characters long, as one line. A longer one is cut after a word,
/// with a mark.
///
/// ```
/// # use finding::text::headline;
/// assert_eq!(headline("Avoid eval(). It runs code.", 120), "Avoid eval().");
/// assert_eq!(headline("Use e.g. a list, see v1.2 of the guide", 120), "Use e.g. a list, see v1.2 of the guide");
/// assert_eq!(headline("Never run what a user sends", 16), "Never run what\u{2026}");
/// ```
#[must_use]
pub fn headline<'t>(text: impl Into<Cow<'t, str>>, most: usize) -> Cow<'t, str> {
    headline_by(text.into(), most, |text, most| {
        Some(redacted_head(text, most))
    })
}

/// Returns the [`headline`] of a text that was redacted, such as the title of a finding. It is not searched for secrets again.
#[must_use]
pub fn headline_of_redacted<'t>(text: impl Into<Cow<'t, str>>, most: usize) -> Cow<'t, str> {
    headline_by(text.into(), most, |_, _| None)
}

/// `head` returns at least that much of the beginning of a text, without secrets, and whether that is all of it; or
/// `None` if the text has none.
fn headline_by<'t>(
    text: Cow<'t, str>,
    most: usize,
    head: impl Fn(&str, usize) -> Option<(Cow<'_, str>, bool)>,
) -> Cow<'t, str> {
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
    if !is_longer(sentence, most) {
        return Cow::Owned(sentence.to_owned());
    }
    let sentence = match head(sentence, most.saturating_mul(4)) {
        Some((short, true)) if !is_longer(&short, most) => return Cow::Owned(short.into_owned()),
        Some((head, _)) => head,
        None => Cow::Borrowed(sentence),
    };
    let head = first_chars(&sentence, most.saturating_sub(1));
    // A word that is longer than half of the limit is cut too.
    let words = head.rfind(' ').filter(|&at| at > head.len() / 2);
    let head = words.map_or(head, |at| &head[..at]);
    let head =
        head.trim_end_matches(|c: char| matches!(c, ',' | ';' | ':' | '-') || c.is_whitespace());
    Cow::Owned([head, "\u{2026}"].concat())
}

/// Returns true if `text` has more than `most` characters.
///
/// ```
/// # use finding::text::is_longer;
/// assert!(is_longer("h\u{e9}llo", 4) && !is_longer("h\u{e9}llo", 5));
/// ```
#[must_use]
pub fn is_longer(text: &str, most: usize) -> bool {
    first_chars(text, most).len() < text.len()
}

/// Returns the first `most` characters of `text`.
fn first_chars(text: &str, most: usize) -> &str {
    match text.as_bytes().get(..most) {
        // All bytes in one look, which takes less time than to stop at the first that is not ASCII.
        Some(head) if head.iter().fold(0, |all, byte| all | byte).is_ascii() => &text[..most],
        Some(_) => {
            let end = text.char_indices().nth(most);
            &text[..end.map_or(text.len(), |(at, _)| at)]
        }
        // Every character has at least one byte.
        None => text,
    }
}

/// Returns the end of the first sentence of a line, if another follows: after a full stop, question or exclamation
/// mark, and before a space and a capital letter.
fn sentence_end(line: &str) -> Option<usize> {
    let ends = memchr::memchr3_iter(b'.', b'!', b'?', line.as_bytes());
    ends.map(|at| at + 1).find(|&end| {
        let (before, behind) = line.split_at(end);
        let mut behind = behind.chars();
        let next = behind.next() == Some(' ') && behind.next().is_some_and(|c| !c.is_lowercase());
        if !next {
            return false;
        }
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
        !abbreviated && !before.ends_with("..")
    })
}

const ABBREVIATIONS: [&str; 10] = [
    "No", "no", "vs", "cf", "Dr", "Mr", "Ms", "St", "ca", "approx",
];

/// Returns at most `most` bytes of a text, with a mark where it was cut. A text that is too long is returned without
/// secrets.
///
/// ```
/// # use finding::text::cut;
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
    let (shown, _) = redacted_head(&text, most);
    let mut short = prefix(&shown, most.saturating_sub(MARK.len_utf8())).to_owned();
    short.push(MARK);
    Cow::Owned(short)
}

/// Returns `text` without a known secret: where it quotes the secret, or a line of it, there is a mark.
///
/// Secrets and lines of less than eight bytes are not looked for, because they may be ordinary words. Of a secret of many
/// lines the first 16 are.
///
/// ```
/// # use finding::text::without_secret;
/// assert_eq!(without_secret("the key sesame-42 was found", "sesame-42"), "the key REDACTED was found");
/// ```
#[must_use]
pub fn without_secret<'t>(text: impl Into<Cow<'t, str>>, secret: &str) -> Cow<'t, str> {
    const SHORTEST: usize = 8;
    const LINES: usize = 16;
    let mut text = text.into();
    let lines = secret.lines().map(str::trim).take(LINES);
    for part in std::iter::once(secret).chain(lines) {
        if part.len() >= SHORTEST && text.contains(part) {
            text = Cow::Owned(text.replace(part, REDACTED));
        }
    }
    text
}

/// Returns the part of a text in this range of bytes, or nothing if the range is not in the text.
///
/// ```
/// # use finding::text::part;
/// assert_eq!(part("left-pad@1.0.0", 9..14), "1.0.0");
/// assert_eq!(part("left-pad", 9..14), "");
/// ```
#[must_use]
pub fn part<'t>(
    text: impl Into<Cow<'t, str>>,
    range: impl SliceIndex<str, Output = str>,
) -> Cow<'t, str> {
    match text.into() {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(range).unwrap_or_default().to_owned()),
    }
}

/// Returns the texts with `separator` between them, or `None` if there are none.
///
/// ```
/// # use finding::text::joined;
/// assert_eq!(joined(["1.2".into(), "2.0".into()], ", ").unwrap(), "1.2, 2.0");
/// assert_eq!(joined([], ", "), None);
/// ```
#[must_use]
pub fn joined<'t>(
    texts: impl IntoIterator<Item = Cow<'t, str>>,
    separator: &str,
) -> Option<Cow<'t, str>> {
    let mut texts = texts.into_iter();
    let mut all = texts.next()?;
    for text in texts {
        let all = all.to_mut();
        all.push_str(separator);
        all.push_str(&text);
    }
    Some(all)
}

/// Returns the texts with commas between them, up to the first that does not fit, and the number of the others. Returns `None`
/// without a text.
///
/// ```
/// # use finding::text::listed_while;
/// let names = ["a", "b", "a long name", "c"].map(Into::into);
/// assert_eq!(listed_while(names, |name| name.len() < 5).unwrap(), "a, b and 2 more");
/// ```
pub fn listed_while<'t>(
    texts: impl IntoIterator<Item = Cow<'t, str>>,
    mut fits: impl FnMut(&str) -> bool,
) -> Option<Cow<'t, str>> {
    let mut more = 0_u64;
    let shown = texts.into_iter().filter(|text| {
        more += u64::from(more > 0 || !fits(text));
        more == 0
    });
    let listed = joined(shown, ", ");
    match (listed, more) {
        (listed, 0) => listed,
        (None, more) => Some(Cow::Owned(format!("and {more} more"))),
        (Some(listed), more) => Some(Cow::Owned(format!("{listed} and {more} more"))),
    }
}

/// Returns the texts with commas between them, as many as fit in `most` bytes, and the number of the others. Returns `None`
/// without a text.
///
/// ```
/// # use finding::text::listed_within;
/// let names = ["one", "two", "three", "four"].map(Into::into);
/// assert_eq!(listed_within(names, 10).unwrap(), "one, two and 2 more");
/// ```
pub fn listed_within<'t>(
    texts: impl IntoIterator<Item = Cow<'t, str>>,
    most: usize,
) -> Option<Cow<'t, str>> {
    let mut bytes = 0_usize;
    listed_while(texts, |text| {
        let fits = bytes.saturating_sub(", ".len()) + text.len() <= most;
        bytes += text.len() + ", ".len();
        fits
    })
}

/// Returns whether `text` contains `part`, for parts that differ from call to call, such as the message of each finding.
///
/// A search that takes linear time prepares itself for each part, which takes longer than to try the few places where the
/// part may begin. This search does both, one after the other.
///
/// ```
/// # use finding::text::contains;
/// assert!(contains("Avoid eval(). It runs code.", "It runs code"));
/// assert!(!contains("Avoid eval().", "It runs code"));
/// ```
#[must_use]
pub fn contains(text: &str, part: &str) -> bool {
    const BEGINNING: usize = 16;
    const TRIED: usize = 8;
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let (Some(&first), Some(last)) = (part.first(), text.len().checked_sub(part.len())) else {
        return part.is_empty();
    };
    let beginning = &part[..part.len().min(BEGINNING)];
    let starts = memchr_iter(first, &text[..=last]).map(|start| &text[start..]);
    let mut starts = starts.filter(|rest| rest.starts_with(beginning));
    let mut tried = starts.by_ref().take(TRIED);
    tried.any(|rest| rest.starts_with(part))
        || starts
            .next()
            .is_some_and(|rest| memmem::find(rest, part).is_some())
}

/// Returns the items without those that equal an earlier one.
///
/// ```
/// # use finding::text::distinct;
/// assert_eq!(distinct(["1.2", "2.0", "1.2"]).collect::<Vec<_>>(), ["1.2", "2.0"]);
/// ```
pub fn distinct<T: Clone + Ord>(items: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    let mut known = BTreeSet::new();
    let items = items.into_iter();
    items.filter(move |item| known.insert(item.clone()))
}

/// The maximum length of a secret at the end of a text.
const LONGEST_SECRET: usize = 1024;

/// Returns about `most` bytes of the beginning of `text` or more, without secrets, and whether that is the whole text.
///
/// A secret that was cut would not be recognized, so more of the text is searched than is returned.
fn redacted_head(text: &str, most: usize) -> (Cow<'_, str>, bool) {
    let head = prefix(text, most.saturating_add(LONGEST_SECRET));
    let shown = redact_prose(head);
    if head.len() == text.len() {
        return (shown, true);
    }
    // The end may be half a secret. Where a secret became a short word, the end is nearer than `most`.
    let end = shown.len().saturating_sub(LONGEST_SECRET);
    (Cow::Owned(prefix(&shown, end).to_owned()), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_wherever_it_begins() {
        let part = "Unsafe use of eval in a template";
        for before in ["", "Unsafe use of eval, ", "U", "UUUUUUUUUUUUUUUUUUUUUUU"] {
            for times in [0, 1, 7, 8, 9, 40] {
                let text = [&*before.repeat(times), part, "."].concat();
                assert!(contains(&text, part), "{text}");
                assert!(!contains(&text[..text.len() - 2], part), "{text}");
            }
        }
        assert!(contains("", "") && contains("a", "") && !contains("", "a"));
    }

    #[test]
    fn a_part_that_nearly_begins_everywhere_takes_linear_time() {
        let part = ["a".repeat(100_000), "b".to_owned()].concat();
        assert!(!contains(&"a".repeat(1_000_000), &part));
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(cut("ab\u{e9}\u{e9}\u{e9}", 7), "ab\u{e9}\u{2026}");
        assert_eq!(cut("\u{e9}\u{e9}", 3), "\u{2026}");
        assert!(matches!(cut("\u{e9}", 2), Cow::Borrowed(_)));
    }

    #[test]
    fn half_a_secret_is_never_at_the_end_of_a_text_that_is_cut() {
        let token = format!("ghp_{}", "a1".repeat(18));
        let secrets = format!("{token} ").repeat(100);
        for words in [0, 1, 100, 300, 500] {
            let text = ["word ".repeat(words), secrets.clone()].concat();
            for short in [headline(&*text, 120), cut(&*text, 500), cut(&*text, 2_000)] {
                assert!(!short.contains("a1"), "{words}: {short}");
                assert!(short.ends_with('\u{2026}'), "{words}: {short}");
            }
        }
    }
}
