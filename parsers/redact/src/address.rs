//! Credentials in URLs: user information, path segments, and data source names.

use crate::random::{SHORTEST_RANDOM, is_random, is_random_beyond_doubt};
use crate::scan::Scan;
use crate::value::is_quote;
use crate::view::How;
use crate::words::{is_joined_words, is_placeholder};
use crate::{Medium, SecretKind};

/// The maximum distance of the `@` of a URL. Longer passwords exist; those with a known form are removed as tokens.
const LONGEST_USER_INFO: usize = 512;

impl Scan<'_, '_> {
    /// Removes the credentials of the URL whose `://` is at `at`. Returns the end of its user information, or the first
    /// space in it: what follows may also be the name of the next secret.
    pub(crate) fn address(&mut self, at: usize) -> usize {
        let start = at + 3;
        let end = match self.user_info(at) {
            Some(end) => self.cut(start, end, SecretKind::UserInfo),
            None => start,
        };
        if end >= self.address_end {
            self.address_end = match self.options.medium {
                Medium::Url => self.view.len(),
                _ => self.view.find(end, usize::MAX, ends_address),
            };
            if self.long_words {
                self.random_segments(end);
            }
        }
        self.view.find(start, end, |b| b == b' ')
    }

    /// Returns the end of the name or the password at the beginning of the authority (RFC 3986, section 3.2.1).
    ///
    /// The standard requires `/`, `?`, `#`, `@` and spaces in a password to be encoded. In practice they often are not.
    fn user_info(&self, at: usize) -> Option<usize> {
        let start = at + 3;
        let most = start + LONGEST_USER_INFO;
        // Without an `@`, there is no user information. Most URLs end here.
        self.view.count(most - start);
        memchr::memchr(b'@', self.view.slice(start, most))?;
        // An escaped `@` is part of the name, unless the whole URL is escaped.
        let how = self.view.how(at);
        let mut name = start;
        loop {
            name = self.view.find(name, most, |b| {
                ends_address(b) || matches!(b, b':' | b'@' | b'/' | b'?' | b'#' | b'[' | b'\\')
            });
            if name >= most || !matches!(self.view.how(name), How::Percent) || how == How::Percent {
                break;
            }
            name += 1;
        }
        match self.view.get(name)? {
            b'@' if name > start => {
                // The name may contain an `@`.
                let end = self
                    .view
                    .find(name, most, |b| ends_address(b) || b"/?#".contains(&b));
                let last = self
                    .view
                    .slice(name, end)
                    .iter()
                    .rposition(|&b| b == b'@')?;
                match last {
                    0 => self.name_alone(at, name),
                    _ => Some(name + last),
                }
            }
            // A scheme written twice: `https://https://h.example/list@h.example`.
            b':' if self.view.starts_with(name, b"://") => None,
            b':' => {
                let end = self.password(name + 1, most)?;
                let words = (self.view.slice(start, name), self.view.slice(name + 1, end));
                (!is_pattern(words.0, words.1)).then_some(end)
            }
            _ => None,
        }
    }

    /// Returns the end of a name without a password, which may be a token. The name in SSH URLs of repositories is
    /// always the same, and public.
    fn name_alone(&self, at: usize, end: usize) -> Option<usize> {
        let name = self.view.slice(at + 3, end);
        let scheme = self.view.slice(at.saturating_sub(3), at);
        let public = [&b"git"[..], b"hg", b"svn", b"user", b"username"].contains(&name)
            || scheme.eq_ignore_ascii_case(b"ssh")
            || self.is_digest(end + 1)
            || is_placeholder(name);
        (!public).then_some(end)
    }

    /// Returns the end of the password at `from`.
    fn password(&self, from: usize, most: usize) -> Option<usize> {
        let first = self.view.get(from)?;
        let port = self.view.find(from, from + 6, |b| !b.is_ascii_digit());
        let after_port = self.view.get(port);
        if port > from && after_port.is_none_or(|b| ends_address(b) || b"/?#,.;\\".contains(&b)) {
            return None;
        }
        if first.is_ascii_whitespace() || is_quote(first) {
            return None;
        }
        // The next URL ends the search, so no byte is read twice.
        let rest = self.view.slice(from, most);
        let address = memchr::memmem::find(rest, b"://");
        let to = from + address.unwrap_or(rest.len());
        let line = self.view.find(from, to, |b| matches!(b, b'\n' | b'\r'));
        let rest = self.view.slice(from, line);
        let next = match address {
            Some(_) if line == to => {
                let scheme = rest.iter().rposition(|b| !b.is_ascii_alphabetic());
                scheme.unwrap_or(0)
            }
            _ => rest.len(),
        };
        let rest = rest.get(..next).unwrap_or_default();
        let word = rest
            .iter()
            .position(|&b| ends_address(b))
            .unwrap_or(rest.len());
        let authority = rest[..word]
            .iter()
            .position(|b| b"/?#".contains(b))
            .unwrap_or(word);
        // An `@` within the authority, as in the standard; within the word; or after spaces.
        let is_host = |at: &usize| {
            let host = rest.get(at + 1);
            host.is_some_and(|b| b.is_ascii_alphanumeric() || b"[${%_".contains(b))
        };
        let signs = |end: usize| memchr::memrchr_iter(b'@', &rest[..end]);
        let sign = match signs(authority).next().or_else(|| signs(word).next()) {
            Some(sign) => Some(sign).filter(|sign| sign + 1 == rest.len() || is_host(sign)),
            // Text after the URL may contain another one.
            None => signs(rest.len()).find(is_host),
        }?;
        (!is_placeholder(&rest[..sign]) && !self.is_digest(from + sign + 1)).then_some(from + sign)
    }

