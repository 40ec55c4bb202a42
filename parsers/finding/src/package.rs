//! Titles and advice for packages.

use finding_redact::{Homes, may_have_home, redact_prose};

use crate::text::{TITLE_CHARS, distinct, headline, one_line};
use crate::version::first_in_range;
use crate::{Package, Purl, Str};

/// Files that only one package manager writes, with the type of its package URLs.
const LOCK_FILES: [(&str, &str); 20] = [
    ("Cargo.lock", "cargo"),
    ("Gemfile.lock", "gem"),
    ("Pipfile.lock", "pypi"),
    ("build.gradle", "maven"),
    ("build.gradle.kts", "maven"),
    ("composer.lock", "composer"),
    ("gems.locked", "gem"),
    ("go.mod", "golang"),
    ("go.sum", "golang"),
    ("gradle.lockfile", "maven"),
    ("npm-shrinkwrap.json", "npm"),
    ("package-lock.json", "npm"),
    ("package.json", "npm"),
    ("packages.lock.json", "nuget"),
    ("pnpm-lock.yaml", "npm"),
    ("poetry.lock", "pypi"),
    ("pom.xml", "maven"),
    ("requirements.txt", "pypi"),
    ("uv.lock", "pypi"),
    ("yarn.lock", "npm"),
];

impl<'r> Package<'r> {
    /// Creates a package of an ecosystem, which is a type of package URLs, such as `npm`. It has a URL if its name is
    /// [plain](Purl::if_plain).
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let package = Package::in_ecosystem("npm", "@angular/core", Some("1.0.0".into()));
    /// assert_eq!(package.purl.as_deref(), Some("pkg:npm/%40angular/core@1.0.0"));
    ///
    /// let of_tool = String::from("cargo");
    /// assert_eq!(Package::in_ecosystem(of_tool, "core", None).purl.as_deref(), Some("pkg:cargo/core"));
    /// ```
    #[must_use]
    pub fn in_ecosystem(
        ecosystem: impl Into<Str<'r>>,
        name: impl Into<Str<'r>>,
        version: Option<Str<'r>>,
    ) -> Self {
        let ecosystem = ecosystem.into();
        let mut package = Package::new(name);
        let purl = Purl::new(&ecosystem, &package.name, version.as_deref()).if_plain();
        package.purl = purl.map(|purl| purl.to_text().into());
        package.ecosystem = Some(ecosystem);
        package.version = version;
        package
    }

