//! The mapping from Trivy's entries to findings.

mod license;
mod misconfiguration;
mod secret;
mod vulnerability;

use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::joined;
use finding_source::{
    ContainerImage, Finding, FindingStatus, Identity, Location, NamedLocation, NoteKind, Record,
    Reference, Region, Str, Words,
};

pub(crate) use self::license::license;
pub(crate) use self::misconfiguration::{Skipped, misconfiguration};
pub(crate) use self::secret::secret;
pub(crate) use self::vulnerability::vulnerability;
use crate::raw::{self, Layer, Metadata, Modified, Report};

/// The finding of an entry, if it is a defect. The error names the missing member.
pub(crate) type Mapped<'r> = Result<Option<Finding<'r>>, &'static str>;

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
    /// The scanned image.
    image: Option<ContainerImage<'r>>,
    /// True if the resources of an AWS account were scanned: `trivy aws`, until 0.56.
    is_account: bool,
    /// The scanned cluster.
    pub(crate) cluster: Option<Str<'r>>,
}

impl<'r> Artifact<'r> {
    pub(crate) fn of(raw: &Report<'r>) -> Self {
        let (name, kind) = (raw.name.shared(), raw.kind.line());
        let unknown = Metadata::default();
        let metadata = raw.metadata.as_ref().unwrap_or(&unknown);
        // An image in an archive has its own name.
        let tagged = metadata.repo_tags.first().and_then(Text::line);
        let known_as = || metadata.repo_digests.iter().filter_map(Text::line);
        let names = [name.clone(), tagged].into_iter().flatten();
        let is_image = kind.as_deref() == Some("container_image");
        let mut names = names.filter(|_| is_image);
        let mut image = names.find_map(|name| ContainerImage::referred_to(name, known_as()));
        if let Some(image) = &mut image {
            image.id = metadata.image_id.line();
        }
        Self {
            name,
            image,
            is_account: kind.as_deref() == Some("aws_account"),
            cluster: raw.cluster.shared(),
        }
    }
}

/// The result that contains an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place<'r> {
    /// The target, if it is a file.
    path: Option<Str<'r>>,
    /// The target, if it is not a file.
    target: Option<Str<'r>>,
    kind: Option<Str<'r>>,
}

impl<'r> Place<'r> {
    pub(crate) fn of(
        raw: &raw::Result<'r>,
        artifact: &Artifact<'r>,
        resource: Option<&Resource<'r>>,
    ) -> Self {
        let kind = raw.kind.shared();
        // Reports before 0.20 have no class, and the target of an image is `alpine:3.10 (alpine 3.10.2)`.
        let release = kind.as_ref().map(|kind| format!(" ({kind} "));
        let is_system = |target: &Str<'r>| {
            let release = release.as_ref();
            raw.class.line().as_deref() == Some("os-pkgs")
                || release.is_some_and(|it| target.contains(it) && target.ends_with(')'))
        };
        let in_cluster = resource.is_some() && kind.as_deref() == Some("kubernetes");
        let is_file = |target: &Str<'r>| {
            let is_whole = artifact.name.as_ref() == Some(target) && artifact.image.is_some();
            !is_whole && !in_cluster && !is_system(target) && !NO_PATHS.contains(&&**target)
        };
        let target = raw.target.shared();
        let path = target.clone().filter(is_file);
        Self {
            target: target.filter(|_| path.is_none()),
            path,
            kind,
        }
    }
}

/// The resource of a cluster that a result is about.
#[derive(Clone, Debug, Default)]
pub(crate) struct Resource<'r> {
    /// `shop/Deployment/cart`, or `ClusterRole/admin` without a namespace.
    name: Option<Str<'r>>,
    kind: Option<Str<'r>>,
}

impl<'r> Resource<'r> {
    pub(crate) fn of(raw: &raw::Resource<'r>) -> Self {
        let kind = raw.kind.shared();
        let parts = [raw.namespace.shared(), kind.clone(), raw.name.shared()];
        let name = joined(parts.into_iter().flatten(), "/");
        Self { name, kind }
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
        let resource = self.resource_name();
        // A resource has one or few images, and identifies itself.
        let image = self.artifact.image.as_ref();
        let image = image.filter(|_| resource.is_none());
        Identity::new()
            .with_image(image)
            .with_some("cluster-resource", resource)
    }

    /// Returns the name of the resource of a cluster.
    fn resource_name(&self) -> Option<Str<'r>> {
        self.resource?.name.clone()
    }

    /// Returns the path of an entry: its own, or else that of the result.
    fn path(&self, own: Option<Text<'r>>) -> Option<Str<'r>> {
        let path = own.line().or_else(|| self.place.path.clone());
        path.map(|path| self.roots.relative(path))
    }

    /// Adds the context to a finding that does not contain it.
    fn tell(&self, finding: &mut Finding<'r>) {
        finding.push_facts([("Target", self.place.target.clone())]);
        if self.artifact.is_account && finding.locations.is_empty() {
            let account = self.artifact.name.clone().map(NamedLocation::new);
            let account = account.map(|account| account.with_sort("account"));
            finding.locations.extend(account.map(Location::Named));
        }
        let cluster = self.artifact.cluster.clone();
        finding.locations.extend(cluster.map(Location::Cluster));
        finding.push_facts([("Resource", self.resource_name())]);
        finding.push_image(self.artifact.image.as_ref());
    }
}

/// Sets the status of a finding that Trivy removed from its list because of `.trivyignore`, a policy or VEX.
pub(crate) fn modify<'r>(finding: &mut Finding<'r>, raw: &Modified<'r>, record: &mut Record<'r>) {
    let status = raw.status.trimmed();
    let mut reason = raw.statement.trimmed();
    finding.status = match status.as_deref() {
        Some("fixed") => FindingStatus::Fixed,
        // Current versions do not remove these from the list.
        Some("affected" | "under_investigation") => FindingStatus::Open,
        known => {
            if let Some(word) = known.filter(|word| !SUPPRESSED.contains(word)) {
                let text = format!("unknown status `{word}` of a modified finding");
                record.remark(NoteKind::UnknownWord, text);
            }
            let reason = reason.take();
            FindingStatus::Suppressed { reason }
        }
    };
    finding.push_facts([
        ("ModifiedStatus", status),
        ("Statement", reason),
        ("Source", raw.source.trimmed()),
    ]);
}

/// The status of a finding that is not shown.
const SUPPRESSED: [&str; 3] = ["ignored", "not_affected", "unknown"];

fn layer<'r>(layer: Option<Layer<'r>>) -> Option<Str<'r>> {
    layer?.digest.trimmed().or_else(|| layer?.diff_id.trimmed())
}

fn references<'r>(urls: &[Text<'r>]) -> Vec<Reference<'r>> {
    let urls = urls.iter().filter_map(Text::trimmed);
    urls.map(|url| Reference::url(without_remark(url)))
        .collect()
}

/// Returns the URL in `https://github.com/golang/go/commit/618120c1 (go1.19.4)`.
fn without_remark(text: Str<'_>) -> Str<'_> {
    let mut words = text.split_whitespace();
    match words.find(|word| word.starts_with("https://") || word.starts_with("http://")) {
        Some(url) if url.len() < text.len() => Str::Owned(url.to_owned()),
        _ => text,
    }
}

fn region(start: Option<Int>, end: Option<Int>) -> Option<Region> {
    Region::lines(start.and_then(Int::line), end.and_then(Int::line))
}
