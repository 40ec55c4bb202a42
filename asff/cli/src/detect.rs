//! `asff detect`

use std::io::{self, Write};

use finding_source::{Confidence, FindingSource as _, Limits, Options, Registry, Report};
use report_files::{self as files, Directories, Input, Refused};

use crate::Outcome;
use crate::args::Detect;
use crate::asff_source::Asff;
use crate::reading;
use crate::terminal::{self, Out};
use crate::text;

pub(crate) fn run(arguments: &Detect, out: &mut Out) -> io::Result<Outcome> {
    let inputs = match arguments.files.gather() {
        Ok(inputs) => inputs,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let registry = reading::registry();
    let mut directories = Directories::new(arguments.files.verbose);
    let mut outcome = Outcome::Done;
    for input in &inputs {
        let refused = match line(&registry, input) {
            Ok(Ok(line)) => {
                directories.read(input);
                writeln!(out, "{}\t{line}", text::cell(&input.name()))?;
                continue;
            }
            Ok(Err(refused)) if directories.skips(input, &refused) => continue,
            Ok(Err(refused)) => refused.message,
            Err(error) => files::unreadable_report(&error),
        };
        terminal::error(&format!("{}: {refused}", input.name()));
        outcome = Outcome::Broken;
    }
    Ok(
        match reading::tell(directories, arguments.files.verbose)[..] {
            [] => outcome,
            _ => Outcome::Broken,
        },
    )
}

/// Returns the source of a file and the confidence of the detection, separated by a tab.
fn line(registry: &Registry, input: &Input) -> io::Result<Result<String, Refused>> {
    let bytes = input.bytes()?;
    let report = match Report::new(&bytes, &Limits::default()) {
        Ok(report) => report,
        Err(error) => {
            return Ok(Err(Refused::new(
                input.file().as_ref(),
                &error,
                &bytes,
                None,
            )));
        }
    };
    Ok(match registry.choose(&report) {
        Ok(chosen) => {
            let id = chosen.source.descriptor().id.clone();
            Ok(format!("{id}\t{}", chosen.confidence.as_str()))
        }
        Err(error) => {
            let asff = Asff.detect(&report.shape());
            if asff > Confidence::No {
                return Ok(Ok(format!("{}\t{}", Asff.descriptor().id, asff.as_str())));
            }
            // A report among the records of a log is detected while it is read.
            match registry.read(&report, &Options::default()) {
                Ok(found) => Ok(format!(
                    "{}\t{}",
                    found.source().id,
                    Confidence::Likely.as_str()
                )),
                Err(_) => Err(Refused::new(
                    input.file().as_ref(),
                    &error,
                    &bytes,
                    Some(&report),
                )),
            }
        }
    })
}
