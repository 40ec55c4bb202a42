#![doc = include_str!("../README.md")]

mod address;
mod assign;
mod forms;
mod header;
mod login;
mod mail;
mod marks;
mod names;
mod quoted;
mod said;
mod scan;
mod shape;
mod value;
mod view;
mod words;

use std::borrow::Cow;
use std::fmt;

use forms::Alphabet;
use marks::is_bare_url;
pub use names::is_secret_name;
use scan::{Cut, Scan};
use view::View;

/// The word in place of a secret. OpenTelemetry's semantic conventions use it for `url.full`.
pub const REDACTED: &str = "REDACTED";

/// How much is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Redaction {
    /// Nothing. For texts that never leave the machine.
    Off,
    /// What is a secret beyond doubt; words of the language stay.
    #[default]
    Default,
    /// Also what may be a secret: each text in quotation marks, each word that looks drawn at random, each value of a name
    /// such as `key`.
    Strict,
}

/// What a text is. It decides what an equals sign or a colon in it means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Medium {
    /// A text of a person or a tool, such as a title: `wrong type of $token: string` holds no secret.
    #[default]
    Prose,
    /// What was sent or received: headers, forms, JSON. Each value of a secret name is a secret.
    Traffic,
    /// One URL.
    Url,
    /// A text of a tool that looks for secrets, which may quote what it found. Left out are texts in quotation marks, and words
    /// that look drawn at random.
    SecretFinding,
}

/// What is left out of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Options {
    /// How much is left out.
    pub redaction: Redaction,
    /// What the text is.
    pub medium: Medium,
    /// Whether mail addresses are left out, which are personal data. Off by default.
    pub personal: bool,
}

impl Options {
    /// Returns the default options for this medium.
    #[must_use]
    pub const fn of(medium: Medium) -> Self {
        Self {
            redaction: Redaction::Default,
            medium,
            personal: false,
        }
    }

    /// Returns the options with another degree of redaction.
    #[must_use]
    pub const fn with_redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = redaction;
        self
    }

    /// Returns the options with a choice about mail addresses.
    #[must_use]
    pub const fn with_personal(mut self, personal: bool) -> Self {
        self.personal = personal;
        self
    }
}

/// The kinds of what is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A credential of a form of its own, such as `ghp_…` or a JSON web token.
    Token,
    /// A private key.
    PrivateKey,
    /// The name and password of a URL, or the password of `-u name:password`.
    UserInfo,
    /// The credential of an `Authorization` header or of its scheme.
    Header,
    /// The value of a cookie.
    Cookie,
    /// A parameter of a URL or a form.
    Parameter,
    /// A value with a name in prose, JSON, YAML, XML, code or on a command line.
    Field,
    /// A field of a connection string.
    ConnectionString,
    /// A segment of a path.
    Path,
    /// What a tool that looks for secrets quotes.
    Quoted,
    /// A mail address.
    MailAddress,
}

impl Kind {
    /// All kinds, in their order.
    pub const ALL: [Self; 11] = [
        Self::Token,
        Self::PrivateKey,
        Self::UserInfo,
        Self::Header,
        Self::Cookie,
        Self::Parameter,
        Self::Field,
        Self::ConnectionString,
        Self::Path,
        Self::Quoted,
        Self::MailAddress,
    ];

    /// Returns the kind's name, such as `private key`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::PrivateKey => "private key",
            Self::UserInfo => "user information",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Parameter => "parameter",
            Self::Field => "field",
            Self::ConnectionString => "connection string",
            Self::Path => "path segment",
            Self::Quoted => "quoted secret",
            Self::MailAddress => "mail address",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How many secrets of each kind were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    of_kind: [u64; Kind::ALL.len()],
}

impl Counts {
    /// Returns how many of this kind were left out.
    #[must_use]
    pub const fn of(&self, kind: Kind) -> u64 {
        self.of_kind[kind as usize]
    }

    /// Returns how many were left out.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.of_kind.iter().sum()
    }

    /// Adds one.
    pub fn push(&mut self, kind: Kind) {
        self.of_kind[kind as usize] += 1;
    }

    /// Adds all of `other`.
    pub fn add(&mut self, other: &Self) {
        for (count, more) in self.of_kind.iter_mut().zip(other.of_kind) {
            *count += more;
        }
    }

    /// Returns what was added since `before`, which are counts of the same account.
    #[must_use]
    pub fn since(&self, before: &Self) -> Self {
        let mut counts = *self;
        for (count, before) in counts.of_kind.iter_mut().zip(before.of_kind) {
            *count = count.saturating_sub(before);
        }
        counts
    }

    /// Returns the kinds of which there are any, with their number.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, u64)> + '_ {
        let kinds = Kind::ALL.into_iter().zip(self.of_kind);
        kinds.filter(|&(_, count)| count > 0)
    }
}

