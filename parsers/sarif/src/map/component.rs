//! The kind of a finding, and its package.

use finding_source::text::part;
use finding_source::weakness;
use finding_source::{Advisory, ContainerImage, CvssRating, Kind, Package, Str, Words};

use super::producer::Habits;
use super::{Address, Parts, owned, rating};

/// A vulnerable package.
#[derive(Clone, Debug)]
pub(super) struct Component<'r> {
    pub(super) package: Package<'r>,
    /// The key that identifies it; none if the identity is without it.
    pub(super) key: Option<Str<'r>>,
}

impl<'r> Component<'r> {
    /// Creates the component of a package, which is identified by its URL, or else by name and version.
    fn of(package: Package<'r>) -> Self {
        let key = match (&package.purl, &package.version) {
            (Some(purl), _) => purl.clone(),
            (None, Some(version)) => Str::Owned(format!("{}@{version}", package.name)),
            (None, None) => package.name.clone(),
        };
        let key = Some(key);
        Self { package, key }
    }
}

/// Creates the package of a name and a version.
fn named<'r>(name: &str, version: Option<&str>) -> Option<Package<'r>> {
    let mut package = Package::new(name.trim().to_owned());
    let version = version.map(str::trim).filter(|version| !version.is_empty());
    package.version = version.map(owned);
    (!package.name.is_empty()).then_some(package)
}

/// Parses `NAME@VERSION`, where a name may have a scope: `@angular/core@1.0.0`.
pub(super) fn at<'r>(text: &str) -> Option<Package<'r>> {
    let (name, version) = text.trim().rsplit_once('@')?;
    named(name, Some(version))
}

