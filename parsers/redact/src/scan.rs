//! A single pass over a text. It finds words that begin a credential, and separators that follow a name.

use std::slice;

use crate::forms::{FORMS, Form};
use crate::marks::{Marks, is_short_option};
use crate::names;
use crate::starts::{FORM_STARTS, LEAD_STARTS, is_after_punctuation, is_in, start};
use crate::view::View;
use crate::{RedactionOptions, SecretKind};

/// A part of the text to remove, in bytes of the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) kind: SecretKind,
}

/// The search for secrets in one text.
#[derive(Debug)]
pub(crate) struct Scan<'v, 't> {
    pub(crate) view: &'v View<'t>,
    pub(crate) options: RedactionOptions,
    pub(crate) cuts: Vec<Cut>,
    /// True if an AWS access key was found. Its secret key has no prefix.
    pub(crate) aws: bool,
    /// No token of three parts begins before this byte.
    pub(crate) no_jwt_before: usize,
    /// No credential of a scheme without a header begins before this byte.
    pub(crate) no_scheme_before: usize,
    /// No value of an option such as `--user` begins before this byte.
    pub(crate) no_user_before: usize,
    /// The end of the last cookie.
    pub(crate) cookies_end: usize,
    /// The end of the last list of parameters in a header.
    pub(crate) list_end: usize,
    /// The end of the last URL whose path was searched.
    pub(crate) address_end: usize,
    /// True if segments of URLs may be random.
    pub(crate) long_words: bool,
}

/// The kinds of words that a secret may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// `Bearer eyJ…`, `Basic …`.
    Scheme,
    /// `/reset/…`, `/invite/…`.
    Path,
    /// `the password is …`, `token "…"`.
    Said,
    /// `…-us12`, `…_mmk`, `….atlasv1.…`: the secret begins before the word.
    Middle,
    /// `-u name:password`.
    User,
    /// `machine h login l password p`, a line of `.netrc`.
    Netrc,
    /// `jdbc:oracle:thin:user/password@host`.
    Jdbc,
}

impl Lead {
    /// Returns true if the word counts everywhere, not only after certain punctuation.
    pub(crate) const fn is_free(self) -> bool {
        matches!(self, Self::Scheme | Self::Netrc | Self::Jdbc | Self::Said)
    }
}

/// Sorted, in lower case. Texts may contain them in any case.
pub(crate) const LEADS: [(&[u8], Lead); 42] = [
    (b"activate", Lead::Path),
    (b"atlasv1.", Lead::Middle),
    (b"auth", Lead::Path),
    (b"authorization", Lead::Said),
    (b"basic", Lead::Scheme),
    (b"bearer", Lead::Scheme),
    (b"confirm", Lead::Path),
    (b"credential", Lead::Said),
    (b"forgot", Lead::Path),
    (b"hooks", Lead::Path),
    (b"identified by", Lead::Said),
    (b"invitation", Lead::Path),
    (b"invite", Lead::Path),
    (b"jdbc", Lead::Jdbc),
    (b"join", Lead::Path),
    (b"kennwort", Lead::Said),
    (b"key", Lead::Path),
    (b"key", Lead::Said),
    (b"login", Lead::Netrc),
    (b"login", Lead::Path),
    (b"magic", Lead::Path),
    (b"mmk", Lead::Middle),
    (b"oauth", Lead::Scheme),
    (b"passphrase", Lead::Said),
    (b"passwd", Lead::Said),
    (b"password", Lead::Said),
    (b"passwort", Lead::Said),
    (b"proxy-user", Lead::User),
    (b"pwd", Lead::Said),
    (b"recover", Lead::Path),
    (b"reset", Lead::Path),
    (b"secret", Lead::Path),
    (b"secret", Lead::Said),
    (b"session", Lead::Path),
    (b"share", Lead::Path),
    (b"token", Lead::Path),
    (b"token", Lead::Said),
    (b"unsubscribe", Lead::Path),
    (b"us", Lead::Middle),
    (b"user", Lead::User),
    (b"verify", Lead::Path),
    (b"webhooks", Lead::Path),
];

/// The first and last row in [`LEADS`] for each first byte, in lower case.
static LEAD_ROWS: [(u16, u16); 256] = {
    let mut rows = [(0, 0); 256];
    let mut at = 0;
    while at < LEADS.len() {
        let first = LEADS[at].0[0] as usize;
        if rows[first].1 == 0 {
            rows[first].0 = at as u16;
        }
        at += 1;
        rows[first].1 = at as u16;
    }
    rows
};

/// The first and last row in [`FORMS`] for each first and second byte, six bits each.
static ROWS: [(u16, u16); 4096] = {
    let mut rows = [(0, 0); 4096];
    let mut at = 0;
    while at < FORMS.len() {
        let prefix = FORMS[at].prefix.as_bytes();
        let pair = row(prefix[0], prefix[1]);
        if rows[pair].1 == 0 {
            rows[pair].0 = at as u16;
        }
        at += 1;
        rows[pair].1 = at as u16;
    }
    rows
};

const fn row(first: u8, second: u8) -> usize {
    ((first & 63) as usize) << 6 | (second & 63) as usize
}

/// Returns the rows of [`FORMS`] for the first two bytes of a word. Other rows may be among them.
pub(crate) fn forms_of(first: u8, second: u8) -> slice::Iter<'static, Form> {
    let (from, to) = ROWS[row(first, second)];
    let rows = FORMS.get(usize::from(from)..usize::from(to));
    rows.unwrap_or_default().iter()
}

/// Returns the rows of [`LEADS`] for the first byte of a word.
pub(crate) fn leads_of(first: u8) -> slice::Iter<'static, (&'static [u8], Lead)> {
    let (from, to) = LEAD_ROWS[usize::from(first.to_ascii_lowercase())];
    let rows = LEADS.get(usize::from(from)..usize::from(to));
    rows.unwrap_or_default().iter()
}

