//! URLs as scanners write them: whose they are, the same in two runs, and without secrets.
//!
//! Scanners send what no browser would, so nothing is refused here: relative references, other schemes, blanks,
//! quotes, raw Unicode and bad ports are all taken apart as far as RFC 3986, section 3, reaches.
//!
//! ```
//! use finding_source::url::{self, Url};
//!
//! let url = Url::new("HTTPS://Shop.example/cart;jsessionid=7F?token=abc&id=1");
//! assert_eq!(url.origin().as_deref(), Some("https://shop.example:443"));
//! assert_eq!(url.normal_form(), "https://shop.example:443/cart?id&token");
//! assert_eq!(
//!     url::redact("https://joe:pw@shop.example/cart?token=abc&id=1"),
//!     "https://REDACTED:REDACTED@shop.example/cart?token=REDACTED&id=1"
//! );
//! ```

use std::borrow::Cow;

/// What stands in the place of a secret. The word that OpenTelemetry's semantic conventions use for `url.full`.
pub const REDACTED: &str = "REDACTED";

/// A URL taken apart. Nothing is decoded and nothing is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Url<'u> {
    scheme: Option<&'u str>,
    user_info: Option<&'u str>,
    host: Option<&'u str>,
    port: Option<&'u str>,
    path: &'u str,
    query: Option<&'u str>,
    fragment: Option<&'u str>,
}

impl<'u> Url<'u> {
    /// Takes `text` apart. White space at its ends is left out.
    #[must_use]
    pub fn new(text: &'u str) -> Self {
        let text = text.trim();
        let (scheme, rest) = match scheme(text) {
            Some(scheme) => (Some(scheme), text.get(scheme.len() + 1..).unwrap_or("")),
            None => (None, text),
        };
        let (rest, fragment) = split(rest, '#');
        let (rest, query) = split(rest, '?');
        let mut url = Self {
            scheme,
            user_info: None,
            host: None,
            port: None,
            path: rest,
            query,
            fragment,
        };
        if let Some(rest) = rest.strip_prefix("//") {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            url.path = path;
            url.authority(authority);
        }
        url
    }

    fn authority(&mut self, authority: &'u str) {
        let host = match authority.rsplit_once('@') {
            Some((user_info, host)) => {
                self.user_info = Some(user_info);
                host
            }
            None => authority,
        };
        // The colons of an IPv6 address stand in brackets.
        let name = match (host.starts_with('['), host.find(']')) {
            (true, Some(end)) => end + 1,
            _ => host.rfind(':').unwrap_or(host.len()),
        };
        let (name, port) = host.split_at(name);
        self.host = Some(name);
        self.port = port.strip_prefix(':').filter(|port| !port.is_empty());
    }

