//! `--kev` and `--epss`.

use std::path::Path;

use crate::support::{PHPSTAN, asff, convert, directory, file, table, text, verdict};

const KEV: &str = r#"{"catalogVersion": "2026.01.02", "count": 2, "vulnerabilities": [
    {"cveID": "CVE-2021-44228", "dateAdded": "2021-12-10", "dueDate": "2021-12-24", "requiredAction": "Apply updates."},
    {"cveID": "CVE-2020-11023", "dateAdded": "2025-01-23", "dueDate": "2025-02-13"}]}"#;

const EPSS: &str = "#model_version:v2025.03.14,score_date:2026-01-02T12:55:00Z\ncve,epss,percentile\n\
                    CVE-2020-11023,0.25,0.9\nCVE-2021-44228,0.75,0.99\n";

/// An alert of ZAP with a CVE in its other information.
const ZAP: &str = r#"{"@version":"2.16.1","@generated":"Thu, 6 Nov 2025 10:53:11","site":[
    {"@name":"https://a.example","@host":"a.example","@port":"443","@ssl":"true","alerts":[
        {"pluginid":"10003","alertRef":"10003","alert":"Vulnerable JS Library","name":"Vulnerable JS Library","riskcode":"1",
         "confidence":"2","riskdesc":"Low","desc":"d","instances":[{"uri":"https://a.example/jquery.js","method":"GET",
         "param":"","attack":"","evidence":"","otherinfo":"CVE-2020-11022 CVE-2020-11023"}],
         "count":"1","solution":"","reference":"","cweid":"1395","wascid":"-1","sourceid":"3"}]}]}"#;

/// A dependency in SARIF with a CVE as an alias of its advisory.
const SARIF: &str = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Grype","rules":[
    {"id":"GHSA-jfh8-c2jp-5v3q-log4j-core","shortDescription":{"text":"CVE-2021-44228 low vulnerability for log4j-core"},
     "help":{"text":"Vulnerability CVE-2021-44228\nPackage: log4j-core"}}]}},
    "results":[{"ruleId":"CVE-2021-44228-log4j-core","level":"note","message":{"text":"log4j-core 2.14.1"}}]}]}"#;

fn catalogs(directory: &Path) -> (String, String) {
    let kev = file(directory, "known_exploited_vulnerabilities.json", KEV);
    let epss = file(directory, "epss_scores.csv", EPSS);
    (kev, epss)
}

#[test]
fn a_gate_with_the_catalog_fails_on_exploited_vulnerabilities_of_every_tool() {
    let directory = directory("kev-gate");
    let (kev, _) = catalogs(&directory);
    for (name, report) in [("zap.json", ZAP), ("grype.sarif", SARIF)] {
        let report = file(&directory, name, report);
        let gate = ["gate", "--fail-on", "CRITICAL", "--fail-on-kev"];
        let without = asff(&[&gate[..], &[&report]].concat());
        assert_eq!(without.status.code(), Some(0), "{name}");
        let with = asff(&[&gate[..], &["--kev", &kev, &report]].concat());
        assert_eq!(with.status.code(), Some(1), "{name}");
        let printed = text(&with.stdout);
        assert_eq!(verdict(&printed), "failed: 1 known exploited finding\n");
        // The catalog alone does not make a gate fail.
        let asked = asff(&["gate", "--fail-on", "CRITICAL", "--kev", &kev, &report]);
        assert_eq!(asked.status.code(), Some(0), "{name}");
    }
}

#[test]
fn findings_contain_the_facts_of_the_catalogs() {
    let directory = directory("catalogs-convert");
    let (kev, epss) = catalogs(&directory);
    let report = file(&directory, "zap.json", ZAP);
    let both = file(&directory, "grype.sarif", SARIF);
    let (code, findings, errors) = convert(&["--kev", &kev, "--epss", &epss, &report, &both]);
    assert_eq!((code, findings.len()), (Some(0), 2), "{errors}");
    let vulnerabilities = &findings[0]["Vulnerabilities"];
    assert_eq!(vulnerabilities[0]["Id"], "CVE-2020-11022");
    assert!(
        vulnerabilities[0]["EpssScore"].is_null()
            && vulnerabilities[0]["ExploitAvailable"].is_null()
    );
    assert_eq!(vulnerabilities[1]["Id"], "CVE-2020-11023");
    assert_eq!(vulnerabilities[1]["EpssScore"], 0.25);
    assert_eq!(vulnerabilities[1]["ExploitAvailable"], "YES");
    assert_eq!(
        findings[0]["ProductFields"]["asff/finding/kev-due-date"],
        "2025-02-13"
    );
    assert_eq!(findings[1]["Vulnerabilities"][0]["EpssScore"], 0.75);
    let fields = &findings[1]["ProductFields"];
    assert_eq!(fields["asff/finding/kev-required-action"], "Apply updates.");
    let (_, without, _) = convert(&[&report, &both]);
    let ids = |findings: &[serde_json::Value]| -> Vec<_> {
        findings
            .iter()
            .map(|finding| finding["Id"].clone())
            .collect()
    };
    assert_eq!(ids(&findings), ids(&without));
}

