//! Inputs: directories, patterns, lists of names, archives.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, table, text};

#[test]
fn a_directory_is_walked_and_other_files_are_counted() {
    let directory = directory("walked");
    fs::create_dir_all(directory.join("deep/er")).unwrap();
    fs::create_dir_all(directory.join(".git")).unwrap();
    file(&directory, "deep/er/p.json", PHPSTAN);
    file(
        &directory,
        ".git/config.json",
        PHPSTAN.replace("A.php", "B.php"),
    );
    // The contents decide, not the name.
    file(&directory, "z.log", ZAP);
    file(&directory, "readme.md", "# Reports\n");
    file(&directory, "logo.png", b"\x89PNG\r\n\x1a\n\0\0");
    file(
        &directory,
        "package.json",
        r#"{"name": "shop", "version": "1.0.0"}"#,
    );
    let path = directory.to_str().unwrap();
    for command in [
        &["summary"][..],
        &["list"],
        &["gate", "--fail-on", "CRITICAL"],
    ] {
        let output = asff(&[command, &[path]].concat());
        assert_eq!(output.status.code(), Some(0), "{command:?}");
        let note = format!("note: {path}: skipped 3 files that are not reports; -v names them\n");
        assert_eq!(text(&output.stderr), note, "{command:?}");
        let quiet = asff(&[command, &["-q", path]].concat());
        assert_eq!(text(&quiet.stderr), "", "{command:?}");
    }
    let summary = asff(&["summary", "-v", path]);
    assert_eq!(table(&text(&summary.stdout))[3], "all 0 0 2 1 1 4");
    let notes = text(&summary.stderr);
    for name in ["logo.png", "package.json", "readme.md"] {
        let line = format!("note: {path}/{name}: skipped: ");
        assert!(
            notes.contains(&line.replace('/', std::path::MAIN_SEPARATOR_STR)),
            "{notes}"
        );
    }
    let (code, findings, _) = convert(&[path]);
    assert_eq!((code, findings.len()), (Some(0), 5));
    let detected = text(&asff(&["detect", path]).stdout);
    assert_eq!(detected.lines().count(), 2, "{detected}");
}

#[test]
fn a_skipped_report_of_a_known_scanner_is_named_with_the_command_for_a_readable_one() {
    let directory = directory("advised");
    file(&directory, "zap.json", ZAP);
    file(
        &directory,
        "semgrep.json",
        r#"{"version": "1.0.0", "results": [{"check_id": "a.b", "path": "a.py"}], "errors": [], "paths": {"scanned": []}}"#,
    );
    let gate = asff(&["gate", "--fail-on", "CRITICAL", directory.to_str().unwrap()]);
    assert_eq!(gate.status.code(), Some(0));
    let notes = text(&gate.stderr);
    let mut lines = notes.lines();
    let named = lines.next().unwrap();
    assert!(named.contains("semgrep.json: skipped: "), "{notes}");
    assert!(named.contains("`semgrep scan --sarif"), "{notes}");
    let counted = lines.next().unwrap();
    assert!(
        counted.contains("skipped 1 file that is not a report"),
        "{notes}"
    );
}

#[test]
fn files_of_a_directory_are_sorted_by_name() {
    let directory = directory("sorted");
    for name in ["c.json", "a.json", "b.json"] {
        file(&directory, name, PHPSTAN.replace("A.php", name));
    }
    let detected = text(&asff(&["detect", directory.to_str().unwrap()]).stdout);
    let names: Vec<&str> = detected
        .lines()
        .map(|line| line.split('\t').next().unwrap())
        .map(|path| path.rsplit(['/', '\\']).next().unwrap())
        .collect();
    assert_eq!(names, ["a.json", "b.json", "c.json"]);
}

#[test]
fn a_broken_or_empty_report_in_a_directory_is_an_error_and_never_skipped() {
    let directory = directory("walked-broken");
    file(&directory, "cut.json", &PHPSTAN[..PHPSTAN.len() / 2]);
    file(&directory, "empty.json", "");
    file(&directory, "zap.json", ZAP);
    let path = directory.to_str().unwrap();
    let gate = asff(&["gate", "--fail-on", "CRITICAL", path]);
    assert_eq!(gate.status.code(), Some(2));
    let errors = text(&gate.stderr);
    assert!(errors.contains("empty.json: the file is empty"), "{errors}");
    assert!(errors.contains("cut.json: "), "{errors}");
    assert!(text(&gate.stdout).starts_with("failed: 2 incomplete reports\n"));
}

