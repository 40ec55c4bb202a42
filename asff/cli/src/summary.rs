//! `asff summary`

mod exceptions;
mod json;
mod markdown;
mod text;

use std::io;
use std::rc::Rc;

use asff_normalizer::Normalizer;
use finding_severity::{Counts, Item, Label, Status, Tally};

use self::exceptions::Exceptions;
use crate::Outcome;
use crate::args::{Summary, SummaryFormat};
use crate::catalogues::Catalogues;
use crate::clock;
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

/// What the reports hold, all together.
#[derive(Default)]
struct Total {
    tally: Tally,
    exceptions: Exceptions,
    reports: Vec<Report>,
}

pub(crate) fn run(arguments: &Summary, out: &mut Out) -> io::Result<Outcome> {
    let (mut grader, mut reader, normalizer) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut total = Total::default();
    // Within one report ids are unique.
    let mut several = (arguments.reading.files.len() > 1).then(Items::default);
    for input in arguments.reading.inputs() {
        let ended = reader.read(&input, &mut |finding, scan| {
            let graded = grader.grade(finding);
            let item = finding.item(&graded);
            let accepted = graded.accepted.as_ref();
            let accepted = accepted.map(|accepted| total.exceptions.note(accepted));
            match &mut several {
                Some(items) => items.add(normalizer.id(finding, scan), &item, accepted),
                None => total.add(&item, accepted),
            }
            Ok(())
        })?;
        if let Some(ended) = ended {
            for tool in &ended.summary.tools {
                total.tally.add_tool(tool);
            }
            let name = input.name();
            total.reports.push(Report { name, ended });
        }
    }
    for (item, accepted) in several.iter().flat_map(Items::iter) {
        total.add(&item, accepted);
    }
    total.exceptions.finish(&grader);
    grader.finish();
    match arguments.format {
        SummaryFormat::Text => text::write(out, &total)?,
        SummaryFormat::Markdown => markdown::write(out, &total)?,
        SummaryFormat::Json => json::write(out, &total)?,
    }
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

fn prepare(arguments: &Summary) -> Result<(Grader, Reader, Normalizer), String> {
    let now = clock::now(arguments.grading.now.as_deref())?;
    let grader = Grader::new(&arguments.grading, &now)?;
    let catalogues = Rc::new(Catalogues::read(&arguments.reading)?);
    let reader = Reader::new(&arguments.reading, &catalogues);
    let normalizer = Normalizer::new(target::of_anywhere()?, grader.policy().clone());
    Ok((grader, reader, normalizer))
}

impl Total {
    fn add(&mut self, item: &Item<'_>, accepted: Option<usize>) {
        self.tally.add(item);
        self.exceptions.count(accepted);
    }
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
