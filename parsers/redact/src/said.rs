//! Secrets that a sentence or a call names: `the password is …`, `setPassword("…")`, `name="token" value="…"`.

use memchr::{memchr_iter, memchr2};

use crate::names::{self, Strength};
use crate::pairs::{has_pair, is};
use crate::random::{is_drawn, is_random};
use crate::scan::Scan;
use crate::value::{Value, is_quote};
use crate::version::is_version;
use crate::words::{is_joined_words, is_like_password, is_placeholder};
use crate::{Medium, SecretKind};

/// The minimum length of a random-looking word in a sentence that counts as a secret.
const SHORTEST_DRAWN: usize = 16;

impl Scan<'_, '_> {
    /// Removes the secret in `the password is hunter-2` or `token "…"`: the text after a word such as `password`, from
    /// `at` to `end`, if it looks like a secret.
    pub(crate) fn said(&mut self, at: usize, end: usize) -> Option<usize> {
        const BETWEEN: [&[u8]; 11] = [
            b"is ",
            b"is: ",
            b"was ",
            b"value ",
            b"value: ",
            b"of ",
            b"-> ",
            b"\xe2\x86\x92 ",
            b"| ",
            b"7 ",
            b"5 ",
        ];
        let view = self.view;
        let blank = end + usize::from(view.get(end) == Some(b's'));
        if self.options.medium == Medium::Url || !matches!(view.get(blank), Some(b' ' | b'\t')) {
            return None;
        }
        let mut from = blank + 1;
        let between = BETWEEN
            .into_iter()
            .find(|word| view.starts_with_ignore_case(from, word));
        from += between.map_or(0, <[u8]>::len);
        let first = view.get(from)?;
        // A separator assigns the value to the name.
        if matches!(first, b':' | b'=' | b',' | b';' | b'&' | b'|' | b'>') {
            return None;
        }
        let mut value = if is_quote(first) {
            view.quoted_value(from)?
        } else {
            self.word_of_sentence(from)
        };
        // `Vault.token (src/Vault.sol#188)`: the place of what is named.
        let in_brackets = first == b'(' && view.get(value.to) == Some(b')');
        if in_brackets && !self.options.places && is_place(&view.word(value.from, value.to)) {
            return None;
        }
        let named = |word| self.view.starts_with_ignore_case(at, word);
        let password = value.quoted && (named(b"pass") || named(b"identified"));
        value.quoted |= between.is_some();
        (self.secret_looking(value) || password && self.is_mixed(value))
            .then(|| self.cut(value.from, value.to, SecretKind::Field))
    }

    /// Returns the word at `from` without surrounding brackets and the punctuation after it.
    fn word_of_sentence(&self, from: usize) -> Value {
        const LONGEST: usize = 512;
        let bracket = self.view.get(from) == Some(b'(');
        let from = from + usize::from(bracket);
        let end = self.view.find(from, from + LONGEST, |b| {
            b.is_ascii_whitespace() || is_quote(b) || matches!(b, b'<' | b'>')
        });
        let word = self.view.slice(from, end);
        let trimmed = word
            .iter()
            .rev()
            .take_while(|&&b| matches!(b, b'.' | b',' | b';' | b':'));
        let mut to = end - trimmed.count();
        if bracket && to > from && self.view.get(to - 1) == Some(b')') {
            to -= 1;
        }
        Value {
            from,
            to,
            quoted: false,
        }
    }

    /// Returns true if a value without a separator looks like a secret.
    fn secret_looking(&self, value: Value) -> bool {
        let bytes = self.view.word(value.from, value.to);
        !is_placeholder(&bytes)
            && !is_version(&bytes)
            && (is_drawn(&bytes, SHORTEST_DRAWN) || is_like_password(&bytes, value.quoted))
    }

    /// Returns true if a value contains letters and digits but no space.
    pub(crate) fn is_mixed(&self, value: Value) -> bool {
        const SHORTEST: usize = 8;
        let bytes = self.view.word(value.from, value.to);
        bytes.len() >= SHORTEST
            && bytes.iter().any(u8::is_ascii_digit)
            && bytes.iter().any(u8::is_ascii_alphabetic)
            && bytes.iter().all(u8::is_ascii_graphic)
    }

    /// Returns true if a value contains more letters and digits than most names.
    fn is_token(&self, value: Value) -> bool {
        const SHORTEST: usize = 16;
        const DIGITS: usize = 3;
        let bytes = self.view.slice(value.from, value.to);
        bytes.len() >= SHORTEST
            && bytes.iter().filter(|b| b.is_ascii_digit()).count() >= DIGITS
            && is_random(bytes, SHORTEST)
            && !bytes.iter().any(|b| matches!(b, b'.' | b'/'))
            && !is_joined_words(bytes)
    }

