//! Reports: any bytes result in findings, errors, or both.

use std::collections::BTreeSet;

use asff_normalizer::Normalizer;
use finding_parsers::SOURCES;
use finding_source::{
    Completeness, Finding, FindingSource, Findings, Instances, Limits, Location, Options, Registry,
    Report, ReportError,
};

use crate::findings;

/// Passes `bytes` to every source of `tool`, and the findings to the normalizer.
///
/// # Panics
///
/// If a guarantee is broken, or there is no such tool.
pub fn tool(tool: &str, bytes: &[u8]) {
    let mut sources = 0;
    for &source in SOURCES {
        if source.descriptor().tool == tool {
            sources += 1;
            read(source, bytes, &options(bytes));
        }
    }
    assert!(sources > 0, "no source of {tool}");
}

/// Derives options from the number of bytes, which the fuzzer chooses.
fn options(bytes: &[u8]) -> Options {
    let length = bytes.len();
    let mut options = Options::default();
    if length % 2 == 1 {
        options = options.with_instances(Instances::Each);
    }
    if length % 3 == 1 {
        options = options.with_root("/home/ci/app");
    }
    if length % 5 == 1 {
        let mut limits = Limits::default();
        limits.depth = 8;
        limits.entries = 5;
        limits.text = 256;
        limits.locations = 2;
        limits.joined = 3;
        limits.notes = 2;
        options = options.with_limits(limits);
    }
    options
}

fn read(source: &dyn FindingSource, bytes: &[u8], options: &Options) {
    let report = match Report::new(bytes, &options.limits) {
        Ok(report) => report,
        Err(error) => return check_error(&error, bytes.len()),
    };
    let length = report.text().len();
    match source.findings(&report, options) {
        Ok(findings) => check_findings(findings, options, length),
        Err(error) => check_error(&error, length),
    }
}

fn check_findings(mut findings: Findings<'_>, options: &Options, length: usize) {
    let normalizer = findings::target();
    let mut identities = BTreeSet::new();
    let mut items = 0;
    let mut failed = false;
    let mut ended = false;
    while let Some(item) = findings.next() {
        assert!(!ended, "an item after the end of the report");
        assert!(
            !findings.completeness().is_complete(),
            "complete before the end"
        );
        items += 1;
        match item {
            Ok(finding) => {
                check_finding(&finding, options);
                let mut identity = Vec::new();
                finding.identity.write_to(&mut identity);
                assert!(
                    identities.insert(identity),
                    "an identity twice: {finding:?}"
                );
                asff(&normalizer, &finding, &findings);
            }
            Err(error) => {
                check_error(&error, length);
                failed = true;
                ended = error.ends_report();
            }
        }
    }
    assert!(findings.next().is_none(), "an item after the last");
    assert!(items <= options.limits.entries + 1, "{items} items");
    let _ = format!("{findings:?}");
    let summary = findings.finish();
    assert!(
        summary.notes.len() <= options.limits.notes,
        "{} notes",
        summary.notes.len()
    );
    for note in &summary.notes {
        check_line(&note.text);
    }
    if let Completeness::Partial(why) = &summary.completeness {
        check_line(why);
    }
    assert!(
        !failed || !summary.completeness.is_complete(),
        "complete in spite of an error"
    );
}

fn asff(normalizer: &Normalizer, finding: &Finding<'_>, findings: &Findings<'_>) {
    let about = findings.about();
    let first = normalizer.normalize(finding, about);
    assert_eq!(
        first,
        normalizer.normalize(finding, about),
        "not the same again"
    );
    findings::check(&first.expect("archived findings are kept"));
}

fn check_finding(finding: &Finding<'_>, options: &Options) {
    assert_eq!(
        format!("{finding:?}"),
        format!("{:?}", finding.clone().into_owned())
    );
    check_line(&finding.title);
    assert!(!finding.rule.id.trim().is_empty(), "no rule: {finding:?}");
    assert!(!finding.identity.is_empty(), "no identity: {finding:?}");
    assert!(finding.cwes.is_sorted_by(|a, b| a < b) && !finding.cwes.contains(&0));
    assert!(finding.locations.len() <= options.limits.locations);
    let scores = finding
        .advisories
        .iter()
        .flat_map(|a| &a.ratings)
        .filter_map(|r| r.score);
    for score in scores.chain(finding.grade.score) {
        assert!((0.0..=10.0).contains(&score), "a score of {score}");
    }
    for location in &finding.locations {
        let region = match location {
            Location::File(file) => file.region,
            _ => None,
        };
        assert!(
            region.is_none_or(|r| r.start_line > 0 && r.start_column != Some(0)),
            "{region:?}"
        );
    }
}

/// Checks a text for a terminal or a title.
fn check_line(text: &str) {
    assert!(!text.trim().is_empty(), "a line without a text");
    assert!(
        !text.chars().any(char::is_control),
        "more than a line: {text:?}"
    );
}

fn check_error(error: &ReportError, length: usize) {
    check_line(&error.to_string());
    let _ = (format!("{error:?}"), error.kind(), error.path());
    if let Some(position) = error.position() {
        assert!(
            position.byte <= length as u64,
            "{error}, in a report of {length} bytes"
        );
        assert!(position.line > 0 && position.column > 0, "{error}");
    }
}

/// Detects the format of a report, with all sources.
///
/// # Panics
///
/// If a guarantee is broken.
pub fn detect(bytes: &[u8]) {
    let limits = Limits::default();
    let report = match Report::new(bytes, &limits) {
        Ok(report) => report,
        Err(error) => return check_error(&error, bytes.len()),
    };
    assert!(
        report.text().is_char_boundary(report.start()) && report.first_line() <= report.start()
    );
    for note in report.notes() {
        check_line(&note.text);
    }
    let shapes = [
        Some(report.shape()),
        Some(report.whole_shape()),
        report.lead_shape(),
    ];
    for shape in shapes.into_iter().flatten() {
        check_line(&shape.to_string());
        let _ = format!("{shape:?}");
    }
    let registry = Registry::new(SOURCES);
    let candidates = registry.detect(&report);
    assert!(candidates.is_sorted_by(|a, b| a.confidence >= b.confidence));
    let again: Vec<_> = registry
        .detect(&report)
        .iter()
        .map(|c| c.source.descriptor().id.clone())
        .collect();
    assert!(
        candidates
            .iter()
            .map(|c| c.source.descriptor().id.clone())
            .eq(again)
    );
    match registry.choose(&report) {
        Ok(chosen) => assert_eq!(chosen.confidence, candidates[0].confidence),
        Err(error) => check_error(&error, report.text().len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tool without a target would never be fuzzed, without any sign of it.
    #[test]
    fn every_tool_has_a_target() {
        let targets = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz_targets");
        let tools: BTreeSet<&str> = SOURCES
            .iter()
            .map(|source| &*source.descriptor().tool)
            .collect();
        assert!(tools.len() > 3);
        for tool in tools {
            let file = format!("{targets}/{}.rs", tool.replace('-', "_"));
            let target = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert!(
                target.contains(&format!("tool(\"{tool}\"")),
                "{file} is not of {tool}"
            );
        }
    }
}
