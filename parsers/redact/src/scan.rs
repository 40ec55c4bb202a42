//! One pass over a text: words that begin a credential, and separators that follow a name.

use crate::forms::FORMS;
use crate::names;
use crate::view::View;
use crate::{Kind, Medium, Options, Redaction};

/// A part of the text that is left out, in bytes of the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) kind: Kind,
}

/// The search for secrets in one text.
#[derive(Debug)]
pub(crate) struct Scan<'v, 't> {
    pub(crate) view: &'v View<'t>,
    pub(crate) options: Options,
    pub(crate) cuts: Vec<Cut>,
    /// Whether an access key of AWS was found: its secret has no prefix.
    pub(crate) aws: bool,
    /// No token of three parts begins before this byte.
    pub(crate) no_jwt_before: usize,
    /// The end of the last address whose path was searched.
    pub(crate) address_end: usize,
}

/// What a byte does in the pass.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Word,
    Separator,
    /// It may begin an escape or a character that shows nothing.
    Odd,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Class::Word,
            b'=' | b':' | b'~' | b'-' => Class::Separator,
            b'\t' | b'\n' | b'\r' => Class::Other,
            b'%' | b'&' | b'\\' | 0..b' ' | 0x7f..=0xff => Class::Odd,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

/// What the words are that a secret may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// `Bearer eyJ…`, `Basic …`.
    Scheme,
    /// `/reset/…`, `/invite/…`.
    Path,
    /// `--password hunter2`, `<password>hunter2</password>`.
    Name,
    /// `-u name:password`.
    User,
    /// `machine h login l password p`, a line of `.netrc`.
    Login,
    /// `user:password@tcp(host)`.
    Dsn,
    /// `jdbc:oracle:thin:user/password@host`.
    Jdbc,
}

impl Lead {
    /// Whether the word counts wherever it is, not only after some punctuation.
    const fn is_free(self) -> bool {
        matches!(self, Self::Scheme | Self::Login | Self::Jdbc)
    }
}

/// Sorted. In lower case; texts may have them in any.
const LEADS: [(&[u8], Lead); 35] = [
    (b"access", Lead::Name),
    (b"activate", Lead::Path),
    (b"admin", Lead::Name),
    (b"api", Lead::Name),
    (b"auth", Lead::Name),
    (b"basic", Lead::Scheme),
    (b"bearer", Lead::Scheme),
    (b"client", Lead::Name),
    (b"confirm", Lead::Path),
    (b"db", Lead::Name),
    (b"invitation", Lead::Path),
    (b"invite", Lead::Path),
    (b"jdbc", Lead::Jdbc),
    (b"key", Lead::Path),
    (b"login", Lead::Login),
    (b"magic", Lead::Path),
    (b"pass", Lead::Name),
    (b"private", Lead::Name),
    (b"proxy-user", Lead::User),
    (b"pwd", Lead::Name),
    (b"recover", Lead::Path),
    (b"registry", Lead::Name),
    (b"reset", Lead::Path),
    (b"secret", Lead::Name),
    (b"secret", Lead::Path),
    (b"session", Lead::Path),
    (b"share", Lead::Path),
    (b"tcp(", Lead::Dsn),
    (b"token", Lead::Name),
    (b"token", Lead::Path),
    (b"u ", Lead::User),
    (b"unix(", Lead::Dsn),
    (b"unsubscribe", Lead::Path),
    (b"user", Lead::User),
    (b"verify", Lead::Path),
];

/// Sets of the first three bytes of words, five bits of each, in which letter case makes no difference.
type Starts = [u64; 512];

const fn start(bytes: [u8; 3]) -> usize {
    ((bytes[0] & 31) as usize) << 10 | ((bytes[1] & 31) as usize) << 5 | (bytes[2] & 31) as usize
}

const fn with_start(mut starts: Starts, word: &[u8]) -> Starts {
    // A prefix of two bytes may be followed by any.
    let mut third = 0;
    while third < 32 {
        let start = start([
            word[0],
            word[1],
            if word.len() > 2 { word[2] } else { third },
        ]);
        starts[start / 64] |= 1 << (start % 64);
        third += if word.len() > 2 { 32 } else { 1 };
    }
    starts
}

/// The starts of credentials, and of words that a secret follows wherever they are.
static STARTS: Starts = {
    let mut starts = [0; 512];
    let mut at = 0;
    while at < FORMS.len() {
        starts = with_start(starts, FORMS[at].prefix.as_bytes());
        at += 1;
    }
    at = 0;
    while at < LEADS.len() {
        if LEADS[at].1.is_free() {
            starts = with_start(starts, LEADS[at].0);
        }
        at += 1;
    }
    // JSON web tokens, and those that are encoded once more.
    with_start(
        with_start(with_start(with_start(starts, b"eyJ"), b"eyA"), b"ewo"),
        b"ZXl",
    )
};

/// The starts of words that a secret follows after certain punctuation.
static STARTS_AFTER: Starts = {
    let mut starts = [0; 512];
    let mut at = 0;
    while at < LEADS.len() {
        if !LEADS[at].1.is_free() {
            starts = with_start(starts, LEADS[at].0);
        }
        at += 1;
    }
    starts
};

