//! Names of components: package URLs, CPE names, and the identifiers of old reports.

use std::borrow::Cow;

use finding_source::{Package, Str};

/// The parts of a package URL that people know a package by.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Purl<'p> {
    pub(crate) ecosystem: &'p str,
    pub(crate) name: Str<'p>,
    pub(crate) version: Option<Str<'p>>,
}

/// Reads `pkg:type/namespace/name@version?qualifiers#subpath` (ECMA-427).
pub(crate) fn purl(text: &str) -> Option<Purl<'_>> {
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
    let name = decoded(path);
    let name = match ecosystem {
        // The way Maven writes coordinates.
        "maven" => match name.rsplit_once('/') {
            Some((group, artifact)) => Cow::Owned(format!("{group}:{artifact}")),
            None => name,
        },
        _ => name,
    };
    let version = version.filter(|v| !v.is_empty()).map(decoded);
    Some(Purl {
        ecosystem,
        name,
        version,
    })
}

/// Percent-decoded; as it stands when that gives no text.
fn decoded(text: &str) -> Str<'_> {
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

/// The product and the version in a CPE name, 2.3 (`cpe:2.3:a:…`) or 2.2 (`cpe:/a:…`).
pub(crate) fn cpe(text: &str) -> Option<(String, Option<String>)> {
    let fields = text
        .strip_prefix("cpe:2.3:")
        .or_else(|| text.strip_prefix("cpe:/"))?;
    let mut fields = CpeFields(fields).skip(2);
    let product = fields.next().filter(|product| !product.is_empty())?;
    let version = fields.next().filter(|v| !matches!(&**v, "" | "*" | "-"));
    Some((product, version))
}

/// The fields of a CPE name, unescaped.
struct CpeFields<'c>(&'c str);

impl Iterator for CpeFields<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let mut field = String::new();
        let mut chars = self.0.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                ':' => {
                    self.0 = &self.0[at + 1..];
                    return Some(field);
                }
                '\\' => field.extend(chars.next().map(|(_, c)| c)),
                c => field.push(c),
            }
        }
        self.0 = "";
        Some(field)
    }
}

/// The package URL that Dependency-Check 5.0 and newer would write for an identifier of 4.x and older, so that an
/// update of the tool does not make every finding a new one.
pub(crate) fn modern(kind: &str, name: &str) -> Option<String> {
    match kind {
        // `JarAnalyzer` and `Dependency.addAsEvidence`: group:artifact:version
        "maven" => {
            let mut parts = name.splitn(3, ':');
            let (group, artifact, version) = (parts.next()?, parts.next()?, parts.next()?);
            Some(format!("pkg:maven/{group}/{artifact}@{version}"))
        }
        // `AbstractNpmAnalyzer`: name:version, where a name may have a scope.
        "npm" => {
            let (name, version) = name.rsplit_once(':')?;
            let name = name.replace('@', "%40").replace('/', "%2F");
            Some(format!("pkg:npm/{name}@{version}"))
        }
        _ => None,
    }
}

/// The package URL that the JSON report would have, for a format that names a package and its file but not its
/// ecosystem; `None` where the file does not tell.
pub(crate) fn guessed(file: &str, name: &str, version: &str) -> Option<String> {
    const LOCK_FILES: [&str; 4] = [
        "package-lock.json?",
        "npm-shrinkwrap.json?",
        "yarn.lock?",
        "pnpm-lock.yaml?",
    ];
    let ends = |ends: &[&str]| ends.iter().any(|end| file.ends_with(end));
    if LOCK_FILES.iter().any(|lock| file.contains(lock)) {
        return modern("npm", &format!("{name}:{version}"));
    }
    // `JarAnalyzer` names a package `group:artifact`.
    if ends(&[".jar", ".war", ".ear", ".aar", "pom.xml"]) && name.split(':').count() == 2 {
        return modern("maven", &format!("{name}:{version}"));
    }
    if ends(&["Gemfile.lock"]) {
        return Some(format!("pkg:gem/{name}@{version}"));
    }
    // `RetireJsAnalyzer`
    if ends(&[".js"]) && !name.contains([':', '/']) {
        return Some(format!("pkg:javascript/{name}@{version}"));
    }
    None
}

/// Fills in what `purl` says.
pub(crate) fn describe(package: &mut Package<'_>, purl: &Purl<'_>) {
    package.name = Cow::Owned(purl.name.clone().into_owned());
    package.version = purl.version.clone().map(|v| Cow::Owned(v.into_owned()));
    package.ecosystem = Some(Cow::Owned(purl.ecosystem.to_owned()));
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
            assert_eq!(purl(text), Some(expected), "{text}");
        }
        for text in ["struts:1.2", "pkg:", "pkg:npm", "pkg:npm/", "pkg:/x", ""] {
            assert_eq!(purl(text), None, "{text}");
        }
    }

    #[test]
    fn products_and_versions_of_cpe_names_are_read() {
        for (text, product, version) in [
            (
                "cpe:2.3:a:apache:struts:2.1.2:*:*:*:*:*:*:*",
                "struts",
                Some("2.1.2"),
            ),
            ("cpe:2.3:a:a\\:b:c\\:d:*:*:*:*:*:*:*:*", "c:d", None),
            ("cpe:/a:apache:struts:2.1.2", "struts", Some("2.1.2")),
            ("cpe:/a:apache:struts", "struts", None),
        ] {
            assert_eq!(
                cpe(text),
                Some((product.to_owned(), version.map(str::to_owned))),
                "{text}"
            );
        }
        for text in ["cpe:2.3:a", "pkg:npm/a@1", "cpe:2.3:a:b::1"] {
            assert_eq!(cpe(text), None, "{text}");
        }
    }

    #[test]
    fn old_identifiers_become_the_package_urls_of_newer_versions() {
        for (kind, name, expected) in [
            (
                "maven",
                "org.mortbay.jetty:jetty:6.1.0",
                Some("pkg:maven/org.mortbay.jetty/jetty@6.1.0"),
            ),
            ("maven", "jetty", None),
            (
                "npm",
                "@angular/core:1.0.0",
                Some("pkg:npm/%40angular%2Fcore@1.0.0"),
            ),
            ("cpe", "cpe:/a:b:c:1", None),
        ] {
            assert_eq!(modern(kind, name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_package_url_is_guessed_where_the_file_tells_the_ecosystem() {
        for (file, name, expected) in [
            ("/a/b.war/c-1.jar", "g:c", Some("pkg:maven/g/c@1")),
            ("/a/c-1.jar", "c", None),
            (
                "/a/package-lock.json?@x/y",
                "@x/y",
                Some("pkg:npm/%40x%2Fy@1"),
            ),
            ("/a/yarn.lock?y", "y", Some("pkg:npm/y@1")),
            ("/a/Gemfile.lock", "rack", Some("pkg:gem/rack@1")),
            (
                "/a/jquery.min.js",
                "jquery",
                Some("pkg:javascript/jquery@1"),
            ),
            ("/a/curl.dll", "curl", None),
        ] {
            assert_eq!(guessed(file, name, "1").as_deref(), expected, "{file}");
        }
    }
}
