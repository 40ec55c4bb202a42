use finding_source::ReportError;
use finding_source::json::{Reader, Text, ValueKind};

use super::location::{like, logical};
use super::{Location, members, text};

/// A scanned artifact.
#[derive(Clone, Debug, Default)]
pub(crate) struct Artifact<'r> {
    pub(crate) uri: Option<Text<'r>>,
    pub(crate) uri_base: Option<Text<'r>>,
    pub(crate) sha1: Option<Text<'r>>,
    pub(crate) sha256: Option<Text<'r>>,
    /// Identifiers of a package, as Dependency-Check writes them: `id1`, `id2` … and `vid1` …, numbered across the
    /// file.
    pub(crate) identifiers: Vec<Text<'r>>,
}

impl<'r> Artifact<'r> {
    const MOST_IDENTIFIERS: usize = 1000;

    /// Reads the next artifact.
    pub(crate) fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut it = Self::default();
        members(reader, |reader, name| {
            match name {
                "location" | "fileLocation" => {
                    let mut location = Location::default();
                    like(reader, &mut Location::artifact_layout(), &mut location)?;
                    (it.uri, it.uri_base) = (location.uri, location.uri_base);
                }
                "hashes" => members(reader, |reader, name| {
                    match name {
                        "sha1" | "sha-1" => it.sha1 = text(reader)?,
                        "sha256" | "sha-256" => it.sha256 = text(reader)?,
                        _ => reader.skip()?,
                    }
                    Ok(())
                })?,
                "properties" => members(reader, |reader, name| {
                    let digits = name
                        .strip_prefix("vid")
                        .or_else(|| name.strip_prefix("id"))
                        .unwrap_or_default();
                    let numbered = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
                    if numbered && it.identifiers.len() < Self::MOST_IDENTIFIERS {
                        it.identifiers.extend(text(reader)?);
                        return Ok(());
                    }
                    reader.skip()
                })?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }
}

/// A function, type, resource or similar.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LogicalLocation<'r> {
    pub(crate) name: Option<Text<'r>>,
    pub(crate) kind: Option<Text<'r>>,
}

impl<'r> LogicalLocation<'r> {
    /// Reads the next logical location.
    pub(crate) fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut location = Location::default();
        logical(reader, &mut location)?;
        Ok(Self {
            name: location.logical_name,
            kind: location.logical_kind,
        })
    }
}

/// The base of relative URIs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Base<'r> {
    pub(crate) uri: Option<Text<'r>>,
    /// The base that this base is relative to.
    pub(crate) uri_base: Option<Text<'r>>,
}

impl<'r> Base<'r> {
    /// Reads the next base: an object, or a string in drafts.
    pub(crate) fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        if reader.peek() == Some(ValueKind::Text) {
            return Ok(Self {
                uri: text(reader)?,
                uri_base: None,
            });
        }
        let mut location = Location::default();
        like(reader, &mut Location::artifact_layout(), &mut location)?;
        Ok(Self {
            uri: location.uri,
            uri_base: location.uri_base,
        })
    }
}
