//! `asff summary`

use std::io::{self, Write};

use finding_severity::{Counts, Label, Status, Tally};
use finding_source::Completeness;

use crate::Outcome;
use crate::args::Summary;
use crate::reading::{self, Reader};
use crate::terminal::{Terminal, shown};

pub(crate) fn run(arguments: &Summary, terminal: &mut Terminal) -> io::Result<Outcome> {
    let prepared = reading::policy(&arguments.grading)
        .and_then(|policy| Ok((policy, Reader::new(&arguments.reading)?)));
    let (policy, mut reader) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal.error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut tally = Tally::default();
    let mut reports = Vec::new();
    for file in &arguments.reading.files {
        let ended = reader.read(file, terminal, &mut |_, finding, _| {
            tally.add(&reading::item(&policy, finding));
            Ok(())
        })?;
        if let Some(ended) = ended {
            tally.add_tool(ended.source.tool);
            reports.push((reading::name(file), ended));
        }
    }
    table(terminal.out(), &tally)?;
    for (name, ended) in &reports {
        let out = terminal.out();
        match &ended.completeness {
            Completeness::Complete => writeln!(out, "\n{name}: {}, complete", ended.source.id)?,
            Completeness::Partial(why) => {
                writeln!(
                    out,
                    "\n{name}: {}, partial: {}",
                    ended.source.id,
                    shown(why)
                )?;
            }
        }
        for note in &ended.notes {
            writeln!(out, "  {}", shown(&note.text))?;
        }
        if ended.more_notes > 0 {
            writeln!(out, "  and {} notes more", ended.more_notes)?;
        }
    }
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// Open findings, tool by label, worst first.
fn table(out: &mut impl Write, tally: &Tally) -> io::Result<()> {
    let labels = || Label::ALL.into_iter().rev();
    let width = tally
        .tools()
        .map(|(tool, _)| tool.chars().count())
        .max()
        .unwrap_or(0)
        .max("tool".len());
    write!(out, "{:width$}", "tool")?;
    for label in labels() {
        write!(out, "  {label}")?;
    }
    writeln!(out, "  total")?;
    let mut row = |name: &str, counts: &Counts| {
        write!(out, "{name:width$}")?;
        for label in labels() {
            write!(out, "  {:>1$}", counts.get(label), label.as_str().len())?;
        }
        writeln!(out, "  {:>5}", counts.total())
    };
    for (tool, counts) in tally.tools() {
        row(&shown(tool), counts)?;
    }
    if tally.tools().count() != 1 {
        row("all", tally.counts())?;
    }
    let closed: Vec<String> = Status::ALL
        .into_iter()
        .filter(|&status| status != Status::Open && tally.with_status(status) > 0)
        .map(|status| format!("{} {status}", tally.with_status(status)))
        .collect();
    if !closed.is_empty() {
        writeln!(out, "not counted: {}", closed.join(", "))?;
    }
    Ok(())
}
