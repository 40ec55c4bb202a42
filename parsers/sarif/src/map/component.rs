//! The kind of a finding, and its package.

use finding_source::text::part;
use finding_source::weakness;
use finding_source::{Advisory, ContainerImage, CvssRating, Kind, Package, Purl, Str, Words};

use super::producer::Habits;
use super::{Address, Parts, rating};
use crate::run::Tables;

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

    /// Parses `NAME@VERSION`, where a name may have a scope: `@angular/core@1.0.0`.
    pub(super) fn at(text: &str) -> Option<Self> {
        match text.trim().rsplit_once('@') {
            Some((name, version)) if !name.is_empty() => Self::named(name, Some(version)),
            _ => None,
        }
    }
}

/// Returns the kind of a finding: the kind of the tool, unless the rule is more specific.
pub(super) fn kind(parts: &Parts<'_, '_>) -> Kind {
    let Parts { producer, .. } = *parts;
    let tags = parts.known.map_or(&[][..], |known| &known.tags);
    let has = |words: &[&str]| {
        let same = |tag: &&Str<'_>| words.iter().any(|word| tag.eq_ignore_ascii_case(word));
        tags.iter().find(same).is_some()
    };
    let id = parts.rule_id.as_deref().unwrap_or_default();
    let stated = parts.raw.properties.finding_kind;
    let stated = stated.filter(|_| producer.habits == Habits::Written);
    if let Some(kind) = stated.and_then(|kind| kind.to_cow().parse().ok()) {
        return kind;
    }
    match producer.kind {
        Kind::Web | Kind::Secret => return producer.kind,
        _ if weakness::is_advisory(id) => return Kind::Dependency,
        _ if has(&["secret", "secrets", "credential", "credentials"])
            || producer.kind != Kind::Dependency && finds_secrets(parts, id) =>
        {
            return Kind::Secret;
        }
        _ => {}
    }
    match producer.habits {
        // One tool with several scanners.
        Habits::Trivy if has(&["misconfiguration"]) => return Kind::Configuration,
        Habits::Trivy if has(&["vulnerability"]) => return Kind::Dependency,
        Habits::Trivy if has(&["license"]) => return Kind::Quality,
        _ => {}
    }
    let known = parts.known;
    let rated = known.is_some_and(|known| known.severity.is_some())
        || parts.raw.properties.security_severity.0.is_some();
    let secure = rated
        || known.is_some_and(|known| !known.cwes.is_empty())
        || !parts.raw.taxa.is_empty()
        || has(&["security"]);
    match (producer.kind, producer.habits) {
        (Kind::Quality, _) if secure => Kind::Code,
        // CodeQL marks every security query, both by the tag and by the number.
        (Kind::Code, Habits::CodeQl) if known.is_some() && !secure => Kind::Quality,
        (kind, _) => kind,
    }
}

/// CWE numbers of hard-coded credentials, passwords and keys.
const HARD_CODED: [u32; 3] = [798, 259, 321];

