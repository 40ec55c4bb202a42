#![doc = include_str!("../README.md")]

mod address;
mod assign;
mod forms;
mod header;
mod homes;
mod login;
mod mail;
mod marks;
mod names;
mod pairs;
mod quoted;
mod random;
mod said;
mod scan;
mod shape;
mod starts;
mod value;
mod version;
mod view;
mod words;

use std::borrow::Cow;
use std::fmt;

use forms::Alphabet;
pub use homes::{Homes, may_have_home, may_have_path};
use marks::{Marks, is_bare_url};
pub use names::is_secret_name;
pub use quoted::seeks_secrets;
pub use said::may_have_place;
use scan::{Cut, Scan};
use view::View;

/// The word that replaces a secret. OpenTelemetry's semantic conventions use it for `url.full`.
pub const REDACTED: &str = "REDACTED";

/// How strictly secrets are removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Redaction {
    /// Remove nothing. Only for texts that never leave the machine.
    Off,
    /// Remove texts that are certainly secrets; words of programming languages are kept.
    #[default]
    Default,
    /// Also remove texts that may be secrets: quoted texts, words that look random, values of names such as `key`.
    Strict,
}

/// The kind of a text. It determines the meaning of equals signs and colons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Medium {
    /// Text written by a person or a tool, such as a title: `wrong type of $token: string` contains no secret.
    #[default]
    Prose,
    /// Traffic: headers, forms, JSON. Every value of a secret name is a secret.
    Traffic,
    /// A single URL.
    Url,
    /// Text of a secret scanner, which may quote the secret that it found. Quoted texts and words that look random are
    /// removed as well.
    SecretFinding,
}

/// Options of redaction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RedactionOptions {
    /// How strictly secrets are removed.
    pub redaction: Redaction,
    /// The kind of the text.
    pub medium: Medium,
    /// True if email addresses, which are personal data, are removed as well. False by default.
    pub personal: bool,
    /// True if the place of code after a name is removed as well, as in `Vault.token (src/Vault.sol#188)`: its line changes
    /// with every edit. False by default.
    pub places: bool,
    /// True if home directories at the start of paths are shortened as well, as [`Homes`] does. False by default.
    pub homes: bool,
}

impl RedactionOptions {
    /// Returns the default options for this medium.
    #[must_use]
    pub const fn of(medium: Medium) -> Self {
        Self {
            redaction: Redaction::Default,
            medium,
            personal: false,
            places: false,
            homes: false,
        }
    }

    /// Returns the options with another strictness.
    #[must_use]
    pub const fn with_redaction(mut self, redaction: Redaction) -> Self {
        self.redaction = redaction;
        self
    }

    /// Returns the options with the choice about places of code.
    #[must_use]
    pub const fn with_places(mut self, places: bool) -> Self {
        self.places = places;
        self
    }

    /// Returns the options with the choice about home directories.
    #[must_use]
    pub const fn with_homes(mut self, homes: bool) -> Self {
        self.homes = homes;
        self
    }

    /// Returns the options with the choice about email addresses.
    #[must_use]
    pub const fn with_personal(mut self, personal: bool) -> Self {
        self.personal = personal;
        self
    }

    /// Returns true if quoted texts and words that look random are removed.
    fn searches_words(&self) -> bool {
        self.medium == Medium::SecretFinding || self.redaction == Redaction::Strict
    }

    /// Returns true if a secret may be anywhere, not only at a mark.
    fn searches_all(&self) -> bool {
        self.searches_words() || self.personal
    }
}

/// The kind of a removed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecretKind {
    /// A credential with a form of its own, such as `ghp_…` or a JSON Web Token.
    Token,
    /// A private key.
    PrivateKey,
    /// The name and password in a URL, or the password in `-u name:password`.
    UserInfo,
    /// The credential in an `Authorization` header or after its scheme.
    Header,
    /// The value of a cookie.
    Cookie,
    /// A parameter of a URL or a form.
    Parameter,
    /// A value with a name, in prose, JSON, YAML, XML, code or on a command line.
    Field,
    /// A field of a connection string.
    ConnectionString,
    /// A path segment.
    Path,
    /// A text that a secret scanner quotes.
    Quoted,
    /// An email address.
    MailAddress,
}

