//! Where a defect is.

use super::{Str, own};
use crate::image::ContainerImage;
use crate::named::NamedLocation;

/// Where a defect is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location<'r> {
    /// In a file.
    File(FileLocation<'r>),
    /// In a package.
    Package(Package<'r>),
    /// In what a server answers.
    Web(WebLocation<'r>),
    /// In a resource that an infrastructure template declares.
    Template(TemplateResource<'r>),
    /// In a container image. It follows the package or the file that is defective.
    Image(ContainerImage<'r>),
    /// In a cluster, such as one of Kubernetes, by its name.
    Cluster(Str<'r>),
    /// In something else that has a name and no file.
    Named(NamedLocation<'r>),
}

impl Location<'_> {
    /// The same location without borrows.
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

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileLocation<'r> {
    /// Relative to the project where that is known, with `/` between its parts.
    pub path: Str<'r>,
    /// Which part of the file; `None` for the file as a whole.
    pub region: Option<Region>,
}

impl<'r> FileLocation<'r> {
    /// The file as a whole.
    #[must_use]
    pub fn new(path: impl Into<Str<'r>>) -> Self {
        Self {
            path: path.into(),
            region: None,
        }
    }

    /// The same file, from this line on, if one is known.
    #[must_use]
    pub fn at_line(mut self, line: Option<u32>) -> Self {
        self.region = line.and_then(Region::line);
        self
    }

    pub(super) fn into_owned(self) -> FileLocation<'static> {
        FileLocation {
            path: own(self.path),
            region: self.region,
        }
    }
}

/// A stretch of a file. Lines and columns count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Region {
    /// The first line.
    pub start_line: u32,
    /// The last line, where it is known.
    pub end_line: Option<u32>,
    /// The first column.
    pub start_column: Option<u32>,
    /// The column after the last.
    pub end_column: Option<u32>,
}

impl Region {
    /// A line; `None` for line 0, which tools write for "unknown".
    #[must_use]
    pub fn line(line: u32) -> Option<Self> {
        (line > 0).then_some(Self {
            start_line: line,
            end_line: None,
            start_column: None,
            end_column: None,
        })
    }
}

/// A software package.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Package<'r> {
    /// The name by which people know it, such as `org.apache.logging.log4j:log4j-core`.
    pub name: Str<'r>,
    /// Its version.
    pub version: Option<Str<'r>>,
    /// Package URL, as the report has it.
    pub purl: Option<Str<'r>>,
    /// CPE name, as the report has it.
    pub cpe: Option<Str<'r>>,
    /// The package manager or ecosystem, such as `maven` or `npm`.
    pub ecosystem: Option<Str<'r>>,
    /// The file it was found in.
    pub path: Option<Str<'r>>,
    /// The first version without the defect.
    pub fixed_in: Option<Str<'r>>,
}

impl<'r> Package<'r> {
    /// A package of this name.
    #[must_use]
    pub fn new(name: impl Into<Str<'r>>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    pub(super) fn into_owned(self) -> Package<'static> {
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
    /// The URL requested.
    pub url: Str<'r>,
    /// The HTTP method.
    pub method: Option<Str<'r>>,
    /// The parameter, header or cookie that is defective.
    pub parameter: Option<Str<'r>>,
    /// What the scanner sent.
    pub attack: Option<Str<'r>>,
}

impl<'r> WebLocation<'r> {
    /// The URL as a whole.
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
    /// The template, and where in it.
    pub file: Option<FileLocation<'r>>,
    /// The name the template gives the resource.
    pub logical_id: Str<'r>,
    /// Such as `AWS::S3::Bucket`.
    pub resource_type: Option<Str<'r>>,
}
