//! Finds the ends of values and tokens without building them.

use wide::{CmpEq, CmpLt, i8x16};

use super::ends::Watch;

/// The reason why a scan stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The text ended inside the value that began at this byte.
    End(usize),
    /// This byte is not allowed here.
    Unexpected(usize),
    /// A container at this byte is deeper than the limit.
    Depth(usize),
    /// A string has an unescaped control character here.
    Control(usize),
    /// A string has a backslash here without a valid escape sequence.
    Escape(usize),
}

/// Returns the first byte at or after `at` that is not white space.
#[inline]
pub(super) fn white_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// Returns the end of a string whose opening quotation mark is at `open`: the byte after its closing one, and whether
/// the contents have an escape. Checks the contents according to RFC 8259, section 7.
#[inline]
pub(super) fn string(text: &[u8], open: usize) -> Result<(usize, bool), Stop> {
    scan_string::<true>(text, open)
}

/// Returns the end of a string whose opening quotation mark is at `open`, without checking its contents.
#[inline]
fn string_end(text: &[u8], open: usize) -> Result<usize, Stop> {
    scan_string::<false>(text, open).map(|(end, _)| end)
}

#[inline]
fn scan_string<const CHECKED: bool>(text: &[u8], open: usize) -> Result<(usize, bool), Stop> {
    let mut at = open + 1;
    let mut escaped = false;
    // Most strings are short: a call into a vector search costs more than checking lane after lane.
    while let Some(lane) = text.get(at..).and_then(<[u8]>::first_chunk::<16>) {
        let lane = i8x16::new(lane.map(|byte| byte as i8));
        let mut marks =
            lane.cmp_eq(i8x16::splat(b'"' as i8)) | lane.cmp_eq(i8x16::splat(b'\\' as i8));
        if CHECKED {
            // Unsigned bytes, shifted so that signed comparison has the same order.
            let moved = lane ^ i8x16::splat(i8::MIN);
            marks |= moved.cmp_lt(i8x16::splat(i8::MIN + 0x20));
        }
        let found = marks.move_mask();
        if found == 0 {
            at += 16;
            continue;
        }
        at += found.trailing_zeros() as usize;
        match text.get(at) {
            Some(b'"') => return Ok((at + 1, escaped)),
            Some(b'\\') => {
                escaped = true;
                at = escape::<CHECKED>(text, open, at)?;
            }
            _ => return Err(Stop::Control(at)),
        }
    }
    // Less than a lane of text is left.
    loop {
        match text.get(at) {
            Some(b'"') => return Ok((at + 1, escaped)),
            Some(b'\\') => {
                escaped = true;
                at = escape::<CHECKED>(text, open, at)?;
            }
            Some(0..0x20) if CHECKED => return Err(Stop::Control(at)),
            Some(_) => at += 1,
            None => return Err(Stop::End(open)),
        }
    }
}

/// Returns the end of the escape sequence at `at`, of the string that begins at `open`.
#[inline]
fn escape<const CHECKED: bool>(text: &[u8], open: usize, at: usize) -> Result<usize, Stop> {
    if !CHECKED {
        return Ok(at + 2);
    }
    let digits = match text.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => return Ok(at + 2),
        Some(b'u') => text.get(at + 2..).unwrap_or_default().iter().take(4),
        Some(_) => return Err(Stop::Escape(at)),
        None => return Err(Stop::End(open)),
    };
    let known = digits.clone().all(u8::is_ascii_hexdigit);
    match digits.len() {
        4 if known => Ok(at + 6),
        0..4 if known => Err(Stop::End(open)),
        _ => Err(Stop::Escape(at)),
    }
}

/// Returns the end of a number, `true`, `false` or `null` that begins at `at`.
#[inline]
pub(super) fn scalar(text: &[u8], at: usize) -> usize {
    let mut end = at;
    while let Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.') = text.get(end) {
        end += 1;
    }
    end
}

/// Returns the end of the value that begins at `at`, at most `depth` containers deep. The contents of strings are not
/// checked.
#[inline]
pub(super) fn value(text: &[u8], at: usize, depth: usize) -> Result<usize, Stop> {
    watched(text, at, depth, &mut ())
}