#[test]
fn a_policy_grades_by_the_facts_of_the_catalogs() {
    let directory = directory("catalogs-policy");
    let (kev, epss) = catalogs(&directory);
    let report = file(&directory, "zap.json", ZAP);
    let policy = file(
        &directory,
        "policy.toml",
        "known-exploited = { at-least = \"CRITICAL\" }\nepss = { probability = 0.2, at-least = \"HIGH\" }\n",
    );
    let gate = |label: &str, catalog: &[&str]| {
        let arguments = ["gate", "--policy", &policy, "--fail-on", label, &report];
        asff(&[&arguments[..], catalog].concat()).status.code()
    };
    assert_eq!(gate("MEDIUM", &[]), Some(0));
    assert_eq!(gate("CRITICAL", &["--epss", &epss]), Some(0));
    assert_eq!(gate("HIGH", &["--epss", &epss]), Some(1));
    assert_eq!(gate("CRITICAL", &["--kev", &kev]), Some(1));
    let summary = asff(&[
        "summary", "--policy", &policy, "--kev", &kev, "--epss", &epss, &report,
    ]);
    assert_eq!(table(&text(&summary.stdout))[1], "zap 1 0 0 0 0 1");
}

#[test]
fn a_finding_that_entered_the_catalog_since_then_is_new_to_a_gate() {
    let directory = directory("kev-previous");
    let (kev, _) = catalogs(&directory);
    let report = file(&directory, "zap.json", ZAP);
    let gate = |name: &str, options: &[&str]| {
        let (_, before, _) = convert(&[options, &[&report]].concat());
        let previous = file(&directory, name, serde_json::to_vec(&before).unwrap());
        let gate = ["gate", "--fail-on", "LOW", "--fail-on-kev", "--kev", &kev];
        let gate = asff(&[&gate[..], &["--previous", &previous, &report]].concat());
        let printed = text(&gate.stdout);
        (gate.status.code(), verdict(&printed).to_owned())
    };
    let failed = "failed: 1 new known exploited finding\n".to_owned();
    assert_eq!(gate("unknown.json", &[]), (Some(1), failed));
    let passed = "passed\n".to_owned();
    assert_eq!(gate("known.json", &["--kev", &kev]), (Some(0), passed));
}

