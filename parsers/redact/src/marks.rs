//! Candidate positions: the bytes of a text at which a secret or its name may begin or end, found sixteen at a time.

use wide::{CmpEq, CmpGt, CmpLt, i8x16};

use crate::address::ends_address;
use crate::names;
use crate::starts::may_begin;
use crate::value::is_quote;
use crate::view::may_be_invisible;

/// How many bytes are classified at once.
const BLOCK: usize = 64;

/// Number of bytes in a vector.
const LANE: usize = 16;

/// A block, and the bytes that a word at its end may begin with. The end of a text is followed by spaces.
type Block = [u8; BLOCK + 3];

/// Calls `look` with the block at `from` and the number of bytes from there on.
#[inline]
fn with_block<T>(bytes: &[u8], from: usize, look: impl FnOnce(&Block, usize) -> T) -> T {
    let rest = bytes.get(from..).unwrap_or_default();
    let mut last = [b' '; BLOCK + 3];
    let block = rest.first_chunk().unwrap_or_else(|| {
        last[..rest.len()].copy_from_slice(rest);
        &last
    });
    look(block, rest.len())
}

/// The marked bytes of a text, from its beginning to its end, that need a look: most words and many separators do not.
///
/// Which bytes are marked depends on a few bytes around them, not on what was found before.
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
    /// Returns the marks of a text, at the first block that has any.
    pub(crate) fn new(bytes: &'b [u8], is_url: bool) -> Self {
        let mut blocks = (0..bytes.len()).step_by(BLOCK);
        let mut has_long_run = |from| {
            with_block(bytes, from, |it, length| {
                Classes::of(it, length, true).has_long_run()
            })
        };
        let words = !is_url || blocks.any(&mut has_long_run);
        let mut marks = Self {
            bytes,
            is_url,
            words,
            from: 0,
            bits: 0,
        };
        marks.go_on(0);
        marks
    }

    /// Returns true if the beginnings of words are marked. In a URL they are not, unless a run of letters, digits, `_`,
    /// `-` and `+` is as long as a token or a secret path segment.
    pub(crate) fn has_words(&self) -> bool {
        self.words
    }

    /// Returns true if no mark is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// Returns the first marked byte at or after `at`. `at` never decreases, so each block is classified once.
    #[inline]
    pub(crate) fn next(&mut self, at: usize) -> Option<usize> {
        if at >= self.from + BLOCK {
            self.go_on(at - at % BLOCK);
        }
        self.bits &= u64::MAX << at.saturating_sub(self.from);
        if self.bits == 0 {
            self.go_on(self.from + BLOCK);
        }
        (self.bits != 0).then(|| self.from + self.bits.trailing_zeros() as usize)
    }

    /// Goes to the first block at or after `from` with a mark.
    fn go_on(&mut self, from: usize) {
        self.from = from;
        self.bits = 0;
        while self.bits == 0 && self.from < self.bytes.len() {
            self.bits = with_block(self.bytes, self.from, |block, length| {
                let classes = Classes::of(block, length, self.is_url);
                classes.suspects(block, self.bytes, self.from, self.words)
            });
            if self.bits == 0 {
                self.from += BLOCK;
            }
        }
    }
}

/// The bytes that count before certain others, one bit for each kind, and those others with the bits of the kinds.
struct Pairs {
    first: [u8; 256],
    second: [u8; 256],
}

static PAIRS: Pairs = {
    /// The bytes of which the one before, or more than two, decide.
    const ANY: u8 = 1 << 7;
    // In names of PHP the letter of a class is after a backslash.
    const KINDS: [(u8, &[u8]); 4] = [
        (b'\\', b"\\\"'/`uxnrt"),
        (b'(', b"\"'`"),
        (b'-', b"-uUpP"),
        (b'%', b"0123456789abcdefABCDEF"),
    ];
    let mut pairs = Pairs {
        first: [0; 256],
        second: [ANY; 256],
    };
    let mut byte = 0;
    while byte < 256 {
        let is_odd =
            matches!(byte as u8, 0..b' ' | b'~'..) && !matches!(byte as u8, b'\t' | b'\n' | b'\r');
        if is_odd || matches!(byte as u8, b'=' | b':' | b'>' | b',' | b'@' | b'&') {
            pairs.first[byte] = ANY;
        }
        byte += 1;
    }
    let mut kind = 0;
    while kind < KINDS.len() {
        let (byte, mut next) = KINDS[kind];
        pairs.first[byte as usize] = 1 << kind;
        while let [first, rest @ ..] = next {
            pairs.second[*first as usize] |= 1 << kind;
            next = rest;
        }
        kind += 1;
    }
    pairs
};

