//! Values whose name says that they are secret.

use crate::names::{self, Strength};
use crate::scan::{Lead, Scan};
use crate::value::{Separator, Syntax, Value, ends_word_of_name, is_quote};
use crate::words::{is_language, is_placeholder, is_random, is_word_about};
use crate::{Alphabet, Kind, Medium, Redaction};

/// The longest name that is looked at.
const LONGEST_NAME: usize = 128;

/// The longest value that may be a word of the language. It bounds how often a byte is looked at.
const LONGEST_WORD: usize = 256;

/// A name before a separator.
#[derive(Clone, Copy, Debug)]
struct Name {
    from: usize,
    to: usize,
    /// Whether a blank, a quotation mark or a bracket is between it and the separator.
    apart: bool,
}

impl Scan<'_, '_> {
    /// The value after the separator `byte` at `at`; where the search goes on.
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
        let Some((header, strength)) = found else {
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
        let value = view.value(from, syntax, separator, free)?;
        let assigned = !spaced && !name.apart && byte == b'=';
        let bytes = view.slice(value.from, value.to);
        if is_placeholder(bytes) && bytes.len() <= LONGEST_WORD {
            return None;
        }
        let secret = bytes.len() > LONGEST_WORD
            || match (self.options.medium, strength) {
                (Medium::Traffic, Strength::Strong | Strength::Parameter) => true,
                (_, Strength::Strong | Strength::Parameter) if parameter => true,
                (_, Strength::Judged) => self.judged(name, bytes, parameter),
                (_, Strength::Strong) => self.is_secret_of_strong(name, value, bytes, assigned),
                (_, Strength::Parameter) => (assigned || value.quoted) && is_random(bytes, 8),
            };
        if !secret {
            return None;
        }
        let kind = match syntax {
            Syntax::Parameter | Syntax::Segment => Kind::Parameter,
            Syntax::Field => Kind::ConnectionString,
            Syntax::Free => Kind::Field,
        };
        Some(self.cut(value.from, value.to, kind))
    }

