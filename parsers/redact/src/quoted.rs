//! Secrets that a secret scanner quotes: quoted texts, and words that look random.

use crate::SecretKind;
use crate::names;
use crate::pairs::{has_pair, is};
use crate::random::is_random;
use crate::scan::Scan;
use crate::value::is_quote;
use crate::words::{is_placeholder, is_word_about};

/// The minimum length of a word without a name that is removed.
const SHORTEST_WORD: usize = 16;

/// The minimum length of a quoted text that is removed.
const SHORTEST_QUOTE: usize = 3;

static ENDS_OF_WORDS: [bool; 256] = {
    let mut ends = [false; 256];
    let mut bytes: &[u8] = b" \t\n\x0c\r<>()[]{},;:=|";
    while let [first, rest @ ..] = bytes {
        ends[*first as usize] = true;
        bytes = rest;
    }
    ends
};

/// Returns true if a rule looks for secrets, by its id: `no-secrets/no-secrets` of ESLint, `php:S2068` of SonarQube. Its
/// findings may quote them.
#[must_use]
pub fn seeks_secrets(rule: &str) -> bool {
    const RULES: [&[u8]; 7] = [
        b"S2068",
        b"S6418",
        b"generic.secrets",
        b"hard-coded",
        b"hard_coded",
        b"hardcoded",
        b"no-secrets",
    ];
    let rule = rule.as_bytes();
    // One of these pairs is in each of the words, and most rules have none.
    let may_be_one = has_pair(rule, |one, two| {
        is(one, b'S') & (is(two, b'2') | is(two, b'6'))
            | is(one, b'c') & is(two, b'r')
            | is(one, b'r') & is(two, b'd')
    });
    may_be_one && (0..rule.len()).any(|at| RULES.iter().any(|word| rule[at..].starts_with(word)))
}

impl Scan<'_, '_> {
    pub(crate) fn quoted(&mut self) {
        let view = self.view;
        let mut found = Vec::new();
        let mut at = 0;
        while at < view.len() {
            let opens = view.find(at, usize::MAX, is_quote);
            self.words(at, opens, &mut found);
            // An apostrophe within a word does not open a quotation.
            let within = opens > 0
                && view
                    .get(opens - 1)
                    .is_some_and(|b| b.is_ascii_alphanumeric());
            let value = if within {
                None
            } else {
                view.quoted_value(opens)
            };
            let Some(value) = value else {
                at = opens + 1;
                continue;
            };
            let text = view.slice(value.from, value.to);
            if self.is_quoted_secret(text, value.from) {
                found.push((value.from, value.to));
            } else {
                self.words(value.from, value.to, &mut found);
            }
            at = value.to + 1;
        }
        self.add(found, SecretKind::Quoted);
    }

    /// Adds parts of the text that another search found.
    pub(crate) fn add(&mut self, found: Vec<(usize, usize)>, kind: SecretKind) {
        for (from, to) in found {
            self.cut(from, to, kind);
        }
    }

    fn is_quoted_secret(&self, text: &[u8], from: usize) -> bool {
        if text.len() < SHORTEST_QUOTE || is_placeholder(text) || is_word_about(text) {
            return false;
        }
        let named = std::str::from_utf8(text).is_ok_and(names::is_secret_name);
        if named || is_file(text) || is_algorithm(text) {
            return false;
        }
        // A quoted sentence is kept, unless it is called a value.
        if text.contains(&b' ') {
            let before = self.view.slice(from.saturating_sub(24), from);
            let before = before.to_ascii_lowercase();
            return [&b"value"[..], b"string", b"literal", b"password", b"secret"]
                .iter()
                .any(|word| memchr::memmem::find(&before, word).is_some());
        }
        true
    }

    fn words(&self, from: usize, to: usize, found: &mut Vec<(usize, usize)>) {
        let mut at = from;
        while at < to {
            let end = self.view.find(at, to, |b| ENDS_OF_WORDS[usize::from(b)]);
            let word = self.view.slice(at, end);
            let dots = word.iter().rev().take_while(|&&b| b == b'.').count();
            let word = &word[..word.len() - dots];
            if is_random(word, SHORTEST_WORD)
                && !is_file(word)
                && !is_advisory(word)
                && !self.is_commit(at)
            {
                found.push((at, at + word.len()));
            }
            at = end + 1;
        }
    }

    /// Returns true if the word at `at` is a commit hash, or a digest that is called one.
    fn is_commit(&self, at: usize) -> bool {
        let before = self.view.slice(at.saturating_sub(8), at);
        [
            &b"commit "[..],
            b"commit: ",
            b"commit/",
            b"sha256:",
            b"sha512:",
        ]
        .iter()
        .any(|word| before.ends_with(word))
    }
}

/// Returns true for the id of an advisory, some of which are drawn at random: `GHSA-29mw-wpgm-hmr9`.
fn is_advisory(word: &[u8]) -> bool {
    const NUMBERED: [&[u8]; 6] = [b"CVE-", b"GO-", b"MAL-", b"OSV-", b"PYSEC-", b"RUSTSEC-"];
    const DRAWN: [&[u8]; 2] = [b"GHSA-", b"SNYK-"];
    let number = |prefix: &&[u8]| word.strip_prefix(*prefix).and_then(<[u8]>::first);
    let is_numbered = NUMBERED.iter().filter_map(number).any(u8::is_ascii_digit);
    is_numbered || DRAWN.iter().any(|prefix| word.starts_with(prefix))
}

/// Returns true for a path or a name with an extension: `config/app.production.py`.
fn is_file(word: &[u8]) -> bool {
    const LONGEST_EXTENSION: usize = 5;
    let last = word.rsplit(|&b| b == b'.').next().unwrap_or_default();
    last.len() < word.len()
        && (1..=LONGEST_EXTENSION).contains(&last.len())
        && last.first().is_some_and(u8::is_ascii_alphabetic)
        && last.iter().all(u8::is_ascii_alphanumeric)
}

/// Returns true for an algorithm, which messages about keys and tokens quote (RFC 7518, section 3.1, and the usual ciphers and hashes).
fn is_algorithm(word: &[u8]) -> bool {
    const NAMES: [&[u8]; 24] = [
        b"HS256", b"HS384", b"HS512", b"RS256", b"RS384", b"RS512", b"ES256", b"ES384", b"ES512",
        b"PS256", b"PS384", b"PS512", b"EdDSA", b"AES-128", b"AES-256", b"HMAC", b"MD5", b"RSA",
        b"SHA-1", b"SHA-256", b"SHA1", b"SHA256", b"SHA512", b"UTF-8",
    ];
    NAMES.iter().any(|name| name.eq_ignore_ascii_case(word))
}
