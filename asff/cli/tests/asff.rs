//! The command line, as a runner sees it: what it prints, and how it ends.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const PHPSTAN: &str = r#"{"totals":{"errors":0,"file_errors":2},"files":{
    "/app/src/A.php":{"errors":2,"messages":[
        {"message":"Undefined variable: $a","line":3,"ignorable":true,"identifier":"variable.undefined"},
        {"message":"Syntax is odd","line":9,"ignorable":false,"identifier":"class.notFound"}]}},"errors":[]}"#;

const ZAP: &str = r#"{"@version":"2.16.1","@generated":"Thu, 6 Nov 2025 10:53:11","site":[
    {"@name":"https://a.example","@host":"a.example","@port":"443","@ssl":"true","alerts":[
        {"pluginid":"10202","alertRef":"10202","alert":"No CSRF token","name":"No CSRF token","riskcode":"2","confidence":"1",
         "riskdesc":"Mittel (Niedrig)","desc":"<p>d</p>","instances":[{"uri":"https://a.example/x?q=1","method":"GET","param":"","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"352","wascid":"9","sourceid":"3"},
        {"pluginid":"40012","alertRef":"40012","alert":"XSS","name":"XSS","riskcode":"3","confidence":"0",
         "riskdesc":"Hoch (Falsch)","desc":"","instances":[{"uri":"https://a.example/y","method":"GET","param":"q","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"79","wascid":"8","sourceid":"3"}]},
    {"@name":"https://b.example","@host":"b.example","@port":"443","@ssl":"true","alerts":[
        {"pluginid":"10020","alertRef":"10020-1","alert":"No frame header","name":"No frame header","riskcode":"0","confidence":"2",
         "riskdesc":"Info","desc":"","instances":[{"uri":"https://b.example/","method":"GET","param":"","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"-1","wascid":"-1","sourceid":"3"}]}]}"#;

/// A directory of one test, empty.
fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn file(directory: &Path, name: &str, contents: impl AsRef<[u8]>) -> String {
    let path = directory.join(name);
    fs::write(&path, contents).unwrap();
    path.to_str().unwrap().to_owned()
}

fn asff(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(arguments)
        .output()
        .unwrap()
}

/// `asff convert` of these files and options.
fn convert(arguments: &[&str]) -> (Option<i32>, Vec<Value>, String) {
    let target = [
        "convert",
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--now",
        "2026-01-02T03:04:05Z",
    ];
    let output = asff(&[&target, arguments].concat());
    let findings = serde_json::from_slice(&output.stdout).unwrap();
    (output.status.code(), findings, text(&output.stderr))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn ids(findings: &[Value]) -> Vec<&str> {
    findings
        .iter()
        .map(|finding| finding["Id"].as_str().unwrap())
        .collect()
}

#[test]
fn a_cut_report_gives_what_stood_before_the_cut_and_one_line() {
    let directory = directory("cut");
    let cut = PHPSTAN.find("Syntax is odd").unwrap();
    let report = file(&directory, "r.json", &PHPSTAN[..cut]);
    let (code, findings, errors) = convert(&[&report]);
    assert_eq!((code, findings.len()), (Some(2), 1));
    let error = errors.lines().next().unwrap();
    assert!(error.starts_with(&format!("error: {report}: ")), "{error}");
    for part in [" line 4, column ", "(byte ", "messages[1]"] {
        assert!(error.contains(part), "{part} is not in {error}");
    }
    assert_eq!(errors.matches("error:").count(), 1, "{errors}");
}

#[test]
fn an_unusable_entry_costs_no_other_one() {
    let directory = directory("unusable");
    let report = PHPSTAN.replacen("\"Undefined variable: $a\"", "17", 1);
    let report = file(&directory, "r.json", report);
    let (code, findings, errors) = convert(&[&report]);
    assert_eq!((code, findings.len()), (Some(2), 1));
    assert!(errors.contains("messages[0].message"), "{errors}");
    assert!(errors.contains("line 3, column 20"), "{errors}");
}

#[test]
fn files_that_are_no_reports_give_one_line_each_and_the_others_are_read() {
    let directory = directory("others");
    let empty = file(&directory, "empty.json", "");
    let gzip = file(&directory, "r.json.gz", b"\x1f\x8b\x08\0\0\0");
    let login = file(
        &directory,
        "login.json",
        "<!DOCTYPE html><html><body>Sign in</body></html>",
    );
    let stranger = file(&directory, "stranger.json", r#"{"hello": "world"}"#);
    let missing = directory.join("missing.json").to_str().unwrap().to_owned();
    let folder = directory.to_str().unwrap().to_owned();
    let good = file(&directory, "good.json", PHPSTAN);
    let bad = [&empty, &gzip, &login, &stranger, &missing, &folder];
    let mut arguments: Vec<&str> = bad.iter().map(|path| path.as_str()).collect();
    arguments.push(&good);
    let (code, findings, errors) = convert(&arguments);
    assert_eq!((code, findings.len()), (Some(2), 2));
    assert_eq!(errors.lines().count(), bad.len(), "{errors}");
    for (line, path) in errors.lines().zip(bad) {
        assert!(line.starts_with(&format!("error: {path}: ")), "{line}");
    }
    assert!(
        errors.contains("compressed (gzip): unpack first"),
        "{errors}"
    );
    assert!(errors.contains("an HTML page"), "{errors}");
}

#[test]
fn another_tools_file_is_refused_by_a_named_source() {
    let directory = directory("another");
    let report = file(&directory, "r.json", PHPSTAN);
    let (code, findings, errors) = convert(&["--tool", "zap-json", &report]);
    assert_eq!((code, findings.len()), (Some(2), 0));
    assert!(errors.contains("expected a report of ZAP"), "{errors}");
    let output = asff(&["summary", "--tool", "nmap", &report]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("invalid value 'nmap' for '--tool <ID>'"));
}

#[test]
fn every_format_holds_the_same_findings() {
    let directory = directory("formats");
    let report = file(&directory, "r.json", ZAP);
    let formatted = |format: &str| {
        let target = [
            "convert",
            "--account",
            "123456789012",
            "--region",
            "eu-west-1",
            "--now",
            "2026-01-02T03:04:05Z",
        ];
        let output = asff(&[&target[..], &["--format", format, &report]].concat());
        assert_eq!(output.status.code(), Some(0));
        text(&output.stdout)
    };
    let array: Vec<Value> = serde_json::from_str(&formatted("array")).unwrap();
    let request: Value = serde_json::from_str(&formatted("request")).unwrap();
    let lines: Vec<Value> = formatted("ndjson")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(array.len(), 3);
    assert_eq!(request["Findings"], Value::from(array.clone()));
    assert_eq!(lines, array);
}

#[test]
fn ids_do_not_change_with_time_build_and_commit_but_with_what_was_scanned() {
    let directory = directory("ids");
    let report = file(&directory, "r.json", ZAP);
    let (_, first, _) = convert(&["--build-id", "build-1", "--commit", "a", &report]);
    let later = [
        "--build-id",
        "build-2",
        "--commit",
        "b",
        "--now",
        "2027-01-02T03:04:05Z",
    ];
    let target = [
        "convert",
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
    ];
    let output = asff(&[&target[..], &later, &[&report]].concat());
    let second: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(ids(&first), ids(&second));
    for scope in [
        ["--repository", "shop"],
        ["--branch", "main"],
        ["--resource", "AwsEcsService=x"],
    ] {
        let (_, scoped, _) = convert(&[&scope[..], &[&report]].concat());
        assert!(
            ids(&scoped).iter().all(|id| !ids(&first).contains(id)),
            "{scope:?}"
        );
    }
}

#[test]
fn a_message_of_a_pipeline_says_what_was_scanned_where_the_arguments_do_not() {
    let directory = directory("message");
    let message = format!(
        r#"{{"messageType":"CodeScanReport","reportType":"PHPStan","createdAt":"2026-01-02T03:04:05.678Z",
            "source_repository":"https://git.example.com/shop","source_branch":"refs/heads/main","build_id":"shop:1",
            "source_commitid":"c0ffee","report":{PHPSTAN}}}"#
    );
    let message = file(&directory, "payload.json", message);
    let bare = file(&directory, "r.json", PHPSTAN);
    let scope = |repository, branch| ["--repository", repository, "--branch", branch];
    let (code, carried, _) = convert(&[&message]);
    assert_eq!(code, Some(0));
    let said = [&scope("https://git.example.com/shop", "main")[..], &[&bare]].concat();
    assert_eq!(ids(&carried), ids(&convert(&said).1));
    let fields = &carried[0]["ProductFields"];
    assert_eq!(fields["asff/finding/commit"], "c0ffee");
    assert_eq!(fields["asff/finding/build-id"], "shop:1");
    // What is stated wins.
    let stated = scope("other", "next");
    let (_, wrapped, _) = convert(&[&stated[..], &[&message]].concat());
    let (_, plain, _) = convert(&[&stated[..], &[&bare]].concat());
    assert_eq!(ids(&wrapped), ids(&plain));
    assert_ne!(ids(&wrapped), ids(&carried));
    assert_eq!(wrapped[0]["ProductFields"]["asff/finding/branch"], "next");
    let gate = ["gate", "--fail-on", "LOW", "--previous"];
    let previous = serde_json::to_string(&carried).unwrap();
    let previous = file(&directory, "previous.json", previous);
    let gated = asff(&[&gate[..], &[&previous, &message]].concat());
    assert_eq!(gated.status.code(), Some(0), "{}", text(&gated.stdout));
}

#[test]
fn the_partition_follows_from_the_region() {
    let directory = directory("partition");
    let report = file(&directory, "r.json", PHPSTAN);
    for (region, partition) in [
        ("us-gov-west-1", "aws-us-gov"),
        ("cn-north-1", "aws-cn"),
        ("eu-central-1", "aws"),
    ] {
        let output = asff(&[
            "convert",
            "--account",
            "012345678901",
            "--region",
            region,
            &report,
        ]);
        let findings: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(
            findings[0]["ProductArn"],
            format!(
                "arn:{partition}:securityhub:{region}:012345678901:product/012345678901/default"
            )
        );
        assert_eq!(findings[0]["Resources"][0]["Partition"], partition);
    }
}

#[test]
fn a_target_that_the_service_would_refuse_is_refused_by_argument() {
    let directory = directory("target");
    let report = file(&directory, "r.json", PHPSTAN);
    for (arguments, message) in [
        (
            &["--account", "1234", "--region", "eu-west-1"][..],
            "--account",
        ),
        (
            &["--account", "123456789012", "--region", "nowhere"],
            "--region",
        ),
        (&["--region", "eu-west-1"], "--account"),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--partition",
                "aws-cn",
            ],
            "--partition",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--now",
                "yesterday",
            ],
            "--now",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--resource",
                "x",
            ],
            "--resource",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--report-url",
                "ftp://x",
            ],
            "--report-url",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--product-arn",
                "arn:aws:securityhub:eu-west-2::product/a/b",
            ],
            "--product-arn",
        ),
    ] {
        let output = asff(&[&["convert"][..], arguments, &[&report]].concat());
        let errors = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            errors.starts_with("error: ") && errors.contains(message),
            "{errors}"
        );
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn the_published_numbers_of_the_aws_sample_are_a_policy() {
    let directory = directory("aws-blog");
    let normalized = |report: &str| -> Vec<u64> {
        let (code, findings, _) = convert(&["--policy", "aws-blog", report]);
        assert_eq!(code, Some(0));
        findings
            .iter()
            .map(|f| f["Severity"]["Normalized"].as_u64().unwrap())
            .collect()
    };
    assert_eq!(normalized(&file(&directory, "p.json", PHPSTAN)), [30, 60]);
    assert_eq!(normalized(&file(&directory, "z.json", ZAP))[..1], [60]);
}

#[test]
fn a_policy_file_decides_and_a_wrong_one_is_refused_with_its_line() {
    let directory = directory("policy");
    let report = file(&directory, "r.json", PHPSTAN);
    let policy = file(
        &directory,
        "policy.toml",
        "[[rules]]\nname = \"ours\"\ntool = \"phpstan\"\nset = \"CRITICAL\"\n[[rules]]\nname = \"idle\"\ntool = \"zap\"\nset = \"LOW\"\n",
    );
    let (code, findings, errors) = convert(&["--policy", &policy, &report]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(
        findings
            .iter()
            .all(|f| f["Severity"]["Label"] == "CRITICAL"),
        "{findings:?}"
    );
    assert!(errors.contains("\"idle\" applied to nothing"), "{errors}");
    assert!(!errors.contains("\"ours\""), "{errors}");
    let wrong = file(&directory, "wrong.toml", "[[rules]]\nseverity = \"HIGH\"\n");
    let output = asff(&["summary", "--policy", &wrong, &report]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("line 2"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn what_does_not_count_is_archived_or_left_out() {
    let directory = directory("suppressed");
    let report = file(&directory, "r.json", ZAP);
    let (_, archived, _) = convert(&[&report]);
    let states: Vec<&str> = archived
        .iter()
        .map(|f| f["RecordState"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["ACTIVE", "ARCHIVED", "ACTIVE"]);
    let (_, omitted, _) = convert(&["--suppressed", "omit", &report]);
    assert_eq!(omitted.len(), 2);
}

#[test]
fn the_same_finding_in_two_reports_is_sent_once() {
    let directory = directory("twice");
    let one = file(&directory, "one.json", ZAP);
    let two = file(&directory, "two.json", ZAP);
    let (code, findings, notes) = convert(&[&one, &two]);
    assert_eq!((code, findings.len()), (Some(0), 3));
    assert!(
        notes.contains("two.json: findings that an earlier report has, too: 3"),
        "{notes}"
    );
}

#[test]
fn standard_input_is_a_file() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(["detect", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), ZAP.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "-\tzap-json\tcertain\n");
}

#[test]
fn a_gate_fails_on_its_severity_on_less_than_a_whole_report_and_not_on_what_is_old() {
    let directory = directory("gate");
    let report = file(&directory, "r.json", ZAP);
    let gate = |arguments: &[&str]| asff(&[&["gate"][..], arguments].concat()).status.code();
    assert_eq!(gate(&["--fail-on", "MEDIUM", &report]), Some(1));
    // The only HIGH one is a false positive.
    assert_eq!(gate(&["--fail-on", "high", &report]), Some(0));
    assert_eq!(gate(&["--fail-on", "40", &report]), Some(1));
    assert_eq!(gate(&["--fail-on", "41", &report]), Some(0));
    assert_eq!(gate(&["--fail-on", "severe", &report]), Some(2));
    let empty_scan = file(
        &directory,
        "empty.json",
        r#"{"@version":"2.16.1","@generated":"","site":[]}"#,
    );
    assert_eq!(gate(&["--fail-on", "CRITICAL", &empty_scan]), Some(1));
    assert_eq!(
        gate(&["--fail-on", "CRITICAL", "--allow-incomplete", &empty_scan]),
        Some(0)
    );
    let (_, findings, _) = convert(&["--repository", "shop", &report]);
    let previous = file(
        &directory,
        "previous.json",
        serde_json::to_vec(&findings).unwrap(),
    );
    assert_eq!(
        gate(&[
            "--fail-on",
            "LOW",
            "--previous",
            &previous,
            "--repository",
            "shop",
            &report
        ]),
        Some(0)
    );
    assert_eq!(
        gate(&["--fail-on", "LOW", "--previous", &previous, &report]),
        Some(1)
    );
}

#[test]
fn a_summary_counts_by_tool_and_label_in_every_form() {
    let directory = directory("summary");
    let zap = file(&directory, "z.json", ZAP);
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let table = asff(&["summary", &zap, &phpstan]);
    assert_eq!(table.status.code(), Some(0));
    let lines: Vec<Vec<String>> = text(&table.stdout)
        .lines()
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        lines[0].join(" "),
        "tool CRITICAL HIGH MEDIUM LOW INFORMATIONAL total"
    );
    assert_eq!(lines[1].join(" "), "phpstan 0 0 1 1 0 2");
    assert_eq!(lines[2].join(" "), "zap 0 0 1 0 1 2");
    assert_eq!(lines[3].join(" "), "all 0 0 2 1 1 4");
    assert!(text(&table.stdout).contains("not counted: 1 false-positive"));
    let markdown = text(&asff(&["summary", "--format", "markdown", &zap]).stdout);
    assert!(
        markdown.contains("| zap | 0 | 0 | 1 | 0 | 1 | 2 |"),
        "{markdown}"
    );
    let json: Value =
        serde_json::from_slice(&asff(&["summary", "--format", "json", &zap]).stdout).unwrap();
    assert_eq!(json["reports"][0]["source"], "zap-json");
    assert_eq!(json["reports"][0]["complete"], true);
}

#[test]
fn a_log_of_several_tools_is_summed_up_and_graded_by_tool() {
    const SARIF: &str = r#"{"version":"2.1.0","runs":[
        {"tool":{"driver":{"name":"Semgrep OSS"}},"results":[{"ruleId":"a","level":"error","message":{"text":"m"}}]},
        {"tool":{"driver":{"name":"CodeQL","rules":[{"id":"b","properties":{"security-severity":"9.8"}}]}},
         "results":[{"ruleId":"b","message":{"text":"m"}}]}]}"#;
    let directory = directory("sarif");
    let sarif = file(&directory, "s.sarif", SARIF);
    let table = text(&asff(&["summary", &sarif]).stdout);
    let lines: Vec<String> = table
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        &lines[1..4],
        [
            "codeql 1 0 0 0 0 1",
            "semgrep 0 1 0 0 0 1",
            "all 1 1 0 0 0 2"
        ]
    );
    let (status, findings, _) = convert(&[&sarif]);
    assert_eq!(status, Some(0));
    assert_eq!(findings[0]["ProductName"], "Semgrep OSS");
    assert_eq!(findings[1]["ProductName"], "CodeQL");
    assert_eq!(
        findings[0]["ProductFields"]["asff/finding/severity-basis"],
        "level of sarif"
    );
    let detected = text(&asff(&["detect", &sarif]).stdout);
    assert!(detected.ends_with("\tsarif\tlikely\n"), "{detected}");
}

#[test]
fn words_scores_and_vectors_are_graded_a_line_each() {
    let output = asff(&[
        "severity",
        "--tool",
        "zap",
        "Medium",
        "7.5",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "8.95",
    ]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        text(&output.stdout),
        "Medium\t40\tMEDIUM\n7.5\t75\tHIGH\nCVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\t98\tCRITICAL\n8.95\t89\tHIGH\n"
    );
    let output = asff(&["severity", "CVSS:3.1/AV:N", "-1", "98", "hoch"]);
    assert_eq!(output.status.code(), Some(2));
    let lines = text(&output.stdout);
    assert_eq!(lines.lines().count(), 4);
    assert!(
        lines
            .lines()
            .all(|line| line.split('\t').nth(1) == Some("-")),
        "{lines}"
    );
}

#[test]
fn what_convert_writes_is_valid_and_fits_into_requests() {
    let directory = directory("batch");
    let report = file(&directory, "r.json", ZAP);
    let (_, findings, _) = convert(&[&report]);
    let many: Vec<Value> = (0..250)
        .map(|number| {
            let mut finding = findings[0].clone();
            finding["Id"] = format!("id-{number}").into();
            finding
        })
        .collect();
    let document = file(&directory, "many.json", serde_json::to_vec(&many).unwrap());
    assert_eq!(asff(&["validate", &document]).status.code(), Some(0));
    let requests = directory.join("requests");
    let out = requests.to_str().unwrap();
    assert_eq!(
        asff(&["batch", "--out", out, &document]).status.code(),
        Some(0)
    );
    let sizes: Vec<usize> = ["0001.json", "0002.json", "0003.json"]
        .iter()
        .map(|name| {
            let body: Value =
                serde_json::from_slice(&fs::read(requests.join(name)).unwrap()).unwrap();
            body["Findings"].as_array().unwrap().len()
        })
        .collect();
    assert_eq!(sizes, [100, 100, 50]);
    assert_eq!(fs::read_dir(&requests).unwrap().count(), 3);
    let again = asff(&["batch", "--out", out, &document]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("holds requests already"));
}

#[test]
fn violations_are_told_a_line_each_and_fail() {
    let directory = directory("validate");
    let report = file(&directory, "r.json", ZAP);
    let (_, mut findings, _) = convert(&[&report]);
    findings[1]["Title"] = "x".repeat(257).into();
    findings[1]["Resources"] = Value::Array(Vec::new());
    let document = file(&directory, "f.json", serde_json::to_vec(&findings).unwrap());
    let output = asff(&["validate", &document]);
    assert_eq!(output.status.code(), Some(1));
    let lines = text(&output.stdout);
    let columns: Vec<Vec<&str>> = lines
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(columns.len(), 2, "{lines}");
    assert_eq!(
        columns[0][..4],
        [&*document, ids(&findings)[1], "/Title", "length"]
    );
    assert_eq!(columns[1][2..4], ["/Resources", "items"]);
}

/// `asff reconcile` with these arguments: exit status, findings as id and record state, standard error.
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

/// How many are archived now.
fn archived(states: &[(String, String)]) -> usize {
    states
        .iter()
        .filter(|(_, state)| state == "ARCHIVED")
        .count()
}

/// `ZAP` without its first alert.
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

    // ZAP is complete, the report of PHPStan is cut off, Trivy did not run.
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
    assert!(stderr.contains("1 other product"), "{stderr}");
    assert!(stderr.contains("3 tool did not run"), "{stderr}");
    // A report that broke off is an error. Its tool's findings stay, those of the others are archived.
    let (status, states, stderr) = run(&[&zap, &phpstan]);
    assert_eq!((status, archived(&states)), (Some(2), 2), "{stderr}");
    assert!(stderr.contains("1 report incomplete"), "{stderr}");
    // A file that is not a report could have been any tool's.
    let unknown = file(&directory, "unknown.txt", "hello");
    let (status, states, _) = run(&[&zap, &unknown]);
    assert_eq!((status, archived(&states)), (Some(2), 1));
    let (status, states, _) = run(&["--incomplete", "zap", &zap]);
    assert_eq!((status, archived(&states)), (Some(0), 1));
    // Another repository closes nothing, and the runner is asked about it.
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
    let (status, states, stderr) = reconcile(&["--previous", &previous, "--run", run, &today]);
    assert_eq!((status, archived(&states)), (Some(0), 2), "{stderr}");
    assert!(stderr.contains("2 tool did not run"), "{stderr}");
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
    assert!(stderr.contains("1 report incomplete"), "{stderr}");
    let broken = file(&directory, "broken.json", r#"{"version":1}"#);
    let (status, _, stderr) = reconcile(&["--previous", &previous, "--run", &broken, &today]);
    assert_eq!(status, Some(2));
    assert!(stderr.contains("scopes must be an array"), "{stderr}");
}

#[test]
fn a_previous_that_is_not_the_whole_is_refused() {
    let directory = directory("reconcile-previous");
    let today = file(&directory, "today.json", "[]");
    let missing = directory.join("missing.json");
    let page = r#"{"Findings":[{"Id":"a"}],"NextToken":"x"}"#;
    for (previous, expected) in [
        (
            missing.to_str().unwrap().to_owned(),
            "for a first run give a file that holds []",
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
        stderr.contains("--incomplete phstan: no such tool; did you mean phpstan?"),
        "{stderr}"
    );
}

#[test]
fn an_open_finding_stays_open_though_another_report_calls_it_suppressed() {
    let directory = directory("merged");
    let open = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"ruleId":"r","message":{"text":"m"},
        "level":"error"}]}]}"#;
    let closed = open.replace(
        r#""level":"error""#,
        r#""suppressions":[{"kind":"external"}],"level":"note""#,
    );
    let open = file(&directory, "open.sarif", open);
    let closed = file(&directory, "closed.sarif", closed);
    for files in [[&*open, &closed], [&*closed, &open]] {
        let (_, findings, stderr) = convert(&files);
        assert_eq!(findings.len(), 1, "{stderr}");
        assert_eq!(findings[0]["RecordState"], "ACTIVE");
        assert_eq!(
            findings[0]["FindingProviderFields"]["Severity"]["Label"],
            "HIGH"
        );
        let gate = asff(&[&["gate", "--fail-on", "HIGH"], &files[..]].concat());
        assert_eq!(gate.status.code(), Some(1));
        assert_eq!(
            text(&gate.stdout),
            "failed: 1 finding of HIGH (70) or more\n"
        );
        let summary = asff(&[&["summary", "--format", "json"], &files[..]].concat());
        let summary: Value = serde_json::from_slice(&summary.stdout).unwrap();
        assert_eq!(
            summary["findings"]["statuses"],
            serde_json::json!({"open": 1})
        );
    }
}

#[test]
fn a_gate_knows_what_was_there_only_at_its_threshold_and_open() {
    let directory = directory("gate-previous");
    let report = file(&directory, "zap.json", ZAP);
    let (_, before, _) = convert(&[&report]);
    let gate = |name: &str, change: &dyn Fn(&mut Value)| {
        let mut before = before.clone();
        before.iter_mut().for_each(change);
        let previous = file(&directory, name, serde_json::to_vec(&before).unwrap());
        asff(&[
            "gate",
            "--fail-on",
            "MEDIUM",
            "--previous",
            &previous,
            &report,
        ])
        .status
        .code()
    };
    assert_eq!(gate("same.json", &|_| ()), Some(0));
    assert_eq!(
        gate("lower.json", &|f| f["FindingProviderFields"]["Severity"]
            ["Label"] = "LOW".into()),
        Some(1)
    );
    assert_eq!(
        gate("resolved.json", &|f| f["Workflow"] =
            serde_json::json!({"Status": "RESOLVED"})),
        Some(1)
    );
    assert_eq!(
        gate("archived.json", &|f| f["RecordState"] = "ARCHIVED".into()),
        Some(1)
    );
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let directory = directory("pipe");
    let messages: Vec<String> = (0..20_000)
        .map(|n| {
            format!(
                r#"{{"message":"Undefined variable: $v{n}","line":{},"ignorable":true}}"#,
                n + 1
            )
        })
        .collect();
    let report = format!(
        r#"{{"totals":{{"errors":0,"file_errors":20000}},"files":{{"/a.php":{{"errors":20000,"messages":[{}]}}}},"errors":[]}}"#,
        messages.join(",")
    );
    let report = file(&directory, "r.json", report);
    let mut child = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args([
            "convert",
            "--account",
            "123456789012",
            "--region",
            "eu-west-1",
            &report,
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(!text(&output.stderr).contains("panicked"));
}

#[test]
fn wrong_arguments_end_with_two() {
    for arguments in [
        &[][..],
        &["convert"],
        &["nonsense"],
        &["gate", "x.json"],
        &["convert", "--format", "xml", "x"],
    ] {
        assert_eq!(asff(arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(asff(&["--help"]).status.code(), Some(0));
}

#[test]
fn every_source_is_listed() {
    let output = asff(&["tools", "--json"]);
    let tools: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let listed: Vec<&str> = tools
        .iter()
        .map(|tool| tool["id"].as_str().unwrap())
        .collect();
    for id in [
        "dependency-check-json",
        "phpstan-json",
        "sonarqube-issues",
        "zap-json",
    ] {
        assert!(listed.contains(&id), "{id}");
    }
    assert_eq!(
        text(&asff(&["tools"]).stdout).lines().count(),
        tools.len() + 1
    );
}
