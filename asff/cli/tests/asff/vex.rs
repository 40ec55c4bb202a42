//! `--vex`.

use std::path::Path;

use serde_json::Value;

use crate::support::{asff, convert, directory, file, text, verdict};

/// Returns a report of Grype with these vulnerabilities: name, severity, package URL.
fn report(directory: &Path, matches: &[(&str, &str, &str)]) -> String {
    let matches: Vec<String> = matches
        .iter()
        .map(|(name, severity, purl)| {
            let package = purl.rsplit('/').next().unwrap();
            let (package, version) = package.split_once('@').unwrap();
            format!(
                r#"{{"vulnerability": {{"id": "{name}", "severity": "{severity}"}},
                    "artifact": {{"name": "{package}", "version": "{version}", "purl": "{purl}"}}}}"#
            )
        })
        .collect();
    let text = format!(
        r#"{{"matches": [{}], "descriptor": {{"name": "grype", "version": "0.114.0"}}}}"#,
        matches.join(",")
    );
    file(directory, "grype.json", text)
}

fn shop(directory: &Path) -> String {
    report(
        directory,
        &[
            ("CVE-2021-23337", "High", "pkg:npm/lodash@4.17.20"),
            ("CVE-2021-23337", "High", "pkg:npm/lodash-es@4.17.20"),
            ("CVE-2020-8203", "Critical", "pkg:npm/lodash@4.17.20"),
        ],
    )
}

fn open_vex(statements: &str) -> String {
    format!(
        r#"{{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://vex.example/1", "author": "Acme",
            "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [{statements}]}}"#
    )
}

fn statement(name: &str, product: &str, status: &str, more: &str) -> String {
    format!(
        r#"{{"vulnerability": {{"name": "{name}"}}, "products": [{{"@id": "{product}"}}], "status": "{status}"{more}}}"#
    )
}

const LODASH: &str = "pkg:npm/lodash@4.17.20";

/// Returns the titles of the open findings of `asff list`, and standard error.
fn open(arguments: &[&str]) -> (Vec<String>, String) {
    let output = asff(&[&["list", "--format", "json"], arguments].concat());
    let listed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = listed["findings"].as_array().unwrap().iter();
    let open = findings.filter(|finding| finding["status"]["state"] == "open");
    let titles = open.map(|finding| finding["title"].as_str().unwrap().to_owned());
    (titles.collect(), text(&output.stderr))
}

#[test]
fn a_statement_closes_the_finding_that_it_names_and_no_other() {
    let directory = directory("vex-names");
    let report = shop(&directory);
    let vex = open_vex(&statement(
        "CVE-2021-23337",
        LODASH,
        "not_affected",
        r#", "justification": "vulnerable_code_not_in_execute_path", "impact_statement": "templates come from us""#,
    ));
    let vex = file(&directory, "openvex.json", vex);
    let (titles, errors) = open(&["--vex", &vex, &report]);
    assert_eq!(
        titles,
        [
            "CVE-2020-8203 in lodash 4.17.20",
            "CVE-2021-23337 in lodash-es 4.17.20"
        ]
    );
    assert_eq!(errors, "");
}

#[test]
fn a_gate_passes_if_every_finding_that_fails_it_is_closed() {
    let directory = directory("vex-gate");
    let report = report(&directory, &[("CVE-2021-23337", "High", LODASH)]);
    let gate = |statuses: &[&str]| {
        let statements: Vec<String> = statuses
            .iter()
            .map(|status| statement("CVE-2021-23337", LODASH, status, ""))
            .collect();
        let vex = file(&directory, "vex.json", open_vex(&statements.join(",")));
        let output = asff(&["gate", "--fail-on", "HIGH", "--vex", &vex, &report]);
        (
            output.status.code(),
            verdict(&text(&output.stdout)).to_owned(),
        )
    };
    for status in ["not_affected", "fixed"] {
        assert_eq!(gate(&[status]).0, Some(0), "{status}");
    }
    for status in ["affected", "under_investigation"] {
        assert_eq!(gate(&[status]).0, Some(1), "{status}");
    }
    assert_eq!(gate(&["not_affected", "affected"]).0, Some(1));
}

