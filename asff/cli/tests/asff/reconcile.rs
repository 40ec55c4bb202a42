//! `asff reconcile`.

use std::fs;

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

/// Runs `asff reconcile` with these arguments. Returns exit status, findings as id and record state, and standard
/// error.
fn reconcile(arguments: &[&str]) -> (Option<i32>, Vec<(String, String)>, String) {
    let common = ["reconcile", "--now", "2026-02-02T00:00:00Z"];
    let output = asff(&[&common[..], arguments].concat());
    let findings: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let field = |f: &Value, name: &str| f[name].as_str().unwrap_or_default().to_owned();
    let states = findings
        .iter()
        .map(|f| (field(f, "Id"), field(f, "RecordState")))
        .collect();
    (output.status.code(), states, text(&output.stderr))
}

/// Returns the number of archived findings.
fn archived(states: &[(String, String)]) -> usize {
    states
        .iter()
        .filter(|(_, state)| state == "ARCHIVED")
        .count()
}

/// Returns `ZAP` without its first alert.
fn zap_of_today() -> String {
    let (start, end) = (
        ZAP.find(r#"{"pluginid":"10202""#),
        ZAP.find(r#"{"pluginid":"40012""#),
    );
    [&ZAP[..start.unwrap()], &ZAP[end.unwrap()..]].concat()
}

#[test]
fn reports_of_today_archive_what_their_tools_no_longer_find() {
    let directory = directory("reconcile-reports");
    let trivy = r#"{"SchemaVersion":2,"ArtifactName":"a","ArtifactType":"filesystem","Results":[{"Target":"go.mod","Class":"lang-pkgs",
        "Type":"gomod","Vulnerabilities":[{"VulnerabilityID":"CVE-2020-1","PkgName":"p","InstalledVersion":"1","Severity":"HIGH"}]}]}"#;
    let last_week = [
        file(&directory, "zap-1.json", ZAP),
        file(&directory, "phpstan-1.json", PHPSTAN),
        file(&directory, "trivy-1.json", trivy),
    ];
    let last_week: Vec<&str> = last_week.iter().map(String::as_str).collect();
    let (status, before, _) = convert(&[&["--repository", "shop"], &last_week[..]].concat());
    assert_eq!((status, before.len()), (Some(0), 6));
    let previous = file(
        &directory,
        "before.json",
        serde_json::to_vec(&before).unwrap(),
    );
    let hub = r#"{"SchemaVersion":"2018-10-08","Id":"g","ProductArn":"arn:aws:securityhub:eu-west-1::product/aws/guardduty",
        "GeneratorId":"zap/1","AwsAccountId":"123456789012","CreatedAt":"2026-01-01T00:00:00Z","UpdatedAt":"2026-01-01T00:00:00Z",
        "Title":"t","Description":"d","Resources":[],"RecordState":"ACTIVE"}"#;
    let hub = file(&directory, "hub.json", hub);

    // The report of ZAP is complete, the report of PHPStan is cut off, and Trivy did not run.
    let zap = file(&directory, "zap-2.json", zap_of_today());
    let cut = PHPSTAN.find(r#"{"message":"Syntax"#).unwrap();
    let phpstan = file(&directory, "phpstan-2.json", &PHPSTAN[..cut]);
    let target = [
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--repository",
        "shop",
    ];
    let run = |more: &[&str]| {
        let previous = ["--previous", &previous, "--previous", &hub];
        reconcile(&[&previous[..], &target, more].concat())
    };
    let (status, states, stderr) = run(&[&zap]);
    assert_eq!((status, archived(&states)), (Some(0), 2), "{stderr}");
    assert!(
        stderr.contains("(1 because they belong to another product"),
        "{stderr}"
    );
    assert!(
        stderr.contains(", 3 because their tool did not run)"),
        "{stderr}"
    );
    // A report that is cut off is an error. Findings of its tool are kept, those of the others are archived.
    let (status, states, stderr) = run(&[&zap, &phpstan]);
    assert_eq!((status, archived(&states)), (Some(2), 2), "{stderr}");
    assert!(
        stderr.contains("1 because a report is incomplete"),
        "{stderr}"
    );
    // A file that is not a report may be from any tool.
    let unknown = file(&directory, "unknown.txt", "hello");
    let (status, states, _) = run(&[&zap, &unknown]);
    assert_eq!((status, archived(&states)), (Some(2), 1));
    let (status, states, _) = run(&["--incomplete", "zap", &zap]);
    assert_eq!((status, archived(&states)), (Some(0), 1));
    // A run of another repository closes nothing, and a note asks whether it is the right one.
    let other = [
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--repository",
        "other",
    ];
    let (_, states, stderr) =
        reconcile(&[&["--previous", &previous][..], &other, &[&zap]].concat());
    assert_eq!(archived(&states), 1);
    assert!(stderr.contains("other repository"), "{stderr}");
    assert!(stderr.contains("were --repository, --branch"), "{stderr}");
}

