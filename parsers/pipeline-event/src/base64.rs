//! RFC 4648, section 4.

use finding_source::{Limits, Report, ReportError};

/// Returns the document in base64, or `None` if the text is not base64.
pub(crate) fn document(
    text: &str,
    limits: &Limits,
) -> Option<Result<Report<'static>, ReportError>> {
    let bytes = decode(text)?;
    let document = Report::new(&bytes, limits).map_err(|error| {
        let message = format!("in base64, {}", error.message());
        ReportError::new(error.kind(), message)
    });
    Some(document.map(Report::into_owned))
}

/// Decodes base64, with or without padding and with white space anywhere. Returns `None` if `text` is not base64.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut count, mut padding) = (0_u32, 0_u32, 0);
    for byte in text.bytes() {
        let digit = match byte {
            b' ' | b'\n' | b'\r' | b'\t' => continue,
            b'=' => {
                padding += 1;
                continue;
            }
            _ if padding > 0 => return None,
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(digit);
        count += 1;
        if count == 4 {
            let [_, first, second, third] = bits.to_be_bytes();
            out.extend([first, second, third]);
            (bits, count) = (0, 0);
        }
    }
    // A single leftover digit is less than a byte.
    if count == 1 || padding > 2 || (padding > 0 && (count + padding) % 4 != 0) {
        return None;
    }
    let rest = (bits << (6 * (4 - count))).to_be_bytes();
    let whole = match count {
        2 => 1..2,
        3 => 1..3,
        _ => 0..0,
    };
    out.extend(rest.get(whole).unwrap_or_default());
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn the_examples_of_the_standard_are_decoded() {
        for (text, bytes) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"),
            ("Zm9vYmE=", "fooba"),
            ("Zm9vYmFy", "foobar"),
            ("Zm9v\r\nYmE", "fooba"),
        ] {
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()), "{text}");
        }
    }

    #[test]
    fn invalid_base64_is_refused() {
        for text in [
            "Z",
            "Zm9vZ",
            "Zm-v",
            "Zg=v",
            "Zg===",
            "Zm9v=",
            "{\"a\": 1}",
            "é",
        ] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
