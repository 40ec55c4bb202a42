//! `asff`: turns reports of security tools into AWS Security Hub findings.
//!
//! The reference runner of the crates beside it, and the only one that touches files, streams and the clock.
//! It shows how little a runner has to do.

mod args;
mod asff_files;
mod batch;
mod convert;
mod detect;
mod gate;
mod grading;
mod reading;
mod reconcile;
mod severity;
mod summary;
mod target;
mod terminal;
mod tools;
mod validate;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Arguments, Command};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything was read and written.
    Done,
    /// A gate failed, or violations were found.
    Failed,
    /// The arguments, or some of the input, could not be used. What could be read was written.
    Broken,
}

fn main() -> ExitCode {
    let mut out = terminal::out();
    let outcome = match Arguments::parse().command {
        Command::Convert(arguments) => convert::run(&arguments, &mut out),
        Command::Detect(arguments) => detect::run(&arguments, &mut out),
        Command::Validate(arguments) => validate::run(&arguments, &mut out),
        Command::Batch(arguments) => batch::run(&arguments, &mut out),
        Command::Reconcile(arguments) => reconcile::run(&arguments, &mut out),
        Command::Severity(arguments) => severity::run(&arguments, &mut out),
        Command::Summary(arguments) => summary::run(&arguments, &mut out),
        Command::Gate(arguments) => gate::run(&arguments, &mut out),
        Command::Tools(arguments) => tools::run(&arguments, &mut out),
    };
    let outcome = match outcome.and_then(|outcome| out.flush().map(|()| outcome)) {
        Ok(outcome) => outcome,
        // Whoever read our output has enough of it: nothing is wrong on our side.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Outcome::Done,
        Err(error) => {
            terminal::error(&format!("standard output: {error}"));
            Outcome::Broken
        }
    };
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Failed => ExitCode::from(1),
        Outcome::Broken => ExitCode::from(2),
    }
}
