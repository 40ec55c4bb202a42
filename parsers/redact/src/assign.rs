//! Values whose name marks them as secret.

use std::ops::RangeInclusive;

use crate::names::{self, Header, Strength};
use crate::random::{is_drawn, is_random};
use crate::scan::{Lead, Scan};
use crate::value::{Separator, Syntax, Value, ends_word_of_name, is_quote};
use crate::version::{is_of_package, is_version};
use crate::words::{is_language, is_like_password, is_placeholder, is_word_about};
use crate::{Medium, Redaction, SecretKind};

/// The maximum length of a name.
pub(crate) const LONGEST_NAME: usize = 128;

/// The maximum length of a value that is compared with words of languages. It bounds how often a byte is read.
const LONGEST_WORD: usize = 256;

/// A header value that is longer than this is not the name of a type.
const LONGEST_TYPE: usize = 16;

/// The number of digits of a one-time code or a PIN.
const DIGITS_OF_CODE: RangeInclusive<usize> = 4..=10;

/// A name before a separator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// True if a space, a quotation mark or a bracket is between the name and the separator.
    apart: bool,
}

impl Scan<'_, '_> {
    /// Removes the value after the separator `byte` at `at`, if it is secret. Returns the position at which the search
    /// continues.
    pub(crate) fn named_value(&mut self, at: usize, byte: u8) -> usize {
        let next = at + 1;
        if byte == b':' && self.options.medium == Medium::Url {
            return self.telegram(at).unwrap_or(next);
        }
        let Some(name) = self.name_before(at) else {
            return next;
        };
        let bytes = self.view.slice(name.from, name.to);
        let found = match (names::header(bytes), names::strength(bytes)) {
            (None, None) => self.after_escape(name).map(|bytes| {
                let header = names::header(bytes);
                (header, names::strength(bytes))
            }),
            found => Some(found),
        };
        let Some((header, strength)) = found.or_else(|| self.pair(name, bytes)) else {
            return match byte {
                b':' => self.telegram(at).unwrap_or(next),
                _ => next,
            };
        };
        if let Some(header) = header.filter(|_| self.options.medium != Medium::Url) {
            return self.header_value(header, next).unwrap_or(next);
        }
        let Some(strength) = strength else {
            return next;
        };
        self.value_of(name, strength, at, byte).unwrap_or(next)
    }

    /// Returns the strength of a name such as `value` that is next to the name of a secret.
    fn pair(&self, name: Name, bytes: &[u8]) -> Option<(Option<Header>, Option<Strength>)> {
        let is = |known: &&[u8]| bytes.eq_ignore_ascii_case(known);
        ([&b"value"[..], b"content"].iter().any(is) && self.is_value_of_secret(name.from))
            .then_some((None, Some(Strength::Strong)))
    }

