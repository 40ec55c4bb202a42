use finding_source::ReportError;
use finding_source::json::{Layout, Reader, Text, ValueKind};

use super::{camel, int, items, members, text};

/// A location, with its parts side by side.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Location<'r> {
    pub(crate) uri: Option<Text<'r>>,
    pub(crate) uri_base: Option<Text<'r>>,
    /// An index into the run's artifacts.
    pub(crate) artifact: Option<i64>,
    pub(crate) start_line: Option<i64>,
    pub(crate) end_line: Option<i64>,
    pub(crate) start_column: Option<i64>,
    pub(crate) end_column: Option<i64>,
    /// `fullyQualifiedName` of the first logical location, else its `name`.
    pub(crate) logical_name: Option<Text<'r>>,
    /// For example `function` or `resource`.
    pub(crate) logical_kind: Option<Text<'r>>,
    /// An index into the run's logical locations.
    pub(crate) logical: Option<i64>,
}

/// Reads locations, one after another.
#[derive(Debug)]
pub(super) struct Locations<'r> {
    layout: Layout<'r, Parts<'r>>,
    parts: Parts<'r>,
}

#[derive(Debug)]
struct Parts<'r> {
    physical: Layout<'r, Physical<'r>>,
    inner: Physical<'r>,
}

#[derive(Debug)]
struct Physical<'r> {
    location: Location<'r>,
    artifact: Layout<'r, Location<'r>>,
    region: Layout<'r, Location<'r>>,
}

impl Default for Locations<'_> {
    fn default() -> Self {
        Self {
            layout: Layout::new(|name| {
                Some(match &*camel(name) {
                    // `resultFile` and `analysisTarget` are those of 1.0.0.
                    "physicalLocation" | "resultFile" | "analysisTarget" => {
                        |parts, reader| like(reader, &mut parts.physical, &mut parts.inner)
                    }
                    "logicalLocations" => |parts, reader| {
                        let mut first = true;
                        items(reader, |reader| {
                            if !std::mem::take(&mut first) {
                                return reader.skip();
                            }
                            logical(reader, &mut parts.inner.location)
                        })
                    },
                    // Of drafts of 2.0.0, and of 1.0.0.
                    "fullyQualifiedLogicalName" => |parts, reader| {
                        let name = text(reader)?;
                        let location = &mut parts.inner.location;
                        location.logical_name = location.logical_name.or(name);
                        Ok(())
                    },
                    "logicalLocationIndex" => |parts, reader| {
                        parts.inner.location.logical = int(reader)?;
                        Ok(())
                    },
                    _ => return None,
                })
            }),
            parts: Parts {
                physical: Layout::new(|name| {
                    Some(match &*camel(name) {
                        "artifactLocation" | "fileLocation" => {
                            |physical: &mut Physical<'_>, reader| {
                                like(reader, &mut physical.artifact, &mut physical.location)
                            }
                        }
                        "region" => |physical, reader| {
                            like(reader, &mut physical.region, &mut physical.location)
                        },
                        // 1.0.0 has no object around it.
                        "uri" => |physical, reader| {
                            physical.location.uri = text(reader)?;
                            Ok(())
                        },
                        "uriBaseId" => |physical, reader| {
                            physical.location.uri_base = text(reader)?;
                            Ok(())
                        },
                        _ => return None,
                    })
                }),
                inner: Physical {
                    location: Location::default(),
                    artifact: Location::artifact_layout(),
                    region: Layout::new(|name| {
                        Some(match &*camel(name) {
                            "startLine" => |location: &mut Location<'_>, reader| {
                                location.start_line = int(reader)?;
                                Ok(())
                            },
                            "endLine" => |location, reader| {
                                location.end_line = int(reader)?;
                                Ok(())
                            },
                            "startColumn" => |location, reader| {
                                location.start_column = int(reader)?;
                                Ok(())
                            },
                            "endColumn" => |location, reader| {
                                location.end_column = int(reader)?;
                                Ok(())
                            },
                            _ => return None,
                        })
                    }),
                },
            },
        }
    }
}

impl<'r> Location<'r> {
    /// Returns the layout of the members of an artifact location.
    pub(super) fn artifact_layout() -> Layout<'r, Self> {
        Layout::new(|name| {
            Some(match &*camel(name) {
                "uri" => |location: &mut Self, reader: &mut Reader<'r>| {
                    location.uri = text(reader)?;
                    Ok(())
                },
                "uriBaseId" => |location, reader| {
                    location.uri_base = text(reader)?;
                    Ok(())
                },
                "index" | "fileIndex" => |location, reader| {
                    location.artifact = int(reader)?;
                    Ok(())
                },
                _ => return None,
            })
        })
    }

    /// Returns true if no location is stated.
    pub(crate) fn is_empty(&self) -> bool {
        self.uri.is_none()
            && self.artifact.is_none()
            && self.logical_name.is_none()
            && self.logical.is_none()
    }
}

impl<'r> Locations<'r> {
    /// Reads the next location.
    pub(super) fn read(&mut self, reader: &mut Reader<'r>) -> Result<Location<'r>, ReportError> {
        self.parts.inner.location = Location::default();
        like(reader, &mut self.layout, &mut self.parts)?;
        Ok(self.parts.inner.location)
    }
}

/// Reads like [`Reader::read_like`], but ignores values that are not objects.
pub(super) fn like<'r, E>(
    reader: &mut Reader<'r>,
    layout: &mut Layout<'r, E>,
    entry: &mut E,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(ValueKind::Object) => reader.read_like(layout, entry),
        _ => reader.skip(),
    }
}

/// Reads a logical location.
pub(super) fn logical<'r>(
    reader: &mut Reader<'r>,
    location: &mut Location<'r>,
) -> Result<(), ReportError> {
    let mut name = None;
    let mut qualified = None;
    members(reader, |reader, member| {
        match member {
            "name" => name = text(reader)?,
            "fullyQualifiedName" => qualified = text(reader)?,
            "kind" => location.logical_kind = text(reader)?,
            "index" => location.logical = int(reader)?,
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    location.logical_name = qualified.or(name).or(location.logical_name);
    Ok(())
}
