//! The mapping from components and vulnerabilities to findings, for all formats.

mod advice;
mod cvss;
mod range;
mod words;

use std::borrow::Cow;

use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{
    TITLE_CHARS, cut, first_line, headline, listed_while, one_line, trimmed,
};
use finding_source::weakness;
use finding_source::{
    Advisory, Finding, FindingConfidence, FindingStatus, Identity, Kind, KnownExploited, Location,
    Options, Package, Purl, Reference, Rule, Str,
};

use self::advice::Said;
use self::range::End;
use crate::TOOL;
use crate::raw::{self, Clean, Component, CvssV2, Named, Software, Vulnerability, package};

/// Returns the references in an entry of `references`; none if it has no URL. RetireJS writes URLs as names, and the
/// npm analyzer writes several URLs into one name.
fn references(raw: raw::Reference<'_>) -> Vec<Reference<'_>> {
    let [source, url, name] = [raw.source, raw.url, raw.name].map(|text| text.0);
    if url.is_none() {
        let texts = [&name, &source].into_iter().flatten();
        let mut found: Vec<Reference<'_>> = Vec::new();
        for url in texts.flat_map(|text| markup::urls(text)).take(MOST_URLS) {
            if found.iter().all(|known| known.url.as_deref() != Some(url)) {
                let mut reference = Reference::url(url.to_owned());
                reference.source = source.clone().filter(|source| !source.contains("://"));
                found.push(reference);
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    let mut reference = Reference::default();
    reference.name = name.filter(|name| url.as_ref() != Some(name));
    reference.url = url;
    reference.source = source;
    match reference.url.is_some() || reference.name.is_some() {
        true => vec![reference],
        false => Vec::new(),
    }
}

/// Maximum number of URLs in one name.
const MOST_URLS: usize = 20;

/// Returns whether the rating of a report before 5.0, which has a CVSS v2 score and metrics without an enclosing object, is
/// one.
///
/// Metrics are written only for NVD's entries, and only those have a real score: the others have 0.0, the value of an
/// unset field, except those of NSP.
fn is_rated(rating: &CvssV2<'_>, source: Option<&str>) -> bool {
    match source {
        Some("NVD") => true,
        Some("NSP") => cvss::score(&rating.score).is_some_and(|score| score > 0.0),
        Some(_) => false,
        // 2.x does not name the source.
        None => rating.metrics().iter().any(Option::is_some),
    }
}

/// The part that the findings of one component share.
#[derive(Default)]
pub(crate) struct Identified<'r> {
    identity: Option<Str<'r>>,
    package: Option<Package<'r>>,
    confidence: Option<Str<'r>>,
    facts: Vec<(&'static str, Str<'r>)>,
}

/// Maximum number of bytes of a text of a component. Each of its findings reads it, so without a limit, a report with
/// one long text and many vulnerabilities would take quadratic time.
const SHARED: usize = 4096;

/// Maximum number of bytes of a list of a component.
const LISTED: usize = 16 << 10;

/// Makes findings.
pub(crate) struct Mapper {
    roots: Roots,
    most_listed: usize,
}

impl Mapper {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            roots: Roots::new(options.root.as_deref()),
            most_listed: options.limits.locations,
        }
    }

    /// Determines the identifier of a component: its lowest package URL, or else its lowest CPE name, or else its hash,
    /// or else its file name. The lowest, because the order differs between reports. Its path is never used, because it
    /// belongs to the build machine.
    pub(crate) fn identify<'r>(
        &self,
        mut component: Component<'r>,
        [name, version]: [Option<Str<'r>>; 2],
    ) -> Identified<'r> {
        let [mut packages, mut vulnerability_ids] = component.take_identifiers();
        for ids in [&mut packages, &mut vulnerability_ids] {
            for (id, _) in &mut *ids {
                *id = cut(std::mem::take(id), SHARED);
            }
            ids.sort();
            ids.dedup_by(|a, b| a.0 == b.0);
        }
        let texts = [
            component.file_name.0,
            component.file_path.0,
            name,
            version,
            component.sha1.0,
            component.sha256.0,
        ];
        let [file_name, file_path, name, version, sha1, sha256] =
            texts.map(|text| text.map(|text| cut(text, SHARED)));

        let is_purl = |id: &str| Purl::parse(id).is_some();
        let purl = take_first(&mut packages, is_purl)
            .or_else(|| take_first(&mut vulnerability_ids, is_purl));
        let cpe = take_first(&mut vulnerability_ids, |id| package::cpe(id).is_some());

        let mut package = Package::default();
        if let Some(parts) = purl.as_ref().and_then(|(id, _)| Purl::parse(id)) {
            parts.write_into(&mut package);
        } else {
            package.name = name.or_else(|| file_name.clone()).unwrap_or_default();
            package.version = version;
        }
        if let Some((product, version)) = cpe.as_ref().and_then(|(id, _)| package::cpe(id)) {
            if package.name.is_empty() {
                package.name = Cow::Owned(product);
            }
            if purl.is_none() && package.version.is_none() {
                package.version = version.map(Cow::Owned);
            }
        }
        package.path = file_path.map(|path| self.roots.relative(path));
        if let (true, Some(path)) = (package.name.is_empty(), &package.path) {
            let file = path.rsplit('/').next().unwrap_or_default();
            package.name = Cow::Owned(file.to_owned());
        }

        let (id, confidence) = purl.clone().or_else(|| cpe.clone()).unzip();
        let hash = sha1.as_ref().or(sha256.as_ref());
        let identity = id.or_else(|| hash.cloned()).or(file_name);
        package.purl = purl.map(|(id, _)| id);
        package.cpe = cpe.map(|(id, _)| id);

        let ids = |ids: Vec<Named<'r>>| self.listed(ids.into_iter().map(|(id, _)| id));
        let texts = |list: Vec<Clean<'r>>| self.listed(list.into_iter().filter_map(|text| text.0));
        let related = component.related.into_iter();
        let related = related.filter_map(|file| file.file_path.0.or(file.file_name.0));
        let related = related.map(|path| self.roots.relative(path));
        let facts = [
            ("sha1", sha1),
            ("sha256", sha256),
            ("packages", ids(packages)),
            ("vulnerabilityIds", ids(vulnerability_ids)),
            ("projectReferences", texts(component.project_references)),
            ("includedBy", texts(component.included_by)),
            ("relatedDependencies", self.listed(related)),
        ];
        Identified {
            identity,
            package: (!package.name.is_empty()).then_some(package),
            confidence: confidence.flatten(),
            facts: facts
                .into_iter()
                .filter_map(|(name, value)| Some((name, value?)))
                .collect(),
        }
    }

    /// The values in order, each once, in one line.
    fn listed<'r>(&self, values: impl Iterator<Item = Str<'r>>) -> Option<Str<'r>> {
        let mut values: Vec<Str<'r>> = values.collect();
        values.sort();
        values.dedup();
        for value in &mut values {
            *value = cut(std::mem::take(value), SHARED);
        }
        if values.len() <= 1 {
            return values.pop();
        }
        let (mut shown, mut bytes) = (0, 0);
        listed_while(values, |value| {
            shown += 1;
            bytes += value.len();
            shown <= self.most_listed && bytes <= LISTED
        })
    }
}

