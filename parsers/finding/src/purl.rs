//! Package URLs.

use std::borrow::Cow;
use std::fmt;

use crate::url::percent_decoded;
use crate::{Package, Str};
use report_syntax::text::letters_digits_and;

/// The types of package URLs, and the names that tools have for the ecosystem and its package managers, in any letter case:
/// those of the OSV schema 1.7, of Snyk, and of Amazon Inspector.
#[rustfmt::skip]
const ECOSYSTEMS: [(&str, &[&str]); 18] = [
    ("bitnami", &[]),
    ("cargo", &["crates.io"]),
    ("cocoapods", &[]),
    ("composer", &["packagist"]),
    ("conan", &["conancenter"]),
    ("cran", &[]),
    ("gem", &["rubygems", "bundler", "gemspec"]),
    ("golang", &["go", "gobinary", "golangdep", "gomod", "gomodules", "govendor"]),
    ("hackage", &[]),
    ("hex", &[]),
    ("julia", &[]),
    ("maven", &["gradle", "jar", "pom", "sbt"]),
    ("npm", &["nodepkg", "pnpm", "yarn", "yarn-workspace"]),
    ("nuget", &["dotnet", "paket"]),
    ("pub", &[]),
    ("pypi", &["pip", "pipenv", "poetry", "python", "pythonpkg", "uv"]),
    ("swift", &["swifturl"]),
    ("vscode-extension", &["vscode"]),
];

/// The types of package URLs of Linux distributions, with their namespaces and the other names that tools have for them.
const DISTRIBUTIONS: [(&str, &[&str]); 21] = [
    ("apk", &["alpaquita"]),
    ("apk", &["alpine"]),
    ("apk", &["chainguard"]),
    ("apk", &["minimos"]),
    ("apk", &["wolfi"]),
    ("deb", &["debian"]),
    ("deb", &["echo"]),
    ("deb", &["ubuntu"]),
    ("rpm", &["almalinux", "alma"]),
    ("rpm", &["amzn", "amazon"]),
    ("rpm", &["centos"]),
    ("rpm", &["fedora"]),
    ("rpm", &["mageia"]),
    ("rpm", &["openeuler"]),
    ("rpm", &["opensuse"]),
    ("rpm", &["oracle", "ol"]),
    ("rpm", &["photon", "photon os"]),
    ("rpm", &["redhat", "red hat", "rhel"]),
    ("rpm", &["rocky"]),
    ("rpm", &["rocky-linux", "rocky linux"]),
    ("rpm", &["suse", "sles"]),
];

/// The main parts of a package URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Purl<'p> {
    /// Its type in lower case, such as `maven` or `npm`.
    pub ecosystem: Str<'p>,
    /// The namespace and name, in the notation of the ecosystem: `org.apache.logging.log4j:log4j-core`,
    /// `@angular/core`.
    pub name: Str<'p>,
    /// Its version.
    pub version: Option<Str<'p>>,
}

impl<'p> Purl<'p> {
    /// Creates the URL of a package by its name in the ecosystem: `org.apache.logging.log4j:log4j-core`, `@angular/core`.
    ///
    /// ```
    /// use finding::Purl;
    ///
    /// let purl = Purl::new("npm", "@angular/core", Some("1.0.0+b"));
    /// assert_eq!(purl.to_string(), "pkg:npm/%40angular/core@1.0.0%2Bb");
    /// ```
    #[must_use]
    pub fn new(ecosystem: &'p str, name: &'p str, version: Option<&'p str>) -> Self {
        Self {
            ecosystem: in_lower_case(ecosystem),
            name: name.into(),
            version: version.map(Into::into),
        }
    }

    /// Returns the same URL if its name and version are made of characters that names and versions of packages have:
    /// letters, digits and `.-_+!~^`, with `/`, `:` and `@` in their places.
    ///
    /// A report may have any text for a name. With its other characters encoded, a secret in it is not recognized.
    ///
    /// ```
    /// use finding::Purl;
    ///
    /// assert!(Purl::new("npm", "@angular/core", Some("1.0.0")).if_plain().is_some());
    /// assert!(Purl::new("npm", "core; token=x", None).if_plain().is_none());
    /// ```
    #[must_use]
    pub fn if_plain(self) -> Option<Self> {
        const PLAIN: [bool; 256] = letters_digits_and(b".-_+!~^");
        let is_plain = |text: &str| {
            let mut bytes = text.bytes();
            bytes.all(|b| PLAIN[usize::from(b)]) && !text.is_empty()
        };
        let mut parts = self.name.split(['/', ':']);
        let is_name = parts.all(|part| is_plain(part.strip_prefix('@').unwrap_or(part)));
        let mut parts = self.version.iter().flat_map(|version| version.split(':'));
        (is_name && parts.all(is_plain)).then_some(self)
    }

