//! Package URLs.

use std::borrow::Cow;

use crate::Package;
use crate::finding::Str;
use crate::url::percent_decoded;

/// The parts of a package URL that people know a package by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Purl<'p> {
    /// Its type, such as `maven` or `npm`.
    pub ecosystem: &'p str,
    /// Namespace and name, as the ecosystem writes them: `org.apache.logging.log4j:log4j-core`, `@angular/core`.
    pub name: Str<'p>,
    /// Its version.
    pub version: Option<Str<'p>>,
}

impl<'p> Purl<'p> {
    /// Reads `pkg:type/namespace/name@version?qualifiers#subpath` (ECMA-427). `None` for what is no package URL.
    ///
    /// ```
    /// # use finding_source::Purl;
    /// let purl = Purl::parse("pkg:npm/%40angular/core@1.0.0?x=y").unwrap();
    /// assert_eq!((purl.ecosystem, &*purl.name, purl.version.as_deref()), ("npm", "@angular/core", Some("1.0.0")));
    /// ```
    #[must_use]
    pub fn parse(text: &'p str) -> Option<Self> {
        let rest = text.strip_prefix("pkg:")?;
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        let (ecosystem, rest) = rest.get(..end)?.trim_start_matches('/').split_once('/')?;
        // A version holds no `/`; the `@` of a scope that nobody encoded stands in front of one.
        let (path, version) = match rest.rfind('@') {
            Some(at) if at > 0 && !rest[at..].contains('/') => (&rest[..at], Some(&rest[at + 1..])),
            _ => (rest, None),
        };
        let path = path.trim_matches('/');
        if path.is_empty() || ecosystem.is_empty() {
            return None;
        }
        let name = percent_decoded(path);
        let name = match ecosystem {
            // The way Maven writes coordinates.
            "maven" => match name.rsplit_once('/') {
                Some((group, artifact)) => Cow::Owned(format!("{group}:{artifact}")),
                None => name,
            },
            _ => name,
        };
        let version = version.filter(|v| !v.is_empty()).map(percent_decoded);
        Some(Self {
            ecosystem,
            name,
            version,
        })
    }

    /// Fills in what it says.
    pub fn describe(&self, package: &mut Package<'_>) {
        package.name = Cow::Owned(self.name.clone().into_owned());
        package.version = self.version.clone().map(|v| Cow::Owned(v.into_owned()));
        package.ecosystem = Some(Cow::Owned(self.ecosystem.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("pkg:pypi/odd%zzname@", "pypi", "odd%zzname", None),
            ("pkg:pypi/%ff%fe@1", "pypi", "%ff%fe", Some("1")),
        ] {
            let expected = Purl {
                ecosystem,
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
