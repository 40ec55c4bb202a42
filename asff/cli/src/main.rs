//! `asff`: turns reports of security tools into AWS Security Hub findings.
//!
//! This is the reference application of the library crates, and the only crate that accesses files, streams and the
//! clock. It shows how little code an application needs.

mod args;
mod asff_files;
mod asff_source;
mod batch;
mod captions;
mod clock;
mod columns;
mod convert;
mod covered;
mod detect;
mod duplicates;
mod earlier;
mod gate;
mod grading;
mod help;
mod html;
mod json;
mod list;
mod man;
mod markdown;
mod next;
mod policy;
mod prepared;
mod progress;
mod rank;
mod reading;
mod reconcile;
mod regions;
mod requests;
mod rows;
mod severity;
mod summary;
mod sync;
mod target;
mod terminal;
mod text;
mod tools;
mod validate;
mod workers;
mod worst;

use std::io::Write as _;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};
use mimalloc::MiMalloc;

use crate::args::{Arguments, Command};

/// One thread reads the findings and others free them. The allocators of the C libraries are slow at that: musl's takes more
/// time than all other work.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The outcome of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything was read and written.
    Done,
    /// A gate failed, or violations were found.
    Failed,
    /// The arguments or part of the input are invalid. The rest was read and written.
    Broken,
}

fn main() -> ExitCode {
    let mut command = Arguments::command();
    let matches = match command.try_get_matches_from_mut(std::env::args_os()) {
        Ok(matches) => matches,
        Err(error) => return refused(&error),
    };
    if let Some(message) = args::empty_value(&command, &matches) {
        terminal::error(&message);
        return ExitCode::from(2);
    }
    let arguments = match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error),
    };
    let is_quiet = arguments.quiet;
    if is_quiet {
        terminal::hush();
    }
    let mut out = terminal::out();
    let outcome = match arguments.command {
        Command::Convert(arguments) => convert::run(&arguments, &mut out),
        Command::Detect(arguments) => detect::run(&arguments, &mut out),
        Command::Validate(arguments) => validate::run(&arguments, &mut out),
        Command::Batch(arguments) => batch::run(&arguments, &mut out),
        Command::Reconcile(arguments) => reconcile::run(&arguments, &mut out),
        Command::Severity(arguments) => severity::run(&arguments, &mut out),
        Command::List(arguments) => list::run(&arguments, &mut out),
        Command::Summary(arguments) => summary::run(&arguments, &mut out),
        Command::Gate(arguments) => gate::run(&arguments, &mut out),
        Command::Policy(command) => policy::run(&command, &mut out),
        Command::Tools(arguments) => tools::run(&arguments, &mut out),
        Command::Sync(arguments) => sync::run(&arguments, is_quiet),
        Command::Completions(arguments) => man::completions(&arguments, &mut out),
        Command::Man(arguments) => man::run(&arguments, &mut out),
    };
    let flushed = out.flush();
    // The reader of the output has closed it. This is not an error, and a failed gate still fails.
    let outcome = match outcome {
        Ok(outcome) => {
            flushed.map_or_else(|error| terminal::stopped(error, outcome), |()| Ok(outcome))
        }
        Err(error) => terminal::stopped(error, Outcome::Done),
    };
    let outcome = outcome.unwrap_or_else(|error| {
        terminal::error(&format!("standard output: {error}"));
        Outcome::Broken
    });
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Failed => ExitCode::from(1),
        Outcome::Broken => ExitCode::from(2),
    }
}

/// Prints a message of clap: help, or an error in the arguments. It may contain file names, so it is made safe for a
/// terminal.
fn refused(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        // Fails if the output is closed; then the help is not read.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    for line in error.to_string().lines() {
        terminal::line(line);
    }
    ExitCode::from(2)
}
