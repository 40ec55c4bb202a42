//! Names of components: package URLs, CPE names, and the identifiers of old reports.

/// Returns the product and the version in a CPE name, 2.3 (`cpe:2.3:a:…`) or 2.2 (`cpe:/a:…`).
pub(crate) fn cpe(text: &str) -> Option<(String, Option<String>)> {
    let fields = text
        .strip_prefix("cpe:2.3:")
        .or_else(|| text.strip_prefix("cpe:/"))?;
    let mut is_escaped = false;
    let is_end = |c: char| {
        let is_end = c == ':' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    };
    let mut fields = fields.split(is_end).skip(2).map(unescaped);
    let product = fields.next().filter(|product| !product.is_empty())?;
    let version = fields.next().filter(|v| !matches!(&**v, "" | "*" | "-"));
    Some((product, version))
}

/// Returns a field of a CPE name without the backslashes before its characters.
fn unescaped(field: &str) -> String {
    let mut chars = field.chars();
    let unescaped = std::iter::from_fn(|| match chars.next()? {
        '\\' => chars.next(),
        c => Some(c),
    });
    unescaped.collect()
}

/// Returns the package URL that Dependency-Check 5.0 and newer write for an identifier of 4.x and older, so that an
/// update of the tool does not make every finding new.
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

/// Returns the package URL of the JSON report, for a format that names a package and its file but not its ecosystem;
/// `None` if the file does not show the ecosystem.
pub(crate) fn guessed(file: &str, name: &str, version: &str) -> Option<String> {
    const LOCK_FILES: [&str; 4] = [
        "package-lock.json?",
        "npm-shrinkwrap.json?",
        "yarn.lock?",
        "pnpm-lock.yaml?",
    ];
    // A sentence or a URL is neither a name nor a version. It may contain a password, which could not be recognized
    // after encoding.
    let odd = |text: &str| text.contains("://") || text.contains(char::is_whitespace);
    if odd(name) || odd(version) {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_package_url_is_guessed_if_the_file_shows_the_ecosystem() {
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
