//! Reports that cannot be read completely.

use crate::support::{Read, dependency, invalid, read, report, sample, try_read, xml_report};
use finding_source::{Completeness, Limits, Options, ReportErrorKind};

/// Returns the findings and the errors of a sample with errors.
fn part(name: &str) -> (Vec<String>, Vec<String>) {
    let read = invalid(name).unwrap();
    assert!(
        matches!(read.completeness, Completeness::Partial(_)),
        "{name}"
    );
    let names = read.names().into_iter().map(str::to_owned).collect();
    (names, read.errors())
}

#[test]
fn stray_commas_of_9_0_3_and_12_0_0_are_skipped() {
    let first = sample("9.0.3-trailing-comma.json");
    assert_eq!(
        first.names(),
        [
            "CVE-2021-44228",
            "CVE-2021-45046",
            "sonatype-2021-4517",
            "GHSA-jf85-cpcp-j695"
        ]
    );
    assert_eq!(first.findings[0].advisories[0].references.len(), 3);
    let commas = |read: &Read| {
        let notes = read.notes.iter();
        notes
            .filter(|note| note.starts_with("skipped a comma without a value at line"))
            .count()
    };
    assert_eq!(commas(&first), 1);
    let second = sample("12.0.0-trailing-comma.json");
    assert_eq!(
        second.names(),
        [
            "GHSA-jf85-cpcp-j695",
            "CVE-2024-56337",
            "CVE-2021-41079",
            "GHSA-c75v-2vq8-878f"
        ]
    );
    assert_eq!(commas(&second), 1);
    let rating = &second.findings[1].advisories[0].ratings[0];
    assert_eq!(rating.score, Some(9.3));
}

#[test]
fn cvss_v4_without_a_vector_begins_with_a_comma_and_is_read() {
    let name = r#"{"name":"CVE-2024-1","cvssv4":{,"source":"NVD","type":"Primary","version":"4.0","baseScore":9.3,"baseSeverity":"CRITICAL"}}"#;
    let read = read(report(&dependency(name)));
    let rating = &read.findings[0].advisories[0].ratings[0];
    assert_eq!((rating.score, &rating.vector), (Some(9.3), &None));
}

#[test]
fn a_score_that_is_a_variable_affects_one_entry() {
    let (names, errors) = part("12.1.0-score-is-a-variable.json");
    assert_eq!(names, ["GHSA-c75v-2vq8-878f"]);
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].starts_with(
            "expected a value, found `$` (written by Dependency-Check 12.1.0) at line"
        ) && errors[0].ends_with(", dependencies[0].vulnerabilities[0].cvssv3.baseScore"),
        "{errors:?}"
    );
}

