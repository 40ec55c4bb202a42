//! `cargo xtask TASK`: the tasks of this repository by name.

mod commands;
mod dist;
mod names;
mod new_parser;
mod tasks;
mod web;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["help" | "--help" | "-h"] => {
            println!("{}", tasks::help());
            Ok(())
        }
        ["new-parser", name] => new_parser(name),
        ["new-parser", ..] => Err("usage: cargo xtask new-parser NAME, such as npm-audit".into()),
        ["web"] => web::run(&root()),
        ["dist"] => dist::run(&root()),
        [task, ..] => tasks::run(&root(), task, arguments.get(1..).unwrap_or_default()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn new_parser(name: &str) -> Result<(), String> {
    for path in new_parser::run(&root(), name)? {
        println!("wrote {}", path.display());
    }
    tasks::run(&root(), "format", &[])?;
    println!("\nNext: `cargo xtask update`, then parsers/README.md from its first step.");
    Ok(())
}

/// Returns the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
