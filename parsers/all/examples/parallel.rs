//! Thousands of reports, on all cores: `cargo run --release -p finding-parsers --example parallel -- reports/*`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is an application: it reads files and prints"
)]

use std::path::PathBuf;

use finding_parsers::SOURCES;
use finding_severity::{Policy, Tally};
use finding_source::{Options, Registry, Report, ReportError};
use rayon::prelude::*;

/// Returns the counts of all reports, and the errors of some of them, in order.
///
/// Only read-only data is shared, and tallies are sums, so the result does not depend on the number of threads.
pub(crate) fn tally<R: AsRef<[u8]> + Sync>(reports: &[R]) -> (Tally, Vec<(usize, ReportError)>) {
    let (registry, policy, options) = (
        Registry::new(SOURCES),
        Policy::default(),
        Options::default(),
    );
    reports
        .par_iter()
        .enumerate()
        .map(|(at, bytes)| {
            let mut part = (Tally::default(), Vec::new());
            if let Err(error) = read(bytes.as_ref(), &registry, &policy, &options, &mut part, at) {
                part.1.push((at, error));
            }
            part
        })
        .reduce(Default::default, |mut all, part| {
            all.0.merge(&part.0);
            all.1.extend(part.1);
            all
        })
}

fn read(
    bytes: &[u8],
    registry: &Registry,
    policy: &Policy,
    options: &Options,
    (tally, errors): &mut (Tally, Vec<(usize, ReportError)>),
    at: usize,
) -> Result<(), ReportError> {
    let report = Report::new(bytes, &options.limits)?;
    for finding in registry.read(&report, options)? {
        match finding {
            Ok(finding) => tally.add(&finding.item(&policy.grade(&finding))),
            // The other entries are still valid.
            Err(error) => errors.push((at, error)),
        }
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let reports: Vec<Vec<u8>> = files
        .par_iter()
        .map(std::fs::read)
        .collect::<Result<_, _>>()?;
    let (tally, errors) = tally(&reports);
    for (tool, counts) in tally.tools() {
        let worst = counts.highest().map_or("", |label| label.as_str());
        println!("{tool}: {} findings, {worst} at worst", counts.total());
    }
    for (at, error) in errors {
        println!("{}: {error}", files[at].display());
    }
    Ok(())
}
