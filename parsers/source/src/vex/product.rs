//! Products, and how they are compared with packages and images.

use std::borrow::Cow;
use std::fmt;

use finding_redact::redact_prose;

use crate::text::cut;
use crate::url::percent_decoded;
use crate::version::VersionRange;
use crate::{ContainerImage, ImageReference, Purl};

/// A product of a statement.
#[derive(Clone, Debug)]
pub(super) struct Product {
    /// The name in the document.
    pub(super) id: String,
    /// The package URLs among its names.
    pub(super) urls: Vec<PackageUrl>,
    /// The vulnerable components in it, or `None` if the product itself is meant.
    pub(super) subcomponents: Option<Vec<PackageUrl>>,
    /// The versions that the statement is about, or `None` if its URL says so.
    pub(super) versions: Option<Vec<VersionRange>>,
}

impl Product {
    /// Returns whether the statement is about this package, or about an image or one of the `applications` that contain it.
    pub(super) fn is(
        &self,
        package: &PackageUrl,
        images: &[&ContainerImage<'_>],
        applications: &[PackageUrl],
    ) -> bool {
        let is_around = |url: &PackageUrl| {
            images.iter().any(|image| url.is_image(image))
                || applications
                    .iter()
                    .any(|application| url.covers(application))
        };
        let is_around = || self.urls.iter().any(is_around);
        match (&self.subcomponents, &self.versions) {
            (Some(components), _) => {
                components.iter().any(|component| component.covers(package)) && is_around()
            }
            (None, Some(versions)) => {
                let is_one = |named: &PackageUrl| {
                    let version = named.version.as_deref();
                    self.urls.iter().any(|url| url.covers_package(named))
                        && version.is_some_and(|it| versions.iter().any(|range| range.contains(it)))
                };
                is_one(package) || applications.iter().any(is_one)
            }
            (None, None) => self.urls.iter().any(|url| url.covers(package)) || is_around(),
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", shown(&self.id))
    }
}

/// Returns a name for a message: short, and without secrets.
pub(super) fn shown(name: &str) -> Cow<'_, str> {
    const LONGEST: usize = 200;
    cut(redact_prose(name), LONGEST)
}

/// A package URL in a form that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PackageUrl {
    kind: String,
    /// The namespace and the name.
    name: String,
    pub(super) version: Option<String>,
    qualifiers: Vec<(String, String)>,
    subpath: Option<String>,
    range: Option<VersionRange>,
}

/// Types whose names have no upper case, or are compared in any case, as the type definitions say.
const LOWER: [&str; 13] = [
    "alpm",
    "apk",
    "bitbucket",
    "bitnami",
    "composer",
    "deb",
    "docker",
    "github",
    "golang",
    "hex",
    "npm",
    "nuget",
    "pypi",
];

