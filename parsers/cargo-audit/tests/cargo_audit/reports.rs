//! Complete reports, read as an application reads them.

use finding_parsers::SOURCES;
use finding_source::testing::{Read, fact};
use finding_source::{
    Completeness, CvssVersion, Finding, FindingStatus, Kind, Location, Options, Package, Registry,
    Report, ReportError,
};

fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

fn sample(name: &str) -> Read {
    read(&fixtures::sample(&format!("cargo-audit/{name}")).bytes).unwrap()
}

fn valid(name: &str) -> Read {
    let read = sample(&format!("valid/{name}"));
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads one vulnerability with these members of its advisory and of its package.
fn one(advisory: &str, package: &str) -> Finding<'static> {
    let text = format!(
        r#"{{"lockfile": {{"dependency-count": 1}}, "vulnerabilities": {{"list": [{{
            "advisory": {{"id": "RUSTSEC-1"{advisory}}}, "package": {{"name": "demo"{package}}}}}]}}}}"#
    );
    read(text.as_bytes()).unwrap().only()
}

fn place<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_crate_in_two_versions_is_two_findings() {
    let read = valid("0.22-shop.json");
    assert_eq!(
        read.titles()[..2],
        [
            "RUSTSEC-2024-9001 in arc-swapp 0.4.7",
            "RUSTSEC-2024-9001 in arc-swapp 1.0.0"
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.tool, finding.kind),
        ("cargo-audit", Kind::Dependency)
    );
    assert_eq!(
        finding.advisories[0].aliases,
        ["CVE-2024-90001", "GHSA-arcs-wapp-0001"]
    );
    assert_eq!(finding.tags, ["memory-corruption"]);
    assert_eq!(
        fact(finding, "Functions"),
        Some("arc_swapp::access::MapGuard::deref")
    );
    let purl = place(finding).purl.as_deref();
    assert_eq!(purl, Some("pkg:cargo/arc-swapp@0.4.7"));
}

#[test]
fn the_fix_is_that_of_the_line_of_the_installed_version() {
    let read = valid("0.22-shop.json");
    let fixed: Vec<_> = read.findings[..5]
        .iter()
        .map(|finding| place(finding).fixed_in.as_deref())
        .collect();
    assert_eq!(
        fixed,
        [
            Some("0.4.8"),
            Some("1.1.0"),
            None,
            Some("0.103.4"),
            Some("> 1.0.0")
        ]
    );
    let advisory = &read.findings[0].advisories[0];
    assert_eq!(advisory.fixed_in.as_deref(), Some(">=1.1.0 || >=0.4.8"));
}

#[test]
fn a_vulnerability_without_a_patch_has_no_advice() {
    let netz = &valid("0.22-shop.json").findings[2];
    assert_eq!(netz.remediation, None);
    assert_eq!(netz.advisories[0].fixed_in, None);
}

#[test]
fn vectors_of_every_version_are_ratings() {
    let read = valid("0.22-shop.json");
    let versions: Vec<_> = read.findings[..5]
        .iter()
        .map(|finding| finding.advisories[0].ratings.first()?.version)
        .collect();
    let (v31, v4) = (Some(CvssVersion::V31), Some(CvssVersion::V4));
    assert_eq!(versions, [v31, v31, None, v4, v31]);
}

#[test]
fn a_vulnerability_without_a_vector_or_with_a_malformed_one_is_not_graded() {
    let read = valid("0.22-shop.json");
    for at in [2, 4] {
        let finding = &read.findings[at];
        assert_eq!((&finding.grade.word, finding.grade.score), (&None, None));
        assert!(
            finding.advisories[0]
                .ratings
                .iter()
                .all(|rating| !rating.is_gradable())
        );
    }
}

#[test]
fn warnings_are_not_graded_as_vulnerabilities() {
    let read = valid("0.22-shop.json");
    let warnings: Vec<_> = read.findings[5..]
        .iter()
        .map(|finding| {
            (
                &*finding.rule.id,
                finding.grade.word.as_deref(),
                finding.kind,
            )
        })
        .collect();
    assert_eq!(
        warnings,
        [
            ("RUSTSEC-2024-9005", Some("unmaintained"), Kind::Quality),
            ("RUSTSEC-2024-9006", Some("unsound"), Kind::Dependency),
            ("RUSTSEC-2024-9007", Some("notice"), Kind::Quality),
            ("yanked", Some("yanked"), Kind::Quality)
        ]
    );
}