#[test]
fn a_broken_dependency_affects_only_the_rest_of_it() {
    let broken = |first: &str, from: &str, to: &str| {
        assert!(first.contains(from));
        let first = first.replacen(from, to, 1);
        let text = report(&[first, dependency(r#"{"name":"CVE-2024-9"}"#)].join(","));
        let read = try_read(text, &Options::default()).unwrap();
        assert_eq!(read.errors().len(), 1, "{:?}", read.errors());
        assert_eq!(read.errors[0].kind(), ReportErrorKind::Syntax);
        assert!(!read.errors[0].ends_report());
        let message = read.errors[0].message();
        assert_eq!(
            message
                .matches("(written by Dependency-Check 12.1.0)")
                .count(),
            1
        );
        read.names().join(" ")
    };
    let two = dependency(r#"{"name":"CVE-2024-1"},{"name":"CVE-2024-2"}"#);
    // After the last member, between two vulnerabilities, before the identifiers of the component.
    assert_eq!(
        broken(&two, "}]}", "}],$}"),
        "CVE-2024-1 CVE-2024-2 CVE-2024-9"
    );
    assert_eq!(broken(&two, "},{", "},$,{"), "CVE-2024-1 CVE-2024-9");
    assert_eq!(broken(&two, "\"packages\"", "$,\"packages\""), "CVE-2024-9");
    // In any other order, the identifiers might be in the part that is broken.
    let other = two.replace(r#""evidenceCollected":{},"#, "");
    assert_eq!(broken(&other, "}]}", "}],$}"), "CVE-2024-9");
}

#[test]
fn everything_before_the_cut_of_a_truncated_report_is_delivered() {
    let (names, errors) = part("6.0.3-truncated.json");
    assert_eq!(names, ["GHSA-jf85-cpcp-j695", "CVE-2021-44228"]);
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].contains("6.0.3 is known to write broken reports, 6.0.4 fixes it"),
        "{errors:?}"
    );
    let (names, errors) = part("truncated.xml");
    assert_eq!(names, ["GHSA-jf85-cpcp-j695"]);
    assert_eq!(errors.len(), 1);
    let (names, errors) = part("missing-last-brace.json");
    assert_eq!((names.len(), errors.len()), (1, 1));
    assert!(errors[0].starts_with("the text ends where"), "{errors:?}");
}

#[test]
fn an_entry_of_another_type_is_an_error_and_the_others_are_read() {
    let (names, errors) = part("wrong-types.json");
    let described = "Versions of `lodash` before 4.17.12 are vulnerable to **prototype pollution** through `defaultsDeep`.";
    assert_eq!(
        names,
        [
            described,
            "GHSA-c75v-2vq8-878f",
            "CVE-2020-11022",
            "jquery issue: 162"
        ]
    );
    let paths: Vec<&str> = errors
        .iter()
        .map(|e| e.rsplit(", ").next().unwrap())
        .collect();
    assert_eq!(
        paths,
        [
            "dependencies[1]",
            "dependencies[3].vulnerabilities[0]",
            "dependencies[3].vulnerabilities[3]"
        ]
    );
    assert!(
        errors[2].starts_with("member `name` is missing at line"),
        "{errors:?}"
    );
    let notes = invalid("wrong-types.json").unwrap().notes;
    let texts = notes.iter().map(|note| note.split(" at line").next());
    assert_eq!(
        texts.collect::<Vec<_>>(),
        [
            Some("ignored `name`: expected text, found an object"),
            Some("ignored `packages`: expected an array, found text"),
            Some("ignored `fileName`: expected text, found an array"),
        ]
    );
    let (names, errors) = part("wrong-types.xml");
    assert_eq!(names, ["GHSA-c75v-2vq8-878f"]);
    assert_eq!(errors.len(), 2);
    assert!(
        errors[0].starts_with("expected text, found an element at line")
            && errors[0].ends_with(
                "analysis.dependencies.dependency[0].vulnerabilities.vulnerability.name"
            ),
        "{errors:?}"
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let vulnerability = r#"{"name": "CVE-2024-1", "source": {}, "severity": [], "cvssv2": 5, "cvssv3": {"baseScore": {}},
        "cvssv4": "9.3", "cwes": "CWE-79", "description": 7, "notes": {}, "references": [null, {"url": []}],
        "knownExploitedVulnerability": true, "vulnerableSoftware": "cpe"}"#;
    let dependency = dependency(vulnerability).replace(
        "\"evidenceCollected\"",
        "\"sha1\": {}, \"evidenceCollected\"",
    );
    let read = read(report(&format!("{dependency}, {dependency}")));
    assert_eq!(read.errors(), [""; 0]);
    assert_eq!(read.names(), ["CVE-2024-1", "CVE-2024-1"]);
    let notes = read.notes.iter().filter(|note| note.starts_with("ignored"));
    let names: Vec<_> = notes.filter_map(|note| note.split('`').nth(1)).collect();
    let ignored = [
        "sha1",
        "source",
        "severity",
        "cvssv2",
        "baseScore",
        "cvssv4",
        "cwes",
        "description",
        "notes",
        "references",
        "url",
        "knownExploitedVulnerability",
    ];
    assert_eq!(names, ignored);
}

#[test]
fn dependencies_that_are_null_or_missing_are_an_error() {
    let (names, errors) = part("dependencies-null.json");
    assert_eq!(names, [""; 0]);
    assert!(
        errors[0].starts_with("expected an array, found null at"),
        "{errors:?}"
    );
    let (names, errors) = part("no-dependencies.json");
    assert_eq!(names, [""; 0]);
    assert!(
        errors[0].starts_with("the report has no member `dependencies` at"),
        "{errors:?}"
    );
    let text = xml_report("").replace("dependencies>", "others>");
    let read = try_read(text, &Options::default()).unwrap();
    assert_eq!(read.errors().len(), 1);
    assert!(read.errors()[0].starts_with("element `dependencies` is missing at"));
}

#[test]
fn files_of_other_tools_are_errors() {
    for (name, kind, message) in [
        ("empty.json", ReportErrorKind::Empty, "the file is empty"),
        (
            "empty-array.json",
            ReportErrorKind::Unrecognized,
            "no known report: a JSON array without elements",
        ),
        (
            "html.json",
            ReportErrorKind::Unrecognized,
            "no known report: an HTML page; the page of Dependency-Check: make a report with `dependency-check --format JSON`",
        ),
    ] {
        let error = invalid(name).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.to_string()),
            (kind, message),
            "{name}"
        );
    }
    let sarif = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"dependency-check"}},"results":[]}]}"#;
    assert_eq!(
        try_read(sarif, &Options::default()).unwrap_err().kind(),
        ReportErrorKind::Unrecognized
    );
}

