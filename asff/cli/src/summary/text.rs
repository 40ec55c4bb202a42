//! A summary as plain text, for the terminal.

use std::io::{self, Write};

use clap::builder::styling::Style;
use finding_severity::Tally;
use finding_source::Completeness;

use super::{Report, Total, labels, not_counted, rows};
use crate::columns;
use crate::list;
use crate::terminal::{self, Out};
use crate::text::shown;

/// Maximum number of characters in the tool column. A longer name would widen every row.
const WIDEST: usize = 64;

pub(super) fn write(out: &mut Out, total: &Total) -> io::Result<()> {
    let reports = total.reports.iter().filter(|report| !report.is_plain());
    for report in reports {
        state(out, report)?;
    }
    for (name, why) in &total.broken {
        writeln!(out, "{name}: {why}")?;
    }
    for exception in total.exceptions.accepted() {
        let (count, line) = (exception.count(), shown(&exception.line()));
        writeln!(out, "accepted: {count} by {line}")?;
    }
    for exception in total.exceptions.expired() {
        let (remains, line) = (exception.remains(), shown(&exception.line()));
        writeln!(out, "expired, {remains}: {line}")?;
    }
    if !total.worst.is_empty() {
        writeln!(out, "{}:", total.heading())?;
        list::lines(out, &total.worst)?;
        writeln!(out)?;
    }
    table(out, &total.tally)?;
    ending(out, total)
}

/// Writes the facts that the table does not show.
fn ending(out: &mut Out, total: &Total) -> io::Result<()> {
    let closed = not_counted(&total.tally);
    if !closed.is_empty() {
        writeln!(out, "not counted: {closed}")?;
    }
    if total.is_compared {
        writeln!(out, "new: {}", total.tally.new_findings())?;
    }
    if let Some(shared) = total.shared() {
        writeln!(out, "reported by several tools: {shared}")?;
    }
    let reports = total.reports.iter();
    let is_incomplete = |report: &&Report| !report.ended.summary.completeness.is_complete();
    let incomplete = reports.filter(is_incomplete).count();
    let complete = total.reports.len() - incomplete;
    let mut line = format!("reports: {complete} complete");
    for (count, what) in [(incomplete, "incomplete"), (total.broken.len(), "not read")] {
        if count > 0 {
            line += &format!(", {count} {what}");
        }
    }
    writeln!(out, "{line}")
}

fn table(out: &mut Out, tally: &Tally) -> io::Result<()> {
    let rows = rows(tally);
    let names = rows.iter().map(|(tool, _)| columns::width(tool));
    let width = names.fold("tool".len(), usize::max).min(WIDEST);
    let dim = if terminal::supports_color() {
        Style::new().dimmed()
    } else {
        Style::new()
    };
    write!(out, "{:width$}", "tool")?;
    for label in labels() {
        write!(out, "  {label}")?;
    }
    writeln!(out, "  total")?;
    for (tool, counts) in &rows {
        write!(
            out,
            "{}",
            columns::padded(&columns::fit(tool, width), width)
        )?;
        for label in labels() {
            let (count, width) = (counts.get(label), label.as_str().len());
            // Counts above zero are emphasized.
            let style = if count == 0 { dim } else { Style::new() };
            write!(out, "  {style}{count:>width$}{style:#}")?;
        }
        writeln!(out, "  {:>5}", counts.total())?;
    }
    Ok(())
}

fn state(out: &mut Out, report: &Report) -> io::Result<()> {
    let Report { name, ended } = report;
    let (source, summary) = (&ended.source.id, &ended.summary);
    match &summary.completeness {
        Completeness::Complete => writeln!(out, "{name}: {source}, complete")?,
        Completeness::Partial(why) => {
            writeln!(out, "{name}: {source}, incomplete: {}", shown(why))?;
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
