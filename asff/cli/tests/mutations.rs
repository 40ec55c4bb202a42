//! Randomly mutated samples through the command line, with fixed seeds.
//!
//! `cargo test` takes a few mutants of every sample. The number in `fuzz/README.md` is reached with
//!
//! ```text
//! MUTATIONS=10000 CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=true \
//!     cargo test --release -p asff-cli --test mutations -- --nocapture
//! ```
//!
//! `MUTATIONS_OF=zap,phpstan` restricts the samples to these tools. A `TMPDIR` in memory makes it faster.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs::{self, File};
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

use asff::validate::Level;
use asff::wire;
use finding_parsers::SOURCES;
use finding_source::{Options, Registry, Report};
use fixtures::Sample;
use fixtures::mutate::mutant;
use nix::sys::resource::{UsageWho, getrusage};

/// Number of mutants of a sample that a plain `cargo test` makes.
const FEW: u64 = 12;
/// Number of files that one process reads.
const FILES: u64 = 128;
/// Maximum growth of memory, relative to the unmodified sample.
const MEMORY: i64 = 10;

/// Serializes the tests, because the memory of all child processes is counted together.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Runs the command line on many mutants at a time.
struct Harness {
    directory: PathBuf,
    mutations: u64,
    /// The maximum resident set of the first run, with an unmodified sample, in kilobytes.
    intact: i64,
    samples: u64,
    runs: u64,
    mutants: u64,
    refused: u64,
    findings: u64,
}

impl Harness {
    fn new(test: &str) -> Self {
        // Several test processes may run at once, for different tools.
        let directory = format!("asff-{test}-{}", std::process::id());
        let directory = std::env::temp_dir().join(directory);
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        let mutations = std::env::var("MUTATIONS").ok();
        Self {
            directory,
            mutations: mutations.map_or(FEW, |text| text.parse().expect("MUTATIONS is a number")),
            intact: 0,
            samples: 0,
            runs: 0,
            mutants: 0,
            refused: 0,
            findings: 0,
        }
    }

    /// Runs the mutants of `sample`, some of them with each of `commands`. Mutations insert pieces of `donors`.
    fn sample(&mut self, sample: &Sample, donors: &[Sample], commands: &[Vec<&str>]) {
        if self.intact == 0 {
            let path = sample.path();
            self.run(
                &sample.name,
                &commands[0],
                &[path.to_str().unwrap().to_owned()],
            );
            self.intact = largest_child();
        }
        let mut seed = 0;
        // Few mutants are tried with two commands; the choice differs from sample to sample.
        let share = self.mutations.div_ceil(2).min(FILES);
        self.samples += 1;
        while seed < self.mutations {
            let last = self.mutations.min(seed + share);
            let files: Vec<String> = (seed..last)
                .map(|seed| {
                    let donor = &donors[seed as usize % donors.len()];
                    let path = self.directory.join(format!("m{}", seed % FILES));
                    fs::write(&path, mutant(&sample.bytes, &donor.bytes, seed)).unwrap();
                    path.to_str().unwrap().to_owned()
                })
                .collect();
            let command = &commands[(self.samples + seed / share) as usize % commands.len()];
            let name = format!("{}, seeds {seed}..{last}", sample.name);
            self.run(&name, command, &files);
            self.mutants += last - seed;
            seed = last;
        }
    }

    /// Runs one process on `files`, and checks its results.
    fn run(&mut self, name: &str, command: &[&str], files: &[String]) {
        self.runs += 1;
        let wrong = match self.process(command, files) {
            Ok(()) => return,
            Err(wrong) => wrong,
        };
        // Finds the file that caused it.
        let alone = files.iter().filter_map(|file| {
            let wrong = self.process(command, std::slice::from_ref(file)).err()?;
            Some(format!("{file}: {wrong}"))
        });
        let alone: Vec<String> = alone.collect();
        panic!(
            "{name}: asff {}: {wrong}\n{}",
            command.join(" "),
            alone.join("\n")
        );
    }

    /// Runs one process on `files`.
    fn process(&mut self, command: &[&str], files: &[String]) -> Result<(), String> {
        let names: Vec<&str> = files.iter().map(String::as_str).collect();
        self.process_naming(&[command, &names].concat(), files)
    }

