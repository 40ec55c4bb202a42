//! Candidate positions: the bytes of a text at which a secret or its name may begin or end, found sixteen at a time.

use wide::{CmpEq, CmpGt, CmpLt, i8x16};

use crate::names;

/// How many bytes are classified at once.
const BLOCK: usize = 64;

/// Number of bytes in a vector.
const LANE: usize = 16;

/// The marked bytes of a text, from its beginning to its end.
///
/// Marked are beginnings of words, bytes that may begin an escape or a character that shows nothing, and separators: `=`, `:`,
/// `~`, `@`, `>`, `(`, `,` and `--`. So are `;`, `<` and `?`, which are between those, so that fewer comparisons are made.
#[derive(Debug)]
pub(crate) struct Marks<'b> {
    bytes: &'b [u8],
    is_url: bool,
    /// True if the beginnings of words are marked.
    words: bool,
    /// The first byte of the block.
    from: usize,
    /// One bit for each byte of the block.
    bits: u64,
}

impl<'b> Marks<'b> {
    pub(crate) fn new(bytes: &'b [u8], is_url: bool) -> Self {
        let (words, bits) = if is_url {
            let first = Classes::of(bytes, 0, true);
            let mut more = (BLOCK..bytes.len()).step_by(BLOCK);
            let words = first.has_long_run()
                || more.any(|from| Classes::of(bytes, from, true).has_long_run());
            (words, first.marks(bytes, 0, words))
        } else {
            (true, classify(bytes, 0, false, true))
        };
        Self {
            bytes,
            is_url,
            words,
            from: 0,
            bits,
        }
    }

    /// Returns true if the beginnings of words are marked. In a URL they are not, unless a run of letters, digits, `_`,
    /// `-` and `+` is as long as a token or a secret path segment.
    pub(crate) fn has_words(&self) -> bool {
        self.words
    }

    /// Returns the first marked byte at or after `at` that counts. `at` never decreases, so each block is classified once.
    #[inline]
    pub(crate) fn next(&mut self, at: usize, counts: impl Fn(usize) -> bool) -> Option<usize> {
        let mut at = at;
        loop {
            if at < self.from + BLOCK {
                let mut bits = self.bits & u64::MAX << (at - self.from);
                while bits != 0 {
                    let mark = self.from + bits.trailing_zeros() as usize;
                    if counts(mark) {
                        return Some(mark);
                    }
                    bits &= bits - 1;
                }
                at = self.from + BLOCK;
            }
            if at >= self.bytes.len() {
                return None;
            }
            self.from = at - at % BLOCK;
            self.bits = Classes::of(self.bytes, self.from, self.is_url)
                .marks(self.bytes, self.from, self.words);
        }
    }
}

/// Returns the marked bytes of the block at `from`.
fn classify(bytes: &[u8], from: usize, is_url: bool, words: bool) -> u64 {
    Classes::of(bytes, from, is_url).marks(bytes, from, words)
}

/// The classes of the bytes of a block, one bit for each byte.
#[derive(Default)]
struct Classes {
    word: u64,
    /// `_` and `+`, in a URL alone.
    joint: u64,
    /// Separators, and what may begin an escape or shows nothing.
    other: u64,
    dash: u64,
}

impl Classes {
    /// Returns the classes of the bytes of the block at `from`.
    #[inline]
    fn of(bytes: &[u8], from: usize, is_url: bool) -> Self {
        let mut classes = Self::default();
        let mut rest = bytes.get(from..).unwrap_or_default();
        let mut shift = 0;
        while shift < BLOCK {
            let Some((lane, after)) = rest.split_first_chunk::<LANE>() else {
                let mut lane = [b' '; LANE];
                lane[..rest.len()].copy_from_slice(rest);
                classes.add(lane, shift, is_url);
                break;
            };
            classes.add(*lane, shift, is_url);
            shift += LANE;
            rest = after;
        }
        classes
    }

