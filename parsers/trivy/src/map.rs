//! The mapping from Trivy's entries to findings.

use std::borrow::Cow;

use finding_source::json::{Float, Int, Text};
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{cut, one_line, trimmed};
use finding_source::{
    Advisory, ContainerImage, CvssRating, CvssVersion, FileLocation, Finding, FindingConfidence,
    Identity, ImageReference, Kind, Location, NamedLocation, Note, NoteKind, Package, Record,
    Reference, Region, Remediation, Rule, Status, Str, TemplateResource,
};

use crate::TOOL;
use crate::raw::{
    CauseMetadata, Cvss, Layer, License, Metadata, Misconfiguration, Secret, Vulnerability,
};

/// The facts about a document that findings depend on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Artifact<'r> {
    pub(crate) name: Option<Str<'r>>,
    pub(crate) kind: Option<Str<'r>>,
    /// The scanned image.
    pub(crate) image: Option<ContainerImage<'r>>,
    pub(crate) metadata: Metadata<'r>,
    /// The scanned cluster.
    pub(crate) cluster: Option<Str<'r>>,
}

impl<'r> Artifact<'r> {
    /// Sets the image, after the name of the artifact or its metadata are known.
    pub(crate) fn find_image(&mut self) {
        let named = self.name.clone();
        // An image in an archive has its own name.
        let tagged = self.metadata.repo_tags.first().copied();
        let is_image = |name: &Str<'r>| ImageReference::parse(name).is_some();
        let name = named
            .filter(is_image)
            .or_else(|| line(tagged).filter(is_image));
        self.image = name.map(|name| {
            let mut image = ContainerImage::new(name);
            image.id = line(self.metadata.image_id);
            image.digest = self.digest(&image.name);
            image
        });
    }

    /// Returns the digest of `image` in its registry.
    fn digest(&self, image: &str) -> Option<Str<'r>> {
        let repository = ImageReference::parse(image)?.name;
        self.metadata.repo_digests.iter().find_map(|reference| {
            let reference = line(Some(*reference))?;
            let found = ImageReference::parse(&reference)?;
            let digest = found.digest.filter(|_| found.name == repository)?;
            Some(Cow::Owned(digest.to_owned()))
        })
    }
}

/// The result that contains an entry. Texts are [`shared`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Place<'r> {
    pub(crate) target: Option<Str<'r>>,
    pub(crate) class: Option<Str<'r>>,
    pub(crate) kind: Option<Str<'r>>,
}

/// The resource of a cluster that a result is about. Texts are [`shared`], each on one line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Resource<'r> {
    pub(crate) namespace: Option<Str<'r>>,
    pub(crate) kind: Option<Str<'r>>,
    pub(crate) name: Option<Str<'r>>,
}

impl<'r> Resource<'r> {
    /// Returns `shop/Deployment/cart`, or `ClusterRole/admin` without a namespace.
    pub(crate) fn full_name(&self) -> Option<Str<'r>> {
        let parts = [&self.namespace, &self.kind, &self.name];
        let parts: Vec<&str> = parts.into_iter().flatten().map(|part| &**part).collect();
        (!parts.is_empty()).then(|| Cow::Owned(parts.join("/")))
    }
}

/// Creates findings.
#[derive(Debug)]
pub(crate) struct Mapper {
    roots: Roots,
    /// Checks of this document that passed.
    passed: u64,
    /// Checks with an exception for their file.
    excepted: u64,
}

/// References of one vulnerability that links of its description may add to.
const PAGES: usize = 64;

/// Targets of results that cover many files (`langpkg.PkgTargets`, and those of licenses).
const NO_PATHS: [&str; 8] = [
    "Python",
    "Conda",
    "Ruby",
    "Node.js",
    "Java",
    "Kubernetes",
    "OS Packages",
    "Loose File License(s)",
];

