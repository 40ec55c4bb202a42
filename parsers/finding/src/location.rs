//! Locations of a defect.

use std::fmt;

use crate::finding::own;
use crate::{ContainerImage, NamedLocation, Str};

/// A location of a defect.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location<'r> {
    /// A place in a file.
    File(FileLocation<'r>),
    /// A package.
    Package(Package<'r>),
    /// A place on a web server.
    Web(WebLocation<'r>),
    /// A resource that an infrastructure template declares.
    Template(TemplateResource<'r>),
    /// A container image. It follows the defective package or file.
    Image(ContainerImage<'r>),
    /// A cluster, such as one of Kubernetes, by its name.
    Cluster(Str<'r>),
    /// A place that has a name and no file.
    Named(NamedLocation<'r>),
}

impl Location<'_> {
    /// Returns the part of the file, for a location in a file or in a template.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        match self {
            Self::File(file) => file.region,
            Self::Template(resource) => resource.file.as_ref()?.region,
            _ => None,
        }
    }

    /// Returns the same location without borrows.
    #[must_use]
    pub fn into_owned(self) -> Location<'static> {
        match self {
            Self::File(f) => Location::File(f.into_owned()),
            Self::Package(p) => Location::Package(p.into_owned()),
            Self::Web(w) => Location::Web(WebLocation {
                url: own(w.url),
                method: w.method.map(own),
                parameter: w.parameter.map(own),
                attack: w.attack.map(own),
            }),
            Self::Image(i) => Location::Image(i.into_owned()),
            Self::Template(t) => Location::Template(TemplateResource {
                file: t.file.map(FileLocation::into_owned),
                logical_id: own(t.logical_id),
                resource_type: t.resource_type.map(own),
            }),
            Self::Cluster(name) => Location::Cluster(own(name)),
            Self::Named(named) => Location::Named(named.into_owned()),
        }
    }
}

/// Writes the place in a few words: `src/A.php:3`, `log4j-core 2.14.1 (web/lib/x.jar)`, `GET https://shop.example/cart`.
///
/// ```
/// use finding::{FileLocation, Location};
///
/// let place = Location::File(FileLocation::new("src/A.php").at_line(Some(3)));
/// assert_eq!(place.to_string(), "src/A.php:3");
/// ```
impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file) => file.write(f),
            Self::Package(package) => {
                f.write_str(&package.name)?;
                if let Some(version) = &package.version {
                    write!(f, " {version}")?;
                }
                match &package.path {
                    Some(path) => write!(f, " ({path})"),
                    None => Ok(()),
                }
            }
            Self::Web(web) => {
                if let Some(method) = &web.method {
                    write!(f, "{method} ")?;
                }
                f.write_str(&web.url)
            }
            Self::Template(resource) => {
                if let Some(file) = &resource.file {
                    file.write(f)?;
                    f.write_str(" ")?;
                }
                f.write_str(&resource.logical_id)
            }
            Self::Image(image) => f.write_str(&image.name),
            Self::Cluster(name) => f.write_str(name),
            Self::Named(named) => f.write_str(&named.name),
        }
    }
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileLocation<'r> {
    /// The path, relative to the project if that is known, with `/` between its segments.
    pub path: Str<'r>,
    /// The part of the file, or `None` for the whole file.
    pub region: Option<Region>,
}

impl<'r> FileLocation<'r> {
    /// Creates a location for the whole file.
    #[must_use]
    pub fn new(path: impl Into<Str<'r>>) -> Self {
        Self {
            path: path.into(),
            region: None,
        }
    }

    /// Sets the first line, if it is known.
    #[must_use]
    pub fn at_line(mut self, line: Option<u32>) -> Self {
        self.region = line.and_then(Region::line);
        self
    }

    /// Sets the part of the file, if it is known.
    #[must_use]
    pub fn with_region(mut self, region: Option<Region>) -> Self {
        self.region = region;
        self
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        match self.region {
            Some(region) => write!(f, ":{}", region.start_line),
            None => Ok(()),
        }
    }

    pub(crate) fn into_owned(self) -> FileLocation<'static> {
        FileLocation {
            path: own(self.path),
            region: self.region,
        }
    }
}

/// A range in a file. Lines and columns count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Region {
    /// The first line.
    pub start_line: u32,
    /// The last line, if known.
    pub end_line: Option<u32>,
    /// The first column.
    pub start_column: Option<u32>,
    /// The column after the last.
    pub end_column: Option<u32>,
}

