//! Secrets in files.

use finding_source::{FileLocation, Finding, Kind, Location, Record, Rule, Words};

use super::{Around, Mapped, layer, region};
use crate::TOOL;
use crate::raw::Secret;

/// Returns the finding of a secret.
pub(crate) fn secret<'r>(
    raw: &Secret<'r>,
    around: &Around<'r>,
    record: &mut Record<'r>,
) -> Mapped<'r> {
    let id = raw.rule_id.line().ok_or("a secret without a rule")?;
    let path = around.path(None);
    let identity = around
        .identity()
        .with("rule", &id)
        .with_some("path", path.as_deref());
    let rule = Rule::new(id.clone()).with_name(raw.title.line());
    let title = rule.name.clone().unwrap_or(id);
    let mut finding = Finding::new(TOOL, Kind::Secret, rule, title, identity);
    finding.grade = record.severity_of(TOOL, raw.severity.trimmed());
    let lines = region(raw.start_line, raw.end_line);
    let file = path.map(|path| FileLocation::new(path).with_region(lines));
    finding.locations.extend(file.map(Location::File));
    around.tell(&mut finding);
    finding.push_facts([
        ("Category", raw.category.trimmed()),
        ("Layer", layer(raw.layer)),
    ]);
    Ok(Some(finding))
}
