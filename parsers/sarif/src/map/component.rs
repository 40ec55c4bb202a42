//! The kind of a finding, and its package.

use finding_source::text::part;
use finding_source::weakness;
use finding_source::{Advisory, ContainerImage, CvssRating, Kind, Package, Purl, Str, Words};

use super::producer::Habits;
use super::{Address, Parts, owned, rating};
use crate::raw::Location;

/// A vulnerable package.
#[derive(Clone, Debug)]
pub(super) struct Component<'r> {
    pub(super) package: Package<'r>,
    /// The key that identifies it; none if the identity is without it.
    pub(super) key: Option<Str<'r>>,
}

impl<'r> Component<'r> {
    /// Creates the component of a package URL.
    fn of_purl(text: Str<'r>) -> Option<Self> {
        let package = Package::of_purl(text.clone())?;
        let key = Some(text);
        Some(Self { package, key })
    }

    /// Creates the component of a name and a version.
    fn named(name: &str, version: Option<&str>) -> Option<Self> {
        let (name, version) = (name.trim(), version.map(str::trim));
        if name.is_empty() {
            return None;
        }
        let mut package = Package::new(name.to_owned());
        package.version = version.filter(|version| !version.is_empty()).map(owned);
        let key = match &package.version {
            Some(version) => Str::Owned(format!("{name}@{version}")),
            None => package.name.clone(),
        };
        let key = Some(key);
        Some(Self { package, key })
    }

    /// Creates the component of a name and the versions in lines of a text that begin with these labels.
    fn labelled(name: &str, text: &str, installed: &str, fixed: &str) -> Option<Self> {
        let mut component = Self::named(name, labelled(text, installed))?;
        component.package.fixed_in = labelled(text, fixed).map(owned);
        Some(component)
    }

    /// Parses `NAME@VERSION`, where a name may have a scope: `@angular/core@1.0.0`.
    pub(super) fn at(text: &str) -> Option<Self> {
        match text.trim().rsplit_once('@') {
            Some((name, version)) if !name.is_empty() => Self::named(name, Some(version)),
            _ => None,
        }
    }
}