const SEVERITIES: [&str; 5] = ["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

impl Mapper {
    pub(crate) fn new(roots: Roots) -> Self {
        Self {
            roots,
            passed: 0,
            excepted: 0,
        }
    }

    /// Notes the checks that gave no finding.
    pub(crate) fn end_document(&mut self, record: &mut Record<'_>) {
        for (count, what) in [
            (&mut self.passed, "checks that passed"),
            (&mut self.excepted, "checks with an exception"),
        ] {
            let count = std::mem::take(count);
            if count > 0 {
                let text = format!("skipped {what}: {count}");
                record.note(Note::new(NoteKind::Other, text));
            }
        }
    }

    /// Returns the finding of a vulnerability. The error names the missing member.
    pub(crate) fn vulnerability<'r>(
        &self,
        raw: &Vulnerability<'r>,
        around: &Around<'_, 'r>,
        record: &mut Record<'r>,
    ) -> Result<Finding<'r>, &'static str> {
        let id = line(raw.id).ok_or("a vulnerability without an id")?;
        let name = line(raw.pkg_name).ok_or("a vulnerability without a package")?;
        let version = line(raw.installed_version);
        let path = line(raw.pkg_path).or_else(|| around.path());
        let path = path.map(|path| self.roots.relative(path));
        // The package URL is not used: older versions do not have it, and it names the release of the distribution.
        let identity = around
            .identity()
            .with("vulnerability", id.clone())
            .with("package", name.clone())
            .with_some("version", version.clone().map(without_v))
            .with_some("path", path.clone());
        let mut rule = Rule::new(id.clone());
        rule.name = line(raw.title.as_deref().copied());
        rule.url = text(raw.primary_url);
        let mut advisory = self.advisory(raw, id.clone());
        advisory.fixed_in = text(raw.fixed_version);
        let mut package = Package::new(name);
        package.version = version;
        package.purl = text(raw.pkg_identifier.and_then(|package| package.purl));
        package.ecosystem.clone_from(&around.place.kind);
        package.path = path;
        package.fixed_in = advisory.fixed_in.clone();
        let advice = package.update_advice().map(Cow::Owned);
        let title = package.title(&id);
        let mut finding = Finding::new(TOOL, Kind::Dependency, rule, title, identity);
        finding.remediation = Remediation::of(advice, None);
        // Advisories of GitHub and others are Markdown.
        let description = text(raw.description.as_deref().copied());
        for link in description.iter().flat_map(|text| markup::links(text)) {
            let pages = &mut advisory.references;
            if pages.len() < PAGES && pages.iter().all(|page| page.url != link.url) {
                pages.push(link);
            }
        }
        let description = description.and_then(|text| trimmed(markup::plain(text)));
        finding.description = description.or_else(|| finding.rule.name.clone());
        finding.grade = record.severity_value("severity", text(raw.severity), &SEVERITIES);
        for cwe in &raw.cwe_ids {
            finding.push_cwe(weakness(cwe).unwrap_or_default());
        }
        finding.locations.push(Location::Package(package));
        finding.advisories.push(advisory);
        around.tell(&mut finding);
        for (name, value) in [
            ("Status", raw.status),
            ("SeveritySource", raw.severity_source),
            ("PublishedDate", raw.published_date),
            ("LastModifiedDate", raw.last_modified_date),
        ] {
            fact(&mut finding, name, text(value));
        }
        fact(&mut finding, "Layer", raw.layer.and_then(layer));
        Ok(finding)
    }

    fn advisory<'r>(&self, raw: &Vulnerability<'r>, id: Str<'r>) -> Advisory<'r> {
        let mut advisory = Advisory::new(id);
        let names = raw.vendor_ids.iter().map(|id| line(Some(*id)));
        advisory.aliases.extend(names.flatten());
        advisory.source = raw
            .data_source
            .and_then(|source| text(source.name).or_else(|| text(source.id)));
        let chosen = text(raw.severity_source);
        for (vendor, cvss) in &raw.cvss {
            let vendor = line(Some(*vendor));
            let primary = vendor.is_some() && vendor == chosen;
            ratings(cvss, vendor, primary, &mut advisory.ratings);
        }
        advisory.references = references(raw.references.iter());
        advisory
    }

    /// Returns the finding of a check, if it failed. The error names the missing member.
    pub(crate) fn misconfiguration<'r>(
        &mut self,
        raw: &Misconfiguration<'r>,
        around: &Around<'_, 'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, &'static str> {
        match text(raw.status).as_deref() {
            Some("FAIL") | None => {}
            Some("PASS") => {
                self.passed += 1;
                return Ok(None);
            }
            Some("EXCEPTION") => {
                self.excepted += 1;
                return Ok(None);
            }
            Some(word) => {
                let text = format!("unknown status `{word}` of a check");
                record.note(Note::new(NoteKind::UnknownWord, text));
            }
        }
        // Before 0.69, a custom check may have neither id nor title.
        let stated = line(raw.id).filter(|id| id != "N/A");
        let id = line(raw.avd_id).filter(|id| id.starts_with("AVD-"));
        let id = id.or_else(|| stated.clone()).map(id_of_today);
        let id = id.or_else(|| line(raw.namespace));
        let id = id.ok_or("a misconfiguration without an id")?;
        let cause = raw.cause_metadata.as_ref();
        let resource = cause.and_then(|cause| line(cause.resource));
        let message = text(raw.message.as_deref().copied());
        let path = around.path().map(|path| self.roots.relative(path));
        let identity = around
            .identity()
            .with("rule", id.clone())
            .with_some("path", path.clone())
            .with_some("resource", resource.clone())
            .with_some(
                "message",
                message.clone().map(|text| self.roots.strip(unquoted(text))),
            );
        let mut rule = Rule::new(id.clone());
        rule.name = line(raw.title.as_deref().copied()).filter(|title| title != "N/A");
        rule.url = text(raw.primary_url);
        let title = rule.name.clone().unwrap_or(id);
        let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
        let description = match (message, text(raw.description.as_deref().copied())) {
            (Some(message), Some(text)) if message != text => {
                Some(Cow::Owned(format!("{message}\n\n{text}")))
            }
            (message, text) => text.or(message),
        };
        finding.description = description.and_then(|text| trimmed(markup::plain(text)));
        finding.grade = record.severity_value("severity", text(raw.severity), &SEVERITIES);
        let advice = text(raw.resolution.as_deref().copied());
        finding.remediation = Remediation::of(advice, finding.rule.url.clone());
        finding.references = references(raw.references.iter());
        self.places(&mut finding, cause, path, resource, around);
        around.tell(&mut finding);
        let stated = stated.filter(|stated| *stated != finding.rule.id);
        fact(&mut finding, "ID", stated);
        for (name, value) in [
            ("Type", raw.kind),
            ("Namespace", raw.namespace),
            ("Provider", cause.and_then(|cause| cause.provider)),
            ("Service", cause.and_then(|cause| cause.service)),
        ] {
            fact(&mut finding, name, text(value));
        }
        fact(&mut finding, "Layer", raw.layer.and_then(layer));
        Ok(Some(finding))
    }

    /// The file or the resource of a template, and after it the places at which its module is used. Of an account it is the
    /// resource itself.
    fn places<'r>(
        &self,
        finding: &mut Finding<'r>,
        cause: Option<&CauseMetadata<'r>>,
        path: Option<Str<'r>>,
        resource: Option<Str<'r>>,
        around: &Around<'_, 'r>,
    ) {
        if around.is_account() {
            let named = resource.or(path).map(NamedLocation::new);
            finding.locations.extend(named.map(Location::Named));
            return;
        }
        let file = path.map(|path| {
            let mut file = FileLocation::new(path);
            file.region = cause.and_then(|cause| region(cause.start_line, cause.end_line));
            file
        });
        let in_cluster = around.resource.and_then(Resource::full_name);
        let first = match (resource.or(in_cluster), file) {
            (Some(logical_id), file) => {
                let mut place = TemplateResource::default();
                place.file = file;
                place.logical_id = logical_id;
                place.resource_type = around.resource.and_then(|resource| resource.kind.clone());
                Some(Location::Template(place))
            }
            (None, file) => file.map(Location::File),
        };
        finding.locations.extend(first);
        for used in cause.iter().flat_map(|cause| &cause.occurrences) {
            let Some(path) = line(used.filename) else {
                continue;
            };
            let mut file = FileLocation::new(self.roots.relative(path));
            file.region = used
                .location
                .and_then(|lines| region(lines.start_line, lines.end_line));
            let place = match line(used.resource) {
                Some(logical_id) => {
                    let mut place = TemplateResource::default();
                    place.file = Some(file);
                    place.logical_id = logical_id;
                    Location::Template(place)
                }
                None => Location::File(file),
            };
            finding.locations.push(place);
        }
    }

    /// Returns the finding of a secret. The error names the missing member.
    pub(crate) fn secret<'r>(
        &self,
        raw: &Secret<'r>,
        around: &Around<'_, 'r>,
        record: &mut Record<'r>,
    ) -> Result<Finding<'r>, &'static str> {
        let id = line(raw.rule_id).ok_or("a secret without a rule")?;
        let path = around.path().map(|path| self.roots.relative(path));
        let identity = around
            .identity()
            .with("rule", id.clone())
            .with_some("path", path.clone());
        let mut rule = Rule::new(id.clone());
        rule.name = line(raw.title.as_deref().copied());
        let title = rule.name.clone().unwrap_or(id);
        let mut finding = Finding::new(TOOL, Kind::Secret, rule, title, identity);
        finding.grade = record.severity_value("severity", text(raw.severity), &SEVERITIES);
        finding.locations.extend(path.map(|path| {
            let mut file = FileLocation::new(path);
            file.region = region(raw.start_line, raw.end_line);
            Location::File(file)
        }));
        around.tell(&mut finding);
        fact(&mut finding, "Category", text(raw.category));
        fact(&mut finding, "Layer", raw.layer.and_then(layer));
        Ok(finding)
    }

    /// Returns the finding of a license. The error names the missing member.
    pub(crate) fn license<'r>(
        &self,
        raw: &License<'r>,
        around: &Around<'_, 'r>,
        record: &mut Record<'r>,
    ) -> Result<Finding<'r>, &'static str> {
        let name = line(raw.name).ok_or("a license without a name")?;
        let package = line(raw.pkg_name);
        let path = line(raw.file_path).or_else(|| around.path());
        let path = path.map(|path| self.roots.relative(path));
        let identity = around
            .identity()
            .with("license", name.clone())
            .with_some("package", package.clone())
            .with_some("path", path.clone());
        let title = match (&package, &path) {
            (Some(package), _) => format!("license {name} of {package}"),
            (None, Some(path)) => format!("license {name} in {}", one_line(path.clone())),
            (None, None) => format!("license {name}"),
        };
        let mut rule = Rule::new(name);
        rule.url = text(raw.link);
        let mut finding = Finding::new(TOOL, Kind::Quality, rule, title, identity);
        finding.grade = record.severity_value("severity", text(raw.severity), &SEVERITIES);
        finding.confidence = raw.confidence.and_then(confidence);
        finding.locations.extend(match (package, path) {
            (Some(name), path) => {
                let mut package = Package::new(name);
                package.path = path;
                Some(Location::Package(package))
            }
            (None, path) => path.map(|path| Location::File(FileLocation::new(path))),
        });
        around.tell(&mut finding);
        fact(&mut finding, "Category", text(raw.category));
        Ok(finding)
    }
}

