//! URLs as scanners write them: parsing, and a form that is the same in two runs.
//!
//! Scanners send URLs that no browser would send, so nothing is refused: relative references, other schemes, spaces,
//! quotation marks, raw Unicode and invalid ports are split according to RFC 3986, section 3, where possible.
//!
//! ```
//! use finding::url::Url;
//!
//! let url = Url::new("HTTPS://Shop.example/cart;jsessionid=7F?token=abc&id=1");
//! assert_eq!(url.origin().as_deref(), Some("https://shop.example:443"));
//! assert_eq!(url.normal_form(), "https://shop.example:443/cart?id&token");
//! ```

use std::borrow::Cow;

/// The parts of a URL, without decoding or loss.
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
    /// Splits `text`. White space at its ends is removed.
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
        // The colons of an IPv6 address are in brackets.
        let name = match (host.starts_with('['), host.find(']')) {
            (true, Some(end)) => end + 1,
            _ => host.rfind(':').unwrap_or(host.len()),
        };
        let (name, port) = host.split_at(name);
        self.host = Some(name);
        self.port = port.strip_prefix(':').filter(|port| !port.is_empty());
    }

    /// Returns the scheme, as written.
    #[must_use]
    pub fn scheme(&self) -> Option<&'u str> {
        self.scheme
    }

    /// Returns the part before an `@`: a name and often a password.
    #[must_use]
    pub fn user_info(&self) -> Option<&'u str> {
        self.user_info
    }

    /// Returns the host as written; an IPv6 address with its brackets.
    #[must_use]
    pub fn host(&self) -> Option<&'u str> {
        self.host
    }

    /// Returns the port as written.
    #[must_use]
    pub fn port(&self) -> Option<&'u str> {
        self.port
    }

    /// Returns the path as written, including parameters.
    #[must_use]
    pub fn path(&self) -> &'u str {
        self.path
    }

    /// Returns the part after the `?`.
    #[must_use]
    pub fn query(&self) -> Option<&'u str> {
        self.query
    }

    /// Returns the part after the `#`.
    #[must_use]
    pub fn fragment(&self) -> Option<&'u str> {
        self.fragment
    }

    /// Returns the origin: scheme and host in lower case, and the port, even if it is the default of the scheme.
    /// Returns `None` for a URL without a scheme or a host.
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
        // Java, and therefore ZAP, writes `-1` for "no port".
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

    /// Returns the form that is the same in two scans of one URL: the [origin](Self::origin), the path without the
    /// parameters of its segments (`;jsessionid=…`), and the sorted names of the query's parameters, each once. Values
    /// and fragment are left out, since they contain payloads, tokens and times.
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

    /// Returns the path without the parameters of its segments, or `/` if there is a host and no path.
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

/// Returns the scheme of `text`, if it can be followed by a host.
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

/// Returns a text with its percent-encoded bytes (`%20`) decoded, or unchanged if the result is not text.
///
/// ```
/// # use finding::url::percent_decoded;
/// assert_eq!(percent_decoded("a%20%zz"), "a %zz");
/// assert_eq!(percent_decoded("%ff"), "%ff");
/// ```
#[must_use]
pub fn percent_decoded<'t>(text: impl Into<Cow<'t, str>>) -> Cow<'t, str> {
    let text = text.into();
    if !text.contains('%') {
        return text;
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
    String::from_utf8(bytes).map_or(text, Cow::Owned)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn origins_are_the_same_in_any_spelling() {
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
    fn the_normal_form_is_the_same_in_two_scans() {
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

    proptest! {
        #[test]
        fn any_text_is_accepted(text: String) {
            let url = Url::new(&text);
            let _ = (url.origin(), url.normal_form());
        }
    }
}