    /// Returns the marked bytes of the block at `from`.
    #[inline]
    fn marks(&self, bytes: &[u8], from: usize, words: bool) -> u64 {
        // Bytes at the edge of the block are marked in any case.
        const LAST: u64 = 1 << (BLOCK - 1);
        let before = from.checked_sub(1).map_or(b' ', |at| bytes[at]);
        let word = self.word << 1 | u64::from(before.is_ascii_alphanumeric());
        let words = if words { self.word & !word } else { 0 };
        words | self.other | self.dash & (self.dash >> 1 | LAST)
    }

    /// Returns true if the block contains twelve consecutive characters of a token. A shorter run at the edge may
    /// continue in the next block.
    #[inline]
    fn has_long_run(&self) -> bool {
        const EDGE: u64 = 0b11_1111;
        let run = self.word | self.dash | self.joint;
        let two = run & run >> 1;
        let four = two & two >> 2;
        let eight = four & four >> 4;
        let last = EDGE << (BLOCK - 6);
        eight & four >> 8 != 0 || run & EDGE == EDGE || run & last == last
    }

    #[inline]
    fn add(&mut self, lane: [u8; LANE], shift: usize, is_url: bool) {
        let lane = vector(lane);
        let bits = |mask: i8x16| u64::from(mask.move_mask() as u32) << shift;
        let odd = lane.cmp_lt(i8x16::splat(0x20)) | lane.cmp_gt(i8x16::splat(0x7d));
        let escape = is(lane, b'%') | is(lane, b'&') | is(lane, b'\\');
        // `:`, `;`, `<`, `=`, `>`, `?` and `@`.
        let middle = lane.cmp_gt(i8x16::splat(0x39)) & lane.cmp_lt(i8x16::splat(0x41));
        self.word |= bits(alphanumeric(lane));
        self.other |= bits(odd | escape | middle | is(lane, b'(') | is(lane, b','));
        self.dash |= bits(is(lane, b'-'));
        if is_url {
            self.joint |= bits(is(lane, b'_') | is(lane, b'+'));
        }
    }
}

/// Returns the bytes as signed numbers: those outside ASCII are less than a space.
#[inline]
fn vector(lane: [u8; LANE]) -> i8x16 {
    i8x16::new(lane.map(|byte| byte as i8))
}

#[inline]
fn is(lane: i8x16, byte: u8) -> i8x16 {
    lane.cmp_eq(i8x16::splat(byte as i8))
}

#[inline]
fn alphanumeric(lane: i8x16) -> i8x16 {
    let lower = lane | i8x16::splat(0x20);
    let letter = lower.cmp_gt(i8x16::splat(0x60)) & lower.cmp_lt(i8x16::splat(0x7b));
    let digit = lane.cmp_gt(i8x16::splat(0x2f)) & lane.cmp_lt(i8x16::splat(0x3a));
    letter | digit
}

/// Returns true if a URL cannot contain a secret, so that it needs no search: it has no run of twelve characters of a
/// token, no parameter whose name may be that of a secret, no `%`, `;`, `@`, `\`, `~` or space, and no character
/// outside ASCII.
///
/// Reports contain many URLs, and most of them need only this check.
pub(crate) fn is_bare_url(url: &[u8]) -> bool {
    let mut rest = url;
    loop {
        let block = BlockOfUrl::of(rest);
        if block.is_odd || has_run(block.tokens) {
            return false;
        }
        let mut equals = block.equals;
        while equals != 0 {
            // The beginning of a name may be in the block before.
            let end = url.len() - rest.len() + equals.trailing_zeros() as usize;
            if names::may_end(&url[end.saturating_sub(4)..end]) {
                return false;
            }
            equals &= equals - 1;
        }
        if rest.len() <= BLOCK {
            return true;
        }
        // A run at the end of a block begins the next one, too.
        rest = &rest[BLOCK - (RUN - 1)..];
    }
}

/// A token is not shorter than this. Runs contain a few other characters as well, which a search decides.
const RUN: usize = 12;

/// Returns true if twelve consecutive bits are set.
fn has_run(bits: u64) -> bool {
    let two = bits & bits >> 1;
    let four = two & two >> 2;
    four & four >> 4 & four >> 8 != 0
}

/// At most 64 bytes of a URL, one bit for each of its bytes.
#[derive(Default)]
struct BlockOfUrl {
    /// True if it contains a byte that a search has to look at.
    is_odd: bool,
    /// Characters of tokens.
    tokens: u64,
    equals: u64,
}

