//! Closes what was mended: last week's findings and today's reports, as what to import now.
//! `cargo run -p asff-normalizer --example archive -- last-week.json NOW report… > import.json`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is a runner"
)]

use std::collections::BTreeSet;
use std::error::Error;

use asff::Timestamp;
use asff::reconcile::{Reconciled, reconcile};
use asff::wire::{self, Form, Writer};
use asff_normalizer::{Normalizer, Target, tool};
use finding_parsers::SOURCES;
use finding_severity::Policy;
use finding_source::{Options, Registry, Report};

/// Archives what is gone, of the tools whose reports are all there, and told everything.
pub(crate) fn archive(
    previous: &[u8],
    reports: &[Vec<u8>],
    target: Target,
) -> Result<Reconciled, Box<dyn Error>> {
    // What was there before has to be known as a whole, so an error ends it here.
    let previous = wire::read(previous).collect::<Result<Vec<_>, _>>()?;
    let (registry, options) = (Registry::new(SOURCES), Options::default());
    let now = Timestamp::from(target.now().to_string()).instant()?;
    let normalizer = Normalizer::new(target, Policy::default());
    let (mut current, mut complete, mut partial) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for bytes in reports {
        let report = Report::new(bytes, &options.limits)?;
        let mut findings = registry
            .choose(&report)?
            .source
            .findings(&report, &options)?;
        let mut whole = true;
        while let Some(finding) = findings.next() {
            match finding {
                Ok(finding) => current.extend(normalizer.normalize(&finding, findings.about())),
                Err(_) => whole = false,
            }
        }
        let tool = findings.source().tool;
        whole &= findings.finish().completeness.is_complete();
        if whole { &mut complete } else { &mut partial }.insert(tool);
    }
    // A tool without a report today was not run: what it found last week is not mended.
    let told = |finding: &_| complete.contains(tool(finding)) && !partial.contains(tool(finding));
    Ok(reconcile(previous, current, now, told))
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
