//! The command `asff-sync`, against the hub.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use crate::hub::{Fault, StubHub};
use crate::support::{ACCOUNT, cfn_lint, cut, phpstan, prove, titles};

/// Returns a new directory with these reports.
fn directory(test: &str, reports: &[(&str, Vec<u8>)]) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    for (name, bytes) in reports {
        std::fs::write(directory.join(name), bytes).unwrap();
    }
    directory
}

async fn asff_sync(hub: &StubHub, arguments: &[&str]) -> Output {
    let mut command = command(hub, arguments);
    let output = tokio::task::spawn_blocking(move || command.output());
    output.await.unwrap().unwrap()
}

fn command(hub: &StubHub, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asff-sync"));
    command
        .env("AWS_ACCESS_KEY_ID", "AKID")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .args(["--endpoint-url", &hub.url()])
        .args(["--account", ACCOUNT, "--region", "eu-west-1"])
        .args(["--repository", "shop", "--branch", "main"])
        .args(arguments);
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_of_reports_is_imported_and_what_is_fixed_is_archived() {
    let hub = StubHub::start().await;
    let reports = [
        ("phpstan.json", phpstan(1..4)),
        ("cfn-lint.json", cfn_lint()),
        ("notes.txt", b"no report".to_vec()),
    ];
    let first = directory("command-first", &reports);
    let output = asff_sync(&hub, &[first.to_str().unwrap()]).await;
    let (shown, errors) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{errors}");
    assert!(shown.starts_with("4 new, 0 updated"), "{shown}");
    assert!(shown.contains("imported 4"), "{shown}");
    assert!(errors.contains("skipped 1 file"), "{errors}");

    let second = directory("command-second", &[("phpstan.json", phpstan(1..3))]);
    let second = second.to_str().unwrap();
    let dry = asff_sync(&hub, &["--dry-run", second]).await;
    let shown = text(&dry.stdout);
    assert!(shown.starts_with("dry run, nothing was sent: "), "{shown}");
    assert_eq!(titles(&hub, "ARCHIVED").len(), 0);
    let output = asff_sync(&hub, &["--fail-on", "CRITICAL", second]).await;
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{shown}");
    assert!(shown.contains("2 unchanged), 1 archived"), "{shown}");
    assert_eq!(titles(&hub, "ARCHIVED"), ["Undefined variable: $v3"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_exit_status_tells_a_failed_gate_from_a_broken_input() {
    let hub = StubHub::start().await;
    let whole = directory("command-whole", &[("phpstan.json", phpstan(1..3))]);
    let whole = whole.to_str().unwrap();
    let failed = asff_sync(&hub, &["--fail-on", "LOW", whole]).await;
    assert_eq!(failed.status.code(), Some(1), "{}", text(&failed.stderr));
    assert!(text(&failed.stdout).contains("failed: 2 findings of LOW"));

    let broken = directory(
        "command-broken",
        &[
            ("phpstan.json", cut(phpstan(1..3))),
            ("zap.json", b"{".to_vec()),
        ],
    );
    let named = broken.join("zap.json");
    let output = asff_sync(
        &hub,
        &[
            broken.join("phpstan.json").to_str().unwrap(),
            named.to_str().unwrap(),
        ],
    )
    .await;
    let errors = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(errors.contains("zap.json: "), "{errors}");
    assert!(errors.contains("incomplete"), "{errors}");
    assert_eq!(titles(&hub, "ACTIVE").len(), 2);

    let wrong = asff_sync(&hub, &["--policy", "nonsense", whole]).await;
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("expected default, aws-blog, or a path"));
    let wrong = asff_sync(&hub, &["no-such-file"]).await;
    assert_eq!(wrong.status.code(), Some(2));
}

/// Returns a report of Trivy with one vulnerability of OpenSSL.
fn trivy() -> Vec<u8> {
    let report = r#"{"SchemaVersion": 2, "ArtifactName": "shop:1", "ArtifactType": "container_image", "Results": [
        {"Target": "shop:1 (debian 12.5)", "Class": "os-pkgs", "Type": "debian", "Vulnerabilities": [
            {"VulnerabilityID": "CVE-2024-5535", "PkgName": "openssl", "InstalledVersion": "3.0.11-1",
             "PkgIdentifier": {"PURL": "pkg:deb/debian/openssl@3.0.11-1"}, "Severity": "LOW", "Title": "openssl: overread"}]}]}"#;
    report.into()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_or_packed_report_in_a_directory_is_an_error_and_nothing_is_archived() {
    let hub = StubHub::start().await;
    let first = directory("command-all", &[("a.json", phpstan(1..4))]);
    let output = asff_sync(&hub, &[first.to_str().unwrap()]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));

    let packed = b"\x1f\x8b\x08\0\0\0\0\0".to_vec();
    for (name, bytes, said) in [
        (
            "b.json",
            br#"{"errors": [], "resu"#.to_vec(),
            "the report was cut",
        ),
        ("b.json.gz", packed, "gunzip"),
        ("b.json", Vec::new(), "empty"),
    ] {
        let reports = [("a.json", phpstan(1..3)), (name, bytes)];
        let reports = directory("command-not-whole", &reports);
        let reports = reports.to_str().unwrap();
        let output = asff_sync(&hub, &["--fail-on", "CRITICAL", reports]).await;
        let (shown, errors) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(2), "{errors}");
        assert!(errors.contains(name) && errors.contains(said), "{errors}");
        assert!(shown.contains("2 unchanged), 0 archived"), "{shown}");
        assert!(!shown.contains("passed"), "{shown}");
        assert!(
            shown.contains(&format!("incomplete: {reports}/{name}")),
            "{shown}"
        );
    }
    assert_eq!(titles(&hub, "ACTIVE").len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_without_a_report_is_an_error_and_the_gate_does_not_pass() {
    let hub = StubHub::start().await;
    let reports = directory("command-no-report", &[("notes.txt", b"no report".to_vec())]);
    let output = asff_sync(&hub, &["--fail-on", "HIGH", reports.to_str().unwrap()]).await;
    let errors = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(errors.contains("no report found, only 1 file"), "{errors}");
    assert!(!text(&output.stdout).contains("passed"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_value_or_an_unknown_tool_is_an_error_before_anything_is_sent() {
    let hub = StubHub::start().await;
    let reports = directory("command-empty", &[("a.json", phpstan(1..3))]);
    let reports = reports.to_str().unwrap();
    for (arguments, said) in [
        (["--commit", ""], "is a variable not set?"),
        (["--files-from", ""], "is a variable not set?"),
        (["--kind", "vulnerability"], "expected one of dependency, "),
        (["--incomplete", "php-stan"], "did you mean phpstan?"),
    ] {
        let output = asff_sync(&hub, &[&arguments[..], &[reports]].concat()).await;
        let errors = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{errors}");
        assert!(errors.contains(said), "{errors}");
    }
    assert_eq!(hub.count("BatchImportFindings"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_risk_is_accepted_until_the_date_of_the_policy() {
    let hub = StubHub::start().await;
    let policy = br#"
        [[rules]]
        name = "rewritten next year"
        reason = "not reachable"
        tool = "phpstan"
        status = "suppressed"
        until = "2026-06-30"
    "#;
    let files = [("a.json", phpstan(1..3)), ("policy.toml", policy.to_vec())];
    let files = directory("command-until", &files);
    let [report, policy] =
        ["a.json", "policy.toml"].map(|name| files.join(name).display().to_string());
    for (now, status) in [("2026-06-30T23:00:00Z", 0), ("2026-07-01T01:00:00Z", 1)] {
        let arguments = [
            "--fail-on",
            "LOW",
            "--policy",
            &policy,
            "--now",
            now,
            &report,
        ];
        let output = asff_sync(&hub, &arguments).await;
        assert_eq!(
            output.status.code(),
            Some(status),
            "{}",
            text(&output.stdout)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_exploited_vulnerability_fails_the_gate_and_a_vex_document_closes_it() {
    let hub = StubHub::start().await;
    let catalog = br#"{"catalogVersion": "2026.01.02", "count": 1, "vulnerabilities": [{"cveID": "CVE-2024-5535"}]}"#;
    let vex = br#"{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://a.example/vex", "author": "a",
        "timestamp": "2026-01-02T03:04:05Z", "version": 1, "statements": [{"vulnerability": {"name": "CVE-2024-5535"},
        "products": [{"@id": "pkg:deb/debian/openssl@3.0.11-1"}], "status": "not_affected",
        "justification": "vulnerable_code_not_in_execute_path"}]}"#;
    let files = [
        ("trivy.json", trivy()),
        ("kev", catalog.to_vec()),
        ("vex", vex.to_vec()),
    ];
    let files = directory("command-kev", &files);
    let [report, kev, vex] =
        ["trivy.json", "kev", "vex"].map(|name| files.join(name).display().to_string());
    let without = asff_sync(&hub, &["--fail-on-kev", &report]).await;
    assert_eq!(without.status.code(), Some(0), "{}", text(&without.stderr));
    assert!(text(&without.stderr).contains("give CISA's catalog with --kev"));

    let failed = asff_sync(&hub, &["--fail-on-kev", "--kev", &kev, &report]).await;
    let shown = text(&failed.stdout);
    assert_eq!(failed.status.code(), Some(1), "{}", text(&failed.stderr));
    assert!(
        shown.contains("\nLOW trivy: CVE-2024-5535 in openssl 3.0.11-1\n"),
        "{shown}"
    );

    let arguments = ["--fail-on-kev", "--kev", &kev, "--vex", &vex, &report];
    let closed = asff_sync(&hub, &arguments).await;
    assert_eq!(closed.status.code(), Some(0), "{}", text(&closed.stdout));
    assert_eq!(titles(&hub, "ARCHIVED").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_come_from_standard_input_and_from_a_list_of_names() {
    let hub = StubHub::start().await;
    let reports = [("a.json", phpstan(1..3)), ("b.json", cfn_lint())];
    let reports = directory("command-list", &reports);
    let names = ["a.json", "b.json"].map(|name| reports.join(name).display().to_string());
    let list = reports.join("list");
    std::fs::write(&list, format!("{}\n\n", names[1])).unwrap();
    let list = list.to_str().unwrap();
    let mut command = command(&hub, &["--files-from", list, "-"]);
    command.stdin(File::open(&names[0]).unwrap());
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.unwrap().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    assert!(shown.starts_with("3 new"), "{shown}");

    let none = asff_sync(&hub, &[]).await;
    assert_eq!(none.status.code(), Some(2));
    let missing = asff_sync(&hub, &["--files-from", "no-such-list"]).await;
    let errors = text(&missing.stderr);
    assert!(
        errors.starts_with("error: --files-from no-such-list: "),
        "{errors}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_is_assumed_for_the_hub() {
    let hub = StubHub::start().await;
    let reports = directory("command-role", &[("phpstan.json", phpstan(1..3))]);
    let role = "arn:aws:iam::210987654321:role/asff";
    let output = asff_sync(&hub, &["--role-arn", role, reports.to_str().unwrap()]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(hub.cloud.keys_for("AssumeRole"), ["AKID"]);
    assert_eq!(
        hub.cloud.keys_for("BatchImportFindings"),
        ["KEYOF210987654321"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_while_it_sends_is_made_up_for_by_the_next_run() {
    let hub = StubHub::start().await;
    let first = directory("killed-first", &[("phpstan.json", phpstan(0..250))]);
    let output = asff_sync(&hub, &[first.to_str().unwrap()]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    hub.mend();
    // 300 new findings in three requests, the second of which gets no answer.
    let second = directory("killed-second", &[("phpstan.json", phpstan(30..550))]);
    let second = second.to_str().unwrap();
    hub.fail("BatchImportFindings", 1, Fault::NoAnswer);
    let mut process = command(&hub, &[second]).spawn().unwrap();
    while hub.count("BatchImportFindings") < 2 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(titles(&hub, "ACTIVE").len(), 350);
    hub.mend();
    let output = asff_sync(&hub, &[second]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let (active, archived) = (titles(&hub, "ACTIVE"), titles(&hub, "ARCHIVED"));
    assert_eq!((active.len(), archived.len()), (520, 30));
    let figures = format!(
        "killed between two calls, run again: {} of 520 active, {} of 30 archived",
        active.len(),
        archived.len()
    );
    prove("killed", &figures);
}
