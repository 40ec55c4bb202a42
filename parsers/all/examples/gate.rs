//! Does a pipeline pass? `cargo run -p finding-parsers --example gate -- reports/*`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is an application: it reads files and prints"
)]

use std::process::ExitCode;

use finding_parsers::SOURCES;
use finding_severity::{Gate, Label, Policy, Verdict};
use finding_source::{Options, Registry, Report, ReportError};

/// Fails on findings that are high, critical or known to be exploited, and on incomplete reports.
pub(crate) fn gate(reports: &[(String, Vec<u8>)]) -> Result<Verdict, ReportError> {
    let (policy, options) = (Policy::default(), Options::default());
    let gate = Gate::new().fail_on(Label::High).fail_on_known_exploited();
    let mut check = gate.check();
    for (name, bytes) in reports {
        let report = Report::new(bytes, &options.limits)?;
        let mut findings = Registry::new(SOURCES).read(&report, &options)?;
        for finding in findings.by_ref() {
            let finding = finding?;
            check.add(&finding.item(&policy.grade(&finding)));
        }
        check.report(name, findings.finish().completeness.reason());
    }
    Ok(check.finish())
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut reports = Vec::new();
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file)?;
        reports.push((file, bytes));
    }
    let verdict = gate(&reports)?;
    println!("{verdict}");
    Ok(ExitCode::from(u8::from(!verdict.passed())))
}
