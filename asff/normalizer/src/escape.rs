//! Texts and numbers as JSON writes them.

use report_syntax::text::short_words;
use wide::{CmpEq as _, CmpLt as _, i8x16};

/// Number of bytes in a vector.
const LANE: usize = 16;

/// Appends the decimal digits of `number`.
pub(crate) fn decimal(mut number: u64, out: &mut Vec<u8>) {
    // Most are numbers of lines and columns.
    if number < 1000 {
        let digit = |unit| b'0' + (number / unit % 10) as u8;
        if number >= 100 {
            out.push(digit(100));
        }
        if number >= 10 {
            out.push(digit(10));
        }
        return out.push(digit(1));
    }
    let mut digits = [0; 20];
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[start..]);
}

/// Appends `text` with the escapes of JSON, as `serde_json` writes them.
#[inline]
pub(crate) fn escape(text: &[u8], out: &mut Vec<u8>) {
    if text.len() < LANE {
        escape_short(text, out);
    } else {
        escape_long(text, out);
    }
}

/// Appends a text of fewer than 16 bytes.
#[inline]
fn escape_short(text: &[u8], out: &mut Vec<u8>) {
    if !short_words(text).into_iter().any(has_escape) {
        return append_short(text, out);
    }
    for &byte in text {
        match byte {
            b'"' | b'\\' | 0..b' ' => escape_byte(byte, out),
            _ => out.push(byte),
        }
    }
}

/// Appends a text of fewer than 16 bytes without escapes, in pieces of known length.
#[inline]
fn append_short(text: &[u8], out: &mut Vec<u8>) {
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        let end = out.len() + text.len();
        out.extend_from_slice(first);
        out.truncate(end - 8);
        out.extend_from_slice(last);
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let end = out.len() + text.len();
        out.extend_from_slice(first);
        out.truncate(end - 4);
        out.extend_from_slice(last);
    } else {
        text.iter().for_each(|&byte| out.push(byte));
    }
}

/// Returns true if one of the eight bytes of a word needs an escape.
#[inline]
fn has_escape(word: u64) -> bool {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    // The highest bit of a byte is set if the byte is less than `limit`. A carry follows such a byte only.
    let below = |word: u64, limit: u8| word.wrapping_sub(EACH * u64::from(limit)) & !word;
    let is = |byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
    (below(word, b' ') | is(b'"') | is(b'\\')) & EACH << 7 != 0
}

/// Appends a text of 16 bytes or more.
fn escape_long(text: &[u8], out: &mut Vec<u8>) {
    let (plain, mut rest) = text.split_at(plain_length(text));
    out.extend_from_slice(plain);
    if rest.is_empty() {
        return;
    }
    // Texts with one escape have more, such as the names of classes in PHP. Their parts are short.
    while let Some(lane) = rest.first_chunk::<LANE>() {
        let before = escapes(*lane).trailing_zeros() as usize;
        let end = out.len() + before.min(LANE);
        out.extend_from_slice(lane);
        out.truncate(end);
        rest = match lane.get(before) {
            Some(&byte) => {
                escape_byte(byte, out);
                &rest[before + 1..]
            }
            None => &rest[LANE..],
        };
    }
    escape_short(rest, out);
}

/// Returns a number of bytes from the beginning that need no escape: all of them, or a multiple of a lane.
#[inline]
fn plain_length(text: &[u8]) -> usize {
    let mut rest = text;
    while let Some((lane, behind)) = rest.split_first_chunk::<LANE>() {
        if escapes(*lane) != 0 {
            return text.len() - rest.len();
        }
        rest = behind;
    }
    // The last lane overlaps the previous one, which needs no escape.
    match text.last_chunk() {
        Some(lane) if escapes(*lane) == 0 => text.len(),
        _ => text.len() - rest.len(),
    }
}

/// Returns the bytes of a lane that need an escape, one bit each.
#[inline]
fn escapes(lane: [u8; LANE]) -> u32 {
    // With the highest bit inverted, the order of signed numbers is that of the bytes. With the second lowest bit
    // inverted, the quotation mark follows the control characters.
    const INVERTED: u8 = 0x82;
    let lane = i8x16::new(lane.map(|byte| (byte ^ INVERTED) as i8));
    let number = |byte: u8| i8x16::splat((byte ^ INVERTED) as i8);
    let odd = lane.cmp_lt(number(b'#')) | lane.cmp_eq(number(b'\\'));
    odd.move_mask() as u32
}

fn escape_byte(byte: u8, out: &mut Vec<u8>) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x8 => b'b',
        0xc => b'f',
        _ => {
            out.extend_from_slice(b"\\u00");
            out.extend(
                [byte >> 4, byte & 0xf].map(|digit| b"0123456789abcdef"[usize::from(digit)]),
            );
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_as_by_serde_json() {
        let texts = (0..=0x100).filter_map(char::from_u32).flat_map(|c| {
            (0..70).map(move |at| format!("{}{c}{}", "a\u{e9}".repeat(at), "b".repeat(70 - at)))
        });
        for text in texts.chain([String::new()]) {
            let mut out = Vec::new();
            escape(text.as_bytes(), &mut out);
            let quoted = [b"\"", &*out, b"\""].concat();
            assert_eq!(quoted, serde_json::to_vec(&text).unwrap(), "{text:?}");
        }
    }

    #[test]
    fn numbers_are_decimal() {
        for number in (0..1100).chain([u64::MAX]) {
            let mut out = Vec::new();
            decimal(number, &mut out);
            assert_eq!(out, number.to_string().into_bytes());
        }
    }
}
