//! A list as JSON for programs, as described by `docs/list.schema.json`.

use std::io::{self, Write};

use finding_severity::Status;
use finding_source::{
    Advisory, CvssRating, FileLocation, Finding, FindingStatus, Location, Reference,
};
use serde_json::{Map, Value, json};

use super::{Listing, ReportState};
use crate::json;
use crate::rows::{Change, Row};

/// The version changes when programs that read the list have to change.
const VERSION: u32 = 1;

pub(super) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    write!(out, "{{\n  \"version\": {VERSION},\n  \"findings\": [")?;
    let mut separator = "\n    ";
    for row in &listing.rows {
        out.write_all(separator.as_bytes())?;
        json::write(&mut *out, &finding(row))?;
        separator = ",\n    ";
    }
    let end = if listing.rows.is_empty() { "" } else { "\n  " };
    let reports: Vec<Value> = listing.reports.iter().map(report).collect();
    write!(
        out,
        "{end}],\n  \"notListed\": {},\n  \"reports\": ",
        listing.left_out
    )?;
    json::write(&mut *out, &reports)?;
    writeln!(out, "\n}}")
}

fn report(report: &ReportState) -> Value {
    json!({
        "file": &*report.file,
        "source": report.source,
        "complete": report.partial.is_none(),
        "partial": report.partial,
        "notes": report.notes,
    })
}

/// A JSON object without absent members.
#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    fn put_some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Adds a list that is not empty.
    fn put_list(&mut self, name: &str, list: impl Iterator<Item = Value>) {
        let list: Vec<Value> = list.collect();
        if !list.is_empty() {
            self.put(name, list);
        }
    }

    fn finish(self) -> Value {
        Value::Object(self.0)
    }
}

/// Returns a row as JSON. Absent members are omitted.
pub(super) fn finding(row: &Row) -> Value {
    let finding = &row.finding;
    let mut object = Object::default();
    object.put("id", &*row.key);
    object.put("severity", severity(row));
    object.put("status", status(row));
    object.put_some("change", row.change.map(change));
    object.put("tool", &*finding.tool);
    object.put_some("toolName", row.producer.name.as_deref());
    object.put_some("toolVersion", row.producer.version.as_deref());
    object.put("kind", finding.kind.as_str());
    object.put("rule", rule(finding));
    object.put("title", &*finding.title);
    object.put_some("description", finding.description.as_deref());
    object.put_some(
        "confidence",
        finding.confidence.as_ref().map(|it| &*it.word),
    );
    object.put_list("cwes", finding.cwes.iter().map(|&id| id.into()));
    object.put("knownExploited", row.known_exploited);
    object.put_list("advisories", finding.advisories.iter().map(advisory));
    object.put_list("locations", finding.locations.iter().map(location));
    if finding.more_locations > 0 {
        object.put("moreLocations", finding.more_locations);
    }
    if let Some(advice) = &finding.remediation {
        let mut remediation = Object::default();
        remediation.put_some("text", advice.text.as_deref());
        remediation.put_some("url", advice.url.as_deref());
        object.put("remediation", remediation.finish());
    }
    object.put_list("references", finding.references.iter().map(reference));
    object.put_some("firstSeen", finding.first_seen.map(|time| time.to_string()));
    object.put_some("lastSeen", finding.last_seen.map(|time| time.to_string()));
    object.put_list("tags", finding.tags.iter().map(|tag| (&**tag).into()));
    object.put("report", &*row.report);
    object.finish()
}

fn severity(row: &Row) -> Value {
    let grade = &row.finding.grade;
    let mut severity = Object::default();
    severity.put("label", row.label().as_str());
    severity.put("normalized", row.normalized.get());
    severity.put_some("original", grade.word.as_deref());
    severity.put_some("score", grade.score);
    severity.finish()
}

fn status(row: &Row) -> Value {
    let mut status = Object::default();
    status.put("state", row.status.as_str());
    let stated = match &row.finding.status {
        FindingStatus::Suppressed { reason } => reason.as_deref(),
        _ => None,
    };
    if row.status == Status::Suppressed {
        status.put_some("reason", row.accepted.as_deref().or(stated));
    }
    status.finish()
}