#[test]
fn statuses_and_justifications_are_in_asff() {
    let directory = directory("vex-convert");
    let report = shop(&directory);
    let statements = [
        statement(
            "CVE-2021-23337",
            LODASH,
            "not_affected",
            r#", "justification": "component_not_present""#,
        ),
        statement(
            "CVE-2020-8203",
            "pkg:npm/lodash",
            "fixed",
            r#", "status_notes": "our patch is in it""#,
        ),
    ];
    let vex = file(&directory, "vex.json", open_vex(&statements.join(",")));
    let (code, findings, errors) = convert(&["--vex", &vex, &report]);
    assert_eq!((code, findings.len(), &*errors), (Some(0), 3, ""));
    let of = |title: &str| {
        let mut all = findings.iter();
        all.find(|finding| finding["Title"] == title).unwrap()
    };
    let suppressed = of("CVE-2021-23337 in lodash 4.17.20");
    assert_eq!(suppressed["RecordState"], "ARCHIVED");
    let shown = suppressed.to_string();
    assert!(
        shown.contains("VEX: not_affected, component_not_present"),
        "{shown}"
    );
    let fixed = of("CVE-2020-8203 in lodash 4.17.20");
    assert_eq!(fixed["RecordState"], "ARCHIVED");
    assert_eq!(
        fixed["ProductFields"]["asff/grype/Vex"],
        "VEX: fixed: our patch is in it"
    );
    assert_eq!(
        of("CVE-2021-23337 in lodash-es 4.17.20")["RecordState"],
        "ACTIVE"
    );
    let (_, sent, _) = convert(&["--suppressed", "omit", "--vex", &vex, &report]);
    assert_eq!(sent.len(), 1);
}

#[test]
fn a_cyclonedx_document_gives_statuses_too() {
    let directory = directory("vex-cyclonedx");
    let report = shop(&directory);
    let vex = r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "components": [{"type": "library", "bom-ref": "lodash", "name": "lodash", "purl": "pkg:npm/lodash@4.17.20"}],
        "vulnerabilities": [
            {"id": "CVE-2021-23337", "analysis": {"state": "false_positive", "detail": "no templates"}, "affects": [{"ref": "lodash"}]},
            {"id": "CVE-2020-8203", "analysis": {"state": "resolved"}, "affects": [{"ref": "lodash"}]},
            {"id": "CVE-2021-23337", "analysis": {"state": "exploitable"}, "affects": [{"ref": "pkg:npm/lodash-es"}]}]}"#;
    let vex = file(&directory, "vex.cdx.json", vex);
    let output = asff(&["list", "--format", "csv", "--vex", &vex, &report]);
    let table = text(&output.stdout);
    let statuses: Vec<(&str, &str)> = table
        .lines()
        .skip(1)
        .map(|line| {
            let columns: Vec<&str> = line.split(',').collect();
            (columns[2], columns[11])
        })
        .collect();
    let expected = [
        ("fixed", "lodash"),
        ("open", "lodash-es"),
        ("false-positive", "lodash"),
    ];
    for status in expected {
        assert!(statuses.contains(&status), "{status:?}: {table}");
    }
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn products_are_compared_by_the_parts_of_the_package_url() {
    let directory = directory("vex-products");
    let report = report(
        &directory,
        &[
            ("CVE-2021-0001", "High", "pkg:npm/%40acme/cart@1.5.0"),
            ("CVE-2021-0001", "High", "pkg:pypi/cart@1.5.0"),
        ],
    );
    for (product, left) in [
        ("pkg:npm/%40acme/cart@1.5.0", 1),
        ("pkg:npm/@acme/cart", 1),
        ("pkg:npm/%40acme/cart?vers=vers%3Anpm%2F%3E%3D1%7C%3C2", 1),
        ("pkg:npm/%40acme/cart?vers=vers%3Anpm%2F%3E%3D2", 2),
        ("pkg:npm/%40acme/cart@1.5", 2),
        ("pkg:npm/cart@1.5.0", 2),
        ("pkg:npm/%40acme/car@1.5.0", 2),
        ("pkg:PYPI/Cart@1.5.0", 1),
        ("cart", 2),
    ] {
        let vex = open_vex(&statement("CVE-2021-0001", product, "not_affected", ""));
        let vex = file(&directory, "vex.json", vex);
        let (titles, errors) = open(&["--vex", &vex, &report]);
        assert_eq!(titles.len(), left, "{product}: {titles:?}");
        let is_unused = errors.contains("matches no finding");
        assert_eq!(is_unused, left == 2, "{product}: {errors}");
    }
}

