//! Equivalent bytes of the same report.

use report_syntax::documents::end_of_nothing;

use crate::json::{AfterDocument, Reader};
use crate::{Limits, Report};

/// Returns equivalent forms of `report`, by name.
pub(super) fn forms(
    report: &Report<'_>,
    bytes: &[u8],
    lines: bool,
) -> Vec<(&'static str, Vec<u8>)> {
    let text = report.text().trim_start_matches('\u{feff}');
    let mut forms = vec![
        (
            "with a byte order mark",
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        ),
        (
            "in UTF-16, little endian",
            [&[0xff, 0xfe], &*utf16(text, u16::to_le_bytes)].concat(),
        ),
        (
            "in UTF-16, big endian",
            [&[0xfe, 0xff], &*utf16(text, u16::to_be_bytes)].concat(),
        ),
    ];
    // A transcoded report has no other simple forms.
    if bytes != text.as_bytes() {
        return forms;
    }
    if text.contains('\n') && !text.contains('\r') {
        forms.push(("with CRLF", text.replace('\n', "\r\n").into_bytes()));
    }
    let document = &text[report.start()..];
    let json = document.starts_with(['{', '[']);
    let xml = document.starts_with('<');
    // An empty list in a log is not a report.
    let holds_nothing = end_of_nothing(document, 0).is_some();
    if xml || (json && !holds_nothing) {
        let log = "Using configuration file a.conf\n[INFO] done: 100 %\n\n";
        forms.push(("after log lines", [log, document].concat().into_bytes()));
    }
    if json && !lines && document_end(report) == Some(text.trim_end().len()) {
        forms.push(("as JSON on one line", reshaped(document, false)));
        forms.push(("as JSON with much white space", reshaped(document, true)));
    }
    forms
}

/// Returns the byte after the only document in the text, or `None` if there are several, or none that can be skipped.
pub(super) fn document_end(report: &Report<'_>) -> Option<usize> {
    let (text, start) = (report.text(), report.start());
    let limits = Limits::default();
    if text[start..].starts_with(['{', '[']) {
        let mut json = Reader::new(text, start, &limits);
        json.skip().ok()?;
        let end = json.byte();
        let alone = json.after_document() == AfterDocument::Nothing;
        return alone.then(|| text[..end].trim_end().len());
    }
    #[cfg(feature = "xml")]
    if text[start..].starts_with('<') {
        let mut xml = crate::xml::Reader::new(text, start, &limits);
        xml.root().and_then(|_| xml.skip()).ok()?;
        let end = xml.byte();
        return (xml.after_document() == AfterDocument::Nothing).then_some(end);
    }
    None
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// Returns JSON without white space between its tokens, or with some between any two.
fn reshaped(json: &str, spread: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len());
    let (mut text, mut escaped) = (false, false);
    for byte in json.bytes() {
        if text {
            out.push(byte);
            text = byte != b'"' || escaped;
            escaped = byte == b'\\' && !escaped;
            continue;
        }
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => continue,
            b'"' => text = true,
            b']' | b'}' | b',' | b':' if spread => out.extend(b"\n\t"),
            _ => {}
        }
        out.push(byte);
        if spread && matches!(byte, b'[' | b'{' | b',' | b':') {
            out.extend(b"\r\n  ");
        }
    }
    out
}

/// Returns the lengths at which a report of `length` bytes is cut, fewer for longer ones, so that the total cost is
/// about the same.
pub(super) fn lengths(length: usize) -> Vec<usize> {
    const BYTES: usize = 2 << 20;
    const LEAST: usize = 64;
    let count = (2 * BYTES / length.max(1)).clamp(LEAST, length.max(LEAST));
    let mut lengths: Vec<usize> = (0..count).map(|at| at * length / count).collect();
    // Both ends of a report have its frame.
    let edge = count.min(length) / 4;
    lengths.extend(0..edge);
    lengths.extend(length.saturating_sub(edge)..length);
    lengths.sort_unstable();
    lengths.dedup();
    lengths
}

/// Returns `bytes` with a few of them changed, lost or doubled, the same for the same `seed`.
pub(super) fn garbled(bytes: &[u8], seed: u64) -> Vec<u8> {
    // SplitMix64 by Steele, Lea and Flood.
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut below = |n: usize| (next() % n.max(1) as u64) as usize;
    const TOKENS: &[&[u8]] = &[
        b"\"",
        b"\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"<",
        b">",
        b"/",
        b"&",
        b"&#0;",
        b"]]>",
        b"<!--",
        b"<![CDATA[",
        b"\0",
        b"\x1b",
        b"\n",
        b"\r",
        b"\xff",
        b"\xc3\xa9",
        b"-1",
        b"1e999",
        b"null",
        b"\\ud800",
        b"99999999999999999999",
        b"\xf0\x9f\x98\x80",
        b"\xe2\x80\xa8",
        b"",
    ];
    let mut out = bytes.to_vec();
    for _ in 0..=below(4) {
        let from = below(out.len() + 1);
        let length = below(16).min(out.len() - from);
        match below(4) {
            0 => {
                out.drain(from..from + length);
            }
            1 => {
                let piece = out[from..from + length].to_vec();
                let to = below(out.len() + 1);
                out.splice(to..to, piece);
            }
            2 => {
                if let Some(byte) = out.get_mut(from) {
                    *byte ^= 1 << below(8);
                }
            }
            _ => {
                let token = TOKENS[below(TOKENS.len())];
                out.splice(from..from + length.min(1), token.iter().copied());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_reshaped_outside_its_strings_only() {
        let json = "{ \"a b\" : [1, \"\\\\\", \"\\\" ]\" ] }";
        let packed = reshaped(json, false);
        assert_eq!(packed, b"{\"a b\":[1,\"\\\\\",\"\\\" ]\"]}");
        assert_eq!(
            reshaped(&String::from_utf8(reshaped(json, true)).unwrap(), false),
            packed
        );
    }

    #[test]
    fn lengths_are_all_of_a_short_report_and_never_the_whole() {
        assert_eq!(lengths(0), [0]);
        assert_eq!(lengths(1), [0]);
        assert_eq!(lengths(2_000), (0..2_000).collect::<Vec<_>>());
        let long = lengths(5_000_000);
        assert!(long.len() >= 64 && long.len() < 200, "{}", long.len());
        assert!(long.iter().all(|&length| length < 5_000_000));
    }

    #[test]
    fn the_same_seed_garbles_alike() {
        let text = b"{\"a\": [1, 2, 3]}";
        assert_eq!(garbled(text, 1), garbled(text, 1));
        assert!((0..50).any(|seed| garbled(text, seed).len() != text.len()));
        for seed in 0..200 {
            let _ = garbled(b"", seed);
        }
    }
}
