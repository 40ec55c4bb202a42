//! `asff validate`

use std::io::{self, Write};

use asff::validate::{Actual, Level, Violation};

use crate::Outcome;
use crate::args::Validate;
use crate::asff_files::{Complaints, Documents};
use crate::terminal::{self, Out, cell, cut};

pub(crate) fn run(arguments: &Validate, out: &mut Out) -> io::Result<Outcome> {
    let documents = Documents::read(&arguments.files);
    let mut outcome = if documents.broken {
        Outcome::Broken
    } else {
        Outcome::Done
    };
    let mut complaints = Complaints::default();
    for (file, item) in documents.findings() {
        let finding = match item {
            Ok(finding) => finding,
            Err(message) => {
                outcome = Outcome::Broken;
                complaints.add(file, &message);
                continue;
            }
        };
        for violation in finding.validate() {
            if violation.level == Level::Advice && !arguments.advice {
                continue;
            }
            if violation.level == Level::Error && outcome == Outcome::Done {
                outcome = Outcome::Failed;
            }
            let written = writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}: {}",
                cell(file),
                column(&finding.id),
                column(&violation.pointer),
                violation.rule,
                violation.level,
                column(&explanation(&violation))
            );
            // The exit status counts even if the output is not read to its end.
            if let Err(error) = written {
                return terminal::stopped(error, outcome);
            }
        }
    }
    Ok(outcome)
}

/// Text of a document in a column. It is cut: every violation repeats the `Id`, which may be as long as the document.
fn column(text: &str) -> String {
    const LONGEST: usize = 1_000;
    cell(&cut(text, LONGEST))
}

/// What is asked, and what was found.
fn explanation(violation: &Violation) -> String {
    match &violation.actual {
        Actual::Absent => violation.limit.to_string(),
        actual => format!("{}, not {actual}", violation.limit),
    }
}
