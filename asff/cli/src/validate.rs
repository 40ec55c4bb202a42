//! `asff validate`

use std::io::{self, Write};

use asff::validate::{Actual, Level, Violation};

use crate::Outcome;
use crate::args::Validate;
use crate::asff_files::Documents;
use crate::terminal::{self, Out, cell};

pub(crate) fn run(arguments: &Validate, out: &mut Out) -> io::Result<Outcome> {
    let documents = Documents::read(&arguments.files);
    let mut outcome = if documents.broken {
        Outcome::Broken
    } else {
        Outcome::Done
    };
    for (file, item) in documents.findings() {
        let finding = match item {
            Ok(finding) => finding,
            Err(message) => {
                outcome = Outcome::Broken;
                terminal::error(&message);
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
                cell(&finding.id),
                cell(&violation.pointer),
                violation.rule,
                violation.level,
                cell(&explanation(&violation))
            );
            // Who reads no further still wants to know how it ended.
            if let Err(error) = written {
                return terminal::stopped(error, outcome);
            }
        }
    }
    Ok(outcome)
}

/// What is asked, and what was found.
fn explanation(violation: &Violation) -> String {
    match &violation.actual {
        Actual::Absent => violation.limit.to_string(),
        actual => format!("{}, not {actual}", violation.limit),
    }
}