impl BlockOfUrl {
    /// Returns the first block of `url`.
    fn of(url: &[u8]) -> Self {
        let mut block = Self::default();
        let mut odd = i8x16::default();
        let url = url.get(..BLOCK).unwrap_or(url);
        let mut add = |lane: &[u8; LANE], shift: usize| {
            let lane = vector(*lane);
            let bits = |mask: i8x16| u64::from(mask.move_mask() as u32) << shift;
            odd |= lane.cmp_lt(i8x16::splat(0x21)) | lane.cmp_gt(i8x16::splat(0x7d));
            odd |= is(lane, b'%') | is(lane, b';') | is(lane, b'@') | is(lane, b'\\');
            // `:`, `;`, `<`, `=`, `>`, `?` and `@`; and all below `0` but `+` and `-`.
            let middle = lane.cmp_gt(i8x16::splat(0x39)) & lane.cmp_lt(i8x16::splat(0x41));
            let low = lane.cmp_lt(i8x16::splat(0x30));
            let joint = is(lane, b'-') | is(lane, b'+');
            block.tokens |= bits(!(middle | low & !joint));
            block.equals |= bits(is(lane, b'='));
        };
        match url.last_chunk() {
            Some(last) => {
                let mut shift = 0;
                let mut rest = url;
                while let Some((lane, after)) = rest.split_first_chunk() {
                    add(lane, shift);
                    shift += LANE;
                    rest = after;
                }
                // Bytes that two lanes share have the same bits.
                if !rest.is_empty() {
                    add(last, url.len() - LANE);
                }
            }
            None => {
                let mut lane = [b'/'; LANE];
                lane[..url.len()].copy_from_slice(url);
                add(&lane, 0);
            }
        }
        block.is_odd = odd.any();
        block
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the same marks, computed byte by byte.
    fn marked(bytes: &[u8], at: usize) -> bool {
        let get = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
        let before = if at > 0 { get(at - 1) } else { b' ' };
        match get(at) {
            b if b.is_ascii_alphanumeric() => !before.is_ascii_alphanumeric(),
            b':'..=b'@' | b'~' | b'%' | b'&' | b'\\' | b'(' | b',' => true,
            0..b' ' | 0x7f.. => true,
            b'-' => get(at + 1) == b'-',
            _ => false,
        }
    }

    #[test]
    fn marks_equal_those_of_a_byte_by_byte_search() {
        let alphabet = b"aZ09=:~@%&\\-(,>\"'` \n\x7f\xc3\xa9./";
        let mut bytes = Vec::new();
        let mut state = 1_u32;
        for length in 0..300 {
            let mut marks = Marks::new(&bytes, false);
            let mut found = Vec::new();
            let mut at = 0;
            while let Some(mark) = marks.next(at, |_| true) {
                found.push(mark);
                at = mark + 1;
            }
            // Edges of blocks may be marked without reason.
            let edge = |at: usize| at % BLOCK == 0 || at % BLOCK == BLOCK - 1;
            let all = (0..bytes.len()).filter(|&at| marked(&bytes, at));
            let wanted: Vec<usize> = all.collect();
            for at in &wanted {
                assert!(found.contains(at), "{at} in {length} bytes");
            }
            for at in &found {
                assert!(wanted.contains(at) || edge(*at), "{at} in {length} bytes");
            }
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            bytes.push(alphabet[(state >> 16) as usize % alphabet.len()]);
        }
    }

    #[test]
    fn a_run_of_a_token_is_found_wherever_it_begins() {
        for before in 0..200 {
            for length in 8..16 {
                let url = [
                    "/".repeat(before),
                    "a-0_".repeat(4)[..length].to_owned(),
                    "/".repeat(90),
                ];
                let url = url.concat();
                assert_eq!(is_bare_url(url.as_bytes()), length < 12, "{url}");
            }
            for odd in ["%", ";", "@", "\\", " ", "~", "\u{e9}", "token="] {
                let url = ["/".repeat(before), odd.to_owned(), "/".repeat(90)].concat();
                assert!(!is_bare_url(url.as_bytes()), "{url}");
            }
        }
    }
}
