//! `asff detect`

use std::io::{self, Write};

use finding_source::{Limits, Report};

use crate::Outcome;
use crate::args::Detect;
use crate::files;
use crate::reading;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Detect, out: &mut Out) -> io::Result<Outcome> {
    let registry = reading::registry();
    let mut outcome = Outcome::Done;
    for file in &arguments.files {
        let name = files::name(file);
        let chosen = files::bytes(file)
            .map_err(|error| error.to_string())
            .and_then(|bytes| {
                let report =
                    Report::new(&bytes, &Limits::default()).map_err(|error| error.to_string())?;
                registry.choose(&report).map_err(|error| error.to_string())
            });
        match chosen {
            Ok(candidate) => writeln!(
                out,
                "{}\t{}\t{}",
                terminal::cell(&name),
                candidate.source.descriptor().id,
                candidate.confidence.as_str()
            )?,
            Err(message) => {
                terminal::error(&format!("{name}: {message}"));
                outcome = Outcome::Broken;
            }
        }
    }
    Ok(outcome)
}
