//! Values of HTTP headers.

use crate::names::{Header, SCHEMES, SCHEMES_OF_LISTS};
use crate::random::{is_drawn, is_random};
use crate::scan::Scan;
use crate::value::is_quote;
use crate::version::is_version;
use crate::view::How;
use crate::words::{is_joined_words, is_placeholder, is_word_about};
use crate::{Medium, SecretKind};

impl Scan<'_, '_> {
    /// Removes the secrets of a header whose value is at `from`. Returns the position at which the search continues, or
    /// `None` without a secret.
    pub(crate) fn header_value(&mut self, header: Header, from: usize) -> Option<usize> {
        match header {
            Header::Authorization => self.authorization(from),
            Header::Cookie => self.cookies(from),
            Header::PrivateLines => self.private_lines(from),
        }
    }

    fn authorization(&mut self, from: usize) -> Option<usize> {
        /// The minimum length of a credential of an unknown scheme.
        const SHORTEST_UNKNOWN: usize = 16;
        /// The minimum length of a random word that is a credential and not a scheme.
        const SHORTEST_DRAWN: usize = 20;
        let (start, end) = self.header_word(from)?;
        let word = self.view.slice(start, end);
        // `Bearer:`, `token=`: the scheme may be written like a name.
        let separated = word.iter().position(|&b| matches!(b, b':' | b'='));
        let scheme_end = start + separated.unwrap_or(word.len());
        let scheme = self.view.slice(start, scheme_end);
        let known = is_one_of(scheme, &SCHEMES);
        let named = scheme.iter().all(|&b| b.is_ascii_alphabetic() || b == b'-')
            && !is_drawn(scheme, SHORTEST_DRAWN);
        let next = self.header_word(end);
        let unknown = named
            && next.is_some_and(|(from, to)| {
                let drawn = is_random(self.view.slice(from, to), SHORTEST_UNKNOWN);
                self.is_traffic() || drawn && self.view.get(end) == Some(b' ')
            });
        if known || unknown {
            let after = scheme_end + usize::from(separated.is_some());
            let (from, to) = self.header_word(after)?;
            let word = self.view.slice(from, to);
            if is_one_of(scheme, &SCHEMES_OF_LISTS) && word.contains(&b'=') {
                let list = self.list_end(from);
                if !self.is_credential(from, list) {
                    return None;
                }
                self.cut(from, list, SecretKind::Header);
                // The rest of the line may also name a secret on the next lines.
                return Some(to);
            }
            if is_name_before_value(word) {
                // `Token token="…"`.
                if let Some(value) = self.view.quoted_value(to) {
                    return Some(self.cut(value.from, value.to, SecretKind::Header));
                }
            }
            return self
                .is_credential(from, to)
                .then(|| self.cut(from, to, SecretKind::Header));
        }
        self.is_credential(start, end)
            .then(|| self.cut(start, end, SecretKind::Header))
    }

    /// Returns the end of a list of parameters: the end of the line, or the position of a key that continues on the
    /// next lines. A line is read once.
    fn list_end(&mut self, from: usize) -> usize {
        if from >= self.list_end {
            self.list_end = self.line_end_or_key(from);
        }
        self.list_end
    }

    fn line_end_or_key(&self, from: usize) -> usize {
        let mut end = self.view.line_end(from);
        // A percent-encoded line break is part of a value.
        while self.view.how(end) == How::Percent {
            end = self.view.line_end(end + 1);
        }
        let list = self.view.slice(from, end);
        from + memchr::memmem::find(list, b"-----BEGIN ").unwrap_or(list.len())
    }

    /// Removes the values of `a=b; c=d`: every value is secret, except the attributes of a cookie (RFC 6265, section
    /// 4.1).
    fn cookies(&mut self, from: usize) -> Option<usize> {
        const ATTRIBUTES: [&str; 10] = [
            "domain",
            "expires",
            "httponly",
            "max-age",
            "partitioned",
            "path",
            "priority",
            "samesite",
            "secure",
            "version",
        ];
        const LONGEST_WORD: usize = 64;
        // A header in the value of another one was read with it.
        if from < self.cookies_end {
            return None;
        }
        // A pair may also be another secret, such as a URL: the search continues with the first one.
        let first = from;
        let mut from = from;
        loop {
            let (start, end) = self.cookie_word(from)?;
            let word = self.view.slice(start, end);
            let equals = word.iter().position(|&b| b == b'=');
            let name = word.get(..equals.unwrap_or(word.len())).unwrap_or_default();
            match equals {
                _ if is_one_of(name, &ATTRIBUTES) => {}
                Some(equals) => {
                    let from = start + equals + 1;
                    let value = self.view.slice(from, end);
                    // The inside of a placeholder is not searched. One digit, as in examples, tells nothing.
                    let is_example = matches!(value, [b'0'..=b'9']) && !self.is_traffic();
                    if !is_example && !is_placeholder(value) || value.contains(&b'=') {
                        self.cut(from, end, SecretKind::Cookie);
                    }
                }
                None if self.is_traffic() || word.len() > LONGEST_WORD => {
                    self.cut(start, end, SecretKind::Cookie);
                }
                None => return Some(first),
            }
            self.cookies_end = end;
            if self.view.get(end) != Some(b';') {
                return Some(first);
            }
            from = end + 1;
            if self.cookie_word(from).is_none() {
                return Some(first);
            }
        }
    }

