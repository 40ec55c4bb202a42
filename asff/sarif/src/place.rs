//! The location of a result.

use std::fmt::Write as _;

use finding::{FileLocation, Location, NamedLocation};
use serde_json::{Value, json};

use crate::{NAME, present, text};

/// Returns a location; `None` if it has no text.
pub(crate) fn location(place: &Location<'_>) -> Option<Value> {
    let file = match place {
        Location::File(file) => Some(file),
        Location::Template(declared) => declared.file.as_ref(),
        _ => None,
    };
    let in_version;
    let (kind, name, uri): (_, &str, &str) = match place {
        Location::File(file) => (None, "", &file.path),
        Location::Package(package) => {
            let version = package.version.as_deref().unwrap_or_default();
            in_version = format!("{}@{version}", package.name);
            // Without a file, the name is written in its place.
            let path = package.path.as_ref().filter(|path| !path.trim().is_empty());
            (Some("package"), &in_version, path.unwrap_or(&package.name))
        }
        Location::Web(web) => {
            let without_scheme = web.url.split_once("://").map(|(_, rest)| rest);
            (Some("url"), &web.url, without_scheme.unwrap_or(&web.url))
        }
        Location::Template(declared) => {
            let name = &declared.logical_id;
            (Some("resource"), name, file.map_or(name, |file| &file.path))
        }
        Location::Image(image) => (Some("image"), &image.name, &image.name),
        Location::Named(NamedLocation { name, sort, .. }) => {
            (Some(sort.as_deref().unwrap_or("named")), name, name)
        }
        Location::Cluster(name) => (Some("cluster"), name, name),
        _ => return None,
    };
    let logical = kind.map(|kind| logical(name, kind));
    let physical = physical(&relative(uri)?, file);
    Some(present(
        json!({"logicalLocations": logical, "physicalLocation": physical}),
    ))
}

/// Returns the location of a finding that has none.
pub(crate) fn unknown(tool: &str) -> Value {
    let uri = relative(tool).unwrap_or_else(|| "unknown".to_owned());
    json!({"physicalLocation": physical(&uri, None), "logicalLocations": logical(tool, "none")})
}

fn logical(name: &str, kind: &str) -> Value {
    json!([{"fullyQualifiedName": name, "kind": kind}])
}

fn physical(uri: &str, file: Option<&FileLocation<'_>>) -> Value {
    // GitHub shows a result without a line at the first line, but requires it to be stated.
    let region = file.and_then(|file| file.region).map(|region| {
        present(json!({
            "startLine": region.start_line,
            "endLine": region.end_line.filter(|end| *end >= region.start_line),
            "startColumn": region.start_column.filter(|column| *column > 0),
            "endColumn": region.end_column.filter(|column| *column > 0),
        }))
    });
    present(json!({"artifactLocation": {"uri": uri}, "region": region}))
}

/// Returns a path as a relative reference (RFC 3986); `None` for a blank path. Characters that a URI cannot contain are
/// percent-encoded. A colon in the first part would begin a scheme, and GitHub rejects every scheme except that of the
/// checkout.
fn relative(path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let is_absolute = path.starts_with('/');
    let path = text(path.trim(), 4 * NAME);
    if path.is_empty() {
        return None;
    }
    let mut uri = String::with_capacity(path.len());
    if is_absolute {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte);
        if is_plain {
            uri.push(byte.into());
        } else {
            // Writing to a string never fails.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    Some(uri)
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn a_path_becomes_a_reference_without_a_scheme() {
        for (path, uri) in [
            ("src/a.c", "src/a.c"),
            ("src\\a b.c", "src/a%20b.c"),
            ("C:/x/a.c", "C%3A/x/a.c"),
            ("docker://image", "docker%3A//image"),
            ("/srv/a.c", "file:///srv/a.c"),
            ("a.example/x?q=1#f", "a.example/x%3Fq%3D1%23f"),
            ("\u{e4}.c", "%C3%A4.c"),
        ] {
            let expected = uri.replace("%3D", "=");
            assert_eq!(relative(path).as_deref(), Some(&*expected), "{path}");
        }
        assert_eq!(relative(" "), None);
    }
}