    /// The scheme, as written.
    #[must_use]
    pub fn scheme(&self) -> Option<&'u str> {
        self.scheme
    }

    /// What stands before an `@`: a name and often a password.
    #[must_use]
    pub fn user_info(&self) -> Option<&'u str> {
        self.user_info
    }

    /// The host as written; an IPv6 address with its brackets.
    #[must_use]
    pub fn host(&self) -> Option<&'u str> {
        self.host
    }

    /// The port as written.
    #[must_use]
    pub fn port(&self) -> Option<&'u str> {
        self.port
    }

    /// The path as written, parameters and all.
    #[must_use]
    pub fn path(&self) -> &'u str {
        self.path
    }

    /// What follows the `?`.
    #[must_use]
    pub fn query(&self) -> Option<&'u str> {
        self.query
    }

    /// What follows the `#`.
    #[must_use]
    pub fn fragment(&self) -> Option<&'u str> {
        self.fragment
    }

    /// The origin: scheme and host in lower case, and the port, also where it is the scheme's own. `None` for a
    /// URL without a scheme or a host.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let host = self.host.filter(|host| !host.is_empty())?;
        let scheme = self.scheme?.to_ascii_lowercase();
        let own = match &*scheme {
            "http" | "ws" => Some("80"),
            "https" | "wss" => Some("443"),
            "ftp" => Some("21"),
            _ => None,
        };
        // `-1` is what Java, and so ZAP, writes for "no port".
        let port = match self.port.filter(|port| *port != "-1") {
            Some(port) => Some(match port.trim_start_matches('0') {
                "" => "0",
                port => port,
            }),
            None => own,
        };
        let mut origin = format!("{scheme}://{}", host.to_lowercase());
        if let Some(port) = port {
            origin.push(':');
            origin.push_str(port);
        }
        Some(origin)
    }

    /// The form that is the same in two scans of one address: the [origin](Self::origin), the path without the
    /// parameters of its segments (`;jsessionid=…`), and the sorted names of the query's parameters, each once.
    /// Values and fragment are left out; they carry payloads, tokens and times.
    #[must_use]
    pub fn normal_form(&self) -> String {
        let mut form = self.origin().unwrap_or_default();
        form.push_str(&self.normal_path());
        if let Some(query) = self.query {
            let mut names: Vec<&str> = query
                .split('&')
                .map(|pair| pair.split('=').next().unwrap_or(pair))
                .filter(|name| !name.is_empty())
                .collect();
            names.sort_unstable();
            names.dedup();
            for (at, name) in names.into_iter().enumerate() {
                form.push(if at == 0 { '?' } else { '&' });
                form.push_str(name);
            }
        }
        form
    }

    /// The path without the parameters of its segments; `/` when there is a host and no path.
    fn normal_path(&self) -> Cow<'u, str> {
        if self.path.is_empty() && self.host.is_some() {
            return Cow::Borrowed("/");
        }
        if !self.path.contains(';') {
            return Cow::Borrowed(self.path);
        }
        let mut path = String::with_capacity(self.path.len());
        for (at, segment) in self.path.split('/').enumerate() {
            if at > 0 {
                path.push('/');
            }
            path.push_str(segment.split(';').next().unwrap_or(segment));
        }
        Cow::Owned(path)
    }
}

/// The scheme of `text`, if it begins with one that a host may follow.
fn scheme(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))?;
    let (scheme, rest) = text.split_at(end);
    let letter = scheme
        .as_bytes()
        .first()
        .is_some_and(u8::is_ascii_alphabetic);
    (letter && rest.starts_with("://")).then_some(scheme)
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// A URL without its user name and password, and without the values of parameters that [hold a
/// secret](is_secret), be they in the query, the path (`;jsessionid=…`) or the fragment.
#[must_use]
pub fn redact(url: &str) -> Cow<'_, str> {
    replace(url, Within::Url)
}

/// A text, such as what a scanner sent, without what [`redact`] leaves out of a URL, and without the values of HTTP
/// headers that [`redact_message`] leaves out. Takes also `name: value`.
///
/// A value ends at white space, a quote, a bracket, a comma, `&`, `;` or `#`; one in quotes ends at its quote.
#[must_use]
pub fn redact_text(text: &str) -> Cow<'_, str> {
    replace(text, Within::Traffic)
}

/// A text of a person or a tool, such as a title, without what is a secret beyond doubt. Words of the language stay:
/// `wrong type of $key: string` is no secret, and neither is `Authorization: none`.
///
/// Left out are user names and passwords of URLs, the values of secret parameters behind `?`, `&`, `;` or `#`, and what
/// stands behind `Authorization:`, `Cookie:` and [other headers](HEADERS) when it has the form of a credential or a cookie.
///
/// ```
/// # use finding_source::url::redact_message;
/// assert_eq!(
///     redact_message("sent 'Authorization: Bearer eyJh.bGci' and Cookie: id=a3f; lang=de to https://ci:pw@h/?token=1"),
///     "sent 'Authorization: Bearer REDACTED' and Cookie: id=REDACTED; lang=REDACTED to https://REDACTED:REDACTED@h/?token=REDACTED"
/// );
/// assert_eq!(redact_message("Undefined array $key: session = 1"), "Undefined array $key: session = 1");
/// ```
#[must_use]
pub fn redact_message(text: &str) -> Cow<'_, str> {
    replace(text, Within::Message)
}