/// Returns `text` without its secrets. Borrows when there are none.
///
/// Takes time linear in the length of the text.
///
/// ```
/// use finding_redact::{Medium, Options, redact};
///
/// let prose = Options::default();
/// assert_eq!(redact("login with password=hunter2 failed", &prose), "login with password=REDACTED failed");
/// assert_eq!(redact("expects $password: string", &prose), "expects $password: string");
/// let url = Options::of(Medium::Url);
/// assert_eq!(redact("https://h/?id=1&token=a b", &url), "https://h/?id=1&token=REDACTED");
/// ```
#[must_use]
pub fn redact<'t>(text: &'t str, options: &Options) -> Cow<'t, str> {
    redact_counted(text, options, &mut Counts::default())
}

/// Returns a text of a person or a tool without its secrets: [`redact`] of [`Medium::Prose`].
///
/// ```
/// # use finding_redact::redact_prose;
/// let text = "sent 'Authorization: Bearer a1b2' and Cookie: id=a3f; lang=de to https://ci:pw@h/?token=1";
/// let shown = "sent 'Authorization: Bearer REDACTED' and Cookie: id=REDACTED; lang=REDACTED to https://REDACTED:REDACTED@h/?token=REDACTED";
/// assert_eq!(redact_prose(text), shown);
/// ```
#[must_use]
pub fn redact_prose(text: &str) -> Cow<'_, str> {
    redact(text, &Options::of(Medium::Prose))
}

/// Returns what was sent or received without its secrets: [`redact`] of [`Medium::Traffic`].
///
/// ```
/// # use finding_redact::redact_traffic;
/// assert_eq!(redact_traffic("password: swordfish\r\nX-Api-Key:k"), "password: REDACTED\r\nX-Api-Key:REDACTED");
/// ```
#[must_use]
pub fn redact_traffic(text: &str) -> Cow<'_, str> {
    redact(text, &Options::of(Medium::Traffic))
}

/// Returns a URL without its secrets: [`redact`] of [`Medium::Url`].
///
/// ```
/// # use finding_redact::redact_url;
/// assert_eq!(redact_url("https://joe@h/p;jsessionid=7F?x=1"), "https://REDACTED@h/p;jsessionid=REDACTED?x=1");
/// ```
#[must_use]
pub fn redact_url(url: &str) -> Cow<'_, str> {
    redact(url, &Options::of(Medium::Url))
}

/// Returns what [`redact`] returns, and adds what was left out to `counts`.
#[must_use]
pub fn redact_counted<'t>(text: &'t str, options: &Options, counts: &mut Counts) -> Cow<'t, str> {
    if options.redaction == Redaction::Off {
        return Cow::Borrowed(text);
    }
    let is_url = options.medium == Medium::Url && options.redaction == Redaction::Default;
    if is_url && is_bare_url(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let view = View::plain(text);
    match cuts(&view, options) {
        Some(cuts) if cuts.is_empty() => Cow::Borrowed(text),
        Some(cuts) => write(text, &view, cuts, counts),
        None => {
            let view = View::decoded(text);
            let cuts = cuts(&view, options).unwrap_or_default();
            write(text, &view, cuts, counts)
        }
    }
}

/// The parts that are left out. `None` when escapes have to be undone first.
fn cuts(view: &View<'_>, options: &Options) -> Option<Vec<Cut>> {
    let mut scan = Scan::new(view, *options);
    if !scan.run() {
        return None;
    }
    let mut cuts = scan.cuts;
    // What has blanks in it may be more than a URL.
    if options.medium == Medium::Url && memchr::memchr2(b' ', b'\n', &view.bytes).is_some() {
        let prose = Options {
            medium: Medium::Prose,
            ..*options
        };
        let mut scan = Scan::new(view, prose);
        if !scan.run() {
            return None;
        }
        cuts.append(&mut scan.cuts);
    }
    Some(cuts)
}

/// Puts [`REDACTED`] in the place of each part; parts that overlap or touch are one.
fn write<'t>(
    text: &'t str,
    view: &View<'_>,
    mut cuts: Vec<Cut>,
    counts: &mut Counts,
) -> Cow<'t, str> {
    if cuts.is_empty() {
        return Cow::Borrowed(text);
    }
    cuts.sort_by_key(|cut| (cut.from, cut.to));
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    let mut cuts = cuts.iter().peekable();
    while let Some(cut) = cuts.next() {
        let mut to = cut.to;
        while let Some(next) = cuts.next_if(|next| next.from <= to) {
            to = to.max(next.to);
        }
        counts.push(cut.kind);
        out.push_str(text.get(copied..view.origin(cut.from)).unwrap_or_default());
        // The form that a name and a password have together.
        let user_info = cut.kind == Kind::UserInfo && {
            let info = view.slice(cut.from, to);
            view.get(to) == Some(b'@') && info.contains(&b':')
        };
        out.push_str(if user_info {
            "REDACTED:REDACTED"
        } else {
            REDACTED
        });
        copied = view.origin(to);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

#[cfg(test)]
mod tests;
