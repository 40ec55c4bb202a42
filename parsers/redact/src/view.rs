//! The decoded view of a text: without invisible characters and with its escapes decoded.

use std::borrow::Cow;
#[cfg(test)]
use std::cell::Cell;

/// How a byte of a [`View`] is written in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// As it is.
    Raw,
    /// `%3D`.
    Percent,
    /// `&#61;`, `&quot;`.
    Entity,
    /// `\"`, `\u003d`, with this number of backslashes.
    Escape(u8),
}

/// The bytes to search, with their positions in the text.
///
/// The view of a text without escapes and invisible characters is the text itself.
#[derive(Debug)]
pub(crate) struct View<'t> {
    pub(crate) bytes: Cow<'t, [u8]>,
    /// The position of each byte in the text, and how it is written. Empty if the view is the text itself.
    origin: Vec<(usize, How)>,
    /// The length of the text.
    length: usize,
    #[cfg(test)]
    steps: Cell<u64>,
}

impl<'t> View<'t> {
    /// Creates the view of a text as it is written.
    pub(crate) fn plain(text: &'t str) -> Self {
        View {
            bytes: Cow::Borrowed(text.as_bytes()),
            origin: Vec::new(),
            length: text.len(),
            #[cfg(test)]
            steps: Cell::new(0),
        }
    }

    /// Creates the view of a text with its escapes decoded.
    pub(crate) fn decoded(text: &'t str) -> Self {
        let mut view = Self::plain(text);
        view.decode(text);
        view
    }

    /// Returns true if this is the text as it is written.
    pub(crate) fn is_plain(&self) -> bool {
        self.origin.is_empty()
    }

    /// Returns true if an escape, or an invisible character, begins at `at`.
    pub(crate) fn is_escape(&self, at: usize) -> bool {
        let bytes = &*self.bytes;
        match bytes.get(at) {
            Some(b'%') => percent(bytes, at).is_some(),
            Some(b'&') => entity(bytes, at).is_some(),
            Some(b'\\') => {
                // In names of PHP the letter of a class is after it.
                matches!(
                    bytes.get(at + 1),
                    Some(b'\\' | b'"' | b'\'' | b'/' | b'`' | b'u' | b'x')
                ) && escape(bytes, at).is_some()
            }
            Some(0x80..) => invisible(bytes, at).is_some(),
            Some(byte) => !printable(*byte),
            None => false,
        }
    }

    /// Returns true if there is an escape or an invisible character anywhere.
    pub(crate) fn has_escapes(&self) -> bool {
        self.count(self.bytes.len());
        // Without an early exit, many bytes are compared in one step.
        let may_have = self.bytes.iter().fold(false, |any, &b| {
            any | !(b' '..=b'~').contains(&b) | (b == b'%') | (b == b'&') | (b == b'\\')
        });
        let odd = |b: u8| !printable(b) || matches!(b, b'%' | b'&' | b'\\');
        may_have && (0..self.bytes.len()).any(|at| odd(self.bytes[at]) && self.is_escape(at))
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn get(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// Returns the bytes from `from` up to but not including `to`; fewer if the text ends earlier.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &[u8] {
        let to = to.min(self.bytes.len());
        self.bytes.get(from..to).unwrap_or_default()
    }

    pub(crate) fn starts_with(&self, at: usize, prefix: &[u8]) -> bool {
        self.slice(at, at + prefix.len()) == prefix
    }

    /// Returns true if `prefix`, which is in lower case, is at `at` in any letter case.
    pub(crate) fn starts_with_ignore_case(&self, at: usize, prefix: &[u8]) -> bool {
        let bytes = self.slice(at, at + prefix.len());
        let same = |(one, other): (&u8, &u8)| one.to_ascii_lowercase() == *other;
        bytes.len() == prefix.len() && bytes.iter().zip(prefix).all(same)
    }

    pub(crate) fn how(&self, at: usize) -> How {
        self.origin.get(at).map_or(How::Raw, |&(_, how)| how)
    }

    /// Returns the position in the text of the byte at `at`.
    pub(crate) fn origin(&self, at: usize) -> usize {
        if self.origin.is_empty() {
            return at.min(self.length);
        }
        self.origin.get(at).map_or(self.length, |&(at, _)| at)
    }

    /// Returns the bytes from `from` to `to`, with `%` for each percent-encoded space or line break, which is part of a word.
    pub(crate) fn word(&self, from: usize, to: usize) -> Cow<'_, [u8]> {
        let bytes = self.slice(from, to);
        let is_written =
            |at: usize| bytes[at - from].is_ascii_whitespace() && self.how(at) == How::Percent;
        if self.is_plain() || !(from..from + bytes.len()).any(is_written) {
            return Cow::Borrowed(bytes);
        }
        let written = (from..from + bytes.len()).map(|at| match is_written(at) {
            true => b'%',
            false => bytes[at - from],
        });
        Cow::Owned(written.collect())
    }

