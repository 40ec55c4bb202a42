//! A list as CSV (RFC 4180), for spreadsheets.

use std::io::{self, Write};

use finding_severity::Subject as _;
use finding_source::Location;

use super::Listing;
use crate::rows::{self, Row};
use crate::text::cell;

const HEAD: [&str; 19] = [
    "severity",
    "normalized",
    "status",
    "change",
    "tool",
    "kind",
    "rule",
    "advisory",
    "cwe",
    "title",
    "place",
    "package",
    "version",
    "fixed in",
    "path",
    "known exploited",
    "epss",
    "id",
    "report",
];

pub(super) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let mut csv = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    csv.write_record(HEAD)?;
    for row in &listing.rows {
        csv.write_record(record(row).map(|text| cell(&text)))?;
    }
    csv.flush()
}

fn record(row: &Row) -> [String; HEAD.len()] {
    let finding = &row.finding;
    let advisory = finding.advisories.first();
    let package = match finding.locations.first() {
        Some(Location::Package(package)) => Some(package),
        _ => None,
    };
    let own = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let cwes: Vec<String> = finding.cwes.iter().map(|id| format!("CWE-{id}")).collect();
    let fixed = package.and_then(|package| package.fixed_in.as_deref());
    let fixed = fixed.or_else(|| advisory?.fixed_in.as_deref());
    let change = row.change.map(|change| match change.detail() {
        Some(detail) => format!("{}, {detail}", change.group()),
        None => change.group().to_owned(),
    });
    [
        row.label().to_string(),
        row.normalized.to_string(),
        row.status.to_string(),
        change.unwrap_or_default(),
        finding.tool.to_string(),
        finding.kind.to_string(),
        finding.rule.id.to_string(),
        own(advisory.map(|advisory| &*advisory.id)),
        cwes.join(" "),
        finding.title.to_string(),
        rows::place(finding),
        own(package.map(|package| &*package.name)),
        own(package.and_then(|package| package.version.as_deref())),
        own(fixed),
        own(rows::path(finding)),
        row.known_exploited.to_string(),
        finding
            .epss()
            .map(|epss| epss.to_string())
            .unwrap_or_default(),
        row.key.to_string(),
        row.report.to_string(),
    ]
}
