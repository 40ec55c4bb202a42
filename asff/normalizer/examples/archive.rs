//! Closes findings that were fixed: compares last week's findings with today's reports, and writes the findings to
//! import.
//! `cargo run -p asff-normalizer --example archive -- last-week.json NOW report… > import.json`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "an example is a runner"
)]

use std::error::Error;

use asff::TimestampText;
use asff::coverage::Coverage;
use asff::reconcile::{Reconciled, reconcile};
use asff::wire::{self, Form, Writer};
use asff_normalizer::{Normalizer, Target};
use finding_parsers::SOURCES;
use finding_severity::Policy;
use finding_source::{Options, Registry, Report};

/// Archives the findings that are gone, in scopes with a complete report.
pub(crate) fn archive(
    previous: &[u8],
    reports: &[Vec<u8>],
    target: Target,
) -> Result<Reconciled, Box<dyn Error>> {
    // Skipping an unreadable finding would lose it, so an error ends the program.
    let previous = wire::read(previous).collect::<Result<Vec<_>, _>>()?;
    let (registry, options) = (Registry::new(SOURCES), Options::default());
    let now = TimestampText::from(target.now().to_string()).instant()?;
    let normalizer = Normalizer::new(target, Policy::default());
    let (mut current, mut coverage) = (Vec::new(), Coverage::new());
    for bytes in reports {
        let report = Report::new(bytes, &options.limits)?;
        let mut conversion = normalizer.convert(registry.read(&report, &options)?);
        for item in &mut conversion {
            match item {
                Ok(finding) => current.push(finding),
                // The report is then partial, and findings in its scope are not archived.
                Err(error) => eprintln!("error: {error}"),
            }
        }
        coverage.merge(&conversion.finish().coverage);
    }
    Ok(reconcile(previous, current, &coverage, now))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [previous, now, reports @ ..] = &arguments[..] else {
        return Err("usage: archive PREVIOUS NOW REPORT…".into());
    };
    let reports: Vec<Vec<u8>> = reports
        .iter()
        .map(std::fs::read)
        .collect::<Result<_, _>>()?;
    let target = Target::new("123456789012", "eu-west-1", now)?.with_repository("shop");
    let result = archive(&std::fs::read(previous)?, &reports, target)?;
    let mut writer = Writer::new(std::io::stdout().lock(), Form::Array);
    for finding in &result.findings {
        writer.write(finding)?;
    }
    let _ = writer.finish()?;
    Ok(())
}