/// The context of an entry.
#[derive(Debug)]
pub(crate) struct Around<'a, 'r> {
    pub(crate) artifact: &'a Artifact<'r>,
    pub(crate) place: &'a Place<'r>,
    pub(crate) resource: Option<&'a Resource<'r>>,
}

impl<'r> Around<'_, 'r> {
    /// Returns the parts that all findings of one image, or of one cluster resource, share.
    fn identity(&self) -> Identity<'r> {
        let resource = self.resource.and_then(Resource::full_name);
        // A resource has one or few images, and identifies itself.
        let image = match &resource {
            Some(_) => None,
            None => self.image().and_then(untagged),
        };
        Identity::new()
            .with_some("image", image)
            .with_some("cluster-resource", resource)
    }

    /// Returns whether the resources of an AWS account were scanned: `trivy aws`, until 0.56.
    fn is_account(&self) -> bool {
        self.artifact.kind.as_deref() == Some("aws_account")
    }

    fn image(&self) -> Option<&ContainerImage<'r>> {
        match self.artifact.kind.as_deref() {
            Some("container_image") => self.artifact.image.as_ref(),
            _ => None,
        }
    }

    /// Returns the file of the result, if it is about one.
    fn path(&self) -> Option<Str<'r>> {
        let Place {
            target,
            class,
            kind,
        } = self.place;
        let target = target.clone()?;
        let whole = self.artifact.name.as_ref() == Some(&target) && self.image().is_some();
        // Before 0.20 there is no class, and the target of an image is `alpine:3.10 (alpine 3.10.2)`.
        let release = kind.as_ref().map(|kind| format!(" ({kind} "));
        let system =
            release.is_some_and(|release| target.contains(&release) && target.ends_with(')'));
        let in_cluster = self.resource.is_some() && kind.as_deref() == Some("kubernetes");
        let none = class.as_deref() == Some("os-pkgs")
            || system
            || whole
            || in_cluster
            || NO_PATHS.contains(&&*target);
        (!none).then_some(target)
    }

    /// Adds the context to a finding that does not contain it.
    fn tell(&self, finding: &mut Finding<'r>) {
        if self.path().is_none() {
            fact(finding, "Target", self.place.target.clone());
        }
        if self.is_account() && finding.locations.is_empty() {
            let account = self.artifact.name.clone().map(NamedLocation::new);
            let account = account.map(|account| account.with_sort("account"));
            finding.locations.extend(account.map(Location::Named));
        }
        let cluster = self.artifact.cluster.clone();
        finding.locations.extend(cluster.map(Location::Cluster));
        if let Some(resource) = self.resource {
            fact(finding, "Resource", resource.full_name());
        }
        let image = self.image().cloned().map(Location::Image);
        finding.locations.extend(image);
    }
}