fn change(change: Change) -> Value {
    let mut object = Object::default();
    object.put("state", change.group());
    match change {
        Change::Regraded(before) => object.put("before", before.as_str()),
        Change::Gone => object.put("closed", true),
        Change::NotClosed(why) => {
            object.put("closed", false);
            object.put("reason", why.as_str());
        }
        _ => {}
    }
    object.finish()
}

fn rule(finding: &Finding<'_>) -> Value {
    let mut rule = Object::default();
    rule.put("id", &*finding.rule.id);
    rule.put_some("name", finding.rule.name.as_deref());
    rule.put_some("url", finding.rule.url.as_deref());
    rule.finish()
}

fn advisory(from: &Advisory<'_>) -> Value {
    let mut advisory = Object::default();
    advisory.put("id", &*from.id);
    advisory.put_list("aliases", from.aliases.iter().map(|id| (&**id).into()));
    advisory.put_some("source", from.source.as_deref());
    advisory.put_list("ratings", from.ratings.iter().map(rating));
    advisory.put_some("epss", from.epss);
    if let Some(known) = &from.known_exploited {
        let mut exploited = Object::default();
        exploited.put_some("dateAdded", known.date_added.as_deref());
        exploited.put_some("dueDate", known.due_date.as_deref());
        exploited.put_some("requiredAction", known.required_action.as_deref());
        advisory.put("knownExploited", exploited.finish());
    }
    advisory.put_some("exploitAvailable", from.exploit);
    let last_exploit = from.last_exploit.map(|time| time.to_string());
    advisory.put_some("lastKnownExploitAt", last_exploit);
    advisory.put_list("references", from.references.iter().map(reference));
    advisory.put_some("affected", from.affected.as_deref());
    advisory.put_some("fixedIn", from.fixed_in.as_deref());
    advisory.finish()
}

fn rating(from: &CvssRating<'_>) -> Value {
    let mut rating = Object::default();
    rating.put_some("version", from.version.map(|version| version.to_string()));
    rating.put_some("score", from.score);
    rating.put_some("vector", from.vector.as_deref());
    rating.put_some("source", from.source.as_deref());
    rating.put("primary", from.primary);
    rating.finish()
}

fn reference(from: &Reference<'_>) -> Value {
    let mut reference = Object::default();
    reference.put_some("url", from.url.as_deref());
    reference.put_some("name", from.name.as_deref());
    reference.put_some("source", from.source.as_deref());
    reference.finish()
}

fn location(from: &Location<'_>) -> Value {
    let mut location = Object::default();
    match from {
        Location::File(file) => {
            location.put("type", "file");
            put_file(&mut location, file);
        }
        Location::Package(package) => {
            location.put("type", "package");
            location.put("name", &*package.name);
            location.put_some("version", package.version.as_deref());
            location.put_some("purl", package.purl.as_deref());
            location.put_some("cpe", package.cpe.as_deref());
            location.put_some("ecosystem", package.ecosystem.as_deref());
            location.put_some("path", package.path.as_deref());
            location.put_some("fixedIn", package.fixed_in.as_deref());
        }
        Location::Web(web) => {
            location.put("type", "web");
            location.put("url", &*web.url);
            location.put_some("method", web.method.as_deref());
            location.put_some("parameter", web.parameter.as_deref());
            location.put_some("attack", web.attack.as_deref());
        }
        Location::Template(declared) => {
            location.put("type", "resource");
            location.put("name", &*declared.logical_id);
            location.put_some("resourceType", declared.resource_type.as_deref());
            if let Some(file) = &declared.file {
                put_file(&mut location, file);
            }
        }
        Location::Image(image) => {
            location.put("type", "image");
            location.put("name", &*image.name);
            location.put_some("digest", image.digest.as_deref());
            location.put_some("imageId", image.id.as_deref());
        }
        Location::Cluster(name) => {
            location.put("type", "cluster");
            location.put("name", &**name);
        }
        Location::Named(named) => {
            location.put("type", "named");
            location.put("name", &*named.name);
            location.put_some("sort", named.sort.as_deref());
        }
        _ => location.put("type", "other"),
    }
    location.finish()
}

fn put_file(location: &mut Object, file: &FileLocation<'_>) {
    location.put("path", &*file.path);
    if let Some(region) = file.region {
        location.put("startLine", region.start_line);
        location.put_some("endLine", region.end_line);
        location.put_some("startColumn", region.start_column);
        location.put_some("endColumn", region.end_column);
    }
}
