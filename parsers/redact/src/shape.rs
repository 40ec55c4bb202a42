//! Credentials that are recognized by their form.

use crate::forms::Form;
use crate::random::is_scrambled;
use crate::scan::Scan;
use crate::{Alphabet, SecretKind};

/// The minimum length of the rest of a credential that was cut off.
const SHORTEST_CUT: usize = 8;

/// The maximum length of a name in code that begins like a credential.
const LONGEST_NAME: usize = 256;

impl Scan<'_, '_> {
    /// Removes the credential at `at` that one of these rows describes, and returns its end.
    pub(crate) fn forms(
        &mut self,
        at: usize,
        forms: impl Iterator<Item = &'static Form>,
    ) -> Option<usize> {
        for form in forms {
            if self.view.starts_with(at, form.prefix.as_bytes()) {
                if let Some((from, to)) = self.matched(at, form) {
                    self.aws |= matches!(form.prefix, "AKIA" | "ASIA");
                    return Some(self.cut(from, to, SecretKind::Token));
                }
            }
        }
        None
    }

    fn matched(&self, at: usize, form: &Form) -> Option<(usize, usize)> {
        let start = at + form.prefix.len();
        let most = if form.exact {
            start + form.least + 1
        } else {
            usize::MAX
        };
        let mut end = self.view.find(start, most, |b| !form.alphabet.holds(b));
        // It ends before the punctuation of a sentence.
        while end > start && matches!(self.view.get(end - 1), Some(b'.' | b',')) {
            end -= 1;
        }
        let rest = self.view.slice(start, end);
        let fits = if form.exact {
            rest.len() == form.least
                && !self
                    .view
                    .get(end)
                    .is_some_and(|b| b.is_ascii_alphanumeric())
        } else {
            rest.len() >= form.least
        } || rest.len() >= SHORTEST_CUT && self.is_cut_off(end);
        // Names are not this long, and this bounds how often a byte is read.
        let name = form.digit
            && rest.len() < LONGEST_NAME
            && !rest.iter().any(u8::is_ascii_digit)
            && !is_scrambled(rest);
        // `ghp_xxxxxxxx` is an example.
        let example = rest.iter().all(|&b| b == rest[0]);
        // A digest in pairs: `97-D2-E6-9A-A3-D5-…`.
        let mut parts = rest.split(|&b| b == b'-');
        let is_digest = parts.all(|part| part.len() == 2 && part.iter().all(u8::is_ascii_hexdigit));
        if !fits || name || example || is_digest {
            return None;
        }
        Some((if form.keeps_prefix { start } else { at }, end))
    }

    /// Returns true if the text was cut off at `at`, as a mark there shows.
    fn is_cut_off(&self, at: usize) -> bool {
        self.view.starts_with(at, "\u{2026}".as_bytes()) || self.view.starts_with(at, b"...")
    }

    /// Removes a JSON Web Token (RFC 7519, section 3): signed, encrypted, without its signature, or encoded in base64
    /// again.
    pub(crate) fn json_web_token(&mut self, at: usize) -> Option<usize> {
        const SHORTEST_PART: usize = 8;
        const SHORTEST_CUT_HEADER: usize = 16;
        const SHORTEST_AGAIN: usize = 60;
        if at < self.no_jwt_before {
            return None;
        }
        if self.view.starts_with(at, b"ZXlK") {
            let end = self
                .view
                .find(at, usize::MAX, |b| !Alphabet::Base64.holds(b));
            if end - at >= SHORTEST_AGAIN {
                return Some(self.cut(at, end, SecretKind::Token));
            }
            return None;
        }
        // `{"`, `{ ` and `{` with a line break, in base64.
        let begins = [&b"eyJ"[..], b"eyA", b"ewo"];
        if !begins.iter().any(|begin| self.view.starts_with(at, begin)) {
            return None;
        }
        let part = |from: usize| {
            self.view.find(from, usize::MAX, |b| {
                b == b'.' || !Alphabet::Dotted.holds(b)
            })
        };
        // The second part of an encrypted token may be empty. No part is read more than three times.
        let header = part(at);
        self.no_jwt_before = header;
        if header - at >= SHORTEST_CUT_HEADER && self.is_cut_off(header) {
            return Some(self.cut(at, header, SecretKind::Token));
        }
        if header - at < SHORTEST_PART || self.view.get(header) != Some(b'.') {
            return None;
        }
        let second = part(header + 1);
        let third = || {
            let dot = self.view.get(second) == Some(b'.');
            dot && part(second + 1) - second > SHORTEST_PART
        };
        if second - header <= SHORTEST_PART && !third() {
            return None;
        }
        let end = self
            .view
            .find(at, usize::MAX, |b| !Alphabet::Dotted.holds(b));
        let word = self.view.slice(at, end);
        let dots = word.iter().rev().take_while(|&&b| b == b'.').count();
        Some(self.cut(at, end - dots, SecretKind::Token))
    }

