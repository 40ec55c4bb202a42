//! Output on a terminal. The terminal is that of `script` from util-linux.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PHPSTAN: &str = r#"{"totals":{"errors":0,"file_errors":1},"files":{"src/A.php":{"errors":1,"messages":[
    {"message":"Undefined variable: $a","line":3,"ignorable":true,"identifier":"variable.undefined"}]}},"errors":[]}"#;

fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    fs::write(directory.join("p.json"), PHPSTAN).unwrap();
    directory
}

/// Runs shell commands in a terminal with this number of columns. Returns everything that the terminal got.
fn terminal(directory: &Path, columns: usize, commands: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_asff")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let output = Command::new("script")
        .args([
            "-qec",
            &format!("stty cols {columns} rows 24; {commands}"),
            "/dev/null",
        ])
        .current_dir(directory)
        .env("PATH", path)
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Returns the text without the sequences that color it or clear the line.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        let (_, text) = part.split_once(['m', 'K']).unwrap();
        plain += text;
    }
    plain
}

#[test]
fn the_progress_of_slow_reports_never_wraps_and_is_removed() {
    let directory = directory("terminal-progress");
    for (number, command) in ["summary", "list", "gate --fail-on HIGH"]
        .iter()
        .enumerate()
    {
        let slow =
            format!("a-report-with-a-name-that-is-longer-than-the-terminal-is-wide-{number}.json");
        // The pipe is slower than the time after which the bar is drawn.
        let commands = format!(
            "mkfifo {slow}; (sleep 1; cat p.json) > {slow} & asff {command} p.json {slow} p.json"
        );
        let printed = terminal(&directory, 48, &commands);
        let frames = printed.split('\r').filter(|frame| frame.contains(" %"));
        let frames: Vec<String> = frames.map(plain).collect();
        assert!(!frames.is_empty(), "{command}: {printed:?}");
        for frame in frames {
            assert!(frame.chars().count() < 48, "{command}: {frame:?}");
            assert!(!frame.contains('\n'), "{command}: {frame:?}");
        }
        let (_, results) = printed.rsplit_once(" %\u{1b}[K").unwrap();
        assert!(results.starts_with("\r\u{1b}[K"), "{command}: {printed:?}");
    }
}

#[test]
fn lists_and_help_fit_the_terminal() {
    let directory = directory("terminal-width");
    for columns in [40, 60, 100] {
        for command in ["list p.json", "summary p.json", "gate --fail-on LOW p.json"] {
            let printed = plain(&terminal(&directory, columns, &format!("asff {command}")));
            assert!(printed.contains("LOW"), "{printed}");
            let lines = printed.lines().filter(|line| line.starts_with("LOW"));
            for line in lines {
                assert!(
                    line.chars().count() <= columns,
                    "{columns}, {command}: {line}"
                );
            }
        }
        let help = plain(&terminal(&directory, columns, "asff list --help"));
        for line in help.lines() {
            // An address or a list of values in one word may be longer.
            let words = line.trim_end_matches(" \\").split_whitespace().count();
            let width = line.chars().count();
            assert!(width <= columns || words <= 2, "{columns}: {line}");
        }
        assert!(help.contains("Exit status:"), "{help}");
    }
}
