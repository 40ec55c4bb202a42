//! Container images and their references.

use crate::Str;
use crate::finding::own;

/// A container image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ContainerImage<'r> {
    /// The tool's reference to it, such as `registry.example:5000/acme/shop:1.4.2`.
    pub name: Str<'r>,
    /// The digest of its manifest, `sha256:…`, by which a registry identifies the image.
    pub digest: Option<Str<'r>>,
    /// The digest of its configuration, `sha256:…`, which is Docker's image ID.
    pub id: Option<Str<'r>>,
}

impl<'r> ContainerImage<'r> {
    /// Creates an image with this name.
    #[must_use]
    pub fn new(name: impl Into<Str<'r>>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Creates the image of this name with a tag, or with a digest in place of the tag.
    ///
    /// ```
    /// use finding::ContainerImage;
    ///
    /// let image = |tag| ContainerImage::tagged("acme/shop", tag);
    /// assert_eq!(image(Some("1.4")).name, "acme/shop:1.4");
    /// assert_eq!(image(Some("sha256:aa")).name, "acme/shop@sha256:aa");
    /// assert_eq!(image(Some("sha256:aa")).digest.unwrap(), "sha256:aa");
    /// assert_eq!(image(None).name, "acme/shop");
    /// ```
    #[must_use]
    pub fn tagged(name: impl Into<Str<'r>>, tag: Option<&str>) -> Self {
        let mut image = Self::new(name);
        let digest = tag.filter(|tag| tag.starts_with("sha256:"));
        image.digest = digest.map(|digest| digest.to_owned().into());
        if let Some(tag) = tag {
            let separator = if digest.is_some() { "@" } else { ":" };
            image.name = [&*image.name, separator, tag].concat().into();
        }
        image
    }

    /// Creates the image that a text refers to. Returns `None` for a [path](ImageReference::parse).
    ///
    /// `known_as` are the names of the image with digests. The digest is that of its own repository.
    ///
    /// ```
    /// use finding::ContainerImage;
    ///
    /// let known_as = ["other@sha256:bb".into(), "acme/shop@sha256:aa".into()];
    /// let image = ContainerImage::referred_to("acme/shop:1.4", known_as).unwrap();
    /// assert_eq!(image.digest.as_deref(), Some("sha256:aa"));
    /// assert_eq!(image.untagged(), Some("acme/shop"));
    /// ```
    pub fn referred_to(
        name: impl Into<Str<'r>>,
        known_as: impl IntoIterator<Item = Str<'r>>,
    ) -> Option<Self> {
        let mut image = Self::new(name);
        let repository = image.untagged()?;
        let digest = known_as.into_iter().find_map(|other| {
            let other = ImageReference::parse(&other)?;
            let digest = other.digest.filter(|_| other.name == repository)?;
            Some(digest.to_owned().into())
        });
        image.digest = digest;
        Some(image)
    }

    /// Returns the name without tag and digest, which change with each build. Returns `None` if it is not a reference.
    #[must_use]
    pub fn untagged(&self) -> Option<&str> {
        Some(ImageReference::parse(&self.name)?.name)
    }

    pub(crate) fn into_owned(self) -> ContainerImage<'static> {
        ContainerImage {
            name: own(self.name),
            digest: self.digest.map(own),
            id: self.id.map(own),
        }
    }
}

/// The parts of an image's reference: `REGISTRY/REPOSITORY:TAG@DIGEST`.
///
/// The grammar is that of the OCI distribution specification as Docker writes it. The parts are not checked further.
///
/// ```
/// use finding::ImageReference;
///
/// let image = ImageReference::parse("registry.example:5000/acme/shop:1.4.2").unwrap();
/// assert_eq!(image.registry, Some("registry.example:5000"));
/// assert_eq!((image.repository, image.tag), ("acme/shop", Some("1.4.2")));
/// assert_eq!(ImageReference::parse("alpine").unwrap().repository, "alpine");
/// assert_eq!(ImageReference::parse("build/image.tar"), None);
/// assert_eq!(ImageReference::untagged("acme/shop:1.4.2@sha256:aa"), "acme/shop");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ImageReference<'a> {
    /// The host, with its port. `None` means Docker Hub by convention.
    pub registry: Option<&'a str>,
    /// The name within the registry.
    pub repository: &'a str,
    /// The tag.
    pub tag: Option<&'a str>,
    /// The digest, `sha256:…`.
    pub digest: Option<&'a str>,
    /// The reference without tag and digest.
    pub name: &'a str,
}

/// The extensions of files that contain an image.
const ARCHIVES: [&str; 5] = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"];

impl<'a> ImageReference<'a> {
    /// Returns the name of an image without tag and digest, which change with each build. Other texts are returned as they
    /// are.
    #[must_use]
    pub fn untagged(name: &'a str) -> &'a str {
        Self::parse(name).map_or(name, |reference| reference.name)
    }

    /// Parses a reference. Returns `None` for a path of an image's archive or directory, and for text with spaces.
    #[must_use]
    pub fn parse(reference: &'a str) -> Option<Self> {
        let reference = reference.trim();
        let archive = ARCHIVES.iter().any(|end| reference.ends_with(end));
        if archive || reference.starts_with(['/', '.']) || reference.contains(['\\', ' ']) {
            return None;
        }
        let (tagged, digest) = match reference.split_once('@') {
            Some((tagged, digest)) => (tagged, Some(digest)),
            None => (reference, None),
        };
        // A colon before a slash belongs to the port of the registry.
        let (name, tag) = match tagged.rsplit_once(':') {
            Some((name, tag)) if !tag.contains('/') => (name, Some(tag)),
            _ => (tagged, None),
        };
        // Docker treats the first part as a host if it has a dot or a port, or is `localhost`.
        let (registry, repository) = match name.split_once('/') {
            Some((host, rest)) if host.contains(['.', ':']) || host == "localhost" => {
                (Some(host), rest)
            }
            _ => (None, name),
        };
        (!repository.is_empty()).then_some(Self {
            registry,
            repository,
            tag,
            digest,
            name,
        })
    }
}
