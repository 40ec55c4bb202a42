//! The mapping from misconfigurations to findings.

use finding_source::json::Text;
use finding_source::{
    FileLocation, Finding, Identity, Kind, Location, Record, Reference, Remediation, Rule, Status,
};

use crate::TOOL;
use crate::map::{SEVERITIES, line, text};
use crate::project::Project;
use crate::raw::Misconfiguration;

/// Returns the finding of an issue of infrastructure as code. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Misconfiguration<'r>,
    project: &Project<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let id = line(raw.public_id).or_else(|| line(raw.id));
    let id = id.ok_or("an issue without an id")?;
    let title = line(raw.title).or_else(|| line(raw.issue));
    let place = line(raw.place);
    let identity = Identity::new()
        .with("rule", id.clone())
        .with_some("file", project.file.clone())
        .with_some("place", place.clone());
    let mut rule = Rule::new(id.clone());
    rule.name.clone_from(&title);
    rule.url = text(raw.documentation);
    let title = title.unwrap_or(id);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.grade = record.severity_value("severity", line(raw.severity), &SEVERITIES);
    finding.description = text(raw.impact).or_else(|| text(raw.issue));
    finding.remediation = Remediation::of(text(raw.resolve), None);
    let urls = raw.references.iter().filter_map(Text::trimmed);
    finding.references.extend(urls.map(Reference::url));
    if raw.ignored == Some(true) {
        finding.status = Status::Suppressed { reason: None };
    }
    finding.locations.extend(project.file.clone().map(|file| {
        let line = raw.line.and_then(|line| line.line());
        Location::File(FileLocation::new(file).at_line(line))
    }));
    for (name, value) in [("Place", place), ("ResourceType", line(raw.resource_type))] {
        finding.facts.extend(value.map(|value| (name, value)));
    }
    Ok(finding)
}