impl PackageUrl {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let purl = Purl::parse(text)?;
        let (text, subpath) = match text.split_once('#') {
            Some((text, subpath)) => (text, Some(percent_decoded(subpath).into_owned())),
            None => (text, None),
        };
        let qualifiers = text
            .split_once('?')
            .map_or("", |(_, qualifiers)| qualifiers);
        let qualifiers = qualifiers
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        let mut qualifiers: Vec<(String, String)> = qualifiers
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| {
                (
                    key.to_ascii_lowercase(),
                    percent_decoded(value).into_owned(),
                )
            })
            .collect();
        let range = qualifiers.iter().position(|(key, _)| key == "vers");
        let range = match range {
            // A range that cannot be read covers nothing.
            Some(at) => Some(VersionRange::parse(&qualifiers.remove(at).1)?),
            None => None,
        };
        let kind = purl.ecosystem.into_owned();
        let name = canonical(&kind, &purl.name);
        Some(Self {
            kind,
            name,
            version: purl.version.map(|version| version.into_owned()),
            qualifiers,
            subpath,
            range,
        })
    }

    /// Returns whether this URL of a statement covers the package of a finding: type, namespace and name are equal, and so
    /// are the version, the qualifiers and the subpath that this URL has.
    pub(super) fn covers(&self, package: &Self) -> bool {
        let version = package.version.as_deref();
        let is_version = match (&self.version, &self.range) {
            (None, None) => true,
            (Some(own), _) => version.is_some_and(|version| self.is_same(own, version)),
            (None, Some(range)) => version.is_some_and(|version| range.contains(version)),
        };
        is_version && self.covers_package(package)
    }

    /// Returns whether it covers the package, whatever the version.
    fn covers_package(&self, package: &Self) -> bool {
        let has = |pair: &(String, String)| package.qualifiers.contains(pair);
        (&self.kind, &self.name) == (&package.kind, &package.name)
            && self.qualifiers.iter().all(has)
            && (self.subpath.is_none() || self.subpath == package.subpath)
    }

    /// Go writes versions with a `v`, which some tools leave out.
    fn is_same(&self, own: &str, other: &str) -> bool {
        let bare = |version: &str| version.strip_prefix('v').unwrap_or(version).to_owned();
        own == other || (self.kind == "golang" && bare(own) == bare(other))
    }

    /// Returns whether it is the URL of this image. The name alone, without registry and digest, is that of many images.
    fn is_image(&self, image: &ContainerImage<'_>) -> bool {
        let Some(reference) = ImageReference::parse(&image.name) else {
            return false;
        };
        let digest = image.digest.as_deref().or(reference.digest);
        let qualifier = |name: &str| {
            let mut pairs = self.qualifiers.iter();
            pairs
                .find(|(key, _)| key == name)
                .map(|(_, value)| &**value)
        };
        match &*self.kind {
            "oci" => {
                let repository = qualifier("repository_url");
                let is_repository = repository.is_none_or(|url| {
                    let url = url.trim_end_matches('/');
                    full(url) == full(reference.name)
                        || full(&format!("{url}/{}", self.name)) == full(reference.name)
                });
                let last = reference.repository.rsplit('/').next();
                last.is_some_and(|last| last.eq_ignore_ascii_case(&self.name))
                    && (self.version.is_some() || repository.is_some())
                    && is_repository
                    && self
                        .version
                        .as_deref()
                        .is_none_or(|own| Some(own) == digest)
                    && qualifier("tag").is_none_or(|tag| Some(tag) == reference.tag)
            }
            "docker" => {
                let name = match qualifier("repository_url") {
                    Some(url) => format!("{}/{}", url.trim_end_matches('/'), self.name),
                    None => self.name.clone(),
                };
                let version = self.version.as_deref();
                full(&name) == full(reference.name)
                    && version.is_none_or(|own| Some(own) == digest || Some(own) == reference.tag)
            }
            _ => false,
        }
    }
}

/// Returns the name of an image with its registry, which Docker leaves out for its own.
fn full(name: &str) -> String {
    let name = name.trim_start_matches("https://").to_ascii_lowercase();
    let hub = ["index.docker.io/", "registry-1.docker.io/", "docker.io/"];
    let name = hub
        .iter()
        .find_map(|hub| name.strip_prefix(hub))
        .unwrap_or(&name);
    match ImageReference::parse(name) {
        Some(reference) if reference.registry.is_some() => name.to_owned(),
        _ if name.contains('/') => format!("docker.io/{name}"),
        _ => format!("docker.io/library/{name}"),
    }
}

/// Returns a name as its type definition compares it.
fn canonical(kind: &str, name: &str) -> String {
    let name = match LOWER.contains(&kind) {
        true => name.to_ascii_lowercase(),
        false => name.to_owned(),
    };
    if kind != "pypi" {
        return name;
    }
    // PEP 503: runs of these characters are equal.
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '-' | '_' | '.' if out.ends_with('-') => {}
            '-' | '_' | '.' => out.push('-'),
            c => out.push(c),
        }
    }
    out
}
