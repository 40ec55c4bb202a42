//! Finds the ends of tags and elements without building them.

use std::ops::Range;

use memchr::{memchr, memmem};
use quick_xml::parser::{CommentParser, ElementParser, Parser as _, PiParser};
use wide::{CmpEq, i8x16};

/// The reason why a scan stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The text ended inside the token that began at this byte.
    End(usize),
    /// This byte is not allowed here; the expected text is given.
    Unexpected(usize, &'static str),
    /// The tag at this byte ends another element than the open one.
    Mismatch(usize),
    /// The element at this byte is deeper than the limit.
    Depth(usize),
    /// The start tag at this byte has too many attributes.
    Attributes(usize),
    /// A document type declaration.
    DocumentType(usize),
}

/// A start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// The first byte of its name, after a prefix.
    pub(super) local: usize,
    /// The byte after its name.
    pub(super) name_end: usize,
    /// The byte after its `>`.
    pub(super) end: usize,
    /// True if it ends in `/>`.
    pub(super) empty: bool,
}

/// An attribute of a start tag, by the bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) name: Range<usize>,
    /// The bytes between its quotation marks.
    pub(super) value: Range<usize>,
    /// True if the value needs no decoding: it has no references and carriage returns.
    pub(super) plain: bool,
}

/// Returns the first byte at or after `at` that is not white space.
#[inline]
pub(super) fn white_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// Returns the next `<` at or after `at`.
#[inline]
pub(super) fn markup(text: &[u8], at: usize) -> Option<usize> {
    match text.get(at) {
        Some(b'<') => Some(at),
        _ => memchr(b'<', text.get(at..)?).map(|found| at + found),
    }
}

/// The classes of bytes in a name, in addition to 0, which ends it.
const COLON: u8 = 1;
const CONTINUES: u8 = 2;
const BEGINS: u8 = 3;

/// Every byte of a character beyond ASCII counts as a letter.
static CLASS: [u8; 256] = {
    let mut table = [CONTINUES; 256];
    let mut byte = 0;
    while byte < 256 {
        let letter = (byte as u8).is_ascii_alphabetic() || byte == b'_' as usize;
        if letter || byte >= 0x80 {
            table[byte] = BEGINS;
        }
        byte += 1;
    }
    let ends = b" \n\r\t=></\"'";
    let mut at = 0;
    while at < ends.len() {
        table[ends[at] as usize] = 0;
        at += 1;
    }
    table[b':' as usize] = COLON;
    table
};

/// Returns whether a name may begin with `byte`.
#[inline]
fn begins_name(byte: u8) -> bool {
    matches!(CLASS[byte as usize], BEGINS | COLON)
}

/// Returns for a name that begins at `at` the byte after its prefix, and the byte after it.
#[inline]
fn name(text: &[u8], mut at: usize) -> (usize, usize) {
    let mut local = at;
    while let Some(&byte) = text.get(at) {
        match CLASS[byte as usize] {
            0 => break,
            COLON => local = at + 1,
            _ => {}
        }
        at += 1;
    }
    (local, at)
}

/// Returns the end of a name that begins at `at`, including its prefix.
#[inline]
fn whole_name(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let ends = rest.iter().position(|&byte| CLASS[byte as usize] == 0);
    at + ends.unwrap_or(rest.len())
}

/// Returns the closing quotation mark of a value that begins at `start`, and whether the value is plain.
#[inline]
fn value(text: &[u8], start: usize, quote: u8) -> Option<(usize, bool)> {
    let mut at = start;
    // Most values are short: a call into a vector search costs more than checking lane after lane.
    while let Some(lane) = text.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let lane = i8x16::new(lane.map(|byte| byte as i8));
        let is = |byte: u8| lane.cmp_eq(i8x16::splat(byte as i8));
        let found = (is(quote) | is(b'&') | is(b'\r')).move_mask();
        if found != 0 {
            at += found.trailing_zeros() as usize;
            break;
        }
        at += 16;
    }
    // At a special byte, or with less than a lane of text left.
    loop {
        match *text.get(at)? {
            byte if byte == quote => return Some((at, true)),
            b'&' | b'\r' => return Some((at + memchr(quote, text.get(at..)?)?, false)),
            _ => at += 1,
        }
    }
}

