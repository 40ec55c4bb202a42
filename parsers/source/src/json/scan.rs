//! Finding the end of things. Nothing here builds a value.

/// What stopped a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The text ended inside the value that began at this byte.
    End(usize),
    /// This byte cannot stand here.
    Unexpected(usize),
    /// A container at this byte lies deeper than the limit.
    Depth(usize),
}

/// The first byte at or after `at` that is no white space.
#[inline]
pub(super) fn white_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// The end of a string whose opening quote is at `open`: the byte after its closing quote, and whether the
/// contents hold an escape.
#[inline]
pub(super) fn string(text: &[u8], open: usize) -> Result<(usize, bool), Stop> {
    let mut at = open + 1;
    let mut escaped = false;
    // Most strings are short: a call into the vector search costs more than looking at a few bytes.
    let near = text.len().min(at + 16);
    while at < near {
        match text[at] {
            b'"' => return Ok((at + 1, escaped)),
            b'\\' => {
                escaped = true;
                at += 2;
            }
            _ => at += 1,
        }
    }
    loop {
        let rest = text.get(at..).ok_or(Stop::End(open))?;
        let found = memchr::memchr2(b'"', b'\\', rest).ok_or(Stop::End(open))?;
        at += found;
        if text[at] == b'"' {
            return Ok((at + 1, escaped));
        }
        escaped = true;
        at += 2;
    }
}

/// The end of a number, `true`, `false` or `null` that begins at `at`.
#[inline]
pub(super) fn scalar(text: &[u8], at: usize) -> usize {
    let mut end = at;
    while let Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.') = text.get(end) {
        end += 1;
    }
    end
}

/// The end of the value that begins at `at`, at most `depth` containers deep.
#[inline]
pub(super) fn value(text: &[u8], at: usize, depth: usize) -> Result<usize, Stop> {
    match text.get(at) {
        None => Err(Stop::End(at)),
        Some(b'"') => string(text, at).map(|(end, _)| end),
        Some(b'{' | b'[') => container(text, at, depth),
        Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => literal(text, at),
        Some(_) => Err(Stop::Unexpected(at)),
    }
}

/// The end of a number, `true`, `false` or `null`, checked.
pub(super) fn literal(text: &[u8], at: usize) -> Result<usize, Stop> {
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
    // A cut file often ends inside a word.
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

/// Whether `token` is a number by the grammar of RFC 8259, section 6.
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

/// The classes of bytes that matter when a container is skipped.
const QUOTE: u8 = 1;
const OPEN: u8 = 2;
const CLOSE: u8 = 3;

static CLASS: [u8; 256] = {
    let mut table = [0; 256];
    table[b'"' as usize] = QUOTE;
    table[b'{' as usize] = OPEN;
    table[b'[' as usize] = OPEN;
    table[b'}' as usize] = CLOSE;
    table[b']' as usize] = CLOSE;
    table
};

/// The end of the object or array that begins at `open`. Brackets and quotes are matched, nothing else is checked.
fn container(text: &[u8], open: usize, depth: usize) -> Result<usize, Stop> {
    // One bit for each open container, a bracket kind each; deeper ones spill into a vector.
    let mut kinds: u128 = 0;
    let mut spilled: Vec<u128> = Vec::new();
    let mut level = 0_usize;
    let mut at = open;
    while let Some(&byte) = text.get(at) {
        match CLASS[byte as usize] {
            QUOTE => at = string(text, at).map_err(|_| Stop::End(open))?.0,
            OPEN => {
                if level == depth {
                    return Err(Stop::Depth(at));
                }
                if level > 0 && level % 128 == 0 {
                    spilled.push(kinds);
                }
                kinds = kinds << 1 | u128::from(byte == b'{');
                level += 1;
                at += 1;
            }
            CLOSE => {
                if (kinds & 1 == 1) != (byte == b'}') {
                    return Err(Stop::Unexpected(at));
                }
                kinds >>= 1;
                level -= 1;
                at += 1;
                if level == 0 {
                    return Ok(at);
                }
                if level % 128 == 0 {
                    kinds = spilled.pop().unwrap_or_default();
                }
            }
            _ => at += 1,
        }
    }
    Err(Stop::End(open))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(text: &str) -> Result<usize, Stop> {
        value(text.as_bytes(), 0, 64)
    }

    #[test]
    fn values_end_where_they_end() {
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
    fn cut_and_mismatched_values_are_told_apart() {
        assert_eq!(end("{\"a\": \"b"), Err(Stop::End(0)));
        assert_eq!(end("[1, 2"), Err(Stop::End(0)));
        assert_eq!(end("[1, 2}"), Err(Stop::Unexpected(5)));
        assert_eq!(end("\"\\"), Err(Stop::End(0)));
        assert_eq!(end("tru"), Err(Stop::End(0)));
        assert_eq!(end("trux"), Err(Stop::Unexpected(0)));
        assert_eq!(end("01"), Err(Stop::Unexpected(0)));
        assert_eq!(end("$vuln"), Err(Stop::Unexpected(0)));
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
