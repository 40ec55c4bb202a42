//! The ecosystems of OSV, and the package URLs of their packages.

use std::borrow::Cow;

use finding_source::{Purl, Str};

/// An ecosystem of the OSV schema, the type of its package URLs, and the namespace of all its packages.
type Ecosystem = (&'static str, &'static str, Option<&'static str>);

/// Sorted by name. Names are those of the OSV schema 1.7; types and namespaces are those of the purl specification.
const ECOSYSTEMS: [Ecosystem; 33] = [
    ("AlmaLinux", "rpm", Some("almalinux")),
    ("Alpaquita", "apk", Some("alpaquita")),
    ("Alpine", "apk", Some("alpine")),
    ("Bitnami", "bitnami", None),
    ("CRAN", "cran", None),
    ("Chainguard", "apk", Some("chainguard")),
    ("ConanCenter", "conan", None),
    ("Debian", "deb", Some("debian")),
    ("Echo", "deb", Some("echo")),
    ("Go", "golang", None),
    ("Hackage", "hackage", None),
    ("Hex", "hex", None),
    ("Julia", "julia", None),
    ("Mageia", "rpm", Some("mageia")),
    ("Maven", "maven", None),
    ("MinimOS", "apk", Some("minimos")),
    ("NuGet", "nuget", None),
    ("Packagist", "composer", None),
    ("Photon OS", "rpm", Some("photon")),
    ("Pub", "pub", None),
    ("PyPI", "pypi", None),
    ("Red Hat", "rpm", Some("redhat")),
    ("Rocky Linux", "rpm", Some("rocky-linux")),
    ("RubyGems", "gem", None),
    ("SUSE", "rpm", Some("suse")),
    ("SwiftURL", "swift", None),
    ("Ubuntu", "deb", Some("ubuntu")),
    ("VSCode", "vscode-extension", None),
    ("Wolfi", "apk", Some("wolfi")),
    ("crates.io", "cargo", None),
    ("npm", "npm", None),
    ("openEuler", "rpm", Some("openeuler")),
    ("openSUSE", "rpm", Some("opensuse")),
];

/// Returns an ecosystem without its release: `Debian` for `Debian:12`.
pub(crate) fn without_release(ecosystem: &str) -> &str {
    ecosystem.split(':').next().unwrap_or_default()
}

/// Returns the package URL, if the ecosystem is known and the name is one of a package.
pub(crate) fn purl(ecosystem: &str, name: &str, version: Option<&str>) -> Option<Str<'static>> {
    let ecosystem = without_release(ecosystem);
    let at = ECOSYSTEMS
        .binary_search_by(|(known, ..)| (*known).cmp(ecosystem))
        .ok()?;
    let (_, kind, namespace) = ECOSYSTEMS.get(at)?;
    let name = match namespace {
        Some(namespace) => Cow::Owned(format!("{namespace}/{name}")),
        None => Cow::Borrowed(name),
    };
    let purl = Purl::new(kind, &name, version).with_module_version();
    Some(purl.of_plain_name()?.to_string().into())
}

/// Returns whether a record is about the package `name` of `ecosystem`.
pub(crate) fn is_same(
    (ecosystem, name): (&str, &str),
    (affected_ecosystem, affected_name): (&str, &str),
) -> bool {
    let is_named = name == affected_name
        || without_release(ecosystem) == "PyPI" && canonical(name) == canonical(affected_name);
    // The record of a distribution has an entry for each release. Ubuntu's have `:LTS` after it.
    let rest = affected_ecosystem.strip_prefix(ecosystem);
    let is_released = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        || without_release(ecosystem) == affected_ecosystem;
    is_named && is_released
}

/// Returns the name of a Python package in the one spelling of the purl specification.
fn canonical(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ecosystems_are_sorted() {
        assert!(ECOSYSTEMS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn a_package_url_has_the_type_of_the_ecosystem() {
        for (ecosystem, name, expected) in [
            ("crates.io", "time", "pkg:cargo/time@1.0"),
            ("npm", "@angular/core", "pkg:npm/%40angular/core@1.0"),
            ("Maven", "org.a:b", "pkg:maven/org.a/b@1.0"),
            ("Go", "golang.org/x/net", "pkg:golang/golang.org/x/net@v1.0"),
            (
                "PyPI",
                "Typing_Extensions",
                "pkg:pypi/typing-extensions@1.0",
            ),
            ("Packagist", "acme/shop", "pkg:composer/acme/shop@1.0"),
            ("Debian:12", "curl", "pkg:deb/debian/curl@1.0"),
            ("Alpine:v3.20", "musl", "pkg:apk/alpine/musl@1.0"),
        ] {
            let written = purl(ecosystem, name, Some("1.0"));
            assert_eq!(written.as_deref(), Some(expected));
        }
        assert_eq!(purl("GIT", "a", None), None);
        assert_eq!(purl("", "a", None), None);
    }

    #[test]
    fn a_record_is_matched_by_name_and_release() {
        for (package, affected, same) in [
            (("npm", "lodash"), ("npm", "lodash"), true),
            (("npm", "lodash"), ("npm", "lodash-es"), false),
            (("npm", "lodash"), ("RubyGems", "lodash"), false),
            (("Debian:12", "curl"), ("Debian:12", "curl"), true),
            (("Debian:12", "curl"), ("Debian:11", "curl"), false),
            (("Debian:12", "curl"), ("Debian", "curl"), true),
            (("Ubuntu:22.04", "curl"), ("Ubuntu:22.04:LTS", "curl"), true),
            (("PyPI", "Flask_A"), ("PyPI", "flask-a"), true),
            (("", "a"), ("npm", "a"), false),
        ] {
            assert_eq!(is_same(package, affected), same, "{package:?} {affected:?}");
        }
    }
}