    /// The first byte from `from` on, and before `to`, for which `holds`; else `to` or the end.
    pub(crate) fn find(&self, from: usize, to: usize, holds: impl Fn(u8) -> bool) -> usize {
        let bytes = self.slice(from, to);
        let length = bytes.iter().position(|&b| holds(b)).unwrap_or(bytes.len());
        self.count(length + 1);
        from + length
    }

    /// Returns the end of the line that contains `from`.
    pub(crate) fn line_end(&self, from: usize) -> usize {
        self.find(from, usize::MAX, |b| matches!(b, b'\r' | b'\n'))
    }

    /// Counts the bytes that are read, for the test that their number is linear.
    #[inline(always)]
    pub(crate) fn count(&self, _bytes: usize) {
        #[cfg(test)]
        self.steps.set(self.steps.get() + _bytes as u64);
    }

    #[cfg(test)]
    pub(crate) fn steps(&self) -> u64 {
        self.steps.get()
    }

    fn decode(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut out = Vec::with_capacity(bytes.len());
        let mut origin = Vec::with_capacity(bytes.len());
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let (length, shown, how) = match byte {
                b'%' => percent(bytes, at),
                b'&' => entity(bytes, at),
                b'\\' => escape(bytes, at),
                b'\t' | b'\n' | b'\r' | b' '..=b'~' => None,
                0x1b => Some((terminal_sequence(bytes, at), None, How::Raw)),
                0..b' ' | 0x7f => Some((1, None, How::Raw)),
                0x80.. => invisible(bytes, at),
            }
            .unwrap_or((1, Some(byte), How::Raw));
            if let Some(shown) = shown {
                out.push(shown);
                origin.push((at, how));
            }
            self.count(length);
            at += length;
        }
        self.bytes = Cow::Owned(out);
        self.origin = origin;
    }
}

/// The number of bytes of a character, the character, and how it is written. `None` for the character means that it is
/// invisible.
type Decoded = Option<(usize, Option<u8>, How)>;

/// Decodes `%3D`, also if encoded more than once: `%253D`.
fn percent(bytes: &[u8], at: usize) -> Decoded {
    let mut digits = at + 1;
    while digits < at + 7 && bytes.get(digits..digits + 2) == Some(b"25") {
        digits += 2;
    }
    let byte = hex(bytes.get(digits..digits + 2)?)?;
    printable(byte).then_some((digits + 2 - at, Some(byte), How::Percent))
}

/// Decodes `&amp;`, `&#61;` and `&#x3d;`, also if encoded more than once: `&amp;#61;`.
fn entity(bytes: &[u8], at: usize) -> Decoded {
    const NAMED: [(&[u8], Option<u8>); 16] = [
        (b"lt;", Some(b'<')),
        (b"gt;", Some(b'>')),
        (b"quot;", Some(b'"')),
        (b"apos;", Some(b'\'')),
        (b"equals;", Some(b'=')),
        (b"colon;", Some(b':')),
        (b"num;", Some(b'#')),
        (b"quest;", Some(b'?')),
        (b"commat;", Some(b'@')),
        (b"sol;", Some(b'/')),
        (b"lowbar;", Some(b'_')),
        (b"nbsp;", Some(b' ')),
        (b"shy;", None),
        (b"zwj;", None),
        (b"zwnj;", None),
        (b"ZeroWidthSpace;", None),
    ];
    // Most ampersands separate parameters.
    const LONGEST: usize = 40;
    let most = bytes.len().min(at + LONGEST);
    memchr::memchr(b';', bytes.get(at..most)?)?;
    let mut name = at + 1;
    let mut ampersands = 0;
    while ampersands < 4 && bytes.get(name..name + 4) == Some(b"amp;") {
        name += 4;
        ampersands += 1;
    }
    let rest = bytes.get(name..)?;
    if let Some(rest) = rest.strip_prefix(b"#") {
        if let Some((length, shown)) = character_reference(rest) {
            return Some((name + 1 + length - at, shown, How::Entity));
        }
    }
    for (known, shown) in NAMED {
        if rest.starts_with(known) {
            return Some((name + known.len() - at, shown, How::Entity));
        }
    }
    (ampersands > 0).then_some((name - at, Some(b'&'), How::Entity))
}