impl<'r> Parts<'_, 'r> {
    /// Returns the kind of the finding: the kind of the tool, unless the rule is more specific.
    pub(super) fn kind(&self) -> Kind {
        let Self { raw, known, .. } = *self;
        let stated = raw.properties.finding_kind;
        let stated = stated.filter(|_| self.habits == Habits::Written);
        if let Some(kind) = stated.and_then(|kind| kind.to_cow().parse().ok()) {
            return kind;
        }
        let is = |tag: &str, words: &[&str]| words.iter().any(|it| it.eq_ignore_ascii_case(tag));
        let has = |words: &[&str]| known.classes.tags.iter().any(|tag| is(tag, words));
        let is_secure = || {
            known.severity.is_some()
                || raw.properties.security_severity.0.is_some()
                || !known.classes.cwes.is_empty()
                || !raw.taxa.is_empty()
                || has(&["security"])
        };
        let id = self.id();
        match (self.mapper.producer.kind, self.habits) {
            (kind @ (Kind::Web | Kind::Secret), _) => kind,
            _ if weakness::is_advisory(id) => Kind::Dependency,
            _ if has(&["secret", "secrets", "credential", "credentials"]) => Kind::Secret,
            (kind, _) if kind != Kind::Dependency && finds_secrets(&known.classes.cwes, id) => {
                Kind::Secret
            }
            // One tool with several scanners.
            (_, Habits::Trivy) if has(&["misconfiguration"]) => Kind::Configuration,
            (_, Habits::Trivy) if has(&["vulnerability"]) => Kind::Dependency,
            (_, Habits::Trivy) if has(&["license"]) => Kind::Quality,
            (Kind::Quality, _) if is_secure() => Kind::Code,
            // CodeQL marks every security query, both by the tag and by the number.
            (Kind::Code, Habits::CodeQl) if self.place.is_some() && !is_secure() => Kind::Quality,
            (kind, _) => kind,
        }
    }

    /// Returns the package.
    pub(super) fn component(&self) -> Option<Component<'r>> {
        // A log of `finding-sarif-log` has its packages among the locations.
        if self.kind != Kind::Dependency || self.habits == Habits::Written {
            return None;
        }
        match self.habits {
            Habits::DependencyCheck => self.of_dependency_check(),
            Habits::DockerScout => {
                // The identity is without it: it is in the table that is the message.
                let mut package = Package::of_purl(self.known.purl.clone()?)?;
                package.fixed_in.clone_from(&self.known.fixed_in);
                Some(Component { package, key: None })
            }
            _ => match self.package() {
                Some(package) => Some(Component::of(package)),
                None => installed(self.message.as_deref()?),
            },
        }
    }

    /// Returns the package that properties, the name of the location, the id of the rule or a text names.
    fn package(&self) -> Option<Package<'r>> {
        let properties = &self.raw.properties;
        let purl = properties.purl.trimmed();
        let purl = purl.or_else(|| self.name().filter(|name| name.starts_with("pkg:")));
        if let Some(package) = purl.and_then(Package::of_purl) {
            return Some(package);
        }
        if let Some(name) = properties.component {
            let version = properties.component_version.map(|v| v.to_cow());
            return named(&name.to_cow(), version.as_deref());
        }
        // Checkov's: `CVE-2019-19844_django@1.2`.
        let id = self.id().split_once('_');
        if let Some(package) = id.and_then(|(_, name)| at(name)) {
            return Some(package);
        }
        let message = self.message.as_deref().unwrap_or_default();
        match self.habits {
            Habits::Trivy => {
                // `pkg/report/sarif.go`.
                let name = labelled(message, "Package:")?;
                in_lines(name, message, "Installed Version:", "Fixed Version:")
            }
            Habits::Grype => {
                let mut package = grype(message)?;
                package.fixed_in.clone_from(&self.known.fixed_in);
                Some(package)
            }
            Habits::OsvScanner => {
                // `Package 'lodash@4.17.20' is vulnerable to 'CVE-2021-23337' (also known as …).`
                let (name, _) = message.strip_prefix("Package '")?.split_once('\'')?;
                at(name)
            }
            Habits::Snyk => {
                // `adm-zip@0.4.7`, in newer versions after `(CVE-2018-1002204) `.
                let full = self.known.full.as_deref()?;
                let name = full.rsplit_once(") ").map_or(full, |(_, name)| name);
                at(name).filter(|_| !name.contains(' '))
            }
            _ => None,
        }
    }

    /// Returns the component as the parser of Dependency-Check's own reports determines it: the lowest package URL, or
    /// else the lowest CPE name, or else the hash, or else the file name.
    fn of_dependency_check(&self) -> Option<Component<'r>> {
        let artifact = self
            .run
            .artifact(self.raw.locations.first()?.artifact().index);
        let artifact = artifact.unwrap_or_default();
        let ids = artifact.identifiers().filter_map(|id| id.trimmed());
        let mut ids: Vec<Str<'r>> = ids.collect();
        ids.sort();
        let named_by_url = ids.iter().cloned().chain(self.name());
        if let Some(package) = named_by_url.filter_map(Package::of_purl).next() {
            return Some(Component::of(package));
        }
        let file = self.path().and_then(|path| path.rsplit('/').next());
        let cpe = ids.into_iter().find(|id| id.starts_with("cpe:"));
        let hash = artifact.hash("sha1").or(artifact.hash("sha256"));
        let key = cpe.clone().or_else(|| hash.trimmed());
        let key = key.or_else(|| file.map(owned))?;
        let mut package = named(file.unwrap_or(&key), None)?;
        package.cpe = cpe;
        Some(Component {
            package,
            key: Some(key),
        })
    }

    /// Returns the name of the first location of the result in the program.
    fn name(&self) -> Option<Str<'r>> {
        self.logical_of(self.raw.locations.first()?).0
    }

    /// Returns the scanned container image: Trivy names it in the run, Grype in the message.
    pub(super) fn image(&self) -> Option<ContainerImage<'r>> {
        if self.run.image.is_some() || self.habits != Habits::Grype {
            return self.run.image.clone();
        }
        let message = self.message.as_deref()?;
        let (_, rest) = message.split_once(" was found in image ")?;
        let (name, _) = rest.split_once(" at: ")?;
        (!name.contains(' ')).then(|| ContainerImage::new(name.to_owned()))
    }

    /// Returns the published vulnerability of the result.
    pub(super) fn advisory(&self) -> Option<Advisory<'r>> {
        let known = self.known;
        let is_dependency = self.kind == Kind::Dependency;
        if !is_dependency && !self.id().contains("CVE-") {
            // A code rule may name a vulnerability as an example.
            return None;
        }
        let mut names = known.vulnerabilities.clone();
        if names.is_empty() {
            // Without a rule, only the id is available.
            names.extend(weakness::vulnerabilities(self.id()).map(owned));
        }
        if is_dependency {
            names.extend(match self.habits {
                // It has advisories without a name; their first sentence takes its place.
                Habits::DependencyCheck => self.rule_id.clone(),
                _ => self.id_without_suffix(),
            });
        }
        // CVE names first; the other names are aliases.
        names.sort_by_key(|name| !name.starts_with("CVE-"));
        let mut names = names.into_iter();
        let mut advisory = Advisory::new(names.next()?);
        advisory.add_names(names);
        let properties = &self.raw.properties;
        advisory.ratings = rating::of(properties, &known.ratings);
        match self.habits {
            Habits::DockerScout => self.rate_scout(&mut advisory),
            Habits::DependencyCheck => {
                let own = properties.source.trimmed();
                advisory.source = own.or_else(|| known.source.clone());
            }
            _ => {}
        }
        Some(advisory)
    }

    /// Returns the advisory that the id of the rule names. Grype, old versions of Trivy and others append the package:
    /// `CVE-2024-5535-libssl3`, `GO-2024-2687-stdlib`, `CVE-2021-22922/curl`.
    fn id_without_suffix(&self) -> Option<Str<'r>> {
        let id = self.rule_id.as_deref()?;
        let published = weakness::vulnerabilities(id).next();
        let published = published.filter(|name| id.starts_with(name));
        let before_package = || {
            let rest = id.strip_suffix(&*self.component.as_ref()?.package.name)?;
            rest.strip_suffix(['-', '/'])
        };
        let name = published.or_else(before_package).unwrap_or(id);
        let is_name = weakness::is_advisory(name) && !name.contains([' ', '_']);
        let length = name.len();
        is_name.then(|| part(self.rule_id.clone().unwrap_or_default(), ..length))
    }

    /// Sets what Docker Scout says of a vulnerability: the affected versions in properties, and rows of the table that
    /// is the message.
    fn rate_scout(&self, advisory: &mut Advisory<'r>) {
        advisory.affected.clone_from(&self.known.affected);
        let table = self.message.as_deref().unwrap_or_default();
        let (mut score, mut vector) = (None, None);
        for (name, value) in table.lines().filter_map(|line| line.split_once(" : ")) {
            let value = value.trim();
            match name.trim() {
                "CVSS Score" => score = value.parse().ok(),
                "CVSS Vector" => vector = Some(owned(value)),
                "EPSS Score" => advisory.set_epss(value.parse().ok()),
                _ => {}
            }
        }
        let rating = CvssRating::stated(score, vector, None);
        advisory.ratings.extend(rating);
    }

    /// Returns the id of the rule, or nothing.
    fn id(&self) -> &str {
        self.rule_id.as_deref().unwrap_or_default()
    }

    /// Returns the path of the first location.
    pub(super) fn path(&self) -> Option<&Str<'r>> {
        match &self.address {
            Some(Address::Path(path)) => Some(path),
            _ => None,
        }
    }
}

