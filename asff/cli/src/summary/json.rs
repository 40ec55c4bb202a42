//! A summary for programs.

use std::io::{self, Write};

use finding_severity::Tally;
use finding_source::Completeness;
use serde_json::{Value, json};

use super::Report;

pub(super) fn write(out: &mut impl Write, tally: &Tally, reports: &[Report]) -> io::Result<()> {
    let reports: Vec<_> = reports.iter().map(report).collect();
    serde_json::to_writer_pretty(&mut *out, &json!({ "findings": tally, "reports": reports }))?;
    writeln!(out)
}

fn report(report: &Report) -> Value {
    let Report { name, ended } = report;
    let partial = match &ended.summary.completeness {
        Completeness::Complete => None,
        Completeness::Partial(why) => Some(why),
    };
    let notes = ended.summary.notes.iter().map(|note| &note.text);
    json!({
        "file": name,
        "source": ended.source.id,
        "complete": partial.is_none(),
        "partial": partial,
        "notes": notes.collect::<Vec<_>>(),
        "moreNotes": ended.summary.more_notes,
    })
}