/// Takes the first identifier out that is of a form.
fn take_first<'r>(ids: &mut Vec<Named<'r>>, is: impl Fn(&str) -> bool) -> Option<Named<'r>> {
    let at = ids.iter().position(|(id, _)| is(id))?;
    Some(ids.remove(at))
}

impl<'r> Identified<'r> {
    /// Returns the finding of one vulnerability, which affects these versions. Returns `None` if it has neither a name nor
    /// a description.
    pub(crate) fn finding(
        &self,
        raw: Vulnerability<'r>,
        software: Vec<Software<'r>>,
        is_suppressed: bool,
    ) -> Option<Finding<'r>> {
        let (source, description) = (raw.source.0, raw.description.0);
        let references: Vec<Reference<'r>> =
            raw.references.into_iter().flat_map(references).collect();
        let known_exploited = raw.known_exploited.map(|raw| {
            let mut known = KnownExploited::default();
            known.date_added = raw.date_added.0;
            known.due_date = raw.due_date.0;
            known.required_action = raw.required_action.0;
            known
        });
        // `AbstractNpmAnalyzer` turns an id that npm audit omits into the word `null`.
        let name = trimmed(one_line(raw.name.0.unwrap_or_default()));
        let name = name.or_else(|| trimmed(first_line(description.clone()?)))?;
        let identity = Identity::new()
            .with("vulnerability", &name)
            .with_some("component", self.identity.as_deref());
        let installed = self.package.as_ref().and_then(|p| p.version.as_deref());
        let end = end(&software, source.as_deref(), installed);
        let mut package = self.package.clone();
        if let Some(package) = &mut package {
            package.fixed_in.clone_from(&end.fixed_in);
        }
        let said = Said::of(description);
        let description = said.description.as_deref();
        let words = words::for_title(&name, source.as_deref(), description, &references);
        let title = match &package {
            Some(package) => package.title(&words),
            None => headline(words, TITLE_CHARS).into_owned(),
        };
        let rule = Rule::new(name.clone());
        let mut finding = Finding::new(TOOL, Kind::Dependency, rule, title, identity);
        finding.description = said.description;
        let known = known_exploited.as_ref();
        finding.remediation = advice::remediation(said.advice, package.as_ref(), &end, known);
        finding.grade.word = raw.severity.0;
        let confidence = self.confidence.clone();
        finding.confidence = confidence.map(|word| FindingConfidence::new(word, None));
        // In CSV, several in one text. `NVD-CWE-noinfo` and `NVD-CWE-Other` mean none.
        let cwes = raw.cwes.into_iter().chain([raw.cwe]);
        for text in cwes.filter_map(|text| text.0) {
            weakness::cwes(&text).for_each(|cwe| finding.push_cwe(cwe));
        }
        finding.locations.extend(package.map(Location::Package));
        finding.facts.clone_from(&self.facts);
        let notes = raw.notes.0;
        match is_suppressed {
            true => finding.status = FindingStatus::Suppressed { reason: notes },
            false => finding.push_facts([("notes", notes)]),
        }