impl SecretKind {
    /// All kinds, in order.
    pub const ALL: &'static [Self] = &[
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

    /// Returns the name of the kind, such as `private key`.
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

impl fmt::Display for SecretKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The number of removed texts by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RedactionCounts {
    of_kind: [u64; SecretKind::ALL.len()],
}

impl RedactionCounts {
    /// Returns the number of removed texts of this kind.
    #[must_use]
    pub const fn of(&self, kind: SecretKind) -> u64 {
        self.of_kind[kind as usize]
    }

    /// Returns the total number of removed texts.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.of_kind.iter().sum()
    }

    /// Adds one of this kind.
    pub fn push(&mut self, kind: SecretKind) {
        self.of_kind[kind as usize] += 1;
    }

    /// Adds all of `other`.
    pub fn merge(&mut self, other: &Self) {
        for (count, more) in self.of_kind.iter_mut().zip(other.of_kind) {
            *count += more;
        }
    }

    /// Returns what was added since `before`, an earlier state of the same counts.
    #[must_use]
    pub fn since(&self, before: &Self) -> Self {
        let mut counts = *self;
        for (count, before) in counts.of_kind.iter_mut().zip(before.of_kind) {
            *count = count.saturating_sub(before);
        }
        counts
    }

    /// Returns the kinds with a count above zero, each with its count.
    pub fn iter(&self) -> impl Iterator<Item = (SecretKind, u64)> + '_ {
        let kinds = SecretKind::ALL.iter().copied().zip(self.of_kind);
        kinds.filter(|&(_, count)| count > 0)
    }
}

/// Returns `text` without its secrets. Borrows if there are none.
///
/// Takes time linear in the length of the text.
///
/// ```
/// use finding_redact::{Medium, RedactionOptions, redact};
///
/// let prose = RedactionOptions::default();
/// assert_eq!(redact("login with password=hunter2 failed", &prose), "login with password=REDACTED failed");
/// assert_eq!(redact("expects $password: string", &prose), "expects $password: string");
/// let url = RedactionOptions::of(Medium::Url);
/// assert_eq!(redact("https://h/?id=1&token=a b", &url), "https://h/?id=1&token=REDACTED");
/// ```
#[must_use]
pub fn redact<'t>(text: &'t str, options: &RedactionOptions) -> Cow<'t, str> {
    redact_counted(text, options, &mut RedactionCounts::default())
}

/// Returns text written by a person or a tool without its secrets: [`redact`] with [`Medium::Prose`].
///
/// ```
/// # use finding_redact::redact_prose;
/// let text = "sent 'Authorization: Bearer a1b2' and Cookie: id=a3f; lang=de to https://ci:pw@h/?token=1";
/// let shown = "sent 'Authorization: Bearer REDACTED' and Cookie: id=REDACTED; lang=REDACTED to https://REDACTED:REDACTED@h/?token=REDACTED";
/// assert_eq!(redact_prose(text), shown);
/// ```
#[must_use]
pub fn redact_prose(text: &str) -> Cow<'_, str> {
    redact(text, &RedactionOptions::of(Medium::Prose))
}

/// Returns traffic without its secrets: [`redact`] with [`Medium::Traffic`].
///
/// ```
/// # use finding_redact::redact_traffic;
/// assert_eq!(redact_traffic("password: swordfish\r\nX-Api-Key:k"), "password: REDACTED\r\nX-Api-Key:REDACTED");
/// ```
#[must_use]
pub fn redact_traffic(text: &str) -> Cow<'_, str> {
    redact(text, &RedactionOptions::of(Medium::Traffic))
}

/// Returns a URL without its secrets: [`redact`] with [`Medium::Url`].
///
/// ```
/// # use finding_redact::redact_url;
/// assert_eq!(redact_url("https://joe@h/p;jsessionid=7F?x=1"), "https://REDACTED@h/p;jsessionid=REDACTED?x=1");
/// ```
#[must_use]
pub fn redact_url(url: &str) -> Cow<'_, str> {
    redact(url, &RedactionOptions::of(Medium::Url))
}