/// `text` with its percent-encoded bytes (`%20`) decoded; as it stands when that gives no text.
///
/// ```
/// # use finding_source::url::percent_decoded;
/// assert_eq!(percent_decoded("a%20%zz"), "a %zz");
/// assert_eq!(percent_decoded("%ff"), "%ff");
/// ```
#[must_use]
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let code = (byte == b'%')
            .then(|| {
                let digits = tail.get(..2)?;
                digits.iter().all(u8::is_ascii_hexdigit).then_some(())?;
                u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
            })
            .flatten();
        match code {
            Some(code) => {
                bytes.push(code);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Whether values of this name are usually secret: tokens, passwords, keys, signatures, session ids.
///
/// Case, `_`, `-` and `.` do not count. Known are the words of the list below, what ends in `token`, `password`,
/// `passwd`, `secret`, `apikey`, `accesskey`, `privatekey`, `signature`, `sessionid` or `sessid`, and what begins with
/// `aspsessionid`.
///
/// > apikey, assertion, auth, authorization, awsaccesskeyid, bearer, cfid, connect.sid, cookie, credential,
/// > credentials, jwt, key, otp, pass, passcode, passphrase, passwd, password, pin, proxy-authorization, pwd,
/// > samlresponse, secret, session, set-cookie, sid, sig, ticket, token, x-amz-credential, x-goog-credential
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let letters = name
        .bytes()
        .filter(|b| !matches!(b, b'_' | b'-' | b'.'))
        .map(|b| b.to_ascii_lowercase());
    // Names are asked for by the thousand, and hardly one is long.
    let mut short = [0; 32];
    if name.len() > short.len() {
        return is_plain_secret(&letters.collect::<Vec<u8>>());
    }
    let mut length = 0;
    for (slot, letter) in short.iter_mut().zip(letters) {
        *slot = letter;
        length += 1;
    }
    is_plain_secret(&short[..length])
}

fn is_plain_secret(plain: &[u8]) -> bool {
    let (Some(&first), Some(&last)) = (plain.first(), plain.last()) else {
        return false;
    };
    let named = || NAMES.binary_search_by(|known| known.as_bytes().cmp(plain));
    let ended = || ENDS.iter().any(|end| plain.ends_with(end.as_bytes()));
    (FIRSTS[usize::from(first)] && (named().is_ok() || plain.starts_with(SESSION)))
        || (LASTS[usize::from(last)] && ended())
}

/// What the names of ASP's session cookies begin with.
const SESSION: &[u8] = b"aspsessionid";

/// The first letters of [`NAMES`]: most names of parameters have another one, and are no longer looked at.
static FIRSTS: [bool; 256] = letters(&NAMES, true);

/// The last letters of [`ENDS`].
static LASTS: [bool; 256] = letters(&ENDS, false);

const fn letters(names: &[&str], first: bool) -> [bool; 256] {
    let mut letters = [false; 256];
    let mut at = 0;
    while at < names.len() {
        let name = names[at].as_bytes();
        letters[name[if first { 0 } else { name.len() - 1 }] as usize] = true;
        at += 1;
    }
    letters
}

/// Sorted, for the search.
const NAMES: [&str; 32] = [
    "apikey",
    "assertion",
    "auth",
    "authorization",
    "awsaccesskeyid",
    "bearer",
    "cfid",
    "connectsid",
    "cookie",
    "credential",
    "credentials",
    "jwt",
    "key",
    "otp",
    "pass",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "pin",
    "proxyauthorization",
    "pwd",
    "samlresponse",
    "secret",
    "session",
    "setcookie",
    "sid",
    "sig",
    "ticket",
    "token",
    "xamzcredential",
    "xgoogcredential",
];

const ENDS: [&str; 10] = [
    "token",
    "password",
    "passwd",
    "secret",
    "apikey",
    "accesskey",
    "privatekey",
    "signature",
    "sessionid",
    "sessid",
];

/// What secrets stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// One URL.
    Url,
    /// What was sent or received: headers, forms, JSON.
    Traffic,
    /// Prose.
    Message,
}

/// HTTP headers that [`redact_message`] knows, in lower case.
pub const HEADERS: [&str; 10] = [
    "authorization",
    "cookie",
    "private-token",
    "proxy-authorization",
    "set-cookie",
    "x-amz-security-token",
    "x-api-key",
    "x-auth-token",
    "x-csrf-token",
    "x-vault-token",
];

fn replace(text: &str, within: Within) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    // Most texts have neither a value nor a user, and these searches are all they cost.
    let colons = within != Within::Url || memchr::memchr(b'@', bytes).is_some();
    match separator(bytes, 0, colons) {
        Some(first) => replace_from(first, text, within, colons),
        None => Cow::Borrowed(text),
    }
}

