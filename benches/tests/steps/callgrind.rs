//! Counts the instructions of one function, each time it is called, with callgrind.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The environment variable with the input file, for the test when it runs under callgrind.
pub const INPUT: &str = "STEPS_INPUT";

/// The measurements, in the order of [`Work::add`].
#[derive(Default)]
pub struct Work {
    bytes: Vec<u8>,
}

/// One measurement: a sequence of reports.
pub struct Task<'w> {
    pub source: String,
    pub normalize: bool,
    pub reports: Vec<&'w str>,
}

impl Work {
    pub fn add(&mut self, task: &Task<'_>) {
        let lengths = task
            .reports
            .iter()
            .map(|report| format!(" {}", report.len()));
        let lengths: String = lengths.collect();
        let head = format!("{} {}{lengths}\n", task.source, task.normalize);
        self.bytes.extend(head.bytes());
        for report in &task.reports {
            self.bytes.extend(report.bytes());
        }
    }

    /// Runs the test `name` of this program under callgrind, and returns the number of instructions of each call of
    /// `function`.
    ///
    /// # Panics
    ///
    /// If valgrind is missing, or the test fails.
    pub fn count(&self, label: &str, name: &str, function: &str) -> Vec<u64> {
        let file =
            |end: &str| Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("steps-{label}.{end}"));
        let (input, out) = (file("input"), file("callgrind"));
        fs::write(&input, &self.bytes).unwrap();
        let _ = fs::remove_file(&out);
        let run = Command::new("valgrind")
            .args([
                "--quiet",
                "--tool=callgrind",
                "--combine-dumps=yes",
                "--dump-line=no",
            ])
            // The names of lines and inlined functions are not needed, and slow to read.
            .args(["--read-inline-info=no", "--read-var-info=no"])
            .arg(format!("--toggle-collect={function}"))
            .arg(format!("--dump-after={function}"))
            .arg(option("--callgrind-out-file=", &out))
            .arg(env::current_exe().unwrap())
            .args(["--ignored", "--exact", name, "--test-threads=1"])
            .env(INPUT, &input)
            .output()
            .unwrap_or_else(|error| {
                panic!("valgrind, which counts the steps, cannot be run: {error}")
            });
        assert!(
            run.status.success(),
            "{}{}",
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        );
        let profile = fs::read_to_string(&out).unwrap();
        let mut totals: Vec<u64> = profile
            .lines()
            .filter_map(|line| line.strip_prefix("totals: "))
            .map(|total| total.parse().unwrap())
            .collect();
        // The last total is for the end of the program.
        totals.pop();
        for file in [input, out] {
            let _ = fs::remove_file(file);
        }
        totals
    }
}

fn option(name: &str, path: &Path) -> std::ffi::OsString {
    let mut option = std::ffi::OsString::from(name);
    option.push(path);
    option
}

/// Returns the input of this process if it runs under callgrind, else `None`.
pub fn input() -> Option<String> {
    let path = PathBuf::from(env::var_os(INPUT)?);
    Some(fs::read_to_string(path).unwrap())
}

/// Returns the measurements of [`input`].
pub fn tasks(mut input: &str) -> impl Iterator<Item = Task<'_>> {
    std::iter::from_fn(move || {
        let (head, mut rest) = input.split_once('\n')?;
        let mut words = head.split(' ');
        let source = words.next()?.to_owned();
        let normalize = words.next()? == "true";
        let mut reports = Vec::new();
        for length in words {
            let (report, after) = rest.split_at(length.parse().unwrap());
            reports.push(report);
            rest = after;
        }
        input = rest;
        Some(Task {
            source,
            normalize,
            reports,
        })
    })
}
