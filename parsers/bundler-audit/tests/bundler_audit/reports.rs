//! Complete reports, read as an application reads them.

use finding_parsers::SOURCES;
use finding_source::testing::Read;
use finding_source::{
    CvssVersion, Finding, Kind, Location, Options, Package, Registry, Report, ReportError,
};

fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

fn sample(name: &str) -> Read {
    read(&fixtures::sample(&format!("bundler-audit/{name}")).bytes).unwrap()
}

fn valid(name: &str) -> Read {
    let read = sample(&format!("valid/{name}"));
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads results of the gem `demo` 1.0.0 with these members of their advisories.
fn results(advisories: &[&str]) -> Read {
    let results: Vec<String> = advisories
        .iter()
        .map(|advisory| {
            format!(r#"{{"type": "unpatched_gem", "gem": {{"name": "demo", "version": "1.0.0"}}, "advisory": {{{advisory}}}}}"#)
        })
        .collect();
    let text = format!(
        r#"{{"version": "0.9.3", "created_at": "", "results": [{}]}}"#,
        results.join(", ")
    );
    read(text.as_bytes()).unwrap().without_errors()
}

fn package<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

#[test]
fn results_of_several_platforms_are_one_finding() {
    let read = valid("0.9.3-rails.json");
    assert_eq!(
        read.titles()[3..],
        [
            "CVE-2024-90001 in actionpack 7.0.8",
            "CVE-2024-90001 in rails 7.0.8",
            "GHSA-noko-giri-0002 in nokogiri 1.19.0",
            "CVE-2024-90003 in rexml 3.2.6"
        ]
    );
    assert_eq!(
        read.notes,
        ["skipped a repeated result, as of a gem for several platforms (2 times)"]
    );
    assert!(read.completeness.is_complete());
}

#[test]
fn results_that_differ_are_two_findings() {
    let read = results(&[
        r#""id": "CVE-2024-1", "title": "One""#,
        r#""id": "CVE-2024-1", "title": "Two""#,
        r#""id": "CVE-2024-1", "title": "One""#,
    ]);
    assert_eq!(read.findings.len(), 2);
}

#[test]
fn one_cve_in_two_gems_is_two_findings() {
    let read = valid("0.9.3-rails.json");
    let names: Vec<_> = read.findings[3..5]
        .iter()
        .map(|finding| &*package(finding).name)
        .collect();
    assert_eq!(names, ["actionpack", "rails"]);
    let purl = package(&read.findings[3]).purl.as_deref();
    assert_eq!(purl, Some("pkg:gem/actionpack@7.0.8"));
}

#[test]
fn names_get_their_prefixes() {
    let read = valid("0.9.3-rails.json");
    assert_eq!(
        read.findings[3].advisories[0].aliases,
        ["GHSA-acti-onpa-0001"]
    );
    let prefixed = results(&[r#""id": "GHSA-1", "cve": "CVE-2024-1", "ghsa": "GHSA-1""#]);
    assert_eq!(prefixed.findings[0].advisories[0].aliases, ["CVE-2024-1"]);
}

#[test]
fn an_id_of_osvdb_has_the_cve_as_its_alias() {
    let read = valid("0.8.0-before-criticality.json");
    let finding = &read.findings[0];
    assert_eq!(finding.rule.id, "OSVDB-89025");
    assert_eq!(finding.advisories[0].aliases, ["CVE-2013-90004"]);
    let part = finding.identity.parts().last();
    assert_eq!(part, Some(("vulnerability", "CVE-2013-90004")));
}

#[test]
fn an_assigned_cve_changes_the_identity_only_once() {
    let file = results(&[r#""id": "GHSA-1", "cve": "2024-1", "ghsa": "1""#]);
    let renamed = results(&[r#""id": "CVE-2024-1", "cve": "2024-1", "ghsa": "1""#]);
    assert_eq!(file.findings[0].identity, renamed.findings[0].identity);
}

#[test]
fn a_criticality_that_is_null_or_absent_is_replaced_by_the_scores() {
    let read = valid("0.9.3-rails.json");
    let grades: Vec<_> = read.findings[3..]
        .iter()
        .map(|finding| (finding.grade.word.as_deref(), finding.grade.score))
        .collect();
    assert_eq!(
        grades,
        [
            (Some("critical"), None),
            (Some("critical"), None),
            (None, None),
            (None, Some(5.3))
        ]
    );
    let old = valid("0.8.0-before-criticality.json");
    // A score of CVSS 2 has no band `critical`.
    assert_eq!(old.findings[0].grade.score, None);
    let rating = &old.findings[0].advisories[0].ratings[0];
    assert_eq!(
        (rating.version, rating.score),
        (Some(CvssVersion::V2), Some(10.0))
    );
    assert_eq!(old.findings[1].grade.score, Some(6.1));
}

#[test]
fn the_score_of_cvss_4_counts_first() {
    let finding = &valid("0.9.4-cvss-4.json").findings[0];
    assert_eq!(finding.grade.score, Some(8.7));
    assert_eq!(finding.advisories[0].ratings.len(), 2);
}

#[test]
fn conditions_of_a_requirement_all_apply_and_requirements_are_alternatives() {
    let read = valid("0.9.3-rails.json");
    let finding = &read.findings[3];
    assert_eq!(package(finding).fixed_in.as_deref(), Some("7.0.8.5"));
    assert_eq!(
        finding.advisories[0].fixed_in.as_deref(),
        Some("~> 6.1.7.9 || ~> 7.0.8, >= 7.0.8.5 || >= 7.2.1.1")
    );
    let advice = finding.remediation.as_ref().unwrap().text.as_deref();
    assert_eq!(advice, Some("Update actionpack to 7.0.8.5 or later."));
}

#[test]
fn an_advisory_without_a_patch_has_no_advice() {
    let finding = &valid("0.8.0-before-criticality.json").findings[1];
    assert_eq!(finding.remediation, None);
}

#[test]
fn insecure_sources_are_findings_without_their_credentials() {
    let read = valid("0.9.3-rails.json");
    assert_eq!(
        read.titles()[..3],
        [
            "Insecure source of gems: http://rubygems.example/",
            "Insecure source of gems: git://git.example/jquery-rails.git",
            "Insecure source of gems: http://gems.example:8080/private"
        ]
    );
    let finding = &read.findings[2];
    assert_eq!(
        (finding.kind, &finding.cwes[..]),
        (Kind::Configuration, &[319][..])
    );
    assert!(!format!("{finding:?}").contains("hunter2"));
}

#[test]
fn the_user_of_the_database_path_stays_home() {
    let read = valid("0.9.3-rails.json");
    assert!(!format!("{:?}", read.findings).contains("/home/ci"));
}

#[test]
fn the_version_is_that_of_the_tool_and_the_time_is_in_rubys_form() {
    let scan = valid("0.9.3-rails.json").scan;
    assert_eq!(scan.tool_version.as_deref(), Some("0.9.3"));
    let time = scan.time.map(|time| time.to_string());
    assert_eq!(time.as_deref(), Some("2024-05-06T07:08:07Z"));
}

#[test]
fn a_clean_report_is_complete() {
    let read = valid("0.9.1-clean.json");
    assert!(read.findings.is_empty() && read.completeness.is_complete());
}

#[test]
fn lines_of_git_and_warnings_of_ruby_before_a_report_are_skipped() {
    for name in ["0.9.3-git-lines.txt", "0.9.3-ruby-warning.txt"] {
        assert_eq!(valid(name).titles(), ["CVE-2024-90001 in actionpack 7.0.8"]);
    }
}

#[test]
fn a_second_document_after_one_without_a_line_break_is_read() {
    assert_eq!(valid("0.9.3-two-documents.json").findings.len(), 2);
}

#[test]
fn results_that_are_texts_are_refused() {
    let read = sample("invalid/texts.json");
    assert!(read.findings.is_empty() && read.errors.len() == 1);
    assert!(!read.completeness.is_complete());
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = sample("invalid/unusable-entries.json");
    assert_eq!(read.titles(), ["CVE-2024-90007 in a 1.0.0"]);
    assert_eq!(read.errors.len(), 6);
    assert_eq!(read.notes, ["unknown criticality `severe`"]);
}

#[test]
fn documents_that_are_mistaken_for_a_report_are_refused_with_a_hint() {
    for (name, hint) in [
        ("text.json", "--format json"),
        ("text-before-0.9.json", "--format json"),
        ("text-clean.json", "--format json"),
        ("no-lock-file.json", "--gemfile-lock"),
        ("junit.xml", "--format json"),
    ] {
        let sample = fixtures::sample(&format!("bundler-audit/invalid/{name}"));
        let options = Options::default();
        let report = Report::new(&sample.bytes, &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{error}");
    }
}