/// The next byte at or behind `at` that a value may stand behind.
fn separator(bytes: &[u8], at: usize, colons: bool) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let found = if colons {
        memchr::memchr2(b'=', b':', rest)
    } else {
        memchr::memchr(b'=', rest)
    };
    found.map(|found| at + found)
}

fn replace_from(first: usize, text: &str, within: Within, colons: bool) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let free = within == Within::Traffic;
    let mut out = String::new();
    // Everything before this byte has been copied.
    let mut copied = 0;
    // No name that is still to come begins before this byte.
    let mut behind = 0;
    let mut search = first;
    let mut cut = |copied: &mut usize, from: usize, to: usize, mark: &str| {
        if from < to {
            out.push_str(text.get(*copied..from).unwrap_or_default());
            out.push_str(mark);
            *copied = to;
        }
    };
    while let Some(at) = separator(bytes, search, colons) {
        if bytes[at..].starts_with(b"://") {
            behind = at + 3;
            if let Some(length) = user_info(&bytes[behind..]) {
                let end = behind + length;
                let colon = bytes[behind..end].contains(&b':');
                let mark = if colon { "REDACTED:REDACTED" } else { REDACTED };
                cut(&mut copied, behind, end, mark);
                behind = end;
            }
            search = behind;
            continue;
        }
        search = at + 1;
        let colon = bytes[at] == b':';
        if colon && within == Within::Url {
            continue;
        }
        let before = &bytes[behind..at];
        let prose = free || within == Within::Message;
        let name = behind
            + before
                .iter()
                .rposition(|&b| ends_name(b, prose))
                .map_or(0, |end| end + 1);
        behind = search;
        let Some(named) = text.get(name..at).map(unquoted) else {
            continue;
        };
        if let Some(header) = header(named, colon && within != Within::Url) {
            let value = HeaderValue {
                bytes,
                header,
                certain: free,
            };
            let to = value.each(search, |from, to| cut(&mut copied, from, to, REDACTED));
            // Without a credential behind it, prose is searched for the next name.
            if let Some(to) = to {
                behind = to;
                search = to;
                continue;
            }
        }
        let lead = name.checked_sub(1).and_then(|before| bytes.get(before));
        let parameter = matches!(lead, Some(b'?' | b'&' | b';' | b'#'));
        if (within != Within::Message || parameter && !colon) && is_secret(named) {
            let (from, to) = value_range(bytes, search, prose, lead == Some(&b';'));
            cut(&mut copied, from, to, REDACTED);
            behind = to;
            search = to;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// The header of this name, if its value is a secret.
fn header(name: &str, colon: bool) -> Option<&'static str> {
    // Few words before a colon end as these do.
    let last = name.as_bytes().last().map(u8::to_ascii_lowercase)?;
    if !colon || !matches!(last, b'e' | b'n' | b'y') {
        return None;
    }
    HEADERS
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(name))
}

/// What follows the name of a header.
struct HeaderValue<'b> {
    bytes: &'b [u8],
    header: &'static str,
    /// Whether this is a header, not a sentence about one.
    certain: bool,
}