    /// Removes a Discord bot token: a number in base64, six characters, and 27 to 38 more, separated by dots.
    /// <https://github.com/Yelp/detect-secrets/blob/master/detect_secrets/plugins/discord.py>
    pub(crate) fn discord_token(&mut self, at: usize) -> Option<usize> {
        const LONGEST_NUMBER: usize = 28;
        const SHORTEST: [usize; 3] = [23, 6, 27];
        let end = self.view.find(at, at + 96, |b| !Alphabet::Dotted.holds(b));
        let word = self.view.slice(at, end);
        let mut parts = word.split(|&b| b == b'.');
        let fits = SHORTEST
            .iter()
            .all(|&least| parts.next().is_some_and(|part| part.len() >= least));
        let dot = word.iter().position(|&b| b == b'.')?;
        (fits && dot <= LONGEST_NUMBER).then(|| self.cut(at, end, SecretKind::Token))
    }

    /// Removes a token with its mark inside or at its end, at `at`: `<32 digits>-us12` of Mailchimp, `<36
    /// characters>_mmk` of MaxMind, and `<14 characters>.atlasv1.<60 characters>` of Terraform.
    pub(crate) fn middle(&mut self, at: usize, end: usize) -> Option<usize> {
        const LONGEST_BEFORE: usize = 40;
        let before = self.view.slice(at.saturating_sub(LONGEST_BEFORE), at);
        let count = |holds: fn(u8) -> bool| {
            before
                .iter()
                .rev()
                .skip(1)
                .take_while(|&&b| holds(b))
                .count()
        };
        let sign = before.last()?;
        let (length, to) = match (self.view.get(at)?, sign) {
            (b'u', b'-') => {
                let to = self.view.find(end, end + 3, |b| !b.is_ascii_digit());
                let length = count(|b| b.is_ascii_hexdigit());
                (if length == 32 && to > end { length } else { 0 }, to)
            }
            (b'm', b'_') => {
                let length = count(|b| Alphabet::Word.holds(b));
                (if length == 36 { length } else { 0 }, end)
            }
            (b'a', b'.') => {
                let to = self
                    .view
                    .find(end, end + 80, |b| !Alphabet::Dotted.holds(b));
                let length = count(|b| b.is_ascii_alphanumeric());
                (if to - end >= 40 { length.min(14) } else { 0 }, to)
            }
            _ => return None,
        };
        self.view.count(before.len());
        (length > 0).then(|| self.cut(at - 1 - length, to, SecretKind::Token))
    }

    /// Removes `-----BEGIN … PRIVATE KEY-----` up to its end (RFC 7468, section 2), or up to where the text was cut.
    pub(crate) fn private_key(&mut self, at: usize) -> usize {
        const BEGIN: &[u8] = b"BEGIN ";
        const LONGEST_LABEL: usize = 64;
        let dashes = self.view.find(at, usize::MAX, |b| b != b'-');
        let label = dashes + usize::from(self.view.get(dashes) == Some(b' '));
        if dashes - at < 4 || !self.view.starts_with(label, BEGIN) {
            return dashes;
        }
        let label = label + BEGIN.len();
        let end = self
            .view
            .find(label, label + LONGEST_LABEL, |b| b == b'-' || b == b'\n');
        let named = self.view.slice(label, end);
        // Other text before the dashes may contain secrets, so it is searched.
        if !is_label_of_key(named) || self.view.get(end) != Some(b'-') {
            return label;
        }
        let start = self.view.find(end, usize::MAX, |b| b != b'-');
        let rest = self.view.slice(start, usize::MAX);
        self.view.count(rest.len().min(LONGEST_LABEL));
        match memchr::memmem::find(rest, b"----") {
            // The text after the next key, or after another block, is searched from there.
            Some(length) if is_end_of_key(rest, length) => {
                self.cut(start, start + length, SecretKind::PrivateKey)
            }
            _ => {
                let to = self.cut_key_end(start);
                self.cut(start, to, SecretKind::PrivateKey);
                // The last line may be the beginning of another secret.
                let lines = self.view.slice(start, to);
                let last = lines.iter().rposition(u8::is_ascii_whitespace);
                start + last.unwrap_or(0)
            }
        }
    }

    /// Returns the beginning of the next line of a key, after line breaks and the operators that join string literals.
    fn key_line(&self, from: usize) -> usize {
        let line = self.view.find(from, usize::MAX, |b| {
            !(b.is_ascii_whitespace() || matches!(b, b'"' | b'\'' | b'+' | b',' | b'\\'))
        });
        let escaped = self.view.get(line.wrapping_sub(1)) == Some(b'\\')
            && matches!(self.view.get(line), Some(b'n' | b'r'));
        line + usize::from(escaped)
    }

