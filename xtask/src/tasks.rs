//! Tasks that are commands.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// A task: its name, a description, and its commands. Further arguments are passed to the last command.
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
        "all tests except the long ones",
        &[&["cargo", "test", "--workspace"]],
    ),
    Task {
        environment: &[("UPDATE_EXPECTED", "1")],
        ..task(
            "update",
            "update the goldens, the tables of sources and the lists of files; review the difference",
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
        "render the pictures in docs/ again, with Chromium",
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
    task("ci", "everything that CI runs", &[&[".ci/run"]]),
    Task {
        environment: &[("CI_LONG", "1")],
        ..task(
            "long",
            "everything that CI runs, with the suites that take hours",
            &[&[".ci/run"]],
        )
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
        "regenerate the generated parts of `asff` and `asff-aws-sdk`",
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

/// Returns the help page.
pub(crate) fn help() -> String {
    let mut page = "usage: cargo xtask TASK\n".to_owned();
    for task in TASKS {
        let _ = write!(page, "\n  {:<11} {}", task.name, task.about);
    }
    page.push_str("\n  web         build the page that reads reports in the browser, as one file");
    page.push_str(
        "\n  dist        build the release archives for Linux, their checksums, and an image",
    );
    page.push_str("\n  new-parser  NAME: create a parser crate, with every edit outside of it");
    page
}

/// Runs a task in the repository.
///
/// # Errors
///
/// If there is no such task, or a command fails. The error is one line.
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
        // A script is found relative to the repository, from any directory.
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