    /// Returns the URL of a Go module in the form that most tools use: its version begins with `v`. `stdlib` has no `v`.
    /// Other URLs are returned unchanged.
    ///
    /// ```
    /// use finding::Purl;
    ///
    /// let purl = |name, version| Purl::new("golang", name, Some(version)).in_go_form().to_string();
    /// assert_eq!(purl("golang.org/x/net", "1.2.0"), "pkg:golang/golang.org/x/net@v1.2.0");
    /// assert_eq!(purl("go/stdlib", "v1.22.1"), "pkg:golang/stdlib@1.22.1");
    /// ```
    #[must_use]
    pub fn in_go_form(mut self) -> Self {
        // Grype's and Trivy's name for it, and Inspector's. A module has a dot before its first slash.
        if self.ecosystem == "golang" && matches!(&*self.name, "stdlib" | "go/stdlib") {
            let bare = |it: Str<'p>| match it.strip_prefix('v').or(it.strip_prefix("go")) {
                Some(bare) => Cow::Owned(bare.to_owned()),
                None => it,
            };
            self.name = Cow::Borrowed("stdlib");
            self.version = self.version.map(bare);
            return self;
        }
        let is_module = self.ecosystem == "golang" && self.name.contains('/');
        let is_bare = |version: &Str<'_>| version.starts_with(|c: char| c.is_ascii_digit());
        if let Some(bare) = self.version.as_ref().filter(|it| is_module && is_bare(it)) {
            self.version = Some(["v", bare].concat().into());
        }
        self
    }

    /// Returns the URL in the form in which those of several tools agree: with one name for a distribution, without the epoch of
    /// its version, and [in one way](Self::in_go_form) for Go.
    pub(crate) fn in_common(mut self) -> Self {
        if !matches!(&*self.ecosystem, "apk" | "deb" | "rpm") {
            return self.in_go_form();
        }
        if let Some((namespace, name)) = self.name.split_once('/') {
            // Grype writes the id of `/etc/os-release`, such as `rhel`, and Trivy its own name, such as `redhat`.
            let of_type = DISTRIBUTIONS
                .iter()
                .filter(|(kind, _)| *kind == self.ecosystem);
            let mut names = of_type.map(|(_, names)| names);
            let known = names.find(|names| names.contains(&namespace));
            if let Some(main) = known.and_then(|names| names.first()) {
                self.name = Cow::Owned([main, "/", name].concat());
            }
        }
        // It is a part of Grype's version, and a qualifier of Trivy's URL.
        let epoch = self.version.as_deref().and_then(|it| it.split_once(':'));
        if let Some((_, version)) = epoch.filter(|(it, _)| it.bytes().all(|b| b.is_ascii_digit())) {
            self.version = Some(Cow::Owned(version.to_owned()));
        }
        self
    }

    /// Parses `pkg:type/namespace/name@version?qualifiers#subpath` (ECMA-427). Returns `None` for other texts.
    ///
    /// ```
    /// # use finding::Purl;
    /// let purl = Purl::parse("pkg:npm/%40angular/core@1.0.0?x=y").unwrap();
    /// assert_eq!((&*purl.ecosystem, &*purl.name, purl.version.as_deref()), ("npm", "@angular/core", Some("1.0.0")));
    /// ```
    #[must_use]
    pub fn parse(text: &'p str) -> Option<Self> {
        let rest = without_qualifiers(text).strip_prefix("pkg:")?;
        let (ecosystem, rest) = rest.trim_start_matches('/').split_once('/')?;
        // A version contains no `/`; an unencoded `@` of a scope comes before one.
        let (path, version) = match rest.rfind('@') {
            Some(at) if at > 0 && !rest[at..].contains('/') => (&rest[..at], Some(&rest[at + 1..])),
            _ => (rest, None),
        };
        let path = path.trim_matches('/');
        if path.is_empty() || ecosystem.is_empty() {
            return None;
        }
        let ecosystem = in_lower_case(ecosystem);
        let name = percent_decoded(path);
        let name = match &*ecosystem {
            // The notation of Maven coordinates.
            "maven" => match name.rsplit_once('/') {
                Some((group, artifact)) => Cow::Owned([group, ":", artifact].concat()),
                None => name,
            },
            _ => name,
        };
        let version = version.filter(|v| !v.is_empty()).map(|encoded| {
            let version = percent_decoded(encoded);
            // A version has no spaces. Decoded, a secret with a line break in it is not recognized.
            match version.contains(|c: char| c.is_whitespace() || c.is_control()) {
                true => Cow::Borrowed(encoded),
                false => version,
            }
        });
        Some(Self {
            ecosystem,
            name,
            version,
        })
    }

    /// Returns the canonical form of a package URL, without qualifiers and subpath: the beginning of `text` if it is written so.
    /// Returns `None` for another text.
    ///
    /// ```
    /// # use finding::Purl;
    /// assert_eq!(Purl::canonical("pkg:npm/%40angular/core@1.0.0?x=y").unwrap(), "pkg:npm/%40angular/core@1.0.0");
    /// assert_eq!(Purl::canonical("pkg:NPM/@angular/core").unwrap(), "pkg:npm/%40angular/core");
    /// ```
    #[must_use]
    pub fn canonical(text: &'p str) -> Option<Str<'p>> {
        let purl = Self::parse(text)?;
        let written = without_qualifiers(text);
        let mut rest = Unwritten(written);
        Some(match purl.write(&mut rest) {
            Ok(()) if rest.0.is_empty() => Cow::Borrowed(written),
            _ => Cow::Owned(purl.to_text()),
        })
    }

    /// Returns the URL as text: [`to_string`](ToString::to_string), with memory for all of it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let version = self.version.as_deref().unwrap_or_default();
        // An encoded character takes two bytes more.
        let length = "pkg:/@%40".len() + self.ecosystem.len() + self.name.len() + version.len();
        let mut text = String::with_capacity(length);
        // Writing to memory does not fail.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, out: &mut impl fmt::Write) -> fmt::Result {
        let ecosystem = in_lower_case(&self.ecosystem);
        let (separator, name) = match &*ecosystem {
            "maven" => (':', Cow::Borrowed(&*self.name)),
            "pypi" => ('/', Self::python_name(&self.name).into()),
            _ => ('/', Cow::Borrowed(&*self.name)),
        };
        out.write_str("pkg:")?;
        out.write_str(&ecosystem)?;
        for part in name.split(separator) {
            out.write_str("/")?;
            encode(out, part)?;
        }
        if let Some(version) = &self.version {
            out.write_str("@")?;
            encode(out, version)?;
        }
        Ok(())
    }

    /// Creates the URL of a package of a Linux distribution, by the id of the distribution in `/etc/os-release` or a name
    /// that tools use for it. Returns `None` for an unknown one. Of `SOURCE/BINARY`, as Snyk writes, it is the URL of the
    /// binary package.
    ///
    /// ```
    /// use finding::Purl;
    ///
    /// let purl = Purl::of_distribution("debian", "libc6", Some("2.36-9")).unwrap();
    /// assert_eq!(purl.to_string(), "pkg:deb/debian/libc6@2.36-9");
    /// assert_eq!(Purl::of_distribution("plan9", "libc", None), None);
    /// ```
    #[must_use]
    pub fn of_distribution(
        distribution: &str,
        name: &str,
        version: Option<&'p str>,
    ) -> Option<Self> {
        let is_named =
            |names: &[&str]| names.iter().any(|it| it.eq_ignore_ascii_case(distribution));
        let (ecosystem, names) = DISTRIBUTIONS.iter().find(|(_, names)| is_named(names))?;
        let binary = name.rsplit('/').next()?;
        Some(Self {
            ecosystem: (*ecosystem).into(),
            name: [names.first()?, "/", binary].concat().into(),
            version: version.map(Into::into),
        })
    }

    /// Returns the URL of a package by the name that a tool has for its ecosystem or package manager, such as `Packagist`,
    /// `yarn` or `Debian:12`. Returns `None` for an unknown one, and for a name that is not [plain](Self::if_plain).
    ///
    /// ```
    /// use finding::Purl;
    ///
    /// let purl = |manager| Purl::of_manager(manager, "curl", Some("8.1"));
    /// assert_eq!(purl("crates.io").unwrap(), "pkg:cargo/curl@8.1");
    /// assert_eq!(purl("Debian:12").unwrap(), "pkg:deb/debian/curl@8.1");
    /// assert_eq!(purl("GIT"), None);
    /// ```
    #[must_use]
    pub fn of_manager(manager: &str, name: &str, version: Option<&str>) -> Option<Str<'static>> {
        let manager = manager.split(':').next().unwrap_or_default();
        let purl = match Self::type_of(manager) {
            Some(kind) => Purl::new(kind, name, version).in_go_form(),
            None => Purl::of_distribution(manager, name, version)?,
        };
        Some(purl.if_plain()?.to_text().into())
    }

    /// Returns the type of package URLs for the name that a tool has for an ecosystem or package manager. Distributions have
    /// types of their own, see [`of_distribution`](Self::of_distribution).
    ///
    /// ```
    /// # use finding::Purl;
    /// assert_eq!(Purl::type_of("crates.io"), Some("cargo"));
    /// assert_eq!(Purl::type_of("PYTHONPKG"), Some("pypi"));
    /// assert_eq!(Purl::type_of("debian"), None);
    /// ```
    #[must_use]
    pub fn type_of(manager: &str) -> Option<&'static str> {
        let is_named = |it: &&str| it.eq_ignore_ascii_case(manager);
        let mut known = ECOSYSTEMS.iter();
        let known = known.find(|(kind, names)| is_named(kind) || names.iter().any(is_named));
        known.map(|(kind, _)| *kind)
    }

    /// Returns the name of a Python package in its one spelling: in lower case with hyphens.
    ///
    /// ```
    /// # use finding::Purl;
    /// assert_eq!(Purl::python_name("Typing_Extensions"), "typing-extensions");
    /// ```
    #[must_use]
    pub fn python_name(name: &str) -> String {
        name.to_ascii_lowercase().replace('_', "-")
    }

    /// Sets the fields of `package` from this URL.
    pub fn write_into(&self, package: &mut Package<'_>) {
        package.name = Cow::Owned(self.name.clone().into_owned());
        package.version = self.version.clone().map(|v| Cow::Owned(v.into_owned()));
        package.ecosystem = Some(Cow::Owned(self.ecosystem.clone().into_owned()));
    }
}