#[test]
fn versions_of_cyclonedx_are_ranges() {
    let directory = directory("vex-ranges");
    let report = report(
        &directory,
        &[
            ("CVE-2021-0001", "High", "pkg:npm/a@1.5.0"),
            ("CVE-2021-0001", "High", "pkg:npm/a@2.0.0"),
        ],
    );
    let vex = r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": [{"id": "CVE-2021-0001",
        "analysis": {"state": "not_affected", "justification": "code_not_reachable"},
        "affects": [{"ref": "pkg:npm/a", "versions": [{"range": "vers:npm/>=1.0.0|<2.0.0", "status": "unaffected"}]}]}]}"#;
    let vex = file(&directory, "vex.cdx.json", vex);
    assert_eq!(
        open(&["--vex", &vex, &report]).0,
        ["CVE-2021-0001 in a 2.0.0"]
    );
}

#[test]
fn statements_that_match_nothing_are_reported() {
    let directory = directory("vex-unused");
    let report = shop(&directory);
    let statements = [
        statement("CVE-2021-23337", LODASH, "not_affected", ""),
        statement("CVE-2021-23337", "pkg:npm/lodash@4.17.21", "fixed", ""),
        r#"{"vulnerability": {"name": "CVE-2020-8203"}, "status": "affected"}"#.to_owned(),
    ];
    let vex = file(&directory, "vex.json", open_vex(&statements.join(",")));
    for command in [
        &["list"][..],
        &["summary"],
        &["gate", "--fail-on", "CRITICAL"],
    ] {
        let output = asff(&[command, &["--vex", &vex, &report]].concat());
        let errors = text(&output.stderr);
        let expected = format!(
            "note: --vex {vex}: statement 2 on CVE-2021-23337 in `pkg:npm/lodash@4.17.21` matches no finding\n\
             note: --vex {vex}: statement 3 on CVE-2020-8203, which names no product matches no finding\n"
        );
        assert_eq!(errors, expected, "{command:?}");
    }
    let many: Vec<String> = (0..25)
        .map(|number| statement(&format!("CVE-2021-{number:04}"), LODASH, "fixed", ""))
        .collect();
    let vex = file(&directory, "many.json", open_vex(&many.join(",")));
    let output = asff(&["list", "--vex", &vex, &report]);
    let errors = text(&output.stderr);
    assert_eq!(errors.lines().count(), 21, "{errors}");
    assert!(errors.ends_with("note: --vex: 5 more statements match no finding\n"));
}

#[test]
fn the_latest_statement_of_all_documents_counts() {
    let directory = directory("vex-latest");
    let report = report(&directory, &[("CVE-2021-23337", "High", LODASH)]);
    let document = |name: &str, status: &str, time: &str| {
        let time = format!(r#", "timestamp": "{time}""#);
        let text = open_vex(&statement("CVE-2021-23337", LODASH, status, &time));
        file(&directory, name, text)
    };
    let old = document("old.json", "not_affected", "2026-01-02T00:00:00Z");
    let new = document("new.json", "affected", "2026-02-01T00:00:00Z");
    let newest = document("newest.json", "fixed", "2026-03-01T00:00:00Z");
    for (documents, left) in [
        (&[&old][..], 0),
        (&[&old, &new], 1),
        (&[&new, &old], 1),
        (&[&newest, &new, &old], 0),
    ] {
        let documents: Vec<&str> = documents.iter().flat_map(|file| ["--vex", file]).collect();
        let (titles, errors) = open(&[&documents[..], &[&*report]].concat());
        assert_eq!((titles.len(), &*errors), (left, ""), "{documents:?}");
    }
}

#[test]
fn a_finding_without_a_package_url_stays_open() {
    let directory = directory("vex-no-purl");
    let text = r#"{"matches": [{"vulnerability": {"id": "CVE-2021-23337", "severity": "High"},
        "artifact": {"name": "lodash", "version": "4.17.20"}}], "descriptor": {"name": "grype"}}"#;
    let report = file(&directory, "grype.json", text);
    let vex = open_vex(&statement("CVE-2021-23337", LODASH, "not_affected", ""));
    let vex = file(&directory, "vex.json", vex);
    let (titles, errors) = open(&["--vex", &vex, &report]);
    assert_eq!(titles.len(), 1);
    assert!(errors.contains("matches no finding"), "{errors}");
}

