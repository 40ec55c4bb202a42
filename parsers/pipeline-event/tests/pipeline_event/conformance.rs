//! The guarantees of every source, for all samples.

use finding_source::Confidence;
use finding_source::testing::Suite;

use crate::support::{EVENT, TOOLS};

/// SonarQube has lookup tables, which may follow the issues.
fn joins(name: &str) -> bool {
    name.contains("sonarqube") || name.contains("dependency-check")
}

/// With several documents, any may be the last.
fn has_lines(name: &str) -> bool {
    ["one-after-another", "queue"]
        .iter()
        .any(|sort| name.contains(sort))
}

#[test]
fn messages_conform() {
    let mut findings = 0;
    let mut checked = 0;
    // The samples differ in the form of the report in its message, and in the location of the message.
    for name in [
        "devsecops-cicd-zap.json",
        "devsecops-cicd-sonarqube.json",
        "devsecops-cicd-dependency-check.json",
        "sorted-members.json",
        "json-in-text.json",
        "xml-in-text.json",
        "base64-in-text.json",
        "aws-cli-2-payload.txt",
        "eventbridge.json",
        "queue.json",
        "one-after-another.json",
    ] {
        let mut suite = Suite::new(&EVENT)
            .beside(TOOLS)
            .at_least(Confidence::Possible);
        if joins(name) {
            suite = suite.joins();
        }
        if has_lines(name) {
            suite = suite.lines();
        }
        let sample = fixtures::sample(&format!("pipeline-event/valid/{name}"));
        findings += suite.check([(sample.name, sample.bytes)]).findings;
        checked += 1;
    }
    assert!(checked >= 10 && findings >= 20, "{findings}");
}

#[test]
fn broken_messages_conform() {
    let samples = fixtures::samples("pipeline-event/invalid");
    let sorts = ["bad-entry", "cut-", "report-gzip", "report-null"];
    let samples = samples
        .into_iter()
        .filter(|sample| sorts.iter().any(|sort| sample.name.contains(sort)))
        .map(|sample| (sample.name, sample.bytes));
    let checked = Suite::new(&EVENT).beside(TOOLS).broken().check(samples);
    assert!(checked.samples >= 8 && checked.errors >= 9, "{checked:?}");
}