/// Returns true if a rule looks for secrets, by its id or by its weakness: hard-coded credentials, or only cleartext
/// storage.
fn finds_secrets(parts: &Parts<'_, '_>, id: &str) -> bool {
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
    let of_id: Vec<u32>;
    let cwes = match parts.known.map_or(&[][..], |known| &known.cwes) {
        [] => {
            of_id = weakness::cwes(id).collect();
            &of_id
        }
        cwes => cwes,
    };
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

/// Returns the package of a result.
pub(super) fn of<'r>(
    parts: &Parts<'_, 'r>,
    address: &Option<Address<'r>>,
) -> Option<Component<'r>> {
    let Parts { producer, .. } = *parts;
    let tables = &parts.run.tables;
    // A log of this crate has its packages among the locations.
    if parts.kind != Kind::Dependency || producer.habits == Habits::Written {
        return None;
    }
    let raw = parts.raw;
    let first = raw.locations.first();
    if producer.habits == Habits::DependencyCheck {
        return dependency_check(parts, address, tables);
    }
    if producer.habits == Habits::DockerScout {
        return docker_scout(parts);
    }
    let purl = raw.properties.purl.trimmed().or_else(|| {
        let name = first.and_then(|l| super::place::logical(l, tables).0)?;
        name.starts_with("pkg:").then_some(name)
    });
    if let Some(component) = purl.and_then(Component::of_purl) {
        return Some(component);
    }
    if let Some(name) = raw.properties.component {
        let version = raw.properties.component_version.map(|v| v.to_cow());
        return Component::named(&name.to_cow(), version.as_deref());
    }
    // Checkov's: `CVE-2019-19844_django@1.2`.
    let id = parts.rule_id.as_deref().unwrap_or_default();
    if let Some(component) = id.split_once('_').and_then(|(_, name)| Component::at(name)) {
        return Some(component);
    }
    let message = parts.message.as_deref().unwrap_or_default();
    match producer.habits {
        Habits::Trivy => trivy(message),
        Habits::Grype => {
            let mut component = grype(message)?;
            component.package.fixed_in = parts.known.and_then(|known| known.fixed_in.clone());
            Some(component)
        }
        Habits::OsvScanner => {
            // `Package 'lodash@4.17.20' is vulnerable to 'CVE-2021-23337' (also known as …).`
            let (name, _) = message.strip_prefix("Package '")?.split_once('\'')?;
            Component::at(name)
        }
        Habits::Snyk => {
            // `adm-zip@0.4.7`, in newer versions after `(CVE-2018-1002204) `.
            let full = parts.known?.full.as_deref()?;
            let name = full.rsplit_once(") ").map_or(full, |(_, name)| name);
            (!name.contains(' ')).then(|| Component::at(name))?
        }
        _ => installed(message),
    }
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
    let version = labelled(message, "Installed version:")?;
    let mut component = Component::named(name, Some(version))?;
    component.package.fixed_in = labelled(message, "Fixed version:").map(owned);
    component.key = None;
    Some(component)
}

/// Parses the lines `Package: musl`, `Installed Version: 1.1.22-r3`, `Fixed Version: …` (Trivy, `pkg/report/sarif.go`).
fn trivy<'r>(message: &str) -> Option<Component<'r>> {
    let version = labelled(message, "Installed Version:");
    let mut component = Component::named(labelled(message, "Package:")?, version)?;
    component.package.fixed_in = labelled(message, "Fixed Version:").map(owned);
    Some(component)
}

/// Returns the rest of the first line that begins with a label, unless it is blank.
pub(super) fn labelled<'m>(text: &'m str, label: &str) -> Option<&'m str> {
    let line = text.lines().find_map(|line| line.strip_prefix(label))?;
    Some(line.trim()).filter(|value| !value.is_empty())
}

fn owned<'r>(text: &str) -> Str<'r> {
    Str::Owned(text.to_owned())
}

/// Returns the package of a rule of Docker Scout. The identity is without it: it is in the table that is the message.
fn docker_scout<'r>(parts: &Parts<'_, 'r>) -> Option<Component<'r>> {
    let known = parts.known?;
    let mut component = Component::of_purl(known.purl.clone()?)?;
    component.package.fixed_in.clone_from(&known.fixed_in);
    component.key = None;
    Some(component)
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

/// Returns the component as the parser of Dependency-Check's own reports determines it: the lowest package URL, or else
/// the lowest CPE name, or else the hash, or else the file name.
fn dependency_check<'r>(
    parts: &Parts<'_, 'r>,
    address: &Option<Address<'r>>,
    tables: &Tables<'r>,
) -> Option<Component<'r>> {
    let first = parts.raw.locations.first()?;
    let artifact = tables.artifact(first.artifact().index).unwrap_or_default();
    let ids = artifact.identifiers().filter_map(|id| id.trimmed());
    let mut ids: Vec<Str<'r>> = ids.collect();
    ids.sort();
    let logical = super::place::logical(first, tables).0;
    let listed = ids.iter().find(|id| Purl::parse(id).is_some()).cloned();
    if let Some(purl) = listed.or_else(|| logical.filter(|name| Purl::parse(name).is_some())) {
        return Component::of_purl(purl);
    }
    let path = match address {
        Some(Address::Path(path)) => Some(path),
        _ => None,
    };
    let file = path.map(|path| path.rsplit('/').next().unwrap_or_default());
    let cpe = ids.iter().find(|id| id.starts_with("cpe:"));
    let hash = artifact.hash("sha1").or(artifact.hash("sha256"));
    let key = cpe
        .cloned()
        .or_else(|| hash.trimmed())
        .or_else(|| Some(Str::Owned(file?.to_owned())))?;
    let mut component = Component::named(file.unwrap_or(&key), None)?;
    component.package.cpe = cpe.cloned();
    component.key = Some(key);
    Some(component)
}

