//! The mapping from Trivy's entries to findings.

mod license;
mod misconfiguration;
mod secret;
mod vulnerability;

use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::joined;
use finding_source::{
    ContainerImage, Finding, FindingStatus, Identity, Lines, Location, NamedLocation, NoteKind,
    Record, Reference, Region, Str, Words,
};

pub(crate) use self::license::license;
pub(crate) use self::misconfiguration::misconfiguration;
pub(crate) use self::secret::secret;
pub(crate) use self::vulnerability::vulnerability;
use crate::raw::{self, Layer, Modified, Report};

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

/// The statements of the containers around an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Around<'r> {
    roots: Roots,
    /// The name of the image, directory or file that was scanned.
    artifact: Option<Str<'r>>,
    /// The scanned image.
    image: Option<ContainerImage<'r>>,
    /// True if the resources of an AWS account were scanned: `trivy aws`, until 0.56.
    is_account: bool,
    /// The scanned cluster.
    cluster: Option<Str<'r>>,
    /// The resource of a cluster: `shop/Deployment/cart`, or `ClusterRole/admin` without a namespace.
    resource: Option<Str<'r>>,
    resource_kind: Option<Str<'r>>,
    /// The target of the result, if it is a file.
    path: Option<Str<'r>>,
    /// The target of the result, if it is not a file.
    target: Option<Str<'r>>,
    /// The type of the result.
    kind: Option<Str<'r>>,
}

impl<'r> Around<'r> {
    pub(crate) fn new(roots: Roots) -> Self {
        Self {
            roots,
            ..Self::default()
        }
    }

    /// Takes over what a report says, whose entries are in no resource so far.
    pub(crate) fn set_report(&mut self, raw: &Report<'r>) {
        let (name, kind, metadata) = (raw.name.shared(), raw.kind.line(), &raw.metadata);
        // An image in an archive has its own name.
        let tagged = metadata.repo_tags.first().and_then(Text::line);
        let names = [name.clone(), tagged].into_iter().flatten();
        let is_image = kind.as_deref() == Some("container_image");
        let mut names = names.filter(|_| is_image);
        let image = |name| ContainerImage::referred_to(name, metadata.repo_digests.lines());
        self.image = names.find_map(image);
        if let Some(image) = &mut self.image {
            image.id = metadata.image_id.line();
        }
        self.artifact = name;
        self.is_account = kind.as_deref() == Some("aws_account");
        self.cluster = raw.cluster.shared();
        (self.resource, self.resource_kind) = (None, None);
    }

    pub(crate) fn set_resource(&mut self, raw: &raw::Resource<'r>) {
        self.resource_kind = raw.kind.shared();
        let parts = [raw.namespace, raw.kind, raw.name];
        self.resource = joined(parts.iter().filter_map(Words::shared), "/");
    }

    pub(crate) fn set_result(&mut self, raw: &raw::Result<'r>) {
        let kind = raw.kind.shared();
        // Reports before 0.20 have no class, and the target of an image is `alpine:3.10 (alpine 3.10.2)`.
        let release = kind.as_ref().map(|kind| format!(" ({kind} "));
        let is_system = |target: &Str<'r>| {
            let release = release.as_ref();
            raw.class.is("os-pkgs")
                || release.is_some_and(|it| target.contains(it) && target.ends_with(')'))
        };
        let in_cluster = self.resource.is_some() && kind.as_deref() == Some("kubernetes");
        let is_file = |target: &Str<'r>| {
            let is_whole = self.artifact.as_ref() == Some(target) && self.image.is_some();
            !is_whole && !in_cluster && !is_system(target) && !NO_PATHS.contains(&&**target)
        };
        let target = raw.target.shared();
        self.path = target.clone().filter(is_file);
        self.target = target.filter(|_| self.path.is_none());
        self.kind = kind;
    }

    /// Returns the name of what was scanned.
    pub(crate) fn scanned(&self) -> Option<Str<'r>> {
        self.artifact.clone().or_else(|| self.cluster.clone())
    }

    /// Returns the parts that all findings of one image, or of one cluster resource, share.
    fn identity(&self) -> Identity {
        // A resource has one or few images, and identifies itself.
        let image = self.image.as_ref().filter(|_| self.resource.is_none());
        Identity::new()
            .with_image(image)
            .with_some("cluster-resource", self.resource.as_deref())
    }

    /// Returns the path of an entry: its own, or else that of the result.
    fn path(&self, own: Option<Text<'r>>) -> Option<Str<'r>> {
        let path = own.line().or_else(|| self.path.clone());
        path.map(|path| self.roots.relative(path))
    }

    /// Adds the context to a finding that does not contain it.
    fn tell(&self, finding: &mut Finding<'r>) {
        finding.push_facts([("Target", self.target.clone())]);
        if self.is_account && finding.locations.is_empty() {
            let account = self.artifact.clone().map(NamedLocation::new);
            let account = account.map(|account| account.with_sort("account"));
            finding.locations.extend(account.map(Location::Named));
        }
        let cluster = self.cluster.clone();
        finding.locations.extend(cluster.map(Location::Cluster));
        finding.push_facts([("Resource", self.resource.clone())]);
        finding.push_image(self.image.as_ref());
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
