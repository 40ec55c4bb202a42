//! Decodes bytes in any encoding that reports use.

use std::borrow::Cow;

use report_syntax::LineCounter;

use crate::shape::floor_char_boundary;
use crate::{Note, NoteKind, ReportError, ReportErrorKind};

/// Returns the text of `bytes`.
pub(super) fn text_of<'b>(
    bytes: &'b [u8],
    notes: &mut Vec<Note>,
) -> Result<Cow<'b, str>, ReportError> {
    if let Some(what) = binary(bytes) {
        return Err(ReportError::new(ReportErrorKind::Binary, what));
    }
    if let Some(big_endian) = utf16(bytes) {
        let units = bytes.chunks_exact(2);
        let unit = |pair: &[u8]| match (pair, big_endian) {
            ([high, low], true) | ([low, high], false) => u16::from_be_bytes([*high, *low]),
            _ => u16::default(),
        };
        let mut broken = !units.remainder().is_empty();
        let text: String = char::decode_utf16(units.map(unit))
            .map(|c| {
                c.unwrap_or_else(|_| {
                    broken = true;
                    char::REPLACEMENT_CHARACTER
                })
            })
            .collect();
        notes.push(Note::new(NoteKind::File, "transcoded from UTF-16"));
        if broken {
            notes.push(Note::new(NoteKind::File, "replaced invalid UTF-16"));
        }
        return Ok(Cow::Owned(text));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => {
            let place = LineCounter::default().position(bytes, error.valid_up_to());
            let text = format!(
                "replaced invalid UTF-8, first at line {}, column {} (byte {})",
                place.line, place.column, place.byte
            );
            notes.push(Note::new(NoteKind::File, text));
            Ok(Cow::Owned(String::from_utf8_lossy(bytes).into_owned()))
        }
    }
}

/// Returns the encoding that the XML declaration at the start of `text` names, if it is not UTF-8.
pub(super) fn declared_encoding(text: &str) -> Option<&str> {
    const LONGEST: usize = 1024;
    let rest = text.strip_prefix("<?xml")?;
    let declaration = rest
        .get(..floor_char_boundary(rest, LONGEST))?
        .split_once("?>")?
        .0;
    let value = declaration
        .split_once("encoding")?
        .1
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = value[1..].split_once(quote)?.0.trim();
    (!label.eq_ignore_ascii_case("utf-8")).then_some(label)
}

/// Returns the text of an XML document whose bytes, which are not UTF-16, are in the encoding of this name, or `None`
/// if they are the same in UTF-8.
#[cfg(feature = "xml")]
pub(super) fn transcode<'b>(
    bytes: &'b [u8],
    label: &str,
) -> Result<Option<(Cow<'b, str>, Note)>, ReportError> {
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())
        .ok_or_else(|| unknown_encoding(label))?;
    // The readable declaration shows that the document is not in UTF-16. .NET declares the encoding that a text had in
    // memory.
    let wide = !encoding.is_ascii_compatible() && encoding != encoding_rs::ISO_2022_JP;
    if wide || encoding == encoding_rs::UTF_8 {
        return Ok(None);
    }
    if encoding.is_ascii_compatible() && bytes.is_ascii() {
        return Ok(None);
    }
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    let note = format!(
        "transcoded from {}{}",
        encoding.name(),
        if malformed {
            "; replaced invalid bytes"
        } else {
            ""
        }
    );
    Ok(Some((text, Note::new(NoteKind::File, note))))
}

#[cfg(not(feature = "xml"))]
pub(super) fn transcode<'b>(
    bytes: &'b [u8],
    label: &str,
) -> Result<Option<(Cow<'b, str>, Note)>, ReportError> {
    let narrow = !label.to_ascii_lowercase().starts_with("utf");
    if narrow && !bytes.is_ascii() {
        return Err(unknown_encoding(label));
    }
    Ok(None)
}

fn unknown_encoding(label: &str) -> ReportError {
    let label: String = label
        .chars()
        .take(40)
        .map(|c| if c.is_ascii_graphic() { c } else { '?' })
        .collect();
    let message = format!("unsupported encoding `{label}`; convert the file to UTF-8");
    ReportError::new(ReportErrorKind::Unsupported, message)
}

/// Returns the type of a binary file.
fn binary(bytes: &[u8]) -> Option<&'static str> {
    const MARKS: [(&[u8], &str); 14] = [
        (b"\x1f\x8b", "compressed (gzip): unpack first"),
        (b"PK\x03\x04", "compressed (zip): unpack first"),
        (b"PK\x05\x06", "compressed (zip): unpack first"),
        (b"PK\x07\x08", "compressed (zip): unpack first"),
        (b"\xfd7zXZ\0", "compressed (xz): unpack first"),
        (b"\x28\xb5\x2f\xfd", "compressed (zstd): unpack first"),
        (b"7z\xbc\xaf\x27\x1c", "compressed (7z): unpack first"),
        (b"\x04\x22\x4d\x18", "compressed (lz4): unpack first"),
        (b"Rar!\x1a\x07", "compressed (rar): unpack first"),
        (b"\x1f\x9d", "compressed (compress): unpack first"),
        (b"\x5d\0\0", "compressed (lzma): unpack first"),
        (b"%PDF-", "a PDF document, not a report"),
        (b"\xff\xfe\0\0", "in UTF-32: convert to UTF-8"),
        (b"\0\0\xfe\xff", "in UTF-32: convert to UTF-8"),
    ];
    // Signatures that are not at the start, or not fixed: POSIX, ustar; and a block size of bzip2 and the digits of pi.
    if bytes.get(257..262) == Some(b"ustar") {
        return Some("an archive (tar): unpack first");
    }
    if let [b'B', b'Z', b'h', b'1'..=b'9', block @ ..] = bytes {
        if block.starts_with(b"1AY&SY") || block.starts_with(b"\x17\x72\x45\x38\x50\x90") {
            return Some("compressed (bzip2): unpack first");
        }
    }
    let known = MARKS
        .iter()
        .find(|(mark, _)| bytes.starts_with(mark))
        .map(|(_, what)| *what);
    // Text contains no NUL, except in UTF-16.
    let head = bytes.get(..1024).unwrap_or(bytes);
    known.or_else(|| {
        (utf16(bytes).is_none() && head.contains(&0)).then_some("binary data, not a report")
    })
}

/// Returns whether the high byte comes first, or `None` if it is not UTF-16.
pub(super) fn utf16(bytes: &[u8]) -> Option<bool> {
    match bytes.get(..4)? {
        [0xff, 0xfe, ..] => Some(false),
        [0xfe, 0xff, ..] => Some(true),
        // Without a byte order mark: an ASCII character and another one.
        [a, 0, b, 0] if *a != 0 && *b != 0 => Some(false),
        [0, a, 0, b] if *a != 0 && *b != 0 => Some(true),
        _ => None,
    }
}