    fn value_of(&mut self, name: Name, strength: Strength, at: usize, byte: u8) -> Option<usize> {
        let view = self.view;
        let free = self.options.medium != Medium::Url;
        let lead = self.lead_of(name);
        // `arn:aws:secretsmanager:…:secret:name`.
        if byte == b':' && lead == Some(b':') {
            return None;
        }
        let parameter = byte == b'=' && matches!(lead, Some(b'?' | b'&' | b'#' | b';'))
            || !free && name.from == 0;
        let syntax = match lead {
            Some(b';')
                if !free || strength == Strength::Parameter && self.in_address(name.from) =>
            {
                Syntax::Segment
            }
            Some(b';') if byte == b'=' => Syntax::Field,
            _ if parameter || !free => Syntax::Parameter,
            _ => Syntax::Free,
        };
        let (from, spaced) = self.value_start(at, free);
        let separator = Separator {
            byte,
            how: view.how(at),
        };
        let block = free && byte == b':' && strength == Strength::Strong;
        let mut value = match block.then(|| self.block(from)).flatten() {
            Some(block) => block,
            None => view.value(from, syntax, separator, free)?,
        };
        if byte == b':' && is_language(view.slice(value.from, value.to), false) {
            // `password: string = "…"`: the value follows the type.
            value = self.value_after_type(value).unwrap_or(value);
        }
        let bytes = view.slice(value.from, value.to);
        // A header value as long as this is not the name of a type.
        let header = byte == b':'
            && bytes.len() >= LONGEST_TYPE
            && view.slice(name.from, name.to).contains(&b'-');
        let assigned = !spaced && !name.apart && byte == b'=' || header;
        if bytes.len() <= LONGEST_WORD && (is_placeholder(bytes) || opens_list(bytes)) {
            return None;
        }
        let is_prose = free && !parameter && self.options.medium != Medium::Traffic;
        let between = view.slice(at, value.from);
        if is_prose && is_of_package(between, bytes) {
            return None;
        }
        let secret = bytes.len() > LONGEST_WORD
            || match (self.options.medium, strength) {
                (Medium::Traffic, Strength::Strong | Strength::Parameter) => true,
                (_, Strength::Strong) if parameter => true,
                (_, Strength::Parameter) if parameter => !is_word_about(bytes),
                (_, Strength::Judged) => self.judged(name, value, parameter),
                (_, Strength::Strong) => self.is_secret_of_strong(name, value, bytes, assigned),
                (_, Strength::Parameter) => {
                    let header = view.slice(name.from, name.to).contains(&b'-');
                    let session = assigned
                        && bytes.len() >= LONGEST_TYPE
                        && names::is_session(view.slice(name.from, name.to));
                    let code = names::is_of_digits(view.slice(name.from, name.to))
                        && DIGITS_OF_CODE.contains(&bytes.len())
                        && bytes.iter().all(u8::is_ascii_digit);
                    let name = view.slice(name.from, name.to);
                    let ends = |end: &&[u8]| ends_with_ignore_case(name, end);
                    let pass = value.quoted && [&b"credential"[..], b"pass"].iter().any(ends);
                    session
                        || code
                        || pass && self.is_mixed(value)
                        || (assigned || value.quoted || header) && is_random(bytes, 8)
                        || is_like_password(bytes, value.quoted || assigned)
                }
            };
        if !secret {
            return None;
        }
        let kind = match syntax {
            Syntax::Parameter | Syntax::Segment => SecretKind::Parameter,
            Syntax::Field => SecretKind::ConnectionString,
            Syntax::Free => SecretKind::Field,
        };
        let end = self.cut(value.from, value.to, kind);
        // A field with spaces may contain the name of the next secret.
        Some(match syntax {
            Syntax::Field => view.find(value.from, end, |b| b == b' '),
            _ => end,
        })
    }

    /// Returns the value after the mark of a YAML block at `from`: the indented lines after it (YAML 1.2.2, section 8.1), or the word after
    /// it if the report joined the lines.
    fn block(&self, from: usize) -> Option<Value> {
        const SHORTEST_LINE: usize = 16;
        let view = self.view;
        let mark = view.get(from).filter(|b| matches!(b, b'|' | b'>'));
        let marks =
            mark.map(|_| view.find(from + 1, from + 3, |b| !b"+-123456789".contains(&b)))?;
        let line = view.find(marks, marks + 16, |b| b != b' ');
        let first = view.find(line, usize::MAX, |b| !b.is_ascii_whitespace());
        let indented = |at: usize, next: usize| {
            let blanks = view.slice(at, next).iter().rev();
            blanks.take_while(|&&b| b == b' ').count()
        };
        let indent = indented(line, first);
        if first == line {
            let mut value = view.value(first, Syntax::Free, Separator::BLANK, true);
            let mut next = value.filter(|_| line > marks);
            // Further lines of a token.
            while let Some(word) = next {
                value = value.map(|value| Value {
                    to: word.to,
                    ..value
                });
                next = view
                    .value(word.to + 1, Syntax::Free, Separator::BLANK, true)
                    .filter(|next| is_drawn(view.slice(next.from, next.to), SHORTEST_LINE));
            }
            return value.filter(|_| line > marks);
        }
        if indent == 0 {
            return None;
        }
        let mut end = view.line_end(first);
        loop {
            let next = view.find(end, usize::MAX, |b| !b.is_ascii_whitespace());
            if indented(end, next) < indent || next >= view.len() {
                break;
            }
            end = view.line_end(next);
        }
        Some(Value {
            from: first,
            to: end,
            quoted: true,
        })
    }

