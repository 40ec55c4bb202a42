//! The mapping from errors to findings.

use std::borrow::Cow;

use finding_source::path::Roots;
use finding_source::text::{first_line, one_line};
use finding_source::{FileLocation, Finding, Identity, Kind, Location, Record, Region, Rule, Str};

use crate::TOOL;
use crate::raw::Error;

/// The rule of an error without a rule.
const UNIDENTIFIED: &str = "unidentified";

/// The values of `SeverityLevel` that are written.
const SEVERITIES: [&str; 3] = ["error", "warning", "info"];

/// Returns the finding of an error in the file at `path`, which is already relative to the project.
pub(crate) fn finding<'r>(
    error: Error<'r>,
    path: Str<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let Error {
        line,
        column,
        severity,
        message,
        source,
    } = error;
    let identity = Identity::new()
        .with("path", &path)
        .with("source", source.as_deref().unwrap_or_default())
        .with("message", roots.strip(one_line(message.clone())))
        .grouped();
    let title = title(roots.strip(message.clone()));
    let rule = Rule::new(source.unwrap_or(Cow::Borrowed(UNIDENTIFIED)));
    let mut finding = Finding::new(TOOL, Kind::Quality, rule, title, identity);
    finding.description = Some(message).filter(|text| !text.trim().is_empty());
    finding.grade = record.severity_value("severity", severity, &SEVERITIES);
    let mut place = FileLocation::new(path);
    place.region = line.and_then(Region::line);
    if let Some(region) = &mut place.region {
        region.start_column = column;
    }
    finding.locations.push(Location::File(place));
    finding
}

/// Returns a message on one line. Some tools leave it empty.
pub(crate) fn title<'r>(message: impl Into<Str<'r>>) -> Str<'r> {
    let line = first_line(message);
    if line.is_empty() {
        Cow::Borrowed("error without a message")
    } else {
        line
    }
}
