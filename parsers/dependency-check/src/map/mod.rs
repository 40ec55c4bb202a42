//! The mapping from components and vulnerabilities to findings, for all formats.

mod advice;
pub(crate) mod cvss;
pub(crate) mod json;
mod range;
mod words;

use std::borrow::Cow;

use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{TITLE_CHARS, cut, first_line, headline, listed_while, one_line};
use finding_source::version::compare;
use finding_source::{
    Advisory, Duplicates, Finding, FindingConfidence, FindingStatus, Identity, Input, KeyHash,
    Kind, Location, Note, NoteKind, Options, Package, Purl, Record, Reference, Repeat, Rule, Str,
};

use self::advice::Said;
use self::range::End;
use crate::TOOL;
use crate::raw::{Component, CvssV2, Identifier, Software, Vulnerability, package};

/// Returns the references in an entry of `references`; none if it has no URL. RetireJS writes URLs as names, and the
/// npm analyzer writes several URLs into one name.
pub(crate) fn references<'r>(
    source: Option<Str<'r>>,
    url: Option<Str<'r>>,
    name: Option<Str<'r>>,
) -> Vec<Reference<'r>> {
    let mut reference = Reference::default();
    if url.is_none() {
        let texts = [&name, &source].into_iter().flatten();
        let mut found: Vec<Reference<'r>> = Vec::new();
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
    reference.name = name.filter(|name| url.as_ref() != Some(name));
    reference.url = url;
    reference.source = source;
    if reference.url.is_some() || reference.name.is_some() {
        return vec![reference];
    }
    Vec::new()
}

/// Maximum number of URLs in one name.
const MOST_URLS: usize = 20;

/// Returns the rating of a report before 5.0, which has a CVSS v2 score and metrics without an enclosing object.
///
/// Metrics are written only for NVD's entries, and only those have a real score: the others have 0.0, the value of an
/// unset field, except those of NSP.
pub(crate) fn flat_rating<'r>(mut rating: CvssV2<'r>, source: Option<&str>) -> Option<CvssV2<'r>> {
    let rated = match source {
        Some("NVD") => {
            rating.certain = true;
            true
        }
        Some("NSP") => cvss::score(rating.score.as_deref()).is_some_and(|score| score > 0.0),
        Some(_) => false,
        // 2.x does not name the source.
        None => rating.metrics.iter().any(Option::is_some),
    };
    rated.then_some(rating)
}

/// The part that the findings of one component share.
#[derive(Default)]
pub(crate) struct Identified<'r> {
    identity: Option<Str<'r>>,
    package: Option<Package<'r>>,
    confidence: Option<Str<'r>>,
    facts: Vec<(&'static str, Str<'r>)>,
}

/// Finds repetitions in the list of a component, which the tool itself never writes (`Vulnerability.compareTo`).
#[derive(Debug)]
pub(crate) struct Listed<'r>(Duplicates<'r, (usize, bool)>);

impl<'r> Listed<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self(input.duplicates())
    }

    /// Starts another component.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Returns `finding`, whose entry is at a byte and suppressed or not. Returns `None`, with a note, if the component
    /// has an equal one earlier.
    pub(crate) fn check(
        &mut self,
        at: (usize, bool),
        mut finding: Finding<'r>,
        record: &mut Record<'_>,
        read: impl FnMut((usize, bool)) -> Option<(Finding<'r>, usize)>,
    ) -> Option<Finding<'r>> {
        let key = KeyHash::of(&(at.1, &*finding.rule.id));
        if self.0.check(key, at, &mut finding, record, read) == Repeat::Equal {
            let name = &finding.rule.id;
            let text = format!("`{name}` is listed more than once for a component");
            record.note(Note::new(NoteKind::Repeated, text));
            return None;
        }
        Some(finding)
    }
}

