//! Reports for the tests, and pages made from them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// Creates an empty directory for one test.
pub(crate) fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// Writes a report into the directory.
pub(crate) fn write(directory: &Path, name: &str, report: &Value) {
    fs::write(directory.join(name), report.to_string()).unwrap();
}

/// Runs the program in the directory, and returns its output.
pub(crate) fn asff(directory: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(arguments)
        .current_dir(directory)
        .env("COLUMNS", "110")
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Makes a page, and returns its file name.
pub(crate) fn page(directory: &Path, arguments: &[&str]) -> String {
    let page = asff(directory, arguments);
    let file = directory.join("page.html");
    fs::write(&file, page).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Returns a log of a tool with these results, each with a rule, a level, a file and a message.
pub(crate) fn log(tool: &str, results: &[(&str, &str, &str, &str)]) -> Value {
    let results = results.iter().map(|(rule, level, file, message)| {
        json!({"ruleId": rule, "level": level, "message": {"text": message}, "locations": [{"physicalLocation":
            {"artifactLocation": {"uri": file}, "region": {"startLine": 7}}}]})
    });
    json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": tool}}, "results": results.collect::<Vec<_>>()}]})
}

/// Returns a log with this number of findings.
pub(crate) fn many(count: usize) -> Value {
    let levels = ["error", "warning", "note"];
    let mut texts = Vec::new();
    for number in 0..count {
        let mut message = format!("Finding number {number}");
        let _ = write!(message, " in file {}", number % 97);
        texts.push((
            format!("rule-{}", number % 40),
            format!("src/{}/{number}.py", number % 97),
            message,
        ));
    }
    let results = texts.iter().enumerate();
    let results: Vec<_> = results
        .map(|(number, (rule, file, message))| (&**rule, levels[number % 3], &**file, &**message))
        .collect();
    log("Semgrep", &results)
}