#[test]
fn a_directory_without_a_report_is_an_error() {
    let directory = directory("no-report");
    let path = directory.to_str().unwrap().to_owned();
    let gate = || asff(&["gate", "--fail-on", "CRITICAL", &path]);
    assert_eq!(gate().status.code(), Some(2));
    assert!(text(&gate().stderr).contains("the directory contains no files"));
    file(&directory, "readme.md", "# Reports\n");
    assert_eq!(gate().status.code(), Some(2));
    let expected = format!("error: {path}: no report found, only 1 file that is not a report\n");
    assert_eq!(text(&gate().stderr), expected);
    let expected = format!("failed: 1 incomplete report\nincomplete: {path}: no report in it\n");
    assert_eq!(text(&gate().stdout), expected);
    for format in ["text", "markdown", "html"] {
        let summary = asff(&["summary", "--format", format, &path]);
        assert_eq!(summary.status.code(), Some(2));
        let summary = text(&summary.stdout);
        assert!(summary.contains("no report in it"), "{summary}");
    }
    let summary = asff(&["summary", "--format", "json", &path]);
    let summary: serde_json::Value = serde_json::from_slice(&summary.stdout).unwrap();
    assert_eq!(summary["notRead"], serde_json::json!([path]));
    let list = asff(&["list", "--format", "json", &path]);
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
    assert_eq!(list["reports"][0]["partial"], "no report in it");
    // The status and the verdict agree.
    for unread in [&*path, "missing.json"] {
        let gate = asff(&["gate", "--fail-on", "LOW", "--allow-incomplete", unread]);
        assert_eq!(gate.status.code(), Some(2));
        let expected = "not decided: an input could not be read\n";
        assert!(text(&gate.stdout).starts_with(expected));
    }
}

#[test]
fn a_pattern_is_expanded_if_the_shell_did_not() {
    let directory = directory("patterns");
    file(&directory, "a.json", PHPSTAN);
    file(&directory, "b.json", ZAP);
    file(&directory, "c.txt", "no report");
    let pattern = directory.join("*.json");
    let summary = asff(&["summary", pattern.to_str().unwrap()]);
    assert_eq!(summary.status.code(), Some(0), "{}", text(&summary.stderr));
    assert_eq!(table(&text(&summary.stdout))[3], "all 0 0 2 1 1 4");
    // A pattern asks for its files, so a file that is not a report is an error.
    let all = asff(&["summary", directory.join("*").to_str().unwrap()]);
    assert_eq!(all.status.code(), Some(2));
    let none = asff(&["summary", directory.join("*.sarif").to_str().unwrap()]);
    assert_eq!(none.status.code(), Some(2));
    assert!(text(&none.stderr).contains("*.sarif: no file matches this pattern"));
    // A file may have such a name.
    let odd = file(&directory, "[odd].json", PHPSTAN);
    assert_eq!(asff(&["summary", &odd]).status.code(), Some(0));
}

