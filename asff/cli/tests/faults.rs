//! The command line when files, streams and disks fail, and when text is hostile: one line per fault, no panic, no
//! partial output.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PHPSTAN: &str = r#"{"totals":{"errors":0,"file_errors":1},"files":{"/app/src/A.php":{"errors":1,"messages":[
    {"message":"Undefined variable: $a","line":3,"ignorable":true,"identifier":"variable.undefined"}]}},"errors":[]}"#;

const TARGET: [&str; 5] = [
    "convert",
    "--account",
    "123456789012",
    "--region",
    "eu-west-1",
];

/// Creates an empty directory for one test.
fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("faults")
        .join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn file(directory: &Path, name: impl AsRef<OsStr>, contents: impl AsRef<[u8]>) -> PathBuf {
    let path = directory.join(name.as_ref());
    fs::write(&path, contents).unwrap();
    path
}

fn command(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asff"));
    command.args(arguments).stdin(Stdio::null());
    command
}

fn asff(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
    command(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Returns the error lines of a run that ended with 2 and did not panic.
fn errors(output: &Output) -> Vec<String> {
    let lines: Vec<String> = text(&output.stderr).lines().map(str::to_owned).collect();
    assert_eq!(output.status.code(), Some(2), "{lines:?}");
    assert!(
        lines.iter().all(|line| !line.contains("panicked")),
        "{lines:?}"
    );
    let is_error = |line: &String| line.starts_with("error: ");
    lines.into_iter().filter(is_error).collect()
}

/// Returns `n` ASFF findings, each with a description of `length` characters.
fn findings(n: usize, length: usize) -> String {
    let finding = |at: usize| {
        format!(
            r#"{{"SchemaVersion":"2018-10-08","Id":"id-{at}","ProductArn":"arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default","GeneratorId":"g","AwsAccountId":"123456789012","Types":["Software and Configuration Checks"],"CreatedAt":"2026-01-02T03:04:05Z","UpdatedAt":"2026-01-02T03:04:05Z","Severity":{{"Label":"LOW"}},"Title":"t","Description":"{}","Resources":[{{"Type":"Other","Id":"r"}}]}}"#,
            "d".repeat(length)
        )
    };
    let findings: Vec<String> = (0..n).map(finding).collect();
    format!("[{}]", findings.join(","))
}

/// Returns the names of the files in a directory.
fn names(directory: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(directory) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn an_unreadable_file_gives_one_line_and_the_others_are_read() {
    let directory = directory("unreadable");
    let good = file(&directory, "good.json", PHPSTAN);
    let missing = directory.join("missing.json");
    let empty = file(&directory, "empty.json", "");
    let mut files = vec![missing, empty];
    if cfg!(target_os = "linux") {
        // Its first page is not mapped: it can be opened but not read.
        files.push("/proc/self/mem".into());
    }
    let bad = files.len();
    files.push(good);
    let arguments = TARGET.iter().map(OsStr::new);
    let output = asff(arguments.chain(files.iter().map(|path| path.as_os_str())));
    let errors = errors(&output);
    assert_eq!(errors.len(), bad, "{errors:?}");
    for (error, file) in errors.iter().zip(&files) {
        let beginning = format!("error: {}: ", file.display());
        assert!(error.starts_with(&beginning), "{error}");
    }
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(findings.as_array().unwrap().len(), 1);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let directory = directory("huge");
    let path = directory.join("huge.json");
    // A sparse file: it takes no space on the disk.
    let huge = fs::File::create(&path).unwrap();
    huge.set_len((4 << 30) + 1).unwrap();
    for command in ["detect", "validate"] {
        let errors = errors(&asff([OsStr::new(command), path.as_os_str()]));
        assert_eq!(errors.len(), 1);
        assert!(
            errors[0].ends_with("larger than the limit of 4294967296 bytes"),
            "{errors:?}"
        );
    }
    fs::remove_file(path).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn an_endless_device_is_read_up_to_the_limit() {
    for arguments in [
        ["detect", "--policy=/dev/zero", ""],
        ["severity", "--policy=/dev/zero", "HIGH"],
        ["severity", "-", ""],
    ] {
        let arguments = arguments.iter().filter(|text| !text.is_empty());
        let mut command = command(arguments);
        let zero = fs::File::open("/dev/zero").unwrap();
        let output = command.stdin(zero).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(text(&output.stderr).matches("error:").count(), 1);
    }
}

#[test]
fn a_growing_file_is_read_up_to_its_first_length() {
    use std::io::Write as _;

    let directory = directory("growing");
    let (head, tail) = PHPSTAN.split_at(PHPSTAN.find("    {\"message\"").unwrap());
    let path = file(&directory, "r.json", head);
    let line = "    {\"message\":\"No.\",\"line\":3,\"ignorable\":true},\n";
    let convert = || {
        let arguments = TARGET.iter().map(OsStr::new);
        command(arguments.chain([path.as_os_str()]))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let mut growing = fs::OpenOptions::new().append(true).open(&path).unwrap();
    for _ in 0..5 {
        let child = convert();
        for _ in 0..200 {
            growing.write_all(line.as_bytes()).unwrap();
        }
        let output = child.wait_with_output().unwrap();
        // It is cut, which gives one error line; the findings before the cut are there.
        assert_eq!(errors(&output).len(), 1);
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap();
    }
    growing.write_all(tail.as_bytes()).unwrap();
    let output = convert().wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn empty_standard_input_is_an_empty_file() {
    let errors = errors(&asff(["detect", "-"]));
    assert_eq!(errors, ["error: -: the file is empty"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_with_a_name_is_a_file() {
    let directory = directory("fifo");
    let fifo = directory.join("r.json");
    let made = Command::new("mkfifo").arg(&fifo).status().unwrap();
    assert!(made.success());
    let writer = std::thread::spawn({
        let fifo = fifo.clone();
        move || fs::write(fifo, PHPSTAN).unwrap()
    });
    let output = asff([OsStr::new("detect"), fifo.as_os_str()]);
    writer.join().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).ends_with("\tphpstan-json\tcertain\n"));
}

/// Runs a command whose standard output is closed. Returns its exit status and standard error.
fn unread(arguments: &[&OsStr]) -> (Option<i32>, String) {
    let mut child = command(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    (output.status.code(), text(&output.stderr))
}

#[test]
fn a_gate_with_closed_output_still_fails() {
    let directory = directory("unread");
    let report = file(&directory, "r.json", PHPSTAN);
    for (label, code) in [("INFORMATIONAL", 1), ("CRITICAL", 0)] {
        let gate = ["gate", "--fail-on", label].map(OsStr::new);
        let arguments = [&gate[..], &[report.as_os_str()]].concat();
        assert_eq!(unread(&arguments), (Some(code), String::new()), "{label}");
    }
}

#[test]
fn violations_with_closed_output_still_fail() {
    let directory = directory("unread-violations");
    let broken = findings(5_000, 10).replace("\"LOW\"", "\"AWFUL\"");
    let broken = file(&directory, "f.json", broken);
    let arguments = [OsStr::new("validate"), broken.as_os_str()];
    assert_eq!(unread(&arguments), (Some(1), String::new()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_for_standard_output_is_an_error() {
    let directory = directory("full");
    let report = file(&directory, "r.json", PHPSTAN);
    let asff_file = file(
        &directory,
        "f.json",
        findings(3, 10).replace("LOW", "AWFUL"),
    );
    let report = report.to_str().unwrap();
    let convert = [&TARGET[..], &[report]].concat();
    for arguments in [
        &convert[..],
        &["detect", report],
        &["summary", report],
        &["summary", "--format", "json", report],
        &["gate", "--fail-on", "LOW", report],
        &["validate", asff_file.to_str().unwrap()],
        &["severity", "HIGH"],
        &["tools"],
        &["tools", "--json"],
    ] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = command(arguments).stdout(full).output().unwrap();
        let errors = errors(&output);
        assert_eq!(errors.len(), 1, "{arguments:?}: {errors:?}");
        assert!(
            errors[0].starts_with("error: standard output: No space left"),
            "{errors:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn closed_streams_cause_no_panic() {
    let directory = directory("closed");
    let report = file(&directory, "r.json", PHPSTAN);
    for streams in [">&-", "2>&-", "<&-", ">&- 2>&- <&-"] {
        let script = format!("exec \"$0\" detect \"$1\" missing.json {streams}");
        let mut shell = Command::new("sh");
        shell
            .args(["-c", &script, env!("CARGO_BIN_EXE_asff")])
            .arg(&report);
        let output = shell.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{streams}");
    }
}

#[cfg(unix)]
#[test]
fn requests_that_do_not_fit_on_the_disk_are_all_removed() {
    let directory = directory("no-room");
    let out = directory.join("out");
    // The first request is small, the second is not.
    let many = file(&directory, "f.json", findings(150, 900));
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$0\" batch --out \"$1\" \"$2\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_asff")]);
    let output = shell.arg(&out).arg(&many).output().unwrap();
    assert_eq!(errors(&output).len(), 1);
    assert_eq!(output.stdout, b"");
    assert_eq!(names(&out), Vec::<String>::new());
    // With more space there are two.
    let output = command([
        OsStr::new("batch"),
        OsStr::new("--out"),
        out.as_os_str(),
        many.as_os_str(),
    ])
    .output()
    .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        names(&out),
        [
            "0001-123456789012-eu-west-1.json",
            "0002-123456789012-eu-west-1.json"
        ]
    );
    assert_eq!(text(&output.stdout).lines().count(), 2);
}

#[test]
fn a_run_removes_the_unfinished_requests_of_an_interrupted_run() {
    let directory = directory("out");
    let one = file(&directory, "f.json", findings(1, 10));
    let batch = |out: &Path| {
        asff([
            OsStr::new("batch"),
            OsStr::new("--out"),
            out.as_os_str(),
            one.as_os_str(),
        ])
    };
    // A file in place of the directory.
    assert_eq!(errors(&batch(&one)).len(), 1);
    let out = directory.join("requests");
    fs::create_dir(&out).unwrap();
    file(&out, "0001-123456789012-eu-west-1.asff-part", "{");
    file(&out, "0002.asff-part", "{");
    file(&out, "notes.txt", "mine");
    assert_eq!(batch(&out).status.code(), Some(0));
    assert_eq!(
        names(&out),
        ["0001-123456789012-eu-west-1.json", "notes.txt"]
    );
    // A second run would send the existing requests again.
    let before = fs::read(out.join("0001-123456789012-eu-west-1.json")).unwrap();
    assert_eq!(errors(&batch(&out)).len(), 1);
    assert_eq!(
        fs::read(out.join("0001-123456789012-eu-west-1.json")).unwrap(),
        before
    );
}

#[test]
fn requests_are_written_if_the_output_is_closed() {
    let directory = directory("unread-requests");
    let out = directory.join("out");
    let many = file(&directory, "f.json", findings(350, 10));
    let arguments = [
        OsStr::new("batch"),
        OsStr::new("--out"),
        out.as_os_str(),
        many.as_os_str(),
    ];
    assert_eq!(unread(&arguments), (Some(0), String::new()));
    assert_eq!(names(&out).len(), 4);
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_no_request() {
    use std::io::Write as _;
    use std::os::unix::process::ExitStatusExt as _;

    let directory = directory("interrupt");
    let out = directory.join("out");
    let batch = [
        OsStr::new("batch"),
        OsStr::new("--out"),
        out.as_os_str(),
        OsStr::new("-"),
    ];
    let convert: Vec<&OsStr> = TARGET
        .iter()
        .chain(&["-"])
        .map(|text| OsStr::new(*text))
        .collect();
    for arguments in [&batch[..], &convert] {
        let mut child = command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The process waits for the rest.
        let mut input = child.stdin.take().unwrap();
        input.write_all(b"[{\"SchemaVersion\":").unwrap();
        // Not SIGINT: processes that a script starts in the background ignore it, and their children inherit that.
        let killed = Command::new("kill")
            .args(["-TERM", &child.id().to_string()])
            .status()
            .unwrap();
        assert!(killed.success());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.signal(), Some(15), "{output:?}");
        drop(input);
    }
    assert_eq!(names(&out), Vec::<String>::new());
}

/// Returns true for a character that ends lines or columns, controls a terminal, changes the text direction, or is
/// invisible.
fn is_hostile(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn check_table(output: &str, columns: usize, rows: usize) {
    assert!(!output.chars().any(is_hostile), "{output:?}");
    assert_eq!(output.lines().count(), rows, "{output:?}");
    for line in output.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), columns, "{line:?}");
        for cell in cells {
            assert!(!cell.trim_start().starts_with(['=', '@']), "{line:?}");
            let sign = cell.starts_with(['+', '-']) && cell.len() > 1;
            assert!(!sign || cell.parse::<f64>().is_ok(), "{line:?}");
        }
    }
}

const HOSTILE: &str =
    "=cmd|' /C calc'!A0\u{1b}[2J\u{1b}]0;owned\u{7}\ta\r\nerror: b\u{202e}c\u{2028}d\u{9b}31m";

#[test]
fn hostile_words_stay_in_their_column() {
    let output = asff(["severity", HOSTILE, "@SUM(A1)", "-2+3", "HIGH", "7.5", "-"]);
    assert_eq!(output.status.code(), Some(2));
    check_table(&text(&output.stdout), 3, 5);
}

#[test]
fn hostile_ids_stay_in_their_column() {
    let directory = directory("ids");
    let id = serde_json::to_string(HOSTILE).unwrap();
    let broken = findings(2, 10)
        .replace("\"id-1\"", &id)
        .replace("\"LOW\"", &id);
    let broken = file(&directory, "f.json", broken);
    let output = asff([OsStr::new("validate"), broken.as_os_str()]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let table = text(&output.stdout);
    assert!(table.contains("'=cmd|"), "{table:?}");
    check_table(&table, 5, table.lines().count());
}

#[cfg(unix)]
#[test]
fn hostile_file_names_stay_in_their_column() {
    let directory = directory("names");
    let name = HOSTILE.replace('/', "");
    file(&directory, &name, PHPSTAN);
    let run = |arguments: &[&str]| {
        let mut command = command(arguments);
        command.current_dir(&directory).arg(&name).output().unwrap()
    };
    check_table(&text(&run(&["detect"]).stdout), 3, 1);
    for format in ["text", "markdown"] {
        let output = run(&["summary", "--format", format]);
        assert_eq!(output.status.code(), Some(0));
        assert!(!text(&output.stdout).chars().any(is_hostile));
        // The name did not start a line of its own.
        assert!(!text(&output.stdout).contains("\nerror:"));
    }
    // A file that cannot be read, and a name that looks like an option.
    fs::remove_file(directory.join(&name)).unwrap();
    let missing = run(&["detect"]);
    assert_eq!(text(&missing.stderr).lines().count(), 1);
    let option = format!("--{name}");
    for output in [missing, asff(["detect", &option])] {
        assert_eq!(output.status.code(), Some(2));
        assert!(!text(&output.stderr).chars().any(is_hostile), "{output:?}");
    }
}

#[test]
fn hostile_reports_write_no_controls_into_summaries() {
    let directory = directory("summary");
    let word = format!("<img src=x onerror=alert(1)>|[a](javascript:b)`{HOSTILE}");
    let word = serde_json::to_string(&word).unwrap();
    // Notes quote unexpected words of ZAP.
    let report = format!(
        r#"{{"@programName":"ZAP","@version":{word},"@generated":{word},"site":[{{"@name":"https://a.example","alerts":[
        {{"pluginid":"1","name":{word},"riskcode":{word},"confidence":"1","instances":[]}}]}}]}}"#
    );
    let report = file(&directory, "r.json", report);
    for format in ["text", "markdown"] {
        let arguments = [
            OsStr::new("summary"),
            OsStr::new("--format"),
            OsStr::new(format),
            report.as_os_str(),
        ];
        let output = asff(arguments);
        let summary = text(&output.stdout);
        assert!(!summary.chars().any(is_hostile), "{summary:?}");
        assert!(!text(&output.stderr).chars().any(is_hostile));
    }
}
