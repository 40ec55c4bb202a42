//! `asff summary`

mod json;
mod markdown;
mod text;

use std::io;

use asff_normalizer::Normalizer;
use finding_severity::{Counts, Label, Status, Tally};

use crate::Outcome;
use crate::args::{Summary, SummaryFormat};
use crate::duplicates::Items;
use crate::grading::Grader;
use crate::reading::{Ended, Reader};
use crate::target;
use crate::terminal::{self, Out, shown};

/// A report that was read.
struct Report {
    name: String,
    ended: Ended,
}

pub(crate) fn run(arguments: &Summary, out: &mut Out) -> io::Result<Outcome> {
    let mut reader = Reader::new(&arguments.reading);
    let mut grader = match Grader::new(&arguments.grading) {
        Ok(grader) => grader,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut tally = Tally::default();
    let mut reports = Vec::new();
    // Within one report ids are unique.
    let mut several = match &arguments.reading.files[..] {
        [_] => None,
        _ => match target::of_anywhere() {
            Ok(target) => {
                let normalizer = Normalizer::new(target, grader.policy().clone());
                Some((normalizer, Items::default()))
            }
            Err(message) => {
                terminal::error(&message);
                return Ok(Outcome::Broken);
            }
        },
    };
    for input in arguments.reading.inputs() {
        let mut found = false;
        let ended = reader.read(&input, &mut |finding, scan| {
            found = true;
            let item = grader.item(finding);
            match &mut several {
                Some((normalizer, items)) => items.add(normalizer.id(finding, scan), &item),
                None => tally.add(&item),
            }
            Ok(())
        })?;
        if let Some(ended) = ended {
            // A source of several tools is none itself.
            if !found {
                tally.add_tool(ended.source.tool);
            }
            let name = input.name();
            reports.push(Report { name, ended });
        }
    }
    if let Some((_, items)) = &several {
        items.iter().for_each(|item| tally.add(&item));
    }
    grader.finish();
    match arguments.format {
        SummaryFormat::Text => text::write(out, &tally, &reports)?,
        SummaryFormat::Markdown => markdown::write(out, &tally, &reports)?,
        SummaryFormat::Json => json::write(out, &tally, &reports)?,
    }
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// The labels, worst first.
fn labels() -> impl Iterator<Item = Label> {
    Label::ALL.into_iter().rev()
}

/// Open findings: a row for each tool, and one for all of them when there are several.
fn rows(tally: &Tally) -> Vec<(String, Counts)> {
    let mut rows: Vec<_> = tally
        .tools()
        .map(|(tool, counts)| (shown(tool), *counts))
        .collect();
    if rows.len() != 1 {
        rows.push(("all".to_owned(), *tally.counts()));
    }
    rows
}

/// What does not count, in words; empty when everything does.
fn not_counted(tally: &Tally) -> String {
    let closed = Status::ALL
        .into_iter()
        .filter(|&status| status != Status::Open);
    let closed = closed.map(|status| (tally.with_status(status), status));
    let closed: Vec<String> = closed
        .filter(|(count, _)| *count > 0)
        .map(|(count, status)| format!("{count} {status}"))
        .collect();
    closed.join(", ")
}