    /// Removes the lines of base64 after `Private-Lines: 8` in a PuTTY key file. The number is at `from`.
    /// <https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html>
    pub(crate) fn private_lines(&mut self, from: usize) -> Option<usize> {
        let number = self.view.find(from, from + 8, |b| b != b' ');
        let end = self.view.find(number, number + 4, |b| !b.is_ascii_digit());
        let digits = std::str::from_utf8(self.view.slice(number, end)).ok()?;
        let lines: usize = digits.parse().ok()?;
        let start = self.key_line(end);
        let mut to = end;
        for _ in 0..lines {
            let line = self.key_line(to);
            let next = self
                .view
                .find(line, usize::MAX, |b| !Alphabet::Base64.holds(b));
            if next == line {
                break;
            }
            to = next;
        }
        (to > end).then(|| self.cut(start, to, SecretKind::PrivateKey))
    }

    /// The end of a private key whose last line is missing: lines of base64, and the headers of an encrypted one.
    fn cut_key_end(&self, start: usize) -> usize {
        const SHORTEST_LINE: usize = 16;
        const HEADERS: [&[u8]; 2] = [b"Proc-Type:", b"DEK-Info:"];
        let mut end = start;
        loop {
            let line = self.key_line(end);
            let header = HEADERS
                .iter()
                .find(|header| self.view.starts_with(line, header));
            let to = if let Some(header) = header {
                let value = line + header.len();
                let value = self.view.find(value, value + 8, |b| b != b' ');
                self.view
                    .find(value, usize::MAX, |b| b.is_ascii_whitespace())
            } else {
                self.view
                    .find(line, usize::MAX, |b| !Alphabet::Base64.holds(b))
            };
            // The last line of a cut text may be short.
            let cut_off = to > line && (to == self.view.len() || self.is_cut_off(to));
            if to - line < SHORTEST_LINE && !(cut_off && end > start) {
                return end;
            }
            end = to;
        }
    }

    /// Removes a client secret of Microsoft Entra: three characters, a digit, `Q~`, and 31 to 34 characters.
    /// <https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml>, `azure-ad-client-secret`
    pub(crate) fn azure_secret(&mut self, at: usize) -> usize {
        const REST: usize = 31;
        let holds = |b: u8| Alphabet::Dotted.holds(b) || b == b'~';
        let Some(from) = at.checked_sub(5) else {
            return at + 1;
        };
        let marked = self.view.get(at - 1) == Some(b'Q')
            && self.view.get(at - 2).is_some_and(|b| b.is_ascii_digit());
        if !marked || !self.view.slice(from, at).iter().all(|&b| holds(b)) {
            return at + 1;
        }
        let end = self.view.find(at + 1, usize::MAX, |b| !holds(b));
        if end - at <= REST {
            return at + 1;
        }
        self.cut(from, end, SecretKind::Token)
    }

    /// Removes words of 40 base64 characters in a text that has an access key, because an AWS secret key has no prefix.
    pub(crate) fn secrets_beside_access_keys(&mut self) {
        const LENGTH: usize = 40;
        let mut at = 0;
        let mut found = Vec::new();
        while at < self.view.len() {
            let end = self
                .view
                .find(at, usize::MAX, |b| !Alphabet::Base64.holds(b));
            // `key=` before it consists of the same alphabet.
            let word = self.view.slice(at, end);
            let from = word
                .iter()
                .rposition(|&b| b == b'=')
                .map_or(at, |equals| at + equals + 1);
            let word = self.view.slice(from, end);
            let mixed =
                word.iter().any(u8::is_ascii_uppercase) && word.iter().any(u8::is_ascii_lowercase);
            if word.len() == LENGTH && mixed {
                found.push((from, end));
            }
            at = end + 1;
        }
        self.add(found, SecretKind::Token);
    }

    /// Removes a Telegram bot token: digits, `:`, 35 characters.
    /// <https://core.telegram.org/bots/features#generating-an-authentication-token>
    pub(crate) fn telegram(&mut self, at: usize) -> Option<usize> {
        const REST: usize = 35;
        let digits = self.view.slice(at.saturating_sub(10), at);
        let digits = digits
            .iter()
            .rev()
            .take_while(|b| b.is_ascii_digit())
            .count();
        if digits < 8 || self.view.get(at + 1) != Some(b'A') {
            return None;
        }
        let end = self
            .view
            .find(at + 1, at + 2 + REST, |b| !Alphabet::Word.holds(b));
        (end - at > REST - 1).then(|| self.cut(at - digits, end, SecretKind::Token))
    }
}

/// Returns true if a label is that of a private key: short words in capitals, such as `EC PRIVATE KEY`.
fn is_label_of_key(label: &[u8]) -> bool {
    const LONGEST_WORD: usize = 9;
    let mut words = label.split(|&b| b == b' ');
    let short = |word: &[u8]| {
        word.len() <= LONGEST_WORD
            && word
                .iter()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    words.clone().any(|word| word == b"PRIVATE") && words.all(short)
}

/// Returns true if the dashes at `at` are those of `-----END`.
fn is_end_of_key(rest: &[u8], at: usize) -> bool {
    let dashes = rest.get(at..).unwrap_or_default();
    let word = dashes.iter().position(|&b| b != b'-' && b != b' ');
    word.is_some_and(|word| dashes.get(word..word + 3) == Some(b"END"))
}
