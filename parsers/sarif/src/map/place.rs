//! Locations: URIs of artifacts as paths in the project, or as URLs.

use finding_source::json::{Int, Text};
use finding_source::text::part;
use finding_source::url::{Url, percent_decoded};
use finding_source::{
    ContainerImage, FileLocation, Location, NamedLocation, Region, Str, TemplateResource,
    WebLocation, Words,
};

use super::producer::Habits;
use super::{Parts, component, owned, repository};
use crate::{NAMED, raw};

/// The location of an artifact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address<'r> {
    /// A path, relative to the project if that is known.
    Path(Str<'r>),
    /// A URL on a server.
    Web(Str<'r>),
}

/// Maximum depth of bases that are relative to each other.
const MOST_BASES: usize = 16;

impl<'r> Parts<'_, 'r> {
    /// Returns the address of an artifact, from its URI or from its index in the run.
    ///
    /// A relative URI stays relative, because the base denotes a directory of the build machine. Bases that are relative
    /// themselves become part of the path.
    pub(super) fn address_of(&self, location: raw::ArtifactLocation<'r>) -> Option<Address<'r>> {
        let (uri, base) = match location.uri.trimmed() {
            Some(uri) => (uri, location.uri_base),
            None => {
                let listed = self.run.artifact(location.index)?.location?;
                (listed.uri.trimmed()?, listed.uri_base)
            }
        };
        let url = Url::new(&uri);
        let path = match url.scheme() {
            Some(scheme) if !scheme.eq_ignore_ascii_case("file") => {
                let has_host = url.host().is_some_and(|host| !host.is_empty());
                let web = ["http", "https", "ws", "wss"];
                if !has_host || !web.iter().any(|web| scheme.eq_ignore_ascii_case(web)) {
                    return Some(Address::Path(uri));
                }
                return match repository::path(&uri, &self.run.provenance) {
                    Some(path) => self.relative(path),
                    None => Some(Address::Web(uri)),
                };
            }
            scheme => {
                let base = base.filter(|_| scheme.is_none() && !uri.starts_with(['/', '\\']));
                let uri = match base {
                    Some(base) => self.below(uri, base),
                    None => uri,
                };
                match file_path(&uri) {
                    Some(_) => local(&uri),
                    None => percent_decoded(uri),
                }
            }
        };
        self.relative(self.below_source(path))
    }

    fn relative(&self, path: Str<'r>) -> Option<Address<'r>> {
        let path = self.mapper.roots.relative(path);
        (!path.trim().is_empty() && path != ".").then_some(Address::Path(path))
    }

    /// Returns whether a path is below the project directory.
    fn is_in_project(&self, path: &str) -> bool {
        self.mapper.roots.relative(path).len() < path.len()
    }

    /// Makes an absolute path relative to the source root that the run declares, unless the project directory is known
    /// otherwise.
    fn below_source(&self, path: Str<'r>) -> Str<'r> {
        let is_absolute = path.starts_with('/') || path.get(1..3) == Some(":/");
        if !is_absolute || self.is_in_project(&path) {
            return path;
        }
        let below = self.run.source_roots().filter_map(|root| {
            let root = local(&root);
            let root = root.trim_end_matches('/');
            let rest = path.strip_prefix(root)?.strip_prefix('/')?;
            (!root.is_empty() && !rest.is_empty()).then_some(rest)
        });
        match below.min_by_key(|rest| rest.len()) {
            Some(rest) => owned(rest),
            None => path,
        }
    }

    /// Returns `uri` below its base, if the base is part of the project.
    fn below(&self, uri: Str<'r>, base: Text<'r>) -> Str<'r> {
        let mut path = uri.clone();
        let mut base = Some(base);
        for _ in 1..MOST_BASES {
            let known = self.run.base(base);
            let Some((parent, next)) = known.and_then(|it| Some((it.uri.trimmed()?, it.uri_base)))
            else {
                return path;
            };
            let joined = format!("{}/{path}", parent.trim_end_matches('/'));
            if !is_relative(&parent) {
                // Only the root shows whether the base is the project or inside it.
                return match self.is_in_project(&local(&joined)) {
                    true => Str::Owned(joined),
                    false => path,
                };
            }
            (path, base) = (Str::Owned(joined), next);
        }
        // A loop is forbidden, and ignored.
        uri
    }

    /// Returns the name of a location in the program, and its kind.
    pub(super) fn logical_of(
        &self,
        location: &raw::Location<'r>,
    ) -> (Option<Str<'r>>, Option<Text<'r>>) {
        let own = location.logical();
        let (mut name, mut kind) = (own.name(), own.kind);
        if name.is_none() || kind.is_none() {
            if let Some(known) = self.run.logical(own.index) {
                (name, kind) = (name.or(known.name()), kind.or(known.kind));
            }
        }
        (name.trimmed(), kind)
    }

    /// Returns the location of a finding; `None` if only the program knows it.
    pub(super) fn location(
        &self,
        raw: &raw::Location<'r>,
        mut address: Option<Address<'r>>,
    ) -> Option<Location<'r>> {
        let (name, kind) = self.logical_of(raw);
        if let (Habits::Written, Some(name), Some(kind)) = (self.habits, &name, kind) {
            // The writer writes the name of what is there in place of a file, with slashes in place of backslashes.
            let is_name = matches!(&address, Some(Address::Path(path))
                if path == name || **path == name.replace('\\', "/"));
            match &*kind.to_cow() {
                // In place of no location.
                "none" => return None,
                "url" => return Some(Location::Web(WebLocation::new(name.clone()))),
                "image" => return Some(Location::Image(ContainerImage::new(name.clone()))),
                "cluster" => return Some(Location::Cluster(name.clone())),
                "package" => {
                    let mut package = component::at(name)?;
                    if let Some(Address::Path(path)) = address {
                        package.path = Some(path).filter(|path| *path != package.name);
                    }
                    return Some(Location::Package(package));
                }
                NAMED if is_name => return Some(Location::Named(NamedLocation::new(name.clone()))),
                _ if is_name => address = None,
                _ => {}
            }
        }
        let file = match address {
            Some(Address::Web(url)) => {
                let mut web = WebLocation::new(url);
                web.method = self.raw.method.trimmed();
                return Some(Location::Web(web));
            }
            Some(Address::Path(path)) => {
                Some(FileLocation::new(shown(path)).with_region(region(raw.region())))
            }
            None => None,
        };
        Some(match (file, name) {
            // Scanners of templates and clouds name the resource.
            (file, Some(name)) if kind.is_some_and(|kind| kind == "resource") => {
                Location::Template(TemplateResource::new(name).with_file(file))
            }
            (Some(file), _) => Location::File(file),
            (None, name) => {
                let mut named = NamedLocation::new(name?);
                named.sort = kind.trimmed();
                Location::Named(named)
            }
        })
    }
}

/// Returns true if the URI has neither a scheme nor a root.
fn is_relative(uri: &str) -> bool {
    Url::new(uri).scheme().is_none() && file_path(uri).is_none() && !uri.starts_with(['/', '\\'])
}

/// Returns the part after the scheme of a `file:` URI.
fn file_path(uri: &str) -> Option<&str> {
    let (scheme, path) = uri.split_at_checked("file:".len())?;
    scheme.eq_ignore_ascii_case("file:").then_some(path)
}

/// Returns the path of a `file:` URI. `file:///C:/x`, `file:////x` and `file://C:\x` all occur.
fn local(uri: &str) -> Str<'static> {
    // A backslash in a name would be percent-encoded.
    let rest = file_path(uri).unwrap_or(uri).replace('\\', "/");
    let path = rest.trim_start_matches('/');
    let drive = matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    let (root, path) = match rest.len() - path.len() {
        0 => ("", path),
        _ if drive => ("", path),
        // A host: this machine or a share.
        2 if path.starts_with("localhost/") => ("", &path["localhost".len()..]),
        2 => ("//", path),
        _ => ("/", path),
    };
    Str::Owned(format!("{root}{}", percent_decoded(path)))
}

/// Returns a path as findings show it: `src/a.c` for `//src/a.c`, which is `file://src/a.c` of tools that write two
/// slashes before any path. Identities keep the slashes, as the first directory might be a server.
pub(super) fn shown(path: Str<'_>) -> Str<'_> {
    const OF_SOURCES: [&str; 4] = ["src", "lib", "test", "tests"];
    let first = path
        .strip_prefix("//")
        .and_then(|rest| rest.split_once('/'));
    match first {
        Some((first, _)) if OF_SOURCES.contains(&first) => part(path, 2..),
        _ => path,
    }
}

/// Returns the region, or `None` without a line number of at least 1.
pub(crate) fn region(region: raw::Region) -> Option<Region> {
    let number = |number: Option<Int>| number.and_then(Int::line);
    let mut lines = Region::lines(number(region.start_line), number(region.end_line))?;
    lines.start_column = number(region.start_column);
    lines.end_column = number(region.end_column);
    Some(lines)
}