/// Returns true if the first of two bytes may need a look, or that after a dash.
#[inline]
fn may_count(byte: u8, next: u8) -> bool {
    PAIRS.first[usize::from(byte)] & PAIRS.second[usize::from(next)] != 0
}

/// Returns true if a mark other than the beginning of a word needs a look.
#[inline]
fn counts(bytes: &[u8], at: usize, byte: u8) -> bool {
    let before = || at.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let next = bytes.get(at + 1).copied().unwrap_or_default();
    let may_end = || names::may_end_at(bytes, at);
    match byte {
        b'=' => may_end(),
        // `://`, a pair, and the port in a line of `.pgpass`.
        b':' => matches!(next, b'/' | b':' | b'5' | b'6' | b'*') || may_end(),
        b'>' => before() != b'-' && may_end(),
        b'(' => is_quote(next) && may_end(),
        b',' => is_quote(before()),
        // A name and a password before a host.
        b'@' => (next.is_ascii_alphanumeric() || next == b'[') && !ends_address(before()),
        b'-' => next == b'-',
        b'&' => true,
        // A client secret of Microsoft Entra.
        b'~' => before() == b'Q',
        b'\\' => matches!(
            next,
            b'\\' | b'"' | b'\'' | b'/' | b'`' | b'u' | b'x' | b'n' | b'r' | b't'
        ),
        b'%' => next.is_ascii_hexdigit(),
        0x80.. => may_be_invisible(byte),
        b'\t' | b'\n' | b'\r' | b' '..=b'}' => false,
        0..b' ' | 0x7f => true,
    }
}

/// Returns true if the colons at `at` and after it are those of `Foo::bar`, in a programming language. The second one
/// needs no look, either.
#[inline]
fn is_of_path(bytes: &[u8], at: usize) -> bool {
    let after = bytes.get(at + 2).copied().unwrap_or_default();
    bytes.get(at..at + 2) == Some(b"::")
        && (at == 0 || bytes[at - 1] != b':')
        && !matches!(after, b':' | b'=' | b'/' | b'5' | b'6' | b'*')
        && !names::may_end_at(bytes, at)
}

/// Returns true if a word after a dash is at `at` that counts there: a short option, or a region of Mailchimp, `us12`.
#[inline]
fn is_after_dash(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(|b| matches!(b | 32, b'u' | b'p'))
        && (is_short_option(bytes, at)
            || matches!(bytes.get(at..at + 3), Some([_, b's' | b'S', b'0'..=b'9'])))
}

/// Returns true if the letter of `-u`, `-U`, `-p` or `-P` is at `at`.
#[inline]
pub(crate) fn is_short_option(bytes: &[u8], at: usize) -> bool {
    matches!(bytes[at], b'u' | b'U' | b'p' | b'P')
        && at > 0
        && bytes[at - 1] == b'-'
        && (at == 1 || matches!(bytes[at - 2], b' ' | b'"' | b'\'' | b'`'))
}

/// The classes of the bytes of a block, one bit for each byte.
#[derive(Default)]
struct Classes {
    word: u64,
    /// `_`, `-` and `+`, in a URL alone.
    joint: u64,
    /// All bytes but letters, digits, spaces, `.` and `/`: those that may begin an escape or an invisible character,
    /// separators, and a few that are rare.
    other: u64,
}

impl Classes {
    /// Returns the classes of the bytes of a block, or of the first `length` ones.
    #[inline]
    fn of(block: &Block, length: usize, is_url: bool) -> Self {
        let mut classes = Self::default();
        for shift in [0, LANE, 2 * LANE, 3 * LANE] {
            if let (true, Some(lane)) = (shift < length, block[shift..].first_chunk()) {
                classes.add(*lane, shift, is_url);
            }
        }
        classes
    }

    /// Returns the marked bytes of the block at `from` that need a look.
    #[inline]
    fn suspects(&self, block: &Block, bytes: &[u8], from: usize, has_words: bool) -> u64 {
        let mut suspects = 0;
        if has_words {
            let before = from.checked_sub(1).map_or(b' ', |at| bytes[at]);
            let mut words = self.words(before);
            while words != 0 {
                let bit = words.trailing_zeros();
                words &= words - 1;
                if let Some(four) = block[bit as usize..].first_chunk() {
                    if may_begin(bytes, from + bit as usize, *four) {
                        suspects |= 1 << bit;
                    }
                }
            }
            if before == b'-' && is_after_dash(bytes, from) {
                suspects |= 1;
            }
        }
        let mut others = self.other;
        while others != 0 {
            let bit = others.trailing_zeros();
            others &= others - 1;
            let byte = block[bit as usize];
            if !may_count(byte, block[bit as usize + 1]) {
                continue;
            }
            let at = from + bit as usize;
            // A pair at the edge is a mark, since its second colon would be one of the next block.
            if byte == b':' && bit + 1 < BLOCK as u32 && is_of_path(bytes, at) {
                others &= !(2 << bit);
            } else if counts(bytes, at, byte) {
                suspects |= 1 << bit;
            } else if byte == b'-' && has_words && is_after_dash(bytes, at + 1) {
                suspects |= 1 << bit << 1;
            }
        }
        suspects
    }