/// Returns the scanned container image: Trivy names it in the run, Grype in the message.
pub(super) fn image<'r>(parts: &Parts<'_, 'r>) -> Option<ContainerImage<'r>> {
    if let Some(image) = &parts.run.tables.image {
        return Some(image.clone());
    }
    if parts.producer.habits != Habits::Grype {
        return None;
    }
    let message = parts.message.as_deref()?;
    let (_, rest) = message.split_once(" was found in image ")?;
    let (name, _) = rest.split_once(" at: ")?;
    (!name.contains(' ')).then(|| ContainerImage::new(name.to_owned()))
}

/// Returns the published vulnerabilities of a result.
pub(super) fn advisories<'r>(
    parts: &Parts<'_, 'r>,
    component: Option<&Component<'r>>,
) -> Vec<Advisory<'r>> {
    let Parts { producer, .. } = *parts;
    let rule = parts.rule_id.clone();
    let rule_id = rule.as_deref().unwrap_or_default();
    if parts.kind != Kind::Dependency && !rule_id.contains("CVE-") {
        // A code rule may name a vulnerability as an example.
        return Vec::new();
    }
    let mut names: Vec<Str<'r>> = match parts.known {
        Some(known) if !known.vulnerabilities.is_empty() => known.vulnerabilities.clone(),
        // Without a rule, only the id is available.
        _ => {
            let named = weakness::vulnerabilities(rule_id);
            named.map(|name| Str::Owned(name.to_owned())).collect()
        }
    };
    if parts.kind == Kind::Dependency {
        names.extend(match producer.habits {
            // It has advisories without a name; their first sentence takes its place.
            Habits::DependencyCheck => rule,
            _ => rule.and_then(|id| without_suffix(id, component)),
        });
    }
    // CVE names first; the other names are aliases.
    names.sort_by_key(|name| !name.starts_with("CVE-"));
    let mut names = names.into_iter();
    let Some(mut advisory) = names.next().map(Advisory::new) else {
        return Vec::new();
    };
    advisory.add_names(names);
    let known_ratings = parts.known.map(|known| &known.ratings);
    advisory.ratings = rating::of(&parts.raw.properties, known_ratings);
    if producer.habits == Habits::DockerScout {
        rate_scout(&mut advisory, parts);
    }
    if producer.habits == Habits::DependencyCheck {
        let own = parts.raw.properties.source.trimmed();
        advisory.source = own.or_else(|| parts.known?.source.clone());
    }
    vec![advisory]
}

/// Returns the advisory that an id names. Grype, old versions of Trivy and others append the package:
/// `CVE-2024-5535-libssl3`, `GO-2024-2687-stdlib`, `CVE-2021-22922/curl`.
fn without_suffix<'r>(id: Str<'r>, component: Option<&Component<'r>>) -> Option<Str<'r>> {
    let published = weakness::vulnerabilities(&id).next();
    let published = published.filter(|name| id.starts_with(name));
    let before_package = || {
        let rest = id.strip_suffix(&*component?.package.name)?;
        rest.strip_suffix(['-', '/'])
    };
    let name = published.or_else(before_package).unwrap_or(&id);
    let is_name = weakness::is_advisory(name) && !name.contains([' ', '_']);
    let length = name.len();
    is_name.then(|| part(id, ..length))
}

/// Sets what Docker Scout says of a vulnerability: the affected versions in properties, and rows of the table that is
/// the message.
fn rate_scout<'r>(advisory: &mut Advisory<'r>, parts: &Parts<'_, 'r>) {
    advisory.affected = parts.known.and_then(|known| known.affected.clone());
    let table = parts.message.as_deref().unwrap_or_default();
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
    advisory
        .ratings
        .extend(CvssRating::stated(score, vector, None));
}