#[test]
fn a_named_source_refuses_the_report_of_another_format() {
    use finding_source::{Registry, Report};

    let registry = Registry::new(&finding_dependency_check::SOURCES);
    let options = Options::default();
    for (id, name) in [
        ("dependency-check-json", "12.1.0-many-gitlab.json"),
        ("dependency-check-json", "12.1.0-many.xml"),
        ("dependency-check-xml", "12.1.0-many-junit.xml"),
        ("dependency-check-csv", "12.1.0-many.json"),
        ("dependency-check-gitlab", "12.1.0-many.json"),
        ("dependency-check-junit", "12.1.0-many.xml"),
    ] {
        let sample = fixtures::sample(&format!("dependency-check/valid/{name}"));
        let report = Report::new(&sample.bytes, &options.limits).unwrap();
        let source = registry.by_id(id).unwrap();
        let error = source.findings(&report, &options).unwrap_err();
        assert_eq!(error.kind(), ReportErrorKind::Unsupported, "{name}");
        assert!(
            error.to_string().starts_with(&format!(
                "expected a report of Dependency-Check ({id}), found "
            )),
            "{error}"
        );
    }
}

#[test]
fn a_document_type_is_refused() {
    let read = invalid("doctype.xml").unwrap();
    assert_eq!(read.findings, []);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Unsupported);
}

#[test]
fn mismatched_tags_end_the_report_after_the_entries_that_were_read() {
    let (names, errors) = part("mismatched-tags.xml");
    assert_eq!(names, ["GHSA-jf85-cpcp-j695"]);
    assert_eq!(errors.len(), 1);
}

#[test]
fn a_second_document_of_another_format_is_an_error() {
    let text = format!(
        "{}\n[{{}}]\n{}",
        report(""),
        report(&dependency(r#"{"name":"CVE-2024-1"}"#))
    );
    let read = try_read(text, &Options::default()).unwrap();
    assert_eq!(read.names(), ["CVE-2024-1"]);
    assert_eq!(read.errors().len(), 1);
    let error = &read.errors()[0];
    assert!(
        error.starts_with("another document follows, not a report of"),
        "{error}"
    );
}

#[test]
fn a_description_of_megabytes_and_control_characters_are_texts() {
    let long = "word \\u0000\\u001b[31m ".repeat(100_000);
    let read = read(report(&dependency(&format!(
        r#"{{"name":"CVE-2024-1","description":"{long}"}}"#
    ))));
    assert!(read.findings[0].description.as_ref().unwrap().len() > 1_000_000);
    let mut limits = Limits::default();
    limits.text = 1_000_000;
    let options = Options::default().with_limits(limits);
    let text = report(&dependency(&format!(
        r#"{{"name":"CVE-2024-1","description":"{long}"}},{{"name":"CVE-2024-2"}}"#
    )));
    let read = try_read(text, &options).unwrap();
    assert_eq!((read.names(), read.errors().len()), (vec!["CVE-2024-2"], 1));
}

#[test]
fn a_csv_report_that_ends_in_its_heading_is_cut() {
    let whole = fixtures::sample("dependency-check/valid/12.1.0-none.csv").bytes;
    let heading = String::from_utf8(whole.to_vec()).unwrap();
    let columns = heading.trim_end().match_indices(',').map(|(at, _)| at);
    let mut cut = 0;
    for end in columns.chain([heading.trim_end().len()]) {
        let text = &heading[..end];
        // Without these columns it is not known as a report.
        if text.contains("\"CVE\"") {
            cut += 1;
            let error = try_read(text, &Options::default()).unwrap_err();
            assert_eq!(error.kind(), ReportErrorKind::Truncated, "{text}");
        }
    }
    assert_eq!(cut, 23);
}