impl Region {
    /// Creates a range of one line, or `None` for line 0, which tools write for an unknown line.
    #[must_use]
    pub fn line(line: u32) -> Option<Self> {
        (line > 0).then_some(Self {
            start_line: line,
            end_line: None,
            start_column: None,
            end_column: None,
        })
    }

    /// Creates a range of lines. A last line before the first is left out.
    #[must_use]
    pub fn lines(first: Option<u32>, last: Option<u32>) -> Option<Self> {
        let mut region = Self::line(first?)?;
        region.end_line = last.filter(|&last| last >= region.start_line);
        Some(region)
    }
}

/// A software package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Package<'r> {
    /// The common name, such as `org.apache.logging.log4j:log4j-core`.
    pub name: Str<'r>,
    /// Its version.
    pub version: Option<Str<'r>>,
    /// The package URL, as in the report.
    pub purl: Option<Str<'r>>,
    /// The CPE name, as in the report.
    pub cpe: Option<Str<'r>>,
    /// The package manager or ecosystem, such as `maven` or `npm`.
    pub ecosystem: Option<Str<'r>>,
    /// The file that contains it.
    pub path: Option<Str<'r>>,
    /// The first version without the defect.
    pub fixed_in: Option<Str<'r>>,
}

impl<'r> Package<'r> {
    /// Creates a package with this name.
    #[must_use]
    pub fn new(name: impl Into<Str<'r>>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    pub(crate) fn into_owned(self) -> Package<'static> {
        Package {
            name: own(self.name),
            version: self.version.map(own),
            purl: self.purl.map(own),
            cpe: self.cpe.map(own),
            ecosystem: self.ecosystem.map(own),
            path: self.path.map(own),
            fixed_in: self.fixed_in.map(own),
        }
    }
}

/// A place on a web server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebLocation<'r> {
    /// The requested URL.
    pub url: Str<'r>,
    /// The HTTP method.
    pub method: Option<Str<'r>>,
    /// The defective parameter, header or cookie.
    pub parameter: Option<Str<'r>>,
    /// The payload that the scanner sent.
    pub attack: Option<Str<'r>>,
}

impl<'r> WebLocation<'r> {
    /// Creates a location for the whole URL.
    #[must_use]
    pub fn new(url: impl Into<Str<'r>>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

/// A resource that an infrastructure template declares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TemplateResource<'r> {
    /// The template, and the place in it.
    pub file: Option<FileLocation<'r>>,
    /// The name of the resource in the template.
    pub logical_id: Str<'r>,
    /// The type, such as `AWS::S3::Bucket`.
    pub resource_type: Option<Str<'r>>,
}

impl<'r> TemplateResource<'r> {
    /// Creates a resource with this logical id.
    #[must_use]
    pub fn new(logical_id: impl Into<Str<'r>>) -> Self {
        Self {
            logical_id: logical_id.into(),
            ..Self::default()
        }
    }

    /// Sets the template and the place in it, if they are known.
    #[must_use]
    pub fn with_file(mut self, file: Option<FileLocation<'r>>) -> Self {
        self.file = file;
        self
    }

    /// Sets the type, if it is known.
    #[must_use]
    pub fn with_type(mut self, resource_type: Option<Str<'r>>) -> Self {
        self.resource_type = resource_type;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_location_is_written_in_a_few_words() {
        let mut package = Package::new("log4j-core");
        package.version = Some("2.14.1".into());
        let bare = Location::Package(package.clone());
        package.path = Some("web/lib/x.jar".into());
        let mut web = WebLocation::new("https://shop.example/cart");
        web.method = Some("GET".into());
        let mut declared = TemplateResource::new("Bucket");
        declared.file = Some(FileLocation::new("app.yaml").at_line(Some(7)));
        for (location, written) in [
            (Location::File(FileLocation::new("src/A.php")), "src/A.php"),
            (bare, "log4j-core 2.14.1"),
            (
                Location::Package(package),
                "log4j-core 2.14.1 (web/lib/x.jar)",
            ),
            (Location::Web(web), "GET https://shop.example/cart"),
            (Location::Template(declared), "app.yaml:7 Bucket"),
            (
                Location::Image(ContainerImage::new("acme/shop:1.4")),
                "acme/shop:1.4",
            ),
            (Location::Cluster("prod".into()), "prod"),
        ] {
            assert_eq!(location.to_string(), written);
        }
    }
}