impl<'v, 't> Scan<'v, 't> {
    pub(crate) fn new(view: &'v View<'t>, options: RedactionOptions) -> Self {
        Self {
            view,
            options,
            cuts: Vec::new(),
            aws: false,
            no_jwt_before: 0,
            no_scheme_before: 0,
            no_user_before: 0,
            cookies_end: 0,
            list_end: 0,
            address_end: 0,
            long_words: true,
        }
    }

    /// Searches the text at its marks. Returns false, with nothing done, if its escapes have to be decoded first.
    #[must_use]
    pub(crate) fn run(&mut self, mut marks: Marks<'_>) -> bool {
        let view = self.view;
        let bytes = &*view.bytes;
        self.long_words = marks.has_words();
        let mut at = 0;
        while let Some(mark) = marks.next(at) {
            let next = match bytes[mark] {
                byte @ (b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') => self.word(mark, byte),
                b'%' | b'&' | b'\\' | 0..b' ' | 0x7f.. => {
                    if view.is_plain() && view.is_escape(mark) {
                        return false;
                    }
                    self.after_escape_letter(mark)
                }
                byte => self.separator(mark, byte),
            };
            let next = next.unwrap_or(mark).max(mark + 1);
            view.count(next - mark);
            at = next;
        }
        view.count(bytes.len());
        // A removed part may contain an escape.
        if view.is_plain() && !self.cuts.is_empty() && view.has_escapes() {
            return false;
        }
        if self.aws {
            self.secrets_beside_access_keys();
        }
        if self.options.searches_all() {
            if view.is_plain() && view.has_escapes() {
                return false;
            }
            if self.options.searches_words() {
                self.quoted();
            }
            if self.options.personal {
                self.mail_addresses();
            }
        }
        true
    }

    /// Removes `from` to `to`, and returns its end.
    pub(crate) fn cut(&mut self, from: usize, to: usize, kind: SecretKind) -> usize {
        // A key has several lines, and the value after `password` ends at the first blank.
        if kind != SecretKind::PrivateKey && self.view.starts_with(from, b"-----BEGIN ") {
            return self.private_key(from);
        }
        if from < to {
            self.cuts.push(Cut { from, to, kind });
        }
        to
    }

    /// Removes the credential that the word at `at` begins or precedes. Returns its end.
    fn word(&mut self, at: usize, first: u8) -> Option<usize> {
        let bytes = &*self.view.bytes;
        let &[one, two, three] = bytes.get(at..)?.first_chunk()?;
        if is_in(&FORM_STARTS, start([one, two, three])) {
            if let Some(end) = self.token(at, first) {
                return Some(end);
            }
        }
        // This bit makes a letter lower case.
        if is_in(&LEAD_STARTS, start([one | 32, two | 32, three | 32])) {
            if let Some(end) = self.after_word(at, first) {
                return Some(end);
            }
        }
        is_short_option(bytes, at).then(|| self.short_option(at, first))?
    }

    fn token(&mut self, at: usize, first: u8) -> Option<usize> {
        let forms = forms_of(first, self.view.get(at + 1)?);
        if let Some(end) = self.forms(at, forms) {
            return Some(end);
        }
        match first {
            b'e' | b'Z' => self.json_web_token(at),
            b'M'..=b'O' => self.discord_token(at),
            _ => None,
        }
    }

    /// Removes the secret after the word at `at`, if the word is one of [`LEADS`].
    fn after_word(&mut self, at: usize, first: u8) -> Option<usize> {
        let after = is_after_punctuation(&self.view.bytes, at);
        let second = self.view.get(at + 1)?.to_ascii_lowercase();
        for &(word, lead) in leads_of(first) {
            let counts = word[1] == second && (after || lead.is_free());
            if counts && self.view.starts_with_ignore_case(at, word) {
                if let Some(end) = self.lead(at, at + word.len(), lead) {
                    return Some(end);
                }
            }
        }
        None
    }

    /// Removes the secret of `-u …` or `-p …`, with the letter at `at`.
    fn short_option(&mut self, at: usize, letter: u8) -> Option<usize> {
        match letter {
            b'u' | b'U' => self.user_option(at, at + 1),
            _ => self.password_option(at),
        }
    }

    /// Removes the secret after `
    /// `, `\r` or `\t`, where the word begins after the escape.
    fn after_escape_letter(&mut self, at: usize) -> Option<usize> {
        let bytes = &*self.view.bytes;
        let [b'\\', b'n' | b'r' | b't', first] = *bytes.get(at..at + 3)? else {
            return None;
        };
        if !first.is_ascii_alphanumeric() {
            return None;
        }
        self.word(at + 2, first)
    }

    fn separator(&mut self, at: usize, byte: u8) -> Option<usize> {
        let bytes = &*self.view.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        match byte {
            b'~' => Some(self.azure_secret(at)),
            b'-' => self.dashes(at),
            b'@' => self.login_before(at),
            b'>' => self.element(at),
            b'(' | b',' => self.argument(at),
            b':' if next == b'/' && bytes.get(at + 2) == Some(&b'/') => Some(self.address(at)),
            // `Foo::bar` of a programming language.
            b':' if next == b':' && bytes.get(at + 2) != Some(&b'=') => Some(at + 2),
            b':' if matches!(next, b'5' | b'6' | b'*') => match self.pgpass(at) {
                None if names::may_end_at(bytes, at) => Some(self.named_value(at, byte)),
                end => end,
            },
            _ => names::may_end_at(bytes, at).then(|| self.named_value(at, byte)),
        }
    }
}