#[test]
fn a_yanked_version_has_no_advisory() {
    let yanked = &valid("0.22-shop.json").findings[8];
    assert_eq!(yanked.title, "Yanked version in smallvek 1.6.0");
    assert!(yanked.advisories.is_empty());
}

#[test]
fn warnings_in_an_array_are_read_in_the_three_forms_of_before_0_12() {
    let read = valid("0.11-warnings-in-an-array.json");
    let warnings: Vec<_> = read.findings[1..]
        .iter()
        .map(|finding| (&*finding.title, finding.grade.word.as_deref()))
        .collect();
    assert_eq!(
        warnings,
        [
            ("RUSTSEC-2019-9011 in stdwebb 0.4.20", Some("unmaintained")),
            ("RUSTSEC-2019-9012 in spinn 0.5.0", Some("informational")),
            ("Yanked version in smallvek 0.6.12", Some("yanked")),
            ("RUSTSEC-2018-9013 in tempdirr 0.3.7", Some("unmaintained"))
        ]
    );
    assert_eq!(place(&read.findings[2]).fixed_in.as_deref(), Some("0.6.0"));
}

#[test]
fn no_warnings_are_an_object_or_an_array() {
    for warnings in ["{}", "[]", "null"] {
        let text = format!(
            r#"{{"database": {{"advisory-count": 1}}, "vulnerabilities": {{"list": []}}, "warnings": {warnings}}}"#
        );
        let read = read(text.as_bytes()).unwrap();
        assert!(read.findings.is_empty() && read.errors.is_empty() && read.notes.is_empty());
        assert!(read.completeness.is_complete());
    }
}

#[test]
fn documents_of_several_programs_are_read_with_and_without_a_line_break_between_them() {
    let bytes = fixtures::sample("cargo-audit/valid/0.22-bin.json").bytes;
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let lines = text.replacen("}{", "}\n{", 1);
    assert_ne!(text, lines);
    for text in [text, lines] {
        let read = read(text.as_bytes()).unwrap();
        assert_eq!(
            read.titles(),
            [
                "RUSTSEC-2024-9001 in arc-swapp 0.4.7",
                "RUSTSEC-2024-9001 in arc-swapp 0.4.7",
                "RUSTSEC-2024-9002 in netz 0.2.33"
            ]
        );
        assert!(read.completeness.is_complete());
    }
}

#[test]
fn a_file_whose_last_document_is_cut_is_partial() {
    let read = sample("invalid/cut-in-the-second-binary.json");
    assert_eq!(read.findings.len(), 1);
    assert!(!read.errors.is_empty() && !read.completeness.is_complete());
}

#[test]
fn target_settings_of_every_type_are_read() {
    let left_out = "cargo-audit left out vulnerabilities of other targets than x86_64, x86_64";
    for (target, notes) in [
        ("null", &[][..]),
        ("[]", &[]),
        (r#""x86_64""#, &[left_out]),
        (r#"["x86_64"]"#, &[left_out]),
    ] {
        let text = format!(
            r#"{{"lockfile": {{"dependency-count": 1}}, "settings": {{"target_arch": {target}, "target_os": {target}}},
                "vulnerabilities": {{"list": []}}}}"#
        );
        assert_eq!(read(text.as_bytes()).unwrap().notes, notes, "{target}");
    }
}

#[test]
fn utf_16_is_read() {
    let read = valid("0.22-utf-16.json");
    assert_eq!(read.titles(), ["RUSTSEC-2024-9001 in arc-swapp 0.4.7"]);
}

#[test]
fn a_description_is_without_markdown() {
    let finding = &valid("0.22-shop.json").findings[0];
    let description = finding.description.as_deref().unwrap();
    assert!(
        description.starts_with("Using `access::Map` may return"),
        "{description}"
    );
}