/// Returns the start tag whose `<` is at `open`. Checks the form of every attribute and passes it to `visit`.
#[inline(always)]
pub(super) fn start_tag(
    text: &[u8],
    open: usize,
    mut visit: impl FnMut(Attribute),
) -> Result<Tag, Stop> {
    let end = Stop::End(open);
    if !begins_name(*text.get(open + 1).ok_or(end)?) {
        return Err(Stop::Unexpected(open + 1, "the name of an element"));
    }
    let (local, name_end) = name(text, open + 1);
    let mut at = name_end;
    loop {
        let before = at;
        at = white_space(text, at);
        match *text.get(at).ok_or(end)? {
            b'>' => {
                return Ok(Tag {
                    local,
                    name_end,
                    end: at + 1,
                    empty: false,
                });
            }
            b'/' => match *text.get(at + 1).ok_or(end)? {
                b'>' => {
                    return Ok(Tag {
                        local,
                        name_end,
                        end: at + 2,
                        empty: true,
                    });
                }
                _ => return Err(Stop::Unexpected(at + 1, "`>`")),
            },
            byte if begins_name(byte) && at > before => {
                let name = at..whole_name(text, at);
                at = white_space(text, name.end);
                if *text.get(at).ok_or(end)? != b'=' {
                    return Err(Stop::Unexpected(at, "`=` and the value of an attribute"));
                }
                at = white_space(text, at + 1);
                let quote = *text.get(at).ok_or(end)?;
                if !matches!(quote, b'"' | b'\'') {
                    return Err(Stop::Unexpected(at, "the quotes of an attribute"));
                }
                let start = at + 1;
                let (close, plain) = value(text, start, quote).ok_or(end)?;
                visit(Attribute {
                    name,
                    value: start..close,
                    plain,
                });
                at = close + 1;
            }
            _ => return Err(Stop::Unexpected(at, "an attribute, `>` or `/>`")),
        }
    }
}

/// Returns the byte after the end tag at `open`, if it is that of the element `name`.
pub(super) fn end_tag(text: &[u8], open: usize, name: &str) -> Result<usize, Stop> {
    let rest = text.get(open + 2..).unwrap_or_default();
    if !rest.starts_with(name.as_bytes()) {
        let cut = name.as_bytes().starts_with(rest);
        return Err(if cut {
            Stop::End(open)
        } else {
            Stop::Mismatch(open)
        });
    }
    let at = white_space(text, open + 2 + name.len());
    match text.get(at) {
        Some(b'>') => Ok(at + 1),
        Some(_) => Err(Stop::Mismatch(open)),
        None => Err(Stop::End(open)),
    }
}

/// The kind of a comment, processing instruction or marked section at `open`, which begins with `<!` or `<?`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    /// Skipped; it ends before this byte.
    Comment(usize),
    /// Text between these bytes; the section ends three bytes later.
    Characters(usize, usize),
}

impl Aside {
    /// Returns the byte after it.
    pub(super) fn end(self) -> usize {
        match self {
            Self::Comment(end) => end,
            Self::Characters(_, end) => end + 3,
        }
    }
}

pub(super) fn aside(text: &[u8], open: usize) -> Result<Aside, Stop> {
    const COMMENT: &[u8] = b"<!--";
    const CHARACTERS: &[u8] = b"<![CDATA[";
    const DOCUMENT_TYPE: &[u8] = b"<!DOCTYPE";
    let rest = text.get(open..).unwrap_or_default();
    let end = Stop::End(open);
    if rest.starts_with(b"<?") {
        let inside = rest.get(2..).ok_or(end)?;
        let length = PiParser::default().feed(inside).ok_or(end)?;
        return Ok(Aside::Comment(open + 2 + length + 1));
    }
    if rest.starts_with(COMMENT) {
        let inside = rest.get(COMMENT.len()..).ok_or(end)?;
        let length = CommentParser::default().feed(inside).ok_or(end)?;
        return Ok(Aside::Comment(open + COMMENT.len() + length));
    }
    if rest.starts_with(CHARACTERS) {
        let start = open + CHARACTERS.len();
        let inside = rest.get(CHARACTERS.len()..).ok_or(end)?;
        let length = memmem::find(inside, b"]]>").ok_or(end)?;
        return Ok(Aside::Characters(start, start + length));
    }
    if rest.starts_with(DOCUMENT_TYPE) {
        return Err(Stop::DocumentType(open));
    }
    let cut = [COMMENT, CHARACTERS, DOCUMENT_TYPE]
        .iter()
        .any(|whole| whole.starts_with(rest));
    Err(if cut {
        end
    } else {
        Stop::Unexpected(open + 2, "a comment or a CDATA section")
    })
}

/// Elements that are skipped without being built.
#[derive(Clone, Copy, Debug)]
pub(super) struct Skip<'n> {
    /// The name of the outermost one, as in its start tag.
    pub(super) name: &'n str,
    /// Its first byte.
    pub(super) open: usize,
    /// The number of open elements at the start of the scan.
    pub(super) levels: usize,
    /// The maximum number of open elements.
    pub(super) depth: usize,
}

