//! `asff summary`

mod exceptions;
mod html;
mod json;
mod markdown;
mod shared;
mod text;

use std::io;
use std::rc::Rc;

use finding_severity::{Item, Label, LabelCounts, Status, Tally};
use finding_source::Completeness;

use self::exceptions::Exceptions;
use self::shared::Shared;
use crate::Outcome;
use crate::args::{Summary, SummaryFormat};
use crate::duplicates::Items;
use crate::prepared::Prepared;
use crate::reading::{Ended, NO_REPORT, Read};
use crate::rows::{self, Change, Depth, Producer, Row};
use crate::terminal::{self, Out};
use crate::text::shown;
use crate::worst::Worst;

/// Maximum number of findings that are listed.
const MOST: usize = 10;

/// A report that was read.
struct Report {
    name: Rc<str>,
    ended: Ended,
}

/// The contents of all reports together.
struct Total {
    tally: Tally,
    exceptions: Exceptions,
    reports: Vec<Report>,
    /// Files that could not be read, and directories without a report, with the reasons.
    broken: Vec<(Rc<str>, &'static str)>,
    /// The worst findings; if an earlier run is compared, the worst new findings.
    worst: Vec<Row>,
    is_compared: bool,
    /// The number of vulnerabilities that several tools report; `None` for a single report.
    shared: Option<usize>,
}

pub(crate) fn run(arguments: &Summary, out: &mut Out) -> io::Result<Outcome> {
    let prepared = Prepared::new(
        &arguments.reading,
        &arguments.grading,
        &arguments.scope,
        arguments.source.tool.as_deref(),
        &arguments.previous,
    );
    let prepared = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let (total, is_broken) = read(prepared)?;
    match arguments.format {
        SummaryFormat::Text => text::write(out, &total)?,
        SummaryFormat::Markdown => markdown::write(out, &total)?,
        SummaryFormat::Html => html::write(out, &total)?,
        SummaryFormat::Json => json::write(out, &total)?,
    }
    Ok(if is_broken {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// Reads the reports. Returns true as well if something could not be read.
fn read(prepared: Prepared) -> io::Result<(Total, bool)> {
    let Prepared {
        inputs,
        mut grader,
        reader,
        earlier,
        normalizer,
        ..
    } = prepared;
    let mut reader = reader.with_notes_in_output();
    let mut total = Total {
        tally: Tally::default(),
        exceptions: Exceptions::default(),
        reports: Vec::new(),
        broken: Vec::new(),
        worst: Vec::new(),
        is_compared: earlier.is_some(),
        shared: None,
    };
    // Ids are unique within one report.
    let mut several = (inputs.len() > 1).then(Items::default);
    let mut shared = (inputs.len() > 1).then(Shared::default);
    let mut worst = Worst::new(MOST);
    let producer = Rc::new(Producer::default());
    for input in &inputs {
        let name: Rc<str> = input.name().into();
        let read = reader.read(input, &mut |finding, scan| {
            let graded = grader.grade(finding);
            let mut item = finding.item(&graded);
            let accepted = graded.accepted.as_ref();
            let accepted = accepted.map(|accepted| total.exceptions.note(accepted));
            let key = rows::key(&normalizer, finding, scan);
            let was = earlier.as_ref().and_then(|earlier| earlier.of(&key));
            item.previous = was.and_then(|was| was.previous());
            if let Some(shared) = shared.as_mut().filter(|_| item.status == Status::Open) {
                shared.add(finding);
            }
            if item.status == Status::Open && item.previous.is_none() {
                let mut row =
                    Row::new(key.clone(), finding, &graded, Depth::Line, &name, &producer);
                row.change = was.map(|_| Change::Reopened);
                worst.add(row);
            }
            match &mut several {
                Some(items) => items.add(key, &item, accepted),
                None => total.add(&item, accepted),
            }
            Ok(())
        })?;
        match read {
            Read::Skipped => {}
            Read::Broken => total.broken.push((name, "not read")),
            Read::Report(ended) => {
                for tool in &ended.summary.tools {
                    total.tally.add_tool(tool);
                }
                let ended = *ended;
                total.reports.push(Report { name, ended });
            }
        }
    }
    for (item, accepted) in several.iter().flat_map(Items::iter) {
        total.add(&item, accepted);
    }
    total.exceptions.finish(&grader);
    total.shared = shared.as_ref().map(Shared::count);
    total.worst = worst.finish();
    grader.finish();
    if let Some(earlier) = &earlier {
        earlier.note_other_names();
    }
    let all = reader.finish();
    let without = all.without_report.into_iter();
    total
        .broken
        .extend(without.map(|directory| (directory, NO_REPORT)));
    Ok((total, all.is_broken))
}

impl Total {
    fn add(&mut self, item: &Item<'_>, accepted: Option<usize>) {
        self.tally.add(item);
        self.exceptions.count(accepted);
    }

    /// Returns the incomplete and the unreadable reports, with the reasons.
    fn incomplete(&self) -> impl Iterator<Item = (&str, &str)> {
        let broken = self.broken.iter().map(|(name, why)| (&**name, *why));
        let reports = self.reports.iter();
        let partial = reports.filter_map(|report| match &report.ended.summary.completeness {
            Completeness::Complete => None,
            Completeness::Partial(why) => Some((&*report.name, &**why)),
        });
        broken.chain(partial)
    }

    /// Returns the vulnerabilities that several tools report, in words, if there are any.
    fn shared(&self) -> Option<String> {
        let count = self.shared.filter(|count| *count > 0)?;
        Some(shared::vulnerabilities(count))
    }

    /// Returns the heading of the worst findings.
    fn heading(&self) -> &'static str {
        if self.is_compared {
            "new, the worst first"
        } else {
            "the worst"
        }
    }
}

impl Report {
    /// Returns true if the report is complete and has no notes.
    fn is_plain(&self) -> bool {
        let summary = &self.ended.summary;
        summary.completeness.is_complete() && summary.notes.is_empty() && summary.more_notes == 0
    }
}

/// Returns the labels, worst first.
fn labels() -> impl Iterator<Item = Label> {
    Label::ALL.into_iter().rev()
}

/// Returns the open findings: a row for each tool, and a total row if there are several tools.
fn rows(tally: &Tally) -> Vec<(String, LabelCounts)> {
    let mut rows: Vec<_> = tally
        .tools()
        .map(|(tool, counts)| (shown(tool), *counts))
        .collect();
    if rows.len() != 1 {
        rows.push(("all".to_owned(), *tally.counts()));
    }
    rows
}

/// Returns the findings that do not count, in words; empty if all count.
fn not_counted(tally: &Tally) -> String {
    let closed = Status::ALL
        .iter()
        .copied()
        .filter(|&status| status != Status::Open);
    let closed = closed.map(|status| (tally.with_status(status), status));
    let closed: Vec<String> = closed
        .filter(|(count, _)| *count > 0)
        .map(|(count, status)| format!("{count} {status}"))
        .collect();
    closed.join(", ")
}