    /// Removes the credential of `Bearer …` or `Basic …` without a header name. The scheme is from `at` to `end`.
    pub(crate) fn scheme(&mut self, at: usize, end: usize) -> Option<usize> {
        const SHORTEST: usize = 16;
        if !matches!(self.view.get(end), Some(b' ' | b'\t' | b':' | b'=')) {
            return None;
        }
        // A word that was checked is not checked again.
        if end + 1 < self.no_scheme_before {
            return None;
        }
        let (from, to) = self.header_word(end + 1)?;
        let value = self.view.slice(from, to);
        let secret = if self.view.starts_with_ignore_case(at, b"basic") {
            is_basic(value)
        } else {
            is_random(value, SHORTEST) && !is_joined_words(value) && !is_version(value)
        };
        self.no_scheme_before = to;
        secret.then(|| self.cut(from, to, SecretKind::Header))
    }

    fn is_traffic(&self) -> bool {
        self.options.medium == Medium::Traffic
    }

    /// Returns true if the word is a credential and not a word of a sentence about credentials.
    fn is_credential(&self, from: usize, to: usize) -> bool {
        let word = self.view.slice(from, to);
        // `{token}`: the closing bracket is not part of the word.
        let open = matches!(word.first(), Some(b'{' | b'<' | b'['))
            && matches!(self.view.get(to), Some(b'}' | b'>' | b']'));
        if is_placeholder(word) || open || begins_call(word) && !self.is_traffic() {
            return false;
        }
        if self.is_traffic() || word.len() >= 24 {
            return true;
        }
        let letters = word.iter().all(|&b| b.is_ascii_alphabetic() || b == b'-');
        // A sentence continues after a word; a credential is the last word of its line or is quoted.
        let last = self
            .view
            .get(to)
            .is_none_or(|b| is_quote(b) || matches!(b, b'\n' | b'\r' | b';'));
        !is_word_about(word) && (!letters || last)
    }

    /// Returns the next word on the line, after quotation marks and brackets.
    fn header_word(&self, from: usize) -> Option<(usize, usize)> {
        let start = self.view.find(from, usize::MAX, |b| {
            !matches!(
                b,
                b' ' | b'\t' | b'"' | b'\'' | b'`' | b':' | b'=' | b',' | b'>'
            )
        });
        // The quotation mark before a space ends a text: `the literal "Authorization: Bearer " is repeated`.
        let between = self.view.slice(from, start);
        if between
            .windows(2)
            .any(|it| is_quote(it[0]) && it[1] == b' ')
        {
            return None;
        }
        let end = self.view.find(start, usize::MAX, |b| {
            b.is_ascii_whitespace() || is_quote(b) || matches!(b, b';' | b',' | b'<' | b'>')
        });
        let mut to = end;
        while to > start && matches!(self.view.get(to - 1), Some(b'.' | b')' | b']' | b'}')) {
            to -= 1;
        }
        (to > start).then_some((start, to))
    }

    /// Returns the next pair of a cookie. A value may contain spaces and commas, which the standard forbids but clients
    /// send.
    fn cookie_word(&self, from: usize) -> Option<(usize, usize)> {
        let start = self.view.find(from, usize::MAX, |b| {
            !matches!(b, b' ' | b'\t' | b'"' | b'\'' | b':' | b'=')
        });
        let end = self.view.find(start, usize::MAX, |b| {
            b.is_ascii_whitespace() || matches!(b, b';' | b'<' | b'>' | b'"' | b'\'' | b'`')
        });
        // The value may be quoted.
        let quoted =
            self.view.get(end) == Some(b'"') && end > start && self.view.get(end - 1) == Some(b'=');
        let end = match self.view.quoted_value(end) {
            Some(value) if quoted => value.to + 1,
            _ => end,
        };
        (end > start).then_some((start, end))
    }
}

fn is_one_of(word: &[u8], known: &[&str]) -> bool {
    known
        .iter()
        .any(|known| known.as_bytes().eq_ignore_ascii_case(word))
}

/// Returns true for `base64(user:password`: the closing bracket is not part of the word.
fn begins_call(word: &[u8]) -> bool {
    let name = word
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric())
        .count();
    let argument = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b':' | b'.' | b',');
    name > 0 && word.get(name) == Some(&b'(') && word.iter().skip(name + 1).all(argument)
}

/// Returns true for `token=`.
fn is_name_before_value(word: &[u8]) -> bool {
    const LONGEST: usize = 16;
    word.strip_suffix(b"=")
        .is_some_and(|name| name.len() <= LONGEST && name.iter().all(u8::is_ascii_alphabetic))
}

/// Returns true if `word` is base64 of a name, a colon and a password (RFC 7617, section 2).
fn is_basic(word: &[u8]) -> bool {
    const SHORTEST: usize = 8;
    if word.len() < SHORTEST {
        return false;
    }
    let mut bits = 0_u32;
    let mut count = 0;
    let mut colon = false;
    for &byte in word {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => return false,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            let decoded = u8::try_from(bits >> count & 0xff).unwrap_or_default();
            if decoded < b' ' {
                return false;
            }
            colon |= decoded == b':';
        }
    }
    colon
}