/// Returns the same end, and reports the containers in the value.
#[inline]
pub(super) fn watched(
    text: &[u8],
    at: usize,
    depth: usize,
    watch: &mut impl Watch,
) -> Result<usize, Stop> {
    match text.get(at) {
        None => Err(Stop::End(at)),
        Some(b'"') => string_end(text, at),
        Some(b'{' | b'[') => container(text, at, depth, watch),
        Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => literal(text, at),
        Some(_) => Err(Stop::Unexpected(at)),
    }
}

/// Returns the end of a number, `true`, `false` or `null`, checked.
pub(super) fn literal(text: &[u8], at: usize) -> Result<usize, Stop> {
    const TRUE: &[u8; 4] = b"true";
    // The usual case costs a comparison.
    if let Some([word @ .., b',' | b'}' | b']' | b'\n']) = text.get(at..at + 5) {
        if word == TRUE {
            return Ok(at + 4);
        }
    }
    let end = scalar(text, at);
    let token = text.get(at..end).unwrap_or_default();
    let known = match token.first() {
        Some(b't') => token == b"true",
        Some(b'f') => token == b"false",
        Some(b'n') => token == b"null",
        _ => is_number(token),
    };
    if known {
        return Ok(end);
    }
    // A cut file often ends inside of a word.
    let cut = end == text.len()
        && [&b"true"[..], b"false", b"null"]
            .iter()
            .any(|word| word.starts_with(token));
    let cut = cut
        || (end == text.len() && matches!(token.last(), Some(b'-' | b'+' | b'.' | b'e' | b'E')));
    Err(if cut {
        Stop::End(at)
    } else {
        Stop::Unexpected(at)
    })
}

/// Returns whether `token` is a number by the grammar of RFC 8259, section 6.
fn is_number(token: &[u8]) -> bool {
    let digits = |mut at: usize| {
        let start = at;
        while token.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        (at > start).then_some(at)
    };
    let start = usize::from(token.first() == Some(&b'-'));
    let Some(mut at) = digits(start) else {
        return false;
    };
    if token.get(start) == Some(&b'0') && at > start + 1 {
        return false;
    }
    if token.get(at) == Some(&b'.') {
        match digits(at + 1) {
            Some(end) => at = end,
            None => return false,
        }
    }
    if let Some(b'e' | b'E') = token.get(at) {
        let sign = usize::from(matches!(token.get(at + 1), Some(b'+' | b'-')));
        match digits(at + 1 + sign) {
            Some(end) => at = end,
            None => return false,
        }
    }
    at == token.len()
}

/// Returns the end of the object or array that begins at `open`. Only brackets and quotation marks are matched.
///
/// Processes 64 bytes at a time: the positions of quotation marks show which bytes are inside of strings, and only
/// brackets outside of them are processed one by one. The method is that of simdjson (Langdale and Lemire, "Parsing
/// gigabytes of JSON per second", 2019, section 3.1).
fn container(
    text: &[u8],
    open: usize,
    depth: usize,
    watch: &mut impl Watch,
) -> Result<usize, Stop> {
    let mut brackets = Brackets::default();
    let mut strings = Strings::default();
    let mut at = open;
    while at < text.len() {
        let block = Block::new(text, at);
        let mut found = block.brackets() & !strings.inside(&block);
        while found != 0 {
            let here = at + found.trailing_zeros() as usize;
            found &= found - 1;
            match text.get(here) {
                Some(&(b'{' | b'[')) if brackets.level == depth => return Err(Stop::Depth(here)),
                Some(&byte @ (b'{' | b'[')) => {
                    watch.begins(brackets.level, here);
                    brackets.open(byte);
                }
                Some(&byte @ (b'}' | b']')) => {
                    if !brackets.close(byte) {
                        return Err(Stop::Unexpected(here));
                    }
                    watch.ended(brackets.level, here + 1);
                    if brackets.level == 0 {
                        return Ok(here + 1);
                    }
                }
                // A byte that only looks like a bracket to the mask. In JSON these occur only in strings.
                _ => {}
            }
        }
        at += Block::WIDTH;
    }
    Err(Stop::End(open))
}

