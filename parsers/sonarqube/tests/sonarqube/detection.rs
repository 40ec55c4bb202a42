//! Detection: the source of each document.

use finding_sonarqube::{Hotspots, Issues, SOURCES};
use finding_source::{Confidence, FindingSource, Options, Registry, Report};

use crate::support::{read, try_read};

fn confidence(source: &dyn FindingSource, report: &str) -> Confidence {
    let report = Report::new(report.as_bytes(), &Options::default().limits).unwrap();
    source.detect(&report.shape())
}

#[test]
fn pages_are_detected_by_their_paging_or_by_their_entries() {
    for (report, sure) in [
        (
            r#"{"paging":{"pageIndex":1,"pageSize":100,"total":0},"issues":[]}"#,
            Confidence::Certain,
        ),
        (
            r#"{"total":0,"p":1,"ps":100,"issues":[]}"#,
            Confidence::Certain,
        ),
        (
            r#"{"issues":[{"key":"a","rule":"b","component":"c"}]}"#,
            Confidence::Certain,
        ),
        (
            r#"{"issues":[{"rule":"b","component":"c"}]}"#,
            Confidence::Likely,
        ),
        (r#"{"issues":[]}"#, Confidence::Possible),
        (r#"{"issues":[{"id":"a"}]}"#, Confidence::No),
        (
            r#"{"issues":{"a":1},"paging":{"pageIndex":1,"pageSize":1}}"#,
            Confidence::No,
        ),
        (r#"{"version":"2.1.0","runs":[]}"#, Confidence::No),
        ("{}", Confidence::No),
        ("[]", Confidence::No),
        ("[1]", Confidence::No),
    ] {
        assert_eq!(confidence(&Issues, report), sure, "{report}");
    }
}

#[test]
fn an_empty_list_without_paging_is_incomplete() {
    let read = read(r#"{"issues":[]}"#);
    assert_eq!(
        (&*read.source, read.findings.len()),
        ("sonarqube-issues", 0)
    );
    assert_eq!(
        read.why_partial(),
        Some("a page does not say how many entries there are")
    );
}

#[test]
fn a_file_of_issues_and_hotspots_is_a_file_of_issues() {
    for report in [
        r#"{"issues":[],"hotspots":[],"paging":{"pageIndex":1,"pageSize":1,"total":0}}"#,
        r#"{"hotspots":[{"key":"a","securityCategory":"xss","vulnerabilityProbability":"LOW"}],"issues":[{"key":"a","rule":"b","component":"c"}]}"#,
    ] {
        assert_eq!(confidence(&Issues, report), Confidence::Certain);
        assert_eq!(confidence(&Hotspots, report), Confidence::Likely);
    }
}

#[test]
fn a_page_after_a_long_list_of_components_is_found() {
    let components: Vec<String> = (0..3000)
        .map(|n| format!(r#"{{"key":"p:src/File{n}.php","path":"src/File{n}.php"}}"#))
        .collect();
    let report = format!(
        r#"{{"components":[{}],"issues":[{{"key":"a","rule":"php:S1","component":"p:x","project":"p"}}]}}"#,
        components.join(",")
    );
    assert!(report.len() > 100_000);
    assert_eq!(read(&report).source, "sonarqube-issues");
    // Also if the source is named.
    let options = Options::default();
    let parsed = Report::new(report.as_bytes(), &options.limits).unwrap();
    assert!(Issues.findings(&parsed, &options).is_ok());
}

#[test]
fn a_source_refuses_the_documents_of_another() {
    let options = Options::default();
    for sample in [
        "9.9.8-hotspots-many.json",
        "10.3-generic-many.json",
        "2025.4-sca-many.json",
    ] {
        let bytes = fixtures::sample(&format!("sonarqube/valid/{sample}")).bytes;
        let report = Report::new(&bytes, &options.limits).unwrap();
        let error = Issues.findings(&report, &options).unwrap_err().to_string();
        assert!(
            error.starts_with(
                "expected a report of SonarQube (sonarqube-issues), found a JSON object"
            ),
            "{error}"
        );
    }
}

#[test]
fn sarif_is_left_to_its_own_source() {
    let error = try_read(r#"{"$schema":"sarif-2.1.0.json","version":"2.1.0","runs":[]}"#);
    assert_eq!(
        error.err().unwrap().to_string(),
        "no known report: a JSON object with `$schema`, `version`, `runs`"
    );
}

#[test]
fn ids_begin_with_the_tool_and_are_all_different() {
    let registry = Registry::new(&SOURCES);
    let ids: Vec<&str> = registry
        .sources()
        .map(|source| &*source.descriptor().id)
        .collect();
    assert_eq!(
        ids,
        [
            "sonarqube-generic",
            "sonarqube-hotspots",
            "sonarqube-issues",
            "sonarqube-quality-gate",
            "sonarqube-rules",
            "sonarqube-sca",
            "sonarqube-sonar-report",
        ]
    );
}
