//! Locations: URIs of artifacts as paths in the project, or as URLs.

use std::borrow::Cow;

use finding_source::json::{Int, Text};
use finding_source::text::part;
use finding_source::url::{Url, percent_decoded};
use finding_source::{
    ContainerImage, FileLocation, Location, NamedLocation, Region, Str, TemplateResource,
    WebLocation, Words,
};

use super::component::Component;
use super::{Parts, owned, repository};
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
        let file = match url.scheme() {
            Some(scheme) if scheme.eq_ignore_ascii_case("file") => local(&uri),
            Some(scheme) => {
                let has_host = url.host().is_some_and(|host| !host.is_empty());
                let web = ["http", "https", "ws", "wss"];
                if !has_host || !web.iter().any(|web| scheme.eq_ignore_ascii_case(web)) {
                    return Some(Address::Path(uri));
                }
                return match repository::path(&uri, &self.run.provenance) {
                    Some(file) => self.relative(file),
                    None => Some(Address::Web(uri)),
                };
            }
            None => {
                let uri = match base {
                    Some(base) if !uri.starts_with(['/', '\\']) => self.below(uri, base),
                    _ => uri,
                };
                match file_path(&uri) {
                    Some(_) => local(&uri),
                    None => decoded(uri),
                }
            }
        };
        self.relative(self.below_source(file))
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
        let mut left = MOST_BASES;
        while let Some(known) = self.run.base(base) {
            left -= 1;
            let Some(parent) = known.uri.trimmed() else {
                break;
            };
            // A loop is forbidden, and ignored.
            if left == 0 {
                return uri;
            }
            let joined = format!("{}/{path}", parent.trim_end_matches('/'));
            if !is_relative(&parent) {
                // Only the root shows whether the base is the project or inside it.
                return match self.is_in_project(&local(&joined)) {
                    true => Str::Owned(joined),
                    false => path,
                };
            }
            path = Str::Owned(joined);
            base = known.uri_base;
        }
        path
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
        address: Option<Address<'r>>,
    ) -> Option<Location<'r>> {
        let file = match address {
            Some(Address::Web(url)) => {
                let mut web = WebLocation::new(url);
                web.method.clone_from(&self.method);
                return Some(Location::Web(web));
            }
            Some(Address::Path(path)) => {
                Some(FileLocation::new(shown(path)).with_region(region(raw.region())))
            }
            None => None,
        };
        // Scanners of templates and clouds name the resource.
        let (name, kind) = self.logical_of(raw);
        Some(match (file, name) {
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

    /// Returns a location that `finding-sarif-log` wrote; the logical location states its kind. `None` if it denotes the
    /// absence of a location.
    pub(super) fn written(
        &self,
        raw: &raw::Location<'r>,
        address: Option<Address<'r>>,
    ) -> Option<Location<'r>> {
        let (Some(name), Some(kind)) = self.logical_of(raw) else {
            return self.location(raw, address);
        };
        // The writer writes the name of what is there in place of a file, with slashes in place of backslashes.
        let is_name = matches!(&address, Some(Address::Path(path))
            if **path == *name || **path == name.replace('\\', "/"));
        Some(match &*kind.to_cow() {
            "none" => return None,
            "url" => Location::Web(WebLocation::new(name)),
            "image" => Location::Image(ContainerImage::new(name)),
            "cluster" => Location::Cluster(name),
            "package" => {
                let mut package = Component::at(&name)?.package;
                if let Some(Address::Path(path)) = address {
                    // Without a file, the name is written in its place.
                    package.path = Some(path).filter(|path| *path != package.name);
                }
                Location::Package(package)
            }
            "resource" if is_name => Location::Template(TemplateResource::new(name)),
            NAMED if is_name => Location::Named(NamedLocation::new(name)),
            _ => return self.location(raw, address.filter(|_| !is_name)),
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
    let slashes = rest.bytes().take_while(|&b| b == b'/').count();
    let path = &rest[slashes..];
    let drive = matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    let root = match slashes {
        _ if drive => "",
        // A host: this machine or a share.
        2 if path.starts_with("localhost/") => {
            return owned(&percent_decoded(&path["localhost".len()..]));
        }
        2 => "//",
        0 => "",
        _ => "/",
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

fn decoded(uri: Str<'_>) -> Str<'_> {
    match percent_decoded(&uri) {
        Cow::Borrowed(_) => uri,
        Cow::Owned(decoded) => Str::Owned(decoded),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_uris_are_paths() {
        for (uri, expected) in [
            ("file:///srv/a%20b.c", "/srv/a b.c"),
            ("file:////srv/a.c", "/srv/a.c"),
            ("FILE:///C:/x/a.c", "C:/x/a.c"),
            ("file://C:\\x\\a.c", "C:/x/a.c"),
            ("file:///x\\a.c", "/x/a.c"),
            ("file://server/share/a.c", "//server/share/a.c"),
            ("file://localhost/srv/a.c", "/srv/a.c"),
            ("file:a.c", "a.c"),
            ("file:/srv/a.c", "/srv/a.c"),
            ("file:///srv/%zz", "/srv/%zz"),
        ] {
            assert_eq!(local(uri), expected, "{uri}");
        }
    }
}
