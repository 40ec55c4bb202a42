//! An organization's own grading, and its effect: `cargo run -p finding-parsers --example policy -- report.json`
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "an example is an application: it reads files and prints"
)]

use finding_parsers::SOURCES;
use finding_severity::{Graded, Policy};
use finding_source::{Finding, Options, Registry, Report, ReportError};

/// The contents of the organization's policy file.
pub(crate) const POLICY: &str = r#"
# An old defect that is attacked in the wild cannot wait.
known-exploited = { at-least = "CRITICAL" }

[words.zap]
Low = "INFORMATIONAL"

[[rules]]
name = "injection"
reason = "we store customer data"
cwe = [79, 89]
at-least = "CRITICAL"

[[rules]]
name = "tests are not deployed"
path = ["**/tests/**"]
at-most = "LOW"
"#;

/// Prints each finding, its grade by the default policy, and its grade by this policy.
pub(crate) fn compare(
    bytes: &[u8],
    policy: &Policy,
    show: &mut dyn FnMut(&Finding<'_>, Graded<'_>, Graded<'_>),
) -> Result<(), ReportError> {
    let (options, default) = (Options::default(), Policy::default());
    let report = Report::new(bytes, &options.limits)?;
    for finding in Registry::new(SOURCES).read(&report, &options)? {
        let finding = finding?;
        show(&finding, default.grade(&finding), policy.grade(&finding));
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = Policy::from_toml(POLICY)?;
    for file in std::env::args_os().skip(1) {
        compare(
            &std::fs::read(file)?,
            &policy,
            &mut |finding, before, after| {
                let (id, title) = (&finding.rule.id, &finding.title);
                println!(
                    "{} -> {} ({})  {id}  {title}",
                    before.label, after.label, after.basis
                );
            },
        )?;
    }
    Ok(())
}
