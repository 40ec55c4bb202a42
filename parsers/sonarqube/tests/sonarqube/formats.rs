//! Documents other than pages of issues or hotspots.

use finding_source::{FindingStatus, Kind, Location, Options};

use crate::support::{fact, files, only, path, read, try_read_with, valid};

#[test]
fn a_dependency_risk_is_a_package_with_a_vulnerability() {
    let read = valid("2025.4-sca-many.json");
    let finding = &read.findings[0];
    assert_eq!(finding.kind, Kind::Dependency);
    assert_eq!(
        finding.title,
        "CVE-2021-44228 in org.apache.logging.log4j:log4j-core 2.14.1"
    );
    assert_eq!(finding.rule.id, "CVE-2021-44228");
    assert_eq!(finding.grade.word.as_deref(), Some("BLOCKER"));
    assert_eq!(finding.cwes, [20, 502]);
    let advisory = &finding.advisories[0];
    assert_eq!(
        (&*advisory.id, advisory.ratings[0].score),
        ("CVE-2021-44228", Some(10.0))
    );
    let Location::Package(package) = &finding.locations[0] else {
        panic!("{:?}", finding.locations);
    };
    assert_eq!(
        package.purl.as_deref(),
        Some("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1")
    );
    assert_eq!(package.ecosystem.as_deref(), Some("maven"));
    let paths: Vec<&str> = files(finding).iter().map(|file| &*file.path).collect();
    assert_eq!(paths, ["pom.xml", "web/pom.xml"]);
    assert_eq!(
        finding.first_seen.unwrap().to_string(),
        "2026-03-27T08:42:12.993Z"
    );
}

#[test]
fn the_severity_that_a_person_gave_a_risk_counts_and_the_original_is_a_fact() {
    let read = valid("2025.4-sca-many.json");
    let finding = &read.findings[1];
    assert_eq!(finding.grade.word.as_deref(), Some("LOW"));
    assert_eq!(fact(finding, "originalSeverity"), Some("HIGH"));
    assert_eq!(fact(finding, "manualSeverity"), Some("LOW"));
}

#[test]
fn prohibited_licenses_and_malware_are_named() {
    let read = valid("2025.4-sca-many.json");
    assert_eq!(
        read.titles()[2..4],
        [
            "prohibited license GPL-3.0-only in readline 1.0",
            "malware in event-strem 1.0.1"
        ]
    );
    assert_eq!(read.findings[2].rule.id, "PROHIBITED_LICENSE");
    assert!(read.findings[2].advisories.is_empty());
}

#[test]
fn pages_of_risks_are_counted_like_any_other() {
    let read = read(
        r#"{"issuesReleases": [{"key": "a", "type": "MALWARE"}], "page": {"pageIndex": 1, "pageSize": 1, "total": 9}}"#,
    );
    assert_eq!(read.why_partial(), Some("1 of 9 entries"));
}

#[test]
fn a_quality_gate_gives_notes_and_an_incomplete_report() {
    let read = valid("10.6-quality-gate-error.json");
    assert_eq!(
        read.notes,
        [
            "quality gate ERROR",
            "quality gate condition ERROR: new_coverage is 45.2, wanted at least 80"
        ]
    );
    assert_eq!(read.why_partial(), Some("there is no list of entries"));
    assert_eq!(
        valid("10.6-quality-gate-none.json").notes,
        ["quality gate NONE: no gate was computed, so it did not pass"]
    );
}

#[test]
fn the_report_of_an_old_scanner_has_its_ranges_in_the_issues() {
    let read = valid("6.7.5-issues-of-scanner.json");
    let finding = &read.findings[0];
    assert_eq!(path(finding), Some("src/cart.js"));
    assert_eq!(
        finding.rule.name.as_deref(),
        Some("Sections of code should not be commented out")
    );
    let region = files(finding)[0].region.unwrap();
    assert_eq!((region.start_line, region.end_line), (12, Some(13)));
    assert_eq!((region.start_column, region.end_column), (Some(5), Some(8)));
    assert_eq!(path(&read.findings[1]), None);
    assert_eq!(read.findings[1].status, FindingStatus::Fixed);
    assert_eq!(read.version.as_deref(), Some("6.7.5.38563"));
    // The scanner invents a key for an issue that the server does not know yet; the other key is from the server.
    let parts = |at: usize| read.findings[at].identity.parts().map(|part| part.0);
    assert!(parts(0).eq(["rule", "path", "message"]));
    assert!(parts(1).eq(["key"]));
}

#[test]
fn a_generic_issue_inherits_from_its_rule() {
    let read = valid("10.3-generic-many.json");
    let finding = &read.findings[0];
    assert_eq!(finding.kind, Kind::Code);
    assert_eq!(finding.rule.id, "eslint:no-eval");
    assert_eq!(finding.rule.name.as_deref(), Some("eval is evil"));
    assert_eq!(finding.description.as_deref(), Some("Do not use eval."));
    assert_eq!(finding.grade.word.as_deref(), Some("HIGH"));
    assert_eq!(fact(finding, "severity"), Some("CRITICAL"));
    assert_eq!(fact(finding, "effortMinutes"), Some("20"));
    assert_eq!(fact(finding, "externalRuleEngine"), Some("eslint"));
    let region = files(finding)[0].region.unwrap();
    assert_eq!(
        (region.start_column, region.end_column),
        (Some(3), Some(13))
    );
    assert_eq!(files(finding)[1].region.unwrap().start_line, 30);
    assert_eq!(read.findings[1].kind, Kind::Quality);
    assert_eq!(read.findings[1].grade.word.as_deref(), Some("LOW"));
    assert_eq!(read.findings[3].grade.word, None);
    assert_eq!(read.why_partial(), None);
}