/// Returns the name of an image without tag and digest, which change with each build.
fn untagged<'r>(image: &ContainerImage<'r>) -> Option<Str<'r>> {
    let reference = ImageReference::parse(&image.name)?;
    Some(Cow::Owned(reference.name.to_owned()))
}

/// Sets the status of a finding that Trivy removed from its list because of `.trivyignore`, a policy or VEX.
pub(crate) fn modify<'r>(
    finding: &mut Finding<'r>,
    status: Option<Text<'r>>,
    statement: Option<Text<'r>>,
    source: Option<Text<'r>>,
    record: &mut Record<'r>,
) {
    let status = text(status);
    let reason = text(statement);
    finding.status = match status.as_deref() {
        Some("fixed") => Status::Fixed,
        // Current versions do not remove these from the list.
        Some("affected" | "under_investigation") => Status::Open,
        Some("ignored" | "not_affected" | "unknown") | None => Status::Suppressed {
            reason: reason.clone(),
        },
        Some(word) => {
            let text = format!("unknown status `{word}` of a modified finding");
            record.note(Note::new(NoteKind::UnknownWord, text));
            Status::Suppressed {
                reason: reason.clone(),
            }
        }
    };
    fact(finding, "ModifiedStatus", status);
    if !matches!(finding.status, Status::Suppressed { .. }) {
        fact(finding, "Statement", reason);
    }
    fact(finding, "Source", text(source));
}