#[test]
fn names_come_from_a_list() {
    let directory = directory("names");
    let phpstan = file(&directory, "a b.json", PHPSTAN);
    let zap = file(&directory, "z.json", ZAP);
    let names = format!("{phpstan}\n\n{zap}\r\n");
    let list = file(&directory, "names.txt", &names);
    let summary = asff(&["summary", "--files-from", &list]);
    assert_eq!(summary.status.code(), Some(0), "{}", text(&summary.stderr));
    assert_eq!(table(&text(&summary.stdout))[3], "all 0 0 2 1 1 4");
    let mut child = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(["summary", "--files-from", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(names.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(table(&text(&output.stdout))[3], "all 0 0 2 1 1 4");
    let twice = asff(&["summary", "--files-from", "-", "-"]);
    assert_eq!(
        text(&twice.stderr),
        "error: -: standard input can be read only once\n"
    );
    let blank = file(&directory, "blank.txt", "\n");
    assert_eq!(
        asff(&["summary", "--files-from", &blank]).status.code(),
        Some(2)
    );
    assert_eq!(asff(&["summary"]).status.code(), Some(2));
}

#[test]
fn an_archive_is_refused_with_the_command_that_unpacks_it() {
    let directory = directory("archives");
    for (name, bytes, command) in [
        ("r.json.gz", &b"\x1f\x8b\x08\0\0\0"[..], "gunzip FILE"),
        ("r.zip", b"PK\x03\x04\x14\0\0\0", "unzip FILE"),
        ("r.json.xz", b"\xfd7zXZ\0\0\x04", "unxz FILE"),
        ("r.json.zst", b"\x28\xb5\x2f\xfd\x04\0", "unzstd FILE"),
        ("r.json.bz2", b"BZh91AY&SY\x01\x02", "bunzip2 FILE"),
    ] {
        let archive = file(&directory, name, bytes);
        let output = asff(&["list", &archive]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let errors = text(&output.stderr);
        assert!(
            errors.contains(&format!("unpack first with `{command}`")),
            "{errors}"
        );
    }
}

#[test]
fn asff_given_to_convert_points_at_the_commands_for_it() {
    let directory = directory("asff-convert");
    let report = file(&directory, "zap.json", ZAP);
    let (_, findings, _) = convert(&[&report]);
    let asff_file = file(
        &directory,
        "asff.json",
        serde_json::to_vec(&findings).unwrap(),
    );
    let (code, _, errors) = convert(&[&asff_file]);
    assert_eq!(code, Some(2));
    assert!(
        errors.contains("`asff validate`") && errors.contains("`asff batch`"),
        "{errors}"
    );
    // Commands that only show findings read it.
    let summary = asff(&["summary", &asff_file]);
    assert_eq!(summary.status.code(), Some(0), "{}", text(&summary.stderr));
    assert_eq!(table(&text(&summary.stdout))[1], "zap 0 0 1 0 1 2");
}

#[test]
fn packed_data_in_a_directory_is_an_error_and_the_gate_does_not_pass() {
    let directory = directory("walked-packed");
    file(&directory, "zap.json", ZAP);
    file(&directory, "more.json.gz", b"\x1f\x8b\x08\0\0\0");
    file(&directory, "all.zip", b"PK\x03\x04\x14\0\0\0");
    file(&directory, "wide.json", b"\xff\xfe\0\0{\0\0\0");
    file(&directory, "app.jar", b"PK\x03\x04\x14\0\0\0");
    fs::create_dir_all(directory.join("node_modules/a")).unwrap();
    fs::create_dir_all(directory.join(".cache")).unwrap();
    file(&directory, "node_modules/a/a.js.gz", b"\x1f\x8b\x08\0\0\0");
    file(&directory, "node_modules/a/broken.json", "{\"a\": ");
    file(&directory, ".cache/b.zip", b"PK\x03\x04\x14\0\0\0");
    let path = directory.to_str().unwrap();
    let gate = asff(&["gate", "-q", "--fail-on", "CRITICAL", path]);
    assert_eq!(gate.status.code(), Some(2));
    assert!(text(&gate.stdout).starts_with("failed: 3 incomplete reports\n"));
    let errors = text(&gate.stderr).replace('\\', "/");
    let expected = [
        "all.zip: compressed (zip): unpack first with `unzip FILE`",
        "more.json.gz: compressed (gzip): unpack first with `gunzip FILE`",
        "wide.json: in UTF-32: convert to UTF-8 with `iconv -f UTF-32 -t UTF-8 FILE`",
    ];
    let path = path.replace('\\', "/");
    let expected = expected.map(|line| format!("error: {path}/{line}\n"));
    assert_eq!(errors, expected.concat());
    // What was skipped is named with the same words.
    let notes = text(&asff(&["detect", "-v", &path]).stderr);
    assert!(
        notes.contains("b.zip: skipped: compressed (zip): unpack first with `unzip FILE`"),
        "{notes}"
    );
    assert!(notes.contains("app.jar: skipped: "), "{notes}");
}

#[test]
fn a_cut_document_in_a_directory_is_an_error_although_its_tool_is_unknown() {
    let directory = directory("walked-cut");
    file(&directory, "zap.json", ZAP);
    file(
        &directory,
        "a.json",
        "{\"run\": {\"results\": [{\"id\": 1}, ",
    );
    file(
        &directory,
        "b.xml",
        "<?xml version=\"1.0\"?>\n<results><result>",
    );
    file(&directory, "whole.json", "{\"run\": {\"results\": []}}");
    let path = directory.to_str().unwrap();
    let gate = asff(&["gate", "--fail-on", "CRITICAL", path]);
    assert_eq!(gate.status.code(), Some(2));
    assert!(text(&gate.stdout).starts_with("failed: 2 incomplete reports\n"));
    let errors = text(&gate.stderr);
    assert_eq!(
        errors
            .matches("the report was cut: run the tool again\n")
            .count(),
        2,
        "{errors}"
    );
    assert!(
        errors.contains("skipped 1 file that is not a report"),
        "{errors}"
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_a_missing_file_in_a_directory_is_an_error() {
    let directory = directory("walked-link");
    file(&directory, "zap.json", ZAP);
    std::os::unix::fs::symlink("gone.json", directory.join("latest.json")).unwrap();
    std::os::unix::fs::symlink("gone", directory.join(".#lock")).unwrap();
    let path = directory.to_str().unwrap();
    let gate = asff(&["gate", "--fail-on", "CRITICAL", path]);
    assert_eq!(gate.status.code(), Some(2));
    let expected = "latest.json: the file that this link points to cannot be found\n";
    assert!(text(&gate.stderr).ends_with(expected));
    assert_eq!(text(&gate.stderr).lines().count(), 1);
}
