//! A list as SARIF, with one run per tool.

use std::collections::BTreeMap;
use std::io::{self, Write};

use finding_sarif_log::{Alert, Run, log};

use super::Listing;
use crate::json;
use crate::rows::{Change, Producer};
use crate::terminal;

/// Writes the list. Returns false if a limit excluded something, which is an error.
pub(super) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<bool> {
    // The name of a tool comes from the report of its worst finding.
    let mut producers: BTreeMap<&str, &Producer> = BTreeMap::new();
    let mut alerts: BTreeMap<&str, Vec<Alert<'_>>> = BTreeMap::new();
    let there = |change: Option<Change>| change.is_none_or(Change::is_there);
    for row in listing.rows.iter().filter(|row| there(row.change)) {
        let tool = &*row.finding.tool;
        producers.entry(tool).or_insert(&row.producer);
        let mut alert = Alert::new(&row.finding, row.normalized, row.status, &row.key);
        alert.justification = row.accepted.as_deref();
        alerts.entry(tool).or_default().push(alert);
    }
    for tool in listing.tools() {
        alerts.entry(tool).or_default();
    }
    let runs = alerts.into_iter().map(|(tool, alerts)| {
        let producer = producers.get(tool);
        let mut run = Run::new(tool, alerts);
        run.name = producer.and_then(|it| it.name.as_deref()).unwrap_or(tool);
        run.version = producer.and_then(|it| it.version.as_deref());
        run.incomplete = listing.incomplete_of(tool).collect();
        run
    });
    let runs: Vec<Run<'_>> = runs.collect();
    let (log, left_out) = log(&runs);
    json::write_pretty(&mut *out, &log)?;
    writeln!(out)?;
    for line in &left_out {
        terminal::error(&format!(
            "left out {line}; use --tool to write a file for each tool"
        ));
    }
    Ok(left_out.is_empty())
}