/// A vulnerability that has neither a name nor a description.
#[derive(Debug)]
pub(crate) struct Nameless;

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
    pub(crate) fn identify<'r>(&self, component: Component<'r>) -> Identified<'r> {
        let Component {
            file_name,
            file_path,
            name,
            version,
            sha1,
            sha256,
            mut packages,
            mut vulnerability_ids,
            project_references,
            included_by,
            related,
        } = component;
        let shared = |text: Option<Str<'r>>| text.map(|text| cut(text, SHARED));
        let [file_name, file_path, name, version, sha1, sha256] =
            [file_name, file_path, name, version, sha1, sha256].map(shared);
        for id in packages.iter_mut().chain(&mut vulnerability_ids) {
            id.value = cut(std::mem::take(&mut id.value), SHARED);
        }
        packages.sort();
        packages.dedup_by(|a, b| a.value == b.value);
        vulnerability_ids.sort();
        vulnerability_ids.dedup_by(|a, b| a.value == b.value);

        let purl = packages
            .iter()
            .chain(&vulnerability_ids)
            .position(|id| Purl::parse(&id.value).is_some())
            .map(|at| match at.checked_sub(packages.len()) {
                Some(at) => vulnerability_ids.remove(at),
                None => packages.remove(at),
            });
        let cpe = vulnerability_ids
            .iter()
            .position(|id| package::cpe(&id.value).is_some())
            .map(|at| vulnerability_ids.remove(at));

        let mut package = Package::default();
        if let Some(parts) = purl.as_ref().and_then(|id| Purl::parse(&id.value)) {
            parts.write_into(&mut package);
        } else {
            package.name = name.or_else(|| file_name.clone()).unwrap_or_default();
            package.version = version;
        }
        if let Some((product, version)) = cpe.as_ref().and_then(|id| package::cpe(&id.value)) {
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

        let confidence = purl
            .as_ref()
            .or(cpe.as_ref())
            .and_then(|id| id.confidence.clone());
        let identity = purl
            .as_ref()
            .or(cpe.as_ref())
            .map(|id| id.value.clone())
            .or_else(|| sha1.clone())
            .or_else(|| sha256.clone())
            .or(file_name);
        package.purl = purl.map(|id| id.value);
        package.cpe = cpe.map(|id| id.value);

        let mut facts = Vec::new();
        let mut fact = |name, value: Option<Str<'r>>| facts.extend(value.map(|v| (name, v)));
        let values = |ids: Vec<Identifier<'r>>| ids.into_iter().map(|id| id.value).collect();
        fact("sha1", sha1);
        fact("sha256", sha256);
        fact("packages", self.listed(values(packages)));
        fact("vulnerabilityIds", self.listed(values(vulnerability_ids)));
        fact("projectReferences", self.listed(project_references));
        fact("includedBy", self.listed(included_by));
        let related = related.into_iter().map(|path| self.roots.relative(path));
        fact("relatedDependencies", self.listed(related.collect()));
        Identified {
            identity,
            package: (!package.name.is_empty()).then_some(package),
            confidence,
            facts,
        }
    }

    /// The values in order, each once, in one line.
    fn listed<'r>(&self, mut values: Vec<Str<'r>>) -> Option<Str<'r>> {
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

impl<'r> Identified<'r> {
    /// Returns the finding of one vulnerability.
    pub(crate) fn finding(
        &self,
        vulnerability: Vulnerability<'r>,
    ) -> Result<Finding<'r>, Nameless> {
        let Vulnerability {
            suppressed,
            source,
            name,
            severity,
            v2,
            v3,
            v4,
            cwes,
            description,
            notes,
            known_exploited,
            references,
            software,
        } = vulnerability;
        // `AbstractNpmAnalyzer` turns an id that npm audit omits into the word `null`.
        let name = name
            .filter(|name| name != "null")
            .map(one_line)
            .filter(|name| !name.is_empty())
            .or_else(|| description.clone().map(first_line))
            .filter(|name| !name.is_empty())
            .ok_or(Nameless)?;
        let identity = Identity::new()
            .with("vulnerability", name.clone())
            .with_some("component", self.identity.clone());
        let installed = self.package.as_ref().and_then(|p| p.version.as_deref());
        let end = end(&software, source.as_deref(), installed);
        let mut package = self.package.clone();
        if let Some(package) = &mut package {
            package.fixed_in.clone_from(&end.fixed_in);
        }
        let said = Said::of(description);
        let words = words::for_title(
            &name,
            source.as_deref(),
            said.description.as_deref(),
            &references,
        );
        let title = match &package {
            Some(package) => package.title(&words),
            None => headline(words, TITLE_CHARS).into_owned(),
        };
        let mut finding = Finding::new(
            TOOL,
            Kind::Dependency,
            Rule::new(name.clone()),
            title,
            identity,
        );
        finding.description = said.description;
        finding.remediation = advice::remediation(
            said.advice,
            package.as_ref(),
            &end,
            known_exploited.as_ref(),
        );
        finding.grade.word = severity;
        finding.confidence = self.confidence.clone().map(|word| FindingConfidence {
            word,
            percent: None,
        });
        for cwe in cwes.iter().flat_map(|text| weaknesses(text)) {
            finding.push_cwe(cwe);
        }
        finding.locations.extend(package.map(Location::Package));
        finding.facts.clone_from(&self.facts);
        if suppressed {
            finding.status = FindingStatus::Suppressed { reason: notes };
        } else {
            finding.facts.extend(notes.map(|notes| ("notes", notes)));
        }