    /// Runs one process whose errors name one of `files`.
    fn process_naming(&mut self, command: &[&str], files: &[String]) -> Result<(), String> {
        // `batch` refuses a directory that contains requests.
        let _ = fs::remove_dir_all(self.directory.join(REQUESTS));
        let (stdout, stderr) = (self.directory.join("stdout"), self.directory.join("stderr"));
        let status = Command::new(env!("CARGO_BIN_EXE_asff"))
            .args(command)
            .stdout(File::create(&stdout).unwrap())
            .stderr(File::create(&stderr).unwrap())
            .status()
            .unwrap();
        let errors = fs::read(&stderr).unwrap();
        let errors =
            String::from_utf8(errors).map_err(|error| format!("standard error: {error}"))?;
        let code = match (status.code(), status.signal()) {
            (Some(code), _) => code,
            (None, signal) => return Err(format!("ended by signal {signal:?}: {errors}")),
        };
        // A failed gate or check is not an error.
        let may_fail = matches!(command[0], "gate" | "validate");
        if !(code == 0 || code == 2 || code == 1 && may_fail) {
            return Err(format!("exit status {code}: {errors}"));
        }
        let refused = lines(&errors, files)?;
        if (code == 2) != (refused > 0) {
            return Err(format!(
                "exit status {code} with {refused} errors: {errors}"
            ));
        }
        self.refused += refused;
        if command[0] == "convert" {
            self.findings += valid(&fs::read(&stdout).unwrap())?;
        }
        let largest = largest_child();
        if self.intact > 0 && largest > MEMORY * self.intact {
            return Err(format!(
                "{largest} KB of memory, {} KB for a sample",
                self.intact
            ));
        }
        Ok(())
    }

    fn report(&self, of: &str) {
        let _ = fs::remove_dir_all(&self.directory);
        println!(
            "{of}: {} mutants in {} processes, {} errors, {} findings; at most {} KB of memory, {} KB for a sample",
            self.mutants,
            self.runs,
            self.refused,
            self.findings,
            largest_child(),
            self.intact
        );
    }
}

/// Returns the maximum resident set of any child process that has ended, in kilobytes.
fn largest_child() -> i64 {
    getrusage(UsageWho::RUSAGE_CHILDREN).unwrap().max_rss()
}

/// Checks that every message on standard error is one line. Returns the number of errors.
fn lines(errors: &str, files: &[String]) -> Result<u64, String> {
    const LONGEST: usize = 2_000;
    let mut refused = 0;
    for line in errors.lines() {
        if line.chars().any(char::is_control) || line.chars().count() > LONGEST {
            return Err(format!("no line to show: {line:?}"));
        }
        if line.starts_with("note: ") {
            continue;
        }
        let of = line
            .strip_prefix("error: ")
            .and_then(|line| line.split_once(": "));
        let Some((file, what)) = of else {
            return Err(format!("neither a note nor an error: {line}"));
        };
        if !files.iter().any(|name| name == file) || what.trim().len() < 10 {
            return Err(format!("what is wrong, and where? {line}"));
        }
        refused += 1;
    }
    Ok(refused)
}

/// Checks that Security Hub accepts every finding. Returns their number.
fn valid(stdout: &[u8]) -> Result<u64, String> {
    let mut findings = 0;
    // Without findings, there is no output.
    if stdout.is_empty() {
        return Ok(findings);
    }
    for finding in wire::read(stdout) {
        let finding = finding.map_err(|error| format!("standard output: {error}"))?;
        let error = finding
            .validate()
            .into_iter()
            .find(|v| v.level == Level::Error);
        if let Some(error) = error {
            return Err(format!("{}: {error}", finding.id));
        }
        findings += 1;
    }
    Ok(findings)
}

/// Returns the source that reads a sample; if detection finds none, the sources of its tool.
fn sources(sample: &Sample) -> Vec<&'static str> {
    let of_tool = SOURCES
        .iter()
        .filter(|s| s.descriptor().tool == sample.tool());
    let of_tool: Vec<_> = of_tool.copied().collect();
    let ids = of_tool.iter().map(|s| &*s.descriptor().id).collect();
    let Ok(report) = Report::new(&sample.bytes, &Options::default().limits) else {
        return ids;
    };
    match Registry::new(&of_tool).choose(&report) {
        Ok(candidate) => vec![&candidate.source.as_static().unwrap().descriptor().id],
        Err(_) => ids,
    }
}

/// Returns the samples of the tools that the environment names, or all samples.
fn chosen(mut samples: Vec<Sample>) -> Vec<Sample> {
    assert!(samples.len() > 200, "{} samples", samples.len());
    if let Ok(tools) = std::env::var("MUTATIONS_OF") {
        samples.retain(|sample| tools.split(',').any(|tool| tool == sample.tool()));
        assert!(!samples.is_empty(), "no samples of {tools}");
    }
    samples
}

