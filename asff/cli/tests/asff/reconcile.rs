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
    assert!(
        stderr.contains("--repository, --branch, --resource"),
        "{stderr}"
    );
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

/// The members of a target in two runs.
const TARGET: [&str; 4] = ["--account", "123456789012", "--region", "eu-west-1"];

#[test]
fn the_run_file_of_a_job_that_failed_keeps_what_another_job_did_not_find() {
    let directory = directory("reconcile-failed-job");
    let zap = file(&directory, "zap.json", ZAP);
    let (_, before, _) = convert(&[&zap]);
    let previous = serde_json::to_vec(&before).unwrap();
    let previous = file(&directory, "before.json", previous);
    let clean = file(&directory, "zap-2.json", zap_of_today());
    let path = |name: &str| directory.join(name).to_str().unwrap().to_owned();
    let (whole, failed) = (path("whole.run"), path("failed.run"));
    let (_, today, _) = convert(&["--run", &whole, &clean]);
    let today = serde_json::to_vec(&today).unwrap();
    let today = file(&directory, "today.json", today);
    let empty = file(&directory, "empty.json", "");
    for report in ["no-such-report.json", &empty] {
        let output = asff(&[&["convert", "--run", &failed], &TARGET[..], &[report]].concat());
        assert_eq!(output.status.code(), Some(2));
        let runs = [
            "--previous",
            &previous,
            "--run",
            &whole,
            "--run",
            &failed,
            &today,
        ];
        let (_, states, stderr) = reconcile(&runs);
        assert_eq!(archived(&states), 1, "{stderr}");
        assert!(
            stderr.contains("because a report is incomplete"),
            "{stderr}"
        );
    }
    let (_, states, _) = reconcile(&["--previous", &previous, "--run", &whole, &today]);
    assert_eq!(archived(&states), 2);
}

#[test]
fn a_file_of_the_run_that_is_forgotten_or_cut_is_an_error_and_archives_nothing() {
    let directory = directory("reconcile-forgotten");
    let reports = [
        file(&directory, "zap.json", ZAP),
        file(&directory, "phpstan.json", PHPSTAN),
    ];
    let path = |name: &str| directory.join(name).to_str().unwrap().to_owned();
    let runs = [path("zap.run"), path("phpstan.run")];
    let mut all = Vec::new();
    let files: Vec<String> = reports
        .iter()
        .zip(&runs)
        .map(|(report, run)| {
            let (_, findings, _) = convert(&["--run", run, report]);
            all.extend(findings.clone());
            file(
                &directory,
                &format!("{}.asff", all.len()),
                serde_json::to_vec(&findings).unwrap(),
            )
        })
        .collect();
    let previous = file(&directory, "before.json", serde_json::to_vec(&all).unwrap());
    let lines: Vec<String> = all.iter().map(Value::to_string).collect();
    let cut = file(
        &directory,
        "cut.ndjson",
        lines[..lines.len() - 1].join("\n"),
    );
    let none = file(&directory, "none.json", "[]");
    let common = [
        "--previous",
        &previous,
        "--run",
        &runs[0],
        "--run",
        &runs[1],
    ];
    for given in [vec![&files[0]], vec![&cut], vec![&none]] {
        let given: Vec<&str> = given.into_iter().map(String::as_str).collect();
        let (status, states, stderr) = reconcile(&[&common[..], &given].concat());
        // One is archived already: ZAP calls it a false positive.
        let is_kept = |(_, state): &&(String, String)| state == "ARCHIVED";
        let new = states.iter().filter(is_kept).count();
        assert!(new <= 1, "{stderr}");
        assert_eq!(status, Some(2), "{stderr}");
        assert!(
            stderr.contains(" findings were given: give all files"),
            "{stderr}"
        );
    }
    let (status, _, stderr) = reconcile(&[&common[..], &[&files[0], &files[1]]].concat());
    assert_eq!(status, Some(0), "{stderr}");
}

#[test]
fn the_file_for_the_next_run_has_the_findings_that_were_kept() {
    let directory = directory("reconcile-next");
    let zap = file(&directory, "zap.json", ZAP);
    let phpstan = file(&directory, "phpstan.json", PHPSTAN);
    let (_, before, _) = convert(&[&zap, &phpstan]);
    let state = file(
        &directory,
        "state.json",
        serde_json::to_vec(&before).unwrap(),
    );
    let run = |reports: &[&str]| {
        let files = ["--previous", &state, "--next", &state];
        reconcile(&[&files[..], &TARGET, reports].concat())
    };
    // PHPStan does not run for a week. Its findings are known in the week after.
    let (_, states, stderr) = run(&[&zap]);
    assert!(stderr.contains("0 archived"), "{stderr}");
    assert!(
        stderr.contains("because their tool did not run"),
        "{stderr}"
    );
    assert!(states.len() < before.len());
    let (_, _, stderr) = run(&[&zap, &phpstan]);
    assert!(
        stderr.contains(&format!("0 new, {} updated", before.len())),
        "{stderr}"
    );
    assert!(!directory.join("state.json.part").exists());
}

#[test]
fn a_branch_has_one_name_and_a_name_that_would_be_changed_is_refused() {
    let directory = directory("reconcile-branch");
    let phpstan = file(&directory, "phpstan.json", PHPSTAN);
    let ids = |branch| {
        let (_, findings, _) = convert(&["--branch", branch, &phpstan]);
        let ids = findings.iter().map(|it| it["Id"].to_string());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids("refs/heads/main"), ids("main"));
    let secret = ["--branch", "fix/password:hunter2secret"];
    let output = asff(&[&["convert"], &TARGET[..], &secret, &[&phpstan]].concat());
    let stderr = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(
        stderr.contains("--branch: ") && stderr.contains("looks like a secret"),
        "{stderr}"
    );
}

#[test]
fn findings_that_power_shell_wrote_in_utf_16_are_read() {
    let directory = directory("reconcile-utf16");
    let phpstan = file(&directory, "phpstan.json", PHPSTAN);
    let (_, before, _) = convert(&[&phpstan]);
    let text = serde_json::to_string(&before).unwrap();
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let previous = file(&directory, "before.json", bytes);
    let (status, _, stderr) =
        reconcile(&[&["--previous", &previous], &TARGET[..], &[&phpstan]].concat());
    assert_eq!(status, Some(0), "{stderr}");
    assert!(
        stderr.contains(&format!("0 new, {} updated", before.len())),
        "{stderr}"
    );
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