        let mut advisory = Advisory::new(name);
        let flat = CvssV2 {
            score: raw.score,
            access_vector: raw.access_vector,
            access_complexity: raw.access_complexity,
            authentication: raw.authentication,
            confidentiality: raw.confidentiality,
            integrity: raw.integrity,
            availability: raw.availability,
        };
        let is_old = raw.v2.is_none();
        let flat = || Some(flat).filter(|flat| is_rated(flat, source.as_deref()));
        let v2 = raw.v2.or_else(flat);
        let source_of = |name| source.as_deref() == Some(name);
        // If the local copy of NVD does not contain it, `BundlerAuditProcessor` derives a score (8.5, 5.5, 2.0, -1.0)
        // from the word of bundler-audit, without metrics.
        let is_own =
            |v2: &CvssV2<'_>| !source_of("BUNDLEAUDIT") || v2.metrics().iter().any(Option::is_some);
        advisory.ratings.extend(raw.v4.and_then(cvss::v4));
        advisory.ratings.extend(raw.v3.and_then(|v3| cvss::v3(&v3)));
        let v2 = v2.filter(is_own);
        // Before 5.0, there was no other version, even if metrics are missing.
        let is_v2 = is_old && source_of("NVD");
        let v2 = v2.and_then(|v2| cvss::v2(&v2, is_v2));
        advisory.ratings.extend(v2);
        advisory.aliases = aliases(&advisory.id, source.as_deref(), &references);
        if let [software] = &software[..] {
            advisory.affected = affected(software, source.as_deref());
        }
        advisory.fixed_in = end.fixed_in;
        advisory.source = source;
        advisory.known_exploited = known_exploited;
        advisory.references = references;
        // Many versions write them in hash order, and NVD lists the same page for several contributors.
        advisory
            .references
            .sort_by(|a, b| (&a.url, &a.name, &a.source).cmp(&(&b.url, &b.name, &b.source)));
        advisory.references.dedup();
        finding.advisories.push(advisory);
        Some(finding)
    }

    /// Returns the name of the product as a CPE name may have it: the last part of the package's name.
    pub(crate) fn product(&self) -> Option<&str> {
        let name = &*self.package.as_ref()?.name;
        name.rsplit([':', '/']).next()
    }
}

