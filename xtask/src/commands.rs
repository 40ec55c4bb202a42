//! Other programs.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Runs a command whose output is shown.
///
/// # Errors
///
/// One line when it cannot be run or fails.
pub(crate) fn run_shown(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| failed(command, &error))?;
    if status.success() {
        return Ok(());
    }
    Err(failed(command, &status))
}

/// Runs a command with this input, and returns its output.
///
/// # Errors
///
/// One line when it cannot be run or fails.
pub(crate) fn output(command: &mut Command, input: &[u8]) -> Result<Vec<u8>, String> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| failed(command, &error))?;
    if let Some(mut stdin) = child.stdin.take() {
        let written = stdin.write_all(input);
        written.map_err(|error| failed(command, &error))?;
    }
    let output = child.wait_with_output();
    let output = output.map_err(|error| failed(command, &error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(failed(command, &output.status))
}

fn failed(command: &Command, why: &dyn std::fmt::Display) -> String {
    format!("{}: {why}", command.get_program().to_string_lossy())
}