/// Returns true if a rule looks for secrets, by its id or by its weakness: hard-coded credentials, or only cleartext
/// storage.
fn finds_secrets(cwes: &[u32], id: &str) -> bool {
    const WORDS: [&str; 6] = [
        "ckv-secret-",
        "hardcoded-password",
        "hardcoded-credential",
        "hardcoded-secret",
        "hardcoded-token",
        "generic.secrets",
    ];
    // Each of the words has one of these.
    if has_ignoring_case(id, b"hard") || has_ignoring_case(id, b"secret") {
        let id = id.to_ascii_lowercase().replace('_', "-");
        let id = id.replace("hard-coded", "hardcoded");
        if WORDS.iter().any(|word| id.contains(word)) {
            return true;
        }
    }
    let of_id: Vec<u32> = weakness::cwes(id).filter(|_| cwes.is_empty()).collect();
    let cwes = if cwes.is_empty() { &of_id } else { cwes };
    // Credentials, passwords and keys; cleartext storage.
    cwes.iter().any(|cwe| matches!(cwe, 798 | 259 | 321)) || cwes == [312]
}

/// Returns true if `text` contains `part`, which is in lower case, in any ASCII case.
fn has_ignoring_case(text: &str, part: &[u8]) -> bool {
    let (text, first) = (text.as_bytes(), part[0]);
    let mut starts = memchr::memchr2_iter(first, first.to_ascii_uppercase(), text);
    starts.any(|at| {
        let found = text.get(at..at + part.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(part))
    })
}

/// Parses the lines `django (CVE-2022-36359)`, `Installed version: 3.2.14`, `Fixed version:3.2.15, 4.0.7` (Orca). The
/// identity is without the package: it contains the message.
fn installed<'r>(message: &str) -> Option<Component<'r>> {
    let line = message.lines().next()?;
    let (name, id) = line.strip_suffix(')')?.split_once(" (")?;
    weakness::published(id)?;
    let package = in_lines(name, message, "Installed version:", "Fixed version:")?;
    let is_installed = package.version.is_some();
    is_installed.then_some(Component { package, key: None })
}

/// Creates the package of a name and the versions in lines of a text that begin with these labels.
fn in_lines<'r>(name: &str, text: &str, installed: &str, fixed: &str) -> Option<Package<'r>> {
    let mut package = named(name, labelled(text, installed))?;
    package.fixed_in = labelled(text, fixed).map(owned);
    Some(package)
}

/// Returns the rest of the first line that begins with a label, unless it is blank.
pub(super) fn labelled<'m>(text: &'m str, label: &str) -> Option<&'m str> {
    let line = text.lines().find_map(|line| line.strip_prefix(label))?;
    Some(line.trim()).filter(|value| !value.is_empty())
}

/// Parses `The path P reports N at version V  which would result in …` and, since 0.60, `A high vulnerability in npm
/// package: N, version V was found at: P` (Grype, `presenter/sarif`).
fn grype<'r>(message: &str) -> Option<Package<'r>> {
    if let Some((_, rest)) = message.split_once(" reports ") {
        let (name, rest) = rest.split_once(" at version ")?;
        return named(name, rest.split_whitespace().next());
    }
    let (_, rest) = message.split_once(" package: ")?;
    let (name, rest) = rest.split_once(", version ")?;
    let version = rest.split_once(" was found");
    named(name, version.map(|(version, _)| version))
}