#[test]
fn a_crate_in_a_directory_has_no_source() {
    let read = valid("0.22-shop.json");
    let registry = fact(&read.findings[0], "Source").unwrap();
    assert!(registry.starts_with("registry+"), "{registry}");
    assert_eq!(fact(&read.findings[3], "Source"), None);
}

#[test]
fn settings_that_leave_out_vulnerabilities_make_the_report_partial() {
    let read = valid("0.22-ignored.json");
    let ignored = "cargo-audit left out ignored advisories: RUSTSEC-2024-9001, RUSTSEC-2024-9002";
    assert_eq!(
        read.notes,
        [
            ignored,
            "cargo-audit left out vulnerabilities below the severity medium",
            "cargo-audit left out vulnerabilities of other targets than x86_64",
        ]
    );
    let severity = "cargo-audit left out vulnerabilities below the severity medium";
    assert_eq!(read.completeness, Completeness::Partial(severity.into()));
    let settings = |members: &str| {
        let text = format!(
            r#"{{"lockfile": {{"dependency-count": 3}}, "settings": {{{members}}}, "vulnerabilities": {{"list": []}}}}"#
        );
        self::read(text.as_bytes()).unwrap().completeness
    };
    for (members, what) in [
        (
            r#""severity": "high""#,
            "vulnerabilities below the severity high",
        ),
        (
            r#""target_os": ["windows", "linux"]"#,
            "vulnerabilities of other targets than windows, linux",
        ),
    ] {
        let why = format!("cargo-audit left out {what}");
        assert_eq!(settings(members), Completeness::Partial(why.into()));
    }
    // Accepted by the project, so the gate passes.
    let ignored = r#""ignore": ["RUSTSEC-2024-9001"]"#;
    assert_eq!(settings(ignored), Completeness::Complete);
    let default = r#""target_arch": [], "target_os": null, "severity": null, "ignore": []"#;
    assert_eq!(settings(default), Completeness::Complete);
}

#[test]
fn a_run_without_packages_or_advisories_is_partial() {
    assert_eq!(
        valid("0.22-nothing-audited.json").completeness,
        Completeness::Partial("cargo-audit looked at no package".into())
    );
    let text = br#"{"database": {"advisory-count": 0}, "vulnerabilities": {"list": []}}"#;
    assert_eq!(
        read(text).unwrap().completeness,
        Completeness::Partial("the advisory database of cargo-audit was empty".into())
    );
}

#[test]
fn a_count_that_is_not_that_of_the_list_makes_the_report_partial() {
    let read = sample("valid/0.22-count-of-another-run.json");
    assert_eq!(
        read.notes,
        ["the report states 4 vulnerabilities and has 1"]
    );
    assert!(!read.completeness.is_complete());
}

#[test]
fn a_withdrawn_advisory_is_not_an_open_finding() {
    let finding = one(r#", "withdrawn": "2024-05-06""#, "");
    let reason = Some("withdrawn on 2024-05-06".into());
    assert_eq!(finding.status, FindingStatus::Suppressed { reason });
}

#[test]
fn log_lines_around_a_report_are_skipped() {
    let read = valid("0.22-log-lines.txt");
    assert_eq!(read.titles().len(), 1);
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = sample("invalid/unusable-entries.json");
    assert_eq!(
        read.titles(),
        [
            "RUSTSEC-2024-9001 in arc-swapp 0.4.7",
            "RUSTSEC-2024-9022 in b 1.0.0"
        ]
    );
    assert_eq!(read.errors.len(), 6);
    assert_eq!(read.notes, ["unknown kind of warning `deprecated`"]);
}

#[test]
fn documents_that_are_mistaken_for_a_report_are_refused_with_a_hint() {
    for (name, hint) in [
        ("vulnerabilities-alone", "the whole output"),
        ("terminal", "cargo audit --json"),
        ("cargo-deny", "the output of cargo-deny"),
    ] {
        let sample = fixtures::sample(&format!("cargo-audit/invalid/{name}.json"));
        let options = Options::default();
        let report = Report::new(&sample.bytes, &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{error}");
    }
}