    /// Creates a package of an ecosystem in each of its installed versions, or without a version. `patched` are the versions
    /// without the vulnerability: it is [fixed in](Self::fixed_in) the lowest one above the installed version.
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let patched = Some(">=5.0.5 <6.0.0 || >=6.1.0".into());
    /// let installed = Package::in_versions("npm", "tar", ["5.0.1", "6.0.0", "5.0.1"].map(Into::into), patched);
    /// let fixed: Vec<&str> = installed.iter().filter_map(|package| package.fixed_in.as_deref()).collect();
    /// assert_eq!(fixed, ["5.0.5", "6.1.0"]);
    /// assert_eq!(Package::in_versions("npm", "tar", [], None), [Package::in_ecosystem("npm", "tar", None)]);
    /// ```
    #[must_use]
    pub fn in_versions(
        ecosystem: impl Into<Str<'r>>,
        name: impl Into<Str<'r>>,
        versions: impl IntoIterator<Item = Str<'r>>,
        patched: Option<Str<'r>>,
    ) -> Vec<Self> {
        let (ecosystem, name) = (ecosystem.into(), name.into());
        let mut versions: Vec<Option<Str<'r>>> = distinct(versions).map(Some).collect();
        if versions.is_empty() {
            versions.push(None);
        }
        let package = |version: Option<Str<'r>>| {
            let fixed = patched.as_ref();
            let fixed = fixed.map(|all| first_in_range(all, version.as_deref()));
            let mut package = Self::in_ecosystem(ecosystem.clone(), name.clone(), version);
            package.fixed_in = fixed;
            package
        };
        versions.into_iter().map(package).collect()
    }

    /// Creates the package of a package URL. Returns `None` for another text.
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let package = Package::of_purl("pkg:npm/%40angular/core@1.0.0?x=y").unwrap();
    /// assert_eq!((&*package.name, package.version.as_deref()), ("@angular/core", Some("1.0.0")));
    /// assert_eq!(package.purl.unwrap(), "pkg:npm/%40angular/core@1.0.0?x=y");
    /// assert_eq!(Package::of_purl("angular"), None);
    /// ```
    #[must_use]
    pub fn of_purl(text: impl Into<Str<'r>>) -> Option<Self> {
        let mut package = Self::default();
        let text = text.into();
        Purl::parse(&text)?.write_into(&mut package);
        package.purl = Some(text);
        Some(package)
    }

    /// Sets the package URL by the [ecosystem](Self::ecosystem), see [`Purl::of_manager`].
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let mut package = Package::new("libc6");
    /// package.ecosystem = Some("Debian:12".into());
    /// package.set_purl_of_ecosystem();
    /// assert_eq!(package.purl.as_deref(), Some("pkg:deb/debian/libc6"));
    /// ```
    pub fn set_purl_of_ecosystem(&mut self) {
        let manager = self.ecosystem.as_deref().unwrap_or_default();
        self.purl = Purl::of_manager(manager, &self.name, self.version.as_deref());
    }

    /// Sets the ecosystem and the package URL by the name of the file in [`path`](Self::path), such as `Cargo.lock`. Other
    /// files change nothing.
    ///
    /// A name that does not identify a package has no URL: one with spaces, and an artifact of Maven without its group.
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let mut package = Package::new("org.apache.logging.log4j/log4j-core");
    /// package.path = Some("web/pom.xml".into());
    /// package.set_purl_of_lock_file();
    /// assert_eq!(package.purl.as_deref(), Some("pkg:maven/org.apache.logging.log4j/log4j-core"));
    /// ```
    pub fn set_purl_of_lock_file(&mut self) {
        let path = self.path.as_deref().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        let Some((_, ecosystem)) = LOCK_FILES.iter().find(|(name, _)| *name == file) else {
            return;
        };
        self.ecosystem = Some((*ecosystem).into());
        let name = match *ecosystem {
            "maven" if !self.name.contains(['/', ':']) => return,
            "maven" => self.name.replacen('/', ":", 1),
            "pypi" => Purl::python_name(&self.name),
            _ => self.name.clone().into_owned(),
        };
        if !name.contains(|c: char| c.is_whitespace() || c.is_control()) {
            let purl = Purl::new(ecosystem, &name, self.version.as_deref());
            self.purl = Some(purl.to_text().into());
        }
    }

    /// Returns the title of a finding of this package: the vulnerability, the name, the version, and the file, which
    /// distinguishes two files of one package. It has at most [`TITLE_CHARS`] characters; a path that does not fit is
    /// cut at the start.
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let mut package = Package::new("log4j-core");
    /// package.version = Some("2.14.1".into());
    /// package.path = Some("web/lib/log4j-core.jar".into());
    /// assert_eq!(package.title("CVE-2021-44228"), "CVE-2021-44228 in log4j-core 2.14.1 (web/lib/log4j-core.jar)");
    /// ```
    #[must_use]
    pub fn title(&self, what: &str) -> String {
        let mut package = String::with_capacity(TITLE_CHARS);
        package.push_str(" in ");
        package.push_str(&headline(&*self.name, TITLE_CHARS / 2));
        if let Some(version) = &self.version {
            package.push(' ');
            package.push_str(&headline(&**version, TITLE_CHARS / 5));
        }
        let room = TITLE_CHARS - package.chars().count();
        let what = headline(what, room);
        let mut title = String::with_capacity(what.len() + 2 * TITLE_CHARS);
        title.push_str(what.trim_end_matches('.'));
        title.push_str(&package);
        let room = TITLE_CHARS.saturating_sub(title.chars().count() + " ()".len());
        if let Some(path) = self
            .path
            .as_deref()
            .and_then(|path| short_path(path, &self.name, room))
        {
            title.push_str(" (");
            title.push_str(&path);
            title.push(')');
        }
        one_line(title).into_owned()
    }

    /// Returns the advice to update to the version in [`fixed_in`](Self::fixed_in), or `None` if there is none.
    ///
    /// ```
    /// use finding::Package;
    ///
    /// let mut package = Package::new("spring-core");
    /// package.fixed_in = Some("3.2.4".into());
    /// assert_eq!(package.update_advice().unwrap(), "Update spring-core to 3.2.4 or later.");
    /// ```
    #[must_use]
    pub fn update_advice(&self) -> Option<String> {
        let fixed = self.fixed_in.as_deref()?.trim();
        let name = one_line(&*self.name);
        if fixed.is_empty() {
            return None;
        }
        if fixed.contains([',', '|', '<', '>', '=']) {
            // One version for each release line, in the notation of the report.
            return Some(format!("Update {name} to a fixed version: {fixed}."));
        }
        Some(["Update ", &name, " to ", fixed, " or later."].concat())
    }
}