    /// The text in quotation marks after `=`, where `value` is the type before it.
    fn value_after_type(&self, value: Value) -> Option<Value> {
        let equals = self.view.find(value.to, value.to + 4, |b| b != b' ');
        if equals == value.to || self.view.get(equals) != Some(b'=') {
            return None;
        }
        let from = self.view.find(equals + 1, equals + 5, |b| b != b' ');
        self.view.quoted_value(from)
    }

    /// Returns true if the value of a name such as `password` is a secret, in prose.
    fn is_secret_of_strong(&self, name: Name, value: Value, bytes: &[u8], assigned: bool) -> bool {
        if value.quoted {
            // `'password' => 'required|min:8'`: rules of a validator.
            let first = bytes.split(|&b| b == b'|').next().unwrap_or_default();
            return !is_word_about(first);
        }
        if !is_language(bytes, assigned) {
            // The working directory of a shell.
            return !(bytes.first() == Some(&b'/')
                && self
                    .view
                    .slice(name.from, name.to)
                    .eq_ignore_ascii_case(b"pwd"));
        }
        self.options.redaction == Redaction::Strict
            || self.is_line(name, value)
            || self.options.medium == Medium::SecretFinding && self.is_quoted_last(value)
    }

    /// Returns true if a secret scanner quotes this word: it is the last of a line, and not a word about values.
    fn is_quoted_last(&self, value: Value) -> bool {
        let bytes = self.view.slice(value.from, value.to);
        let end = self.view.find(value.to, value.to + 4, |b| {
            !matches!(b, b'.' | b'"' | b'\'' | b'`')
        });
        let last = self
            .view
            .get(end)
            .is_none_or(|b| matches!(b, b'\n' | b'\r'));
        last && bytes.len() > 3 && bytes.iter().all(u8::is_ascii_lowercase) && !is_word_about(bytes)
    }

    /// Returns true if a name and its value are a line of a list of several, as in YAML.
    fn is_line(&self, name: Name, value: Value) -> bool {
        let bytes = self.view.slice(value.from, value.to);
        let ends = |b: Option<u8>| b.is_none_or(|b| matches!(b, b'\n' | b'\r'));
        let mut from = name.from;
        while from > 0 && matches!(self.view.get(from - 1), Some(b' ' | b'\t' | b'-')) {
            from -= 1;
        }
        self.view.count(name.from - from);
        let before = from.checked_sub(1).and_then(|at| self.view.get(at));
        let several = before.is_some() || self.view.get(value.to).is_some();
        several
            && ends(before)
            && ends(self.view.get(value.to))
            && !is_word_about(bytes)
            && bytes.first().is_some_and(u8::is_ascii_lowercase)
            && self
                .view
                .get(name.from)
                .is_some_and(|b| b.is_ascii_lowercase())
    }

    /// Returns true if the value of a name such as `key` or `code` is a secret: the value decides.
    fn judged(&self, name: Name, value: Value, parameter: bool) -> bool {
        const SHORTEST: usize = 12;
        const SHORTEST_DRAWN: usize = 20;
        let quoted = value.quoted;
        let value = self.view.slice(value.from, value.to);
        if self.options.redaction == Redaction::Strict {
            return !is_word_about(value);
        }
        let bytes = self.view.slice(name.from, name.to);
        let header = bytes.contains(&b'-');
        if !parameter && self.options.medium == Medium::Prose && !header {
            return (quoted || bytes.len() > 3) && is_drawn(value, SHORTEST_DRAWN);
        }
        // Text after a colon may be another part of the same name: `?invite=…:no-eval`.
        let head = value.split(|&b| b == b':').next().unwrap_or_default();
        let parts = [value, if parameter { head } else { value }];
        if parts
            .iter()
            .any(|part| is_random(part, SHORTEST) && !is_version(part))
        {
            return true;
        }
        // The code of an OAuth response comes with a state (RFC 6749, section 4.1.2).
        let (one, other) = (&b"code"[..], &b"state="[..]);
        let beside = if bytes.eq_ignore_ascii_case(one) {
            other
        } else if bytes.eq_ignore_ascii_case(b"state") {
            &b"code="[..]
        } else {
            return false;
        };
        let around = self
            .view
            .slice(name.from.saturating_sub(256), name.to + 256);
        self.view.count(around.len());
        parameter && memchr::memmem::find(around, beside).is_some()
    }