#[test]
fn a_document_that_cannot_be_read_stops_the_command() {
    let directory = directory("vex-broken");
    let report = shop(&directory);
    for (name, contents, expected) in [
        (
            "report.json",
            std::fs::read_to_string(&report).unwrap(),
            "expected a VEX document of OpenVEX or CycloneDX in JSON",
        ),
        (
            "csaf.json",
            r#"{"document": {"csaf_version": "2.0"}}"#.to_owned(),
            "a CSAF document",
        ),
        ("cut.json", open_vex("").replace("]}", ""), "the text ends"),
        (
            "status.json",
            open_vex(&statement("CVE-1", LODASH, "maybe", "")),
            "unknown status `maybe`",
        ),
    ] {
        let vex = file(&directory, name, contents);
        for command in [&["list"][..], &["summary"], &["gate", "--fail-on", "LOW"]] {
            let output = asff(&[command, &["--vex", &vex, &report]].concat());
            let errors = text(&output.stderr);
            assert_eq!(
                (output.status.code(), output.stdout.len()),
                (Some(2), 0),
                "{name}: {errors}"
            );
            assert!(
                errors.starts_with(&format!("error: --vex {vex}: {expected}")),
                "{errors}"
            );
            assert!(
                errors.contains("line ") && errors.lines().count() == 1,
                "{errors}"
            );
        }
    }
    let output = asff(&["list", "--vex", "missing.json", &report]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_finding_that_a_new_statement_closes_is_archived_by_reconcile() {
    let directory = directory("vex-reconcile");
    let report = shop(&directory);
    let (_, before, _) = convert(&["--repository", "shop", &report]);
    let previous = file(
        &directory,
        "previous.json",
        Value::Array(before).to_string(),
    );
    let vex = open_vex(&statement("CVE-2021-23337", LODASH, "not_affected", ""));
    let vex = file(&directory, "vex.json", vex);
    let output = asff(&[
        "reconcile",
        "--previous",
        &previous,
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--repository",
        "shop",
        "--now",
        "2026-01-03T03:04:05Z",
        "--vex",
        &vex,
        &report,
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let sent: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let states: Vec<(&str, &str)> = sent
        .iter()
        .map(|finding| {
            let of = |name: &str| finding[name].as_str().unwrap();
            (of("Title"), of("RecordState"))
        })
        .collect();
    assert!(
        states.contains(&("CVE-2021-23337 in lodash 4.17.20", "ARCHIVED")),
        "{states:?}"
    );
    let archived = states.iter().filter(|(_, state)| *state == "ARCHIVED");
    assert_eq!(archived.count(), 1, "{states:?}");
}

#[test]
fn a_statement_on_the_application_needs_its_name() {
    let directory = directory("vex_application");
    let report = shop(&directory);
    let vex = open_vex(&statement(
        "CVE-2021-23337",
        "pkg:github/acme/shop",
        "not_affected",
        "",
    ));
    let vex = file(&directory, "vex.json", vex);
    let (titles, errors) = open(&["--vex", &vex, &report]);
    assert_eq!(titles.len(), 3);
    assert!(errors.contains("matches no finding"), "{errors}");
    let application = "pkg:github/acme/shop@1.4.2";
    let (titles, _) = open(&["--vex", &vex, "--vex-product", application, &report]);
    assert_eq!(titles, ["CVE-2020-8203 in lodash 4.17.20"]);
    let output = asff(&["list", "--vex", &vex, "--vex-product", "shop", &report]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--vex-product `shop`: expected a package URL"));
}

#[test]
fn a_vex_document_beside_findings_in_asff_is_refused() {
    let directory = directory("vex_asff");
    let empty = file(&directory, "empty.json", "[]");
    let vex = open_vex(&statement("CVE-2021-23337", LODASH, "not_affected", ""));
    let vex = file(&directory, "vex.json", vex);
    let output = asff(&["reconcile", "--previous", &empty, "--vex", &vex, &empty]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let errors = text(&output.stderr);
    assert!(
        errors.contains("--vex applies to reports") && errors.contains("`asff convert`"),
        "{errors}"
    );
}
