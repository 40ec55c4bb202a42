//! `asff list`: order, filters, differences.

use serde_json::{Value, json};

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

const DEPENDENCIES: &str = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Grype","rules":[
    {"id":"CVE-2021-44228-log4j-core","properties":{"security-severity":"10.0"}}]}},"results":[
    {"ruleId":"CVE-2021-44228-log4j-core","message":{"text":"The path /app/a.jar reports log4j-core at version 2.14.1  which would result in a vulnerable (java) package installed"},
     "locations":[{"physicalLocation":{"artifactLocation":{"uri":"app/a.jar"},"region":{"startLine":1}}}]}]}]}"#;

/// Returns the lines of a list, up to the blank line after the findings.
fn lines(arguments: &[&str]) -> Vec<String> {
    let output = asff(&[&["list"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let printed = text(&output.stdout);
    let Some((findings, _)) = printed.split_once("\n\n") else {
        return Vec::new();
    };
    let lines = findings.lines();
    let lines = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect()
}

#[test]
fn findings_are_listed_worst_first_with_name_and_location() {
    let directory = directory("list");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let sarif = file(&directory, "g.sarif", DEPENDENCIES);
    let expected = [
        "CRITICAL CVE-2021-44228-log4j-core log4j-core 2.14.1 CVE-2021-44228-log4j-core in log4j-core 2.14.1 grype",
        "MEDIUM class.notFound /app/src/A.php:9 Syntax is odd phpstan",
        "MEDIUM 10202 GET https://a.example/x?q=1 No CSRF token zap",
        "LOW variable.undefined /app/src/A.php:3 Undefined variable: $a phpstan",
        "INFORMATIONAL 10020-1 GET https://b.example/ No frame header zap",
    ];
    let listed = lines(&[&phpstan, &zap, &sarif]);
    assert_eq!(listed[1..], expected[1..]);
    assert!(
        listed[0].starts_with("CRITICAL CVE-2021-44228"),
        "{}",
        listed[0]
    );
    assert!(listed[0].contains(" log4j-core 2.14.1 ") && listed[0].ends_with(" grype"));
    // The order of the files does not matter, and a finding in two reports is listed once.
    let copy = file(&directory, "copy.json", PHPSTAN);
    assert_eq!(lines(&[&zap, &copy, &sarif, &phpstan]), listed);
    let printed = text(&asff(&["list", &phpstan, &zap]).stdout);
    let end = "\n\n4 findings: 2 MEDIUM, 1 LOW, 1 INFORMATIONAL; not listed: 1\n";
    assert!(printed.ends_with(end), "{printed}");
}

#[test]
fn every_line_fits_the_width() {
    let directory = directory("list-width");
    let long = PHPSTAN.replace("src/A.php", &format!("{}/A.php", "src".repeat(60)));
    let phpstan = file(&directory, "p.json", long);
    let zap = file(&directory, "z.json", ZAP);
    for width in ["40", "80", "132"] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_asff"))
            .args(["list", &phpstan, &zap])
            .env("COLUMNS", width)
            .output()
            .unwrap();
        let printed = text(&output.stdout);
        let findings: Vec<&str> = printed
            .lines()
            .take_while(|line| !line.is_empty())
            .collect();
        assert_eq!(findings.len(), 4, "{printed}");
        for line in findings {
            assert!(line.chars().count() <= width.parse().unwrap(), "{line}");
        }
    }
}

#[test]
fn each_filter_selects_the_findings_that_match_it() {
    let directory = directory("list-filters");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let sarif = file(&directory, "g.sarif", DEPENDENCIES);
    for (arguments, expected) in [
        (
            &["--severity", "low,informational"][..],
            &["LOW variable", "INFORMATIONAL 10020"][..],
        ),
        (&["--fail-on", "HIGH"], &["CRITICAL CVE"]),
        (&["--kind", "quality"], &["MEDIUM class", "LOW variable"]),
        (&["--tool", "zap"], &["MEDIUM 10202", "INFORMATIONAL 10020"]),
        (
            &["--tool", "zap-json,grype", "--fail-on", "40"],
            &["CRITICAL CVE", "MEDIUM 10202"],
        ),
        (&["--cwe", "352"], &["MEDIUM 10202"]),
        (&["--cwe", "CWE-352"], &["MEDIUM 10202"]),
        (&["--id", "10202"], &["MEDIUM 10202"]),
        (&["--id", "class.notfound"], &["MEDIUM class"]),
        (&["--path", "/app/src"], &["MEDIUM class", "LOW variable"]),
        (
            &["--path", "/app/**/*.php", "--severity", "LOW"],
            &["LOW variable"],
        ),
        (&["--path", "https://a.example/**"], &["MEDIUM 10202"]),
        (&["--path", "https://a.example"], &["MEDIUM 10202"]),
        (&["--path", "https://b.example/"], &["INFORMATIONAL 10020"]),
        (&["--search", "csrf"], &["MEDIUM 10202"]),
        (
            &["--search", "csrf", "--search", "ODD"],
            &["MEDIUM class", "MEDIUM 10202"],
        ),
        (&["--status", "false-positive"], &["HIGH 40012"]),
        (&["--search", "nothing says this"], &[]),
        (&["--kev-only"], &[]),
        (&["--epss-at-least", "0.1"], &[]),
    ] {
        let listed = lines(&[arguments, &[&phpstan, &zap, &sarif]].concat());
        assert_eq!(listed.len(), expected.len(), "{arguments:?}: {listed:?}");
        for (line, expected) in listed.iter().zip(expected) {
            assert!(line.starts_with(expected), "{arguments:?}: {line}");
        }
    }
}

#[test]
fn a_filter_that_matches_nothing_is_an_error_with_the_nearest_word() {
    let directory = directory("list-words");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    for (option, word, hint) in [
        ("--tool", "phpstn", "did you mean phpstan?"),
        ("--tool", "trivy", "matches no finding"),
        ("--tool", "sarif", "give the tool, such as semgrep"),
        ("--id", "clas.notFound", "did you mean class.notFound?"),
        ("--cwe", "353", "did you mean CWE-352?"),
        ("--cwe", "xss", "expected a number"),
        ("--path", "/app/scr/A.php", "did you mean /app/src/A.php?"),
        ("--kind", "qualty", "a similar value exists: 'quality'"),
        ("--severity", "HIHG", "a similar value exists: 'HIGH'"),
        ("--status", "opne", "a similar value exists: 'open'"),
        ("--epss-at-least", "2", "expected a number from 0 to 1"),
    ] {
        let output = asff(&["list", option, word, &phpstan, &zap]);
        assert_eq!(output.status.code(), Some(2), "{option} {word}");
        assert!(output.stdout.is_empty(), "{option} {word}");
        let errors = text(&output.stderr);
        assert!(errors.contains(hint), "{option} {word}: {errors}");
    }
}

#[test]
fn findings_are_grouped_by_tool_or_by_file() {
    let directory = directory("list-groups");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let headings = |by: &str| {
        let printed = text(&asff(&["list", "--group-by", by, &phpstan, &zap]).stdout);
        let lines = printed.lines().filter(|line| line.ends_with(')'));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(headings("tool"), ["phpstan (2)", "zap (2)"]);
    let expected = [
        "/app/src/A.php (2)",
        "https://a.example/x?q=1 (1)",
        "https://b.example/ (1)",
    ];
    assert_eq!(headings("file"), expected);
}

/// Returns ASFF of an earlier run of both tools, in which one finding had another grade, one was closed, and one was
/// additional.
fn earlier(directory: &std::path::Path, phpstan: &str, zap: &str) -> String {
    let (_, mut findings, _) = convert(&["--repository", "shop", phpstan, zap]);
    fn of_rule<'f>(findings: &'f mut [Value], rule: &str) -> &'f mut Value {
        let is_of = |finding: &&mut Value| finding["ProductFields"]["asff/finding/rule"] == rule;
        findings.iter_mut().find(is_of).unwrap()
    }
    let lower = of_rule(&mut findings, "class.notFound");
    lower["FindingProviderFields"]["Severity"]["Label"] = "LOW".into();
    lower["Severity"] = json!({"Label": "LOW"});
    let closed = of_rule(&mut findings, "10202");
    closed["RecordState"] = "ARCHIVED".into();
    let known = of_rule(&mut findings, "10020-1");
    let mut gone = known.clone();
    gone["Id"] = "eu-west-1/123456789012/zap/00000000-0000-5000-8000-000000000000".into();
    gone["Title"] = "Fixed since".into();
    findings
        .retain(|finding| finding["ProductFields"]["asff/finding/rule"] != "variable.undefined");
    findings.push(gone);
    file(
        directory,
        "previous.json",
        serde_json::to_vec(&findings).unwrap(),
    )
}

#[test]
fn an_earlier_run_groups_what_is_new_reopened_regraded_unchanged_and_gone() {
    let directory = directory("list-previous");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let previous = earlier(&directory, &phpstan, &zap);
    let list = |reports: &[&str]| {
        let arguments = ["list", "--previous", &previous, "--repository", "shop"];
        let output = asff(&[&arguments[..], reports].concat());
        let printed = text(&output.stdout);
        let lines = printed.lines().filter(|line| !line.is_empty());
        lines
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    let printed = list(&[&phpstan, &zap]);
    assert_eq!(
        printed[..10],
        [
            "new (1)",
            "LOW variable.undefined /app/src/A.php:3 Undefined variable: $a phpstan",
            "reopened (1)",
            "MEDIUM 10202 GET https://a.example/x?q=1 No CSRF token zap",
            "changed grade (1)",
            "MEDIUM class.notFound /app/src/A.php:9 [was LOW] Syntax is odd phpstan",
            "unchanged (1)",
            "INFORMATIONAL 10020-1 GET https://b.example/ No frame header zap",
            "gone (1)",
            "INFORMATIONAL 10020-1 GET https://b.example/ [closed] Fixed since zap",
        ]
    );
    assert!(printed[10].starts_with("4 findings: 2 MEDIUM, 1 LOW, 1 INFORMATIONAL, 1 new"));
    // A tool that did not run, or whose report is incomplete, closes nothing.
    let printed = list(&[&phpstan]);
    let gone: Vec<&String> = printed
        .iter()
        .filter(|line| line.contains("not closed"))
        .collect();
    assert_eq!(gone.len(), 2, "{printed:?}");
    assert!(
        gone.iter()
            .all(|line| line.contains("[not closed: tool did not run]")),
        "{gone:?}"
    );
    let cut = file(&directory, "cut.json", &ZAP[..ZAP.len() - 60]);
    let printed = list(&[&phpstan, &cut]);
    let line = printed
        .iter()
        .find(|line| line.contains("Fixed since"))
        .unwrap();
    assert!(line.contains("[not closed: report incomplete]"), "{line}");
}

#[test]
fn the_list_of_asff_equals_that_of_its_reports() {
    let directory = directory("list-asff");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let sarif = file(&directory, "g.sarif", DEPENDENCIES);
    let reports = [&*phpstan, &*zap, &*sarif];
    for repository in [&[][..], &["--repository", "shop"]] {
        let (_, findings, _) = convert(&[repository, &reports].concat());
        let asff_file = file(
            &directory,
            "asff.json",
            serde_json::to_vec(&findings).unwrap(),
        );
        assert_eq!(lines(&[&asff_file]), lines(&reports));
        // A run compared with itself has no new findings.
        let compared = [repository, &["--previous", &asff_file], &reports].concat();
        let printed = lines(&compared);
        assert_eq!(printed[0], "unchanged (5)", "{printed:?}");
    }
}

#[test]
fn a_broken_report_is_listed_and_named() {
    let directory = directory("list-broken");
    let cut = file(&directory, "cut.json", &PHPSTAN[..PHPSTAN.len() - 40]);
    let output = asff(&["list", &cut]);
    assert_eq!(output.status.code(), Some(2));
    let printed = text(&output.stdout);
    assert!(printed.contains("Undefined variable"), "{printed}");
    let line = format!("\nincomplete: {cut}: the report could not be read to its end\n");
    assert!(printed.contains(&line), "{printed}");
}

#[test]
fn a_raw_report_as_the_earlier_run_is_an_error_that_names_the_command_for_it() {
    let directory = directory("list-previous-raw");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let lines = r#"[{"description":"d","fingerprint":"f","severity":"major","check_name":"c",
        "location":{"path":"a.js","lines":{"begin":1}}}]"#;
    for (name, report, source) in [
        ("zap.json", ZAP, "zap-json"),
        ("quality.json", lines, "gitlab-codequality"),
    ] {
        let previous = file(&directory, name, report);
        let command = format!("`asff convert --account ID --region REGION {previous}`");
        for arguments in [
            &["list"][..],
            &["summary"],
            &["gate", "--fail-on", "LOW"],
            &[
                "reconcile",
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
            ],
        ] {
            let output = asff(&[arguments, &["--previous", &previous, &phpstan]].concat());
            assert_eq!(output.status.code(), Some(2));
            let message = text(&output.stderr);
            let begin = format!("error: --previous {previous}: a report of {source}, ");
            assert!(
                message.starts_with(&begin) && message.contains(&command),
                "{message}"
            );
            assert_eq!(message.lines().count(), 1, "{message}");
        }
    }
}