    /// Returns the name that ends before the separator at `at`.
    pub(crate) fn name_before(&self, at: usize) -> Option<Name> {
        let mut to = at;
        if self.options.medium != Medium::Url {
            let is = |to: usize, wanted: fn(u8) -> bool| {
                to.checked_sub(1)
                    .is_some_and(|at| self.view.get(at).is_some_and(wanted))
            };
            for _ in 0..2 {
                to -= usize::from(is(to, |b| matches!(b, b' ' | b'\t')));
            }
            // `password?: string`, `password != …`, `password ??= …`, `PASSWORD := …`.
            for _ in 0..2 {
                to -= usize::from(is(to, |b| matches!(b, b'?' | b'!' | b'+' | b':' | b'|')));
            }
            to -= usize::from(to < at && is(to, |b| b == b' '));
            to -= usize::from(is(to, |b| b == b']'));
            // `**password**: …` in Markdown.
            for _ in 0..2 {
                to -= usize::from(is(to, |b| b == b'*'));
            }
            if is(to, is_quote) {
                // In an escaped mark, the backslash is a separate character if the mark is written as an entity.
                to -= 1 + usize::from(is(to - 1, |b| matches!(b, b'\\' | b'/')));
            }
        } else if at > 0 && self.view.get(at - 1) == Some(b']') {
            to -= 1;
        }
        let before = self.view.slice(to.saturating_sub(LONGEST_NAME), to);
        let length = before
            .iter()
            .rev()
            .take_while(|&&b| !ends_word_of_name(b))
            .count();
        self.view.count(length + 1);
        let mut from = to - length;
        // `API key: …`.
        if before.ends_with(b"key")
            && length == 3
            && before.get(before.len().wrapping_sub(4)) == Some(&b' ')
        {
            let words = before.get(..before.len() - 4).unwrap_or_default();
            from -= 1 + words
                .iter()
                .rev()
                .take_while(|b| b.is_ascii_alphanumeric())
                .count();
        }
        (length > 0).then_some(Name {
            from,
            to,
            apart: to < at,
        })
    }

    /// Returns the name without the letter of an escaped line break before it: `\nPassword: …`.
    fn after_escape(&self, name: Name) -> Option<&[u8]> {
        let slash = name.from.checked_sub(1)?;
        let escaped = self.view.get(slash) == Some(b'\\')
            && matches!(self.view.get(name.from), Some(b'n' | b'r' | b't'));
        escaped.then(|| self.view.slice(name.from + 1, name.to))
    }

    /// Returns the character before a name. A space between a semicolon and the name does not count.
    fn lead_of(&self, name: Name) -> Option<u8> {
        let at = name.from.checked_sub(1)?;
        match self.view.get(at)? {
            b' ' if at > 0 && self.view.get(at - 1) == Some(b';') => Some(b';'),
            byte => Some(byte),
        }
    }

    fn in_address(&self, at: usize) -> bool {
        at < self.address_end
    }