impl<'r> Parts<'_, 'r> {
    /// Returns the kind of the finding: the kind of the tool, unless the rule is more specific.
    pub(super) fn kind(&self) -> Kind {
        let Self {
            habits, known, raw, ..
        } = *self;
        let has = |words: &[&str]| {
            let is = |tag: &Str<'_>| words.iter().any(|word| tag.eq_ignore_ascii_case(word));
            known.tags.iter().any(is)
        };
        let id = self.id();
        let stated = raw.properties.finding_kind;
        let stated = stated.filter(|_| habits == Habits::Written);
        if let Some(kind) = stated.and_then(|kind| kind.to_cow().parse().ok()) {
            return kind;
        }
        let of_tool = self.mapper.producer.kind;
        let is_secure = || {
            known.severity.is_some()
                || raw.properties.security_severity.0.is_some()
                || !known.cwes.is_empty()
                || !raw.taxa.is_empty()
                || has(&["security"])
        };
        match (of_tool, habits) {
            (Kind::Web | Kind::Secret, _) => of_tool,
            _ if weakness::is_advisory(id) => Kind::Dependency,
            _ if has(&["secret", "secrets", "credential", "credentials"]) => Kind::Secret,
            (tool, _) if tool != Kind::Dependency && finds_secrets(&known.cwes, id) => Kind::Secret,
            // One tool with several scanners.
            (_, Habits::Trivy) if has(&["misconfiguration"]) => Kind::Configuration,
            (_, Habits::Trivy) if has(&["vulnerability"]) => Kind::Dependency,
            (_, Habits::Trivy) if has(&["license"]) => Kind::Quality,
            (Kind::Quality, _) if is_secure() => Kind::Code,
            // CodeQL marks every security query, both by the tag and by the number.
            (Kind::Code, Habits::CodeQl) if known.is_stated && !is_secure() => Kind::Quality,
            (kind, _) => kind,
        }
    }

    /// Returns the package.
    pub(super) fn component(&self) -> Option<Component<'r>> {
        let Self { raw, known, .. } = *self;
        // A log of `finding-sarif-log` has its packages among the locations.
        if self.kind != Kind::Dependency || self.habits == Habits::Written {
            return None;
        }
        let first = raw.locations.first();
        let named = || self.logical_of(first?).0;
        match self.habits {
            Habits::DependencyCheck => return self.of_dependency_check(first?, named()),
            Habits::DockerScout => {
                // The identity is without it: it is in the table that is the message.
                let mut component = Component::of_purl(known.purl.clone()?)?;
                component.package.fixed_in.clone_from(&known.fixed_in);
                component.key = None;
                return Some(component);
            }
            _ => {}
        }
        let properties = &raw.properties;
        let purl = properties.purl.trimmed();
        let purl = purl.or_else(|| named().filter(|name| name.starts_with("pkg:")));
        if let Some(component) = purl.and_then(Component::of_purl) {
            return Some(component);
        }
        if let Some(name) = properties.component {
            let version = properties.component_version.map(|v| v.to_cow());
            return Component::named(&name.to_cow(), version.as_deref());
        }
        // Checkov's: `CVE-2019-19844_django@1.2`.
        let id = self.id().split_once('_');
        if let Some(component) = id.and_then(|(_, name)| Component::at(name)) {
            return Some(component);
        }
        let message = self.message.as_deref().unwrap_or_default();
        match self.habits {
            Habits::Trivy => {
                // `pkg/report/sarif.go`.
                let name = labelled(message, "Package:")?;
                Component::labelled(name, message, "Installed Version:", "Fixed Version:")
            }
            Habits::Grype => {
                let mut component = grype(message)?;
                component.package.fixed_in.clone_from(&known.fixed_in);
                Some(component)
            }
            Habits::OsvScanner => {
                // `Package 'lodash@4.17.20' is vulnerable to 'CVE-2021-23337' (also known as …).`
                let (name, _) = message.strip_prefix("Package '")?.split_once('\'')?;
                Component::at(name)
            }
            Habits::Snyk => {
                // `adm-zip@0.4.7`, in newer versions after `(CVE-2018-1002204) `.
                let full = known.full.as_deref()?;
                let name = full.rsplit_once(") ").map_or(full, |(_, name)| name);
                (!name.contains(' ')).then(|| Component::at(name))?
            }
            _ => installed(message),
        }
    }

    /// Returns the component as the parser of Dependency-Check's own reports determines it: the lowest package URL, or
    /// else the lowest CPE name, or else the hash, or else the file name.
    fn of_dependency_check(
        &self,
        first: &Location<'r>,
        named: Option<Str<'r>>,
    ) -> Option<Component<'r>> {
        let artifact = self.run.artifact(first.artifact().index);
        let artifact = artifact.unwrap_or_default();
        let ids = artifact.identifiers().filter_map(|id| id.trimmed());
        let mut ids: Vec<Str<'r>> = ids.collect();
        ids.sort();
        let mut purls = ids.iter().chain(&named);
        if let Some(purl) = purls.find(|id| Purl::parse(id).is_some()) {
            return Component::of_purl(purl.clone());
        }
        let file = self.path().and_then(|path| path.rsplit('/').next());
        let cpe = ids.iter().find(|id| id.starts_with("cpe:")).cloned();
        let hash = artifact.hash("sha1").or(artifact.hash("sha256"));
        let key = cpe.clone().or_else(|| hash.trimmed());
        let key = key.or_else(|| file.map(owned))?;
        let mut component = Component::named(file.unwrap_or(&key), None)?;
        component.package.cpe = cpe;
        component.key = Some(key);
        Some(component)
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

    /// Returns the published vulnerabilities of the result.
    pub(super) fn advisories(&self) -> Vec<Advisory<'r>> {
        let known = self.known;
        let is_dependency = self.kind == Kind::Dependency;
        if !is_dependency && !self.id().contains("CVE-") {
            // A code rule may name a vulnerability as an example.
            return Vec::new();
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
        let Some(mut advisory) = names.next().map(Advisory::new) else {
            return Vec::new();
        };
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
        vec![advisory]
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

/// CWE numbers of hard-coded credentials, passwords and keys.
const HARD_CODED: [u32; 3] = [798, 259, 321];

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
    HARD_CODED.iter().any(|cwe| cwes.contains(cwe)) || cwes == [312]
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
    let (name, id) = message
        .lines()
        .next()?
        .strip_suffix(')')?
        .split_once(" (")?;
    weakness::published(id)?;
    let mut component = Component::labelled(name, message, "Installed version:", "Fixed version:")?;
    component.key = None;
    component.package.version.is_some().then_some(component)
}

/// Returns the rest of the first line that begins with a label, unless it is blank.
pub(super) fn labelled<'m>(text: &'m str, label: &str) -> Option<&'m str> {
    let line = text.lines().find_map(|line| line.strip_prefix(label))?;
    Some(line.trim()).filter(|value| !value.is_empty())
}

/// Parses `The path P reports N at version V  which would result in …` and, since 0.60, `A high vulnerability in npm
/// package: N, version V was found at: P` (Grype, `presenter/sarif`).
fn grype<'r>(message: &str) -> Option<Component<'r>> {
    if let Some((_, rest)) = message.split_once(" reports ") {
        let (name, rest) = rest.split_once(" at version ")?;
        return Component::named(name, rest.split_whitespace().next());
    }
    let (_, rest) = message.split_once(" package: ")?;
    let (name, rest) = rest.split_once(", version ")?;
    Component::named(
        name,
        rest.split_once(" was found").map(|(version, _)| version),
    )
}