/// Where the rows of each first byte, in lower case, begin and end in [`LEADS`].
static LEAD_ROWS: [(u8, u8); 256] = {
    let mut rows = [(0, 0); 256];
    let mut at = 0;
    while at < LEADS.len() {
        let first = LEADS[at].0[0] as usize;
        if rows[first].1 == 0 {
            rows[first].0 = at as u8;
        }
        at += 1;
        rows[first].1 = at as u8;
    }
    rows
};

/// Where the rows of each first byte begin and end in [`FORMS`].
static ROWS: [(u8, u8); 256] = {
    let mut rows = [(0, 0); 256];
    let mut at = 0;
    while at < FORMS.len() {
        let first = FORMS[at].prefix.as_bytes()[0] as usize;
        if rows[first].1 == 0 {
            rows[first].0 = at as u8;
        }
        at += 1;
        rows[first].1 = at as u8;
    }
    rows
};

impl<'v, 't> Scan<'v, 't> {
    pub(crate) fn new(view: &'v View<'t>, options: Options) -> Self {
        Self {
            view,
            options,
            cuts: Vec::new(),
            aws: false,
            no_jwt_before: 0,
            address_end: 0,
        }
    }

    /// Searches the text. Returns false, with nothing done, when its escapes have to be undone first.
    #[must_use]
    pub(crate) fn run(&mut self) -> bool {
        let view = self.view;
        let bytes = &*view.bytes;
        let mut at = 0;
        let mut in_word = false;
        while let Some(&byte) = bytes.get(at) {
            let class = CLASSES[usize::from(byte)];
            let mut next = at + 1;
            if class == Class::Word {
                if !in_word && begins(bytes, at) {
                    next = self.word(at, byte).unwrap_or(next);
                }
                in_word = true;
            } else {
                in_word = false;
                if class == Class::Separator {
                    next = self.separator(at, byte);
                } else if class == Class::Odd && view.is_plain() && view.is_escape(at) {
                    return false;
                }
            }
            view.count(next - at);
            // After a jump the next byte may be anywhere in a word that was searched.
            in_word |= next > at + 1
                && bytes
                    .get(next - 1)
                    .is_some_and(|&b| CLASSES[usize::from(b)] == Class::Word);
            at = next;
        }
        // A cut may have an escape in it.
        if view.is_plain() && !self.cuts.is_empty() && view.has_escapes() {
            return false;
        }
        if self.aws {
            self.secrets_beside_access_keys();
        }
        let strict = self.options.redaction == Redaction::Strict;
        if self.options.medium == Medium::SecretFinding || strict || self.options.personal {
            if view.is_plain() && view.has_escapes() {
                return false;
            }
            if self.options.medium == Medium::SecretFinding || strict {
                self.quoted();
            }
            if self.options.personal {
                self.mail_addresses();
            }
        }
        true
    }

    /// Leaves out `from` to `to`; where that ends.
    pub(crate) fn cut(&mut self, from: usize, to: usize, kind: Kind) -> usize {
        if from < to {
            self.cuts.push(Cut { from, to, kind });
        }
        to
    }

    /// What a word at `at` begins, if it is a credential or one follows it; where that ends.
    fn word(&mut self, at: usize, first: u8) -> Option<usize> {
        let (from, to) = ROWS[usize::from(first)];
        if let Some(end) = self.forms(at, usize::from(from)..usize::from(to)) {
            return Some(end);
        }
        if matches!(first, b'e' | b'Z') {
            if let Some(end) = self.json_web_token(at) {
                return Some(end);
            }
        }
        let after = is_after_punctuation(&self.view.bytes, at);
        let (from, to) = LEAD_ROWS[usize::from(first.to_ascii_lowercase())];
        for &(word, lead) in LEADS.get(usize::from(from)..usize::from(to))? {
            if (after || lead.is_free()) && self.view.starts_with_ignore_case(at, word) {
                if let Some(end) = self.lead(at, at + word.len(), lead) {
                    return Some(end);
                }
            }
        }
        None
    }

    fn separator(&mut self, at: usize, byte: u8) -> usize {
        let bytes = &*self.view.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        match byte {
            b'~' => self.azure_secret(at),
            b'-' if next == b'-' => self.private_key(at),
            b'-' => at + 1,
            b':' if next == b'/' && self.view.starts_with(at, b"://") => self.address(at),
            // `Foo::bar` of a programming language.
            b':' if next == b':' && bytes.get(at + 2) != Some(&b'=') => at + 2,
            b':' if !names::may_end(bytes.get(at.saturating_sub(2)..at).unwrap_or_default()) => {
                at + 1
            }
            _ => self.named_value(at, byte),
        }
    }
}

/// Whether a word that is looked at more closely begins at `at`.
fn begins(bytes: &[u8], at: usize) -> bool {
    let Some(&[first, second, third]) = bytes.get(at..at + 3) else {
        return false;
    };
    let start = start([first, second, third]);
    let is_in = |starts: &Starts| starts[start / 64] >> (start % 64) & 1 == 1;
    is_in(&STARTS) || is_in(&STARTS_AFTER) && is_after_punctuation(bytes, at)
}

/// Whether the byte before `at` is one after which the words of [`STARTS_AFTER`] count.
fn is_after_punctuation(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| bytes.get(at));
    before.is_some_and(|b| b"-<_.:/@".contains(b))
}
