//! The mapping from Trivy's entries to findings.

mod license;
mod misconfiguration;
mod secret;
mod vulnerability;

use std::borrow::Cow;

use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::cut;
use finding_source::{
    ContainerImage, Finding, Identity, Kind, Location, NamedLocation, Note, NoteKind, Record,
    Reference, Region, Rule, Status, Str, Words,
};

pub(crate) use self::license::license;
pub(crate) use self::misconfiguration::{Skipped, misconfiguration};
pub(crate) use self::secret::secret;
pub(crate) use self::vulnerability::vulnerability;
use crate::TOOL;
use crate::raw::{Layer, Metadata};

/// The finding of an entry, if it is a defect. The error names the missing member.
pub(crate) type Mapped<'r> = Result<Option<Finding<'r>>, &'static str>;

const SEVERITIES: [&str; 5] = ["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

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
        let metadata = &self.metadata;
        // An image in an archive has its own name.
        let tagged = metadata.repo_tags.first().and_then(Text::line);
        let known_as = || metadata.repo_digests.iter().filter_map(Text::line);
        let names = [self.name.clone(), tagged];
        let mut names = names.into_iter().flatten();
        self.image = names.find_map(|name| ContainerImage::referred_to(name, known_as()));
        if let Some(image) = &mut self.image {
            image.id = metadata.image_id.line();
        }
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
    fn full_name(&self) -> Option<Str<'r>> {
        let parts = [&self.namespace, &self.kind, &self.name];
        let parts: Vec<&str> = parts.into_iter().flatten().map(|part| &**part).collect();
        (!parts.is_empty()).then(|| Cow::Owned(parts.join("/")))
    }
}

/// The context of an entry.
#[derive(Debug)]
pub(crate) struct Around<'a, 'r> {
    pub(crate) roots: &'a Roots,
    pub(crate) artifact: &'a Artifact<'r>,
    pub(crate) place: &'a Place<'r>,
    pub(crate) resource: Option<&'a Resource<'r>>,
}

impl<'r> Around<'_, 'r> {
    /// Returns the parts that all findings of one image, or of one cluster resource, share.
    fn identity(&self) -> Identity<'r> {
        let resource = self.resource.and_then(Resource::full_name);
        // A resource has one or few images, and identifies itself.
        let image = self.image().filter(|_| resource.is_none());
        let image = image.and_then(ContainerImage::untagged);
        Identity::new()
            .with_some("image", image.map(str::to_owned))
            .with_some("cluster-resource", resource)
    }

    /// Returns a finding with the severity that Trivy gives it.
    fn finding(
        kind: Kind,
        rule: Rule<'r>,
        title: Str<'r>,
        identity: Identity<'r>,
        severity: Option<Text<'r>>,
        record: &mut Record<'r>,
    ) -> Finding<'r> {
        let mut finding = Finding::new(TOOL, kind, rule, title, identity);
        finding.grade = record.severity_value("severity", severity.trimmed(), &SEVERITIES);
        finding
    }

    /// Returns whether the resources of an AWS account were scanned: `trivy aws`, until 0.56.
    fn is_account(&self) -> bool {
        self.artifact.kind.as_deref() == Some("aws_account")
    }

    fn image(&self) -> Option<&ContainerImage<'r>> {
        let is_image = self.artifact.kind.as_deref() == Some("container_image");
        self.artifact.image.as_ref().filter(|_| is_image)
    }

    /// Returns the target of the result, if it is a file.
    fn target(&self) -> Option<Str<'r>> {
        let Place {
            target,
            class,
            kind,
        } = self.place;
        let target = target.clone()?;
        let whole = self.artifact.name.as_ref() == Some(&target) && self.image().is_some();
        // Reports before 0.20 have no class, and the target of an image is `alpine:3.10 (alpine 3.10.2)`.
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

    /// Returns the path of an entry: its own, or else that of the result.
    fn path(&self, own: Option<Text<'r>>) -> Option<Str<'r>> {
        let path = own.line().or_else(|| self.target());
        path.map(|path| self.roots.relative(path))
    }

    /// Adds the context to a finding that does not contain it.
    fn tell(&self, finding: &mut Finding<'r>) {
        let target = self.place.target.clone();
        finding.push_facts([("Target", target.filter(|_| self.target().is_none()))]);
        if self.is_account() && finding.locations.is_empty() {
            let account = self.artifact.name.clone().map(NamedLocation::new);
            let account = account.map(|account| account.with_sort("account"));
            finding.locations.extend(account.map(Location::Named));
        }
        let cluster = self.artifact.cluster.clone();
        finding.locations.extend(cluster.map(Location::Cluster));
        finding.push_facts([("Resource", self.resource.and_then(Resource::full_name))]);
        finding.push_image(self.image());
    }
}

/// Sets the status of a finding that Trivy removed from its list because of `.trivyignore`, a policy or VEX.
pub(crate) fn modify<'r>(
    finding: &mut Finding<'r>,
    status: Option<Text<'r>>,
    statement: Option<Text<'r>>,
    source: Option<Text<'r>>,
    record: &mut Record<'r>,
) {
    let status = status.trimmed();
    let mut reason = statement.trimmed();
    finding.status = match status.as_deref() {
        Some("fixed") => Status::Fixed,
        // Current versions do not remove these from the list.
        Some("affected" | "under_investigation") => Status::Open,
        known => {
            if let Some(word) = known.filter(|word| !SUPPRESSED.contains(word)) {
                let text = format!("unknown status `{word}` of a modified finding");
                record.note(Note::new(NoteKind::UnknownWord, text));
            }
            let reason = reason.take();
            Status::Suppressed { reason }
        }
    };
    finding.push_facts([
        ("ModifiedStatus", status),
        ("Statement", reason),
        ("Source", source.trimmed()),
    ]);
}

/// The status of a finding that is not shown.
const SUPPRESSED: [&str; 3] = ["ignored", "not_affected", "unknown"];

/// Maximum number of bytes of a text that many findings share. Each of them reads it, so without a limit, a report with
/// one long text and many entries would take quadratic time.
const SHARED: usize = 4096;

/// Cuts a text that many findings share.
pub(crate) fn shared<'r>(text: Option<Str<'r>>) -> Option<Str<'r>> {
    text.map(|text| cut(text, SHARED))
}

fn layer<'r>(layer: Option<Layer<'r>>) -> Option<Str<'r>> {
    layer?.digest.trimmed().or_else(|| layer?.diff_id.trimmed())
}

fn references<'r>(urls: &[Text<'r>]) -> Vec<Reference<'r>> {
    let urls = urls.iter().filter_map(Text::trimmed);
    urls.map(Reference::url).collect()
}

fn region(start: Option<Int>, end: Option<Int>) -> Option<Region> {
    Region::lines(start.and_then(Int::line), end.and_then(Int::line))
}