        let mut advisory = Advisory::new(name);
        // If the local copy of NVD does not contain it, `BundlerAuditProcessor` derives a score (8.5, 5.5, 2.0, -1.0)
        // from the word of bundler-audit, without metrics.
        let synthetic = source.as_deref() == Some("BUNDLEAUDIT")
            && v2
                .as_ref()
                .is_some_and(|v2| v2.metrics.iter().all(Option::is_none));
        advisory.ratings.extend(v4.and_then(cvss::v4));
        advisory.ratings.extend(v3.as_ref().and_then(cvss::v3));
        if !synthetic {
            advisory.ratings.extend(v2.as_ref().and_then(cvss::v2));
        }
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
        Ok(finding)
    }

    /// Returns the name of the product as a CPE name may have it: the last part of the package's name.
    pub(crate) fn product(&self) -> Option<&str> {
        let name = &*self.package.as_ref()?.name;
        name.rsplit([':', '/']).next()
    }
}

/// Returns the numbers in `CWE-79`, `CWE-79 Improper Neutralization of Input …` and, in CSV, several of these in
/// sequence. `NVD-CWE-noinfo` and `NVD-CWE-Other` mean none.
fn weaknesses(text: &str) -> impl Iterator<Item = u32> {
    text.split(", ").filter_map(|part| {
        let digits = part.trim().strip_prefix("CWE-")?;
        let end = digits
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(digits.len());
        digits.get(..end)?.parse().ok()
    })
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
    let mut found: Option<String> = None;
    for url in references
        .iter()
        .filter_map(|reference| reference.url.as_deref())
    {
        let Some((_, rest)) = url.split_once("nvd.nist.gov/vuln/detail/") else {
            continue;
        };
        let cve = rest.split(['?', '#', '/']).next().unwrap_or_default();
        let cve = cve.trim().to_ascii_uppercase();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let is_name = cve.starts_with("CVE-") && cve.chars().all(is_part);
        if !is_name || found.as_ref().is_some_and(|other| *other != cve) {
            return None;
        }
        found = Some(cve);
    }
    found
}

/// Returns the end of the affected versions, from the matched entry, or from those of the component's product.
fn end<'r>(software: &[Software<'r>], source: Option<&str>, installed: Option<&str>) -> End<'r> {
    if source == Some("NPM") {
        let npm = software.first().and_then(|software| {
            let (_, range) = software.id.as_deref().and_then(package::cpe)?;
            Some(End::of_npm(&range?, installed))
        });
        if let Some(end) = npm.filter(|end| *end != End::default()) {
            return end;
        }
    }
    let holds = |software: &&Software<'r>| {
        software.matched || installed.is_some_and(|version| software.holds(version))
    };
    let Some(software) = software.iter().find(holds) else {
        return End::default();
    };
    End {
        fixed_in: software.end_excluding.clone(),
        last_affected: software.end_including.clone(),
    }
}

impl Software<'_> {
    /// Returns true if a version is within its bounds.
    fn holds(&self, version: &str) -> bool {
        let order = |bound: &Option<Str<'_>>| bound.as_deref().map(|bound| compare(version, bound));
        order(&self.start_including).is_none_or(|order| order.is_ge())
            && order(&self.start_excluding).is_none_or(|order| order.is_gt())
            && order(&self.end_including).is_none_or(|order| order.is_le())
            && order(&self.end_excluding).is_none_or(|order| order.is_lt())
    }
}

/// Returns the affected versions: the bounds of the matched entry, in the notation of GitHub's advisories, or the range
/// that npm states.
fn affected<'r>(software: &Software<'r>, source: Option<&str>) -> Option<Str<'r>> {
    if source == Some("NPM") {
        // `AbstractNpmAnalyzer` writes the range in place of the version in the CPE name.
        let (_, range) = software.id.as_deref().and_then(package::cpe)?;
        return range.map(Cow::Owned);
    }
    if !software.matched {
        return None;
    }
    let bounds: Vec<String> = [
        (">=", &software.start_including),
        (">", &software.start_excluding),
        ("<=", &software.end_including),
        ("<", &software.end_excluding),
    ]
    .into_iter()
    .filter_map(|(sign, bound)| Some(format!("{sign} {}", bound.as_deref()?)))
    .collect();
    if bounds.is_empty() {
        let (_, version) = software.id.as_deref().and_then(package::cpe)?;
        return version.map(|version| Cow::Owned(format!("= {version}")));
    }
    Some(Cow::Owned(bounds.join(", ")))
}
