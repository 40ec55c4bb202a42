//! Licenses of packages and files.

use std::borrow::Cow;

use finding_source::json::Float;
use finding_source::text::one_line;
use finding_source::{
    FileLocation, Finding, FindingConfidence, Kind, Location, Package, Record, Rule, Words,
};

use super::{Around, Mapped};
use crate::TOOL;
use crate::raw::License;

/// Returns the finding of a license.
pub(crate) fn license<'r>(
    raw: &License<'r>,
    around: &Around<'r>,
    record: &mut Record<'r>,
) -> Mapped<'r> {
    let name = raw.name.line().ok_or("a license without a name")?;
    let package = raw.pkg_name.line();
    let path = around.path(raw.file_path);
    let identity = around
        .identity()
        .with("license", &name)
        .with_some("package", package.as_deref())
        .with_some("path", path.as_deref());
    let title = match (&package, &path) {
        (Some(package), _) => format!("license {name} of {package}"),
        (None, Some(path)) => format!("license {name} in {}", one_line(path.clone())),
        (None, None) => format!("license {name}"),
    };
    let rule = Rule::new(name).with_url(raw.link.trimmed());
    let mut finding = Finding::new(TOOL, Kind::Quality, rule, title, identity);
    finding.grade = record.severity_of(TOOL, raw.severity.trimmed());
    finding.confidence = raw.confidence.and_then(confidence);
    finding.locations.extend(match package {
        Some(name) => {
            let mut package = Package::new(name);
            package.path = path;
            Some(Location::Package(package))
        }
        None => path.map(|path| Location::File(FileLocation::new(path))),
    });
    around.tell(&mut finding);
    finding.push_facts([("Category", raw.category.trimmed())]);
    Ok(Some(finding))
}

/// Returns the confidence. Trivy's classifier states a number from 0 to 1, and no word.
fn confidence<'r>(number: Float) -> Option<FindingConfidence<'r>> {
    let number = number.0;
    (0.0..=1.0).contains(&number).then(|| FindingConfidence {
        word: Cow::Owned(number.to_string()),
        percent: Some((number * 100.0).round() as u8),
    })
}