pub(crate) fn text<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.trimmed()
}

/// Maximum number of bytes of a text that many findings share. Each of them reads it, so without a limit, a report with
/// one long text and many entries would take quadratic time.
const SHARED: usize = 4096;

/// Cuts a text that many findings share.
pub(crate) fn shared<'r>(text: Option<Str<'r>>) -> Option<Str<'r>> {
    text.map(|text| cut(text, SHARED))
}

pub(crate) fn line<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    trimmed(one_line(text?.to_cow()))
}

fn fact<'r>(finding: &mut Finding<'r>, name: &'static str, value: Option<Str<'r>>) {
    finding.facts.extend(value.map(|value| (name, value)));
}

fn layer<'r>(layer: Layer<'r>) -> Option<Str<'r>> {
    text(layer.digest).or_else(|| text(layer.diff_id))
}

/// Returns the version of a Go module without its `v`, which was added in 0.57.
fn without_v(version: Str<'_>) -> Str<'_> {
    match version.strip_prefix('v') {
        Some(number) if number.starts_with(|c: char| c.is_ascii_digit()) => {
            Cow::Owned(number.to_owned())
        }
        _ => version,
    }
}

/// Returns the id of a check since 0.69: `AVD-DS-0002`, and earlier `DS002`, are `DS-0002`.
fn id_of_today(id: Str<'_>) -> Str<'_> {
    if let Some(short) = id.strip_prefix("AVD-").map(str::trim) {
        if !short.is_empty() {
            return Cow::Owned(short.to_owned());
        }
    }
    for family in ["DS", "KSV", "KCV"] {
        if let Some(number) = id.strip_prefix(family) {
            if number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()) {
                return Cow::Owned(format!("{family}-0{number}"));
            }
        }
    }
    id
}

/// Returns a message without quotation marks, which were added and changed in several versions.
fn unquoted(message: Str<'_>) -> Str<'_> {
    let quote = |c| matches!(c, '\'' | '"' | '`');
    if message.contains(quote) {
        return one_line(message.replace(quote, ""));
    }
    one_line(message)
}

/// Returns the number in `CWE-79`.
fn weakness(text: &Text<'_>) -> Option<u32> {
    text.trimmed()?.strip_prefix("CWE-")?.parse().ok()
}

fn references<'t, 'r: 't>(urls: impl Iterator<Item = &'t Text<'r>>) -> Vec<Reference<'r>> {
    urls.filter_map(Text::trimmed).map(Reference::url).collect()
}

fn region(start: Option<Int>, end: Option<Int>) -> Option<Region> {
    Region::lines(start.and_then(Int::line), end.and_then(Int::line))
}

/// Appends the ratings of one vendor.
fn ratings<'r>(
    cvss: &Cvss<'r>,
    vendor: Option<Str<'r>>,
    primary: bool,
    out: &mut Vec<CvssRating<'r>>,
) {
    let third = text(cvss.v3_vector);
    let version = match third.as_deref() {
        Some(vector) if vector.starts_with("CVSS:3.0/") => Some(CvssVersion::V30),
        Some(vector) if vector.starts_with("CVSS:3.1/") => Some(CvssVersion::V31),
        _ => None,
    };
    for (version, score, vector) in [
        (Some(CvssVersion::V4), cvss.v40_score, text(cvss.v40_vector)),
        (version, cvss.v3_score, third),
        (Some(CvssVersion::V2), cvss.v2_score, text(cvss.v2_vector)),
    ] {
        let score = score.map(|score| score.0);
        let mut rating = CvssRating::default();
        rating.version = version;
        rating.score = score.filter(|score| (0.0..=10.0).contains(score));
        rating.vector = vector;
        if rating.score.is_some() || rating.vector.is_some() {
            rating.source.clone_from(&vendor);
            rating.primary = primary;
            out.push(rating);
        }
    }
}

/// Returns the confidence. Trivy's classifier states a number from 0 to 1, and no word.
fn confidence<'r>(number: Float) -> Option<FindingConfidence<'r>> {
    let number = number.0;
    (0.0..=1.0).contains(&number).then(|| FindingConfidence {
        word: Cow::Owned(number.to_string()),
        percent: Some((number * 100.0).round() as u8),
    })
}