impl HeaderValue<'_> {
    /// Shows every part that is secret of the value at `from` to `cut`; where the value ends. `None` when it is no value.
    fn each(&self, from: usize, mut cut: impl FnMut(usize, usize)) -> Option<usize> {
        let (start, end) = self.word(from)?;
        let word = self.bytes.get(start..end)?;
        if self.header.ends_with("cookie") {
            return self.cookies(start, cut);
        }
        let scheme = SCHEMES
            .iter()
            .any(|scheme| scheme.as_bytes().eq_ignore_ascii_case(word));
        let name = |b: &u8| b.is_ascii_alphabetic() || *b == b'-';
        if self.header.ends_with("authorization")
            && (scheme || self.certain && word.iter().all(name))
        {
            if let Some((from, mut to)) = self.word(end) {
                if PARAMETERS
                    .iter()
                    .any(|scheme| scheme.as_bytes().eq_ignore_ascii_case(word))
                {
                    to = self.line(from);
                }
                cut(from, to);
                return Some(to);
            }
        }
        if self.certain || word.len() >= 16 || word.iter().any(u8::is_ascii_digit) {
            cut(start, end);
            return Some(end);
        }
        None
    }

    /// `a=b; c=d`, where every value is secret, and no attribute of a cookie is.
    fn cookies(&self, from: usize, mut cut: impl FnMut(usize, usize)) -> Option<usize> {
        const ATTRIBUTES: [&str; 7] = [
            "domain", "expires", "httponly", "max-age", "path", "samesite", "secure",
        ];
        let mut done = None;
        let mut from = from;
        while let Some((start, end)) = self.word(from) {
            let word = self.bytes.get(start..end)?;
            let equals = word.iter().position(|&b| b == b'=');
            let name = &word[..equals.unwrap_or(word.len())];
            let attribute = ATTRIBUTES
                .iter()
                .any(|known| known.as_bytes().eq_ignore_ascii_case(name));
            match equals {
                _ if attribute => {}
                Some(equals) => cut(start + equals + 1, end),
                // Nor is that a word.
                None if self.certain || word.len() > 64 => cut(start, end),
                None => break,
            }
            done = Some(end);
            if self.bytes.get(end) != Some(&b';') {
                break;
            }
            from = end + 1;
        }
        done
    }

    /// The end of the line.
    fn line(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        from + memchr::memchr2(b'\r', b'\n', rest).unwrap_or(rest.len())
    }

    /// The next word on the line, without the `;` or `,` behind it.
    fn word(&self, from: usize) -> Option<(usize, usize)> {
        let rest = self.bytes.get(from..)?;
        let start = from
            + rest
                .iter()
                .position(|b| !matches!(b, b' ' | b'\t' | b'"' | b'\''))?;
        let ends = |b: &u8| {
            b.is_ascii_whitespace() || matches!(b, b';' | b',' | b'"' | b'\'' | b'<' | b'>')
        };
        let rest = self.bytes.get(start..)?;
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        (length > 0).then_some((start, start + length))
    }
}

/// Of RFC 9110, section 11.1, and IANA's registry of them; and what services made up.
const SCHEMES: [&str; 14] = [
    "apikey",
    "aws4-hmac-sha256",
    "basic",
    "bearer",
    "digest",
    "dpop",
    "gnap",
    "hmac",
    "negotiate",
    "ntlm",
    "oauth",
    "scram-sha-256",
    "sharedkey",
    "token",
];

/// Those that are followed by a list, whose end only that of the line tells.
const PARAMETERS: [&str; 4] = ["aws4-hmac-sha256", "digest", "oauth", "scram-sha-256"];

/// Whether a name may begin behind this byte.
fn ends_name(byte: u8, free: bool) -> bool {
    match byte {
        b'&' | b'?' | b'#' | b';' | b'/' | b'=' => true,
        b',' | b'{' | b'(' | b'[' | b'<' | b':' => free,
        _ => free && byte.is_ascii_whitespace(),
    }
}

/// A name without the quotes of JSON and the blanks before its colon.
fn unquoted(name: &str) -> &str {
    name.trim().trim_matches(['"', '\''])
}

/// The length of the user information at the start of an authority.
fn user_info(authority: &[u8]) -> Option<usize> {
    // The next `://` ends the search too, so that no byte is looked at twice.
    let end = authority
        .iter()
        .position(|b| matches!(b, b'/' | b'?' | b'#') || b.is_ascii_whitespace())
        .unwrap_or(authority.len());
    authority[..end].iter().rposition(|&b| b == b'@')
}