/// Returns other names of a vulnerability, from references that can only be about it: the CVE of an advisory of GitHub,
/// npm or RetireJS, if its references name exactly one, and the GitHub advisory that RetireJS names.
///
/// GitHub lists NVD's page of the CVE among the references of an advisory. The reverse is not reliable: NVD also lists
/// advisories of affected products.
fn aliases<'r>(id: &str, source: Option<&str>, references: &[Reference<'r>]) -> Vec<Str<'r>> {
    let mut aliases = Vec::new();
    let own = matches!(source, Some("NPM" | "RETIREJS")) && !id.starts_with("CVE-");
    if id.starts_with("GHSA-") || own {
        aliases.extend(only_cve(references).map(Str::Owned));
    }
    let named = references.iter().find_map(|reference| {
        let source = reference.source.as_deref()?;
        let name = reference.name.as_deref()?;
        let ids = ["ghsaId", "githubID"];
        let is_id = name.starts_with("GHSA-") && !name.contains(char::is_whitespace);
        (ids.contains(&source) && is_id && name != id).then(|| Str::Owned(name.to_owned()))
    });
    aliases.extend(named);
    aliases
}

/// Returns the CVE whose NVD page is among the references, if there is exactly one.
fn only_cve(references: &[Reference<'_>]) -> Option<String> {
    let urls = references.iter().filter_map(|it| it.url.as_deref());
    let mut cves = urls.filter_map(|url| {
        let (_, rest) = url.split_once("nvd.nist.gov/vuln/detail/")?;
        let cve = rest.split(['?', '#', '/']).next().unwrap_or_default();
        Some(cve.trim().to_ascii_uppercase())
    });
    let only = cves.next()?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let is_name = only.starts_with("CVE-") && only.chars().all(is_part);
    (is_name && cves.all(|other| other == only)).then_some(only)
}

/// Returns the end of the affected versions, from the matched entry, or from those of the component's product.
fn end<'r>(software: &[Software<'r>], source: Option<&str>, installed: Option<&str>) -> End<'r> {
    if source == Some("NPM") {
        let npm = software.first().and_then(|software| {
            let (_, range) = software.id.0.as_deref().and_then(package::cpe)?;
            Some(End::of_npm(&range?, installed))
        });
        if let Some(end) = npm.filter(|end| *end != End::default()) {
            return end;
        }
    }
    let holds = |software: &&Software<'r>| {
        software.is_matched() || installed.is_some_and(|version| software.holds(version))
    };
    let range = software.iter().find(holds);
    range.map(End::of).unwrap_or_default()
}

/// Returns the affected versions: the bounds of the matched entry, in the notation of GitHub's advisories, or the range
/// that npm states.
fn affected<'r>(software: &Software<'r>, source: Option<&str>) -> Option<Str<'r>> {
    if source == Some("NPM") {
        // `AbstractNpmAnalyzer` writes the range in place of the version in the CPE name.
        let (_, range) = software.id.0.as_deref().and_then(package::cpe)?;
        return range.map(Cow::Owned);
    }
    if !software.is_matched() {
        return None;
    }
    let bounds: Vec<String> = [
        (">=", &software.start_including),
        (">", &software.start_excluding),
        ("<=", &software.end_including),
        ("<", &software.end_excluding),
    ]
    .into_iter()
    .filter_map(|(sign, bound)| Some(format!("{sign} {}", bound.0.as_deref()?)))
    .collect();
    if bounds.is_empty() {
        let (_, version) = software.id.0.as_deref().and_then(package::cpe)?;
        return version.map(|version| Cow::Owned(format!("= {version}")));
    }
    Some(Cow::Owned(bounds.join(", ")))
}