/// The open brackets, with one bit each for the kind. Levels that do not fit into a word are stored in a vector.
#[derive(Default)]
struct Brackets {
    kinds: u128,
    spilled: Vec<u128>,
    level: usize,
}

impl Brackets {
    #[inline]
    fn open(&mut self, byte: u8) {
        if self.level > 0 && self.level % 128 == 0 {
            self.spilled.push(self.kinds);
        }
        self.kinds = self.kinds << 1 | u128::from(byte == b'{');
        self.level += 1;
    }

    /// Returns whether `byte` closes the innermost one.
    #[inline]
    fn close(&mut self, byte: u8) -> bool {
        if self.level == 0 || (self.kinds & 1 == 1) != (byte == b'}') {
            return false;
        }
        self.kinds >>= 1;
        self.level -= 1;
        if self.level % 128 == 0 {
            self.kinds = self.spilled.pop().unwrap_or_default();
        }
        true
    }
}

/// The state at the end of a block, for the next one.
#[derive(Default)]
struct Strings {
    /// All ones inside of a string.
    open: u64,
    /// One if the first byte of the next block is escaped.
    escaped: u64,
}

impl Strings {
    /// Returns a bit for each byte of the block that is inside of a string, including the opening quotation mark and
    /// without the closing one.
    #[inline]
    fn inside(&mut self, block: &Block) -> u64 {
        let quotes = block.quotes() & !self.escaped_by(block.backslashes());
        // Each quotation mark flips all later bits: the exclusive or of all bits up to each place.
        let mut inside = quotes;
        inside ^= inside << 1;
        inside ^= inside << 2;
        inside ^= inside << 4;
        inside ^= inside << 8;
        inside ^= inside << 16;
        inside ^= inside << 32;
        inside ^= self.open;
        self.open = 0_u64.wrapping_sub(inside >> 63);
        inside
    }

    /// Returns a bit for each byte that is escaped by a backslash before it: after an odd number of backslashes.
    #[inline]
    fn escaped_by(&mut self, backslashes: u64) -> u64 {
        const EVEN: u64 = 0x5555_5555_5555_5555;
        if backslashes == 0 {
            return std::mem::take(&mut self.escaped);
        }
        let backslashes = backslashes & !self.escaped;
        let follows = backslashes << 1 | self.escaped;
        let odd_starts = backslashes & !EVEN & !follows;
        let (even_runs, carried) = odd_starts.overflowing_add(backslashes);
        self.escaped = u64::from(carried);
        (EVEN ^ even_runs << 1) & follows
    }
}

/// 64 bytes of text, padded with spaces at the end.
struct Block([i8x16; 4]);

impl Block {
    const WIDTH: usize = 64;

    #[inline]
    fn new(text: &[u8], at: usize) -> Self {
        let mut bytes = [b' '; Self::WIDTH];
        let rest = text.get(at..).unwrap_or_default();
        match rest.first_chunk() {
            Some(whole) => bytes = *whole,
            None => bytes[..rest.len()].copy_from_slice(rest),
        }
        let lane =
            |lane: usize| i8x16::new(std::array::from_fn(|byte| bytes[lane * 16 + byte] as i8));
        Self([lane(0), lane(1), lane(2), lane(3)])
    }

    fn mask(&self, test: impl Fn(i8x16) -> i8x16) -> u64 {
        self.0.iter().rev().fold(0, |mask, &lane| {
            mask << 16 | (test(lane).move_mask() as u64 & 0xffff)
        })
    }

    #[inline]
    fn quotes(&self) -> u64 {
        self.mask(|lane| lane.cmp_eq(i8x16::splat(b'"' as i8)))
    }

    #[inline]
    fn backslashes(&self) -> u64 {
        self.mask(|lane| lane.cmp_eq(i8x16::splat(b'\\' as i8)))
    }