    /// Whether the value after a name such as `password` is one, in prose.
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
        self.options.redaction == Redaction::Strict || self.is_line(name, value)
    }

    /// Whether a name and its value are a line of a list of several, as in YAML.
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

    /// Whether the value of a name such as `key` or `code` is a secret: the value decides.
    fn judged(&self, name: Name, value: &[u8], parameter: bool) -> bool {
        const SHORTEST: usize = 12;
        if self.options.redaction == Redaction::Strict {
            return !is_word_about(value);
        }
        let bytes = self.view.slice(name.from, name.to);
        if !parameter && self.options.medium == Medium::Prose && !bytes.contains(&b'-') {
            return false;
        }
        if is_random(value, SHORTEST) && !is_version(value) {
            return true;
        }
        // The code of OAuth's answer has a state beside it (RFC 6749, section 4.1.2).
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

    /// The name that ends before the separator at `at`.
    fn name_before(&self, at: usize) -> Option<Name> {
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
                to -= usize::from(is(to, |b| matches!(b, b'?' | b'!' | b'+' | b':')));
            }
            to -= usize::from(to < at && is(to, |b| b == b' '));
            to -= usize::from(is(to, |b| b == b']'));
            to -= usize::from(is(to, is_quote));
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

    /// The name without the letter of an escaped line break before it: `\nPassword: …`.
    fn after_escape(&self, name: Name) -> Option<&[u8]> {
        let slash = name.from.checked_sub(1)?;
        let escaped = self.view.get(slash) == Some(b'\\')
            && matches!(self.view.get(name.from), Some(b'n' | b'r' | b't'));
        escaped.then(|| self.view.slice(name.from + 1, name.to))
    }

    /// The character before a name; a blank between a semicolon and the name does not count.
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

    /// Where the value after the separator at `at` begins, and whether blanks are before it.
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
        (start, start > from)
    }

    /// The token of a bot of Telegram: digits, `:`, 35 characters.
    /// <https://core.telegram.org/bots/features#generating-an-authentication-token>
    fn telegram(&mut self, at: usize) -> Option<usize> {
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
        (end - at > REST - 1).then(|| self.cut(at - digits, end, Kind::Token))
    }

    /// What follows a word of the table of leads.
    pub(crate) fn lead(&mut self, at: usize, end: usize, lead: Lead) -> Option<usize> {
        match lead {
            Lead::Scheme => self.scheme(at, end),
            Lead::Path => self.segment(at, end),
            Lead::Name => self.flag_or_element(at, end),
            Lead::User => self.user_option(at, end),
            Lead::Login => self.netrc(end),
            Lead::Dsn => self.data_source(at),
            Lead::Jdbc => self.oracle(end),
        }
    }

    /// `--password hunter2` or `<password>hunter2</password>`, with a part of the name at `at`.
    fn flag_or_element(&mut self, at: usize, end: usize) -> Option<usize> {
        let to = self.view.find(end, end + 64, ends_word_of_name);
        let blank = match self.view.get(to)? {
            b' ' | b'\t' => true,
            b'>' => false,
            _ => return None,
        };
        let before = self.view.slice(at.saturating_sub(64), at);
        let length = before
            .iter()
            .rev()
            .take_while(|&&b| !ends_word_of_name(b))
            .count();
        self.view.count(length);
        let from = at - length;
        let strength = names::strength(self.view.slice(from, to))?;
        if strength == Strength::Judged {
            return None;
        }
        let lead = from.checked_sub(1).and_then(|at| self.view.get(at));
        if !blank && matches!(lead, Some(b'<' | b':')) {
            let end = self.view.find(to + 1, usize::MAX, |b| b == b'<');
            let closes = self.view.get(end + 1) == Some(b'/');
            let value = self.view.slice(to + 1, end);
            return (closes && !is_placeholder(value)).then(|| self.cut(to + 1, end, Kind::Field));
        }
        if !blank || !self.view.starts_with(from, b"--") {
            return None;
        }
        let start = self.view.find(to, to + 16, |b| !matches!(b, b' ' | b'\t'));
        let value = self
            .view
            .value(start, Syntax::Free, Separator::BLANK, true)?;
        let bytes = self.view.slice(value.from, value.to);
        let secret =
            bytes.first() != Some(&b'-') && !is_placeholder(bytes) && !is_word_about(bytes);
        secret.then(|| self.cut(value.from, value.to, Kind::Field))
    }

    /// `-u name:password`, `--user name:password`, as of curl.
    fn user_option(&mut self, at: usize, end: usize) -> Option<usize> {
        let short = self.view.get(at.checked_sub(1)?) == Some(b'-');
        if !short {
            return None;
        }
        let start = self
            .view
            .find(end, end + 8, |b| !matches!(b, b' ' | b'\t' | b'='));
        if start == end && self.view.get(end - 1) != Some(b' ') {
            return None;
        }
        let value = self
            .view
            .value(start, Syntax::Free, Separator::BLANK, true)?;
        let bytes = self.view.slice(value.from, value.to);
        let colon = bytes.iter().position(|&b| b == b':')?;
        let password = bytes.get(colon + 1..)?;
        // `docker run -u 1000:1000`, and addresses.
        let numbers = bytes.iter().all(|&b| b.is_ascii_digit() || b == b':');
        if password.is_empty() || numbers || password.starts_with(b"//") || is_placeholder(password)
        {
            return None;
        }
        Some(self.cut(value.from + colon + 1, value.to, Kind::UserInfo))
    }

    /// `login name password secret`, of a `.netrc`, whose `login` ends at `end`.
    fn netrc(&mut self, end: usize) -> Option<usize> {
        const PASSWORD: &[u8] = b"password";
        let blank = |b: u8| b.is_ascii_whitespace();
        let name = self.view.find(end, end + 8, |b| !blank(b));
        if name == end {
            return None;
        }
        let name_end = self.view.find(name, name + LONGEST_NAME, blank);
        let word = self.view.find(name_end, name_end + 8, |b| !blank(b));
        if !self.view.starts_with(word, PASSWORD) {
            return None;
        }
        let after = word + PASSWORD.len();
        let from = self.view.find(after, after + 8, |b| !blank(b));
        let to = self.view.find(from, usize::MAX, blank);
        (from > after && !is_word_about(self.view.slice(from, to)))
            .then(|| self.cut(from, to, Kind::Field))
    }
}

/// `1.2.3-beta4`.
fn is_version(value: &[u8]) -> bool {
    value.first().is_some_and(u8::is_ascii_digit)
        && value.iter().filter(|&&b| b == b'.').count() >= 2
}