    /// `setPassword("…")`, `define('DB_PASSWORD', '…')`, `header("Authorization", "…")`: the text in quotation marks after the
    /// bracket or the comma at `at`.
    pub(crate) fn argument(&mut self, at: usize) -> Option<usize> {
        const LONGEST_GAP: usize = 8;
        if self.options.medium == Medium::Url {
            return None;
        }
        let from = self.view.find(at + 1, at + 1 + LONGEST_GAP, |b| b != b' ');
        if !self.view.get(from).is_some_and(is_quote) {
            return None;
        }
        let name = self.name_before(at)?;
        let bytes = self.view.slice(name.from, name.to);
        if let Some(header) = names::header(bytes) {
            // A list of the names of headers, in a sentence: `authorization`, `www-authenticate`.
            let next = self.view.quoted_value(from);
            let next = next.map_or(&[][..], |next| self.view.slice(next.from, next.to));
            let is_name = next.iter().all(|&b| b.is_ascii_alphabetic() || b == b'-');
            let is_list = self.view.get(at) == Some(b',') && is_name && !next.is_empty();
            return (!is_list).then(|| self.header_value(header, from))?;
        }
        let strength = names::strength(bytes)?;
        let value = self.view.quoted_value(from)?;
        let named = strength == Strength::Strong || bytes.contains(&b'-');
        let sets = strength == Strength::Strong && sets_password(bytes) && self.is_mixed(value);
        let token = strength == Strength::Strong && self.is_token(value);
        (sets || token || named && self.secret_looking(value))
            .then(|| self.cut(value.from, value.to, SecretKind::Field))
    }

    /// Returns true if `name="password"`, `"name": "TOKEN",` or `- name: TOKEN` precedes a name such as `value` at
    /// `from`.
    pub(crate) fn is_value_of_secret(&self, from: usize) -> bool {
        const LONGEST: usize = 96;
        let before = self.view.slice(from.saturating_sub(LONGEST), from);
        self.view.count(before.len());
        let between = |b: &&u8| b.is_ascii_whitespace() || matches!(b, b'"' | b'\'' | b',' | b'`');
        let gap = before.iter().rev().take_while(between).count();
        if gap == 0 {
            return false;
        }
        let before = &before[..before.len() - gap];
        let name = before.iter().rposition(|&b| {
            !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'[' | b']'))
        });
        // The separator after `name`, and spaces or a quotation mark.
        let Some(end) = name else {
            return false;
        };
        let separated = before[..=end]
            .iter()
            .rev()
            .find(|b| !matches!(b, b' ' | b'"' | b'\'' | b'`'))
            .is_some_and(|b| matches!(b, b'=' | b':' | b'>'));
        separated
            && matches!(
                names::strength(&before[end + 1..]),
                Some(Strength::Strong | Strength::Parameter)
            )
    }
}

/// Returns whether a text may have a place of code after a name, as in `Vault.token (src/Vault.sol#188)`, which
/// [`RedactionOptions::places`](crate::RedactionOptions::places) removes. Most texts have none, and need no search.
#[must_use]
pub fn may_have_place(text: &str) -> bool {
    let bytes = text.as_bytes();
    if !has_pair(bytes, |one, two| is(one, b'#') | is(two, b'#')) || !text.contains('(') {
        return false;
    }
    // In `parameter #1 (int)` no path is before the sign. An escape may be one.
    let is_of_place = |at: usize| at > 0 && bytes[at - 1] != b' ';
    let escapes = |at: usize| matches!(bytes.get(at + 1), Some(b'u' | b'x'));
    memchr_iter(b'#', bytes).any(is_of_place)
        || memchr2(b'%', b'&', bytes).is_some()
        || memchr_iter(b'\\', bytes).any(escapes)
        || !text.is_ascii()
}

/// Returns true if `value` is the place of code: `src/Vault.sol#188`, `src/Vault.sol#188-190`.
fn is_place(value: &[u8]) -> bool {
    const LONGEST_EXTENSION: usize = 5;
    let Some(end) = value.iter().position(|&b| b == b'#') else {
        return false;
    };
    let (path, lines) = (&value[..end], &value[end + 1..]);
    let Some(dot) = path.iter().rposition(|&b| b == b'.') else {
        return false;
    };
    let (stem, extension) = (&path[..dot], &path[dot + 1..]);
    let is_of_path = |b: &u8| b.is_ascii_alphanumeric() || b"_-./@".contains(b);
    let is_of_lines = |b: &u8| b.is_ascii_digit() || b"-L".contains(b);
    lines.iter().any(u8::is_ascii_digit)
        && lines.iter().all(is_of_lines)
        && (1..=LONGEST_EXTENSION).contains(&extension.len())
        && extension.iter().all(u8::is_ascii_lowercase)
        && !stem.is_empty()
        && stem.iter().all(is_of_path)
        && !stem
            .split(|&b| b == b'/')
            .any(|part| is_drawn(part, SHORTEST_DRAWN))
}

/// Returns true if a function of this name receives a password: `setPassword`, `password`, but not `getPassword`, which
/// receives its name.
fn sets_password(name: &[u8]) -> bool {
    const READS: [&[u8]; 5] = [b"get", b"read", b"find", b"fetch", b"load"];
    let begins = |word: &&[u8]| {
        let start = name.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let is_pass = |w: &[u8]| w.eq_ignore_ascii_case(b"pass");
    !READS.iter().any(begins) && name.windows(4).any(is_pass)
}