/// Where the value that stands at `from` begins and ends.
fn value_range(bytes: &[u8], from: usize, free: bool, path: bool) -> (usize, usize) {
    let mut from = from;
    let mut quote = None;
    if free {
        while let Some(b' ' | b'\t') = bytes.get(from) {
            from += 1;
        }
        if let Some(&q @ (b'"' | b'\'')) = bytes.get(from) {
            from += 1;
            quote = Some(q);
        }
    }
    let ends = |byte: u8| match quote {
        Some(quote) => byte == quote,
        None if free => {
            byte.is_ascii_whitespace()
                || matches!(
                    byte,
                    b'&' | b';' | b'#' | b',' | b'"' | b'\'' | b'<' | b'>' | b')' | b'}' | b']'
                )
        }
        None if path => matches!(byte, b';' | b'/' | b'?' | b'#' | b'&'),
        None => matches!(byte, b'&' | b'#'),
    };
    let rest = bytes.get(from..).unwrap_or_default();
    let length = rest.iter().position(|&b| ends(b)).unwrap_or(rest.len());
    (from, from + length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn origins_are_the_same_however_they_are_written() {
        for (url, origin) in [
            ("https://Example.COM", Some("https://example.com:443")),
            (
                "https://example.com:443/a?b",
                Some("https://example.com:443"),
            ),
            ("HTTP://example.com:080/", Some("http://example.com:80")),
            ("http://example.com:/", Some("http://example.com:80")),
            ("http://example.com:-1/", Some("http://example.com:80")),
            ("https://example.com:8443", Some("https://example.com:8443")),
            (
                "https://example.com.evil.org/",
                Some("https://example.com.evil.org:443"),
            ),
            ("http://[::1]:8080/x", Some("http://[::1]:8080")),
            ("http://[FE80::1]", Some("http://[fe80::1]:80")),
            ("wss://example.com/socket", Some("wss://example.com:443")),
            ("https://u:p@example.com", Some("https://example.com:443")),
            (
                "http://example.com?q=http://other/",
                Some("http://example.com:80"),
            ),
            ("http://example.com#//x@y", Some("http://example.com:80")),
            ("x-app://host/a", Some("x-app://host")),
            ("/relative/path?x=1", None),
            ("//example.com/no-scheme", None),
            ("mailto:joe@example.com", None),
            ("javascript:alert(1)", None),
            ("http://", None),
            ("", None),
            ("http:/one-slash", None),
            ("1http://example.com", None),
        ] {
            assert_eq!(Url::new(url).origin().as_deref(), origin, "{url}");
        }
    }

    #[test]
    fn the_normal_form_keeps_what_two_scans_share() {
        for (url, form) in [
            ("http://a", "http://a:80/"),
            ("http://A/B?z=1&a=2&a=3&&=x#f", "http://a:80/B?a&z"),
            ("http://a/b;jsessionid=1F/c;v=2?q=%27", "http://a:80/b/c?q"),
            ("http://a/b?", "http://a:80/b"),
            ("/b;x?c", "/b?c"),
            ("", ""),
            ("http://a/caf\u{e9} \"x\"", "http://a:80/caf\u{e9} \"x\""),
        ] {
            assert_eq!(Url::new(url).normal_form(), form, "{url}");
        }
    }

    #[test]
    fn nothing_of_a_url_is_lost() {
        let url = Url::new(" https://u@h:1/p;x=1?q#f?#/ ");
        assert_eq!(
            (url.scheme(), url.user_info(), url.host(), url.port()),
            (Some("https"), Some("u"), Some("h"), Some("1"))
        );
        assert_eq!(
            (url.path(), url.query(), url.fragment()),
            ("/p;x=1", Some("q"), Some("f?#/"))
        );
    }

    #[test]
    fn secrets_of_urls_are_redacted() {
        for (url, shown) in [
            ("https://joe@h/p", "https://REDACTED@h/p"),
            ("https://a:b@c:d@h/p", "https://REDACTED:REDACTED@h/p"),
            (
                "https://h/p?email=joe@example.com",
                "https://h/p?email=joe@example.com",
            ),
            (
                "https://h/p;JSESSIONID=AB12/q;v=1?x=1",
                "https://h/p;JSESSIONID=REDACTED/q;v=1?x=1",
            ),
            (
                "https://h/?user_token=a%20b c;d&x=1&access_token=e#id_token=f",
                "https://h/?user_token=REDACTED&x=1&access_token=REDACTED#id_token=REDACTED",
            ),
            (
                "https://h/?X-Amz-Signature=00&sig=1",
                "https://h/?X-Amz-Signature=REDACTED&sig=REDACTED",
            ),
            ("https://h/?token=&x", "https://h/?token=&x"),
            (
                "https://h/?next=https://a:b@c/",
                "https://h/?next=https://REDACTED:REDACTED@c/",
            ),
            ("PHPSESSID=1", "PHPSESSID=REDACTED"),
            (
                "/p?ASPSESSIONIDQQ=1&asp.net_sessionid=2",
                "/p?ASPSESSIONIDQQ=REDACTED&asp.net_sessionid=REDACTED",
            ),
        ] {
            assert_eq!(redact(url), shown);
        }
        for url in ["https://h/?keyword=a&tokens=3&authors=b", "", "a=b", "?=&="] {
            assert!(
                matches!(redact(url), Cow::Borrowed(same) if same == url),
                "{url}"
            );
        }
    }

    #[test]
    fn secrets_of_texts_are_redacted() {
        for (text, shown) in [
            ("ZAP AND 1=1 -- ", "ZAP AND 1=1 -- "),
            ("<script>alert(1);</script>", "<script>alert(1);</script>"),
            (
                "Cookie: a; sid=12; x=y",
                "Cookie: REDACTED; sid=REDACTED; x=REDACTED",
            ),
            (
                "Set-Cookie: id=1; Path=/; HttpOnly\r\nX-A: b",
                "Set-Cookie: id=REDACTED; Path=/; HttpOnly\r\nX-A: b",
            ),
            (
                "authorization: Basic am9lOnB3\r\nAccept: a/b",
                "authorization: Basic REDACTED\r\nAccept: a/b",
            ),
            (
                "Authorization: Digest username=\"j\", response=\"5e\"",
                "Authorization: Digest REDACTED",
            ),
            ("-H 'Authorization: 5e1f'", "-H 'Authorization: REDACTED'"),
            ("x-api-key:k", "x-api-key:REDACTED"),
            (
                r#"{"password": "p w", "x": 1}"#,
                r#"{"password": "REDACTED", "x": 1}"#,
            ),
            (
                "see http://u:p@h/ and token=abc.",
                "see http://REDACTED:REDACTED@h/ and token=REDACTED",
            ),
        ] {
            assert_eq!(redact_text(text), shown);
        }
    }

    #[test]
    fn secrets_of_messages_are_redacted_and_words_are_not() {
        for (text, shown) in [
            ("https://u:p@h/a", "https://REDACTED:REDACTED@h/a"),
            ("a /x?token=b, c", "a /x?token=REDACTED, c"),
            (
                "https://h/#access_token=b.",
                "https://h/#access_token=REDACTED",
            ),
            (
                "Authorization: Bearer abc def",
                "Authorization: Bearer REDACTED def",
            ),
            ("Authorization: a5 b", "Authorization: REDACTED b"),
            (
                "cookie: sid=1; b=2 c=3",
                "cookie: sid=REDACTED; b=REDACTED c=3",
            ),
            ("X-Vault-Token: hvs.0", "X-Vault-Token: REDACTED"),
        ] {
            assert_eq!(redact_message(text), shown);
        }
        for text in [
            "Undefined array key: session",
            "expects $token = string, pass: false given",
            "Authorization: none was sent",
            "Cookie: without HttpOnly",
            "cookie:",
            "Authorization: ",
            "a?b:c=token",
            "mail joe@example.com: token",
        ] {
            assert!(matches!(redact_message(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn secret_names_are_known_however_they_are_written() {
        assert!(NAMES.is_sorted());
        for name in [
            "apikey",
            "API_KEY",
            "x-api-key",
            "Connect.SID",
            "XAmz-Credential",
            "jwt",
            "token",
            "pwd",
        ] {
            assert!(is_secret(name), "{name}");
        }
        assert!(is_secret(
            &"a_very_long_name_in_front_of_an_access_token".repeat(3)
        ));
        for name in ["", "id", "tokens", "page", "sidebar", &"x".repeat(40)] {
            assert!(!is_secret(name), "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken(text: String) {
            let url = Url::new(&text);
            let _ = (url.origin(), url.normal_form(), redact(&text), redact_text(&text));
            let _ = redact_message(&text);
        }

        #[test]
        fn no_secret_gets_through_whatever_stands_before_it(
            text in "[a-z:/@?#&;=\\[\\] \"é0-9]{0,60}|(http://|token=|;sid=|[:@&/?=x]){0,20}",
            before in "[?&;#]",
        ) {
            let url = Url::new(&text);
            let _ = (url.origin(), url.normal_form());
            let text = format!("{text}{before}access_token=UNIQUE");
            prop_assert!(!redact(&text).contains("UNIQUE"));
            prop_assert!(!redact_text(&text).contains("UNIQUE"));
            prop_assert!(!redact_message(&text).contains("UNIQUE"));
        }
    }
}