    /// Returns the position of the value after the separator at `at`, and true if spaces precede it.
    fn value_start(&self, at: usize, free: bool) -> (usize, bool) {
        let mut from = at + 1;
        if !free {
            return (from, false);
        }
        for _ in 0..2 {
            if matches!(self.view.get(from), Some(b'=' | b'>' | b'~')) {
                from += 1;
            }
        }
        let start = self
            .view
            .find(from, from + 16, |b| !matches!(b, b' ' | b'\t'));
        let escaped = matches!(self.view.get(start), Some(b'\\' | b'/'))
            && self.view.get(start + 1).is_some_and(is_quote);
        (start + usize::from(escaped), start > from)
    }

    /// Removes the secret after a word of the table of leads.
    pub(crate) fn lead(&mut self, at: usize, end: usize, lead: Lead) -> Option<usize> {
        match lead {
            Lead::Scheme => self.scheme(at, end),
            Lead::Path => self.segment(at, end),
            Lead::Said => self.said(at, end),
            Lead::User => self.user_option(at, end),
            Lead::Netrc => self.netrc(end),
            Lead::Middle => self.middle(at, end),
            Lead::Jdbc => self.oracle(end),
        }
    }

    /// Removes the secret that starts with, or follows, the dash at `at`: `--password hunter2`, or a private key.
    pub(crate) fn dashes(&mut self, at: usize) -> Option<usize> {
        if self.view.get(at + 1) != Some(b'-') {
            return None;
        }
        let name = at + 2;
        if !self.view.get(name)?.is_ascii_alphanumeric() {
            return Some(self.private_key(at));
        }
        let to = self.view.find(name, name + LONGEST_NAME, ends_word_of_name);
        if !matches!(self.view.get(to), Some(b' ' | b'\t')) {
            return None;
        }
        let bytes = self.view.slice(name, to);
        if let Some(Header::Cookie) = names::header(bytes) {
            return self.header_value(Header::Cookie, to);
        }
        let strength = names::strength(bytes)?;
        if strength == Strength::Judged {
            return None;
        }
        let start = self.view.find(to, to + 16, |b| !matches!(b, b' ' | b'\t'));
        let value = self
            .view
            .value(start, Syntax::Free, Separator::BLANK, true)?;
        let bytes = self.view.slice(value.from, value.to);
        let secret = bytes.first() != Some(&b'-')
            && !is_placeholder(bytes)
            && !is_word_about(bytes)
            && (strength == Strength::Strong || is_random(bytes, 8));
        secret.then(|| self.cut(value.from, value.to, SecretKind::Field))
    }

    /// Removes the text of `<password>hunter2</password>`, whose first `>` is at `at`.
    pub(crate) fn element(&mut self, at: usize) -> Option<usize> {
        const LONGEST_PREFIX: usize = 32;
        if self.options.medium == Medium::Url {
            return None;
        }
        let name = self.name_before(at)?;
        // `<password`, or `<ns:password`.
        let before = self
            .view
            .slice(name.from.saturating_sub(LONGEST_PREFIX), name.from);
        self.view.count(before.len());
        let before = before.strip_suffix(b":").map_or(before, |before| {
            let prefix = before
                .iter()
                .rev()
                .take_while(|b| b.is_ascii_alphanumeric());
            &before[..before.len() - prefix.count()]
        });
        if before.last() != Some(&b'<') {
            return None;
        }
        let strength = names::strength(self.view.slice(name.from, name.to))?;
        if strength == Strength::Judged {
            return None;
        }
        let from = at + 1;
        let end = self.view.find(from, usize::MAX, |b| b == b'<');
        let value = self.view.slice(from, end);
        (self.view.get(end + 1) == Some(b'/') && !is_placeholder(value))
            .then(|| self.cut(from, end, SecretKind::Field))
    }
}

fn ends_with_ignore_case(name: &[u8], end: &[u8]) -> bool {
    let from = name.len().saturating_sub(end.len());
    name[from..].eq_ignore_ascii_case(end)
}

/// Returns true if a JSON object or array begins; its members are searched.
fn opens_list(value: &[u8]) -> bool {
    matches!(value, [b'{' | b'[', after, ..] if is_quote(*after) || matches!(after, b'{' | b'['))
        || matches!(value, b"{" | b"[")
}