#[test]
fn a_generic_issue_of_the_deprecated_form_needs_no_rule() {
    let read = valid("9.9.8-generic-deprecated.json");
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.rule.id, finding.kind),
        ("tslint:no-eval", Kind::Code)
    );
    assert_eq!(finding.grade.word.as_deref(), Some("BLOCKER"));
    assert_eq!(read.findings[1].kind, Kind::Quality);
}

#[test]
fn the_build_machine_is_left_out_of_the_paths_of_generic_issues() {
    let report = |root: &str| {
        format!(
            r#"{{"issues": [{{"engineId": "e", "ruleId": "r", "severity": "INFO", "type": "BUG",
            "primaryLocation": {{"message": "m", "filePath": "{root}/src/a.js"}}}}]}}"#
        )
    };
    let options = Options::default().with_root("/srv/agent-7");
    let rooted = try_read_with(report("/srv/agent-7"), &options).unwrap();
    let known = read(report("/builds/acme/shop"));
    assert_eq!(path(&rooted.findings[0]), Some("src/a.js"));
    assert_eq!(path(&known.findings[0]), Some("src/a.js"));
    assert_eq!(rooted.findings[0].identity, known.findings[0].identity);
}

#[test]
fn an_exported_report_is_read_with_its_rules_and_hotspots() {
    let read = valid("sonar-report-3.1-many.json");
    let [issue, unknown, hotspot] = &read.findings[..] else {
        panic!("{:?}", read.findings);
    };
    assert_eq!(path(issue), Some("src/Cart.php"));
    assert_eq!(files(issue)[0].region.unwrap().start_line, 42);
    // The severity of the issue, not of the rule.
    assert_eq!(issue.grade.word.as_deref(), Some("BLOCKER"));
    assert_eq!(
        issue.description.as_deref(),
        Some("An attacker can read data.\n\n- CWE-89 - SQL Injection")
    );
    assert_eq!(issue.cwes, [89]);
    assert_eq!(
        issue.references[0].url.as_deref(),
        Some("https://sonarqube.example.com/project/issues?id=shop&open=AY5qZ1mBqXo0bT1Wk2aa")
    );
    assert_eq!(unknown.rule.name, None);
    assert_eq!(files(unknown)[0].region, None);
    assert_eq!(hotspot.grade.word.as_deref(), Some("HIGH"));
    assert_eq!(fact(hotspot, "type"), Some("SECURITY_HOTSPOT"));
    assert_eq!(
        (&hotspot.status, read.target.as_deref()),
        (&FindingStatus::Open, Some("shop"))
    );
    assert_eq!(read.notes, ["quality gate ERROR"]);
}

#[test]
fn an_export_that_reached_the_limit_is_incomplete() {
    let issue = |n: usize| {
        format!(r#"{{"rule": "php:S1", "severity": "MAJOR", "key": "{n}", "component": "a.php"}}"#)
    };
    let issues: Vec<String> = (0..10_000).map(issue).collect();
    let report = format!(
        r#"{{"sonarBaseURL": "https://example.com", "sonarComponent": "p", "rules": {{}}, "issues": [{}], "hotspotKeys": []}}"#,
        issues.join(",")
    );
    let read = read(report);
    assert_eq!(read.findings.len(), 10_000);
    assert_eq!(
        read.why_partial(),
        Some("the exporter gets at most 10000 issues and 10000 hotspots")
    );
}

#[test]
fn a_message_of_the_dependency_check_plugin_is_parsed() {
    let read = valid("9.9.8-dependency-check-plugin.json");
    let [each, summary] = &read.findings[..] else {
        panic!("{:?}", read.findings);
    };
    assert_eq!(each.kind, Kind::Dependency);
    assert_eq!(each.cwes, [94, 937]);
    assert_eq!(each.advisories[0].id, "CVE-2022-42889");
    assert_eq!(each.advisories[0].ratings[0].score, Some(9.8));
    let name = |location: &Location<'_>| match location {
        Location::Package(package) => package.name.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(name(&each.locations[0]), "commons-text-1.9.jar");
    let ids: Vec<_> = summary
        .advisories
        .iter()
        .map(|a| (&*a.id, a.ratings[0].score))
        .collect();
    assert_eq!(
        ids,
        [("CVE-2022-1471", Some(9.8)), ("CVE-2022-25857", Some(7.5))]
    );
    assert_eq!(path(summary), Some("pom.xml"));
}

#[test]
fn a_message_that_resembles_that_of_the_plugin_is_not_parsed() {
    let finding = crate::support::issue(
        r#""key": "k", "rule": "OWASP:UsingComponentWithKnownVulnerability", "type": "VULNERABILITY", "message": "Filename: a.jar | nothing more""#,
    );
    assert_eq!((finding.kind, finding.locations.len()), (Kind::Code, 0));
    assert!(only(valid("9.9.8-issues-one.json")).advisories.is_empty());
}