/// Returns the same as [`redact`], and adds the removed texts to `counts`.
#[must_use]
#[inline]
pub fn redact_counted<'t>(
    text: &'t str,
    options: &RedactionOptions,
    counts: &mut RedactionCounts,
) -> Cow<'t, str> {
    match search(text, options, counts) {
        Search::Changed(redacted) => Cow::Owned(redacted),
        Search::Kept | Search::Bare => Cow::Borrowed(text),
    }
}

/// The result of a search for secrets in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search {
    /// Nothing that a search in prose looks at: no secret, no home directory and no place of code. Most texts.
    Bare,
    /// Nothing to remove.
    Kept,
    /// This text has to be shown instead.
    Changed(String),
}

/// Searches a text as [`redact`] does, and adds the removed texts to `counts`.
///
/// ```
/// # use finding_redact::{RedactionCounts, RedactionOptions, Search, search};
/// let found = |text| search(text, &RedactionOptions::default(), &mut RedactionCounts::default());
/// assert_eq!(found("no token"), Search::Kept);
/// assert_eq!(found("no such file"), Search::Bare);
/// assert_eq!(found("token=a1b2"), Search::Changed("token=REDACTED".to_owned()));
/// ```
#[must_use]
#[inline]
pub fn search(text: &str, options: &RedactionOptions, counts: &mut RedactionCounts) -> Search {
    if options.redaction == Redaction::Off {
        return Search::Kept;
    }
    let bytes = text.as_bytes();
    let is_url = options.medium == Medium::Url;
    if is_url && options.redaction == Redaction::Default && !options.homes && is_bare_url(bytes) {
        return Search::Kept;
    }
    let marks = Marks::new(bytes, is_url);
    if marks.is_empty() && !is_url && !options.searches_all() {
        return Search::Bare;
    }
    if options.homes {
        if let Some(short) = Homes::default().shortened(text) {
            let options = options.with_homes(false);
            return match search(&short, &options, counts) {
                changed @ Search::Changed(_) => changed,
                Search::Kept | Search::Bare => Search::Changed(short),
            };
        }
    }
    searched(text, marks, options, counts)
}

fn searched(
    text: &str,
    marks: Marks<'_>,
    options: &RedactionOptions,
    counts: &mut RedactionCounts,
) -> Search {
    let view = View::plain(text);
    let redacted = match cuts_at(marks, &view, options) {
        Some(cuts) => write(text, &view, cuts, counts),
        None => {
            let view = View::decoded(text);
            let cuts = cuts(&view, options).unwrap_or_default();
            write(text, &view, cuts, counts)
        }
    };
    redacted.map_or(Search::Kept, Search::Changed)
}

/// Returns the parts to remove. `None` if escapes have to be decoded first.
fn cuts(view: &View<'_>, options: &RedactionOptions) -> Option<Vec<Cut>> {
    let marks = Marks::new(&view.bytes, options.medium == Medium::Url);
    cuts_at(marks, view, options)
}

/// Returns the same, of a view with these marks.
fn cuts_at(marks: Marks<'_>, view: &View<'_>, options: &RedactionOptions) -> Option<Vec<Cut>> {
    let mut scan = Scan::new(view, *options);
    if !scan.run(marks) {
        return None;
    }
    let mut cuts = scan.cuts;
    // A text with spaces may contain more than a URL.
    let is_url = options.medium == Medium::Url;
    if is_url && memchr::memchr2(b' ', b'\n', &view.bytes).is_some() {
        let prose = RedactionOptions {
            medium: Medium::Prose,
            ..*options
        };
        let mut scan = Scan::new(view, prose);
        if !scan.run(Marks::new(&view.bytes, false)) {
            return None;
        }
        cuts.append(&mut scan.cuts);
    }
    Some(cuts)
}

/// Replaces each part with [`REDACTED`]; parts that overlap or touch are replaced together. `None` if there are none.
fn write(
    text: &str,
    view: &View<'_>,
    mut cuts: Vec<Cut>,
    counts: &mut RedactionCounts,
) -> Option<String> {
    if cuts.is_empty() {
        return None;
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
        // A name and a password together are replaced in their own form.
        let user_info = cut.kind == SecretKind::UserInfo && {
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
    Some(out)
}

#[cfg(test)]
mod tests;