#[test]
fn a_path_is_that_of_a_file_or_of_a_directory_whatever_dots_its_name_has() {
    let directory = directory("list-paths");
    let report = serde_json::json!({"totals": {"errors": 0, "file_errors": 4}, "errors": [], "files": {
        "Dockerfile": {"errors": 1, "messages": [{"message": "a", "line": 1, "ignorable": true, "identifier": "in.file"}]},
        "pkg-1.2/a.php": {"errors": 1, "messages": [{"message": "b", "line": 1, "ignorable": true, "identifier": "in.dotted"}]},
        "src/help": {"errors": 1, "messages": [{"message": "c", "line": 1, "ignorable": true, "identifier": "in.help"}]},
        "src/help/b.php": {"errors": 1, "messages": [{"message": "d", "line": 1, "ignorable": true, "identifier": "in.below"}]},
    }});
    let report = file(&directory, "p.json", report.to_string());
    for (path, expected) in [
        ("Dockerfile", &["in.file"][..]),
        ("./Dockerfile", &["in.file"]),
        ("pkg-1.2", &["in.dotted"]),
        ("src/help", &["in.below", "in.help"]),
        ("./src", &["in.below", "in.help"]),
        ("src/help/", &["in.below"]),
        ("./src/*.php", &[]),
        ("src/**/*.php", &["in.below"]),
        (".", &["in.below", "in.dotted", "in.file", "in.help"]),
    ] {
        let output = asff(&["list", "--path", path, &report]);
        let listed = text(&output.stdout);
        let mut names: Vec<&str> = listed
            .split_whitespace()
            .filter(|word| word.starts_with("in."))
            .collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{path}: {}", text(&output.stderr));
    }
}

