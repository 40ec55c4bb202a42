//! The mapping from misconfigurations to findings.

use finding_source::json::Text;
use finding_source::{
    FileLocation, Finding, FindingStatus, Identity, Kind, Location, Record, Reference, Remediation,
    Rule, Words,
};

use crate::TOOL;
use crate::map::SEVERITIES;
use crate::project::Project;
use crate::raw::Misconfiguration;

/// Returns the finding of an issue of infrastructure as code. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Misconfiguration<'r>,
    project: &Project<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let id = raw.public_id.line().or_else(|| raw.id.line());
    let id = id.ok_or("an issue without an id")?;
    let title = raw.title.line().or_else(|| raw.issue.line());
    let place = raw.place.line();
    let identity = Identity::new()
        .with("rule", &id)
        .with_some("file", project.file.as_deref())
        .with_some("place", place.as_deref());
    let rule = Rule::new(id.clone())
        .with_name(title.clone())
        .with_url(raw.documentation.trimmed());
    let title = title.unwrap_or(id);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.grade = record.severity_value("severity", raw.severity.line(), &SEVERITIES);
    finding.description = raw.impact.trimmed().or_else(|| raw.issue.trimmed());
    finding.remediation = Remediation::of(raw.resolve.trimmed(), None);
    let urls = raw.references.iter().filter_map(Text::trimmed);
    finding.references.extend(urls.map(Reference::url));
    if raw.ignored == Some(true) {
        finding.status = FindingStatus::Suppressed { reason: None };
    }
    finding.locations.extend(project.file.clone().map(|file| {
        let line = raw.line.and_then(|line| line.line());
        Location::File(FileLocation::new(file).at_line(line))
    }));
    finding.push_facts([("Place", place), ("ResourceType", raw.resource_type.line())]);
    Ok(finding)
}