    /// Returns true if the digest of an image is at `at`: `alpine:3.8@sha256:…`.
    pub(crate) fn is_digest(&self, at: usize) -> bool {
        [&b"sha256:"[..], b"sha384:", b"sha512:"]
            .iter()
            .any(|digest| self.view.starts_with(at, digest))
    }

    /// Removes the path segments that are clearly random: such a URL alone grants access.
    fn random_segments(&mut self, from: usize) {
        let view = self.view;
        let path = view.slice(from, self.address_end);
        view.count(path.len());
        // Google checks who reads a document; its id alone grants no access.
        let hosts = [&b"docs.google.com/"[..], b"drive.google.com/"];
        if hosts.iter().any(|host| path.starts_with(host)) {
            return;
        }
        let ends = |b: &u8| matches!(b, b'/' | b'?' | b'#');
        let mut at = 0;
        // Segments that are too short are skipped several at a time. The first one is the host.
        while let Some(window) = path.get(at..at + SHORTEST_RANDOM) {
            if let Some(end) = window.iter().rposition(ends) {
                at += end + 1;
                continue;
            }
            let rest = &path[at..];
            let end = at + rest.iter().position(ends).unwrap_or(rest.len());
            if at > 0 && is_random_beyond_doubt(&path[at..end]) {
                self.cut(from + at, from + end, SecretKind::Path);
            }
            at = end + 1;
        }
    }

    /// Removes the segment after a word such as `reset` in `reset/…`, which ends at `word`.
    pub(crate) fn segment(&mut self, at: usize, word: usize) -> Option<usize> {
        const SHORTEST: usize = 12;
        if !matches!(self.view.get(at.wrapping_sub(1)), Some(b'/' | b'-' | b'_')) {
            return None;
        }
        let slash = self.view.find(word, word + 24, |b| {
            !(b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        });
        if self.view.get(slash) != Some(b'/') {
            return None;
        }
        let from = slash + 1;
        let to = self.view.find(from, usize::MAX, |b| {
            ends_address(b) || !b.is_ascii() || b"/?#&;,.:)".contains(&b)
        });
        let value = self.view.slice(from, to);
        // A file has an extension.
        let file = self.view.get(to) == Some(b'.')
            && self
                .view
                .get(to + 1)
                .is_some_and(|b| b.is_ascii_alphanumeric());
        if file || !is_random(value, SHORTEST) || is_joined_words(value) {
            return None;
        }
        Some(self.cut(from, to, SecretKind::Path))
    }

    /// Removes the password of `jdbc:oracle:thin:user/password@host`, whose `jdbc` ends at `at`.
    pub(crate) fn oracle(&mut self, at: usize) -> Option<usize> {
        let driver = [&b":oracle:thin:"[..], b":oracle:oci:", b":oracle:oci8:"]
            .into_iter()
            .find(|driver| self.view.starts_with_ignore_case(at, driver))?;
        let name = at + driver.len();
        let slash = self.view.find(name, name + 128, |b| {
            ends_address(b) || matches!(b, b'/' | b'@')
        });
        if self.view.get(slash) != Some(b'/') {
            return None;
        }
        let from = slash + 1;
        if let Some(value) = self
            .view
            .quoted_value(from)
            .filter(|_| self.view.get(from) == Some(b'"'))
        {
            return Some(self.cut(value.from, value.to, SecretKind::ConnectionString));
        }
        let end = self.view.find(from, from + LONGEST_USER_INFO, ends_address);
        let sign = self
            .view
            .slice(from, end)
            .iter()
            .rposition(|&b| b == b'@')?;
        Some(self.cut(from, from + sign, SecretKind::ConnectionString))
    }
}

/// Returns true if these words only name what is in their place: `username:password`.
pub(crate) fn is_pattern(name: &[u8], password: &[u8]) -> bool {
    const NAMES: [&[u8]; 5] = [b"login", b"name", b"user", b"user_name", b"username"];
    const PASSWORDS: [&[u8]; 5] = [b"pass", b"passwd", b"password", b"pw", b"pwd"];
    let is = |word: &[u8], known: &[&[u8]]| known.iter().any(|k| word.eq_ignore_ascii_case(k));
    is(name, &NAMES) && is(password, &PASSWORDS)
}

/// Returns true if a URL in a text ends before this byte.
pub(crate) fn ends_address(byte: u8) -> bool {
    byte.is_ascii_whitespace() || is_quote(byte) || matches!(byte, b'<' | b'>' | b'|')
}
