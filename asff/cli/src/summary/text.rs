//! A summary for people at a terminal.

use std::io::{self, Write};

use finding_severity::Tally;
use finding_source::Completeness;

use super::{Report, Total, labels, not_counted, rows};
use crate::terminal::shown;

/// Characters of the column of tools. A longer name would make every row as long.
const WIDEST: usize = 64;

pub(super) fn write(out: &mut impl Write, total: &Total) -> io::Result<()> {
    table(out, &total.tally)?;
    for exception in total.exceptions.accepted() {
        let (count, line) = (exception.count(), shown(&exception.line()));
        writeln!(out, "accepted: {count} by {line}")?;
    }
    for exception in total.exceptions.expired() {
        let (remains, line) = (exception.remains(), shown(&exception.line()));
        writeln!(out, "expired, {remains}: {line}")?;
    }
    total
        .reports
        .iter()
        .try_for_each(|report| state(out, report))
}

fn table(out: &mut impl Write, tally: &Tally) -> io::Result<()> {
    let rows = rows(tally);
    let width = rows
        .iter()
        .map(|(tool, _)| tool.chars().count())
        .fold("tool".len(), usize::max)
        .min(WIDEST);
    write!(out, "{:width$}", "tool")?;
    for label in labels() {
        write!(out, "  {label}")?;
    }
    writeln!(out, "  total")?;
    for (tool, counts) in &rows {
        write!(out, "{tool:width$}")?;
        for label in labels() {
            write!(out, "  {:>1$}", counts.get(label), label.as_str().len())?;
        }
        writeln!(out, "  {:>5}", counts.total())?;
    }
    match not_counted(tally) {
        closed if closed.is_empty() => Ok(()),
        closed => writeln!(out, "not counted: {closed}"),
    }
}

fn state(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let Report { name, ended } = report;
    let (source, summary) = (ended.source.id, &ended.summary);
    match &summary.completeness {
        Completeness::Complete => writeln!(out, "\n{name}: {source}, complete")?,
        Completeness::Partial(why) => {
            writeln!(out, "\n{name}: {source}, partial: {}", shown(why))?;
        }
    }
    for note in &summary.notes {
        writeln!(out, "  {}", shown(&note.to_string()))?;
    }
    if summary.more_notes > 0 {
        writeln!(out, "  and {} more notes", summary.more_notes)?;
    }
    Ok(())
}