#[test]
fn asff_of_today_archives_only_what_its_run_file_covers() {
    let directory = directory("reconcile-run");
    let zap_1 = file(&directory, "zap-1.json", ZAP);
    let phpstan_1 = file(&directory, "phpstan-1.json", PHPSTAN);
    let (_, before, _) = convert(&[&zap_1, &phpstan_1]);
    let previous = file(
        &directory,
        "before.json",
        serde_json::to_vec(&before).unwrap(),
    );
    let zap_2 = file(&directory, "zap-2.json", zap_of_today());
    let run = directory.join("run.json");
    let run = run.to_str().unwrap();
    let (_, today, _) = convert(&["--run", run, &zap_2]);
    let today = file(
        &directory,
        "today.json",
        serde_json::to_vec(&today).unwrap(),
    );

    let (status, states, stderr) = reconcile(&["--previous", &previous, &today]);
    assert_eq!((status, archived(&states)), (Some(0), 1));
    assert!(stderr.contains("nothing will be archived"), "{stderr}");
    assert!(stderr.contains("because no coverage was given"), "{stderr}");
    let (status, states, stderr) = reconcile(&["--previous", &previous, "--run", run, &today]);
    assert_eq!((status, archived(&states)), (Some(0), 2), "{stderr}");
    assert!(
        stderr.contains("2 kept (2 because their tool did not run)"),
        "{stderr}"
    );
    // A file that could not be read may be the second report of ZAP.
    let unknown = file(&directory, "unknown.txt", "hello");
    let output = asff(&[
        "convert",
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--run",
        run,
        &zap_2,
        &unknown,
    ]);
    assert_eq!(output.status.code(), Some(2));
    let (_, states, stderr) = reconcile(&["--previous", &previous, "--run", run, &today]);
    assert_eq!(archived(&states), 1, "{stderr}");
    assert!(
        stderr.contains("1 because a report is incomplete"),
        "{stderr}"
    );
    let broken = file(&directory, "broken.json", r#"{"version":1}"#);
    let (status, _, stderr) = reconcile(&["--previous", &previous, "--run", &broken, &today]);
    assert_eq!(status, Some(2));
    assert!(stderr.contains("scopes must be an array"), "{stderr}");
}

#[test]
fn an_incomplete_previous_is_refused() {
    let directory = directory("reconcile-previous");
    let today = file(&directory, "today.json", "[]");
    let missing = directory.join("missing.json");
    let page = r#"{"Findings":[{"Id":"a"}],"NextToken":"x"}"#;
    for (previous, expected) in [
        (
            missing.to_str().unwrap().to_owned(),
            "write [] to it for the first run",
        ),
        (file(&directory, "page.json", page), "it has a NextToken"),
        (
            file(&directory, "empty.json", r#"[{"Title":"t"}]"#),
            "finding 1 has no Id",
        ),
    ] {
        let (status, _, stderr) = reconcile(&["--previous", &previous, &today]);
        assert_eq!(status, Some(2));
        assert!(stderr.contains(expected), "{stderr}");
    }
}

#[test]
fn a_tool_that_does_not_exist_is_an_error_with_the_nearest_name() {
    let directory = directory("reconcile-tool");
    let empty = file(&directory, "empty.json", "[]");
    let (status, _, stderr) = reconcile(&["--previous", &empty, "--incomplete", "phstan", &empty]);
    assert_eq!(status, Some(2));
    assert!(
        stderr.contains("--incomplete phstan: unknown tool; did you mean phpstan?"),
        "{stderr}"
    );
}

#[test]
fn nothing_is_archived_if_the_directory_has_a_packed_or_cut_report() {
    let directory = directory("reconcile-unread");
    let report = file(&directory, "zap.json", ZAP);
    let (_, before, _) = convert(&[&report]);
    let previous = serde_json::to_vec(&before).unwrap();
    let previous = file(&directory, "before.json", previous);
    let reports = directory.join("reports");
    fs::create_dir_all(&reports).unwrap();
    file(&reports, "zap.json", zap_of_today());
    let reports_path = reports.to_str().unwrap();
    let run = || {
        let target = ["--account", "123456789012", "--region", "eu-west-1"];
        let arguments = [&["--previous", &previous][..], &target, &[reports_path]];
        reconcile(&arguments.concat())
    };
    let (status, states, _) = run();
    assert_eq!((status, archived(&states)), (Some(0), 2));
    for (name, bytes) in [
        ("shop.json.gz", &b"\x1f\x8b\x08\0\0\0"[..]),
        ("shop.json", b"{\"run\": {\"results\": ["),
    ] {
        let unread = file(&reports, name, bytes);
        let (status, states, _) = run();
        // The finding that was archived before is a false positive in today's report.
        assert_eq!((status, archived(&states)), (Some(2), 1), "{name}");
        fs::remove_file(unread).unwrap();
    }
}

#[test]
fn an_option_for_reports_is_refused_with_findings_in_asff() {
    let directory = directory("reconcile-options");
    let empty = file(&directory, "empty.json", "[]");
    for option in [
        &["--policy", "aws-blog"][..],
        &["--tool", "zap"],
        &["--instances", "each"],
        &["--root", "/src"],
        &["--redaction", "strict"],
        &["--explain-redaction"],
        &["--evidence"],
        &["--partition", "aws"],
        &[
            "--product-arn",
            "arn:aws:securityhub:eu-west-1::product/a/b",
        ],
        &["--repository", "shop"],
        &["--branch", "main"],
        &["--resource", "AwsLambdaFunction=a"],
        &["--commit", "abc"],
        &["--build-id", "1"],
        &["--report-url", "https://ci.example"],
    ] {
        let (status, states, stderr) =
            reconcile(&[&["--previous", &empty], option, &[&empty]].concat());
        assert_eq!((status, states.len()), (Some(2), 0), "{option:?}");
        let expected = format!("error: {} applies to reports, and FILEs", option[0]);
        assert!(stderr.starts_with(&expected), "{stderr}");
    }
}
