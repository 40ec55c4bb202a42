//! `asff detect`

use std::io::{self, Write};

use finding_source::{Confidence, Limits, Options, Registry, Report, ReportError};

use crate::Outcome;
use crate::args::Detect;
use crate::directories::Directories;
use crate::files::Input;
use crate::inputs;
use crate::reading;
use crate::terminal::{self, Out};
use crate::text;

pub(crate) fn run(arguments: &Detect, out: &mut Out) -> io::Result<Outcome> {
    let inputs = match inputs::gather(&arguments.files) {
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
            Ok(Err(error)) if directories.skips(input, &error) => continue,
            Ok(Err(error)) => error.to_string(),
            Err(error) => error.to_string(),
        };
        terminal::error(&format!("{}: {refused}", input.name()));
        outcome = Outcome::Broken;
    }
    let is_any_empty = directories.finish();
    Ok(if is_any_empty {
        Outcome::Broken
    } else {
        outcome
    })
}

/// Returns the source of a file and the confidence of the detection, separated by a tab.
fn line(registry: &Registry, input: &Input) -> io::Result<Result<String, ReportError>> {
    let bytes = input.bytes()?;
    let report = Report::new(&bytes, &Limits::default());
    Ok(report.and_then(|report| match registry.choose(&report) {
        Ok(chosen) => {
            let id = chosen.source.descriptor().id.clone();
            Ok(format!("{id}\t{}", chosen.confidence.as_str()))
        }
        Err(error) => {
            // A report among the records of a log is detected while it is read.
            let found = registry.read(&report, &Options::default());
            let found = found.map_err(|_| error)?;
            let id = &found.source().id;
            Ok(format!("{id}\t{}", Confidence::Likely.as_str()))
        }
    }))
}
