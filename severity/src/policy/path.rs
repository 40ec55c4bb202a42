//! The normal form of paths, so that another spelling cannot evade a rule.

use std::borrow::Cow;

/// Returns the form of a path or URL that patterns are compared with.
///
/// Backslashes become `/`. Empty segments and `.` are removed, and `..` removes the segment before it (RFC 3986,
/// section 5.2.4). A slash at the end is kept. In the path of a URL, escapes of unreserved characters are decoded first
/// (RFC 3986, section 6.2.2.2), so `%2e%2e` is `..`; query and fragment are not changed. A `..` that leads out of a
/// relative path is kept.
pub(super) fn normal(path: &str) -> Cow<'_, str> {
    let (authority, rest) = path.split_at(authority(path));
    let is_url = !authority.is_empty();
    let end = if is_url {
        rest.find(['?', '#']).unwrap_or(rest.len())
    } else {
        rest.len()
    };
    let (segments, query) = rest.split_at(end);
    if is_normal(segments, is_url) {
        return Cow::Borrowed(path);
    }
    let decoded = if is_url {
        decode_unreserved(segments)
    } else {
        Cow::Borrowed(segments)
    };
    let mut out = String::with_capacity(path.len());
    out.push_str(authority);
    push_resolved(&mut out, &decoded);
    out.push_str(query);
    Cow::Owned(out)
}

/// Returns the length of the scheme and authority of a URL (`https://example.org`); 0 for a path.
fn authority(path: &str) -> usize {
    let Some((scheme, rest)) = path.split_once("://") else {
        return 0;
    };
    // A scheme of one letter is a drive.
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    if !is_scheme {
        return 0;
    }
    let start = path.len() - rest.len();
    start + rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len())
}

fn is_normal(path: &str, is_url: bool) -> bool {
    let mut segments = path.split('/').enumerate().peekable();
    while let Some((at, segment)) = segments.next() {
        let is_end = at == 0 || segments.peek().is_none();
        if (segment.is_empty() && !is_end)
            || matches!(segment, "." | "..")
            || segment.contains('\\')
            || (is_url && segment.contains('%'))
        {
            return false;
        }
    }
    true
}

/// Appends the path without empty segments, `.` and `..`.
fn push_resolved(out: &mut String, path: &str) {
    const SEPARATORS: [char; 2] = ['/', '\\'];
    let is_absolute = path.starts_with(SEPARATORS);
    let root = out.len();
    let mut kept: Vec<&str> = Vec::new();
    let mut last = "";
    for segment in path.split(SEPARATORS) {
        last = segment;
        match segment {
            "" | "." => {}
            ".." => match kept.last() {
                Some(&"..") => kept.push(segment),
                // A drive has no parent folder.
                Some(&before) if is_drive(before) => {}
                Some(_) => drop(kept.pop()),
                None if is_absolute => {}
                None => kept.push(segment),
            },
            _ => kept.push(segment),
        }
    }
    for segment in &kept {
        if is_absolute || out.len() > root {
            out.push('/');
        }
        out.push_str(segment);
    }
    let is_folder = matches!(last, "" | "." | "..");
    if is_folder && (is_absolute || out.len() > root) {
        out.push('/');
    }
}

/// Returns whether the segment is a Windows drive.
fn is_drive(segment: &str) -> bool {
    matches!(segment.as_bytes(), [letter, b':'] if letter.is_ascii_alphabetic())
}

/// Decodes the escapes of letters, digits, `-`, `.`, `_` and `~`. Other escapes do not mean the same as their
/// character, or are not escapes, and are kept.
fn decode_unreserved(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices('%') {
        let Some(byte) = text.get(at + 1..at + 3).and_then(hexadecimal) else {
            continue;
        };
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push_str(text.get(done..at).unwrap_or_default());
            out.push(char::from(byte));
            done = at + 3;
        }
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

fn hexadecimal(digits: &str) -> Option<u8> {
    let all = digits.bytes().all(|b| b.is_ascii_hexdigit());
    all.then(|| u8::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_has_one_path() {
        for (path, expected) in [
            ("src/a.php", "src/a.php"),
            ("./src/a.php", "src/a.php"),
            ("tests/../src/a.php", "src/a.php"),
            ("tests/./../src//a.php", "src/a.php"),
            (r"tests\..\src\a.php", "src/a.php"),
            ("tests/x/../../src/a.php", "src/a.php"),
            ("/tests/../src/a.php", "/src/a.php"),
            ("//srv//src/a.php", "/srv/src/a.php"),
            ("/../a", "/a"),
            ("../src/a.php", "../src/a.php"),
            ("a/../../b", "../b"),
            ("../../b", "../../b"),
            (r"C:\work\..\..\src", "C:/src"),
            ("src/", "src/"),
            ("src/.", "src/"),
            ("a/b/..", "a/"),
            ("a/..", ""),
            (".", ""),
            ("", ""),
            ("/", "/"),
            ("/a/..", "/"),
            // In a file system path a percent sign is an ordinary character.
            ("tests/%2e%2e/src", "tests/%2e%2e/src"),
            ("a?b/../c", "c"),
        ] {
            assert_eq!(normal(path), expected, "{path}");
        }
    }

    #[test]
    fn dots_of_a_url_may_be_escaped() {
        for (url, expected) in [
            (
                "https://example.org/tests/%2e%2E/src/a.php",
                "https://example.org/src/a.php",
            ),
            (
                "https://example.org/%74ests/a",
                "https://example.org/tests/a",
            ),
            ("https://example.org/a%2Fb/", "https://example.org/a%2Fb/"),
            ("https://example.org/a%zz%", "https://example.org/a%zz%"),
            ("https://example.org/../..", "https://example.org/"),
            ("https://example.org//a/./b", "https://example.org/a/b"),
            ("https://example.org", "https://example.org"),
            ("https://example.org/", "https://example.org/"),
            (
                "https://example.org/x/../a?b=/../c#/./d",
                "https://example.org/a?b=/../c#/./d",
            ),
            ("https://example.org?a=/../b", "https://example.org?a=/../b"),
            ("file:///srv/./a", "file:///srv/a"),
            ("c://a/../b", "c:/b"),
        ] {
            assert_eq!(normal(url), expected, "{url}");
        }
    }

    #[test]
    fn a_normal_path_is_not_copied_and_stays_as_it_is() {
        for path in ["src/a.php", "/a/b/", "https://example.org/a?b=%2e", "..x/a"] {
            assert!(matches!(normal(path), Cow::Borrowed(_)), "{path}");
        }
        for path in ["a//b/../c/./", "../../x/..", r"\\a\b", "x://h/%2e%2e/%41"] {
            let once = normal(path).into_owned();
            assert_eq!(normal(&once), once);
        }
    }
}