/// Returns a path of at most `room` characters, without the name of an entry in a lock file, or `None` if it only
/// repeats `name`.
fn short_path(path: &str, name: &str, room: usize) -> Option<String> {
    // Dependency-Check writes `package-lock.json?left-pad`.
    let path = path.split('?').next().unwrap_or_default().trim();
    if path.is_empty() || path == name {
        return None;
    }
    if path.chars().count() <= room {
        return Some(path.to_owned());
    }
    // A part of a home directory or of a secret is not recognized, so they are removed before the path is cut.
    let has_home = may_have_home(path.as_bytes());
    let short = has_home.then(|| Homes::default().shortened(path)).flatten();
    let path = redact_prose(short.as_deref().unwrap_or(path));
    if path.chars().count() <= room {
        return Some(path.into_owned());
    }
    let mut tail = None;
    for (at, _) in path.rmatch_indices('/') {
        let rest = path.get(at..)?;
        if rest.chars().count() + 1 > room {
            break;
        }
        tail = Some(format!("\u{2026}{rest}"));
    }
    tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_room_for_all_its_parts() {
        let mut package = Package::new("g:a");
        assert_eq!(package.title("CVE-2024-0001"), "CVE-2024-0001 in g:a");
        package.version = Some("1.0".into());
        package.path = Some(
            ["deep/".repeat(30).as_str(), "package-lock.json?a"]
                .concat()
                .into(),
        );
        let title = package.title("CVE-2024-0001");
        assert!(
            title.starts_with("CVE-2024-0001 in g:a 1.0 (…/deep/"),
            "{title}"
        );
        assert!(title.ends_with("/package-lock.json)"), "{title}");
        let long = package.title(&"words ".repeat(100));
        assert!(long.contains("words… in g:a 1.0"), "{long}");
        for title in [title, long] {
            assert!(title.chars().count() <= TITLE_CHARS, "{title}");
        }
        package.name = "é".repeat(500).into();
        assert!(package.title("x").chars().count() <= TITLE_CHARS);
    }

    #[test]
    fn the_home_directory_of_a_long_path_is_not_in_the_title() {
        let mut package = Package::new("jquery");
        for (directories, shown) in [(5, "(~/shop/"), (40, "(\u{2026}/")] {
            let rest = "shop/".repeat(directories);
            let path = format!("/home/alice/{rest}and/a/very/long/directory/{rest}jquery.js");
            package.path = Some(path.into());
            let title = package.title("CVE-2015-9251");
            assert!(title.contains(shown) && !title.contains("alice"), "{title}");
        }
        package.path = Some("/home/alice/a.js".into());
        assert_eq!(
            package.title("CVE-2015-9251"),
            "CVE-2015-9251 in jquery (/home/alice/a.js)"
        );
    }

    #[test]
    fn advice_names_the_first_fixed_version_or_all_of_them() {
        let mut package = Package::new("left");
        assert_eq!(package.update_advice(), None);
        package.fixed_in = Some("2.6.9, 3.1.0".into());
        assert_eq!(
            package.update_advice().unwrap(),
            "Update left to a fixed version: 2.6.9, 3.1.0."
        );
    }
}