/// Decodes the part after `&#`, up to its `;`.
fn character_reference(rest: &[u8]) -> Option<(usize, Option<u8>)> {
    let end = rest.iter().take(9).position(|&b| b == b';')?;
    let digits = std::str::from_utf8(rest.get(..end)?).ok()?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((end + 1, shown(char::from_u32(code)?)?))
}

/// Decodes `\"`, `\'`, `\/`, `\u003d` and `\x3d`, with any number of backslashes.
fn escape(bytes: &[u8], at: usize) -> Decoded {
    let rest = bytes.get(at..)?;
    let slashes = rest.iter().take(9).take_while(|&&b| b == b'\\').count();
    let how = How::Escape(u8::try_from(slashes).unwrap_or(u8::MAX));
    let (length, code) = match rest.get(slashes)? {
        &byte @ (b'"' | b'\'' | b'/' | b'`') => return Some((slashes + 1, Some(byte), how)),
        b'u' if rest.get(slashes + 1) == Some(&b'{') => {
            let digits = rest.get(slashes + 2..)?;
            let end = digits.iter().take(7).position(|&b| b == b'}')?;
            (end + 3, number(digits.get(..end)?)?)
        }
        b'u' => (5, number(rest.get(slashes + 1..slashes + 5)?)?),
        b'x' => (3, number(rest.get(slashes + 1..slashes + 3)?)?),
        _ => return None,
    };
    Some((slashes + length, shown(char::from_u32(code)?)?, how))
}

/// Returns true if one of the characters that [`invisible`] decodes begins with this byte.
#[inline]
pub(crate) fn may_be_invisible(first: u8) -> bool {
    matches!(
        first,
        0xc2 | 0xcd | 0xd8 | 0xe1 | 0xe2 | 0xe3 | 0xef | 0xf0 | 0xf3
    )
}

/// Decodes a non-ASCII character that is invisible, or that means an ASCII character.
fn invisible(bytes: &[u8], at: usize) -> Decoded {
    let first = *bytes.get(at)?;
    if !may_be_invisible(first) {
        return None;
    }
    let length = match first {
        0xf0.. => 4,
        0xe0.. => 3,
        _ => 2,
    };
    let c = std::str::from_utf8(bytes.get(at..at + length)?).ok()?;
    let c = c.chars().next()?;
    Some((c.len_utf8(), shown(c)?, How::Raw))
}

/// Returns what is searched in place of `c`: nothing, a byte, or (for most characters, `None`) `c` itself.
fn shown(c: char) -> Option<Option<u8>> {
    match c {
        '\t' | '\n' | '\r' | ' '..='~' => u8::try_from(c).ok().map(Some),
        // Spaces of every width.
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Some(Some(b' '))
        }
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Some(b'\n')),
        // The fullwidth forms of ASCII.
        '\u{ff01}'..='\u{ff5e}' => u8::try_from(u32::from(c) - 0xfee0).ok().map(Some),
        c if is_invisible(c) => Some(None),
        _ => None,
    }
}

/// Returns true if `c` is invisible: control characters, Unicode's `Default_Ignorable_Code_Point`, and bidirectional
/// marks.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Returns the length of a terminal sequence for a color or for clearing a line, or of the escape character alone.
/// Other sequences end with a letter that may also begin a credential.
fn terminal_sequence(bytes: &[u8], at: usize) -> usize {
    const LONGEST: usize = 32;
    let Some(rest) = bytes.get(at + 1..).and_then(|rest| rest.strip_prefix(b"[")) else {
        return 1;
    };
    let parameters = rest.iter().take(LONGEST);
    let parameters = parameters
        .take_while(|b| matches!(b, b'0'..=b'9' | b';' | b':'))
        .count();
    match rest.get(parameters) {
        Some(b'm' | b'K') => parameters + 3,
        _ => 1,
    }
}

fn printable(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~')
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::try_from(number(digits)?).ok()
}

fn number(digits: &[u8]) -> Option<u32> {
    let mut value = 0_u32;
    for &digit in digits {
        value = value * 16 + char::from(digit).to_digit(16)?;
    }
    (!digits.is_empty()).then_some(value)
}