/// Where `batch` writes, in the directory of a harness.
const REQUESTS: &str = "requests";

/// A report for policies to grade.
const REPORT: &str = "zap/valid/2.17.0-shop.json";

const TARGET: [&str; 7] = [
    "convert",
    "--account=123456789012",
    "--region=eu-west-1",
    "--now=2026-01-02T03:04:05Z",
    "--repository=shop",
    "--branch=main",
    "--commit=0123456789abcdef",
];

#[test]
fn mutants_of_reports_give_findings_and_errors_and_nothing_worse() {
    let _turn = ONE_AT_A_TIME.lock();
    let donors = fixtures::all_samples();
    let samples = chosen(donors.clone());
    let mut harness = Harness::new("mutants-of-reports");
    for sample in &samples {
        let mut commands = vec![TARGET.to_vec()];
        for &id in &sources(sample) {
            let with = |command: &[&'static str]| [command, &["--tool", id]].concat();
            // What keeps away from detection gets further.
            commands.push(with(&TARGET));
            let each: &[_] = &["--instances=each", "--suppressed=omit", "--format=ndjson"];
            commands.push(with(&[&TARGET, each, &["--policy=aws-blog"]].concat()));
            commands.push(with(&["gate", "--fail-on=high", "--fail-on-kev"]));
            commands.push(with(&TARGET));
            commands.push(with(&["summary", "--format=json"]));
        }
        commands.push(vec!["detect"]);
        harness.sample(sample, &donors, &commands);
    }
    harness.report("reports");
    assert_eq!(harness.mutants, samples.len() as u64 * harness.mutations);
    // Some tools find much in a report, and others little.
    assert!(harness.refused > harness.mutants / 8 && harness.findings > harness.mutants / 100);
}

#[test]
fn mutants_of_findings_are_read_or_refused() {
    let _turn = ONE_AT_A_TIME.lock();
    let samples: Vec<Sample> = chosen(fixtures::all_samples())
        .iter()
        .map(|sample| format!("{}.asff", sample.name))
        .filter(|name| fixtures::root().join(name).is_file())
        .map(|name| fixtures::sample(&name))
        .collect();
    let mut harness = Harness::new("mutants-of-findings");
    let out = format!("--out={}", harness.directory.join(REQUESTS).display());
    for sample in &samples {
        let path = sample.path();
        let previous = format!("--previous={}", path.display());
        let commands = [
            vec!["validate", "--advice"],
            vec!["reconcile", "--now=2026-01-02T03:04:05Z", &previous],
            vec!["validate"],
            vec!["batch", &out],
        ];
        harness.sample(sample, &samples, &commands);
    }
    harness.report("findings");
    assert_eq!(harness.mutants, samples.len() as u64 * harness.mutations);
    assert!(harness.refused > harness.mutants / 8);
}

#[test]
fn mutants_of_policies_grade_or_are_refused() {
    let _turn = ONE_AT_A_TIME.lock();
    // Not of a tool.
    if std::env::var_os("MUTATIONS_OF").is_some() {
        return;
    }
    let report = fixtures::root().join(REPORT);
    let policies = fixtures::root().join("../fuzz/seeds/policy");
    let mut harness = Harness::new("mutants-of-policies");
    let every = ["toml", "json"].map(|extension| {
        let name = format!("every-key.{extension}");
        let bytes = fs::read(policies.join(&name)).unwrap();
        (
            name,
            bytes,
            harness.directory.join(format!("p.{extension}")),
        )
    });
    for (at, (name, bytes, path)) in every.iter().enumerate() {
        let donor = &every[1 - at].1;
        let named = path.to_str().unwrap().to_owned();
        let (policy, option) = (format!("--policy={named}"), format!("--policy {named}"));
        fs::write(path, bytes).unwrap();
        let words = ["severity", &policy, "High", "9.8"];
        harness.run(name, &words, &[]);
        harness.intact = largest_child();
        let convert = [&TARGET[..], &[&policy, report.to_str().unwrap()]].concat();
        for seed in 0..harness.mutations {
            fs::write(path, mutant(bytes, donor, seed)).unwrap();
            let command = if seed % 4 == 0 { &convert[..] } else { &words };
            // Messages name the policy; what is read is in the command already.
            let wrong = harness.process_naming(command, std::slice::from_ref(&option));
            assert_eq!(wrong, Ok(()), "{name}, seed {seed}: asff {command:?}");
            harness.mutants += 1;
        }
    }
    harness.report("policies");
    assert!(harness.refused > harness.mutants / 8);
}