    /// Returns the bytes `{ } [ ]`, and `Y _ y DEL`, which differ from them in the same bits.
    #[inline]
    fn brackets(&self) -> u64 {
        self.mask(|lane| (lane | i8x16::splat(0x26)).cmp_eq(i8x16::splat(0x7f)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(text: &str) -> Result<usize, Stop> {
        value(text.as_bytes(), 0, 64)
    }

    #[test]
    fn the_ends_of_values_are_found() {
        for (text, rest) in [
            (r#""a\"b", 1"#, ", 1"),
            (r#""a long string over sixteen bytes \\" "#, " "),
            (r#"{"a": [1, {"]": "}"}], "b": null} x"#, " x"),
            ("[]]", "]"),
            ("-12.5e+3,", ","),
            ("true]", "]"),
        ] {
            assert_eq!(end(text), Ok(text.len() - rest.len()), "{text}");
        }
    }

    #[test]
    fn every_byte_of_a_string_is_checked() {
        for length in 0..40 {
            for at in 0..length {
                for (bad, stop) in [
                    ("\n", Some(Stop::Control(at + 1))),
                    ("\u{1f}", Some(Stop::Control(at + 1))),
                    ("\u{7f}", None),
                    ("\u{80}", None),
                    (" ", None),
                    ("\\x", Some(Stop::Escape(at + 1))),
                    ("\\u00g0", Some(Stop::Escape(at + 1))),
                    ("\\u00fF", None),
                    ("\\n", None),
                ] {
                    let mut text = "a".repeat(length);
                    text.insert_str(at, bad);
                    let text = format!("\"{text}\"");
                    let expected = stop.map_or(Ok((text.len(), bad.starts_with('\\'))), Err);
                    assert_eq!(string(text.as_bytes(), 0), expected, "{text:?}");
                    assert_eq!(end(&text), Ok(text.len()));
                }
            }
        }
    }

    #[test]
    fn cut_and_mismatched_values_are_distinguished() {
        assert_eq!(end("{\"a\": \"b"), Err(Stop::End(0)));
        assert_eq!(end("[1, 2"), Err(Stop::End(0)));
        assert_eq!(end("[1, 2}"), Err(Stop::Unexpected(5)));
        assert_eq!(end("\"\\"), Err(Stop::End(0)));
        assert_eq!(end("tru"), Err(Stop::End(0)));
        assert_eq!(end("trux"), Err(Stop::Unexpected(0)));
        assert_eq!(end("01"), Err(Stop::Unexpected(0)));
        assert_eq!(end("$vuln"), Err(Stop::Unexpected(0)));
    }

    /// Finds the end one byte at a time.
    fn plain(text: &[u8]) -> Result<usize, Stop> {
        let mut open = Vec::new();
        let mut at = 0;
        while let Some(&byte) = text.get(at) {
            match byte {
                b'"' => at = string_end(text, at).map_err(|_| Stop::End(0))? - 1,
                b'{' | b'[' => open.push(byte),
                b'}' | b']' if open.pop() != Some(byte - 2) => return Err(Stop::Unexpected(at)),
                b'}' | b']' if open.is_empty() => return Ok(at + 1),
                _ => {}
            }
            at += 1;
        }
        Err(Stop::End(0))
    }

    proptest::proptest! {
        #[test]
        fn sixty_four_bytes_at_a_time_end_where_single_bytes_do(
            // Random brackets and words, and strings of any contents, including escapes.
            inner in r#"([a-z_Y:, ]{0,70}|[\[\]{}]|\{\}|"([^"\\]|\\["\\/n]){0,90}"){0,40}"#,
            cut in 0.0..2.0_f64,
        ) {
            let whole = format!("[{inner}]");
            let mut end = whole.len().min((whole.len() as f64 * cut) as usize).max(1);
            while !whole.is_char_boundary(end) {
                end -= 1;
            }
            let text = &whole.as_bytes()[..end];
            proptest::prop_assert_eq!(container(text, 0, 64, &mut ()), plain(text));
        }
    }

    #[test]
    fn brackets_are_matched_beyond_the_width_of_one_word() {
        for depth in [1, 127, 128, 129, 256, 257, 600] {
            let mixed = |n: usize| if n % 3 == 0 { ('{', '}') } else { ('[', ']') };
            let mut text: String = (0..depth).map(|n| mixed(n).0).collect();
            text.extend((0..depth).rev().map(|n| mixed(n).1));
            assert_eq!(value(text.as_bytes(), 0, depth), Ok(text.len()), "{depth}");
            assert_eq!(
                value(text.as_bytes(), 0, depth - 1),
                Err(Stop::Depth(depth - 1)),
                "{depth}"
            );
        }
    }
}