/// Writes the URL in the [canonical form](https://github.com/package-url/purl-spec): the type in lower case, and the name of
/// a Python package in lower case with hyphens.
impl fmt::Display for Purl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

/// Returns a type as the specification writes it. It is the same in any letter case.
fn in_lower_case(ecosystem: &str) -> Str<'_> {
    match ecosystem.bytes().any(|b| b.is_ascii_uppercase()) {
        true => Cow::Owned(ecosystem.to_ascii_lowercase()),
        false => Cow::Borrowed(ecosystem),
    }
}

/// The rest of a text that was not written yet. Writing something else is an error.
struct Unwritten<'t>(&'t str);

impl fmt::Write for Unwritten<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// Returns a package URL up to its qualifiers or its subpath.
fn without_qualifiers(text: &str) -> &str {
    let end = memchr::memchr2(b'?', b'#', text.as_bytes());
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

fn encode(out: &mut impl fmt::Write, text: &str) -> fmt::Result {
    const KEPT: [bool; 256] = letters_digits_and(b".-_~:");
    let mut rest = text;
    while !rest.is_empty() {
        // All bytes up to here are ASCII.
        let plain = rest.bytes().take_while(|&b| KEPT[usize::from(b)]).count();
        let (written, behind) = rest.split_at(plain);
        out.write_str(written)?;
        let odd = behind.chars().next();
        rest = behind
            .get(odd.map_or(0, char::len_utf8)..)
            .unwrap_or_default();
        for byte in behind.bytes().take(behind.len() - rest.len()) {
            let digits =
                [byte >> 4, byte & 0xf].map(|digit| b"0123456789ABCDEF"[usize::from(digit)]);
            out.write_char('%')?;
            out.write_char(char::from(digits[0]))?;
            out.write_char(char::from(digits[1]))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_purls_are_read_back() {
        for (ecosystem, name, version) in [
            (
                "maven",
                "org.apache.logging.log4j:log4j-core",
                Some("2.14.1"),
            ),
            ("npm", "@angular/core", Some("1.0.0")),
            ("golang", "github.com/a/b", Some("v1.0.0+incompatible")),
            ("pypi", "ruamel-yaml", Some("2!1.0")),
            ("pypi", "a", None),
        ] {
            let purl = Purl::new(ecosystem, name, version);
            assert_eq!(Purl::parse(&purl.to_string()), Some(purl.clone()), "{purl}");
        }
    }

    #[test]
    fn the_canonical_form_is_that_of_the_parsed_url() {
        for text in [
            "pkg:npm/left-pad@1.0.0",
            "pkg:npm/left-pad@1.0.0?x=y#z",
            "pkg:npm/@angular/core@1.0.0",
            "pkg:NPM/a",
            "pkg:pypi/Typing_Extensions@4.0",
            "pkg:pypi/typing-extensions@4.0",
            "pkg:maven/org.a/b@1.0",
            "pkg:maven/org.a/b:c@1.0",
            "pkg://npm/a/",
            "pkg:deb/debian/curl@7.50+1",
            "pkg:deb/debian/curl@7.50%2b1",
            "pkg:npm/\u{e9}",
            "pkg:npm/a@",
        ] {
            let purl = Purl::parse(text).unwrap();
            let canonical = Purl::canonical(text).unwrap();
            assert_eq!(canonical, purl.to_string(), "{text}");
            assert_eq!(purl.to_text(), purl.to_string(), "{text}");
            let is_written = without_qualifiers(text) == canonical;
            assert_eq!(matches!(canonical, Cow::Borrowed(_)), is_written, "{text}");
        }
        assert_eq!(Purl::canonical("left-pad"), None);
    }

    #[test]
    fn a_text_that_is_not_the_name_of_a_package_has_no_plain_purl() {
        for (name, version, plain) in [
            ("org.a:b", Some("1:2.0-rc.1+b~c^d"), true),
            ("github.com/a/b", Some("v1.0.0"), true),
            ("@angular/core", None, true),
            ("https://ci:secret@git.example/a", None, false),
            ("a b", None, false),
            ("a=b", None, false),
            ("a", Some("1 2"), false),
            ("", None, false),
            ("a", Some(""), false),
        ] {
            let purl = Purl::new("x", name, version);
            assert_eq!(purl.if_plain().is_some(), plain, "{name} {version:?}");
        }
    }

    #[test]
    fn the_names_of_tools_have_types_of_purls() {
        for (manager, name, expected) in [
            ("npm", "@angular/core", "pkg:npm/%40angular/core@1.0"),
            ("Maven", "org.a:b", "pkg:maven/org.a/b@1.0"),
            ("Go", "golang.org/x/net", "pkg:golang/golang.org/x/net@v1.0"),
            (
                "PyPI",
                "Typing_Extensions",
                "pkg:pypi/typing-extensions@1.0",
            ),
            ("Packagist", "acme/shop", "pkg:composer/acme/shop@1.0"),
            ("gomodules", "a", "pkg:golang/a@1.0"),
            ("Rocky Linux:9", "curl", "pkg:rpm/rocky-linux/curl@1.0"),
            ("Alpine:v3.20", "musl", "pkg:apk/alpine/musl@1.0"),
            ("debian:12", "openssl/libssl3", "pkg:deb/debian/libssl3@1.0"),
        ] {
            let purl = Purl::of_manager(manager, name, Some("1.0"));
            assert_eq!(purl.as_deref(), Some(expected));
        }
        assert_eq!(Purl::of_manager("", "a", None), None);
        assert_eq!(Purl::of_manager("npm", "a b", None), None);
    }

    #[test]
    fn purls_of_every_ecosystem_are_read() {
        for (text, ecosystem, name, version) in [
            (
                "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1",
                "maven",
                "org.apache.logging.log4j:log4j-core",
                Some("2.14.1"),
            ),
            (
                "pkg:npm/%40angular%2Fcore@1.0.0",
                "npm",
                "@angular/core",
                Some("1.0.0"),
            ),
            (
                "pkg:npm/%40angular/core@1.0.0",
                "npm",
                "@angular/core",
                Some("1.0.0"),
            ),
            (
                "pkg:npm/@angular/core@1.0.0",
                "npm",
                "@angular/core",
                Some("1.0.0"),
            ),
            ("pkg:npm/@angular/core", "npm", "@angular/core", None),
            (
                "pkg:javascript/jquery@1.8.3.min",
                "javascript",
                "jquery",
                Some("1.8.3.min"),
            ),
            (
                "pkg:deb/debian/curl@7.50%2B1?arch=i386#bin",
                "deb",
                "debian/curl",
                Some("7.50+1"),
            ),
            ("pkg:Maven/g/a@1", "maven", "g:a", Some("1")),
            ("pkg:pypi/a@1%0a2", "pypi", "a", Some("1%0a2")),
            ("pkg:pypi/odd%zzname@", "pypi", "odd%zzname", None),
            ("pkg:pypi/%ff%fe@1", "pypi", "%ff%fe", Some("1")),
        ] {
            let expected = Purl {
                ecosystem: ecosystem.into(),
                name: name.into(),
                version: version.map(Cow::Borrowed),
            };
            assert_eq!(Purl::parse(text), Some(expected), "{text}");
        }
        for text in ["struts:1.2", "pkg:", "pkg:npm", "pkg:npm/", "pkg:/x", ""] {
            assert_eq!(Purl::parse(text), None, "{text}");
        }
    }
}
