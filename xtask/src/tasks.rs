//! Tasks that are commands.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// A task: its name, what it does, and its commands. What follows the name is handed to the last command.
struct Task {
    name: &'static str,
    about: &'static str,
    commands: &'static [&'static [&'static str]],
    environment: &'static [(&'static str, &'static str)],
}

const fn task(
    name: &'static str,
    about: &'static str,
    commands: &'static [&'static [&'static str]],
) -> Task {
    Task {
        name,
        about,
        commands,
        environment: &[],
    }
}

const TASKS: &[Task] = &[
    task("format", "format the code", &[&["cargo", "fmt", "--all"]]),
    Task {
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        ..task(
            "check",
            "format, clippy and docs, with warnings denied",
            &[
                &["cargo", "fmt", "--all", "--check"],
                &[
                    "cargo",
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--all-features",
                    "--",
                    "-D",
                    "warnings",
                ],
                &[
                    "cargo",
                    "doc",
                    "--workspace",
                    "--all-features",
                    "--no-deps",
                    "--quiet",
                ],
            ],
        )
    },
    task(
        "test",
        "every test but the long ones",
        &[&["cargo", "test", "--workspace"]],
    ),
    Task {
        environment: &[("UPDATE_EXPECTED", "1")],
        ..task(
            "update",
            "write the goldens, the tables of sources and the lists of files anew; read the difference",
            &[&[
                "cargo",
                "test",
                "--package",
                "fixtures",
                "--test",
                "golden",
                "--test",
                "readme",
                "--test",
                "packages",
            ]],
        )
    },
    task(
        "screenshots",
        "write the pictures of docs/ anew, with Chromium",
        &[&[
            "cargo",
            "test",
            "--package",
            "asff-cli",
            "--test",
            "browser",
            "screenshots",
            "--",
            "--ignored",
        ]],
    ),
    task("ci", "what decides whether a change lands", &[&[".ci/run"]]),
    Task {
        environment: &[("CI_LONG", "1")],
        ..task("long", "the same, with what takes hours", &[&[".ci/run"]])
    },
    task(
        "fuzz",
        "[SECONDS [TARGET...]]: run the fuzz targets, each for this long",
        &[&["fuzz/smoke"]],
    ),
    task(
        "bench",
        "[FILTER]: run the benchmarks",
        &[&["cargo", "bench", "--package", "benches", "--"]],
    ),
    task(
        "codegen",
        "write the generated parts of `asff` and `asff-aws-sdk` anew",
        &[&[
            "cargo",
            "run",
            "--package",
            "asff-codegen",
            "--example",
            "regenerate",
        ]],
    ),
];

/// The help page.
pub(crate) fn help() -> String {
    let mut page = "usage: cargo xtask TASK\n".to_owned();
    for task in TASKS {
        let _ = write!(page, "\n  {:<11} {}", task.name, task.about);
    }
    page.push_str("\n  new-parser  NAME: begin a parser crate, with every edit outside of it");
    page
}

/// Runs a task in the repository.
///
/// # Errors
///
/// One line when there is no such task, or when a command fails.
pub(crate) fn run(root: &Path, name: &str, arguments: &[String]) -> Result<(), String> {
    let task = TASKS.iter().find(|task| task.name == name);
    let task = task.ok_or_else(|| format!("unknown task `{name}`; `cargo xtask` lists them"))?;
    for (at, command) in task.commands.iter().enumerate() {
        let [program, fixed @ ..] = command else {
            continue;
        };
        let is_last = at + 1 == task.commands.len();
        let handed = if is_last { arguments } else { &[] };
        let shown = command.join(" ");
        // A script is found from the repository, wherever the caller is.
        let program = if program.contains('/') {
            root.join(program).into_os_string()
        } else {
            program.into()
        };
        let status = Command::new(program)
            .args(fixed)
            .args(handed)
            .envs(task.environment.iter().copied())
            .current_dir(root)
            .status()
            .map_err(|error| format!("{shown}: {error}"))?;
        if !status.success() {
            return Err(format!("{shown}: {status}"));
        }
    }
    Ok(())
}