#[test]
fn a_tool_that_found_nothing_is_listed_without_findings() {
    let directory = directory("list-clean-tool");
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let clean = r#"{"@version":"2.16.1","@generated":"Thu, 6 Nov 2025 10:53:11","site":[{"@name":"https://a.example","alerts":[]}]}"#;
    let zap = file(&directory, "z.json", clean);
    let list = asff(&["list", "--tool", "zap", &phpstan, &zap]);
    assert_eq!(list.status.code(), Some(0), "{}", text(&list.stderr));
    assert_eq!(text(&list.stdout), "0 findings; not listed: 2\n");
    let sarif = asff(&["list", "--tool", "zap", "--format", "sarif", &phpstan, &zap]);
    assert_eq!(sarif.status.code(), Some(0), "{}", text(&sarif.stderr));
    // PHPStan is not clean, so its alerts must stay open.
    let log: Value = serde_json::from_slice(&sarif.stdout).unwrap();
    let runs = log["runs"].as_array().unwrap();
    assert_eq!(runs.len(), 1);
    assert_eq!(runs[0]["tool"]["driver"]["name"], "zap");
    // The tool must have a report: what no tool looked at is not clean.
    let list = asff(&["list", "--tool", "zap", &phpstan]);
    assert_eq!(list.status.code(), Some(2));
}