#[test]
fn reconcile_sends_the_facts_of_the_catalogs() {
    let directory = directory("catalogs-reconcile");
    let (kev, epss) = catalogs(&directory);
    let report = file(&directory, "zap.json", ZAP);
    let previous = file(&directory, "previous.json", "[]");
    let target = ["--account", "123456789012", "--region", "eu-west-1"];
    let catalogs = ["--kev", &kev, "--epss", &epss];
    let output = asff(
        &[
            &["reconcile", "--previous", &previous][..],
            &target,
            &catalogs,
            &[&report],
        ]
        .concat(),
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let vulnerability = &findings[0]["Vulnerabilities"][1];
    assert_eq!(vulnerability["EpssScore"], 0.25);
    assert_eq!(vulnerability["ExploitAvailable"], "YES");
}

#[test]
fn an_invalid_catalog_stops_every_command_with_its_position_and_a_next_step() {
    let directory = directory("catalogs-broken");
    let (kev, epss) = catalogs(&directory);
    let report = file(&directory, "zap.json", ZAP);
    let previous = file(&directory, "previous.json", "[]");
    let packed = file(&directory, "epss_scores.csv.gz", b"\x1f\x8b\x08\x00");
    let cut = file(&directory, "cut.json", &KEV[..KEV.len() - 20]);
    let no_kev = file(&directory, "no_kev.json", r#"{"vulnerabilities": []}"#);
    let missing = directory.join("missing.json");
    let missing = missing.to_str().unwrap();
    let target = ["--account", "123456789012", "--region", "eu-west-1"];
    let commands = [
        vec!["summary"],
        vec!["gate", "--fail-on", "LOW"],
        [&["convert"], &target[..]].concat(),
        [&["reconcile", "--previous", &*previous], &target[..]].concat(),
    ];
    for (argument, catalog, message) in [
        (
            "--epss",
            &*packed,
            "line 1, column 1: the file is compressed with gzip: unpack it with `gunzip`",
        ),
        (
            "--kev",
            &*packed,
            "line 1, column 1: the file is compressed with gzip: unpack it with `gunzip`",
        ),
        (
            "--kev",
            &*cut,
            "line 3, column 65: EOF while parsing a string",
        ),
        (
            "--kev",
            &*epss,
            "line 1, column 1: the file has EPSS scores",
        ),
        ("--epss", &*kev, "line 1, column 1: the file is JSON"),
        ("--kev", missing, ""),
        (
            "--kev",
            &*no_kev,
            "the catalog has no vulnerability: download it again",
        ),
    ] {
        for command in &commands {
            let output = asff(&[&command[..], &[argument, catalog, &report]].concat());
            assert_eq!(output.status.code(), Some(2), "{command:?}");
            let (errors, stdout) = (text(&output.stderr), text(&output.stdout));
            let expected = format!("error: {argument} {catalog}: {message}");
            assert!(errors.starts_with(&expected), "{errors}");
            assert_eq!((errors.lines().count(), &*stdout), (1, ""), "{errors}");
        }
    }
}

/// Inspector knows of exploits for vulnerabilities that are not in the catalog.
#[test]
fn an_exploit_alone_is_not_an_entry_of_the_catalog() {
    const INSPECTOR: &str = r#"{"findings": [{"findingArn": "arn:aws:inspector2:eu-west-1:123456789012:finding/1",
        "awsAccountId": "123456789012", "type": "PACKAGE_VULNERABILITY", "severity": "HIGH", "title": "CVE-2021-44228 - a",
        "exploitAvailable": "YES", "exploitabilityDetails": {"lastKnownExploitAt": 1760415920.0},
        "resources": [{"id": "i-01", "type": "AWS_EC2_INSTANCE"}], "packageVulnerabilityDetails": {
            "vulnerabilityId": "CVE-2021-44228", "vulnerablePackages": [{"name": "a", "version": "1"}]}}]}"#;
    let directory = directory("exploit-alone");
    let (kev, _) = catalogs(&directory);
    let report = file(&directory, "inspector.json", INSPECTOR);
    let gate = |name: &str, options: &[&str]| {
        let (_, findings, _) = convert(&[options, &[&report]].concat());
        let vulnerability = &findings[0]["Vulnerabilities"][0];
        assert_eq!(vulnerability["ExploitAvailable"], "YES");
        assert_eq!(vulnerability["LastKnownExploitAt"], "2025-10-14T04:25:20Z");
        let findings = file(&directory, name, serde_json::to_vec(&findings).unwrap());
        let gate = asff(&["gate", "--fail-on", "CRITICAL", "--fail-on-kev", &findings]);
        let since = [
            "gate",
            "--fail-on-kev",
            "--kev",
            &kev,
            "--previous",
            &findings,
        ];
        let since = asff(&[&since[..], &["--fail-on", "CRITICAL", &report]].concat());
        (gate.status.code(), since.status.code())
    };
    assert_eq!(gate("unlisted.json", &[]), (Some(0), Some(1)));
    assert_eq!(gate("listed.json", &["--kev", &kev]), (Some(1), Some(0)));
}

#[test]
fn an_option_without_its_catalog_is_noted_if_a_finding_has_a_cve() {
    let directory = directory("catalogs-missing");
    let (kev, epss) = catalogs(&directory);
    let report = file(&directory, "grype.sarif", SARIF);
    let of_code = file(&directory, "phpstan.json", PHPSTAN);
    let exploited = "only the reports say which vulnerabilities are known to be exploited; give CISA's catalog with --kev";
    let probable =
        "only the reports say how probable an exploit is; give FIRST's scores with --epss";
    for (arguments, given, option, note) in [
        (
            &["gate", "--fail-on", "CRITICAL", "--fail-on-kev"][..],
            ["--kev", &*kev],
            "--fail-on-kev",
            exploited,
        ),
        (
            &["list", "--kev-only"],
            ["--kev", &*kev],
            "--kev-only",
            exploited,
        ),
        (
            &["list", "--epss-at-least", "0.5"],
            ["--epss", &*epss],
            "--epss-at-least",
            probable,
        ),
    ] {
        let output = asff(&[arguments, &[&report]].concat());
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(text(&output.stderr), format!("note: {option}: {note}\n"));
        for silent in [&[&*report, given[0], given[1]][..], &[&of_code]] {
            let output = asff(&[arguments, silent].concat());
            assert_eq!(text(&output.stderr), "", "{arguments:?} {silent:?}");
        }
    }
}
