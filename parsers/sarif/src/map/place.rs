//! Locations: URIs of artifacts as paths in the project, or as URLs.

use std::borrow::Cow;

use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::part;
use finding_source::url::{Url, percent_decoded};
use finding_source::{
    ContainerImage, FileLocation, Location, NamedLocation, Region, Str, TemplateResource,
    WebLocation, Words,
};

use super::component::Component;
use super::repository;
use crate::NAMED;
use crate::raw;
use crate::run::Run;

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

/// Returns the address of an artifact, from its URI or from its index in the run.
///
/// A relative URI stays relative, because the base denotes a directory of the build machine. Bases that are relative
/// themselves become part of the path.
pub(crate) fn address<'r>(
    location: raw::ArtifactLocation<'r>,
    run: &Run<'r>,
    roots: &Roots,
) -> Option<Address<'r>> {
    let (uri, base) = match location.uri.trimmed() {
        Some(uri) => (uri, location.uri_base),
        None => {
            let listed = run.artifact(location.index)?.location?;
            (listed.uri.trimmed()?, listed.uri_base)
        }
    };
    let url = Url::new(&uri);
    let Some(scheme) = url.scheme() else {
        let uri = match base {
            Some(base) if !uri.starts_with(['/', '\\']) => below(uri, base, run, roots),
            _ => uri,
        };
        let file = match file_path(&uri) {
            Some(_) => local(&uri),
            None => decoded(uri),
        };
        return path(below_source(file, run, roots), roots);
    };
    if scheme.eq_ignore_ascii_case("file") {
        return path(below_source(local(&uri), run, roots), roots);
    }
    let has_host = url.host().is_some_and(|host| !host.is_empty());
    let web = ["http", "https", "ws", "wss"];
    if !has_host || !web.iter().any(|web| scheme.eq_ignore_ascii_case(web)) {
        return Some(Address::Path(uri));
    }
    match repository::path(&uri, run) {
        Some(file) => path(file, roots),
        None => Some(Address::Web(uri)),
    }
}

/// Makes an absolute path relative to the source root that the run declares, unless the project directory is known
/// otherwise.
fn below_source<'r>(path: Str<'r>, run: &Run<'r>, roots: &Roots) -> Str<'r> {
    let is_absolute = path.starts_with('/') || path.get(1..3) == Some(":/");
    if !is_absolute || roots.relative(&*path).len() < path.len() {
        return path;
    }
    let longest = run
        .source_roots()
        .filter_map(|root| {
            let root = local(&root);
            let root = root.trim_end_matches('/');
            let rest = path.strip_prefix(root)?.strip_prefix('/')?;
            (!root.is_empty() && !rest.is_empty()).then_some(rest.len())
        })
        .min();
    match longest {
        Some(length) => Str::Owned(path[path.len() - length..].to_owned()),
        None => path,
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

/// Returns `uri` below its base, if the base is part of the project.
fn below<'r>(uri: Str<'r>, base: Text<'r>, run: &Run<'r>, roots: &Roots) -> Str<'r> {
    let mut path = uri.clone();
    let mut base = Some(base);
    let mut left = MOST_BASES;
    while let Some(known) = run.base(base) {
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
            let local = local(&joined).into_owned();
            let relative = roots.relative(&*local);
            return if relative.len() < local.len() {
                Str::Owned(joined)
            } else {
                path
            };
        }
        path = Str::Owned(joined);
        base = known.uri_base;
    }
    path
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
            return Str::Owned(percent_decoded(&path["localhost".len()..]).into_owned());
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

fn path<'r>(path: Str<'r>, roots: &Roots) -> Option<Address<'r>> {
    let path = roots.relative(path);
    (!path.trim().is_empty() && path != ".").then_some(Address::Path(path))
}

/// Returns the region, or `None` without a line number of at least 1.
pub(crate) fn region(region: raw::Region) -> Option<Region> {
    let number = |number: Option<Int>| number.and_then(Int::line);
    let mut lines = Region::lines(number(region.start_line), number(region.end_line))?;
    lines.start_column = number(region.start_column);
    lines.end_column = number(region.end_column);
    Some(lines)
}

/// Returns the name of a location in the program, and its kind.
pub(crate) fn logical<'r>(
    location: &raw::Location<'r>,
    run: &Run<'r>,
) -> (Option<Str<'r>>, Option<Text<'r>>) {
    let own = location.logical();
    let (mut name, mut kind) = (own.name(), own.kind);
    if name.is_none() || kind.is_none() {
        if let Some(known) = run.logical(own.index) {
            (name, kind) = (name.or(known.name()), kind.or(known.kind));
        }
    }
    (name.trimmed(), kind)
}

/// Returns the location of a finding; `None` if only the program knows it.
pub(crate) fn location<'r>(
    raw: &raw::Location<'r>,
    address: Option<Address<'r>>,
    method: Option<&Str<'r>>,
    run: &Run<'r>,
) -> Option<Location<'r>> {
    let file = match address {
        Some(Address::Web(url)) => {
            let mut web = WebLocation::new(url);
            web.method = method.cloned();
            return Some(Location::Web(web));
        }
        Some(Address::Path(path)) => {
            Some(FileLocation::new(shown(path)).with_region(region(raw.region())))
        }
        None => None,
    };
    // Scanners of templates and clouds name the resource.
    let (name, kind) = logical(raw, run);
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

/// Returns a location that this crate wrote; the logical location states its kind. `None` if it denotes the absence of
/// a location.
pub(crate) fn written<'r>(
    raw: &raw::Location<'r>,
    address: Option<Address<'r>>,
    run: &Run<'r>,
) -> Option<Location<'r>> {
    let (name, kind) = logical(raw, run);
    let (Some(name), Some(kind)) = (name, kind) else {
        return location(raw, address, None, run);
    };
    match &*kind.to_cow() {
        "none" => None,
        "url" => Some(Location::Web(WebLocation::new(name))),
        "image" => Some(Location::Image(ContainerImage::new(name))),
        "cluster" => Some(Location::Cluster(name)),
        "package" => {
            let mut package = Component::at(&name)?.package;
            if let Some(Address::Path(path)) = address {
                // Without a file, the name is written in its place.
                package.path = Some(path).filter(|path| *path != package.name);
            }
            Some(Location::Package(package))
        }
        "resource" if is_name(address.as_ref(), &name) => {
            Some(Location::Template(TemplateResource::new(name)))
        }
        NAMED if is_name(address.as_ref(), &name) => {
            Some(Location::Named(NamedLocation::new(name)))
        }
        _ if is_name(address.as_ref(), &name) => location(raw, None, None, run),
        _ => location(raw, address, None, run),
    }
}

/// Returns whether an address is only the name of what is there: the writer writes it in place of a file, with slashes in
/// place of backslashes.
fn is_name(address: Option<&Address<'_>>, name: &str) -> bool {
    matches!(address, Some(Address::Path(path)) if **path == *name || **path == name.replace('\\', "/"))
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