    /// Returns the beginnings of words. `before` is the byte before the block.
    #[inline]
    fn words(&self, before: u8) -> u64 {
        self.word & !(self.word << 1 | u64::from(before.is_ascii_alphanumeric()))
    }

    /// Returns true if the block contains twelve consecutive characters of a token. A shorter run at the edge may
    /// continue in the next block.
    #[inline]
    fn has_long_run(&self) -> bool {
        const EDGE: u64 = 0b11_1111;
        let run = self.word | self.joint;
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
        let word = alphanumeric(lane);
        // The last bit is that by which `.` and `/` differ.
        let is_plain = word | is(lane, b' ') | is(lane | i8x16::splat(1), b'/');
        self.word |= bits(word);
        self.other |= bits(!is_plain);
        if is_url {
            self.joint |= bits(is(lane, b'_') | is(lane, b'-') | is(lane, b'+'));
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

/// Returns true for each byte from `first` to `last`, by one comparison: the last one becomes the largest number.
#[inline]
fn is_between(lane: i8x16, first: u8, last: u8) -> i8x16 {
    let largest = i8x16::splat(i8::MAX - last as i8);
    (lane + largest).cmp_gt(i8x16::splat(i8::MAX - (last - first) as i8 - 1))
}

#[inline]
fn alphanumeric(lane: i8x16) -> i8x16 {
    is_between(lane | i8x16::splat(0x20), b'a', b'z') | is_between(lane, b'0', b'9')
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
    use proptest::prelude::*;

    use super::*;
    use crate::forms::FORMS;
    use crate::scan::{LEADS, Lead, Scan};
    use crate::starts::{begins, is_after_punctuation};
    use crate::view::View;
    use crate::{Homes, Medium, RedactionCounts, RedactionOptions, Search, search};

    /// Returns the same marks, computed byte by byte.
    fn marked(bytes: &[u8], at: usize) -> bool {
        let get = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
        let before = if at > 0 { get(at - 1) } else { b' ' };
        match get(at) {
            b if b.is_ascii_alphanumeric() => !before.is_ascii_alphanumeric(),
            b' ' | b'.' | b'/' => false,
            _ => true,
        }
    }

    /// Returns the marks that need a look, decided byte by byte and without the tables of first and second bytes.
    fn suspects(text: &str) -> Vec<usize> {
        let bytes = text.as_bytes();
        let mut suspects = Vec::new();
        let mut pair_end = 0;
        for at in 0..bytes.len() {
            let is_word = bytes[at].is_ascii_alphanumeric();
            let before = if at > 0 { bytes[at - 1] } else { b' ' };
            // A pair at the edge of a block is a mark.
            if at >= pair_end && at % BLOCK != BLOCK - 1 && is_of_path(bytes, at) {
                pair_end = at + 2;
            }
            let four = [0, 1, 2, 3].map(|next| bytes.get(at + next).copied().unwrap_or(b' '));
            let is_suspect = if is_word {
                !before.is_ascii_alphanumeric() && begins(bytes, at, four)
                    || before == b'-' && is_after_dash(bytes, at)
            } else {
                at >= pair_end && counts(bytes, at, bytes[at])
            };
            if is_suspect {
                suspects.push(at);
            }
        }
        suspects
    }

    #[test]
    fn marks_equal_those_of_a_byte_by_byte_search() {
        let alphabet = b"aZ09=:~@%&\\-(,>\"'` \n\x7f\xc3\xa9./";
        let mut bytes = Vec::new();
        let mut state = 1_u32;
        for length in 0..300 {
            let mut found = Vec::new();
            for from in (0..length).step_by(BLOCK) {
                let before = if from > 0 { bytes[from - 1] } else { b' ' };
                let classes = with_block(&bytes, from, |block, length| {
                    Classes::of(block, length, false)
                });
                let bits = classes.words(before) | classes.other;
                let marks = (0..BLOCK).filter(|at| bits >> at & 1 == 1);
                found.extend(marks.map(|at| from + at));
            }
            let wanted = (0..bytes.len()).filter(|&at| marked(&bytes, at));
            assert_eq!(found, wanted.collect::<Vec<_>>(), "{length} bytes");
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

    /// Returns all marks of a text.
    fn found(text: &str) -> Vec<usize> {
        let mut marks = Marks::new(text.as_bytes(), false);
        let mut found = Vec::new();
        while let Some(mark) = marks.next(found.last().map_or(0, |last| last + 1)) {
            found.push(mark);
        }
        found
    }

    /// Returns true if a word of the tables begins at `at`, compared as a whole.
    fn is_word_of_tables(text: &[u8], at: usize) -> bool {
        let rest = &text[at..];
        let begins = |word: &[u8]| {
            let start = rest.get(..word.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(word))
        };
        let counts = |lead: Lead| lead.is_free() || is_after_punctuation(text, at);
        let is_begin = at == 0 || !text[at - 1].is_ascii_alphanumeric();
        // The region `us` counts with its number.
        let leads = LEADS.iter().filter(|(word, _)| word.len() > 2);
        is_begin
            && rest[0].is_ascii_alphanumeric()
            && (leads
                .clone()
                .any(|&(word, lead)| begins(word) && counts(lead))
                || FORMS
                    .iter()
                    .any(|form| rest.starts_with(form.prefix.as_bytes())))
    }

    fn texts() -> impl Strategy<Value = String> {
        let forms = (0..FORMS.len()).prop_map(|at| FORMS[at].prefix.to_owned());
        let leads = (0..LEADS.len(), any::<bool>()).prop_map(|(at, upper)| {
            let word = String::from_utf8_lossy(LEADS[at].0).into_owned();
            if upper { word.to_uppercase() } else { word }
        });
        let names = prop::sample::select(vec![
            "password",
            "token1",
            "Foo",
            "id",
            "pw",
            "API key",
            "ASPSESSIONIDQX",
            "value",
        ]);
        let separators = prop::sample::select(vec![
            "=",
            ":",
            "::",
            " = ",
            "  : ",
            "?: ",
            " := ",
            "](",
            "(\"",
            "',",
            ">",
            "@",
            "~",
            "--",
            "-u ",
            "://",
            "\\\"",
            "%3D",
            "&#61;",
            "\u{200b}",
            " ",
            ".",
            "_",
            "-",
            "/",
            "<",
            "7",
            "12345678",
            "/home/ana/x",
            "C:\\Users\\ana\\x",
            "\\",
            "%",
            "a",
        ]);
        let pieces = prop_oneof![
            forms,
            leads,
            names.prop_map(str::to_owned),
            separators.prop_map(str::to_owned),
            "[a-zA-Z0-9 ]{0,70}",
        ];
        prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn a_mark_needs_a_look_wherever_it_is(text in texts(), any in "[ -~\\t\\n\u{0}\u{7f}\u{e9}\u{200b}]{0,150}") {
            for text in [&*any, &*text, &*[&*text, &*any].concat()] {
                prop_assert_eq!(found(text), suspects(text), "{:?}", text);
            }
        }

        #[test]
        fn a_text_without_marks_is_kept(text in texts()) {
            let bare = found(&text).is_empty();
            let strict = RedactionOptions::default().with_homes(true).with_places(true);
            for medium in [Medium::Prose, Medium::Traffic] {
                let options = RedactionOptions { medium, ..strict };
                let found = search(&text, &options, &mut RedactionCounts::default());
                prop_assert_eq!(bare, found == Search::Bare);
            }
            prop_assert!(!bare || Homes::default().shortened(&text).is_none());
        }

        #[test]
        fn every_word_name_and_escape_is_marked(text in texts()) {
            let (found, bytes) = (found(&text), text.as_bytes());
            let view = View::plain(&text);
            let options = RedactionOptions::default();
            for at in 0..bytes.len() {
                let is_pair = |at: usize| bytes[at..].starts_with(b"::");
                let is_named = matches!(bytes[at], b':' | b'=') && {
                    let scan = Scan::new(&view, options);
                    let name = scan.name_before(at).map(|name| &bytes[name.from..name.to]);
                    // `Foo::bar` has no value.
                    name.is_some_and(|name| names::strength(name).is_some())
                        && !is_pair(at)
                        && !(at > 0 && is_pair(at - 1))
                };
                // The name of a cookie of ASP may end in any letters, and is not looked for.
                let is_named = is_named && !text.contains("ASP");
                if is_named || is_word_of_tables(bytes, at) || view.is_escape(at) {
                    prop_assert!(found.contains(&at), "{at} in {text:?}");
                }
            }
        }
    }
}