/// Returns the byte after the end tag of the outermost element, from a position in its content. Tags are counted; only
/// the outermost one is compared by name.
pub(super) fn content(text: &[u8], mut at: usize, skip: Skip<'_>) -> Result<usize, Stop> {
    let end = Stop::End(skip.open);
    let mut levels = skip.levels;
    loop {
        at = markup(text, at).ok_or(end)?;
        match *text.get(at + 1).ok_or(end)? {
            b'/' => {
                levels -= 1;
                if levels == 0 {
                    return end_tag(text, at, skip.name).map_err(|stop| match stop {
                        Stop::End(_) => end,
                        stop => stop,
                    });
                }
                at += memchr(b'>', &text[at..]).ok_or(end)? + 1;
            }
            b'!' | b'?' => {
                at = aside(text, at)
                    .map_err(|stop| match stop {
                        Stop::End(_) => end,
                        stop => stop,
                    })?
                    .end();
            }
            byte if begins_name(byte) => {
                let length = ElementParser::default().feed(&text[at..]).ok_or(end)?;
                let empty = text[at + length - 1] == b'/';
                if !empty {
                    if levels >= skip.depth {
                        return Err(Stop::Depth(at));
                    }
                    levels += 1;
                }
                at += length + 1;
            }
            _ => return Err(Stop::Unexpected(at + 1, "the name of an element")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Result<Tag, Stop> {
        start_tag(text.as_bytes(), 0, |_| {})
    }

    fn end(text: &str) -> Result<usize, Stop> {
        let skip = Skip {
            name: "a",
            open: 0,
            levels: 1,
            depth: 3,
        };
        content(text.as_bytes(), 3, skip)
    }

    #[test]
    fn the_ends_of_start_tags_are_found() {
        for (text, name, rest, empty) in [
            ("<a>b", "a", "b", false),
            ("<a/>", "a", "", true),
            ("<x:y:a b = \"c>'\"\n\td='/>'  /><", "a", "<", true),
            ("<é ü=''>", "é", "", false),
        ] {
            let tag = tag(text).unwrap();
            assert_eq!(
                (&text[tag.local..tag.name_end], &text[tag.end..], tag.empty),
                (name, rest, empty)
            );
        }
    }

    #[test]
    fn attributes_are_reported_with_the_form_of_their_values() {
        let long = "é".repeat(20);
        for (value, plain) in [
            ("", true),
            ("31", true),
            (&*long, true),
            (&*format!("{long}'>"), true),
            ("&lt;", false),
            (&*format!("{long}&amp;{long}"), false),
            (&*format!("{long}\r\n"), false),
        ] {
            for after in ["/>", "  />and more than a lane of text"] {
                let text = format!("<a x:b = '1' c\t=\"{value}\"{after}");
                let mut seen = Vec::new();
                start_tag(text.as_bytes(), 0, |attribute| seen.push(attribute)).unwrap();
                let seen: Vec<_> = seen
                    .into_iter()
                    .map(|found| (&text[found.name], &text[found.value], found.plain))
                    .collect();
                assert_eq!(seen, [("x:b", "1", true), ("c", value, plain)]);
            }
        }
    }

    #[test]
    fn cut_and_malformed_start_tags_are_distinguished() {
        let whole = "<a b = 'c' />";
        for length in 1..whole.len() {
            assert_eq!(tag(&whole[..length]), Err(Stop::End(0)), "{length}");
        }
        for (text, at) in [
            ("< a>", 1),
            ("<a b>", 4),
            ("<a b=c>", 5),
            ("<a b='c'd=''>", 8),
            ("<a / >", 4),
            ("<a =''>", 3),
            ("<a <b>", 3),
        ] {
            assert!(
                matches!(tag(text), Err(Stop::Unexpected(found, _)) if found == at),
                "{text}"
            );
        }
    }

    #[test]
    fn an_element_is_skipped_whatever_its_contents() {
        for inside in [
            "",
            "text",
            "<b/><a></a><c d='</a>' e=\"/>\">&lt;</c>",
            "<!-- </a> -- > --><![CDATA[</a>]]]]><?x </a>?>",
        ] {
            let text = format!("<a>{inside}</a >...");
            assert_eq!(end(&text), Ok(text.len() - 3), "{text}");
            for length in 3..text.len() - 3 {
                assert_eq!(end(&text[..length]), Err(Stop::End(0)), "{text} {length}");
            }
        }
        assert_eq!(end("<a><b></b></c>"), Err(Stop::Mismatch(10)));
        assert_eq!(end("<a></ab>"), Err(Stop::Mismatch(3)));
        assert_eq!(end("<a><a><a><a></a>"), Err(Stop::Depth(9)));
        assert_eq!(end("<a><!DOCTYPE x></a>"), Err(Stop::DocumentType(3)));
        assert!(matches!(end("<a>1 < 2</a>"), Err(Stop::Unexpected(6, _))));
        assert!(matches!(end("<a><!x></a>"), Err(Stop::Unexpected(5, _))));
    }
}
