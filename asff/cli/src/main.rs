//! `asff`: turns reports of security tools into AWS Security Hub findings.
//!
//! The reference runner of the crates beside it, and the only one that touches files, streams and the clock.
//! It shows how little a runner has to do.

mod args;
mod convert;
mod detect;
mod gate;
mod grading;
mod reading;
mod severity;
mod summary;
mod target;
mod terminal;
mod tools;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Arguments, Command};
use crate::terminal::Terminal;

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
    let mut terminal = Terminal::new();
    let outcome = match Arguments::parse().command {
        Command::Convert(arguments) => convert::run(&arguments, &mut terminal),
        Command::Detect(arguments) => detect::run(&arguments, &mut terminal),
        Command::Severity(arguments) => severity::run(&arguments, &mut terminal),
        Command::Summary(arguments) => summary::run(&arguments, &mut terminal),
        Command::Gate(arguments) => gate::run(&arguments, &mut terminal),
        Command::Tools(arguments) => tools::run(&arguments, &mut terminal),
    };
    let outcome = match outcome.and_then(|outcome| terminal.flush().map(|()| outcome)) {
        Ok(outcome) => outcome,
        // Whoever read our output has enough of it: nothing is wrong on our side.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Outcome::Done,
        Err(error) => {
            terminal.error(&format!("standard output: {error}"));
            Outcome::Broken
        }
    };
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Failed => ExitCode::from(1),
        Outcome::Broken => ExitCode::from(2),
    }
}
